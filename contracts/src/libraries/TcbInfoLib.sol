// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Document, DocumentLib} from "./DocumentLib.sol";
import {JsonLib} from "./JsonLib.sol";
import {Level, LevelLib} from "./LevelLib.sol";

/// @title Reader of Intel's TCB infos, version 3
library TcbInfoLib {
    using DocumentLib for bytes;
    using JsonLib for bytes;
    using JsonLib for uint256;

    /// @dev What is read of the lists, packed.
    struct Draft {
        bytes2 pceId;
        /// Number of platform levels.
        uint256 count;
        bytes levels;
        /// Whether each level has TDX components.
        bool tdxLevels;
        bytes baseModule;
        uint256 moduleCount;
        bytes modules;
        /// Bit set of the versions in `modules`.
        uint256 versions;
    }

    /// @dev A TDX module.
    struct Module {
        uint256 seen;
        uint8 version;
        bytes8 attributes;
        bytes8 attributesMask;
        bytes signer;
        bytes levels;
    }

    /// @notice There are more than 255 levels or modules.
    error TooMany(uint256 position);
    /// @notice A module's id is not TDX_ and two hexadecimal digits above 00.
    error ModuleId(uint256 position, bytes32 id);
    /// @notice A module's version is described twice.
    error ModuleTwice(uint256 position, uint8 version);
    /// @notice The document is for TDX and a level has no TDX components.
    error NoTdxComponents();

    uint256 private constant VERSION = 3;
    uint256 private constant FMSPC = DocumentLib.OWN;
    uint256 private constant PCE_ID = DocumentLib.OWN << 1;
    uint256 private constant MODULE = DocumentLib.OWN << 2;
    uint256 private constant MODULES = DocumentLib.OWN << 3;
    uint256 private constant LEVELS = DocumentLib.OWN << 4;
    uint256 private constant NEEDED = DocumentLib.EVALUATION | FMSPC | PCE_ID | LEVELS;

    uint256 private constant MODULE_ID = 1;
    uint256 private constant MODULE_SIGNER = 2;
    uint256 private constant MODULE_ATTRIBUTES = 4;
    uint256 private constant MODULE_MASK = 8;
    uint256 private constant MODULE_LEVELS = 16;
    uint256 private constant BASE_NEEDED = MODULE_SIGNER | MODULE_ATTRIBUTES | MODULE_MASK;

    /// @notice Reads a document that fills `json`.
    function read(bytes calldata json) internal pure returns (Document memory doc) {
        Draft memory draft;
        draft.tdxLevels = true;
        uint256 pos = json.expect(0, "{");
        bool more = true;
        while (more) {
            pos = _readField(json, pos, doc, draft);
            (more, pos) = json.next(pos, "}");
        }
        json.finish(pos, doc, VERSION, NEEDED, "SGX", "TDX");
        if (doc.tee == 1) {
            doc.seen.complete(MODULE, pos);
            if (!draft.tdxLevels) revert NoTdxComponents();
            doc.content = _pack(draft, 1 + draft.moduleCount, bytes.concat(draft.baseModule, draft.modules));
        } else {
            doc.content = _pack(draft, 0, "");
        }
    }

    function _pack(Draft memory draft, uint256 modules, bytes memory packed)
        private
        pure
        returns (bytes memory)
    {
        bytes32 head = bytes32(abi.encodePacked(draft.pceId, uint8(draft.count), uint8(modules), bytes28(0)));
        return bytes.concat(head, draft.levels, packed);
    }

    function _readField(bytes calldata json, uint256 pos, Document memory doc, Draft memory draft)
        private
        pure
        returns (uint256)
    {
        uint256 start = pos;
        bytes32 key;
        (key, pos) = json.key(pos);
        bytes16 value;
        if (key == "fmspc") {
            doc.seen = doc.seen.mark(FMSPC, start, key);
            (value, pos) = json.hexBytes(pos, 6);
            doc.fmspc = bytes6(value);
        } else if (key == "pceId") {
            doc.seen = doc.seen.mark(PCE_ID, start, key);
            (value, pos) = json.hexBytes(pos, 2);
            draft.pceId = bytes2(value);
        } else if (key == "tcbLevels") {
            doc.seen = doc.seen.mark(LEVELS, start, key);
            pos = _readLevels(json, pos, draft);
        } else if (key == "tdxModule") {
            doc.seen = doc.seen.mark(MODULE, start, key);
            (draft.baseModule,, pos) = _readModule(json, pos, false);
        } else if (key == "tdxModuleIdentities") {
            doc.seen = doc.seen.mark(MODULES, start, key);
            pos = _readModules(json, pos, draft);
        } else {
            pos = json.readField(start, key, pos, doc);
        }
        return pos;
    }

    function _readLevels(bytes calldata json, uint256 pos, Draft memory draft)
        private
        pure
        returns (uint256)
    {
        pos = json.expect(pos, "[");
        bool more = true;
        while (more) {
            if (++draft.count > type(uint8).max) revert TooMany(pos);
            Level memory level;
            (level, pos) = LevelLib.read(json, pos, LevelLib.SGX | LevelLib.PCE_SVN);
            if (level.seen & LevelLib.TDX == 0) draft.tdxLevels = false;
            draft.levels =
                bytes.concat(draft.levels, level.sgxComponents, level.tdxComponents, LevelLib.pack(level));
            (more, pos) = json.next(pos, "]");
        }
        return pos;
    }

    function _readModules(bytes calldata json, uint256 pos, Draft memory draft)
        private
        pure
        returns (uint256)
    {
        pos = json.expect(pos, "[");
        if (json.at(pos) == "]") return pos + 1;
        bool more = true;
        while (more) {
            uint256 start = pos;
            // The plain module counts as well.
            if (++draft.moduleCount >= type(uint8).max) revert TooMany(pos);
            bytes memory packed;
            uint8 version;
            (packed, version, pos) = _readModule(json, pos, true);
            if ((draft.versions >> version) & 1 != 0) revert ModuleTwice(start, version);
            draft.versions |= 1 << version;
            draft.modules = bytes.concat(draft.modules, packed);
            (more, pos) = json.next(pos, "]");
        }
        return pos;
    }

    /// @dev One module. The plain one (version 0) has neither id nor levels.
    function _readModule(bytes calldata json, uint256 pos, bool versioned)
        private
        pure
        returns (bytes memory packed, uint8 version, uint256)
    {
        Module memory module;
        pos = json.expect(pos, "{");
        bool more = true;
        while (more) {
            pos = _readModuleField(json, pos, module, versioned);
            (more, pos) = json.next(pos, "}");
        }
        module.seen.complete(versioned ? BASE_NEEDED | MODULE_ID | MODULE_LEVELS : BASE_NEEDED, pos);
        uint256 count = module.levels.length / 32;
        if (count > type(uint8).max) revert TooMany(pos);
        packed = abi.encodePacked(
            module.version,
            uint8(count),
            module.attributes,
            module.attributesMask,
            bytes2(0),
            bytes12(keccak256(module.signer)),
            module.levels
        );
        return (packed, module.version, pos);
    }

    function _readModuleField(bytes calldata json, uint256 pos, Module memory module, bool versioned)
        private
        pure
        returns (uint256)
    {
        uint256 start = pos;
        bytes32 key;
        (key, pos) = json.key(pos);
        bytes16 value;
        if (key == "mrsigner") {
            module.seen = module.seen.mark(MODULE_SIGNER, start, key);
            (module.signer, pos) = json.longHexBytes(pos, 48);
        } else if (key == "attributes") {
            module.seen = module.seen.mark(MODULE_ATTRIBUTES, start, key);
            (value, pos) = json.hexBytes(pos, 8);
            module.attributes = bytes8(value);
        } else if (key == "attributesMask") {
            module.seen = module.seen.mark(MODULE_MASK, start, key);
            (value, pos) = json.hexBytes(pos, 8);
            module.attributesMask = bytes8(value);
        } else if (versioned && key == "id") {
            module.seen = module.seen.mark(MODULE_ID, start, key);
            (module.version, pos) = _moduleVersion(json, pos);
        } else if (versioned && key == "tcbLevels") {
            module.seen = module.seen.mark(MODULE_LEVELS, start, key);
            (module.levels, pos) = LevelLib.readIsvLevels(json, pos);
        } else {
            pos = json.skip(pos);
        }
        return pos;
    }

    /// @dev "TDX_" and two hexadecimal digits.
    function _moduleVersion(bytes calldata json, uint256 pos) private pure returns (uint8 version, uint256) {
        (bytes32 id, uint256 end) = json.short(pos);
        uint256 tens = _nibble(uint8(id[4]));
        uint256 units = _nibble(uint8(id[5]));
        if (bytes4(id) != "TDX_" || id << 48 != 0 || tens > 15 || units > 15 || tens + units == 0) {
            revert ModuleId(pos, id);
        }
        return (uint8(tens * 16 + units), end);
    }

    /// @dev Value of a hexadecimal digit, 255 if it is none.
    function _nibble(uint8 digit) private pure returns (uint256) {
        if (digit >= 0x30 && digit <= 0x39) return digit - 0x30;
        digit |= 0x20;
        return digit >= 0x61 && digit <= 0x66 ? digit - 0x57 : 255;
    }
}
