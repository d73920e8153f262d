// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CertificateKind, CrlSlot, KeptCertificate} from "../types/Collateral.sol";

/// @title Intel's certificates and revocation lists
/// @notice Anyone may put them in: everything is signed, down from a root key that is fixed. Certificates go by keccak256 of their
/// DER, and by a number; the root has the number 0. Times are seconds since the epoch.
interface ICertificateStore {
    /// @notice A root other than Intel's on a chain that is not for development.
    error SimulatedRoot(uint256 chainId);
    /// @notice The certificate is not signed by the root key.
    error NotSignedByRoot();
    /// @notice Neither a PCK CA's nor a TCB signer's certificate: name, basic constraints or key usage.
    error CertificateNotNeeded(bytes32 commonNameHash);
    /// @notice No certificate with this hash was kept.
    error UnknownCertificate(bytes32 certificate);
    /// @notice The certificate is kept, but is of another kind than is needed here.
    error WrongKind(bytes32 certificate, CertificateKind kind);
    /// @notice The certificate does not hold now, first and last second.
    error CertificateNotValid(bytes32 certificate, uint40 notBefore, uint40 notAfter, uint256 now_);
    /// @notice The certificate is on its issuer's list; the root has the number 0.
    error CertificateRevoked(uint16 issuer, uint256 serial);
    /// @notice What is stored was signed with a certificate that has been revoked since; it goes by its number.
    error CertificateRevokedSince(uint16 certificate);
    /// @notice The list names another issuer.
    error CrlIssuer(bytes32 issuerHash, bytes32 wanted);
    /// @notice The issuer did not sign the list.
    error CrlNotSigned(uint16 issuer);
    /// @notice A later list is stored.
    error CrlOlder(
        uint16 issuer, uint256 number, uint256 thisUpdate, uint256 storedNumber, uint256 storedUpdate
    );
    /// @notice The list is of the future, or has ended.
    error BadCrlDates(uint256 thisUpdate, uint256 nextUpdate, uint256 now_);
    /// @notice No list of this issuer is stored.
    error CrlMissing(uint16 issuer);
    /// @notice The stored list of this issuer has ended.
    error CrlExpired(uint16 issuer, uint40 nextUpdate);

    event CertificateKept(
        bytes32 indexed certificate, uint16 indexed id, CertificateKind kind, uint40 notAfter
    );
    event CrlSet(
        uint16 indexed issuer, uint256 number, uint40 thisUpdate, uint40 nextUpdate, uint256 revoked
    );

    /// @notice Keeps the certificate of a PCK CA or of a TCB signer.
    /// @dev Requirements: signed by the root. Dates and revocation count where it is used. Again is in vain. Emits CertificateKept the
    /// first time.
    /// @return certificate keccak256 of it.
    function keepCertificate(bytes calldata der) external returns (bytes32 certificate);

    /// @notice Stores the root's revocation list.
    /// @dev Requirements: signed by the root; holds now; its number, and with the same number its date, is not below that of the stored
    /// list (Intel numbers all of its lists 1). Emits CrlSet.
    function upsertRootCrl(bytes calldata der) external;

    /// @notice Stores the revocation list of a PCK CA whose certificate is kept.
    /// @dev Requirements: as for upsertRootCrl, signed by the CA.
    function upsertPckCrl(bytes calldata der, bytes32 ca) external;

    /// @notice The PCK CA that issued a PCK certificate, if it may be believed now.
    /// @dev Requirements: kept; holds now; neither it nor the certificate with this serial number is revoked; both lists hold.
    function pckIssuer(bytes32 ca, uint256 serial) external view returns (KeptCertificate memory);

    /// @notice Whether a PCK CA, or the certificate with this serial number that it issued, is revoked by the stored lists, ended or not.
    function isPckRevoked(bytes32 ca, uint256 serial) external view returns (bool);

    /// @notice A kept certificate.
    /// @dev Requirements: it is kept.
    function certificateOf(bytes32 certificate) external view returns (KeptCertificate memory);

    /// @notice Stored list of an issuer, and the serial numbers on it, 20 bytes each.
    function crlOf(uint16 issuer) external view returns (CrlSlot memory slot, bytes memory serials);

    /// @notice The root key.
    function rootKey() external view returns (uint256 x, uint256 y);
}
