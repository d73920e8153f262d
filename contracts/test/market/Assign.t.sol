// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Weights} from "../../src/types/Scheduling.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract AssignTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;
    Bid private _best;
    uint256[3] private _keys;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _request.offer.finalDeadline = _request.offer.openAt + 80;
        _jobId = lab.post(_request);
        _best = lab.placeBid(_alice, _request, 1 ether);
        for (uint256 i = 0; i < 3; ++i) {
            _keys[i] = lab.committeeKeys(i);
        }
        vm.warp(_request.offer.openAt + 30);
    }

    function test_Assign_StoredBid_succeeds() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        uint256 deadline = vm.getBlockTimestamp() + 600;
        bytes[] memory signatures = lab.signDecision(decision);
        vm.expectEmit(address(market));
        emit IJobMarket.JobAssigned(
            _jobId,
            requester,
            _alice.operator,
            _alice.enclave,
            0,
            1 ether,
            6687,
            uint40(deadline),
            1,
            "inputs"
        );
        market.assign(decision, signatures);

        _assertStatus(_jobId, JobStatus.Assigned);
        IJobMarket.JobView memory job = market.getJob(_jobId);
        assertEq(job.reservedUntil, deadline, "deadline");
        assertEq(job.worker, _alice.operator);
        assertEq(job.price, 1 ether);
        assertEq(job.escrow, 2 ether, "escrow stays");
        assertEq(workers.freeStake(_alice.operator), 90e18, "collateral stays held");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 1, "slot stays held");
    }

    function test_Assign_OtherTwoMembers_succeeds() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        market.assign(decision, lab.signDecision(decision, _keys[1], _keys[2]));
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_Assign_AtFinalDeadline_succeeds() external {
        vm.warp(_request.offer.finalDeadline);
        AssignmentDecision memory decision = lab.newDecision(_best);
        market.assign(decision, lab.signDecision(decision));
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    /* SIGNATURES */

    function test_Assign_OneSignature_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        bytes[] memory one = new bytes[](1);
        one[0] = lab.signDecision(decision)[0];
        _expect(decision, one, abi.encodeWithSelector(ISchedulerOracle.NotEnoughSignatures.selector, 1, 2));
    }

    function test_Assign_ForeignSigner_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        // A key whose address sorts after the first member's.
        (address stranger, uint256 key) = _strangerAfter(vm.addr(_keys[0]));
        _expect(decision, lab.signDecision(decision, _keys[0], key), _notAMember(stranger));
    }

    function test_Assign_WorkerSigns_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        bytes[] memory signatures = lab.signDecision(decision, _alice.operatorKey, _keys[2]);
        _expect(decision, signatures, _notAMember(_alice.operator));
    }

    function test_Assign_Unsorted_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expect(
            decision,
            lab.signDecision(decision, _keys[1], _keys[0]),
            _notSorted(vm.addr(_keys[1]), vm.addr(_keys[0]))
        );
    }

    function test_Assign_SameMemberTwice_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expect(
            decision,
            lab.signDecision(decision, _keys[1], _keys[1]),
            _notSorted(vm.addr(_keys[1]), vm.addr(_keys[1]))
        );
    }

    function test_Assign_HighS_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        bytes[] memory signatures = lab.signDecision(decision);
        signatures[1] = lab.toHighS(signatures[1]);
        _expect(decision, signatures, _notAMember(address(0)));
    }

    function test_Assign_OtherChain_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expectForged(decision, lab.digestOf(decision, block.chainid + 1, address(market)));
    }

    function test_Assign_ChainIdChanged_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        bytes[] memory signatures = lab.signDecision(decision);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectPartialRevert(ISchedulerOracle.NotACommitteeMember.selector);
        market.assign(decision, signatures);
        vm.chainId(chain);
        market.assign(decision, signatures);
    }

    function test_Assign_OtherContract_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expectForged(decision, lab.digestOf(decision, block.chainid, address(proof)));
    }

    /// @dev Every field of the decision is under the signatures.
    function test_Assign_AlteredDecision_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        bytes32 digest = lab.digestOf(decision, block.chainid, address(market));
        _changeWeights();
        decision.score = 1;
        _expectForged(decision, digest);
        decision = lab.newDecision(_best);
        decision.weightsVersion = 2;
        _expectForged(decision, digest);
        decision = lab.newDecision(_best);
        decision.snapshotBlock = 9;
        _expectForged(decision, digest);
        decision = lab.newDecision(_best);
        decision.inputsRoot = "others";
        _expectForged(decision, digest);
        decision = lab.newDecision(_best);
        ++decision.validUntil;
        _expectForged(decision, digest);
    }

    /* CLOCKS */

    function test_Assign_BeforeBidEnd_reverts() external {
        vm.warp(_request.offer.openAt + 29);
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expect(
            decision,
            abi.encodeWithSelector(IJobMarket.BiddingNotOver.selector, _jobId, _request.offer.openAt + 30)
        );
    }

    function test_Assign_AfterFinalDeadline_reverts() external {
        vm.warp(_request.offer.finalDeadline + 1);
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expect(
            decision,
            abi.encodeWithSelector(IJobMarket.BiddingOver.selector, _jobId, _request.offer.finalDeadline)
        );
    }

    function test_Assign_LapsedDecision_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.validUntil = uint40(vm.getBlockTimestamp());
        bytes[] memory signatures = lab.signDecision(decision);
        vm.warp(decision.validUntil + 1);
        _expect(decision, abi.encodeWithSelector(IJobMarket.DecisionExpired.selector, decision.validUntil));
        vm.warp(decision.validUntil);
        market.assign(decision, signatures);
    }

    function test_Assign_LapsedBid_reverts() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        Bid memory bid = lab.placeBid(_alice, request, 1 ether);
        vm.warp(bid.validUntil + 1);
        AssignmentDecision memory decision = lab.newDecision(bid);
        _expect(decision, abi.encodeWithSelector(IJobMarket.BidExpired.selector, bid.validUntil));
        vm.warp(bid.validUntil);
        market.assign(decision, lab.signDecision(decision));
    }

    /* WHAT IT NAMES */

    function test_Assign_UnknownJob_reverts() external {
        _best.jobId = "none";
        _expect(
            lab.newDecision(_best), abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none"))
        );
    }

    function test_Assign_Twice_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        market.assign(decision, lab.signDecision(decision));
        _expect(
            decision,
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Assigned, JobStatus.Open
            )
        );
    }

    function test_Assign_OtherRound_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.round = 1;
        _expect(decision, abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1));
    }

    function test_Assign_OtherWorker_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.worker = makeAddr("bob");
        _expect(decision, abi.encodeWithSelector(IJobMarket.DecisionMismatch.selector, _jobId));
    }

    function test_Assign_OtherEnclave_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.enclave = lab.liveNode("bob").enclave;
        _expect(decision, abi.encodeWithSelector(IJobMarket.DecisionMismatch.selector, _jobId));
    }

    function test_Assign_OtherPrice_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.price -= 1;
        _expect(decision, abi.encodeWithSelector(IJobMarket.DecisionMismatch.selector, _jobId));
    }

    /* THE SCORE IT CLAIMS */

    function test_Assign_ScoreAtBand_succeeds() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.score = 6687 + 300;
        market.assign(decision, lab.signDecision(decision));
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    /// @dev A claim that nothing bears out would stand above the promises its signers broke.
    function test_Assign_ScoreOverstated_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        decision.score = 6687 + 301;
        _expect(
            decision, abi.encodeWithSelector(IJobMarket.ScoreOverstated.selector, _jobId, 6687 + 301, 6687)
        );
    }

    function test_Assign_PreviousWeights_succeeds() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _changeWeights();
        market.assign(decision, lab.signDecision(decision));
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_Assign_StaleWeights_reverts() external {
        AssignmentDecision memory decision = lab.newDecision(_best);
        _changeWeights();
        _changeWeights();
        _expect(decision, abi.encodeWithSelector(ISchedulerOracle.StaleWeights.selector, 1, 3));
    }

    /// @dev A member that takes its bond out counts no more.
    function test_Assign_UnbondedMember_reverts() external {
        vm.prank(vm.addr(_keys[0]));
        oracle.requestUnbond(1);
        AssignmentDecision memory decision = lab.newDecision(_best);
        _expect(decision, _notAMember(vm.addr(_keys[0])));
    }

    function test_Assign_NoBid_reverts() external {
        JobRequest memory request = lab.newRequest();
        _best.jobId = lab.post(request);
        vm.warp(request.offer.openAt + 30);
        _expect(lab.newDecision(_best), abi.encodeWithSelector(IJobMarket.NoBid.selector, _best.jobId));
    }

    function test_Assign_EnclaveRetired_reverts() external {
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        (uint32 index,) = enclaves.enclaveOf(_alice.enclave);
        _expect(
            lab.newDecision(_best),
            abi.encodeWithSelector(IJobMarket.EnclaveNotServing.selector, _jobId, index)
        );
    }

    /// @dev The same weights under the next version.
    function _changeWeights() private {
        Weights memory weights = lab.weights();
        vm.prank(council);
        oracle.setWeights(weights);
    }

    function _expect(AssignmentDecision memory decision, bytes memory fault) private {
        _expect(decision, lab.signDecision(decision), fault);
    }

    function _expect(AssignmentDecision memory decision, bytes[] memory signatures, bytes memory fault)
        private
    {
        vm.expectRevert(fault);
        market.assign(decision, signatures);
    }

    /// @dev Expects that signatures over another digest recover to nobody who matters.
    function _expectForged(AssignmentDecision memory decision, bytes32 signedDigest) private {
        bytes[] memory signatures = lab.signTwice(signedDigest, _keys[0], _keys[1]);
        vm.expectPartialRevert(ISchedulerOracle.NotACommitteeMember.selector);
        market.assign(decision, signatures);
    }

    function _strangerAfter(address floor) private returns (address stranger, uint256 key) {
        for (uint256 i = 0; stranger <= floor; ++i) {
            (stranger, key) = makeAddrAndKey(string.concat("stranger ", vm.toString(i)));
        }
    }

    function _notAMember(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, signer);
    }

    function _notSorted(address previous, address next) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.SignersNotSorted.selector, previous, next);
    }
}
