//! SHA-256 on SP1's precompiles.

use sp1_zkvm::syscalls::{syscall_sha256_compress, syscall_sha256_extend};

const BLOCK: usize = 64;

/// First 32 bits of the fractional parts of the square roots of the first eight primes (FIPS 180-4, 5.3.3).
const INITIAL: [u64; 8] =
    [0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19];

/// A running hash. The precompiles keep 32-bit words in 64-bit slots, hence the types.
pub struct Sha256 {
    state: [u64; 8],
    pending: [u8; BLOCK],
    filled: usize,
    length: u64,
}

impl Sha256 {
    /// A hash of nothing yet.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        Sha256 { state: INITIAL, pending: [0; BLOCK], filled: 0, length: 0 }
    }

    /// Adds `data`.
    pub fn update(&mut self, mut data: &[u8]) {
        self.length += data.len() as u64;
        if self.filled > 0 {
            let room = data.len().min(BLOCK - self.filled);
            self.pending[self.filled..self.filled + room].copy_from_slice(&data[..room]);
            self.filled += room;
            data = &data[room..];
            if self.filled < BLOCK {
                return;
            }
            compress(&mut self.state, &self.pending);
        }
        let blocks = data.chunks_exact(BLOCK);
        let rest = blocks.remainder();
        for block in blocks {
            compress(&mut self.state, block);
        }
        self.pending[..rest.len()].copy_from_slice(rest);
        self.filled = rest.len();
    }

    /// The digest of everything added.
    pub fn finish(mut self) -> [u8; 32] {
        let bits = self.length * 8;
        self.pending[self.filled] = 0x80;
        self.pending[self.filled + 1..].fill(0);
        if self.filled >= BLOCK - 8 {
            compress(&mut self.state, &self.pending);
            self.pending.fill(0);
        }
        self.pending[BLOCK - 8..].copy_from_slice(&bits.to_be_bytes());
        compress(&mut self.state, &self.pending);
        let mut digest = [0; 32];
        for (slot, word) in digest.chunks_exact_mut(4).zip(self.state) {
            slot.copy_from_slice(&(word as u32).to_be_bytes());
        }
        digest
    }
}

/// The digest of `data`.
pub fn digest(data: &[u8]) -> [u8; 32] {
    let mut hasher = Sha256::new();
    hasher.update(data);
    hasher.finish()
}

fn compress(state: &mut [u64; 8], block: &[u8]) {
    let mut words = [0u64; 64];
    for (word, bytes) in words.iter_mut().zip(block.chunks_exact(4)) {
        *word = u64::from(u32::from_be_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]));
    }
    syscall_sha256_extend(&mut words);
    syscall_sha256_compress(&mut words, state);
}
