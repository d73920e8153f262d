// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Weights} from "../types/Scheduling.sol";

/// @title What a bid is worth by the facts on chain, 0..10,000
/// @notice Six parts, each 0..10,000 and rounded down, weighed and rounded down once more.
/// @dev Integers only; internal/protocol has the same in Go, and shared vectors tie the two. Any word is taken, also one
/// that no registry would store: no input reverts. The parts take what fits the fields of `Facts`, hence no checks for overflow.
library ScoreLib {
    uint256 internal constant MAX = 10_000;
    /// What history loses by a slashed job and by a late delivery. Successes earn nothing: they can be bought.
    uint256 internal constant FAULT_PENALTY = 2500;
    uint256 internal constant LATE_PENALTY = 500;
    /// Speed beyond this multiple of the asked one earns nothing more, nor beyond 1 GHz where none is asked.
    uint256 internal constant SPEED_FACTOR = 4;
    uint256 internal constant DEFAULT_SATURATION = 1_000_000;
    /// 16 bits for each TcbStatus, the first in the lowest bits; a platform whose owner can do no more keeps most.
    /// UpToDate 10,000, SWHardeningNeeded 8,000, ConfigurationAndSWHardeningNeeded 5,000, ConfigurationNeeded 6,000,
    /// OutOfDate 2,000, OutOfDateConfigurationNeeded 1,000; Revoked, Unrecognized and what has no name 0.
    uint256 internal constant TCB_SCORES =
        10_000 | 8000 << 16 | 5000 << 32 | 6000 << 48 | 2000 << 64 | 1000 << 80;

    struct Facts {
        /// Asked price.
        uint96 price;
        /// The offer's `maxPrice`.
        uint96 maxPrice;
        /// The enclave's packed state without this job, see EnclaveStateLib.
        uint256 enclaveWord;
        /// The worker's packed record, see WorkerLib.
        uint256 workerWord;
        /// Slots that this job takes.
        uint8 slots;
        /// The job's needs; zero asks for nothing.
        uint32 minKHz;
        uint32 memoryMiB;
        uint32 epcMiB;
    }

    /// @notice The weighted score.
    /// @dev NOTE: the weights sum to 10,000, which whoever stores them checks; the score is above 10,000 otherwise.
    function score(Facts memory facts, Weights memory weights) internal pure returns (uint16) {
        uint256 word = facts.enclaveWord;
        unchecked {
            uint256 total = weights.price * priceScore(facts.price, facts.maxPrice);
            total += weights.speed * speedScore(uint32(word >> 192), facts.minKHz);
            total += weights.headroom * headroomScore(word, facts.slots, facts.memoryMiB, facts.epcMiB);
            total += weights.history * historyScore(facts.workerWord);
            total += weights.load * loadScore(word, facts.slots);
            total += weights.tcb * tcbScore(word);
            return uint16(total / MAX);
        }
    }

    /// @notice Full for a free job, nothing at the ceiling or above, linear between.
    function priceScore(uint256 price, uint256 maxPrice) internal pure returns (uint256) {
        if (price >= maxPrice) return 0;
        unchecked {
            return (maxPrice - price) * MAX / maxPrice;
        }
    }

    /// @notice Linear up to the speed beyond which more earns nothing.
    function speedScore(uint256 kHz, uint256 minKHz) internal pure returns (uint256) {
        unchecked {
            uint256 saturation = minKHz == 0 ? DEFAULT_SATURATION : minKHz * SPEED_FACTOR;
            return kHz >= saturation ? MAX : kHz * MAX / saturation;
        }
    }

    /// @notice What the job's slots hold beyond its needs: nothing when they just do, full from twice the needs on; the scarcer
    /// of memory and EPC counts.
    function headroomScore(uint256 enclaveWord, uint256 slots, uint256 memoryMiB, uint256 epcMiB)
        internal
        pure
        returns (uint256)
    {
        unchecked {
            uint256 shares = uint8(enclaveWord >> 128);
            uint256 ofMemory = _surplus(uint24(enclaveWord >> 144) * slots, memoryMiB * shares);
            uint256 ofEpc = _surplus(uint24(enclaveWord >> 168) * slots, epcMiB * shares);
            return ofMemory < ofEpc ? ofMemory : ofEpc;
        }
    }

    /// @notice Full without a fault or delay, less for each, not below zero.
    function historyScore(uint256 workerWord) internal pure returns (uint256) {
        unchecked {
            uint256 loss = (workerWord >> 244) * FAULT_PENALTY + (workerWord >> 232 & 0xfff) * LATE_PENALTY;
            return loss >= MAX ? 0 : MAX - loss;
        }
    }

    /// @notice Share of the enclave's slots that stay free beside this job.
    function loadScore(uint256 enclaveWord, uint256 slots) internal pure returns (uint256) {
        unchecked {
            uint256 all = uint8(enclaveWord >> 128);
            uint256 taken = uint8(enclaveWord >> 136) + slots;
            return taken >= all ? 0 : (all - taken) * MAX / all;
        }
    }

    /// @notice By the status of the platform's TCB at the enclave's last appraisal.
    function tcbScore(uint256 enclaveWord) internal pure returns (uint256) {
        unchecked {
            return uint16(TCB_SCORES >> uint256(uint8(enclaveWord >> 80)) * 16);
        }
    }

    function _surplus(uint256 granted, uint256 asked) private pure returns (uint256) {
        if (granted <= asked) return asked == 0 ? MAX : 0;
        unchecked {
            uint256 surplus = granted - asked;
            return surplus >= asked ? MAX : surplus * MAX / asked;
        }
    }
}
