//! One SP1 job per process: a framed request on stdin, one framed answer on stdout, then exit.
//!
//! The same code builds two programs. With the feature `safe`, guests run in SP1's portable interpreter, which checks
//! every memory access; without it they run as native code, in which a hostile guest can overwrite this process.
//! Nothing here holds a secret, so the worst such a guest can do is to answer wrongly: native execution is for programs
//! that somebody has reviewed.
//!
//! Guest output on file descriptors 1 and 2 is captured, bounded, into the answer. Everything else that could print goes
//! to stderr, because stdout carries the answer frame alone.

mod answer;
mod clock;
mod execute;
mod frame;
mod process;
mod program;
#[cfg(feature = "vkey")]
mod vkey;

use answer::{Answer, Phase, Status};
use std::io::Read;

const USAGE: &str = "usage: sp1-runner exec|vkey|version  (framed request on stdin, framed answer on stdout)";

/// Runs the command named by the first argument and ends the process.
pub fn main() -> ! {
    process::harden();
    let command = std::env::args().nth(1).unwrap_or_default();
    if command == "version" {
        println!("{}", version());
        std::process::exit(0);
    }
    if command != "exec" && command != "vkey" {
        eprintln!("{USAGE}");
        std::process::exit(2);
    }
    answer::take_stdout();
    answer::install_panic_hook();
    let mut body = Vec::new();
    let request = frame::read_body(&mut std::io::stdin().lock(), &mut body).and_then(|()| frame::decode_request(&body));
    let request = match request {
        Ok(request) => request,
        Err(fault) => answer::deliver(&Answer::fault(Status::BadFrame, fault.to_string())),
    };
    process::reject_extra_input(std::io::stdin().lock().read(&mut [0u8; 1]));
    answer::enter(Phase::Load);
    let result = match command.as_str() {
        "exec" => execute::run(&request),
        _ => verifying_key(&request),
    };
    answer::deliver(&result)
}

/// What `version` prints: the two facts that decide cycles and keys.
fn version() -> String {
    let executor = if cfg!(feature = "safe") { "safe" } else { "native" };
    format!(
        "sp1-runner {} sp1 6.10.0 executor {executor}",
        env!("CARGO_PKG_VERSION")
    )
}

#[cfg(feature = "vkey")]
fn verifying_key(request: &frame::Request<'_>) -> Answer {
    vkey::run(request)
}

#[cfg(not(feature = "vkey"))]
fn verifying_key(_: &frame::Request<'_>) -> Answer {
    Answer::fault(
        Status::Unsupported,
        "this build has no vkey command: ask the safe sp1-runner".to_owned(),
    )
}
