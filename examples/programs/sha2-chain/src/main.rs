//! A chain of SHA-256: commits the digest of its whole input, then the payload hashed `rounds` times.
//!
//! Input: one buffer, `rounds` as a 32-bit little-endian number (at least 1) followed by the payload.
//! Public values: 32 bytes of input digest, 32 bytes of result.
#![no_main]

use bound_input::sha256;

sp1_zkvm::entrypoint!(main);

fn main() {
    let input = bound_input::read();
    assert_eq!(input.len(), 1, "want one input buffer: rounds and payload");
    let (rounds, payload) = input[0].split_first_chunk::<4>().expect("rounds need four bytes");
    let rounds = u32::from_le_bytes(*rounds);
    assert!(rounds > 0, "rounds must be at least 1");

    let mut result = sha256::digest(payload);
    for _ in 1..rounds {
        result = sha256::digest(&result);
    }
    sp1_zkvm::io::commit_slice(&result);
}
