// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {QuoteClaims, SignerFlags} from "../../../src/types/Attestation.sol";
import {BatchItem, ProvenExtension} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

/// @dev What is passed over here is sent by itself elsewhere, where RotateBatchTest says why it is refused.
contract ExtendProvenTest is BatchTest {
    Node private _alice;
    ProvenExtension private _given;
    bytes32 private _software;
    bytes32 private _tcb;

    function setUp() public override {
        super.setUp();
        _alice = _batchedNode("alice");
        _pass();
        _given = _provenOf(_alice);
    }

    function test_ExtendProven_Covered_extends() external {
        ProvenExtension memory given = _given;
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignerExtended(
            _alice.enclave, _alice.signer, uint64(given.sequence), uint40(START + 1800 + 3600)
        );
        assertEq(_extend(_listOf(given)), 1, "done");
        assertEq(_view(_alice).newest.expiry, START + 1800 + 3600, "expiry");
        assertEq(_view(_alice).newest.sequence, given.sequence, "sequence");
        assertEq(_view(_alice).newest.flags, 0, "not clamped");
    }

    /// @dev The certificate, and the verdict with it, ends before a signer's full time is over.
    function test_ExtendProven_VerdictEnds_clampsAndThenPassesOver() external {
        Node memory bob = _newNode("bob");
        BatchItem memory item = _itemOf(bob);
        bytes memory end = abi.encodePacked(uint32(START + 1800 + 3000));
        item.evidence = _set(item.evidence, 64, end);
        _registerAll(_list(item));
        bob.enclave = _idOf(item);

        item = _shorten(_itemOf(bob));
        item.evidence = _set(item.evidence, 64, end);
        ProvenExtension memory given = _extensionOf(item);
        uint256 before = vm.snapshotState();
        vm.warp(START + 1800 + 3000);
        assertEq(_extend(_listOf(given)), 1, "in the last second");
        assertEq(_view(bob).newest.expiry, START + 1800 + 3000, "expiry");
        assertEq(_view(bob).newest.flags, SignerFlags.CLAMPED, "clamped");
        vm.revertToState(before);
        vm.warp(START + 1800 + 3001);
        assertEq(_extend(_listOf(given)), 0, "after it");
    }

    function test_ExtendProven_ByAnybodyElse_reverts() external {
        ProvenExtension[] memory list = _listOf(_given);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OnlyBatchDesk.selector, _alice.operator));
        vm.prank(_alice.operator);
        registry.extendProven(_software, _tcb, list);
    }

    function test_ExtendProven_NotDelegated_reverts() external {
        IAttestationPolicy code = registry.POLICY();
        vm.expectRevert(IAttestationPolicy.OnlyDelegated.selector);
        code.extendProven(_software, _tcb, _listOf(_given));
    }

    function test_ExtendProven_Twice_passesOverTheSecond() external {
        ProvenExtension[] memory list = new ProvenExtension[](3);
        Node memory bob = _batchedNode("bob");
        list[0] = _given;
        list[1] = _given;
        list[2] = _provenOf(bob);
        assertEq(_extend(list), 5);
    }

    function test_ExtendProven_OtherMachine_passesOver() external {
        ProvenExtension memory given = _given;
        given.platform ^= bytes32(uint256(1) << 255);
        _expectPassedOver(given);
        given = _given;
        given.pck ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.key ^= bytes32(uint256(1));
        _expectPassedOver(given);
        assertEq(_extend(_listOf(_given)), 1, "as it was");
    }

    function test_ExtendProven_OtherSoftware_passesOver() external {
        bytes32 software = _software;
        _software ^= bytes32(uint256(1));
        _expectPassedOver(_given);
        _software = software;
        _tcb ^= bytes32(uint256(1));
        _expectPassedOver(_given);
    }

    function test_ExtendProven_OtherStatement_passesOver() external {
        ProvenExtension memory given = _given;
        given.operator = SENDER;
        _expectPassedOver(given);
        given = _given;
        given.signer = SENDER;
        _expectPassedOver(given);
        given = _given;
        given.sequence = _view(_alice).newest.sequence;
        _expectPassedOver(given);
        given.sequence = 1 << 24;
        _expectPassedOver(given);
        given = _given;
        given.refBlock = vm.getBlockNumber();
        _expectPassedOver(given);
        assertEq(_extend(_listOf(_given)), 1, "as it was");
    }

    function test_ExtendProven_OldBlock_passesOver() external {
        vm.roll(_given.refBlock + 100);
        uint256 before = vm.snapshotState();
        assertEq(_extend(_listOf(_given)), 1, "the oldest that may be");
        vm.revertToState(before);
        vm.roll(_given.refBlock + 101);
        _expectPassedOver(_given);
    }

    function test_ExtendProven_PolicyChanged_passesOver() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(1);
        _expectPassedOver(_given);
    }

    function test_ExtendProven_Stopped_passesOver() external {
        vm.prank(COUNCIL);
        registry.setFrozen(_alice.enclave, true);
        _expectPassedOver(_given);
    }

    function test_ExtendProven_Retired_passesOver() external {
        vm.prank(_alice.operator);
        registry.retire(_alice.enclave);
        _expectPassedOver(_given);
    }

    /* INTERNALS */

    function _provenOf(Node memory node) private returns (ProvenExtension memory) {
        return _extensionOf(_shorten(_itemOf(node)));
    }

    function _extensionOf(BatchItem memory item) private returns (ProvenExtension memory given) {
        QuoteClaims memory claims = desk.identify(item.evidence);
        (_software, _tcb) = (claims.measurement, claims.tcb);
        given.operator = item.statement.operator;
        given.signer = item.statement.signer;
        given.sequence = item.statement.sequence;
        given.refBlock = item.statement.refBlock;
        (given.platform, given.pck, given.key) = (claims.platform, claims.pck, claims.key);
    }

    function _listOf(ProvenExtension memory one) private pure returns (ProvenExtension[] memory list) {
        list = new ProvenExtension[](1);
        list[0] = one;
    }

    function _extend(ProvenExtension[] memory list) private returns (uint256) {
        vm.prank(address(desk));
        return registry.extendProven(_software, _tcb, list);
    }

    function _expectPassedOver(ProvenExtension memory given) private {
        bytes32 before = keccak256(abi.encode(_view(_alice)));
        assertEq(_extend(_listOf(given)), 0, "passed over");
        assertEq(keccak256(abi.encode(_view(_alice))), before, "nothing changes");
    }
}
