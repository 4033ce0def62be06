//! `cargo xtask train`: the models of `data/`, made anew by the scripts of `train/`.

use crate::shell::{Done, Task, only_options, root, say};
use std::path::PathBuf;

const MODELS: [&str; 4] = ["blocks", "titles", "sentences", "quotes"];

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &[])?;
    if let Some(odd) = arguments.iter().find(|name| !MODELS.contains(&name.as_str())) {
        return Err(format!("there is no model {odd:?}, expected one of: {}", MODELS.join(" ")));
    }
    let python = python()?;
    for model in MODELS {
        if !arguments.is_empty() && !arguments.iter().any(|wanted| wanted == model) {
            continue;
        }
        say(&format!("training {model}: train/{model}.py"));
        Task::program(&python).arg(format!("train/{model}.py")).run()?;
    }
    Ok(())
}

/// A Python with the packages of `train/requirements.txt`, in an environment of its own under `target/`.
fn python() -> Result<PathBuf, String> {
    let folder = root().join("target/train-env");
    let python = folder.join("bin/python");
    let asked = std::fs::read_to_string(root().join("train/requirements.txt")).unwrap_or_default();
    let note = folder.join("installed.txt");
    if python.is_file() && std::fs::read_to_string(&note).is_ok_and(|had| had == asked) {
        return Ok(python);
    }
    say("training environment: python3 -m venv, pip install -r train/requirements.txt");
    Task::new("python3 -m venv")
        .arg(&folder)
        .run_quietly()
        .map_err(|error| format!("{error}; install Python 3 with venv"))?;
    if !asked.trim().is_empty() {
        Task::program(&python)
            .args(["-m", "pip", "install", "--quiet", "-r", "train/requirements.txt"])
            .run_quietly()?;
    }
    std::fs::write(note, asked).map_err(|error| error.to_string())?;
    Ok(python)
}
