// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {Outcome, TeeStatement} from "../types/Messages.sol";
import {BatchItem} from "../types/Settlement.sol";
import {MarketDesk} from "./MarketDesk.sol";
import {Settling} from "./Settling.sol";

/// @title Many results of one enclave under one signature
abstract contract Batching is MarketDesk, Settling {
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

    /// @notice See IJobMarket.
    function deliverBatch(address worker, BatchItem[] calldata items, bytes calldata signature)
        external
        onlyDelegated
    {
        if (items.length == 0) revert IJobMarket.EmptyBatch();
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
                emit IJobMarket.DeliverySkipped(items[i].jobId, job.status);
                continue;
            }
            _settleMember(batch, job, items[i], statement.resultDigest);
        }
        if (batch.delivered == 0) revert IJobMarket.NothingDelivered();
        _flush(batch);

        address signer = _recover(MessageLib.hashBatch(statements), signature);
        uint32 workerId = ENCLAVES.settle(batch.enclaveId, signer, batch.slots);
        WORKERS.settle(worker, workerId, batch.collateral, false);
    }

    /// @dev Fills in a member's statement and hashes it.
    function _state(TeeStatement memory statement, Job memory job, BatchItem calldata item)
        private
        view
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
        return MessageLib.hash(statement);
    }

    function _settleMember(Batch memory batch, Job memory job, BatchItem calldata item, bytes32 resultDigest)
        private
    {
        bytes32 jobId = item.jobId;
        _requirePlain(job, jobId);
        // Without an exit code nothing is Failed.
        if (!_isOutcomeValid(item.outcome, 0)) revert IJobMarket.BadOutcome(item.outcome, 0);
        if (batch.enclaveId == 0) batch.enclaveId = job.enclaveId;
        if (job.enclaveId != batch.enclaveId) {
            revert IJobMarket.MixedBatch(jobId, job.enclaveId, batch.enclaveId);
        }

        (uint96 paid, uint96 fee) = _earn(batch, job);
        address requester = _refund(job, job.escrow);
        _jobs[jobId].end(JobStatus.Settled);
        batch.slots += job.slots;
        batch.collateral += job.collateral;
        ++batch.delivered;

        emit IJobMarket.JobSettled(
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
