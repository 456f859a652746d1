//! The ways in which a resolver can fail, each made on purpose.

use std::str::FromStr;

use anyhow::{Context, Result, anyhow, bail};
use domain::base::iana::{ExtendedErrorCode, Rcode};
use domain::base::opt::ExtendedError;
use domain::base::{Message, MessageBuilder, Name, Ttl};
use domain::rdata::{AllRecordData, Txt};
use http_body_util::Full;
use hyper::header::{
    ACCESS_CONTROL_ALLOW_ORIGIN, ACCESS_CONTROL_EXPOSE_HEADERS, CACHE_CONTROL, CONTENT_TYPE,
    LOCATION, RETRY_AFTER,
};
use hyper::{Response, StatusCode};

use super::http::Reply;
use crate::faults::Fault as Listed;

/// One way to fail.
///
/// A refused connection is not among them: `stub::closed_url` gives a port where nobody listens.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(crate) enum Fault {
    /// HTTP 500.
    ServerError,
    /// HTTP 429, to be tried again after so many seconds.
    TooManyRequests(u32),
    /// The request is taken and never answered.
    Hang,
    /// The request is taken and the connection or stream then closed.
    Drop,
    /// HTTP 200 and the right type, but the body is no DNS message.
    Garbage,
    /// HTTP 200 and a page of HTML, as a captive portal sends it.
    Portal,
    /// The honest answer, cut in the middle.
    Truncated,
    /// The honest answer with its records in the opposite order, which is no fault at all.
    Reversed,
    /// A sound answer to another question.
    WrongQuestion,
    /// The honest answer, but a browser may not show it to the page.
    NoCors,
    /// SERVFAIL.
    ServFail,
    /// REFUSED.
    Refused,
    /// NXDOMAIN without the SOA that an honest one carries.
    NxDomainWithoutSoa,
    /// NXDOMAIN with the extended error 15, "Blocked".
    Blocked,
    /// The same, to be kept for so many seconds.
    BlockedAndKept(u32),
    /// The honest answer, to be kept for so many seconds, which is no fault at all.
    Kept(u32),
    /// HTTP 302 to the site itself, with the header that lets a page see it.
    Redirect,
    /// HTTP 502 without the header that lets a page see it, as dnsdist sends it.
    HiddenBadGateway,
    /// One of the fault matrix.
    Listed(&'static Listed),
}

/// The response to a query that fails in this way; `honest` is what should have been answered.
pub(crate) async fn respond(fault: Fault, query: &[u8], honest: Vec<u8>) -> Result<Reply> {
    let body = match fault {
        Fault::ServerError => return Ok(Some(error(StatusCode::INTERNAL_SERVER_ERROR)?)),
        Fault::TooManyRequests(seconds) => {
            let mut response = error(StatusCode::TOO_MANY_REQUESTS)?;
            let headers = response.headers_mut();
            headers.insert(RETRY_AFTER, seconds.into());
            headers.insert(ACCESS_CONTROL_EXPOSE_HEADERS, "retry-after".parse()?);
            return Ok(Some(response));
        }
        Fault::BlockedAndKept(seconds) => {
            let blocked = Some(ExtendedErrorCode::BLOCKED);
            let answer = empty_answer(query, Rcode::NXDOMAIN, blocked)?;
            return Ok(Some(kept(answer, seconds)?));
        }
        Fault::Kept(seconds) => return Ok(Some(kept(honest, seconds)?)),
        Fault::Redirect => {
            let mut response = error(StatusCode::FOUND)?;
            let place = "/elsewhere".parse()?;
            response.headers_mut().insert(LOCATION, place);
            return Ok(Some(response));
        }
        Fault::HiddenBadGateway => {
            let mut response = error(StatusCode::BAD_GATEWAY)?;
            response.headers_mut().remove(ACCESS_CONTROL_ALLOW_ORIGIN);
            return Ok(Some(response));
        }
        Fault::Hang => std::future::pending().await,
        Fault::Drop => return Ok(None),
        Fault::Garbage => vec![0xff; 64],
        Fault::Portal => {
            let mut response = message(b"<!doctype html><title>Please log in</title>".to_vec())?;
            response
                .headers_mut()
                .insert(CONTENT_TYPE, "text/html".parse()?);
            return Ok(Some(response));
        }
        Fault::Truncated => honest[..honest.len() / 2].to_vec(),
        Fault::Reversed => reversed(&honest)?,
        Fault::WrongQuestion => answer_elsewhere()?,
        Fault::NoCors => {
            let mut response = message(honest)?;
            response.headers_mut().remove(ACCESS_CONTROL_ALLOW_ORIGIN);
            return Ok(Some(response));
        }
        Fault::Listed(_) => bail!("it needs a body of its own"),
        Fault::ServFail => empty_answer(query, Rcode::SERVFAIL, None)?,
        Fault::Refused => empty_answer(query, Rcode::REFUSED, None)?,
        Fault::NxDomainWithoutSoa => empty_answer(query, Rcode::NXDOMAIN, None)?,
        Fault::Blocked => empty_answer(query, Rcode::NXDOMAIN, Some(ExtendedErrorCode::BLOCKED))?,
    };
    Ok(Some(message(body)?))
}

