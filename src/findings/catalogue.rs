//! The catalogue: one line a finding gives its module, its code and its place.
//!
//! The order is that in which a report lists what is equally severe. Once released, a code is never
//! reused or renamed.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::{Entry, Remedy, Subject};

/// Declares the findings of each room: `modules!` has the modules of a room, which its file asks for.
macro_rules! catalogue {
    ($($room:ident { $($(#[$doc:meta])* $module:ident: $code:ident = $name:literal,)* })*) => {
        /// Declares the modules of a room.
        macro_rules! modules {
            $(($room) => { $(pub(super) mod $module;)* };)*
        }

        /// The public identifier of a finding.
        #[derive(Clone, Copy, Debug, Eq, Hash, Ord, PartialEq, PartialOrd, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum Code {
            $($($(#[$doc])* #[serde(rename = $name)] $code,)*)*
        }

        /// Every finding, in the order in which a report lists those of the same severity.
        pub const CATALOGUE: &[&Entry] = &[$($(&super::$room::$module::ENTRY,)*)*];

        impl Code {
            /// Every code, in the order of the catalogue.
            pub const ALL: &[Self] = &[$($(Self::$code,)*)*];

            /// The code as reports and texts have it.
            pub fn name(self) -> &'static str {
                match self {
                    $($(Self::$code => $name,)*)*
                }
            }
        }
    };
}

catalogue! {
    dns {
        /// There is no such domain.
        domain_nonexistent: DnsDomainNonexistent = "dns-domain-nonexistent",
        /// The resolver takes no more questions for now.
        resolver_busy: DnsResolverBusy = "dns-resolver-busy",
        /// The resolver gives errors.
        resolver_failing: DnsResolverFailing = "dns-resolver-failing",
        /// The browser does not let the page ask the resolver.
        resolver_not_permitted: DnsResolverNotPermitted = "dns-resolver-not-permitted",
        /// No resolver could be reached.
        resolver_unreachable: DnsResolverUnreachable = "dns-resolver-unreachable",
        /// The resolver does not let the page read its answers.
        resolver_unreadable: DnsResolverUnreadable = "dns-resolver-unreadable",
        /// The domain's DNSSEC signatures are wrong.
        dnssec_broken: DnsDnssecBroken = "dns-dnssec-broken",
        /// A filter answered in place of the domain.
        answer_blocked: DnsAnswerBlocked = "dns-answer-blocked",
        /// That there is nothing is said and not proven.
        absence_unproven: DnsAbsenceUnproven = "dns-absence-unproven",
        /// The domain's servers gave no usable answer.
        lookup_failed: DnsLookupFailed = "dns-lookup-failed",
        /// A record that is not in order stands behind an alias.
        behind_alias: DnsBehindAlias = "dns-behind-alias",
        /// A resolver answered in place of the domain, and another one had the answer.
        resolver_filters: DnsResolverFilters = "dns-resolver-filters",
    }
    operator {
        /// Everybody can have an address at the domain, and only its operator can change its records.
        domain_of_mailbox_provider: DomainOfMailboxProvider = "domain-of-mailbox-provider",
    }
    spf {
        /// There is no SPF record.
        missing: SpfMissing = "spf-missing",
        /// There is more than one SPF record.
        multiple_records: SpfMultipleRecords = "spf-multiple-records",
        /// A record does not follow the grammar.
        syntax_error: SpfSyntaxError = "spf-syntax-error",
        /// An address stands under the mechanism of the other family.
        wrong_address_family: SpfWrongAddressFamily = "spf-wrong-address-family",
        /// The record needs more than ten lookups.
        too_many_lookups: SpfTooManyLookups = "spf-too-many-lookups",
        /// An `mx` leads to more than ten mail servers.
        too_many_mx_names: SpfTooManyMxNames = "spf-too-many-mx-names",
        /// An include leads to a name without an SPF record.
        include_without_record: SpfIncludeWithoutRecord = "spf-include-without-record",
        /// A redirect leads to a name without an SPF record.
        redirect_without_record: SpfRedirectWithoutRecord = "spf-redirect-without-record",
        /// A record refers back to itself.
        self_reference: SpfLoop = "spf-loop",
        /// The SPF record lets no address send, and the domain is not parked.
        nobody_may_send: SpfNobodyMaySend = "spf-nobody-may-send",
        /// SPF ends in an error for the client that was given.
        error_for_client: SpfErrorForClient = "spf-error-for-client",
        /// The record does not authorise the sending address.
        ip_not_authorized: SpfIpNotAuthorized = "spf-ip-not-authorized",
        /// Everybody may send.
        permissive_all: SpfPermissiveAll = "spf-permissive-all",
        /// The record does not say what to do with everybody else.
        no_all: SpfNoAll = "spf-no-all",
        /// The record says nothing about everybody else.
        neutral_all: SpfNeutralAll = "spf-neutral-all",
        /// A term that is ignored resembles one that is not.
        lookalike_modifier: SpfLookalikeModifier = "spf-lookalike-modifier",
        /// Several terms are written as one.
        joined_terms: SpfJoinedTerms = "spf-joined-terms",
        /// Terms stand behind `all`.
        term_after_all: SpfTermAfterAll = "spf-term-after-all",
        /// A redirect stands beside an `all`.
        redirect_ignored: SpfRedirectIgnored = "spf-redirect-ignored",
        /// A part of the record stands in a TXT record of its own.
        split_record: SpfSplitRecord = "spf-split-record",
        /// A term covers more addresses than any sender has.
        range_too_broad: SpfRangeTooBroad = "spf-range-too-broad",
        /// More than two lookups come back empty.
        too_many_void_lookups: SpfTooManyVoidLookups = "spf-too-many-void-lookups",
        /// The record uses `ptr`.
        ptr_used: SpfPtrUsed = "spf-ptr-used",
        /// A term stands twice.
        duplicate_term: SpfDuplicateTerm = "spf-duplicate-term",
        /// An SPF record lists a network of which no receiver elsewhere sees an address.
        private_network: SpfPrivateNetwork = "spf-private-network",
        /// The first string of an SPF record does not hold the version.
        version_split: SpfVersionSplit = "spf-version-split",
        /// The answer may not fit into one DNS packet.
        record_too_long: SpfRecordTooLong = "spf-record-too-long",
        /// There is a record of Sender ID.
        sender_id_record: SpfSenderIdRecord = "spf-sender-id-record",
        /// What is asked depends on who sends.
        depends_on_sender: SpfDependsOnSender = "spf-depends-on-sender",
        /// Some receivers read a macro in the record otherwise.
        unusual_macro: SpfUnusualMacro = "spf-unusual-macro",
    }
    dmarc {
        /// No DMARC record applies.
        missing: DmarcMissing = "dmarc-missing",
        /// There is more than one DMARC record.
        multiple_records: DmarcMultipleRecords = "dmarc-multiple-records",
        /// A record stands where no receiver looks.
        wrong_place: DmarcWrongPlace = "dmarc-wrong-place",
        /// A record does not begin with its version.
        not_at_start: DmarcNotAtStart = "dmarc-not-at-start",
        /// The version of a record is wrong, or a part of it is no tag.
        syntax_error: DmarcSyntaxError = "dmarc-syntax-error",
        /// The record does not say a policy.
        policy_missing: DmarcPolicyMissing = "dmarc-policy-missing",
        /// A tag has a value that it cannot have.
        invalid_value: DmarcInvalidValue = "dmarc-invalid-value",
        /// A tag occurs twice.
        duplicate_tag: DmarcDuplicateTag = "dmarc-duplicate-tag",
        /// There is no such tag.
        unknown_tag: DmarcUnknownTag = "dmarc-unknown-tag",
        /// What passed belongs to another organization than the From address.
        unaligned_identities: DmarcUnalignedIdentities = "dmarc-unaligned-identities",
        /// An address for reports cannot be used.
        report_address_invalid: DmarcReportAddressInvalid = "dmarc-report-address-invalid",
        /// Another text stands beside the record.
        foreign_text: DmarcForeignText = "dmarc-foreign-text",
        /// The record is written in a way that some receivers cannot read.
        unusual_syntax: DmarcUnusualSyntax = "dmarc-unusual-syntax",
        /// The policy asks for nothing.
        policy_none: DmarcPolicyNone = "dmarc-policy-none",
        /// The owner is testing.
        testing: DmarcTesting = "dmarc-testing",
        /// Subdomains get a milder policy.
        subdomain_policy_weaker: DmarcSubdomainPolicyWeaker = "dmarc-subdomain-policy-weaker",
        /// The record asks for no reports.
        no_reports: DmarcNoReports = "dmarc-no-reports",
        /// Reports are to go to somebody who has not agreed.
        report_unauthorized: DmarcReportUnauthorized = "dmarc-report-unauthorized",
        /// A tag has no effect where it stands.
        tag_ignored_here: DmarcTagIgnoredHere = "dmarc-tag-ignored-here",
        /// The standard removed a tag.
        removed_tag: DmarcRemovedTag = "dmarc-removed-tag",
        /// A wildcard answers where the record is looked for.
        wildcard_answer: DmarcWildcardAnswer = "dmarc-wildcard-answer",
    }
    dkim {
        /// There is no DKIM key.
        missing: DkimMissing = "dkim-missing",
        /// A key stands where no receiver looks for it.
        wrong_place: DkimWrongPlace = "dkim-wrong-place",
        /// No key was found, but there may be one.
        selector_unknown: DkimSelectorUnknown = "dkim-selector-unknown",
        /// A private key stands where everybody can read it.
        private_key_published: DkimPrivateKeyPublished = "dkim-private-key-published",
        /// A selector that is in use has no key.
        key_missing: DkimKeyMissing = "dkim-key-missing",
        /// The target of an alias was published as a text.
        key_hostname_published: DkimKeyHostnamePublished = "dkim-key-hostname-published",
        /// A selector has more than one TXT record.
        key_multiple_records: DkimKeyMultipleRecords = "dkim-key-multiple-records",
        /// A key record cannot be used.
        key_invalid: DkimKeyInvalid = "dkim-key-invalid",
        /// A key record names an algorithm that no verifier knows.
        key_unknown_type: DkimKeyUnknownType = "dkim-key-unknown-type",
        /// A key record shuts out the hash that every signature uses.
        key_hash_unusable: DkimKeyHashUnusable = "dkim-key-hash-unusable",
        /// A key record says that the key is not for mail.
        key_service_excludes_mail: DkimKeyServiceExcludesMail = "dkim-key-service-excludes-mail",
        /// A key was withdrawn.
        key_revoked: DkimKeyRevoked = "dkim-key-revoked",
        /// A key has fewer bits than receivers accept.
        key_too_short: DkimKeyTooShort = "dkim-key-too-short",
        /// A key is marked as a test.
        key_testing: DkimKeyTesting = "dkim-key-testing",
        /// An RSA key is published without its wrapping.
        key_pkcs1: DkimKeyPkcs1 = "dkim-key-pkcs1",
        /// A key has more bits than verifiers need to cope with.
        key_too_long: DkimKeyTooLong = "dkim-key-too-long",
        /// The exponent of an RSA key is too large for some verifiers.
        key_large_exponent: DkimKeyLargeExponent = "dkim-key-large-exponent",
        /// Every key that works is Ed25519.
        ed25519_alone: DkimEd25519Alone = "dkim-ed25519-alone",
        /// A key record is written in a way that some receivers refuse.
        key_unusual_syntax: DkimKeyUnusualSyntax = "dkim-key-unusual-syntax",
        /// A key has fewer bits than recommended.
        key_weak: DkimKeyWeak = "dkim-key-weak",
        /// A key does not serve for subdomains.
        key_strict_subdomain: DkimKeyStrictSubdomain = "dkim-key-strict-subdomain",
        /// A key record does not begin with its version.
        key_version_absent: DkimKeyVersionAbsent = "dkim-key-version-absent",
        /// A wildcard answers for every selector.
        wildcard: DkimWildcard = "dkim-wildcard",
    }
    blocklist {
        /// The sending address is on a block list of one's own.
        listed: BlocklistListed = "blocklist-listed",
        /// A block list of one's own gave no answer that can be trusted.
        unavailable: BlocklistUnavailable = "blocklist-unavailable",
    }
    ip {
        /// The sending address is not one that receivers can meet.
        not_public: IpNotPublic = "ip-not-public",
        /// The sending address has no name.
        without_ptr: IpWithoutPtr = "ip-without-ptr",
        /// No name of the sending address leads back to it.
        forward_unconfirmed: IpForwardUnconfirmed = "ip-forward-unconfirmed",
        /// The server greets with something that is no name.
        helo_malformed: IpHeloMalformed = "ip-helo-malformed",
        /// The name in HELO does not lead to the sending address.
        helo_mismatch: IpHeloMismatch = "ip-helo-mismatch",
        /// The name of the sending address is made of the address.
        generic_name: IpGenericName = "ip-generic-name",
    }
    message {
        /// A message has no From address.
        from_missing: MessageFromMissing = "message-from-missing",
        /// A message has more than one From address.
        from_multiple: MessageFromMultiple = "message-from-multiple",
        /// A field of a message stands twice where only one is allowed.
        duplicate_field: MessageDuplicateField = "message-duplicate-field",
    }
    signature {
        /// A message carries no DKIM signature.
        missing: SignatureMissing = "signature-missing",
        /// What was pasted leaves out the signatures of a message, or may.
        left_out: SignatureLeftOut = "signature-left-out",
        /// A signature has a mistake in its syntax.
        malformed: SignatureMalformed = "signature-malformed",
        /// A signature leaves out the From address.
        from_unsigned: SignatureFromUnsigned = "signature-from-unsigned",
        /// The key of a signature is not published.
        key_missing: SignatureKeyMissing = "signature-key-missing",
        /// A signature was made with another key than the one that is published.
        key_mismatch: SignatureKeyMismatch = "signature-key-mismatch",
        /// The body of a message was changed after signing.
        body_altered: SignatureBodyAltered = "signature-body-altered",
        /// A signed field of the header was changed after signing.
        headers_altered: SignatureHeadersAltered = "signature-headers-altered",
        /// A signature uses SHA-1, which no longer counts.
        sha1: SignatureSha1 = "signature-sha1",
        /// A signature is that of another domain than the From address.
        unaligned: SignatureUnaligned = "signature-unaligned",
        /// The time of a signature is over.
        expired: SignatureExpired = "signature-expired",
        /// A signature says that it was made in the future.
        not_yet_valid: SignatureNotYetValid = "signature-not-yet-valid",
        /// A signature covers only the beginning of the body.
        partial_body: SignaturePartialBody = "signature-partial-body",
        /// A signature is written in a way that some receivers refuse.
        unusual_syntax: SignatureUnusualSyntax = "signature-unusual-syntax",
    }
    evidence {
        /// What passed, the refusing side says, passed for another domain.
        unaligned: EvidenceUnaligned = "evidence-unaligned",
        /// The refusing side found no valid signature, though a key is published.
        unsigned: EvidenceUnsigned = "evidence-unsigned",
        /// What the mail was rejected for is in order by now.
        outdated: EvidenceOutdated = "evidence-outdated",
        /// The mail was forwarded on its way.
        forwarded: EvidenceForwarded = "evidence-forwarded",
        /// The refusing side looked at an address of its own network.
        client_hidden: EvidenceClientHidden = "evidence-client-hidden",
        /// The rejection is not one that is known.
        bounce_unrecognised: BounceUnrecognised = "bounce-unrecognised",
    }
    mx {
        /// The domain says that it sends and receives no mail.
        domain_does_not_send: DomainDoesNotSend = "domain-does-not-send",
        /// The domain receives no mail, but sends.
        null: MxNull = "mx-null",
        /// An MX record names a host without an address.
        dangling: MxDangling = "mx-dangling",
        /// An MX record names an alias.
        cname: MxCname = "mx-cname",
    }
    beyond {
        /// A record of MTA-STS, TLS-RPT or BIMI cannot be used.
        record_unusable: BeyondRecordUnusable = "beyond-record-unusable",
    }
}

impl Code {
    /// What the catalogue says of it.
    pub fn entry(self) -> &'static Entry {
        // Codes and entries are listed by the same lines, in the same order.
        CATALOGUE[self as usize]
    }

    /// Whether it is about this, and this resolves it.
    pub fn has(self, subject: Subject, remedy: Remedy) -> bool {
        let entry = self.entry();
        entry.subject == subject && entry.remedy == remedy
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}
