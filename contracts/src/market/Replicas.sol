// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Job, JobStatus, Replica, ReplicaState} from "../types/Job.sol";
import {Outcome, TeeStatement} from "../types/Messages.sol";
import {Delivery} from "../types/Settlement.sol";
import {Settling} from "./Settling.sol";

/// @title TeeQuorum: replicas deliver, are compared, paid or let go
/// @notice A replica holds slots and collateral while it is Working or Delivered, and Dissented ones until the job is over. Dissent
/// is never slashed: k colluders could otherwise slash an honest worker.
abstract contract Replicas is Settling {
    using JobLib for JobLib.Slots;

    /// @dev Takes a replica's statement. Returns whether it is the one that makes the result count.
    function _deliverReplica(Delivery calldata delivery, Job memory job, uint96 floorFee)
        internal
        returns (bool reached)
    {
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        bytes32 jobId = statement.jobId;
        QuorumRecord storage quorum = _quorums[jobId];
        bytes32 answer = _acceptReplica(delivery, job, quorum);

        bool decided = job.status == JobStatus.Delivered;
        reached = !decided && _countEqual(quorum, answer) >= quorum.threshold;
        if (reached) {
            _decide(jobId, job, quorum, answer);
            emit IJobMarket.QuorumReached(
                jobId, _requesterOf(job), statement.resultDigest, delivery.publicValues
            );
        }
        if (decided || reached) _sortReplicas(jobId, job, quorum, floorFee);
        else _holdIfSplit(jobId, job, quorum);
        _jobs[jobId].save(job);
    }

    /// @dev Frees every replica that was cut off through no fault of its worker.
    function _excuseReplicas(bytes32 jobId, Job memory job) internal {
        if (!_takesReplicas(job.status)) _refuseStatus(jobId, job.status, JobStatus.Assigned);
        QuorumRecord storage quorum = _quorums[jobId];
        uint256 excused;
        for (uint8 i = 0; i < quorum.placed.length; ++i) {
            Replica storage replica = quorum.placed[i];
            if (replica.state != ReplicaState.Working) continue;
            if (ENCLAVES.excuseOf(replica.enclaveId) == 0) continue;
            _freeReplica(jobId, i, replica, ReplicaState.Excused, job.collateral);
            ++excused;
        }
        if (excused == 0) revert IJobMarket.NotExcusable(jobId, 0);
        _holdIfSplit(jobId, job, quorum);
        _jobs[jobId].save(job);
    }

    /// @dev Ends a job whose result counts, or whose answers disagreed to the end.
    function _finaliseQuorum(bytes32 jobId, Job memory job) internal {
        QuorumRecord storage quorum = _quorums[jobId];
        bool held = job.status == JobStatus.Held;
        uint40 until = held ? job.reservedUntil : _lastDeadline(quorum);
        if (block.timestamp <= until) revert IJobMarket.WindowOpen(jobId, until);

        job.status = held ? JobStatus.Refunded : JobStatus.Settled;
        uint96 refund = job.escrow;
        address requester = _refund(job, refund);
        _jobs[jobId].close(job);

        emit IJobMarket.JobFinalised(jobId, requester, address(0), 0, refund);

        _endReplicas(jobId, job, quorum, requester);
    }

    /// @dev Ends a job that can no longer reach a result.
    function _expireReplicas(bytes32 jobId, Job memory job) internal {
        QuorumRecord storage quorum = _quorums[jobId];
        uint40 deadline = _lastDeadline(quorum);
        if (job.status == JobStatus.Open && job.finalDeadline > deadline) deadline = job.finalDeadline;
        if (block.timestamp <= deadline) revert IJobMarket.NotExpired(jobId, uint256(deadline) + 1);

        _release(job);
        _clear(job);
        uint96 refund = job.escrow;
        address requester = _refund(job, refund);
        uint256 missing = _endReplicas(jobId, job, quorum, requester);
        job.status = missing == 0 ? JobStatus.Refunded : JobStatus.Expired;
        _jobs[jobId].close(job);

        emit IJobMarket.JobExpired(jobId, requester, address(0), refund, missing * job.collateral);
    }

    /// @dev Checks a replica's statement and records its answer.
    function _acceptReplica(Delivery calldata delivery, Job memory job, QuorumRecord storage quorum)
        private
        returns (bytes32 answer)
    {
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        bytes32 jobId = statement.jobId;
        uint8 index = statement.round;
        // Check
        if (!_takesReplicas(job.status)) _refuseStatus(jobId, job.status, JobStatus.Assigned);
        if (index >= quorum.placed.length) revert IJobMarket.WrongRound(jobId, job.round, index);
        Replica storage replica = quorum.placed[index];
        if (replica.state != ReplicaState.Working) {
            revert IJobMarket.WrongReplicaState(jobId, index, uint8(replica.state));
        }
        if (block.timestamp > replica.deadline) revert IJobMarket.Late(jobId, replica.deadline);
        _checkStatement(job, statement, index);
        _checkBytes(statement.resultDigest, delivery.publicValues);
        address operator = WORKERS.operatorOf(replica.workerId);
        if (operator != statement.worker) revert IJobMarket.NotTheWorker(statement.worker, operator);
        address signer = _recover(MessageLib.hash(statement), delivery.signature);
        ENCLAVES.requireSigner(replica.enclaveId, signer);

        // Effect
        answer = keccak256(abi.encode(statement.resultDigest, statement.outcome, statement.exitCode));
        replica.state = ReplicaState.Delivered;
        replica.outcome = statement.outcome;
        replica.answer = answer;

        // Event
        emit IJobMarket.ReplicaDelivered(
            jobId, index, operator, statement.resultDigest, statement.outcome, statement.exitCode
        );
    }

    /// @dev The answer counts from here on: nobody else is placed.
    function _decide(bytes32 jobId, Job memory job, QuorumRecord storage quorum, bytes32 answer) private {
        quorum.answer = answer;
        job.status = JobStatus.Delivered;
        _release(job);
        _clear(job);
        job.reservedUntil = _lastDeadline(quorum);
        _jobs[jobId].save(job);
    }

    /// @dev Pays replicas that gave the answer; marks those that gave another.
    function _sortReplicas(bytes32 jobId, Job memory job, QuorumRecord storage quorum, uint96 floorFee)
        private
    {
        bytes32 answer = quorum.answer;
        for (uint8 i = 0; i < quorum.placed.length; ++i) {
            Replica storage replica = quorum.placed[i];
            if (replica.state != ReplicaState.Delivered) continue;
            if (replica.answer == answer) _payReplica(jobId, i, job, replica, floorFee);
            else replica.state = ReplicaState.Dissented;
        }
    }

    function _payReplica(bytes32 jobId, uint8 index, Job memory job, Replica storage replica, uint96 floorFee)
        private
    {
        address worker = WORKERS.operatorOf(replica.workerId);
        uint96 gross = _grossOf(replica.price, replica.outcome, floorFee);
        replica.state = ReplicaState.Paid;
        (uint96 paid,) = _pay(job, worker, gross);
        emit IJobMarket.ReplicaEnded(jobId, index, worker, uint8(ReplicaState.Paid), paid);
        _release(replica.enclaveId, replica.slots, job.collateral);
    }

    /// @dev All are placed, all are in, and no answer counts.
    function _holdIfSplit(bytes32 jobId, Job memory job, QuorumRecord storage quorum) private {
        if (job.status != JobStatus.Assigned || _lastDeadline(quorum) != 0) return;
        job.status = JobStatus.Held;
        job.reservedUntil = uint40(block.timestamp) + quorum.window;
        emit IJobMarket.JobHeld(jobId, _requesterOf(job), job.reservedUntil);
    }

    /// @dev Lets go of all that still hold something: slashes those that never answered and have no excuse, and shares what is kept
    /// for rescuers among those that answered in vain.
    /// @return missing Replicas slashed.
    function _endReplicas(bytes32 jobId, Job memory job, QuorumRecord storage quorum, address requester)
        private
        returns (uint256 missing)
    {
        uint256 rescuers = _count(quorum, ReplicaState.Delivered);
        // Nobody is a rescuer of a job whose result counts or whose answers disagree.
        bool rescuable = rescuers != 0;
        for (uint8 i = 0; i < quorum.placed.length; ++i) {
            Replica storage replica = quorum.placed[i];
            if (replica.state != ReplicaState.Working) continue;
            if (ENCLAVES.excuseOf(replica.enclaveId) != 0) {
                _freeReplica(jobId, i, replica, ReplicaState.Excused, job.collateral);
                continue;
            }
            replica.state = ReplicaState.Slashed;
            ENCLAVES.release(replica.enclaveId, replica.slots);
            address worker = WORKERS.slash(replica.workerId, job.collateral, requester, msg.sender, rescuable);
            emit IJobMarket.ReplicaEnded(jobId, i, worker, uint8(ReplicaState.Slashed), 0);
            ++missing;
        }
        uint256 pot = rescuable && missing != 0 ? WORKERS.rescueOf(missing, job.collateral) : 0;
        uint256 share = rescuable ? pot / rescuers : 0;
        for (uint8 i = 0; i < quorum.placed.length; ++i) {
            Replica storage replica = quorum.placed[i];
            if (replica.state == ReplicaState.Dissented) {
                _freeReplica(jobId, i, replica, ReplicaState.Dissented, job.collateral);
            } else if (replica.state == ReplicaState.Delivered) {
                address worker = _freeReplica(jobId, i, replica, ReplicaState.Freed, job.collateral);
                if (share != 0) WORKERS.payRescue(worker, share);
            }
        }
        if (pot != share * rescuers) WORKERS.payRescue(requester, pot - share * rescuers);
    }

    function _freeReplica(
        bytes32 jobId,
        uint8 index,
        Replica storage replica,
        ReplicaState state,
        uint96 collateral
    ) private returns (address worker) {
        worker = WORKERS.operatorOf(replica.workerId);
        replica.state = state;
        emit IJobMarket.ReplicaEnded(jobId, index, worker, uint8(state), 0);
        _release(replica.enclaveId, replica.slots, collateral);
    }

    /// @dev Last second at which any replica can still deliver; zero when all are in.
    function _lastDeadline(QuorumRecord storage quorum) private view returns (uint40 last) {
        for (uint256 i = 0; i < quorum.placed.length; ++i) {
            Replica storage replica = quorum.placed[i];
            if (replica.state == ReplicaState.Working && replica.deadline > last) last = replica.deadline;
        }
    }

    function _countEqual(QuorumRecord storage quorum, bytes32 answer) private view returns (uint256 equal) {
        for (uint256 i = 0; i < quorum.placed.length; ++i) {
            if (quorum.placed[i].answer == answer) ++equal;
        }
    }

    function _count(QuorumRecord storage quorum, ReplicaState state) private view returns (uint256 found) {
        for (uint256 i = 0; i < quorum.placed.length; ++i) {
            if (quorum.placed[i].state == state) ++found;
        }
    }

    /// @dev Whether replicas of the job may still deliver.
    function _takesReplicas(JobStatus status) private pure returns (bool) {
        return status == JobStatus.Open || status == JobStatus.Assigned || status == JobStatus.Delivered;
    }

    /// @dev What an outcome earns, before the fee.
    function _grossOf(uint96 price, uint8 outcome, uint96 floorFee) internal pure returns (uint96) {
        return outcome == uint8(Outcome.Failed) && floorFee < price ? floorFee : price;
    }
}
