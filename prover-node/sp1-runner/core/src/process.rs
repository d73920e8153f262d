//! What this process does to itself before it looks at a request.

use crate::answer::{self, Answer, Status};
use std::time::Duration;

/// Environment variables through which SP1 writes files or logs: a guest must not reach them.
const UNWANTED: [&str; 4] = ["DUMP_ELF_OUTPUT", "TRACE_FILE", "TRACE_SAMPLE_RATE", "RUST_LOG"];

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
    // SAFETY: getppid cannot fail.
    let parent = unsafe { libc::getppid() };
    std::thread::spawn(move || loop {
        std::thread::sleep(PARENT_CHECK);
        // SAFETY: as above; _exit ends the process without touching what the guest thread uses.
        unsafe {
            if libc::getppid() != parent {
                libc::_exit(3);
            }
        }
    });
}

/// A request is one frame: bytes behind it mean that the sender and we disagree about the format.
pub fn reject_extra_input(read: std::io::Result<usize>) {
    if !matches!(read, Ok(0)) {
        let text = "request frame: bytes follow the frame; send one frame and close stdin".to_owned();
        answer::deliver(&Answer::fault(Status::BadFrame, text))
    }
}
