// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord} from "../types/Attestation.sol";
import {CalldataLib} from "./CalldataLib.sol";
import {DerLib} from "./DerLib.sol";

/// @title The SGX extension of a PCK certificate, and the packed form of what is kept of it
library PckLib {
    using CalldataLib for bytes;
    using DerLib for bytes;

    /// @notice The extension is not there.
    error NoSgxExtension();

    /// Length of a packed record:
    /// x 32, y 32, svns 16, pceSvn 2, pceId 2, fmspc 6, platform 32, notBefore 5, notAfter 5, ca 2; all big-endian.
    uint256 internal constant PACKED_LENGTH = 134;

    /// OBJECT IDENTIFIER 1.2.840.113741.1.13.1.n, less the last byte n.
    bytes32 private constant FIELD = hex"060a2a864886f84d010d01";
    /// OBJECT IDENTIFIER 1.2.840.113741.1.13.1.2.n, less the last byte n.
    bytes32 private constant TCB_FIELD = hex"060b2a864886f84d010d0102";
    /// SEQUENCE of 16 bytes { OBJECT IDENTIFIER 1.2.840.113741.1.13.1.2.0, INTEGER of one byte }, less that byte.
    uint256 private constant SMALL_SVN = uint256(bytes32(hex"3010060b2a864886f84d010d0102000201"));

    /// @notice Packs a record.
    function pack(PckRecord memory record) internal pure returns (bytes memory) {
        return abi.encodePacked(
            record.x,
            record.y,
            record.svns,
            record.pceSvn,
            record.pceId,
            record.fmspc,
            record.platform,
            record.notBefore,
            record.notAfter,
            record.ca
        );
    }

    /// @notice Reads the packed record that `evidence` begins with; the caller has checked the length.
    function unpack(bytes calldata evidence) internal pure returns (PckRecord memory record) {
        record.x = evidence.word(0);
        record.y = evidence.word(32);
        bytes32 rest = bytes32(evidence.word(64));
        record.svns = bytes16(rest);
        record.pceSvn = uint16(bytes2(rest << 128));
        record.pceId = bytes2(rest << 144);
        record.fmspc = bytes6(rest << 160);
        record.platform = bytes32(evidence.word(90));
        rest = bytes32(evidence.word(122));
        record.notBefore = uint40(bytes5(rest));
        record.notAfter = uint40(bytes5(rest << 40));
        record.ca = uint16(bytes2(rest << 80));
    }

    /// @notice Reads the SGX extension in `der` from `pos` to `limit` into `record`: SVNs, PCE SVN and id, FMSPC.
    /// @dev SEQUENCE of SEQUENCE { id, value } in Intel's order; the fields after the fourth (type, instance, configuration) say nothing
    /// that is used here, and are still part of what was signed.
    /// @return ppid The machine's identity.
    function readExtension(bytes calldata der, uint256 pos, uint256 limit, PckRecord memory record)
        internal
        pure
        returns (bytes16 ppid)
    {
        if (pos == limit) revert NoSgxExtension();
        pos = der.openLast(pos, limit, DerLib.SEQUENCE);
        bytes32 value;
        (value, pos) = _octets(der, pos, limit, 1, 16);
        ppid = bytes16(value);
        pos = _readTcb(der, pos, limit, record);
        (value, pos) = _octets(der, pos, limit, 3, 2);
        record.pceId = bytes2(value);
        (value,) = _octets(der, pos, limit, 4, 6);
        record.fmspc = bytes6(value);
    }

    /// @dev SEQUENCE { FIELD.2, SEQUENCE of 16 component SVNs, PCE SVN, CPU SVN }.
    function _readTcb(bytes calldata der, uint256 pos, uint256 limit, PckRecord memory record)
        private
        pure
        returns (uint256 end)
    {
        (pos, end) = der.open(pos, limit, DerLib.SEQUENCE);
        pos = der.expect(pos, end, FIELD | bytes32(uint256(2) << 160), 12);
        pos = der.openLast(pos, end, DerLib.SEQUENCE);
        uint256 svn;
        uint256 svns;
        for (uint256 i = 1; i <= 16; ++i) {
            (svn, pos) = _svn(der, pos, end, i, type(uint8).max);
            svns = (svns << 8) | svn;
        }
        record.svns = bytes16(uint128(svns));
        (svn, pos) = _svn(der, pos, end, 17, type(uint16).max);
        record.pceSvn = uint16(svn);
        // The CPU SVN repeats the components in a form only the CPU reads.
        pos = der.openLast(pos, end, DerLib.SEQUENCE);
        pos = der.expect(pos, end, TCB_FIELD | bytes32(uint256(18) << 152), 13);
        pos = der.openLast(pos, end, DerLib.OCTET_STRING);
        if (end - pos != 16) revert DerLib.DerLength(pos);
    }

    /// @dev SEQUENCE { TCB_FIELD.n, INTEGER }.
    function _svn(bytes calldata der, uint256 pos, uint256 limit, uint256 n, uint256 max)
        private
        pure
        returns (uint256 value, uint256 end)
    {
        unchecked {
            // Nearly all are below 128 and then look the same but for their last byte: one comparison instead of three elements.
            uint256 head = der.word(pos);
            value = (head >> 112) & 0xff;
            end = pos + 18;
            if ((head ^ SMALL_SVN ^ (n << 136)) >> 120 == 0 && value < 0x80 && end <= limit) {
                return (value, end);
            }

            uint256 field = pos;
            (pos, end) = der.open(pos, limit, DerLib.SEQUENCE);
            pos = der.expect(pos, end, TCB_FIELD | bytes32(n << 152), 13);
            (value, pos) = der.integer(pos, end);
            if (pos != end) revert DerLib.DerTrailing(pos, end);
            if (value > max) revert DerLib.DerInteger(field);
        }
    }

    /// @dev SEQUENCE { FIELD.n, OCTET STRING of `length` }; the value is left-aligned, bytes after it are not cleared.
    function _octets(bytes calldata der, uint256 pos, uint256 limit, uint256 n, uint256 length)
        private
        pure
        returns (bytes32 value, uint256 end)
    {
        (pos, end) = der.open(pos, limit, DerLib.SEQUENCE);
        pos = der.expect(pos, end, FIELD | bytes32(n << 160), 12);
        pos = der.openLast(pos, end, DerLib.OCTET_STRING);
        if (end - pos != length) revert DerLib.DerLength(pos);
        value = bytes32(der.word(pos));
    }
}
