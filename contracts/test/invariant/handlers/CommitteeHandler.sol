// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Decides.
contract CommitteeHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function assign(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(seed);
        if (jobId != 0) STAGE.assign(jobId, seed);
    }

    function assignSignedBare(uint256 seed) external {
        seed = _draw(seed);
        STAGE.assignSigned(_bare(seed), seed);
    }

    function assignSignedOverBid(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(seed);
        if (jobId != 0) STAGE.assignSigned(jobId, _draw(seed));
    }
}
