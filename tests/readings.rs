//! Whole articles against their golden readings, natively; `web.rs` compares the browser's with the same files.

mod fixtures;

use std::fs;
use std::path::Path;

#[test]
fn golden_readings() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/readings");
    let mut changed = Vec::new();
    for fixture in fixtures::ALL {
        let now = fixture.reading();
        if now == fixture.golden {
            continue;
        }
        if std::env::var_os("PULLQUOTE_BLESS").is_some() {
            fs::write(folder.join(format!("{}.reading.json", fixture.name)), now).unwrap();
        } else {
            changed.push(format!("{}: {}", fixture.name, first_difference(fixture.golden, &now)));
        }
    }
    assert!(
        changed.is_empty(),
        "these articles are read otherwise than before; if that is better, `cargo xtask bless` and look at the diff:\n{}",
        changed.join("\n")
    );
}

#[test]
fn every_file_is_listed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/readings");
    for entry in fs::read_dir(folder).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let article = name.strip_suffix(".reading.json").unwrap_or(&name);
        assert!(
            fixtures::ALL.iter().any(|fixture| fixture.name == article),
            "{name} has no line in fixtures/mod.rs"
        );
    }
}

fn first_difference(then: &str, now: &str) -> String {
    let lines = then.lines().map(Some).chain([None]).zip(now.lines().map(Some).chain([None]));
    let differing = lines.enumerate().find(|(_, (then, now))| then != now);
    differing.map_or("the end".into(), |(number, (then, now))| {
        format!(
            "line {}: {} became {}",
            number + 1,
            then.unwrap_or("the end").trim(),
            now.unwrap_or("the end").trim()
        )
    })
}
