// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A committee member's promise to a worker that an off-chain bid is in, and what it scores.
/// EIP-712, verifying contract SchedulerOracle.
struct BidReceipt {
    bytes32 jobId;
    uint8 round;
    address worker;
    bytes32 enclave;
    uint96 price;
    /// The bid's: last second at which it may be assigned.
    uint40 validUntil;
    /// Score of the bid, ScoreLib, 0..10,000.
    uint16 score;
    uint32 weightsVersion;
    /// Block whose state the facts below are.
    uint64 blockNumber;
    /// Last second at which the enclave's newest signer was known to be live.
    uint40 liveUntil;
    /// The enclave's packed state, EnclaveStateLib.
    uint256 enclaveWord;
    /// The worker's packed record, WorkerLib.
    uint256 workerWord;
}

/// @notice Weights of the on-chain part of the score: one slot. The weights sum to 10,000.
struct Weights {
    /// Rises with each change.
    uint32 version;
    /// How far below the best on-chain bid a decision may go, 0..2,000 points of score.
    uint16 band;
    uint16 price;
    uint16 speed;
    uint16 headroom;
    uint16 history;
    uint16 load;
    uint16 tcb;
}
