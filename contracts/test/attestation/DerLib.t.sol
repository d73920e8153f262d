// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {DerLib} from "../../src/libraries/DerLib.sol";

/// @dev The library's functions from outside, over bytes in calldata.
contract DerReader {
    using DerLib for bytes;

    function open(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        external
        pure
        returns (uint256, uint256)
    {
        return der.open(pos, limit, tag);
    }

    function openLast(bytes calldata der, uint256 pos, uint256 limit, uint256 tag)
        external
        pure
        returns (uint256)
    {
        return der.openLast(pos, limit, tag);
    }

    function integer(bytes calldata der) external pure returns (uint256, uint256) {
        return der.integer(0, der.length);
    }

    function time(bytes calldata der) external pure returns (uint256, uint256) {
        return der.time(0, der.length);
    }

    function expect(bytes calldata der, uint256 pos, bytes32 wanted, uint256 length)
        external
        pure
        returns (uint256)
    {
        return der.expect(pos, der.length, wanted, length);
    }
}

contract DerLibTest is Test {
    DerReader private immutable READER = new DerReader();

    /* OPEN */

    function test_Open_AllLengthForms_succeeds() external view {
        _checkOpen(hex"30", 0, 2);
        _checkOpen(hex"30", 127, 2);
        _checkOpen(hex"30", 128, 3);
        _checkOpen(hex"30", 255, 3);
        _checkOpen(hex"30", 256, 4);
        _checkOpen(hex"30", 2000, 4);
    }

    function test_Open_OtherTag_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTag.selector, 0, 0x31, 0x30));
        READER.open(hex"3100", 0, 2, 0x30);
    }

    function test_Open_NothingLeft_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 2, 2));
        READER.open(hex"3000", 2, 2, 0x30);
    }

    function test_Open_NoLength_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 0, 1));
        READER.open(hex"30", 0, 1, 0x30);
    }

    function test_Open_ContentPastLimit_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 0, 3));
        READER.open(hex"30020000", 0, 3, 0x30);
    }

    function test_Open_IndefiniteLength_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerLength.selector, 0));
        READER.open(hex"30800000", 0, 4, 0x30);
    }

    function test_Open_LengthNotMinimal_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerLength.selector, 0));
        READER.open(bytes.concat(hex"30817f", new bytes(127)), 0, 130, 0x30);
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerLength.selector, 0));
        READER.open(bytes.concat(hex"308200ff", new bytes(255)), 0, 259, 0x30);
    }

    function test_Open_LengthOfThreeBytes_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerLength.selector, 0));
        READER.open(bytes.concat(hex"3083010000", new bytes(65_536)), 0, 65_541, 0x30);
    }

    function test_OpenLast_MoreFollows_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTrailing.selector, 2, 3));
        READER.openLast(hex"300000", 0, 3, 0x30);
    }

    /// @dev Whatever the bytes: the element found lies within the limit, or the fault has a name.
    function testFuzz_Open_AnyBytes_staysWithinLimit(bytes calldata der, uint256 pos, uint256 limit)
        external
        view
    {
        limit = bound(limit, 0, der.length);
        pos = bound(pos, 0, limit);
        uint256 tag = pos < der.length ? uint8(der[pos]) : 0x30;
        try READER.open(der, pos, limit, tag) returns (uint256 start, uint256 end) {
            assertTrue(start >= pos + 2 && start <= end && end <= limit, "inside");
        } catch (bytes memory reason) {
            _assertNamed(reason);
        }
    }

    /* INTEGER */

    function test_Integer_SmallAndLarge_succeeds() external view {
        _checkInteger(hex"020100", 0);
        _checkInteger(hex"02017f", 127);
        _checkInteger(hex"02020080", 128);
        _checkInteger(hex"020200ff", 255);
        _checkInteger(hex"02020100", 256);
        _checkInteger(bytes.concat(hex"022100", bytes32(type(uint256).max)), type(uint256).max);
    }

    function test_Integer_Negative_reverts() external {
        _expectBadInteger(hex"0201ff");
        _expectBadInteger(bytes.concat(hex"0220", bytes32(type(uint256).max)));
    }

    function test_Integer_NotMinimal_reverts() external {
        _expectBadInteger(hex"0202007f");
        _expectBadInteger(hex"02020000");
    }

    function test_Integer_Empty_reverts() external {
        _expectBadInteger(hex"0200");
    }

    function test_Integer_TooLarge_reverts() external {
        _expectBadInteger(bytes.concat(hex"022101", bytes32(0)));
        _expectBadInteger(bytes.concat(hex"02220080", bytes32(0)));
    }

    function testFuzz_Integer_Encoded_succeeds(uint256 value) external view {
        _checkInteger(_encode(value), value);
    }

    /* TIME */

    function test_Time_KnownDates_succeeds() external view {
        _checkTime(hex"170d", "700101000000Z", 0);
        _checkTime(hex"170d", "000229235959Z", 951_868_799);
        _checkTime(hex"170d", "491231235959Z", 2_524_607_999);
        _checkTime(hex"170d", "991231235959Z", 946_684_799);
        _checkTime(hex"180f", "20500101000000Z", 2_524_608_000);
        _checkTime(hex"180f", "21000301000000Z", 4_107_542_400);
        _checkTime(hex"180f", "99991231235959Z", 253_402_300_799);
    }

    function test_Time_NotADigit_reverts() external {
        _expectBadTime(hex"170d", "7001010000:0Z");
        _expectBadTime(hex"170d", "7001010/0000Z");
        _expectBadTime(hex"180f", "2050010100000 Z");
    }

    function test_Time_OutOfRange_reverts() external {
        _expectBadTime(hex"170d", "251301000000Z");
        _expectBadTime(hex"170d", "250001000000Z");
        _expectBadTime(hex"170d", "250132000000Z");
        _expectBadTime(hex"170d", "250100000000Z");
        _expectBadTime(hex"170d", "250101240000Z");
        _expectBadTime(hex"170d", "250101006000Z");
        _expectBadTime(hex"170d", "250101000060Z");
        _expectBadTime(hex"170d", "690101000000Z");
    }

    function test_Time_NotZulu_reverts() external {
        _expectBadTime(hex"170d", "2501010000000");
    }

    function test_Time_OtherLength_reverts() external {
        _expectBadTime(hex"170b", "2501010000Z");
        _expectBadTime(hex"1811", "20250101000000.0Z");
    }

    /* EXPECT */

    function test_Expect_Bytes_succeeds() external view {
        assertEq(READER.expect(hex"ff0102ff", 1, hex"0102", 2), 3);
    }

    function test_Expect_OtherBytes_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerMismatch.selector, 1));
        READER.expect(hex"ff0102", 1, hex"0103", 2);
    }

    function test_Expect_PastLimit_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 1, 2));
        READER.expect(hex"ff01", 1, hex"0100", 2);
    }

    /* HELPERS */

    function _checkOpen(bytes memory tag, uint256 length, uint256 head) private view {
        bytes memory size = length < 128
            ? abi.encodePacked(uint8(length))
            : length < 256
                ? abi.encodePacked(uint8(0x81), uint8(length))
                : abi.encodePacked(uint8(0x82), uint16(length));
        bytes memory der = bytes.concat(tag, size, new bytes(length));
        (uint256 start, uint256 end) = READER.open(der, 0, der.length, 0x30);
        assertEq(start, head, "start");
        assertEq(end, head + length, "end");
    }

    function _checkInteger(bytes memory der, uint256 wanted) private view {
        (uint256 value, uint256 end) = READER.integer(der);
        assertEq(value, wanted);
        assertEq(end, der.length);
    }

    function _expectBadInteger(bytes memory der) private {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerInteger.selector, 0));
        READER.integer(der);
    }

    function _checkTime(bytes memory head, string memory text, uint256 wanted) private view {
        (uint256 value, uint256 end) = READER.time(bytes.concat(head, bytes(text)));
        assertEq(value, wanted, text);
        assertEq(end, 2 + bytes(text).length);
    }

    function _expectBadTime(bytes memory head, string memory text) private {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTime.selector, 0));
        READER.time(bytes.concat(head, bytes(text)));
    }

    /// @dev Shortest encoding of a non-negative number.
    function _encode(uint256 value) private pure returns (bytes memory) {
        uint256 length = 1;
        while (length < 32 && value >> (8 * length) != 0) ++length;
        bytes memory content = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            content[length - 1 - i] = bytes1(uint8(value >> (8 * i)));
        }
        if (uint8(content[0]) >= 0x80) content = bytes.concat(hex"00", content);
        return abi.encodePacked(uint8(2), uint8(content.length), content);
    }

    function _assertNamed(bytes memory reason) private pure {
        bytes4 name = bytes4(reason);
        assertTrue(
            name == DerLib.DerTruncated.selector || name == DerLib.DerTag.selector
                || name == DerLib.DerLength.selector,
            "named"
        );
    }
}
