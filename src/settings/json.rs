//! A value of JSON, whoever has parsed it: the browser for the page, a crate for the tests.

/// A value.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// Nothing, or a number: no setting is either.
    Other,
    /// `true` or `false`.
    Boolean(bool),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Self>),
    /// Names and values, in their order.
    Object(Vec<(String, Self)>),
}
