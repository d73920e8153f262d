// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Where a job stands.
/// None: never posted. Open: takes bids. Assigned: one worker owes a result. Settled, Expired, Cancelled, Refunded: over.
/// Delivered and Held belong to the assurance modes in which a statement does not settle by itself.
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

/// @notice A job's record: three slots. Times are seconds since the epoch.
struct Job {
    // Slot A
    address requester;
    /// Taken at posting, in the payment token; held until the job is over, and then spent as its last event says.
    uint96 escrow;
    // Slot B
    JobStatus status;
    /// AssuranceMode.
    uint8 mode;
    /// JobKind.
    uint8 kind;
    /// See JobFlags.
    uint8 flags;
    /// Current round, 0-based.
    uint8 round;
    /// Rounds that may follow the first.
    uint8 retries;
    /// Enclave slots that the current reservation holds.
    uint8 slots;
    /// Id of the payment token, 0 = native currency.
    uint8 tokenId;
    /// Policy version in force when the job was posted.
    uint16 policyVer;
    /// Score of the best on-chain bid, 0..10,000.
    uint16 score;
    /// Bids are gathered until here; no assignment before.
    uint40 bidEnd;
    /// While Open the last second of the best bid, while Assigned the last second for a delivery.
    uint40 reservedUntil;
    /// Last second at which the job may be assigned.
    uint40 finalDeadline;
    /// Seconds from assignment to the last second for a delivery.
    uint32 executionWindow;
    // Slot C: the one reservation a job holds, the best on-chain bidder's while Open, the assignee's after.
    uint32 workerId;
    uint32 enclaveId;
    uint96 price;
    uint96 collateral;
}
