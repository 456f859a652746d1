//! The stub is as slow and as broken as it was told to be, and remembers every question.

use std::sync::Arc;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};
use domain::base::Rtype;
use domain::base::iana::Rcode;
use futures_util::future::join;
use tokio::task::JoinSet;

use crate::Test;
use crate::lab::Lab;
use crate::lab::dns::{ask, fetch};
use crate::lab::fault::Fault;
use crate::lab::message::{Query, Reply};
use crate::lab::stub::{Source, Stub, closed_url};

/// The tests of this file.
pub(crate) fn tests() -> Vec<Test> {
    vec![
        Test::new("lab_stub_passes_answers_on", passes_answers_on),
        Test::new("lab_stub_answers_from_a_function", answers_from_a_function),
        Test::new(
            "lab_stub_delays_each_answer_by_itself",
            delays_each_answer_by_itself,
        ),
        Test::new(
            "lab_stub_remembers_every_question",
            remembers_every_question,
        ),
        Test::new("lab_stub_fails_over_http", fails_over_http),
        Test::new("lab_stub_never_answers", never_answers),
        Test::new("lab_stub_breaks_messages", breaks_messages),
        Test::new("lab_stub_fails_in_the_dns", fails_in_the_dns),
    ]
}

/// A stub in front of the lab's resolver.
async fn stub(lab: &Lab) -> Result<Stub> {
    Stub::start(&lab.certificate, Source::Resolver(lab.dns()?.resolver)).await
}

/// A stub whose every answer fails in one way.
async fn broken(lab: &Lab, fault: Fault) -> Result<Stub> {
    let stub = stub(lab).await?;
    stub.set_faults(move |_| Some(fault));
    Ok(stub)
}

/// Without delay or faults the stub is as good as the resolver behind it.
async fn passes_answers_on(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    for (url, version) in [
        (&stub.plain_url, reqwest::Version::HTTP_11),
        (&stub.url, reqwest::Version::HTTP_2),
    ] {
        let response = fetch(&lab.client, url, &Query::txt("signed.example")).await?;
        assert_eq!(response.version(), version);
        assert_eq!(response.headers()["access-control-allow-origin"], "*");
        let reply = Reply::parse(&response.bytes().await?)?;
        assert_eq!(
            (reply.rcode, reply.records, reply.authentic),
            (Rcode::NOERROR, 1, true)
        );
    }
    let bogus = ask(&lab.client, &stub.url, &Query::txt("bogus.example")).await?;
    assert_eq!(
        (bogus.rcode, bogus.extended_errors),
        (Rcode::SERVFAIL, vec![6])
    );
    let post = lab.client.post(&stub.url).send().await?;
    assert_eq!(post.status(), 405);
    Ok(())
}

/// A function can stand in for the resolver.
async fn answers_from_a_function(lab: Arc<Lab>) -> Result<()> {
    let echo = Source::Function(Arc::new(<[u8]>::to_vec));
    let stub = Stub::start(&lab.certificate, echo).await?;
    let reply = ask(&lab.client, &stub.url, &Query::txt("anything.example")).await?;
    assert_eq!(
        (reply.question.as_str(), reply.records),
        ("anything.example", 0)
    );
    Ok(())
}

/// Forty questions at once over one connection take as long as one.
async fn delays_each_answer_by_itself(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    // The connection is made before the clock runs.
    ask(&lab.client, &stub.url, &Query::txt("good.example")).await?;
    for delay in [50, 200].map(Duration::from_millis) {
        stub.set_delay(delay);
        let started = Instant::now();
        let mut questions = JoinSet::new();
        for number in 0..40 {
            let (client, url) = (lab.client.clone(), stub.url.clone());
            let query = Query::txt(&format!("s{number}.eleven.example"));
            questions.spawn(async move { ask(&client, &url, &query).await });
        }
        while let Some(reply) = questions.join_next().await {
            reply??;
        }
        let took = started.elapsed();
        assert!(took >= delay, "{took:?} for {delay:?}");
        // One after the other they would take forty times as long.
        assert!(took < delay * 40, "{took:?} for {delay:?}");
    }
    Ok(())
}

/// Name, type, CD flag, HTTP version and times, also of questions asked twice.
async fn remembers_every_question(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    stub.set_delay(Duration::from_millis(50));
    ask(&lab.client, &stub.url, &Query::txt("Good.Example")).await?;
    ask(
        &lab.client,
        &stub.plain_url,
        &Query::txt("good.example").unchecked(),
    )
    .await?;
    ask(
        &lab.client,
        &stub.url,
        &Query::new("good.example", Rtype::MX),
    )
    .await?;

    let asked = stub.asked();
    let seen: Vec<_> = asked
        .iter()
        .map(|asked| {
            (
                asked.name.as_str(),
                asked.rtype,
                asked.checking_disabled,
                asked.http2,
            )
        })
        .collect();
    let expected = [
        (Rtype::TXT, false, true),
        (Rtype::TXT, true, false),
        (Rtype::MX, false, true),
    ];
    assert_eq!(
        seen,
        expected.map(|(rtype, cd, http2)| ("good.example", rtype, cd, http2))
    );
    for asked in &asked {
        assert!(
            asked
                .answered
                .is_some_and(|answered| answered - asked.at >= Duration::from_millis(50))
        );
    }
    stub.forget();
    assert!(stub.asked().is_empty());
    Ok(())
}

