// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord} from "../types/Attestation.sol";
import {DerLib} from "./DerLib.sol";

/// @title The SGX extension of a PCK certificate, and the packed form of what is kept of it
library PckLib {
    using DerLib for bytes;

    /// @notice The extension is not there.
    error NoSgxExtension();

    /// Length of a packed record:
    /// x 32, y 32, svns 16, pceSvn 2, pceId 2, fmspc 6, platform 32, notBefore 5, notAfter 5; all big-endian.
    uint256 internal constant PACKED_LENGTH = 132;

    /// OBJECT IDENTIFIER 1.2.840.113741.1.13.1.n, less the last byte n.
    bytes32 private constant FIELD = hex"060a2a864886f84d010d01";
    /// OBJECT IDENTIFIER 1.2.840.113741.1.13.1.2.n, less the last byte n.
    bytes32 private constant TCB_FIELD = hex"060b2a864886f84d010d0102";

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
            record.notAfter
        );
    }

    /// @notice Reads the packed record that `evidence` begins with; the caller has checked the length.
    function unpack(bytes calldata evidence) internal pure returns (PckRecord memory record) {
        record.x = uint256(bytes32(evidence[:32]));
        record.y = uint256(bytes32(evidence[32:64]));
        record.svns = bytes16(evidence[64:80]);
        record.pceSvn = uint16(bytes2(evidence[80:82]));
        record.pceId = bytes2(evidence[82:84]);
        record.fmspc = bytes6(evidence[84:90]);
        record.platform = bytes32(evidence[90:122]);
        record.notBefore = uint40(bytes5(evidence[122:127]));
        record.notAfter = uint40(bytes5(evidence[127:132]));
    }

    /// @notice Reads the SGX extension in `der` from `at` to `limit` into `record`: SVNs, PCE SVN and id, FMSPC.
    /// @dev SEQUENCE of SEQUENCE { id, value } in Intel's order; the fields after the fourth (type, instance, configuration) say nothing
    /// that is used here, and are still part of what was signed.
    /// @return ppid The machine's identity.
    function readExtension(bytes calldata der, uint256 at, uint256 limit, PckRecord memory record)
        internal
        pure
        returns (bytes16 ppid)
    {
        if (at == limit) revert NoSgxExtension();
        at = der.openLast(at, limit, DerLib.SEQUENCE);
        bytes32 value;
        (value, at) = _octets(der, at, limit, 1, 16);
        ppid = bytes16(value);
        at = _readTcb(der, at, limit, record);
        (value, at) = _octets(der, at, limit, 3, 2);
        record.pceId = bytes2(value);
        (value,) = _octets(der, at, limit, 4, 6);
        record.fmspc = bytes6(value);
    }

    /// @dev SEQUENCE { FIELD.2, SEQUENCE of 16 component SVNs, PCE SVN, CPU SVN }.
    function _readTcb(bytes calldata der, uint256 at, uint256 limit, PckRecord memory record)
        private
        pure
        returns (uint256 end)
    {
        (at, end) = der.open(at, limit, DerLib.SEQUENCE);
        at = der.expect(at, end, FIELD | bytes32(uint256(2) << 160), 12);
        at = der.openLast(at, end, DerLib.SEQUENCE);
        uint256 svn;
        uint256 svns;
        for (uint256 i = 1; i <= 16; ++i) {
            (svn, at) = _svn(der, at, end, i, type(uint8).max);
            svns = (svns << 8) | svn;
        }
        record.svns = bytes16(uint128(svns));
        (svn, at) = _svn(der, at, end, 17, type(uint16).max);
        record.pceSvn = uint16(svn);
        // The CPU SVN repeats the components in a form only the CPU reads.
        at = der.openLast(at, end, DerLib.SEQUENCE);
        at = der.expect(at, end, TCB_FIELD | bytes32(uint256(18) << 152), 13);
        at = der.openLast(at, end, DerLib.OCTET_STRING);
        if (end - at != 16) revert DerLib.DerLength(at);
    }

    /// @dev SEQUENCE { TCB_FIELD.n, INTEGER }.
    function _svn(bytes calldata der, uint256 at, uint256 limit, uint256 n, uint256 max)
        private
        pure
        returns (uint256 value, uint256 end)
    {
        uint256 field = at;
        (at, end) = der.open(at, limit, DerLib.SEQUENCE);
        at = der.expect(at, end, TCB_FIELD | bytes32(n << 152), 13);
        (value, at) = der.integer(at, end);
        if (at != end) revert DerLib.DerTrailing(at, end);
        if (value > max) revert DerLib.DerInteger(field);
    }

    /// @dev SEQUENCE { FIELD.n, OCTET STRING of `length` }; the value is left-aligned, bytes after it are not cleared.
    function _octets(bytes calldata der, uint256 at, uint256 limit, uint256 n, uint256 length)
        private
        pure
        returns (bytes32 value, uint256 end)
    {
        (at, end) = der.open(at, limit, DerLib.SEQUENCE);
        at = der.expect(at, end, FIELD | bytes32(n << 160), 12);
        at = der.openLast(at, end, DerLib.OCTET_STRING);
        if (end - at != length) revert DerLib.DerLength(at);
        value = bytes32(der.word(at));
    }
}
