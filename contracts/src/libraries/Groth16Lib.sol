// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Groth16 proofs over BN254 of circuits with one public input and one commitment, as gnark makes them for Solidity
/// @notice A packed key is 28 words; points of G2 have their imaginary parts first, as the precompiles want them:
///   -delta 4 | alpha 2 | -beta 4 | -gamma 4 | -sigma G 4 | G 4 | K0 2 | K1 2 | K2 2
/// K0 stands for the constant, K1 for the public input, K2 for the commitment; G and sigma are those of the Pedersen commitment.
/// @dev A proof is good if two equations hold,
///   e(A, B) e(C, -delta) e(alpha, -beta) e(K0 + input K1 + h K2 + D, -gamma) = 1  and  e(D, -sigma G) e(pok, G) = 1
/// with the commitment D and h its hash. They are checked as one: the second, raised to a power that depends on everything in both,
/// times the first. Whoever fails one of them meets the power that makes up for it once in 2^254 tries; the pairing's fixed price is paid
/// once instead of twice. The precompiles refuse coordinates beyond the field, and points that are not in their groups.
library Groth16Lib {
    /// Bytes of a packed key, and of a proof.
    uint256 internal constant KEY_LENGTH = 896;
    uint256 internal constant PROOF_LENGTH = 384;

    /// Order of the groups.
    uint256 internal constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @notice Whether `proof` holds for `input`, which is below R, under a packed key that `isKey` accepts.
    /// @dev Assembly throughout: a row of precompile calls, each on what the ones before left in memory.
    function verify(bytes memory key, bytes calldata proof, uint256 input) internal view returns (bool good) {
        if (proof.length != PROOF_LENGTH || input >= R) return false;
        // A precompile takes all the gas that it is given where it finds no point: nothing is called after that.
        assembly ("memory-safe") {
            let from := add(key, 32)
            let pairs := mload(0x40)
            // Scratch of eight words: a sum, a point to be multiplied, its factor.
            let sum := add(pairs, 1152)
            let point := add(sum, 64)
            let factor := add(point, 64)

            // The commitment's hash, and the power: of proof, input and key.
            calldatacopy(pairs, proof.offset, PROOF_LENGTH)
            mstore(add(pairs, 384), input)
            mstore(add(pairs, 416), keccak256(from, KEY_LENGTH))
            let power := mod(keccak256(pairs, 448), R)
            let hashed := mod(keccak256(add(pairs, 256), 64), R)

            // L = K0 + D + input K1 + hashed K2.
            mcopy(sum, add(from, 704), 64)
            calldatacopy(point, add(proof.offset, 256), 64)
            good := staticcall(gas(), 6, sum, 128, sum, 64)
            mcopy(point, add(from, 768), 64)
            mstore(factor, input)
            if good { good := staticcall(gas(), 7, point, 96, point, 64) }
            if good { good := staticcall(gas(), 6, sum, 128, sum, 64) }
            mcopy(point, add(from, 832), 64)
            mstore(factor, hashed)
            if good { good := staticcall(gas(), 7, point, 96, point, 64) }
            if good { good := staticcall(gas(), 6, sum, 128, sum, 64) }

            // (A, B), (C, -delta), (alpha, -beta), (L, -gamma), (power D, -sigma G), (power pok, G).
            calldatacopy(pairs, proof.offset, 256)
            mcopy(add(pairs, 256), from, 320)
            mcopy(add(pairs, 576), sum, 64)
            mcopy(add(pairs, 640), add(from, 320), 128)
            mstore(factor, power)
            calldatacopy(point, add(proof.offset, 256), 64)
            if good { good := staticcall(gas(), 7, point, 96, add(pairs, 768), 64) }
            mcopy(add(pairs, 832), add(from, 448), 128)
            calldatacopy(point, add(proof.offset, 320), 64)
            if good { good := staticcall(gas(), 7, point, 96, add(pairs, 960), 64) }
            mcopy(add(pairs, 1024), add(from, 576), 128)
            if good { good := staticcall(gas(), 8, pairs, 1152, pairs, 32) }
            if good { good := mload(pairs) }
        }
    }

    /// @notice Whether these are the points of a key: on their curves, in their groups, none of them at infinity.
    function isKey(bytes memory key) internal view returns (bool good) {
        if (key.length != KEY_LENGTH) return false;
        assembly ("memory-safe") {
            let from := add(key, 32)
            // One point of G1 for each of the five of G2.
            let pairs := mload(0x40)
            mcopy(pairs, add(from, 128), 64)
            mcopy(add(pairs, 64), from, 128)
            mcopy(add(pairs, 192), add(from, 128), 192)
            mcopy(add(pairs, 384), add(from, 704), 64)
            mcopy(add(pairs, 448), add(from, 320), 128)
            mcopy(add(pairs, 576), add(from, 768), 64)
            mcopy(add(pairs, 640), add(from, 448), 128)
            mcopy(add(pairs, 768), add(from, 832), 64)
            mcopy(add(pairs, 832), add(from, 576), 128)
            good := 1
            for { let at := 0 } lt(at, 960) { at := add(at, 192) } {
                let pair := add(pairs, at)
                let first := or(mload(pair), mload(add(pair, 32)))
                let second := or(mload(add(pair, 64)), mload(add(pair, 96)))
                second := or(second, or(mload(add(pair, 128)), mload(add(pair, 160))))
                good := and(good, and(iszero(iszero(first)), iszero(iszero(second))))
            }
            // What the product is does not matter: a call with anything but points fails.
            good := and(good, staticcall(gas(), 8, pairs, 960, pairs, 32))
        }
    }
}
