// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A worker's price for one job and round.
struct Bid {
    bytes32 jobId;
    /// Round it is meant for, 0-based.
    uint8 round;
    /// Operator account.
    address worker;
    /// Enclave id that would do the work.
    bytes32 enclave;
    /// In the job's payment token, smallest unit.
    uint96 price;
    /// Last second at which the bid may be assigned.
    uint40 validUntil;
}

/// @notice The scheduler committee's choice.
struct AssignmentDecision {
    bytes32 jobId;
    uint8 round;
    address worker;
    bytes32 enclave;
    uint96 price;
    /// Weighted score, 0..10,000.
    uint16 score;
    uint32 weightsVersion;
    /// Block whose state the decision was computed on.
    uint64 snapshotBlock;
    /// Digest of everything the decision was computed from.
    bytes32 inputsRoot;
    /// Last second at which the decision may be submitted.
    uint40 validUntil;
}

/// @notice What an enclave says about one execution.
struct TeeStatement {
    bytes32 jobId;
    uint8 round;
    address worker;
    uint8 kind;
    bytes32 program;
    bytes32 inputDigest;
    /// sha256 of the public values.
    bytes32 resultDigest;
    uint64 cycles;
    /// See Outcome.
    uint8 outcome;
    uint32 exitCode;
}

/// @notice What a quote's report data binds: its EIP-712 digest stands in the first 32 bytes, zero in the rest.
struct EnclaveStatement {
    address operator;
    /// secp256k1 key that was made inside the enclave.
    address signer;
    /// Strictly rising per enclave.
    uint64 sequence;
    uint64 refBlock;
    bytes32 refBlockHash;
    /// Packed capacity, see CapacityLib.
    uint256 capacity;
    bytes32 peerId;
    bytes32 encryptionKey;
}

/// @notice How an execution ended.
/// 0 is never valid; Ok: exit code 0; Failed: exit code not 0; LimitExceeded: the cycle limit was reached.
enum Outcome {
    None,
    Ok,
    Failed,
    LimitExceeded
}

/// @notice Kinds of work.
enum JobKind {
    None,
    Sp1,
    Container
}

/// @notice What must vouch for a result before it is paid.
enum AssuranceMode {
    None,
    Tee,
    TeeQuorum,
    Zk,
    TeeAndZk,
    TeeThenZkAudit
}
