// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PriceLib} from "../../src/libraries/PriceLib.sol";
import {Offer} from "../../src/types/Request.sol";

/// @title What the rising ceiling promises
/// @dev Products and quotients of unknowns are out of a solver's reach. Where the slope matters, the rise is unknown, ramps and ages are
/// a few that stand for all, and the curve begins at zero; the rest of their range is the fuzz tests' part.
abstract contract PriceCurve {
    function check_Bounds(uint16 span, uint8 ramp, uint8 age) external view {
        assert(_ceiling(span, _pick(ramp), _pick(age)) <= span);
    }

    /// @dev In words: the ceiling is the exact price without its fraction.
    function check_RoundsDown(uint8 span, uint8 ramp, uint8 age) external view {
        (uint256 whole, uint256 passed) = (_pick(ramp), _pick(age));
        if (passed >= whole) return;
        uint256 risen = _ceiling(span, whole, passed);
        uint256 exact = span * passed;
        assert(risen * whole <= exact);
        assert(exact < (risen + 1) * whole);
    }

    /// @dev Not from one second to the next, and so never.
    function check_NeverFalls(uint8 span, uint8 ramp, uint8 age) external view {
        (uint256 whole, uint256 passed) = (_pick(ramp), _pick(age));
        assert(_ceiling(span, whole, passed) <= _ceiling(span, whole, passed + 1));
    }

    function check_StartsAtTheLeast(Offer calldata offer, uint40 time) external pure {
        if (offer.rampSeconds == 0 || time > offer.openAt) return;
        assert(_ceiling(offer, time) == offer.minPrice);
    }

    function check_EndsAtTheMost(Offer calldata offer, uint40 time) external pure {
        if (time < uint256(offer.openAt) + offer.rampSeconds) return;
        assert(_ceiling(offer, time) == offer.maxPrice);
    }

    /// @notice The ceiling of an offer from calldata, as the market sees it.
    function ceiling(Offer calldata offer, uint256 time) external pure returns (uint96) {
        return _ceiling(offer, time);
    }

    /// @dev A length of the ramp, or an age: none, the shortest, and some with and without a common factor.
    function _pick(uint8 number) private pure returns (uint256) {
        if (number == 0) return 0;
        if (number == 1) return 1;
        if (number == 2) return 6;
        if (number == 3) return 7;
        return number == 4 ? 59 : 60;
    }

    function _ceiling(uint256 span, uint256 ramp, uint256 age) private view returns (uint256) {
        Offer memory offer;
        (offer.maxPrice, offer.openAt, offer.rampSeconds) = (uint96(span), 1_800_000_000, uint32(ramp));
        return this.ceiling(offer, offer.openAt + age);
    }

    function _ceiling(Offer calldata offer, uint256 time) internal pure virtual returns (uint96);
}

contract PriceCurveHolds is PriceCurve {
    function _ceiling(Offer calldata offer, uint256 time) internal pure override returns (uint96) {
        return PriceLib.ceilingDown(offer, time);
    }
}

/// @dev Rounds up by a unit wherever there is one to add; the ramp begins and ends with a jump.
contract PriceCurveTwin is PriceCurve {
    function _ceiling(Offer calldata offer, uint256 time) internal pure override returns (uint96) {
        uint96 exact = PriceLib.ceilingDown(offer, time);
        return exact == type(uint96).max || time % 2 == 0 ? exact : exact + 1;
    }
}
