// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Document, DocumentLib} from "./DocumentLib.sol";
import {JsonLib} from "./JsonLib.sol";

/// @title Intel's lists of TCB evaluation numbers, version 1
/// @notice A number stands for a TCB recovery event. Intel's standard is the highest whose event was public for twelve months.
/// Packed: nine bytes a number, itself 4 and the second at which it may be the standard 5.
library EvaluationLib {
    using DocumentLib for bytes;
    using JsonLib for bytes;
    using JsonLib for uint256;

    uint256 private constant VERSION = 1;
    uint256 private constant NUMBERS = DocumentLib.OWN;
    uint256 private constant ENTRY = 9;

    uint256 private constant NUMBER = 1;
    uint256 private constant RECOVERED = 2;

    /// @notice Reads a document that fills `json`.
    function read(bytes calldata json) internal pure returns (Document memory doc) {
        uint256 pos = json.expect(0, "{");
        bool more = true;
        while (more) {
            uint256 start = pos;
            bytes32 key;
            (key, pos) = json.key(pos);
            if (key == "tcbEvalNumbers") {
                doc.seen = doc.seen.mark(NUMBERS, start, key);
                (doc.content, pos) = _readNumbers(json, pos);
            } else {
                pos = json.readField(start, key, pos, doc);
            }
            (more, pos) = json.next(pos, "}");
        }
        json.finish(pos, doc, VERSION, NUMBERS, "SGX", "TDX");
    }

    /// @notice The number of a packed list that counts now, and the first second at which another will.
    /// @param early Whether the highest counts, however new it is.
    /// @return number Zero if none counts yet.
    /// @return until The largest value if no other will.
    function choose(bytes memory packed, bool early) internal view returns (uint32 number, uint40 until) {
        until = type(uint40).max;
        uint256 count = packed.length / ENTRY;
        for (uint256 i = 0; i < count; ++i) {
            (uint32 candidate, uint40 from) = _entry(packed, i);
            if ((early || from <= block.timestamp) && candidate > number) number = candidate;
        }
        if (early) return (number, until);
        for (uint256 i = 0; i < count; ++i) {
            (uint32 candidate, uint40 from) = _entry(packed, i);
            if (from > block.timestamp && candidate > number && from < until) until = from;
        }
    }

    function _entry(bytes memory packed, uint256 index) private pure returns (uint32 value, uint40 from) {
        // Assembly because a slice of memory cannot be decoded.
        assembly ("memory-safe") {
            let entry := mload(add(add(packed, 32), mul(index, 9)))
            value := shr(224, entry)
            from := and(shr(184, entry), 0xffffffffff)
        }
    }

    function _readNumbers(bytes calldata json, uint256 pos)
        private
        pure
        returns (bytes memory packed, uint256)
    {
        pos = json.expect(pos, "[");
        bool more = true;
        while (more) {
            uint256 number;
            uint40 from;
            (number, from, pos) = _readNumber(json, pos);
            packed = abi.encodePacked(packed, uint32(number), from);
            (more, pos) = json.next(pos, "]");
        }
        return (packed, pos);
    }

    /// @dev { tcbEvaluationDataNumber, tcbRecoveryEventDate, … }.
    function _readNumber(bytes calldata json, uint256 pos)
        private
        pure
        returns (uint256 number, uint40 from, uint256)
    {
        uint256 seen;
        pos = json.expect(pos, "{");
        bool more = true;
        while (more) {
            uint256 start = pos;
            bytes32 key;
            (key, pos) = json.key(pos);
            if (key == "tcbEvaluationDataNumber") {
                seen = seen.mark(NUMBER, start, key);
                (number, pos) = json.number(pos, type(uint32).max);
            } else if (key == "tcbRecoveryEventDate") {
                seen = seen.mark(RECOVERED, start, key);
                (from, pos) = json.date(pos, 1);
            } else {
                pos = json.skip(pos);
            }
            (more, pos) = json.next(pos, "}");
        }
        seen.complete(NUMBER | RECOVERED, pos);
        return (number, from, pos);
    }
}
