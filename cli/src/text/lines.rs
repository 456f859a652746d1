//! How the readable text is set: headings, paragraphs, lists and rows, wrapped.

use super::Page;
use crate::plain::turns;

/// The widest line of prose.
const WIDTH: usize = 78;

/// Where the values of the facts start.
const VALUES: usize = 15;

impl Page<'_> {
    /// The heading of a part.
    pub(super) fn heading(&mut self, id: &str) {
        let heading = self.texts.get(id);
        self.text.push('\n');
        self.line(0, &heading);
    }

    /// A label and its value.
    pub(super) fn row(&mut self, label: &str, value: &str) {
        let label = self.texts.get(label);
        self.row_of(&label, value);
    }

    /// A label that is a name, and its value.
    pub(super) fn row_of(&mut self, label: &str, value: &str) {
        let label = format!("  {label}");
        self.hanging(&format!("{label:<VALUES$}"), value);
    }

    /// An item of a list.
    pub(super) fn item(&mut self, mark: &str, said: &str) {
        self.hanging(&format!("  {mark:<3}"), said);
    }

    /// A paragraph.
    pub(super) fn prose(&mut self, indent: usize, said: &str) {
        self.hanging(&" ".repeat(indent), said);
    }

    /// A paragraph whose first line starts with something and whose others are indented as far.
    fn hanging(&mut self, start: &str, said: &str) {
        let indent = start.chars().count();
        let mut line = start.to_owned();
        let (mut column, mut empty) = (indent, true);
        // A space that must not be broken parts no words.
        let words = said.split([' ', '\n']).filter(|word| !word.is_empty());
        for word in words {
            let length = word.chars().count();
            if !empty && column + 1 + length > WIDTH {
                self.line(0, &line);
                line = " ".repeat(indent);
                (column, empty) = (indent, true);
            }
            if !empty {
                line.push(' ');
                column += 1;
            }
            line.push_str(word);
            column += length;
            empty = false;
        }
        self.line(0, &line);
    }

    /// A line as it is, but for what would steer the terminal or turn the direction of writing.
    pub(super) fn line(&mut self, indent: usize, line: &str) {
        self.text.push_str(&" ".repeat(indent));
        let plain = line.trim_end().chars().filter(|c| !c.is_control());
        self.text
            .extend(plain.map(|c| if turns(c) { '·' } else { c }));
        self.text.push('\n');
    }
}

/// The beginning and the end of a part that is too long for a line, such as a key.
pub(super) fn shortened(part: &str) -> String {
    let count = part.chars().count();
    if count <= 50 {
        return part.to_owned();
    }
    let start: String = part.chars().take(20).collect();
    let end: String = part.chars().skip(count - 20).collect();
    format!("{start}…{end}")
}
