//! The way to a resolver: what a client of HTTP has to do, and why nothing came.

use std::error::Error;
use std::fmt;
use std::future::Future;

use super::pace::whole;
use super::patience::Waiting;
use crate::dns::Failure;

/// The longest answer that is read: a DNS message has no more.
pub const LONGEST_ANSWER: usize = 65_535;

/// Fetches over HTTP and waits.
pub trait Transport {
    /// The body of the answer to a GET with `Accept: application/dns-message`, no credentials and
    /// no referrer, within `limit` milliseconds and at most [`LONGEST_ANSWER`] bytes.
    fn get(&self, url: &str, limit: u32) -> impl Future<Output = Result<Vec<u8>, TransportError>>;

    /// Waits for some milliseconds.
    fn pause(&self, milliseconds: u32) -> impl Future<Output = ()>;

    /// The time in milliseconds, since whenever.
    fn now(&self) -> f64;

    /// How many requests to one host are certainly sent at once. What is beyond may stand in a
    /// queue of which nobody is told, as over HTTP/1.1 in a browser.
    fn at_once(&self) -> usize {
        usize::MAX
    }

    /// Why there was no answer, as far as that can be found out by another request. A resolver that
    /// is the only one may be in a private network although its name does not say so.
    fn look_closer(&self, _url: &str, _is_only: bool) -> impl Future<Output = TransportError> {
        std::future::ready(TransportError::Unreachable)
    }

    /// Whether the browser would ask the visitor for a permission first, and how many milliseconds
    /// the visitor may take: whether it does ask is not told.
    fn prompt_limit(&self, _url: &str, _is_only: bool) -> impl Future<Output = Option<u32>> {
        std::future::ready(None)
    }

    /// Hears what is waited for beside answers.
    fn tell(&self, _waiting: Option<Waiting>) {}
}

/// Why there is no body.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TransportError {
    /// No connection, or one that the browser does not allow.
    Unreachable,
    /// It answers, and does not let the page read it.
    Unreadable,
    /// The browser does not let the page ask a private network.
    NotPermitted,
    /// Nothing came in time.
    Timeout,
    /// An HTTP status other than 200; such an answer holds no DNS message (RFC 8484 §4.2.1). It is
    /// 0 where it cannot be known, as of a redirect.
    Status(u16),
    /// It takes no more questions for now (HTTP 429; RFC 6585 §4), and may have said for how many
    /// milliseconds.
    Busy(Option<u32>),
    /// The body is longer than any DNS message, or broke off.
    Body,
}

impl Error for TransportError {}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Unreachable => f.write_str("there is no connection"),
            Self::Unreadable => f.write_str("the answer may not be read"),
            Self::NotPermitted => f.write_str("a private network may not be asked"),
            Self::Timeout => f.write_str("nothing came in time"),
            Self::Status(status) => write!(f, "the HTTP status is {status}"),
            Self::Busy(_) => f.write_str("no more questions are taken for now"),
            Self::Body => f.write_str("the body is too long, or broke off"),
        }
    }
}

impl TransportError {
    /// What a status other than 200 means, with the `Retry-After` beside it (RFC 9110 §10.2.3) in
    /// seconds. One with 503 asks to come back as well (§15.6.4).
    pub fn of_status(status: u16, retry_after: Option<f64>) -> Self {
        match status {
            429 => Self::Busy(retry_after.map(milliseconds)),
            503 if retry_after.is_some() => Self::Busy(retry_after.map(milliseconds)),
            _ => Self::Status(status),
        }
    }

    /// The failure as an answer has it.
    pub(super) fn failure(self) -> Failure {
        match self {
            Self::Timeout => Failure::Timeout,
            Self::Body => Failure::Malformed,
            Self::Unreachable => Failure::Unreachable,
            Self::Unreadable => Failure::Unreadable,
            Self::NotPermitted => Failure::NotPermitted,
            Self::Busy(_) => Failure::Busy,
            // RFC 9110 §15.6.3 and §15.6.5, RFC 4918 §11.4: what it asked in turn did not answer.
            Self::Status(502 | 504 | 424) => Failure::GaveUp,
            Self::Status(_) => Failure::HttpError,
        }
    }
}

/// Seconds as milliseconds, as long as anybody would wait.
fn milliseconds(seconds: f64) -> u32 {
    whole(seconds.clamp(0.0, 3_600.0) * 1_000.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_status_may_ask_to_come_back() {
        for (status, after, error) in [
            (429, None, TransportError::Busy(None)),
            (429, Some(1.5), TransportError::Busy(Some(1_500))),
            (429, Some(-9.0), TransportError::Busy(Some(0))),
            (429, Some(1e30), TransportError::Busy(Some(3_600_000))),
            (503, Some(2.0), TransportError::Busy(Some(2_000))),
            (503, None, TransportError::Status(503)),
            (502, Some(2.0), TransportError::Status(502)),
        ] {
            assert_eq!(TransportError::of_status(status, after), error);
        }
    }
}
