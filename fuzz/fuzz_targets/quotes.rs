//! Any string as it stands: every quotation lies on characters of the caller's text, inside its marks.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pullquote::find_quotes;

fuzz_target!(|text: &str| {
    let reading = find_quotes(text);
    assert_eq!(reading.article.text(), text);
    for segment in reading.quotes.iter().flat_map(|quote| &quote.segments) {
        assert!(text.get(segment.inner.range()).is_some());
        assert!(segment.outer.contains(segment.inner));
    }
});
