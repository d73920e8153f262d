// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Handler} from "./Handler.sol";

/// @notice Decides.
abstract contract CommitteeHandler is Handler {
    function assignAlone(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(SINGLE, seed);
        if (jobId != 0) _assign(jobId, seed);
    }

    /// @dev Together with a decision that cannot be carried out.
    function assignBatch(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(SINGLE, seed);
        if (jobId == 0) return;
        _assignBatch(jobId, _find(JobStatus.Assigned, ANY, true, true, seed), seed);
    }

    function assignSignedBare(uint256 seed) external checked {
        seed = _draw(seed);
        _assignSigned(_bare(ANY, seed), seed);
    }

    function assignSignedOverBid(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) _assignSigned(jobId, _draw(seed));
    }

    function placeReplica(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(QUORUM, seed);
        if (jobId != 0) _assign(jobId, seed);
    }
}
