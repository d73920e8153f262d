//! Accounts, and the Merkle root over them.
//!
//! An encoded account is an address of 20 bytes, a balance and a nonce, both 64-bit little-endian. Accounts come in
//! strictly ascending order of address, so that a state has one encoding and one root.

use crate::transfer::Transfer;
use bound_input::sha256::digest;
use std::collections::BTreeMap;

pub type Address = [u8; 20];
pub type Hash = [u8; 32];

const ENCODED: usize = 36;
const LEAF: u8 = 0;
const NODE: u8 = 1;

#[derive(Clone, Copy, Default)]
struct Account {
    balance: u64,
    nonce: u64,
}

pub struct State(BTreeMap<Address, Account>);

impl State {
    /// Reads the accounts; panics if they are malformed or out of order.
    pub fn decode(bytes: &[u8]) -> Self {
        assert!(!bytes.is_empty() && bytes.len() % ENCODED == 0, "accounts are {ENCODED} bytes each");
        let mut accounts = BTreeMap::new();
        for encoded in bytes.chunks_exact(ENCODED) {
            let address: Address = encoded[..20].try_into().expect("20 bytes");
            let last = accounts.last_key_value().map(|(address, _)| *address);
            assert!(last.is_none_or(|last| last < address), "accounts are not in ascending order");
            accounts.insert(address, Account { balance: number(&encoded[20..28]), nonce: number(&encoded[28..36]) });
        }
        State(accounts)
    }

    /// Moves the money; panics if the sender may not or cannot. A new receiver gets an account.
    pub fn apply(&mut self, transfer: &Transfer) {
        let sender = self.0.get_mut(&transfer.from).expect("the sender has no account");
        assert_eq!(sender.nonce, transfer.nonce, "wrong nonce");
        sender.balance = sender.balance.checked_sub(transfer.amount).expect("the sender's balance is too low");
        sender.nonce += 1;
        let receiver = self.0.entry(transfer.to).or_default();
        receiver.balance = receiver.balance.checked_add(transfer.amount).expect("the receiver's balance overflows");
    }

    /// The Merkle root: leaves and inner nodes are hashed under different prefixes, a node without sibling moves up.
    pub fn root(&self) -> Hash {
        let mut level: Vec<Hash> = self.0.iter().map(|(address, account)| leaf(address, account)).collect();
        while level.len() > 1 {
            level = level.chunks(2).map(parent).collect();
        }
        level[0]
    }
}

fn leaf(address: &Address, account: &Account) -> Hash {
    let mut bytes = [LEAF; 1 + ENCODED];
    bytes[1..21].copy_from_slice(address);
    bytes[21..29].copy_from_slice(&account.balance.to_le_bytes());
    bytes[29..].copy_from_slice(&account.nonce.to_le_bytes());
    digest(&bytes)
}

fn parent(children: &[Hash]) -> Hash {
    let [left, right] = children else { return children[0] };
    let mut bytes = [NODE; 65];
    bytes[1..33].copy_from_slice(left);
    bytes[33..].copy_from_slice(right);
    digest(&bytes)
}

/// A 64-bit little-endian number.
pub fn number(bytes: &[u8]) -> u64 {
    u64::from_le_bytes(bytes.try_into().expect("eight bytes"))
}
