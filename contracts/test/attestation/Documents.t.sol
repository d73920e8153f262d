// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {DocumentReader} from "../../src/attestation/DocumentReader.sol";
import {Document, DocumentLib} from "../../src/libraries/DocumentLib.sol";
import {JsonLib} from "../../src/libraries/JsonLib.sol";
import {LevelLib} from "../../src/libraries/LevelLib.sol";
import {QeIdentityLib} from "../../src/libraries/QeIdentityLib.sol";
import {TcbInfoLib} from "../../src/libraries/TcbInfoLib.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev What is read of documents, whoever signed them. See Documents.tree.
contract DocumentsTest is AttestationTest {
    /// @dev keccak256 of two words, 32 and 0: no advisories.
    bytes24 private constant NONE = bytes24(keccak256(abi.encode(uint256(32), uint256(0))));
    string private constant LEVELS = '"tcbLevels":[';
    uint40 private constant MARCH = 1_710_288_000;
    uint40 private constant AUGUST = 1_691_539_200;

    DocumentReader private _reader;
    string private _info;
    string private _identity;
    string private _list;

    function setUp() public override {
        super.setUp();
        _reader = store.READER();
        _info = _tcbInfo("");
        _identity = _qeIdentity("");
        _list = _evaluations("");
    }

    /* CONTENT */

    function test_ReadTcbInfo_Tdx_isPackedAsDocumented() external view {
        Document memory doc = _reader.readTcbInfo(bytes(_info));
        assertEq(doc.tee, TDX, "tee");
        assertEq(bytes32(doc.fmspc), bytes32(bytes6(0xa55a0f00514d)), "fmspc");
        assertEq(doc.evaluation, EVALUATION, "evaluation");
        assertEq(doc.issueDate, START, "issued");
        assertEq(doc.nextUpdate, START + 30 days, "next update");
        bytes memory modules = bytes.concat(
            _module(0, 0),
            _module(3, 1),
            _level(3, 0, MARCH, NONE),
            _module(1, 2),
            _level(4, 0, MARCH, NONE),
            _level(2, 4, AUGUST, NONE)
        );
        assertEq(doc.content, bytes.concat(_head(3, 3), _levels(true), modules));
    }

    function test_ReadTcbInfo_Sgx_hasNoModules() external {
        Document memory doc = _reader.readTcbInfo(bytes(_tcbInfo("--sgx")));
        assertEq(doc.tee, 0, "tee");
        assertEq(doc.content, bytes.concat(_head(3, 0), _levels(false)));
    }

    function test_ReadQeIdentity_isPackedAsDocumented() external view {
        Document memory doc = _reader.readQeIdentity(bytes(_identity));
        string[] memory advisories = new string[](1);
        advisories[0] = "INTEL-SA-00953";
        bytes memory wanted = abi.encodePacked(
            bytes4(0),
            bytes4(0xffffffff),
            uint16(2),
            uint8(2),
            bytes21(0),
            bytes16(0x11000000000000000000000000000000),
            bytes16(0xfbffffffffffffff0000000000000000)
        );
        wanted = bytes.concat(
            wanted,
            bytes32(0x05a2cb28526d45aa791cbc59a77ba0bce595fd842469635cdf759a8633c8cd1f),
            _level(4, 0, MARCH, NONE),
            _level(3, 4, AUGUST, bytes24(keccak256(abi.encode(advisories))))
        );
        assertEq(doc.content, wanted);
        assertEq(doc.evaluation, EVALUATION);
        assertEq(doc.tee, TDX);
    }

    function test_ReadEvaluations_isPackedAsDocumented() external view {
        Document memory doc = _reader.readEvaluations(bytes(_list));
        // A year after 2024-03-13.
        assertEq(doc.content, abi.encodePacked(uint32(EVALUATION), uint40(1_741_824_000)));
    }

    /// @dev Twelve months after 29 February is 1 March.
    function test_ReadEvaluations_LeapDay_isTheFirstOfMarch() external view {
        string memory leap = _swap(_list, 'EventDate":"2024-03-13', 'EventDate":"2024-02-29');
        Document memory doc = _reader.readEvaluations(bytes(leap));
        assertEq(doc.content, abi.encodePacked(uint32(EVALUATION), uint40(1_740_787_200)));
    }

    function test_Read_HexOfEitherCase_isTheSame() external {
        string memory lower = vm.toLowercase(_identity);
        lower = _swap(lower, '"id":"td_qe"', '"id":"TD_QE"');
        lower = vm.replace(lower, "t06:13:20z", "T06:13:20Z");
        lower = vm.replace(lower, "t00:00:00z", "T00:00:00Z");
        lower = _spell(lower);
        assertEq(
            abi.encode(_reader.readQeIdentity(bytes(lower))),
            abi.encode(_reader.readQeIdentity(bytes(_identity)))
        );
    }

    /// @dev Intel adds keys without changing the version, and orders them as it likes.
    function test_Read_UnknownKeys_arePassedOver() external view {
        string[5] memory values = ['{"a":[1,{"b":"}"},null]}', "[]", '"x:y,z]"', "-1.5", "true"];
        bytes memory wanted = abi.encode(_reader.readTcbInfo(bytes(_info)));
        for (uint256 i = 0; i < 5; ++i) {
            string memory more =
                string.concat('"version":3,"aKeyOfMoreThanThirtyOneCharacters":', values[i], ",");
            string memory json = _swap(_info, '"version":3,', more);
            assertEq(abi.encode(_reader.readTcbInfo(bytes(json))), wanted, values[i]);
        }
        string memory moved = _swap(_info, '"fmspc":"A55A0F00514D",', "");
        moved = _swap(moved, '{"id":"TDX",', '{"fmspc":"A55A0F00514D","id":"TDX",');
        assertEq(abi.encode(_reader.readTcbInfo(bytes(moved))), wanted, "moved");
    }

    function test_Read_NoAdvisories_isAsWithoutThem() external view {
        string memory json =
            _swap(_identity, '"tcbStatus":"UpToDate"', '"tcbStatus":"UpToDate","advisoryIDs":[]');
        assertEq(
            _reader.readQeIdentity(bytes(json)).content, _reader.readQeIdentity(bytes(_identity)).content
        );
    }

    /* REFUSED */

    function test_Read_OtherDocument_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DocumentLib.DocumentId.selector, bytes32("QVE")));
        _reader.readQeIdentity(bytes(_swap(_identity, '"TD_QE"', '"QVE"')));
        vm.expectRevert(abi.encodeWithSelector(DocumentLib.DocumentId.selector, bytes32("QE")));
        _reader.readTcbInfo(bytes(_swap(_info, '"id":"TDX"', '"id":"QE"')));
        vm.expectRevert(abi.encodeWithSelector(DocumentLib.DocumentVersion.selector, 4, 3));
        _reader.readTcbInfo(bytes(_swap(_info, '"version":3', '"version":4')));
        vm.expectRevert(abi.encodeWithSelector(DocumentLib.DocumentVersion.selector, 3, 2));
        _reader.readQeIdentity(bytes(_swap(_identity, '"version":2', '"version":3')));
        vm.expectRevert(abi.encodeWithSelector(DocumentLib.DocumentVersion.selector, 2, 1));
        _reader.readEvaluations(bytes(_swap(_list, '"version":1', '"version":2')));
    }

    function test_ReadTcbInfo_KeyMissing_reverts() external {
        string[6] memory keys =
            ["version", "issueDate", "fmspc", "pceId", "tcbEvaluationDataNumber", "tdxModule"];
        for (uint256 i = 0; i < 6; ++i) {
            string memory json = _swap(_info, string.concat('"', keys[i], '":'), '"another":');
            vm.expectPartialRevert(JsonLib.JsonKeysMissing.selector);
            _reader.readTcbInfo(bytes(json));
        }
        vm.expectPartialRevert(JsonLib.JsonKeysMissing.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"pcesvn":11', '"another":11')));
        vm.expectPartialRevert(JsonLib.JsonKeysMissing.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"isvsvn":3', '"another":3')));
        vm.expectPartialRevert(JsonLib.JsonKeysMissing.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '{"svn":0}', '{"other":0}', 0)));
    }

    function test_Read_KeyTwice_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(JsonLib.JsonKeyTwice.selector, 24, bytes32("version")));
        _reader.readTcbInfo(bytes(_swap(_info, '"version":3', '"version":3,"version":3')));
        vm.expectPartialRevert(JsonLib.JsonKeyTwice.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"svn":0', '"svn":0,"svn":9', 0)));
        vm.expectPartialRevert(JsonLib.JsonKeyTwice.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"isvsvn":3', '"isvsvn":3,"isvsvn":3')));
    }

    function test_Read_Status_reverts() external {
        vm.expectPartialRevert(LevelLib.UnknownStatus.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"tcbStatus":"UpToDate"', '"tcbStatus":"UptoDate"', 2)));
        // Quoting enclaves and modules have no configuration.
        string memory json = _swap(_identity, '"tcbStatus":"UpToDate"', '"tcbStatus":"SWHardeningNeeded"');
        vm.expectPartialRevert(LevelLib.UnknownStatus.selector);
        _reader.readQeIdentity(bytes(json));
    }

    function test_Read_Numbers_reverts() external {
        string[5] memory bad = ["65536", "011", "-1", "1.5", '"11"'];
        for (uint256 i = 0; i < 5; ++i) {
            string memory json = _swap(_info, '"pcesvn":11', string.concat('"pcesvn":', bad[i]));
            vm.expectRevert();
            _reader.readTcbInfo(bytes(json));
        }
        vm.expectPartialRevert(JsonLib.JsonNumber.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"svn":0', '"svn":256', 0)));
        assertEq(uint8(_reader.readTcbInfo(bytes(_swap(_info, '"svn":0', '"svn":255', 0))).content[38]), 255);
    }

    function test_Read_Dates_reverts() external {
        string[6] memory bad = [
            "2026-13-02T06:13:20Z",
            "2026-11-32T06:13:20Z",
            "2026-11-02T24:33:20Z",
            "2026-11-02 06:13:20Z",
            "2026-11-02T06:13:20+",
            "2026-1a-02T06:13:20Z"
        ];
        for (uint256 i = 0; i < 6; ++i) {
            vm.expectPartialRevert(JsonLib.JsonDate.selector);
            _reader.readTcbInfo(bytes(_swap(_info, "2026-11-02T06:13:20Z", bad[i])));
        }
    }

    function test_Read_Hex_reverts() external {
        string[4] memory bad = ["A55A0F00514G", "A55A0F00514/", "A55A0F0051:D", "A55A0F00514`"];
        for (uint256 i = 0; i < 4; ++i) {
            vm.expectPartialRevert(JsonLib.JsonHex.selector);
            _reader.readTcbInfo(bytes(_swap(_info, "A55A0F00514D", bad[i])));
        }
        vm.expectPartialRevert(JsonLib.JsonText.selector);
        _reader.readTcbInfo(bytes(_swap(_info, "A55A0F00514D", "A55A0F00514D00")));
        vm.expectPartialRevert(JsonLib.JsonText.selector);
        _reader.readTcbInfo(bytes(_swap(_info, "A55A0F00514D", "A55A0F00514")));
    }

    function test_ReadTcbInfo_Modules_reverts() external {
        string[4] memory bad = ["TDX_00", "TDX_0G", "TDX_012", "TDY_03"];
        for (uint256 i = 0; i < 4; ++i) {
            vm.expectPartialRevert(TcbInfoLib.ModuleId.selector);
            _reader.readTcbInfo(bytes(_swap(_info, "TDX_03", bad[i])));
        }
        vm.expectPartialRevert(TcbInfoLib.ModuleTwice.selector);
        _reader.readTcbInfo(bytes(_swap(_info, "TDX_03", "TDX_01")));
        vm.expectRevert(TcbInfoLib.NoTdxComponents.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"tdxtcbcomponents":', '"other":', 1)));
    }

    function test_Read_TooManyLevels_reverts() external {
        string memory level = '{"tcb":{"isvsvn":1},"tcbDate":"2024-03-13T00:00:00Z","tcbStatus":"UpToDate"},';
        string memory json = _swap(_identity, LEVELS, string.concat(LEVELS, _times256(level)));
        vm.expectRevert(abi.encodeWithSelector(QeIdentityLib.TooManyLevels.selector, 258));
        _reader.readQeIdentity(bytes(json));

        string memory none = '[{"svn":0}';
        for (uint256 i = 0; i < 15; ++i) {
            none = string.concat(none, ',{"svn":0}');
        }
        level = string.concat('{"tcb":{"sgxtcbcomponents":', none, '],"pcesvn":1},"tcbDate":');
        level = string.concat(level, '"2024-03-13T00:00:00Z","tcbStatus":"UpToDate"},');
        string memory info = _tcbInfo("--sgx");
        json = _swap(info, LEVELS, string.concat(LEVELS, _times256(level)));
        vm.expectPartialRevert(TcbInfoLib.TooMany.selector);
        _reader.readTcbInfo(bytes(json));
    }

    function test_Read_NoValue_reverts() external {
        string[3] memory bad = ["}", ",", "+1"];
        for (uint256 i = 0; i < 3; ++i) {
            string memory json = _swap(_info, '"version":3', string.concat('"version":3,"other":', bad[i]));
            vm.expectPartialRevert(JsonLib.JsonValue.selector);
            _reader.readTcbInfo(bytes(json));
        }
    }

    function test_Read_EmptyLists_reverts() external {
        vm.expectPartialRevert(JsonLib.JsonByte.selector);
        _reader.readEvaluations(bytes(string.concat(vm.split(_list, "[")[0], "[]}")));
        vm.expectPartialRevert(JsonLib.JsonByte.selector);
        _reader.readQeIdentity(bytes(string.concat(vm.split(_identity, "[")[0], "[]}")));
    }

    function test_Read_Escapes_reverts() external {
        vm.expectPartialRevert(JsonLib.JsonText.selector);
        _reader.readTcbInfo(bytes(_swap(_info, '"TXT SINIT"', '"TXT\\nSINIT"', 0)));
    }

    function test_Read_TrailingBytes_reverts() external {
        uint256 length = bytes(_info).length;
        vm.expectRevert(abi.encodeWithSelector(JsonLib.JsonTrailing.selector, length, length + 1));
        _reader.readTcbInfo(bytes(string.concat(_info, " ")));
    }

    /// @dev Every length but the whole.
    function test_Read_CutShort_reverts() external view {
        for (uint256 length = 0; length < bytes(_identity).length; ++length) {
            _assertRefused(_slice(bytes(_identity), length), 1);
        }
        for (uint256 length = 0; length < bytes(_list).length; ++length) {
            _assertRefused(_slice(bytes(_list), length), 2);
        }
    }

    function testFuzz_Read_CutShort_reverts(uint256 length) external view {
        _assertRefused(_slice(bytes(_info), bound(length, 0, bytes(_info).length - 1)), 0);
    }

    /// @dev Read as something else, or refused by name.
    function testFuzz_Read_ByteChanged_isReadOrRefused(uint256 position, bytes1 to, uint8 which)
        external
        view
    {
        which %= 3;
        bytes memory json = bytes(which == 0 ? _info : which == 1 ? _identity : _list);
        json[bound(position, 0, json.length - 1)] = to;
        (bool read, bytes memory answer) = _read(json, which);
        if (!read) _assertCustom(answer);
    }

    function testFuzz_Read_AnyBytes_reverts(bytes memory any, uint8 which) external view {
        _assertRefused(any, which % 3);
    }

    /* HELPERS */

    function _read(bytes memory json, uint8 which) private view returns (bool, bytes memory) {
        bytes4[3] memory names =
            [_reader.readTcbInfo.selector, _reader.readQeIdentity.selector, _reader.readEvaluations.selector];
        return address(_reader).staticcall(abi.encodeWithSelector(names[which], json));
    }

    function _assertRefused(bytes memory json, uint8 which) private view {
        (bool read, bytes memory answer) = _read(json, which);
        assertFalse(read, "accepted");
        _assertCustom(answer);
    }

    function _times256(string memory text) private pure returns (string memory) {
        for (uint256 i = 0; i < 8; ++i) {
            text = string.concat(text, text);
        }
        return text;
    }

    /// @dev The keys and texts that `toLowercase` took the capitals of.
    function _spell(string memory json) private pure returns (string memory) {
        string[12] memory words = [
            "issueDate",
            "nextUpdate",
            "tcbEvaluationDataNumber",
            "miscselectMask",
            "attributesMask",
            "tcbLevels",
            "tcbDate",
            "tcbStatus",
            "advisoryIDs",
            "UpToDate",
            "OutOfDate",
            "INTEL-SA-00953"
        ];
        for (uint256 i = 0; i < 12; ++i) {
            json = vm.replace(
                json, string.concat('"', vm.toLowercase(words[i]), '"'), string.concat('"', words[i], '"')
            );
        }
        return json;
    }

    function _head(uint8 levels, uint8 modules) private pure returns (bytes memory) {
        return abi.encodePacked(bytes2(0), levels, modules, bytes28(0));
    }

    function _levels(bool tdx) private pure returns (bytes memory) {
        bytes16 current = 0x07070202040100050000000000000000;
        bytes16 old = 0x05050202040100050000000000000000;
        bytes16 components = tdx ? bytes16(0x05000700000000000000000000000000) : bytes16(0);
        string[] memory three = new string[](3);
        (three[0], three[1], three[2]) = ("INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135");
        string[] memory four = new string[](4);
        (four[0], four[1], four[2], four[3]) = (three[0], three[1], three[2], "INTEL-SA-00837");
        uint40 january = 1_515_024_000;
        return bytes.concat(
            abi.encodePacked(current, components, _level(11, 0, MARCH, NONE)),
            abi.encodePacked(
                current, components, _level(5, 4, january, bytes24(keccak256(abi.encode(three))))
            ),
            abi.encodePacked(old, components, _level(5, 5, january, bytes24(keccak256(abi.encode(four)))))
        );
    }

    function _level(uint16 svn, uint8 status, uint40 date, bytes24 advisories)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(svn, status, date, advisories);
    }

    function _module(uint8 version, uint8 levels) private pure returns (bytes memory) {
        return abi.encodePacked(
            version, levels, bytes8(0), bytes8(type(uint64).max), bytes2(0), bytes12(keccak256(new bytes(48)))
        );
    }
}
