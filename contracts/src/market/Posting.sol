// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {AssuranceMode} from "../types/Messages.sol";
import {Assurance, JobRequest, Offer} from "../types/Request.sol";
import {Accounts} from "./Accounts.sol";
import {RequestRules} from "./RequestRules.sol";

/// @title How a request becomes a job, whichever way it came in
abstract contract Posting is Accounts {
    using JobLib for JobLib.Slots;

    /// @dev Checks the request and records the job; its escrow is the caller's to collect.
    /// @param job Filled in; a record the caller has allocated, since a returned one would be allocated twice.
    function _post(JobRequest calldata request, Job memory job)
        internal
        returns (bytes32 jobId, address token)
    {
        Offer memory offer = RequestLib.load(request.offer);
        (job.bidEnd, job.flags, job.escrow) = RequestRules.check(request, offer, MIN_COLLATERAL);
        token = offer.token;
        job.tokenId = _allowedToken(token);
        jobId = _requireNew(request);

        job.status = JobStatus.Open;
        job.mode = request.assurance.mode;
        job.kind = request.work.kind;
        job.retries = offer.retries;
        job.policyVer = policyVer;
        job.requesterId = _accountOf(request.requester);
        job.finalDeadline = offer.finalDeadline;
        job.executionWindow = offer.executionWindow;
        _jobs[jobId].saveFirst(job);
        if (job.mode == uint8(AssuranceMode.TeeQuorum)) _recordQuorum(jobId, request.assurance);
    }

    function _recordQuorum(bytes32 jobId, Assurance calldata assurance) private {
        QuorumRecord storage quorum = _quorums[jobId];
        (quorum.threshold, quorum.replicas, quorum.window) =
        (assurance.threshold, assurance.replicas, assurance.window);
    }

    /// @dev Id of a request that was neither posted nor revoked.
    function _requireNew(JobRequest calldata request) internal view returns (bytes32 jobId) {
        jobId = _digest(RequestLib.hash(request));
        JobStatus status = _jobs[jobId].status();
        if (status != JobStatus.None) revert IJobMarket.JobExists(jobId, status);
    }

    /// @dev The event's data is the request as it came, to the end of the calldata; encoding it anew would cost about 7k
    /// gas. NOTE: only for requests that their requester sends itself: whoever carries another's could trick readers
    /// of the log by an odd encoding.
    function _emitOwnPosted(bytes32 jobId, JobRequest calldata request) internal {
        bytes32 topic = IJobMarket.JobPosted.selector;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            let size := sub(calldatasize(), request)
            mstore(buffer, 0x20)
            calldatacopy(add(buffer, 0x20), request, size)
            log3(buffer, add(size, 0x20), topic, jobId, caller())
        }
    }
}
