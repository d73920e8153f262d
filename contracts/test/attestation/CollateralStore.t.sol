// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICollateralListener} from "../../src/interfaces/ICollateralListener.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {CollateralLib} from "../../src/libraries/CollateralLib.sol";
import {
    CollateralSlot,
    ModuleLevel,
    QeIdentity,
    TcbInfo,
    TcbLevel,
    TdxModule
} from "../../src/types/Collateral.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract CollateralStoreTest is AttestationTest {
    bytes private _encodedInfo;
    bytes private _encodedIdentity;

    function setUp() public override {
        super.setUp();
        (TcbInfo memory info, QeIdentity memory identity) = _collateral("");
        _encodedInfo = abi.encode(info);
        _encodedIdentity = abi.encode(identity);
    }

    /* CONTENT */

    function test_SetTcbInfo_Content_isPackedAsDocumented() external view {
        (CollateralSlot memory slot, bytes memory content) = store.tcbInfoOf(TDX, _info().fmspc, EVALUATION);
        assertEq(slot.issueDate, START, "issued");
        assertEq(slot.nextUpdate, START + 30 days, "next update");
        TcbInfo memory info = _info();
        bytes memory wanted =
            abi.encodePacked(info.pceId, uint8(info.levels.length), uint8(info.modules.length), bytes28(0));
        for (uint256 i = 0; i < info.levels.length; ++i) {
            TcbLevel memory level = info.levels[i];
            wanted = abi.encodePacked(
                wanted, level.sgxComponents, level.tdxComponents, level.pceSvn, level.status
            );
            wanted = abi.encodePacked(wanted, uint40(level.tcbDate), bytes24(level.advisoriesHash));
        }
        for (uint256 i = 0; i < info.modules.length; ++i) {
            TdxModule memory module = info.modules[i];
            wanted = abi.encodePacked(wanted, module.version, uint8(module.levels.length), module.attributes);
            wanted = abi.encodePacked(
                wanted, module.attributesMask, bytes2(0), bytes12(keccak256(module.mrSigner))
            );
            wanted = bytes.concat(wanted, _packed(module.levels));
        }
        assertEq(content, wanted);
    }

    function test_SetQeIdentity_Content_isPackedAsDocumented() external view {
        QeIdentity memory qe = _identity();
        (, bytes memory content) = store.qeIdentityOf(TDX, EVALUATION);
        bytes memory wanted = abi.encodePacked(
            qe.miscSelect, qe.miscSelectMask, qe.isvProdId, uint8(qe.levels.length), bytes21(0)
        );
        wanted = abi.encodePacked(wanted, qe.attributes, qe.attributesMask, qe.mrSigner, _packed(qe.levels));
        assertEq(content, wanted);
    }

    function test_TcbInfoOf_Unknown_isEmpty() external view {
        (CollateralSlot memory slot, bytes memory content) =
            store.tcbInfoOf(TDX, bytes6(0x010203040506), EVALUATION);
        assertEq(slot.content, address(0));
        assertEq(content.length, 0);
    }

    /// @dev `holds` says whether `collateral` would answer.
    function test_Holds_UntilTheLastSecond_ofBoth() external {
        bytes6 fmspc = _info().fmspc;
        uint256 end = _info().nextUpdate;
        assertTrue(store.holds(TDX, fmspc), "stored");
        assertFalse(store.holds(TDX, bytes6(0x010203040506)), "another family");
        assertFalse(store.holds(0, fmspc), "another TEE");
        vm.warp(end - 1);
        assertTrue(store.holds(TDX, fmspc), "last second");
        store.collateral(TDX, fmspc);
        vm.warp(end);
        assertFalse(store.holds(TDX, fmspc), "over");
        TcbInfo memory info = _info();
        (info.issueDate, info.nextUpdate) = (uint64(end), uint64(end + 1 days));
        _set(info);
        assertFalse(store.holds(TDX, fmspc), "the QE identity is over still");
        QeIdentity memory identity = _identity();
        (identity.issueDate, identity.nextUpdate) = (uint64(end), uint64(end + 1 days));
        _set(identity);
        assertTrue(store.holds(TDX, fmspc), "both anew");
    }

    /* RENEWAL */

    function test_SetTcbInfo_SameContentNewDates_keepsContentAndGeneration() external {
        (CollateralSlot memory before,) = store.tcbInfoOf(TDX, _info().fmspc, EVALUATION);
        uint32 generation = store.generation();
        vm.warp(START + 20 days);
        TcbInfo memory info = _info();
        (info.issueDate, info.nextUpdate) = (uint64(START + 20 days), uint64(START + 50 days));
        vm.expectEmit();
        emit ICollateralStore.TcbInfoSet(TDX, info.fmspc, EVALUATION, info.issueDate, info.nextUpdate, false);
        _set(info);
        (CollateralSlot memory renewed,) = store.tcbInfoOf(TDX, info.fmspc, EVALUATION);
        assertEq(renewed.content, before.content, "content");
        assertEq(renewed.nextUpdate, START + 50 days, "next update");
        assertEq(store.generation(), generation, "generation");
    }

    function test_SetTcbInfo_OtherContent_raisesGeneration() external {
        uint32 generation = store.generation();
        uint32 listeners = registry.generation();
        TcbInfo memory info = _info();
        info.levels[0].status = 4;
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, info.fmspc))
        );
        _set(info);
        assertEq(store.generation(), generation + 1);
        assertEq(registry.generation(), listeners + 1);
    }

    function test_SetQeIdentity_OtherContent_tellsAllOfTheTee() external {
        QeIdentity memory identity = _identity();
        identity.levels[0].status = 4;
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, bytes6(0)))
        );
        _set(identity);
    }

    function test_SetRequiredEvaluation_Known_tellsAllOfTheTee() external {
        vm.expectCall(
            address(registry), abi.encodeCall(ICollateralListener.collateralChanged, (TDX, bytes6(0)))
        );
        vm.prank(COUNCIL);
        store.setRequiredEvaluation(TDX, EVALUATION);
    }

    function test_SetListener_Nobody_succeeds() external {
        vm.prank(COUNCIL);
        store.setListener(address(0));
        TcbInfo memory info = _info();
        info.levels[0].status = 4;
        uint32 before = registry.generation();
        _set(info);
        assertEq(registry.generation(), before);
    }

    function test_SetTcbInfo_EarlyEvaluation_evictsNothing() external {
        TcbInfo memory info = _info();
        info.evaluation = EVALUATION + 1;
        info.levels[0].status = 6;
        uint32 generation = store.generation();
        uint32 listeners = registry.generation();
        _set(info);
        QeIdentity memory identity = _identity();
        identity.evaluation = EVALUATION + 1;
        identity.levels[0].status = 6;
        _set(identity);
        assertEq(store.generation(), generation, "store's generation");
        assertEq(registry.generation(), listeners, "registry's generation");
        (, bytes memory content) = store.tcbInfoOf(TDX, info.fmspc, EVALUATION);
        (bytes memory used,,) = store.collateral(TDX, info.fmspc);
        assertEq(used, content);
    }

    /* REFUSED */

    function test_SetTcbInfo_OlderIssue_reverts() external {
        vm.warp(START + 1 days);
        TcbInfo memory info = _info();
        info.issueDate -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralOlder.selector, TDX, info.fmspc, EVALUATION, START - 1, START
            )
        );
        _set(info);
    }

    function test_SetQeIdentity_OlderIssue_reverts() external {
        QeIdentity memory identity = _identity();
        identity.issueDate -= 1;
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralOlder.selector, TDX, bytes6(0), EVALUATION, START - 1, START
            )
        );
        _set(identity);
    }

    function test_SetTcbInfo_Dates_reverts() external {
        TcbInfo memory info = _info();
        info.issueDate = uint64(START + 1);
        _expectBadDates(info);
        info = _info();
        info.nextUpdate = info.issueDate;
        _expectBadDates(info);
        info = _info();
        info.nextUpdate = uint64(1) << 40;
        _expectBadDates(info);
    }

    function test_SetTcbInfo_Malformed_reverts() external {
        TcbInfo memory info = _info();
        info.tee = 2;
        vm.expectRevert(abi.encodeWithSelector(ICollateralStore.BadTee.selector, 2));
        _set(info);
        info = _info();
        info.fmspc = 0;
        vm.expectRevert(abi.encodeWithSelector(ICollateralStore.BadFmspc.selector, bytes6(0)));
        _set(info);
        info = _info();
        info.levels = new TcbLevel[](0);
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadLevelCount.selector, 0));
        _set(info);
        info = _info();
        info.levels[1].status = 7;
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadStatus.selector, 7));
        _set(info);
        info = _info();
        info.modules[1].mrSigner = new bytes(47);
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadMrSigner.selector, 47));
        _set(info);
        info = _info();
        info.modules[1].levels = new ModuleLevel[](0);
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadLevelCount.selector, 0));
        _set(info);
        info = _info();
        info.levels[0].tcbDate = uint64(1) << 40;
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadDate.selector, uint64(1) << 40));
        _set(info);
    }

    function test_SetQeIdentity_NoLevels_reverts() external {
        QeIdentity memory identity = _identity();
        identity.levels = new ModuleLevel[](0);
        vm.expectRevert(abi.encodeWithSelector(CollateralLib.BadLevelCount.selector, 0));
        _set(identity);
    }

    function test_SetRequiredEvaluation_Unknown_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.CollateralMissing.selector, TDX, bytes6(0), EVALUATION + 1
            )
        );
        vm.prank(COUNCIL);
        store.setRequiredEvaluation(TDX, EVALUATION + 1);
    }

    function test_Setters_NotCouncil_reverts() external {
        address other = makeAddr("other");
        vm.startPrank(other);
        bytes memory refusal =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, other);
        vm.expectRevert(refusal);
        store.setTcbInfo(_info());
        vm.expectRevert(refusal);
        store.setQeIdentity(_identity());
        vm.expectRevert(refusal);
        store.setRequiredEvaluation(TDX, EVALUATION);
        vm.expectRevert(refusal);
        store.setListener(other);
    }

    /* HELPERS */

    /// @dev What the store holds, for a test to change.
    function _info() private view returns (TcbInfo memory) {
        return abi.decode(_encodedInfo, (TcbInfo));
    }

    function _identity() private view returns (QeIdentity memory) {
        return abi.decode(_encodedIdentity, (QeIdentity));
    }

    function _set(TcbInfo memory info) private {
        vm.prank(COUNCIL);
        store.setTcbInfo(info);
    }

    function _set(QeIdentity memory identity) private {
        vm.prank(COUNCIL);
        store.setQeIdentity(identity);
    }

    function _expectBadDates(TcbInfo memory info) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                ICollateralStore.BadCollateralDates.selector, info.issueDate, info.nextUpdate
            )
        );
        _set(info);
    }

    function _packed(ModuleLevel[] memory levels) private pure returns (bytes memory packed) {
        for (uint256 i = 0; i < levels.length; ++i) {
            packed = abi.encodePacked(packed, levels[i].isvSvn, levels[i].status);
            packed = abi.encodePacked(packed, uint40(levels[i].tcbDate), bytes24(levels[i].advisoriesHash));
        }
    }
}
