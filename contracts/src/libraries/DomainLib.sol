// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The EIP-712 domain "Assay", version "1"
/// @dev Every message carries chain and contract through it, so none can be used elsewhere.
library DomainLib {
    bytes32 internal constant DOMAIN_TYPEHASH =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");

    /// @notice Domain separator on the chain this runs on, now.
    /// @dev Assembly because the compiler's encoder costs twice the hash, and every message pays for it.
    function separator(address verifyingContract) internal view returns (bytes32 result) {
        bytes32 typeHash = DOMAIN_TYPEHASH;
        bytes32 name = keccak256("Assay");
        bytes32 version = keccak256("1");
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            mstore(add(buffer, 0x20), name)
            mstore(add(buffer, 0x40), version)
            mstore(add(buffer, 0x60), chainid())
            mstore(add(buffer, 0x80), verifyingContract)
            result := keccak256(buffer, 0xa0)
        }
    }

    /// @notice EIP-712 struct hash of a struct whose members all take one word, straight from calldata.
    /// @dev Such a struct in calldata already is its encoding; copying it whole saves 100 gas a member. A word with bits
    /// above its type hashes as it stands and reverts wherever the member is read, so it can only spoil its sender's
    /// own message.
    /// @param at Where the struct begins in calldata.
    /// @param words Number of its members.
    function structHash(bytes32 typeHash, uint256 at, uint256 words) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            calldatacopy(add(buffer, 0x20), at, shl(5, words))
            result := keccak256(buffer, shl(5, add(words, 1)))
        }
    }

    /// @notice EIP-712 digest of a struct hash under a domain.
    /// @dev Assembly because encodePacked moves 66 bytes for four times the price of hashing them.
    function digest(bytes32 domainSeparator, bytes32 hashed) internal pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, "\x19\x01")
            mstore(add(buffer, 2), domainSeparator)
            mstore(add(buffer, 34), hashed)
            result := keccak256(buffer, 66)
        }
    }
}
