//! `cargo xtask bench`: the native benchmarks, then those in the browser.

use crate::shell::{Done, Task, only_options, root, say};
use crate::{serve, setup, wasm};

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    say("native benchmarks");
    Task::new("cargo bench --quiet --benches").run()?;
    let browser = root().join("benches/browser.js");
    if browser.is_file() {
        say("browser benchmarks");
        wasm::build(&setup::wasm()?)?;
        let chromium = setup::browser()?.chromium;
        let site = serve::listen(0)?;
        let url = site.url.clone();
        std::thread::spawn(move || site.answer_all());
        Task::new("node").arg(browser).env("PULLQUOTE_URL", url).env("PULLQUOTE_CHROMIUM", chromium).run()?;
    }
    Ok(())
}
