//! The page in every language: which one is chosen, the menu, and files that are not as they should be.

use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use sentra_check::language::{LANGUAGES, Language};
use sentra_check::texts::{Formats, Texts};
use serde_json::json;

use crate::Test;
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::{Page, UNFOLD};
use crate::lab::site::Spoilt;
use crate::lab::stub::{Source, Stub};
use crate::trials::accessibility::rules_broken;
use crate::trials::page_behaviour::fits;
use crate::trials::screens;

/// How long a check may take.
const SOON: Duration = crate::PATIENCE;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("languages_of_the_address", of_the_address),
        Test::new("languages_of_the_browser_and_the_settings", of_the_browser),
        Test::new("languages_menu_keeps_the_result", menu_keeps_the_result),
        Test::new("languages_menu_before_a_check", menu_before_a_check),
        Test::new("languages_file_missing", file_missing),
        Test::new("languages_file_spoilt", file_spoilt),
        Test::new("languages_numbers_as_the_browser", numbers_as_the_browser),
        Test::new("languages_every_one_on_a_phone", |lab| {
            every_one(lab, View::PHONE, "375")
        }),
        Test::new("languages_every_one_on_a_desk", |lab| {
            every_one(lab, View::DESK, "1280")
        }),
        Test::new("languages_every_one_is_narrow", every_one_is_narrow),
    ]
}

/// The texts of a language, as the files have them.
pub(crate) fn words(tag: &str) -> Result<Texts> {
    let language = Language::of_tag(tag).context("a language")?;
    let folder = Path::new(crate::ROOT).join("www");
    let read = |file: String| fs::read_to_string(folder.join(file));
    let texts = Texts::new(language, Formats::OWN);
    let texts = texts.and(&read(language.start_file())?);
    let texts = texts.and(&read(language.report_file())?);
    Ok(texts.and(&read(language.rare_file())?))
}

/// The languages whose files were fetched, each once, in order.
fn fetched(page: &Page) -> Vec<String> {
    let requests = page.site.requests().into_iter();
    let files = requests.filter_map(|path| {
        let file = path.strip_prefix("texts/")?;
        Some(file.split(['.', '-']).next()?.to_owned())
    });
    let mut languages: Vec<String> = Vec::new();
    for language in files {
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    languages
}

/// Fails if the page is not in a language, all of it and in name.
async fn expect(page: &Page, tag: &str) -> Result<()> {
    let texts = words(tag)?;
    let question = texts.get("page-question");
    let about =
        "document.getElementById('verdict') ? document.getElementById('domain').value + ' · ' : ''";
    let about = page.session.evaluate(about).await?;
    let about = about.as_str().context("a text")?;
    let title = format!("{about}{question} · {}", texts.get("page-name"));
    page.until(&format!("document.documentElement.lang === '{tag}'"))
        .await?;
    let shown = "[document.querySelector('h1').textContent, document.title,
        document.getElementById('language').value,
        document.querySelector('form.ask .primary').textContent]";
    let shown = page.session.evaluate(shown).await?;
    assert_eq!(
        shown,
        json!([question, title, tag, texts.get("page-check")])
    );
    Ok(())
}

/// Opens an address of the same page anew, and waits for the program.
async fn reopen(page: &Page, rest: &str) -> Result<()> {
    page.session.open("about:blank").await?;
    let address = format!("{}{rest}", page.site.url);
    page.session.open(&address).await?;
    page.session.wait_for("#hint").await?;
    Ok(())
}

/// Makes the browser want languages, from the next page on.
async fn want(page: &Page, languages: &str) -> Result<()> {
    let agent = page.session.evaluate("navigator.userAgent").await?;
    let wish = json!({ "userAgent": agent, "acceptLanguage": languages });
    page.session
        .devtools("Emulation.setUserAgentOverride", wish)
        .await?;
    Ok(())
}

/// Chooses a language.
async fn choose(page: &Page, tag: &str) -> Result<()> {
    let option = format!("#language option[value={tag}]");
    page.session.click(&option).await
}

/// Chooses a language with the keyboard.
async fn choose_by_keyboard(page: &Page, tag: &str) -> Result<()> {
    let name = Language::of_tag(tag).context("a language")?.name;
    page.session
        .evaluate("document.getElementById('language').focus()")
        .await?;
    // Letters lead to the entry that begins with them.
    page.session.press(name).await
}

