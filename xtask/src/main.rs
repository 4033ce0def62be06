//! Chores of the project, run as `cargo xtask NAME`.

fn main() {
    eprintln!("usage: cargo xtask serve | test | build | conformance | eval | train | bench");
    std::process::exit(2);
}
