//! What browsers, search engines and people with several tabs go by: the document, its title, its links.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, ensure};
use sentra_check::language::LANGUAGES;
use serde_json::{Value, json};

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, UNFOLD};

/// What is wrong with the document. A link says where it leads, also without the words around it.
const BROKEN: &str = "(() => {
    const wrong = [];
    const must = (holds, what) => { if (!holds) wrong.push(what); };
    const meta = name => document.querySelector(`meta[name=${name}]`)?.content ?? '';
    must(document.doctype?.name === 'html' && document.compatMode === 'CSS1Compat', 'the doctype');
    must(document.characterSet === 'UTF-8', 'the characters');
    must(meta('viewport').includes('width=device-width') && !/user-scalable=no|maximum-scale/.test(meta('viewport')), 'the viewport');
    must(meta('description').length >= 50 && meta('description').length <= 160, 'the description');
    const shared = name => document.querySelector(`meta[property='og:${name}']`)?.content ?? '';
    must(shared('title') === 'Why was my mail rejected?', 'the title of what is shared');
    must(shared('description') === meta('description') && shared('image') === './card.png', 'what is shared');
    must(!/noindex/.test(meta('robots')), 'it must not be found');
    must(document.querySelectorAll('main').length === 1 && [...document.querySelectorAll('h1')].filter(one => one.checkVisibility()).length === 1, 'one main part, one heading');
    const said = part => (part.getAttribute('aria-label') ?? part.textContent).trim();
    for (const link of document.querySelectorAll('a')) {
        must(link.hasAttribute('href') && said(link).length > 2, 'a link without words: ' + link.outerHTML);
        must(!/^(here|click here|more|link|hier|ici|mehr|meer|plus)$/i.test(said(link)), 'a link that says nothing: ' + link.outerHTML);
        must(link.target !== '_blank' || /noopener|noreferrer/.test(link.rel), 'a link that lets itself be followed: ' + link.outerHTML);
    }
    const ids = [...document.querySelectorAll('[id]')].map(part => part.id);
    must(new Set(ids).size === ids.length, 'an id twice: ' + ids.filter((id, at) => ids.indexOf(id) !== at));
    for (const part of document.querySelectorAll('img, iframe')) must(part.hasAttribute('alt') || part.title, part.outerHTML);
    return wrong;
})()";

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("page_head_every_state", every_state),
        Test::new("page_head_without_the_program", without_the_program),
    ]
}

/// Fails where the document is wrong, or has another title.
async fn look(page: &Page, state: &str, tag: &str, title: &str) -> Result<()> {
    page.until(&format!("document.title === {}", json!(title)))
        .await?;
    assert_eq!(
        page.session
            .evaluate("document.documentElement.lang")
            .await?,
        tag
    );
    let broken = page.session.evaluate(BROKEN).await?;
    ensure!(broken == json!([]), "{state}, {tag}: {broken}");
    Ok(())
}

/// At the beginning, with a result, with several domains; in each language.
async fn every_state(lab: Arc<Lab>) -> Result<()> {
    for language in &LANGUAGES {
        let tag = language.tag;
        let address = format!("?lang={tag}");
        let page = Page::open_at(&lab, &[&lab.dns()?.url], View::PHONE, &address).await?;
        let question = page.session.text_of("h1").await?;
        let title = format!("{question} · Sentra Check");
        look(&page, "empty", tag, &title).await?;
        page.check("nothing.example").await?;
        page.session.evaluate(UNFOLD).await?;
        look(
            &page,
            "a result",
            tag,
            &format!("nothing.example · {title}"),
        )
        .await?;
        page.session
            .evaluate("location.hash = '#/domains', 0")
            .await?;
        let heading = page.session.text_of("#several").await?;
        look(&page, "several", tag, &format!("{heading} · Sentra Check")).await?;
        page.session.evaluate("location.hash = '', 0").await?;
        look(&page, "back", tag, &title).await?;
        page.expect_calm().await?;
        page.close().await?;
    }
    Ok(())
}

/// The file itself has all of it, for who reads no more than that.
async fn without_the_program(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let off = json!({ "value": true });
    page.session
        .devtools("Emulation.setScriptExecutionDisabled", off)
        .await?;
    page.session.open("about:blank").await?;
    page.session.open(&page.site.url).await?;
    tokio::time::sleep(Duration::from_millis(200)).await;
    let broken: Value = page.session.evaluate(BROKEN).await?;
    ensure!(broken == json!([]), "{broken}");
    page.close().await
}
