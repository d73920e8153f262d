// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Shares of an amount in basis points
library SplitLib {
    uint256 internal constant BPS = 10_000;

    /// @notice `bps` of `amount`, rounded down: what is lost stays with whoever takes the rest.
    function shareDown(uint256 amount, uint256 bps) internal pure returns (uint96) {
        // Callers pass amounts below 2^96 and at most 10,000 basis points.
        return uint96(amount * bps / BPS);
    }
}
