// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Outcome} from "../../../src/types/Messages.sol";
import {Offer} from "../../../src/types/Request.sol";

/// @title Prices, shares and slots, worked out apart from the contracts
library Expect {
    function ceiling(Offer memory offer, uint256 time) internal pure returns (uint96) {
        if (offer.rampSeconds == 0 || time >= uint256(offer.openAt) + offer.rampSeconds) {
            return offer.maxPrice;
        }
        if (time < offer.openAt) return offer.minPrice;
        uint256 span = offer.maxPrice - offer.minPrice;
        return uint96(offer.minPrice + span * (time - offer.openAt) / offer.rampSeconds);
    }

    function gross(uint96 price, uint8 outcome, uint96 floorFee) internal pure returns (uint96) {
        return outcome == uint8(Outcome.Failed) && floorFee < price ? floorFee : price;
    }

    function fee(uint256 amount) internal pure returns (uint256) {
        return amount / 100;
    }

    function toRequester(uint256 collateral) internal pure returns (uint256) {
        return collateral * 4 / 10;
    }

    function toCaller(uint256 collateral) internal pure returns (uint256) {
        return collateral / 10;
    }

    /// @notice Of what one fault of a committee member costs.
    function toChallenger(uint256 taken) internal pure returns (uint256) {
        return taken * 3 / 10;
    }

    /// @notice What slashes keep back for whoever rescues the job.
    function rescue(uint256 faults, uint256 collateral) internal pure returns (uint256) {
        return faults * (collateral * 3 / 10);
    }

    function toTreasury(uint256 collateral) internal pure returns (uint256) {
        return collateral - toRequester(collateral) - toCaller(collateral) - rescue(1, collateral);
    }

    function slots(uint256 memoryMiB, uint256 slotMiB) internal pure returns (uint8) {
        if (memoryMiB == 0) return 1;
        uint256 whole = memoryMiB / slotMiB;
        return uint8(memoryMiB % slotMiB == 0 ? whole : whole + 1);
    }
}
