//! The html5lib tree-construction cases through our own tree: `cargo xtask conformance`.
//!
//! `conformance FOLDER [FLOOR]` reads `FOLDER/tree-construction/*.dat`, runs each case with scripting on and off
//! (unless it names one), prints what failed, and fails itself where fewer than FLOOR pass. The format is described in
//! the README beside the cases.

use pullquote::dom::{Data, Dom, LocalName, NodeId, QualName, ns};
use pullquote::source::html;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let folder = arguments.next().ok_or("usage: conformance FOLDER [FLOOR]")?;
    let floor: usize = arguments.next().map_or(Ok(0), |text| text.parse())?;
    let (mut passed, mut total) = (0, 0);
    for file in dat_files(&Path::new(&folder).join("tree-construction"))? {
        let text = String::from_utf8_lossy(&fs::read(&file)?).into_owned();
        for case in cases(&text) {
            for scripting in case.scripting() {
                total += 1;
                let got = dump(&case.parse(scripting));
                if got == case.document {
                    passed += 1;
                } else {
                    let name = file.file_name().unwrap_or_default().to_string_lossy();
                    println!(
                        "{name}, scripting {scripting}: {:?}\n{got}\nexpected\n{}\n",
                        case.data, case.document
                    );
                }
            }
        }
    }
    println!("html5lib tree construction: {passed} of {total} pass");
    if passed < floor {
        return Err(format!("{passed} pass, below the floor of {floor}").into());
    }
    Ok(())
}

/// One case of a `.dat` file.
#[derive(Default)]
struct Case {
    data: String,
    document: String,
    /// The context element of a fragment: `div`, `svg path`, `math mi`.
    context: Option<String>,
    script_on: bool,
    script_off: bool,
}

impl Case {
    fn scripting(&self) -> Vec<bool> {
        match (self.script_on, self.script_off) {
            (true, false) => vec![true],
            (false, true) => vec![false],
            _ => vec![true, false],
        }
    }

    fn parse(&self, scripting: bool) -> Dom {
        match &self.context {
            None => html::parse(&self.data, scripting).0,
            Some(context) => html::parse_fragment(name(context), &self.data, scripting).0,
        }
    }
}

/// The name behind `div`, `svg path` or `math mi`.
fn name(context: &str) -> QualName {
    let (namespace, local) = match context.split_once(' ') {
        Some(("svg", local)) => (ns!(svg), local),
        Some(("math", local)) => (ns!(mathml), local),
        _ => (ns!(html), context),
    };
    QualName::new(None, namespace, LocalName::from(local))
}

/// Splits a file into its cases. Within `#data` only `#errors` is a heading, so that data may hold anything else.
fn cases(text: &str) -> Vec<Case> {
    let mut out: Vec<Case> = Vec::new();
    let mut section = "";
    for line in text.split('\n') {
        let heading = match line {
            "#errors" => true,
            "#data" | "#new-errors" | "#document-fragment" | "#script-on" | "#script-off" | "#document" => {
                section != "data"
            }
            _ => false,
        };
        if heading {
            section = &line[1..];
            match section {
                "data" => out.push(Case::default()),
                "script-on" => last(&mut out).script_on = true,
                "script-off" => last(&mut out).script_off = true,
                _ => {}
            }
            continue;
        }
        match section {
            "data" => last(&mut out).data += &format!("{line}\n"),
            "document" => last(&mut out).document += &format!("{line}\n"),
            "document-fragment" => last(&mut out).context = Some(line.to_string()),
            _ => {}
        }
    }
    for case in &mut out {
        case.data.pop();
        case.document.truncate(case.document.trim_end_matches('\n').len());
    }
    out
}

fn last(cases: &mut Vec<Case>) -> &mut Case {
    if cases.is_empty() {
        cases.push(Case::default());
    }
    let at = cases.len() - 1;
    &mut cases[at]
}

/// The files of the folder itself: those of its subfolder `scripted` want scripts to be run.
fn dat_files(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut out = Vec::new();
    for entry in fs::read_dir(folder).map_err(|error| format!("{}: {error}", folder.display()))? {
        let path = entry?.path();
        if path.extension().is_some_and(|ending| ending == "dat") {
            out.push(path);
        }
    }
    out.sort();
    Ok(out)
}

/// The tree as the cases write it.
fn dump(dom: &Dom) -> String {
    let mut lines = Vec::new();
    dom.children(Dom::DOCUMENT).for_each(|node| write(dom, node, 0, &mut lines));
    lines.join("\n")
}

/// One node and all below it. Recursive: the cases are shallow, and this is no shipped code.
fn write(dom: &Dom, node: NodeId, depth: usize, lines: &mut Vec<String>) {
    let indent = "  ".repeat(depth);
    let mut line = |text: String| lines.push(format!("| {indent}{text}"));
    match &dom.node(node).data {
        Data::Document => {}
        Data::Text(text) => line(format!("\"{text}\"")),
        Data::Comment(text) => line(format!("<!-- {text} -->")),
        Data::ProcessingInstruction { target, data } => line(format!("<?{target} {data}>")),
        Data::Doctype { name, public_id, system_id } if public_id.is_empty() && system_id.is_empty() => {
            line(format!("<!DOCTYPE {name}>"));
        }
        Data::Doctype { name, public_id, system_id } => {
            line(format!("<!DOCTYPE {name} \"{public_id}\" \"{system_id}\">"));
        }
        Data::Element(element) => {
            line(format!("<{}{}>", prefix(&element.name.ns), element.name.local));
            let mut attributes: Vec<_> = element
                .attrs
                .iter()
                .map(|a| (format!("{}{}", prefix(&a.name.ns), a.name.local), &a.value))
                .collect();
            attributes.sort_by(|a, b| a.0.encode_utf16().cmp(b.0.encode_utf16()));
            for (name, value) in attributes {
                line(format!("  {name}=\"{value}\""));
            }
            if let Some(content) = element.template {
                line("  content".to_string());
                dom.children(content).for_each(|child| write(dom, child, depth + 2, lines));
            }
        }
    }
    dom.children(node).for_each(|child| write(dom, child, depth + 1, lines));
}

fn prefix(namespace: &str) -> &'static str {
    match namespace {
        "http://www.w3.org/2000/svg" => "svg ",
        "http://www.w3.org/1998/Math/MathML" => "math ",
        "http://www.w3.org/1999/xlink" => "xlink ",
        "http://www.w3.org/XML/1998/namespace" => "xml ",
        "http://www.w3.org/2000/xmlns/" => "xmlns ",
        _ => "",
    }
}
