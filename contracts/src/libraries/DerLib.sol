// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {DateLib} from "./DateLib.sol";

/// @title Strict reader of DER
/// @notice Every function takes the position of an element and the `limit` that it must not pass, and answers with positions in
/// the same bytes. Nothing beyond `limit` decides anything; every fault is a typed revert with the position.
/// @dev NOTE: callers start with `limit` = der.length and pass on only limits that came out of this library. Positions are below the
/// length of calldata plus 65,539, so their sums cannot overflow and are left unchecked.
library DerLib {
    using CalldataLib for bytes;

    /// @notice An element does not fit into what encloses it.
    error DerTruncated(uint256 position, uint256 limit);
    /// @notice Another kind of element was wanted.
    error DerTag(uint256 position, uint256 got, uint256 wanted);
    /// @notice A length is indefinite, not minimal, or above 65,535; or not the one prescribed.
    error DerLength(uint256 position);
    /// @notice An element does not fill what encloses it.
    error DerTrailing(uint256 position, uint256 limit);
    /// @notice An integer is negative, not minimal, or too large.
    error DerInteger(uint256 position);
    /// @notice Not a time of the form that X.509 prescribes.
    error DerTime(uint256 position);
    /// @notice The bytes at this position are not those prescribed.
    error DerMismatch(uint256 position);

    uint256 internal constant BOOLEAN = 0x01;
    uint256 internal constant INTEGER = 0x02;
    uint256 internal constant BIT_STRING = 0x03;
    uint256 internal constant OCTET_STRING = 0x04;
    uint256 internal constant OBJECT_ID = 0x06;
    uint256 internal constant UTF8_STRING = 0x0c;
    uint256 internal constant PRINTABLE_STRING = 0x13;
    uint256 internal constant UTC_TIME = 0x17;
    uint256 internal constant GENERALIZED_TIME = 0x18;
    uint256 internal constant SEQUENCE = 0x30;
    uint256 internal constant SET = 0x31;
    uint256 internal constant CONTEXT_3 = 0xa3;

    /// @notice Opens the element at `pos`, which must have this tag and end within `limit`.
    /// @return start Position of its content.
    /// @return end Position after it.
    function open(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        internal
        pure
        returns (uint256 start, uint256 end)
    {
        unchecked {
            uint256 head = der.word(pos);
            if (head >> 248 != tag) _refuse(pos, limit, head >> 248, tag);
            uint256 length = (head >> 240) & 0xff;
            start = pos + 2;
            if (length >= 0x80) (start, length) = _longLength(head, pos, limit);
            end = start + length;
            if (end > limit) revert DerTruncated(pos, limit);
        }
    }

    /// @notice Like `open`; the element must also end exactly at `limit`.
    function openLast(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        internal
        pure
        returns (uint256 start)
    {
        uint256 end;
        (start, end) = open(der, pos, limit, tag);
        if (end != limit) revert DerTrailing(end, limit);
    }

    /// @notice Position after the element at `pos`.
    function skip(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        internal
        pure
        returns (uint256 end)
    {
        (, end) = open(der, pos, limit, tag);
    }

    /// @notice Tag at `pos`, or 0 when nothing is left.
    function peek(bytes calldata der, uint256 pos, uint256 limit) internal pure returns (uint256) {
        return pos < limit ? der.word(pos) >> 248 : 0;
    }

    /// @notice Requires the `length` bytes at `pos`, at most 32, to be `wanted` (left-aligned).
    /// @return end Position after them.
    function expect(bytes calldata der, uint256 pos, uint256 limit, bytes32 wanted, uint256 length)
        internal
        pure
        returns (uint256 end)
    {
        unchecked {
            end = pos + length;
            if (end > limit) revert DerTruncated(pos, limit);
            if ((der.word(pos) ^ uint256(wanted)) >> (256 - 8 * length) != 0) revert DerMismatch(pos);
        }
    }

    /// @notice Reads a non-negative INTEGER below 2^256.
    function integer(bytes calldata der, uint256 pos, uint256 limit)
        internal
        pure
        returns (uint256 value, uint256 end)
    {
        unchecked {
            uint256 start;
            (start, end) = open(der, pos, limit, INTEGER);
            uint256 length = end - start;
            uint256 head = der.word(start);
            if (length == 0 || head >> 255 != 0) revert DerInteger(pos);
            if (length > 1 && head >> 248 == 0) {
                // A leading zero is there only to keep the sign bit clear.
                if ((head >> 240) & 0x80 == 0) revert DerInteger(pos);
                head = der.word(start + 1);
                --length;
            }
            if (length > 32) revert DerInteger(pos);
            value = head >> (256 - 8 * length);
        }
    }

    /// @notice Reads UTCTime or GeneralizedTime as RFC 5280 has them: to the second, Zulu.
    /// @return epoch Seconds since 1970.
    function time(bytes calldata der, uint256 pos, uint256 limit)
        internal
        pure
        returns (uint256 epoch, uint256 end)
    {
        unchecked {
            bool short = peek(der, pos, limit) == UTC_TIME;
            uint256 start;
            (start, end) = open(der, pos, limit, short ? UTC_TIME : GENERALIZED_TIME);
            if (end - start != (short ? 13 : 15)) revert DerTime(pos);
            uint256 text = der.word(start);
            // Digits at the bottom of a word, Z above them in `text` cut off last.
            if ((text >> (short ? 152 : 136)) & 0xff != 0x5a) revert DerTime(pos);
            uint256 pairs =
                _pairs(short ? text >> 160 : text >> 144, short ? type(uint96).max : type(uint112).max, pos);
            uint256 year = (pairs >> 80) & 0xff;
            if (short) year += year < 50 ? 2000 : 1900;
            else year += (pairs >> 96) * 100;
            bool valid;
            (valid, epoch) = DateLib.epoch(year, pairs);
            if (!valid) revert DerTime(pos);
        }
    }

    /// @dev Wrong tag, or no tag at all.
    function _refuse(uint256 pos, uint256 limit, uint256 got, uint256 wanted) private pure {
        if (pos >= limit) revert DerTruncated(pos, limit);
        revert DerTag(pos, got, wanted);
    }

    /// @dev Lengths of one or two further bytes.
    function _longLength(uint256 head, uint256 pos, uint256 limit)
        private
        pure
        returns (uint256 start, uint256 length)
    {
        unchecked {
            uint256 form = (head >> 240) & 0xff;
            start = pos + form - 0x7e;
            if (start > limit) revert DerTruncated(pos, limit);
            if (form == 0x82) length = (head >> 224) & 0xffff;
            else if (form == 0x81) length = (head >> 232) & 0xff;
            if (length < (form == 0x82 ? 0x100 : 0x80)) revert DerLength(pos);
        }
    }

    /// @dev Values of pairs of decimal digits, in lanes of 16 bits.
    function _pairs(uint256 text, uint256 mask, uint256 pos) private pure returns (uint256) {
        unchecked {
            uint256 digits = text ^ (0x3030303030303030303030303030 & mask);
            uint256 tooLarge = digits + 0x0606060606060606060606060606;
            if ((digits | tooLarge) & 0xf0f0f0f0f0f0f0f0f0f0f0f0f0f0 != 0) revert DerTime(pos);
            return
                ((digits >> 8) & 0x00ff00ff00ff00ff00ff00ff00ff) * 10
                    + (digits & 0x00ff00ff00ff00ff00ff00ff00ff);
        }
    }
}
