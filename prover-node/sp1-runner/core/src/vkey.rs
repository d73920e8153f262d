//! Verifying keys: the on-chain name of a program.

use crate::answer::{self, Answer, Phase, Status};
use crate::frame::Request;
use crate::program;
use sp1_core_executor::Program;
use sp1_core_machine::riscv::RiscvAir;
use sp1_hypercube::prover::{AirProver, CpuShardProver, ProverSemaphore, SP1InnerPcsProver};
use sp1_hypercube::{HashableKey, SP1InnerPcs, SP1VerifyingKey, ShardVerifier};
use sp1_primitives::{fri_params::core_fri_config, SP1GlobalContext};
use std::sync::Arc;

// Parameters of SP1's core prover at this release; another value gives another key.
const LOG_STACKING_HEIGHT: u32 = 21;
const MAX_LOG_ROW_COUNT: usize = 22;

/// Answers with the 32 bytes that on-chain verifiers take for the request's program.
pub fn run(request: &Request<'_>) -> Answer {
    if !request.stdin.is_empty() || request.cycle_limit != 0 || request.memory_limit != 0 {
        let text = "request frame: vkey takes a program alone, without input or limits".to_owned();
        return Answer::fault(Status::BadFrame, text);
    }
    let program = match program::load(request.elf) {
        Ok(program) => program,
        Err(fault) => return Answer::fault(Status::BadProgram, format!("program: {fault}")),
    };
    answer::enter(Phase::Setup);
    match setup(program).and_then(|text| parse(&text)) {
        Ok(key) => Answer {
            payload: key.to_vec(),
            ..Answer::status(Status::Halted)
        },
        Err(fault) => Answer::fault(Status::Internal, format!("runner: {fault}")),
    }
}

fn setup(program: Arc<Program>) -> Result<String, String> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .map_err(|err| err.to_string())?;
    let verifier = ShardVerifier::from_basefold_parameters(
        core_fri_config(),
        LOG_STACKING_HEIGHT,
        MAX_LOG_ROW_COUNT,
        RiscvAir::machine(),
    );
    let prover = CpuShardProver::<SP1GlobalContext, SP1InnerPcs, SP1InnerPcsProver, _>::new(verifier);
    let (_, vk) = runtime.block_on(prover.setup(program, ProverSemaphore::new(1)));
    // The textual form, because the raw one fails for keys with leading zero bytes.
    Ok(SP1VerifyingKey { vk }.bytes32())
}

fn parse(text: &str) -> Result<[u8; 32], String> {
    let digits = text
        .strip_prefix("0x")
        .filter(|digits| digits.len() == 64 && digits.is_ascii());
    let digits = digits.ok_or_else(|| format!("verifying key {text} is not 32 bytes"))?;
    let mut key = [0u8; 32];
    for (at, slot) in key.iter_mut().enumerate() {
        *slot = u8::from_str_radix(&digits[2 * at..2 * at + 2], 16).map_err(|err| err.to_string())?;
    }
    Ok(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_keep_their_leading_zeros() {
        let text = format!("0x00{}", "1f".repeat(31));
        let key = parse(&text).unwrap();
        assert_eq!((key[0], key[1], key[31]), (0, 0x1f, 0x1f));
    }

    #[test]
    fn other_texts_are_refused() {
        for text in [
            "",
            "0x12",
            "1f",
            &format!("0x{}", "zz".repeat(32)),
            &format!("0x{}", "é".repeat(32)),
        ] {
            assert!(parse(text).is_err(), "{text}");
        }
    }
}
