// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Stake} from "../stores/Books.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Bids, publishes, and moves stake in and out.
contract WorkerHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function bidFirst(uint256 seed) external {
        seed = _draw(seed);
        if (!STAGE.bid(_bare(ANY, seed), seed)) _sweep(seed);
    }

    function bidReplace(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) STAGE.bid(jobId, _draw(seed));
    }

    function publishFreely(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _stated(false, seed);
        if (jobId != 0) STAGE.publish(jobId, seed);
    }

    function publishDemanded(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _stated(true, seed);
        if (jobId != 0) STAGE.publish(jobId, seed);
    }

    function depositStake(uint256 seed) external {
        seed = _draw(seed);
        STAGE.depositStake(seed % STAGE.operatorCount(), uint96(1 + (seed >> 8) % 5e18));
    }

    function askStakeBack(uint256 seed) external {
        _ask(_draw(seed));
    }

    /// @dev Waits only when nobody's time has come and many can be served by one wait.
    function withdrawStake(uint256 seed) external {
        seed = _draw(seed);
        uint256 count = STAGE.operatorCount();
        uint256 pending;
        uint256 soonest = count;
        uint40 when = type(uint40).max;
        for (uint256 i = 0; i < count; ++i) {
            Stake memory stake = BOOKS.stakeOf(STAGE.operators(i));
            if (stake.unbonding == 0) continue;
            ++pending;
            if (stake.availableAt < when) (soonest, when) = (i, stake.availableAt);
        }
        if (pending != 0 && (when <= STAGE.time() || pending > count / 2)) STAGE.withdrawStake(soonest);
        else _ask(seed);
    }

    function withdrawStakeCredit(uint256 seed) external {
        seed = _draw(seed);
        address account = BOOKS.findStakeOwed(seed);
        if (account == address(0)) {
            bytes32 jobId = _assigned(SINGLE, seed);
            if (jobId == 0) return;
            STAGE.expire(jobId, seed);
            account = BOOKS.findStakeOwed(seed);
        }
        STAGE.withdrawStakeCredit(account);
    }

    /// @dev Of one who waits for none yet: each new request starts the wait anew.
    function _ask(uint256 seed) private {
        uint256 count = STAGE.operatorCount();
        for (uint256 i = 0; i < count; ++i) {
            uint256 operator = (seed % count + i) % count;
            uint256 free = STAGE.freeStake(operator);
            bool waits = BOOKS.stakeOf(STAGE.operators(operator)).unbonding != 0;
            if (free < 10 || waits && seed % 8 != 0) continue;
            return STAGE.askStakeBack(operator, uint96(1 + (seed >> 8) % (free / 10)));
        }
    }
}
