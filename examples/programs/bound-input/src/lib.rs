//! Binds a program to its input.
//!
//! A prover chooses what a guest reads, so public values alone say nothing about the input they came from. A program
//! that starts with [`read`] commits the digest of everything it was given before anything else, and whoever checks its
//! public values can compare that digest with the input that was asked for.
#![no_std]

extern crate alloc;

pub mod sha256;

use alloc::vec::Vec;
use sha256::Sha256;
use sp1_zkvm::{io, syscalls};

/// What the host answers to "how long is the next buffer" when there is none.
const EXHAUSTED: usize = usize::MAX;

/// Reads every input buffer and commits the sha256 digest of their canonical encoding, which is each buffer's length
/// as a 64-bit little-endian number followed by its bytes.
pub fn read() -> Vec<Vec<u8>> {
    let mut buffers = Vec::new();
    let mut hasher = Sha256::new();
    while syscalls::syscall_hint_len() != EXHAUSTED {
        let buffer = io::read_vec();
        hasher.update(&(buffer.len() as u64).to_le_bytes());
        hasher.update(&buffer);
        buffers.push(buffer);
    }
    io::commit_slice(&hasher.finish());
    buffers
}
