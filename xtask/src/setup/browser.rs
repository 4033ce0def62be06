//! Chromium and its driver: an existing Chrome is taken, else apt brings Debian's.

use super::system::apt;
use crate::shell::{Done, root, which};
use std::path::{Path, PathBuf};

/// A browser for the tests.
pub struct Browser {
    pub chromium: PathBuf,
    /// Without one wasm-pack fetches the driver that fits.
    pub driver: Option<PathBuf>,
}

/// Names on PATH, best first; then where the systems put it that put nothing on PATH.
const PROGRAMS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const ELSEWHERE: [&str; 2] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/// What a headless browser in a container needs, and nothing that talks to the network on its own.
pub const FLAGS: [&str; 9] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
];

/// Finds a browser or installs one, and writes `webdriver.json`, which wasm-bindgen-test reads.
pub fn bring() -> Result<Browser, String> {
    if find().is_none() {
        apt("chromium chromium-driver", "Chromium or Chrome, for the browser tests,")?;
    }
    let chromium = find().ok_or("Chromium was installed but is not on PATH")?;
    write_flags()?;
    Ok(Browser { chromium, driver: which("chromedriver") })
}

fn find() -> Option<PathBuf> {
    let named = std::env::var_os("CHROME").map(PathBuf::from).filter(|file| file.is_file());
    let on_path = || PROGRAMS.iter().find_map(|program| which(program));
    let elsewhere = || ELSEWHERE.iter().map(|file| Path::new(file).to_path_buf()).find(|file| file.is_file());
    named.or_else(on_path).or_else(elsewhere)
}

fn write_flags() -> Done {
    let text = serde_json::json!({ "goog:chromeOptions": { "args": FLAGS } }).to_string();
    let file = root().join("webdriver.json");
    if std::fs::read_to_string(&file).is_ok_and(|before| before == text) {
        return Ok(());
    }
    std::fs::write(&file, text).map_err(|error| format!("webdriver.json: {error}"))
}
