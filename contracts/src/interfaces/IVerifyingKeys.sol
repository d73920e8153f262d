// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A verifying key: one slot.
struct VerifyingKey {
    /// Contract whose code is the packed key, see Groth16Lib.
    address content;
    /// Quotes that its proofs have room for.
    uint16 slots;
    /// Number, in the collateral store, of the certificate of the PCK CA that its circuit believes.
    uint16 ca;
    bool retired;
}

/// @title The keys that proofs of batches are verified under
/// @notice A circuit has a number of slots and the key of one PCK CA built in, so there is one verifying key for each pair of them.
/// Several may stand for the same pair: a new one comes into use while proofs under the old one are still on their way.
interface IVerifyingKeys {
    /// @notice A key that one party made, on a chain that is not for development.
    error DevelopmentKey(uint256 chainId);
    /// @notice Not of the length of a key, one of its points is not on its curve, or one is the point at infinity.
    error BadVerifyingKey(uint256 length);
    /// @notice The certificate is not that of a PCK CA.
    error NotAPckCa(bytes32 certificate);
    /// @notice A circuit has one slot at least.
    error NoSlots();
    /// @notice No key has this number.
    error UnknownKey(uint16 key);
    /// @notice The key was retired.
    error KeyRetired(uint16 key);

    /// @param contentHash keccak256 of the packed key.
    /// @param transcript As given.
    event KeyAdded(
        uint16 indexed key,
        uint16 indexed slots,
        bytes32 indexed certificate,
        bytes32 contentHash,
        bytes32 transcript
    );
    event KeyIsRetired(uint16 indexed key);

    /// @notice Adds a key; proofs count under it from now on. Council only.
    /// @dev Warning: whoever knows the secrets that a key was made with can prove anything under it. Requirements: the certificate is
    /// kept in the collateral store; a transcript, except on chains 31337 and 1337. Emits KeyAdded.
    /// @param slots Quotes that its circuit has room for.
    /// @param certificate keccak256 of the PCK CA's certificate, whose key is built into the circuit.
    /// @param transcript SHA-256 of the manifest of the ceremony that made the key; zero for one that a single party made.
    /// @param content Packed key, see Groth16Lib.
    /// @return key Its number, from 1.
    function addKey(uint16 slots, bytes32 certificate, bytes32 transcript, bytes calldata content)
        external
        returns (uint16 key);

    /// @notice Retires a key, at once. Council and guardian only.
    /// @dev Signers admitted under it live until they end, an hour at most: freeze the enclaves where that is too long. Emits KeyIsRetired.
    function retireKey(uint16 key) external;

    /// @notice A key; all zero if there is none with this number.
    function keyOf(uint16 key) external view returns (VerifyingKey memory);

    /// @notice The key added last for so many slots and this CA, if it is not retired; else 0.
    function currentKey(uint16 slots, bytes32 certificate) external view returns (uint16 key);

    /// @notice Number of the key added last.
    function lastKey() external view returns (uint16);
}
