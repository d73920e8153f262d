// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAssayCallback} from "../../src/interfaces/IAssayCallback.sol";

/// @notice A receiver of results that keeps what it was told, and how much gas it had.
contract Receiver is IAssayCallback {
    address public immutable MARKET;
    bytes32 public jobId;
    uint8 public outcome;
    bytes32 public resultDigest;
    bytes public publicValues;
    uint256 public gas;
    uint256 public calls;

    constructor(address market) {
        MARKET = market;
    }

    function onAssayResult(
        bytes32 jobId_,
        uint8 outcome_,
        bytes32 resultDigest_,
        bytes calldata publicValues_
    ) external {
        gas = gasleft();
        require(msg.sender == MARKET, "not the market");
        (jobId, outcome, resultDigest, publicValues) = (jobId_, outcome_, resultDigest_, publicValues_);
        ++calls;
    }
}

/// @notice How a receiver may misbehave.
enum Trick {
    Revert,
    EatGas,
    /// Half a megabyte, or as much as the gas allows.
    ReturnBomb,
    RevertBomb,
    Reenter
}

/// @notice A receiver of results that means no good.
contract OddReceiver {
    Trick private _trick;
    address private _target;
    bytes private _call;
    /// @notice Whether a nested call went through.
    bool public nested;

    function setTrick(Trick trick) external {
        _trick = trick;
    }

    /// @notice What it calls when it is told of a result.
    function setCall(address target, bytes calldata call) external {
        (_trick, _target, _call) = (Trick.Reenter, target, call);
    }

    fallback() external payable {
        Trick trick = _trick;
        require(trick != Trick.Revert, "no, thanks");
        while (trick == Trick.EatGas) {}
        if (trick == Trick.Reenter) {
            (nested,) = _target.call(_call);
            return;
        }
        assembly {
            if eq(trick, 2) { return(0, 100000) }
            revert(0, 100000)
        }
    }
}
