// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord, TcbStatus} from "../types/Attestation.sol";
import {TdxQuoteLib} from "./TdxQuoteLib.sol";

/// @title Intel's appraisal of a TDX platform against packed collateral, see CollateralLib
/// @notice A platform that no level describes is Unrecognized; a quoting enclave or module that is not Intel's is refused.
library AppraisalLib {
    /// @notice The quoting enclave is not the one that Intel's identity describes.
    error QeIdentityMismatch(bytes32 field);
    /// @notice The TDX module is not signed by, or has not the attributes of, the one that Intel's TCB info describes.
    error ModuleMismatch(uint8 version, bytes32 field);
    /// @notice The PCE is of another kind than the TCB info's.
    error PceIdMismatch(bytes2 pceId, bytes2 wanted);

    uint256 private constant WORD = 32;
    uint256 private constant QE_HEAD = 3 * WORD;

    /// @notice Status of the platform that signed `quote` with `record`'s key.
    function appraise(
        bytes calldata quote,
        PckRecord memory record,
        bytes memory tcbInfo,
        bytes memory qeIdentity
    ) internal pure returns (TcbStatus) {
        bytes32 head = _word(tcbInfo, 0);
        if (bytes2(head) != record.pceId) revert PceIdMismatch(record.pceId, bytes2(head));
        uint256 levels = uint8(head[2]);
        bytes16 svn = TdxQuoteLib.teeTcbSvn(quote);
        TcbStatus qe = _qeStatus(quote, qeIdentity);
        TcbStatus module = _moduleStatus(quote, svn, tcbInfo, WORD * (1 + 2 * levels), uint8(head[3]));
        return merge(_platformStatus(record, svn, tcbInfo, levels), module, qe);
    }

    /// @notice Whether each byte of `have` is at least its counterpart in `need`.
    /// @dev Bytes are compared eight at a time, each in 16 bits whose upper half takes the borrow.
    function covers(bytes16 have, bytes16 need) internal pure returns (bool) {
        uint128 mask = 0x00ff00ff00ff00ff00ff00ff00ff00ff;
        uint128 guard = 0x01000100010001000100010001000100;
        uint128 a = uint128(have);
        uint128 b = uint128(need);
        return (((a & mask) | guard) - (b & mask)) & ((((a >> 8) & mask) | guard) - ((b >> 8) & mask)) & guard
            == guard;
    }

    /// @notice One status out of those of platform, TDX module and quoting enclave.
    function merge(TcbStatus platform, TcbStatus module, TcbStatus qe) internal pure returns (TcbStatus) {
        if (platform == TcbStatus.Revoked || module == TcbStatus.Revoked || qe == TcbStatus.Revoked) {
            return TcbStatus.Revoked;
        }
        if (!_isOrdinary(module) || !_isOrdinary(qe) || platform == TcbStatus.Unrecognized) {
            return TcbStatus.Unrecognized;
        }
        if (module == TcbStatus.UpToDate && qe == TcbStatus.UpToDate) return platform;
        if (platform == TcbStatus.UpToDate || platform == TcbStatus.SWHardeningNeeded) {
            return TcbStatus.OutOfDate;
        }
        if (
            platform == TcbStatus.ConfigurationNeeded
                || platform == TcbStatus.ConfigurationAndSWHardeningNeeded
        ) {
            return TcbStatus.OutOfDateConfigurationNeeded;
        }
        return platform;
    }

    /// @dev Intel gives modules and quoting enclaves no other status, besides Revoked.
    function _isOrdinary(TcbStatus status) private pure returns (bool) {
        return status == TcbStatus.UpToDate || status == TcbStatus.OutOfDate;
    }

    /// @dev First level whose SGX components, PCE SVN and TDX components are all covered.
    function _platformStatus(PckRecord memory record, bytes16 svn, bytes memory tcbInfo, uint256 levels)
        private
        pure
        returns (TcbStatus)
    {
        // With a versioned module the first two bytes are the module's own and are appraised by its identity.
        bytes16 skipped = svn[1] == 0 ? bytes16(0) : bytes16(bytes2(0xffff));
        for (uint256 i; i < levels; ++i) {
            bytes32 components = _word(tcbInfo, WORD * (1 + 2 * i));
            bytes32 rest = _word(tcbInfo, WORD * (2 + 2 * i));
            if (
                record.pceSvn >= uint16(bytes2(rest)) && covers(record.svns, bytes16(components))
                    && covers(svn | skipped, bytes16(components << 128))
            ) return _status(rest);
        }
        return TcbStatus.Unrecognized;
    }

    /// @dev The module's version is the second byte of the SVN, its own SVN the first.
    function _moduleStatus(
        bytes calldata quote,
        bytes16 svn,
        bytes memory tcbInfo,
        uint256 at,
        uint256 modules
    ) private pure returns (TcbStatus) {
        for (uint256 i; i < modules; ++i) {
            bytes32 head = _word(tcbInfo, at);
            uint256 levels = uint8(head[1]);
            if (head[0] == svn[1]) {
                (bytes32 signerHash, bytes8 attributes) = TdxQuoteLib.module(quote);
                uint8 version = uint8(head[0]);
                if (bytes12(signerHash) != bytes12(head << 160)) {
                    revert ModuleMismatch(version, "mrSigner");
                }
                if (attributes & bytes8(head << 80) != bytes8(head << 16)) {
                    revert ModuleMismatch(version, "attributes");
                }
                if (version == 0) return TcbStatus.UpToDate;
                return _levelStatus(uint8(svn[0]), tcbInfo, at + WORD, levels);
            }
            at += WORD * (1 + levels);
        }
        return TcbStatus.Unrecognized;
    }

    function _qeStatus(bytes calldata quote, bytes memory identity) private pure returns (TcbStatus) {
        (bytes4 miscSelect, bytes16 attributes, bytes32 mrSigner, bytes2 prodId, bytes2 svn) =
            TdxQuoteLib.qe(quote);
        bytes32 head = _word(identity, 0);
        bytes32 wanted = _word(identity, WORD);
        if (miscSelect & bytes4(head << 32) != bytes4(head)) revert QeIdentityMismatch("miscSelect");
        if (attributes & bytes16(wanted << 128) != bytes16(wanted)) revert QeIdentityMismatch("attributes");
        if (mrSigner != _word(identity, 2 * WORD)) revert QeIdentityMismatch("mrSigner");
        if (_little(prodId) != uint16(bytes2(head << 64))) revert QeIdentityMismatch("isvProdId");
        return _levelStatus(_little(svn), identity, QE_HEAD, uint8(head[10]));
    }

    /// @dev First level with an SVN not above `svn`.
    function _levelStatus(uint16 svn, bytes memory packed, uint256 at, uint256 levels)
        private
        pure
        returns (TcbStatus)
    {
        for (uint256 i; i < levels; ++i) {
            bytes32 level = _word(packed, at + WORD * i);
            if (uint16(bytes2(level)) <= svn) return _status(level);
        }
        return TcbStatus.Unrecognized;
    }

    /// @dev The status byte that follows an SVN; CollateralLib has checked its range.
    function _status(bytes32 level) private pure returns (TcbStatus) {
        return TcbStatus(uint8(level[2]));
    }

    function _little(bytes2 field) private pure returns (uint16) {
        return (uint16(field) >> 8) | (uint16(field) << 8);
    }

    /// @dev Packed collateral is always whole words, in the number that its heads say.
    function _word(bytes memory packed, uint256 at) private pure returns (bytes32 value) {
        assembly ("memory-safe") {
            value := mload(add(add(packed, 32), at))
        }
    }
}
