//! The yardstick for the driver's overhead: SP1's executor and nothing around it.
//!
//! `bare PROGRAM.elf` executes a program without input and prints its cycles and nanoseconds.

use sp1_core_executor::{MinimalExecutor, Program, SupervisorMode};
use std::sync::Arc;
use std::time::Instant;

fn main() {
    let path = std::env::args().nth(1).expect("usage: bare PROGRAM.elf");
    let program = Program::from(&std::fs::read(path).expect("read program")).expect("decode program");
    let mut executor = MinimalExecutor::<SupervisorMode>::new(Arc::new(program), false, None);
    let started = Instant::now();
    while !executor.is_done() {
        executor.execute_chunk();
    }
    println!("{} {}", executor.global_clk(), started.elapsed().as_nanos());
}
