// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {DateLib} from "./DateLib.sol";

/// @title Strict reader of JSON as Intel's provisioning service writes it
/// @notice No white space, no escapes, no fractions, no negative numbers: the documents have none, and what has is refused with its
/// position. Every function takes the position of a value and answers with the position after it.
/// @dev NOTE: positions may run beyond the end of `json`, where other calldata is read: whoever reads a document compares the last
/// position with its length, see `close`. Loops end soon after the end.
library JsonLib {
    using CalldataLib for bytes;

    /// @notice Another byte was wanted.
    error JsonByte(uint256 position, bytes1 got, bytes1 wanted);
    /// @notice A text has no end, an escape, or not the length wanted.
    error JsonText(uint256 position);
    /// @notice Not a number from 0 to `max`, or with leading zeros.
    error JsonNumber(uint256 position, uint256 max);
    /// @notice Not hexadecimal.
    error JsonHex(uint256 position, bytes32 text);
    /// @notice Not a time of the form 2006-01-02T15:04:05Z.
    error JsonDate(uint256 position, bytes32 text);
    /// @notice Not the beginning of a value.
    error JsonValue(uint256 position, bytes1 got);
    /// @notice An object has a key twice.
    error JsonKeyTwice(uint256 position, bytes32 key);
    /// @notice An object that ends here lacks keys, by the bits of its reader.
    error JsonKeysMissing(uint256 position, uint256 missing);
    /// @notice The document does not end where it should.
    error JsonTrailing(uint256 position, uint256 length);

    uint256 private constant LOW_BITS = 0x7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f;
    uint256 private constant ONES = 0x0101010101010101010101010101010101010101010101010101010101010101;

    /// Punctuation of a time and the quotation mark after it.
    uint256 private constant DATE_MASK = 0x00000000ff0000ff0000ff0000ff0000ff0000ffff0000000000000000000000;
    uint256 private constant DATE_FORM = 0x000000002d00002d00005400003a00003a00005a220000000000000000000000;

    /// @notice The byte at `pos`.
    function at(bytes calldata json, uint256 pos) internal pure returns (bytes1) {
        return bytes1(bytes32(json.word(pos)));
    }

    /// @notice Requires one byte.
    function expect(bytes calldata json, uint256 pos, bytes1 wanted) internal pure returns (uint256) {
        bytes1 got = at(json, pos);
        if (got != wanted) revert JsonByte(pos, got, wanted);
        unchecked {
            return pos + 1;
        }
    }

    /// @notice Requires the comma before a further member, or the end.
    function next(bytes calldata json, uint256 pos, bytes1 end) internal pure returns (bool more, uint256) {
        if (at(json, pos) != ",") return (false, expect(json, pos, end));
        unchecked {
            return (true, pos + 1);
        }
    }

    /// @notice Requires that the document ends at `pos`.
    function close(bytes calldata json, uint256 pos) internal pure {
        if (pos != json.length) revert JsonTrailing(pos, json.length);
    }

    /// @notice Marks a key as seen, in its object's set of bits.
    function mark(uint256 seen, uint256 bit, uint256 pos, bytes32 name) internal pure returns (uint256) {
        if (seen & bit != 0) revert JsonKeyTwice(pos, name);
        return seen | bit;
    }

    /// @notice Requires that all of an object's keys were there.
    function complete(uint256 seen, uint256 wanted, uint256 pos) internal pure {
        if (seen & wanted != wanted) revert JsonKeysMissing(pos, wanted & ~seen);
    }

    /// @notice Reads a key and its colon; one of more than 31 bytes is known to nobody and comes out empty.
    function key(bytes calldata json, uint256 pos) internal pure returns (bytes32 name, uint256) {
        (name, pos) = short(json, pos);
        return (name, expect(json, pos, ":"));
    }

    /// @notice Reads a text of at most 31 bytes; a longer one comes out empty.
    function short(bytes calldata json, uint256 pos) internal pure returns (bytes32 value, uint256) {
        (uint256 start, uint256 end) = text(json, pos);
        unchecked {
            uint256 length = end - start;
            if (length < 32) value = bytes32(json.word(start) >> (256 - 8 * length) << (256 - 8 * length));
            return (length == 0 ? bytes32(0) : value, end + 1);
        }
    }

    /// @notice Reads a text.
    /// @return start Position of its first byte.
    /// @return end Position of the quotation mark after it.
    function text(bytes calldata json, uint256 pos) internal pure returns (uint256 start, uint256 end) {
        start = expect(json, pos, '"');
        end = start;
        unchecked {
            uint256 found;
            do {
                found = _special(json.word(end));
                end += found;
                if (end >= json.length) revert JsonText(pos);
            } while (found == 32);
        }
        if (at(json, end) != '"') revert JsonText(end);
    }

    /// @notice Reads a number from 0 to `max`.
    function number(bytes calldata json, uint256 pos, uint256 max)
        internal
        pure
        returns (uint256 value, uint256 end)
    {
        unchecked {
            uint256 word = json.word(pos);
            uint256 digit = (word >> 248) - 0x30;
            while (digit < 10 && value <= max) {
                value = value * 10 + digit;
                word <<= 8;
                ++end;
                digit = (word >> 248) - 0x30;
            }
            bool padded = end > 1 && at(json, pos) == "0";
            if (end == 0 || padded || value > max || digit < 10) revert JsonNumber(pos, max);
            end += pos;
        }
    }

    /// @notice Reads hexadecimal of either case for exactly `length` bytes, at most 16; the value is left-aligned.
    function hexBytes(bytes calldata json, uint256 pos, uint256 length)
        internal
        pure
        returns (bytes16 value, uint256)
    {
        uint256 start = expect(json, pos, '"');
        unchecked {
            uint256 end = start + 2 * length;
            if (at(json, end) != '"') revert JsonText(pos);
            value = _nibbles(json.word(start), length, start);
            return (value, end + 1);
        }
    }

    /// @notice Reads hexadecimal for exactly `length` bytes, a multiple of 16.
    function longHexBytes(bytes calldata json, uint256 pos, uint256 length)
        internal
        pure
        returns (bytes memory value, uint256)
    {
        uint256 start = expect(json, pos, '"');
        unchecked {
            uint256 end = start + 2 * length;
            if (at(json, end) != '"') revert JsonText(pos);
            for (; start < end; start += 32) {
                value = bytes.concat(value, _nibbles(json.word(start), 16, start));
            }
            return (value, end + 1);
        }
    }

    /// @notice Reads a time like 2024-03-13T00:00:00Z.
    /// @param later Years that are added to it.
    /// @return time Seconds since 1970.
    function date(bytes calldata json, uint256 pos, uint256 later)
        internal
        pure
        returns (uint40 time, uint256)
    {
        uint256 start = expect(json, pos, '"');
        uint256 word = json.word(start);
        if (word & DATE_MASK != DATE_FORM) revert JsonDate(pos, bytes32(word));
        unchecked {
            uint256 lanes = _pair(word, 5, pos) << 64 | _pair(word, 8, pos) << 48;
            lanes |= _pair(word, 11, pos) << 32 | _pair(word, 14, pos) << 16 | _pair(word, 17, pos);
            uint256 year = _pair(word, 0, pos) * 100 + _pair(word, 2, pos) + later;
            (bool valid, uint256 epoch) = DateLib.epoch(year, lanes);
            if (!valid) revert JsonDate(pos, bytes32(word));
            // Years of four digits end before 2^40 seconds.
            return (uint40(epoch), start + 21);
        }
    }

    /// @notice Position after a value of any kind, which is looked at no further than to find its end.
    function skip(bytes calldata json, uint256 pos) internal pure returns (uint256) {
        uint256 depth;
        unchecked {
            do {
                if (pos >= json.length) revert JsonTrailing(pos, json.length);
                bytes1 head = at(json, pos);
                if (head == '"') {
                    (, pos) = text(json, pos);
                    ++pos;
                } else if (head == "{" || head == "[") {
                    ++depth;
                    ++pos;
                    continue;
                } else if (head == "}" || head == "]") {
                    if (depth == 0) revert JsonValue(pos, head);
                    --depth;
                    ++pos;
                } else if (head == "," || head == ":") {
                    if (depth == 0) revert JsonValue(pos, head);
                    ++pos;
                    continue;
                } else {
                    pos = _skipWord(json, pos);
                }
            } while (depth != 0);
        }
        return pos;
    }

    /// @dev Position after a number, true, false or null.
    function _skipWord(bytes calldata json, uint256 pos) private pure returns (uint256) {
        uint256 start = pos;
        unchecked {
            while (true) {
                bytes1 head = at(json, pos);
                bool lower = head >= "a" && head <= "z";
                bool digit = head >= "0" && head <= "9";
                if (!lower && !digit && head != "." && head != "-") break;
                ++pos;
            }
        }
        if (pos == start) revert JsonValue(pos, at(json, pos));
        return pos;
    }

    /// @dev Number of bytes before the first quotation mark or backslash in a word; 32 if it has neither.
    function _special(uint256 word) private pure returns (uint256 count) {
        unchecked {
            uint256 found = _zeros(word ^ (ONES * 0x22)) | _zeros(word ^ (ONES * 0x5c));
            assembly ("memory-safe") {
                count := shr(3, clz(found))
            }
        }
    }

    /// @dev The top bit of each byte that is zero.
    function _zeros(uint256 word) private pure returns (uint256) {
        unchecked {
            return ~(((word & LOW_BITS) + LOW_BITS) | word | LOW_BITS);
        }
    }

    /// @dev Number of two decimal digits at `index` of a word.
    function _pair(uint256 word, uint256 index, uint256 pos) private pure returns (uint256) {
        unchecked {
            uint256 digits = word >> (240 - 8 * index);
            uint256 tens = ((digits >> 8) & 0xff) - 0x30;
            uint256 units = (digits & 0xff) - 0x30;
            if (tens > 9 || units > 9) revert JsonDate(pos, bytes32(word));
            return tens * 10 + units;
        }
    }

    /// @dev Bytes of the first 2 * `length` hexadecimal digits of a word, all digits at once: in each byte, 0 to 9 are 0x30 to 0x39 and
    /// A to F are 0x41 to 0x46 or, in lower case, 0x61 to 0x66.
    function _nibbles(uint256 word, uint256 length, uint256 pos) private pure returns (bytes16) {
        unchecked {
            uint256 kept = length == 16 ? word : word >> (256 - 16 * length) << (256 - 16 * length);
            // Digits that are not there count as zeros.
            if (length != 16) kept |= (ONES * 0x30) >> (16 * length);
            // In the top bit of each byte; none of the sums carries into the next.
            uint256 low = kept & LOW_BITS;
            uint256 digit = (low + ONES * 0x50) & ~(low + ONES * 0x46);
            low |= ONES * 0x20;
            uint256 letter = (low + ONES * 0x1f) & ~(low + ONES * 0x19);
            if ((kept | ~(digit | letter)) & (ONES * 0x80) != 0) revert JsonHex(pos, bytes32(word));
            uint256 nine = ((letter >> 7) & ONES) * 9;
            uint256 values = ((kept & (ONES * 0x0f)) + nine) & (ONES * 0x0f);
            // Two digits to a byte, then the bytes together.
            values =
                (values | values >> 4) & 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
            values =
                (values | values >> 8) & 0x0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff0000ffff;
            values =
                (values | values >> 16) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff;
            values =
                (values | values >> 32) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff;
            values = (values | values >> 64) & type(uint128).max;
            return bytes16(uint128(values));
        }
    }
}
