// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {Lab} from "../../utils/Lab.sol";
import {Books, Entry, Sort, Stake} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Cast} from "./Cast.sol";
import {Intake} from "./Intake.sol";
import {Replicating} from "./Replicating.sol";

/// @title One function per edge of the state diagram: waits as needed, acts, keeps the books
/// @dev This file: ends that need nobody's consent, and the end of everything.
contract Stage is Replicating {
    /// @dev Handlers' draws together: what a campaign has tried so far.
    uint256 public draws;

    constructor(Lab lab_, Books books_, Tally tally_) Intake(lab_, books_, tally_) {}

    /// @dev A number that no two calls share; the fuzzer likes small and repeated ones, and choices need all bits.
    function draw(uint256 seed) external returns (uint256) {
        return uint256(keccak256(abi.encode(seed, ++draws)));
    }

    /* ENDS */

    function expire(bytes32 jobId, uint256 seed) public {
        Entry memory entry = books.entryOf(jobId);
        if (entry.sort == Sort.Quorum) return expireQuorum(jobId, seed);
        bool assigned = entry.status == JobStatus.Assigned;
        _wait(uint256(assigned ? entry.until : entry.finalDeadline) + 1);
        _keepCollateral();
        address caller = keepers[seed % 3];
        vm.prank(caller);
        market.expire(jobId);
        if (assigned) _expireAssigned(entry, books.requesterOf(jobId), caller);
        else _expireOpen(entry, books.requesterOf(jobId));
        books.save(jobId, entry);
    }

    /// @notice Its enclave is cut off through no fault of its worker.
    function excuse(bytes32 jobId, uint256 seed) external {
        Entry memory entry = books.entryOf(jobId);
        uint8 number = entry.node;
        _cutOff(number, seed % 2 == 0, true);
        vm.prank(keepers[seed % 3]);
        market.excuse(jobId);
        _cutOff(number, seed % 2 == 0, false);

        if (_hasRound(entry)) {
            _nextRound(entry);
            tally.count(Edge.ExcuseNextRound);
        } else {
            _refundAll(books.requesterOf(jobId), entry);
            entry.status = JobStatus.Refunded;
            tally.count(Edge.ExcuseLast);
        }
        books.save(jobId, entry);
    }

    /// @notice Brings a job nearer to its end by what anyone may do, waiting as long as that takes.
    function moveOn(bytes32 jobId, uint256 seed) public {
        Entry memory entry = books.entryOf(jobId);
        if (entry.status < JobStatus.Delivered) expire(jobId, seed);
        else if (entry.sort == Sort.Quorum) finaliseQuorum(jobId, seed);
        else finaliseStated(jobId, seed);
    }

    /* THE END */

    /// @notice Time passes, anyone acts: every job ends, and everybody gets out what is theirs, until nothing is left.
    function drain() external {
        _keepCollateral();
        while (books.liveCount() != 0) {
            moveOn(books.live(0), books.liveCount());
        }
        for (uint256 i = 0; i < tokens.length; ++i) {
            _drainToken(tokens[i]);
            assertEq(_balanceOf(address(market), tokens[i]), 0, "money left in the market");
        }
        for (uint256 i = 0; i < operators.length; ++i) {
            _drainStake(i);
        }
        address[] memory creditors = books.allCreditors();
        for (uint256 i = 0; i < creditors.length; ++i) {
            if (books.stakeOwed(creditors[i]) != 0) withdrawStakeCredit(creditors[i]);
        }
        assertEq(stakeToken.balanceOf(address(workers)), 0, "stake left in the registry");
    }

    function _drainToken(address token) private {
        address[] memory creditors = books.allCreditors();
        for (uint256 i = 0; i < creditors.length; ++i) {
            address account = creditors[i];
            if (books.owed(token, account) != 0) withdrawCredit(token, account);
            IJobMarket.Deposit memory held = books.depositOf(token, account);
            if (held.amount == 0) continue;
            vm.prank(account);
            market.requestDepositWithdrawal(token, held.amount);
            (held.leaving, held.availableAt) = (held.amount, time() + DEPOSIT_DELAY);
            books.setDeposit(token, account, held);
            _withdrawDeposit(account, token, held);
        }
    }

    function _drainStake(uint256 operator) private {
        uint256 staked = books.stakeOf(operators[operator]).staked;
        if (staked != 0) askStakeBack(operator, uint96(staked));
        if (books.stakeOf(operators[operator]).unbonding != 0) withdrawStake(operator);
    }

    /* INTERNALS */

    function _expireOpen(Entry memory entry, address requester) private {
        if (entry.round != 0) tally.count(Edge.ExpireLaterRound);
        else tally.count(entry.node == 0 ? Edge.ExpireBare : Edge.ExpireWithBid);
        _refundAll(requester, entry);
        entry.status = JobStatus.Refunded;
    }

    function _expireAssigned(Entry memory entry, address requester, address caller) private {
        bool again = _hasRound(entry);
        _slash(entry.node, entry.collateral, requester, caller, again);
        if (again) {
            ++entry.faults;
            _nextRound(entry);
            tally.count(Edge.ExpireNextRound);
            return;
        }
        _refundAll(requester, entry);
        entry.status = JobStatus.Expired;
        tally.count(Edge.ExpireLast);
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
