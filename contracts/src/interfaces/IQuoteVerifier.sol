// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord, QuoteClaims, Verdict} from "../types/Attestation.sol";
import {IEvidenceVerifier} from "./IEvidenceVerifier.sol";

/// @title Verification of attestation quotes: genuine or not, and in what state; whether it is wanted is the registry's to say
/// @notice Evidence is the packed record of the machine's PCK (134 bytes, see PckLib) and the compact quote (see QuoteLib).
/// Evidence of a known key is platform, keccak256 of the packed record, and the compact quote up to the attestation key, with which it
/// ends. A quoting enclave keeps its attestation key, so what it says of the key need be looked at but once. Callers of `authenticate`
/// hold `claims.pck` against records that verifyPck made.
interface IQuoteVerifier is IEvidenceVerifier {
    /// @notice The zero address is no store.
    error ZeroAddress();
    /// @notice The leaf is not signed by the CA.
    error LeafNotSignedByCa();
    /// @notice The leaf names another issuer.
    error IssuerMismatch(bytes32 issuerHash, bytes32 subjectHash);
    /// @notice The certificate is not a PCK's: name, basic constraints or key usage.
    error NotAPckLeaf(bytes32 commonNameHash);
    /// @notice The chain does not hold now, first and last second in seconds since the epoch.
    error PckNotValid(uint256 notBefore, uint256 notAfter, uint256 now_);
    /// @notice Neither the PCK nor its issuer is revoked by the stored lists.
    error PckNotRevoked(uint16 ca, uint256 serial);
    /// @notice Shorter than the fixed parts.
    error EvidenceLength(uint256 length, uint256 needed);
    /// @notice These are not the advisories that Intel lists for a level: platform's, module's or quoting enclave's.
    error AdvisoriesMismatch(bytes32 part, bytes24 hash, bytes24 wanted);

    /// @notice Checks a PCK certificate up to the root, against the stored revocation lists.
    /// @dev Requirements: DER as Intel issues it; the CA kept in the collateral store, the leaf signed by it; both hold now and are not
    /// revoked; the lists hold.
    /// @param leaf PCK certificate in DER, or in short where its form is kept, see ICertificateForms.
    /// @param ca PCK Platform or Processor CA certificate, or its keccak256.
    function verifyPck(bytes calldata leaf, bytes calldata ca) external view returns (PckRecord memory record);

    /// @notice The record of a PCK certificate that has been revoked, or whose issuer has.
    /// @dev Requirements: the CA kept in the collateral store, the leaf signed by it; revoked by a stored list, ended or not.
    function revokedPck(bytes calldata leafDer, bytes calldata ca)
        external
        view
        returns (PckRecord memory record);

    /// @notice `authenticate` and `appraise` in one.
    /// @dev Warning: nobody has checked the record itself, as in `authenticate`.
    function verify(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Everything from the root down, in one call that trusts nothing.
    /// @param leaf As for verifyPck.
    /// @param ca As for verifyPck.
    /// @param quote The compact quote alone.
    /// @param evaluation TCB evaluation number; 0 for the one that appraisals use.
    function verifyChain(bytes calldata leaf, bytes calldata ca, bytes calldata quote, uint32 evaluation)
        external
        view
        returns (QuoteClaims memory claims, Verdict memory verdict);

    /// @notice Checks lists of advisories against those that Intel signed for the levels of a verdict.
    /// @dev Requirements: each list is the level's, in the order of Intel's document.
    function checkAdvisories(
        Verdict calldata verdict,
        string[] calldata platform,
        string[] calldata module,
        string[] calldata qe
    ) external pure;

    /// @notice keccak256 of the root key x, y.
    function rootKeyHash() external view returns (bytes32);

    /// @notice Whether the root key is Intel's.
    function isIntelRoot() external view returns (bool);

    /// @notice The CollateralStore that appraisals read.
    function collateralStore() external view returns (address);
}
