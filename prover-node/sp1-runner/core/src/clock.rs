//! Enforces the cycle limit while the guest runs.
//!
//! SP1's executors look at their cycle count only when the guest touches memory, and then only in tracing mode, so a
//! guest that spins in registers would never be stopped. Here a second thread reads the count every few milliseconds.
//! The count only grows, so a reading above the limit is a final verdict; a guest that halts between two readings is
//! judged by its exact count. Both ways agree: more than the limit is too much, the limit itself is not.
//!
//! Unconstrained blocks add no cycles, in SP1 and therefore here: only the driver's deadline ends an endless one.

use crate::answer;
use crate::execute::Executor;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const PERIOD: Duration = Duration::from_millis(2);
static LIMIT: AtomicU64 = AtomicU64::new(u64::MAX);

/// Builds the executor and starts watching its clock against `limit`.
pub fn build_watched(
    limit: u64,
    build: impl FnOnce() -> &'static mut Executor,
) -> Result<&'static mut Executor, String> {
    LIMIT.store(limit, Ordering::SeqCst);
    let executor = imp::attach(build)?;
    std::thread::spawn(move || loop {
        std::thread::sleep(PERIOD);
        if imp::sample() > limit {
            answer::deliver(&answer::limit_answer(limit));
        }
    });
    Ok(executor)
}

/// The limit, if the guest is known to be past it.
pub fn exceeded() -> Option<u64> {
    let limit = LIMIT.load(Ordering::SeqCst);
    (imp::last() > limit).then_some(limit)
}

#[cfg(feature = "safe")]
mod imp {
    use super::Executor;
    use std::hint::black_box;
    use std::ptr::null_mut;
    use std::sync::atomic::{AtomicPtr, Ordering};

    static EXECUTOR: AtomicPtr<Executor> = AtomicPtr::new(null_mut());

    pub fn attach(build: impl FnOnce() -> &'static mut Executor) -> Result<&'static mut Executor, String> {
        let executor = build();
        EXECUTOR.store(executor, Ordering::SeqCst);
        Ok(executor)
    }

    /// The interpreter keeps its count in a field that it writes after every instruction.
    pub fn sample() -> u64 {
        let executor = black_box(EXECUTOR.load(Ordering::SeqCst));
        if executor.is_null() {
            return 0;
        }
        // SAFETY: the executor is leaked, so it outlives every reader; the count is one aligned word that the other
        // thread stores whole, and any value it ever held is a valid answer.
        unsafe { black_box((*executor).global_clk()) }
    }

    pub fn last() -> u64 {
        sample()
    }
}

#[cfg(not(feature = "safe"))]
mod imp {
    //! Compiled guests keep the count in a machine register, so the watching thread interrupts the guest's thread and
    //! the signal handler looks into the interrupted registers. Between an interrupt in a system call and one in guest
    //! code only the latter counts, hence the tests on the instruction pointer and on the guest clock.

    use super::Executor;
    use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};

    #[cfg(not(all(target_arch = "x86_64", target_os = "linux")))]
    compile_error!("the native executor exists for Linux on x86-64 only: build with the feature `safe`");

    static CODE_START: AtomicUsize = AtomicUsize::new(0);
    static CODE_END: AtomicUsize = AtomicUsize::new(0);
    static GUEST_THREAD: AtomicU64 = AtomicU64::new(0);
    static COUNT: AtomicU64 = AtomicU64::new(0);

