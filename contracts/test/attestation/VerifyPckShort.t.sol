// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICertificateForms} from "../../src/interfaces/ICertificateForms.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {DerLib} from "../../src/libraries/DerLib.sol";
import {LeafLib} from "../../src/libraries/LeafLib.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {PckRecord} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev PCK certificates in short. See VerifyPckShort.tree.
contract VerifyPckShortTest is AttestationTest {
    bytes private _leaf;
    bytes private _ca;
    string private _answer;

    function setUp() public override {
        super.setUp();
        _answer = _ask("platform", "");
        _leaf = vm.parseJsonBytes(_answer, ".leafDer");
        _ca = vm.parseJsonBytes(_answer, ".caDer");
    }

    /* FORMS */

    function test_KeepForm_New_isKept() external {
        assertEq(verifier.shorten(_leaf, _ca).length, 0, "not kept yet");
        vm.expectEmit();
        emit ICertificateForms.FormKept(1, store.certificateOf(keccak256(_ca)).id);
        assertEq(verifier.keepForm(_leaf, _ca), 1);
        assertGt(verifier.shorten(_leaf, _ca).length, 0, "kept");
    }

    function test_KeepForm_Again_isKeptOnce() external {
        verifier.keepForm(_leaf, _ca);
        vm.recordLogs();
        assertEq(verifier.keepForm(_leaf, abi.encode(keccak256(_ca))), 1);
        assertEq(vm.getRecordedLogs().length, 0);
    }

    /// @dev A component above 127 is one byte longer: another form.
    function test_KeepForm_OtherLengths_isAnother() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory other = vm.parseJsonBytes(
            _ask("platform", "--components 0x0707020204010005ff00000000000000"), ".leafDer"
        );
        assertEq(verifier.shorten(other, _ca).length, 0, "not kept yet");
        assertEq(verifier.keepForm(other, _ca), 2);
        PckRecord memory record = verifier.verifyPck(verifier.shorten(other, _ca), _ca);
        assertEq(record.svns, bytes16(0x0707020204010005ff00000000000000));
        assertEq(abi.encode(record), abi.encode(verifier.verifyPck(other, _ca)));
    }

    function test_KeepForm_PceSvnOfTwoBytes_reverts() external {
        for (uint256 i = 0; i < 2; ++i) {
            string memory flags = i == 0 ? "--pcesvn 65535" : "--pcesvn 256";
            bytes memory other = vm.parseJsonBytes(_ask("platform", flags), ".leafDer");
            vm.expectPartialRevert(LeafLib.FormNotKept.selector);
            verifier.keepForm(other, _ca);
        }
    }

    function test_KeepForm_NotSigned_reverts() external {
        bytes memory other = vm.parseJsonBytes(_ask("--authority-seed other platform", ""), ".leafDer");
        vm.expectRevert(IQuoteVerifier.LeafNotSignedByCa.selector);
        verifier.keepForm(other, _ca);
        _expectUnknownCa("");
        verifier.keepForm(_leaf, "");
    }

    function test_KeepForm_OfAShortOne_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTag.selector, 0, 1, DerLib.SEQUENCE));
        verifier.keepForm(short, _ca);
    }

    function test_Shorten_UnknownCa_reverts() external {
        _expectUnknownCa("");
        verifier.shorten(_leaf, "");
    }

    /* ACCEPTED */

    /// @dev Machines of one family share a form but for the lengths of their serial numbers, and each is believed as by its DER.
    function test_VerifyPck_Short_isTheSameRecord() external {
        verifier.keepForm(_leaf, _ca);
        uint256 same;
        for (uint256 i = 0; i < 16; ++i) {
            string memory flags = string.concat("--platform-seed machine-", vm.toString(i));
            bytes memory leaf = vm.parseJsonBytes(_ask("platform", flags), ".leafDer");
            bytes memory short = verifier.shorten(leaf, _ca);
            if (short.length == 0) continue;
            ++same;
            assertLt(short.length * 4, leaf.length, "a quarter of it");
            assertEq(
                abi.encode(verifier.verifyPck(short, _ca)), abi.encode(verifier.verifyPck(leaf, _ca)), flags
            );
        }
        assertGt(same, 4, "same form");
    }

    function test_VerifyPck_Short_otherTcb_succeeds() external {
        verifier.keepForm(_leaf, _ca);
        string memory flags =
            "--components 0x0102030405060708090a0b0c0d0e0f7f --pcesvn 5 --fmspc 0x010203040506";
        bytes memory leaf = vm.parseJsonBytes(_ask("platform", flags), ".leafDer");
        PckRecord memory record = verifier.verifyPck(verifier.shorten(leaf, _ca), _ca);
        assertEq(record.svns, bytes16(0x0102030405060708090a0b0c0d0e0f7f));
        assertEq(record.pceSvn, 5);
        assertEq(bytes32(record.fmspc), bytes32(bytes6(0x010203040506)));
    }

    function test_AdmitPlatform_Short_registers() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        verifier.keepForm(parcel.leafDer, parcel.caDer);
        bytes memory short = verifier.shorten(parcel.leafDer, parcel.caDer);
        (bytes32 platform, bytes32 pck) = registry.admitPlatform(short, parcel.caDer);
        assertEq(platform, _platform(parcel));
        assertTrue(registry.isAdmitted(bytes28(platform), pck));
        _register(node, parcel);
        assertTrue(_live(node));
    }

    /* REFUSED */

    function test_VerifyPck_UnknownForm_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        short[2] = 0x02;
        vm.expectRevert(abi.encodeWithSelector(ICertificateForms.UnknownForm.selector, 2));
        verifier.verifyPck(short, _ca);
    }

    function test_VerifyPck_FormOfAnotherCa_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        bytes memory processorCa = vm.parseJsonBytes(_ask("root", ""), ".processorCaDer");
        vm.expectRevert(
            abi.encodeWithSelector(
                ICertificateForms.FormOfAnotherCa.selector,
                1,
                store.certificateOf(keccak256(_ca)).id,
                store.certificateOf(keccak256(processorCa)).id
            )
        );
        verifier.verifyPck(short, processorCa);
    }

    function test_VerifyPck_ShortRevoked_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        _refreshCollateral(string.concat("--revoke ", vm.parseJsonString(_answer, ".serial")));
        uint256 serial = uint160(bytes20(vm.parseJsonBytes(_answer, ".serial")));
        uint16 ca = store.certificateOf(keccak256(_ca)).id;
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, ca, serial));
        verifier.verifyPck(short, _ca);
    }

    function test_VerifyPck_ShortOutsideDates_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        PckRecord memory record = verifier.verifyPck(short, _ca);
        for (uint256 i = 0; i < 2; ++i) {
            vm.warp(i == 0 ? record.notBefore - 1 : record.notAfter + 1);
            if (i == 1) _refreshCollateral("");
            vm.expectRevert(
                abi.encodeWithSelector(
                    IQuoteVerifier.PckNotValid.selector,
                    record.notBefore,
                    record.notAfter,
                    vm.getBlockTimestamp()
                )
            );
            verifier.verifyPck(short, _ca);
        }
    }

    /// @dev Every byte is a field that the CA signed, its signature, or says where they go.
    function test_VerifyPck_ShortByteChanged_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        for (uint256 i = 0; i < short.length; ++i) {
            bytes1 before = short[i];
            short[i] = before ^ 0x01;
            _assertRefused(short);
            short[i] = before;
        }
        verifier.verifyPck(short, _ca);
    }

    function test_VerifyPck_ShortOfAnyOtherLength_reverts() external {
        verifier.keepForm(_leaf, _ca);
        bytes memory short = verifier.shorten(_leaf, _ca);
        for (uint256 i = 3; i < short.length; ++i) {
            bytes memory cut = _slice(short, i);
            vm.expectRevert(abi.encodeWithSelector(LeafLib.ShortLeafLength.selector, i, short.length));
            verifier.verifyPck(cut, _ca);
        }
        bytes memory more = bytes.concat(short, hex"00");
        vm.expectRevert(
            abi.encodeWithSelector(LeafLib.ShortLeafLength.selector, short.length + 1, short.length)
        );
        verifier.verifyPck(more, _ca);
    }

    function testFuzz_VerifyPck_ShortOfAnyBytes_reverts(bytes memory any) external {
        verifier.keepForm(_leaf, _ca);
        _assertRefused(bytes.concat(hex"010001", any));
    }

    function testFuzz_Shorten_AnyBytes_reverts(bytes memory any) external view {
        try verifier.shorten(any, _ca) {
            assertTrue(false, "accepted");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    /* HELPERS */

    function _expectUnknownCa(bytes memory ca) private {
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, keccak256(ca)));
    }

    function _assertRefused(bytes memory leaf) private view {
        try verifier.verifyPck(leaf, _ca) {
            assertTrue(false, "accepted");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }
}
