//! The command line and resolvers of one's own: a certificate that nobody else trusts, HTTP/2 in the clear.

use std::sync::Arc;

use anyhow::{Result, ensure};
use hyper::Request;
use hyper::body::Incoming;
use sentra_check::gateways::Outcome;

use crate::Test;
use crate::lab::Lab;
use crate::lab::fault::message;
use crate::lab::http::Server;

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("command_line_own_certificate", own_certificate),
        Test::new("command_line_http2_in_the_clear", http2_in_the_clear),
    ]
}

/// A certificate of one's own is trusted where `SSL_CERT_FILE` names it; elsewhere it is said that it is not.
async fn own_certificate(lab: Arc<Lab>) -> Result<()> {
    let (command, url) = (lab.command_line()?, &lab.dns()?.url);
    let file = tempfile::NamedTempFile::new()?;
    std::fs::write(file.path(), &lab.certificate.pem)?;
    let output = command.check_trusting(url, "twospf.example", Some(file.path()))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        output.status.code() == Some(1) && said.is_empty(),
        "{said}, {:?}",
        output.status
    );
    let output = command.check_trusting(url, "twospf.example", None)?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    ensure!(
        said.contains("certificate") && said.contains("SSL_CERT_FILE"),
        "{said}"
    );
    ensure!(output.status.code() == Some(2), "{:?}", output.status);
    Ok(())
}

/// A resolver that speaks HTTP/2 alone, without TLS, is asked in that way.
async fn http2_in_the_clear(lab: Arc<Lab>) -> Result<()> {
    let (client, resolver) = (lab.client.clone(), lab.dns()?.url.clone());
    let server = Server::start_http2(move |request: Request<Incoming>| {
        let (client, resolver) = (client.clone(), resolver.clone());
        async move {
            let url = format!("{resolver}?{}", request.uri().query()?);
            let answer = client.get(url).send().await.ok()?.bytes().await.ok()?;
            message(answer.to_vec()).ok()
        }
    })
    .await?;
    let url = format!("http://{}/dns-query", server.address);
    let (report, code) = lab.command_line()?.check(&url, "twospf.example", None)?;
    let outcome = report.sentraguard().outcome;
    ensure!(
        (outcome, code) == (Outcome::Reject, 1),
        "{outcome:?}, {code}"
    );
    Ok(())
}
