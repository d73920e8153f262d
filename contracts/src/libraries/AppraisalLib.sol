// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {PckRecord, TcbStatus, Verdict} from "../types/Attestation.sol";
import {QuoteLayout, QuoteLib} from "./QuoteLib.sol";

/// @title Intel's appraisal of a platform against packed collateral
/// @notice A platform that no level describes is Unrecognized; a quoting enclave or module that is not Intel's is refused. Packed
/// collateral is words of 32 bytes:
///   TCB info: head | two per level | per module one and one per module level
///     head:   pceId 2 | levels 1 | modules 1 | zero
///     level:  sgxComponents 16 | tdxComponents 16
///             pceSvn 2 | status 1 | tcbDate 5 | advisories 24
///     module: version 1 | levels 1 | attributes 8 | attributesMask 8 | zero 2 | keccak256(mrSigner) first 12
///     module level: isvSvn 2 | status 1 | tcbDate 5 | advisories 24
///   QE identity: head | attributes 16, mask 16 | mrSigner | one per level as above
///     head:   miscSelect 4 | mask 4 | isvProdId 2 | levels 1 | zero
library AppraisalLib {
    /// @dev What is compared with the levels.
    struct Platform {
        bytes16 svns;
        uint16 pceSvn;
        bool tdx;
        /// TDX component SVNs when the trust domain was started.
        bytes16 tdxSvns;
        uint256 levels;
        uint256 modules;
    }

    /// @notice The quoting enclave is not the one that Intel's identity describes.
    error QeIdentityMismatch(bytes32 field);
    /// @notice The TDX module is not signed by, or has not the attributes of, the one that Intel's TCB info describes.
    error ModuleMismatch(uint8 version, bytes32 field);
    /// @notice The PCE is of another kind than the TCB info's.
    error PceIdMismatch(bytes2 pceId, bytes2 wanted);

    uint256 private constant WORD = 32;
    uint256 private constant QE_HEAD = 3 * WORD;
    /// Levels with nothing but a status.
    bytes32 private constant UP_TO_DATE = bytes32(0);
    bytes32 private constant UNRECOGNIZED = bytes32(uint256(uint8(TcbStatus.Unrecognized)) << 232);

    /// @notice Verdict on the platform that signed `quote` with `record`'s key; its end is left open.
    function appraise(
        bytes calldata quote,
        QuoteLayout layout,
        PckRecord memory record,
        bytes memory tcbInfo,
        bytes memory qeIdentity
    ) internal pure returns (Verdict memory verdict) {
        bytes32 head = _word(tcbInfo, 0);
        if (bytes2(head) != record.pceId) revert PceIdMismatch(record.pceId, bytes2(head));
        Platform memory platform = Platform({
            svns: record.svns,
            pceSvn: record.pceSvn,
            tdx: QuoteLib.bodyType(layout) != QuoteLib.SGX,
            tdxSvns: 0,
            levels: uint8(head[2]),
            modules: uint8(head[3])
        });
        verdict.qe = _qeLevel(quote, layout, qeIdentity);
        verdict.module = UP_TO_DATE;
        if (platform.tdx) {
            platform.tdxSvns = QuoteLib.teeTcbSvn(quote, layout);
            verdict.module = _checkedModuleLevel(quote, layout, platform, tcbInfo);
        }
        verdict.platform = _platformLevel(platform, tcbInfo);
        TcbStatus status = merge(_status(verdict.platform), _status(verdict.module));
        if (QuoteLib.bodyType(layout) == QuoteLib.TD_15) {
            status = _afterRelaunch(platform, QuoteLib.teeTcbSvn2(quote, layout), tcbInfo, verdict, status);
        }
        verdict.status = merge(status, _status(verdict.qe));
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

    /// @notice A platform's status lowered by that of its module or quoting enclave, which are UpToDate, OutOfDate, Revoked or
    /// Unrecognized.
    function merge(TcbStatus platform, TcbStatus part) internal pure returns (TcbStatus) {
        if (platform == TcbStatus.Revoked || part == TcbStatus.Revoked) return TcbStatus.Revoked;
        if (platform == TcbStatus.Unrecognized || part == TcbStatus.Unrecognized) {
            return TcbStatus.Unrecognized;
        }
        if (part != TcbStatus.OutOfDate) return platform;
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

    /// @dev First level whose SGX components, PCE SVN and, for TDX, TDX components are all covered.
    function _platformLevel(Platform memory platform, bytes memory tcbInfo) private pure returns (bytes32) {
        bytes16 svns = platform.tdxSvns;
        // With a versioned module the first two bytes are the module's own and are appraised by its identity.
        if (svns[1] != 0) svns |= bytes16(bytes2(0xffff));
        for (uint256 i; i < platform.levels; ++i) {
            bytes32 components = _word(tcbInfo, WORD * (1 + 2 * i));
            bytes32 rest = _word(tcbInfo, WORD * (2 + 2 * i));
            if (
                platform.pceSvn >= uint16(bytes2(rest)) && covers(platform.svns, bytes16(components))
                    && (!platform.tdx || covers(svns, bytes16(components << 128)))
            ) return rest;
        }
        return UNRECOGNIZED;
    }

    /// @dev Level of the module that the trust domain was started with, once it is known to be Intel's. The module's version is the
    /// second byte of the SVN, its own SVN the first.
    function _checkedModuleLevel(
        bytes calldata quote,
        QuoteLayout layout,
        Platform memory platform,
        bytes memory tcbInfo
    ) private pure returns (bytes32) {
        uint8 version = uint8(platform.tdxSvns[1]);
        uint256 at = _findModule(platform, version, tcbInfo);
        // A version that nobody describes has nothing to be compared with, and no level.
        if (at == 0) return UNRECOGNIZED;
        bytes32 head = _word(tcbInfo, at);
        (bytes32 signerHash, bytes8 attributes) = QuoteLib.module(quote, layout);
        if (bytes12(signerHash) != bytes12(head << 160)) revert ModuleMismatch(version, "mrSigner");
        if (attributes != 0 || attributes & bytes8(head << 80) != bytes8(head << 16)) {
            revert ModuleMismatch(version, "attributes");
        }
        if (version == 0) return UP_TO_DATE;
        return _firstLevel(uint8(platform.tdxSvns[0]), tcbInfo, at + WORD, uint8(head[1]));
    }

    /// @dev Position of a module version; 0 if there is none.
    function _findModule(Platform memory platform, uint8 version, bytes memory tcbInfo)
        private
        pure
        returns (uint256)
    {
        uint256 at = WORD * (1 + 2 * platform.levels);
        for (uint256 i; i < platform.modules; ++i) {
            bytes32 head = _word(tcbInfo, at);
            if (uint8(head[0]) == version) return at;
            at += WORD * (1 + uint8(head[1]));
        }
        return 0;
    }

    /// @dev An outdated module is replaced under running trust domains, which stay attested to the old one until they are started
    /// again: where that alone would help, the status says so.
    function _afterRelaunch(
        Platform memory platform,
        bytes16 running,
        bytes memory tcbInfo,
        Verdict memory verdict,
        TcbStatus status
    ) private pure returns (TcbStatus) {
        if (status != TcbStatus.OutOfDate && status != TcbStatus.OutOfDateConfigurationNeeded) return status;
        if (_status(verdict.qe) != TcbStatus.UpToDate || _status(verdict.module) != TcbStatus.OutOfDate) {
            return status;
        }
        platform.tdx = false;
        TcbStatus sgx = _status(_platformLevel(platform, tcbInfo));
        if (sgx > TcbStatus.ConfigurationNeeded) return status;

        // The newest module and TDX microcode that Intel lists.
        bytes16 latest = bytes16(_word(tcbInfo, WORD) << 128);
        uint16 needed = uint8(latest[0]);
        uint8 version = uint8(running[1]);
        if (version != 0) {
            uint256 at = _findModule(platform, version, tcbInfo);
            if (at == 0) return TcbStatus.Unrecognized;
            needed = uint16(bytes2(_word(tcbInfo, at + WORD)));
        }
        if (uint8(running[0]) < needed || running[2] < latest[2]) return status;
        bool configuration = status == TcbStatus.OutOfDateConfigurationNeeded
            || sgx == TcbStatus.ConfigurationNeeded || sgx == TcbStatus.ConfigurationAndSWHardeningNeeded;
        return configuration ? TcbStatus.TDRelaunchAdvisedConfigurationNeeded : TcbStatus.TDRelaunchAdvised;
    }

    function _qeLevel(bytes calldata quote, QuoteLayout layout, bytes memory identity)
        private
        pure
        returns (bytes32)
    {
        (bytes4 miscSelect, bytes16 attributes, bytes32 mrSigner, bytes2 prodId, bytes2 svn) =
            QuoteLib.qe(quote, layout);
        bytes32 head = _word(identity, 0);
        bytes32 wanted = _word(identity, WORD);
        if (miscSelect & bytes4(head << 32) != bytes4(head)) revert QeIdentityMismatch("miscSelect");
        if (attributes & bytes16(wanted << 128) != bytes16(wanted)) revert QeIdentityMismatch("attributes");
        if (mrSigner != _word(identity, 2 * WORD)) revert QeIdentityMismatch("mrSigner");
        if (_little(prodId) != uint16(bytes2(head << 64))) revert QeIdentityMismatch("isvProdId");
        return _firstLevel(_little(svn), identity, QE_HEAD, uint8(head[10]));
    }

    /// @dev First level with an SVN not above `svn`.
    function _firstLevel(uint16 svn, bytes memory packed, uint256 at, uint256 levels)
        private
        pure
        returns (bytes32)
    {
        for (uint256 i; i < levels; ++i) {
            bytes32 level = _word(packed, at + WORD * i);
            if (uint16(bytes2(level)) <= svn) return level;
        }
        return UNRECOGNIZED;
    }

    /// @dev The status byte that follows an SVN; whoever packed it has checked its range.
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
