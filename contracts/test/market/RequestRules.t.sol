// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
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

    function test_Rules_ResultTooLarge_reverts() external {
        _request.work.maxResultBytes = 1025;
        _expect(abi.encodeWithSelector(IJobMarket.ResultTooLarge.selector, 1025, 1024));
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
            if (mode == 1) continue;
            _request.assurance.mode = mode;
            _expect(abi.encodeWithSelector(IJobMarket.UnsupportedMode.selector, mode));
        }
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

    function test_Rules_CallbackTarget_reverts() external {
        _request.callback.target = address(this);
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedCallback.selector, address(this)));
    }

    function test_Rules_CallbackGas_reverts() external {
        _request.callback.gasLimit = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedCallback.selector, address(0)));
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

    /* CLOCKS */

    function test_Rules_Retries_reverts() external {
        _request.offer.retries = 1;
        _expect(abi.encodeWithSelector(IJobMarket.UnsupportedRetries.selector, 1));
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
        vm.expectRevert(fault);
        lab.post(_request);
    }
}
