// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract AssignBatchTest is MarketTest {
    uint256 private constant SIZE = 3;

    Node private _alice;
    AssignmentDecision[] private _decisions;
    bytes[][] private _signatures;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        Bid[SIZE] memory bids;
        for (uint256 i = 0; i < SIZE; ++i) {
            JobRequest memory request = lab.newRequest();
            lab.post(request);
            bids[i] = lab.placeBid(_alice, request, 1 ether);
        }
        vm.warp(_now() + 30);
        for (uint256 i = 0; i < SIZE; ++i) {
            _decisions.push(lab.newDecision(bids[i]));
            _signatures.push(lab.signDecision(_decisions[i]));
        }
    }

    function test_AssignBatch_All_succeeds() external {
        market.assignBatch(_decisions, _signatures);
        for (uint256 i = 0; i < SIZE; ++i) {
            _assertStatus(_decisions[i].jobId, JobStatus.Assigned);
            assertEq(market.getJob(_decisions[i].jobId).worker, _alice.operator);
        }
    }

    /// @dev One that somebody else assigned meanwhile must not keep the others from their assignment.
    function test_AssignBatch_AlreadyAssigned_skipsIt() external {
        market.assign(_decisions[1], _signatures[1]);
        _expectSkipped(1, IJobMarket.WrongStatus.selector);
        _assertStatus(_decisions[1].jobId, JobStatus.Assigned);
    }

    function test_AssignBatch_Cancelled_skipsIt() external {
        vm.prank(requester);
        market.cancel(_decisions[0].jobId);
        _expectSkipped(0, IJobMarket.WrongStatus.selector);
        _assertStatus(_decisions[0].jobId, JobStatus.Cancelled);
    }

    function test_AssignBatch_UnknownJob_skipsIt() external {
        _decisions[2].jobId = "none";
        _signatures[2] = lab.signDecision(_decisions[2]);
        _expectSkipped(2, IJobMarket.UnknownJob.selector);
    }

    function test_AssignBatch_ForeignSignatures_skipsIt() external {
        _signatures[1] = lab.signDecision(_decisions[1], _alice.operatorKey, lab.committeeKeys(2));
        _expectSkipped(1, ISchedulerOracle.NotACommitteeMember.selector);
        _assertStatus(_decisions[1].jobId, JobStatus.Open);
    }

    function test_AssignBatch_NoSignatures_skipsIt() external {
        _signatures[1] = new bytes[](0);
        _expectSkipped(1, ISchedulerOracle.NotEnoughSignatures.selector);
    }

    function test_AssignBatch_LapsedDecision_skipsIt() external {
        _decisions[0].validUntil = _now() - 1;
        _signatures[0] = lab.signDecision(_decisions[0]);
        _expectSkipped(0, IJobMarket.DecisionExpired.selector);
    }

    function test_AssignBatch_SameTwice_skipsTheSecond() external {
        _decisions[1] = _decisions[0];
        _signatures[1] = _signatures[0];
        _expectSkipped(1, IJobMarket.WrongStatus.selector);
    }

    function test_AssignBatch_AllSkipped_succeeds() external {
        market.assignBatch(_decisions, _signatures);
        market.assignBatch(_decisions, _signatures);
        _assertStatus(_decisions[0].jobId, JobStatus.Assigned);
    }

    function test_AssignBatch_TooFewLists_reverts() external {
        _signatures.pop();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BatchMismatch.selector, 3, 2));
        market.assignBatch(_decisions, _signatures);
    }

    function test_AssignBatch_TooManyLists_reverts() external {
        _decisions.pop();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BatchMismatch.selector, 2, 3));
        market.assignBatch(_decisions, _signatures);
    }

    function test_AssignBatch_Empty_reverts() external {
        delete _decisions;
        delete _signatures;
        vm.expectRevert(IJobMarket.EmptyBatch.selector);
        market.assignBatch(_decisions, _signatures);
    }

    function test_AssignBatch_Paused_reverts() external {
        _pause();
        _expectPaused();
        market.assignBatch(_decisions, _signatures);
    }

    function _expectSkipped(uint256 at, bytes4 reason) private {
        vm.expectEmit(address(market));
        emit IJobMarket.AssignmentSkipped(_decisions[at].jobId, reason);
        market.assignBatch(_decisions, _signatures);
        for (uint256 i = 0; i < SIZE; ++i) {
            if (i != at) _assertStatus(_decisions[i].jobId, JobStatus.Assigned);
        }
    }
}
