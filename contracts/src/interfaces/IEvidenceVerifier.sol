// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {QuoteClaims, TcbStatus} from "../types/Attestation.sol";

/// @title What the registry asks of whoever checks evidence: is it genuine, and in what state is the machine
/// @notice Evidence is one quote with what is known of the machine that made it, in a form of the verifier's own. In full it says
/// all that an appraisal needs; evidence of a known key leaves out the quoting enclave, which has been looked at before.
interface IEvidenceVerifier {
    /// @notice Checks that a quote in full is a machine's.
    /// @dev Warning: what vouches for the machine is the verifier's to say. The TCB is not appraised: status is Unrecognized and
    /// validUntil 0.
    function authenticate(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Checks a quote in evidence of a known key.
    /// @dev Warning: nobody has vouched for the attestation key, nor for platform and PCK, which are returned as given. Callers hold all
    /// of them against claims that `authenticate` made. Status is Unrecognized, fmspc and validUntil 0.
    function authenticateKnown(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Appraises the TCB of evidence that `authenticate` has accepted.
    /// @dev Warning: checks no signature. Requirements: collateral is stored and holds now; quoting enclave and module are Intel's.
    /// @return status Unrecognized when no TCB level describes the platform.
    /// @return validUntil Last second at which certificate and collateral all hold.
    /// @return quoter Start of the digest of the quoting enclave's report that the verdict is given on. A machine chooses among the
    /// reports that its quoting enclaves once made of one key, but makes none at will: part of a digest tells them apart.
    function appraise(bytes calldata evidence)
        external
        view
        returns (TcbStatus status, uint64 validUntil, bytes18 quoter);
}
