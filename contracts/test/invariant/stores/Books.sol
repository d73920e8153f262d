// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {JobRequest} from "../../../src/types/Request.sol";

/// @notice What one job should look like.
struct Entry {
    JobRequest request;
    JobStatus status;
    /// Number of the node that holds the reservation, from 1; 0 when nobody does.
    uint8 node;
    uint8 slots;
    uint16 score;
    uint96 price;
    /// Last second of the bid while Open, of a delivery while Assigned.
    uint40 until;
    uint40 bidEnd;
}

/// @notice An Entry without its strings, for those who look at every job after every call.
struct Sketch {
    JobStatus status;
    uint8 node;
    uint8 slots;
    uint16 score;
    uint96 price;
    uint40 until;
    uint40 bidEnd;
    uint96 escrow;
    uint96 collateral;
}

/// @notice What one operator's stake should look like.
struct Stake {
    uint256 staked;
    uint256 unbonding;
    uint256 faulted;
    uint256 settled;
    uint40 availableAt;
}

/// @title Double entry: what jobs, stakes and credits should be, kept apart from the contracts
contract Books {
    /// @notice Jobs that are Open or Assigned.
    bytes32[] public live;
    /// @notice Jobs that are over, in the order in which they ended.
    bytes32[] public closed;
    /// @notice All who were ever owed a credit.
    address[] public creditors;

    mapping(address token => mapping(address account => uint256)) public owed;
    mapping(address account => uint256) public stakeOwed;
    mapping(bytes32 jobId => Entry) private _entries;
    mapping(bytes32 jobId => uint256) private _places;
    mapping(address operator => Stake) private _stakes;
    mapping(address account => bool) private _isCreditor;

    /* JOBS */

    function open(bytes32 jobId, JobRequest calldata request, uint40 bidEnd) external {
        Entry storage entry = _entries[jobId];
        entry.request = request;
        entry.status = JobStatus.Open;
        entry.bidEnd = bidEnd;
        live.push(jobId);
        _places[jobId] = live.length;
    }

    function reserve(bytes32 jobId, uint8 node, uint8 slots, uint96 price, uint16 score, uint40 until)
        external
    {
        Entry storage entry = _entries[jobId];
        (entry.node, entry.slots, entry.price) = (node, slots, price);
        (entry.score, entry.until) = (score, until);
    }

    function assign(bytes32 jobId, uint40 until) external {
        (_entries[jobId].status, _entries[jobId].until) = (JobStatus.Assigned, until);
    }

    function close(bytes32 jobId, JobStatus status) external {
        _entries[jobId].status = status;
        bytes32 last = live[live.length - 1];
        live[_places[jobId] - 1] = last;
        _places[last] = _places[jobId];
        live.pop();
        closed.push(jobId);
    }

    function entryOf(bytes32 jobId) external view returns (Entry memory) {
        return _entries[jobId];
    }

    /// @notice All live jobs.
    function allLive() external view returns (bytes32[] memory jobIds, Sketch[] memory sketches) {
        jobIds = live;
        sketches = new Sketch[](jobIds.length);
        for (uint256 i = 0; i < jobIds.length; ++i) {
            Entry storage entry = _entries[jobIds[i]];
            sketches[i] = Sketch({
                status: entry.status,
                node: entry.node,
                slots: entry.slots,
                score: entry.score,
                price: entry.price,
                until: entry.until,
                bidEnd: entry.bidEnd,
                escrow: entry.request.offer.maxPrice,
                collateral: entry.request.offer.collateral
            });
        }
    }

    function statusOf(bytes32 jobId) external view returns (JobStatus) {
        return _entries[jobId].status;
    }

    function liveCount() external view returns (uint256) {
        return live.length;
    }

    function closedCount() external view returns (uint256) {
        return closed.length;
    }

    /// @notice Slots that live jobs hold at a node.
    function usedBy(uint8 node) external view returns (uint256 slots) {
        for (uint256 i = 0; i < live.length; ++i) {
            Entry storage entry = _entries[live[i]];
            if (entry.node == node) slots += entry.slots;
        }
    }

    /// @notice Collateral that live jobs hold of a node's stake.
    function reservedOf(uint8 node) external view returns (uint256 collateral) {
        for (uint256 i = 0; i < live.length; ++i) {
            Entry storage entry = _entries[live[i]];
            if (entry.node == node) collateral += entry.request.offer.collateral;
        }
    }

    /// @notice A live job in a status, with or without a bid, still in time or not; zero when there is none.
    function find(JobStatus status, bool withBid, bool inTime, uint256 time, uint256 seed)
        external
        view
        returns (bytes32)
    {
        for (uint256 i = 0; i < live.length; ++i) {
            bytes32 jobId = live[(seed % live.length + i) % live.length];
            Entry storage entry = _entries[jobId];
            if (entry.status != status || (entry.node != 0) != withBid) continue;
            uint40 last = status == JobStatus.Assigned ? entry.until : entry.request.offer.finalDeadline;
            if (time <= last == inTime) return jobId;
        }
        return 0;
    }

    /* MONEY */

    function owe(address token, address account, uint256 amount) external {
        owed[token][account] += amount;
        _note(account);
    }

    function oweStake(address account, uint256 amount) external {
        stakeOwed[account] += amount;
        _note(account);
    }

    function paid(address token, address account) external {
        owed[token][account] = 0;
    }

    function paidStake(address account) external {
        stakeOwed[account] = 0;
    }

    function setStake(address operator, Stake calldata stake) external {
        _stakes[operator] = stake;
    }

    function stakeOf(address operator) external view returns (Stake memory) {
        return _stakes[operator];
    }

    /// @notice All creditors, and what each is owed: in the native currency, in a token, in stake.
    function allOwed(address token)
        external
        view
        returns (
            address[] memory accounts,
            uint256[] memory native,
            uint256[] memory tokens,
            uint256[] memory inStake
        )
    {
        accounts = creditors;
        native = new uint256[](accounts.length);
        tokens = new uint256[](accounts.length);
        inStake = new uint256[](accounts.length);
        for (uint256 i = 0; i < accounts.length; ++i) {
            native[i] = owed[address(0)][accounts[i]];
            tokens[i] = owed[token][accounts[i]];
            inStake[i] = stakeOwed[accounts[i]];
        }
    }

    function stakesOf(address[] calldata operators) external view returns (Stake[] memory stakes) {
        stakes = new Stake[](operators.length);
        for (uint256 i = 0; i < operators.length; ++i) {
            stakes[i] = _stakes[operators[i]];
        }
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

    function _note(address account) private {
        if (_isCreditor[account]) return;
        _isCreditor[account] = true;
        creditors.push(account);
    }
}
