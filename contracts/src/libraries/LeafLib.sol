// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord} from "../types/Attestation.sol";
import {CalldataLib} from "./CalldataLib.sol";
import {DerLib} from "./DerLib.sol";
import {X509Lib} from "./X509Lib.sol";

/// @title PCK certificates in short
/// @notice The PCK certificates of one CA differ in some 250 of their 1,300 bytes. What they have in common, a form, is kept once; a
/// certificate in short is the rest. A form is a signed part whose fields are zero, and before it where each field goes: position
/// and length, two bytes each. The short form of a certificate, in this order:
///   1 (one byte) | form 2 | r 32 | s 32 | key 64 | dates 30 | PPID 16 | component SVNs 16 | PCE SVN 1 | PCE id 2 | FMSPC 6 | CPU SVN 16 |
///   subject key id 20 | platform instance 16, if the form has it | serial number
/// @dev NOTE: a form comes from a certificate that was read in full, tags and lengths are its own and not among the fields, but for
/// those of the dates, which `read` checks: what is put together from it has the structure of that certificate, and the CA's signature
/// says that it issued it.
library LeafLib {
    using CalldataLib for bytes;
    using DerLib for bytes;

    /// @notice A field is not as long as in Intel's certificates of late: this certificate goes by its DER alone.
    error FormNotKept(uint256 position, uint256 length);
    /// @notice Not as long as its form wants it.
    error ShortLeafLength(uint256 length, uint256 wanted);

    /// @dev Where the fields are in a certificate's DER.
    struct Parts {
        uint256 tbs;
        uint256 tbsEnd;
        uint256 serial;
        uint256 serialLength;
        uint256 dates;
        uint256 key;
        uint256 keyId;
        uint256 ppid;
        /// Last byte of each: the sixteen components and the PCE.
        uint256[17] svns;
        uint256 cpuSvn;
        uint256 pceId;
        uint256 fmspc;
        /// 0 where there is none.
        uint256 instance;
    }

    /// @dev A form in the making, and the fields that are taken out of it.
    struct Cut {
        bytes holes;
        bytes signed;
        bytes fields;
        uint256 count;
    }

    uint8 internal constant TAG = 1;
    uint256 private constant FORM = 1;
    uint256 private constant SIGNATURE = 3;
    uint256 private constant FIELDS = 67;
    uint256 private constant DATES = 131;
    uint256 private constant DATES_LENGTH = 30;
    uint256 private constant PPID = 161;
    uint256 private constant SVNS = 177;

    uint256 private constant CONTEXT_0 = 0xa0;
    uint256 private constant SUBJECT_KEY_ID = 0x0603551d0e;
    bytes32 private constant SGX_EXTENSION = hex"06092a864886f84d010d01";

    /* READING */

    /// @notice Whether this is a certificate in short; DER begins otherwise.
    function isShort(bytes calldata leaf) internal pure returns (bool) {
        return leaf.length != 0 && leaf.word(0) >> 248 == TAG;
    }

    /// @notice Number of its form.
    function formOf(bytes calldata leaf) internal pure returns (uint16) {
        return uint16(leaf.word(FORM) >> 240);
    }

    function signature(bytes calldata leaf) internal pure returns (uint256 r, uint256 s) {
        return (leaf.word(SIGNATURE), leaf.word(SIGNATURE + 32));
    }

    /// @notice What the CA signed, put together in the memory of `form`, whose first `holes` entries say where the fields go.
    /// @return digest sha256 of it.
    /// @return serial Its serial number.
    function expand(bytes memory form, uint256 holes, bytes calldata leaf)
        internal
        view
        returns (bytes32 digest, uint256 serial)
    {
        uint256 used;
        // Assembly: 26 copies by the compiler would cost as much as reading the DER.
        assembly ("memory-safe") {
            let hole := add(form, 32)
            let signed := add(hole, mul(holes, 4))
            let from := add(leaf.offset, FIELDS)
            let length
            for { let end := signed } lt(hole, end) { hole := add(hole, 4) } {
                let entry := shr(224, mload(hole))
                length := and(entry, 0xffff)
                calldatacopy(add(signed, shr(16, entry)), from, length)
                from := add(from, length)
            }
            used := sub(from, leaf.offset)
            serial := shr(sub(256, mul(8, length)), calldataload(sub(from, length)))
            if iszero(staticcall(gas(), 2, signed, sub(mload(form), mul(holes, 4)), 0, 32)) {
                revert(0, 0)
            }
            digest := mload(0)
        }
        if (used != leaf.length) revert ShortLeafLength(leaf.length, used);
    }

    /// @notice Reads the fields into `record`: key, SVNs, PCE id, FMSPC. The length has been checked.
    function read(bytes calldata leaf, PckRecord memory record)
        internal
        pure
        returns (bytes16 ppid, uint256 notBefore, uint256 notAfter)
    {
        (record.x, record.y) = (leaf.word(FIELDS), leaf.word(FIELDS + 32));
        uint256 end = DATES + DATES_LENGTH;
        (notBefore, end) = leaf.time(DATES, end);
        (notAfter, end) = leaf.time(end, DATES + DATES_LENGTH);
        if (end != PPID) revert DerLib.DerTrailing(end, PPID);
        ppid = bytes16(bytes32(leaf.word(PPID)));
        bytes32 rest = bytes32(leaf.word(SVNS));
        record.svns = bytes16(rest);
        record.pceSvn = uint8(rest[16]);
        record.pceId = bytes2(rest << 136);
        record.fmspc = bytes6(rest << 152);
    }

    /* MAKING */

    /// @notice Takes a certificate apart that `X509Lib` and `PckLib` accept.
    /// @return form See `expand`.
    /// @return holes Number of its fields.
    /// @return rest The certificate in short, from the signature on.
    function cut(bytes calldata der)
        internal
        pure
        returns (bytes memory form, uint256 holes, bytes memory rest)
    {
        Parts memory parts = _find(der);
        Cut memory made;
        made.signed = der[parts.tbs:parts.tbsEnd];
        _take(der, parts, made, parts.key, 64);
        _take(der, parts, made, parts.dates, DATES_LENGTH);
        _take(der, parts, made, parts.ppid, 16);
        for (uint256 i = 0; i < 17; ++i) {
            _take(der, parts, made, parts.svns[i], 1);
        }
        _take(der, parts, made, parts.pceId, 2);
        _take(der, parts, made, parts.fmspc, 6);
        _take(der, parts, made, parts.cpuSvn, 16);
        _take(der, parts, made, parts.keyId, 20);
        if (parts.instance != 0) _take(der, parts, made, parts.instance, 16);
        _take(der, parts, made, parts.serial, parts.serialLength);
        (uint256 r, uint256 s) = X509Lib.signature(der, parts.tbsEnd);
        return (bytes.concat(made.holes, made.signed), made.count, abi.encodePacked(r, s, made.fields));
    }

    function _take(bytes calldata der, Parts memory parts, Cut memory made, uint256 at, uint256 length)
        private
        pure
    {
        uint256 position = at - parts.tbs;
        made.holes = abi.encodePacked(made.holes, uint16(position), uint16(length));
        made.fields = bytes.concat(made.fields, der[at:at + length]);
        for (uint256 i = 0; i < length; ++i) {
            made.signed[position + i] = 0;
        }
        ++made.count;
    }

    function _find(bytes calldata der) private pure returns (Parts memory parts) {
        parts.tbs = der.openLast(0, der.length, DerLib.SEQUENCE);
        uint256 pos;
        uint256 limit;
        (pos, limit) = der.open(parts.tbs, der.length, DerLib.SEQUENCE);
        parts.tbsEnd = limit;
        pos = der.skip(pos, limit, CONTEXT_0);
        uint256 end;
        (parts.serial, end) = der.open(pos, limit, DerLib.INTEGER);
        parts.serialLength = end - parts.serial;
        if (parts.serialLength > 32) revert FormNotKept(parts.serial, parts.serialLength);
        pos = der.skip(end, limit, DerLib.SEQUENCE);
        pos = der.skip(pos, limit, DerLib.SEQUENCE);
        (parts.dates, end) = der.open(pos, limit, DerLib.SEQUENCE);
        if (end - parts.dates != DATES_LENGTH) revert FormNotKept(parts.dates, end - parts.dates);
        pos = der.skip(end, limit, DerLib.SEQUENCE);
        pos = der.skip(pos, limit, DerLib.SEQUENCE);
        parts.key = pos - 64;
        pos = der.openLast(pos, limit, DerLib.CONTEXT_3);
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        _findExtensions(der, pos, limit, parts);
    }

    function _findExtensions(bytes calldata der, uint256 pos, uint256 limit, Parts memory parts)
        private
        pure
    {
        while (pos < limit) {
            (uint256 id, uint256 end) = der.open(pos, limit, DerLib.SEQUENCE);
            uint256 value = der.skip(id, end, DerLib.OBJECT_ID);
            if (der.peek(value, end) == DerLib.BOOLEAN) value = der.skip(value, end, DerLib.BOOLEAN);
            value = der.openLast(value, end, DerLib.OCTET_STRING);
            uint256 head = der.word(id);
            if (head >> 216 == SUBJECT_KEY_ID) parts.keyId = _octets(der, value, end, 20);
            else if ((head ^ uint256(SGX_EXTENSION)) >> 168 == 0) _findSgx(der, value, end, parts);
            pos = end;
        }
        if (parts.keyId == 0) revert FormNotKept(limit, 0);
    }

    /// @dev SEQUENCE of SEQUENCE { id, value }: PPID, TCB, PCE id, FMSPC, type, and under the Platform CA instance and configuration.
    function _findSgx(bytes calldata der, uint256 pos, uint256 limit, Parts memory parts) private pure {
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        uint256 value;
        uint256 end;
        (value, end) = _pair(der, pos, limit);
        parts.ppid = _octets(der, value, end, 16);
        (value, end) = _pair(der, end, limit);
        _findSvns(der, der.openLast(value, end, DerLib.SEQUENCE), end, parts);
        (value, end) = _pair(der, end, limit);
        parts.pceId = _octets(der, value, end, 2);
        (value, end) = _pair(der, end, limit);
        parts.fmspc = _octets(der, value, end, 6);
        while (end < limit) {
            (value, end) = _pair(der, end, limit);
            if (der.peek(value, end) == DerLib.OCTET_STRING) parts.instance = _octets(der, value, end, 16);
        }
    }

    function _findSvns(bytes calldata der, uint256 pos, uint256 limit, Parts memory parts) private pure {
        uint256 value;
        uint256 start;
        for (uint256 i = 0; i < 17; ++i) {
            (value, pos) = _pair(der, pos, limit);
            (start,) = der.open(value, pos, DerLib.INTEGER);
            parts.svns[i] = pos - 1;
            // A component above 127 has a zero before it; a PCE SVN of two bytes would have to be two fields.
            uint256 most = i == 16 ? 1 : 2;
            if (pos - start > most) revert FormNotKept(start, pos - start);
        }
        (value, pos) = _pair(der, pos, limit);
        parts.cpuSvn = _octets(der, value, pos, 16);
    }

    /// @dev SEQUENCE { id, value }.
    function _pair(bytes calldata der, uint256 pos, uint256 limit)
        private
        pure
        returns (uint256 value, uint256 end)
    {
        (pos, end) = der.open(pos, limit, DerLib.SEQUENCE);
        value = der.skip(pos, end, DerLib.OBJECT_ID);
    }

    function _octets(bytes calldata der, uint256 pos, uint256 limit, uint256 length)
        private
        pure
        returns (uint256 start)
    {
        start = der.openLast(pos, limit, DerLib.OCTET_STRING);
        if (limit - start != length) revert FormNotKept(start, limit - start);
    }
}
