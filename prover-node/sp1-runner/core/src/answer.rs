//! The one answer of this process: whichever thread has a verdict first writes it and ends the process.

use crate::{clock, frame};
use std::fs::File;
use std::io::Write;
use std::os::fd::{AsRawFd, FromRawFd};
use std::sync::atomic::{AtomicBool, AtomicI32, AtomicU8, Ordering};

/// How a job ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Status {
    /// The guest halted by itself within its limit; its exit code may be anything.
    Halted = 1,
    /// The guest used more cycles than allowed.
    CycleLimit = 2,
    /// The request could not be read.
    BadFrame = 3,
    /// The program is not one SP1 can run.
    BadProgram = 4,
    /// The guest did something that has no valid execution: bad access, bad instruction, bad system call.
    Trapped = 5,
    /// The guest wanted more memory than allowed.
    OutOfMemory = 6,
    /// This build cannot do what was asked.
    #[cfg(not(feature = "vkey"))]
    Unsupported = 7,
    /// A fault of the runner itself.
    Internal = 8,
}

/// Everything the driver learns about a job.
#[derive(Debug)]
pub struct Answer {
    pub status: Status,
    /// What the guest halted with.
    pub exit_code: u32,
    /// Instructions executed, as SP1 counts them.
    pub cycles: u64,
    /// Time spent executing, without process start and program loading.
    pub nanos: u64,
    /// The public values digest that the guest committed: sha256 of the public values if it is honest.
    pub digest: [u8; 32],
    /// Public values written by the guest, or the verifying key.
    pub payload: Vec<u8>,
    /// The end of what the guest wrote to descriptor 1.
    pub stdout: String,
    /// The end of what the guest wrote to descriptor 2.
    pub stderr: String,
    /// What went wrong, for people.
    pub fault: String,
}

impl Answer {
    /// An answer that says only how the job ended.
    pub fn status(status: Status) -> Self {
        Answer {
            status,
            exit_code: 0,
            cycles: 0,
            nanos: 0,
            digest: [0; 32],
            payload: Vec::new(),
            stdout: String::new(),
            stderr: String::new(),
            fault: String::new(),
        }
    }

    /// An answer that says how the job ended and why.
    pub fn fault(status: Status, fault: String) -> Self {
        Answer {
            fault,
            ..Answer::status(status)
        }
    }
}

/// What the process is doing, so that a panic can be blamed on the right party.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Phase {
    /// Reading the request: a panic is ours.
    Start = 0,
    /// Decoding the program: SP1 panics on some malformed ones.
    Load = 1,
    /// Running the guest: SP1 panics when a guest does what it must not.
    Execute = 2,
    /// Computing a verifying key: a panic is ours.
    #[cfg(feature = "vkey")]
    Setup = 3,
}

static PHASE: AtomicU8 = AtomicU8::new(Phase::Start as u8);
static ANSWERED: AtomicBool = AtomicBool::new(false);
static ANSWER_FD: AtomicI32 = AtomicI32::new(1);

/// Declares what comes next.
pub fn enter(phase: Phase) {
    PHASE.store(phase as u8, Ordering::SeqCst);
}

/// Keeps stdout for the answer: anything that prints from here on prints to stderr.
pub fn take_stdout() {
    // SAFETY: plain descriptor calls; nothing has been written to stdout yet.
    let private = unsafe { libc::fcntl(1, libc::F_DUPFD_CLOEXEC, 3) };
    if private < 0 {
        eprintln!("keep stdout for the answer: {}", std::io::Error::last_os_error());
        std::process::exit(1);
    }
    // SAFETY: as above; both descriptors are open.
    unsafe { libc::dup2(2, 1) };
    ANSWER_FD.store(private, Ordering::SeqCst);
}

/// Turns panics into answers. It works for native code too: the hook runs before the abort that a panic in a system call
/// handler causes there.
pub fn install_panic_hook() {
    std::panic::set_hook(Box::new(|info| {
        let text = info.payload_as_str().unwrap_or("panic without a message");
        let place = info
            .location()
            .map(|at| format!(" ({}:{})", file_name(at.file()), at.line()))
            .unwrap_or_default();
        deliver(&blame(PHASE.load(Ordering::SeqCst), &format!("{text}{place}")))
    }));
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

fn blame(phase: u8, text: &str) -> Answer {
    match phase {
        p if p == Phase::Load as u8 => Answer::fault(Status::BadProgram, format!("program: {text}")),
        p if p == Phase::Execute as u8 => match clock::exceeded() {
            Some(limit) => limit_answer(limit),
            None => Answer::fault(Status::Trapped, format!("guest: {text}")),
        },
        _ => Answer::fault(Status::Internal, format!("runner: {text}")),
    }
}

/// The answer to a guest that went past `limit`: the same wherever and whenever it was caught.
pub fn limit_answer(limit: u64) -> Answer {
    Answer {
        cycles: limit,
        ..Answer::fault(Status::CycleLimit, format!("guest: more than {limit} cycles"))
    }
}

/// Writes the answer and ends the process. Of several threads only the first is heard.
pub fn deliver(answer: &Answer) -> ! {
    if ANSWERED.swap(true, Ordering::SeqCst) {
        loop {
            std::thread::park();
        }
    }
    // SAFETY: the descriptor is ours, open, and used once: no other thread passes the swap above.
    let mut out = unsafe { File::from_raw_fd(ANSWER_FD.load(Ordering::SeqCst)) };
    let written = out.write_all(&frame::encode_answer(answer));
    let code = match answer.status {
        _ if written.is_err() => 1,
        Status::BadFrame => 2,
        #[cfg(not(feature = "vkey"))]
        Status::Unsupported => 1,
        Status::Internal => 1,
        _ => 0,
    };
    if code != 0 {
        eprintln!("sp1-runner: {}", answer.fault);
    }
    // SAFETY: ends the process at once; the guest may still be running on another thread and must not see destructors.
    unsafe {
        libc::close(out.as_raw_fd());
        libc::_exit(code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_is_blamed_on_the_party_at_work() {
        let cases = [
            (Phase::Start, Status::Internal, "runner: boom"),
            (Phase::Load, Status::BadProgram, "program: boom"),
            (Phase::Execute, Status::Trapped, "guest: boom"),
            #[cfg(feature = "vkey")]
            (Phase::Setup, Status::Internal, "runner: boom"),
        ];
        for (phase, status, text) in cases {
            let answer = blame(phase as u8, "boom");
            assert_eq!((answer.status, answer.fault.as_str()), (status, text));
        }
    }

    #[test]
    fn exceeding_the_limit_always_reads_the_same() {
        let answer = limit_answer(1000);
        assert_eq!(
            (answer.status, answer.cycles, answer.exit_code),
            (Status::CycleLimit, 1000, 0)
        );
        assert!(answer.payload.is_empty() && answer.digest == [0; 32]);
    }
}
