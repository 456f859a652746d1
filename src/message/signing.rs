//! Whether a message is signed, as far as what was given of it tells.
//!
//! People paste the top of a header, or what a support desk asked for. That a line is not there
//! proves nothing then. The receiver of the message notes which signatures it met, so what is not
//! there and yet was met was left out.

use serde::{Deserialize, Serialize};

use super::{AuthenticationResults, Message, MethodResult, ReceivedSpf};
use crate::dns::Name;
use crate::tag_list::TagList;

/// Signatures that are told to be left out; a message has two or three.
const NAMED_LIMIT: usize = 8;

/// Characters of a broken line that are kept.
const LINE_LIMIT: usize = 300;

/// How much of a message was given.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    /// A header and a body.
    #[default]
    Whole,
    /// No body: perhaps not all of the header either.
    HeaderAlone,
}

/// A DKIM-Signature that does not say who signed with which key: it can never be verified
/// (RFC 6376 §6.1.1).
#[derive(Clone, Debug, Eq, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub struct BrokenSignature {
    /// `d=`: who signed, where it says so.
    pub domain: Option<Name>,
    /// `s=`: with which key, where it says so.
    pub selector: Option<String>,
    /// The line, unfolded, and at most its first 300 characters.
    pub line: String,
}

/// A signature that a receiver names.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct NamedSignature {
    /// The domain.
    pub domain: Name,
    /// The selector, where it names that.
    pub selector: Option<String>,
}

/// Whether a message is signed.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Signing {
    /// It has signatures.
    Signed,
    /// It has none.
    Unsigned,
    /// None is there, and not all of the message is.
    LeftOut,
    /// None is there yet: no server noted anything, so it is a copy from before it was sent.
    Unsent,
}

impl Extent {
    /// How much there is of a message.
    pub(super) fn of(parsed: &mail_parser::Message<'_>) -> Self {
        let body = parsed.parts.first().map(|part| part.offset_body as usize);
        let body = body.and_then(|start| parsed.raw_message.get(start..));
        if body.is_some_and(|body| !body.trim_ascii().is_empty()) {
            Self::Whole
        } else {
            Self::HeaderAlone
        }
    }
}

impl BrokenSignature {
    /// Reads what there is in a field.
    pub(super) fn read(value: &str) -> Self {
        let tags = TagList::parse(value);
        let tag = |name| {
            let value = tags.value(name)?;
            let value: String = value.split_whitespace().collect();
            Some(value).filter(|value| !value.is_empty())
        };
        let words: Vec<&str> = value.split_whitespace().collect();
        let line = ["DKIM-Signature: ", &words.join(" ")].concat();
        Self {
            domain: tag("d").and_then(|domain| Name::parse(&domain).ok()),
            selector: tag("s"),
            line: line.chars().take(LINE_LIMIT).collect(),
        }
    }
}

impl Message {
    /// What the receiver of the message found: its topmost field and those of the same receiver
    /// that follow. What stands further below anybody may have written (RFC 8601 §1.6).
    pub fn receiver_results(&self) -> impl Iterator<Item = &AuthenticationResults> {
        let own = |results: &&AuthenticationResults| results.instance.is_none();
        let by = self.results.iter().find(own).map(|results| &results.by);
        let all = self.results.iter().filter(own);
        // Who does not say who it is may be anybody the next time.
        let limit = by.map_or(0, |by| if by.is_empty() { 1 } else { usize::MAX });
        all.take_while(move |results| Some(&results.by) == by)
            .take(limit)
    }

    /// What receivers noted of SPF in a field of its own, where none of them says it beside the
    /// other results.
    pub fn notes_of_spf(&self) -> impl Iterator<Item = &ReceivedSpf> {
        let own = self
            .results
            .iter()
            .filter(|results| results.instance.is_none());
        let mut own = own.flat_map(|results| &results.results);
        let is_said = own.any(|result| result.method == "spf");
        self.received_spf.iter().filter(move |_| !is_said)
    }

    /// What that receiver found about signatures.
    fn of_signatures(&self) -> impl Iterator<Item = &MethodResult> {
        let results = self.receiver_results().flat_map(|found| &found.results);
        results.filter(|result| result.method == "dkim")
    }

    /// The signatures that the receiver names and no line shows.
    pub fn left_out(&self) -> Vec<NamedSignature> {
        let mut left_out: Vec<NamedSignature> = Vec::new();
        let met = self
            .of_signatures()
            .filter(|result| result.result != "none");
        for (domain, selector, is_signer) in met.filter_map(MethodResult::signature) {
            let shown = self.signatures.iter().any(|signature| {
                let fits = match is_signer {
                    true => domain == signature.domain,
                    false => domain.is_within(&signature.domain),
                };
                let own = &signature.selector;
                fits && selector
                    .as_ref()
                    .is_none_or(|named| named.eq_ignore_ascii_case(own))
            });
            let named = NamedSignature { domain, selector };
            if !shown && !left_out.contains(&named) && left_out.len() < NAMED_LIMIT {
                left_out.push(named);
            }
        }
        left_out
    }

