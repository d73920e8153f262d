// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice Results above 1 KiB: stated by their digest, demanded, published or forfeited.
contract LargeResultTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;
    bytes private _large;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newLargeRequest();
        _jobId = lab.postAssigned(_alice, _request);
        _large = new bytes(20_000);
        _large[19_999] = 0x01;
    }

    /* STATING */

    function test_LargeResult_Stated_succeeds() external {
        Delivery memory delivery = _statement(_large);
        uint40 until = _now() + 1 days;
        vm.expectEmit(address(market));
        emit IJobMarket.ResultStated(
            _jobId, requester, _alice.operator, Outcome.Ok, sha256(_large), 0, 0.891 ether, 0.1 ether, until
        );
        market.deliverOpened(delivery, lab.settlementOf(_request));

        _assertStatus(_jobId, JobStatus.Delivered);
        IJobMarket.JobView memory job = market.getJob(_jobId);
        assertEq(job.escrow, 0.1 ether, "the reserve is held");
        assertEq(job.price, 0.1 ether);
        assertEq(job.reservedUntil, until);
        assertEq(_credit(_alice.operator), 0.891 ether, "nine tenths, less the fee");
        assertEq(_credit(requester), 1 ether, "what the price left over");
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
    }

    /// @dev What fits a kilobyte needs no window.
    function test_LargeResult_SmallAfterAll_settlesAtOnce() external {
        market.deliver(lab.newDelivery(_alice, _request));
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether, "all of the price");
    }

    function test_LargeResult_SmallOpened_settlesAtOnce() external {
        market.deliverOpened(lab.newDelivery(_alice, _request), lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether);
    }

    function test_LargeResult_EmptyForReal_settlesAtOnce() external {
        market.deliverOpened(_statement(""), lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether, "nothing is left to publish");
    }

    function test_LargeResult_LimitExceeded_succeeds() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        (statement.outcome, statement.resultDigest) = (uint8(Outcome.LimitExceeded), sha256(_large));
        market.deliverOpened(lab.signDelivery(_alice.signerKey, statement, ""), lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Delivered);
    }

    /// @dev The requester of a small job never agreed to wait for its bytes.
    function test_LargeResult_SmallJob_reverts() external {
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
        Delivery memory delivery = _statement(_large);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, sha256(_large), sha256(""))
        );
        market.deliverOpened(delivery, terms);
    }

    function test_LargeResult_Late_reverts() external {
        Delivery memory delivery = _statement(_large);
        SettlementTerms memory terms = lab.settlementOf(_request);
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        vm.warp(deadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.Late.selector, _jobId, deadline));
        market.deliverOpened(delivery, terms);
    }

    function test_LargeResult_Twice_reverts() external {
        _state();
        Delivery memory delivery = _statement(_large);
        SettlementTerms memory terms = lab.settlementOf(_request);
        _expectStatusFault(_jobId, JobStatus.Delivered, JobStatus.Assigned);
        market.deliverOpened(delivery, terms);
    }

    function testFuzz_LargeResult_SplitsPrice(uint96 price, uint16 reserveBps, uint8 ending) external {
        price = uint96(bound(price, 0, 2 ether));
        _request = lab.newLargeRequest();
        (_request.offer.floorFee, _request.offer.minPrice) = (0, price);
        _request.assurance.reserveBps = uint16(bound(reserveBps, 1, 5000));
        _jobId = lab.postAssigned(_alice, _request);
        _state();
        uint256 reserve = uint256(price) * _request.assurance.reserveBps / 10_000;
        assertEq(market.getJob(_jobId).escrow, reserve, "reserve, rounded down");
        _assertCredits(price - reserve, 2 ether - price);

        if (ending % 3 == 2) _demand();
        if (ending % 3 == 0) market.publish(_jobId, _large);
        else _finalise();
        bool forfeited = ending % 3 == 2;
        uint256 fees = (price - reserve) / 100 + (forfeited ? 0 : reserve / 100);
        assertEq(_credit(treasury), fees, "fees");
        assertEq(_credit(_alice.operator), (forfeited ? price - reserve : price) - fees, "worker");
        assertEq(_credit(requester), forfeited ? 2 ether - price + reserve : 2 ether - price, "requester");
        _assertStatus(_jobId, JobStatus.Settled);
    }

    /* DEMANDING */

    function test_DemandResult_AtLastSecond_succeeds() external {
        _state();
        vm.warp(market.getJob(_jobId).reservedUntil);
        uint40 until = _now() + 1 days;
        vm.expectEmit(address(market));
        emit IJobMarket.ResultDemanded(_jobId, requester, until);
        _demand();
        assertEq(market.getJob(_jobId).reservedUntil, until, "the worker has a window of its own");
    }

    function test_DemandResult_AfterWindow_reverts() external {
        _state();
        uint40 until = market.getJob(_jobId).reservedUntil;
        vm.warp(until + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WindowOver.selector, _jobId, until));
        _demand();
    }

    /// @dev A second demand would put the end off for ever.
    function test_DemandResult_Twice_reverts() external {
        _state();
        _demand();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.AlreadyDemanded.selector, _jobId));
        _demand();
    }

    function test_DemandResult_ByStranger_reverts() external {
        _state();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotRequester.selector, address(this), requester));
        market.demandResult(_jobId);
    }

    function test_DemandResult_Assigned_reverts() external {
        _expectStatusFault(_jobId, JobStatus.Assigned, JobStatus.Delivered);
        _demand();
    }

    function test_DemandResult_Settled_reverts() external {
        _state();
        market.publish(_jobId, _large);
        _expectStatusFault(_jobId, JobStatus.Settled, JobStatus.Delivered);
        _demand();
    }

    function test_DemandResult_Quorum_reverts() external {
        Node memory bob = lab.liveNode("bob");
        _request = lab.newQuorumRequest(1, 2);
        _jobId = lab.post(_request);
        lab.place(_alice, _request, 1 ether);
        lab.place(bob, _request, 1 ether);
        market.deliverOpened(
            lab.newReplicaDelivery(_alice, _request, 0, "result"), lab.settlementOf(_request)
        );
        _assertStatus(_jobId, JobStatus.Delivered);
        vm.expectRevert();
        _demand();
    }

    /* PUBLISHING */

    function test_Publish_Undemanded_succeeds() external {
        _state();
        vm.expectEmit(address(market));
        emit IJobMarket.ResultPublished(_jobId, _large);
        market.publish(_jobId, _large);
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether, "the reserve too");
        assertEq(_credit(treasury), 0.01 ether);
        assertEq(market.getJob(_jobId).escrow, 0);
    }

    function test_Publish_Demanded_succeeds() external {
        _state();
        _demand();
        vm.warp(market.getJob(_jobId).reservedUntil);
        market.publish(_jobId, _large);
        assertEq(_credit(_alice.operator), 0.99 ether);
    }

    /// @dev Nobody closed the job: bytes that come late are better than none.
    function test_Publish_ByAnyone_succeeds() external {
        _state();
        vm.prank(makeAddr("carrier"));
        market.publish(_jobId, _large);
        assertEq(_credit(_alice.operator), 0.99 ether, "the worker is paid all the same");
    }

    function test_Publish_OtherBytes_reverts() external {
        _state();
        _large[0] = 0x01;
        bytes32 computed = sha256(_large);
        _large[0] = 0x00;
        bytes32 stated = sha256(_large);
        _large[0] = 0x01;
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, stated, computed));
        market.publish(_jobId, _large);
    }

    function test_Publish_Twice_reverts() external {
        _state();
        market.publish(_jobId, _large);
        _expectStatusFault(_jobId, JobStatus.Settled, JobStatus.Delivered);
        market.publish(_jobId, _large);
    }

    function test_Publish_Assigned_reverts() external {
        _expectStatusFault(_jobId, JobStatus.Assigned, JobStatus.Delivered);
        market.publish(_jobId, _large);
    }

    /* THE END OF THE WINDOW */

    function test_Finalise_Undemanded_paysTheWorker() external {
        _state();
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.expectEmit(address(market));
        emit IJobMarket.JobFinalised(_jobId, requester, _alice.operator, 0.099 ether, 0);
        market.finalise(_jobId);
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether);
    }

    function test_Finalise_Demanded_refundsTheRequester() external {
        _state();
        _demand();
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.expectEmit(address(market));
        emit IJobMarket.JobFinalised(_jobId, requester, _alice.operator, 0, 0.1 ether);
        market.finalise(_jobId);
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.891 ether, "the reserve is forfeited");
        assertEq(_credit(requester), 1.1 ether);
        assertEq(workers.freeStake(_alice.operator), 100e18, "the collateral was free already");
    }

    function test_Finalise_InsideWindow_reverts() external {
        _state();
        uint40 until = market.getJob(_jobId).reservedUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WindowOpen.selector, _jobId, until));
        market.finalise(_jobId);
    }

    function test_Finalise_Twice_reverts() external {
        _state();
        _finalise();
        vm.expectPartialRevert(IJobMarket.WrongStatus.selector);
        market.finalise(_jobId);
    }

    function test_Finalise_Assigned_reverts() external {
        vm.warp(_now() + 30 days);
        vm.expectPartialRevert(IJobMarket.WrongStatus.selector);
        market.finalise(_jobId);
    }

    function test_Finalise_Paused_succeeds() external {
        _state();
        _pause();
        _finalise();
        _assertStatus(_jobId, JobStatus.Settled);
    }

    /// @dev A delivered job is nobody's fault any more.
    function test_LargeResult_Delivered_endsNoOtherWay() external {
        _state();
        vm.warp(_now() + 30 days);
        _expectStatusFault(_jobId, JobStatus.Delivered, JobStatus.Assigned);
        market.expire(_jobId);
        _expectStatusFault(_jobId, JobStatus.Delivered, JobStatus.Assigned);
        market.excuse(_jobId);
        _expectStatusFault(_jobId, JobStatus.Delivered, JobStatus.Open);
        vm.prank(requester);
        market.cancel(_jobId);
    }

    function _statement(bytes memory result) private view returns (Delivery memory) {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.resultDigest = sha256(result);
        return lab.signDelivery(_alice.signerKey, statement, "");
    }

    function _state() private {
        market.deliverOpened(_statement(_large), lab.settlementOf(_request));
    }

    function _demand() private {
        vm.prank(requester);
        market.demandResult(_jobId);
    }

    function _finalise() private {
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.finalise(_jobId);
    }

    function _assertCredits(uint256 gross, uint256 refund) private view {
        assertEq(_credit(_alice.operator), gross - gross / 100, "worker so far");
        assertEq(_credit(requester), refund, "requester so far");
    }
}
