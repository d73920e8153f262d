// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";

import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {AppraisalLib} from "../../src/libraries/AppraisalLib.sol";
import {QuoteClaims, TcbStatus, Verdict} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract AppraiseTest is AttestationTest {
    bytes6 private constant FMSPC = 0xa55a0f00514d;

    /// @dev When collateral issued at START ends, and a date 20 days before.
    string private constant END = "2026-12-02T06:13:20Z";
    string private constant TEN_DAYS = "2026-11-12T06:13:20Z";

    /* LEVELS */

    function test_Appraise_Current_isUpToDate() external {
        _check("", TcbStatus.UpToDate);
    }

    function test_Appraise_OldPce_isOutOfDate() external {
        _check("--pcesvn 5", TcbStatus.OutOfDate);
        _check("--pcesvn 10", TcbStatus.OutOfDate);
        _check("--pcesvn 4", TcbStatus.Unrecognized);
    }

    function test_Appraise_OldMicrocode_needsConfiguration() external {
        _check(
            "--components 0x05050202040100050000000000000000 --pcesvn 5",
            TcbStatus.OutOfDateConfigurationNeeded
        );
        _check("--components 0x06ff0202040100050000000000000000", TcbStatus.OutOfDateConfigurationNeeded);
    }

    function test_Appraise_OneComponentShort_isUnrecognized() external {
        _check("--components 0x05050202040100040000000000000000", TcbStatus.Unrecognized);
        _check("--components 0x01010202040100050000000000000000", TcbStatus.Unrecognized);
    }

    function test_Appraise_MoreThanAsked_isUpToDate() external {
        _check("--components 0xffffffffffffffffffffffffffffffff --pcesvn 65535", TcbStatus.UpToDate);
    }

    /* MODULE */

    function test_Appraise_VersionedModule_byItsOwnLevels() external {
        _check("--tee-tcb-svn 0x04010700000000000000000000000000", TcbStatus.UpToDate);
        _check("--tee-tcb-svn 0x03010700000000000000000000000000", TcbStatus.OutOfDate);
        _check("--tee-tcb-svn 0x02010700000000000000000000000000", TcbStatus.OutOfDate);
        _check("--tee-tcb-svn 0x01010700000000000000000000000000", TcbStatus.Unrecognized);
        _check("--tee-tcb-svn 0x03030700000000000000000000000000", TcbStatus.UpToDate);
    }

    function test_Appraise_PlainModule_byThePlatformsLevels() external {
        _check("--tee-tcb-svn 0x05000700000000000000000000000000", TcbStatus.UpToDate);
        _check("--tee-tcb-svn 0x04000700000000000000000000000000", TcbStatus.Unrecognized);
    }

    function test_Appraise_UnknownModuleVersion_isUnrecognized() external {
        _check("--tee-tcb-svn 0x09020700000000000000000000000000", TcbStatus.Unrecognized);
    }

    function test_Appraise_TdxComponentShort_isUnrecognized() external {
        _check("--tee-tcb-svn 0x05010600000000000000000000000000", TcbStatus.Unrecognized);
    }

    function test_Appraise_OtherModuleSigner_reverts() external {
        _storeTcbInfo(_swap(_tcbInfo(""), '00000000","attributes":"00', '00000001","attributes":"00', 2));
        Parcel memory parcel = _parcel("");
        vm.expectRevert(abi.encodeWithSelector(AppraisalLib.ModuleMismatch.selector, 1, bytes32("mrSigner")));
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_OtherModuleAttributes_reverts() external {
        string memory zero = '"attributes":"0000000000000000"';
        _storeTcbInfo(_swap(_tcbInfo(""), zero, '"attributes":"0000000000000001"', 2));
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(AppraisalLib.ModuleMismatch.selector, 1, bytes32("attributes"))
        );
        verifier.appraise(parcel.evidence);
    }

    /// @dev A module with attributes is none of Intel's whatever its mask leaves out.
    function test_Appraise_ModuleAttributesOutsideMask_reverts() external {
        string memory mask = '"attributesMask":"FFFFFFFFFFFFFFFF"';
        _storeTcbInfo(_swap(_tcbInfo(""), mask, '"attributesMask":"0000000000000000"', 2));
        _check("", TcbStatus.UpToDate);
        Parcel memory parcel = _parcel("--seam-attributes 0x0100000000000000");
        vm.expectRevert(
            abi.encodeWithSelector(AppraisalLib.ModuleMismatch.selector, 1, bytes32("attributes"))
        );
        verifier.appraise(parcel.evidence);
    }

    /* QUOTING ENCLAVE */

    function test_Appraise_QuotingEnclave_byItsLevels() external {
        _check("--qe-isvsvn 4", TcbStatus.UpToDate);
        _check("--qe-isvsvn 300", TcbStatus.UpToDate);
        _check("--qe-isvsvn 3", TcbStatus.OutOfDate);
        _check("--qe-isvsvn 2", TcbStatus.Unrecognized);
    }

    function test_Appraise_OtherQuotingEnclave_reverts() external {
        Parcel memory parcel = _parcel("--knob other-qe");
        vm.expectRevert(abi.encodeWithSelector(AppraisalLib.QeIdentityMismatch.selector, bytes32("mrSigner")));
        verifier.verify(parcel.evidence);
    }

    function test_Appraise_QeFieldDiffers_reverts() external {
        string memory identity = _qeIdentity("");
        _expectQeMismatch(_swap(identity, '"miscselect":"00000000"', '"miscselect":"00000001"'), "miscSelect");
        _expectQeMismatch(_swap(identity, '"attributes":"11', '"attributes":"13'), "attributes");
        _expectQeMismatch(_swap(identity, '"isvprodid":2', '"isvprodid":1'), "isvProdId");
    }

    function test_Appraise_QeFieldOutsideMask_succeeds() external {
        string memory identity = _swap(_qeIdentity(""), '"FFFFFFFF"', '"00000000"');
        identity = _swap(identity, '"FBFFFFFFFFFFFFFF', '"0000000000000000');
        _storeQeIdentity(_swap(identity, '"attributes":"11', '"attributes":"00'));
        _check("", TcbStatus.UpToDate);
    }

    /* REVOKED */

    function test_Appraise_RevokedAnywhere_isRevoked() external {
        string memory good = '"tcbStatus":"UpToDate"';
        string memory revoked = '"tcbStatus":"Revoked"';
        _storeTcbInfo(_swap(_tcbInfo(""), good, revoked, 2));
        _check("", TcbStatus.Revoked);
        _storeTcbInfo(_swap(_tcbInfo(""), good, revoked, 1));
        _check("", TcbStatus.Revoked);
        _refreshCollateral("");
        _storeQeIdentity(_swap(_qeIdentity(""), good, revoked));
        _check("", TcbStatus.Revoked);
    }

    /// @dev All of them, against the rule written the other way round.
    function test_Merge_EveryTriple_followsIntel() external pure {
        for (uint8 p = 0; p < 8; ++p) {
            for (uint8 m = 0; m < 8; ++m) {
                for (uint8 q = 0; q < 8; ++q) {
                    if (!_isPart(m) || !_isPart(q)) continue;
                    TcbStatus merged = AppraisalLib.merge(TcbStatus(p), TcbStatus(m));
                    merged = AppraisalLib.merge(merged, TcbStatus(q));
                    assertEq(uint8(merged), _mergedByRule(p, m, q));
                }
            }
        }
    }

    function testFuzz_Covers_isBytewise(bytes16 have, bytes16 need, uint256 seed) external pure {
        // Independent values almost never cover one another: start from equal ones and lower a few.
        if (seed % 2 == 0) need = have & ~bytes16(uint128(seed >> 8));
        if (seed % 4 == 0) need = bytes16(uint128(need) ^ (uint128(1) << uint8((seed >> 4) % 128)));
        bool covers = true;
        for (uint256 i = 0; i < 16; ++i) {
            if (uint8(have[i]) < uint8(need[i])) covers = false;
        }
        assertEq(AppraisalLib.covers(have, need), covers);
    }

    /* PCE */

    function test_Appraise_OtherPce_reverts() external {
        _storeTcbInfo(_swap(_tcbInfo(""), '"pceId":"0000"', '"pceId":"0100"'));
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(AppraisalLib.PceIdMismatch.selector, bytes2(0x0000), bytes2(0x0100))
        );
        verifier.appraise(parcel.evidence);
    }

    /* COLLATERAL */

    function test_Appraise_UnknownFamily_reverts() external {
        Parcel memory parcel = _parcel("--fmspc 0x112233445566");
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralMissing.selector, TDX, bytes6(0x112233445566), EVALUATION
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_NoSuchEvaluation_reverts() external {
        _storeEvaluations(_swap(_evaluations(""), 'Number":17', 'Number":18'));
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralStore.CollateralMissing.selector, TDX, FMSPC, EVALUATION + 1)
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_TcbInfoEnded_reverts() external {
        Parcel memory parcel = _parcel("");
        _storeTcbInfo(_swap(_tcbInfo(""), END, TEN_DAYS));
        vm.warp(START + 10 days - 1);
        verifier.appraise(parcel.evidence);
        vm.warp(START + 10 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralExpired.selector, TDX, FMSPC, EVALUATION, START + 10 days
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_QeIdentityEnded_reverts() external {
        Parcel memory parcel = _parcel("");
        _storeQeIdentity(_swap(_qeIdentity(""), END, TEN_DAYS));
        vm.warp(START + 10 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralExpired.selector, TDX, bytes6(0), EVALUATION, START + 10 days
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_ValidUntil_isTheFirstEnd() external {
        Parcel memory parcel = _parcel("");
        assertEq(_until(parcel), START + 30 days - 1, "documents, a second before the lists");
        string memory tcbInfo = _tcbInfo("");
        _storeTcbInfo(_swap(tcbInfo, END, TEN_DAYS));
        assertEq(_until(parcel), START + 10 days - 1, "TCB info");
        _storeTcbInfo(tcbInfo);
        _storeQeIdentity(_swap(_qeIdentity(""), END, TEN_DAYS));
        assertEq(_until(parcel), START + 10 days - 1, "QE identity");
        _storeQeIdentity(_qeIdentity(""));
        _storeEvaluations(_swap(_evaluations(""), END, TEN_DAYS));
        assertEq(_until(parcel), START + 10 days - 1, "evaluation numbers");

        uint40 notAfter = verifier.verifyPck(parcel.leafDer, parcel.caDer).notAfter;
        vm.warp(notAfter - 1 days);
        _refreshCollateral("");
        assertEq(_until(parcel), notAfter, "PCK");
    }

    /// @dev All documents anew, and no list.
    function test_Appraise_RevocationListEnded_reverts() external {
        Parcel memory parcel = _parcel("");
        vm.warp(START + 20 days);
        _storeTcbInfo(_tcbInfo(""));
        _storeQeIdentity(_qeIdentity(""));
        _storeEvaluations(_evaluations(""));
        assertEq(_until(parcel), START + 30 days, "lists");
        vm.warp(START + 30 days + 1);
        uint16 ca = store.certificateOf(keccak256(parcel.caDer)).id;
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CrlExpired.selector, ca, START + 30 days));
        verifier.appraise(parcel.evidence);
    }

    /* ADVISORIES */

    function test_CheckAdvisories_Intels_succeeds() external {
        Verdict memory verdict = _verdict("--pcesvn 5 --qe-isvsvn 3");
        string[] memory none = new string[](0);
        string[] memory platform = new string[](3);
        (platform[0], platform[1], platform[2]) = ("INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135");
        string[] memory qe = new string[](1);
        qe[0] = "INTEL-SA-00953";
        verifier.checkAdvisories(verdict, platform, none, qe);
        vm.expectPartialRevert(IQuoteVerifier.AdvisoriesMismatch.selector);
        verifier.checkAdvisories(verdict, none, none, qe);
        vm.expectPartialRevert(IQuoteVerifier.AdvisoriesMismatch.selector);
        verifier.checkAdvisories(verdict, platform, qe, qe);
        vm.expectPartialRevert(IQuoteVerifier.AdvisoriesMismatch.selector);
        verifier.checkAdvisories(verdict, platform, none, none);
        (platform[0], platform[1]) = (platform[1], platform[0]);
        vm.expectPartialRevert(IQuoteVerifier.AdvisoriesMismatch.selector);
        verifier.checkAdvisories(verdict, platform, none, qe);
    }

    function test_CheckAdvisories_NoLevel_hasNone() external {
        string[] memory none = new string[](0);
        verifier.checkAdvisories(_verdict("--pcesvn 4"), none, none, none);
    }

    /* INTEL */

    /// @dev A production quote of 2023: genuine, and below every level that Intel listed for its family that month. Of the evaluation
    /// numbers of that time no list is at hand.
    function test_Verify_IntelUnderIntelsRoot_succeeds() external {
        (P256QuoteVerifier intel, string memory sample) = _intel();
        bytes memory leaf = vm.parseJsonBytes(sample, ".leafDer");
        bytes memory ca = vm.parseJsonBytes(sample, ".caDer");
        bytes memory quote = vm.parseJsonBytes(sample, ".evidence");
        uint32 evaluation = uint32(vm.parseJsonUint(sample, ".evaluation"));
        (QuoteClaims memory claims, Verdict memory verdict) = intel.verifyChain(leaf, ca, quote, evaluation);
        assertEq(uint8(claims.status), uint8(TcbStatus.Unrecognized), "status");
        assertEq(claims.validUntil, verdict.validUntil, "until");
        assertGt(claims.validUntil, vm.getBlockTimestamp(), "still");
        assertEq(bytes32(claims.fmspc), bytes32(bytes6(0x50806f000000)), "fmspc");
        assertEq(claims.measurement, vm.parseJsonBytes32(sample, ".measurement"), "measurement");
        bytes memory reportData = vm.parseJsonBytes(sample, ".reportData");
        assertEq(abi.encode(claims.reportDataHigh, claims.reportDataLow), reportData, "report data");
        assertFalse(claims.debug, "debug");
        assertTrue(intel.isIntelRoot(), "Intel's root");

        vm.expectRevert(abi.encodeWithSelector(ICollateralStore.EvaluationsMissing.selector, TDX));
        intel.verifyChain(leaf, ca, quote, 0);
    }

    function test_Verify_SimulatedUnderIntelsRoot_reverts() external {
        (P256QuoteVerifier intel,) = _intel();
        vm.warp(START);
        (bytes memory compact, bytes memory leaf, bytes memory ca) = _quote("platform-1", new bytes(64), "");
        verifier.verifyChain(leaf, ca, compact, 0);
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, keccak256(ca)));
        intel.verifyChain(leaf, ca, compact, 0);
    }

    /* HELPERS */

    /// @dev A verifier under Intel's root, its store filled with what Intel signed in the sample's month.
    function _intel() private returns (P256QuoteVerifier intel, string memory sample) {
        sample = _ask("intel", "");
        vm.warp(vm.parseJsonUint(sample, ".at"));
        CollateralStore intelStore =
            new CollateralStore(store.INTEL_ROOT_X(), store.INTEL_ROOT_Y(), address(access));
        intel = new P256QuoteVerifier(intelStore, SALT);
        bytes[] memory calls = abi.decode(vm.parseJsonBytes(sample, ".upserts"), (bytes[]));
        for (uint256 i = 0; i < calls.length; ++i) {
            Address.functionCall(address(intelStore), calls[i]);
        }
    }

    function _verdict(string memory flags) private returns (Verdict memory verdict) {
        (bytes memory compact, bytes memory leaf, bytes memory ca) =
            _quote("platform-1", new bytes(64), flags);
        (, verdict) = verifier.verifyChain(leaf, ca, compact, 0);
    }

    /// @dev Statuses that modules and quoting enclaves have.
    function _isPart(uint8 status) private pure returns (bool) {
        return status == 0 || status == 4 || status == 6 || status == 7;
    }

    function _parcel(string memory flags) private returns (Parcel memory parcel) {
        bytes memory compact;
        (compact, parcel.leafDer, parcel.caDer) = _quote("platform-1", new bytes(64), flags);
        parcel.evidence = _evidence(parcel, compact);
    }

    function _check(string memory flags, TcbStatus wanted) private {
        QuoteClaims memory claims = verifier.verify(_parcel(flags).evidence);
        assertEq(uint8(claims.status), uint8(wanted), flags);
    }

    function _expectQeMismatch(string memory identity, bytes32 field) private {
        _storeQeIdentity(identity);
        Parcel memory parcel = _parcel("");
        vm.expectRevert(abi.encodeWithSelector(AppraisalLib.QeIdentityMismatch.selector, field));
        verifier.appraise(parcel.evidence);
    }

    function _until(Parcel memory parcel) private view returns (uint64 validUntil) {
        (, validUntil,) = verifier.appraise(parcel.evidence);
    }

    /// @dev Revoked beats all; a part that nobody describes comes next; an old module or quoting enclave adds "out of date".
    function _mergedByRule(uint8 platform, uint8 module, uint8 qe) private pure returns (uint8) {
        if (platform == 6 || module == 6 || qe == 6) return 6;
        if (platform == 7 || module == 7 || qe == 7) return 7;
        if (module == 0 && qe == 0) return platform;
        return [4, 4, 5, 5, 4, 5][platform];
    }
}
