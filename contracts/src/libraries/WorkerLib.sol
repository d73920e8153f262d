// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Panic} from "@openzeppelin/contracts/utils/Panic.sol";

import {Worker} from "../types/Worker.sol";

/// @title A worker's stake and record in its one word
/// @notice From the lowest bits: id 32, stake 88, reserved 88, reservations 24, late 12, faulted 12. By hand, so that one load and one
/// store do for a change of several fields, and so that others may read a record that they were handed.
/// NOTE: sums and differences of whole words are unchecked: each says what keeps it within its field.
library WorkerLib {
    uint256 internal constant MAX_STAKE = type(uint88).max;
    /// @notice Where `late` and `faulted` stop counting.
    uint256 internal constant MAX_COUNT = 4095;

    uint256 private constant STAKE = 32;
    uint256 private constant RESERVED = 120;
    uint256 private constant RESERVATIONS = 208;
    uint256 private constant LATE = 232;
    uint256 private constant FAULTED = 244;

    function id(uint256 word) internal pure returns (uint32) {
        return uint32(word);
    }

    function stake(uint256 word) internal pure returns (uint256) {
        return uint88(word >> STAKE);
    }

    function reserved(uint256 word) internal pure returns (uint256) {
        return uint88(word >> RESERVED);
    }

    function reservations(uint256 word) internal pure returns (uint24) {
        return uint24(word >> RESERVATIONS);
    }

    function late(uint256 word) internal pure returns (uint16) {
        return uint16((word >> LATE) & MAX_COUNT);
    }

    function faulted(uint256 word) internal pure returns (uint16) {
        return uint16(word >> FAULTED);
    }

    /// @notice Stake that no job holds.
    function free(uint256 word) internal pure returns (uint256) {
        return stake(word) - reserved(word);
    }

    /// @dev NOTE: the caller has seen that the sum stays within `MAX_STAKE`.
    function addStake(uint256 word, uint256 amount) internal pure returns (uint256) {
        unchecked {
            return word + (amount << STAKE);
        }
    }

    /// @dev NOTE: the caller has seen that `amount` is within the free stake.
    function subStake(uint256 word, uint256 amount) internal pure returns (uint256) {
        unchecked {
            return word - (amount << STAKE);
        }
    }

    /// @notice Locks stake and counts the reservation.
    /// @dev NOTE: the caller has seen that `amount` is within the free stake.
    function lock(uint256 word, uint256 amount) internal pure returns (uint256) {
        unchecked {
            return countReservation(word) + (amount << RESERVED);
        }
    }

    /// @notice Takes stake out, and counts as a reservation: free stake that was gone for a while leaves a mark.
    /// @dev NOTE: the caller has seen that `amount` is within the free stake.
    function withdraw(uint256 word, uint256 amount) internal pure returns (uint256) {
        return countReservation(subStake(word, amount));
    }

    /// @notice Counts modulo 2^24.
    function countReservation(uint256 word) internal pure returns (uint256) {
        uint256 count = uint24((word >> RESERVATIONS) + 1);
        return word & ~(uint256(type(uint24).max) << RESERVATIONS) | count << RESERVATIONS;
    }

    /// @notice Unlocks stake; reverts when less is locked.
    function unlock(uint256 word, uint256 amount) internal pure returns (uint256) {
        // Where the compiler would say the same it would take three times as much.
        if (amount > reserved(word)) Panic.panic(Panic.UNDER_OVERFLOW);
        unchecked {
            return word - (amount << RESERVED);
        }
    }

    function countLate(uint256 word) internal pure returns (uint256) {
        return late(word) == MAX_COUNT ? word : word + (1 << LATE);
    }

    /// @notice Takes locked stake away and counts the fault; reverts when less is locked.
    function slash(uint256 word, uint256 amount) internal pure returns (uint256) {
        word = subStake(unlock(word, amount), amount);
        unchecked {
            return word >> FAULTED == MAX_COUNT ? word : word + (1 << FAULTED);
        }
    }

    function pack(Worker memory worker) internal pure returns (uint256) {
        return uint256(worker.id) | uint256(worker.stake) << STAKE | uint256(worker.reserved) << RESERVED
            | uint256(worker.reservations) << RESERVATIONS | uint256(worker.late) << LATE
            | uint256(worker.faulted) << FAULTED;
    }

    function unpack(uint256 word) internal pure returns (Worker memory worker) {
        worker.id = id(word);
        worker.stake = uint96(stake(word));
        worker.reserved = uint96(reserved(word));
        worker.reservations = reservations(word);
        worker.late = late(word);
        worker.faulted = faulted(word);
    }
}
