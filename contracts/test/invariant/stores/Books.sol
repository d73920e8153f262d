// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus, ReplicaState} from "../../../src/types/Job.sol";
import {Assurance, Callback, JobRequest, Offer, Requirements, Work} from "../../../src/types/Request.sol";
import {Expect} from "./Expect.sol";

/// @notice What a job asks for beyond one plain result.
enum Sort {
    Plain,
    Callback,
    Large,
    Quorum
}

/// @notice What one job should look like.
struct Entry {
    JobStatus status;
    Sort sort;
    uint8 round;
    uint8 retries;
    uint8 faults;
    bool demanded;
    bool frozen;
    /// Number of the node that holds the reservation or gave the result, from 1; 0 when there is none.
    uint8 node;
    uint8 slots;
    uint16 score;
    uint96 price;
    uint96 escrow;
    uint96 collateral;
    /// Last second of the bid while Open, of a delivery while Assigned, of the window after.
    uint40 until;
    uint40 bidEnd;
    uint40 finalDeadline;
    /// Moment the ceiling is frozen at.
    uint40 frozenAt;
    /// Of a quorum: what enough replicas answered.
    bytes32 answer;
    address token;
}

/// @notice What one replica should look like.
struct Seat {
    uint8 node;
    uint8 slots;
    ReplicaState state;
    uint8 outcome;
    /// Whether it still keeps its slots and the job's collateral.
    bool holds;
    uint96 price;
    uint40 deadline;
    bytes32 answer;
}

/// @notice Which job is looked for. Times are those of the entry.
struct Wanted {
    JobStatus status;
    /// Bit set of 1 << Sort.
    uint8 sorts;
    /// With a reservation, or without.
    bool withBid;
    bool inTime;
    /// After the first round.
    bool later;
}

/// @notice What one operator's stake should look like.
struct Stake {
    uint256 staked;
    uint256 unbonding;
    uint256 faulted;
    uint256 late;
    uint40 availableAt;
}

/// @notice What one committee member's bond should look like.
struct Bond {
    uint256 amount;
    uint256 leaving;
    uint40 availableAt;
    bool seated;
}

/// @notice A request without what all requests share.
struct Kept {
    address requester;
    uint32 maxResultBytes;
    uint256 nonce;
    Requirements requirements;
    Assurance assurance;
    Offer offer;
    Callback callback;
}

