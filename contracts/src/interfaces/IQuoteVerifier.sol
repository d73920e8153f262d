// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord, QuoteClaims, TcbStatus} from "../types/Attestation.sol";

/// @title Verification of attestation quotes: genuine or not, and in what state; whether it is wanted is the registry's to say
/// @notice Evidence is the packed record of the machine's PCK (132 bytes, see PckLib) and the compact quote (see TdxQuoteLib).
/// Evidence of a known key is 824 bytes: platform, keccak256 of the packed record, and the compact quote's first 760, which end with
/// the attestation key. A quoting enclave keeps its attestation key, so what it says of the key need be looked at but once.
interface IQuoteVerifier {
    /// @notice A root other than Intel's on a chain that is not for development.
    error SimulatedRoot(uint256 chainId);
    /// @notice The zero address is no store.
    error ZeroAddress();
    /// @notice The CA's certificate is not signed by the root key.
    error CaNotSignedByRoot();
    /// @notice The certificate is not a PCK CA's: name, basic constraints or key usage.
    error NotAPckCa(bytes32 commonNameHash);
    /// @notice The leaf is not signed by the CA.
    error LeafNotSignedByCa();
    /// @notice The leaf names another issuer.
    error IssuerMismatch(bytes32 issuerHash, bytes32 subjectHash);
    /// @notice The certificate is not a PCK's: name, basic constraints or key usage.
    error NotAPckLeaf(bytes32 commonNameHash);
    /// @notice The chain does not hold now, first and last second in seconds since the epoch.
    error PckNotValid(uint256 notBefore, uint256 notAfter, uint256 now_);
    /// @notice Shorter than a packed record, or not of the length that a known key's evidence has.
    error EvidenceLength(uint256 length, uint256 needed);

    /// @notice No CA's certificate with this hash was kept.
    error UnknownCa(bytes32 ca);

    event CaKept(bytes32 indexed ca, uint256 notAfter);

    /// @notice Checks a CA's certificate and keeps what leaves are checked against: all machines share two of them.
    /// @dev Requirements: as for the CA in verifyPck, but for its dates, which count when a leaf is checked. Anyone may call; again is
    /// in vain. Emits CaKept the first time.
    /// @return ca keccak256 of the certificate.
    function keepCa(bytes calldata caDer) external returns (bytes32 ca);

    /// @notice Where what was kept of a CA's certificate is; zero if nothing was.
    function caOf(bytes32 ca) external view returns (address blob);

    /// @notice Checks a PCK certificate up to the root.
    /// @dev Requirements: DER as Intel issues it; the CA signed by the root, the leaf by the CA; both hold now. Revocation is not
    /// checked here: the guardian quarantines platforms.
    /// @param leafDer PCK certificate.
    /// @param caDer PCK Platform or Processor CA certificate, or its keccak256 if it was kept.
    function verifyPck(bytes calldata leafDer, bytes calldata caDer)
        external
        view
        returns (PckRecord memory record);

    /// @notice Checks a quote's signatures down from the record's key.
    /// @dev Warning: nobody has checked the record itself. Callers hold `claims.pck` against records that verifyPck made.
    /// The TCB is not appraised: status is Unrecognized and validUntil 0.
    function authenticate(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Checks the quote's own signature in evidence of a known key.
    /// @dev Warning: nobody has vouched for the attestation key, nor for platform and PCK, which are returned as given. Callers hold all
    /// of them against claims that `authenticate` made. Status is Unrecognized, fmspc and validUntil 0.
    function authenticateKnown(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Appraises the TCB of evidence that `authenticate` has accepted.
    /// @dev Warning: checks no signature. Requirements: collateral is stored and holds now; quoting enclave and module are Intel's.
    /// @return status Unrecognized when no TCB level describes the platform.
    /// @return validUntil Last second at which certificate and collateral all hold.
    function appraise(bytes calldata evidence) external view returns (TcbStatus status, uint64 validUntil);

    /// @notice `authenticate` and `appraise` in one.
    /// @dev Warning: nobody has checked the record itself, as in `authenticate`.
    function verify(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Everything from the root down, in one call that trusts nothing.
    /// @param quote The compact quote alone.
    function verifyChain(bytes calldata leafDer, bytes calldata caDer, bytes calldata quote)
        external
        view
        returns (QuoteClaims memory claims);

    /// @notice keccak256 of the root key x, y.
    function rootKeyHash() external view returns (bytes32);

    /// @notice Whether the root key is Intel's.
    function isIntelRoot() external view returns (bool);

    /// @notice The CollateralStore that appraisals read.
    function collateralStore() external view returns (address);
}
