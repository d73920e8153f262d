// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Job, JobStatus} from "../types/Job.sol";

/// @title How a job's record lies in storage: three words, each read and written once a transition
/// @dev Packed by hand because the compiler reads and masks a slot anew for every field it stores.
/// Layout, from the least significant bit:
/// a: requester 160, escrow 96
/// b: status, mode, kind, flags, round, retries, slots, tokenId 8 each, policyVer 16, score 16, bidEnd 40,
///    reservedUntil 40, finalDeadline 40, executionWindow 32
/// c: workerId 32, enclaveId 32, price 96, collateral 96
library JobLib {
    struct Slots {
        uint256 a;
        uint256 b;
        uint256 c;
    }

    /// @notice Status alone: one read.
    function status(Slots storage slots) internal view returns (JobStatus) {
        return JobStatus(uint8(slots.b));
    }

    /// @notice The whole record.
    /// @param job Filled in; a record the caller has allocated, since a returned one would be allocated twice.
    function load(Slots storage slots, Job memory job) internal view {
        _unpackA(job, slots.a);
        _unpackB(job, slots.b);
        _unpackC(job, slots.c);
    }

    /// @notice Writes what posting fixes.
    function create(Slots storage slots, Job memory job) internal {
        slots.a = uint256(uint160(job.requester)) | uint256(job.escrow) << 160;
        slots.b = _packB(job);
    }

    /// @notice Writes status, clocks and reservation; requester and escrow never change after posting.
    function save(Slots storage slots, Job memory job) internal {
        slots.b = _packB(job);
        slots.c = uint256(job.workerId) | uint256(job.enclaveId) << 32 | uint256(job.price) << 64
            | uint256(job.collateral) << 160;
    }

    /// @notice Writes the status and what shares its word; the reservation stays as it is.
    function saveStatus(Slots storage slots, Job memory job) internal {
        slots.b = _packB(job);
    }

    function _packB(Job memory job) private pure returns (uint256 word) {
        word = uint256(uint8(job.status)) | uint256(job.mode) << 8 | uint256(job.kind) << 16
            | uint256(job.flags) << 24 | uint256(job.round) << 32 | uint256(job.retries) << 40;
        word |= uint256(job.slots) << 48 | uint256(job.tokenId) << 56 | uint256(job.policyVer) << 64
        | uint256(job.score) << 80 | uint256(job.bidEnd) << 96;
        word |= uint256(job.reservedUntil) << 136 | uint256(job.finalDeadline) << 176
        | uint256(job.executionWindow) << 216;
    }

    function _unpackA(Job memory job, uint256 word) private pure {
        job.requester = address(uint160(word));
        job.escrow = uint96(word >> 160);
    }

    function _unpackB(Job memory job, uint256 word) private pure {
        job.status = JobStatus(uint8(word));
        job.mode = uint8(word >> 8);
        job.kind = uint8(word >> 16);
        job.flags = uint8(word >> 24);
        job.round = uint8(word >> 32);
        job.retries = uint8(word >> 40);
        job.slots = uint8(word >> 48);
        job.tokenId = uint8(word >> 56);
        job.policyVer = uint16(word >> 64);
        job.score = uint16(word >> 80);
        job.bidEnd = uint40(word >> 96);
        job.reservedUntil = uint40(word >> 136);
        job.finalDeadline = uint40(word >> 176);
        job.executionWindow = uint32(word >> 216);
    }

    function _unpackC(Job memory job, uint256 word) private pure {
        job.workerId = uint32(word);
        job.enclaveId = uint32(word >> 32);
        job.price = uint96(word >> 64);
        job.collateral = uint96(word >> 160);
    }
}
