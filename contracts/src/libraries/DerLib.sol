// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Strict reader of DER
/// @notice Every function takes the position `at` of an element and the position `limit` that it must not pass, and answers
/// with positions in the same bytes. Nothing is read beyond `limit`; every fault is a typed revert with the position.
/// @dev NOTE: callers start with `limit` = der.length and pass on only limits that came out of this library.
library DerLib {
    /// @notice An element does not fit into what encloses it.
    error DerTruncated(uint256 at, uint256 limit);
    /// @notice Another kind of element was wanted.
    error DerTag(uint256 at, uint8 got, uint8 wanted);
    /// @notice A length is indefinite, not minimal, or above 65,535.
    error DerLength(uint256 at);
    /// @notice An element does not fill what encloses it.
    error DerTrailing(uint256 at, uint256 limit);
    /// @notice An integer is negative, not minimal, or longer than 32 bytes.
    error DerInteger(uint256 at);
    /// @notice Not a time of the form that X.509 prescribes.
    error DerTime(uint256 at);
    /// @notice The bytes at this position are not those prescribed.
    error DerMismatch(uint256 at);

    uint8 internal constant BOOLEAN = 0x01;
    uint8 internal constant INTEGER = 0x02;
    uint8 internal constant BIT_STRING = 0x03;
    uint8 internal constant OCTET_STRING = 0x04;
    uint8 internal constant OBJECT_ID = 0x06;
    uint8 internal constant ENUMERATED = 0x0a;
    uint8 internal constant UTF8_STRING = 0x0c;
    uint8 internal constant PRINTABLE_STRING = 0x13;
    uint8 internal constant UTC_TIME = 0x17;
    uint8 internal constant GENERALIZED_TIME = 0x18;
    uint8 internal constant SEQUENCE = 0x30;
    uint8 internal constant SET = 0x31;
    uint8 internal constant CONTEXT_0 = 0xa0;
    uint8 internal constant CONTEXT_3 = 0xa3;

    /// @notice Opens the element at `at`, which must have this tag and end within `limit`.
    /// @return start Position of its content.
    /// @return end Position after it.
    function open(bytes calldata der, uint256 at, uint256 limit, uint8 tag)
        internal
        pure
        returns (uint256 start, uint256 end)
    {
        if (at + 2 > limit) revert DerTruncated(at, limit);
        uint256 head = word(der, at);
        if (head >> 248 != tag) revert DerTag(at, uint8(head >> 248), tag);
        uint256 length = (head >> 240) & 0xff;
        start = at + 2;
        if (length >= 0x80) {
            if (length == 0x81) {
                length = (head >> 232) & 0xff;
                if (length < 0x80) revert DerLength(at);
                start = at + 3;
            } else if (length == 0x82) {
                length = (head >> 224) & 0xffff;
                if (length < 0x100) revert DerLength(at);
                start = at + 4;
            } else {
                revert DerLength(at);
            }
        }
        end = start + length;
        if (end > limit) revert DerTruncated(at, limit);
    }

    /// @notice Like `open`; the element must also end exactly at `limit`.
    function openLast(bytes calldata der, uint256 at, uint256 limit, uint8 tag)
        internal
        pure
        returns (uint256 start)
    {
        uint256 end;
        (start, end) = open(der, at, limit, tag);
        if (end != limit) revert DerTrailing(end, limit);
    }

    /// @notice Position after the element at `at`.
    function skip(bytes calldata der, uint256 at, uint256 limit, uint8 tag)
        internal
        pure
        returns (uint256 end)
    {
        (, end) = open(der, at, limit, tag);
    }

    /// @notice Tag at `at`, or 0 when nothing is left.
    function peek(bytes calldata der, uint256 at, uint256 limit) internal pure returns (uint8) {
        return at < limit ? uint8(word(der, at) >> 248) : 0;
    }

    /// @notice Requires the `length` bytes at `at`, at most 32, to be `wanted` (left-aligned).
    /// @return end Position after them.
    function expect(bytes calldata der, uint256 at, uint256 limit, bytes32 wanted, uint256 length)
        internal
        pure
        returns (uint256 end)
    {
        end = at + length;
        if (end > limit) revert DerTruncated(at, limit);
        if ((word(der, at) ^ uint256(wanted)) >> (256 - 8 * length) != 0) revert DerMismatch(at);
    }

    /// @notice Reads a non-negative INTEGER below 2^256.
    function integer(bytes calldata der, uint256 at, uint256 limit)
        internal
        pure
        returns (uint256 value, uint256 end)
    {
        uint256 start;
        (start, end) = open(der, at, limit, INTEGER);
        uint256 length = end - start;
        if (length == 0 || length > 33) revert DerInteger(at);
        uint256 head = word(der, start);
        uint256 first = head >> 248;
        if (first >= 0x80) revert DerInteger(at);
        if (length > 1 && first == 0) {
            // A leading zero is there only to keep the sign bit clear.
            if ((head >> 240) & 0x80 == 0) revert DerInteger(at);
            head = word(der, ++start);
            --length;
        }
        if (length > 32) revert DerInteger(at);
        value = head >> (256 - 8 * length);
    }

    /// @notice Reads UTCTime or GeneralizedTime as RFC 5280 has them: to the second, Zulu.
    /// @return seconds_ Since the epoch.
    function time(bytes calldata der, uint256 at, uint256 limit)
        internal
        pure
        returns (uint256 seconds_, uint256 end)
    {
        uint256 start;
        uint256 year;
        if (peek(der, at, limit) == UTC_TIME) {
            (start, end) = open(der, at, limit, UTC_TIME);
            if (end - start != 13) revert DerTime(at);
            year = _digits(der, start, at);
            year += year < 50 ? 2000 : 1900;
            start += 2;
        } else {
            (start, end) = open(der, at, limit, GENERALIZED_TIME);
            if (end - start != 15) revert DerTime(at);
            year = _digits(der, start, at) * 100 + _digits(der, start + 2, at);
            start += 4;
        }
        uint256 month = _digits(der, start, at);
        uint256 day = _digits(der, start + 2, at);
        seconds_ = _digits(der, start + 4, at) * 3600 + _digits(der, start + 6, at) * 60
            + _digits(der, start + 8, at);
        if (month == 0 || month > 12 || day == 0 || day > 31 || year < 1970 || seconds_ >= 86_400) {
            revert DerTime(at);
        }
        if (uint8(word(der, start + 10) >> 248) != 0x5a) revert DerTime(at);
        seconds_ += _days(year, month, day) * 86_400;
    }

    /// @notice 32 bytes from `at`; what lies beyond the caller's limit must not be used.
    /// @dev Assembly because a checked slice of 32 bytes costs five times as much and this is read some 250 times a certificate.
    function word(bytes calldata der, uint256 at) internal pure returns (uint256 value) {
        assembly ("memory-safe") {
            value := calldataload(add(der.offset, at))
        }
    }

    /// @dev Two decimal digits.
    function _digits(bytes calldata der, uint256 at, uint256 element) private pure returns (uint256) {
        uint256 two = word(der, at) >> 240;
        uint256 high = (two >> 8) ^ 0x30;
        uint256 low = (two & 0xff) ^ 0x30;
        if (high > 9 || low > 9) revert DerTime(element);
        return high * 10 + low;
    }

    /// @dev Days from 1970-01-01; years count from March so that the leap day comes last.
    function _days(uint256 year, uint256 month, uint256 day) private pure returns (uint256) {
        if (month < 3) {
            year -= 1;
            month += 12;
        }
        return
            365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 1 - 719_468;
    }
}
