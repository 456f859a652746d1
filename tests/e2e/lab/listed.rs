//! A fault of the matrix over HTTP: the table of `tests/it/faults`, as a browser and the command line meet it.

use std::io;
use std::pin::Pin;
use std::time::Duration;

use anyhow::{Context, Result};
use futures_util::Stream;
use futures_util::stream;
use http_body_util::{Either, Full, StreamBody};
use hyper::body::{Bytes, Frame};
use hyper::header::LOCATION;
use hyper::{Response, StatusCode};

use super::fault::{self, error, message};
use super::http::Reply;
use crate::faults::{Comes, Fault, Honest};

/// How long a byte takes that drips.
const DRIP: Duration = Duration::from_secs(1);

/// A body: whole, or in pieces that need not come to an end.
pub(crate) type Sent = Either<Full<Bytes>, StreamBody<Pieces>>;

/// The pieces of a body.
type Pieces = Pin<Box<dyn Stream<Item = io::Result<Frame<Bytes>>> + Send>>;

/// A whole response.
pub(crate) fn whole(response: Response<Full<Bytes>>) -> Response<Sent> {
    response.map(Either::Left)
}

/// The response to a query that a fault befalls; `before` is how often it befell the same question.
pub(crate) async fn respond(
    fault: &Fault,
    query: &[u8],
    honest: &[u8],
    before: usize,
) -> Result<Reply<Sent>> {
    let flags = query.get(3).context("a query has flags")?;
    let body = fault.body(&Honest {
        message: honest,
        before,
        unchecked: flags & 0x10 != 0,
    });
    if let Some(body) = body {
        return Ok(Some(whole(message(body)?)));
    }
    let pieces: Pieces = match fault.comes {
        Comes::Status(status) => {
            let mut response = error(StatusCode::from_u16(status)?)?;
            if status == 302 {
                response
                    .headers_mut()
                    .insert(LOCATION, "/dns-query/elsewhere".parse()?);
            }
            return Ok(Some(whole(response)));
        }
        Comes::Busy(seconds) => {
            let busy = fault::Fault::TooManyRequests(seconds);
            let response = fault::respond(busy, query, honest.to_vec()).await?;
            return Ok(response.map(whole));
        }
        Comes::Reset => {
            let half = Bytes::copy_from_slice(&honest[..honest.len() / 2]);
            let broken = io::Error::other("broken off on purpose");
            Box::pin(stream::iter([Ok(Frame::data(half)), Err(broken)]))
        }
        Comes::Drip => Box::pin(stream::unfold(
            Bytes::copy_from_slice(honest).into_iter(),
            async |mut rest| {
                tokio::time::sleep(DRIP).await;
                let byte = rest.next()?;
                Some((Ok(Frame::data(Bytes::copy_from_slice(&[byte]))), rest))
            },
        )),
        _ => std::future::pending().await,
    };
    let response = message(Vec::new())?;
    Ok(Some(
        response.map(|_| Either::Right(StreamBody::new(pieces))),
    ))
}
