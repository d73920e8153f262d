// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A worker's stake and record: one slot, see WorkerLib. Amounts in the stake token's smallest unit.
struct Worker {
    /// The worker's number, from 1; zero: not registered.
    uint32 id;
    /// All that is deposited and not being withdrawn; below 2^88.
    uint96 stake;
    /// Part of `stake` that live jobs hold; below 2^88.
    uint96 reserved;
    /// Reservations and withdrawals ever made, modulo 2^24: shows whether free stake was less between two moments.
    uint24 reservations;
    /// Deliveries after the deadline, at most 4,095.
    uint16 late;
    /// Jobs slashed, at most 4,095.
    uint16 faulted;
}

/// @notice Stake on its way out.
struct Unbonding {
    uint96 amount;
    /// First second at which it can be taken.
    uint40 availableAt;
}

/// @notice How a slashed collateral is shared, basis points; the treasury gets the rest.
struct SlashShares {
    /// Of the requester whose job it was.
    uint16 requester;
    /// Of whoever made the fault known.
    uint16 caller;
    /// Of the worker that settles the job after all.
    uint16 rescuer;
}
