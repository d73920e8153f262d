// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Unchecked reading and hashing of parts of calldata
/// @dev NOTE: callers have checked that the part lies within `data`; where it does not, what follows in calldata (or zeros) is read.
/// Assembly throughout: a quote and its certificates take some three hundred reads and a dozen hashes, and checked slices, copied
/// by the compiler, cost a third of a whole re-attestation.
library CalldataLib {
    /// @notice 32 bytes from `offset`.
    function word(bytes calldata data, uint256 offset) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(data.offset, offset))
        }
    }

    /// @notice keccak256 of `length` bytes from `offset`.
    function keccak(bytes calldata data, uint256 offset, uint256 length)
        internal
        pure
        returns (bytes32 digest)
    {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, add(data.offset, offset), length)
            digest := keccak256(free, length)
        }
    }

    /// @notice sha256 of `length` bytes from `offset`.
    function sha(bytes calldata data, uint256 offset, uint256 length) internal view returns (bytes32 digest) {
        return sha(data, offset, length, 0, 0);
    }

    /// @notice sha256 of two parts, one after the other.
    /// @dev The precompile at 2 fails only for want of gas, and then so does the transaction: no answer is left in memory by chance,
    /// since a failed call reverts here.
    function sha(bytes calldata data, uint256 offset, uint256 length, uint256 thenOffset, uint256 thenLength)
        internal
        view
        returns (bytes32 digest)
    {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, add(data.offset, offset), length)
            calldatacopy(add(free, length), add(data.offset, thenOffset), thenLength)
            if iszero(staticcall(gas(), 2, free, add(length, thenLength), 0, 32)) { revert(0, 0) }
            digest := mload(0)
        }
    }
}
