// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What is to be computed.
struct Work {
    /// Job kind: 1 = SP1 zkVM program, 2 = OCI container.
    uint8 kind;
    /// SP1 verification key as `bytes32()`, or the OCI manifest digest.
    bytes32 program;
    /// sha256 of the ELF or of the manifest.
    bytes32 programDigest;
    /// sha256 of the canonical stdin encoding.
    bytes32 inputDigest;
    /// Largest number of zkVM cycles that may be spent, 1 or more.
    uint64 cycleLimit;
    /// Largest public values in bytes, at most 98,304; above 1,024 `assurance` says what is kept back until they are published.
    uint32 maxResultBytes;
    /// Where the ELF or manifest can be fetched; checked against `programDigest`.
    string programUri;
    /// Where the canonical stdin encoding can be fetched; checked against `inputDigest`.
    string inputUri;
}

/// @notice The machine that may do it. A zero field asks for nothing.
struct Requirements {
    /// Bit set of TEE kinds: bit 0 SGX, bit 1 TDX; zero = any.
    uint8 teeKinds;
    /// Bit set of TCB statuses by their number (see TcbStatus); zero = any that the registry admits.
    uint16 tcbClasses;
    /// CPU cores.
    uint16 cores;
    /// Memory in MiB.
    uint32 memoryMiB;
    /// Enclave page cache in MiB (SGX).
    uint32 epcMiB;
    /// Attested SP1 execution speed in kHz.
    uint32 minKHz;
}

/// @notice What vouches for the result.
struct Assurance {
    /// Assurance mode, see AssuranceMode.
    uint8 mode;
    /// k of TeeQuorum.
    uint8 threshold;
    /// n of TeeQuorum.
    uint8 replicas;
    /// What replicas must not share: bit 0 platform, bit 1 operator.
    uint8 distinct;
    /// Audit rate in basis points.
    uint16 auditBps;
    /// Share of the price kept back until the audit is over, basis points.
    uint16 reserveBps;
    /// Audit or hold window in seconds.
    uint32 window;
}

/// @notice Price, collateral and clocks. Amounts in the token's smallest unit, times in seconds.
struct Offer {
    /// Payment token; the zero address is the chain's native currency.
    address token;
    /// Ceiling at `openAt`.
    uint96 minPrice;
    /// Ceiling once `rampSeconds` have passed; this is what escrow holds.
    uint96 maxPrice;
    /// Paid for a Failed outcome, at most `minPrice`.
    uint96 floorFee;
    /// Stake the worker locks for this job, in the stake token.
    uint96 collateral;
    /// When bidding opens, seconds since the epoch.
    uint40 openAt;
    /// How long bids are gathered before one may be assigned.
    uint32 biddingWindow;
    /// How long the ceiling rises; zero = `maxPrice` from the start.
    uint32 rampSeconds;
    /// How long the worker has after assignment.
    uint32 executionWindow;
    /// After this nothing is assigned any more, seconds since the epoch.
    uint40 finalDeadline;
    /// Further rounds after an expired one.
    uint8 retries;
}

/// @notice Whom to tell about the result; a zero target means nobody.
struct Callback {
    address target;
    uint32 gasLimit;
}

/// @notice A job as its requester signs it; its EIP-712 digest is the job id.
struct JobRequest {
    address requester;
    uint256 nonce;
    Work work;
    Requirements requirements;
    Assurance assurance;
    Offer offer;
    Callback callback;
}

/// @notice A JobRequest of which only the parts that bidding needs are opened; the rest come as their hashes.
struct JobTerms {
    address requester;
    uint256 nonce;
    bytes32 workHash;
    Requirements requirements;
    bytes32 assuranceHash;
    Offer offer;
    bytes32 callbackHash;
}
