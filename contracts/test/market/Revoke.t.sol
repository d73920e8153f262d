// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";

contract RevokeTest is MarketTest {
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _request = lab.newRequest();
        _jobId = lab.idOf(_request);
    }

    function test_Revoke_NeverPosted_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.JobCancelled(_jobId, requester, 0);
        _revoke();
        _assertStatus(_jobId, JobStatus.Cancelled);
        assertEq(_credit(requester), 0, "there was nothing to give back");
        assertEq(market.getJob(_jobId).escrow, 0);
        assertEq(market.getJob(_jobId).requester, requester);
    }

    function test_Revoke_ThenPost_reverts() external {
        _revoke();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.JobExists.selector, _jobId, JobStatus.Cancelled));
        lab.post(_request);
    }

    /// @dev A pause must not keep a requester from taking its signature back.
    function test_Revoke_Paused_succeeds() external {
        _pause();
        _revoke();
        _assertStatus(_jobId, JobStatus.Cancelled);
    }

    function test_Revoke_OtherNonceStays_succeeds() external {
        JobRequest memory other = lab.newRequest();
        _revoke();
        assertEq(uint256(market.getJob(lab.anchor(other)).status), uint256(JobStatus.Open));
    }

    function test_Revoke_ByStranger_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotRequester.selector, address(this), requester));
        market.revoke(_request);
    }

    function test_Revoke_Posted_reverts() external {
        lab.post(_request);
        _expectExists(JobStatus.Open);
        assertEq(market.getJob(_jobId).escrow, 2 ether, "escrow stays");
    }

    function test_Revoke_Twice_reverts() external {
        _revoke();
        _expectExists(JobStatus.Cancelled);
    }

    function test_Revoke_ThenCancel_reverts() external {
        _revoke();
        _expectStatusFault(_jobId, JobStatus.Cancelled, JobStatus.Open);
        vm.prank(requester);
        market.cancel(_jobId);
    }

    function _expectExists(JobStatus status) private {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.JobExists.selector, _jobId, status));
        _revoke();
    }

    function _revoke() private {
        vm.prank(requester);
        market.revoke(_request);
    }
}
