//! Findings about what SentraGuard does not ask for.

pub(super) mod record_unusable;
