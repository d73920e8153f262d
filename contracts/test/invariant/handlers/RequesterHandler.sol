// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Sort} from "../stores/Books.sol";
import {Handler} from "./Handler.sol";
import {Door} from "./Intake.sol";

/// @notice Posts, cancels, demands, takes out what is owed.
abstract contract RequesterHandler is Handler {
    function postNative(uint256 seed) external checked {
        _postSome(Door.Native, seed);
    }

    function postToken(uint256 seed) external checked {
        _postSome(Door.Token, seed);
    }

    function postPermit(uint256 seed) external checked {
        _postSome(Door.Permit, seed);
    }

    function anchorByKey(uint256 seed) external checked {
        _postSome(Door.Key, seed);
    }

    function anchorByWallet(uint256 seed) external checked {
        _postSome(Door.Wallet, seed);
    }

    function postQuorum(uint256 seed) external checked {
        _post(QUORUM, _draw(seed));
    }

    function revoke(uint256 seed) external checked {
        _revoke(_draw(seed));
    }

    function cancelBare(uint256 seed) external checked {
        _cancel(_bare(SINGLE, _draw(seed)));
    }

    function cancelWithBid(uint256 seed) external checked {
        bytes32 jobId = _bidden(SINGLE, _draw(seed));
        if (jobId != 0) _cancel(jobId);
    }

    function cancelLaterRound(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _later(seed);
        if (jobId == 0) return;
        if (seed % 2 == 0) _bid(jobId, seed);
        _cancel(jobId);
    }

    /// @dev Only before anybody works on it.
    function cancelQuorum(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bare(QUORUM, seed);
        if (entryOf(jobId).round != 0) jobId = _post(QUORUM, seed);
        if (seed % 2 == 0) _bid(jobId, seed);
        _cancel(jobId);
    }

    function demand(uint256 seed) external checked {
        bytes32 jobId = _stated(false, _draw(seed));
        if (jobId != 0) _demand(jobId);
    }

    function deposit(uint256 seed) external checked {
        seed = _draw(seed);
        _deposit(seed, uint96(1 + (seed >> 24) % 10 ether));
    }

    function askDepositBack(uint256 seed) external checked {
        _askDepositBack(_draw(seed));
    }

    function withdrawDeposit(uint256 seed) external checked {
        seed = _draw(seed);
        if (_withdrawDeposit(_isPatient(seed), seed)) return;
        _askDepositBack(seed);
    }

    function withdrawNative(uint256 seed) external checked {
        _withdraw(address(0), _draw(seed));
    }

    function withdrawToken(uint256 seed) external checked {
        seed = _draw(seed);
        _withdraw(tokens[1 + seed % 2], seed);
    }

    /// @dev One or two: most other calls end a job, and there shall be many to choose from.
    function _postSome(Door door, uint256 seed) private {
        seed = _draw(seed);
        if (_live.length > CROWD) _sweep(seed);
        for (uint256 i = 0; i <= seed % 2 && _live.length < 2 * CROWD; ++i) {
            _post(Sort((seed >> 20) % 3), door, _draw(seed));
        }
    }

    function _withdraw(address token, uint256 seed) private {
        address account = findOwed(token, seed);
        if (account == address(0)) {
            bytes32 jobId = _postIn(token, seed);
            _cancel(jobId);
            account = findOwed(token, seed);
        }
        _withdrawCredit(token, account);
    }
}
