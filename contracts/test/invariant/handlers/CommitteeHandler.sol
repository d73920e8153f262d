// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Decides.
contract CommitteeHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function assign(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(SINGLE, seed);
        if (jobId != 0) STAGE.assign(jobId, seed);
    }

    /// @dev Together with a decision that cannot be carried out.
    function assignBatch(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(SINGLE, seed);
        if (jobId == 0) return;
        STAGE.assignBatch(jobId, _find(JobStatus.Assigned, ANY, true, true, seed), seed);
    }

    function assignSignedBare(uint256 seed) external {
        seed = _draw(seed);
        STAGE.assignSigned(_bare(ANY, seed), seed);
    }

    function assignSignedOverBid(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) STAGE.assignSigned(jobId, _draw(seed));
    }

    function placeReplica(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(QUORUM, seed);
        if (jobId != 0) STAGE.assign(jobId, seed);
    }
}
