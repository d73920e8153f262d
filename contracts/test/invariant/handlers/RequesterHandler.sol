// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Posts, cancels, takes out what is owed.
contract RequesterHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function postNative(uint256 seed) external {
        _post(true, _draw(seed));
    }

    function postToken(uint256 seed) external {
        _post(false, _draw(seed));
    }

    function cancelBare(uint256 seed) external {
        STAGE.cancel(_bare(_draw(seed)));
    }

    function cancelWithBid(uint256 seed) external {
        bytes32 jobId = _bidden(_draw(seed));
        if (jobId != 0) STAGE.cancel(jobId);
    }

    function withdrawNative(uint256 seed) external {
        _withdraw(address(0), _draw(seed));
    }

    function withdrawToken(uint256 seed) external {
        _withdraw(address(STAGE.payToken()), _draw(seed));
    }

    /// @dev Several at once: most other calls end a job, and there shall be many to choose from.
    function _post(bool native, uint256 seed) private {
        if (BOOKS.liveCount() > CROWD) _sweep(seed);
        for (uint256 i = 0; i <= seed % 5; ++i) {
            STAGE.post(native, _draw(seed));
        }
    }

    function _withdraw(address token, uint256 seed) private {
        address account = BOOKS.findOwed(token, seed);
        if (account == address(0)) {
            STAGE.cancel(STAGE.post(token == address(0), seed));
            account = BOOKS.findOwed(token, seed);
        }
        STAGE.withdrawCredit(token, account);
    }
}
