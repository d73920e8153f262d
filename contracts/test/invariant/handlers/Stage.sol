// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../../../src/types/Messages.sol";
import {JobRequest, JobTerms, Offer} from "../../../src/types/Request.sol";
import {Lab} from "../../utils/Lab.sol";
import {Node} from "../../utils/Nodes.sol";
import {Books, Entry, Stake} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Cast} from "./Cast.sol";

/// @title One function per edge of the state diagram: waits as needed, acts, keeps the books
/// @dev A function that says false found nothing it could do and did nothing that counts.
contract Stage is Cast {
    /// @dev A worker and a price that suffice.
    struct Offered {
        uint8 number;
        uint96 price;
        uint16 score;
        uint8 slots;
    }

    constructor(Lab lab_, Books books_, Tally tally_) Cast(lab_, books_, tally_) {}

    /* REQUESTERS */

    function post(bool native, uint256 seed) public returns (bytes32 jobId) {
        JobRequest memory request = native ? lab.newRequest() : lab.newTokenRequest();
        request.requester = requesters[seed % 3];
        _vary(request, seed);
        Offer memory offer = request.offer;
        if (native) vm.deal(request.requester, request.requester.balance + offer.maxPrice);
        else payToken.mint(request.requester, offer.maxPrice);

        jobId = lab.post(request);
        assertEq(jobId, lab.idOf(request), "job id");
        uint40 opens = offer.openAt > time() ? offer.openAt : time();
        books.open(jobId, request, opens + offer.biddingWindow);
        tally.count(native ? Edge.PostNative : Edge.PostToken);
    }

    function cancel(bytes32 jobId) external {
        Entry memory entry = books.entryOf(jobId);
        vm.prank(entry.request.requester);
        market.cancel(jobId);
        books.owe(entry.request.offer.token, entry.request.requester, entry.request.offer.maxPrice);
        books.close(jobId, JobStatus.Cancelled);
        tally.count(entry.node == 0 ? Edge.CancelBare : Edge.CancelWithBid);
    }

    /* WORKERS */

    function bid(bytes32 jobId, uint256 seed) public returns (bool) {
        Entry memory entry = books.entryOf(jobId);
        _wait(entry.request.offer.openAt);
        if (time() > entry.request.offer.finalDeadline) return false;
        bool stands = entry.node != 0 && time() <= entry.until;
        Offered memory chosen = _choose(entry, stands ? entry.score + 1 : 0, seed);
        if (chosen.number == 0) return false;

        Bid memory offered = _bidOf(jobId, chosen);
        offered.validUntil = entry.bidEnd + lab.FALLBACK_DELAY();
        if (offered.validUntil < time()) offered.validUntil = time();
        offered.validUntil += uint40(seed % 120);
        JobTerms memory terms = lab.termsOf(entry.request);
        vm.prank(offered.worker);
        market.bid(offered, terms);
        books.reserve(jobId, chosen.number, chosen.slots, chosen.price, chosen.score, offered.validUntil);
        tally.count(entry.node == 0 ? Edge.BidFirst : Edge.BidReplace);
        return true;
    }

    /* COMMITTEE */

    function assign(bytes32 jobId, uint256 seed) external returns (bool) {
        Entry memory entry = books.entryOf(jobId);
        _wait(entry.bidEnd);
        if (!_assignable(entry)) return false;
        _revive(entry.node);
        Bid memory stored = _bidOf(jobId, Offered(entry.node, entry.price, entry.score, entry.slots));
        AssignmentDecision memory decision = lab.newDecision(stored);
        bytes[] memory signatures = _signatures(decision, seed);
        vm.prank(keepers[seed % 3]);
        market.assign(decision, signatures);
        books.assign(jobId, time() + entry.request.offer.executionWindow);
        tally.count(Edge.Assign);
        return true;
    }

    function assignSigned(bytes32 jobId, uint256 seed) external returns (bool) {
        Entry memory entry = books.entryOf(jobId);
        _wait(entry.bidEnd);
        if (time() > entry.request.offer.finalDeadline) return false;
        bool stands = entry.node != 0 && time() <= entry.until;
        Offered memory chosen = _choose(entry, stands ? entry.score : 0, seed);
        if (chosen.number == 0) return false;

        Bid memory winner = _bidOf(jobId, chosen);
        winner.validUntil = time() + uint40(seed % 60);
        bytes memory winnerSignature = lab.signBid(nodeOf(chosen.number), winner);
        AssignmentDecision memory decision = lab.newDecision(winner);
        bytes[] memory signatures = _signatures(decision, seed);
        JobTerms memory terms = lab.termsOf(entry.request);
        vm.prank(keepers[seed % 3]);
        market.assignSigned(decision, signatures, winner, winnerSignature, terms);
        books.reserve(jobId, chosen.number, chosen.slots, chosen.price, chosen.score, 0);
        books.assign(jobId, time() + entry.request.offer.executionWindow);
        tally.count(entry.node == 0 ? Edge.AssignSignedBare : Edge.AssignSignedOverBid);
        return true;
    }

    /* KEEPERS */

    function assignFallback(bytes32 jobId, uint256 seed) external returns (bool) {
        Entry memory entry = books.entryOf(jobId);
        _wait(uint256(entry.bidEnd) + lab.FALLBACK_DELAY());
        if (!_assignable(entry)) return false;
        _revive(entry.node);
        vm.prank(keepers[seed % 3]);
        market.assignFallback(jobId);
        books.assign(jobId, time() + entry.request.offer.executionWindow);
        tally.count(Edge.AssignFallback);
        return true;
    }

    function dropLapsed(bytes32 jobId, uint256 seed) external {
        _wait(uint256(books.entryOf(jobId).until) + 1);
        _drop(jobId, seed, Edge.DropLapsed);
    }

    /// @dev The enclave lost its attestation: its operator ended it, or the guardian froze it.
    function dropUnattested(bytes32 jobId, uint256 seed) external {
        Node memory node = nodeOf(books.entryOf(jobId).node);
        bool freezes = seed % 2 == 0;
        vm.prank(freezes ? lab.COUNCIL() : node.operator);
        if (freezes) enclaves.setFrozen(node.enclave, true);
        else enclaves.retire(node.enclave);
        _drop(jobId, seed, Edge.DropUnattested);
        if (!freezes) return;
        vm.prank(lab.COUNCIL());
        enclaves.setFrozen(node.enclave, false);
    }

    function expire(bytes32 jobId, uint256 seed) public {
        Entry memory entry = books.entryOf(jobId);
        bool assigned = entry.status == JobStatus.Assigned;
        _wait(uint256(assigned ? entry.until : entry.request.offer.finalDeadline) + 1);
        address caller = keepers[seed % 3];
        vm.prank(caller);
        market.expire(jobId);

        Offer memory offer = entry.request.offer;
        books.owe(offer.token, entry.request.requester, offer.maxPrice);
        if (assigned) _slash(entry, caller);
        books.close(jobId, assigned ? JobStatus.Expired : JobStatus.Refunded);
        if (assigned) tally.count(Edge.ExpireAssigned);
        else tally.count(entry.node == 0 ? Edge.ExpireBare : Edge.ExpireWithBid);
    }

    /* ENCLAVES */

    function deliver(bytes32 jobId, Outcome outcome, uint256 seed) external {
        Entry memory entry = books.entryOf(jobId);
        // The last second still counts.
        if (seed % 4 == 0) _wait(entry.until);
        _revive(entry.node);
        IJobMarket.Delivery memory delivery = deliveryOf(entry, outcome);
        JobTerms memory terms = lab.termsOf(entry.request);
        vm.prank(keepers[seed % 3]);
        if (outcome == Outcome.Failed) market.deliverFailed(delivery, terms);
        else market.deliver(delivery);

        Offer memory offer = entry.request.offer;
        uint256 gross = entry.price;
        if (outcome == Outcome.Failed && offer.floorFee < gross) gross = offer.floorFee;
        address operator = nodeOf(entry.node).operator;
        books.owe(offer.token, operator, gross - Expect.fee(gross));
        books.owe(offer.token, treasury, Expect.fee(gross));
        books.owe(offer.token, entry.request.requester, offer.maxPrice - gross);
        Stake memory stake = books.stakeOf(operator);
        ++stake.settled;
        books.setStake(operator, stake);
        books.close(jobId, JobStatus.Settled);
        if (outcome == Outcome.Ok) tally.count(Edge.DeliverOk);
        else tally.count(outcome == Outcome.Failed ? Edge.DeliverFailed : Edge.DeliverLimit);
    }

    /// @notice A delivery by the signer that the books know.
    function deliveryOf(Entry memory entry, Outcome outcome)
        public
        view
        returns (IJobMarket.Delivery memory)
    {
        Node memory node = nodeOf(entry.node);
        TeeStatement memory statement = lab.newStatement(node, entry.request);
        statement.outcome = uint8(outcome);
        statement.exitCode = outcome == Outcome.Failed ? 1 : 0;
        return lab.signDelivery(node.signerKey, statement, lab.RESULT());
    }

    /* CREDITS */

    function withdrawCredit(address token, address account) external {
        uint256 amount = books.owed(token, account);
        uint256 before = token == address(0) ? account.balance : payToken.balanceOf(account);
        vm.prank(account);
        market.withdrawCredit(token);
        uint256 afterwards = token == address(0) ? account.balance : payToken.balanceOf(account);
        assertEq(afterwards - before, amount, "credit paid out");
        books.paid(token, account);
        tally.count(token == address(0) ? Edge.WithdrawNative : Edge.WithdrawToken);
    }

    function withdrawStakeCredit(address account) external {
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdrawCredit();
        assertEq(stakeToken.balanceOf(account) - before, books.stakeOwed(account), "stake credit paid out");
        books.paidStake(account);
        tally.count(Edge.WithdrawStakeCredit);
    }

    /* INTERNALS */

    /// @dev Prices, windows, needs and collateral of all sizes that the rules allow and some node can meet.
    function _vary(JobRequest memory request, uint256 seed) private view {
        Offer memory offer = request.offer;
        uint256 dice = seed >> 8;
        offer.maxPrice = uint96(1 + dice % 3 ether);
        offer.minPrice = uint96(offer.maxPrice * (dice % 101) / 100);
        offer.floorFee = uint96(offer.minPrice * ((dice >> 16) % 101) / 100);
        offer.collateral = uint96(1e18 + (dice >> 24) % 5e18);
        offer.openAt = time() + uint40((dice >> 32) % 2 * 20);
        offer.biddingWindow = uint32((dice >> 40) % 60);
        offer.rampSeconds = uint32((dice >> 48) % 3 * 60);
        offer.executionWindow = uint32(60 + (dice >> 56) % 600);
        uint256 rest = lab.FALLBACK_DELAY() + 100 + (dice >> 72) % 1200;
        offer.finalDeadline = offer.openAt + offer.biddingWindow + uint40(rest);
        request.requirements.memoryMiB = uint32((dice >> 88) % (2 * SLOT_MIB + 1));
        request.requirements.minKHz = uint32(10_000 + (dice >> 104) % 20_000);
    }

    /// @dev A node with room, and a price at which it scores `least`; number 0 when there is none.
    function _choose(Entry memory entry, uint256 least, uint256 seed)
        private
        returns (Offered memory chosen)
    {
        Offer memory offer = entry.request.offer;
        uint96 asked = uint96(uint256(Expect.ceiling(offer, time())) * (50 + seed % 51) / 100);
        chosen.slots = Expect.slots(entry.request.requirements.memoryMiB, SLOT_MIB);
        for (uint256 i = 0; i < 3 * NODES; ++i) {
            uint8 number = uint8((seed + i) % NODES) + 1;
            if (i % NODES == 0 && i != 0) asked = i == NODES ? asked / 2 : 0;
            uint16 score = _scoreOf(entry, number, asked);
            if (score < least || !_hasSlots(entry, number, chosen.slots)) continue;
            _revive(number);
            _fund(entry, number);
            (chosen.number, chosen.price, chosen.score) = (number, asked, score);
            return chosen;
        }
    }

    function _scoreOf(Entry memory entry, uint8 number, uint96 price) private view returns (uint16) {
        return Expect.score(
            price,
            entry.request.offer.maxPrice,
            30_000 + 10_000 * (uint256(number) - 1),
            entry.request.requirements.minKHz,
            books.stakeOf(operators[number - 1]).faulted
        );
    }

    function _hasSlots(Entry memory entry, uint8 number, uint8 slots) private view returns (bool) {
        uint256 used = books.usedBy(number);
        if (entry.node == number) used -= entry.slots;
        return used + slots <= SLOTS;
    }

    function _fund(Entry memory entry, uint8 number) private {
        uint256 free = freeStake(number - 1);
        if (entry.node == number) free += entry.request.offer.collateral;
        if (free < entry.request.offer.collateral) deposit(number - 1, 20e18);
    }

    function _assignable(Entry memory entry) private view returns (bool) {
        return entry.node != 0 && time() <= entry.until && time() <= entry.request.offer.finalDeadline;
    }

    function _bidOf(bytes32 jobId, Offered memory chosen) private view returns (Bid memory) {
        Node memory node = nodeOf(chosen.number);
        return Bid({
            jobId: jobId,
            round: 0,
            worker: node.operator,
            enclave: node.enclave,
            price: chosen.price,
            validUntil: time()
        });
    }

    /// @dev Any two of the three members.
    function _signatures(AssignmentDecision memory decision, uint256 seed)
        private
        view
        returns (bytes[] memory)
    {
        uint256 absent = seed % 3;
        uint256 first = lab.committeeKeys(absent == 0 ? 1 : 0);
        return lab.signDecision(decision, first, lab.committeeKeys(absent == 2 ? 1 : 2));
    }

    function _drop(bytes32 jobId, uint256 seed, Edge edge) private {
        vm.prank(keepers[seed % 3]);
        market.dropBid(jobId);
        books.reserve(jobId, 0, 0, 0, 0, 0);
        tally.count(edge);
    }

    function _slash(Entry memory entry, address caller) private {
        address operator = nodeOf(entry.node).operator;
        uint256 collateral = entry.request.offer.collateral;
        Stake memory stake = books.stakeOf(operator);
        stake.staked -= collateral;
        ++stake.faulted;
        books.setStake(operator, stake);
        books.oweStake(entry.request.requester, collateral / 2);
        books.oweStake(caller, collateral / 10);
        books.oweStake(treasury, collateral - collateral / 2 - collateral / 10);
    }
}
