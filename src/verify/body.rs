//! The body of a message, hashed as signatures ask for it.

use mail_auth::common::crypto::HashAlgorithm;
use mail_auth::common::headers::{Writable, Writer};
use mail_auth::dkim::Canonicalization;

/// How a signature wants the body hashed; none is hashed twice in the same way.
type Way = (Canonicalization, HashAlgorithm, Option<u64>);

/// Bytes after which it is told how far hashing is.
const STRIDE: usize = 256 * 1024;

/// The hashes of a body.
pub(super) struct Bodies<'a> {
    body: &'a [u8],
    known: Vec<(Way, Hashed)>,
    progress: &'a mut dyn FnMut(usize),
}

/// A hash, and how much of the canonical body it leaves out.
#[derive(Clone, Debug)]
pub(super) struct Hashed {
    /// The hash.
    pub(super) hash: Vec<u8>,
    /// Bytes behind the end of what was hashed.
    pub(super) behind: u64,
    /// Bytes that `l=` counts and that are not there.
    pub(super) lacking: u64,
}

impl<'a> Bodies<'a> {
    /// Nothing is hashed yet; `progress` is told how many bytes are, each time from the start.
    pub(super) fn new(body: &'a [u8], progress: &'a mut dyn FnMut(usize)) -> Self {
        Self {
            body,
            known: Vec::new(),
            progress,
        }
    }

    /// Whether there is no body.
    pub(super) fn is_empty(&self) -> bool {
        self.body.trim_ascii().is_empty()
    }

    /// The hash in this way.
    pub(super) fn hash(&mut self, way: Way) -> Hashed {
        if let Some((_, hashed)) = self.known.iter().find(|(known, _)| *known == way) {
            return hashed.clone();
        }
        let (form, algorithm, limit) = way;
        let (mut behind, mut left) = (0, limit.unwrap_or(u64::MAX));
        let begun = Begun {
            body: self.body,
            form,
            left: &mut left,
            behind: &mut behind,
            progress: self.progress,
        };
        let hash = algorithm.hash(begun).as_ref().to_vec();
        let hashed = Hashed {
            hash,
            behind,
            lacking: limit.map_or(0, |_| left),
        };
        self.known.push((way, hashed.clone()));
        hashed
    }
}

/// The beginning of the canonical body: `l=` counts what is canonical already (§3.4.5).
struct Begun<'a> {
    body: &'a [u8],
    form: Canonicalization,
    left: &'a mut u64,
    behind: &'a mut u64,
    progress: &'a mut dyn FnMut(usize),
}

impl Writable for Begun<'_> {
    fn write(self, writer: &mut impl Writer) {
        let mut limited = Limited {
            writer,
            left: self.left,
            behind: self.behind,
            hashed: 0,
            told: 0,
            progress: self.progress,
        };
        let body = match self.form {
            Canonicalization::Relaxed => without_blank_end(self.body),
            Canonicalization::Simple => self.body,
        };
        self.form.canonical_body(body, 0).write(&mut limited);
    }
}

/// A body without the lines at its end that are empty or hold nothing but blanks.
///
/// §3.4.4: relaxed takes away the white space at the ends of lines first, and what are empty lines
/// then at the end. `mail-auth` 0.13.3 keeps those that had blanks in them; since 0.15 it does not,
/// so this can go with that version.
fn without_blank_end(body: &[u8]) -> &[u8] {
    let is_blank = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\r' | b'\n');
    let end = body.iter().rposition(|byte| !is_blank(byte));
    body.get(..end.map_or(0, |last| last + 1))
        .unwrap_or_default()
}

/// Passes on so many bytes and counts the rest.
struct Limited<'a, W> {
    writer: &'a mut W,
    left: &'a mut u64,
    behind: &'a mut u64,
    hashed: usize,
    told: usize,
    progress: &'a mut dyn FnMut(usize),
}

impl<W: Writer> Writer for Limited<'_, W> {
    fn write(&mut self, bytes: &[u8]) {
        let taken = usize::try_from(*self.left)
            .unwrap_or(usize::MAX)
            .min(bytes.len());
        let (taken, rest) = bytes.split_at(taken);
        *self.left -= taken.len() as u64;
        *self.behind += rest.len() as u64;
        // A body without much white space comes in one piece.
        for piece in taken.chunks(STRIDE) {
            self.writer.write(piece);
            self.hashed += piece.len();
            if self.hashed - self.told >= STRIDE {
                self.told = self.hashed;
                (self.progress)(self.hashed);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_length_counts_what_is_canonical() {
        let mut ignore = |_| {};
        let mut bodies = Bodies::new(b"a   b\nfooter\n", &mut ignore);
        let relaxed = Canonicalization::Relaxed;
        let begun = bodies.hash((relaxed, HashAlgorithm::Sha256, Some(5)));
        let mut ignore = |_| {};
        let mut whole = Bodies::new(b"a b\n", &mut ignore);
        let whole = whole.hash((relaxed, HashAlgorithm::Sha256, None));
        assert_eq!(begun.hash, whole.hash);
        assert_eq!((begun.behind, begun.lacking, whole.behind), (8, 0, 0));
        let too_long = bodies.hash((relaxed, HashAlgorithm::Sha256, Some(14)));
        assert_eq!((too_long.behind, too_long.lacking), (0, 1));
    }

    #[test]
    fn blanks_at_the_end_of_a_relaxed_body_are_nothing() {
        let hash = |body: &[u8], form| {
            let mut ignore = |_| {};
            let mut bodies = Bodies::new(body, &mut ignore);
            bodies.hash((form, HashAlgorithm::Sha256, None)).hash
        };
        let relaxed = |body: &[u8]| hash(body, Canonicalization::Relaxed);
        for ending in [
            "",
            "\r\n",
            "\n",
            " \t\r\n",
            "\r\n \r\n",
            "\r\n\r\n\t \r\n\r\n",
            "\n \n  ",
        ] {
            let body = format!("a b\r\n\r\n c{ending}");
            assert_eq!(
                relaxed(body.as_bytes()),
                relaxed(b"a b\r\n\r\n c\r\n"),
                "{ending:?}"
            );
            assert_eq!(relaxed(ending.as_bytes()), relaxed(b""), "{ending:?}");
        }
        let simple = |body: &[u8]| hash(body, Canonicalization::Simple);
        assert_ne!(simple(b"a\r\n \r\n"), simple(b"a\r\n"));
        assert_eq!(simple(b"a\r\n\r\n"), simple(b"a\r\n"));
    }

    #[test]
    fn it_is_told_how_far_hashing_is() {
        let body = b"word ".repeat(STRIDE);
        for form in [Canonicalization::Simple, Canonicalization::Relaxed] {
            let mut told = Vec::new();
            let mut progress = |hashed| told.push(hashed);
            Bodies::new(&body, &mut progress).hash((form, HashAlgorithm::Sha256, None));
            assert_eq!(told.len(), 5, "{told:?}");
            assert!(told.is_sorted());
        }
    }
}
