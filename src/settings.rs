//! `config.json`: what whoever runs the page may set. `docs/configuration.md` describes it for
//! them.
//!
//! Everything is optional, and a mistake costs no more than its own setting: reading gives the
//! settings and a list of what cannot be used, each under the name that it has in the file. The
//! page reads a few of them itself before anything else is there; what decides whether an address
//! can be used is the same here and there.

mod address;
mod colour;
mod json;
mod read;

use std::rc::Rc;

use crate::blocklist::Blocklist;
use crate::bounce::OwnText;

pub use address::fault as address_fault;
use colour::Use;
pub use json::Json;

/// Resolvers that are asked at most; where eight fail, a ninth would only take longer.
pub const RESOLVER_LIMIT: usize = 8;

/// What the file may say: the name of each object, as `*` where it has one of its own, and its
/// keys.
pub const KEYS: &[(&str, &[&str])] = &[
    (
        "",
        &[
            "$schema",
            "blocklist",
            "brand",
            "brands",
            "gateways",
            "language",
            "providers",
            "resolvers",
            "samples",
            "support",
        ],
    ),
    (
        "brand",
        &["accent", "font", "ground", "link", "name", "radius", "text"],
    ),
    ("brand.accent", &["dark", "light"]),
    ("brand.ground", &["dark", "light"]),
    ("brand.text", &["dark", "light"]),
    ("blocklist", &["canary", "listed", "zone"]),
    ("blocklist.canary", &["clean", "listed"]),
    ("gateways.*", &["contains", "kind", "name", "turn", "words"]),
];

/// Everything that can be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Settings {
    /// How the page is called and coloured.
    pub brand: Brand,
    /// The same under other names, for links that ask for one.
    pub brands: Vec<(String, Brand)>,
    /// The address to which requests for help go.
    pub support: Option<String>,
    /// The resolvers that can be asked, in order; nothing where the file has none.
    pub resolvers: Option<Vec<String>>,
    /// The language where neither a link nor the visitor asks for one.
    pub language: Option<String>,
    /// The ids of the providers to show before all others.
    pub providers: Vec<&'static str>,
    /// Rejection texts of gateways of one's own.
    pub gateways: Vec<OwnText>,
    /// A block list of one's own.
    pub blocklist: Option<Rc<Blocklist>>,
    /// Whether the page offers samples.
    pub samples: bool,
    /// What cannot be used.
    pub mistakes: Vec<Mistake>,
}

/// A colour on light and on dark ground: `#` and six digits.
pub type Pair = [Option<String>; 2];

/// A name and a look.
#[derive(Clone, Debug, Default, Eq, PartialEq)]
pub struct Brand {
    /// The name at the top of the page.
    pub name: Option<String>,
    /// Where it leads.
    pub link: Option<String>,
    /// The colour of what can be pressed.
    pub accent: Pair,
    /// The ground of the page.
    pub ground: Pair,
    /// The colour of words.
    pub text: Pair,
    /// How round corners are: a length of CSS.
    pub radius: Option<String>,
    /// Names of fonts, as CSS lists them.
    pub font: Option<String>,
}

/// Something that cannot be used.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Mistake {
    /// Where it stands, such as `brand.accent.light` or `resolvers.2`; lists count from 1.
    pub key: String,
    /// What is wrong with it.
    pub wrong: Wrong,
    /// What was found there, or what could be there.
    pub detail: String,
}

/// What is wrong with a setting.
#[derive(Clone, Copy, Debug, Eq, PartialEq, strum::IntoStaticStr, strum::VariantNames)]
#[strum(serialize_all = "kebab-case", prefix = "settings-")]
pub enum Wrong {
    /// There is no such setting, and none that is called nearly so.
    UnknownKey,
    /// There is no such setting; the detail is one that is called nearly so.
    Misspelt,
    /// It must be an object.
    NoObject,
    /// It must be a list.
    NoList,
    /// It must be a text.
    NoText,
    /// It must be `true` or `false`.
    NoBoolean,
    /// It holds nothing.
    Empty,
    /// It is longer than fits.
    TooLong,
    /// It is no address of the web.
    NoUrl,
    /// Its address does not begin with `https://`.
    NotHttps,
    /// It is no mail address.
    NoMailAddress,
    /// It is none of those that the detail lists.
    NoneOf,
    /// No provider has this id.
    UnknownProvider,
    /// It is not `#` and six digits.
    NoColour,
    /// It cannot be read on the ground of the page.
    TooFaint,
    /// It is no length.
    NoLength,
    /// It is no list of fonts.
    NoFont,
    /// It is missing.
    Missing,
    /// The name of a brand has other characters than a link can carry.
    NoId,
    /// The block list cannot be used for the reason in the detail.
    Blocklist,
}

impl Default for Settings {
    /// What holds without a file.
    fn default() -> Self {
        Self {
            brand: Brand::default(),
            brands: Vec::new(),
            support: None,
            resolvers: None,
            language: None,
            providers: Vec::new(),
            gateways: Vec::new(),
            blocklist: None,
            samples: true,
            mistakes: Vec::new(),
        }
    }
}

impl Settings {
    /// The brand of an id, filled up from the usual one; the usual one where there is none of that
    /// id.
    pub fn brand(&self, id: &str) -> Brand {
        let usual = self.brand.clone();
        let Some((_, brand)) = self.brands.iter().find(|(other, _)| other == id) else {
            return usual;
        };
        let pair = |[light, dark]: &Pair, [usual_light, usual_dark]: Pair| {
            let light = light.clone().or(usual_light);
            [light, dark.clone().or(usual_dark)]
        };
        let ground = pair(&brand.ground, usual.ground);
        // Each can be read on its own ground; this one may be of the other brand.
        let readable = |mut colours: Pair, what| {
            for (theme, colour) in colours.iter_mut().enumerate() {
                let ground = ground.get(theme).and_then(Option::as_deref);
                colour.take_if(|colour| !colour::is_readable(colour, what, theme, ground));
            }
            colours
        };
        Brand {
            name: brand.name.clone().or(usual.name),
            link: brand.link.clone().or(usual.link),
            accent: readable(pair(&brand.accent, usual.accent), Use::Accent),
            text: readable(pair(&brand.text, usual.text), Use::Text),
            radius: brand.radius.clone().or(usual.radius),
            font: brand.font.clone().or(usual.font),
            ground,
        }
    }
}
