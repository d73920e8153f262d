// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {DerLib} from "./DerLib.sol";
import {P256Lib} from "./P256Lib.sol";
import {X509Lib} from "./X509Lib.sol";

/// @notice What is read of a revocation list.
struct RevocationList {
    /// sha256 of the signed part.
    bytes32 digest;
    /// Whole name, compared byte by byte.
    bytes32 issuerHash;
    /// keccak256 of the issuer's common name.
    bytes32 issuerName;
    uint256 thisUpdate;
    uint256 nextUpdate;
    /// CRL number; 0 if it has none.
    uint256 number;
    /// Issuer's signature.
    uint256 r;
    uint256 s;
    /// Serial numbers of 20 bytes each, in the order of the list.
    bytes serials;
}

/// @title X.509 revocation lists as Intel's SGX hierarchy has them
/// @notice Version 2, ECDSA with SHA-256 over P-256, whole lists: a critical extension, as a delta list's, is refused.
library CrlLib {
    using CalldataLib for bytes;
    using DerLib for bytes;

    /// @notice An extension is marked critical: the list may not be a whole one.
    error CriticalCrlExtension(uint256 position);
    /// @notice A serial number has more than 20 bytes.
    error SerialTooLong(uint256 position, uint256 serial);

    uint256 internal constant SERIAL_LENGTH = 20;

    /// OBJECT IDENTIFIER 2.5.29.20.
    uint256 private constant CRL_NUMBER = 0x0603551d14;
    uint256 private constant CONTEXT_0 = 0xa0;

    /// @notice Reads one list that fills `der`.
    function parse(bytes calldata der) internal view returns (RevocationList memory list) {
        uint256 tbs = der.openLast(0, der.length, DerLib.SEQUENCE);
        (uint256 pos, uint256 end) = der.open(tbs, der.length, DerLib.SEQUENCE);
        list.digest = der.sha(tbs, end - tbs);
        _readSigned(der, pos, end, list);
        (list.r, list.s) = X509Lib.signature(der, end);
    }

    /// @notice Whether the key (x, y) signed this list.
    function signedBy(RevocationList memory list, uint256 x, uint256 y) internal view returns (bool) {
        return P256Lib.verify(list.digest, list.r, list.s, x, y);
    }

    /// @notice Whether a serial number is among those of a list.
    function contains(bytes memory serials, uint256 serial) internal pure returns (bool found) {
        // Assembly: a platform is looked up among dozens, and a loop with checked reads takes three times as long.
        assembly ("memory-safe") {
            let at := add(serials, 32)
            let end := add(at, mload(serials))
            for {} lt(at, end) { at := add(at, 20) } {
                if eq(shr(96, mload(at)), serial) {
                    found := 1
                    break
                }
            }
        }
    }

    /// @dev TBSCertList: version, algorithm, issuer, dates, entries if there are any, extensions.
    function _readSigned(bytes calldata der, uint256 pos, uint256 limit, RevocationList memory list)
        private
        pure
    {
        // INTEGER 1: version 2.
        pos = der.expect(pos, limit, hex"020101", 3);
        pos = der.expect(pos, limit, X509Lib.ALGORITHM, 12);
        uint256 end = der.skip(pos, limit, DerLib.SEQUENCE);
        list.issuerHash = der.keccak(pos, end - pos);
        list.issuerName = X509Lib.commonName(der, pos, end);
        (list.thisUpdate, pos) = der.time(end, limit);
        (list.nextUpdate, pos) = der.time(pos, limit);
        if (der.peek(pos, limit) == DerLib.SEQUENCE) {
            (uint256 start, uint256 after_) = der.open(pos, limit, DerLib.SEQUENCE);
            list.serials = _serials(der, start, after_);
            pos = after_;
        }
        pos = der.openLast(pos, limit, CONTEXT_0);
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        _readExtensions(der, pos, limit, list);
    }

    /// @dev SEQUENCE OF SEQUENCE { serial, date, extensions }. Why and since when says nothing that is used here.
    function _serials(bytes calldata der, uint256 pos, uint256 limit)
        private
        pure
        returns (bytes memory serials)
    {
        // An entry takes at least 20 bytes of DER but for tiny serial numbers; the memory is cut to size below.
        serials = new bytes(((limit - pos) / 5 + 2) * SERIAL_LENGTH);
        uint256 count;
        while (pos < limit) {
            (uint256 start, uint256 end) = der.open(pos, limit, DerLib.SEQUENCE);
            (uint256 serial,) = der.integer(start, end);
            if (serial > type(uint160).max) revert SerialTooLong(pos, serial);
            assembly ("memory-safe") {
                mstore(add(add(serials, 32), mul(count, 20)), shl(96, serial))
            }
            ++count;
            pos = end;
        }
        assembly ("memory-safe") {
            mstore(serials, mul(count, 20))
        }
    }

    /// @dev Extensions: SEQUENCE of SEQUENCE { id, critical, OCTET STRING }.
    function _readExtensions(bytes calldata der, uint256 pos, uint256 limit, RevocationList memory list)
        private
        pure
    {
        while (pos < limit) {
            (uint256 id, uint256 end) = der.open(pos, limit, DerLib.SEQUENCE);
            uint256 value = der.skip(id, end, DerLib.OBJECT_ID);
            if (der.peek(value, end) == DerLib.BOOLEAN) revert CriticalCrlExtension(pos);
            value = der.openLast(value, end, DerLib.OCTET_STRING);
            if (der.word(id) >> 216 == CRL_NUMBER) {
                (list.number, value) = der.integer(value, end);
                if (value != end) revert DerLib.DerTrailing(value, end);
            }
            pos = end;
        }
    }
}
