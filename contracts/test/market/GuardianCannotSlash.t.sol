// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {SimTee} from "../utils/SimTee.sol";

/// @notice Whatever the guardian or the council switches off, no worker loses stake for it.
contract GuardianCannotSlashTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
    }

    function test_GuardianCannotSlash_Freeze_reverts() external {
        _freeze(_alice.enclave, true);
        _expectExcusable("frozen");
    }

    function test_GuardianCannotSlash_Quarantine_reverts() external {
        (, bytes28 platform) = enclaves.holderOf(_index(_alice.enclave));
        vm.prank(council);
        enclaves.setQuarantined(platform, true);
        _expectExcusable("platform");
    }

    function test_GuardianCannotSlash_MeasurementRemoved_reverts() external {
        bytes32 measurement = SimTee.measurement();
        vm.prank(council);
        enclaves.removeMeasurement(measurement);
        _expectExcusable("measurement");
    }

    function test_GuardianCannotSlash_FmspcDenied_reverts() external {
        bytes6 fmspc = enclaves.getEnclave(_alice.enclave).fmspc;
        vm.prank(council);
        enclaves.setFmspcDenied(fmspc, true);
        _expectExcusable("fmspc");
    }

    function test_GuardianCannotSlash_StatusesNarrowed_reverts() external {
        vm.prank(council);
        enclaves.setAllowedStatuses(2);
        _expectExcusable("status");
    }

    /// @dev A pause neither stops delivery nor moves a deadline: the worker delivers as if there were none.
    function test_GuardianCannotSlash_Pause_workerDelivers() external {
        _pause();
        market.deliver(lab.newDelivery(_alice, _request));
        _assertStatus(_jobId, JobStatus.Settled);
    }

    /// @dev In a further round too, and for as long as the switch stays.
    function test_GuardianCannotSlash_LaterRound_reverts() external {
        _request = lab.newRetryRequest(1);
        Node memory bob = lab.liveNode("bob");
        _jobId = lab.postAssigned(bob, _request);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.expire(_jobId);
        lab.reattest(_alice);
        lab.place(_alice, _request, 1 ether);
        _freeze(_alice.enclave, true);
        _expectExcusable("frozen");
        assertEq(workers.credits(requester), 7e18, "for the first round, which was its worker's fault");
    }

    /// @dev Retiring, letting the signer run out, or being slow is the worker's own doing.
    function test_GuardianCannotSlash_OwnFault_slashes() external {
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.expire(_jobId);
        assertEq(_stakeOf(_alice.operator), 90e18);
    }

    function _expectExcusable(bytes32 reason) private {
        uint96 stake = _stakeOf(_alice.operator);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.Excusable.selector, _jobId, reason));
        market.expire(_jobId);
        market.excuse(_jobId);
        assertEq(_stakeOf(_alice.operator), stake, "stake stays");
        _assertStatus(_jobId, JobStatus.Refunded);
    }
}
