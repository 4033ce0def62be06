//! What a caller's mistake looks like in JavaScript.

use js_sys::{Error, Reflect};
use wasm_bindgen::JsValue;

/// A kind of mistake, stable for programs.
#[derive(Debug, Clone, Copy)]
pub(super) enum Code {
    /// An option, a format or a quotation that does not exist.
    BadOption,
    /// Neither a string nor bytes.
    BadInput,
}

impl Code {
    fn as_str(self) -> &'static str {
        match self {
            Code::BadOption => "bad-option",
            Code::BadInput => "bad-input",
        }
    }
}

/// An `Error` whose `name` is `PullquoteError`, with a `code`.
pub(super) fn error(code: Code, message: &str) -> JsValue {
    let error = Error::new(message);
    error.set_name("PullquoteError");
    // Setting a property of an object that was just made does not fail.
    let _ = Reflect::set(&error, &"code".into(), &code.as_str().into());
    error.into()
}

/// The core's own complaint about a name or a value.
pub(super) fn bad_option(error_: &crate::Error) -> JsValue {
    error(Code::BadOption, &error_.to_string())
}
