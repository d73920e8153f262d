// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Outcome} from "../../../src/types/Messages.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Delivers, and attests again: by real quotes of the simulated platform.
contract EnclaveHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function deliverOk(uint256 seed) external {
        _deliver(Outcome.Ok, _draw(seed));
    }

    function deliverFailed(uint256 seed) external {
        _deliver(Outcome.Failed, _draw(seed));
    }

    function deliverLimit(uint256 seed) external {
        _deliver(Outcome.LimitExceeded, _draw(seed));
    }

    function extendSigner(uint256 seed) external {
        STAGE.extend(_number(seed));
    }

    function rotateSigner(uint256 seed) external {
        STAGE.rotate(_number(seed));
    }

    function supersede(uint256 seed) external {
        STAGE.supersede(_number(seed));
    }

    function _deliver(Outcome outcome, uint256 seed) private {
        bytes32 jobId = _assigned(seed);
        if (jobId != 0) STAGE.deliver(jobId, outcome, seed);
    }

    function _number(uint256 seed) private returns (uint8) {
        return uint8(_draw(seed) % STAGE.NODES()) + 1;
    }
}
