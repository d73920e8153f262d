// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Permit} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";

contract PostJobWithPermitTest is MarketTest {
    JobRequest private _request;

    function setUp() public override {
        super.setUp();
        vm.prank(requester);
        payToken.approve(address(market), 0);
        _request = lab.newTokenRequest();
    }

    function test_PostJobWithPermit_succeeds() external {
        Permit memory permit = _permit(2 ether);
        vm.expectEmit(address(market));
        emit IJobMarket.JobPosted(lab.idOf(_request), requester, _request);
        bytes32 jobId = _post(permit);
        assertEq(jobId, lab.idOf(_request), "id");
        _assertStatus(jobId, JobStatus.Open);
        assertEq(payToken.balanceOf(address(market)), 2 ether);
        assertEq(payToken.allowance(requester, address(market)), 0, "used up");
    }

    function test_PostJobWithPermit_Quorum_succeeds() external {
        _request = lab.newQuorumRequest(2, 3);
        _request.offer.token = address(payToken);
        _post(_permit(6 ether));
        assertEq(payToken.balanceOf(address(market)), 6 ether);
    }

    /// @dev Whoever saw the permit can hand it in first; the posting must not fail for that.
    function test_PostJobWithPermit_PermitUsedByAnother_succeeds() external {
        Permit memory permit = _permit(2 ether);
        payToken.permit(requester, address(market), 2 ether, permit.deadline, permit.v, permit.r, permit.s);
        _assertStatus(_post(permit), JobStatus.Open);
    }

    function test_PostJobWithPermit_BadPermitWithAllowance_succeeds() external {
        vm.prank(requester);
        payToken.approve(address(market), 2 ether);
        Permit memory permit;
        _assertStatus(_post(permit), JobStatus.Open);
    }

    function test_PostJobWithPermit_LapsedPermit_reverts() external {
        Permit memory permit = lab.signPermit(lab.REQUESTER_KEY(), address(market), 2 ether, _now() - 1);
        _expectAllowance(permit);
    }

    function test_PostJobWithPermit_PermitForLess_reverts() external {
        _expectAllowance(_permit(2 ether - 1));
    }

    function test_PostJobWithPermit_PermitOfAnother_reverts() external {
        (, uint256 key) = makeAddrAndKey("stranger");
        _expectAllowance(lab.signPermit(key, address(market), 2 ether, _now() + 60));
    }

    function test_PostJobWithPermit_Native_reverts() external {
        _request = lab.newRequest();
        Permit memory permit;
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongValue.selector, 0, 2 ether));
        _post(permit);
    }

    function test_PostJobWithPermit_NotRequester_reverts() external {
        Permit memory permit = _permit(2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotRequester.selector, address(this), requester));
        market.postJobWithPermit(_request, permit);
    }

    function test_PostJobWithPermit_Twice_reverts() external {
        bytes32 jobId = _post(_permit(2 ether));
        Permit memory permit = _permit(2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.JobExists.selector, jobId, JobStatus.Open));
        _post(permit);
    }

    function test_PostJobWithPermit_BadRequest_reverts() external {
        _request.work.cycleLimit = 0;
        Permit memory permit = _permit(2 ether);
        vm.expectRevert(IJobMarket.ZeroCycleLimit.selector);
        _post(permit);
    }

    function test_PostJobWithPermit_Paused_reverts() external {
        Permit memory permit = _permit(2 ether);
        _pause();
        _expectPaused();
        _post(permit);
    }

    function _permit(uint256 amount) private view returns (Permit memory) {
        return lab.signPermit(lab.REQUESTER_KEY(), address(market), amount, _now() + 60);
    }

    function _post(Permit memory permit) private returns (bytes32) {
        vm.prank(requester);
        return market.postJobWithPermit(_request, permit);
    }

    function _expectAllowance(Permit memory permit) private {
        uint256 allowance = payToken.allowance(requester, address(market));
        vm.expectPartialRevert(IERC20Errors.ERC20InsufficientAllowance.selector);
        _post(permit);
        assertEq(payToken.allowance(requester, address(market)), allowance);
        assertEq(payToken.balanceOf(address(market)), 0);
    }
}
