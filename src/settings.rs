//! The reader's settings, one row each: key, kind, default, CSS custom property, label. Panel, types and storage follow from it.
//! Nothing here knows how a setting takes effect: the stylesheet and the shell read the table.
//!
//! Invariants: keys are the element's attribute names; every default lies in its kind; labels are keys of the strings table.

use crate::Error;

/// A setting.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Setting {
    /// Its name, as the attribute spells it: `font-size`.
    pub key: &'static str,
    /// What values it may have.
    pub kind: Kind,
    /// The custom property that carries it, where one does: `--pq-font-size`.
    pub property: Option<&'static str>,
    /// The key of its label in the table of interface words.
    pub label: &'static str,
}

/// What values a setting may have, the default among them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// One of a closed list; the first is the default.
    Choice(&'static [Choice]),
    /// A number.
    Number {
        /// The least.
        min: f64,
        /// The greatest.
        max: f64,
        /// What one press of a key adds.
        step: f64,
        /// The CSS unit; empty for a bare number.
        unit: &'static str,
        /// What holds until the reader chooses.
        default: f64,
    },
}

/// A value of a closed list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// As the attribute spells it.
    pub value: &'static str,
    /// The key of its label in the table of interface words.
    pub label: &'static str,
}

const fn choice(value: &'static str, label: &'static str) -> Choice {
    Choice { value, label }
}

/// All of them, in the order of the panel.
pub const ALL: &[Setting] = &[
    Setting {
        key: "theme",
        kind: Kind::Choice(&[
            choice("auto", "themeAuto"),
            choice("light", "themeLight"),
            choice("dark", "themeDark"),
            choice("sepia", "themeSepia"),
            choice("gray", "themeGray"),
            choice("contrast", "themeContrast"),
        ]),
        property: None,
        label: "theme",
    },
    Setting {
        key: "font",
        kind: Kind::Choice(&[
            choice("serif", "fontSerif"),
            choice("sans", "fontSans"),
            choice("humanist", "fontHumanist"),
            choice("legible", "fontLegible"),
            choice("mono", "fontMono"),
        ]),
        property: Some("--pq-font"),
        label: "font",
    },
    // 20 px serif reads like print at arm's length; 14 and 32 are the ends of Firefox's own scale.
    number("font-size", "--pq-font-size", "fontSize", [14.0, 32.0, 1.0, 20.0], "px"),
    // WCAG 1.4.12 asks that 1.5 be possible; 1.6 suits a measure of 66.
    number("line-height", "--pq-line-height", "lineHeight", [1.2, 2.4, 0.1, 1.6], ""),
    // 45 to 75 characters is the typographers' range, 66 its centre (Bringhurst); 90 for those who want it wide.
    number("measure", "--pq-measure", "measure", [40.0, 90.0, 2.0, 66.0], "ch"),
    // WCAG 1.4.12: 0.12, 0.16 and 2 em must be possible without loss, so the ranges reach beyond.
    number("letter-spacing", "--pq-letter-spacing", "letterSpacing", [0.0, 0.2, 0.02, 0.0], "em"),
    number("word-spacing", "--pq-word-spacing", "wordSpacing", [0.0, 0.4, 0.04, 0.0], "em"),
    number("paragraph-spacing", "--pq-paragraph-spacing", "paragraphSpacing", [0.0, 2.5, 0.25, 1.0], "em"),
    Setting {
        key: "align",
        kind: Kind::Choice(&[choice("start", "alignStart"), choice("justify", "alignJustify")]),
        property: None,
        label: "align",
    },
    Setting {
        key: "images",
        kind: Kind::Choice(&[
            choice("auto", "imagesAuto"),
            choice("on", "imagesOn"),
            choice("click", "imagesClick"),
            choice("off", "imagesOff"),
        ]),
        property: None,
        label: "images",
    },
    Setting {
        key: "view",
        kind: Kind::Choice(&[
            choice("split", "viewSplit"),
            choice("article", "viewArticle"),
            choice("quotes", "viewQuotes"),
        ]),
        property: None,
        label: "view",
    },
    Setting {
        key: "sidebar",
        kind: Kind::Choice(&[
            choice("end", "sidebarEnd"),
            choice("start", "sidebarStart"),
            choice("none", "sidebarNone"),
        ]),
        property: None,
        label: "sidebar",
    },
    Setting {
        key: "lens",
        kind: Kind::Choice(&[choice("off", "off"), choice("on", "on")]),
        property: None,
        label: "lens",
    },
    Setting {
        key: "line-focus",
        kind: Kind::Choice(&[
            choice("off", "off"),
            choice("1", "lineFocus1"),
            choice("3", "lineFocus3"),
            choice("5", "lineFocus5"),
        ]),
        property: None,
        label: "lineFocus",
    },
    Setting {
        key: "shortcuts",
        kind: Kind::Choice(&[
            choice("focus", "shortcutsFocus"),
            choice("page", "shortcutsPage"),
            choice("off", "off"),
        ]),
        property: None,
        label: "shortcuts",
    },
];

/// What becomes of an article's images.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Images {
    /// They are loaded as the reader comes near.
    On,
    /// A button stands in their place; nothing is asked of any host before it is pressed.
    #[default]
    Click,
    /// Their alternative text stands in their place.
    Off,
}

impl Images {
    /// The names, as options spell them; `auto` is settled by the shell, which knows where the content came from.
    pub const NAMES: &'static [&'static str] = &["on", "click", "off"];

    /// Reads a name.
    pub fn parse(name: &str) -> Result<Self, Error> {
        match name {
            "on" => Ok(Images::On),
            "click" => Ok(Images::Click),
            "off" => Ok(Images::Off),
            _ => Err(Error::unknown("images", name, Self::NAMES)),
        }
    }
}

const fn number(
    key: &'static str,
    property: &'static str,
    label: &'static str,
    [min, max, step, default]: [f64; 4],
    unit: &'static str,
) -> Setting {
    Setting { key, kind: Kind::Number { min, max, step, unit, default }, property: Some(property), label }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn defaults_lie_in_their_ranges() {
        for setting in ALL {
            match setting.kind {
                Kind::Choice(choices) => assert!(choices.len() > 1, "{}", setting.key),
                Kind::Number { min, max, step, default, .. } => {
                    assert!(min < max && step > 0.0 && (min..=max).contains(&default), "{}", setting.key);
                    let steps = (default - min) / step;
                    assert!(
                        (steps - steps.round()).abs() < 1e-6,
                        "{}: the default is between two steps",
                        setting.key
                    );
                }
            }
        }
    }

    #[test]
    fn keys_are_unique() {
        for (i, setting) in ALL.iter().enumerate() {
            assert!(ALL[..i].iter().all(|other| other.key != setting.key), "{} twice", setting.key);
        }
    }

    #[test]
    fn image_names_read_back() {
        assert!(Images::NAMES.iter().all(|name| Images::parse(name).is_ok()));
        assert!(Images::parse("auto").unwrap_err().to_string().contains("on, click, off"));
    }
}
