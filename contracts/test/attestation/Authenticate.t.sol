// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {P256Lib} from "../../src/libraries/P256Lib.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {QuoteLib} from "../../src/libraries/QuoteLib.sol";
import {QuoteClaims, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract AuthenticateTest is AttestationTest {
    bytes32 private constant DIGEST = keccak256("what the enclave says");

    Parcel private _good;

    function setUp() public override {
        super.setUp();
        _good = _parcel("");
    }

    /* ACCEPTED */

    function test_Authenticate_Genuine_succeeds() external {
        QuoteClaims memory claims = verifier.authenticate(_good.evidence);
        assertEq(uint8(claims.tee), uint8(TeeKind.Tdx), "tee");
        assertEq(claims.version, 4, "version");
        assertEq(uint8(claims.status), uint8(TcbStatus.Unrecognized), "not appraised");
        assertEq(claims.validUntil, 0, "no verdict");
        assertEq(claims.platform, _platform(_good), "platform");
        assertEq(claims.pck, keccak256(_slice(_good.evidence, PckLib.PACKED_LENGTH)), "pck");
        assertEq(claims.measurement, _measurement(""), "measurement");
        assertEq(claims.reportDataHigh, DIGEST, "report data, high");
        assertEq(claims.reportDataLow, 0, "report data, low");
        assertFalse(claims.debug, "debug");
    }

    function test_Authenticate_AnySOfBothSignatures_succeeds() external {
        string[4] memory flags = [
            "--knob low-s --knob low-s-qe",
            "--knob high-s --knob low-s-qe",
            "--knob low-s --knob high-s-qe",
            "--knob high-s --knob high-s-qe"
        ];
        for (uint256 i = 0; i < 4; ++i) {
            bytes memory evidence = _parcel(flags[i]).evidence;
            assertEq(_word(evidence, 134 + 664) > P256Lib.N / 2, i == 1 || i == 3, "s of the quote");
            assertEq(_word(evidence, 134 + 1176) > P256Lib.N / 2, i > 1, "s of the quoting enclave");
            assertEq(verifier.authenticate(evidence).reportDataHigh, DIGEST);
        }
    }

    function test_Authenticate_Debug_isSaid() external {
        assertTrue(verifier.authenticate(_parcel("--knob debug").evidence).debug);
    }

    function test_Authenticate_OtherMeasurement_isSaid() external {
        bytes32 other = verifier.authenticate(_parcel("--knob other-measurement").evidence).measurement;
        assertNotEq(other, _measurement(""));
    }

    /// @dev Each register that belongs to the measurement changes it, and no other does.
    function test_Authenticate_MeasuredFields_decide() external {
        bytes32 usual = _measurement("");
        string[7] memory flags =
            ["--mrtd", "--rtmr0", "--rtmr1", "--rtmr2", "--mrconfigid", "--td-attributes", "--xfam"];
        for (uint256 i = 0; i < 7; ++i) {
            string memory value =
                i < 5 ? vm.toString(bytes.concat(bytes32("other"), bytes16(0))) : "0x0000001100000000";
            bytes memory evidence = _parcel(string.concat(flags[i], " ", value)).evidence;
            assertNotEq(verifier.authenticate(evidence).measurement, usual, flags[i]);
        }
        string memory rtmr3 =
            string.concat("--rtmr3 ", vm.toString(bytes.concat(bytes32("other"), bytes16(0))));
        assertEq(
            verifier.authenticate(_parcel(rtmr3).evidence).measurement, usual, "RTMR3 is replayed off chain"
        );
    }

    function test_AuthenticateKnown_Genuine_saysTheSame() external {
        QuoteClaims memory full = verifier.authenticate(_good.evidence);
        QuoteClaims memory known = verifier.authenticateKnown(_shorten(_good).evidence);
        full.fmspc = 0;
        assertEq(abi.encode(known), abi.encode(full));
    }

    /* REFUSED */

    function test_Authenticate_BadQuoteSignature_reverts() external {
        string[4] memory knobs = ["corrupt-signature", "corrupt-body", "zero-signature", "overflow-signature"];
        for (uint256 i = 0; i < 4; ++i) {
            Parcel memory parcel = _parcel(string.concat("--knob ", knobs[i]));
            vm.expectRevert(QuoteLib.QuoteSignature.selector);
            verifier.authenticate(parcel.evidence);
            bytes memory known = _shorten(parcel).evidence;
            vm.expectRevert(QuoteLib.QuoteSignature.selector);
            verifier.authenticateKnown(known);
        }
    }

    function test_Authenticate_BadQeSignature_reverts() external {
        _expectRefused("--knob corrupt-qe-signature", QuoteLib.QeSignature.selector);
        _expectRefused("--knob foreign-pck", QuoteLib.QeSignature.selector);
    }

    function test_Authenticate_QeVouchesForAnotherKey_reverts() external {
        _expectRefused("--knob broken-qe-binding", QuoteLib.QeBinding.selector);
        _expectRefused("--knob foreign-attestation-key", QuoteLib.QeBinding.selector);
    }

    function test_Authenticate_QeReportDataNotZero_reverts() external {
        _expectRefused("--knob dirty-qe-report-data", QuoteLib.QeBinding.selector);
    }

    function test_Authenticate_OtherMachinesRecord_reverts() external {
        Parcel memory other = _good;
        (, other.leafDer, other.caDer) = _quote("another machine", bytes.concat(DIGEST, bytes32(0)), "");
        bytes memory record = PckLib.pack(verifier.verifyPck(other.leafDer, other.caDer));
        bytes memory evidence = bytes.concat(record, _tail(_good.evidence, PckLib.PACKED_LENGTH));
        vm.expectRevert(QuoteLib.QeSignature.selector);
        verifier.authenticate(evidence);
    }

    function test_Authenticate_Header_reverts() external {
        _expectRefused("--knob wrong-vendor", QuoteLib.QeVendor.selector);
        _expectRefused("--knob wrong-version", QuoteLib.QuoteVersion.selector);
        bytes memory evidence = _good.evidence;
        evidence[134 + 2] = 0x03;
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.AttestationKeyType.selector, 3));
        verifier.authenticate(evidence);
        evidence = _good.evidence;
        evidence[134 + 4] = 0x7f;
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.TeeType.selector, bytes4(0x7f000000)));
        verifier.authenticate(evidence);
    }

    function test_Authenticate_TooShort_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.EvidenceLength.selector, 133, 134));
        verifier.authenticate(new bytes(133));
        bytes memory cut = _slice(_good.evidence, 134 + 1207);
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.QuoteTooShort.selector, 1207, 1208));
        verifier.authenticate(cut);
        bytes memory known = _shorten(_good).evidence;
        cut = _slice(known, 823);
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.QuoteTooShort.selector, 759, 760));
        verifier.authenticateKnown(cut);
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.QuoteTooLong.selector, 761, 760));
        verifier.authenticateKnown(bytes.concat(known, hex"00"));
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.EvidenceLength.selector, 63, 64));
        verifier.authenticateKnown(new bytes(63));
    }

    function test_Authenticate_CutByTheSimulator_reverts() external {
        Parcel memory parcel = _good;
        (bytes memory compact,,) = _quote("platform-1", bytes.concat(DIGEST, bytes32(0)), "--knob truncated");
        parcel.evidence = bytes.concat(_slice(parcel.evidence, PckLib.PACKED_LENGTH), compact);
        vm.expectRevert();
        verifier.authenticate(parcel.evidence);
    }

    function test_Authenticate_PckOutsideDates_reverts() external {
        vm.warp(verifier.verifyPck(_good.leafDer, _good.caDer).notAfter + 1);
        vm.expectPartialRevert(IQuoteVerifier.PckNotValid.selector);
        verifier.authenticate(_good.evidence);
    }

    /* ANY DAMAGE */

    /// @dev What nobody has signed is the record's description of the machine, and that shows as another PCK.
    function testFuzz_Authenticate_ByteChanged_isRefusedOrShows(uint256 position, uint8 change)
        external
        view
    {
        bytes memory evidence = _good.evidence;
        bytes32 pck = keccak256(_slice(evidence, PckLib.PACKED_LENGTH));
        position = bound(position, 0, evidence.length - 1);
        evidence[position] ^= bytes1(uint8(bound(change, 1, 255)));
        try verifier.authenticate(evidence) returns (QuoteClaims memory claims) {
            assertTrue(position >= 64 && position < PckLib.PACKED_LENGTH, "unsigned part");
            assertNotEq(claims.pck, pck, "shows");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    /// @dev Likewise platform and PCK of a known key.
    function testFuzz_AuthenticateKnown_ByteChanged_isRefusedOrShows(uint256 position, uint8 change)
        external
    {
        bytes memory evidence = _shorten(_good).evidence;
        QuoteClaims memory before = verifier.authenticateKnown(evidence);
        position = bound(position, 0, evidence.length - 1);
        evidence[position] ^= bytes1(uint8(bound(change, 1, 255)));
        try verifier.authenticateKnown(evidence) returns (QuoteClaims memory claims) {
            assertTrue(position < 64, "unsigned part");
            assertTrue(claims.platform != before.platform || claims.pck != before.pck, "shows");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    function testFuzz_Authenticate_AnyBytes_reverts(bytes memory any, uint16 length) external view {
        bytes memory padded = bytes.concat(any, new bytes(bound(length, 0, 2000)));
        try verifier.authenticate(padded) {
            assertTrue(false, "accepted");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    /* HELPERS */

    function _parcel(string memory flags) private returns (Parcel memory parcel) {
        bytes memory compact;
        (compact, parcel.leafDer, parcel.caDer) =
            _quote("platform-1", bytes.concat(DIGEST, bytes32(0)), flags);
        parcel.evidence = _evidence(parcel, compact);
    }

    function _expectRefused(string memory flags, bytes4 name) private {
        Parcel memory parcel = _parcel(flags);
        vm.expectPartialRevert(name);
        verifier.authenticate(parcel.evidence);
    }
}