/// The address decides, and nothing else is fetched; what there are no words in is as if it were not there.
async fn of_the_address(lab: Arc<Lab>) -> Result<()> {
    let resolver = &lab.dns()?.url;
    for language in &LANGUAGES {
        let tag = language.tag;
        let address = format!("?lang={tag}#/check?domain=twospf.example");
        let page = Page::open_at(&lab, &[resolver], View::DESK, &address).await?;
        let shown = page.result(SOON).await?;
        expect(&page, tag).await?;
        let domain = [("domain", Arg::Text("twospf.example".to_owned()))];
        assert_eq!(shown.verdict, words(tag)?.format("verdict-reject", &domain));
        assert_eq!(fetched(&page), [tag]);
        let files = page.site.requests().into_iter();
        let files: Vec<_> = files.filter(|path| path.starts_with("texts/")).collect();
        ensure!(files.len() == 2, "{files:?}");
        page.expect_calm().await?;
        page.close().await?;
    }
    for (wish, expected) in [("xx", "en"), ("", "en"), ("NL-be", "nl"), ("../../x", "en")] {
        let address = format!("?lang={wish}");
        let page = Page::open_at(&lab, &[resolver], View::DESK, &address).await?;
        expect(&page, expected).await?;
        assert_eq!(fetched(&page), [expected], "{wish}");
        page.close().await?;
    }
    Ok(())
}

/// Without an address: what was chosen before, what the browser wants, what the settings say, English.
async fn of_the_browser(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    want(&page, "nl-BE,en").await?;
    reopen(&page, "").await?;
    expect(&page, "nl").await?;
    want(&page, "it,fr-CH,en").await?;
    reopen(&page, "").await?;
    expect(&page, "fr").await?;
    want(&page, "it").await?;
    reopen(&page, "").await?;
    expect(&page, "en").await?;
    page.site.set("language", &json!("fr"))?;
    reopen(&page, "").await?;
    expect(&page, "fr").await?;
    page.site.set("language", &json!("xx"))?;
    reopen(&page, "").await?;
    expect(&page, "en").await?;

    want(&page, "fr").await?;
    choose(&page, "nl").await?;
    expect(&page, "nl").await?;
    reopen(&page, "").await?;
    expect(&page, "nl").await?;
    reopen(&page, "?lang=en").await?;
    expect(&page, "en").await?;
    page.close().await
}

/// Another language says the same result: nothing is asked again, nothing that was typed is lost, the focus stays.
async fn menu_keeps_the_result(lab: Arc<Lab>) -> Result<()> {
    let stub = Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await?;
    let page = Page::open(&lab, &[&stub.url], View::DESK).await?;
    page.check("twospf.example").await?;
    page.fill("helo", "mail.shop.example").await?;
    page.fill("sent-at", "yesterday").await?;
    let state = "[location.href, document.getElementById('helo').value, document.getElementById('sent-at').value,
        [...document.querySelectorAll('details')].map(part => part.open), history.length]";
    let before = page.session.evaluate(state).await?;
    let asked = stub.asked().len();
    for tag in ["nl", "fr", "en", "fr"] {
        choose(&page, tag).await?;
        expect(&page, tag).await?;
        let texts = words(tag)?;
        let domain = [("domain", Arg::Text("twospf.example".to_owned()))];
        let heading = page.session.text_of("#verdict").await?;
        assert_eq!(heading, texts.format("verdict-reject", &domain));
        let request = "document.getElementById('help-text').textContent";
        let request = page.session.evaluate(request).await?;
        let request = request.as_str().context("a request")?;
        ensure!(request.starts_with(&texts.get("help-ask")), "{request}");
        // What SentraGuard says stays as it says it.
        let quote = "document.querySelector('.verdict blockquote').textContent";
        let quote = page.session.evaluate(quote).await?;
        let quote = quote.as_str().context("a quotation")?;
        ensure!(quote.contains("Your mail has been rejected"), "{quote}");
        assert_eq!(page.session.evaluate(state).await?, before, "{tag}");
        let focus = page.session.evaluate("document.activeElement.id").await?;
        assert_eq!(focus, json!("language"));
    }
    assert_eq!(stub.asked().len(), asked);
    page.expect_calm().await?;
    page.close().await
}

/// Who chooses a language before anything was typed gets the words of the report in that language alone.
async fn menu_before_a_check(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::PHONE).await?;
    choose_by_keyboard(&page, "nl").await?;
    expect(&page, "nl").await?;
    let shown = page.check("nothing.example").await?;
    let domain = [("domain", Arg::Text("nothing.example".to_owned()))];
    assert_eq!(
        shown.verdict,
        words("nl")?.format("verdict-reject", &domain)
    );
    let requests = page.site.requests();
    ensure!(
        !requests.iter().any(|path| path == "texts/en-report.ftl"),
        "{requests:?}"
    );
    page.close().await
}

/// A language that cannot be fetched: from the menu the old one stays, from the start it is English.
async fn file_missing(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.check("twospf.example").await?;
    for missing in ["texts/fr.ftl", "fr-report.ftl"] {
        page.site.spoil(Some(Spoilt::Missing(missing)));
        choose(&page, "fr").await?;
        let name = [("language", Arg::Text("Français".to_owned()))];
        let said = page.texts.format("page-language-missing", &name);
        assert_eq!(page.session.text_of("main > .note").await?, said);
        expect(&page, "en").await?;
        page.session.wait_for("#verdict").await?;
        page.site.spoil(None);
        choose(&page, "nl").await?;
        expect(&page, "nl").await?;
        page.until("document.querySelector('main > .note') === null")
            .await?;
        choose(&page, "en").await?;
        expect(&page, "en").await?;
    }
    choose(&page, "fr").await?;
    expect(&page, "fr").await?;

    page.site.spoil(Some(Spoilt::Missing("texts/fr.ftl")));
    reopen(&page, "?lang=fr").await?;
    expect(&page, "en").await?;
    page.site.spoil(Some(Spoilt::Missing("texts/")));
    page.session.open("about:blank").await?;
    page.session
        .open(&format!("{}?lang=fr", page.site.url))
        .await?;
    page.until("document.getElementById('boot-error').hidden === false")
        .await?;
    page.close().await
}

