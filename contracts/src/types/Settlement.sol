// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TeeStatement} from "./Messages.sol";
import {Assurance, Callback, Offer} from "./Request.sol";

/// @notice A delivery: what the enclave signed, its key's signature, and the bytes behind the result digest.
struct Delivery {
    TeeStatement statement;
    bytes signature;
    bytes publicValues;
}

/// @notice One statement of a batch; worker, round, kind and result digest are the market's to fill in.
struct BatchItem {
    bytes32 jobId;
    bytes32 program;
    bytes32 inputDigest;
    uint64 cycles;
    /// Outcome: Ok or LimitExceeded.
    uint8 outcome;
    bytes publicValues;
}

/// @notice A JobRequest of which only the parts that settlement needs are opened; the rest come as their hashes.
struct SettlementTerms {
    address requester;
    uint256 nonce;
    bytes32 workHash;
    bytes32 requirementsHash;
    Assurance assurance;
    Offer offer;
    Callback callback;
}

/// @notice An EIP-2612 permit for exactly what the call takes.
struct Permit {
    uint256 deadline;
    uint8 v;
    bytes32 r;
    bytes32 s;
}
