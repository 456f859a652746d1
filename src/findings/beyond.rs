//! Findings about what SentraGuard does not ask for.

modules!(beyond);
