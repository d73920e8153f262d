// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Where a job stands.
/// None: never posted. Open: takes bids. Assigned: somebody owes a result. Delivered: there is a result, and part of
/// the payment is still to be decided. Held: statements disagree. Settled, Expired, Cancelled, Refunded: over.
enum JobStatus {
    None,
    Open,
    Assigned,
    Delivered,
    Held,
    Settled,
    Expired,
    Cancelled,
    Refunded
}

/// @notice A job's record: two slots, see JobLib. Times are seconds since the epoch.
struct Job {
    // Word A
    JobStatus status;
    /// AssuranceMode.
    uint8 mode;
    /// JobKind.
    uint8 kind;
    /// See JobFlags.
    uint8 flags;
    /// Current round, 0-based, at most 15. In TeeQuorum the replica that is being placed: each replica is a round.
    uint8 round;
    /// Rounds that may follow the first; 0 in TeeQuorum.
    uint8 retries;
    /// Rounds that ended in a slash: what the rescuer is owed is a share of each of them.
    uint8 faults;
    /// Id of the payment token, 0 = native currency.
    uint8 tokenId;
    /// Policy version in force when the job was posted.
    uint16 policyVer;
    /// Score of the current reservation, 0..10,000.
    uint16 score;
    /// Number of the requester's account, see Accounts.
    uint32 requesterId;
    /// What is still held for the job in its payment token; below 2^80.
    uint96 escrow;
    /// Bids are gathered until here; no assignment before.
    uint40 bidEnd;
    /// Last second at which the job may be assigned.
    uint40 finalDeadline;
    /// Seconds from assignment to the last second for a delivery.
    uint32 executionWindow;
    // Word B: the one reservation a job holds, the best on-chain bidder's while Open, the assignee's after; zero once it is over.
    /// Zero: nothing is reserved.
    uint32 enclaveId;
    /// Enclave slots that the reservation holds.
    uint8 slots;
    /// Agreed price; while Delivered what of it is undecided. Below 2^80.
    uint96 price;
    /// Stake per reservation, the offer's; known from the first bid on. Below 2^80.
    uint96 collateral;
    /// While Open the last second of the best bid, while Assigned the last second for a delivery, while Delivered or
    /// Held the last second of the window.
    uint40 reservedUntil;
    /// Seconds after `openAt` at which the first on-chain bid froze the ceiling; counts only with JobFlags.FROZEN.
    uint32 frozenAge;
}

/// @notice Bits of Job.flags.
library JobFlags {
    /// The request names a callback: delivery needs it opened.
    uint8 internal constant CALLBACK = 1;
    /// The requester accepts results above 1 KiB, published on demand.
    uint8 internal constant LARGE = 2;
    /// An on-chain bid froze the ceiling.
    uint8 internal constant FROZEN = 4;
    /// The requester demanded the result's bytes.
    uint8 internal constant DEMANDED = 8;
}

/// @notice Where one replica of a TeeQuorum job stands.
enum ReplicaState {
    None,
    Working,
    Delivered,
    Paid,
    Dissented,
    Excused,
    Slashed,
    Freed
}

/// @notice One replica of a TeeQuorum job: two slots. Times are seconds since the epoch.
struct Replica {
    uint32 enclaveId;
    uint32 workerId;
    uint8 slots;
    ReplicaState state;
    /// Outcome of its statement.
    uint8 outcome;
    /// Agreed price, below 2^80.
    uint96 price;
    /// Last second for its delivery.
    uint40 deadline;
    /// keccak256(resultDigest, outcome, exitCode): what must be equal.
    bytes32 answer;
}