/// @title Double entry: what jobs, stakes, bonds and credits should be, kept apart from the contracts
/// @dev Every entry that is written is noted as touched, and every sum that the contracts must hold is kept up to date, so that
/// what one call did can be checked without looking at all the rest.
abstract contract Books {
    /// @dev Longest results, bytes: of most jobs, and of those that may state theirs.
    uint32 internal constant SHORT = 1024;
    uint32 internal constant LONG = 98_304;

    /// @dev Where one account's money in one token is.
    struct Purse {
        address token;
        address account;
    }

    /// @notice Jobs that are not over.
    bytes32[] internal _live;
    /// @notice Jobs that are over, in the order in which they ended.
    bytes32[] internal _closed;
    /// @notice All who were ever owed a credit or had a deposit.
    address[] internal _creditors;

    /// @dev What was written since the last check.
    bytes32[] internal _touchedJobs;
    Purse[] internal _touchedPurses;
    address[] internal _touchedStakes;
    address[] internal _touchedBonds;
    /// @dev Bit set of node numbers.
    uint256 internal _touchedNodes;

    /// @dev What the market holds of a token: escrow of live jobs, credits and deposits.
    mapping(address token => uint256) internal _marketSum;
    /// @dev What the registry of workers holds: stakes, stakes on their way out, credits and what is kept for rescuers.
    uint256 internal _stakeSum;
    /// @dev What the committee's contract holds: bonds and credits.
    uint256 internal _bondSum;

    /// @notice Slots and collateral that live jobs hold at a node.
    mapping(uint8 node => uint256) public slotsAt;
    mapping(uint8 node => uint256) public collateralAt;
    mapping(address token => mapping(address account => uint256)) private _owed;
    /// @dev In the stake token by the registry; the treasury's with all that lies elsewhere for it.
    mapping(address account => uint256) private _stakeOwed;
    /// @notice What lies with an account for the treasury.
    mapping(address account => uint256) public heldBy;
    uint256 public heldInAll;
    mapping(address account => uint256) private _bondOwed;
    mapping(address token => mapping(address account => IJobMarket.Deposit)) private _deposits;
    mapping(bytes32 jobId => Kept) private _requests;
    mapping(bytes32 jobId => Entry) private _entries;
    mapping(bytes32 jobId => Seat[]) private _seats;
    mapping(bytes32 jobId => uint256) private _places;
    mapping(address operator => Stake) private _stakes;
    mapping(address member => Bond) private _bonds;
    mapping(address account => bool) private _isCreditor;

    /* JOBS */

    function _open(bytes32 jobId, JobRequest memory request, Entry memory entry) internal {
        _requests[jobId] = Kept({
            requester: request.requester,
            maxResultBytes: request.work.maxResultBytes,
            nonce: request.nonce,
            requirements: request.requirements,
            assurance: request.assurance,
            offer: request.offer,
            callback: request.callback
        });
        _entries[jobId] = entry;
        _live.push(jobId);
        _places[jobId] = _live.length;
        _marketSum[entry.token] += entry.escrow;
        _touchedJobs.push(jobId);
    }

    /// @notice Writes an entry; one whose status is terminal moves to the closed ones.
    function _save(bytes32 jobId, Entry memory entry) internal {
        Entry storage former = _entries[jobId];
        if (_reserves(former.node, former.status)) _free(former.node, former.slots, former.collateral);
        if (_reserves(entry.node, entry.status)) _hold(entry.node, entry.slots, entry.collateral);
        bool over = entry.status >= JobStatus.Settled;
        _marketSum[entry.token] = _marketSum[entry.token] + entry.escrow - former.escrow;
        _stakeSum = _stakeSum + (over ? 0 : Expect.rescue(entry.faults, entry.collateral))
            - Expect.rescue(former.faults, former.collateral);
        _entries[jobId] = entry;
        _touchedJobs.push(jobId);
        if (!over) return;
        bytes32 last = _live[_live.length - 1];
        _live[_places[jobId] - 1] = last;
        _places[last] = _places[jobId];
        _live.pop();
        _closed.push(jobId);
    }

    function _addSeat(bytes32 jobId, Seat memory seat) internal {
        _seats[jobId].push(seat);
        _hold(seat.node, seat.slots, _entries[jobId].collateral);
    }

    function _setSeat(bytes32 jobId, uint256 index, Seat memory seat) internal {
        Seat storage former = _seats[jobId][index];
        if (former.holds && !seat.holds) _free(former.node, former.slots, _entries[jobId].collateral);
        _seats[jobId][index] = seat;
    }

    function entryOf(bytes32 jobId) public view returns (Entry memory) {
        return _entries[jobId];
    }

    function requestOf(bytes32 jobId) public view returns (JobRequest memory) {
        Kept storage kept = _requests[jobId];
        return JobRequest({
            requester: kept.requester,
            nonce: kept.nonce,
            work: _workOf(kept.maxResultBytes),
            requirements: kept.requirements,
            assurance: kept.assurance,
            offer: kept.offer,
            callback: kept.callback
        });
    }

    /// @dev What is asked for, but for how long its result may be.
    function _workOf(uint32 maxResultBytes) internal view virtual returns (Work memory);

    function requesterOf(bytes32 jobId) public view returns (address) {
        return _requests[jobId].requester;
    }

    function seatsOf(bytes32 jobId) public view returns (Seat[] memory) {
        return _seats[jobId];
    }

    /// @notice Last deadline of replicas that still work; zero when none does.
    function lastDeadlineOf(bytes32 jobId) public view returns (uint40 last) {
        Seat[] storage seats = _seats[jobId];
        for (uint256 i = 0; i < seats.length; ++i) {
            bool works = seats[i].state == ReplicaState.Working;
            if (works && seats[i].deadline > last) last = seats[i].deadline;
        }
    }

    /// @notice A replica that still works on a live job, in time or not; zeros when there is none.
    /// @param counted Whether the job's result counts already.
    function findSeat(bool counted, bool inTime, uint256 time, uint256 seed)
        public
        view
        returns (bytes32 jobId, uint256 index)
    {
        for (uint256 i = 0; i < _live.length; ++i) {
            jobId = _live[(seed % _live.length + i) % _live.length];
            Entry storage entry = _entries[jobId];
            if (entry.sort != Sort.Quorum || (entry.status == JobStatus.Delivered) != counted) continue;
            Seat[] storage seats = _seats[jobId];
            for (uint256 j = 0; j < seats.length; ++j) {
                index = (seed % seats.length + j) % seats.length;
                bool works = seats[index].state == ReplicaState.Working;
                if (works && time <= seats[index].deadline == inTime) return (jobId, index);
            }
        }
        return (0, 0);
    }

    /// @notice A result that was stated, demanded or not, whose window is over.
    /// @param patient Whether one whose window is still open will do.
    function findStated(bool demanded, bool patient, uint256 time, uint256 seed)
        public
        view
        returns (bytes32)
    {
        uint256 count = _live.length;
        uint256 at = count == 0 ? 0 : seed % count;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 jobId = _live[at];
            if (++at == count) at = 0;
            Entry storage entry = _entries[jobId];
            if (entry.status != JobStatus.Delivered || entry.sort == Sort.Quorum) continue;
            if (entry.demanded == demanded && (patient || time > entry.until)) return jobId;
        }
        return 0;
    }

    /// @notice Plain jobs that a node may deliver now, at most `most`.
    function findDeliverable(uint8 node, uint256 time, uint256 most)
        public
        view
        returns (bytes32[] memory found)
    {
        found = new bytes32[](most);
        uint256 count;
        for (uint256 i = 0; i < _live.length && count < most; ++i) {
            Entry storage entry = _entries[_live[i]];
            bool plain = entry.sort == Sort.Plain || entry.sort == Sort.Large;
            if (!plain || entry.node != node || entry.status != JobStatus.Assigned) continue;
            if (time <= entry.until) found[count++] = _live[i];
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    /// @notice Live jobs whose time is over.
    function allOverdue(uint256 time) public view returns (bytes32[] memory found) {
        found = new bytes32[](_live.length);
        uint256 count;
        for (uint256 i = 0; i < _live.length; ++i) {
            if (time > _lastSecondOf(_live[i], _entries[_live[i]])) found[count++] = _live[i];
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    /// @notice A live job as wanted; zero when there is none.
    function find(Wanted memory wanted, uint256 time, uint256 seed) public view returns (bytes32) {
        uint256 count = _live.length;
        uint256 at = count == 0 ? 0 : seed % count;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 jobId = _live[at];
            if (++at == count) at = 0;
            Entry storage entry = _entries[jobId];
            if (entry.status != wanted.status || (1 << uint8(entry.sort)) & wanted.sorts == 0) continue;
            bool reserved = entry.node != 0 || entry.sort == Sort.Quorum && entry.status != JobStatus.Open;
            if (reserved != wanted.withBid || wanted.later && entry.round == 0) continue;
            if (time <= _lastSecondOf(jobId, entry) == wanted.inTime) return jobId;
        }
        return 0;
    }

    function _lastSecondOf(bytes32 jobId, Entry storage entry) private view returns (uint40 last) {
        if (entry.status == JobStatus.Open) return entry.finalDeadline;
        if (entry.sort != Sort.Quorum || entry.status == JobStatus.Held) return entry.until;
        last = lastDeadlineOf(jobId);
    }

    /// @dev Whether a job's own reservation keeps slots and collateral.
    function _reserves(uint8 node, JobStatus status) private pure returns (bool) {
        return node != 0 && status < JobStatus.Delivered;
    }

    function _hold(uint8 node, uint256 slots, uint256 collateral) private {
        slotsAt[node] += slots;
        collateralAt[node] += collateral;
        _touchedNodes |= 1 << node;
    }

    function _free(uint8 node, uint256 slots, uint256 collateral) private {
        slotsAt[node] -= slots;
        collateralAt[node] -= collateral;
        _touchedNodes |= 1 << node;
    }

    /* MONEY */

    function _owe(address token, address account, uint256 amount) internal {
        if (amount == 0) return;
        _owed[token][account] += amount;
        _marketSum[token] += amount;
        _touch(token, account);
    }

    function _oweStake(address account, uint256 amount) internal {
        if (amount == 0) return;
        _stakeOwed[account] += amount;
        _stakeSum += amount;
        _touchStake(account);
    }

    /// @dev Part of what the treasury is owed lies with `account`.
    function _layWith(address account, uint256 amount) internal {
        heldBy[account] += amount;
        heldInAll += amount;
        _touchStake(account);
    }

    /// @dev What lay with `account` came to `treasury`.
    function _collectedFrom(address account, address treasury) internal {
        _touchStake(treasury);
        heldInAll -= heldBy[account];
        heldBy[account] = 0;
        _touchStake(account);
    }

    function _oweBond(address account, uint256 amount) internal {
        _bondOwed[account] += amount;
        _bondSum += amount;
        _touchBond(account);
    }

    function _paid(address token, address account) internal {
        _marketSum[token] -= _owed[token][account];
        _owed[token][account] = 0;
        _touch(token, account);
    }

    function _paidStake(address account) internal {
        _stakeSum -= _stakeOwed[account];
        _stakeOwed[account] = 0;
        _touchStake(account);
    }

    function _paidBond(address account) internal {
        _bondSum -= _bondOwed[account];
        _bondOwed[account] = 0;
        _touchBond(account);
    }

    function _setDeposit(address token, address account, IJobMarket.Deposit memory deposited) internal {
        _marketSum[token] = _marketSum[token] + deposited.amount - _deposits[token][account].amount;
        _deposits[token][account] = deposited;
        _touch(token, account);
    }

    function _setStake(address operator, Stake memory staked) internal {
        Stake storage former = _stakes[operator];
        _stakeSum = _stakeSum + staked.staked + staked.unbonding - former.staked - former.unbonding;
        _stakes[operator] = staked;
        _touchStake(operator);
    }

    function _setBond(address member, Bond memory bonded) internal {
        _bondSum = _bondSum + bonded.amount - _bonds[member].amount;
        _bonds[member] = bonded;
        _touchBond(member);
    }

    function owed(address token, address account) public view returns (uint256) {
        return _owed[token][account];
    }

    function stakeOwed(address account) public view returns (uint256) {
        return _stakeOwed[account];
    }

    function bondOwed(address account) public view returns (uint256) {
        return _bondOwed[account];
    }

    function depositIn(address token, address account) public view returns (IJobMarket.Deposit memory) {
        return _deposits[token][account];
    }

    function stakeOf(address operator) public view returns (Stake memory) {
        return _stakes[operator];
    }

    function bondOf(address member) public view returns (Bond memory) {
        return _bonds[member];
    }

    /// @notice Somebody who is owed something in a payment token; the zero address when nobody is.
    function findOwed(address token, uint256 seed) public view returns (address) {
        return _findIn(_owed[token], seed);
    }

    /// @notice As `findOwed`, in the stake token by the registry.
    function findStakeOwed(uint256 seed) public view returns (address) {
        return _findIn(_stakeOwed, seed);
    }

    /// @notice Somebody with whom something lies for the treasury; the zero address when nobody is.
    function findHolder(uint256 seed) public view returns (address) {
        return _findIn(heldBy, seed);
    }

    /// @notice As `findOwed`, in the stake token by the committee's contract.
    function findBondOwed(uint256 seed) public view returns (address) {
        return _findIn(_bondOwed, seed);
    }

    function _findIn(mapping(address account => uint256) storage amounts, uint256 seed)
        private
        view
        returns (address)
    {
        uint256 count = _creditors.length;
        uint256 at = count == 0 ? 0 : seed % count;
        for (uint256 i = 0; i < count; ++i) {
            address account = _creditors[at];
            if (amounts[account] != 0) return account;
            if (++at == count) at = 0;
        }
        return address(0);
    }

    /* WHAT WAS TOUCHED */

    function _touch(address token, address account) private {
        _touchedPurses.push(Purse(token, account));
        _note(account);
    }

    function _touchStake(address account) private {
        _touchedStakes.push(account);
        _note(account);
    }

    function _touchBond(address account) private {
        _touchedBonds.push(account);
        _note(account);
    }

    function _note(address account) private {
        if (_isCreditor[account]) return;
        _isCreditor[account] = true;
        _creditors.push(account);
    }
}
