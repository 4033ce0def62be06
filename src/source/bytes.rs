//! Bytes into characters: binary files are recognised, encodings found out, broken bytes replaced.

use crate::Note;
use std::borrow::Cow;

/// What the bytes say, or that they say nothing to a reader.
pub(super) fn decode<'b>(bytes: &'b [u8], charset: Option<&str>) -> (Cow<'b, str>, Vec<Note>) {
    if is_binary(bytes) {
        return (Cow::Borrowed(""), vec![Note::Binary]);
    }
    let (text, broken) = characters(bytes, charset);
    (text, if broken { vec![Note::BadEncoding] } else { Vec::new() })
}

/// How binary files begin: what people drop on a reader by mistake.
const SIGNATURES: &[&[u8]] = &[
    b"%PDF-",
    b"PK\x03\x04",
    b"\x89PNG\r\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"\x1f\x8b\x08",
    b"7z\xbc\xaf",
    b"\xfd7zXZ",
    b"Rar!\x1a",
    b"\x28\xb5\x2f\xfd",
    b"\x7fELF",
    b"\0asm",
    b"\xca\xfe\xba\xbe",
    b"\x1aE\xdf\xa3",
    b"SQLite format 3\0",
    b"\0\x01\0\0",
    b"II*\0",
    b"MM\0*",
    b"\xd0\xcf\x11\xe0",
    b"{\\rtf",
];

/// The same, but letters that a text may begin with as well: they count where a control character follows.
const LETTERS: &[&[u8]] = &[b"BZh", b"RIFF", b"OggS", b"fLaC", b"ID3", b"wOFF", b"wOF2"];

/// How much of the beginning is looked at, in bytes: browsers sniff 1,445; a longer look costs nothing.
const PROBE: usize = 4096;

/// Whether no text is to be expected: a known signature, or control characters in more than one byte of twenty (text has next to
/// none, a compressed file one in nine).
pub(super) fn is_binary(bytes: &[u8]) -> bool {
    let probe = &bytes[..bytes.len().min(PROBE)];
    let wide = starts_with_wide_mark(probe) || wide_order(probe).is_some();
    let control = probe.iter().filter(|b| matches!(b, 0..=8 | 14..=26 | 28..=31 | 127)).count();
    SIGNATURES.iter().any(|s| bytes.starts_with(s))
        || (control > 0 && LETTERS.iter().any(|s| bytes.starts_with(s)))
        || bytes.get(4..8) == Some(b"ftyp")
        || (!wide && control * 20 > probe.len())
}

fn starts_with_wide_mark(bytes: &[u8]) -> bool {
    bytes.starts_with(b"\xff\xfe") || bytes.starts_with(b"\xfe\xff")
}

/// The byte order of UTF-16 without a mark: Latin letters have a zero in every other byte. `true` for the big end first.
fn wide_order(probe: &[u8]) -> Option<bool> {
    let zeros = |parity: usize| probe.iter().skip(parity).step_by(2).filter(|b| **b == 0).count();
    let (even, odd) = (zeros(0), zeros(1));
    let half = probe.len() / 2;
    match (even * 10 > half * 7, odd * 10 > half * 7) {
        (true, false) if odd * 20 < half => Some(true),
        (false, true) if even * 20 < half => Some(false),
        _ => None,
    }
}

/// The browser build has no tables: a browser decodes for itself, so bytes that come here are UTF-8.
#[cfg(not(feature = "cli"))]
fn characters<'b>(bytes: &'b [u8], _charset: Option<&str>) -> (Cow<'b, str>, bool) {
    let text = String::from_utf8_lossy(bytes);
    let broken = matches!(text, Cow::Owned(_));
    (text, broken)
}

#[cfg(feature = "cli")]
use tables::characters;

