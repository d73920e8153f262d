// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {BatchItem} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice A pause stops what is new; whatever has begun comes to its end.
contract PauseTest is MarketTest {
    Node private _alice;
    JobRequest private _request;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
    }

    function test_Pause_ByGuardian_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.PauseChanged(true);
        _pause();
        assertTrue(market.paused());
        vm.prank(guardian);
        market.setPaused(false);
        assertFalse(market.paused());
        lab.post(_request);
    }

    function test_Pause_ByStranger_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, requester));
        vm.prank(requester);
        market.setPaused(true);
    }

    /* STOPPED */

    function test_Pause_PostJob_reverts() external {
        _pause();
        _expectPaused();
        lab.post(_request);
    }

    function test_Pause_Bid_reverts() external {
        lab.post(_request);
        _pause();
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        JobTerms memory terms = lab.termsOf(_request);
        _expectPaused();
        vm.prank(_alice.operator);
        market.bid(offered, terms);
    }

    function test_Pause_Assign_reverts() external {
        AssignmentDecision memory decision = _decision();
        bytes[] memory signatures = lab.signDecision(decision);
        _expectPaused();
        market.assign(decision, signatures);
    }

    function test_Pause_AssignSigned_reverts() external {
        AssignmentDecision memory decision = _decision();
        bytes[] memory signatures = lab.signDecision(decision);
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        bytes memory signature = lab.signBid(_alice, offered);
        JobTerms memory terms = lab.termsOf(_request);
        _expectPaused();
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function test_Pause_AssignFallback_reverts() external {
        bytes32 jobId = _decision().jobId;
        vm.warp(vm.getBlockTimestamp() + lab.FALLBACK_DELAY());
        _expectPaused();
        market.assignFallback(jobId);
    }

    /* NOT STOPPED */

    function test_Pause_Deliver_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _pause();
        market.deliver(lab.newDelivery(_alice, _request));
        _assertStatus(jobId, JobStatus.Settled);
        _withdrawAll();
    }

    function test_Pause_DeliverFailed_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _pause();
        market.deliverOpened(lab.newFailure(_alice, _request), lab.settlementOf(_request));
        _assertStatus(jobId, JobStatus.Settled);
    }

    function test_Pause_DeliverBatch_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _pause();
        BatchItem[] memory items = new BatchItem[](1);
        items[0] = lab.newItem(_request);
        market.deliverBatch(_alice.operator, items, lab.signBatch(_alice, items));
        _assertStatus(jobId, JobStatus.Settled);
    }

    function test_Pause_DeliverLate_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _pause();
        vm.warp(vm.getBlockTimestamp() + 601);
        market.deliverLate(lab.newDelivery(_alice, _request));
        _assertStatus(jobId, JobStatus.Settled);
    }

    function test_Pause_Cancel_succeeds() external {
        bytes32 jobId = lab.post(_request);
        _pause();
        vm.prank(requester);
        market.cancel(jobId);
        _assertStatus(jobId, JobStatus.Cancelled);
    }

    function test_Pause_Expire_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _pause();
        vm.warp(vm.getBlockTimestamp() + 601);
        market.expire(jobId);
        _assertStatus(jobId, JobStatus.Expired);
        vm.prank(requester);
        workers.withdrawCredit();
        assertEq(stakeToken.balanceOf(requester), 7e18);
    }

    function test_Pause_DropBid_succeeds() external {
        bytes32 jobId = lab.post(_request);
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        _pause();
        vm.warp(offered.validUntil + 1);
        market.dropBid(jobId);
        assertEq(market.getJob(jobId).worker, address(0));
    }

    /// @dev A bid stands, bidding is over, the market is paused.
    function _decision() private returns (AssignmentDecision memory) {
        lab.post(_request);
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(_request.offer.openAt + 30);
        _pause();
        return lab.newDecision(offered);
    }

    function _withdrawAll() private {
        vm.prank(_alice.operator);
        market.withdrawCredit(address(0));
        assertEq(_alice.operator.balance, 0.99 ether);
    }
}
