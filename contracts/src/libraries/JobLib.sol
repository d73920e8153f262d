// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Job, JobStatus} from "../types/Job.sol";
import {Offer} from "../types/Request.sol";

/// @title How a job's record lies in storage: two words, each read and written once a transition
/// @dev Packed by hand because the compiler reads and masks a slot anew for every field it stores; in assembly, which saves half of
/// what packing costs every transition. NOTE: fields are where `Job` declares them, a word each.
/// Layout, bits, from the least significant:
/// a: status, mode, kind, flags, round, retries, faults 4 each, tokenId 8, policyVer 16, score 14, requesterId 32,
///    escrow 80, bidEnd 34, finalDeadline - bidEnd 22, executionWindow 20
/// b: enclaveId 32, slots 8, price 80, collateral 80, reservedUntil 34, frozenAge 22; zero until the first bid, and once
///    the job is over
/// NOTE: packing trusts that every field fits. RequestRules bounds what a request brings, `capTime` and `capAge` the rest.
library JobLib {
    struct Slots {
        uint256 a;
        uint256 b;
    }

    /// @notice Largest amount that a record holds.
    uint256 internal constant MAX_AMOUNT = type(uint80).max;

    uint256 private constant MASK_22 = 0x3fffff;
    uint256 private constant MASK_34 = 0x3ffffffff;

    /// @notice Status alone: one read.
    function status(Slots storage slots) internal view returns (JobStatus) {
        return statusOf(slots.a);
    }

    /// @notice First word of a job that is being posted, but for its parties. Not by way of a `Job`: all it would add is zeros.
    /// @dev NOTE: RequestRules has bounded what is given, and `bidEnd` is not past the final deadline.
    function opened(
        uint256 mode,
        uint256 kind,
        uint256 flags,
        uint256 escrow,
        uint256 bidEnd,
        Offer memory offer
    ) internal pure returns (uint256 word) {
        word = uint256(JobStatus.Open) | mode << 4 | kind << 8 | flags << 12 | escrow << 98 | bidEnd << 178;
        unchecked {
            return word | uint256(offer.retries) << 20 | (offer.finalDeadline - bidEnd) << 212
                | uint256(offer.executionWindow) << 234;
        }
    }

    /// @notice The same with its parties.
    function withParties(uint256 word, uint256 tokenId, uint256 policyVer, uint256 requesterId)
        internal
        pure
        returns (uint256)
    {
        return word | tokenId << 28 | policyVer << 36 | requesterId << 66;
    }

    /* FIELDS OF THE FIRST WORD */

    function statusOf(uint256 a) internal pure returns (JobStatus) {
        return JobStatus(uint8(a & 0xf));
    }

    function modeOf(uint256 a) internal pure returns (uint256) {
        return (a >> 4) & 0xf;
    }

    function roundOf(uint256 a) internal pure returns (uint256) {
        return (a >> 16) & 0xf;
    }

    function retriesOf(uint256 a) internal pure returns (uint256) {
        return (a >> 20) & 0xf;
    }

    function faultsOf(uint256 a) internal pure returns (uint8) {
        return uint8((a >> 24) & 0xf);
    }

    function tokenIdOf(uint256 a) internal pure returns (uint8) {
        return uint8(a >> 28);
    }

    function requesterIdOf(uint256 a) internal pure returns (uint32) {
        return uint32(a >> 66);
    }

    function escrowOf(uint256 a) internal pure returns (uint96) {
        return uint96((a >> 98) & MAX_AMOUNT);
    }

    function finalDeadlineOf(uint256 a) internal pure returns (uint256) {
        // Cannot overflow: of 34 bits and 22.
        unchecked {
            return ((a >> 178) & MASK_34) + ((a >> 212) & MASK_22);
        }
    }

    /* FIELDS OF THE SECOND WORD */

    function enclaveIdOf(uint256 b) internal pure returns (uint32) {
        return uint32(b);
    }

    function slotsOf(uint256 b) internal pure returns (uint8) {
        return uint8(b >> 32);
    }

    function collateralOf(uint256 b) internal pure returns (uint96) {
        return uint96((b >> 120) & MAX_AMOUNT);
    }

    function reservedUntilOf(uint256 b) internal pure returns (uint256) {
        return (b >> 200) & MASK_34;
    }

    /* WHOLE RECORDS */

    /// @notice The whole record.
    /// @param job Filled in; a record the caller has allocated, since a returned one would be allocated twice.
    function load(Slots storage slots, Job memory job) internal view {
        assembly ("memory-safe") {
            let word := sload(slots.slot)
            mstore(job, and(word, 0xf))
            mstore(add(job, 0x20), and(shr(4, word), 0xf))
            mstore(add(job, 0x40), and(shr(8, word), 0xf))
            mstore(add(job, 0x60), and(shr(12, word), 0xf))
            mstore(add(job, 0x80), and(shr(16, word), 0xf))
            mstore(add(job, 0xa0), and(shr(20, word), 0xf))
            mstore(add(job, 0xc0), and(shr(24, word), 0xf))
            mstore(add(job, 0xe0), and(shr(28, word), 0xff))
            mstore(add(job, 0x100), and(shr(36, word), 0xffff))
            mstore(add(job, 0x120), and(shr(52, word), 0x3fff))
            mstore(add(job, 0x140), and(shr(66, word), 0xffffffff))
            mstore(add(job, 0x160), and(shr(98, word), 0xffffffffffffffffffff))
            let bidEnd := and(shr(178, word), 0x3ffffffff)
            mstore(add(job, 0x180), bidEnd)
            mstore(add(job, 0x1a0), add(bidEnd, and(shr(212, word), 0x3fffff)))
            mstore(add(job, 0x1c0), and(shr(234, word), 0xfffff))

            word := sload(add(slots.slot, 1))
            mstore(add(job, 0x1e0), and(word, 0xffffffff))
            mstore(add(job, 0x200), and(shr(32, word), 0xff))
            mstore(add(job, 0x220), and(shr(40, word), 0xffffffffffffffffffff))
            mstore(add(job, 0x240), and(shr(120, word), 0xffffffffffffffffffff))
            mstore(add(job, 0x260), and(shr(200, word), 0x3ffffffff))
            mstore(add(job, 0x280), shr(234, word))
        }
    }

    /// @notice Writes both words.
    function save(Slots storage slots, Job memory job) internal {
        saveFirst(slots, job);
        assembly ("memory-safe") {
            let word := mload(add(job, 0x1e0))
            word := or(word, shl(32, mload(add(job, 0x200))))
            word := or(word, shl(40, mload(add(job, 0x220))))
            word := or(word, shl(120, mload(add(job, 0x240))))
            word := or(word, shl(200, mload(add(job, 0x260))))
            word := or(word, shl(234, mload(add(job, 0x280))))
            sstore(add(slots.slot, 1), word)
        }
    }

    /// @notice Writes the first word; the reservation stays as it is.
    function saveFirst(Slots storage slots, Job memory job) internal {
        assembly ("memory-safe") {
            let word := mload(job)
            word := or(word, shl(4, mload(add(job, 0x20))))
            word := or(word, shl(8, mload(add(job, 0x40))))
            word := or(word, shl(12, mload(add(job, 0x60))))
            word := or(word, shl(16, mload(add(job, 0x80))))
            word := or(word, shl(20, mload(add(job, 0xa0))))
            word := or(word, shl(24, mload(add(job, 0xc0))))
            word := or(word, shl(28, mload(add(job, 0xe0))))
            word := or(word, shl(36, mload(add(job, 0x100))))
            word := or(word, shl(52, mload(add(job, 0x120))))
            word := or(word, shl(66, mload(add(job, 0x140))))
            word := or(word, shl(98, mload(add(job, 0x160))))
            let bidEnd := mload(add(job, 0x180))
            word := or(word, shl(178, bidEnd))
            word := or(word, shl(212, sub(mload(add(job, 0x1a0)), bidEnd)))
            word := or(word, shl(234, mload(add(job, 0x1c0))))
            sstore(slots.slot, word)
        }
    }

    /// @notice Ends a job of which nothing else has changed: a status, no escrow, no reservation.
    /// @dev NOTE: the caller has credited all of the escrow to somebody.
    function end(Slots storage slots, JobStatus status_) internal {
        end(slots, slots.a, status_);
    }

    /// @notice The same for whoever has read the first word.
    function end(Slots storage slots, uint256 a, JobStatus status_) internal {
        slots.a = a & ~(MAX_AMOUNT << 98 | 0xf) | uint256(status_);
        slots.b = 0;
    }

    /// @notice Writes the first word and clears the second: a job that is over holds nothing, and cleared storage gives gas back.
    function close(Slots storage slots, Job memory job) internal {
        saveFirst(slots, job);
        slots.b = 0;
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