#[cfg(feature = "cli")]
mod tables {
    use super::{PROBE, wide_order};
    use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252, X_USER_DEFINED};
    use std::borrow::Cow;

    /// A byte order mark wins; then UTF-8 if the bytes are valid and not ASCII alone, whatever is declared, because no other
    /// encoding looks like it by chance; then the header, the page's own declaration, and windows-1252 as in browsers.
    pub(super) fn characters<'b>(bytes: &'b [u8], charset: Option<&str>) -> (Cow<'b, str>, bool) {
        if let Some((encoding, mark)) = Encoding::for_bom(bytes) {
            return decoded(encoding, &bytes[mark..]);
        }
        if !bytes.is_ascii()
            && let Ok(text) = std::str::from_utf8(bytes)
        {
            return (Cow::Borrowed(text), false);
        }
        let header = charset.and_then(|label| Encoding::for_label(label.trim().as_bytes()));
        let wide =
            || wide_order(&bytes[..bytes.len().min(PROBE)]).map(|big| if big { UTF_16BE } else { UTF_16LE });
        match header.or_else(wide).or_else(|| declared(bytes)) {
            Some(encoding) if encoding == UTF_8 => guessed(bytes),
            Some(encoding) => decoded(encoding, bytes),
            None => guessed(bytes),
        }
    }

    /// UTF-8 with some broken bytes, or windows-1252: whichever explains more of the bytes above ASCII.
    fn guessed(bytes: &[u8]) -> (Cow<'_, str>, bool) {
        let text = String::from_utf8_lossy(bytes);
        let Cow::Owned(_) = text else { return (text, false) };
        let broken = text.matches('\u{fffd}').count();
        let sound = text.chars().filter(|c| !c.is_ascii() && *c != '\u{fffd}').count();
        if broken > sound { decoded(WINDOWS_1252, bytes) } else { (text, true) }
    }

    fn decoded<'b>(encoding: &'static Encoding, bytes: &'b [u8]) -> (Cow<'b, str>, bool) {
        encoding.decode_without_bom_handling(bytes)
    }

    /// The encoding that the page names in its first kilobytes: `<meta charset=…>`, `content="…; charset=…"`, `<?xml encoding="…"?>`.
    fn declared(bytes: &[u8]) -> Option<&'static Encoding> {
        let head = bytes[..bytes.len().min(PROBE)].to_ascii_lowercase();
        let text = String::from_utf8_lossy(&head);
        let names = ["charset", "encoding"];
        let label = text.split('<').find_map(|tag| {
            let tag = &tag[..tag.find('>').unwrap_or(tag.len())];
            let key = if tag.starts_with("meta") { names[0] } else { names[1] };
            if !tag.starts_with("meta") && !tag.starts_with("?xml") {
                return None;
            }
            let value = tag[tag.find(key)? + key.len()..].trim_start().strip_prefix('=')?;
            let value = value.trim_start().trim_start_matches(['"', '\'']);
            value.split(|c: char| !c.is_ascii_alphanumeric() && !"-_.:+".contains(c)).next()
        })?;
        let encoding = Encoding::for_label(label.as_bytes())?;
        // As the standard has it: who could read this declaration is not in UTF-16.
        match encoding {
            e if e == UTF_16LE || e == UTF_16BE => Some(UTF_8),
            e if e == X_USER_DEFINED => Some(WINDOWS_1252),
            e => Some(e),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], charset: Option<&str>, text: &str, notes: &[Note]) {
        assert_eq!(decode(bytes, charset), (Cow::Borrowed(text), notes.to_vec()), "{bytes:?}");
    }

    #[test]
    fn binary_files() {
        for bytes in [
            &b"%PDF-1.7\n%x"[..],
            b"PK\x03\x04abc",
            b"\x89PNG\r\n\x1a\n",
            b"a\0b\0\0\x01",
            b"\0\0\0\x18ftypmp42",
            b"ID3\x03 a song that goes on for many bytes of text",
        ] {
            check(bytes, None, "", &[Note::Binary]);
        }
        check(b"ID3 tags name a song.", None, "ID3 tags name a song.", &[]);
        check(b"One\x1b[0m word", None, "One\u{1b}[0m word", &[]);
    }

    #[test]
    fn utf_8() {
        check("café".as_bytes(), Some("iso-8859-1"), "café", &[]);
        check(
            "naïve café: déjà vu \u{201c}x\u{201d} "
                .as_bytes()
                .iter()
                .chain(b"\xff")
                .copied()
                .collect::<Vec<_>>()
                .as_slice(),
            None,
            "naïve café: déjà vu \u{201c}x\u{201d} \u{fffd}",
            &[Note::BadEncoding],
        );
    }

    #[cfg(feature = "cli")]
    #[test]
    fn other_encodings() {
        check(b"\x93caf\xe9\x94", None, "\u{201c}café\u{201d}", &[]);
        check(b"\xff\xfea\0\xe9\0", None, "aé", &[]);
        check(b"<\0p\0>\0h\0i\0", None, "<p>hi", &[]);
        check(b"\xcf\xf0\xe8", Some("windows-1251"), "При", &[]);
        check(b"<META charset=\"koi8-r\">\xf0", None, "<META charset=\"koi8-r\">П", &[]);
        check(
            b"<meta http-equiv=x content='text/html; charset=Shift_JIS'>\x82\xa0",
            None,
            "<meta http-equiv=x content='text/html; charset=Shift_JIS'>あ",
            &[],
        );
        check(
            b"<?xml version='1.0' encoding='iso-8859-2'?>\xb9",
            None,
            "<?xml version='1.0' encoding='iso-8859-2'?>š",
            &[],
        );
        check(b"<p data-charset='koi8-r'>\xe9", None, "<p data-charset='koi8-r'>é", &[]);
    }
}
