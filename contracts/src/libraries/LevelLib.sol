// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {JsonLib} from "./JsonLib.sol";

/// @notice One TCB level, of a platform, a TDX module or a quoting enclave.
struct Level {
    /// Keys that it has, see the bits of LevelLib.
    uint256 seen;
    bytes16 sgxComponents;
    bytes16 tdxComponents;
    /// PCE SVN or ISV SVN.
    uint16 svn;
    /// TcbStatus.
    uint8 status;
    uint40 date;
    /// Start of keccak256(abi.encode(string[])) of the advisory ids, in the document's order.
    bytes24 advisories;
}

/// @title TCB levels as Intel's documents list them
/// @notice An object { tcb: { … }, tcbDate, tcbStatus, advisoryIDs }, its keys in any order; keys that are not known are passed over,
/// as Intel adds such without changing the version.
library LevelLib {
    using CalldataLib for bytes;
    using JsonLib for bytes;
    using JsonLib for uint256;

    /// @notice Not a status that Intel gives to such a level.
    error UnknownStatus(uint256 position, bytes32 statusHash);

    /// Keys of a level.
    uint256 internal constant SGX = 1;
    uint256 internal constant TDX = 2;
    uint256 internal constant PCE_SVN = 4;
    uint256 internal constant ISV_SVN = 8;
    uint256 private constant TCB = 16;
    uint256 private constant DATE = 32;
    uint256 private constant STATUS = 64;
    uint256 private constant ADVISORIES = 128;
    uint256 private constant ALWAYS = TCB | DATE | STATUS;

    uint8 private constant UP_TO_DATE = 0;
    uint8 private constant OUT_OF_DATE = 4;
    uint8 private constant REVOKED = 6;
    /// keccak256 of two words, 32 and 0: the empty list.
    bytes24 private constant NO_ADVISORIES = bytes24(
        keccak256(
            hex"00000000000000000000000000000000000000000000000000000000000000200000000000000000000000000000000000000000000000000000000000000000"
        )
    );

    /// @notice Reads one level; which keys of its `tcb` it must have is the caller's to say.
    function read(bytes calldata json, uint256 pos, uint256 wanted)
        internal
        pure
        returns (Level memory level, uint256)
    {
        level.advisories = NO_ADVISORIES;
        pos = json.expect(pos, "{");
        bool more = true;
        while (more) {
            pos = _readField(json, pos, level);
            (more, pos) = json.next(pos, "}");
        }
        level.seen.complete(ALWAYS | wanted, pos);
        return (level, pos);
    }

    /// @notice Reads an array of the levels that modules and quoting enclaves have, packed to a word each, see AppraisalLib.
    /// @dev They have no configuration, so no other status has a meaning.
    function readIsvLevels(bytes calldata json, uint256 pos)
        internal
        pure
        returns (bytes memory packed, uint256)
    {
        pos = json.expect(pos, "[");
        bool more = true;
        while (more) {
            uint256 start = pos;
            Level memory level;
            (level, pos) = read(json, pos, ISV_SVN);
            if (level.status != UP_TO_DATE && level.status != OUT_OF_DATE && level.status != REVOKED) {
                revert UnknownStatus(start, bytes32(uint256(level.status)));
            }
            packed = bytes.concat(packed, pack(level));
            (more, pos) = json.next(pos, "]");
        }
        return (packed, pos);
    }

    /// @notice SVN, status, date and advisories of a level in a word, see AppraisalLib.
    function pack(Level memory level) internal pure returns (bytes32) {
        return bytes32(abi.encodePacked(level.svn, level.status, level.date, level.advisories));
    }

    function _readField(bytes calldata json, uint256 pos, Level memory level) private pure returns (uint256) {
        uint256 start = pos;
        bytes32 key;
        (key, pos) = json.key(pos);
        if (key == "tcb") {
            level.seen = level.seen.mark(TCB, start, key);
            return _readTcb(json, pos, level);
        }
        if (key == "tcbDate") {
            level.seen = level.seen.mark(DATE, start, key);
            (level.date, pos) = json.date(pos, 0);
            return pos;
        }
        if (key == "tcbStatus") {
            level.seen = level.seen.mark(STATUS, start, key);
            (level.status, pos) = _status(json, pos);
            return pos;
        }
        if (key == "advisoryIDs") {
            level.seen = level.seen.mark(ADVISORIES, start, key);
            (level.advisories, pos) = _advisories(json, pos);
            return pos;
        }
        return json.skip(pos);
    }

    function _readTcb(bytes calldata json, uint256 pos, Level memory level) private pure returns (uint256) {
        pos = json.expect(pos, "{");
        bool more = true;
        while (more) {
            uint256 start = pos;
            bytes32 key;
            (key, pos) = json.key(pos);
            uint256 bit;
            if (key == "sgxtcbcomponents") {
                (bit, level.sgxComponents, pos) = _components(json, pos, SGX);
            } else if (key == "tdxtcbcomponents") {
                (bit, level.tdxComponents, pos) = _components(json, pos, TDX);
            } else if (key == "pcesvn" || key == "isvsvn") {
                bit = key == "pcesvn" ? PCE_SVN : ISV_SVN;
                uint256 svn;
                (svn, pos) = json.number(pos, type(uint16).max);
                level.svn = uint16(svn);
            } else {
                pos = json.skip(pos);
            }
            level.seen = level.seen.mark(bit, start, key);
            (more, pos) = json.next(pos, "}");
        }
        return pos;
    }

    /// @dev Array of sixteen { svn, … }.
    function _components(bytes calldata json, uint256 pos, uint256 bit)
        private
        pure
        returns (uint256, bytes16, uint256)
    {
        uint256 svns;
        pos = json.expect(pos, "[");
        for (uint256 i = 0; i < 16; ++i) {
            uint256 svn;
            (svn, pos) = _component(json, pos);
            svns = (svns << 8) | svn;
            pos = json.expect(pos, i == 15 ? bytes1("]") : bytes1(","));
        }
        return (bit, bytes16(uint128(svns)), pos);
    }

    function _component(bytes calldata json, uint256 pos) private pure returns (uint256 svn, uint256) {
        uint256 seen;
        pos = json.expect(pos, "{");
        bool more = true;
        while (more) {
            uint256 start = pos;
            bytes32 key;
            (key, pos) = json.key(pos);
            if (key == "svn") {
                seen = seen.mark(1, start, key);
                (svn, pos) = json.number(pos, type(uint8).max);
            } else {
                pos = json.skip(pos);
            }
            (more, pos) = json.next(pos, "}");
        }
        seen.complete(1, pos);
        return (svn, pos);
    }

    function _status(bytes calldata json, uint256 pos) private pure returns (uint8, uint256) {
        (uint256 start, uint256 end) = json.text(pos);
        bytes32 hash = json.keccak(start, end - start);
        if (hash == keccak256("UpToDate")) return (UP_TO_DATE, end + 1);
        if (hash == keccak256("SWHardeningNeeded")) return (1, end + 1);
        if (hash == keccak256("ConfigurationAndSWHardeningNeeded")) return (2, end + 1);
        if (hash == keccak256("ConfigurationNeeded")) return (3, end + 1);
        if (hash == keccak256("OutOfDate")) return (OUT_OF_DATE, end + 1);
        if (hash == keccak256("OutOfDateConfigurationNeeded")) return (5, end + 1);
        if (hash == keccak256("Revoked")) return (REVOKED, end + 1);
        revert UnknownStatus(pos, hash);
    }

    /// @dev Array of texts.
    function _advisories(bytes calldata json, uint256 pos) private pure returns (bytes24, uint256) {
        pos = json.expect(pos, "[");
        if (json.at(pos) == "]") return (NO_ADVISORIES, pos + 1);
        uint256 first = pos;
        uint256 count;
        uint256 end;
        bool more = true;
        while (more) {
            (, end) = json.text(pos);
            ++count;
            (more, pos) = json.next(end + 1, "]");
        }
        string[] memory ids = new string[](count);
        uint256 at = first;
        for (uint256 i = 0; i < count; ++i) {
            uint256 start;
            (start, end) = json.text(at);
            ids[i] = string(json[start:end]);
            at = end + 2;
        }
        return (bytes24(keccak256(abi.encode(ids))), pos);
    }
}