/// A file that lacks texts and arguments, or is none: each is named, and the page goes on.
async fn file_spoilt(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let texts = page.site.folder().join("texts");
    let start = fs::read_to_string(texts.join("nl.ftl"))?;
    let start = start.replace("page-check = ", "page-chekc = ");
    let start = start.replace("page-more = ", "page-more = { $unknown } ");
    fs::write(texts.join("nl.ftl"), start)?;
    let report = fs::read_to_string(texts.join("nl-report.ftl"))?;
    let report = report.replace("{ $domain }", "{ $domain");
    fs::write(texts.join("nl-report.ftl"), report)?;
    reopen(&page, "?lang=nl").await?;
    let button = page.session.text_of("form.ask .primary").await?;
    assert_eq!(button, "[page-check]");
    let more = page.session.text_of("details.more summary").await?;
    ensure!(more.starts_with("{$unknown}"), "{more}");
    let shown = page.check("twospf.example").await?;
    assert_eq!(
        (&*shown.verdict, &*shown.tone),
        ("[verdict-reject]", "reject")
    );
    ensure!(!shown.fixes.is_empty(), "no record to publish");
    page.expect_calm().await?;

    fs::write(texts.join("nl.ftl"), [0xff, 0, 0xfe, b'{'])?;
    reopen(&page, "?lang=nl").await?;
    page.check("good.example").await?;
    page.close().await
}

/// The rules that stand in for `Intl` where there is no browser say what it says.
async fn numbers_as_the_browser(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    let numbers: [u64; 14] = [
        0, 1, 2, 3, 5, 10, 11, 21, 100, 1_000, 12_345, 1_000_000, 1_000_001, 16_777_216,
    ];
    for language in &LANGUAGES {
        let (tag, formats) = (language.tag, Formats::OWN);
        for number in numbers {
            let theirs = format!(
                "[new Intl.PluralRules('{tag}').select({number}), ({number}).toLocaleString('{tag}')]"
            );
            let theirs = page.session.evaluate(&theirs).await?;
            let plural = (formats.plural)(language, number);
            let ours = json!([plural, (formats.number)(language, number)]);
            assert_eq!(theirs, ours, "{tag} {number}");
        }
    }
    page.close().await
}

/// A result in each language: a picture of it, and no rule of accessibility broken.
async fn every_one(lab: Arc<Lab>, view: View, suffix: &str) -> Result<()> {
    fs::create_dir_all(screens::directory())?;
    for language in &LANGUAGES {
        let tag = language.tag;
        let address = format!("?lang={tag}");
        let page = Page::open_at(&lab, &[&lab.dns()?.url], view, &address).await?;
        let file = |state: &str| screens::directory().join(format!("{state}-{tag}-{suffix}.png"));
        page.session.screenshot(&file("empty")).await?;
        let shown = page.check("twospf.example").await?;
        let left: Vec<&str> = shown.text.lines().filter(|line| is_raw(line)).collect();
        ensure!(left.is_empty(), "{tag}: {left:?}");
        page.session.screenshot(&file("reject-two-records")).await?;
        page.session.evaluate(UNFOLD).await?;
        let broken = rules_broken(&page.session, tag).await?;
        ensure!(broken.is_empty(), "{}", broken.join("\n"));
        page.session.screenshot(&file("reject-unfolded")).await?;
        page.close().await?;
    }
    Ok(())
}

/// Whether a line shows the name of a text or of an argument.
fn is_raw(line: &str) -> bool {
    line.contains("{$") || line.starts_with('[') && line.ends_with(']')
}

/// In no language is anything wider than the narrowest screen.
async fn every_one_is_narrow(lab: Arc<Lab>) -> Result<()> {
    let view = View {
        width: 320,
        height: 640,
        ..View::PHONE
    };
    for language in &LANGUAGES {
        let address = format!("?lang={}", language.tag);
        let page = Page::open_at(&lab, &[&lab.dns()?.url], view, &address).await?;
        fits(&page, language.tag).await?;
        let tall = "document.getElementById('language').getBoundingClientRect().height";
        let tall = page.session.evaluate(tall).await?;
        ensure!(tall.as_f64() >= Some(44.0), "the menu is {tall} tall");
        for label in ["good", "twospf", "eleven", "revoked", "parked"] {
            page.check(&format!("{label}.example")).await?;
            fits(&page, &format!("{label}, {}", language.tag)).await?;
        }
        page.close().await?;
    }
    Ok(())
}
