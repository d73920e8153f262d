//! What this process does to itself before it looks at a request.

use crate::answer::{self, Answer, Status};
use std::time::Duration;

/// Environment variables through which SP1 writes files or logs: a guest must not reach them.
const UNWANTED: [&str; 4] = ["DUMP_ELF_OUTPUT", "TRACE_FILE", "TRACE_SAMPLE_RATE", "RUST_LOG"];

/// Names the process id of the driver. A runner that starts only after its driver was killed would otherwise take
/// whoever adopted it for its parent, and stay.
const PARENT: &str = "ASSAY_RUNNER_PARENT";

/// How often the parent is looked after.
const PARENT_CHECK: Duration = Duration::from_millis(200);

/// Drops what a job does not need, and ties the process's life to its parent's.
pub fn harden() {
    for name in UNWANTED {
        std::env::remove_var(name);
    }
    // SAFETY: system calls on this process alone; a core dump would hold the job's input, and no program started
    // from here may gain rights. Failure leaves things as they were, which the driver's own limits cover.
    unsafe {
        let none = libc::rlimit {
            rlim_cur: 0,
            rlim_max: 0,
        };
        libc::setrlimit(libc::RLIMIT_CORE, &none);
        libc::prctl(libc::PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    }
    follow_parent();
}

/// A driver that is killed cannot kill its runners: they notice and go.
fn follow_parent() {
    let named = std::env::var(PARENT).ok().and_then(|pid| pid.parse().ok());
    let parent = named.unwrap_or_else(current_parent);
    leave_without(parent);
    std::thread::spawn(move || loop {
        std::thread::sleep(PARENT_CHECK);
        leave_without(parent);
    });
}

fn leave_without(parent: libc::pid_t) {
    if current_parent() != parent {
        // SAFETY: ends the process without touching what the guest thread uses.
        unsafe { libc::_exit(3) }
    }
}

fn current_parent() -> libc::pid_t {
    // SAFETY: getppid cannot fail.
    unsafe { libc::getppid() }
}

/// A request is one frame: bytes behind it mean that the sender and we disagree about the format.
pub fn reject_extra_input(read: std::io::Result<usize>) {
    if !matches!(read, Ok(0)) {
        let text = "request frame: bytes follow the frame; send one frame and close stdin".to_owned();
        answer::deliver(&Answer::fault(Status::BadFrame, text))
    }
}
