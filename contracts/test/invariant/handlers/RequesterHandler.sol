// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Entry, Sort} from "../stores/Books.sol";
import {Handler} from "./Handler.sol";
import {Door} from "./Intake.sol";
import {Stage} from "./Stage.sol";

/// @notice Posts, cancels, demands, takes out what is owed.
contract RequesterHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function postNative(uint256 seed) external {
        _postSome(Door.Native, seed);
    }

    function postToken(uint256 seed) external {
        _postSome(Door.Token, seed);
    }

    function postPermit(uint256 seed) external {
        _postSome(Door.Permit, seed);
    }

    function anchorByKey(uint256 seed) external {
        _postSome(Door.Key, seed);
    }

    function anchorByWallet(uint256 seed) external {
        _postSome(Door.Wallet, seed);
    }

    function postQuorum(uint256 seed) external {
        _post(QUORUM, _draw(seed));
    }

    function revoke(uint256 seed) external {
        STAGE.revoke(_draw(seed));
    }

    function cancelBare(uint256 seed) external {
        STAGE.cancel(_bare(SINGLE, _draw(seed)));
    }

    function cancelWithBid(uint256 seed) external {
        bytes32 jobId = _bidden(SINGLE, _draw(seed));
        if (jobId != 0) STAGE.cancel(jobId);
    }

    function cancelLaterRound(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _later(seed);
        if (jobId == 0) return;
        if (seed % 2 == 0) STAGE.bid(jobId, seed);
        STAGE.cancel(jobId);
    }

    /// @dev Only before anybody works on it.
    function cancelQuorum(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bare(QUORUM, seed);
        if (BOOKS.entryOf(jobId).round != 0) jobId = _post(QUORUM, seed);
        if (seed % 2 == 0) STAGE.bid(jobId, seed);
        STAGE.cancel(jobId);
    }

    function demand(uint256 seed) external {
        bytes32 jobId = _stated(false, _draw(seed));
        if (jobId != 0) STAGE.demand(jobId);
    }

    function deposit(uint256 seed) external {
        seed = _draw(seed);
        STAGE.deposit(seed, uint96(1 + (seed >> 24) % 10 ether));
    }

    function askDepositBack(uint256 seed) external {
        STAGE.askDepositBack(_draw(seed));
    }

    function withdrawDeposit(uint256 seed) external {
        seed = _draw(seed);
        if (STAGE.withdrawDeposit(_isPatient(seed), seed)) return;
        STAGE.askDepositBack(seed);
    }

    function withdrawNative(uint256 seed) external {
        _withdraw(address(0), _draw(seed));
    }

    function withdrawToken(uint256 seed) external {
        seed = _draw(seed);
        _withdraw(STAGE.tokens(1 + seed % 2), seed);
    }

    /// @dev Several at once: most other calls end a job, and there shall be many to choose from.
    function _postSome(Door door, uint256 seed) private {
        seed = _draw(seed);
        if (BOOKS.liveCount() > CROWD) _sweep(seed);
        for (uint256 i = 0; i <= seed % 3 && BOOKS.liveCount() < 2 * CROWD; ++i) {
            STAGE.post(Sort((seed >> 20) % 3), door, _draw(seed));
        }
    }

    function _withdraw(address token, uint256 seed) private {
        address account = BOOKS.findOwed(token, seed);
        if (account == address(0)) {
            bytes32 jobId = STAGE.postIn(token, seed);
            STAGE.cancel(jobId);
            account = BOOKS.findOwed(token, seed);
        }
        STAGE.withdrawCredit(token, account);
    }
}
