// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract ExpireTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    address private _keeper;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _keeper = lab.KEEPER();
    }

    /* A WORKER MISSED THE DEADLINE */

    function test_Expire_Assigned_succeeds() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        vm.warp(market.getJob(jobId).reservedUntil + 1);

        vm.expectEmit(address(workers));
        emit IWorkerRegistry.StakeSlashed(_alice.operator, requester, _keeper, 10e18, 7e18, 1e18, 2e18);
        vm.expectEmit(address(market));
        emit IJobMarket.JobExpired(jobId, requester, _alice.operator, 2 ether, 10e18);
        vm.prank(_keeper);
        market.expire(jobId);

        _assertStatus(jobId, JobStatus.Expired);
        assertEq(market.credits(requester, address(0)), 2 ether, "refund");
        assertEq(market.credits(_alice.operator, address(0)), 0, "no pay");
        assertEq(workers.credits(requester), 7e18, "its part, and the rescuer's for want of a round");
        assertEq(workers.credits(_keeper), 1e18, "a tenth");
        assertEq(workers.heldForTreasury(_keeper), 2e18, "the rest");
        (Worker memory worker,) = workers.getWorker(_alice.operator);
        assertEq(worker.stake, 90e18);
        assertEq(worker.reserved, 0);
        assertEq(worker.faulted, 1);
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
    }

    function test_Expire_AtDeadline_reverts() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        uint40 deadline = market.getJob(jobId).reservedUntil;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotExpired.selector, jobId, uint256(deadline) + 1));
        market.expire(jobId);
    }

    /// @dev A frozen enclave cannot deliver: `excuse` ends its job.
    function test_Expire_FrozenEnclave_reverts() external {
        bytes32 jobId = lab.postAssigned(_alice, _request);
        _freeze(_alice.enclave, true);
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.Excusable.selector, jobId, bytes32("frozen")));
        market.expire(jobId);
    }

    function test_Expire_Twice_reverts() external {
        bytes32 jobId = lab.miss(_alice, _request);
        _expectStatus(jobId, JobStatus.Expired);
        (Worker memory worker,) = workers.getWorker(_alice.operator);
        assertEq(worker.stake, 90e18, "slashed once");
    }

    function testFuzz_Expire_SlashSplit(uint96 collateral) external {
        collateral = uint96(bound(collateral, 1e18, 100e18));
        _request.offer.collateral = collateral;
        lab.miss(_alice, _request);
        uint256 own = uint256(collateral) * 4 / 10;
        uint256 rescuers = uint256(collateral) * 3 / 10;
        uint256 tenth = uint256(collateral) / 10;
        assertEq(workers.credits(requester), own + rescuers, "requester");
        assertEq(workers.credits(_keeper), tenth, "caller");
        assertEq(workers.heldForTreasury(_keeper), collateral - own - rescuers - tenth, "treasury");
    }

    /* NOBODY TOOK IT */

    function test_Expire_Open_succeeds() external {
        bytes32 jobId = lab.post(_request);
        vm.warp(_request.offer.finalDeadline + 1);
        vm.expectEmit(address(market));
        emit IJobMarket.JobExpired(jobId, requester, address(0), 2 ether, 0);
        market.expire(jobId);
        _assertStatus(jobId, JobStatus.Refunded);
        assertEq(market.credits(requester, address(0)), 2 ether);
    }

    function test_Expire_OpenWithBid_succeeds() external {
        bytes32 jobId = lab.post(_request);
        lab.placeBid(_alice, _request, 1 ether);
        vm.warp(_request.offer.finalDeadline + 1);
        market.expire(jobId);
        _assertStatus(jobId, JobStatus.Refunded);
        assertEq(workers.freeStake(_alice.operator), 100e18, "a bidder is not slashed");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0);
        assertEq(workers.credits(requester), 0, "no compensation");
    }

    function test_Expire_OpenAtDeadline_reverts() external {
        bytes32 jobId = lab.post(_request);
        vm.warp(_request.offer.finalDeadline);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.NotExpired.selector, jobId, uint256(_request.offer.finalDeadline) + 1
            )
        );
        market.expire(jobId);
    }

    /* OVER, OR NEVER BEGUN */

    function test_Expire_Settled_reverts() external {
        bytes32 jobId = lab.settle(_alice, _request);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _expectStatus(jobId, JobStatus.Settled);
    }

    function test_Expire_Cancelled_reverts() external {
        bytes32 jobId = lab.post(_request);
        vm.prank(requester);
        market.cancel(jobId);
        vm.warp(vm.getBlockTimestamp() + 1 days);
        _expectStatus(jobId, JobStatus.Cancelled);
    }

    function test_Expire_Refunded_reverts() external {
        bytes32 jobId = lab.post(_request);
        vm.warp(_request.offer.finalDeadline + 1);
        market.expire(jobId);
        _expectStatus(jobId, JobStatus.Refunded);
        assertEq(market.credits(requester, address(0)), 2 ether, "refunded once");
    }

    function test_Expire_UnknownJob_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none")));
        market.expire("none");
    }

    function _expectStatus(bytes32 jobId, JobStatus status) private {
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongStatus.selector, jobId, status, JobStatus.Assigned)
        );
        market.expire(jobId);
    }
}
