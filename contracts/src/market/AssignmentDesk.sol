// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Job, JobStatus, Replica, ReplicaState} from "../types/Job.sol";
import {AssignmentDecision, AssuranceMode, Bid} from "../types/Messages.sol";
import {JobTerms} from "../types/Request.sol";
import {DecisionLife, Weights} from "../types/Scheduling.sol";
import {Bidding} from "./Bidding.sol";
import {MarketDesk} from "./MarketDesk.sol";

/// @title The market's desk for bids and assignment: by the committee's decision, or to the stored best bid when none came
/// @dev See IJobMarket for what each function promises; its callers reach it through the market.
contract AssignmentDesk is Bidding {
    using JobLib for JobLib.Slots;

    /// @dev Whom a job goes to, and on whose word: the last two zero when no committee decided.
    struct Choice {
        bytes32 jobId;
        address worker;
        bytes32 enclave;
        uint32 weightsVersion;
        bytes32 inputsRoot;
    }

    constructor(address authority, Config memory config) MarketDesk(authority, config, "assignment") {}

    /// @notice See IJobMarket.
    function assign(AssignmentDecision calldata decision, bytes[] calldata signatures)
        external
        onlyDelegated
        whenRunning
    {
        (Job memory job, Weights memory weights) = _checkDecision(decision, signatures);
        Choice memory choice = _requireStanding(decision.jobId, job);
        bool named = decision.worker == choice.worker && decision.enclave == choice.enclave
            && decision.price == job.price;
        if (!named) revert IJobMarket.DecisionMismatch(decision.jobId);
        _requireHonest(decision, job.score, weights.band);

        (choice.weightsVersion, choice.inputsRoot) = (decision.weightsVersion, decision.inputsRoot);
        _assign(choice, job);
    }

    /// @notice See IJobMarket.
    function assignBatch(AssignmentDecision[] calldata decisions, bytes[][] calldata signatures)
        external
        onlyDelegated
        whenRunning
    {
        if (decisions.length == 0) revert IJobMarket.EmptyBatch();
        if (decisions.length != signatures.length) {
            revert IJobMarket.BatchMismatch(decisions.length, signatures.length);
        }
        for (uint256 i = 0; i < decisions.length; ++i) {
            // A call of its own, so that what one member did before it failed is undone.
            try IJobMarket(address(this)).assign(decisions[i], signatures[i]) {}
            catch (bytes memory reason) {
                emit IJobMarket.AssignmentSkipped(decisions[i].jobId, bytes4(reason));
            }
        }
    }

    /// @notice See IJobMarket.
    function assignSigned(
        AssignmentDecision calldata decision,
        bytes[] calldata signatures,
        Bid calldata winner,
        bytes calldata winnerSignature,
        JobTerms calldata terms
    ) external onlyDelegated whenRunning {
        (Job memory job, Weights memory weights) = _checkDecision(decision, signatures);
        _checkBid(job, winner, terms);
        if (block.timestamp > winner.validUntil) revert IJobMarket.BidExpired(winner.validUntil);
        bool named = decision.jobId == winner.jobId && decision.worker == winner.worker
            && decision.enclave == winner.enclave && decision.price == winner.price;
        if (!named) revert IJobMarket.DecisionMismatch(decision.jobId);
        _checkSignedBy(winner, winnerSignature);

        _replace(job, winner, terms, weights);
        _requireHonest(decision, job.score, weights.band);

        _assign(
            Choice({
                jobId: winner.jobId,
                worker: winner.worker,
                enclave: winner.enclave,
                weightsVersion: decision.weightsVersion,
                inputsRoot: decision.inputsRoot
            }),
            job
        );
    }

    /// @notice See IJobMarket.
    function assignFallback(bytes32 jobId) external onlyDelegated whenRunning {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        uint256 from = uint256(job.bidEnd) + FALLBACK_DELAY;
        if (block.timestamp < from) revert IJobMarket.FallbackTooEarly(jobId, from);
        if (block.timestamp > job.finalDeadline) revert IJobMarket.BiddingOver(jobId, job.finalDeadline);

        _assign(_requireStanding(jobId, job), job);
    }

    /// @dev Puts the winner's reservation in the place of the stored best bid's, unless that one is better by more than the band.
    function _replace(Job memory job, Bid calldata winner, JobTerms calldata terms, Weights memory weights)
        private
    {
        bool stands =
            job.enclaveId != 0 && block.timestamp <= job.reservedUntil && ENCLAVES.isServing(job.enclaveId);
        uint16 best = job.score;
        _release(job);
        _reserve(job, winner, terms, weights);
        if (stands && job.score + weights.band < best) {
            revert IJobMarket.BelowBand(winner.jobId, job.score, best, weights.band);
        }
    }

    function _assign(Choice memory choice, Job memory job) private {
        uint40 deadline = uint40(block.timestamp) + job.executionWindow;
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) return _place(choice, job, deadline);
        job.status = JobStatus.Assigned;
        job.reservedUntil = deadline;
        _jobs[choice.jobId].save(job);

        emit IJobMarket.JobAssigned(
            choice.jobId,
            _requesterOf(job),
            choice.worker,
            choice.enclave,
            job.round,
            job.price,
            job.score,
            deadline,
            choice.weightsVersion,
            choice.inputsRoot
        );
    }

    /// @dev Makes the reservation a replica's, and opens the round of the next one; after the last the job is Assigned.
    function _place(Choice memory choice, Job memory job, uint40 deadline) private {
        uint32 workerId = _requireDistinct(choice.jobId, job.enclaveId);
        QuorumRecord storage quorum = _quorums[choice.jobId];
        quorum.placed
            .push(
                Replica({
                    enclaveId: job.enclaveId,
                    workerId: workerId,
                    slots: job.slots,
                    state: ReplicaState.Working,
                    outcome: 0,
                    price: job.price,
                    deadline: deadline,
                    answer: 0
                })
            );
        (uint8 replica, uint96 price) = (job.round, job.price);
        _clear(job);
        ++job.round;
        if (job.round == quorum.replicas) {
            job.status = JobStatus.Assigned;
            job.reservedUntil = deadline;
        }
        _jobs[choice.jobId].save(job);

        emit IJobMarket.ReplicaAssigned(choice.jobId, replica, choice.worker, choice.enclave, price, deadline);
    }

    function _checkDecision(AssignmentDecision calldata decision, bytes[] calldata signatures)
        private
        view
        returns (Job memory job, Weights memory weights)
    {
        bytes32 jobId = decision.jobId;
        job = _requireStatus(jobId, JobStatus.Open);
        if (decision.round != job.round) revert IJobMarket.WrongRound(jobId, job.round, decision.round);
        if (block.timestamp < job.bidEnd) revert IJobMarket.BiddingNotOver(jobId, job.bidEnd);
        if (block.timestamp > job.finalDeadline) revert IJobMarket.BiddingOver(jobId, job.finalDeadline);
        if (block.timestamp > decision.validUntil) revert IJobMarket.DecisionExpired(decision.validUntil);
        uint256 latest = block.timestamp + DecisionLife.SECONDS;
        if (decision.validUntil > latest) revert IJobMarket.DecisionTooLong(decision.validUntil, latest);
        weights =
            ORACLE.checkDecision(_digest(MessageLib.hash(decision)), decision.weightsVersion, signatures);
    }

    /// @dev The stored best bid as a choice, if it can be assigned now.
    function _requireStanding(bytes32 jobId, Job memory job) private view returns (Choice memory choice) {
        if (job.enclaveId == 0) revert IJobMarket.NoBid(jobId);
        if (block.timestamp > job.reservedUntil) revert IJobMarket.BidExpired(job.reservedUntil);
        if (!ENCLAVES.isServing(job.enclaveId)) revert IJobMarket.EnclaveNotServing(jobId, job.enclaveId);
        choice.jobId = jobId;
        choice.worker = _operatorOf(job.enclaveId);
        choice.enclave = ENCLAVES.enclaveIdOf(job.enclaveId);
    }

    /// @dev A decision that claims too much would stand above the promises of its signers.
    function _requireHonest(AssignmentDecision calldata decision, uint16 score, uint16 band) private pure {
        if (decision.score > score + band) {
            revert IJobMarket.ScoreOverstated(decision.jobId, decision.score, score);
        }
    }
}
