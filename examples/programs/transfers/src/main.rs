//! A miniature rollup: checks a batch of signed transfers against an account state and commits both state roots.
//!
//! Input: two buffers, the accounts and the transfers (layouts in [`state`] and [`transfer`]).
//! Public values: 32 bytes of input digest, 32 of the old state root, 32 of the new one.
//! A single invalid transfer fails the whole batch: the program then exits with code 1.
#![no_main]

mod state;
mod transfer;

use state::State;
use transfer::Transfer;

sp1_zkvm::entrypoint!(main);

fn main() {
    let input = bound_input::read();
    let [accounts, batch] = input.as_slice() else {
        panic!("want two input buffers: accounts and transfers, got {}", input.len());
    };
    let mut state = State::decode(accounts);
    let old_root = state.root();
    assert!(!batch.is_empty() && batch.len() % Transfer::SIZE == 0, "transfers are {} bytes each", Transfer::SIZE);
    for encoded in batch.chunks_exact(Transfer::SIZE) {
        state.apply(&Transfer::verify(encoded));
    }
    sp1_zkvm::io::commit_slice(&old_root);
    sp1_zkvm::io::commit_slice(&state.root());
}
