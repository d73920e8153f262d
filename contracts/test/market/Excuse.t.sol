// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery} from "../../src/types/Settlement.sol";
import {Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {SimTee} from "../utils/SimTee.sol";

contract ExcuseTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
    }

    function test_Excuse_Frozen_refunds() external {
        _freeze(_alice.enclave, true);
        vm.expectEmit(address(market));
        emit IJobMarket.JobExcused(_jobId, requester, _alice.operator, "frozen", 2 ether);
        market.excuse(_jobId);
        _assertExcused();
    }

    function test_Excuse_PlatformQuarantined_refunds() external {
        (, bytes28 platform) = enclaves.holderOf(_index(_alice.enclave));
        vm.prank(council);
        enclaves.setQuarantined(platform, true);
        _expectReason("platform");
    }

    function test_Excuse_MeasurementRemoved_refunds() external {
        bytes32 measurement = SimTee.measurement();
        vm.prank(council);
        enclaves.removeMeasurement(measurement);
        _expectReason("measurement");
    }

    function test_Excuse_FmspcDenied_refunds() external {
        bytes6 fmspc = enclaves.getEnclave(_alice.enclave).fmspc;
        vm.prank(council);
        enclaves.setFmspcDenied(fmspc, true);
        _expectReason("fmspc");
    }

    function test_Excuse_StatusNoLongerAccepted_refunds() external {
        vm.prank(council);
        enclaves.setAllowedStatuses(2);
        _expectReason("status");
    }

    /// @dev The deadline does not matter: what could not be delivered before cannot be slashed after.
    function test_Excuse_AfterDeadline_refunds() external {
        _freeze(_alice.enclave, true);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.excuse(_jobId);
        _assertExcused();
    }

    function test_Excuse_Paused_succeeds() external {
        _freeze(_alice.enclave, true);
        _pause();
        market.excuse(_jobId);
        _assertExcused();
    }

    function test_Excuse_AnotherRound_succeeds() external {
        _request = lab.newRetryRequest(1);
        _jobId = lab.postAssigned(_alice, _request);
        _freeze(_alice.enclave, true);
        uint40 bidEnd = _now() + lab.REBID_SECONDS();
        vm.expectEmit(address(market));
        emit IJobMarket.RoundEnded(_jobId, requester, _alice.operator, 0, "excused", 0, bidEnd);
        market.excuse(_jobId);

        IJobMarket.JobView memory job = market.getJob(_jobId);
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(job.round, 1);
        assertEq(job.faults, 0, "nobody was at fault");
        assertEq(job.bidEnd, bidEnd);
        assertEq(job.worker, address(0));
        assertEq(job.escrow, 2 ether);
        assertEq(workers.freeStake(_alice.operator), 90e18, "the first job still holds its own");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 1);
        assertEq(_stakeOf(_alice.operator), 100e18, "nothing is slashed");
    }

    /* NO EXCUSE */

    function test_Excuse_Serving_reverts() external {
        _expectInexcusable();
    }

    function test_Excuse_SignerExpired_reverts() external {
        vm.warp(enclaves.getEnclave(_alice.enclave).newest.expiry + 1);
        _expectInexcusable();
    }

    function test_Excuse_RetiredByWorker_reverts() external {
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        _expectInexcusable();
    }

    function test_Excuse_SupersededByWorker_reverts() external {
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("alice's second key");
        lab.supersede(_alice);
        _expectInexcusable();
    }

    function test_Excuse_Thawed_reverts() external {
        _freeze(_alice.enclave, true);
        _freeze(_alice.enclave, false);
        _expectInexcusable();
    }

    function test_Excuse_OthersQuarantine_reverts() external {
        Node memory bob = lab.liveNode("bob");
        _freeze(bob.enclave, true);
        _expectInexcusable();
    }

    /* THE JOB */

    function test_Excuse_Open_reverts() external {
        _request = lab.newRequest();
        _jobId = lab.post(_request);
        lab.placeBid(_alice, _request, 1 ether);
        _freeze(_alice.enclave, true);
        _expectStatusFault(_jobId, JobStatus.Open, JobStatus.Assigned);
        market.excuse(_jobId);
    }

    function test_Excuse_Settled_reverts() external {
        market.deliver(lab.newDelivery(_alice, _request));
        _freeze(_alice.enclave, true);
        _expectStatusFault(_jobId, JobStatus.Settled, JobStatus.Assigned);
        market.excuse(_jobId);
    }

    function test_Excuse_Twice_reverts() external {
        _freeze(_alice.enclave, true);
        market.excuse(_jobId);
        _expectStatusFault(_jobId, JobStatus.Refunded, JobStatus.Assigned);
        market.excuse(_jobId);
        assertEq(_credit(requester), 2 ether, "refunded once");
    }

    function test_Excuse_UnknownJob_reverts() external {
        vm.expectRevert();
        market.excuse("none");
    }

    function test_Excuse_ThenDeliver_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        _freeze(_alice.enclave, true);
        market.excuse(_jobId);
        _freeze(_alice.enclave, false);
        _expectStatusFault(_jobId, JobStatus.Refunded, JobStatus.Assigned);
        market.deliver(delivery);
    }

    function _expectReason(bytes32 reason) private {
        vm.expectEmit(address(market));
        emit IJobMarket.JobExcused(_jobId, requester, _alice.operator, reason, 2 ether);
        market.excuse(_jobId);
        _assertExcused();
    }

    function _expectInexcusable() private {
        uint32 index = _index(_alice.enclave);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotExcusable.selector, _jobId, index));
        market.excuse(_jobId);
    }

    function _assertExcused() private view {
        _assertStatus(_jobId, JobStatus.Refunded);
        assertEq(_credit(requester), 2 ether, "refund");
        assertEq(_credit(_alice.operator), 0, "no pay");
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
        (Worker memory worker,) = workers.getWorker(_alice.operator);
        assertEq(worker.faulted, 0, "no fault");
    }
}
