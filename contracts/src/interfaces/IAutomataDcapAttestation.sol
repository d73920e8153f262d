// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Entry points of the deployed Automata DCAP attestation contracts, versions 1.0 and 1.1
/// @notice The answer is the verifier's verdict and, if true, its output; neither applies any policy. Payable: the fee is taken
/// from the value, the rest returned.
/// @dev Warning: the verdict alone proves nothing. Check length and TCB status of the output.
interface IAutomataDcapAttestation {
    /// @notice Verifies a raw quote on chain against the standard TCB evaluation.
    function verifyAndAttestOnChain(bytes calldata rawQuote)
        external
        payable
        returns (bool success, bytes memory output);

    /// @notice Verifies a raw quote on chain against one TCB evaluation number; 0 is the standard one.
    function verifyAndAttestOnChain(bytes calldata rawQuote, uint32 tcbEvaluation)
        external
        payable
        returns (bool success, bytes memory output);

    /// @notice Verifies a zkVM proof of a quote's verification by the current program.
    /// @param output Journal of the program.
    /// @param zkCoprocessor 1 RISC Zero, 2 SP1, 3 Pico.
    function verifyAndAttestWithZKProof(bytes calldata output, uint8 zkCoprocessor, bytes calldata proof)
        external
        payable
        returns (bool success, bytes memory verifiedOutput);

    /// @notice Verifies a zkVM proof made by a named program against one TCB evaluation number.
    function verifyAndAttestWithZKProof(
        bytes calldata output,
        uint8 zkCoprocessor,
        bytes calldata proof,
        bytes32 programId,
        uint32 tcbEvaluation
    ) external payable returns (bool success, bytes memory verifiedOutput);
}
