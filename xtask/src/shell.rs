//! Commands that chores start, the folders they start them in, and options on the command line.
//!
//! Every child gets an environment without what `cargo run` adds for this program alone: a `CARGO` or an
//! `LD_LIBRARY_PATH` handed down would tie children to one compiler even where they ask for another.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// Nothing, or the one sentence that a person at the terminal needs.
pub type Done = Result<(), String>;

/// The folder of the workspace.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new(".")).to_path_buf()
}

/// One line about what happens now.
pub fn say(line: &str) {
    eprintln!("==> {line}");
}

/// A command about to be started in the workspace's folder.
pub struct Task {
    command: Command,
    line: String,
}

/// What `cargo run` and rustup set for this program and children must not inherit.
const NOT_INHERITED: [&str; 6] =
    ["CARGO", "RUSTC", "RUSTDOC", "CARGO_MANIFEST_DIR", "CARGO_MANIFEST_PATH", "LD_LIBRARY_PATH"];

impl Task {
    /// A command line, split at spaces; arguments that hold spaces come by [`Task::arg`].
    pub fn new(line: &str) -> Task {
        let mut words = line.split(' ');
        Task::program(words.next().unwrap_or_default()).args(words)
    }

    /// A program by its path, without arguments yet.
    pub fn program(program: impl AsRef<OsStr>) -> Task {
        let line = program.as_ref().to_string_lossy().into_owned();
        let mut command = Command::new(program);
        command.current_dir(root());
        for name in NOT_INHERITED {
            command.env_remove(name);
        }
        for (name, _) in std::env::vars_os() {
            if name.to_str().is_some_and(|name| name.starts_with("CARGO_PKG_")) {
                command.env_remove(name);
            }
        }
        Task { command, line }
    }

    pub fn arg(mut self, argument: impl AsRef<OsStr>) -> Task {
        self.line = format!("{} {}", self.line, argument.as_ref().to_string_lossy());
        self.command.arg(argument);
        self
    }

    pub fn args<S: AsRef<OsStr>>(self, arguments: impl IntoIterator<Item = S>) -> Task {
        arguments.into_iter().fold(self, Task::arg)
    }

    pub fn env(mut self, name: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> Task {
        self.command.env(name, value);
        self
    }

    pub fn envs(mut self, pairs: &[(String, String)]) -> Task {
        self.command.envs(pairs.iter().map(|(name, value)| (name, value)));
        self
    }

    pub fn within(mut self, folder: &Path) -> Task {
        self.command.current_dir(folder);
        self
    }

    /// Lets the child speak at the terminal and waits for it.
    pub fn run(mut self) -> Done {
        self.command.stdin(Stdio::null());
        match self.command.status() {
            Ok(status) if status.success() => Ok(()),
            Ok(status) => Err(format!("`{}` failed ({status})", self.line)),
            Err(error) => Err(format!("`{}` could not be started: {error}", self.line)),
        }
    }

    /// Waits for the child and shows what it said only if it failed.
    pub fn run_quietly(mut self) -> Done {
        self.command.stdin(Stdio::null());
        match self.command.output() {
            Ok(output) if output.status.success() => Ok(()),
            Ok(output) => {
                eprint!(
                    "{}{}",
                    String::from_utf8_lossy(&output.stdout),
                    String::from_utf8_lossy(&output.stderr)
                );
                Err(format!("`{}` failed ({})", self.line, output.status))
            }
            Err(error) => Err(format!("`{}` could not be started: {error}", self.line)),
        }
    }

    /// What the child prints, trimmed; `None` when it is missing or fails.
    pub fn read(mut self) -> Option<String> {
        let output = self.command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
        let text = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| text.trim().to_string())
    }
}

/// Where a program stands on PATH.
pub fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// The value after `--name` among the arguments.
pub fn option(arguments: &[String], name: &str) -> Result<Option<String>, String> {
    match arguments.iter().position(|argument| argument == name) {
        None => Ok(None),
        Some(at) => match arguments.get(at + 1) {
            Some(value) => Ok(Some(value.clone())),
            None => Err(format!("{name} needs a value")),
        },
    }
}

/// Fails on the first option that the chore does not know, so that a slip of the pen is not passed over.
pub fn only_options(arguments: &[String], known: &[&str]) -> Done {
    for argument in arguments.iter().filter(|argument| argument.starts_with('-')) {
        if !known.contains(&argument.as_str()) {
            return Err(format!("unknown option {argument}, expected one of: {}", known.join(" ")));
        }
    }
    Ok(())
}
