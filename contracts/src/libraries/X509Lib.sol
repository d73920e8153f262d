// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {DerLib} from "./DerLib.sol";
import {P256Lib} from "./P256Lib.sol";

/// @notice What is read of a certificate; positions are in its own DER.
struct Certificate {
    /// sha256 of the signed part.
    bytes32 digest;
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
    using DerLib for bytes;

    /// @notice An extension is marked critical and not known here.
    error UnknownCriticalExtension(uint256 at);
    /// @notice An extension stands there twice.
    error DuplicateExtension(uint256 at);
    /// @notice The subject has no common name, or more than one.
    error BadCommonName(uint256 at);

    /// SEQUENCE { ecdsa-with-SHA256 }.
    bytes32 private constant ALGORITHM = hex"300a06082a8648ce3d040302";
    /// [0] { INTEGER 2 }: version 3.
    bytes32 private constant VERSION_3 = hex"a003020102";
    /// SubjectPublicKeyInfo of P-256 up to the uncompressed point, which starts with 04.
    bytes32 private constant P256_KEY = hex"3059301306072a8648ce3d020106082a8648ce3d03010703420004";
    bytes32 private constant COMMON_NAME = hex"0603550403";
    bytes32 private constant SGX_EXTENSION = hex"06092a864886f84d010d01";

    /// Key usage bits.
    uint8 internal constant DIGITAL_SIGNATURE = 0x80;
    uint8 internal constant KEY_CERT_SIGN = 0x04;

    /// @notice Reads one certificate that fills `der`.
    function parse(bytes calldata der) internal pure returns (Certificate memory cert) {
        uint256 tbs = der.openLast(0, der.length, DerLib.SEQUENCE);
        (uint256 at, uint256 tbsEnd) = der.open(tbs, der.length, DerLib.SEQUENCE);
        cert.digest = sha256(der[tbs:tbsEnd]);
        _readSigned(der, at, tbsEnd, cert);
        at = der.expect(tbsEnd, der.length, ALGORITHM, 12);
        _readSignature(der, at, cert);
    }

    /// @notice Whether the key (x, y) signed this certificate.
    function signedBy(Certificate memory cert, uint256 x, uint256 y) internal view returns (bool) {
        return P256Lib.verify(cert.digest, cert.r, cert.s, x, y);
    }

    /// @dev TBSCertificate: version, serial, algorithm, issuer, validity, subject, key, extensions.
    function _readSigned(bytes calldata der, uint256 at, uint256 limit, Certificate memory cert)
        private
        pure
    {
        at = der.expect(at, limit, VERSION_3, 5);
        at = der.skip(at, limit, DerLib.INTEGER);
        at = der.expect(at, limit, ALGORITHM, 12);
        uint256 end = der.skip(at, limit, DerLib.SEQUENCE);
        cert.issuerHash = keccak256(der[at:end]);
        at = _readValidity(der, end, limit, cert);
        end = der.skip(at, limit, DerLib.SEQUENCE);
        cert.subjectHash = keccak256(der[at:end]);
        cert.commonName = _commonName(der, at, end);
        at = der.expect(end, limit, P256_KEY, 27);
        if (at + 64 > limit) revert DerLib.DerTruncated(at, limit);
        cert.x = der.word(at);
        cert.y = der.word(at + 32);
        at = der.openLast(at + 64, limit, DerLib.CONTEXT_3);
        at = der.openLast(at, limit, DerLib.SEQUENCE);
        _readExtensions(der, at, limit, cert);
    }

    function _readValidity(bytes calldata der, uint256 at, uint256 limit, Certificate memory cert)
        private
        pure
        returns (uint256 end)
    {
        (at, end) = der.open(at, limit, DerLib.SEQUENCE);
        (cert.notBefore, at) = der.time(at, end);
        (cert.notAfter, at) = der.time(at, end);
        if (at != end) revert DerLib.DerTrailing(at, end);
    }

