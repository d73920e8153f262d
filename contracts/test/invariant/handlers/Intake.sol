// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {JobRequest, Offer} from "../../../src/types/Request.sol";
import {Permit} from "../../../src/types/Settlement.sol";
import {Books, Entry, Sort} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Lab} from "../../utils/Lab.sol";
import {Cast} from "./Cast.sol";

/// @notice How a request reaches the market.
enum Door {
    Native,
    Token,
    Permit,
    Key,
    Wallet
}

/// @title Requests, deposits and what is paid out
abstract contract Intake is Cast {
    uint32 internal constant CALLBACK_GAS = 400_000;
    uint40 internal constant DEPOSIT_DELAY = 1 hours;

    constructor(Lab lab_, Books books_, Tally tally_) Cast(lab_, books_, tally_) {}

    /* POSTING */

    function post(Sort sort, Door door, uint256 seed) public returns (bytes32 jobId) {
        JobRequest memory request = newRequest(sort, door, seed);
        uint256 escrow = lab.escrowOf(request);
        if (door == Door.Key || door == Door.Wallet) jobId = _anchor(request, escrow, seed);
        else jobId = _send(request, escrow, door, seed);
        assertEq(jobId, lab.idOf(request), "job id");

        Offer memory offer = request.offer;
        Entry memory entry;
        (entry.status, entry.sort, entry.escrow) = (JobStatus.Open, sort, uint96(escrow));
        (entry.token, entry.collateral, entry.retries) = (offer.token, offer.collateral, offer.retries);
        entry.bidEnd = (offer.openAt > time() ? offer.openAt : time()) + offer.biddingWindow;
        entry.finalDeadline = offer.finalDeadline;
        books.open(jobId, request, entry);
        if (sort == Sort.Quorum) tally.count(Edge.PostQuorum);
    }

    /// @notice A request that posting would take, in its requester's name.
    function newRequest(Sort sort, Door door, uint256 seed) public returns (JobRequest memory request) {
        request = _blank(sort, seed);
        request.requester = door == Door.Wallet ? requesters[SIGNERS] : requesters[seed % SIGNERS];
        if (door == Door.Permit) {
            request.offer.token = tokens[1];
        } else if (door == Door.Token || door != Door.Native && seed % 2 == 0) {
            request.offer.token = tokens[1 + (seed >> 3) % 8 % (tokens.length - 1)];
        }
        if (sort == Sort.Callback || sort == Sort.Quorum && (seed >> 5) % 2 == 0) {
            request.callback.target = (seed >> 6) % 2 == 0 ? address(receiver) : address(oddReceiver);
            request.callback.gasLimit = CALLBACK_GAS;
        }
        _vary(request, seed);
        if (request.assurance.window != 0) {
            request.assurance.window = uint32(1 hours + (seed >> 190) % 1 hours);
        }
        if (sort != Sort.Quorum) request.offer.retries = uint8((seed >> 200) % 4);
    }

    /// @notice What a quorum made with a seed asks for.
    function quorumOf(uint256 seed) public pure returns (uint8 threshold, uint8 replicas) {
        replicas = uint8(2 + (seed >> 210) % 3);
        threshold = uint8(1 + (seed >> 220) % replicas);
    }

    /// @notice A plain job in a given token.
    function postIn(address token, uint256 seed) external returns (bytes32) {
        if (token == address(0)) return post(Sort.Plain, Door.Native, seed);
        // The bits that choose among the tokens.
        uint256 choice = token == tokens[1] ? 0 : 1;
        return post(Sort.Plain, Door.Token, seed & ~(type(uint256).max >> 253 << 3) | choice << 3);
    }

    function revoke(uint256 seed) external {
        JobRequest memory request = newRequest(Sort.Plain, Door.Native, seed);
        vm.prank(request.requester);
        market.revoke(request);
        IJobMarket.JobView memory job = market.getJob(lab.idOf(request));
        assertEq(uint256(job.status), uint256(JobStatus.Cancelled), "revoked");
        _fund(request.requester, address(0), request.offer.maxPrice);
        vm.expectPartialRevert(IJobMarket.JobExists.selector);
        vm.prank(request.requester);
        market.postJob{value: request.offer.maxPrice}(request);
        tally.count(Edge.Revoke);
    }

    function cancel(bytes32 jobId) external {
        Entry memory entry = books.entryOf(jobId);
        address requester = books.requesterOf(jobId);
        vm.prank(requester);
        market.cancel(jobId);

        if (entry.sort == Sort.Quorum) tally.count(Edge.CancelQuorum);
        else if (entry.round != 0) tally.count(Edge.CancelLaterRound);
        else tally.count(entry.node == 0 ? Edge.CancelBare : Edge.CancelWithBid);
        _refundAll(requester, entry);
        entry.status = JobStatus.Cancelled;
        books.save(jobId, entry);
    }

    /* DEPOSITS */

    function deposit(uint256 seed, uint96 amount) public {
        (address account, address token) = _account(seed);
        _deposit(account, token, amount, keepers[seed % keepers.length]);
    }

    function askDepositBack(uint256 seed) external {
        (address account, address token) = _account(seed);
        IJobMarket.Deposit memory held = books.depositOf(token, account);
        if (held.amount == 0) {
            deposit(seed, 1 ether);
            held = books.depositOf(token, account);
        }
        held.leaving = uint96(1 + (seed >> 16) % held.amount);
        held.availableAt = time() + DEPOSIT_DELAY;
        vm.prank(account);
        market.requestDepositWithdrawal(token, held.leaving);
        books.setDeposit(token, account, held);
        tally.count(Edge.DepositAskedBack);
    }

    /// @notice Takes out what somebody asked back and may take now.
    /// @param patient Whether to wait for it.
    /// @return Whether there was any.
    function withdrawDeposit(bool patient, uint256 seed) external returns (bool) {
        uint256 pairs = requesters.length * tokens.length;
        for (uint256 i = 0; i < pairs; ++i) {
            uint256 pair = (seed % pairs + i) % pairs;
            (address account, address token) =
                (requesters[pair % requesters.length], tokens[pair / requesters.length]);
            IJobMarket.Deposit memory held = books.depositOf(token, account);
            if (held.leaving == 0 || !patient && time() < held.availableAt) continue;
            _withdrawDeposit(account, token, held);
            return true;
        }
        return false;
    }

    function _withdrawDeposit(address account, address token, IJobMarket.Deposit memory held) internal {
        _wait(held.availableAt);
        uint256 before = _balanceOf(account, token);
        vm.prank(account);
        market.withdrawDeposit(token);
        assertEq(_balanceOf(account, token) - before, held.leaving, "deposit paid out");
        held.amount -= held.leaving;
        (held.leaving, held.availableAt) = (0, 0);
        books.setDeposit(token, account, held);
        tally.count(Edge.DepositWithdrawn);
    }

    /* CREDITS */

    function withdrawCredit(address token, address account) public {
        uint256 before = _balanceOf(account, token);
        vm.prank(account);
        market.withdrawCredit(token);
        assertEq(_balanceOf(account, token) - before, books.owed(token, account), "credit paid out");
        books.paid(token, account);
        tally.count(token == address(0) ? Edge.WithdrawNative : Edge.WithdrawToken);
    }

    /* INTERNALS */

    /// @dev All that is left of a job's money goes back, and what was kept for a rescuer with it.
    function _refundAll(address requester, Entry memory entry) internal {
        books.owe(entry.token, requester, entry.escrow);
        books.oweStake(requester, Expect.rescue(entry.faults, entry.collateral));
        entry.escrow = 0;
    }

    function _blank(Sort sort, uint256 seed) private returns (JobRequest memory) {
        if (sort == Sort.Large) return lab.newLargeRequest();
        if (sort != Sort.Quorum) return lab.newRequest();
        (uint8 threshold, uint8 replicas) = quorumOf(seed);
        return lab.newQuorumRequest(threshold, replicas);
    }

    function _send(JobRequest memory request, uint256 escrow, Door door, uint256 seed)
        private
        returns (bytes32 jobId)
    {
        _fund(request.requester, request.offer.token, escrow);
        if (door != Door.Permit) {
            tally.count(door == Door.Native ? Edge.PostNative : Edge.PostToken);
            return lab.post(request);
        }
        uint256 key = _requesterKeys[seed % SIGNERS];
        Permit memory permit = lab.signPermit(key, address(market), escrow, block.timestamp);
        vm.prank(request.requester);
        jobId = market.postJobWithPermit(request, permit);
        _approve(request.requester, request.offer.token);
        tally.count(Edge.PostPermit);
    }

    function _anchor(JobRequest memory request, uint256 escrow, uint256 seed)
        private
        returns (bytes32 jobId)
    {
        (address account, address token) = (request.requester, request.offer.token);
        IJobMarket.Deposit memory held = books.depositOf(token, account);
        if (held.amount < escrow) {
            _deposit(account, token, uint96(escrow - held.amount), keepers[seed % keepers.length]);
            held = books.depositOf(token, account);
        }
        bool wallet = account == requesters[SIGNERS];
        uint256 key = _requesterKeys[wallet ? SIGNERS : seed % SIGNERS];
        bytes memory signature = lab.sign(key, lab.idOf(request));
        vm.prank(keepers[seed % keepers.length]);
        jobId = market.anchor(request, signature);

        held.amount -= uint96(escrow);
        if (held.leaving > held.amount) held.leaving = held.amount;
        books.setDeposit(token, account, held);
        tally.count(wallet ? Edge.AnchorByWallet : Edge.AnchorByKey);
    }

    function _deposit(address account, address token, uint96 amount, address from) private {
        _fund(from, token, amount);
        if (token != address(0)) _approve(from, token);
        vm.prank(from);
        market.deposit{value: token == address(0) ? amount : 0}(account, token, amount);
        IJobMarket.Deposit memory held = books.depositOf(token, account);
        held.amount += amount;
        books.setDeposit(token, account, held);
        tally.count(Edge.Deposit);
    }

    function _account(uint256 seed) private view returns (address account, address token) {
        return (requesters[seed % requesters.length], tokens[(seed >> 8) % tokens.length]);
    }

    /// @dev Prices, needs and collateral of all sizes that the rules allow and some node can meet; windows short, because every
    /// hour nodes have to attest again, which takes longest of all.
    function _vary(JobRequest memory request, uint256 seed) private view {
        Offer memory offer = request.offer;
        uint256 dice = seed >> 8;
        offer.maxPrice = uint96(1 + dice % 3 ether);
        offer.minPrice = uint96(offer.maxPrice * (dice % 101) / 100);
        offer.floorFee = uint96(offer.minPrice * ((dice >> 16) % 101) / 100);
        offer.collateral = uint96(1e18 + (dice >> 24) % 5e18);
        offer.openAt = time() + uint40((dice >> 32) % 2 * 20);
        offer.biddingWindow = uint32((dice >> 40) % 30);
        offer.rampSeconds = uint32((dice >> 48) % 3 * 60);
        offer.executionWindow = uint32(10 + (dice >> 56) % 90);
        uint256 rest = FALLBACK_DELAY + 50 + (dice >> 72) % 400;
        offer.finalDeadline = offer.openAt + offer.biddingWindow + uint40(rest);
        request.requirements.memoryMiB = uint32((dice >> 88) % (2 * SLOT_MIB + 1));
        request.requirements.minKHz = uint32(10_000 + (dice >> 104) % 20_000);
    }
}
