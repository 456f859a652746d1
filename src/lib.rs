//! Sentra Check.

pub mod checkup;
pub mod dkim;
pub mod dmarc;
pub mod dns;
pub mod findings;
pub mod fixes;
pub mod gateways;
pub mod providers;
pub mod report;
pub mod resolve;
pub mod span;
pub mod spf;
pub mod tag_list;
pub mod texts;
