// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";

/// @notice An OpenZeppelin token with permits that anyone may mint.
contract TestToken is ERC20, ERC20Permit {
    constructor(string memory symbol_) ERC20(symbol_, symbol_) ERC20Permit(symbol_) {}

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }
}

/// @notice Burns one part in a hundred of every transfer.
contract FeeToken is TestToken {
    constructor() TestToken("FEE") {}

    function _update(address from, address to, uint256 value) internal override {
        bool moves = from != address(0) && to != address(0);
        uint256 fee = moves ? value / 100 : 0;
        if (fee != 0) super._update(from, address(0), fee);
        super._update(from, to, value - fee);
    }
}

/// @notice Says false to every transfer, as some old tokens do instead of reverting.
contract FalseToken is TestToken {
    constructor() TestToken("NO") {}

    function transfer(address, uint256) public pure override returns (bool) {
        return false;
    }

    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @notice Calls out while it moves money, as tokens with hooks do.
contract HookToken is TestToken {
    address private _target;
    bytes private _call;

    constructor() TestToken("HOOK") {}

    /// @notice Sets what the next transfer between accounts calls.
    function onTransfer(address target, bytes calldata call_) external {
        (_target, _call) = (target, call_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        address target = _target;
        if (from == address(0) || target == address(0)) return;
        _target = address(0);
        (bool done, bytes memory answer) = target.call(_call);
        if (done) return;
        assembly ("memory-safe") {
            revert(add(answer, 0x20), mload(answer))
        }
    }
}
