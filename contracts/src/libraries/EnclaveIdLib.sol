// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Ids of enclaves
/// @notice The first 28 bytes of the platform's digest, then the enclave's number in the registry: an id leads to both without a look-up.
/// Numbers are never given twice, and each stands for one worker, platform and measurement for good.
/// @dev Warning: anybody can put an id together. Whether platform and number belong together is the registry's to say.
library EnclaveIdLib {
    /// @notice Id of the enclave with this number on this platform.
    function pack(bytes28 platform_, uint32 number_) internal pure returns (bytes32) {
        return bytes32(platform_) | bytes32(uint256(number_));
    }

    /// @notice Platform that an id names.
    function platform(bytes32 id) internal pure returns (bytes28) {
        return bytes28(id);
    }

    /// @notice Number that an id names.
    function number(bytes32 id) internal pure returns (uint32) {
        return uint32(uint256(id));
    }
}
