// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {ICollateralListener} from "../../src/interfaces/ICollateralListener.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {CertificateKind, CollateralSlot, EvaluationChoice} from "../../src/types/Collateral.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev See CollateralStore.tree. What documents say is in Documents.t.sol, certificates and lists in Certificates.t.sol.
contract CollateralStoreTest is AttestationTest {
    bytes6 private constant FMSPC = 0xa55a0f00514d;
    string private constant GOOD = '"tcbStatus":"UpToDate"';
    string private constant OUTDATED = '"tcbStatus":"OutOfDate"';

    string private _info;
    string private _identity;
    string private _list;

    function setUp() public override {
        super.setUp();
        _info = _tcbInfo("");
        _identity = _qeIdentity("");
        _list = _evaluations("");
    }

    /* RENEWAL */

    function test_Upsert_SameContentNewDates_keepsContentAndGeneration() external {
        (CollateralSlot memory before,) = store.tcbInfoOf(TDX, FMSPC, EVALUATION);
        uint32 generation = store.generation();
        vm.warp(START + 20 days);
        vm.expectEmit();
        emit ICollateralStore.TcbInfoSet(
            TDX, FMSPC, EVALUATION, uint64(START + 20 days), uint64(START + 50 days), false
        );
        _storeTcbInfo(_tcbInfo(""));
        (CollateralSlot memory renewed,) = store.tcbInfoOf(TDX, FMSPC, EVALUATION);
        assertEq(renewed.content, before.content, "content");
        assertEq(renewed.nextUpdate, START + 50 days, "next update");
        assertEq(store.generation(), generation, "generation");
    }

    function test_Upsert_Anyone_succeeds() external {
        (bytes memory signature, bytes32 signer) = _sign(_info);
        vm.prank(makeAddr("anyone"));
        store.upsertTcbInfo(bytes(_info), signature, signer);
    }

    function test_UpsertTcbInfo_OtherContent_tellsOfTheFamily() external {
        uint32 generation = store.generation();
        uint32 listeners = registry.generation();
        vm.expectCall(address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, FMSPC)));
        _storeTcbInfo(_swap(_info, GOOD, OUTDATED, 2));
        assertEq(store.generation(), generation + 1);
        assertEq(registry.generation(), listeners + 1);
    }

    function test_UpsertQeIdentity_OtherContent_tellsAllOfTheTee() external {
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, bytes6(0)))
        );
        _storeQeIdentity(_swap(_identity, GOOD, OUTDATED));
    }

    function test_SetListener_Nobody_succeeds() external {
        vm.prank(COUNCIL);
        store.setListener(address(0));
        uint32 before = registry.generation();
        _storeTcbInfo(_swap(_info, GOOD, OUTDATED, 2));
        assertEq(registry.generation(), before);
    }

    function test_TcbInfoOf_Unknown_isEmpty() external view {
        (CollateralSlot memory slot, bytes memory content) =
            store.tcbInfoOf(TDX, bytes6(0x010203040506), EVALUATION);
        assertEq(slot.content, address(0));
        assertEq(content.length, 0);
    }

    /// @dev `holds` says whether `collateral` would answer.
    function test_Holds_UntilTheFirstEnd() external {
        assertTrue(store.holds(TDX, FMSPC), "stored");
        assertFalse(store.holds(TDX, bytes6(0x010203040506)), "another family");
        assertFalse(store.holds(2, FMSPC), "another TEE");
        vm.warp(START + 30 days - 1);
        assertTrue(store.holds(TDX, FMSPC), "last second");
        vm.warp(START + 30 days);
        assertFalse(store.holds(TDX, FMSPC), "over");
        _refreshCollateral("");
        assertTrue(store.holds(TDX, FMSPC), "anew");
    }

    /* EVALUATION NUMBERS */

    function test_UpsertTcbInfo_EarlyEvaluation_evictsNothing() external {
        uint32 generation = store.generation();
        uint32 listeners = registry.generation();
        _storeTcbInfo(_swap(_tcbInfo("--raise-tcb"), OUTDATED, '"tcbStatus":"Revoked"', 1));
        _storeQeIdentity(_qeIdentity("--raise-tcb"));
        assertEq(store.generation(), generation, "store's generation");
        assertEq(registry.generation(), listeners, "registry's generation");
        (, bytes memory content) = store.tcbInfoOf(TDX, FMSPC, EVALUATION);
        (bytes memory used,,) = store.collateral(TDX, FMSPC, 0, 0);
        assertEq(used, content);
        (used,,) = store.collateral(TDX, FMSPC, 0, EVALUATION + 1);
        assertNotEq(keccak256(used), keccak256(content), "by its number");
    }

    /// @dev A number counts when its event was public for a year, without anybody's doing.
    function test_RequiredEvaluation_Standard_afterAYear() external {
        // 18 became public on 2025-11-10.
        _storeEvaluations(_numbers("2025-11-10"));
        (uint32 evaluation, uint40 until) = store.requiredEvaluation(TDX);
        assertEq(evaluation, EVALUATION);
        assertEq(until, 1_794_268_800 - 1, "2026-11-10");
        vm.warp(until);
        (evaluation,) = store.requiredEvaluation(TDX);
        assertEq(evaluation, EVALUATION, "last second");
        vm.warp(until + 1);
        (evaluation, until) = store.requiredEvaluation(TDX);
        assertEq(evaluation, EVALUATION + 1);
        assertEq(until, START + 30 days - 1, "end of the list");
        assertFalse(store.holds(TDX, FMSPC), "nothing of that number is stored");

        // A change under the number that time has chosen concerns everybody.
        _storeQeIdentity(_qeIdentity("--raise-tcb"));
        uint32 generation = store.generation();
        _storeTcbInfo(_tcbInfo("--raise-tcb"));
        assertEq(store.generation(), generation + 1);
        assertTrue(store.holds(TDX, FMSPC));
    }

    function test_SetEvaluationChoice_Early_isTheHighest() external {
        _storeEvaluations(_numbers("2026-10-01"));
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, bytes6(0)))
        );
        vm.prank(COUNCIL);
        store.setEvaluationChoice(TDX, EvaluationChoice.Early);
        (uint32 evaluation,) = store.requiredEvaluation(TDX);
        assertEq(evaluation, EVALUATION + 1);
        assertEq(uint8(store.evaluationChoice(TDX)), uint8(EvaluationChoice.Early));
        (evaluation,) = store.requiredEvaluation(0);
        assertEq(evaluation, EVALUATION, "the other TEE's");
    }

    function test_UpsertEvaluations_AnotherCounts_tellsAllOfTheTee() external {
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, bytes6(0)))
        );
        _storeEvaluations(_numbers("2025-03-13"));
    }

    function test_RequiredEvaluation_NoneIsAYearOld_reverts() external {
        _storeEvaluations(_swap(_list, '"tcbRecoveryEventDate":"2024', '"tcbRecoveryEventDate":"2026'));
        vm.expectRevert(abi.encodeWithSelector(ICollateralStore.EvaluationsMissing.selector, TDX));
        store.requiredEvaluation(TDX);
    }

    function test_RequiredEvaluation_ListEnded_reverts() external {
        vm.warp(START + 30 days);
        vm.expectRevert(
            abi.encodeWithSelector(ICollateralStore.EvaluationsExpired.selector, TDX, START + 30 days)
        );
        store.requiredEvaluation(TDX);
    }

    function test_RequiredEvaluation_NoList_reverts() external {
        CollateralStore other = _emptyStore();
        vm.expectRevert(abi.encodeWithSelector(ICollateralStore.EvaluationsMissing.selector, TDX));
        other.requiredEvaluation(TDX);
    }

    /* REFUSED */

    function test_Upsert_OlderIssue_reverts() external {
        vm.warp(START + 1 days);
        _storeTcbInfo(_tcbInfo(""));
        _storeQeIdentity(_qeIdentity(""));
        _storeEvaluations(_evaluations(""));
        bytes4 older = ICollateralStore.CollateralOlder.selector;
        _expect(abi.encodeWithSelector(older, TDX, FMSPC, EVALUATION, START, START + 1 days));
        this.storeTcbInfo(_info);
        _expect(abi.encodeWithSelector(older, TDX, bytes6(0), EVALUATION, START, START + 1 days));
        this.storeQeIdentity(_identity);
        _expect(abi.encodeWithSelector(older, TDX, bytes6(0), 0, START, START + 1 days));
        this.storeEvaluations(_list);
    }

    function test_Upsert_NotNow_reverts() external {
        string memory later = _swap(_info, "2026-11-02T06:13:20Z", "2026-11-02T06:13:21Z");
        _expect(_badDates(START + 1, START + 30 days));
        this.storeTcbInfo(later);
        string memory over = _swap(_info, "2026-12-02T06:13:20Z", "2026-11-02T06:13:20Z");
        _expect(_badDates(START, START));
        this.storeTcbInfo(over);
    }

    function test_Upsert_OtherBytes_reverts() external {
        (bytes memory signature, bytes32 signer) = _sign(_info);
        string memory spaced = string.concat(_info, " ");
        _expect(
            abi.encodeWithSelector(ICollateralStore.DocumentSignature.selector, sha256(bytes(spaced)), signer)
        );
        store.upsertTcbInfo(bytes(spaced), signature, signer);
        _expect(abi.encodeWithSelector(ICollateralStore.SignatureLength.selector, 65));
        store.upsertTcbInfo(bytes(_info), bytes.concat(signature, hex"00"), signer);
    }

    /// @dev Either half of the group order.
    function test_Upsert_HighS_succeeds() external {
        (bytes memory signature, bytes32 signer) = _sign(_info);
        uint256 n = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551;
        bytes memory flipped = bytes.concat(_slice(signature, 32), bytes32(n - _word(signature, 32)));
        store.upsertTcbInfo(bytes(_info), flipped, signer);
        store.upsertTcbInfo(bytes(_info), signature, signer);
    }

    function test_Upsert_BySomebodyElse_reverts() external {
        (bytes memory signature, bytes32 signer) = _sign(_info);
        _expect(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, bytes32("nobody's")));
        store.upsertTcbInfo(bytes(_info), signature, "nobody's");
        bytes32 ca = keccak256(vm.parseJsonBytes(_ask("root", ""), ".platformCaDer"));
        _expect(abi.encodeWithSelector(ICertificateStore.WrongKind.selector, ca, CertificateKind.PlatformCa));
        store.upsertTcbInfo(bytes(_info), signature, ca);
        assertNotEq(signer, ca);
    }

    function test_Upsert_SignerRevoked_reverts() external {
        (bytes memory signature, bytes32 signer) = _sign(_info);
        _revokeSigner();
        uint256 serial = store.certificateOf(signer).serial;
        _expect(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, 0, serial));
        store.upsertTcbInfo(bytes(_info), signature, signer);
    }

    /// @dev What it signed before is used no more, and those who rest on it are told.
    function test_Collateral_SignerRevokedSince_reverts() external {
        (, bytes32 signer) = _sign(_info);
        uint16 id = store.certificateOf(signer).id;
        uint32 before = registry.generation();
        _revokeSigner();
        assertEq(registry.generation(), before + 2, "both TEEs");
        _expect(abi.encodeWithSelector(ICertificateStore.CertificateRevokedSince.selector, id));
        store.collateral(TDX, FMSPC, 0, 0);
        _expect(abi.encodeWithSelector(ICertificateStore.CertificateRevokedSince.selector, id));
        store.collateral(TDX, FMSPC, 0, EVALUATION);
        assertFalse(store.holds(TDX, FMSPC));
    }

    function test_UpsertTcbInfo_FamilyOfZeros_reverts() external {
        string memory zero = _swap(_info, "A55A0F00514D", "000000000000");
        _expect(abi.encodeWithSelector(ICollateralStore.BadFmspc.selector, bytes6(0)));
        this.storeTcbInfo(zero);
    }

    function test_UpsertQeIdentity_EvaluationZero_reverts() external {
        string memory zero = _swap(_identity, 'Number":17', 'Number":0');
        _expect(abi.encodeWithSelector(ICollateralStore.CollateralMissing.selector, TDX, bytes6(0), 0));
        this.storeQeIdentity(zero);
    }

    function test_SetEvaluationChoice_NoTee_reverts() external {
        vm.prank(COUNCIL);
        _expect(abi.encodeWithSelector(ICollateralStore.BadTee.selector, 2));
        store.setEvaluationChoice(2, EvaluationChoice.Early);
    }

    function test_Setters_NotCouncil_reverts() external {
        address other = makeAddr("other");
        vm.startPrank(other);
        bytes memory refusal =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, other);
        vm.expectRevert(refusal);
        store.setEvaluationChoice(TDX, EvaluationChoice.Early);
        vm.expectRevert(refusal);
        store.setListener(other);
    }

    /* HELPERS */

    /// @dev From outside, so that only the upsert itself can be what is refused.
    function storeTcbInfo(string memory json) external {
        _storeTcbInfo(json);
    }

    function storeQeIdentity(string memory json) external {
        _storeQeIdentity(json);
    }

    function storeEvaluations(string memory json) external {
        _storeEvaluations(json);
    }

    function _expect(bytes memory refusal) private {
        vm.expectRevert(refusal);
    }

    function _badDates(uint256 issued, uint256 next) private view returns (bytes memory) {
        return abi.encodeWithSelector(
            ICollateralStore.BadCollateralDates.selector, issued, next, vm.getBlockTimestamp()
        );
    }

    /// @dev The list with a number 18 whose event became public on this day.
    function _numbers(string memory day) private view returns (string memory) {
        return _swap(
            _list,
            '"tcbEvalNumbers":[',
            string.concat(
                '"tcbEvalNumbers":[{"tcbEvaluationDataNumber":18,"tcbRecoveryEventDate":"',
                day,
                'T00:00:00Z","tcbDate":"2025-01-01T00:00:00Z"},'
            )
        );
    }

    function _revokeSigner() private {
        uint256 serial = store.certificateOf(keccak256(_signerDer())).serial;
        string memory flags = string.concat("--revoke-by-root ", vm.toString(abi.encodePacked(serial)));
        store.upsertRootCrl(vm.parseJsonBytes(_collateral(flags), ".rootCrlDer"));
    }

    function _signerDer() private returns (bytes memory) {
        return vm.parseJsonBytes(_ask("root", ""), ".tcbSignerDer");
    }

    function _emptyStore() private returns (CollateralStore) {
        (uint256 x, uint256 y) = _rootKey();
        return new CollateralStore(x, y, address(access));
    }
}
