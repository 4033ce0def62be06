//! Any bytes in any encoding.
#![no_main]

use libfuzzer_sys::fuzz_target;
use pullquote::{Input, Options, read};

fuzz_target!(|bytes: &[u8]| {
    let charset = bytes.first().and_then(|b| ["utf-16be", "shift_jis", "gbk", "koi8-r"].get(*b as usize));
    read(Input::Bytes(bytes), &Options { charset: charset.map(|c| (*c).to_owned()), ..Options::default() });
});
