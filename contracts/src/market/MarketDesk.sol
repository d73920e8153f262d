// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MarketBase} from "./MarketBase.sol";

/// @title Code of the market that lives at an address of its own
/// @notice Runs in the market's storage only; called directly it refuses.
abstract contract MarketDesk is MarketBase {
    error OnlyDelegated();

    address private immutable SELF = address(this);
    bytes32 private immutable NAME;

    modifier onlyDelegated() {
        if (address(this) == SELF) revert OnlyDelegated();
        _;
    }

    constructor(address authority, Config memory config, bytes32 name) MarketBase(authority, config) {
        NAME = name;
    }

    /// @notice Whether this is the desk `name` of a market with that configuration.
    function serves(bytes32 configHash, bytes32 name) external view returns (bool) {
        return configHash == CONFIG_HASH && name == NAME;
    }
}
