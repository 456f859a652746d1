//! A page around the frame that asks for check after check.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Result, ensure};

use crate::lab::Lab;
use crate::lab::host::Host;
use crate::lab::stub::{Source, Stub};

/// Messages of one burst.
const BURST: usize = 20;

/// Questions of one check at most.
const QUESTIONS: usize = 80;

/// Of twenty at once, the last is followed; the browser asks for no more than the first and the last.
pub(super) async fn last_of_a_burst(lab: Arc<Lab>) -> Result<()> {
    let resolver = Source::Resolver(lab.dns()?.resolver);
    let stub = Stub::start(&lab.certificate, resolver).await?;
    let host = Host::open(&lab, &[&stub.url], |site| {
        format!("<iframe src=\"{site}embed.html\" width=\"600\" height=\"600\"></iframe>")
    })
    .await?;
    host.until("sentraMessages.some(message => message.type === 'ready')")
        .await?;
    for gap in [0, 30] {
        stub.forget();
        let last = format!("r{}-{gap}.example", BURST - 1);
        let burst = format!(
            "(async () => {{
                for (let n = 0; n < {BURST}; n++) {{
                    frames[0].postMessage({{ app: 'sentra-check', version: 1, type: 'check', domain: `r${{n}}-{gap}.example` }}, '*');
                    if ({gap}) await new Promise(done => setTimeout(done, {gap}));
                }}
            }})()"
        );
        host.session.evaluate(&burst).await?;
        let told = format!(
            "sentraMessages.filter(message => message.type === 'result').at(-1)?.domain === '{last}'"
        );
        host.until(&told).await?;
        // Nothing comes after it.
        tokio::time::sleep(Duration::from_millis(2_500)).await;
        host.until(&told).await?;
        let asked = stub.asked().len();
        println!("  {BURST} messages, one each {gap} ms: {asked} questions");
        ensure!(asked <= 2 * QUESTIONS, "{asked} questions");
    }
    host.expect_calm().await?;
    host.close().await
}
