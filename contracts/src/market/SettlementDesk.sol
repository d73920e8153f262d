// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAssayCallback} from "../interfaces/IAssayCallback.sol";
import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {SplitLib} from "../libraries/SplitLib.sol";
import {Job, JobFlags, JobStatus} from "../types/Job.sol";
import {AssuranceMode, Outcome, TeeStatement} from "../types/Messages.sol";
import {Assurance, Callback} from "../types/Request.sol";
import {Delivery, SettlementTerms} from "../types/Settlement.sol";
import {Batching} from "./Batching.sol";
import {MarketDesk} from "./MarketDesk.sol";
import {Replicas} from "./Replicas.sol";
import {RequestRules} from "./RequestRules.sol";

/// @title The market's desk for whatever settles otherwise than by one plain delivery
/// @dev See IJobMarket for what each function promises; its callers reach it through the market.
contract SettlementDesk is Batching, Replicas {
    using JobLib for JobLib.Slots;

    /// @notice Gas that must be left beside a callback's own: for the call and for what follows it.
    uint256 public constant CALLBACK_MARGIN = 20_000;

    /// @dev sha256 of nothing.
    bytes32 private constant EMPTY_DIGEST =
        0xe3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855;

    constructor(address authority, Config memory config) MarketDesk(authority, config, "settlement") {}

    /* DELIVERY */

    /// @notice See IJobMarket.
    function deliverOpened(Delivery calldata delivery, SettlementTerms calldata terms)
        external
        onlyDelegated
        nonReentrant
    {
        bytes32 jobId = delivery.statement.jobId;
        Job memory job;
        _jobs[jobId].load(job);
        bytes32 given = _digest(RequestLib.hash(terms));
        if (given != jobId) revert IJobMarket.WrongTerms(jobId, given);

        bool counts = true;
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) {
            counts = _deliverReplica(delivery, job, terms.offer.floorFee);
        } else {
            _deliverOne(delivery, terms, job);
        }
        if (counts) _callBack(delivery, terms.callback);
    }

    /* LARGE RESULTS */

    /// @notice See IJobMarket.
    function demandResult(bytes32 jobId) external onlyDelegated {
        Job memory job = _requireStated(jobId);
        address requester = _requesterOf(job);
        if (msg.sender != requester) revert IJobMarket.NotRequester(msg.sender, requester);
        if (job.flags & JobFlags.DEMANDED != 0) revert IJobMarket.AlreadyDemanded(jobId);
        if (block.timestamp > job.reservedUntil) revert IJobMarket.WindowOver(jobId, job.reservedUntil);

        job.flags |= JobFlags.DEMANDED;
        job.reservedUntil = uint40(block.timestamp) + job.executionWindow;
        _jobs[jobId].save(job);

        emit IJobMarket.ResultDemanded(jobId, requester, job.reservedUntil);
    }

    /// @notice See IJobMarket.
    function publish(bytes32 jobId, bytes calldata publicValues) external onlyDelegated {
        Job memory job = _requireStated(jobId);
        if (block.timestamp > job.reservedUntil) revert IJobMarket.WindowOver(jobId, job.reservedUntil);
        if (publicValues.length > RequestRules.MAX_LARGE_BYTES) {
            revert IJobMarket.ResultTooLarge(publicValues.length, RequestRules.MAX_LARGE_BYTES);
        }
        bytes32 computed = sha256(publicValues);
        bytes32 stated = _statedDigests[jobId];
        if (stated != computed) revert IJobMarket.ResultDigestMismatch(stated, computed);

        emit IJobMarket.ResultPublished(jobId, publicValues);
        _closeStated(jobId, job, true);
    }

    /* ENDINGS */

    /// @notice See IJobMarket.
    function finalise(bytes32 jobId) external onlyDelegated {
        Job memory job;
        _jobs[jobId].load(job);
        bool open = job.status == JobStatus.Delivered || job.status == JobStatus.Held;
        if (!open) _refuseStatus(jobId, job.status, JobStatus.Delivered);
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) return _finaliseQuorum(jobId, job);

        if (block.timestamp <= job.reservedUntil) {
            revert IJobMarket.WindowOpen(jobId, job.reservedUntil);
        }
        _closeStated(jobId, job, job.flags & JobFlags.DEMANDED == 0);
    }

    /// @notice Ends a TeeQuorum job; the market keeps all other expiries to itself.
    function expire(bytes32 jobId) external onlyDelegated {
        Job memory job;
        _jobs[jobId].load(job);
        _expireReplicas(jobId, job);
    }

    /// @notice See IJobMarket.
    function excuse(bytes32 jobId) external onlyDelegated {
        Job memory job;
        _jobs[jobId].load(job);
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) return _excuseReplicas(jobId, job);
        if (job.status != JobStatus.Assigned) _refuseStatus(jobId, job.status, JobStatus.Assigned);
        bytes32 reason = ENCLAVES.excuseOf(job.enclaveId);
        if (reason == 0) revert IJobMarket.NotExcusable(jobId, job.enclaveId);

        (uint32 enclaveId, uint8 slots, uint8 round) = (job.enclaveId, job.slots, job.round);
        address worker = _operatorOf(enclaveId);
        bool again = _hasRound(job.round, job.retries, job.finalDeadline);
        uint96 refund = again ? 0 : job.escrow;
        address requester = _refund(job, refund);
        if (again) {
            _nextRound(job);
            _jobs[jobId].save(job);
        } else {
            _jobs[jobId].end(JobStatus.Refunded);
        }

        if (again) emit IJobMarket.RoundEnded(jobId, requester, worker, round, "excused", 0, job.bidEnd);
        else emit IJobMarket.JobExcused(jobId, requester, worker, reason, refund);

        _release(enclaveId, slots, job.collateral);
        if (!again) _payRescue(job, requester);
    }

    /* INTERNALS */

    /// @dev A job of mode Tee, delivered with its terms opened.
    function _deliverOne(Delivery calldata delivery, SettlementTerms calldata terms, Job memory job) private {
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        if (job.status != JobStatus.Assigned) {
            _refuseStatus(statement.jobId, job.status, JobStatus.Assigned);
        }
        if (block.timestamp > job.reservedUntil) {
            revert IJobMarket.Late(statement.jobId, job.reservedUntil);
        }
        uint96 gross = _grossOf(job.price, statement.outcome, terms.offer.floorFee);
        bool stated = job.flags & JobFlags.LARGE != 0 && delivery.publicValues.length == 0
            && statement.resultDigest != EMPTY_DIGEST;
        if (stated) _stateResult(delivery, terms.assurance, job, gross);
        else _settle(job, statement, delivery, gross, false);
    }

    /// @dev Takes a large result by its digest: part of the price stays back in case the requester wants the bytes.
    function _stateResult(
        Delivery calldata delivery,
        Assurance calldata assurance,
        Job memory job,
        uint96 gross
    ) private {
        // Check
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        _checkStatement(job, statement, job.round);
        address signer = _recover(MessageLib.hash(statement), delivery.signature);

        // Effect
        uint96 reserve = SplitLib.shareDown(gross, assurance.reserveBps);
        (uint96 paid,) = _pay(job, statement.worker, gross - reserve);
        address requester = _refund(job, job.escrow - reserve);
        _saveStated(job, assurance.window, reserve, statement);

        // Event
        _emitStated(statement, requester, paid, reserve, job.reservedUntil);

        // Interaction
        _free(job, signer, statement.worker, false);
    }

    /// @dev Writes what a stated result leaves of a job: no slots, no claims of rescuers, the reserve as its price, and in the
    /// place of the execution window the window in which the bytes can be demanded.
    function _saveStated(Job memory job, uint32 window, uint96 reserve, TeeStatement memory statement)
        private
    {
        (uint8 slots, uint8 faults) = (job.slots, job.faults);
        job.status = JobStatus.Delivered;
        (job.slots, job.faults, job.price) = (0, 0, reserve);
        job.executionWindow = window;
        job.reservedUntil = uint40(block.timestamp) + window;
        _jobs[statement.jobId].save(job);
        _statedDigests[statement.jobId] = statement.resultDigest;
        // Still to be given back by the caller.
        (job.slots, job.faults) = (slots, faults);
    }

    function _emitStated(
        TeeStatement memory statement,
        address requester,
        uint96 paid,
        uint96 reserve,
        uint40 until
    ) private {
        emit IJobMarket.ResultStated(
            statement.jobId,
            requester,
            statement.worker,
            Outcome(statement.outcome),
            statement.resultDigest,
            statement.exitCode,
            paid,
            reserve,
            until
        );
    }

    function _requireStated(bytes32 jobId) private view returns (Job memory job) {
        job = _requireStatus(jobId, JobStatus.Delivered);
        if (job.mode != uint8(AssuranceMode.Tee)) revert IJobMarket.WrongEntry(jobId, "finalise");
    }

    /// @dev Ends a stated result: the reserve is the worker's or goes back.
    function _closeStated(bytes32 jobId, Job memory job, bool earned) private {
        address worker = _operatorOf(job.enclaveId);
        uint96 paid;
        if (earned) (paid,) = _pay(job, worker, job.escrow);
        uint96 refund = job.escrow;
        address requester = _refund(job, refund);
        _jobs[jobId].end(JobStatus.Settled);

        emit IJobMarket.JobFinalised(jobId, requester, worker, paid, refund);
    }

    /// @dev Tells the requester's contract, with its gas and no more, and copies nothing of what it answers. NOTE: last of all: whoever is
    /// called may call back.
    function _callBack(Delivery calldata delivery, Callback calldata callback) private {
        address target = callback.target;
        if (target == address(0)) return;
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        bytes memory data = abi.encodeCall(
            IAssayCallback.onAssayResult,
            (statement.jobId, statement.outcome, statement.resultDigest, delivery.publicValues)
        );
        uint256 allowance = callback.gasLimit;
        // A call gets at most 63/64 of what is left: less would let the deliverer starve the callback.
        uint256 needed = (allowance + CALLBACK_MARGIN) * 64 / 63;
        if (gasleft() < needed) revert IJobMarket.NotEnoughGas(gasleft(), needed);
        bool success;
        assembly ("memory-safe") {
            success := call(allowance, target, 0, add(data, 32), mload(data), 0, 0)
        }
        emit IJobMarket.CallbackDone(statement.jobId, target, success);
    }
}
