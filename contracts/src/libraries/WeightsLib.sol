// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Weights} from "../types/Scheduling.sol";

/// @title Weights in the low 144 bits of a word
/// @notice Fields in the order of the struct, the first in the lowest bits. The word has room for what is read with them.
library WeightsLib {
    /// Bits that the weights take.
    uint256 internal constant BITS = 144;

    function pack(Weights memory weights) internal pure returns (uint256 word) {
        word = uint256(weights.version) | uint256(weights.band) << 32 | uint256(weights.price) << 48;
        word |= uint256(weights.speed) << 64 | uint256(weights.headroom) << 80 | uint256(weights.history)
        << 96;
        word |= uint256(weights.load) << 112 | uint256(weights.tcb) << 128;
    }

    function unpack(uint256 word) internal pure returns (Weights memory weights) {
        weights.version = uint32(word);
        weights.band = uint16(word >> 32);
        weights.price = uint16(word >> 48);
        weights.speed = uint16(word >> 64);
        weights.headroom = uint16(word >> 80);
        weights.history = uint16(word >> 96);
        weights.load = uint16(word >> 112);
        weights.tcb = uint16(word >> 128);
    }

    /// @notice What the weights sum to; 10,000 in weights that are valid.
    function sum(Weights memory weights) internal pure returns (uint256) {
        return uint256(weights.price) + weights.speed + weights.headroom + weights.history + weights.load
            + weights.tcb;
    }
}
