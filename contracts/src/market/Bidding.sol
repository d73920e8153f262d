// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {PriceLib} from "../libraries/PriceLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {ScoreLib} from "../libraries/ScoreLib.sol";
import {Job, JobFlags, JobStatus} from "../types/Job.sol";
import {AssuranceMode, Bid} from "../types/Messages.sol";
import {JobTerms} from "../types/Request.sol";
import {Weights} from "../types/Scheduling.sol";
import {MarketDesk} from "./MarketDesk.sol";

/// @title Bids: what they must satisfy, what they hold, and what they are worth
abstract contract Bidding is MarketDesk {
    using JobLib for JobLib.Slots;

    /// @notice See IJobMarket.
    function bid(Bid calldata offered, JobTerms calldata terms) external onlyDelegated whenRunning {
        if (msg.sender != offered.worker) revert IJobMarket.NotTheWorker(msg.sender, offered.worker);
        Job memory job = _requireStatus(offered.jobId, JobStatus.Open);
        _checkBid(job, offered, terms);
        // A bid that lapsed before the fallback could take it would keep better ones out at no risk.
        uint40 least = job.bidEnd + FALLBACK_DELAY;
        if (uint40(block.timestamp) > least) least = uint40(block.timestamp);
        if (offered.validUntil < least) revert IJobMarket.BidTooShort(offered.validUntil, least);

        bool stands = job.enclaveId != 0 && block.timestamp <= job.reservedUntil;
        uint16 best = job.score;
        _release(job);
        _reserve(job, offered, terms, ORACLE.weights());
        if (stands && job.score <= best) revert IJobMarket.NotBetter(offered.jobId, job.score, best);
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) _requireDistinct(offered.jobId, job.enclaveId);
        if (job.flags & JobFlags.FROZEN == 0) {
            job.flags |= JobFlags.FROZEN;
            job.frozenAge = JobLib.capAge(block.timestamp - terms.offer.openAt);
        }
        job.reservedUntil = JobLib.capTime(offered.validUntil);
        _jobs[offered.jobId].save(job);

        emit IJobMarket.BidPlaced(
            offered.jobId,
            offered.worker,
            offered.enclave,
            offered.round,
            offered.price,
            job.score,
            offered.validUntil
        );
    }

    /// @notice See IJobMarket.
    function dropBid(bytes32 jobId) external onlyDelegated {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        if (job.enclaveId == 0) revert IJobMarket.NoBid(jobId);
        bool stands = block.timestamp <= job.reservedUntil && ENCLAVES.isServing(job.enclaveId);
        if (stands) revert IJobMarket.BidStillStands(jobId, job.reservedUntil);

        (uint32 enclaveId, uint8 slots) = (job.enclaveId, job.slots);
        _clear(job);
        _jobs[jobId].save(job);

        emit IJobMarket.BidDropped(jobId, job.round);

        _release(enclaveId, slots, job.collateral);
    }

    /// @dev Takes collateral and slots for a bid and writes them, with the bid's score, into the job in memory.
    function _reserve(Job memory job, Bid calldata offered, JobTerms calldata terms, Weights memory weights)
        internal
    {
        uint256 workerWord = WORKERS.reserve(offered.worker, terms.offer.collateral);
        uint256 enclaveWord;
        // The lowest bits of a worker's word are its number.
        (job.enclaveId, job.slots, enclaveWord) =
            ENCLAVES.reserve(offered.enclave, uint32(workerWord), job.kind, terms.requirements);
        job.price = offered.price;
        job.collateral = terms.offer.collateral;
        job.score = ScoreLib.score(
            ScoreLib.Facts({
                price: offered.price,
                maxPrice: terms.offer.maxPrice,
                enclaveWord: enclaveWord,
                workerWord: workerWord,
                slots: job.slots,
                minKHz: terms.requirements.minKHz,
                memoryMiB: terms.requirements.memoryMiB,
                epcMiB: terms.requirements.epcMiB
            }),
            weights
        );
    }

    function _checkBid(Job memory job, Bid calldata offered, JobTerms calldata terms) internal view {
        bytes32 given = _digest(RequestLib.hash(terms));
        if (given != offered.jobId) revert IJobMarket.WrongTerms(offered.jobId, given);
        if (offered.round != job.round) {
            revert IJobMarket.WrongRound(offered.jobId, job.round, offered.round);
        }
        if (block.timestamp < terms.offer.openAt) {
            revert IJobMarket.NotOpenYet(offered.jobId, terms.offer.openAt);
        }
        if (block.timestamp > job.finalDeadline) {
            revert IJobMarket.BiddingOver(offered.jobId, job.finalDeadline);
        }
        uint256 time = job.flags & JobFlags.FROZEN != 0 ? terms.offer.openAt + job.frozenAge : block.timestamp;
        uint96 ceiling = PriceLib.ceilingDown(terms.offer, time);
        if (offered.price > ceiling) revert IJobMarket.AboveCeiling(offered.price, ceiling);
    }

    function _checkSignedBy(Bid calldata offered, bytes calldata signature) internal view {
        (address signer, ECDSA.RecoverError fault,) =
            ECDSA.tryRecoverCalldata(_digest(MessageLib.hash(offered)), signature);
        if (fault != ECDSA.RecoverError.NoError || signer != offered.worker) {
            revert IJobMarket.NotTheBidder(offered.worker, signer);
        }
    }

    /// @dev Worker of an enclave that shares neither worker nor platform with the replicas placed.
    function _requireDistinct(bytes32 jobId, uint32 enclaveId) internal view returns (uint32 workerId) {
        bytes28 platform;
        (workerId, platform) = ENCLAVES.holderOf(enclaveId);
        QuorumRecord storage quorum = _quorums[jobId];
        for (uint8 i = 0; i < quorum.placed.length; ++i) {
            (uint32 otherWorker, bytes28 otherPlatform) = ENCLAVES.holderOf(quorum.placed[i].enclaveId);
            if (otherWorker == workerId) revert IJobMarket.ReplicaNotDistinct(jobId, i, "worker");
            if (otherPlatform == platform) revert IJobMarket.ReplicaNotDistinct(jobId, i, "platform");
        }
    }
}
