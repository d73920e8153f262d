// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {QuoteLib} from "../../src/libraries/QuoteLib.sol";
import {EnclaveView, QuoteClaims, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev Every version and body, from evidence to a live enclave. See QuoteFormats.tree.
contract QuoteFormatsTest is AttestationTest {
    uint256 private constant RECORD = PckLib.PACKED_LENGTH;

    string[6] private _kinds = ["sgx-v3", "sgx-v4", "sgx-v5", "tdx-v4", "tdx-v5-td10", "tdx-v5-td15"];

    /* CLAIMS */

    function test_Verify_EveryFormat_succeeds() external {
        uint16[6] memory versions = [uint16(3), 4, 5, 4, 5, 5];
        for (uint256 i = 0; i < 6; ++i) {
            string memory flags = _kind(i);
            Parcel memory parcel = _parcel(flags);
            QuoteClaims memory claims = verifier.verify(parcel.evidence);
            assertEq(uint8(claims.tee), i < 3 ? 0 : 1, flags);
            assertEq(claims.version, versions[i], flags);
            assertEq(uint8(claims.status), uint8(TcbStatus.UpToDate), flags);
            assertEq(claims.measurement, _measurement(flags), flags);
            assertEq(claims.reportDataHigh, keccak256("said"), flags);
            assertEq(claims.reportDataLow, bytes32(uint256(7)), flags);
            assertFalse(claims.debug || claims.serviced, flags);
            QuoteClaims memory known = verifier.authenticateKnown(_shorten(parcel).evidence);
            assertEq(
                abi.encode(known.tee, known.version, known.measurement, known.tcb, known.key),
                abi.encode(claims.tee, claims.version, claims.measurement, claims.tcb, claims.key),
                flags
            );
        }
    }

    function test_Verify_Debug_isSaid() external {
        for (uint256 i = 0; i < 6; ++i) {
            string memory flags = string.concat(_kind(i), " --knob debug");
            assertTrue(verifier.authenticate(_parcel(flags).evidence).debug, flags);
        }
    }

    function test_Verify_ServiceTd_isSaid() external {
        string memory flags = "--kind tdx-v5-td15 --mrservicetd ";
        string memory last = vm.toString(bytes.concat(new bytes(47), hex"01"));
        assertTrue(verifier.authenticate(_parcel(string.concat(flags, last)).evidence).serviced);
        string memory first = vm.toString(bytes.concat(hex"01", new bytes(47)));
        assertTrue(verifier.authenticate(_parcel(string.concat(flags, first)).evidence).serviced);
    }

    /// @dev Of an enclave attributes, MRENCLAVE and CONFIGID count.
    function test_Verify_EnclavesMeasurement_countsWhatRuns() external {
        bytes32 usual = verifier.authenticate(_parcel("--kind sgx-v3").evidence).measurement;
        string memory other = string.concat("--kind sgx-v3 --mrenclave ", vm.toString(bytes32("other")));
        assertNotEq(verifier.authenticate(_parcel(other).evidence).measurement, usual);
        other = "--kind sgx-v3 --attributes 0x0500000000000000ff00000000000000";
        assertNotEq(verifier.authenticate(_parcel(other).evidence).measurement, usual);
    }

    /// @dev What the machine runs now is part of what a verdict rests on.
    function test_Verify_RunningModule_countsForTheTcb() external {
        QuoteClaims memory usual = verifier.authenticate(_parcel("--kind tdx-v5-td15").evidence);
        string memory other = "--kind tdx-v5-td15 --tee-tcb-svn2 0x09010700000000000000000000000000";
        assertNotEq(verifier.authenticate(_parcel(other).evidence).tcb, usual.tcb);
    }

    /* STATUS */

    function test_Appraise_Sgx_byTheMachinesLevels() external {
        _check("--kind sgx-v3", TcbStatus.UpToDate);
        _check("--kind sgx-v3 --pcesvn 5", TcbStatus.OutOfDate);
        _check("--kind sgx-v3 --pcesvn 4", TcbStatus.Unrecognized);
        _check("--kind sgx-v4 --qe-isvsvn 3", TcbStatus.OutOfDate);
        _check(
            "--kind sgx-v5 --components 0x05050202040100050000000000000000",
            TcbStatus.OutOfDateConfigurationNeeded
        );
    }

    /// @dev A module that was replaced under the trust domain.
    function test_Appraise_OutdatedSinceItsStart_advisesARelaunch() external {
        string memory started = "--kind tdx-v5-td15 --tee-tcb-svn 0x03010700000000000000000000000000";
        _checkRunning(started, "0x03010700000000000000000000000000", TcbStatus.OutOfDate);
        _checkRunning(started, "0x04010700000000000000000000000000", TcbStatus.TDRelaunchAdvised);
        _checkRunning(started, "0x03030700000000000000000000000000", TcbStatus.TDRelaunchAdvised);
        _checkRunning(started, "0x05000700000000000000000000000000", TcbStatus.TDRelaunchAdvised);
        _checkRunning(started, "0x04000700000000000000000000000000", TcbStatus.OutOfDate);
        _checkRunning(started, "0x04010600000000000000000000000000", TcbStatus.OutOfDate);
        _checkRunning(started, "0x05090700000000000000000000000000", TcbStatus.Unrecognized);
        // An old quoting enclave is no matter of starting again.
        string memory oldQe = string.concat(started, " --qe-isvsvn 3");
        _checkRunning(oldQe, "0x04010700000000000000000000000000", TcbStatus.OutOfDate);
        // Version 1.0 of the report does not say what runs.
        _check("--kind tdx-v5-td10 --tee-tcb-svn 0x03010700000000000000000000000000", TcbStatus.OutOfDate);
    }

    /// @dev Started with older microcode: what counts after a relaunch is the machine's part of the levels.
    function test_Appraise_OlderMicrocodeAtItsStart_advisesARelaunch() external {
        string memory rest = ',"category":"OS/VMM","type":"TDX Late Microcode Update"}';
        string memory older = string.concat('{"svn":6', rest);
        _storeTcbInfo(_swap(_tcbInfo(""), string.concat('{"svn":7', rest), older, 1));
        string memory started = "--kind tdx-v5-td15 --tee-tcb-svn 0x03010600000000000000000000000000";
        _checkRunning(started, "0x03010600000000000000000000000000", TcbStatus.OutOfDate);
        _checkRunning(started, "0x04010700000000000000000000000000", TcbStatus.TDRelaunchAdvised);
    }

    function test_Appraise_RelaunchAndConfiguration_advisesBoth() external {
        string memory level = '"tcbStatus":"ConfigurationNeeded"';
        _storeTcbInfo(_swap(_tcbInfo(""), '"tcbStatus":"UpToDate"', level, 2));
        string memory started = "--kind tdx-v5-td15 --tee-tcb-svn 0x03010700000000000000000000000000";
        _checkRunning(
            started, "0x04010700000000000000000000000000", TcbStatus.TDRelaunchAdvisedConfigurationNeeded
        );
    }

    /* REFUSED */

    function test_Verify_Signatures_reverts() external {
        for (uint256 i = 0; i < 6; ++i) {
            _expectRefused(string.concat(_kind(i), " --knob corrupt-body"), QuoteLib.QuoteSignature.selector);
            _expectRefused(
                string.concat(_kind(i), " --knob corrupt-qe-signature"), QuoteLib.QeSignature.selector
            );
            _expectRefused(string.concat(_kind(i), " --knob broken-qe-binding"), QuoteLib.QeBinding.selector);
        }
    }

    function test_Verify_Body_reverts() external {
        bytes memory evidence = _parcel("--kind tdx-v5-td15").evidence;
        evidence[RECORD + 48] = 0x04;
        _expectBody(evidence, 4, 648, 0x81000000);
        evidence[RECORD + 48] = 0x03;
        evidence[RECORD + 50] = 0x89;
        _expectBody(evidence, 3, 649, 0x81000000);
        evidence = _parcel("--kind sgx-v5").evidence;
        evidence[RECORD + 4] = 0x81;
        _expectBody(evidence, 1, 384, 0x81000000);
        evidence[RECORD + 4] = 0x00;
        evidence[RECORD + 48] = 0x02;
        _expectBody(evidence, 2, 384, 0x00000000);
    }

    /// @dev A version 3 quote is an enclave's.
    function test_Verify_TdxOfVersion3_reverts() external {
        bytes memory evidence = _parcel("--kind sgx-v3").evidence;
        evidence[RECORD + 4] = 0x81;
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.TeeType.selector, bytes4(0x81000000)));
        verifier.authenticate(evidence);
    }

    function test_Verify_CutShort_reverts() external {
        for (uint256 i = 0; i < 6; ++i) {
            Parcel memory parcel = _parcel(_kind(i));
            uint256 fixed_ = RECORD + _signedLength(_tail(parcel.evidence, RECORD)) + 576;
            bytes memory cut = _slice(parcel.evidence, fixed_ - 1);
            vm.expectPartialRevert(QuoteLib.QuoteTooShort.selector);
            verifier.authenticate(cut);
            bytes memory known = _shorten(parcel).evidence;
            cut = _slice(known, known.length - 1);
            vm.expectPartialRevert(QuoteLib.QuoteTooShort.selector);
            verifier.authenticateKnown(cut);
            vm.expectPartialRevert(QuoteLib.QuoteTooLong.selector);
            verifier.authenticateKnown(bytes.concat(known, hex"00"));
        }
    }

    function testFuzz_Verify_ByteChanged_isRefusedOrShows(uint256 position, uint8 change, uint8 kind)
        external
    {
        bytes memory evidence = _parcel(_kind(kind % 6)).evidence;
        bytes32 pck = keccak256(_slice(evidence, RECORD));
        position = bound(position, 0, evidence.length - 1);
        evidence[position] ^= bytes1(uint8(bound(change, 1, 255)));
        try verifier.authenticate(evidence) returns (QuoteClaims memory claims) {
            assertTrue(position >= 64 && position < RECORD, "unsigned part");
            assertNotEq(claims.pck, pck, "shows");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    /* REGISTRY */

    function test_Register_EveryFormat_lives() external {
        for (uint256 i = 0; i < 6; ++i) {
            TeeKind tee = i < 3 ? TeeKind.Sgx : TeeKind.Tdx;
            bytes32 measurement = _measurement(_kind(i));
            vm.prank(COUNCIL);
            registry.allowMeasurement(measurement, tee, SP1, MAX_KHZ, _kinds[i]);
            Node memory node = _newNode(_kinds[i]);
            node.flags = _kind(i);
            Parcel memory parcel = _attest(node);
            _admit(parcel);
            _register(node, parcel);
            EnclaveView memory shown = _view(node);
            assertTrue(shown.live, _kinds[i]);
            assertEq(uint8(shown.tee), uint8(tee), _kinds[i]);
            _pass();
            _reattest(node);
            _newKey(node, string.concat(_kinds[i], "'s next"));
            _reattest(node);
            _reattestInFull(node);
            assertTrue(_live(node), _kinds[i]);
        }
    }

    function test_Register_ServiceTd_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = string.concat(
            "--kind tdx-v5-td15 --mrservicetd ", vm.toString(bytes.concat(new bytes(47), hex"01"))
        );
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        bytes32 measurement = _measurement("");
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.ServiceTd.selector, measurement));
        _register(node, parcel);
    }

    function test_Register_DebugEnclave_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = "--kind sgx-v3 --knob debug";
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectPartialRevert(IAttestationRegistry.DebugEnclave.selector);
        _register(node, parcel);
    }

    /// @dev Listed for the other TEE.
    function test_Register_EnclaveListedAsTrustDomain_reverts() external {
        bytes32 measurement = _measurement("--kind sgx-v3");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "by mistake");
        Node memory node = _newNode("alice");
        node.flags = "--kind sgx-v3";
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.MeasurementNotAllowed.selector, measurement)
        );
        _register(node, parcel);
    }

    /* HELPERS */

    function _kind(uint256 index) private view returns (string memory) {
        return string.concat("--kind ", _kinds[index]);
    }

    function _parcel(string memory flags) private returns (Parcel memory parcel) {
        bytes memory compact;
        bytes memory reportData = abi.encode(keccak256("said"), 7);
        (compact, parcel.leafDer, parcel.caDer) = _quote("platform-1", reportData, flags);
        parcel.evidence = _evidence(parcel, compact);
    }

    function _check(string memory flags, TcbStatus wanted) private {
        QuoteClaims memory claims = verifier.verify(_parcel(flags).evidence);
        assertEq(uint8(claims.status), uint8(wanted), flags);
    }

    function _checkRunning(string memory flags, string memory svn, TcbStatus wanted) private {
        _check(string.concat(flags, " --tee-tcb-svn2 ", svn), wanted);
    }

    function _expectRefused(string memory flags, bytes4 name) private {
        Parcel memory parcel = _parcel(flags);
        vm.expectPartialRevert(name);
        verifier.authenticate(parcel.evidence);
    }

    function _expectBody(bytes memory evidence, uint16 bodyType, uint32 size, bytes4 tee) private {
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.BodyType.selector, bodyType, size, tee));
        verifier.authenticate(evidence);
    }
}
