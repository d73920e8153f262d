// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Offer} from "../../../src/types/Request.sol";

/// @title Prices, scores, shares and slots, worked out apart from the contracts
library Expect {
    function ceiling(Offer memory offer, uint256 time) internal pure returns (uint96) {
        if (offer.rampSeconds == 0 || time >= uint256(offer.openAt) + offer.rampSeconds) {
            return offer.maxPrice;
        }
        if (time < offer.openAt) return offer.minPrice;
        uint256 span = offer.maxPrice - offer.minPrice;
        return uint96(offer.minPrice + span * (time - offer.openAt) / offer.rampSeconds);
    }

    function score(uint256 price, uint256 maxPrice, uint256 kHz, uint256 minKHz, uint256 faults)
        internal
        pure
        returns (uint16)
    {
        uint256 forPrice = price < maxPrice ? (maxPrice - price) * 10_000 / maxPrice : 0;
        uint256 forSpeed = kHz < 4 * minKHz ? kHz * 10_000 / (4 * minKHz) : 10_000;
        uint256 forHistory = faults < 4 ? 10_000 - 2500 * faults : 0;
        return uint16((6000 * forPrice + 2500 * forSpeed + 1500 * forHistory) / 10_000);
    }

    function fee(uint256 gross) internal pure returns (uint256) {
        return gross / 100;
    }

    function slots(uint256 memoryMiB, uint256 slotMiB) internal pure returns (uint8) {
        if (memoryMiB == 0) return 1;
        uint256 whole = memoryMiB / slotMiB;
        return uint8(memoryMiB % slotMiB == 0 ? whole : whole + 1);
    }
}
