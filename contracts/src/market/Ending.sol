// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {AssuranceMode} from "../types/Messages.sol";
import {MarketBase} from "./MarketBase.sol";

/// @title Ends without a result: the requester takes the job back, or time ran out
abstract contract Ending is IJobMarket, MarketBase {
    using JobLib for JobLib.Slots;

    /// @inheritdoc IJobMarket
    function cancel(bytes32 jobId) external {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        address requester = _requesterOf(job);
        if (msg.sender != requester) revert NotRequester(msg.sender, requester);
        // In TeeQuorum a round is a replica: once one is placed, somebody works.
        if (job.round != 0 && job.mode == uint8(AssuranceMode.TeeQuorum)) {
            revert WrongReplicaState(jobId, 0, uint8(_quorums[jobId].placed[0].state));
        }

        uint96 refund = job.escrow;
        _refund(job, refund);
        _jobs[jobId].end(JobStatus.Cancelled);

        emit JobCancelled(jobId, requester, refund);

        _release(job);
        _payRescue(job, requester);
    }

    /// @inheritdoc IJobMarket
    /// @dev On the record's words: a `Job` in memory costs a thousand gas, and most jobs that expire end there.
    function expire(bytes32 jobId) external {
        JobLib.Slots storage slots = _jobs[jobId];
        (uint256 a, uint256 b) = (slots.a, slots.b);
        JobStatus status = JobLib.statusOf(a);
        bool assigned = status == JobStatus.Assigned;
        if (!assigned && status != JobStatus.Open) _refuseStatus(jobId, status, JobStatus.Assigned);
        if (JobLib.modeOf(a) == uint8(AssuranceMode.TeeQuorum)) return _expireQuorum(jobId);
        uint256 deadline = assigned ? JobLib.reservedUntilOf(b) : JobLib.finalDeadlineOf(a);
        if (block.timestamp <= deadline) revert NotExpired(jobId, deadline + 1);

        if (assigned) _expireAssigned(jobId, slots, a, b);
        else _expireOpen(jobId, slots);
    }

    /// @dev Ends a TeeQuorum job; does not return.
    function _expireQuorum(bytes32 jobId) internal virtual;

    function _expireOpen(bytes32 jobId, JobLib.Slots storage slots) private {
        Job memory job;
        slots.load(job);
        uint96 refund = job.escrow;
        address requester = _refund(job, refund);
        slots.end(JobStatus.Refunded);

        emit JobExpired(jobId, requester, address(0), refund, 0);

        _release(job);
        _payRescue(job, requester);
    }

    function _expireAssigned(bytes32 jobId, JobLib.Slots storage slots, uint256 a, uint256 b) private {
        // Check, in one call with the interaction that follows it
        (uint32 workerId, bytes32 reason) = ENCLAVES.releaseUndone(JobLib.enclaveIdOf(b), JobLib.slotsOf(b));
        if (reason != 0) revert Excusable(jobId, reason);

        bool again = _hasRound(JobLib.roundOf(a), JobLib.retriesOf(a), JobLib.finalDeadlineOf(a));
        if (again) _slashRound(jobId, slots, workerId);
        else _slashLast(jobId, slots, a, JobLib.collateralOf(b), workerId);
    }

    /// @dev The registry comes before the event: the slashed worker's account is its to tell.
    function _slashRound(bytes32 jobId, JobLib.Slots storage slots, uint32 workerId) private {
        // Effect
        Job memory job;
        slots.load(job);
        uint8 round = job.round;
        address requester = _requesterOf(job);
        ++job.faults;
        _nextRound(job);
        slots.save(job);

        // Interaction and event
        address worker = WORKERS.slash(workerId, job.collateral, requester, msg.sender, true);
        emit RoundEnded(jobId, requester, worker, round, "expired", job.collateral, job.bidEnd);
    }

    /// @dev As `_slashRound`, when none follows.
    function _slashLast(
        bytes32 jobId,
        JobLib.Slots storage slots,
        uint256 a,
        uint96 collateral,
        uint32 workerId
    ) private {
        // Effect
        uint96 refund = JobLib.escrowOf(a);
        address requester = _giveBack(JobLib.requesterIdOf(a), JobLib.tokenIdOf(a), refund);
        slots.end(a, JobStatus.Expired);

        // Interaction and event
        address worker = WORKERS.slash(workerId, collateral, requester, msg.sender, false);
        emit JobExpired(jobId, requester, worker, refund, collateral);
        _payRescue(JobLib.faultsOf(a), collateral, requester);
    }
}