    /// Whether it is signed.
    pub fn signing(&self) -> Signing {
        let mut met = self.of_signatures().map(|result| result.result != "none");
        let (first, more) = (met.next(), met.any(|met| met));
        match first {
            _ if !self.signatures.is_empty() || !self.broken_signatures.is_empty() => {
                Signing::Signed
            }
            Some(true) => Signing::LeftOut,
            Some(false) if more => Signing::LeftOut,
            // The receiver says that there was none.
            Some(false) => Signing::Unsigned,
            None if self.extent == Extent::HeaderAlone => Signing::LeftOut,
            None if self.is_unsent() => Signing::Unsent,
            None => Signing::Unsigned,
        }
    }

    /// Whether it has no signature, for certain.
    pub fn is_unsigned(&self) -> bool {
        self.signing() == Signing::Unsigned
    }

    /// Whether it may have signatures, none of which was given: they were left out, or came later.
    pub fn is_partly_given(&self) -> bool {
        matches!(self.signing(), Signing::LeftOut | Signing::Unsent)
    }

    /// Whether no server noted anything on it, as in the folder of what was sent: each adds a
    /// Received field (RFC 5321 §4.4), and the one that signs mostly comes after the mail program.
    fn is_unsent(&self) -> bool {
        self.hops.is_empty()
            && self.results.is_empty()
            && self.received_spf.is_empty()
            && self.return_path.is_none()
            && self.forwarded.is_none()
            && self.arc.is_none()
    }

    /// The selectors with which a domain signed: those of its signatures, and those that the
    /// receiver names.
    pub fn selectors(&self, domain: &Name) -> Vec<String> {
        let signatures = self.signatures.iter();
        let own = signatures.filter(|signature| signature.domain == *domain);
        let mut selectors: Vec<String> = own.map(|own| own.selector.clone()).collect();
        for named in self.left_out() {
            let fits = |selector: &String| Name::parse(selector).is_ok() && selector.len() <= 63;
            if let Some(selector) = named.selector.filter(fits)
                && named.domain == *domain
                && !selectors.contains(&selector)
            {
                selectors.push(selector);
            }
        }
        selectors
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Message {
        let parsed = mail_parser::MessageParser::default().parse(text).unwrap();
        Message::of(&parsed)
    }

    fn left_out(text: &str) -> String {
        let names = read(text).left_out().into_iter().map(|named| {
            let selector = named.selector.unwrap_or_default();
            format!("{} {selector}", named.domain)
        });
        names.collect::<Vec<_>>().join(",")
    }

    const FOUND: &str = "Authentication-Results: mx.google.com;\n \
        dkim=fail (x) header.i=@shop.example header.s=ed header.b=b;\n \
        dkim=pass header.i=@shop.example header.s=S1 header.b=c;\n \
        spf=pass smtp.mailfrom=shop.example; dmarc=pass header.from=shop.example\n\
        Authentication-Results: evil.example; dkim=pass header.d=evil.example\n\
        From: a@shop.example\n";

    #[test]
    fn what_the_receiver_met_was_there() {
        let name = Name::parse("shop.example").unwrap();
        let message = read(FOUND);
        assert_eq!(message.signing(), Signing::LeftOut);
        assert_eq!(left_out(FOUND), "shop.example ed,shop.example s1");
        assert_eq!(message.selectors(&name), ["ed", "s1"]);
        let one = format!("{FOUND}DKIM-Signature: v=1; d=shop.example; s=s1; b=x\n\nx");
        assert_eq!(left_out(&one), "shop.example ed");
        assert_eq!(read(&one).signing(), Signing::Signed);
        assert_eq!(read(&one).selectors(&name), ["s1", "ed"]);
        // The identity lies below the domain that signed.
        let below = "Authentication-Results: mx; dkim=pass header.i=@mail.shop.example\n\
                     DKIM-Signature: v=1; d=shop.example; s=s1; b=x\nFrom: a@b.example\n\nx";
        assert_eq!(left_out(below), "");
    }

    #[test]
    fn what_is_not_there_proves_nothing_in_a_part() {
        let signing = |text: &str| read(text).signing();
        let header = "From: a@shop.example\nTo: b@c.example\n";
        assert_eq!(signing(header), Signing::LeftOut);
        let path = "Return-Path: <a@shop.example>\n";
        let whole = format!("{header}\nHello\n");
        assert_eq!(signing(&[path, &whole].concat()), Signing::Unsigned);
        // A copy from the folder of what was sent.
        assert_eq!(signing(&whole), Signing::Unsent);
        let none =
            "Authentication-Results: spf=pass; dkim=none (message not signed) header.d=none\n";
        assert_eq!(signing(&[none, header].concat()), Signing::Unsigned);
        let bare = "Authentication-Results: mx.example; dkim=pass (2048-bit key)\n";
        assert_eq!(
            signing(&format!("{bare}{header}\nHello\n")),
            Signing::LeftOut
        );
    }

    #[test]
    fn a_broken_signature_is_there() {
        let message =
            read("DKIM-Signature: v=1; a=rsa-sha256;\n s=s1; b=x\nFrom: a@b.example\n\nx");
        assert_eq!(message.signing(), Signing::Signed);
        let broken = &message.broken_signatures[0];
        assert_eq!(
            (&broken.domain, broken.selector.as_deref()),
            (&None, Some("s1"))
        );
        assert_eq!(broken.line, "DKIM-Signature: v=1; a=rsa-sha256; s=s1; b=x");
    }
}
