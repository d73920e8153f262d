// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Offer} from "../types/Request.sol";

/// @title The rising ceiling of an offer
/// @dev Mirrored in Go (internal/protocol); both read the same vectors.
library PriceLib {
    /// @notice Highest price a bid may ask at `time`: `minPrice` at `openAt`, `maxPrice` once `rampSeconds` have
    /// passed, linear between and rounded down.
    function ceilingDown(Offer calldata offer, uint256 time) internal pure returns (uint96) {
        if (time <= offer.openAt) return offer.rampSeconds == 0 ? offer.maxPrice : offer.minPrice;
        uint256 elapsed = time - offer.openAt;
        if (elapsed >= offer.rampSeconds) return offer.maxPrice;
        uint256 rise = uint256(offer.maxPrice - offer.minPrice) * elapsed / offer.rampSeconds;
        // Cannot exceed maxPrice, because elapsed < rampSeconds.
        return uint96(offer.minPrice + rise);
    }
}
