// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus, ReplicaState} from "../../../src/types/Job.sol";
import {JobRequest} from "../../../src/types/Request.sol";

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

/// @title Double entry: what jobs, stakes and credits should be, kept apart from the contracts
contract Books {
    /// @notice Jobs that are not over.
    bytes32[] public live;
    /// @notice Jobs that are over, in the order in which they ended.
    bytes32[] public closed;
    /// @notice All who were ever owed a credit or had a deposit.
    address[] public creditors;

    /// @notice Slots and collateral that live jobs hold at a node.
    mapping(uint8 node => uint256) public slotsAt;
    mapping(uint8 node => uint256) public collateralAt;
    mapping(address token => mapping(address account => uint256)) public owed;
    /// @notice In the stake token, the treasury's with all that lies elsewhere for it.
    mapping(address account => uint256) public stakeOwed;
    /// @notice What lies with an account for the treasury.
    mapping(address account => uint256) public heldBy;
    uint256 public heldInAll;
    mapping(address token => mapping(address account => IJobMarket.Deposit)) private _deposits;
    mapping(bytes32 jobId => JobRequest) private _requests;
    mapping(bytes32 jobId => Entry) private _entries;
    mapping(bytes32 jobId => Seat[]) private _seats;
    mapping(bytes32 jobId => uint256) private _places;
    mapping(address operator => Stake) private _stakes;
    mapping(address account => bool) private _isCreditor;

    /* JOBS */

    function open(bytes32 jobId, JobRequest calldata request, Entry calldata entry) external {
        _requests[jobId] = request;
        _entries[jobId] = entry;
        live.push(jobId);
        _places[jobId] = live.length;
    }

    /// @notice Writes an entry; one whose status is terminal moves to the closed ones.
    function save(bytes32 jobId, Entry calldata entry) external {
        Entry storage former = _entries[jobId];
        if (_reserves(former.node, former.status)) _free(former.node, former.slots, former.collateral);
        if (_reserves(entry.node, entry.status)) _hold(entry.node, entry.slots, entry.collateral);
        _entries[jobId] = entry;
        if (entry.status < JobStatus.Settled) return;
        bytes32 last = live[live.length - 1];
        live[_places[jobId] - 1] = last;
        _places[last] = _places[jobId];
        live.pop();
        closed.push(jobId);
    }

    function addSeat(bytes32 jobId, Seat calldata seat) external {
        _seats[jobId].push(seat);
        _hold(seat.node, seat.slots, _entries[jobId].collateral);
    }

    function setSeat(bytes32 jobId, uint256 index, Seat calldata seat) external {
        Seat storage former = _seats[jobId][index];
        if (former.holds && !seat.holds) _free(former.node, former.slots, _entries[jobId].collateral);
        _seats[jobId][index] = seat;
    }

    function entryOf(bytes32 jobId) external view returns (Entry memory) {
        return _entries[jobId];
    }

    function requestOf(bytes32 jobId) external view returns (JobRequest memory) {
        return _requests[jobId];
    }

    function requesterOf(bytes32 jobId) external view returns (address) {
        return _requests[jobId].requester;
    }

    function seatsOf(bytes32 jobId) external view returns (Seat[] memory) {
        return _seats[jobId];
    }

    function allLive() external view returns (bytes32[] memory jobIds, Entry[] memory entries) {
        jobIds = live;
        entries = new Entry[](jobIds.length);
        for (uint256 i = 0; i < jobIds.length; ++i) {
            entries[i] = _entries[jobIds[i]];
        }
    }

    function liveCount() external view returns (uint256) {
        return live.length;
    }

    function closedCount() external view returns (uint256) {
        return closed.length;
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
        external
        view
        returns (bytes32 jobId, uint256 index)
    {
        for (uint256 i = 0; i < live.length; ++i) {
            jobId = live[(seed % live.length + i) % live.length];
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
        external
        view
        returns (bytes32)
    {
        for (uint256 i = 0; i < live.length; ++i) {
            bytes32 jobId = live[(seed % live.length + i) % live.length];
            Entry storage entry = _entries[jobId];
            if (entry.status != JobStatus.Delivered || entry.sort == Sort.Quorum) continue;
            if (entry.demanded == demanded && (patient || time > entry.until)) return jobId;
        }
        return 0;
    }

    /// @notice Plain jobs that a node may deliver now, at most `most`.
    function findDeliverable(uint8 node, uint256 time, uint256 most)
        external
        view
        returns (bytes32[] memory found)
    {
        found = new bytes32[](most);
        uint256 count;
        for (uint256 i = 0; i < live.length && count < most; ++i) {
            Entry storage entry = _entries[live[i]];
            bool plain = entry.sort == Sort.Plain || entry.sort == Sort.Large;
            if (!plain || entry.node != node || entry.status != JobStatus.Assigned) continue;
            if (time <= entry.until) found[count++] = live[i];
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    /// @notice Live jobs whose time is over.
    function allOverdue(uint256 time) external view returns (bytes32[] memory found) {
        found = new bytes32[](live.length);
        uint256 count;
        for (uint256 i = 0; i < live.length; ++i) {
            if (time > _lastSecondOf(live[i], _entries[live[i]])) found[count++] = live[i];
        }
        assembly ("memory-safe") {
            mstore(found, count)
        }
    }

    /// @notice A live job as wanted; zero when there is none.
    function find(Wanted calldata wanted, uint256 time, uint256 seed) external view returns (bytes32) {
        for (uint256 i = 0; i < live.length; ++i) {
            bytes32 jobId = live[(seed % live.length + i) % live.length];
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
    }

    function _free(uint8 node, uint256 slots, uint256 collateral) private {
        slotsAt[node] -= slots;
        collateralAt[node] -= collateral;
    }

    /* MONEY */

    function owe(address token, address account, uint256 amount) external {
        owed[token][account] += amount;
        note(account);
    }

    function oweStake(address account, uint256 amount) external {
        stakeOwed[account] += amount;
        note(account);
    }

    /// @notice Part of what the treasury is owed lies with `account`.
    function hold(address account, uint256 amount) external {
        heldBy[account] += amount;
        heldInAll += amount;
        note(account);
    }

    /// @notice All of it came to the treasury.
    function collected() external {
        for (uint256 i = 0; i < creditors.length; ++i) {
            heldBy[creditors[i]] = 0;
        }
        heldInAll = 0;
    }

    function paid(address token, address account) external {
        owed[token][account] = 0;
    }

    function paidStake(address account) external {
        stakeOwed[account] = 0;
    }

    function setDeposit(address token, address account, IJobMarket.Deposit calldata deposit) external {
        _deposits[token][account] = deposit;
        note(account);
    }

    function depositOf(address token, address account) external view returns (IJobMarket.Deposit memory) {
        return _deposits[token][account];
    }

    function setStake(address operator, Stake calldata stake) external {
        _stakes[operator] = stake;
    }

    function stakeOf(address operator) external view returns (Stake memory) {
        return _stakes[operator];
    }

    function allCreditors() external view returns (address[] memory) {
        return creditors;
    }

    function creditorCount() external view returns (uint256) {
        return creditors.length;
    }

    /// @notice Somebody who is owed something in a payment token; the zero address when nobody is.
    function findOwed(address token, uint256 seed) external view returns (address) {
        for (uint256 i = 0; i < creditors.length; ++i) {
            address account = creditors[(seed % creditors.length + i) % creditors.length];
            if (owed[token][account] != 0) return account;
        }
        return address(0);
    }

    /// @notice As `findOwed`, in the stake token.
    function findStakeOwed(uint256 seed) external view returns (address) {
        for (uint256 i = 0; i < creditors.length; ++i) {
            address account = creditors[(seed % creditors.length + i) % creditors.length];
            if (stakeOwed[account] != 0) return account;
        }
        return address(0);
    }

    function note(address account) public {
        if (_isCreditor[account]) return;
        _isCreditor[account] = true;
        creditors.push(account);
    }
}
