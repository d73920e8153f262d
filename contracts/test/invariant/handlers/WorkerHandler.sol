// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Stake} from "../stores/Books.sol";
import {Handler} from "./Handler.sol";

/// @notice Bids, publishes, and moves stake in and out.
abstract contract WorkerHandler is Handler {
    function bidFirst(uint256 seed) external checked {
        seed = _draw(seed);
        if (!_bid(_bare(ANY, seed), seed)) _sweep(seed);
    }

    function bidReplace(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) _bid(jobId, _draw(seed));
    }

    function publishFreely(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _stated(false, seed);
        if (jobId != 0) _publish(jobId, seed);
    }

    function publishDemanded(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _stated(true, seed);
        if (jobId != 0) _publish(jobId, seed);
    }

    function depositStake(uint256 seed) external checked {
        seed = _draw(seed);
        _depositStake(seed % operators.length, uint96(1 + (seed >> 8) % 5e18));
    }

    function askStakeBack(uint256 seed) external checked {
        _ask(_draw(seed));
    }

    /// @dev Waits only when nobody's time has come and many can be served by one wait.
    function withdrawStake(uint256 seed) external checked {
        seed = _draw(seed);
        uint256 count = operators.length;
        uint256 pending;
        uint256 soonest = count;
        uint40 when = type(uint40).max;
        for (uint256 i = 0; i < count; ++i) {
            Stake memory stake = stakeOf(operators[i]);
            if (stake.unbonding == 0) continue;
            ++pending;
            if (stake.availableAt < when) (soonest, when) = (i, stake.availableAt);
        }
        if (pending != 0 && (when <= time() || pending > count / 2)) _withdrawStake(soonest);
        else _ask(seed);
    }

    function withdrawStakeCredit(uint256 seed) external checked {
        seed = _draw(seed);
        address account = findStakeOwed(seed);
        if (account == address(0)) {
            bytes32 jobId = _assigned(SINGLE, seed);
            if (jobId == 0) return;
            _expire(jobId, seed);
            account = findStakeOwed(seed);
        }
        _withdrawStakeCredit(account);
    }

    /// @dev Of one who waits for none yet: each new request starts the wait anew.
    function _ask(uint256 seed) private {
        uint256 count = operators.length;
        for (uint256 i = 0; i < count; ++i) {
            uint256 operator = (seed % count + i) % count;
            uint256 free = _freeStake(operator);
            bool waits = stakeOf(operators[operator]).unbonding != 0;
            if (free < 10 || waits && seed % 8 != 0) continue;
            return _askStakeBack(operator, uint96(1 + (seed >> 8) % (free / 10)));
        }
    }
}
