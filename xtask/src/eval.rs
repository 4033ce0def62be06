//! `cargo xtask eval`: extraction and quotations against gold, by the scripts beside the data.
//!
//! `tests/floor.json` holds what was reached once; a run below it fails, so that no change loses quality unseen.

use crate::shell::{Done, Task, only_options, option, root, say};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// One measurement: the script, its data, and its name in the floor file.
struct Measure {
    name: &'static str,
    script: &'static str,
    data: &'static str,
}

const MEASURES: [Measure; 3] = [
    Measure { name: "seed", script: "quote_eval.py", data: "seed" },
    Measure { name: "quotes", script: "quote_eval.py", data: "polnear-dev" },
    Measure { name: "extract", script: "extract_eval.py", data: "wcxb-dev" },
];

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &["--data", "--limit"])?;
    let data = option(arguments, "--data")?.map_or_else(|| root().join("../shared/data"), PathBuf::from);
    let scripts = root().join("../shared/eval");
    let limit = option(arguments, "--limit")?;
    say("release build of the command line");
    Task::new("cargo build --quiet --release --bin pullquote").run()?;
    let floor: Value = read(&root().join("tests/floor.json"))?;
    let mut below = Vec::new();
    for measure in MEASURES {
        let (script, data) = (scripts.join(measure.script), data.join(measure.data));
        if !script.is_file() || !data.is_dir() {
            say(&format!(
                "{} passed over: {} or {} is not there",
                measure.name,
                script.display(),
                data.display()
            ));
            continue;
        }
        say(&format!("{} on {}", measure.script, measure.data));
        let answer = root().join(format!("target/eval-{}.json", measure.name));
        let mut task = Task::new("python3").arg(script).arg("--data").arg(data);
        task = task.args(["--cmd", "target/release/pullquote filter", "--json"]).arg(&answer);
        if let Some(limit) = &limit {
            task = task.args(["--limit", limit]);
        }
        task.run()?;
        below.extend(faults(measure.name, &floor[measure.name], &read(&answer)?));
    }
    // A part of the data says little about the whole.
    if below.is_empty() || limit.is_some() { Ok(()) } else { Err(below.join("\n")) }
}

/// Every number of the floor that the answer does not reach; the floor's keys are paths into the answer.
fn faults(name: &str, floor: &Value, answer: &Value) -> Vec<String> {
    let mut out = Vec::new();
    for (path, least) in floor.as_object().into_iter().flatten() {
        let got = path.split('.').fold(answer, |value, key| &value[key]);
        let (least, got) =
            (least.as_f64().unwrap_or(f64::INFINITY), got.as_f64().unwrap_or(f64::NEG_INFINITY));
        if got < least {
            out.push(format!("{name}: {path} is {got:.4}, below the floor of {least}"));
        }
    }
    out
}

fn read(file: &Path) -> Result<Value, String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
}

#[cfg(test)]
mod tests {
    use super::faults;
    use serde_json::json;

    #[test]
    fn compares_by_path_and_misses_nothing() {
        let answer = json!({"summary": {"ALL": {"f1": 0.8}}});
        assert!(faults("x", &json!({"summary.ALL.f1": 0.8}), &answer).is_empty());
        assert_eq!(faults("x", &json!({"summary.ALL.f1": 0.81}), &answer).len(), 1);
        assert_eq!(faults("x", &json!({"summary.ALL.gone": 0.1}), &answer).len(), 1);
    }
}
