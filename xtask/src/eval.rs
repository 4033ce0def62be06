//! `cargo xtask eval`: extraction and quotations against gold, by the scripts beside the data and in `tests/eval`.
//!
//! Extraction is measured twice: with the shipped model, which saw these pages ("in-sample": it tells whether anything broke,
//! not how good it is), and with the models of `target/folds`, each on the domains it never saw ("cross-validated": the number
//! to quote). `tests/floor.json` holds for each what was reached once; a run below it fails, so that no change loses quality unseen.

use crate::shell::{Done, Task, only_options, option, root, say};
use serde_json::Value;
use std::path::{Path, PathBuf};

/// One measurement: its name in the floor file, its script (a path is one of this repository), its data, the reader it
/// measures, and what the numbers mean.
struct Measure {
    name: &'static str,
    script: &'static str,
    data: &'static str,
    reader: &'static str,
    label: &'static str,
}

const SHIPPED: &str = "target/release/pullquote filter";
const READERABLE: &str = "target/release/examples/readerable";
const FOLDS: &str = "target/release/examples/eval_folds";
/// Written last by train/blocks.py: without it there are no models to cross-validate with.
const TRAINED: &str = "target/folds/folds.json";

const MEASURES: [Measure; 6] = [
    Measure {
        name: "seed",
        script: "quote_eval.py",
        data: "seed",
        reader: SHIPPED,
        label: "quotations of the seed",
    },
    Measure {
        name: "quotes",
        script: "quote_eval.py",
        data: "polnear-dev",
        reader: SHIPPED,
        label: "quotations, articles never trained on",
    },
    Measure {
        name: "shown",
        script: "tests/eval/shown.py",
        data: "polnear-dev",
        reader: SHIPPED,
        label: "speakers shown, articles never trained on",
    },
    Measure {
        name: "readerable",
        script: "tests/eval/readerable.py",
        data: "wcxb-dev",
        reader: READERABLE,
        label: "pages found readerable",
    },
    Measure {
        name: "extract",
        script: "extract_eval.py",
        data: "wcxb-dev",
        reader: SHIPPED,
        label: "extraction IN-SAMPLE: the shipped model was trained on these pages",
    },
    Measure {
        name: "folds",
        script: "extract_eval.py",
        data: "wcxb-dev",
        reader: FOLDS,
        label: "extraction CROSS-VALIDATED: no page read by a model that saw its domain",
    },
];

pub fn run(arguments: &[String]) -> Done {
    only_options(arguments, &["--data", "--limit"])?;
    let data = option(arguments, "--data")?.map_or_else(|| root().join("../shared/data"), PathBuf::from);
    let scripts = root().join("../shared/eval");
    let limit = option(arguments, "--limit")?;
    let trained = root().join(TRAINED).is_file();
    say("release build of the command line");
    Task::new("cargo build --quiet --release --bin pullquote --example readerable").run()?;
    if trained {
        Task::new("cargo build --quiet --release --example eval_folds").run()?;
    }
    let floor: Value = read(&root().join("tests/floor.json"))?;
    let mut below = Vec::new();
    for measure in MEASURES {
        if measure.reader == FOLDS && !trained {
            say(&format!(
                "{} passed over: {TRAINED} is not there, `cargo xtask train blocks` makes it",
                measure.label
            ));
            continue;
        }
        let script = match measure.script.contains('/') {
            true => root().join(measure.script),
            false => scripts.join(measure.script),
        };
        let data = data.join(measure.data);
        if !script.is_file() || !data.is_dir() {
            say(&format!(
                "{} passed over: {} or {} is not there",
                measure.label,
                script.display(),
                data.display()
            ));
            continue;
        }
        say(&format!("{} ({} on {})", measure.label, measure.script, measure.data));
        let answer = root().join(format!("target/eval-{}.json", measure.name));
        let mut task = Task::new("python3").arg(script).arg("--data").arg(data);
        task = task.args(["--cmd", measure.reader, "--json"]).arg(&answer);
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
    for (path, bound) in floor.as_object().into_iter().flatten() {
        // "most:" before a path: a number that must not be passed, such as a leak.
        let (path, most) = path.strip_prefix("most:").map_or((path.as_str(), false), |path| (path, true));
        let got = path.split('.').fold(answer, |value, key| &value[key]);
        let (Some(bound), Some(got)) = (bound.as_f64(), got.as_f64()) else {
            out.push(format!("{name}: {path} or its floor is not a number"));
            continue;
        };
        if most && got > bound {
            out.push(format!("{name}: {path} is {got:.4}, above the ceiling of {bound}"));
        } else if !most && got < bound {
            out.push(format!("{name}: {path} is {got:.4}, below the floor of {bound}"));
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
        assert!(faults("x", &json!({"most:summary.ALL.f1": 0.8}), &answer).is_empty());
        assert_eq!(faults("x", &json!({"most:summary.ALL.f1": 0.79}), &answer).len(), 1);
    }
}
