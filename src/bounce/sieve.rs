//! Which words a text cannot have, seen at once.
//!
//! Hundreds of known words are looked for in each text, and nearly none of them is in it. So it is
//! noted once which three bytes follow one another in the text; words with three that do not are
//! not searched for.

/// Bits of the table, a power of two: few of them are set by a text of a few thousand bytes.
const BITS: u32 = 15;

/// The triples of bytes in a text.
pub(super) struct Sieve([u64; 1 << (BITS - 6)]);

impl Sieve {
    /// Notes those of a text.
    pub(super) fn of(text: &str) -> Self {
        let mut sieve = Self([0; 1 << (BITS - 6)]);
        for triple in text.as_bytes().windows(3) {
            let (word, bit) = place(triple);
            sieve.0[word] |= bit;
        }
        sieve
    }

    /// Whether the text may have these words; `false` is certain.
    pub(super) fn may_have(&self, words: &str) -> bool {
        let mut triples = words.as_bytes().windows(3).map(place);
        triples.all(|(word, bit)| self.0[word] & bit != 0)
    }
}

/// The word of the table and the bit in it that stand for three bytes.
fn place(triple: &[u8]) -> (usize, u64) {
    let joined = triple.iter().fold(0, |sum, &b| sum << 8 | u32::from(b));
    // The upper bits of a product depend on all of its factors.
    let mixed = joined.wrapping_mul(0x9e37_79b1) >> (32 - BITS);
    ((mixed >> 6) as usize, 1 << (mixed & 63))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_there_passes_and_most_else_does_not() {
        let text = "550 5.7.1 message rejected due to: spf fail - not authorized ü";
        let sieve = Sieve::of(text);
        for (from, _) in text.char_indices() {
            for (to, _) in text.char_indices().filter(|(to, _)| *to > from) {
                assert!(sieve.may_have(&text[from..to]));
            }
        }
        assert!(sieve.may_have("") && sieve.may_have("zz"));
        let words = [
            "dmarc",
            "blocked",
            "mailbox full",
            "greylisted",
            "reputation",
        ];
        assert!(!words.iter().any(|words| sieve.may_have(words)));
    }
}
