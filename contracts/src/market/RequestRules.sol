// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {AssuranceMode, JobKind} from "../types/Messages.sol";
import {Assurance, JobRequest, Offer, Work} from "../types/Request.sol";

/// @title What a request must satisfy to be posted
library RequestRules {
    /// @notice Largest public values that a delivery carries.
    uint256 internal constant MAX_RESULT_BYTES = 1024;
    /// @notice Longest bidding window, seconds.
    uint32 internal constant MAX_BIDDING_WINDOW = 1 days;
    /// @notice Longest execution window, seconds.
    uint32 internal constant MAX_EXECUTION_WINDOW = 7 days;
    /// @notice How far ahead the final deadline may lie, seconds.
    uint256 internal constant MAX_LIFETIME = 30 days;

    /// @notice Reverts with the fault unless the request can be posted now.
    /// @param offer The request's offer.
    /// @param minCollateral Least collateral of any job.
    /// @return bidEnd Last second of the bidding window.
    function check(JobRequest calldata request, Offer memory offer, uint96 minCollateral)
        internal
        view
        returns (uint40 bidEnd)
    {
        uint64 cycleLimit = _checkWork(request.work);
        _checkAssurance(request.assurance);
        if (request.callback.target != address(0) || request.callback.gasLimit != 0) {
            revert IJobMarket.UnsupportedCallback(request.callback.target);
        }
        _checkPrices(offer, minCollateral);
        bidEnd = _checkClocks(offer);
        _checkReach(cycleLimit, request.requirements.minKHz, offer.executionWindow);
    }

    function _checkWork(Work calldata work) private pure returns (uint64 cycleLimit) {
        if (work.kind != uint8(JobKind.Sp1)) revert IJobMarket.UnsupportedKind(work.kind);
        cycleLimit = work.cycleLimit;
        if (cycleLimit == 0) revert IJobMarket.ZeroCycleLimit();
        if (work.maxResultBytes > MAX_RESULT_BYTES) {
            revert IJobMarket.ResultTooLarge(work.maxResultBytes, MAX_RESULT_BYTES);
        }
    }

    function _checkAssurance(Assurance memory assurance) private pure {
        if (assurance.mode != uint8(AssuranceMode.Tee)) revert IJobMarket.UnsupportedMode(assurance.mode);
        uint256 rest = uint256(assurance.threshold) | assurance.replicas | assurance.distinct
            | assurance.auditBps | assurance.reserveBps | assurance.window;
        if (rest != 0) revert IJobMarket.UnsupportedAssurance();
    }

    function _checkPrices(Offer memory offer, uint96 minCollateral) private pure {
        bool ordered = offer.floorFee <= offer.minPrice && offer.minPrice <= offer.maxPrice;
        if (!ordered || offer.maxPrice == 0) {
            revert IJobMarket.BadPrices(offer.minPrice, offer.maxPrice, offer.floorFee);
        }
        if (offer.collateral < minCollateral) {
            revert IJobMarket.CollateralTooLow(offer.collateral, minCollateral);
        }
    }

    function _checkClocks(Offer memory offer) private view returns (uint40 bidEnd) {
        if (offer.retries != 0) revert IJobMarket.UnsupportedRetries(offer.retries);
        if (offer.executionWindow == 0 || offer.executionWindow > MAX_EXECUTION_WINDOW) {
            revert IJobMarket.BadExecutionWindow(offer.executionWindow, 1, MAX_EXECUTION_WINDOW);
        }
        if (offer.biddingWindow > MAX_BIDDING_WINDOW) {
            revert IJobMarket.BadBiddingWindow(offer.biddingWindow, MAX_BIDDING_WINDOW);
        }
        uint256 latest = block.timestamp + MAX_LIFETIME;
        if (offer.finalDeadline > latest) revert IJobMarket.DeadlineTooFar(offer.finalDeadline, latest);
        uint256 opens = offer.openAt > block.timestamp ? offer.openAt : block.timestamp;
        if (opens + offer.biddingWindow > offer.finalDeadline) {
            revert IJobMarket.OpensTooLate(uint40(opens), offer.finalDeadline);
        }
        // Fits: finalDeadline, itself 40 bits, bounds it.
        return uint40(opens + offer.biddingWindow);
    }

    /// @dev The slowest machine that may bid must be able to spend all cycles in time.
    function _checkReach(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow) private pure {
        uint256 reachable = uint256(minKHz) * 1000 * executionWindow;
        if (reachable < cycleLimit) revert IJobMarket.WindowTooShort(cycleLimit, minKHz, executionWindow);
    }
}
