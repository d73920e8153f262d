// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Moves on what nobody else does.
contract KeeperHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function assignFallback(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(seed);
        if (jobId != 0) STAGE.assignFallback(jobId, seed);
    }

    function dropLapsed(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(seed);
        if (jobId != 0) STAGE.dropLapsed(jobId, seed);
    }

    function dropUnattested(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(seed);
        if (jobId != 0) STAGE.dropUnattested(jobId, seed);
    }

    function expireAssigned(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, true, false, seed);
        if (jobId == 0) jobId = _assigned(seed);
        if (jobId != 0) STAGE.expire(jobId, seed);
    }

    function expireBare(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, false, false, seed);
        if (jobId == 0) jobId = _bare(seed);
        STAGE.expire(jobId, seed);
    }

    function expireWithBid(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, true, false, seed);
        if (jobId == 0) jobId = _bidden(seed);
        if (jobId != 0) STAGE.expire(jobId, seed);
    }
}
