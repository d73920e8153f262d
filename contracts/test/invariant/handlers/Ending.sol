// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {Entry, Sort} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Replicating} from "./Replicating.sol";

/// @title Ends that need nobody's consent, and the end of everything
abstract contract Ending is Replicating {
    /* ENDS */

    function _expire(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        if (entry.sort == Sort.Quorum) return _expireQuorum(jobId, seed);
        bool assigned = entry.status == JobStatus.Assigned;
        _wait(uint256(assigned ? entry.until : entry.finalDeadline) + 1);
        _keepCollateral();
        address caller = keepers[seed % 3];
        vm.prank(caller);
        market.expire(jobId);
        if (assigned) _expireAssigned(entry, requesterOf(jobId), caller);
        else _expireOpen(entry, requesterOf(jobId));
        _save(jobId, entry);
    }

    /// @notice Its enclave is cut off through no fault of its worker.
    function _excuse(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        uint8 number = entry.node;
        _cutOff(number, seed % 2 == 0, true);
        vm.prank(keepers[seed % 3]);
        market.excuse(jobId);
        _cutOff(number, seed % 2 == 0, false);

        if (_hasRound(entry)) {
            _nextRound(entry);
            _count(Edge.ExcuseNextRound);
        } else {
            _refundAll(requesterOf(jobId), entry);
            entry.status = JobStatus.Refunded;
            _count(Edge.ExcuseLast);
        }
        _save(jobId, entry);
    }

    /// @notice Brings a job nearer to its end by what anyone may do, waiting as long as that takes.
    function _moveOn(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        if (entry.status < JobStatus.Delivered) _expire(jobId, seed);
        else if (entry.sort == Sort.Quorum) _finaliseQuorum(jobId, seed);
        else _finaliseStated(jobId, seed);
    }

    /* THE END */

    /// @notice Time passes, anyone acts: every job ends, and everybody gets out what is theirs, until nothing is left.
    function drain() external {
        _keepCollateral();
        while (_live.length != 0) {
            _moveOn(_live[0], _live.length);
        }
        for (uint256 i = 0; i < tokens.length; ++i) {
            _drainToken(tokens[i]);
            _same(_balanceOf(address(market), tokens[i]), 0, "money left in the market");
        }
        for (uint256 i = 0; i < operators.length; ++i) {
            _drainStake(i);
        }
        for (uint256 i = 0; i < MEMBERS; ++i) {
            if (_staying(i) != 0) _askBondBack(i, uint96(_staying(i)));
            if (bondOf(_members[i]).leaving != 0) _withdrawBond(i);
        }
        for (uint256 i = 0; i < _creditors.length; ++i) {
            if (stakeOwed(_creditors[i]) != 0) _withdrawStakeCredit(_creditors[i]);
            if (bondOwed(_creditors[i]) != 0) _withdrawBondCredit(_creditors[i]);
        }
        _same(stakeToken.balanceOf(address(workers)), 0, "stake left in the registry");
        _same(stakeToken.balanceOf(address(oracle)), 0, "bonds left");
        _checkTouched();
    }

    function _drainToken(address token) private {
        for (uint256 i = 0; i < _creditors.length; ++i) {
            address account = _creditors[i];
            if (owed(token, account) != 0) _withdrawCredit(token, account);
            IJobMarket.Deposit memory held = depositIn(token, account);
            if (held.amount == 0) continue;
            vm.prank(account);
            market.requestDepositWithdrawal(token, held.amount);
            (held.leaving, held.availableAt) = (held.amount, time() + DEPOSIT_DELAY);
            _setDeposit(token, account, held);
            _withdrawDeposit(account, token, held);
        }
    }

    function _drainStake(uint256 operator) private {
        uint256 staked = stakeOf(operators[operator]).staked;
        if (staked != 0) _askStakeBack(operator, uint96(staked));
        if (stakeOf(operators[operator]).unbonding != 0) _withdrawStake(operator);
    }

    /* INTERNALS */

    function _expireOpen(Entry memory entry, address requester) private {
        if (entry.round != 0) _count(Edge.ExpireLaterRound);
        else _count(entry.node == 0 ? Edge.ExpireBare : Edge.ExpireWithBid);
        _refundAll(requester, entry);
        entry.status = JobStatus.Refunded;
    }

    function _expireAssigned(Entry memory entry, address requester, address caller) private {
        bool again = _hasRound(entry);
        _slash(entry.node, entry.collateral, requester, caller, again);
        if (again) {
            ++entry.faults;
            _nextRound(entry);
            _count(Edge.ExpireNextRound);
            return;
        }
        _refundAll(requester, entry);
        entry.status = JobStatus.Expired;
        _count(Edge.ExpireLast);
    }

    function _hasRound(Entry memory entry) private view returns (bool) {
        return entry.round < entry.retries && time() + REBID_SECONDS <= entry.finalDeadline;
    }

    function _nextRound(Entry memory entry) private view {
        (entry.status, entry.bidEnd) = (JobStatus.Open, time() + REBID_SECONDS);
        ++entry.round;
        _clear(entry);
    }
}
