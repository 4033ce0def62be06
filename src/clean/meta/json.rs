//! JSON as pages write it: wrapped in CDATA or comments, with raw line ends in strings and commas too many.

use serde_json::Value;

/// Reads JSON, mending what pages break. `None` where nothing helps.
pub fn parse(text: &str) -> Option<Value> {
    let text = strip_wrapping(text);
    serde_json::from_str(text).ok().or_else(|| serde_json::from_str(&mend(text)).ok())
}

/// Takes off `<![CDATA[ … ]]>`, `<!-- … -->`, `/* … */` and a trailing semicolon.
fn strip_wrapping(text: &str) -> &str {
    let from = text.find(['{', '[']).unwrap_or(text.len());
    // `[CDATA[` is no array.
    let from = match text[from..].strip_prefix("[CDATA[") {
        Some(rest) => text.len() - rest.len(),
        None => from,
    };
    let rest = &text[from..];
    let start = rest.find(['{', '[']).unwrap_or(rest.len());
    let rest = rest[start..].trim_end().trim_end_matches("*/").trim_end_matches("//").trim_end();
    let rest = rest.trim_end_matches("-->").trim_end_matches("//").trim_end().trim_end_matches("]]>");
    rest.trim_end().trim_end_matches(['/', '*', ';']).trim_end()
}

/// Escapes raw control characters in strings, drops comments and commas before a closing bracket, and what follows the
/// first whole value. One pass.
fn mend(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    let (mut in_string, mut depth) = (false, 0usize);
    while let Some(c) = characters.next() {
        if in_string {
            match c {
                '\\' => {
                    out.push(c);
                    match characters.next() {
                        // `\'` and the like are no escapes in JSON.
                        Some(e) if !matches!(e, '"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u') => {
                            out.pop();
                            if !e.is_control() {
                                out.push(e);
                            }
                        }
                        Some(e) => out.push(e),
                        None => {}
                    }
                }
                '"' => {
                    in_string = false;
                    out.push(c);
                }
                c if c.is_control() => out.push(' '),
                c => out.push(c),
            }
            continue;
        }
        match c {
            '"' => {
                in_string = true;
                out.push(c);
            }
            '/' if characters.peek() == Some(&'/') => {
                characters.by_ref().find(|c| *c == '\n');
            }
            '/' if characters.peek() == Some(&'*') => {
                let mut last = ' ';
                characters.by_ref().skip(1).find(|c| std::mem::replace(&mut last, *c) == '*' && *c == '/');
            }
            '}' | ']' => {
                let kept = out.trim_end_matches(|c: char| c.is_whitespace() || c == ',').len();
                out.truncate(kept);
                out.push(c);
                depth = depth.saturating_sub(1);
                if depth == 0 {
                    break;
                }
            }
            '{' | '[' => {
                depth += 1;
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn mends_what_pages_break() {
        let check = |text: &str, want: Option<&str>| {
            let got = parse(text);
            assert_eq!(got.as_ref().and_then(|v| v["name"].as_str()), want, "{text}");
        };
        check(r#"{"name": "Harbour"}"#, Some("Harbour"));
        check("//<![CDATA[\n{\"name\": \"Harbour\"}\n//]]>", Some("Harbour"));
        check("<!-- {\"name\": \"Harbour\"} -->", Some("Harbour"));
        check("/*<![CDATA[*/{\"name\": \"Harbour\"}/*]]>*/", Some("Harbour"));
        check("{\"name\": \"Har\nbour\",}", Some("Har bour"));
        check("{\"name\": \"Harbour\", // note\n \"list\": [1, 2,],};", Some("Harbour"));
        check(r#"{"name": "Ana\'s"}"#, Some("Ana's"));
        check(r#"{"name": "Harbour"} {"name": "two"}"#, Some("Harbour"));
        check("not json", None);
        check("", None);
    }
}
