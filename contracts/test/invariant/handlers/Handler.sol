// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Books} from "../stores/Books.sol";
import {Stage} from "./Stage.sol";

/// @title Base of the handlers: picks a job in the state that an edge starts from, or makes one
/// @dev Every call so takes at least one edge; which jobs it finds is left to chance.
abstract contract Handler {
    /// @dev More live jobs than this, and the overdue ones are cleared away instead of posting more.
    uint256 internal constant CROWD = 14;

    Stage internal immutable STAGE;
    Books internal immutable BOOKS;
    uint256 private _draws;

    constructor(Stage stage) {
        STAGE = stage;
        BOOKS = stage.books();
    }

    /// @dev The fuzzer likes small and repeated numbers; choices need all bits.
    function _draw(uint256 seed) internal returns (uint256) {
        return uint256(keccak256(abi.encode(seed, address(this), ++_draws)));
    }

    function _find(JobStatus status, bool withBid, bool inTime, uint256 seed)
        internal
        view
        returns (bytes32)
    {
        return BOOKS.find(status, withBid, inTime, STAGE.time(), seed);
    }

    /// @dev An Open job without a bid, in time.
    function _bare(uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, false, true, seed);
        if (jobId == 0) jobId = STAGE.post(seed % 2 == 0, seed);
    }

    /// @dev An Open job with a bid, in time; zero when no node has room.
    function _bidden(uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = STAGE.post(seed % 2 == 0, seed);
        if (!STAGE.bid(jobId, seed)) jobId = _sweep(seed);
    }

    /// @dev An Assigned job, in time; zero when no node has room.
    function _assigned(uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Assigned, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = STAGE.post(seed % 2 == 0, seed);
        if (!STAGE.bid(jobId, seed) || !STAGE.assign(jobId, seed)) jobId = _sweep(seed);
    }

    /// @dev Ends every overdue job.
    function _sweep(uint256 seed) internal returns (bytes32) {
        while (true) {
            bytes32 jobId = _find(JobStatus.Assigned, true, false, seed);
            if (jobId == 0) jobId = _find(JobStatus.Open, true, false, seed);
            if (jobId == 0) jobId = _find(JobStatus.Open, false, false, seed);
            if (jobId == 0) break;
            STAGE.expire(jobId, seed);
        }
        return 0;
    }
}
