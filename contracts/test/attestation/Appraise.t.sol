// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";

import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {AppraisalLib} from "../../src/libraries/AppraisalLib.sol";
import {QuoteClaims, TcbStatus} from "../../src/types/Attestation.sol";
import {QeIdentity, TcbInfo} from "../../src/types/Collateral.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract AppraiseTest is AttestationTest {
    bytes6 private constant FMSPC = 0xa55a0f00514d;

    CollateralStore private _intelStore;

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
        (TcbInfo memory info,) = _collateral("");
        info.modules[2].mrSigner[47] = 0x01;
        _store(info);
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(
                AppraisalLib.ModuleMismatch.selector, info.modules[2].version, bytes32("mrSigner")
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_OtherModuleAttributes_reverts() external {
        (TcbInfo memory info,) = _collateral("");
        info.modules[2].attributes = 0x0000000000000001;
        _store(info);
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(
                AppraisalLib.ModuleMismatch.selector, info.modules[2].version, bytes32("attributes")
            )
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
        (, QeIdentity memory identity) = _collateral("");
        identity.miscSelect = 0x00000001;
        _expectQeMismatch(identity, "miscSelect");
        (, identity) = _collateral("");
        identity.attributes = bytes16(0x13000000000000000000000000000000);
        _expectQeMismatch(identity, "attributes");
        (, identity) = _collateral("");
        identity.isvProdId = 1;
        _expectQeMismatch(identity, "isvProdId");
    }

    function test_Appraise_QeFieldOutsideMask_succeeds() external {
        (, QeIdentity memory identity) = _collateral("");
        identity.miscSelectMask = 0;
        identity.attributesMask = bytes16(0);
        identity.attributes = bytes16(0);
        vm.prank(COUNCIL);
        store.setQeIdentity(identity);
        _check("", TcbStatus.UpToDate);
    }

    /* REVOKED */

    function test_Appraise_RevokedAnywhere_isRevoked() external {
        (TcbInfo memory info, QeIdentity memory identity) = _collateral("");
        info.levels[0].status = uint8(TcbStatus.Revoked);
        _store(info);
        _check("", TcbStatus.Revoked);
        (info,) = _collateral("");
        info.modules[2].levels[0].status = uint8(TcbStatus.Revoked);
        _store(info);
        _check("", TcbStatus.Revoked);
        _refreshCollateral("");
        identity.levels[0].status = uint8(TcbStatus.Revoked);
        vm.prank(COUNCIL);
        store.setQeIdentity(identity);
        _check("", TcbStatus.Revoked);
    }

    /// @dev All of them, against the rule written the other way round.
    function test_Merge_EveryTriple_followsIntel() external pure {
        for (uint8 p = 0; p < 8; ++p) {
            for (uint8 m = 0; m < 8; ++m) {
                for (uint8 q = 0; q < 8; ++q) {
                    TcbStatus merged = AppraisalLib.merge(TcbStatus(p), TcbStatus(m), TcbStatus(q));
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
        (TcbInfo memory info,) = _collateral("");
        info.pceId = 0x0100;
        _store(info);
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
        (, QeIdentity memory identity) = _collateral("");
        identity.evaluation = EVALUATION + 1;
        vm.startPrank(COUNCIL);
        store.setQeIdentity(identity);
        store.setRequiredEvaluation(TDX, EVALUATION + 1);
        vm.stopPrank();
        Parcel memory parcel = _parcel("");
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralStore.CollateralMissing.selector, TDX, FMSPC, EVALUATION + 1)
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_TcbInfoEnded_reverts() external {
        Parcel memory parcel = _parcel("");
        vm.warp(START + 30 days - 1);
        verifier.appraise(parcel.evidence);
        vm.warp(START + 30 days);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralExpired.selector, TDX, FMSPC, EVALUATION, START + 30 days
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_QeIdentityEnded_reverts() external {
        Parcel memory parcel = _parcel("");
        vm.warp(START + 30 days);
        (TcbInfo memory info,) = _collateral("");
        _store(info);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralExpired.selector, TDX, bytes6(0), EVALUATION, START + 30 days
            )
        );
        verifier.appraise(parcel.evidence);
    }

    function test_Appraise_ValidUntil_isTheFirstEnd() external {
        Parcel memory parcel = _parcel("");
        assertEq(_until(parcel), START + 30 days - 1, "both");

        vm.warp(START + 10 days);
        (TcbInfo memory info,) = _collateral("");
        _store(info);
        assertEq(_until(parcel), START + 30 days - 1, "QE identity first");

        vm.warp(START + 20 days);
        (, QeIdentity memory identity) = _collateral("");
        vm.prank(COUNCIL);
        store.setQeIdentity(identity);
        assertEq(_until(parcel), START + 40 days - 1, "TCB info first");

        uint40 notAfter = verifier.verifyPck(parcel.leafDer, parcel.caDer).notAfter;
        vm.warp(notAfter - 1 days);
        _refreshCollateral("");
        assertEq(_until(parcel), notAfter, "PCK first");
    }

    /* INTEL */

    /// @dev A production quote of 2023: genuine, and below every level that Intel listed for its family that month.
    function test_Verify_IntelUnderIntelsRoot_succeeds() external {
        (P256QuoteVerifier intel, string memory sample) = _intel();
        bytes memory leaf = vm.parseJsonBytes(sample, ".leafDer");
        bytes memory ca = vm.parseJsonBytes(sample, ".caDer");
        bytes memory quote = vm.parseJsonBytes(sample, ".evidence");
        QuoteClaims memory claims = intel.verifyChain(leaf, ca, quote);
        assertEq(uint8(claims.status), uint8(TcbStatus.Unrecognized), "status");
        uint256 tcbInfoEnd = vm.parseJsonUint(sample, ".tcbInfo.nextUpdate");
        uint256 identityEnd = vm.parseJsonUint(sample, ".qeIdentity.nextUpdate");
        assertEq(claims.validUntil, (tcbInfoEnd < identityEnd ? tcbInfoEnd : identityEnd) - 1, "until");
        assertEq(bytes32(claims.fmspc), bytes32(bytes6(0x50806f000000)), "fmspc");
        assertEq(claims.measurement, vm.parseJsonBytes32(sample, ".measurement"), "measurement");
        bytes memory reportData = vm.parseJsonBytes(sample, ".reportData");
        assertEq(abi.encode(claims.reportDataHigh, claims.reportDataLow), reportData, "report data");
        assertFalse(claims.debug, "debug");

        bytes memory evidence = bytes.concat(_packed(intel, leaf, ca), quote);
        assertEq(abi.encode(intel.verify(evidence)), abi.encode(claims), "by record");
    }

    /// @dev The same quote under a level that asks no more than the machine has: all but the levels of that month speaks for it.
    function test_Verify_IntelsQuoteUnderALowerLevel_isUpToDate() external {
        (P256QuoteVerifier intel, string memory sample) = _intel();
        TcbInfo memory info = abi.decode(vm.parseJsonBytes(sample, ".tcbInfoAbi"), (TcbInfo));
        info.levels[0].tdxComponents = bytes16(0x03000400000000000000000000000000);
        info.levels[0].sgxComponents =
        intel.verifyPck(vm.parseJsonBytes(sample, ".leafDer"), vm.parseJsonBytes(sample, ".caDer")).svns;
        vm.prank(COUNCIL);
        _intelStore.setTcbInfo(info);
        QuoteClaims memory claims = intel.verifyChain(
            vm.parseJsonBytes(sample, ".leafDer"),
            vm.parseJsonBytes(sample, ".caDer"),
            vm.parseJsonBytes(sample, ".evidence")
        );
        assertEq(uint8(claims.status), uint8(TcbStatus.UpToDate));
    }

    function test_Verify_IntelUnderSimulatedRoot_reverts() external {
        (, string memory sample) = _intel();
        bytes memory leaf = vm.parseJsonBytes(sample, ".leafDer");
        bytes memory ca = vm.parseJsonBytes(sample, ".caDer");
        bytes memory quote = vm.parseJsonBytes(sample, ".evidence");
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        verifier.verifyChain(leaf, ca, quote);
    }

    function test_Verify_SimulatedUnderIntelsRoot_reverts() external {
        (P256QuoteVerifier intel,) = _intel();
        vm.warp(START);
        (bytes memory compact, bytes memory leaf, bytes memory ca) = _quote("platform-1", new bytes(64), "");
        verifier.verifyChain(leaf, ca, compact);
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        intel.verifyChain(leaf, ca, compact);
    }

    /* HELPERS */

    /// @dev A verifier under Intel's root, its store filled as it was at the sample's time.
    function _intel() private returns (P256QuoteVerifier intel, string memory sample) {
        sample = _ask("intel", "");
        vm.warp(vm.parseJsonUint(sample, ".at"));
        // Roles count from when they are given, which in the other store is years later.
        _intelStore = new CollateralStore(address(new AccessManager(COUNCIL)));
        intel = new P256QuoteVerifier(verifier.INTEL_ROOT_X(), verifier.INTEL_ROOT_Y(), _intelStore, SALT);
        QeIdentity memory identity = abi.decode(vm.parseJsonBytes(sample, ".qeIdentityAbi"), (QeIdentity));
        vm.startPrank(COUNCIL);
        _intelStore.setTcbInfo(abi.decode(vm.parseJsonBytes(sample, ".tcbInfoAbi"), (TcbInfo)));
        _intelStore.setQeIdentity(identity);
        _intelStore.setRequiredEvaluation(TDX, identity.evaluation);
        vm.stopPrank();
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

    function _store(TcbInfo memory info) private {
        vm.prank(COUNCIL);
        store.setTcbInfo(info);
    }

    function _expectQeMismatch(QeIdentity memory identity, bytes32 field) private {
        vm.prank(COUNCIL);
        store.setQeIdentity(identity);
        Parcel memory parcel = _parcel("");
        vm.expectRevert(abi.encodeWithSelector(AppraisalLib.QeIdentityMismatch.selector, field));
        verifier.appraise(parcel.evidence);
    }

    function _until(Parcel memory parcel) private view returns (uint64 validUntil) {
        (, validUntil) = verifier.appraise(parcel.evidence);
    }

    /// @dev Revoked beats all; a part that nobody describes comes next; an old module or quoting enclave adds "out of date".
    function _mergedByRule(uint8 platform, uint8 module, uint8 qe) private pure returns (uint8) {
        if (platform == 6 || module == 6 || qe == 6) return 6;
        if (platform == 7) return 7;
        if ((module != 0 && module != 4) || (qe != 0 && qe != 4)) return 7;
        if (module == 0 && qe == 0) return platform;
        return [4, 4, 5, 5, 4, 5][platform];
    }
}
