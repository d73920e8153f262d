// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus, ReplicaState} from "../../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../../src/types/Messages.sol";
import {JobRequest} from "../../../src/types/Request.sol";
import {Delivery} from "../../../src/types/Settlement.sol";
import {Node} from "../../utils/Nodes.sol";
import {Entry, Seat} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Settling} from "./Settling.sol";

/// @title Jobs that several enclaves answer, and whose equal answers count
abstract contract Replicating is Settling {
    /// @dev A replica answers; answers of one variant and outcome are equal.
    function _say(bytes32 jobId, uint256 index, uint256 variant, Outcome outcome, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        Seat[] memory seats = seatsOf(jobId);
        Seat memory seat = seats[index];
        if (seed % 4 == 0) _wait(seat.deadline);
        _revive(seat.node);
        Delivery memory delivery = _answer(jobId, seat.node, index, variant, outcome);
        seat.answer =
            keccak256(abi.encode(delivery.statement.resultDigest, outcome, delivery.statement.exitCode));
        (seat.state, seat.outcome) = (ReplicaState.Delivered, uint8(outcome));
        bool decided = entry.status == JobStatus.Delivered;
        bool reached = !decided && _countEqual(seats, seat.answer) >= request.assurance.threshold;
        _deliverOpened(request, delivery, reached, seed);

        if (reached) {
            _clear(entry);
            (entry.status, entry.answer, entry.until) =
            (JobStatus.Delivered, seat.answer, _lastDeadline(seats));
            _count(Edge.AnswerReaches);
        }
        if (decided || reached) _sort(jobId, entry, seats, request.offer.floorFee);
        else if (!_holdIfSplit(entry, seats, request)) _count(Edge.AnswerWaits);
        if (decided) _count(seat.answer == entry.answer ? Edge.AnswerPaidLater : Edge.AnswerDissents);
        _saveSeats(jobId, seats);
        _save(jobId, entry);
    }

    function _excuseReplica(bytes32 jobId, uint256 index, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        Seat[] memory seats = seatsOf(jobId);
        _keepCollateral();
        _cutOff(seats[index].node, seed % 2 == 0, true);
        vm.prank(keepers[seed % 3]);
        market.excuse(jobId);
        _cutOff(seats[index].node, seed % 2 == 0, false);

        (seats[index].state, seats[index].holds) = (ReplicaState.Excused, false);
        _holdIfSplit(entry, seats, requestOf(jobId));
        _saveSeats(jobId, seats);
        _save(jobId, entry);
        _count(Edge.ExcuseReplica);
    }

    function _finaliseQuorum(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        Seat[] memory seats = seatsOf(jobId);
        bool held = entry.status == JobStatus.Held;
        _wait(uint256(held ? entry.until : _lastDeadline(seats)) + 1);
        _keepCollateral();
        address caller = keepers[seed % 3];
        vm.prank(caller);
        market.finalise(jobId);

        uint256 missing = _endSeats(jobId, entry, seats, caller);
        entry.status = held ? JobStatus.Refunded : JobStatus.Settled;
        if (held) _count(Edge.FinaliseHeld);
        else _count(missing == 0 ? Edge.FinaliseQuorum : Edge.FinaliseSlashing);
        _save(jobId, entry);
    }

    function _expireQuorum(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        Seat[] memory seats = seatsOf(jobId);
        _wait(uint256(_lastDeadline(seats)) + 1);
        if (entry.status == JobStatus.Open) _wait(uint256(entry.finalDeadline) + 1);
        _keepCollateral();
        address caller = keepers[seed % 3];
        vm.prank(caller);
        market.expire(jobId);

        _clear(entry);
        uint256 missing = _endSeats(jobId, entry, seats, caller);
        entry.status = missing == 0 ? JobStatus.Refunded : JobStatus.Expired;
        _count(missing == 0 ? Edge.ExpireQuorum : Edge.ExpireQuorumSlashing);
        _save(jobId, entry);
    }

    /* INTERNALS */

    function _answer(bytes32 jobId, uint8 number, uint256 index, uint256 variant, Outcome outcome)
        private
        view
        returns (Delivery memory)
    {
        Node storage node = _nodes[number - 1];
        bytes memory result = abi.encode("answer", variant);
        TeeStatement memory statement = _statementOf(jobId, uint8(index), node.operator, result);
        (statement.outcome, statement.exitCode) = (uint8(outcome), outcome == Outcome.Failed ? 1 : 0);
        return _signDelivery(node.signerKey, statement, result);
    }

    /// @dev Answers that are the one that counts are paid; others get nothing and lose nothing.
    function _sort(bytes32 jobId, Entry memory entry, Seat[] memory seats, uint96 floorFee) private {
        for (uint256 i = 0; i < seats.length; ++i) {
            Seat memory seat = seats[i];
            if (seat.state != ReplicaState.Delivered) continue;
            if (seat.answer != entry.answer) {
                seat.state = ReplicaState.Dissented;
                continue;
            }
            (seat.state, seat.holds) = (ReplicaState.Paid, false);
            _payGross(entry, operators[seat.node - 1], Expect.gross(seat.price, seat.outcome, floorFee));
        }
        _check(entry.escrow <= escrowOf(requestOf(jobId)), "escrow grew");
    }

    /// @dev Whether all answers are in and none counts.
    function _holdIfSplit(Entry memory entry, Seat[] memory seats, JobRequest memory request)
        private
        returns (bool)
    {
        if (entry.status != JobStatus.Assigned || _lastDeadline(seats) != 0) return false;
        (entry.status, entry.until) = (JobStatus.Held, time() + request.assurance.window);
        _count(Edge.AnswerHolds);
        return true;
    }

    /// @dev Those that never answered are slashed; those that answered in vain share what is kept for rescuers.
    function _endSeats(bytes32 jobId, Entry memory entry, Seat[] memory seats, address caller)
        private
        returns (uint256 missing)
    {
        address requester = requesterOf(jobId);
        uint256 rescuers;
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].state == ReplicaState.Delivered) ++rescuers;
        }
        for (uint256 i = 0; i < seats.length; ++i) {
            seats[i].holds = false;
            if (seats[i].state != ReplicaState.Working) continue;
            seats[i].state = ReplicaState.Slashed;
            _slash(seats[i].node, entry.collateral, requester, caller, rescuers != 0);
            ++missing;
        }
        uint256 pot = rescuers == 0 ? 0 : Expect.rescue(missing, entry.collateral);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].state != ReplicaState.Delivered) continue;
            seats[i].state = ReplicaState.Freed;
            _oweStake(operators[seats[i].node - 1], pot / rescuers);
        }
        if (rescuers != 0) _oweStake(requester, pot % rescuers);
        _owe(entry.token, requester, entry.escrow);
        entry.escrow = 0;
        _saveSeats(jobId, seats);
    }

    function _saveSeats(bytes32 jobId, Seat[] memory seats) private {
        for (uint256 i = 0; i < seats.length; ++i) {
            _setSeat(jobId, i, seats[i]);
        }
    }

    function _countEqual(Seat[] memory seats, bytes32 answer) private pure returns (uint256 equal) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].answer == answer) ++equal;
        }
    }

    function _lastDeadline(Seat[] memory seats) private pure returns (uint40 last) {
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].state == ReplicaState.Working && seats[i].deadline > last) last = seats[i].deadline;
        }
    }
}
