// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The EIP-712 domain "Assay", version "1"
/// @dev Every message carries chain and contract through it, so none can be used elsewhere.
library DomainLib {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @notice Domain separator on the chain this runs on, now.
    function separator(address verifyingContract) internal view returns (bytes32) {
        return keccak256(
            abi.encode(DOMAIN_TYPEHASH, keccak256("Assay"), keccak256("1"), block.chainid, verifyingContract)
        );
    }

    /// @notice EIP-712 digest of a struct hash under a domain.
    function digest(bytes32 domainSeparator, bytes32 structHash) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(hex"1901", domainSeparator, structHash));
    }
}
