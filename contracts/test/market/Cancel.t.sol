// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract CancelTest is MarketTest {
    function test_Cancel_NoBid_succeeds() external {
        bytes32 jobId = lab.post(lab.newRequest());
        vm.expectEmit(address(market));
        emit IJobMarket.JobCancelled(jobId, requester, 2 ether);
        _cancel(jobId);
        _assertStatus(jobId, JobStatus.Cancelled);
        assertEq(market.credits(requester, address(0)), 2 ether, "all of the escrow");
        assertEq(market.getJob(jobId).escrow, 0, "nothing is held");
    }

    function test_Cancel_Token_succeeds() external {
        bytes32 jobId = lab.post(lab.newTokenRequest());
        _cancel(jobId);
        assertEq(market.credits(requester, address(payToken)), 2 ether);
        assertEq(market.credits(requester, address(0)), 0, "other token");
    }

    function test_Cancel_WithBid_succeeds() external {
        Node memory alice = lab.liveNode("alice");
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        lab.placeBid(alice, request, 1 ether);
        assertEq(workers.freeStake(alice.operator), 90e18, "held by the bid");
        _cancel(jobId);
        assertEq(workers.freeStake(alice.operator), 100e18, "collateral is free again");
        assertEq(enclaves.getEnclave(alice.enclave).used, 0, "slot is free again");
    }

    /// @dev The curve ends, the job waits for its final deadline: a requester may still take it back.
    function test_Cancel_AfterFinalDeadline_succeeds() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        vm.warp(request.offer.finalDeadline + 1);
        _cancel(jobId);
        _assertStatus(jobId, JobStatus.Cancelled);
    }

    function test_Cancel_Stranger_reverts() external {
        bytes32 jobId = lab.post(lab.newRequest());
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotRequester.selector, address(this), requester));
        market.cancel(jobId);
    }

    function test_Cancel_UnknownJob_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none")));
        _cancel("none");
    }

    function test_Cancel_Assigned_reverts() external {
        bytes32 jobId = lab.postAssigned(lab.liveNode("alice"), lab.newRequest());
        _expectStatus(jobId, JobStatus.Assigned);
    }

    function test_Cancel_Settled_reverts() external {
        bytes32 jobId = lab.settle(lab.liveNode("alice"), lab.newRequest());
        _expectStatus(jobId, JobStatus.Settled);
    }

    function test_Cancel_Twice_reverts() external {
        bytes32 jobId = lab.post(lab.newRequest());
        _cancel(jobId);
        _expectStatus(jobId, JobStatus.Cancelled);
        assertEq(market.credits(requester, address(0)), 2 ether, "credited once");
    }

    function _cancel(bytes32 jobId) private {
        vm.prank(requester);
        market.cancel(jobId);
    }

    function _expectStatus(bytes32 jobId, JobStatus status) private {
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongStatus.selector, jobId, status, JobStatus.Open)
        );
        _cancel(jobId);
    }
}
