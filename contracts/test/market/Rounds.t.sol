// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {Delivery} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice Further rounds after a missed deadline, and what whoever saves the job is paid for it.
contract RoundsTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;
    address private _keeper;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _keeper = lab.KEEPER();
        _request = lab.newRetryRequest(2);
        _jobId = lab.postAssigned(_alice, _request);
    }

    function test_Rounds_Expired_opensTheNext() external {
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        uint40 bidEnd = _now() + lab.REBID_SECONDS();
        vm.expectEmit(address(workers));
        emit IWorkerRegistry.StakeSlashed(_alice.operator, requester, _keeper, 10e18, 4e18, 1e18, 2e18);
        vm.expectEmit(address(market));
        emit IJobMarket.RoundEnded(_jobId, requester, _alice.operator, 0, "expired", 10e18, bidEnd);
        vm.prank(_keeper);
        market.expire(_jobId);

        IJobMarket.JobView memory job = market.getJob(_jobId);
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(job.round, 1);
        assertEq(job.faults, 1);
        assertEq(job.bidEnd, bidEnd);
        assertEq(job.worker, address(0), "no reservation");
        assertEq(job.price, 0);
        assertEq(job.score, 0);
        assertEq(job.slots, 0);
        assertEq(job.collateral, 10e18, "known from now on");
        assertEq(job.escrow, 2 ether, "escrow stays");
        assertFalse(job.frozen, "the ceiling rises again");
        assertEq(_credit(requester), 0, "no refund yet");
        assertEq(_stakeOf(_alice.operator), 90e18, "slashed");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
        assertEq(workers.credits(requester), 4e18);
        assertEq(workers.heldForTreasury(_keeper), 2e18);
    }

    function test_Rounds_Rescued_paysTheRescuer() external {
        _miss();
        _takeBy(_bob);
        vm.expectEmit(address(workers));
        emit IWorkerRegistry.RescuePaid(_bob.operator, 3e18);
        market.deliver(lab.newDelivery(_bob, _request));
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(workers.credits(_bob.operator), 3e18, "the rescuer's share");
        assertEq(_credit(_bob.operator), 0.99 ether, "and the price");
        _assertStakesConserved();
    }

    function test_Rounds_RescuedByFailure_paysTheRescuer() external {
        _miss();
        _takeBy(_bob);
        market.deliverOpened(lab.newFailure(_bob, _request), lab.settlementOf(_request));
        assertEq(workers.credits(_bob.operator), 3e18, "an answer is an answer");
    }

    /// @dev Who missed a round may take the next: it pays more than it gets back.
    function test_Rounds_RescuedByTheSame_costsItStill() external {
        _miss();
        _takeBy(_alice);
        market.deliver(lab.newDelivery(_alice, _request));
        assertEq(workers.credits(_alice.operator), 3e18);
        assertEq(_stakeOf(_alice.operator), 90e18, "ten lost, three back");
    }

    function test_Rounds_TwiceMissed_paysBothShares() external {
        _miss();
        _takeBy(_bob);
        _expire();
        assertEq(market.getJob(_jobId).round, 2);
        assertEq(market.getJob(_jobId).faults, 2);
        Node memory carol = lab.liveNode("carol");
        _takeBy(carol);
        market.deliver(lab.newDelivery(carol, _request));
        assertEq(workers.credits(carol.operator), 6e18);
        assertEq(workers.credits(requester), 8e18);
        _assertStakesConserved();
    }

    /// @dev After the last round the rescuer's shares of all rounds are the requester's.
    function test_Rounds_AllMissed_refundsAndCompensates() external {
        _miss();
        _takeBy(_bob);
        _expire();
        Node memory carol = lab.liveNode("carol");
        _takeBy(carol);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.expectEmit(address(market));
        emit IJobMarket.JobExpired(_jobId, requester, carol.operator, 2 ether, 10e18);
        vm.prank(_keeper);
        market.expire(_jobId);
        _assertStatus(_jobId, JobStatus.Expired);
        assertEq(_credit(requester), 2 ether);
        // Three times its own share, twice what was kept for a rescuer, and the last share that was never kept.
        assertEq(workers.credits(requester), 21e18);
        assertEq(workers.credits(_keeper), 3e18);
        assertEq(workers.heldForTreasury(_keeper), 6e18);
        _assertStakesConserved();
    }

    function test_Rounds_CancelledAfterFault_compensates() external {
        _miss();
        vm.prank(requester);
        market.cancel(_jobId);
        assertEq(_credit(requester), 2 ether);
        assertEq(workers.credits(requester), 7e18, "nobody will come to rescue");
        _assertStakesConserved();
    }

    function test_Rounds_NobodyTookTheNext_compensates() external {
        _miss();
        vm.warp(_request.offer.finalDeadline + 1);
        market.expire(_jobId);
        _assertStatus(_jobId, JobStatus.Refunded);
        assertEq(_credit(requester), 2 ether);
        assertEq(workers.credits(requester), 7e18);
        _assertStakesConserved();
    }

    function test_Rounds_ExcusedAfterFault_compensates() external {
        _request = lab.newRetryRequest(1);
        _jobId = lab.postAssigned(_alice, _request);
        _miss();
        _takeBy(_bob);
        _freeze(_bob.enclave, true);
        market.excuse(_jobId);
        _assertStatus(_jobId, JobStatus.Refunded);
        assertEq(workers.credits(requester), 7e18);
        assertEq(workers.credits(_bob.operator), 0);
    }

    function test_Rounds_RescuedLate_paysTheRescuer() external {
        _miss();
        _takeBy(_bob);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.deliverLate(lab.newDelivery(_bob, _request));
        assertEq(workers.credits(_bob.operator), 3e18);
        _assertStakesConserved();
    }

    function test_Rounds_NoRetries_endsAtOnce() external {
        bytes32 jobId = lab.miss(_bob, lab.newRequest());
        _assertStatus(jobId, JobStatus.Expired);
        assertEq(workers.credits(requester), 7e18, "the rescuer's share too");
    }

    function test_Rounds_LastRound_endsIt() external {
        _request = lab.newRetryRequest(1);
        _jobId = lab.postAssigned(_alice, _request);
        _miss();
        _takeBy(_bob);
        _expire();
        _assertStatus(_jobId, JobStatus.Expired);
        assertEq(market.getJob(_jobId).round, 1);
    }

    /// @dev A round that cannot take bids before the final deadline is none.
    function test_Rounds_FinalDeadlineTooNear_endsIt() external {
        _expectRoundAt(1, false);
    }

    function test_Rounds_FinalDeadlineJustFits_opensTheNext() external {
        _expectRoundAt(0, true);
    }

    function test_Rounds_Fifteen_succeeds() external {
        _request = lab.newRetryRequest(15);
        (_request.offer.executionWindow, _request.work.cycleLimit) = (10, 1_000_000);
        (_request.offer.collateral, _request.offer.finalDeadline) = (1e18, _now() + 7000);
        _jobId = lab.post(_request);
        for (uint256 round = 0; round < 16; ++round) {
            assertEq(market.getJob(_jobId).round, round);
            lab.place(_alice, _request, 0.9 ether);
            _expire();
        }
        _assertStatus(_jobId, JobStatus.Expired);
        assertEq(workers.credits(requester), 16 * 0.7e18);
        _assertStakesConserved();
    }

    /* MESSAGES OF ANOTHER ROUND */

    function test_Rounds_OldStatement_reverts() external {
        Delivery memory old = lab.newDelivery(_alice, _request);
        _miss();
        _takeBy(_alice);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        market.deliver(old);
    }

    function test_Rounds_OldBid_reverts() external {
        Bid memory old = lab.newBid(_bob, _request, 1 ether);
        old.validUntil += 7000;
        _miss();
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        vm.prank(_bob.operator);
        market.bid(old, terms);
    }

    function test_Rounds_OldDecision_reverts() external {
        _miss();
        Bid memory offered = lab.placeBid(_bob, _request, 1 ether);
        offered.round = 0;
        vm.warp(market.getJob(_jobId).bidEnd);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        market.assign(decision, signatures);
    }

    function test_Rounds_NextRound_assignsNotBeforeItsBidEnd() external {
        _miss();
        Bid memory offered = lab.placeBid(_bob, _request, 1 ether);
        uint40 bidEnd = market.getJob(_jobId).bidEnd;
        vm.warp(bidEnd - 1);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BiddingNotOver.selector, _jobId, bidEnd));
        market.assign(decision, signatures);
    }

    /// @dev Whatever the collateral, its parts are all there is, and the shares of rounds add up.
    function testFuzz_Rounds_SlashConserved(uint96 collateral, bool rescued) external {
        Node memory carol = lab.liveNode("carol");
        _request = lab.newRetryRequest(1);
        _request.offer.collateral = uint96(bound(collateral, 1e18, 100e18));
        _jobId = lab.postAssigned(carol, _request);
        _miss();
        uint256 kept = workers.rescueOf(1, _request.offer.collateral);
        assertEq(kept, uint256(_request.offer.collateral) * 3000 / 10_000, "rounded down");
        if (rescued) {
            Node memory dave = lab.liveNode("dave");
            lab.placeBid(dave, _request, 1 ether);
            lab.assign(_request, _stored());
            market.deliver(lab.newDelivery(dave, _request));
            assertEq(workers.credits(dave.operator), kept);
        } else {
            vm.prank(requester);
            market.cancel(_jobId);
        }
        _assertStakesConserved();
    }

    function _stored() private view returns (Bid memory) {
        IJobMarket.JobView memory job = market.getJob(_jobId);
        return Bid({
            jobId: _jobId,
            round: job.round,
            worker: job.worker,
            enclave: job.enclave,
            price: job.price,
            validUntil: job.reservedUntil
        });
    }

    /// @dev The deadline passes and the keeper says so.
    function _miss() private {
        _expire();
        _assertStatus(_jobId, JobStatus.Open);
    }

    function _expire() private {
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.prank(_keeper);
        market.expire(_jobId);
    }

    function _takeBy(Node memory node) private {
        lab.place(node, _request, 1 ether);
        _assertStatus(_jobId, JobStatus.Assigned);
        assertEq(market.getJob(_jobId).worker, node.operator);
    }

    /// @dev Expires a job whose final deadline is `short` seconds too near for another round.
    function _expectRoundAt(uint40 short, bool opens) private {
        _request = lab.newRetryRequest(2);
        _request.offer.finalDeadline = _now() + 30 + 601 + lab.REBID_SECONDS() - short;
        _jobId = lab.postAssigned(_bob, _request);
        _expire();
        _assertStatus(_jobId, opens ? JobStatus.Open : JobStatus.Expired);
    }

    /// @dev Stakes, credits and what is kept for the one job's rescuer are all that the registry holds.
    function _assertStakesConserved() private {
        uint256 sum = workers.credits(requester) + workers.credits(_keeper) + workers.heldForTreasury(_keeper);
        string[4] memory names = ["alice", "bob", "carol", "dave"];
        for (uint256 i = 0; i < names.length; ++i) {
            address operator = makeAddr(names[i]);
            sum += workers.credits(operator) + _stakeOf(operator);
        }
        assertEq(stakeToken.balanceOf(address(workers)), sum, "stakes and credits are the holdings");
    }
}
