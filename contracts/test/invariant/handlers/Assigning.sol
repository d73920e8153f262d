// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus, ReplicaState} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../../src/types/Messages.sol";
import {JobRequest, JobTerms, Offer} from "../../../src/types/Request.sol";
import {Node} from "../../utils/Nodes.sol";
import {Entry, Seat, Sort} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Intake} from "./Intake.sol";

/// @title Bids, and who gets a job
/// @dev A function that says false found nothing it could do and did nothing that counts.
abstract contract Assigning is Intake {
    /* BIDS */

    function _bid(bytes32 jobId, uint256 seed) internal returns (bool) {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        _wait(request.offer.openAt);
        if (time() > entry.finalDeadline) return false;
        uint8 number = _choose(jobId, entry, request, seed);
        if (number == 0) return false;

        uint96 price = _priceOf(entry, request.offer, seed);
        // A better bid than the standing one, if need be a free one.
        if (_bid(jobId, entry, request, number, price, seed)) return true;
        return _bid(jobId, entry, request, number, 0, seed);
    }

    function _dropLapsed(bytes32 jobId, uint256 seed) internal {
        _wait(uint256(entryOf(jobId).until) + 1);
        _drop(jobId, seed, Edge.DropLapsed);
    }

    /// @dev The enclave lost its attestation: its operator ended it, or the guardian cut it off.
    function _dropUnattested(bytes32 jobId, uint256 seed) internal {
        uint8 number = entryOf(jobId).node;
        Node memory node = nodeOf(number);
        bool retires = seed % 4 == 0;
        if (!retires) {
            _cutOff(number, seed % 2 == 0, true);
        } else {
            vm.prank(node.operator);
            enclaves.retire(node.enclave);
        }
        _drop(jobId, seed, Edge.DropUnattested);
        if (!retires) _cutOff(number, seed % 2 == 0, false);
    }

    /* ASSIGNMENT */

    function _assign(bytes32 jobId, uint256 seed) internal returns (bool) {
        Entry memory entry = entryOf(jobId);
        _wait(entry.bidEnd);
        if (!_assignable(entry)) return false;
        _revive(entry.node);
        (AssignmentDecision memory decision, bytes[] memory signatures) = _decide(jobId, entry, seed);
        vm.prank(keepers[seed % 3]);
        market.assign(decision, signatures);
        _assigned(jobId, entry, Edge.Assign);
        return true;
    }

    /// @dev Two decisions: one that can be carried out, and one for a job that is not Open.
    function _assignBatch(bytes32 jobId, bytes32 other, uint256 seed) internal returns (bool) {
        Entry memory entry = entryOf(jobId);
        _wait(entry.bidEnd);
        if (!_assignable(entry)) return false;
        _revive(entry.node);
        AssignmentDecision[] memory decisions = new AssignmentDecision[](2);
        bytes[][] memory signatures = new bytes[][](2);
        (decisions[0], signatures[0]) = _decide(jobId, entry, seed);
        (decisions[1], signatures[1]) = _decide(jobId, entry, seed);
        // Without another job the same one again: by then it is assigned, or its round is over.
        if (other != 0) decisions[1].jobId = other;
        vm.prank(keepers[seed % 3]);
        market.assignBatch(decisions, signatures);
        _assigned(jobId, entry, Edge.AssignInBatch);
        _count(Edge.AssignSkipped);
        return true;
    }

    function _assignSigned(bytes32 jobId, uint256 seed) internal returns (bool) {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        _wait(entry.bidEnd);
        if (time() > entry.finalDeadline) return false;
        uint8 number = _choose(jobId, entry, request, seed);
        if (number == 0) return false;

        bool bare = entry.node == 0;
        // What beats a standing bid surely enough is a free one.
        uint96 price = bare ? _priceOf(entry, request.offer, seed) : 0;
        Bid memory winner = _bidOf(jobId, entry.round, number, price);
        winner.validUntil = time() + uint40(seed % 60);
        bytes memory winnerSignature = _signBid(number, winner);
        AssignmentDecision memory decision = _decisionFor(winner, 0);
        bytes[] memory signatures = _signatures(decision, seed);
        JobTerms memory terms = _termsOf(request);
        vm.prank(keepers[seed % 3]);
        try market.assignSigned(decision, signatures, winner, winnerSignature, terms) {}
        catch (bytes memory reason) {
            _expectReason(reason, IJobMarket.BelowBand.selector);
            return false;
        }
        (entry.node, entry.price) = (number, price);
        entry.slots = Expect.slots(request.requirements.memoryMiB, SLOT_MIB);
        entry.score = entry.sort == Sort.Quorum ? 0 : market.getJob(jobId).score;
        _assigned(jobId, entry, bare ? Edge.AssignSignedBare : Edge.AssignSignedOverBid);
        return true;
    }

    function _assignFallback(bytes32 jobId, uint256 seed) internal returns (bool) {
        Entry memory entry = entryOf(jobId);
        _wait(uint256(entry.bidEnd) + FALLBACK_DELAY);
        if (!_assignable(entry)) return false;
        _revive(entry.node);
        vm.prank(keepers[seed % 3]);
        market.assignFallback(jobId);
        _assigned(jobId, entry, Edge.AssignFallback);
        return true;
    }

    /* INTERNALS */

    function _bid(
        bytes32 jobId,
        Entry memory entry,
        JobRequest memory request,
        uint8 number,
        uint96 price,
        uint256 seed
    ) private returns (bool) {
        Bid memory offered = _bidOf(jobId, entry.round, number, price);
        offered.validUntil = entry.bidEnd + FALLBACK_DELAY;
        if (offered.validUntil < time()) offered.validUntil = time();
        offered.validUntil += uint40(seed % 120);
        JobTerms memory terms = _termsOf(request);
        vm.prank(offered.worker);
        try market.bid(offered, terms) {}
        catch (bytes memory reason) {
            _expectReason(reason, IJobMarket.NotBetter.selector);
            return false;
        }
        bool stood = entry.node != 0 && time() <= entry.until;
        uint16 best = entry.score;
        _count(entry.node == 0 ? Edge.BidFirst : Edge.BidReplace);
        (entry.node, entry.price, entry.until) = (number, price, offered.validUntil);
        entry.slots = Expect.slots(request.requirements.memoryMiB, SLOT_MIB);
        entry.score = market.getJob(jobId).score;
        _check(!stood || entry.score > best, "a bid that is no better");
        if (!entry.frozen) (entry.frozen, entry.frozenAt) = (true, time());
        _save(jobId, entry);
        return true;
    }

    /// @dev Writes down that the reservation was assigned: to a job, or to one of its replicas.
    function _assigned(bytes32 jobId, Entry memory entry, Edge edge) private {
        JobRequest memory request = requestOf(jobId);
        uint40 deadline = time() + request.offer.executionWindow;
        _count(edge);
        if (entry.sort != Sort.Quorum) {
            (entry.status, entry.until) = (JobStatus.Assigned, deadline);
            _save(jobId, entry);
            return;
        }
        _addSeat(
            jobId,
            Seat({
                node: entry.node,
                slots: entry.slots,
                state: ReplicaState.Working,
                outcome: 0,
                holds: true,
                price: entry.price,
                deadline: deadline,
                answer: 0
            })
        );
        // NOTE: the entry lets go of what the seat holds now.
        _clear(entry);
        ++entry.round;
        bool last = entry.round == request.assurance.replicas;
        if (last) (entry.status, entry.until) = (JobStatus.Assigned, deadline);
        _save(jobId, entry);
        _count(last ? Edge.PlaceLastReplica : Edge.PlaceReplica);
    }

    /// @dev Forgets the reservation and the frozen ceiling.
    function _clear(Entry memory entry) internal pure {
        (entry.node, entry.slots, entry.price, entry.score, entry.until) = (0, 0, 0, 0, 0);
        (entry.frozen, entry.frozenAt) = (false, 0);
    }

    /// @dev A node with room that may bid, made able to; 0 when there is none.
    function _choose(bytes32 jobId, Entry memory entry, JobRequest memory request, uint256 seed)
        private
        returns (uint8)
    {
        uint8 slots = Expect.slots(request.requirements.memoryMiB, SLOT_MIB);
        for (uint256 i = 0; i < NODES; ++i) {
            uint8 number = uint8((seed + i) % NODES) + 1;
            if (entry.sort == Sort.Quorum && _sits(jobId, number)) continue;
            uint256 used = slotsAt[number];
            if (entry.node == number) used -= entry.slots;
            if (used + slots > SLOTS) continue;
            _revive(number);
            uint256 free = _freeStake(number - 1);
            if (entry.node == number) free += entry.collateral;
            if (free < entry.collateral) _depositStake(number - 1, 20e18);
            return number;
        }
        return 0;
    }

    function _sits(bytes32 jobId, uint8 number) private view returns (bool) {
        Seat[] memory seats = seatsOf(jobId);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (seats[i].node == number) return true;
        }
        return false;
    }

    /// @dev Half of the ceiling or more.
    function _priceOf(Entry memory entry, Offer memory offer, uint256 seed) private view returns (uint96) {
        uint256 ceiling = Expect.ceiling(offer, entry.frozen ? entry.frozenAt : time());
        return uint96(ceiling * (50 + seed % 51) / 100);
    }

    function _assignable(Entry memory entry) private view returns (bool) {
        return entry.node != 0 && time() <= entry.until && time() <= entry.finalDeadline;
    }

    function _bidOf(bytes32 jobId, uint8 round, uint8 number, uint96 price)
        private
        view
        returns (Bid memory)
    {
        Node memory node = nodeOf(number);
        return Bid({
            jobId: jobId,
            round: round,
            worker: node.operator,
            enclave: node.enclave,
            price: price,
            validUntil: time()
        });
    }

    function _decide(bytes32 jobId, Entry memory entry, uint256 seed)
        private
        returns (AssignmentDecision memory decision, bytes[] memory signatures)
    {
        decision = _decisionFor(_bidOf(jobId, entry.round, entry.node, entry.price), entry.score);
        signatures = _signatures(decision, seed);
    }

    /// @dev Of any two members whose signatures count.
    function _signatures(AssignmentDecision memory decision, uint256 seed) private returns (bytes[] memory) {
        (uint256 low, uint256 high) = _pair(seed);
        return _signDecision(decision, low, high);
    }

    function _drop(bytes32 jobId, uint256 seed, Edge edge) private {
        vm.prank(keepers[seed % 3]);
        market.dropBid(jobId);
        Entry memory entry = entryOf(jobId);
        _clear(entry);
        _save(jobId, entry);
        _count(edge);
    }

    function _expectReason(bytes memory reason, bytes4 expected) internal pure {
        _same(bytes32(bytes4(reason)), bytes32(expected), "reason");
    }
}
