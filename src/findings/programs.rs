//! Programs in use that refuse what is unusual, as measured on 2026-11-30.
//!
//! Thirteen that verify signatures, fourteen that evaluate SPF and nine that evaluate DMARC were given
//! the same records and messages. What the standard allows and some of them refuse is worth a remark; what it forbids
//! and most of them accept is no certain refusal.

pub(super) const OPENDKIM: &str = "OpenDKIM 2.11";
pub(super) const MAIL_DKIM: &str = "Mail::DKIM 1.20230212";
pub(super) const SPAMASSASSIN: &str = "SpamAssassin 4.0.1";
pub(super) const DKIMPY: &str = "dkimpy 1.1.8";
pub(super) const MAILAUTH: &str = "mailauth 7.1.0";
pub(super) const RSPAMD: &str = "Rspamd 3.4";
pub(super) const EXIM: &str = "Exim 4.96";
pub(super) const STALWART: &str = "Stalwart (mail-auth 0.15.1)";
pub(super) const VIADKIM: &str = "viadkim 0.2.0";
pub(super) const CFDKIM: &str = "cfdkim 0.3.0";
pub(super) const HARAKA: &str = "Haraka (haraka-plugin-dkim 1.3.1)";
pub(super) const HARAKA_SPF: &str = "Haraka (haraka-plugin-spf 1.3.0)";
pub(super) const LIBSPF2: &str = "libspf2 1.2.10";
pub(super) const MADDY: &str = "Maddy (go-msgauth 0.6.6)";
pub(super) const OPENDMARC: &str = "OpenDMARC 1.4.2";
pub(super) const MAIL_DMARC: &str = "Mail::DMARC 1.20211209";
pub(super) const AUTHHEADERS: &str = "authheaders 0.16.3";

/// Programs as a sentence lists them: each once.
pub(super) fn listed<'a>(programs: impl IntoIterator<Item = &'a &'a str>) -> String {
    let mut each: Vec<&str> = Vec::new();
    for program in programs {
        if !each.contains(program) {
            each.push(program);
        }
    }
    each.join(", ")
}
