// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract AssignFallbackTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;
    Bid private _best;
    uint40 private _from;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.post(_request);
        _best = lab.placeBid(_alice, _request, 1 ether);
        _from = _request.offer.openAt + 30 + lab.FALLBACK_DELAY();
    }

    function test_AssignFallback_AtFirstSecond_succeeds() external {
        vm.warp(_from);
        vm.expectEmit(address(market));
        emit IJobMarket.JobAssigned(
            _jobId, requester, _alice.operator, _alice.enclave, 0, 1 ether, 6687, _from + 600, 0, 0
        );
        market.assignFallback(_jobId);
        _assertStatus(_jobId, JobStatus.Assigned);
        assertEq(market.getJob(_jobId).reservedUntil, _from + 600);
    }

    function test_AssignFallback_TooEarly_reverts() external {
        vm.warp(_from - 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.FallbackTooEarly.selector, _jobId, _from));
        market.assignFallback(_jobId);
    }

    function test_AssignFallback_AtBidsLastSecond_succeeds() external {
        vm.warp(_best.validUntil);
        market.assignFallback(_jobId);
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_AssignFallback_LapsedBid_reverts() external {
        vm.warp(_best.validUntil + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BidExpired.selector, _best.validUntil));
        market.assignFallback(_jobId);
    }

    function test_AssignFallback_NoBid_reverts() external {
        bytes32 jobId = lab.post(lab.newRequest());
        vm.warp(_from);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NoBid.selector, jobId));
        market.assignFallback(jobId);
    }

    function test_AssignFallback_EnclaveRetired_reverts() external {
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        vm.warp(_from);
        (uint32 index,) = enclaves.enclaveOf(_alice.enclave);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.EnclaveNotServing.selector, _jobId, index));
        market.assignFallback(_jobId);
    }

    function test_AssignFallback_AfterFinalDeadline_reverts() external {
        _request = lab.newRequest();
        _request.offer.finalDeadline = _from;
        _jobId = lab.post(_request);
        lab.placeBid(_alice, _request, 1 ether);
        vm.warp(_from + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BiddingOver.selector, _jobId, _from));
        market.assignFallback(_jobId);
        vm.warp(_from);
        market.assignFallback(_jobId);
    }

    function test_AssignFallback_Assigned_reverts() external {
        lab.assign(_request, _best);
        vm.warp(_from);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Assigned, JobStatus.Open
            )
        );
        market.assignFallback(_jobId);
    }

    function test_AssignFallback_UnknownJob_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none")));
        market.assignFallback("none");
    }
}
