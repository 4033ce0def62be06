//! `cargo xtask conformance`: the html5lib tree-construction cases through our own tree.
//!
//! The runner is `examples/conformance.rs`, which links the core; this only finds the data and holds the floor.

use crate::shell::{Done, Task, only_options, option, root};
use std::path::{Path, PathBuf};

/// What html5ever 0.40 itself passes of 3,549 (each case with scripting on and off).
const FLOOR: &str = "3543";

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &["--data"])?;
    let data = option(arguments, "--data")?
        .map_or_else(|| root().join("../shared/data/html5lib-tree"), PathBuf::from);
    if !Path::new(&data).join("tree-construction").is_dir() {
        return Err(format!(
            "{} has no folder tree-construction: clone github.com/html5lib/html5lib-tests and name it with --data",
            data.display()
        ));
    }
    Task::new("cargo run --quiet --example conformance --").arg(data).arg(FLOOR).run()
}
