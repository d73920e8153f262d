// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus, Replica, ReplicaState} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobTerms} from "../../src/types/Request.sol";
import {Node} from "../utils/Nodes.sol";
import {QuorumTest} from "../utils/QuorumTest.sol";

/// @notice Replicas are placed one by one, on different machines of different workers.
contract QuorumPlacingTest is QuorumTest {
    function test_QuorumPlacing_Posted_succeeds() external view {
        IJobMarket.JobView memory job = _view();
        assertEq(job.mode, 2);
        assertEq(job.escrow, 6 ether, "the most that every replica may cost");
        assertEq(job.round, 0);
        assertEq(market.getReplicas(_jobId).length, 0);
    }

    function test_QuorumPlacing_First_succeeds() external {
        Bid memory offered = lab.placeBid(_nodes[0], _request, 1 ether);
        vm.warp(_view().bidEnd);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        uint40 deadline = _now() + 600;
        vm.expectEmit(address(market));
        emit IJobMarket.ReplicaAssigned(_jobId, 0, _nodes[0].operator, _nodes[0].enclave, 1 ether, deadline);
        market.assign(decision, signatures);

        IJobMarket.JobView memory job = _view();
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(job.round, 1, "the next replica's round");
        assertEq(job.bidEnd, _request.offer.openAt + 30, "bidding is over already");
        assertEq(job.worker, address(0), "the reservation is the replica's now");
        assertEq(job.price, 0);
        assertFalse(job.frozen);
        Replica memory replica = _replica(0);
        assertEq(replica.enclaveId, _index(_nodes[0].enclave));
        assertEq(replica.workerId, 1);
        assertEq(replica.slots, 1);
        assertEq(uint256(replica.state), uint256(ReplicaState.Working));
        assertEq(replica.price, 1 ether);
        assertEq(replica.deadline, deadline);
        _assertHolds(0, true);
    }

    function test_QuorumPlacing_All_assigns() external {
        _place(2);
        _assertStatus(_jobId, JobStatus.Open);
        _place(3);
        _assertStatus(_jobId, JobStatus.Assigned);
        assertEq(market.getReplicas(_jobId).length, 3);
        assertEq(_view().escrow, 6 ether);
        _assertConserved();
    }

    function test_QuorumPlacing_Fallback_succeeds() external {
        lab.placeBid(_nodes[0], _request, 1 ether);
        vm.warp(_view().bidEnd + lab.FALLBACK_DELAY());
        market.assignFallback(_jobId);
        _assertReplica(0, ReplicaState.Working);
        // The next one's window is over as well: its bid can be taken at once.
        Bid memory offered = lab.newBid(_nodes[1], _request, 1 ether);
        JobTerms memory terms = lab.termsOf(_request);
        vm.prank(_nodes[1].operator);
        market.bid(offered, terms);
        market.assignFallback(_jobId);
        _assertReplica(1, ReplicaState.Working);
    }

    function test_QuorumPlacing_SignedBids_succeeds() external {
        for (uint256 i = 0; i < 3; ++i) {
            _assignSigned(_nodes[i], "");
        }
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    /* DISTINCT */

    function test_QuorumPlacing_SameWorkerBids_reverts() external {
        _place(1);
        _expectBid(_nodes[0], "worker");
    }

    /// @dev Another enclave of the same worker, on another machine, does not make a second opinion.
    function test_QuorumPlacing_SameWorkerOtherMachine_reverts() external {
        _place(1);
        Node memory second = _nodes[0];
        second.enclave = lab.enrolOn(second, "alice's second machine");
        _expectBid(second, "worker");
    }

    /// @dev The machine changed hands: what runs on it is no second opinion on what ran on it before.
    function test_QuorumPlacing_SamePlatformOtherWorker_reverts() external {
        _place(1);
        vm.prank(_nodes[0].operator);
        enclaves.retire(_nodes[0].enclave);
        Node memory heir = lab.newNode("heir");
        lab.stake(heir.operator, 100e18);
        heir.enclave = lab.enrolOn(heir, vm.toString(_nodes[0].operator));
        _expectBid(heir, "platform");
    }

    function test_QuorumPlacing_SignedBySameWorker_reverts() external {
        _place(1);
        _assignSigned(_nodes[0], _notDistinct("worker"));
    }

    /* MESSAGES */

    function test_QuorumPlacing_OldRoundsBid_reverts() external {
        _place(1);
        Bid memory offered = lab.newBid(_nodes[1], _request, 1 ether);
        offered.round = 0;
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        vm.prank(_nodes[1].operator);
        market.bid(offered, terms);
    }

    function test_QuorumPlacing_SameDecisionTwice_reverts() external {
        Bid memory offered = lab.placeBid(_nodes[0], _request, 1 ether);
        vm.warp(_view().bidEnd);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        market.assign(decision, signatures);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        market.assign(decision, signatures);
    }

    function test_QuorumPlacing_NobodyBids_reverts() external {
        _place(1);
        vm.warp(_now() + lab.FALLBACK_DELAY());
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NoBid.selector, _jobId));
        market.assignFallback(_jobId);
    }

    function test_QuorumPlacing_FourthReplica_reverts() external {
        _place(3);
        Node memory dave = lab.liveNode("dave");
        Bid memory offered = lab.newBid(dave, _request, 1 ether);
        JobTerms memory terms = lab.termsOf(_request);
        _expectStatusFault(_jobId, JobStatus.Assigned, JobStatus.Open);
        vm.prank(dave.operator);
        market.bid(offered, terms);
    }

    /* CANCELLING */

    function test_QuorumPlacing_CancelBeforeAny_succeeds() external {
        lab.placeBid(_nodes[0], _request, 1 ether);
        vm.prank(requester);
        market.cancel(_jobId);
        assertEq(_credit(requester), 6 ether);
        _assertHolds(0, false);
    }

    function test_QuorumPlacing_CancelAfterOne_reverts() external {
        _place(1);
        vm.expectPartialRevert(IJobMarket.WrongReplicaState.selector);
        vm.prank(requester);
        market.cancel(_jobId);
    }

    function _assignSigned(Node memory node, bytes memory fault) private {
        if (_now() < _view().bidEnd) vm.warp(_view().bidEnd);
        Bid memory offered = lab.newBid(node, _request, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        bytes memory signature = lab.signBid(node, offered);
        JobTerms memory terms = lab.termsOf(_request);
        if (fault.length != 0) vm.expectRevert(fault);
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function _expectBid(Node memory node, bytes32 what) private {
        Bid memory offered = lab.newBid(node, _request, 1 ether);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(_notDistinct(what));
        vm.prank(node.operator);
        market.bid(offered, terms);
    }

    function _notDistinct(bytes32 what) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobMarket.ReplicaNotDistinct.selector, _jobId, 0, what);
    }
}
