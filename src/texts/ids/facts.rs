//! The texts of what was found in the DNS, by room: SPF, DMARC, DKIM, the client, beyond, the block lists.

use super::Worded;
use crate::beyond::{ExtraFaultKind, ExtraState, HostState};
use crate::blocklist::Meaning;
use crate::checkup::Mx;
use crate::client::{Confirmation, HeloState, Scope};
use crate::dkim::{KeyFaultKind, KeyState, Namespace, SignatureReason, SignatureResult, Source};
use crate::dmarc::{Alignment, DmarcResult, Policy, Reading, RemarkKind, UriFault};
use crate::dns::{Dnssec, Failure};
use crate::message::{ChainReason, ClientReason};
use crate::spf::{FaultKind, NodeState, Reason, SpfResult, StepKind};
use crate::tag_list::TagFaultKind;

worded! {
    Failure {
        Self::ServFail => "failure-serv-fail",
        Self::Refused => "failure-refused",
        Self::Timeout => "failure-timeout",
        Self::Unreachable => "failure-unreachable",
        Self::GaveUp => "failure-gave-up",
        Self::Busy => "failure-busy",
        Self::HttpError => "failure-http-error",
        Self::Unreadable => "failure-unreadable",
        Self::NotPermitted => "failure-not-permitted",
        Self::Malformed => "failure-malformed",
        Self::Blocked => "failure-blocked",
        Self::Unproven => "failure-unproven",
        Self::NotRecorded => "failure-not-recorded",
    }
    Dnssec {
        Self::Unsigned => "dnssec-unsigned",
        Self::Validated => "dnssec-validated",
        Self::Broken => "dnssec-broken",
    }
    SpfResult {
        Self::None => "spf-result-none",
        Self::Neutral => "spf-result-neutral",
        Self::Pass => "spf-result-pass",
        Self::Fail => "spf-result-fail",
        Self::SoftFail => "spf-result-soft-fail",
        Self::TempError => "spf-result-temp-error",
        Self::PermError => "spf-result-perm-error",
    }
    StepKind {
        Self::Record => "spf-step-record",
        Self::NoRecord => "spf-step-no-record",
        Self::Match => "spf-step-match",
        Self::NoMatch => "spf-step-no-match",
        Self::Enter => "spf-step-enter",
        Self::End(result) => result.text_id(),
    }
    Reason {
        Self::Syntax => "spf-reason-syntax",
        Self::SeveralRecords => "spf-reason-several-records",
        Self::TooManyLookups => "spf-reason-too-many-lookups",
        Self::TooManyVoids => "spf-reason-too-many-voids",
        Self::TooManyNames => "spf-reason-too-many-names",
        Self::NoRecord => "spf-reason-no-record",
        Self::Lookup(failure) => failure.text_id(),
    }
    FaultKind {
        Self::UnknownTerm => "spf-fault-unknown-term",
        Self::DomainMissing => "spf-fault-domain-missing",
        Self::InvalidDomain => "spf-fault-invalid-domain",
        Self::InvalidMacro => "spf-fault-invalid-macro",
        Self::InvalidAddress => "spf-fault-invalid-address",
        Self::WrongAddressFamily => "spf-fault-wrong-address-family",
        Self::InvalidPrefix => "spf-fault-invalid-prefix",
        Self::UnexpectedValue => "spf-fault-unexpected-value",
        Self::RepeatedModifier => "spf-fault-repeated-modifier",
        Self::QualifiedModifier => "spf-fault-qualified-modifier",
        Self::InvalidCharacter => "spf-fault-invalid-character",
    }
    NodeState {
        Self::Record => "node-state-record",
        Self::NoRecord => "node-state-no-record",
        Self::NoDomain => "node-state-no-domain",
        Self::Several => "node-state-several",
        Self::Failed(_) => "node-state-failed",
        Self::Loop => "node-state-loop",
        Self::DependsOnSender => "node-state-depends-on-sender",
        Self::InvalidName => "node-state-invalid-name",
        Self::NotFollowed => "node-state-not-followed",
    }
    Policy {
        Self::None => "policy-none",
        Self::Quarantine => "policy-quarantine",
        Self::Reject => "policy-reject",
    }
    SignatureResult {
        Self::Pass => "signature-result-pass",
        Self::Fail => "signature-result-fail",
        Self::Policy => "signature-result-policy",
        Self::Neutral => "signature-result-neutral",
        Self::PermError => "signature-result-perm-error",
        Self::TempError => "signature-result-temp-error",
        Self::None => "signature-result-none",
    }
    SignatureReason {
        Self::NotVerified => "signature-reason-not-verified",
        Self::BeyondLimits => "signature-reason-beyond-limits",
        Self::Malformed => "signature-reason-malformed",
        Self::FromUnsigned => "signature-reason-from-unsigned",
        Self::Expired => "signature-reason-expired",
        Self::NotYetValid => "signature-reason-not-yet-valid",
        Self::KeyMissing => "signature-reason-key-missing",
        Self::KeyUnanswered => "signature-reason-key-unanswered",
        Self::KeyRevoked => "signature-reason-key-revoked",
        Self::KeyInvalid => "signature-reason-key-invalid",
        Self::KeyTooShort => "signature-reason-key-too-short",
        Self::KeyMismatch => "signature-reason-key-mismatch",
        Self::IdentityOutside => "signature-reason-identity-outside",
        Self::BodyAltered => "signature-reason-body-altered",
        Self::BodyMissing => "signature-reason-body-missing",
        Self::HeadersAltered => "signature-reason-headers-altered",
        Self::PartialBody => "signature-reason-partial-body",
        Self::Sha1 => "signature-reason-sha1",
    }
    ChainReason {
        Self::NotVerified => "chain-reason-not-verified",
        Self::BeyondLimits => "chain-reason-beyond-limits",
        Self::Incomplete => "chain-reason-incomplete",
        Self::Malformed => "chain-reason-malformed",
        Self::Ended => "chain-reason-ended",
        Self::Status => "chain-reason-status",
        Self::Message => "chain-reason-message",
        Self::Seal => "chain-reason-seal",
    }
    ClientReason {
        Self::ReceivedSpf => "client-reason-received-spf",
        Self::AuthenticationResults => "client-reason-authentication-results",
        Self::ReceivedBelowResults => "client-reason-received-below-results",
        Self::BetweenOperators => "client-reason-between-operators",
    }
    DmarcResult {
        Self::None => "dmarc-result-none",
        Self::Pass => "dmarc-result-pass",
        Self::Fail => "dmarc-result-fail",
        Self::TempError => "dmarc-result-temp-error",
        Self::PermError => "dmarc-result-perm-error",
    }
    Reading {
        Self::Own => "dmarc-reading-own",
        Self::Organization => "dmarc-reading-organization",
        Self::Suffix => "dmarc-reading-suffix",
        Self::OnlyOrganization => "dmarc-reading-only-organization",
        Self::OnlySuffix => "dmarc-reading-only-suffix",
        Self::PassedOver => "dmarc-reading-passed-over",
        Self::Open => "dmarc-reading-open",
        Self::Several => "dmarc-reading-several",
        Self::OtherTexts => "dmarc-reading-other-texts",
        Self::Nothing => "dmarc-reading-nothing",
        Self::Failed(failure) => failure.text_id(),
    }
    RemarkKind {
        Self::NoTag => "dmarc-remark-no-tag",
        Self::Duplicate => "tag-fault-duplicate",
        Self::Unknown => "dmarc-remark-unknown",
        Self::Removed => "dmarc-remark-removed",
        Self::InvalidValue => "tag-fault-invalid-value",
        Self::InvalidAddress(fault) => fault.text_id(),
        Self::SizeLimit => "dmarc-remark-size-limit",
        Self::OtherScheme => "dmarc-remark-other-scheme",
        Self::Testing => "dmarc-remark-testing",
        Self::MilderBelow => "dmarc-remark-milder-below",
        Self::NoEffect => "dmarc-remark-no-effect",
        Self::Spaces => "dmarc-remark-spaces",
        Self::Gap => "dmarc-remark-gap",
        Self::Tab => "dmarc-remark-tab",
    }
    UriFault {
        Self::Empty => "uri-fault-empty",
        Self::NoScheme => "uri-fault-no-scheme",
        Self::InvalidCharacter => "uri-fault-invalid-character",
        Self::InvalidAddress => "uri-fault-invalid-address",
    }
    Alignment {
        Self::Identical => "alignment-identical",
        Self::SameOrganization => "alignment-same-organization",
        Self::NotStrict => "alignment-not-strict",
        Self::Different => "alignment-different",
        Self::Unknown => "alignment-unknown",
    }
    TagFaultKind {
        Self::NoEquals => "tag-fault-no-equals",
        Self::InvalidName => "tag-fault-invalid-name",
        Self::Duplicate => "tag-fault-duplicate",
        Self::InvalidValue => "tag-fault-invalid-value",
        Self::Misplaced => "tag-fault-misplaced",
    }
    KeyState {
        Self::Valid => "key-state-valid",
        Self::Weak => "key-state-weak",
        Self::Testing => "key-state-testing",
        Self::Revoked => "key-state-revoked",
        Self::Invalid => "key-state-invalid",
        Self::Missing => "key-state-missing",
        Self::Unknown => "key-state-unknown",
    }
    Namespace {
        Self::Absent => "namespace-absent",
        Self::Contradicted => "namespace-contradicted",
        Self::Exists => "namespace-exists",
        Self::Wildcard => "namespace-wildcard",
        Self::Unknown(_) => "namespace-unknown",
    }
    Source {
        Self::Given => "source-given",
        Self::Guessed => "source-guessed",
    }
    Confirmation {
        Self::Confirmed => "confirmation-confirmed",
        Self::Differs => "confirmation-differs",
        Self::NoAddress => "confirmation-no-address",
        Self::Failed(failure) => failure.text_id(),
        Self::NotAsked => "confirmation-not-asked",
    }
    HeloState {
        Self::Name(confirmation) => confirmation.text_id(),
        Self::Literal => "helo-state-literal",
        Self::BareAddress => "helo-state-bare-address",
        Self::SingleLabel => "helo-state-single-label",
        Self::NotAHost => "helo-state-not-a-host",
    }
    Scope {
        Self::Public => "scope-public",
        Self::Private => "scope-private",
        Self::Shared => "scope-shared",
        Self::LinkLocal => "scope-link-local",
        Self::Loopback => "scope-loopback",
        Self::Documentation => "scope-documentation",
        Self::Reserved => "scope-reserved",
    }
    HostState {
        Self::Address => "host-state-address",
        Self::Alias(_) => "host-state-alias",
        Self::NoAddress => "host-state-no-address",
        Self::NoName => "host-state-no-name",
        Self::Literal => "host-state-literal",
        Self::Failed(failure) => failure.text_id(),
        Self::NotAsked => "host-state-not-asked",
    }
    ExtraState {
        Self::Absent => "extra-state-absent",
        Self::Present => "extra-state-present",
        Self::Declined => "extra-state-declined",
        Self::Unusable => "extra-state-unusable",
        Self::Several => "extra-state-several",
        Self::Failed(failure) => failure.text_id(),
    }
    ExtraFaultKind {
        Self::Version => "extra-fault-version",
        Self::Id => "extra-fault-id",
        Self::Reports => "extra-fault-reports",
        Self::Logo => "extra-fault-logo",
    }
    Meaning {
        Self::Listed => "code-listed",
        Self::SpamSource => "code-spam-source",
        Self::Unsolicited => "code-unsolicited",
        Self::Hijacked => "code-hijacked",
        Self::Criminal => "code-criminal",
        Self::NotForMail => "code-not-for-mail",
        Self::SpamDomain => "code-spam-domain",
        Self::Phishing => "code-phishing",
        Self::Malware => "code-malware",
        Self::Botnet => "code-botnet",
        Self::Abused => "code-abused",
        Self::Misspelt => "code-misspelt",
        Self::Resolver => "code-resolver",
        Self::TooMany => "code-too-many",
        Self::AddressAsked => "code-address-asked",
        Self::Refused => "code-refused",
        Self::Closed => "code-closed",
        Self::Undocumented => "code-undocumented",
    }
    Mx {
        Self::Hosts(_) => "mx-state-hosts",
        Self::Null => "mx-state-null",
        Self::None => "mx-state-none",
        Self::Failed(_) => "mx-state-failed",
    }
}

impl Worded for KeyFaultKind {
    fn text_id(&self) -> &'static str {
        match self {
            Self::Version => "key-fault-version",
            Self::KeyMissing => "key-fault-key-missing",
            Self::TagMissing => "key-fault-tag-missing",
            Self::NotBase64 => "key-fault-not-base64",
            Self::NoKey => "key-fault-no-key",
            Self::Truncated(_) => "key-fault-truncated",
            Self::Excess => "key-fault-excess",
            Self::StrayCharacters => "key-fault-stray-characters",
            Self::Armour => "key-fault-armour",
            Self::SemicolonMissing => "key-fault-semicolon-missing",
            Self::Hostname => "key-fault-hostname",
            Self::PrivateKey => "key-fault-private-key",
            Self::UnknownType => "key-fault-unknown-type",
            Self::OtherType(_) => "key-fault-other-type",
            Self::Wrapped => "key-fault-wrapped",
            Self::Exponent => "key-fault-exponent",
            Self::Tags(kind) => kind.text_id(),
            Self::HashUnusable => "key-fault-hash-unusable",
            Self::ServiceExcludesMail => "key-fault-service-excludes-mail",
        }
    }
}
