// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A worker's stake and record: one slot. Amounts in the stake token's smallest unit.
struct Worker {
    /// All that is deposited and not being withdrawn.
    uint96 stake;
    /// Part of `stake` that live jobs hold.
    uint96 reserved;
    /// Jobs paid.
    uint32 settled;
    /// Deliveries after the deadline.
    uint16 late;
    /// Jobs slashed.
    uint16 faulted;
}

/// @notice Stake on its way out.
struct Unbonding {
    uint96 amount;
    /// First second at which it can be taken.
    uint40 availableAt;
}
