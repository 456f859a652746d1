//! What is given as a list: wrong ones, large ones, reports, what is dropped.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use sentra_check::findings::Arg;
use serde_json::json;

use super::{ended, open, start};
use crate::lab::Lab;
use crate::lab::browser::View;
use crate::lab::page::Page;

/// What is no list says so, names its lines, and loses nothing.
pub(super) async fn bad_lists(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &lab.dns()?.url, View::DESK, "").await?;
    let problem = |id: &str| {
        format!(
            "document.querySelector('#domains-hint .problem')?.textContent === {}",
            json!(page.texts.get(id))
        )
    };
    start(&page).await?;
    page.until(&problem("domains-empty")).await?;
    assert_eq!(
        page.session.evaluate("document.activeElement.id").await?,
        "domains"
    );
    let wrong = "this\nis no\nlist\n";
    page.fill("domains", wrong).await?;
    start(&page).await?;
    page.until(&problem("domains-none")).await?;
    assert_eq!(page.value_of("domains").await?, wrong);
    let line = [
        ("line", Arg::Number(2)),
        ("text", Arg::Text("is no".to_owned())),
    ];
    let said = page.session.text_of("#domains-hint").await?;
    ensure!(
        said.contains(&page.texts.format("domains-wrong-line", &line)),
        "{said}"
    );
    for (file, id) in [
        ("'%PDF-1.7'", "unreadable-pdf"),
        ("'PK\\x03\\x04'", "domains-document"),
        ("'\\n \\n'", "domains-empty"),
        ("'no\\nnone'", "domains-none-in-file"),
    ] {
        choose(&page, file).await?;
        page.until(&problem(id)).await.context(id)?;
        assert_eq!(page.value_of("domains").await?, wrong);
    }
    page.fill("domains", &"twospf.example\n".repeat(1_000))
        .await?;
    start(&page).await?;
    ended(&page, 1, crate::PATIENCE).await?;
    let said = page.session.text_of("#domains-hint").await?;
    let repeated = page
        .texts
        .format("domains-repeated", &[("count", Arg::Number(999))]);
    ensure!(said.contains(&repeated), "{said}");
    page.expect_calm().await?;
    page.close().await
}

/// Chooses a file with this content, which is an expression.
async fn choose(page: &Page, content: &str) -> Result<()> {
    let choose = format!(
        "{{ const data = new DataTransfer(), input = document.getElementById('domains-file');
            data.items.add(new File([{content}], 'list.csv'));
            input.files = data.files;
            input.dispatchEvent(new Event('change', {{ bubbles: true }})) }}"
    );
    page.session.evaluate(&choose).await?;
    Ok(())
}

/// Of a file of 50 MB the beginning is read, and its domains join those that stand there.
pub(super) async fn large_file(lab: Arc<Lab>) -> Result<()> {
    let page = open(&lab, &lab.dns()?.url, View::DESK, "good.example").await?;
    let lines = "Array.from({ length: 2_000_000 }, (_, n) => `${n};Customer ${n};d${n}.example`).join('\\n')";
    choose(&page, lines).await?;
    page.until("document.getElementById('domains').value.length > 100")
        .await?;
    let value = page.value_of("domains").await?;
    ensure!(
        value.starts_with("good.example\nd0.example\nd1.example\n"),
        "{}",
        &value[..60]
    );
    assert_eq!(value.lines().count(), 1_001);
    let said = page.session.text_of("#domains-hint").await?;
    ensure!(said.contains(&page.texts.get("domains-cut")), "{said}");
    page.expect_calm().await?;
    page.close().await
}

/// Drops a file with this content, which is an expression, somewhere on the page.
async fn drop_file(page: &Page, content: &str) -> Result<()> {
    let drop = format!(
        "{{ const data = new DataTransfer();
            data.items.add(new File([{content}], 'file'));
            document.querySelector('footer').dispatchEvent(
                new DragEvent('drop', {{ dataTransfer: data, bubbles: true, cancelable: true }})) }}"
    );
    page.session.evaluate(&drop).await?;
    Ok(())
}

/// A report that was kept is shown, also where a list is expected; what stands in the field is there on the way back.
pub(super) async fn report_is_given(lab: Arc<Lab>) -> Result<()> {
    let dns = lab.dns()?;
    let command = lab.command_line()?;
    let (report, _) = command.check(&dns.plain_url, "twospf.example", None)?;
    let file = json!(serde_json::to_string(&report)?).to_string();
    let list = "good.example\n";
    let page = open(&lab, &dns.url, View::DESK, list).await?;
    for is_dropped in [true, false] {
        match is_dropped {
            true => drop_file(&page, &file).await?,
            false => choose(&page, &file).await?,
        }
        page.session.wait_for(".saved").await?;
        ensure!(
            page.session
                .text_of("#verdict")
                .await?
                .contains("twospf.example")
        );
        assert_eq!(page.session.evaluate("location.hash").await?, "");
        page.session.evaluate("history.back(), 0").await?;
        page.until("document.getElementById('domains').checkVisibility()")
            .await?;
        assert_eq!(page.value_of("domains").await?, list);
    }
    // What only begins like one says so.
    drop_file(&page, "'{\"format\":99}'").await?;
    let said = json!(page.texts.get("saved-newer"));
    page.until(&format!(
        "document.querySelector('.pasted')?.textContent.includes({said}) ?? false"
    ))
    .await?;
    page.expect_calm().await?;
    page.close().await
}

/// A table of domains leads to where it belongs, wherever it is dropped, and takes nothing away.
pub(super) async fn list_is_dropped(lab: Arc<Lab>) -> Result<()> {
    let page = Page::open(&lab, &[&lab.dns()?.url], View::DESK).await?;
    page.fill("domain", "typed.example").await?;
    drop_file(
        &page,
        r#"'"Name","Domain"\r\n"The first","good.example"\r\n'"#,
    )
    .await?;
    page.session.wait_for("#domains").await?;
    page.until("document.getElementById('domains').value === 'good.example\\n'")
        .await?;
    assert_eq!(page.session.evaluate("location.hash").await?, "#/domains");
    page.session.evaluate("history.back(), 0").await?;
    page.session.wait_for("#domain").await?;
    assert_eq!(page.value_of("domain").await?, "typed.example");
    // Over a result, too; it joins what stands there.
    page.fill("domain", "twospf.example").await?;
    page.session.press("\u{E007}").await?;
    page.result(crate::PATIENCE).await?;
    drop_file(&page, "'parked.example\\nnothing.example'").await?;
    page.until("document.getElementById('domains').checkVisibility()")
        .await?;
    let both = "good.example\nparked.example\nnothing.example\n";
    page.until(&format!(
        "document.getElementById('domains').value === {}",
        json!(both)
    ))
    .await?;
    start(&page).await?;
    ended(&page, 3, crate::PATIENCE).await?;
    page.expect_calm().await?;
    page.close().await
}