    pub fn attach(build: impl FnOnce() -> &'static mut Executor) -> Result<&'static mut Executor, String> {
        let before = code_mappings()?;
        let executor = build();
        let code = code_mappings()?.into_iter().find(|range| !before.contains(range));
        let (start, end) = code.ok_or("the compiled guest is nowhere to be found, its cycles could not be limited")?;
        CODE_START.store(start, Ordering::SeqCst);
        CODE_END.store(end, Ordering::SeqCst);
        install_handler()?;
        // SAFETY: pthread_self cannot fail.
        GUEST_THREAD.store(unsafe { libc::pthread_self() }, Ordering::SeqCst);
        Ok(executor)
    }

    /// Asks the guest's thread for a new reading and returns the last one.
    pub fn sample() -> u64 {
        // SAFETY: the thread is the main one, which ends with the process; the handler is installed.
        unsafe { libc::pthread_kill(GUEST_THREAD.load(Ordering::SeqCst), libc::SIGUSR1) };
        last()
    }

    pub fn last() -> u64 {
        COUNT.load(Ordering::SeqCst)
    }

    /// Anonymous executable mappings: only compiled guests are of that kind.
    fn code_mappings() -> Result<Vec<(usize, usize)>, String> {
        let maps = std::fs::read_to_string("/proc/self/maps").map_err(|err| format!("read own mappings: {err}"))?;
        Ok(maps.lines().filter_map(parse_mapping).collect())
    }

    fn parse_mapping(line: &str) -> Option<(usize, usize)> {
        let mut fields = line.split_whitespace();
        let (start, end) = fields.next()?.split_once('-')?;
        let executable = fields.next()?.as_bytes().get(2) == Some(&b'x');
        let anonymous = fields.nth(2)? == "0" && fields.next().is_none();
        let address = |text| usize::from_str_radix(text, 16).ok();
        (executable && anonymous).then_some((address(start)?, address(end)?))
    }

    fn install_handler() -> Result<(), String> {
        // SAFETY: the handler only reads its arguments and guest code, and stores to an atomic.
        let failed = unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            action.sa_sigaction = on_signal as *const () as usize;
            action.sa_flags = libc::SA_SIGINFO | libc::SA_RESTART;
            libc::sigaction(libc::SIGUSR1, &action, std::ptr::null_mut()) != 0
        };
        if failed {
            return Err(format!("watch the guest's clock: {}", std::io::Error::last_os_error()));
        }
        Ok(())
    }

    extern "C" fn on_signal(_: libc::c_int, _: *mut libc::siginfo_t, context: *mut libc::c_void) {
        // SAFETY: the kernel passes a valid context to a SA_SIGINFO handler.
        let registers = unsafe { &(*context.cast::<libc::ucontext_t>()).uc_mcontext.gregs };
        let at = registers[libc::REG_RIP as usize] as usize;
        let end = CODE_END.load(Ordering::Relaxed);
        if at < CODE_START.load(Ordering::Relaxed) || at + 4 > end {
            return;
        }
        // SAFETY: four bytes inside the mapping of the compiled guest, which is readable.
        let next = unsafe { std::ptr::read_unaligned(at as *const [u8; 4]) };
        let (count, clock) = (
            registers[libc::REG_RSI as usize] as u64,
            registers[libc::REG_R15 as usize] as u64,
        );
        if is_count(next, count, clock) {
            COUNT.fetch_max(count, Ordering::Relaxed);
        }
    }

    /// Whether the register that usually holds the count holds it now. SP1's clock (another register, 1 at the start)
    /// grows by 8 with each instruction and by 256 more with each system call; around system calls that register holds
    /// a stack address, which is a multiple of 8, and the count is the last of the two to be loaded again.
    fn is_count(next: [u8; 4], count: u64, clock: u64) -> bool {
        // mov rsi, [r12 + offset]: with an offset of one byte or of four.
        let reload = next == [0x49, 0x8b, 0x74, 0x24] || next == [0x49, 0x8b, 0xb4, 0x24];
        !reload && clock % 8 == 1 && count <= clock / 8
    }

    #[cfg(test)]
    mod tests {
        use super::*;

        #[test]
        fn only_anonymous_code_counts() {
            let cases = [
                (
                    "7f0000001000-7f0000003000 r-xp 00000000 00:00 0",
                    Some((0x7f0000001000, 0x7f0000003000)),
                ),
                ("7f0000001000-7f0000003000 r--p 00000000 00:00 0", None),
                ("7f0000001000-7f0000003000 r-xp 00000000 08:01 77 /lib/libc.so.6", None),
                ("7ffd00000000-7ffd00001000 r-xp 00000000 00:00 0 [vdso]", None),
                ("nonsense", None),
            ];
            for (line, want) in cases {
                assert_eq!(parse_mapping(line), want, "{line}");
            }
        }

        #[test]
        fn readings_around_system_calls_are_dropped() {
            assert!(is_count([0x90; 4], 10, 81));
            assert!(!is_count([0x90; 4], 10, 80), "stack address in place of the clock");
            assert!(!is_count([0x90; 4], 11, 81), "more instructions than the clock allows");
            assert!(!is_count([0x49, 0x8b, 0x74, 0x24], 1, 81), "count about to be reloaded");
            assert!(!is_count([0x49, 0x8b, 0xb4, 0x24], 1, 81), "count about to be reloaded");
        }
    }
}