    /// @dev Name: SEQUENCE of SET of SEQUENCE { type, string }.
    function _commonName(bytes calldata der, uint256 name, uint256 limit)
        private
        pure
        returns (bytes32 found)
    {
        uint256 at = der.openLast(name, limit, DerLib.SEQUENCE);
        while (at < limit) {
            (uint256 inner, uint256 setEnd) = der.open(at, limit, DerLib.SET);
            inner = der.openLast(inner, setEnd, DerLib.SEQUENCE);
            uint256 value = der.skip(inner, setEnd, DerLib.OBJECT_ID);
            if ((der.word(inner) ^ uint256(COMMON_NAME)) >> 216 == 0) {
                if (found != 0) revert BadCommonName(at);
                uint8 tag = der.peek(value, setEnd);
                if (tag != DerLib.PRINTABLE_STRING) tag = DerLib.UTF8_STRING;
                found = keccak256(der[der.openLast(value, setEnd, tag):setEnd]);
            }
            at = setEnd;
        }
        if (found == 0) revert BadCommonName(name);
    }

    /// @dev Extensions: SEQUENCE of SEQUENCE { id, critical, OCTET STRING }. Bits of `seen`: 1 basic constraints, 2 key usage.
    function _readExtensions(bytes calldata der, uint256 at, uint256 limit, Certificate memory cert)
        private
        pure
    {
        uint256 seen;
        while (at < limit) {
            (uint256 id, uint256 end) = der.open(at, limit, DerLib.SEQUENCE);
            uint256 value = der.skip(id, end, DerLib.OBJECT_ID);
            bool critical = der.peek(value, end) == DerLib.BOOLEAN;
            if (critical) value = der.expect(value, end, hex"0101ff", 3);
            value = der.openLast(value, end, DerLib.OCTET_STRING);
            uint256 head = der.word(id);
            if (head >> 216 == 0x0603551d13) {
                if (seen & 1 != 0) revert DuplicateExtension(at);
                seen |= 1;
                cert.isCa = _isCa(der, value, end);
            } else if (head >> 216 == 0x0603551d0f) {
                if (seen & 2 != 0) revert DuplicateExtension(at);
                seen |= 2;
                cert.keyUsage = _keyUsage(der, value, end);
            } else if ((head ^ uint256(SGX_EXTENSION)) >> 168 == 0) {
                if (cert.sgxEnd != 0) revert DuplicateExtension(at);
                cert.sgxStart = value;
                cert.sgxEnd = end;
            } else if (critical) {
                revert UnknownCriticalExtension(at);
            }
            at = end;
        }
    }

    /// @dev BasicConstraints: SEQUENCE { cA BOOLEAN DEFAULT FALSE, pathLen INTEGER OPTIONAL }. The path length needs no check: the
    /// only chain accepted is root, CA, leaf.
    function _isCa(bytes calldata der, uint256 at, uint256 limit) private pure returns (bool) {
        at = der.openLast(at, limit, DerLib.SEQUENCE);
        if (at == limit) return false;
        der.expect(at, limit, hex"0101ff", 3);
        return true;
    }

    /// @dev KeyUsage: BIT STRING; the bits of interest are in its first byte.
    function _keyUsage(bytes calldata der, uint256 at, uint256 limit) private pure returns (uint8) {
        uint256 start = der.openLast(at, limit, DerLib.BIT_STRING);
        if (start + 2 > limit) revert DerLib.DerTruncated(at, limit);
        return uint8(der.word(start) >> 240);
    }

    /// @dev BIT STRING { no unused bits, SEQUENCE { r, s } } that ends with the certificate.
    function _readSignature(bytes calldata der, uint256 at, Certificate memory cert) private pure {
        at = der.openLast(at, der.length, DerLib.BIT_STRING);
        at = der.expect(at, der.length, 0, 1);
        at = der.openLast(at, der.length, DerLib.SEQUENCE);
        (cert.r, at) = der.integer(at, der.length);
        (cert.s, at) = der.integer(at, der.length);
        if (at != der.length) revert DerLib.DerTrailing(at, der.length);
    }
}
