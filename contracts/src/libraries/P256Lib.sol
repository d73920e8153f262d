// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title P-256 signatures by the precompile of EIP-7951
library P256Lib {
    uint256 internal constant N = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;

    /// @notice Whether (r, s) is a signature of `digest` under the key (x, y).
    /// @dev High-s signatures count: about half of the genuine Intel signatures are. s is brought to the lower half for the sake of
    /// precompiles that insist on it. Numbers out of range and points off the curve are the precompile's to refuse; it answers
    /// nothing at all for a bad signature, so anything but the word 1 is a no. Assembly saves a tenth of the precompile's own price.
    function verify(bytes32 digest, uint256 r, uint256 s, uint256 x, uint256 y)
        internal
        view
        returns (bool valid)
    {
        if (s > N / 2 && s < N) s = N - s;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, digest)
            mstore(add(free, 0x20), r)
            mstore(add(free, 0x40), s)
            mstore(add(free, 0x60), x)
            mstore(add(free, 0x80), y)
            let answered := staticcall(gas(), 0x100, free, 0xa0, 0, 0x20)
            valid := and(and(answered, eq(returndatasize(), 0x20)), eq(mload(0), 1))
        }
    }
}
