// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus, ReplicaState} from "../../src/types/Job.sol";
import {Bid} from "../../src/types/Messages.sol";
import {JobTerms} from "../../src/types/Request.sol";
import {Worker} from "../../src/types/Worker.sol";
import {QuorumTest} from "../utils/QuorumTest.sol";

/// @notice How jobs with replicas end: agreed, held, or short of answers.
contract QuorumEndingTest is QuorumTest {
    /* AGREED */

    function test_QuorumEnding_AllIn_finalisesAtOnce() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _say(2, WRONG);
        _finalise();
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(requester), 4 ether, "what nobody earned");
        assertEq(_view().escrow, 0);
        _assertUnharmed(2);
        _assertConserved();
    }

    function test_QuorumEnding_OneStillWorks_reverts() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        vm.warp(_lastDeadline());
        vm.expectPartialRevert(IJobMarket.WindowOpen.selector);
        market.finalise(_jobId);
    }

    function test_QuorumEnding_OneNeverCame_slashesIt() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        vm.warp(_lastDeadline() + 1);
        _finalise();
        _assertStatus(_jobId, JobStatus.Settled);
        _assertReplica(2, ReplicaState.Slashed);
        assertEq(_stakeOf(_nodes[2].operator), 90e18);
        _assertHolds(2, false);
        assertEq(_credit(requester), 4 ether);
        _assertConserved();
    }

    function test_QuorumEnding_OneWasCutOff_freesIt() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _freeze(_nodes[2].enclave, true);
        vm.warp(_lastDeadline() + 1);
        _finalise();
        _assertUnharmed(2);
        _assertConserved();
    }

    /// @dev The third was never placed: nothing is left to wait for.
    function test_QuorumEnding_NotAllPlaced_finalises() external {
        _place(2);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _finalise();
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(requester), 4 ether);
        _assertConserved();
    }

    function test_QuorumEnding_FinaliseTwice_reverts() external {
        _place(2);
        _say(0, RIGHT);
        _say(1, RIGHT);
        _finalise();
        vm.expectPartialRevert(IJobMarket.WrongStatus.selector);
        market.finalise(_jobId);
    }

    /* HELD */

    function test_QuorumEnding_Held_refundsAfterTheWindow() external {
        _hold();
        vm.warp(_view().reservedUntil + 1);
        _finalise();
        _assertStatus(_jobId, JobStatus.Refunded);
        assertEq(_credit(requester), 6 ether, "all of it");
        for (uint256 i = 0; i < 3; ++i) {
            _assertUnharmed(i);
        }
        _assertConserved();
    }

    function test_QuorumEnding_HeldInsideWindow_reverts() external {
        _hold();
        uint40 until = _view().reservedUntil;
        vm.warp(until);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WindowOpen.selector, _jobId, until));
        market.finalise(_jobId);
    }

    function test_QuorumEnding_HeldExpire_reverts() external {
        _hold();
        vm.warp(_now() + 30 days);
        vm.expectPartialRevert(IJobMarket.WrongStatus.selector);
        market.expire(_jobId);
    }

    /* SHORT OF ANSWERS */

    function test_QuorumEnding_NoneCame_slashesAll() external {
        _place(3);
        vm.warp(_lastDeadline() + 1);
        _expire();
        _assertStatus(_jobId, JobStatus.Expired);
        assertEq(_credit(requester), 6 ether);
        for (uint256 i = 0; i < 3; ++i) {
            _assertReplica(i, ReplicaState.Slashed);
            assertEq(_stakeOf(_nodes[i].operator), 90e18);
            _assertHolds(i, false);
        }
        assertEq(workers.credits(requester), 21e18, "nobody delivered: the rescuer's shares too");
        _assertConserved();
    }

    /// @dev Who delivered while others did not is compensated out of their collateral.
    function test_QuorumEnding_OneCame_sharesWithIt() external {
        _place(3);
        _say(1, RIGHT);
        vm.warp(_lastDeadline() + 1);
        _expire();
        _assertStatus(_jobId, JobStatus.Expired);
        _assertUnharmed(1);
        assertEq(workers.credits(_nodes[1].operator), 6e18, "both rescuer's shares");
        assertEq(workers.credits(requester), 8e18);
        assertEq(_credit(requester), 6 ether);
        _assertConserved();
    }

    function test_QuorumEnding_TwoDiffer_shareWithBoth() external {
        _place(3);
        _say(0, RIGHT);
        _say(1, WRONG);
        vm.warp(_lastDeadline() + 1);
        _expire();
        assertEq(workers.credits(_nodes[0].operator), 1.5e18);
        assertEq(workers.credits(_nodes[1].operator), 1.5e18);
        assertEq(_stakeOf(_nodes[2].operator), 90e18);
        _assertConserved();
    }

    function test_QuorumEnding_ExpireEarly_reverts() external {
        _place(3);
        _say(0, RIGHT);
        uint40 deadline = _lastDeadline();
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotExpired.selector, _jobId, uint256(deadline) + 1));
        market.expire(_jobId);
    }

    function test_QuorumEnding_NotAllPlaced_waitsForTheFinalDeadline() external {
        _place(1);
        _say(0, RIGHT);
        vm.warp(_request.offer.finalDeadline);
        vm.expectPartialRevert(IJobMarket.NotExpired.selector);
        market.expire(_jobId);
        vm.warp(_request.offer.finalDeadline + 1);
        _expire();
        _assertUnharmed(0);
        assertEq(_credit(requester), 6 ether);
        assertEq(_stakeOf(_nodes[0].operator), 100e18, "it did its part");
        _assertConserved();
    }

    function test_QuorumEnding_OnePlacedAndSilent_isSlashed() external {
        _place(1);
        vm.warp(_request.offer.finalDeadline + 1);
        _expire();
        assertEq(_stakeOf(_nodes[0].operator), 90e18);
        assertEq(_credit(requester), 6 ether);
        _assertConserved();
    }

    /// @dev A replica that was placed in the last second still has its whole execution window.
    function test_QuorumEnding_PlacedLate_keepsItsWindow() external {
        vm.warp(_request.offer.finalDeadline - 60);
        lab.reattest(_nodes[0]);
        Bid memory offered = lab.newBid(_nodes[0], _request, 1 ether);
        offered.validUntil = _now() + 60;
        JobTerms memory terms = lab.termsOf(_request);
        vm.prank(_nodes[0].operator);
        market.bid(offered, terms);
        market.assignFallback(_jobId);
        uint40 deadline = _replica(0).deadline;
        vm.warp(_request.offer.finalDeadline + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotExpired.selector, _jobId, uint256(deadline) + 1));
        market.expire(_jobId);
        vm.warp(deadline);
        lab.reattest(_nodes[0]);
        _say(0, RIGHT);
        _expire();
        _assertUnharmed(0);
    }

    function test_QuorumEnding_NonePlaced_refunds() external {
        lab.placeBid(_nodes[0], _request, 1 ether);
        vm.warp(_request.offer.finalDeadline + 1);
        _expire();
        _assertStatus(_jobId, JobStatus.Refunded);
        assertEq(_credit(requester), 6 ether);
        _assertUnharmed(0);
        _assertConserved();
    }

    function test_QuorumEnding_StandingBid_isFreed() external {
        _place(1);
        lab.placeBid(_nodes[1], _request, 1 ether);
        vm.warp(_request.offer.finalDeadline + 1);
        _expire();
        _assertUnharmed(1);
        _assertConserved();
    }

    /* CUT OFF */

    function test_QuorumEnding_Excuse_freesTheCutOff() external {
        _place(3);
        _freeze(_nodes[1].enclave, true);
        market.excuse(_jobId);
        _assertStatus(_jobId, JobStatus.Assigned);
        _assertReplica(1, ReplicaState.Excused);
        _assertReplica(0, ReplicaState.Working);
        _assertHolds(1, false);
        _assertHolds(0, true);
        _say(0, RIGHT);
        _say(2, RIGHT);
        _finalise();
        assertEq(_credit(requester), 4 ether);
        _assertUnharmed(1);
        _assertConserved();
    }

    function test_QuorumEnding_ExcuseNobody_reverts() external {
        _place(3);
        vm.expectPartialRevert(IJobMarket.NotExcusable.selector);
        market.excuse(_jobId);
    }

    function test_QuorumEnding_ExcuseTwice_reverts() external {
        _place(3);
        _freeze(_nodes[1].enclave, true);
        market.excuse(_jobId);
        vm.expectPartialRevert(IJobMarket.NotExcusable.selector);
        market.excuse(_jobId);
    }

    /// @dev Nobody is left who could answer: the window of a disagreement is all that the requester waits for.
    function test_QuorumEnding_AllExcused_ends() external {
        _place(3);
        for (uint256 i = 0; i < 3; ++i) {
            _freeze(_nodes[i].enclave, true);
        }
        market.excuse(_jobId);
        _assertStatus(_jobId, JobStatus.Held);
        vm.warp(_view().reservedUntil + 1);
        _finalise();
        assertEq(_credit(requester), 6 ether);
        for (uint256 i = 0; i < 3; ++i) {
            _assertUnharmed(i);
        }
        _assertConserved();
    }

    function test_QuorumEnding_ExpireCutOff_isNotSlashed() external {
        _place(3);
        _freeze(_nodes[1].enclave, true);
        vm.warp(_lastDeadline() + 1);
        _expire();
        _assertUnharmed(1);
        assertEq(_stakeOf(_nodes[0].operator), 90e18);
        _assertConserved();
    }

    /// @dev Shares of odd amounts lose nothing.
    function testFuzz_QuorumEnding_Conserved(uint96 collateral, uint8 answers) external {
        _request = lab.newQuorumRequest(3, 3);
        _request.offer.collateral = uint96(bound(collateral, 1e18, 100e18));
        _repost();
        _place(3);
        for (uint8 i = 0; i < 3; ++i) {
            if (answers >> i & 1 != 0) _say(i, i == 0 ? WRONG : RIGHT);
        }
        if (_status(_jobId) == JobStatus.Held) {
            vm.warp(_view().reservedUntil + 1);
            _finalise();
        } else {
            vm.warp(_lastDeadline() + 1);
            _expire();
        }
        assertEq(_credit(requester), 6 ether, "nobody earned anything");
        _assertConserved();
    }

    function _hold() private {
        _place(3);
        _say(0, RIGHT);
        _say(1, WRONG);
        _say(2, OTHER);
        _assertStatus(_jobId, JobStatus.Held);
    }

    /// @dev Nothing is held any more, nothing was taken, no fault is counted.
    function _assertUnharmed(uint256 node) private view {
        _assertHolds(node, false);
        (Worker memory worker,) = workers.getWorker(_nodes[node].operator);
        assertEq(worker.stake, 100e18, "stake");
        assertEq(worker.faulted, 0, "no fault");
    }
}
