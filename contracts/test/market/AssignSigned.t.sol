// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract AssignSignedTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _request = lab.newRequest();
        _jobId = lab.post(_request);
    }

    function test_AssignSigned_NoStoredBid_succeeds() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        bytes memory signature = lab.signBid(_alice, offered);
        JobTerms memory terms = lab.termsOf(_request);
        uint40 deadline = uint40(vm.getBlockTimestamp()) + 600;
        vm.expectEmit(address(market));
        emit IJobMarket.JobAssigned(
            _jobId, requester, _alice.operator, _alice.enclave, 0, 1 ether, 6687, deadline, 1, "inputs"
        );
        market.assignSigned(decision, signatures, offered, signature, terms);
        _assertStatus(_jobId, JobStatus.Assigned);
        assertEq(market.getJob(_jobId).reservedUntil, deadline);
        assertEq(workers.freeStake(_alice.operator), 90e18);
        assertEq(enclaves.getEnclave(_alice.enclave).used, 1);
    }

    function test_AssignSigned_BeatsStored_succeeds() external {
        lab.placeBid(_bob, _request, 1 ether);
        _assign(_bidAtEnd(_alice, 0.9 ether));
        assertEq(market.getJob(_jobId).worker, _alice.operator);
        assertEq(workers.freeStake(_bob.operator), 100e18, "loser's collateral is free");
        assertEq(enclaves.getEnclave(_bob.enclave).used, 0, "loser's slot is free");
    }

    function test_AssignSigned_EqualsStored_succeeds() external {
        lab.placeBid(_bob, _request, 1 ether);
        _assign(_bidAtEnd(_alice, 1 ether));
        assertEq(market.getJob(_jobId).worker, _alice.operator);
    }

    function test_AssignSigned_StoredLapsed_succeeds() external {
        Bid memory stored = lab.placeBid(_bob, _request, 0.5 ether);
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        offered.validUntil += 100;
        vm.warp(stored.validUntil + 1);
        _assign(offered);
        assertEq(market.getJob(_jobId).worker, _alice.operator);
    }

    function test_AssignSigned_StoredNotServing_succeeds() external {
        lab.placeBid(_bob, _request, 0.5 ether);
        vm.prank(_bob.operator);
        enclaves.retire(_bob.enclave);
        _assign(_bidAtEnd(_alice, 1 ether));
        assertEq(market.getJob(_jobId).worker, _alice.operator);
    }

    /// @dev Terms that are not on chain may weigh as much as the band, which is 300 points, and no more.
    function test_AssignSigned_WorseByTheBand_succeeds() external {
        lab.placeBid(_bob, _request, 0.88 ether);
        _assign(_bidAtEnd(_alice, 1 ether));
        assertEq(market.getJob(_jobId).worker, _alice.operator);
    }

    function test_AssignSigned_WorseByMore_reverts() external {
        lab.placeBid(_bob, _request, 0.8796 ether);
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        _expect(offered, abi.encodeWithSelector(IJobMarket.BelowBand.selector, _jobId, 6687, 6988, 300));
        assertEq(market.getJob(_jobId).worker, _bob.operator, "the stored bid stays");
        assertEq(workers.freeStake(_bob.operator), 90e18, "and what it holds");
    }

    /// @dev What the score is made of is read when it is assigned: a fault in between counts.
    function test_AssignSigned_FaultSince_reverts() external {
        lab.placeBid(_bob, _request, 1 ether);
        JobRequest memory other = lab.newRequest();
        other.offer.executionWindow = 6;
        lab.miss(_alice, other);
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        _expect(offered, abi.encodeWithSelector(IJobMarket.BelowBand.selector, _jobId, 6687 - 375, 6687, 300));
    }

    /* THE BID */

    function test_AssignSigned_SignedByAnother_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        _expectBadSignature(offered, lab.signBid(_bob, offered), _notTheBidder(_bob.operator));
    }

    function test_AssignSigned_HighS_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        _expectBadSignature(offered, lab.toHighS(lab.signBid(_alice, offered)), _notTheBidder(address(0)));
    }

    function test_AssignSigned_NoSignature_reverts() external {
        _expectBadSignature(_bidAtEnd(_alice, 1 ether), "", _notTheBidder(address(0)));
    }

    function test_AssignSigned_BidForOtherChain_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        bytes32 digest = lab.digestOf(offered, block.chainid + 1, address(market));
        _expectForged(offered, lab.sign(_alice.operatorKey, digest));
    }

    function test_AssignSigned_BidForOtherContract_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        bytes32 digest = lab.digestOf(offered, block.chainid, address(proof));
        _expectForged(offered, lab.sign(_alice.operatorKey, digest));
    }

    function test_AssignSigned_AlteredBid_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        bytes memory signature = lab.signBid(_alice, offered);
        offered.price = 0.9 ether;
        _expectForged(offered, signature);
    }

    function test_AssignSigned_LapsedBid_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        vm.warp(offered.validUntil + 1);
        _expect(offered, abi.encodeWithSelector(IJobMarket.BidExpired.selector, offered.validUntil));
        vm.warp(offered.validUntil);
        _assign(offered);
    }

    function test_AssignSigned_OtherRound_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        offered.round = 1;
        _expect(decision, offered, abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1));
    }

    function test_AssignSigned_OtherTerms_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        _request.offer.collateral = 1e18;
        _expect(offered, abi.encodeWithSelector(IJobMarket.WrongTerms.selector, _jobId, lab.idOf(_request)));
    }

    function test_AssignSigned_AboveCeiling_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1.5 ether + 1);
        _expect(offered, abi.encodeWithSelector(IJobMarket.AboveCeiling.selector, 1.5 ether + 1, 1.5 ether));
    }

    function test_AssignSigned_ForeignEnclave_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        offered.enclave = _bob.enclave;
        _expect(offered, abi.encodeWithSelector(IEnclaves.ForeignEnclave.selector, _bob.enclave, 2, 1));
    }

    function test_AssignSigned_EnclaveRetired_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        _expect(offered, abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _alice.enclave));
    }

    function test_AssignSigned_NotEnoughStake_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        vm.prank(_alice.operator);
        workers.requestWithdraw(91e18);
        _expect(
            offered,
            abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, _alice.operator, 9e18, 10e18)
        );
    }

    /* THE DECISION */

    function test_AssignSigned_BeforeBidEnd_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        _expect(
            offered,
            abi.encodeWithSelector(IJobMarket.BiddingNotOver.selector, _jobId, _request.offer.openAt + 30)
        );
    }

    function test_AssignSigned_ForeignCommittee_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision, _alice.operatorKey, _bob.operatorKey);
        bytes memory signature = lab.signBid(_alice, offered);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, _alice.operator)
        );
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function test_AssignSigned_NamesOtherWorker_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        decision.worker = _bob.operator;
        _expectMismatch(decision, offered);
    }

    function test_AssignSigned_NamesOtherEnclave_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        decision.enclave = _bob.enclave;
        _expectMismatch(decision, offered);
    }

    function test_AssignSigned_NamesOtherPrice_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        decision.price += 1;
        _expectMismatch(decision, offered);
    }

    /// @dev A decision for one job with a bid, signed, for another.
    function test_AssignSigned_NamesOtherJob_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        _request = lab.newRequest();
        offered.jobId = lab.post(_request);
        _expectMismatch(decision, offered);
    }

    function test_AssignSigned_ScoreAtBand_succeeds() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        decision.score = 6687 + 300;
        market.assignSigned(
            decision, lab.signDecision(decision), offered, lab.signBid(_alice, offered), lab.termsOf(_request)
        );
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_AssignSigned_ScoreOverstated_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        decision.score = 6687 + 301;
        _expect(
            decision,
            offered,
            abi.encodeWithSelector(IJobMarket.ScoreOverstated.selector, _jobId, 6687 + 301, 6687)
        );
    }

    function test_AssignSigned_ChainIdChanged_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        bytes memory signature = lab.signBid(_alice, offered);
        JobTerms memory terms = lab.termsOf(_request);
        vm.chainId(block.chainid + 1);
        vm.expectRevert();
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function test_AssignSigned_Twice_reverts() external {
        Bid memory offered = _bidAtEnd(_alice, 1 ether);
        _assign(offered);
        _expect(
            offered,
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Assigned, JobStatus.Open
            )
        );
    }

    /// @dev A bid, once bidding is over.
    function _bidAtEnd(Node memory node, uint96 price) private returns (Bid memory) {
        vm.warp(_request.offer.openAt + 30);
        return lab.newBid(node, _request, price);
    }

    /// @dev Assigns to alice's bid.
    function _assign(Bid memory offered) private {
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes memory signature = lab.signBid(_alice, offered);
        market.assignSigned(decision, lab.signDecision(decision), offered, signature, lab.termsOf(_request));
    }

    function _expect(Bid memory offered, bytes memory fault) private {
        _expect(lab.newDecision(offered), offered, fault);
    }

    function _expect(AssignmentDecision memory decision, Bid memory offered, bytes memory fault) private {
        bytes[] memory signatures = lab.signDecision(decision);
        bytes memory signature = lab.signBid(_alice, offered);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(fault);
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function _expectMismatch(AssignmentDecision memory decision, Bid memory offered) private {
        _expect(
            decision, offered, abi.encodeWithSelector(IJobMarket.DecisionMismatch.selector, decision.jobId)
        );
    }

    function _expectBadSignature(Bid memory offered, bytes memory signature, bytes memory fault) private {
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(fault);
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    /// @dev A signature over something else recovers to some stranger.
    function _expectForged(Bid memory offered, bytes memory signature) private {
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectPartialRevert(IJobMarket.NotTheBidder.selector);
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function _notTheBidder(address signer) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobMarket.NotTheBidder.selector, _alice.operator, signer);
    }
}
