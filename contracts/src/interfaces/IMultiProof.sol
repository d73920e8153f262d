// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TeeStatement} from "../types/Messages.sol";

/// @title The stateless gate for rollups and other consumers of vouched results
interface IMultiProof {
    /// @notice The signature is malformed, high-s, or recovers to nobody.
    error BadSignature();
    /// @notice The key does not speak for this enclave of this worker now.
    error SignerNotLive(bytes32 enclave, address worker, address signer);
    /// @notice sha256 of the public values is not what the enclave signed.
    error ResultDigestMismatch(bytes32 given, bytes32 computed);
    /// @notice The outcome is not Ok with exit code 0.
    error NotSuccessful(uint8 outcome, uint32 exitCode);

    /// @notice Reverts unless a live enclave of `statement.worker` signed this statement about these public values,
    /// with outcome Ok.
    /// @dev Warning: the caller must compare `program`, `inputDigest` and `jobId` with what it expects; this gate only
    /// says that an attested enclave vouches for them. It says nothing about jobs the market has paid.
    /// @param statement What the enclave says.
    /// @param enclave Id of the enclave.
    /// @param signature 65 bytes, low-s, over the EIP-712 digest under this contract's domain.
    /// @param publicValues The result, whose sha256 the statement carries.
    function verifyTee(
        TeeStatement calldata statement,
        bytes32 enclave,
        bytes calldata signature,
        bytes calldata publicValues
    ) external view;

    /// @notice `verifyTee` in the form that consumers of earlier TEE provers know.
    /// @param message abi.encode(TeeStatement statement, bytes32 enclave, bytes publicValues).
    /// @param signature 65 bytes, low-s.
    function verifyTEEProof(bytes calldata message, bytes calldata signature) external view;

    /// @notice EIP-712 digest that an enclave signs.
    function statementDigest(TeeStatement calldata statement) external view returns (bytes32);
}
