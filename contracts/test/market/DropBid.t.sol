// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract DropBidTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.post(_request);
    }

    function test_DropBid_Lapsed_succeeds() external {
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(offered.validUntil + 1);
        _expectDropped();
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
        IJobMarket.JobView memory job = market.getJob(_jobId);
        assertEq(job.worker, address(0));
        assertEq(job.enclave, 0);
        assertEq(job.price, 0);
        assertEq(job.slots, 0);
        assertFalse(job.frozen);
        assertEq(job.score, 0);
        assertEq(job.reservedUntil, 0);
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(job.escrow, 2 ether, "escrow stays");
    }

    function test_DropBid_EnclaveRetired_succeeds() external {
        lab.placeBid(_alice, _request, 1 ether);
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        _expectDropped();
    }

    function test_DropBid_EnclaveFrozen_succeeds() external {
        lab.placeBid(_alice, _request, 1 ether);
        vm.prank(council);
        enclaves.setFrozen(_alice.enclave, true);
        _expectDropped();
    }

    function test_DropBid_ThenWorseBid_succeeds() external {
        lab.placeBid(_alice, _request, 0.5 ether);
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        _expectDropped();
        Node memory bob = lab.liveNode("bob");
        lab.placeBid(bob, _request, 1 ether);
        assertEq(market.getJob(_jobId).worker, bob.operator);
    }

    function test_DropBid_AtLastSecond_reverts() external {
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(offered.validUntil);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.BidStillStands.selector, _jobId, offered.validUntil)
        );
        market.dropBid(_jobId);
    }

    function test_DropBid_ByItsWorker_reverts() external {
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.BidStillStands.selector, _jobId, offered.validUntil)
        );
        vm.prank(_alice.operator);
        market.dropBid(_jobId);
    }

    function test_DropBid_NoBid_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NoBid.selector, _jobId));
        market.dropBid(_jobId);
    }

    function test_DropBid_Twice_reverts() external {
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(offered.validUntil + 1);
        market.dropBid(_jobId);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NoBid.selector, _jobId));
        market.dropBid(_jobId);
    }

    function test_DropBid_Assigned_reverts() external {
        lab.assign(_request, lab.placeBid(_alice, _request, 1 ether));
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Assigned, JobStatus.Open
            )
        );
        market.dropBid(_jobId);
    }

    function test_DropBid_UnknownJob_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none")));
        market.dropBid("none");
    }

    function _expectDropped() private {
        vm.expectEmit(address(market));
        emit IJobMarket.BidDropped(_jobId, 0);
        market.dropBid(_jobId);
    }
}