/// The response that carries a DNS message.
pub(crate) fn message(body: Vec<u8>) -> Result<Response<Full<hyper::body::Bytes>>> {
    Ok(Response::builder()
        .header(CONTENT_TYPE, "application/dns-message")
        .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .header("timing-allow-origin", "*")
        .body(Full::from(body))?)
}

/// The same, to be kept by the browser for so many seconds.
fn kept(body: Vec<u8>, seconds: u32) -> Result<Response<Full<hyper::body::Bytes>>> {
    let mut response = message(body)?;
    let age = format!("max-age={seconds}").parse()?;
    response.headers_mut().insert(CACHE_CONTROL, age);
    Ok(response)
}

/// The response with an HTTP error.
pub(crate) fn error(status: StatusCode) -> Result<Response<Full<hyper::body::Bytes>>> {
    let text = status.canonical_reason().unwrap_or("error").to_owned();
    Ok(Response::builder()
        .status(status)
        .header(CONTENT_TYPE, "text/plain")
        .header(ACCESS_CONTROL_ALLOW_ORIGIN, "*")
        .body(Full::from(text))?)
}

/// The answer to a query without any record, with an extended error where one is given.
fn empty_answer(query: &[u8], rcode: Rcode, reason: Option<ExtendedErrorCode>) -> Result<Vec<u8>> {
    let mut answer = MessageBuilder::new_vec().start_answer(Message::from_slice(query)?, rcode)?;
    answer.header_mut().set_ra(true);
    let mut additional = answer.additional();
    if let Some(code) = reason {
        additional.opt(|opt| opt.push(&ExtendedError::<Vec<u8>>::from(code)))?;
    }
    Ok(additional.finish())
}

/// A message with the records of its answer section in the opposite order.
fn reversed(message: &[u8]) -> Result<Vec<u8>> {
    let message = Message::from_slice(message)?;
    let mut builder = MessageBuilder::new_vec();
    *builder.header_mut() = message.header();
    let mut builder = builder.question();
    builder.push(message.sole_question()?)?;
    let mut records = Vec::new();
    for record in message.answer()?.limit_to::<AllRecordData<_, _>>() {
        records.push(record?);
    }
    let mut builder = builder.answer();
    for record in records.iter().rev() {
        builder.push(record)?;
    }
    let mut builder = builder.authority();
    for record in message.authority()?.limit_to::<AllRecordData<_, _>>() {
        builder.push(record?)?;
    }
    Ok(builder.finish())
}

/// A sound answer about a name that nobody asked for.
fn answer_elsewhere() -> Result<Vec<u8>> {
    let name = Name::<Vec<u8>>::from_str("elsewhere.example").context("a name")?;
    let text =
        Txt::<Vec<u8>>::build_from_slice(b"v=spf1 +all").map_err(|_| anyhow!("not a text"))?;
    let mut builder = MessageBuilder::new_vec();
    builder.header_mut().set_qr(true);
    builder.header_mut().set_ra(true);
    let mut question = builder.question();
    question.push((&name, domain::base::Rtype::TXT))?;
    let mut answer = question.answer();
    answer.push((&name, Ttl::from_secs(300), text))?;
    Ok(answer.finish())
}
