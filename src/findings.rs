//! The catalogue: everything that can be said about a domain's mail authentication.
//!
//! One file is one finding. Each names the pattern found, never the remedy, and has a stable
//! [`Code`]. A finding holds facts: where it stands, what was asked, and the arguments of its
//! sentence. The words are in `www/texts/`, one file a language, keyed by the code; what a gateway
//! makes of a finding is in `gateways`.

mod beyond;
mod blocklist;
mod code;
mod dkim;
mod dmarc;
mod dns;
mod entry;
mod evidence;
mod ip;
mod message;
mod mx;
mod operator;
mod programs;
mod signature;
mod spf;

pub use code::Code;
pub use entry::{Arg, Arguments, Entry, Finding, Place, Severity, Subject};
pub use operator::comes_from_elsewhere;

use crate::checkup::Facts;

/// Every finding, in the order in which a report lists those of the same severity.
pub const CATALOGUE: &[&Entry] = &[
    &dns::domain_nonexistent::ENTRY,
    &dns::resolver_busy::ENTRY,
    &dns::resolver_failing::ENTRY,
    &dns::resolver_not_permitted::ENTRY,
    &dns::resolver_unreachable::ENTRY,
    &dns::resolver_unreadable::ENTRY,
    &dns::dnssec_broken::ENTRY,
    &dns::answer_blocked::ENTRY,
    &dns::absence_unproven::ENTRY,
    &dns::lookup_failed::ENTRY,
    &dns::behind_alias::ENTRY,
    &dns::resolver_filters::ENTRY,
    &mx::domain_does_not_send::ENTRY,
    &operator::domain_of_mailbox_provider::ENTRY,
    &spf::missing::ENTRY,
    &spf::multiple_records::ENTRY,
    &spf::syntax_error::ENTRY,
    &spf::wrong_address_family::ENTRY,
    &spf::too_many_lookups::ENTRY,
    &spf::too_many_mx_names::ENTRY,
    &spf::include_without_record::ENTRY,
    &spf::redirect_without_record::ENTRY,
    &spf::self_reference::ENTRY,
    &spf::nobody_may_send::ENTRY,
    &spf::error_for_client::ENTRY,
    &spf::ip_not_authorized::ENTRY,
    &spf::permissive_all::ENTRY,
    &spf::no_all::ENTRY,
    &spf::neutral_all::ENTRY,
    &spf::lookalike_modifier::ENTRY,
    &spf::joined_terms::ENTRY,
    &spf::term_after_all::ENTRY,
    &spf::redirect_ignored::ENTRY,
    &spf::split_record::ENTRY,
    &spf::range_too_broad::ENTRY,
    &spf::too_many_void_lookups::ENTRY,
    &spf::ptr_used::ENTRY,
    &spf::duplicate_term::ENTRY,
    &spf::private_network::ENTRY,
    &spf::version_split::ENTRY,
    &spf::record_too_long::ENTRY,
    &spf::sender_id_record::ENTRY,
    &spf::depends_on_sender::ENTRY,
    &spf::unusual_macro::ENTRY,
    &dmarc::missing::ENTRY,
    &dmarc::multiple_records::ENTRY,
    &dmarc::wrong_place::ENTRY,
    &dmarc::not_at_start::ENTRY,
    &dmarc::syntax_error::ENTRY,
    &dmarc::policy_missing::ENTRY,
    &dmarc::invalid_value::ENTRY,
    &dmarc::duplicate_tag::ENTRY,
    &dmarc::unknown_tag::ENTRY,
    &dmarc::unaligned_identities::ENTRY,
    &dmarc::report_address_invalid::ENTRY,
    &dmarc::foreign_text::ENTRY,
    &dmarc::unusual_syntax::ENTRY,
    &dmarc::policy_none::ENTRY,
    &dmarc::testing::ENTRY,
    &dmarc::subdomain_policy_weaker::ENTRY,
    &dmarc::no_reports::ENTRY,
    &dmarc::report_unauthorized::ENTRY,
    &dmarc::tag_ignored_here::ENTRY,
    &dmarc::removed_tag::ENTRY,
    &dmarc::wildcard_answer::ENTRY,
    &dkim::missing::ENTRY,
    &dkim::wrong_place::ENTRY,
    &dkim::selector_unknown::ENTRY,
    &dkim::private_key_published::ENTRY,
    &dkim::key_missing::ENTRY,
    &dkim::key_hostname_published::ENTRY,
    &dkim::key_multiple_records::ENTRY,
    &dkim::key_invalid::ENTRY,
    &dkim::key_unknown_type::ENTRY,
    &dkim::key_hash_unusable::ENTRY,
    &dkim::key_service_excludes_mail::ENTRY,
    &dkim::key_revoked::ENTRY,
    &dkim::key_too_short::ENTRY,
    &dkim::key_testing::ENTRY,
    &dkim::key_pkcs1::ENTRY,
    &dkim::key_too_long::ENTRY,
    &dkim::key_large_exponent::ENTRY,
    &dkim::ed25519_alone::ENTRY,
    &dkim::key_unusual_syntax::ENTRY,
    &dkim::key_weak::ENTRY,
    &dkim::key_strict_subdomain::ENTRY,
    &dkim::key_version_absent::ENTRY,
    &dkim::wildcard::ENTRY,
    &ip::not_public::ENTRY,
    &blocklist::listed::ENTRY,
    &blocklist::unavailable::ENTRY,
    &ip::without_ptr::ENTRY,
    &ip::forward_unconfirmed::ENTRY,
    &ip::helo_malformed::ENTRY,
    &ip::helo_mismatch::ENTRY,
    &ip::generic_name::ENTRY,
    &message::from_missing::ENTRY,
    &message::from_multiple::ENTRY,
    &message::duplicate_field::ENTRY,
    &signature::missing::ENTRY,
    &signature::left_out::ENTRY,
    &signature::malformed::ENTRY,
    &signature::from_unsigned::ENTRY,
    &signature::key_missing::ENTRY,
    &signature::key_mismatch::ENTRY,
    &signature::body_altered::ENTRY,
    &signature::headers_altered::ENTRY,
    &signature::sha1::ENTRY,
    &signature::unaligned::ENTRY,
    &signature::expired::ENTRY,
    &signature::not_yet_valid::ENTRY,
    &signature::partial_body::ENTRY,
    &signature::unusual_syntax::ENTRY,
    &evidence::unaligned::ENTRY,
    &evidence::unsigned::ENTRY,
    &evidence::outdated::ENTRY,
    &evidence::forwarded::ENTRY,
    &evidence::client_hidden::ENTRY,
    &evidence::bounce_unrecognised::ENTRY,
    &mx::null::ENTRY,
    &mx::dangling::ENTRY,
    &mx::cname::ENTRY,
    &beyond::record_unusable::ENTRY,
];

/// All findings of a checkup, the most severe first, each severity in the catalogue's order.
///
/// Of the records that only somebody else can change, those findings are left out that nobody here
/// can act on.
pub fn find(facts: &Facts) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for entry in CATALOGUE {
        let findings = (entry.find)(facts).into_iter();
        for finding in findings.filter_map(|finding| operator::with_owner(finding, facts)) {
            let at = found.partition_point(|other| other.severity <= finding.severity);
            found.insert(at, finding);
        }
    }
    found
}
