//! Runs one guest to its end.

use crate::answer::{self, Answer, Phase, Status};
use crate::clock;
use crate::frame::Request;
use crate::program;
use sp1_core_executor::{with_output_consumers, MinimalExecutor, OutputConsumers, Program, SupervisorMode};
use std::sync::Arc;
use std::time::Instant;
use tokio::sync::watch;

/// Guest memory granted when the request does not say.
const DEFAULT_MEMORY: u64 = 1 << 30;
/// Public values kept: far above what any consumer takes, far below what would hurt.
const MAX_PUBLIC_VALUES: usize = 64 << 20;

/// The executor chosen at build time.
pub type Executor = MinimalExecutor<SupervisorMode>;

/// Executes the request's program on its input.
pub fn run(request: &Request<'_>) -> Answer {
    if request.cycle_limit == 0 {
        return Answer::fault(
            Status::BadFrame,
            "request frame: cycle limit 0: a program needs at least one".to_owned(),
        );
    }
    let program = match program::load(request.elf) {
        Ok(program) => program,
        Err(fault) => return Answer::fault(Status::BadProgram, format!("program: {fault}")),
    };
    let memory = if request.memory_limit == 0 {
        DEFAULT_MEMORY
    } else {
        request.memory_limit
    };
    let (stdout, stdout_seen) = watch::channel(String::new());
    let (stderr, stderr_seen) = watch::channel(String::new());
    let consumers = OutputConsumers {
        stdout: Some(stdout),
        stderr: Some(stderr),
    };

    // On the heap and never freed: the watching thread reads its clock until the process ends.
    let executor: &'static mut Executor =
        match clock::build_watched(request.cycle_limit, || Box::leak(Box::new(build(program, memory)))) {
            Ok(executor) => executor,
            Err(fault) => return Answer::fault(Status::Internal, format!("runner: {fault}")),
        };
    for buffer in &request.stdin {
        executor.with_input(buffer);
    }
    answer::enter(Phase::Execute);
    let started = Instant::now();
    let ended = with_output_consumers(&consumers, || run_to_halt(executor));
    let nanos = started.elapsed().as_nanos() as u64;
    let text = |seen: watch::Receiver<String>| seen.borrow().clone();
    let verdict = match ended {
        Ok(()) => verdict(executor, request.cycle_limit),
        Err(_) if executor.global_clk() > request.cycle_limit => answer::limit_answer(request.cycle_limit),
        Err((status, fault)) => Answer::fault(status, fault),
    };
    Answer {
        nanos,
        stdout: text(stdout_seen),
        stderr: text(stderr_seen),
        ..verdict
    }
}

fn verdict(executor: &Executor, limit: u64) -> Answer {
    let cycles = executor.global_clk();
    if cycles > limit {
        return answer::limit_answer(limit);
    }
    let public = executor.public_values_stream();
    if public.len() > MAX_PUBLIC_VALUES {
        let text = format!(
            "guest: {} bytes of public values, at most {MAX_PUBLIC_VALUES} are kept",
            public.len()
        );
        return Answer::fault(Status::OutOfMemory, text);
    }
    let mut digest = [0u8; 32];
    for (slot, word) in digest.chunks_exact_mut(4).zip(executor.public_value_digest()) {
        slot.copy_from_slice(&word.to_le_bytes());
    }
    Answer {
        exit_code: executor.exit_code(),
        cycles,
        digest,
        payload: public.clone(),
        ..Answer::status(Status::Halted)
    }
}

#[cfg(feature = "safe")]
fn build(program: Arc<Program>, memory: u64) -> Executor {
    Executor::new_with_limit(program, false, None, Some(memory))
}

#[cfg(not(feature = "safe"))]
fn build(program: Arc<Program>, _memory: u64) -> Executor {
    // Native code cannot count its memory: the driver watches the resident size instead.
    Executor::new(program, false, None)
}

#[cfg(feature = "safe")]
fn run_to_halt(executor: &mut Executor) -> Result<(), (Status, String)> {
    use sp1_core_executor::ExecutionError;
    while !executor.is_done() {
        executor.try_execute_chunk().map_err(|err| match err {
            ExecutionError::TooMuchMemory() => (Status::OutOfMemory, format!("guest: {err}")),
            _ => (Status::Trapped, format!("guest: {err}")),
        })?;
    }
    Ok(())
}

#[cfg(not(feature = "safe"))]
fn run_to_halt(executor: &mut Executor) -> Result<(), (Status, String)> {
    while !executor.is_done() {
        executor.execute_chunk();
    }
    Ok(())
}
