//! Signed transfers.
//!
//! An encoded transfer is the sender's compressed secp256k1 key (33 bytes), the receiver's address (20), amount and nonce
//! (64-bit little-endian each) and a low-s ECDSA signature (r and s, 64) over the sha256 digest of a domain tag and the
//! bytes before the signature. An address is the last 20 bytes of the sha256 digest of the compressed key.

use crate::state::{number, Address};
use bound_input::sha256::{digest, Sha256};
use k256::ecdsa::signature::hazmat::PrehashVerifier;
use k256::ecdsa::{Signature, VerifyingKey};

const TAG: &[u8] = b"assay example: transfers v1";
const KEY: usize = 33;
const SIGNED: usize = KEY + 20 + 8 + 8;

/// A transfer whose signature has been checked.
pub struct Transfer {
    pub from: Address,
    pub to: Address,
    pub amount: u64,
    pub nonce: u64,
}

impl Transfer {
    pub const SIZE: usize = SIGNED + 64;

    /// Reads one transfer and checks its signature; panics if either fails.
    pub fn verify(bytes: &[u8]) -> Self {
        let (signed, signature) = bytes.split_at(SIGNED);
        let key = VerifyingKey::from_sec1_bytes(&signed[..KEY]).expect("the sender's key is not a point");
        let signature = Signature::from_slice(signature).expect("the signature is malformed");
        let mut message = Sha256::new();
        message.update(TAG);
        message.update(signed);
        key.verify_prehash(&message.finish(), &signature).expect("the signature does not match");
        Transfer {
            from: digest(&signed[..KEY])[12..].try_into().expect("20 bytes"),
            to: signed[KEY..KEY + 20].try_into().expect("20 bytes"),
            amount: number(&signed[KEY + 20..KEY + 28]),
            nonce: number(&signed[KEY + 28..]),
        }
    }
}
