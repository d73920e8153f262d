// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {Enclave} from "../../../src/types/Attestation.sol";
import {JobStatus, Replica} from "../../../src/types/Job.sol";
import {Unbonding, Worker} from "../../../src/types/Worker.sol";
import {Bond, Entry, Seat, Sort, Stake} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Bonding} from "./Bonding.sol";

/// @title Compares the books with the contracts: what a call touched after each call, everything now and then
abstract contract Audit is Bonding {
    /// @dev Closed jobs looked at with every whole check; all of them are at the end.
    uint256 private constant LOOKED_AT = 4;

    /// @dev What live jobs hold.
    struct Held {
        uint256[] slots;
        uint256[] collateral;
        /// Escrow by payment token.
        uint256[] escrow;
        /// Kept back for rescuers.
        uint256 rescues;
    }

    /// @dev Around each of the fuzzer's calls.
    modifier checked() {
        _;
        _checkTouched();
    }

    /* AFTER EACH CALL */

    /// @dev What was touched is as the books say, and every contract holds exactly what the books add up to.
    function _checkTouched() internal {
        for (uint256 i = 0; i < _touchedJobs.length; ++i) {
            bytes32 jobId = _touchedJobs[i];
            Entry memory entry = entryOf(jobId);
            _checkJob(market.getJob(jobId), entry);
            if (entry.sort == Sort.Quorum) _checkReplicas(market.getReplicas(jobId), seatsOf(jobId));
        }
        for (uint256 i = 0; i < _touchedPurses.length; ++i) {
            _checkPurse(_touchedPurses[i].token, _touchedPurses[i].account);
        }
        for (uint256 i = 0; i < _touchedStakes.length; ++i) {
            _checkStake(_touchedStakes[i]);
        }
        for (uint256 i = 0; i < _touchedBonds.length; ++i) {
            _checkBond(_touchedBonds[i]);
        }
        for (uint8 number = 1; number <= NODES; ++number) {
            if (_touchedNodes & (1 << number) == 0) continue;
            _checkNode(number, slotsAt[number], collateralAt[number]);
        }
        _checkSums();
        _forget();
    }

    function _forget() private {
        delete _touchedJobs;
        delete _touchedPurses;
        delete _touchedStakes;
        delete _touchedBonds;
        _touchedNodes = 0;
    }

    function _checkSums() private view {
        for (uint256 i = 0; i < tokens.length; ++i) {
            _same(_balanceOf(address(market), tokens[i]), _marketSum[tokens[i]], "money held");
        }
        _same(stakeToken.balanceOf(address(workers)), _stakeSum, "stake held");
        _same(stakeToken.balanceOf(address(oracle)), _bondSum, "bonds held");
    }

    /* EVERYTHING */

    /// @notice Every account and every live job, and sums over them instead of the books' own.
    function checkAll() external view {
        Held memory held = _checkLive();
        _checkHoldings(held);
        _checkSums();
        uint256 closed = _closed.length;
        _checkClosed(closed < LOOKED_AT ? 0 : closed - LOOKED_AT, closed);
    }

    /// @notice What is over stays as it ended, and holds nothing.
    function checkClosed(uint256 from, uint256 to) external view {
        _checkClosed(from, to);
    }

    function closedCount() external view returns (uint256) {
        return _closed.length;
    }

    function liveCount() external view returns (uint256) {
        return _live.length;
    }

    function _checkClosed(uint256 from, uint256 to) private view {
        for (uint256 i = from; i < to; ++i) {
            IJobMarket.JobView memory job = market.getJob(_closed[i]);
            _same(uint256(job.status), uint256(entryOf(_closed[i]).status), "terminal status");
            _same(job.escrow, 0, "escrow of a job that is over");
        }
    }

    /// @dev Each live job is as the books say; what is reserved at each node is the sum over them, of collateral and of slots.
    function _checkLive() private view returns (Held memory held) {
        held.slots = new uint256[](NODES + 1);
        held.collateral = new uint256[](NODES + 1);
        held.escrow = new uint256[](tokens.length);
        for (uint256 i = 0; i < _live.length; ++i) {
            Entry memory entry = entryOf(_live[i]);
            IJobMarket.JobView memory job = market.getJob(_live[i]);
            _checkJob(job, entry);
            held.escrow[_placeOf(job.token)] += job.escrow;
            held.rescues += Expect.rescue(job.faults, job.collateral);
            if (entry.sort == Sort.Quorum) _addSeats(_live[i], job.collateral, held);
            if (entry.node == 0 || job.status > JobStatus.Assigned) continue;
            held.slots[entry.node] += job.slots;
            held.collateral[entry.node] += job.collateral;
        }
        for (uint8 number = 1; number <= NODES; ++number) {
            _checkNode(number, held.slots[number], held.collateral[number]);
            _same(slotsAt[number], held.slots[number], "slots in the books");
            _same(collateralAt[number], held.collateral[number], "collateral in the books");
        }
    }

    function _addSeats(bytes32 jobId, uint96 collateral, Held memory held) private view {
        Replica[] memory replicas = market.getReplicas(jobId);
        Seat[] memory seats = seatsOf(jobId);
        _checkReplicas(replicas, seats);
        for (uint256 i = 0; i < seats.length; ++i) {
            if (!seats[i].holds) continue;
            held.slots[seats[i].node] += replicas[i].slots;
            held.collateral[seats[i].node] += collateral;
        }
    }

    /// @dev Escrow of live jobs, credits and deposits are what the market holds per token; stakes, stakes on their way out,
    /// credits and what is kept for rescuers are what the registry holds; bonds and credits what the committee's contract holds.
    function _checkHoldings(Held memory held) private view {
        for (uint256 i = 0; i < tokens.length; ++i) {
            uint256 sum = held.escrow[i];
            for (uint256 j = 0; j < _creditors.length; ++j) {
                sum += _checkPurse(tokens[i], _creditors[j]);
            }
            _same(_balanceOf(address(market), tokens[i]), sum, "money held");
        }
        uint256 stakes = held.rescues;
        uint256 bonds;
        for (uint256 i = 0; i < _creditors.length; ++i) {
            stakes += _checkStake(_creditors[i]);
            bonds += _checkBond(_creditors[i]);
        }
        _same(stakeToken.balanceOf(address(workers)), stakes, "stake held");
        _same(stakeToken.balanceOf(address(oracle)), bonds, "bonds held");
    }

    function _placeOf(address token) private view returns (uint256 place) {
        while (tokens[place] != token) {
            ++place;
        }
    }

    /* ONE BY ONE */

    function _checkJob(IJobMarket.JobView memory job, Entry memory expected) private view {
        _same(uint256(job.status), uint256(expected.status), "status");
        _same(job.escrow, expected.escrow, "escrow");
        if (expected.status >= JobStatus.Settled) return;
        _same(job.token, expected.token, "token");
        _same(job.price, expected.price, "price");
        _same(job.score, expected.score, "score");
        _same(job.round, expected.round, "round");
        _same(job.faults, expected.faults, "faults");
        _check(job.frozen == expected.frozen, "frozen ceiling");
        _same(job.bidEnd, expected.bidEnd, "end of bidding");
        _same(job.reservedUntil, expected.until, "end of the reservation");
        _same(job.slots, expected.slots, "slots");
        if (expected.node == 0) {
            _same(job.worker, address(0), "worker of a job without a bid");
            return;
        }
        _same(job.worker, _nodes[expected.node - 1].operator, "worker");
        _same(job.enclave, _nodes[expected.node - 1].enclave, "enclave");
        _same(job.collateral, expected.collateral, "collateral");
    }

    /// @dev Replicas are as the books say, no two of one worker.
    function _checkReplicas(Replica[] memory replicas, Seat[] memory seats) private pure {
        _same(replicas.length, seats.length, "replicas");
        uint256 seen;
        for (uint256 i = 0; i < replicas.length; ++i) {
            Replica memory replica = replicas[i];
            _same(uint256(replica.state), uint256(seats[i].state), "replica's state");
            _same(replica.price, seats[i].price, "replica's price");
            _same(replica.answer, seats[i].answer, "replica's answer");
            _same(replica.deadline, seats[i].deadline, "replica's deadline");
            _same(seen & (1 << replica.workerId), 0, "two replicas of one worker");
            seen |= 1 << replica.workerId;
        }
    }

    function _checkNode(uint8 number, uint256 used, uint256 reserved) private view {
        (Worker memory worker,) = workers.getWorker(_nodes[number - 1].operator);
        (, Enclave memory enclave) = enclaves.enclaveOf(_nodes[number - 1].enclave);
        _same(worker.reserved, reserved, "reserved collateral");
        _same(enclave.state.used, used, "used slots");
        _check(enclave.state.used <= enclave.state.slots, "slots overbooked");
        _check(worker.reserved <= worker.stake, "collateral without stake");
    }

    /// @return What the market holds for the account.
    function _checkPurse(address token, address account) private view returns (uint256) {
        uint256 credit = market.credits(account, token);
        IJobMarket.Deposit memory deposited = market.depositOf(account, token);
        IJobMarket.Deposit memory expected = depositIn(token, account);
        _same(credit, owed(token, account), "credit");
        _same(deposited.amount, expected.amount, "deposit");
        _same(deposited.leaving, expected.leaving, "deposit on its way out");
        _same(deposited.availableAt, expected.availableAt, "when a deposit may leave");
        return credit + deposited.amount;
    }

    /// @return What the registry holds for the account.
    function _checkStake(address account) private view returns (uint256) {
        Stake memory expected = stakeOf(account);
        (Worker memory worker, Unbonding memory unbonding) = workers.getWorker(account);
        _same(worker.stake, expected.staked, "stake");
        _same(unbonding.amount, expected.unbonding, "stake on its way out");
        _same(worker.faulted, expected.faulted, "one slash a fault");
        _same(worker.late, expected.late, "late deliveries");
        uint256 credit = workers.credits(account);
        uint256 elsewhere = account == TREASURY ? heldInAll : 0;
        _same(credit + elsewhere, stakeOwed(account), "stake credit");
        uint256 held = workers.heldForTreasury(account);
        _same(held, heldBy[account], "held for the treasury");
        return credit + held + worker.stake + unbonding.amount;
    }

    /// @return What the committee's contract holds for the account.
    function _checkBond(address account) private view returns (uint256) {
        Bond memory expected = bondOf(account);
        (uint96 amount, uint96 leaving, uint40 availableAt) = oracle.bondOf(account);
        _same(amount, expected.amount, "bond");
        _same(leaving, expected.leaving, "bond on its way out");
        _same(availableAt, expected.availableAt, "when a bond may leave");
        bool counts = expected.seated && expected.amount - expected.leaving >= BOND;
        _check(oracle.isMember(account) == counts, "whether a signature counts");
        uint256 credit = oracle.credits(account);
        _same(credit, bondOwed(account), "bond credit");
        return credit + amount;
    }
}
