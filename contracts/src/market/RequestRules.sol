// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {JobFlags} from "../types/Job.sol";
import {AssuranceMode, JobKind} from "../types/Messages.sol";
import {Assurance, Callback, JobRequest, Offer, Work} from "../types/Request.sol";

/// @title What a request must satisfy to be posted
library RequestRules {
    /// @notice Largest public values that a delivery carries.
    uint256 internal constant MAX_RESULT_BYTES = 1024;
    /// @notice Largest public values that can be published on demand.
    uint256 internal constant MAX_LARGE_BYTES = 98_304;
    /// @notice Longest bidding window, seconds.
    uint32 internal constant MAX_BIDDING_WINDOW = 1 days;
    /// @notice Longest execution window, seconds.
    uint32 internal constant MAX_EXECUTION_WINDOW = 7 days;
    /// @notice Longest ramp of the ceiling, seconds.
    uint32 internal constant MAX_RAMP = 30 days;
    /// @notice How far ahead the final deadline may lie, seconds.
    uint256 internal constant MAX_LIFETIME = 30 days;
    /// @notice Most rounds that may follow the first.
    uint8 internal constant MAX_RETRIES = 15;
    /// @notice Most replicas of TeeQuorum.
    uint8 internal constant MAX_REPLICAS = 7;
    /// @notice Both bits of `Assurance.distinct`: platform and operator.
    uint8 internal constant DISTINCT = 3;
    /// @notice Bounds of the window in which a result can be demanded, or a disagreement is held, seconds.
    uint32 internal constant MIN_WINDOW = 1 hours;
    uint32 internal constant MAX_WINDOW = 7 days;
    /// @notice Largest share of the price that is kept back until a large result is published, basis points.
    uint16 internal constant MAX_RESERVE_BPS = 5000;
    /// @notice Most gas that a callback gets.
    uint32 internal constant MAX_CALLBACK_GAS = 1_000_000;

    /// @notice Reverts with the fault unless the request can be posted now.
    /// @param offer The request's offer.
    /// @param minCollateral Least collateral of any job.
    /// @return word The record of the job it makes, but for its parties, see JobLib.
    function check(JobRequest calldata request, Offer memory offer, uint256 minCollateral)
        internal
        view
        returns (uint256 word)
    {
        Work calldata work = request.work;
        uint8 kind = work.kind;
        if (kind != uint8(JobKind.Sp1)) revert IJobMarket.UnsupportedKind(kind);
        uint8 mode = request.assurance.mode;
        (uint256 flags, uint256 replicas) =
            _checkAssurance(request.assurance, mode, work.maxResultBytes, offer.retries);
        if (_checkCallback(request.callback)) flags |= JobFlags.CALLBACK;
        uint256 escrow = _checkPrices(offer, minCollateral, replicas);
        word = JobLib.opened(mode, kind, flags, escrow, _checkClocks(offer), offer);
        _checkReach(work.cycleLimit, request.requirements.minKHz, offer.executionWindow);
    }

    /// @dev Nearly every job is plain, and known to be by one look.
    function _checkAssurance(Assurance calldata assurance, uint8 mode, uint32 resultBytes, uint8 retries)
        private
        pure
        returns (uint256 flags, uint256 replicas)
    {
        bool plain = mode == uint8(AssuranceMode.Tee) && resultBytes <= MAX_RESULT_BYTES
            && retries <= MAX_RETRIES && _extrasOf(assurance) == 0;
        return plain ? (0, 1) : _checkExtras(assurance, mode, resultBytes, retries);
    }

    function _checkExtras(Assurance calldata assurance, uint8 mode, uint32 resultBytes, uint8 retries)
        private
        pure
        returns (uint256 flags, uint256 replicas)
    {
        bool quorum = mode == uint8(AssuranceMode.TeeQuorum);
        if (!quorum && mode != uint8(AssuranceMode.Tee)) revert IJobMarket.UnsupportedMode(mode);
        uint256 most = quorum ? MAX_RESULT_BYTES : MAX_LARGE_BYTES;
        if (resultBytes > most) revert IJobMarket.ResultTooLarge(resultBytes, most);
        uint8 mostRetries = quorum ? 0 : MAX_RETRIES;
        if (retries > mostRetries) revert IJobMarket.TooManyRetries(retries, mostRetries);

        bool large = resultBytes > MAX_RESULT_BYTES;
        if (large) flags = JobFlags.LARGE;
        // One that is neither, and comes here, asks for what plain jobs do not have.
        if (!(quorum || large) || !_fits(assurance, quorum)) revert IJobMarket.UnsupportedAssurance();
        replicas = quorum ? assurance.replicas : 1;
    }

    /// @dev All fields but the mode in one: a plain job asks for none of them. Assembly because reading them one by one costs six times
    /// as much.
    function _extrasOf(Assurance calldata assurance) private pure returns (uint256 extras) {
        assembly ("memory-safe") {
            extras := or(calldataload(add(assurance, 0x20)), calldataload(add(assurance, 0x40)))
            extras := or(extras, or(calldataload(add(assurance, 0x60)), calldataload(add(assurance, 0x80))))
            extras := or(extras, or(calldataload(add(assurance, 0xa0)), calldataload(add(assurance, 0xc0))))
        }
    }

    /// @dev Whether the fields are those of a quorum, or of a large result: what that does not ask for is zero.
    function _fits(Assurance calldata assurance, bool quorum) private pure returns (bool) {
        if (assurance.window < MIN_WINDOW || assurance.window > MAX_WINDOW || assurance.auditBps != 0) {
            return false;
        }
        (uint8 threshold, uint8 replicas) = (assurance.threshold, assurance.replicas);
        uint16 reserveBps = assurance.reserveBps;
        if (!quorum) {
            return threshold | replicas | assurance.distinct == 0 && reserveBps != 0
                && reserveBps <= MAX_RESERVE_BPS;
        }
        return reserveBps == 0 && replicas > 1 && replicas <= MAX_REPLICAS && threshold != 0
            && threshold <= replicas && assurance.distinct == DISTINCT;
    }

    /// @dev Assembly for the job without one, which is nearly every: the compiler would look at each member for itself.
    function _checkCallback(Callback calldata callback) private pure returns (bool asked) {
        assembly ("memory-safe") {
            asked := iszero(iszero(or(calldataload(callback), calldataload(add(callback, 0x20)))))
        }
        if (!asked) return false;
        (address target, uint32 gasLimit) = (callback.target, callback.gasLimit);
        if (target == address(0) || gasLimit == 0 || gasLimit > MAX_CALLBACK_GAS) {
            revert IJobMarket.BadCallback(target, gasLimit);
        }
    }

    function _checkPrices(Offer memory offer, uint256 minCollateral, uint256 replicas)
        private
        pure
        returns (uint256 escrow)
    {
        (uint256 least, uint256 most) = (offer.minPrice, offer.maxPrice);
        if (most == 0 || least > most || offer.floorFee > least) {
            revert IJobMarket.BadPrices(offer.minPrice, offer.maxPrice, offer.floorFee);
        }
        uint256 collateral = offer.collateral;
        if (collateral < minCollateral) {
            revert IJobMarket.CollateralTooLow(uint96(collateral), uint96(minCollateral));
        }
        // Cannot overflow: of 96 bits and 8.
        unchecked {
            escrow = most * replicas;
        }
        uint256 largest = escrow > collateral ? escrow : collateral;
        if (largest > JobLib.MAX_AMOUNT) revert IJobMarket.AmountTooLarge(largest, JobLib.MAX_AMOUNT);
    }

    function _checkClocks(Offer memory offer) private view returns (uint256 bidEnd) {
        if (offer.executionWindow == 0 || offer.executionWindow > MAX_EXECUTION_WINDOW) {
            revert IJobMarket.BadExecutionWindow(offer.executionWindow, 1, MAX_EXECUTION_WINDOW);
        }
        if (offer.biddingWindow > MAX_BIDDING_WINDOW) {
            revert IJobMarket.BadBiddingWindow(offer.biddingWindow, MAX_BIDDING_WINDOW);
        }
        if (offer.rampSeconds > MAX_RAMP) revert IJobMarket.BadRamp(offer.rampSeconds, MAX_RAMP);
        uint256 opens = offer.openAt > block.timestamp ? offer.openAt : block.timestamp;
        uint256 latest;
        // Cannot overflow: times are of 40 bits and windows of 32.
        unchecked {
            latest = block.timestamp + MAX_LIFETIME;
            bidEnd = opens + offer.biddingWindow;
        }
        if (offer.finalDeadline > latest) revert IJobMarket.DeadlineTooFar(offer.finalDeadline, latest);
        if (bidEnd > offer.finalDeadline) revert IJobMarket.OpensTooLate(uint40(opens), offer.finalDeadline);
    }

    /// @dev The slowest machine that may bid must be able to spend all cycles in time.
    function _checkReach(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow) private pure {
        if (cycleLimit == 0) revert IJobMarket.ZeroCycleLimit();
        uint256 reachable;
        // Cannot overflow: of 32 bits, 10 and 32.
        unchecked {
            reachable = uint256(minKHz) * 1000 * executionWindow;
        }
        if (reachable < cycleLimit) revert IJobMarket.WindowTooShort(cycleLimit, minKHz, executionWindow);
    }
}
