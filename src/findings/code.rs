//! The codes. Once released, a code is never reused or renamed.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Declares the codes with their names.
macro_rules! codes {
    ($($(#[$doc:meta])* $code:ident = $name:literal,)*) => {
        /// The public identifier of a finding.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Code {
            $($(#[$doc])* #[serde(rename = $name)] $code,)*
        }

        impl Code {
            /// Every code.
            pub const ALL: &[Self] = &[$(Self::$code,)*];

            /// The code as reports and texts have it.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$code => $name,)*
                }
            }
        }
    };
}

codes! {
    /// That there is nothing is said and not proven.
    DnsAbsenceUnproven = "dns-absence-unproven",
    /// A filter answered in place of the domain.
    DnsAnswerBlocked = "dns-answer-blocked",
    /// A record that is not in order stands behind an alias.
    DnsBehindAlias = "dns-behind-alias",
    /// The domain's DNSSEC signatures are wrong.
    DnsDnssecBroken = "dns-dnssec-broken",
    /// There is no such domain.
    DnsDomainNonexistent = "dns-domain-nonexistent",
    /// The domain's servers gave no usable answer.
    DnsLookupFailed = "dns-lookup-failed",
    /// The resolver takes no more questions for now.
    DnsResolverBusy = "dns-resolver-busy",
    /// The resolver gives errors.
    DnsResolverFailing = "dns-resolver-failing",
    /// A resolver answered in place of the domain, and another one had the answer.
    DnsResolverFilters = "dns-resolver-filters",
    /// The browser does not let the page ask the resolver.
    DnsResolverNotPermitted = "dns-resolver-not-permitted",
    /// No resolver could be reached.
    DnsResolverUnreachable = "dns-resolver-unreachable",
    /// The resolver does not let the page read its answers.
    DnsResolverUnreadable = "dns-resolver-unreadable",
    /// The domain says that it sends and receives no mail.
    DomainDoesNotSend = "domain-does-not-send",
    /// Everybody can have an address at the domain, and only its operator can change its records.
    DomainOfMailboxProvider = "domain-of-mailbox-provider",
    /// There is no SPF record.
    SpfMissing = "spf-missing",
    /// There is more than one SPF record.
    SpfMultipleRecords = "spf-multiple-records",
    /// A record does not follow the grammar.
    SpfSyntaxError = "spf-syntax-error",
    /// The record needs more than ten lookups.
    SpfTooManyLookups = "spf-too-many-lookups",
    /// An include leads to a name without an SPF record.
    SpfIncludeWithoutRecord = "spf-include-without-record",
    /// A redirect leads to a name without an SPF record.
    SpfRedirectWithoutRecord = "spf-redirect-without-record",
    /// A record refers back to itself.
    SpfLoop = "spf-loop",
    /// The record does not authorise the sending address.
    SpfIpNotAuthorized = "spf-ip-not-authorized",
    /// Everybody may send.
    SpfPermissiveAll = "spf-permissive-all",
    /// The record does not say what to do with everybody else.
    SpfNoAll = "spf-no-all",
    /// More than two lookups come back empty.
    SpfTooManyVoidLookups = "spf-too-many-void-lookups",
    /// An address stands under the mechanism of the other family.
    SpfWrongAddressFamily = "spf-wrong-address-family",
    /// An `mx` leads to more than ten mail servers.
    SpfTooManyMxNames = "spf-too-many-mx-names",
    /// A term that is ignored resembles one that is not.
    SpfLookalikeModifier = "spf-lookalike-modifier",
    /// Several terms are written as one.
    SpfJoinedTerms = "spf-joined-terms",
    /// Terms stand behind `all`.
    SpfTermAfterAll = "spf-term-after-all",
    /// A redirect stands beside an `all`.
    SpfRedirectIgnored = "spf-redirect-ignored",
    /// A part of the record stands in a TXT record of its own.
    SpfSplitRecord = "spf-split-record",
    /// A term covers more addresses than any sender has.
    SpfRangeTooBroad = "spf-range-too-broad",
    /// The record says nothing about everybody else.
    SpfNeutralAll = "spf-neutral-all",
    /// The record uses `ptr`.
    SpfPtrUsed = "spf-ptr-used",
    /// A term stands twice.
    SpfDuplicateTerm = "spf-duplicate-term",
    /// The answer may not fit into one DNS packet.
    SpfRecordTooLong = "spf-record-too-long",
    /// There is a record of Sender ID.
    SpfSenderIdRecord = "spf-sender-id-record",
    /// What is asked depends on who sends.
    SpfDependsOnSender = "spf-depends-on-sender",
    /// The SPF record lets no address send, and the domain is not parked.
    SpfNobodyMaySend = "spf-nobody-may-send",
    /// SPF ends in an error for the client that was given.
    SpfErrorForClient = "spf-error-for-client",
    /// An SPF record lists a network of which no receiver elsewhere sees an address.
    SpfPrivateNetwork = "spf-private-network",
    /// Some receivers read a macro in the record otherwise.
    SpfUnusualMacro = "spf-unusual-macro",
    /// The first string of an SPF record does not hold the version.
    SpfVersionSplit = "spf-version-split",
    /// No DMARC record applies.
    DmarcMissing = "dmarc-missing",
    /// There is more than one DMARC record.
    DmarcMultipleRecords = "dmarc-multiple-records",
    /// The version of a record is wrong, or a part of it is no tag.
    DmarcSyntaxError = "dmarc-syntax-error",
    /// A record does not begin with its version.
    DmarcNotAtStart = "dmarc-not-at-start",
    /// A record stands where no receiver looks.
    DmarcWrongPlace = "dmarc-wrong-place",
    /// The record does not say a policy.
    DmarcPolicyMissing = "dmarc-policy-missing",
    /// A tag has a value that it cannot have.
    DmarcInvalidValue = "dmarc-invalid-value",
    /// A tag occurs twice.
    DmarcDuplicateTag = "dmarc-duplicate-tag",
    /// There is no such tag.
    DmarcUnknownTag = "dmarc-unknown-tag",
    /// An address for reports cannot be used.
    DmarcReportAddressInvalid = "dmarc-report-address-invalid",
    /// Reports are to go to somebody who has not agreed.
    DmarcReportUnauthorized = "dmarc-report-unauthorized",
    /// The owner is testing.
    DmarcTesting = "dmarc-testing",
    /// The record asks for no reports.
    DmarcNoReports = "dmarc-no-reports",
    /// Subdomains get a milder policy.
    DmarcSubdomainPolicyWeaker = "dmarc-subdomain-policy-weaker",
    /// A tag has no effect where it stands.
    DmarcTagIgnoredHere = "dmarc-tag-ignored-here",
    /// The standard removed a tag.
    DmarcRemovedTag = "dmarc-removed-tag",
    /// The record is written in a way that some receivers cannot read.
    DmarcUnusualSyntax = "dmarc-unusual-syntax",
    /// Another text stands beside the record.
    DmarcForeignText = "dmarc-foreign-text",
    /// A wildcard answers where the record is looked for.
    DmarcWildcardAnswer = "dmarc-wildcard-answer",
    /// What passed belongs to another organization than the From address.
    DmarcUnalignedIdentities = "dmarc-unaligned-identities",
    /// The policy asks for nothing.
    DmarcPolicyNone = "dmarc-policy-none",
    /// There is no DKIM key.
    DkimMissing = "dkim-missing",
    /// No key was found, but there may be one.
    DkimSelectorUnknown = "dkim-selector-unknown",
    /// A selector that is in use has no key.
    DkimKeyMissing = "dkim-key-missing",
    /// A key record cannot be used.
    DkimKeyInvalid = "dkim-key-invalid",
    /// A key was withdrawn.
    DkimKeyRevoked = "dkim-key-revoked",
    /// A key has fewer bits than receivers accept.
    DkimKeyTooShort = "dkim-key-too-short",
    /// A key is marked as a test.
    DkimKeyTesting = "dkim-key-testing",
    /// A key has fewer bits than recommended.
    DkimKeyWeak = "dkim-key-weak",
    /// A private key stands where everybody can read it.
    DkimPrivateKeyPublished = "dkim-private-key-published",
    /// A selector has more than one TXT record.
    DkimKeyMultipleRecords = "dkim-key-multiple-records",
    /// The target of an alias was published as a text.
    DkimKeyHostnamePublished = "dkim-key-hostname-published",
    /// A key record names an algorithm that no verifier knows.
    DkimKeyUnknownType = "dkim-key-unknown-type",
    /// A key record shuts out the hash that every signature uses.
    DkimKeyHashUnusable = "dkim-key-hash-unusable",
    /// A key record says that the key is not for mail.
    DkimKeyServiceExcludesMail = "dkim-key-service-excludes-mail",
    /// An RSA key is published without its wrapping.
    DkimKeyPkcs1 = "dkim-key-pkcs1",
    /// A key has more bits than verifiers need to cope with.
    DkimKeyTooLong = "dkim-key-too-long",
    /// The exponent of an RSA key is too large for some verifiers.
    DkimKeyLargeExponent = "dkim-key-large-exponent",
    /// Every key that works is Ed25519.
    DkimEd25519Alone = "dkim-ed25519-alone",
    /// A key does not serve for subdomains.
    DkimKeyStrictSubdomain = "dkim-key-strict-subdomain",
    /// A key record does not begin with its version.
    DkimKeyVersionAbsent = "dkim-key-version-absent",
    /// A key record is written in a way that some receivers refuse.
    DkimKeyUnusualSyntax = "dkim-key-unusual-syntax",
    /// A key stands where no receiver looks for it.
    DkimWrongPlace = "dkim-wrong-place",
    /// A wildcard answers for every selector.
    DkimWildcard = "dkim-wildcard",
    /// The sending address is not one that receivers can meet.
    IpNotPublic = "ip-not-public",
    /// The sending address has no name.
    IpWithoutPtr = "ip-without-ptr",
    /// No name of the sending address leads back to it.
    IpForwardUnconfirmed = "ip-forward-unconfirmed",
    /// The server greets with something that is no name.
    IpHeloMalformed = "ip-helo-malformed",
    /// The name in HELO does not lead to the sending address.
    IpHeloMismatch = "ip-helo-mismatch",
    /// The name of the sending address is made of the address.
    IpGenericName = "ip-generic-name",
    /// The sending address is on a block list of one's own.
    BlocklistListed = "blocklist-listed",
    /// A block list of one's own gave no answer that can be trusted.
    BlocklistUnavailable = "blocklist-unavailable",
    /// The rejection is not one that is known.
    BounceUnrecognised = "bounce-unrecognised",
    /// What the mail was rejected for is in order by now.
    EvidenceOutdated = "evidence-outdated",
    /// What passed, the refusing side says, passed for another domain.
    EvidenceUnaligned = "evidence-unaligned",
    /// The refusing side found no valid signature, though a key is published.
    EvidenceUnsigned = "evidence-unsigned",
    /// The mail was forwarded on its way.
    EvidenceForwarded = "evidence-forwarded",
    /// The refusing side looked at an address of its own network.
    EvidenceClientHidden = "evidence-client-hidden",
    /// A message has no From address.
    MessageFromMissing = "message-from-missing",
    /// A message has more than one From address.
    MessageFromMultiple = "message-from-multiple",
    /// A field of a message stands twice where only one is allowed.
    MessageDuplicateField = "message-duplicate-field",
    /// A message carries no DKIM signature.
    SignatureMissing = "signature-missing",
    /// What was pasted leaves out the signatures of a message, or may.
    SignatureLeftOut = "signature-left-out",
    /// A signature has a mistake in its syntax.
    SignatureMalformed = "signature-malformed",
    /// A signature leaves out the From address.
    SignatureFromUnsigned = "signature-from-unsigned",
    /// The key of a signature is not published.
    SignatureKeyMissing = "signature-key-missing",
    /// A signature was made with another key than the one that is published.
    SignatureKeyMismatch = "signature-key-mismatch",
    /// The body of a message was changed after signing.
    SignatureBodyAltered = "signature-body-altered",
    /// A signed field of the header was changed after signing.
    SignatureHeadersAltered = "signature-headers-altered",
    /// A signature uses SHA-1, which no longer counts.
    SignatureSha1 = "signature-sha1",
    /// A signature is that of another domain than the From address.
    SignatureUnaligned = "signature-unaligned",
    /// The time of a signature is over.
    SignatureExpired = "signature-expired",
    /// A signature says that it was made in the future.
    SignatureNotYetValid = "signature-not-yet-valid",
    /// A signature covers only the beginning of the body.
    SignaturePartialBody = "signature-partial-body",
    /// A signature is written in a way that some receivers refuse.
    SignatureUnusualSyntax = "signature-unusual-syntax",
    /// The domain receives no mail, but sends.
    MxNull = "mx-null",
    /// An MX record names a host without an address.
    MxDangling = "mx-dangling",
    /// An MX record names an alias.
    MxCname = "mx-cname",
    /// A record of MTA-STS, TLS-RPT or BIMI cannot be used.
    BeyondRecordUnusable = "beyond-record-unusable",
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
