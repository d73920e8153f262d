// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Code of one contract in two, because one may not be larger than 24,576 bytes
library DelegateLib {
    /// @notice Runs this very call with another contract's code, on this contract's storage and for this caller, and ends it with
    /// whatever comes back.
    /// @dev Warning: `code` may do everything that this contract may; it is an immutable of whoever calls. Assembly because Solidity can
    /// neither hand calldata on as it came nor return what it does not know the type of. Memory is overwritten from its start: nothing
    /// of this call is left to be run.
    function forward(address code) internal {
        assembly {
            calldatacopy(0, 0, calldatasize())
            let success := delegatecall(gas(), code, 0, calldatasize(), 0, 0)
            returndatacopy(0, 0, returndatasize())
            if success { return(0, returndatasize()) }
            revert(0, returndatasize())
        }
    }
}
