// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Document, DocumentLib} from "./DocumentLib.sol";
import {JsonLib} from "./JsonLib.sol";
import {LevelLib} from "./LevelLib.sol";

/// @title Reader of Intel's identities of quoting enclaves, version 2
library QeIdentityLib {
    using DocumentLib for bytes;
    using JsonLib for bytes;
    using JsonLib for uint256;

    /// @dev What is read, before it is packed.
    struct Draft {
        bytes4 miscSelect;
        bytes4 miscSelectMask;
        bytes16 attributes;
        bytes16 attributesMask;
        bytes mrSigner;
        uint16 prodId;
        bytes levels;
    }

    /// @notice There are more than 255 levels.
    error TooManyLevels(uint256 count);

    uint256 private constant VERSION = 2;
    uint256 private constant MISC_SELECT = DocumentLib.OWN;
    uint256 private constant MISC_SELECT_MASK = DocumentLib.OWN << 1;
    uint256 private constant ATTRIBUTES = DocumentLib.OWN << 2;
    uint256 private constant ATTRIBUTES_MASK = DocumentLib.OWN << 3;
    uint256 private constant MR_SIGNER = DocumentLib.OWN << 4;
    uint256 private constant PROD_ID = DocumentLib.OWN << 5;
    uint256 private constant LEVELS = DocumentLib.OWN << 6;
    uint256 private constant NEEDED = DocumentLib.EVALUATION | MISC_SELECT | MISC_SELECT_MASK | ATTRIBUTES
        | ATTRIBUTES_MASK | MR_SIGNER | PROD_ID | LEVELS;

    /// @notice Reads a document that fills `json`.
    function read(bytes calldata json) internal pure returns (Document memory doc) {
        Draft memory draft;
        uint256 pos = json.expect(0, "{");
        bool more = true;
        while (more) {
            pos = _readField(json, pos, doc, draft);
            (more, pos) = json.next(pos, "}");
        }
        json.finish(pos, doc, VERSION, NEEDED, "QE", "TD_QE");
        uint256 count = draft.levels.length / 32;
        if (count > type(uint8).max) revert TooManyLevels(count);
        doc.content = abi.encodePacked(
            draft.miscSelect,
            draft.miscSelectMask,
            draft.prodId,
            uint8(count),
            bytes21(0),
            draft.attributes,
            draft.attributesMask,
            draft.mrSigner,
            draft.levels
        );
    }

    // One branch a key reads better than two halves of the list.
    // solhint-disable-next-line code-complexity
    function _readField(bytes calldata json, uint256 pos, Document memory doc, Draft memory draft)
        private
        pure
        returns (uint256)
    {
        uint256 start = pos;
        bytes32 key;
        (key, pos) = json.key(pos);
        bytes16 value;
        if (key == "miscselect") {
            doc.seen = doc.seen.mark(MISC_SELECT, start, key);
            (value, pos) = json.hexBytes(pos, 4);
            draft.miscSelect = bytes4(value);
        } else if (key == "miscselectMask") {
            doc.seen = doc.seen.mark(MISC_SELECT_MASK, start, key);
            (value, pos) = json.hexBytes(pos, 4);
            draft.miscSelectMask = bytes4(value);
        } else if (key == "attributes") {
            doc.seen = doc.seen.mark(ATTRIBUTES, start, key);
            (draft.attributes, pos) = json.hexBytes(pos, 16);
        } else if (key == "attributesMask") {
            doc.seen = doc.seen.mark(ATTRIBUTES_MASK, start, key);
            (draft.attributesMask, pos) = json.hexBytes(pos, 16);
        } else if (key == "mrsigner") {
            doc.seen = doc.seen.mark(MR_SIGNER, start, key);
            (draft.mrSigner, pos) = json.longHexBytes(pos, 32);
        } else if (key == "isvprodid") {
            doc.seen = doc.seen.mark(PROD_ID, start, key);
            uint256 prodId;
            (prodId, pos) = json.number(pos, type(uint16).max);
            draft.prodId = uint16(prodId);
        } else if (key == "tcbLevels") {
            doc.seen = doc.seen.mark(LEVELS, start, key);
            (draft.levels, pos) = LevelLib.readIsvLevels(json, pos);
        } else {
            pos = json.readField(start, key, pos, doc);
        }
        return pos;
    }
}
