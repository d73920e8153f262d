// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssuranceMode} from "../../../src/types/Messages.sol";
import {JobRequest, Offer, Requirements} from "../../../src/types/Request.sol";
import {Permit} from "../../../src/types/Settlement.sol";
import {Entry, Sort} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Audit} from "./Audit.sol";

/// @notice How a request reaches the market.
enum Door {
    Native,
    Token,
    Permit,
    Key,
    Wallet
}

/// @title Requests, deposits and what is paid out
abstract contract Intake is Audit {
    /// @dev Enough for the one receiver; all of it is what the other may waste.
    uint32 internal constant CALLBACK_GAS = 400_000;
    uint32 internal constant WASTED_GAS = 40_000;
    uint40 internal constant DEPOSIT_DELAY = 1 hours;

    uint256 private _nonces;

    /* POSTING */

    function _post(Sort sort, Door door, uint256 seed) internal returns (bytes32 jobId) {
        JobRequest memory request = _request(sort, door, seed);
        uint256 escrow = escrowOf(request);
        if (door == Door.Key || door == Door.Wallet) jobId = _anchor(request, escrow, seed);
        else jobId = _send(request, escrow, door, seed);
        _same(jobId, _idOf(request), "job id");

        Offer memory offer = request.offer;
        Entry memory entry;
        (entry.status, entry.sort, entry.escrow) = (JobStatus.Open, sort, uint96(escrow));
        (entry.token, entry.collateral, entry.retries) = (offer.token, offer.collateral, offer.retries);
        entry.bidEnd = (offer.openAt > time() ? offer.openAt : time()) + offer.biddingWindow;
        entry.finalDeadline = offer.finalDeadline;
        _open(jobId, request, entry);
        if (sort == Sort.Quorum) _count(Edge.PostQuorum);
    }

    /// @notice A request that posting would take, in its requester's name.
    function _request(Sort sort, Door door, uint256 seed) internal returns (JobRequest memory request) {
        request = _blank(sort, seed);
        request.requester = door == Door.Wallet ? requesters[SIGNERS] : requesters[seed % SIGNERS];
        if (door == Door.Permit) {
            request.offer.token = tokens[1];
        } else if (door == Door.Token || door != Door.Native && seed % 2 == 0) {
            request.offer.token = tokens[1 + (seed >> 3) % 8 % (tokens.length - 1)];
        }
        if (sort == Sort.Callback || sort == Sort.Quorum && (seed >> 5) % 2 == 0) {
            bool odd = (seed >> 6) % 2 != 0;
            request.callback.target = odd ? address(ODD_RECEIVER) : address(RECEIVER);
            request.callback.gasLimit = odd ? WASTED_GAS : CALLBACK_GAS;
        }
        _vary(request, seed);
        if (request.assurance.window != 0) {
            request.assurance.window = uint32(1 hours + (seed >> 190) % 1 hours);
        }
        if (sort != Sort.Quorum) request.offer.retries = uint8((seed >> 200) % 4);
    }

    /// @notice What a quorum made with a seed asks for.
    function _quorumOf(uint256 seed) internal pure returns (uint8 threshold, uint8 replicas) {
        replicas = uint8(2 + (seed >> 210) % 3);
        threshold = uint8(1 + (seed >> 220) % replicas);
    }

    /// @notice A plain job in a given token.
    function _postIn(address token, uint256 seed) internal returns (bytes32) {
        if (token == address(0)) return _post(Sort.Plain, Door.Native, seed);
        // The bits that choose among the tokens.
        uint256 choice = token == tokens[1] ? 0 : 1;
        return _post(Sort.Plain, Door.Token, seed & ~(type(uint256).max >> 253 << 3) | choice << 3);
    }

    function _revoke(uint256 seed) internal {
        JobRequest memory request = _request(Sort.Plain, Door.Native, seed);
        vm.prank(request.requester);
        market.revoke(request);
        IJobMarket.JobView memory job = market.getJob(_idOf(request));
        _same(uint256(job.status), uint256(JobStatus.Cancelled), "revoked");
        _fund(request.requester, address(0), request.offer.maxPrice);
        vm.expectPartialRevert(IJobMarket.JobExists.selector);
        vm.prank(request.requester);
        market.postJob{value: request.offer.maxPrice}(request);
        _count(Edge.Revoke);
    }

    function _cancel(bytes32 jobId) internal {
        Entry memory entry = entryOf(jobId);
        address requester = requesterOf(jobId);
        vm.prank(requester);
        market.cancel(jobId);

        if (entry.sort == Sort.Quorum) _count(Edge.CancelQuorum);
        else if (entry.round != 0) _count(Edge.CancelLaterRound);
        else _count(entry.node == 0 ? Edge.CancelBare : Edge.CancelWithBid);
        _refundAll(requester, entry);
        entry.status = JobStatus.Cancelled;
        _save(jobId, entry);
    }

    /* DEPOSITS */

    function _deposit(uint256 seed, uint96 amount) internal {
        (address account, address token) = _account(seed);
        _deposit(account, token, amount, keepers[seed % keepers.length]);
    }

    function _askDepositBack(uint256 seed) internal {
        (address account, address token) = _account(seed);
        IJobMarket.Deposit memory held = depositIn(token, account);
        if (held.amount == 0) {
            _deposit(seed, 1 ether);
            held = depositIn(token, account);
        }
        held.leaving = uint96(1 + (seed >> 16) % held.amount);
        held.availableAt = time() + DEPOSIT_DELAY;
        vm.prank(account);
        market.requestDepositWithdrawal(token, held.leaving);
        _setDeposit(token, account, held);
        _count(Edge.DepositAskedBack);
    }

    /// @notice Takes out what somebody asked back and may take now.
    /// @param patient Whether to wait for it.
    /// @return Whether there was any.
    function _withdrawDeposit(bool patient, uint256 seed) internal returns (bool) {
        uint256 pairs = requesters.length * tokens.length;
        for (uint256 i = 0; i < pairs; ++i) {
            uint256 pair = (seed % pairs + i) % pairs;
            (address account, address token) =
                (requesters[pair % requesters.length], tokens[pair / requesters.length]);
            IJobMarket.Deposit memory held = depositIn(token, account);
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
        _same(_balanceOf(account, token) - before, held.leaving, "deposit paid out");
        held.amount -= held.leaving;
        (held.leaving, held.availableAt) = (0, 0);
        _setDeposit(token, account, held);
        _count(Edge.DepositWithdrawn);
    }

    /* CREDITS */

    function _withdrawCredit(address token, address account) internal {
        uint256 before = _balanceOf(account, token);
        vm.prank(account);
        market.withdrawCredit(token);
        _same(_balanceOf(account, token) - before, owed(token, account), "credit paid out");
        _paid(token, account);
        _count(token == address(0) ? Edge.WithdrawNative : Edge.WithdrawToken);
    }

    /* INTERNALS */

    /// @dev All that is left of a job's money goes back, and what was kept for a rescuer with it.
    function _refundAll(address requester, Entry memory entry) internal {
        _owe(entry.token, requester, entry.escrow);
        _oweStake(requester, Expect.rescue(entry.faults, entry.collateral));
        entry.escrow = 0;
    }

    function _blank(Sort sort, uint256 seed) private returns (JobRequest memory request) {
        request.nonce = ++_nonces;
        request.work = _workOf(sort == Sort.Large ? LONG : SHORT);
        request.requirements =
            Requirements({teeKinds: 2, tcbClasses: 1, cores: 2, memoryMiB: 0, epcMiB: 0, minKHz: 0});
        request.assurance.mode = uint8(AssuranceMode.Tee);
        // Replaced below; zero is for those that need none.
        if (sort == Sort.Large) (request.assurance.reserveBps, request.assurance.window) = (1000, 1);
        if (sort != Sort.Quorum) return request;
        request.assurance.mode = uint8(AssuranceMode.TeeQuorum);
        (request.assurance.threshold, request.assurance.replicas) = _quorumOf(seed);
        (request.assurance.distinct, request.assurance.window) = (3, 1);
    }

    function _send(JobRequest memory request, uint256 escrow, Door door, uint256 seed)
        private
        returns (bytes32 jobId)
    {
        _fund(request.requester, request.offer.token, escrow);
        if (door != Door.Permit) {
            _count(door == Door.Native ? Edge.PostNative : Edge.PostToken);
            return post(request);
        }
        uint256 key = _requesterKeys[seed % SIGNERS];
        Permit memory permit = signPermit(key, address(market), escrow, block.timestamp);
        vm.prank(request.requester);
        jobId = market.postJobWithPermit(request, permit);
        _approve(request.requester, request.offer.token);
        _count(Edge.PostPermit);
    }

    function _anchor(JobRequest memory request, uint256 escrow, uint256 seed)
        private
        returns (bytes32 jobId)
    {
        (address account, address token) = (request.requester, request.offer.token);
        IJobMarket.Deposit memory held = depositIn(token, account);
        if (held.amount < escrow) {
            _deposit(account, token, uint96(escrow - held.amount), keepers[seed % keepers.length]);
            held = depositIn(token, account);
        }
        bool wallet = account == requesters[SIGNERS];
        uint256 key = _requesterKeys[wallet ? SIGNERS : seed % SIGNERS];
        bytes memory signature = sign(key, _idOf(request));
        vm.prank(keepers[seed % keepers.length]);
        jobId = market.anchor(request, signature);

        held.amount -= uint96(escrow);
        if (held.leaving > held.amount) held.leaving = held.amount;
        _setDeposit(token, account, held);
        _count(wallet ? Edge.AnchorByWallet : Edge.AnchorByKey);
    }

    function _deposit(address account, address token, uint96 amount, address from) private {
        _fund(from, token, amount);
        if (token != address(0)) _approve(from, token);
        vm.prank(from);
        market.deposit{value: token == address(0) ? amount : 0}(account, token, amount);
        IJobMarket.Deposit memory held = depositIn(token, account);
        held.amount += amount;
        _setDeposit(token, account, held);
        _count(Edge.Deposit);
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
