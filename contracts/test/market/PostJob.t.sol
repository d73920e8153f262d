// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {FalseToken, FeeToken, HookToken, TestToken} from "../utils/Tokens.sol";

contract PostJobTest is MarketTest {
    function test_PostJob_Native_succeeds() external {
        JobRequest memory request = lab.newRequest();
        uint256 start = vm.getBlockTimestamp();

        vm.expectEmit(address(market));
        emit IJobMarket.JobPosted(lab.idOf(request), requester, request);
        bytes32 jobId = lab.post(request);

        assertEq(jobId, lab.idOf(request), "id is the request's EIP-712 digest");
        assertEq(jobId, market.jobIdOf(request), "jobIdOf");
        assertEq(address(market).balance, 2 ether, "escrow");
        IJobMarket.JobView memory job = market.getJob(jobId);
        assertEq(job.jobId, jobId);
        _assertStatus(jobId, JobStatus.Open);
        assertEq(job.requester, requester);
        assertEq(job.token, address(0));
        assertEq(job.escrow, 2 ether);
        assertEq(job.mode, 1);
        assertEq(job.kind, 1);
        assertEq(job.round, 0);
        assertEq(job.bidEnd, start + 30);
        assertEq(job.finalDeadline, start + 1 hours);
        assertEq(job.executionWindow, 600);
        assertEq(job.worker, address(0), "no bidder");
        assertEq(job.enclave, 0, "no enclave");
    }

    function test_PostJob_Token_succeeds() external {
        JobRequest memory request = lab.newTokenRequest();
        vm.expectEmit(address(market));
        emit IJobMarket.JobPosted(lab.idOf(request), requester, request);
        bytes32 jobId = lab.post(request);
        assertEq(payToken.balanceOf(address(market)), 2 ether, "escrow");
        assertEq(market.getJob(jobId).token, address(payToken));
        assertEq(market.getJob(jobId).escrow, 2 ether);
    }

    function test_PostJob_OpensLater_succeeds() external {
        JobRequest memory request = lab.newRequest();
        request.offer.openAt += 100;
        assertEq(market.getJob(lab.post(request)).bidEnd, request.offer.openAt + 30);
    }

    function test_PostJob_OpenedEarlier_succeeds() external {
        JobRequest memory request = lab.newRequest();
        request.offer.openAt -= 100;
        assertEq(market.getJob(lab.post(request)).bidEnd, vm.getBlockTimestamp() + 30, "window starts now");
    }

    function test_PostJob_TwoNonces_succeeds() external {
        JobRequest memory request = lab.newRequest();
        bytes32 first = lab.post(request);
        request.nonce += 1000;
        assertNotEq(first, lab.post(request));
    }

    /* WHO AND HOW OFTEN */

    function test_PostJob_NotRequester_reverts() external {
        JobRequest memory request = lab.newRequest();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotRequester.selector, address(this), requester));
        market.postJob(request);
    }

    function test_PostJob_Twice_reverts() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        _expect(request, abi.encodeWithSelector(IJobMarket.JobExists.selector, jobId, JobStatus.Open));
    }

    function test_PostJob_AgainAfterCancel_reverts() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        vm.prank(requester);
        market.cancel(jobId);
        _expect(request, abi.encodeWithSelector(IJobMarket.JobExists.selector, jobId, JobStatus.Cancelled));
    }

    /* MONEY */

    function test_PostJob_TooLittleValue_reverts() external {
        _expectValue(lab.newRequest(), 2 ether - 1, 2 ether);
    }

    function test_PostJob_TooMuchValue_reverts() external {
        _expectValue(lab.newRequest(), 2 ether + 1, 2 ether);
    }

    function test_PostJob_ValueWithToken_reverts() external {
        _expectValue(lab.newTokenRequest(), 1, 0);
    }

    function test_PostJob_UnknownToken_reverts() external {
        _expectToken(new TestToken("OTHER"), IJobMarket.TokenNotAllowed.selector);
    }

    function test_PostJob_TokenTakenOff_reverts() external {
        vm.prank(council);
        market.setTokenAllowed(address(payToken), false);
        JobRequest memory request = lab.newTokenRequest();
        _expect(request, abi.encodeWithSelector(IJobMarket.TokenNotAllowed.selector, address(payToken)));
    }

    function test_PostJob_NoAllowance_reverts() external {
        vm.prank(requester);
        payToken.approve(address(market), 1 ether);
        _expect(
            lab.newTokenRequest(),
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(market), 1 ether, 2 ether
            )
        );
    }

    function test_PostJob_FeeOnTransfer_reverts() external {
        TestToken token = _allow(new FeeToken());
        JobRequest memory request = lab.newTokenRequest();
        request.offer.token = address(token);
        _expect(
            request,
            abi.encodeWithSelector(IJobMarket.TransferMismatch.selector, address(token), 2 ether, 1.98 ether)
        );
    }

    function test_PostJob_FalseReturn_reverts() external {
        _expectToken(_allow(new FalseToken()), SafeERC20.SafeERC20FailedOperation.selector);
    }

    /// @dev A nested posting would make the outer one believe that its own transfer brought both amounts.
    function test_PostJob_ReenteredByToken_reverts() external {
        HookToken token = HookToken(address(_allow(new HookToken())));
        JobRequest memory inner = lab.newRequest();
        (inner.requester, inner.offer.token) = (address(token), address(token));
        token.onTransfer(address(market), abi.encodeCall(IJobMarket.postJob, (inner)));
        JobRequest memory request = lab.newTokenRequest();
        request.offer.token = address(token);
        _expect(
            request, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector)
        );
    }

    /// @dev A word that no uint16 holds is hashed as it stands, and fails whoever reads it: nobody can bid, and the
    /// requester, who alone could make such a job, has its money back by asking.
    function test_PostJob_OversizedWord_spoilsOwnJobOnly() external {
        JobRequest memory request = lab.newRequest();
        // `cores` is the sixth word of the request, after the offset to it and the selector.
        (bool posted, bytes memory answer) =
            _callAs(requester, 2 ether, _oversize(abi.encodeCall(IJobMarket.postJob, (request)), 4 + 6 * 32));
        assertTrue(posted, "posted");
        bytes32 jobId = abi.decode(answer, (bytes32));
        assertNotEq(jobId, lab.idOf(request), "another digest than the request's");

        Node memory alice = lab.liveNode("alice");
        Bid memory offered = lab.newBid(alice, request, 1 ether);
        offered.jobId = jobId;
        bytes memory call = abi.encodeCall(IJobMarket.bid, (offered, lab.termsOf(request)));
        (bool done,) = _callAs(alice.operator, 0, call);
        assertFalse(done, "a bid on the request that was meant");
        // A bid has six words; then come the terms, of which `cores` is the sixth.
        (done, answer) = _callAs(alice.operator, 0, _oversize(call, 4 + 11 * 32));
        assertFalse(done, "a bid on the request that was sent");
        assertEq(answer.length, 0, "refused by the decoder, not for its digest");

        vm.prank(requester);
        market.cancel(jobId);
        assertEq(market.credits(requester, address(0)), 2 ether);
    }

    function testFuzz_PostJob_TakesMaxPrice(uint96 floorFee, uint96 minPrice, uint96 maxPrice) external {
        JobRequest memory request = lab.newRequest();
        maxPrice = uint96(bound(maxPrice, 1, 1000 ether));
        minPrice = uint96(bound(minPrice, 0, maxPrice));
        floorFee = uint96(bound(floorFee, 0, minPrice));
        (request.offer.floorFee, request.offer.minPrice, request.offer.maxPrice) =
        (floorFee, minPrice, maxPrice);
        assertEq(market.getJob(lab.post(request)).escrow, maxPrice);
        assertEq(address(market).balance, maxPrice);
    }

    /// @dev Sets the highest bit of the word at `at`.
    function _oversize(bytes memory call, uint256 at) private pure returns (bytes memory) {
        call[at] |= 0x80;
        return call;
    }

    function _callAs(address sender, uint256 value, bytes memory call) private returns (bool, bytes memory) {
        vm.prank(sender);
        return address(market).call{value: value}(call);
    }

    /// @dev Expects a posting to fail, and nothing to have moved.
    function _expect(JobRequest memory request, bytes memory fault) private {
        uint256 native = address(market).balance;
        uint256 tokens = payToken.balanceOf(address(market));
        vm.expectRevert(fault);
        lab.post(request);
        assertEq(address(market).balance, native, "native balance");
        assertEq(payToken.balanceOf(address(market)), tokens, "token balance");
    }

    function _expectValue(JobRequest memory request, uint256 sent, uint256 needed) private {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongValue.selector, sent, needed));
        vm.prank(requester);
        market.postJob{value: sent}(request);
    }

    /// @dev Expects a fault that carries the token's address.
    function _expectToken(TestToken token, bytes4 fault) private {
        JobRequest memory request = lab.newTokenRequest();
        request.offer.token = address(token);
        _expect(request, abi.encodeWithSelector(fault, address(token)));
    }

    function _allow(TestToken token) private returns (TestToken) {
        vm.prank(council);
        market.setTokenAllowed(address(token), true);
        token.mint(requester, 100 ether);
        vm.prank(requester);
        token.approve(address(market), 100 ether);
        return token;
    }
}
