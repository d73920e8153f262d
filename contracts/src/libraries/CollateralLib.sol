// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ModuleLevel, QeIdentity, TcbInfo, TcbLevel, TdxModule} from "../types/Collateral.sol";

/// @title Packed form of collateral
/// @notice Words of 32 bytes:
///   TCB info: head | two per level | per module one and one per module level
///     head:   pceId 2 | levels 1 | modules 1 | zero
///     level:  sgxComponents 16 | tdxComponents 16
///             pceSvn 2 | status 1 | tcbDate 5 | advisories 24
///     module: version 1 | levels 1 | attributes 8 | attributesMask 8 | zero 2 | keccak256(mrSigner) first 12
///     module level: isvSvn 2 | status 1 | tcbDate 5 | advisories 24
///   QE identity: head | attributes 16, mask 16 | mrSigner | one per level as above
///     head:   miscSelect 4 | mask 4 | isvProdId 2 | levels 1 | zero
library CollateralLib {
    /// @notice There is no level, or there are more than 255 levels or modules.
    error BadLevelCount(uint256 count);
    /// @notice Status is not one of UpToDate to Revoked.
    error BadStatus(uint8 status);
    /// @notice The module's signer is not 48 bytes long.
    error BadMrSigner(uint256 length);
    /// @notice A date does not fit into 40 bits.
    error BadDate(uint64 date);

    /// @notice Packs all of a TCB info but its key and dates.
    function pack(TcbInfo calldata info) internal pure returns (bytes memory packed) {
        _checkCount(info.levels.length);
        if (info.modules.length > type(uint8).max) revert BadLevelCount(info.modules.length);
        packed =
            abi.encodePacked(info.pceId, uint8(info.levels.length), uint8(info.modules.length), bytes28(0));
        for (uint256 i; i < info.levels.length; ++i) {
            TcbLevel calldata level = info.levels[i];
            packed = bytes.concat(
                packed,
                level.sgxComponents,
                level.tdxComponents,
                _level(level.pceSvn, level.status, level.tcbDate, level.advisoriesHash)
            );
        }
        for (uint256 i; i < info.modules.length; ++i) {
            packed = bytes.concat(packed, _pack(info.modules[i]));
        }
    }

    /// @notice Packs all of a QE identity but its key and dates.
    function pack(QeIdentity calldata identity) internal pure returns (bytes memory packed) {
        _checkCount(identity.levels.length);
        packed = abi.encodePacked(
            identity.miscSelect,
            identity.miscSelectMask,
            identity.isvProdId,
            uint8(identity.levels.length),
            bytes21(0),
            identity.attributes,
            identity.attributesMask,
            identity.mrSigner
        );
        packed = bytes.concat(packed, _pack(identity.levels));
    }

    function _pack(TdxModule calldata module) private pure returns (bytes memory) {
        if (module.mrSigner.length != 48) revert BadMrSigner(module.mrSigner.length);
        // The plain module (version 0) has no levels of its own.
        if (module.version != 0) _checkCount(module.levels.length);
        return abi.encodePacked(
            module.version,
            uint8(module.levels.length),
            module.attributes,
            module.attributesMask,
            bytes2(0),
            bytes12(keccak256(module.mrSigner)),
            _pack(module.levels)
        );
    }

    function _pack(ModuleLevel[] calldata levels) private pure returns (bytes memory packed) {
        for (uint256 i; i < levels.length; ++i) {
            packed = bytes.concat(
                packed,
                _level(levels[i].isvSvn, levels[i].status, levels[i].tcbDate, levels[i].advisoriesHash)
            );
        }
    }

    function _level(uint16 svn, uint8 status, uint64 tcbDate, bytes32 advisories)
        private
        pure
        returns (bytes32)
    {
        if (status > 6) revert BadStatus(status);
        if (tcbDate > type(uint40).max) revert BadDate(tcbDate);
        return bytes32(abi.encodePacked(svn, status, uint40(tcbDate), bytes24(advisories)));
    }

    function _checkCount(uint256 count) private pure {
        if (count == 0 || count > type(uint8).max) revert BadLevelCount(count);
    }
}
