//! The command line as a shell sees it: output, errors and exit status.

use serde_json::Value;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Output, Stdio};

fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_vec();
    let writer = std::thread::spawn(move || {
        // A child that does not read its input closes the pipe; that is its right.
        let _ = stdin.write_all(&input);
    });
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn lines(output: &Output) -> Vec<Value> {
    String::from_utf8_lossy(&output.stdout).lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

const PAGE: &str = "<title>The bridge</title><article><h1>The bridge</h1><p>The old bridge over the river was closed on Monday after a crack was found in one of its pillars, the town said.</p><p>“We had no choice,” said Ana Vega, the mayor, to the people who stood at the barrier in the rain that morning.</p></article>";

#[test]
fn help_and_version() {
    let help = run(&["--help"], b"");
    assert!(help.status.success());
    assert!(String::from_utf8_lossy(&help.stdout).contains("usage: pullquote"));
    let version = run(&["-V"], b"");
    assert_eq!(
        String::from_utf8_lossy(&version.stdout),
        format!("pullquote {}\n", env!("CARGO_PKG_VERSION"))
    );
}

#[test]
fn mistakes_end_with_2_and_lost_files_with_1() {
    let check = |arguments: &[&str], code: i32, want: &str| {
        let output = run(arguments, b"");
        assert_eq!(output.status.code(), Some(code), "{arguments:?}");
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(message.starts_with("pullquote: ") && message.contains(want), "{message}");
        assert_eq!(message.lines().count(), 1, "{message}");
    };
    check(&["--format", "docx"], 2, "unknown format \"docx\"");
    check(&["--frob"], 2, "unknown option \"--frob\"");
    check(&["no/such/file.html"], 1, "cannot read \"no/such/file.html\"");
    check(&["src"], 1, "cannot read \"src\"");
}

#[test]
fn writes_the_article_as_text() {
    let output = run(&["--format", "html"], PAGE.as_bytes());
    assert!(output.status.success());
    assert!(String::from_utf8_lossy(&output.stdout).contains("“We had no choice,” said Ana Vega"));
}

#[test]
fn odd_input_is_read_with_a_note() {
    let check = |input: &[u8], want: &str| {
        let output = run(&["--to", "json"], input);
        assert!(output.status.success());
        assert_eq!(lines(&output).len(), 1);
        assert!(String::from_utf8_lossy(&output.stderr).contains(want));
    };
    check(b"", "there is nothing to read");
    check(b"%PDF-1.7 x", "binary");
    check(b"caf\xe9 caf\xc3\xa9 \xc3\xa9 \xc3\xa9 words", "no valid text");
}

#[test]
fn the_filter_answers_every_line() {
    let page = serde_json::json!({"id": 1, "html": PAGE}).to_string();
    let input = format!(
        "{page}\nnot json\n{{\"id\":\"x\"}}\n\n{{\"id\":[2],\"html\":3}}\n{{\"id\":\"t\",\"url\":\"nonsense\",\"text\":\"Words.\"}}\n{{\"id\":\"m\",\"markdown\":\"# A\"}}"
    );
    let output = run(&["filter"], input.as_bytes());
    assert!(output.status.success());
    let answers = lines(&output);
    let ids: Vec<String> = answers.iter().map(|a| a["id"].to_string()).collect();
    assert_eq!(ids, ["1", "null", "\"x\"", "[2]", "\"t\"", "\"m\""]);
    let failed: Vec<bool> = answers.iter().map(|a| a.get("error").is_some()).collect();
    assert_eq!(failed, [false, true, true, true, false, false]);
    for field in [
        "id",
        "title",
        "byline",
        "dek",
        "publishedTime",
        "siteName",
        "lang",
        "dir",
        "excerpt",
        "textContent",
        "content",
        "wordCount",
        "quotes",
        "removals",
    ] {
        assert!(answers[0].get(field).is_some(), "{field}");
    }
    assert_eq!(answers[4]["notes"].as_array().unwrap().last().unwrap(), "bad-url");
}

#[test]
fn the_filter_answers_before_the_next_line_comes() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote"))
        .arg("filter")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    for i in 0..3 {
        writeln!(stdin, "{{\"id\":{i},\"text\":\"Words.\"}}").unwrap();
        stdin.flush().unwrap();
        let mut answer = String::new();
        stdout.read_line(&mut answer).unwrap();
        assert_eq!(serde_json::from_str::<Value>(&answer).unwrap()["id"], i);
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
}

#[test]
fn a_reader_that_leaves_ends_it_quietly() {
    let mut child = Command::new(env!("CARGO_BIN_EXE_pullquote"))
        .args(["filter"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(child.stdout.take());
    let mut stdin = child.stdin.take().unwrap();
    for _ in 0..1000 {
        if stdin.write_all(b"{\"id\":1,\"text\":\"Words.\"}\n").is_err() {
            break;
        }
    }
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    assert_eq!(String::from_utf8_lossy(&output.stderr), "");
}

#[test]
fn lists_quotations_and_scare_quotes_on_request() {
    let text = "She stars in the film “The Long Tide” next year. “We go,” said Ann Vega.".as_bytes();
    let words = |arguments: &[&str]| {
        let output = run(arguments, text);
        assert!(output.status.success());
        lines(&output).iter().map(|quote| quote["text"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(words(&["--to", "quotes"]), ["We go,"]);
    assert_eq!(words(&["--to", "quotes", "--scare"]), ["The Long Tide", "We go,"]);
}
