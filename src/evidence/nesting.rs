//! How deep messages may stand within messages.
//!
//! `mail-parser` keeps a message within a message inside of it, so that whoever copies or drops one
//! goes down into all of them, on the stack. What goes deeper than any mail is therefore cut off
//! before it is parsed.

/// Places at which a message within a message may begin; behind that, nothing is read.
const PLACE_LIMIT: usize = 200;

/// What the type of a message within a message has in it (RFC 2046 §5.2.1, RFC 6532 §3.7), and that
/// of parts that are messages without saying so (RFC 2046 §5.1.5).
const KINDS: [&str; 3] = ["rfc822", "global", "digest"];

/// As much of a text as goes no deeper than mail does.
///
/// Of a message within a message that is encoded, which no standard allows, the header is the end:
/// how deep the rest goes cannot be seen.
pub(super) fn shallow(text: &str) -> &str {
    let (mut places, mut has_digest) = (0, false);
    let mut block = Block::default();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let start = at;
        at += line.len();
        if line.trim_end_matches(['\r', '\n']).is_empty() {
            if block.is_encoded && (block.is_nested || has_digest && !block.is_typed) {
                return &text[..start];
            }
            block = Block::default();
            continue;
        }
        let line = line.to_ascii_lowercase();
        let found = KINDS.map(|kind| line.matches(kind).count());
        places += found.iter().sum::<usize>();
        if places > PLACE_LIMIT {
            return &text[..start];
        }
        has_digest |= line.contains("digest");
        block.is_nested |= found.iter().any(|count| *count > 0);
        block.is_typed |= line.starts_with("content-type");
        block.is_encoded |= line.contains("base64") || line.contains("quoted-printable");
    }
    text
}

/// Lines between two empty ones: perhaps the header of a part.
#[derive(Default)]
struct Block {
    /// Whether it may say that the part is a message.
    is_nested: bool,
    /// Whether it says what the part is.
    is_typed: bool,
    /// Whether it may say that the part is encoded.
    is_encoded: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_usual_is_whole() {
        for text in [
            "From: a@b.example\r\nContent-Transfer-Encoding: base64\r\n\r\nQUJD\r\n",
            "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/rfc822\n\n\
             Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\nQUJD\n--b--\n",
        ] {
            assert_eq!(shallow(text), text);
        }
    }

    #[test]
    fn what_is_too_deep_is_cut_off() {
        let level = "Content-Type: message/rfc822\n\n";
        assert_eq!(shallow(&level.repeat(5_000)), level.repeat(200));
        for encoded in [
            "From: a@b.example\nContent-Type: Message/RFC822\nContent-Transfer-Encoding: BASE64\n",
            "From: a@b.example\r\n\r\nContent-Transfer-Encoding:\r\n quoted-printable\r\nContent-Type:\r\n message/global\r\n",
            "Content-Type: multipart/digest; boundary=b\n\n--b\nContent-Transfer-Encoding: base64\n",
        ] {
            assert_eq!(shallow(&format!("{encoded}\nQUJD\n")), encoded);
        }
    }
}
