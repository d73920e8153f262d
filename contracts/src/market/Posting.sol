// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {JobStatus} from "../types/Job.sol";
import {AssuranceMode} from "../types/Messages.sol";
import {Assurance, JobRequest, Offer} from "../types/Request.sol";
import {Accounts} from "./Accounts.sol";
import {RequestRules} from "./RequestRules.sol";

/// @title How a request becomes a job, whichever way it came in
abstract contract Posting is Accounts {
    using JobLib for JobLib.Slots;

    /// @dev Checks the request and records the job; its escrow is the caller's to collect.
    /// @param requester The request's.
    /// @return jobId Its id.
    /// @return token What it pays in.
    /// @return word First word of the record, see JobLib.
    function _post(JobRequest calldata request, address requester)
        internal
        returns (bytes32 jobId, address token, uint256 word)
    {
        Offer memory offer = RequestLib.load(request.offer);
        word = RequestRules.check(request, offer, MIN_COLLATERAL);
        token = offer.token;
        uint8 tokenId = _allowedToken(token);
        JobLib.Slots storage slots;
        (jobId, slots) = _requireNew(request);

        word = JobLib.withParties(word, tokenId, policyVer, _accountOf(requester));
        slots.a = word;
        if (JobLib.modeOf(word) == uint8(AssuranceMode.TeeQuorum)) _recordQuorum(jobId, request.assurance);
    }

    function _recordQuorum(bytes32 jobId, Assurance calldata assurance) private {
        QuorumRecord storage quorum = _quorums[jobId];
        (quorum.threshold, quorum.replicas, quorum.window) =
        (assurance.threshold, assurance.replicas, assurance.window);
    }

    /// @dev Id of a request that was neither posted nor revoked.
    function _requireNew(JobRequest calldata request)
        internal
        view
        returns (bytes32 jobId, JobLib.Slots storage slots)
    {
        jobId = _digest(RequestLib.hash(request));
        slots = _jobs[jobId];
        JobStatus status = slots.status();
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
