// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {DerLib} from "./DerLib.sol";
import {P256Lib} from "./P256Lib.sol";

/// @notice What is read of a certificate; positions are in its own DER.
struct Certificate {
    /// sha256 of the signed part.
    bytes32 digest;
    /// Number by which its issuer may revoke it.
    uint256 serial;
    /// Whole names, compared byte by byte.
    bytes32 issuerHash;
    bytes32 subjectHash;
    /// keccak256 of the subject's common name.
    bytes32 commonName;
    uint256 notBefore;
    uint256 notAfter;
    /// Subject's P-256 key.
    uint256 x;
    uint256 y;
    /// Issuer's signature.
    uint256 r;
    uint256 s;
    bool isCa;
    /// First byte of the key usage bits.
    uint8 keyUsage;
    /// Content of Intel's SGX extension; empty when there is none.
    uint256 sgxStart;
    uint256 sgxEnd;
}

/// @title X.509 certificates as Intel's SGX hierarchy has them
/// @notice ECDSA with SHA-256 over P-256, version 3, no unique ids. Anything else is refused, not skipped.
library X509Lib {
    using CalldataLib for bytes;
    using DerLib for bytes;

    /// @notice An extension is marked critical and not known here.
    error UnknownCriticalExtension(uint256 position);
    /// @notice An extension stands there twice.
    error DuplicateExtension(uint256 position);

    /// SEQUENCE { ecdsa-with-SHA256 }.
    bytes32 internal constant ALGORITHM = hex"300a06082a8648ce3d040302";
    /// [0] { INTEGER 2 }: version 3.
    bytes32 private constant VERSION_3 = hex"a003020102";
    /// SubjectPublicKeyInfo of P-256 up to the uncompressed point, which starts with 04.
    bytes32 private constant P256_KEY = hex"3059301306072a8648ce3d020106082a8648ce3d03010703420004";
    bytes32 private constant COMMON_NAME = hex"0603550403";
    bytes32 private constant SGX_EXTENSION = hex"06092a864886f84d010d01";

    /// Key usage bits.
    uint8 internal constant DIGITAL_SIGNATURE = 0x80;
    uint8 internal constant KEY_CERT_SIGN = 0x04;
    uint8 internal constant CRL_SIGN = 0x02;

    /// @notice Reads one certificate that fills `der`.
    function parse(bytes calldata der) internal view returns (Certificate memory cert) {
        uint256 tbs = der.openLast(0, der.length, DerLib.SEQUENCE);
        (uint256 pos, uint256 tbsEnd) = der.open(tbs, der.length, DerLib.SEQUENCE);
        cert.digest = der.sha(tbs, tbsEnd - tbs);
        _readSigned(der, pos, tbsEnd, cert);
        (cert.r, cert.s) = signature(der, tbsEnd);
    }

    /// @notice Whether the key (x, y) signed this certificate.
    function signedBy(Certificate memory cert, uint256 x, uint256 y) internal view returns (bool) {
        return P256Lib.verify(cert.digest, cert.r, cert.s, x, y);
    }

    /// @dev TBSCertificate: version, serial, algorithm, issuer, validity, subject, key, extensions.
    function _readSigned(bytes calldata der, uint256 pos, uint256 limit, Certificate memory cert)
        private
        pure
    {
        pos = der.expect(pos, limit, VERSION_3, 5);
        (cert.serial, pos) = der.integer(pos, limit);
        pos = der.expect(pos, limit, ALGORITHM, 12);
        uint256 end = der.skip(pos, limit, DerLib.SEQUENCE);
        cert.issuerHash = der.keccak(pos, end - pos);
        pos = _readValidity(der, end, limit, cert);
        end = der.skip(pos, limit, DerLib.SEQUENCE);
        cert.subjectHash = der.keccak(pos, end - pos);
        cert.commonName = commonName(der, pos, end);
        pos = der.expect(end, limit, P256_KEY, 27);
        if (pos + 64 > limit) revert DerLib.DerTruncated(pos, limit);
        (cert.x, cert.y) = (der.word(pos), der.word(pos + 32));
        pos = der.openLast(pos + 64, limit, DerLib.CONTEXT_3);
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        _readExtensions(der, pos, limit, cert);
    }

    function _readValidity(bytes calldata der, uint256 pos, uint256 limit, Certificate memory cert)
        private
        pure
        returns (uint256 end)
    {
        (pos, end) = der.open(pos, limit, DerLib.SEQUENCE);
        (cert.notBefore, pos) = der.time(pos, end);
        (cert.notAfter, pos) = der.time(pos, end);
        if (pos != end) revert DerLib.DerTrailing(pos, end);
    }

    /// @notice keccak256 of the common name of the name at `pos`.
    /// @dev Name: SEQUENCE of SET of SEQUENCE { type, string }, the common name first, as Intel has it. What follows it is only
    /// compared with the other certificate's, as a whole.
    function commonName(bytes calldata der, uint256 pos, uint256 limit) internal pure returns (bytes32) {
        (pos, limit) = der.open(pos, limit, DerLib.SEQUENCE);
        (pos, limit) = der.open(pos, limit, DerLib.SET);
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        pos = der.expect(pos, limit, COMMON_NAME, 5);
        uint256 tag =
            der.peek(pos, limit) == DerLib.PRINTABLE_STRING ? DerLib.PRINTABLE_STRING : DerLib.UTF8_STRING;
        pos = der.openLast(pos, limit, tag);
        return der.keccak(pos, limit - pos);
    }

    /// @dev Extensions: SEQUENCE of SEQUENCE { id, critical, OCTET STRING }. Bits of `seen`: 1 basic constraints, 2 key usage.
    // One branch an extension reads better than two halves of it.
    // solhint-disable-next-line code-complexity
    function _readExtensions(bytes calldata der, uint256 pos, uint256 limit, Certificate memory cert)
        private
        pure
    {
        uint256 seen;
        while (pos < limit) {
            (uint256 id, uint256 end) = der.open(pos, limit, DerLib.SEQUENCE);
            uint256 value = der.skip(id, end, DerLib.OBJECT_ID);
            bool critical = der.peek(value, end) == DerLib.BOOLEAN;
            if (critical) value = der.expect(value, end, hex"0101ff", 3);
            value = der.openLast(value, end, DerLib.OCTET_STRING);
            uint256 head = der.word(id);
            if (head >> 216 == 0x0603551d13) {
                if (seen & 1 != 0) revert DuplicateExtension(pos);
                seen |= 1;
                cert.isCa = _isCa(der, value, end);
            } else if (head >> 216 == 0x0603551d0f) {
                if (seen & 2 != 0) revert DuplicateExtension(pos);
                seen |= 2;
                cert.keyUsage = _keyUsage(der, value, end);
            } else if ((head ^ uint256(SGX_EXTENSION)) >> 168 == 0) {
                if (cert.sgxEnd != 0) revert DuplicateExtension(pos);
                cert.sgxStart = value;
                cert.sgxEnd = end;
            } else if (critical) {
                revert UnknownCriticalExtension(pos);
            }
            pos = end;
        }
    }

    /// @dev BasicConstraints: SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLen INTEGER OPTIONAL }. The path length needs no check: the
    /// only chain accepted is root, CA, leaf.
    function _isCa(bytes calldata der, uint256 pos, uint256 limit) private pure returns (bool) {
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        if (pos == limit) return false;
        der.expect(pos, limit, hex"0101ff", 3);
        return true;
    }

    /// @dev KeyUsage: BIT STRING; the bits of interest are in its first byte.
    function _keyUsage(bytes calldata der, uint256 pos, uint256 limit) private pure returns (uint8) {
        uint256 start = der.openLast(pos, limit, DerLib.BIT_STRING);
        if (start + 2 > limit) revert DerLib.DerTruncated(pos, limit);
        return uint8(der.word(start) >> 240);
    }

    /// @notice Reads algorithm and signature that end a signed object.
    /// @dev SEQUENCE { ecdsa-with-SHA256 }, BIT STRING { no unused bits, SEQUENCE { r, s } }.
    function signature(bytes calldata der, uint256 pos) internal pure returns (uint256 r, uint256 s) {
        pos = der.expect(pos, der.length, ALGORITHM, 12);
        pos = der.openLast(pos, der.length, DerLib.BIT_STRING);
        pos = der.expect(pos, der.length, 0, 1);
        pos = der.openLast(pos, der.length, DerLib.SEQUENCE);
        (r, pos) = der.integer(pos, der.length);
        (s, pos) = der.integer(pos, der.length);
        if (pos != der.length) revert DerLib.DerTrailing(pos, der.length);
    }
}
