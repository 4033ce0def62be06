//! `cargo xtask test`: every test in order, cheapest first; the first that fails ends the run.

use crate::setup::{self, Browser, Wasm};
use crate::shell::{Done, Task, only_options, root, say};
use crate::{serve, sinks, wasm};
use std::time::Instant;

/// What the steps share.
struct Bench {
    wasm: Wasm,
    browser: Browser,
}

/// What stands behind an article's name in the name of its expected reading.
const GOLDEN: &str = ".reading.json";

type Step = fn(&Bench) -> Done;

const STEPS: [(&str, Step); 9] = [
    ("fmt", |_| Task::new("cargo fmt --all --check").run()),
    ("sinks", |_| sinks::check()),
    ("types", types),
    ("clippy", |_| Task::new("cargo clippy --quiet --workspace --all-targets -- -D warnings").run()),
    ("native", |_| Task::new("cargo test --quiet --workspace").run()),
    ("clippy-wasm", clippy_wasm),
    ("wasm", wasm_tests),
    ("build", |bench| wasm::build(&bench.wasm)),
    ("browser", browser_tests),
];

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    let names = STEPS.map(|(name, _)| name);
    if let Some(odd) = arguments.iter().find(|name| !names.contains(&name.as_str())) {
        return Err(format!("there is no step {odd:?}, expected one of: {}", names.join(" ")));
    }
    let start = Instant::now();
    let bench = Bench { wasm: setup::wasm()?, browser: setup::browser()? };
    let mut times = vec![format!("set-up {}", seconds(start))];
    for (name, step) in STEPS {
        if !arguments.is_empty() && !arguments.iter().any(|wanted| wanted == name) {
            continue;
        }
        say(&format!("test step {name}"));
        let start = Instant::now();
        step(&bench).map_err(|sentence| format!("step {name} failed: {sentence}"))?;
        times.push(format!("{name} {}", seconds(start)));
    }
    println!("all tests passed in {}: {}", seconds(start), times.join(", "));
    Ok(())
}

/// `cargo xtask bless`: writes the golden readings anew, for a person to look at in the diff.
pub fn bless(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    let folder = root().join("tests/fixtures/readings");
    let told = |error: std::io::Error| format!("{}: {error}", folder.display());
    for entry in std::fs::read_dir(&folder).map_err(told)?.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let golden = folder.join(format!("{name}{GOLDEN}"));
        // The tests include the files, so a new article needs one before they compile.
        if !name.ends_with(GOLDEN) && !golden.exists() {
            std::fs::write(golden, "").map_err(told)?;
        }
    }
    Task::new("cargo test --quiet --test readings").env("PULLQUOTE_BLESS", "1").run()
}

fn seconds(start: Instant) -> String {
    format!("{} s", start.elapsed().as_secs())
}

fn types(_: &Bench) -> Done {
    // Without the demo there is nothing to check, and the compiler would complain about just that.
    if !root().join("www/index.html").is_file() {
        return Ok(());
    }
    Task::new("node_modules/.bin/tsc --project tsconfig.json").run()
}

fn clippy_wasm(bench: &Bench) -> Done {
    let can = bench.wasm.task("cargo clippy --version").read().is_some();
    let verb = if can { "clippy" } else { "check" };
    let task = bench.wasm.task(&format!(
        "cargo {verb} --quiet --lib --test web --target wasm32-unknown-unknown --no-default-features"
    ));
    // The flag reaches clippy only; a plain check denies warnings by the variable (and then rebuilds what it built).
    if can { task.args(["--", "-D", "warnings"]).run() } else { task.env("RUSTFLAGS", "-D warnings").run() }
}

fn wasm_tests(bench: &Bench) -> Done {
    if !root().join("tests/web.rs").is_file() {
        return Ok(());
    }
    let mut task = bench.wasm.task("wasm-pack --log-level error test --headless --chrome");
    if let Some(driver) = &bench.browser.driver {
        task = task.arg("--chromedriver").arg(driver);
    }
    task.args(["--", "--no-default-features", "--test", "web"]).run()
}

/// Playwright against a server of our own on a free port.
fn browser_tests(bench: &Bench) -> Done {
    let site = serve::listen(0)?;
    let url = site.url.clone();
    std::thread::spawn(move || site.answer_all());
    Task::new("node_modules/.bin/playwright test --config tests/browser/playwright.config.js")
        .env("PULLQUOTE_URL", url)
        .env("PULLQUOTE_CHROMIUM", &bench.browser.chromium)
        .run()
}
