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

        job.status = JobStatus.Cancelled;
        uint96 refund = job.escrow;
        _refund(job, refund);
        _jobs[jobId].close(job);

        emit JobCancelled(jobId, requester, refund);

        _release(job);
        _payRescue(job, requester);
    }

    /// @inheritdoc IJobMarket
    function expire(bytes32 jobId) external {
        Job memory job;
        _jobs[jobId].load(job);
        bool assigned = job.status == JobStatus.Assigned;
        if (!assigned && job.status != JobStatus.Open) _refuseStatus(jobId, job.status, JobStatus.Assigned);
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) return _expireQuorum(jobId);
        uint40 deadline = assigned ? job.reservedUntil : job.finalDeadline;
        if (block.timestamp <= deadline) revert NotExpired(jobId, uint256(deadline) + 1);

        if (assigned) _expireAssigned(jobId, job);
        else _expireOpen(jobId, job);
    }

    /// @dev Ends a TeeQuorum job; does not return.
    function _expireQuorum(bytes32 jobId) internal virtual;

    function _expireOpen(bytes32 jobId, Job memory job) private {
        job.status = JobStatus.Refunded;
        uint96 refund = job.escrow;
        address requester = _refund(job, refund);
        _jobs[jobId].close(job);

        emit JobExpired(jobId, requester, address(0), refund, 0);

        _release(job);
        _payRescue(job, requester);
    }

    /// @dev The registries come before the event here: the slashed worker's account is theirs to tell.
    function _expireAssigned(bytes32 jobId, Job memory job) private {
        // Check, in one call with the interaction that follows it
        (uint32 workerId, bytes32 reason) = ENCLAVES.releaseUndone(job.enclaveId, job.slots);
        if (reason != 0) revert Excusable(jobId, reason);

        // Effect
        uint8 round = job.round;
        bool again = _hasRound(job);
        uint96 refund = again ? 0 : job.escrow;
        address requester = _refund(job, refund);
        if (!again) {
            job.status = JobStatus.Expired;
            _jobs[jobId].close(job);
        } else {
            ++job.faults;
            _nextRound(job);
            _jobs[jobId].save(job);
        }

        // Interaction and event
        address worker = WORKERS.slash(workerId, job.collateral, requester, msg.sender, again);
        if (again) {
            emit RoundEnded(jobId, requester, worker, round, "expired", job.collateral, job.bidEnd);
        } else {
            emit JobExpired(jobId, requester, worker, refund, job.collateral);
            _payRescue(job, requester);
        }
    }
}
