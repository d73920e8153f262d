// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Job, JobStatus} from "../types/Job.sol";

/// @title How a job's record lies in storage: two words, each read and written once a transition
/// @dev Packed by hand because the compiler reads and masks a slot anew for every field it stores.
/// Layout, bits, from the least significant:
/// a: status, mode, kind, flags, round, retries, faults 4 each, tokenId 8, policyVer 16, score 14, requesterId 32,
///    escrow 80, bidEnd 34, finalDeadline - bidEnd 22, executionWindow 20
/// b: enclaveId 32, slots 8, price 80, collateral 80, reservedUntil 34, frozenAge 22; zero until the first bid
/// NOTE: packing trusts that every field fits. RequestRules bounds what a request brings, `capTime` and `capAge` the rest.
library JobLib {
    struct Slots {
        uint256 a;
        uint256 b;
    }

    /// @notice Largest amount that a record holds.
    uint256 internal constant MAX_AMOUNT = type(uint80).max;

    uint256 private constant MASK_4 = 0xf;
    uint256 private constant MASK_14 = 0x3fff;
    uint256 private constant MASK_20 = 0xfffff;
    uint256 private constant MASK_22 = 0x3fffff;
    uint256 private constant MASK_34 = 0x3ffffffff;

    /// @notice Status alone: one read.
    function status(Slots storage slots) internal view returns (JobStatus) {
        return JobStatus(uint8(slots.a & MASK_4));
    }

    /// @notice The whole record.
    /// @param job Filled in; a record the caller has allocated, since a returned one would be allocated twice.
    function load(Slots storage slots, Job memory job) internal view {
        uint256 word = slots.a;
        job.status = JobStatus(uint8(word & MASK_4));
        job.mode = uint8((word >> 4) & MASK_4);
        job.kind = uint8((word >> 8) & MASK_4);
        job.flags = uint8((word >> 12) & MASK_4);
        job.round = uint8((word >> 16) & MASK_4);
        job.retries = uint8((word >> 20) & MASK_4);
        job.faults = uint8((word >> 24) & MASK_4);
        job.tokenId = uint8(word >> 28);
        job.policyVer = uint16(word >> 36);
        job.score = uint16((word >> 52) & MASK_14);
        job.requesterId = uint32(word >> 66);
        job.escrow = uint80(word >> 98);
        uint256 bidEnd = (word >> 178) & MASK_34;
        job.bidEnd = uint40(bidEnd);
        job.finalDeadline = uint40(bidEnd + ((word >> 212) & MASK_22));
        job.executionWindow = uint32((word >> 234) & MASK_20);

        word = slots.b;
        job.enclaveId = uint32(word);
        job.slots = uint8(word >> 32);
        job.price = uint80(word >> 40);
        job.collateral = uint80(word >> 120);
        job.reservedUntil = uint40((word >> 200) & MASK_34);
        job.frozenAge = uint32(word >> 234);
    }

    /// @notice Writes both words.
    function save(Slots storage slots, Job memory job) internal {
        saveFirst(slots, job);
        slots.b = uint256(job.enclaveId) | uint256(job.slots) << 32 | uint256(job.price) << 40
            | uint256(job.collateral) << 120 | uint256(job.reservedUntil) << 200 | uint256(job.frozenAge)
            << 234;
    }

    /// @notice Writes the first word; the reservation stays as it is.
    function saveFirst(Slots storage slots, Job memory job) internal {
        uint256 word = uint256(uint8(job.status)) | uint256(job.mode) << 4 | uint256(job.kind) << 8
            | uint256(job.flags) << 12 | uint256(job.round) << 16 | uint256(job.retries) << 20;
        word |= uint256(job.faults) << 24 | uint256(job.tokenId) << 28 | uint256(job.policyVer) << 36
        | uint256(job.score) << 52 | uint256(job.requesterId) << 66 | uint256(job.escrow) << 98;
        word |= uint256(job.bidEnd) << 178 | uint256(job.finalDeadline - job.bidEnd) << 212
        | uint256(job.executionWindow) << 234;
        slots.a = word;
    }

    /// @notice A time as a record can hold it: the year 2514 is for ever.
    function capTime(uint40 time) internal pure returns (uint40) {
        return time > MASK_34 ? uint40(MASK_34) : time;
    }

    /// @notice An age as a record can hold it: 48 days, beyond any ramp.
    function capAge(uint256 age) internal pure returns (uint32) {
        return uint32(age > MASK_22 ? MASK_22 : age);
    }
}
