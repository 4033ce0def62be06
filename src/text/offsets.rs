//! The three named conversions of a byte offset: JavaScript counts UTF-16 units, Web Annotation counts code points.

/// Converts byte offsets of one text to UTF-16 units and to code points, in one pass for offsets in ascending order
/// and in `O(log n)` plus a short scan for any other.
#[derive(Debug)]
pub struct Offsets<'t> {
    text: &'t str,
    marks: Vec<Mark>,
}

#[derive(Debug, Clone, Copy)]
struct Mark {
    byte: u32,
    utf16: u32,
    points: u32,
}

/// A mark each so many bytes: the scan from a mark stays within a cache line or two, the table at 2 % of the text.
const STRIDE: usize = 512;

impl<'t> Offsets<'t> {
    /// Reads the text once.
    pub fn new(text: &'t str) -> Self {
        let mut marks = Vec::with_capacity(text.len() / STRIDE + 1);
        let (mut utf16, mut points, mut next) = (0u32, 0u32, 0usize);
        for (byte, c) in text.char_indices() {
            if byte >= next {
                marks.push(Mark { byte: byte as u32, utf16, points });
                next = byte + STRIDE;
            }
            utf16 += c.len_utf16() as u32;
            points += 1;
        }
        Offsets { text, marks }
    }

    /// UTF-16 code units before the byte offset.
    pub fn utf16(&self, byte: u32) -> u32 {
        let (mark, rest) = self.near(byte);
        mark.utf16 + rest.chars().map(|c| c.len_utf16() as u32).sum::<u32>()
    }

    /// Unicode code points before the byte offset.
    pub fn points(&self, byte: u32) -> u32 {
        let (mark, rest) = self.near(byte);
        mark.points + rest.chars().count() as u32
    }

    /// The byte offset of a UTF-16 offset; an offset inside a surrogate pair gives the start of its character.
    pub fn byte_of_utf16(&self, utf16: u32) -> u32 {
        let i = self.marks.partition_point(|m| m.utf16 <= utf16).saturating_sub(1);
        let Some(mark) = self.marks.get(i) else { return 0 };
        let (mut byte, mut at) = (mark.byte, mark.utf16);
        for c in self.text[mark.byte as usize..].chars() {
            let width = c.len_utf16() as u32;
            if at + width > utf16 {
                break;
            }
            at += width;
            byte += c.len_utf8() as u32;
        }
        byte
    }

    fn near(&self, byte: u32) -> (Mark, &'t str) {
        let i = self.marks.partition_point(|m| m.byte <= byte).saturating_sub(1);
        let mark = self.marks.get(i).copied().unwrap_or(Mark { byte: 0, utf16: 0, points: 0 });
        (mark, self.text.get(mark.byte as usize..byte as usize).unwrap_or(""))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn converts_both_ways_over_all_widths() {
        let text = "aé漢🙂".repeat(400);
        let offsets = Offsets::new(&text);
        let (mut utf16, mut points) = (0, 0);
        for (byte, c) in text.char_indices() {
            assert_eq!(offsets.utf16(byte as u32), utf16);
            assert_eq!(offsets.points(byte as u32), points);
            assert_eq!(offsets.byte_of_utf16(utf16), byte as u32);
            utf16 += c.len_utf16() as u32;
            points += 1;
        }
        assert_eq!(offsets.utf16(text.len() as u32), utf16);
        assert_eq!(offsets.byte_of_utf16(utf16), text.len() as u32);
    }
}
