// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {CalldataLib} from "../libraries/CalldataLib.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Job, JobFlags, JobStatus} from "../types/Job.sol";
import {AssuranceMode, Outcome, TeeStatement} from "../types/Messages.sol";
import {Delivery} from "../types/Settlement.sol";
import {MarketBase} from "./MarketBase.sol";
import {RequestRules} from "./RequestRules.sol";

/// @title What every delivery is made of: a statement checked, a worker paid, a reservation given back
abstract contract Settling is MarketBase {
    using JobLib for JobLib.Slots;

    /// @dev Whether a delivery needs nothing of the request opened.
    function _requirePlain(Job memory job, bytes32 jobId) internal pure {
        if (!_isPlain(job)) revert IJobMarket.WrongEntry(jobId, "deliverOpened");
    }

    function _isPlain(Job memory job) internal pure returns (bool) {
        return job.mode == uint8(AssuranceMode.Tee) && job.flags & JobFlags.CALLBACK == 0;
    }

    /// @dev Settles a job of mode Tee with a statement and its bytes.
    /// @param statement The delivery's, in memory: a field there costs a tenth of one in calldata.
    /// @param gross What the worker gets of the escrow, before the fee.
    /// @param late Whether the deadline is over: counted against the worker.
    function _settle(
        Job memory job,
        TeeStatement memory statement,
        Delivery calldata delivery,
        uint96 gross,
        bool late
    ) internal {
        bytes calldata publicValues = delivery.publicValues;
        // Check
        _checkStatement(job, statement, job.round);
        _checkBytes(statement.resultDigest, publicValues);
        address signer = _recover(MessageLib.hash(statement), delivery.signature);

        // Effect
        (uint96 paid, uint96 fee) = _pay(job, statement.worker, gross);
        address requester = _refund(job, job.escrow);
        _jobs[statement.jobId].end(JobStatus.Settled);

        // Event
        _emitSettled(statement, publicValues, requester, paid, fee);

        // Interaction
        _free(job, signer, statement.worker, late);
    }

    /// @dev Emits JobSettled. Assembly because the compiler takes half as much to put the data together as it costs to log.
    function _emitSettled(
        TeeStatement memory statement,
        bytes calldata publicValues,
        address requester,
        uint96 paid,
        uint96 fee
    ) private {
        bytes32 topic = IJobMarket.JobSettled.selector;
        assembly ("memory-safe") {
            let data := mload(0x40)
            // outcome, resultDigest, cycles, exitCode: members eight, six, seven and nine, counted from zero.
            mstore(data, mload(add(statement, 0x100)))
            mstore(add(data, 0x20), mload(add(statement, 0xc0)))
            mstore(add(data, 0x40), mload(add(statement, 0xe0)))
            mstore(add(data, 0x60), mload(add(statement, 0x120)))
            mstore(add(data, 0x80), paid)
            mstore(add(data, 0xa0), fee)
            mstore(add(data, 0xc0), 0xe0)
            mstore(add(data, 0xe0), publicValues.length)
            let end := add(add(data, 0x100), publicValues.length)
            // Zeros up to the next whole word.
            mstore(end, 0)
            calldatacopy(add(data, 0x100), publicValues.offset, publicValues.length)
            let size := and(add(sub(end, data), 0x1f), not(0x1f))
            log4(data, size, topic, mload(statement), requester, mload(add(statement, 0x40)))
        }
    }

    /// @dev Gives back the reservation of a job whose work is done, and pays whoever rescued it.
    function _free(Job memory job, address signer, address worker, bool late) internal {
        uint32 workerId = ENCLAVES.settle(job.enclaveId, signer, job.slots);
        WORKERS.settle(worker, workerId, job.collateral, late);
        _payRescue(job, worker);
    }

    function _checkStatement(Job memory job, TeeStatement memory statement, uint8 round) internal pure {
        if (statement.round != round) {
            revert IJobMarket.WrongRound(statement.jobId, round, statement.round);
        }
        if (statement.kind != job.kind) {
            revert IJobMarket.StatementMismatch(
                "kind", bytes32(uint256(statement.kind)), bytes32(uint256(job.kind))
            );
        }
        if (!_isOutcomeValid(statement.outcome, statement.exitCode)) {
            revert IJobMarket.BadOutcome(statement.outcome, statement.exitCode);
        }
    }

    function _checkBytes(bytes32 resultDigest, bytes calldata publicValues) internal view {
        bytes32 computed = _digestOf(publicValues);
        if (resultDigest != computed) revert IJobMarket.ResultDigestMismatch(resultDigest, computed);
    }

    function _digestOf(bytes calldata publicValues) internal view returns (bytes32) {
        if (publicValues.length > RequestRules.MAX_RESULT_BYTES) {
            revert IJobMarket.ResultTooLarge(publicValues.length, RequestRules.MAX_RESULT_BYTES);
        }
        return CalldataLib.sha(publicValues, 0, publicValues.length);
    }

    /// @dev Ok has exit code 0, Failed another, LimitExceeded none.
    function _isOutcomeValid(uint8 outcome, uint32 exitCode) internal pure returns (bool) {
        if (outcome == uint8(Outcome.Failed)) return exitCode != 0;
        return exitCode == 0 && (outcome == uint8(Outcome.Ok) || outcome == uint8(Outcome.LimitExceeded));
    }

    /// @dev Whose key signed a statement, or a batch of them, under the gate's domain.
    function _recover(bytes32 structHash, bytes calldata signature) internal view returns (address signer) {
        ECDSA.RecoverError fault;
        (signer, fault,) = ECDSA.tryRecoverCalldata(_statementDigest(structHash), signature);
        if (fault != ECDSA.RecoverError.NoError) revert IJobMarket.BadSignature();
    }
}
