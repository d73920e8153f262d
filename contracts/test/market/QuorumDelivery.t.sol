// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus, ReplicaState} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {QuorumTest} from "../utils/QuorumTest.sol";
import {Receiver} from "../utils/Receivers.sol";

/// @notice k equal answers make a result; nobody is paid before.
contract QuorumDeliveryTest is QuorumTest {
    function test_QuorumDelivery_First_paysNobody() external {
        _place(3);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[0], _request, 0, RIGHT);
        vm.expectEmit(address(market));
        emit IJobMarket.ReplicaDelivered(_jobId, 0, _nodes[0].operator, sha256(RIGHT), uint8(Outcome.Ok), 0);
        market.deliverOpened(delivery, lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Assigned);
        _assertReplica(0, ReplicaState.Delivered);
        assertEq(_credit(_nodes[0].operator), 0);
        _assertConserved();
    }

    function test_QuorumDelivery_TwoEqual_paysBoth() external {
        _place(3);
        _say(0, RIGHT);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[2], _request, 2, RIGHT);
        vm.expectEmit(address(market));
        emit IJobMarket.QuorumReached(_jobId, requester, sha256(RIGHT), RIGHT);
        market.deliverOpened(delivery, lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertPaid(0, 0.99 ether);
        _assertPaid(2, 0.99 ether);
        _assertReplica(1, ReplicaState.Working);
        _assertHolds(1, true);
        assertEq(_view().escrow, 4 ether, "the third may still come");
        _assertConserved();
    }

    function test_QuorumDelivery_LaterEqual_isPaidOnArrival() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _say(2, RIGHT);
        _assertPaid(2, 0.99 ether);
        _assertConserved();
    }

    function test_QuorumDelivery_LaterOther_isNotPaid() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _say(2, WRONG);
        _assertReplica(2, ReplicaState.Dissented);
        assertEq(_credit(_nodes[2].operator), 0);
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertConserved();
    }

    function test_QuorumDelivery_EarlierOther_isNotPaid() external {
        _place(3);
        _say(0, WRONG);
        _say(1, RIGHT);
        _say(2, RIGHT);
        assertEq(_credit(_nodes[0].operator), 0);
        _assertPaid(1, 0.99 ether);
        _assertPaid(2, 0.99 ether);
        _assertConserved();
    }

    /// @dev Two that agree do not have to wait for a third to be found.
    function test_QuorumDelivery_BeforeAllArePlaced_reachesIt() external {
        _place(2);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertPaid(0, 0.99 ether);
        _assertConserved();
    }

    /// @dev A bid that stood for the third is let go when the result is there.
    function test_QuorumDelivery_WithStandingBid_freesIt() external {
        _place(2);
        lab.placeBid(_nodes[2], _request, 1 ether);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertHolds(2, false);
    }

    function test_QuorumDelivery_AllDiffer_holds() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, WRONG);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[2], _request, 2, OTHER);
        uint40 until = _now() + 1 days;
        vm.expectEmit(address(market));
        emit IJobMarket.JobHeld(_jobId, requester, until);
        market.deliverOpened(delivery, lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Held);
        assertEq(_view().reservedUntil, until);
        for (uint256 i = 0; i < 3; ++i) {
            assertEq(_credit(_nodes[i].operator), 0, "nobody is paid");
        }
        _assertConserved();
    }

    function test_QuorumDelivery_TwoFailures_payTheFloorFee() external {
        _place(3);
        _fail(0, 7);
        _fail(1, 7);
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertPaid(0, 0.099 ether);
        _assertPaid(1, 0.099 ether);
        _assertConserved();
    }

    /// @dev The exit code is part of the answer.
    function test_QuorumDelivery_OtherExitCodes_differ() external {
        _place(3);
        _fail(0, 7);
        _fail(1, 8);
        _assertStatus(_jobId, JobStatus.Assigned);
        _assertReplica(1, ReplicaState.Delivered);
    }

    /// @dev So is the outcome.
    function test_QuorumDelivery_OkAndLimit_differ() external {
        _place(3);
        _say(0, RIGHT);
        TeeStatement memory statement = lab.newStatement(_nodes[1], _request);
        (statement.round, statement.resultDigest) = (1, sha256(RIGHT));
        statement.outcome = uint8(Outcome.LimitExceeded);
        market.deliverOpened(
            lab.signDelivery(_nodes[1].signerKey, statement, RIGHT), lab.settlementOf(_request)
        );
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_QuorumDelivery_OneOfTwo_reachesItAtOnce() external {
        _request = lab.newQuorumRequest(1, 2);
        _repost();
        _place(2);
        _say(1, RIGHT);
        _assertStatus(_jobId, JobStatus.Delivered);
        _assertPaid(1, 0.99 ether);
    }

    function test_QuorumDelivery_AllOfThree_needsAll() external {
        _request = lab.newQuorumRequest(3, 3);
        _repost();
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _assertStatus(_jobId, JobStatus.Assigned);
        _say(2, WRONG);
        _assertStatus(_jobId, JobStatus.Held);
    }

    function test_QuorumDelivery_Callback_onceWhenReached() external {
        Receiver receiver = new Receiver(address(market));
        _request = lab.newQuorumRequest(2, 3);
        (_request.callback.target, _request.callback.gasLimit) = (address(receiver), 300_000);
        _repost();
        _place(3);
        _say(0, RIGHT);
        assertEq(receiver.calls(), 0, "one answer is none");
        _say(1, RIGHT);
        assertEq(receiver.calls(), 1);
        assertEq(receiver.resultDigest(), sha256(RIGHT));
        assertEq(receiver.publicValues(), RIGHT);
        _say(2, RIGHT);
        assertEq(receiver.calls(), 1, "told once");
    }

    /// @dev Whatever the order, two equal ones are paid and one that differs is not.
    function testFuzz_QuorumDelivery_AnyOrder(uint256 seed, uint8 liar) external {
        _place(3);
        liar %= 3;
        uint8 first = uint8(seed % 3);
        uint8 second = uint8((first + 1 + (seed / 3) % 2) % 3);
        uint8 third = 3 - first - second;
        _say(first, first == liar ? WRONG : RIGHT);
        _say(second, second == liar ? WRONG : RIGHT);
        _say(third, third == liar ? WRONG : RIGHT);
        _finaliseNow();
        for (uint8 i = 0; i < 3; ++i) {
            assertEq(_credit(_nodes[i].operator), i == liar ? 0 : 0.99 ether);
            assertEq(_stakeOf(_nodes[i].operator), 100e18, "a dissenter is not slashed");
            _assertHolds(i, false);
        }
        assertEq(_credit(requester), 4 ether);
        _assertConserved();
    }

    /* REFUSALS */

    function test_QuorumDelivery_OthersReplica_reverts() external {
        _place(3);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[0], _request, 1, RIGHT);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.NotTheWorker.selector, _nodes[0].operator, _nodes[1].operator)
        );
        market.deliverOpened(delivery, terms);
    }

    /// @dev Copying a neighbour's answer takes its own enclave's key.
    function test_QuorumDelivery_NeighboursSignature_reverts() external {
        _place(3);
        _say(0, RIGHT);
        Delivery memory copied = lab.newReplicaDelivery(_nodes[0], _request, 0, RIGHT);
        copied.statement.round = 1;
        copied.statement.worker = _nodes[1].operator;
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliverOpened(copied, terms);
    }

    function test_QuorumDelivery_Twice_reverts() external {
        _place(3);
        _say(0, RIGHT);
        _expectSay(0, WRONG, _wrongState(0, ReplicaState.Delivered));
    }

    function test_QuorumDelivery_AfterPaid_reverts() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _expectSay(0, RIGHT, _wrongState(0, ReplicaState.Paid));
    }

    function test_QuorumDelivery_NotPlaced_reverts() external {
        _place(1);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[1], _request, 1, RIGHT);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert();
        market.deliverOpened(delivery, terms);
    }

    function test_QuorumDelivery_AtItsDeadline_succeeds() external {
        _place(3);
        vm.warp(_replica(0).deadline);
        _say(0, RIGHT);
        _assertReplica(0, ReplicaState.Delivered);
    }

    /// @dev Each has its own deadline: the first is late when the last is not.
    function test_QuorumDelivery_PastItsDeadline_reverts() external {
        _place(3);
        uint40 deadline = _replica(0).deadline;
        vm.warp(deadline + 1);
        _expectSay(0, RIGHT, abi.encodeWithSelector(IJobMarket.Late.selector, _jobId, deadline));
        _say(1, RIGHT);
    }

    function test_QuorumDelivery_Held_reverts() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, WRONG);
        _say(2, OTHER);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[0], _request, 0, WRONG);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert();
        market.deliverOpened(delivery, terms);
    }

    function test_QuorumDelivery_PlainEntry_reverts() external {
        _place(3);
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[0], _request, 0, RIGHT);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongEntry.selector, _jobId, bytes32("deliverOpened"))
        );
        market.deliver(delivery);
    }

    function test_QuorumDelivery_LargeResult_reverts() external {
        _place(3);
        TeeStatement memory statement = lab.newStatement(_nodes[0], _request);
        (statement.round, statement.resultDigest) = (0, sha256(RIGHT));
        Delivery memory delivery = lab.signDelivery(_nodes[0].signerKey, statement, "");
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, sha256(RIGHT), sha256(""))
        );
        market.deliverOpened(delivery, terms);
    }

    function _finaliseNow() private {
        _finalise();
        _assertStatus(_jobId, JobStatus.Settled);
    }

    function _assertPaid(uint256 index, uint256 amount) private view {
        _assertReplica(index, ReplicaState.Paid);
        assertEq(_credit(_nodes[index].operator), amount, "pay");
        _assertHolds(index, false);
    }

    function _wrongState(uint8 replica, ReplicaState state) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobMarket.WrongReplicaState.selector, _jobId, replica, uint8(state));
    }
}
