// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {AssuranceMode, JobKind} from "../types/Messages.sol";
import {Assurance, JobRequest, Offer, Requirements, Work} from "../types/Request.sol";

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
    /// @param minCollateral Least collateral of any job.
    /// @return bidEnd Last second of the bidding window.
    function check(JobRequest calldata request, uint96 minCollateral) internal view returns (uint40 bidEnd) {
        _checkWork(request.work, request.requirements, request.offer);
        _checkAssurance(request.assurance);
        if (request.callback.target != address(0) || request.callback.gasLimit != 0) {
            revert IJobMarket.UnsupportedCallback(request.callback.target);
        }
        _checkPrices(request.offer, minCollateral);
        return _checkClocks(request.offer);
    }

    function _checkWork(Work calldata work, Requirements calldata requirements, Offer calldata offer)
        private
        pure
    {
        if (work.kind != uint8(JobKind.Sp1)) revert IJobMarket.UnsupportedKind(work.kind);
        if (work.cycleLimit == 0) revert IJobMarket.ZeroCycleLimit();
        if (work.maxResultBytes > MAX_RESULT_BYTES) {
            revert IJobMarket.ResultTooLarge(work.maxResultBytes, MAX_RESULT_BYTES);
        }
        uint256 reachable = uint256(requirements.minKHz) * 1000 * offer.executionWindow;
        if (reachable < work.cycleLimit) {
            revert IJobMarket.WindowTooShort(work.cycleLimit, requirements.minKHz, offer.executionWindow);
        }
    }

    function _checkAssurance(Assurance calldata assurance) private pure {
        if (assurance.mode != uint8(AssuranceMode.Tee)) revert IJobMarket.UnsupportedMode(assurance.mode);
        bool idle = assurance.threshold == 0 && assurance.replicas == 0 && assurance.distinct == 0
            && assurance.auditBps == 0 && assurance.reserveBps == 0 && assurance.window == 0;
        if (!idle) revert IJobMarket.UnsupportedAssurance();
    }

    function _checkPrices(Offer calldata offer, uint96 minCollateral) private pure {
        bool ordered = offer.floorFee <= offer.minPrice && offer.minPrice <= offer.maxPrice;
        if (!ordered || offer.maxPrice == 0) {
            revert IJobMarket.BadPrices(offer.minPrice, offer.maxPrice, offer.floorFee);
        }
        if (offer.collateral < minCollateral) {
            revert IJobMarket.CollateralTooLow(offer.collateral, minCollateral);
        }
    }

    function _checkClocks(Offer calldata offer) private view returns (uint40 bidEnd) {
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
}
