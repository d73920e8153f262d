// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The on-chain part of a bid's score, 0..10,000
/// @dev Integers only; mirrored in Go (scheduler-oracle's core), both tied by shared vectors.
library ScoreLib {
    uint256 internal constant MAX = 10_000;
    /// Weights in basis points; they sum to 10,000.
    uint256 internal constant WEIGHT_PRICE = 6000;
    uint256 internal constant WEIGHT_SPEED = 2500;
    uint256 internal constant WEIGHT_HISTORY = 1500;

    struct Facts {
        /// Asked price.
        uint96 price;
        /// Ceiling of the price: the offer's `maxPrice`, not zero.
        uint96 maxPrice;
        /// Attested speed, kHz.
        uint32 kHz;
        /// Speed beyond which more earns nothing: four times `minKHz`, or 1 GHz when none is asked.
        uint32 saturationKHz;
        /// Jobs slashed.
        uint16 faulted;
        /// Deliveries after the deadline.
        uint16 late;
    }

    /// @notice Weighted score, rounded down once at the end.
    function score(Facts memory facts) internal pure returns (uint16) {
        uint256 total = WEIGHT_PRICE * priceScore(facts.price, facts.maxPrice) + WEIGHT_SPEED
            * speedScore(facts.kHz, facts.saturationKHz) + WEIGHT_HISTORY
            * historyScore(facts.faulted, facts.late);
        return uint16(total / MAX);
    }

    /// @notice 10,000 for a free job, 0 at the ceiling, linear, rounded down; 0 without a ceiling.
    function priceScore(uint96 price, uint96 maxPrice) internal pure returns (uint256) {
        if (price >= maxPrice) return 0;
        return uint256(maxPrice - price) * MAX / maxPrice;
    }

    /// @notice Linear up to the saturation speed, rounded down.
    function speedScore(uint32 kHz, uint32 saturationKHz) internal pure returns (uint256) {
        if (kHz >= saturationKHz) return MAX;
        return uint256(kHz) * MAX / saturationKHz;
    }

    /// @notice 10,000 less 2,500 a fault and 500 a late delivery, not below 0. Successes earn nothing: they can be bought.
    function historyScore(uint16 faulted, uint16 late) internal pure returns (uint256) {
        uint256 loss = uint256(faulted) * 2500 + uint256(late) * 500;
        return loss >= MAX ? 0 : MAX - loss;
    }

    /// @notice Speed beyond which more earns nothing.
    function saturation(uint32 minKHz) internal pure returns (uint32) {
        if (minKHz == 0) return 1_000_000;
        uint256 four = uint256(minKHz) * 4;
        return four > type(uint32).max ? type(uint32).max : uint32(four);
    }
}
