//! Packages of the operating system, through apt where it is there and may be used.

use crate::shell::{Task, say, which};

/// Installs Debian packages; says in the error what a person would have to do.
pub fn apt(packages: &str, purpose: &str) -> Result<(), String> {
    let by_hand = format!("{purpose} is missing: install it ({packages} on Debian) and run this again");
    if which("apt-get").is_none() {
        return Err(by_hand);
    }
    let Some(prefix) = as_root() else {
        return Err(format!("{by_hand}; this user may not install packages without a password"));
    };
    say(&format!("{purpose}: apt-get install {packages}"));
    // A list that could not be refreshed is no reason to stop: the package may be on the old one.
    let _ = Task::new(&format!("{prefix}apt-get update -q")).run_quietly();
    Task::new(&format!("{prefix}apt-get install -y -q --no-install-recommends {packages}"))
        .env("DEBIAN_FRONTEND", "noninteractive")
        .run_quietly()
        .map_err(|error| format!("{by_hand} ({error})"))
}

/// What to put before a command that needs root: nothing, `sudo -n `, or there is no way.
pub fn as_root() -> Option<&'static str> {
    if Task::new("id -u").read()? == "0" {
        return Some("");
    }
    Task::new("sudo -n true").read().map(|_| "sudo -n ")
}
