// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A committee member's promise to a worker that an off-chain bid is in, and what it scores. From then on the member
/// signs no decision for the bid's job and round that scores less by more than the band. EIP-712, verifying contract
/// SchedulerOracle.
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
    /// Last second of the enclave's newest signer.
    uint40 liveUntil;
    /// That signer's sequence: it rises with every attestation of the enclave.
    uint24 sequence;
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

/// @notice How long a decision lives.
library DecisionLife {
    /// A decision counts for this many seconds up to its `validUntil`, and none may reach further ahead: so two decisions for
    /// one job and round either overlap, which is equivocation, or the second comes after the first has lapsed.
    uint40 internal constant SECONDS = 60;
}
