//! stand-in
use super::Refuser;
pub(super) fn by_host(_name: &str) -> Option<Refuser> {
    None
}
pub(super) fn by_signature(_plain: &str) -> Option<Refuser> {
    None
}