/// Faults that HTTP tells of, one that a browser tells of, and a port where nobody listens.
async fn fails_over_http(lab: Arc<Lab>) -> Result<()> {
    let query = Query::txt("good.example");

    let stub = broken(&lab, Fault::ServerError).await?;
    let response = fetch(&lab.client, &stub.url, &query).await?;
    assert_eq!(response.status(), 500);
    assert_eq!(response.headers()["access-control-allow-origin"], "*");

    let stub = broken(&lab, Fault::TooManyRequests(7)).await?;
    let response = fetch(&lab.client, &stub.url, &query).await?;
    assert_eq!(
        (
            response.status().as_u16(),
            &response.headers()["retry-after"]
        ),
        (429, &"7".parse()?)
    );

    let stub = broken(&lab, Fault::NoCors).await?;
    let response = fetch(&lab.client, &stub.url, &query).await?;
    assert!(
        response.status().is_success()
            && !response
                .headers()
                .contains_key("access-control-allow-origin")
    );

    let Err(error) = fetch(&lab.client, &closed_url()?, &query).await else {
        bail!("somebody listens")
    };
    assert!(
        error
            .downcast_ref::<reqwest::Error>()
            .is_some_and(reqwest::Error::is_connect),
        "{error:?}"
    );
    Ok(())
}

/// Questions that are never answered, and others beside them that are.
async fn never_answers(lab: Arc<Lab>) -> Result<()> {
    let stub = stub(&lab).await?;
    stub.set_faults(|asked| match asked.rtype {
        Rtype::MX => Some(Fault::Hang),
        Rtype::A => Some(Fault::Drop),
        _ => None,
    });
    let hang = Query::new("good.example", Rtype::MX);
    let hang = tokio::time::timeout(
        Duration::from_millis(500),
        ask(&lab.client, &stub.url, &hang),
    );
    let txt = Query::txt("good.example");
    let (hang, txt) = join(hang, ask(&lab.client, &stub.url, &txt)).await;
    assert!(hang.is_err(), "it answered");
    assert_eq!(txt?.records, 1);
    assert_eq!(
        stub.asked()
            .iter()
            .filter(|asked| asked.answered.is_none())
            .count(),
        1
    );

    for url in [&stub.url, &stub.plain_url] {
        assert!(
            fetch(&lab.client, url, &Query::new("good.example", Rtype::A))
                .await
                .is_err(),
            "it answered"
        );
    }
    Ok(())
}

/// Bodies that are no answer, or not the answer to the question.
async fn breaks_messages(lab: Arc<Lab>) -> Result<()> {
    let query = Query::txt("good.example");
    for fault in [Fault::Garbage, Fault::Truncated, Fault::Portal] {
        let stub = broken(&lab, fault).await?;
        let response = fetch(&lab.client, &stub.url, &query).await?;
        assert_eq!(response.status(), 200);
        let html = response.headers()["content-type"] == "text/html";
        assert_eq!(html, fault == Fault::Portal);
        assert!(
            Reply::parse(&response.bytes().await?).is_err(),
            "{fault:?} is a message"
        );
    }
    let stub = broken(&lab, Fault::WrongQuestion).await?;
    let reply = ask(&lab.client, &stub.url, &query).await?;
    assert_eq!(
        (reply.question.as_str(), reply.rcode, reply.records),
        ("elsewhere.example", Rcode::NOERROR, 1)
    );
    Ok(())
}

/// Answers that say, in the DNS's own words, that there is none.
async fn fails_in_the_dns(lab: Arc<Lab>) -> Result<()> {
    let faults = [
        (Fault::ServFail, Rcode::SERVFAIL, vec![]),
        (Fault::Refused, Rcode::REFUSED, vec![]),
        (Fault::NxDomainWithoutSoa, Rcode::NXDOMAIN, vec![]),
        (Fault::Blocked, Rcode::NXDOMAIN, vec![15]),
    ];
    for (fault, rcode, errors) in faults {
        let stub = broken(&lab, fault).await?;
        let reply = ask(&lab.client, &stub.url, &Query::txt("good.example")).await?;
        assert_eq!((reply.rcode, reply.extended_errors), (rcode, errors));
        assert_eq!(
            (reply.question.as_str(), reply.records, reply.soa),
            ("good.example", 0, false)
        );
    }
    Ok(())
}
