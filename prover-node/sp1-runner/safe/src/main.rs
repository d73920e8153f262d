//! `sp1-runner`: executes SP1 programs in the memory-safe interpreter and computes verifying keys.

fn main() {
    runner_core::main()
}
