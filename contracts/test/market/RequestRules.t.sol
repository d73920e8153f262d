// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobFlags} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";

/// @notice What a request must satisfy; every limit is tried at its edge.
contract RequestRulesTest is MarketTest {
    JobRequest private _request;

    function setUp() public override {
        super.setUp();
        _request = lab.newRequest();
    }

    /* WORK */

    function test_Rules_Container_reverts() external {
        _request.work.kind = 2;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedKind.selector, 2));
    }

    function test_Rules_NoKind_reverts() external {
        _request.work.kind = 0;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedKind.selector, 0));
    }

    function test_Rules_ZeroCycleLimit_reverts() external {
        _request.work.cycleLimit = 0;
        _expect(abi.encodeWithSelector(IJobMarket.ZeroCycleLimit.selector));
    }

    function test_Rules_LargestResult_succeeds() external {
        _request.work.maxResultBytes = 1024;
        lab.post(_request);
    }

    /// @dev Above a kilobyte the request must say what is kept back until the bytes are published.
    function test_Rules_LargeWithoutTerms_reverts() external {
        _request.work.maxResultBytes = 1025;
        _expectAssurance();
    }

    function test_Rules_LargestPublished_succeeds() external {
        _request = lab.newLargeRequest();
        assertEq(market.getJob(lab.post(_request)).flags, JobFlags.LARGE);
    }

    function test_Rules_ResultTooLarge_reverts() external {
        _request = lab.newLargeRequest();
        _request.work.maxResultBytes = 98_305;
        _expect(abi.encodeWithSelector(IJobMarket.ResultTooLarge.selector, 98_305, 98_304));
    }

    function test_Rules_LargeReserve_atItsBounds() external {
        _request = lab.newLargeRequest();
        _request.assurance.reserveBps = 0;
        _expectAssurance();
        _request.assurance.reserveBps = 5001;
        _expectAssurance();
        _request.assurance.reserveBps = 5000;
        lab.post(_request);
        (_request.assurance.reserveBps, _request.nonce) = (1, 1000);
        lab.post(_request);
    }

    function test_Rules_LargeWindow_atItsBounds() external {
        _request = lab.newLargeRequest();
        _expectWindowBounds();
    }

    function test_Rules_WindowJustEnough_succeeds() external {
        _request.work.cycleLimit = 20_000 * 1000 * 600;
        lab.post(_request);
    }

    function test_Rules_WindowTooShort_reverts() external {
        _request.work.cycleLimit = 20_000 * 1000 * 600 + 1;
        _expect(
            abi.encodeWithSelector(IJobMarket.WindowTooShort.selector, _request.work.cycleLimit, 20_000, 600)
        );
    }

    function test_Rules_NoSpeedAsked_reverts() external {
        _request.requirements.minKHz = 0;
        _expect(abi.encodeWithSelector(IJobMarket.WindowTooShort.selector, 100_000_000, 0, 600));
    }

    /* ASSURANCE AND CALLBACK */

    function test_Rules_OtherModes_revert() external {
        for (uint8 mode = 0; mode < 7; ++mode) {
            if (mode == 1 || mode == 2) continue;
            _request.assurance.mode = mode;
            _expect(abi.encodeWithSelector(IJobMarket.UnsupportedMode.selector, mode));
        }
    }

    function test_Rules_QuorumWithoutTerms_reverts() external {
        _request.assurance.mode = 2;
        _expectAssurance();
    }

    function test_Rules_QuorumReplicas_atTheirBounds() external {
        _request = lab.newQuorumRequest(1, 1);
        _expectAssurance();
        _request.assurance.replicas = 8;
        _expectAssurance();
        _request.assurance.replicas = 7;
        assertEq(market.getJob(lab.post(_request)).escrow, 14 ether);
        (_request.assurance.replicas, _request.nonce) = (2, 1000);
        assertEq(market.getJob(lab.post(_request)).escrow, 4 ether);
    }

    function test_Rules_QuorumThreshold_atItsBounds() external {
        _request = lab.newQuorumRequest(0, 3);
        _expectAssurance();
        _request.assurance.threshold = 4;
        _expectAssurance();
        _request.assurance.threshold = 3;
        lab.post(_request);
        (_request.assurance.threshold, _request.nonce) = (1, 1000);
        lab.post(_request);
    }

    function test_Rules_QuorumNotDistinct_reverts() external {
        _request = lab.newQuorumRequest(2, 3);
        for (uint8 distinct = 0; distinct < 5; ++distinct) {
            if (distinct == 3) continue;
            _request.assurance.distinct = distinct;
            _expectAssurance();
        }
    }

    function test_Rules_QuorumWindow_atItsBounds() external {
        _request = lab.newQuorumRequest(2, 3);
        _expectWindowBounds();
    }

    function test_Rules_QuorumRetries_reverts() external {
        _request = lab.newQuorumRequest(2, 3);
        _request.offer.retries = 1;
        _expect(abi.encodeWithSelector(IJobMarket.TooManyRetries.selector, 1, 0));
    }

    function test_Rules_QuorumLargeResult_reverts() external {
        _request = lab.newQuorumRequest(2, 3);
        _request.work.maxResultBytes = 1025;
        _expect(abi.encodeWithSelector(IJobMarket.ResultTooLarge.selector, 1025, 1024));
    }

    function test_Rules_QuorumReserveOrAudit_reverts() external {
        _request = lab.newQuorumRequest(2, 3);
        _request.assurance.reserveBps = 1;
        _expectAssurance();
        (_request.assurance.reserveBps, _request.assurance.auditBps) = (0, 1);
        _expectAssurance();
    }

    function test_Rules_Threshold_reverts() external {
        _request.assurance.threshold = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_Replicas_reverts() external {
        _request.assurance.replicas = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_Distinct_reverts() external {
        _request.assurance.distinct = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_AuditRate_reverts() external {
        _request.assurance.auditBps = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_Reserve_reverts() external {
        _request.assurance.reserveBps = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_AuditWindow_reverts() external {
        _request.assurance.window = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    function test_Rules_Callback_succeeds() external {
        (_request.callback.target, _request.callback.gasLimit) = (address(this), 1_000_000);
        assertEq(market.getJob(lab.post(_request)).flags, JobFlags.CALLBACK);
    }

    function test_Rules_CallbackWithoutGas_reverts() external {
        _request.callback.target = address(this);
        _expect(abi.encodeWithSelector(IJobMarket.BadCallback.selector, address(this), 0));
    }

    function test_Rules_CallbackWithoutTarget_reverts() external {
        _request.callback.gasLimit = 1;
        _expect(abi.encodeWithSelector(IJobMarket.BadCallback.selector, address(0), 1));
    }

    function test_Rules_CallbackTooMuchGas_reverts() external {
        (_request.callback.target, _request.callback.gasLimit) = (address(this), 1_000_001);
        _expect(abi.encodeWithSelector(IJobMarket.BadCallback.selector, address(this), 1_000_001));
    }

    /* PRICES */

    function test_Rules_FloorAboveMin_reverts() external {
        _request.offer.floorFee = 1 ether + 1;
        _expectPrices();
    }

    function test_Rules_MinAboveMax_reverts() external {
        _request.offer.minPrice = 2 ether + 1;
        _expectPrices();
    }

    function test_Rules_Free_reverts() external {
        (_request.offer.floorFee, _request.offer.minPrice, _request.offer.maxPrice) = (0, 0, 0);
        _expectPrices();
    }

    function test_Rules_FlatPrice_succeeds() external {
        (_request.offer.floorFee, _request.offer.minPrice) = (2 ether, 2 ether);
        lab.post(_request);
    }

    function test_Rules_LeastCollateral_succeeds() external {
        _request.offer.collateral = lab.MIN_COLLATERAL();
        lab.post(_request);
    }

    function test_Rules_CollateralTooLow_reverts() external {
        uint96 least = lab.MIN_COLLATERAL();
        _request.offer.collateral = least - 1;
        _expect(abi.encodeWithSelector(IJobMarket.CollateralTooLow.selector, least - 1, least));
    }

    function test_Rules_PriceTooLarge_reverts() external {
        _request.offer.maxPrice = 1 << 80;
        _expect(abi.encodeWithSelector(IJobMarket.AmountTooLarge.selector, 1 << 80, (1 << 80) - 1));
    }

    function test_Rules_LargestPrice_succeeds() external {
        vm.deal(requester, 1 << 80);
        _request.offer.maxPrice = (1 << 80) - 1;
        bytes32 jobId = lab.post(_request);
        assertEq(market.getJob(jobId).escrow, (1 << 80) - 1);
        vm.prank(requester);
        market.cancel(jobId);
        assertEq(_credit(requester), (1 << 80) - 1);
    }

    /// @dev Each fits, all of them together do not.
    function test_Rules_ReplicasTooDear_reverts() external {
        _request = lab.newQuorumRequest(2, 3);
        _request.offer.maxPrice = 1 << 79;
        _expect(abi.encodeWithSelector(IJobMarket.AmountTooLarge.selector, 3 << 79, (1 << 80) - 1));
        _request.offer.maxPrice = type(uint96).max;
        _expect(
            abi.encodeWithSelector(
                IJobMarket.AmountTooLarge.selector, 3 * uint256(type(uint96).max), (1 << 80) - 1
            )
        );
    }

    function test_Rules_CollateralTooLarge_reverts() external {
        _request.offer.collateral = 1 << 80;
        _expect(abi.encodeWithSelector(IJobMarket.AmountTooLarge.selector, 1 << 80, (1 << 80) - 1));
    }

    /* CLOCKS */

    function test_Rules_MostRetries_succeeds() external {
        _request.offer.retries = 15;
        assertEq(market.getJob(lab.post(_request)).retries, 15);
    }

    function test_Rules_TooManyRetries_reverts() external {
        _request.offer.retries = 16;
        _expect(abi.encodeWithSelector(IJobMarket.TooManyRetries.selector, 16, 15));
    }

    function test_Rules_LongestRamp_succeeds() external {
        _request.offer.rampSeconds = 30 days;
        lab.post(_request);
    }

    function test_Rules_RampTooLong_reverts() external {
        _request.offer.rampSeconds = 30 days + 1;
        _expect(abi.encodeWithSelector(IJobMarket.BadRamp.selector, 30 days + 1, 30 days));
    }

    function test_Rules_NoExecutionWindow_reverts() external {
        _request.offer.executionWindow = 0;
        _expect(abi.encodeWithSelector(IJobMarket.BadExecutionWindow.selector, 0, 1, 7 days));
    }

    function test_Rules_LongestExecutionWindow_succeeds() external {
        _request.offer.executionWindow = 7 days;
        lab.post(_request);
    }

    function test_Rules_ExecutionWindowTooLong_reverts() external {
        _request.offer.executionWindow = 7 days + 1;
        _expect(abi.encodeWithSelector(IJobMarket.BadExecutionWindow.selector, 7 days + 1, 1, 7 days));
    }

    function test_Rules_LongestBiddingWindow_succeeds() external {
        _request.offer.biddingWindow = 1 days;
        _request.offer.finalDeadline += 1 days;
        lab.post(_request);
    }

    function test_Rules_BiddingWindowTooLong_reverts() external {
        _request.offer.biddingWindow = 1 days + 1;
        _request.offer.finalDeadline += 1 days;
        _expect(abi.encodeWithSelector(IJobMarket.BadBiddingWindow.selector, 1 days + 1, 1 days));
    }

    function test_Rules_LatestDeadline_succeeds() external {
        _request.offer.finalDeadline = uint40(vm.getBlockTimestamp() + 30 days);
        lab.post(_request);
    }

    function test_Rules_DeadlineTooFar_reverts() external {
        uint256 latest = vm.getBlockTimestamp() + 30 days;
        _request.offer.finalDeadline = uint40(latest + 1);
        _expect(abi.encodeWithSelector(IJobMarket.DeadlineTooFar.selector, latest + 1, latest));
    }

    function test_Rules_WindowEndsAtDeadline_succeeds() external {
        _request.offer.finalDeadline = _request.offer.openAt + 30;
        lab.post(_request);
    }

    function test_Rules_OpensTooLate_reverts() external {
        _request.offer.finalDeadline = _request.offer.openAt + 29;
        _expect(
            abi.encodeWithSelector(
                IJobMarket.OpensTooLate.selector, _request.offer.openAt, _request.offer.finalDeadline
            )
        );
    }

    function test_Rules_PostedTooLate_reverts() external {
        vm.warp(_request.offer.finalDeadline);
        _expect(
            abi.encodeWithSelector(
                IJobMarket.OpensTooLate.selector, _request.offer.finalDeadline, _request.offer.finalDeadline
            )
        );
    }

    /// @dev Whatever clocks are asked for, an accepted job has time to be assigned.
    function testFuzz_Rules_BidEndBeforeDeadline(uint40 openAt, uint32 window, uint40 deadline) external {
        uint256 start = vm.getBlockTimestamp();
        _request.offer.openAt = uint40(bound(openAt, 0, start + 31 days));
        _request.offer.biddingWindow = uint32(bound(window, 0, 1 days));
        _request.offer.finalDeadline = uint40(bound(deadline, 0, start + 31 days));
        uint256 opens = _request.offer.openAt > start ? _request.offer.openAt : start;
        uint256 bidEnd = opens + _request.offer.biddingWindow;
        bool fits = bidEnd <= _request.offer.finalDeadline && _request.offer.finalDeadline <= start + 30 days;
        if (!fits) vm.expectRevert();
        bytes32 jobId = lab.post(_request);
        if (fits) assertEq(market.getJob(jobId).bidEnd, bidEnd);
    }

    function _expectAssurance() private {
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedAssurance.selector));
    }

    /// @dev An hour and a week are in, a second less or more is out.
    function _expectWindowBounds() private {
        _request.assurance.window = 1 hours - 1;
        _expectAssurance();
        _request.assurance.window = 7 days + 1;
        _expectAssurance();
        _request.assurance.window = 7 days;
        lab.post(_request);
        (_request.assurance.window, _request.nonce) = (1 hours, 1000);
        lab.post(_request);
    }

    function _expectPrices() private {
        _expect(
            abi.encodeWithSelector(
                IJobMarket.BadPrices.selector,
                _request.offer.minPrice,
                _request.offer.maxPrice,
                _request.offer.floorFee
            )
        );
    }

    function _expect(bytes memory fault) private {
        // Enough for the dearest request: what is refused must not be the payment.
        vm.deal(requester, 1 << 100);
        vm.expectRevert(fault);
        lab.post(_request);
    }
}
