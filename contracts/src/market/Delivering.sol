// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Job, JobFlags, JobStatus} from "../types/Job.sol";
import {AssuranceMode, Outcome, TeeStatement} from "../types/Messages.sol";
import {BatchItem, Delivery} from "../types/Settlement.sol";
import {Settling} from "./Settling.sol";

/// @title Delivery of results that need nothing of the request opened: one, or many under one signature
abstract contract Delivering is IJobMarket, Settling {
    using JobLib for JobLib.Slots;

    /// @dev What a batch adds up while it goes through its members.
    struct Batch {
        address worker;
        uint32 enclaveId;
        uint256 slots;
        uint256 collateral;
        uint256 delivered;
        /// Earned in the token of the last member and not credited yet: one write for neighbours of one token.
        uint256 earned;
        uint256 fees;
        uint8 tokenId;
    }

    /// @inheritdoc IJobMarket
    function deliver(Delivery calldata delivery) external {
        TeeStatement calldata statement = delivery.statement;
        Job memory job = _requireStatus(statement.jobId, JobStatus.Assigned);
        _requirePlain(job, statement.jobId);
        if (block.timestamp > job.reservedUntil) revert Late(statement.jobId, job.reservedUntil);
        if (statement.outcome == uint8(Outcome.Failed)) {
            revert BadOutcome(statement.outcome, statement.exitCode);
        }
        _settle(job, delivery, job.price, false);
    }

    /// @inheritdoc IJobMarket
    function deliverBatch(address worker, BatchItem[] calldata items, bytes calldata signature) external {
        if (items.length == 0) revert EmptyBatch();
        Batch memory batch;
        batch.worker = worker;
        bytes32[] memory statements = new bytes32[](items.length);
        // One of each serves all members: memory only grows.
        Job memory job;
        TeeStatement memory statement;
        statement.worker = worker;
        for (uint256 i = 0; i < items.length; ++i) {
            _jobs[items[i].jobId].load(job);
            statements[i] = _state(statement, job, items[i]);
            if (job.status != JobStatus.Assigned || block.timestamp > job.reservedUntil) {
                emit DeliverySkipped(items[i].jobId, job.status);
                continue;
            }
            _settleMember(batch, job, items[i], statement.resultDigest);
        }
        if (batch.delivered == 0) revert NothingDelivered();
        _flush(batch);

        address signer = _recover(MessageLib.hashBatch(statements), signature);
        uint32 workerId = ENCLAVES.settle(batch.enclaveId, signer, batch.slots);
        WORKERS.settle(worker, workerId, batch.collateral, false);
    }

    function _requirePlain(Job memory job, bytes32 jobId) internal pure {
        bool plain = job.mode == uint8(AssuranceMode.Tee) && job.flags & JobFlags.CALLBACK == 0;
        if (!plain) revert WrongEntry(jobId, "deliverOpened");
    }

    /// @dev Fills in a member's statement and hashes it.
    function _state(TeeStatement memory statement, Job memory job, BatchItem calldata item)
        private
        pure
        returns (bytes32)
    {
        statement.jobId = item.jobId;
        statement.round = job.round;
        statement.kind = job.kind;
        statement.program = item.program;
        statement.inputDigest = item.inputDigest;
        statement.resultDigest = _digestOf(item.publicValues);
        statement.cycles = item.cycles;
        statement.outcome = item.outcome;
        return MessageLib.hashBuilt(statement);
    }

    function _settleMember(Batch memory batch, Job memory job, BatchItem calldata item, bytes32 resultDigest)
        private
    {
        bytes32 jobId = item.jobId;
        _requirePlain(job, jobId);
        // Without an exit code nothing is Failed.
        if (!_isOutcomeValid(item.outcome, 0)) revert BadOutcome(item.outcome, 0);
        if (batch.enclaveId == 0) batch.enclaveId = job.enclaveId;
        if (job.enclaveId != batch.enclaveId) revert MixedBatch(jobId, job.enclaveId, batch.enclaveId);

        job.status = JobStatus.Settled;
        (uint96 paid, uint96 fee) = _earn(batch, job);
        address requester = _refund(job, job.escrow);
        _jobs[jobId].saveFirst(job);
        batch.slots += job.slots;
        batch.collateral += job.collateral;
        ++batch.delivered;

        emit JobSettled(
            jobId,
            requester,
            batch.worker,
            Outcome(item.outcome),
            resultDigest,
            item.cycles,
            0,
            paid,
            fee,
            item.publicValues
        );
        _payRescue(job, batch.worker);
    }

    /// @dev Adds a member's price to what is to be credited.
    function _earn(Batch memory batch, Job memory job) private returns (uint96 paid, uint96 fee) {
        if (job.tokenId != batch.tokenId) {
            _flush(batch);
            batch.tokenId = job.tokenId;
        }
        (paid, fee) = _split(job.price);
        job.escrow -= job.price;
        batch.earned += paid;
        batch.fees += fee;
    }

    function _flush(Batch memory batch) private {
        _credit(batch.worker, batch.tokenId, batch.earned);
        _credit(TREASURY, batch.tokenId, batch.fees);
        (batch.earned, batch.fees) = (0, 0);
    }
}
