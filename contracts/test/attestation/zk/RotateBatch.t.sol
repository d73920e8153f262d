// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {AttestationVia} from "../../../src/types/Attestation.sol";
import {BatchItem} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

contract RotateBatchTest is BatchTest {
    function test_RotateBatch_KnownKeys_extends() external {
        Node memory alice = _batchedNode("alice");
        Node memory bob = _batchedNode("bob");
        _pass();
        BatchItem[] memory items = _list(_shorten(_itemOf(alice)), _shorten(_itemOf(bob)));
        assertEq(_rotateAll(items), 2, "accepted");
        assertEq(_view(alice).newest.expiry, START + 1800 + 3600, "first");
        assertEq(_view(bob).newest.expiry, START + 1800 + 3600, "second");
    }

    function test_RotateBatch_InFull_extends() external {
        Node memory node = _batchedNode("alice");
        _pass();
        _rotateAll(_list(_itemOf(node)));
        assertEq(_view(node).newest.expiry, START + 1800 + 3600);
    }

    function test_RotateBatch_NewSigner_admitsIt() external {
        Node memory node = _batchedNode("alice");
        _pass();
        _newKey(node, "second");
        _rotateAll(_list(_shorten(_itemOf(node))));
        assertTrue(_live(node));
    }

    function test_RotateBatch_SameStatementTwice_leavesTheSecondOut() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        assertEq(_rotateAll(_list(item, item)), 1);
    }

    function test_RotateBatch_UnknownEnclave_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectPartialRevert(bytes4(keccak256("UnknownEnclave(bytes32)")));
        desk.rotateBatch(_open, _list(item), proof);
    }

    /// @dev Nobody has looked at who vouches for the other key.
    function test_RotateBatch_OtherKey_reverts() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        item.evidence = _flip(item.evidence, RECORD + 632);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.rotateBatch(_open, _list(item), proof);
    }

    /// @dev A record that says otherwise of the machine than the verdict was given on.
    function test_RotateBatch_OtherRecord_reverts() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        item.evidence = _flip(item.evidence, 87);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.rotateBatch(_open, _list(item), proof);
    }

    function test_RotateBatch_PolicyChanged_needsFullEvidence() external {
        Node memory node = _batchedNode("alice");
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(1);
        BatchItem memory item = _itemOf(node);
        BatchItem memory short = _shorten(_copy(item));
        bytes memory proof = _proof(_open, _list(short));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.rotateBatch(_open, _list(short), proof);
        assertEq(_rotateAll(_list(item)), 1, "in full");
    }

    /// @dev From one path to the other: a new verdict each time, on the same seat.
    function test_RotateBatch_RegisteredDirectly_changesThePath() external {
        Node memory node = _liveNode("alice");
        assertEq(uint8(_view(node).via), uint8(AttestationVia.Direct), "before");
        _rotateAll(_list(_itemOf(node)));
        assertEq(uint8(_view(node).via), uint8(AttestationVia.Batch), "after");
        assertTrue(_live(node), "live");

        Parcel memory parcel = _attest(node);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _reattest(node, parcel);
        vm.prank(node.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _reattest(node, parcel);
        assertEq(uint8(_view(node).via), uint8(AttestationVia.Direct), "and back");
    }

    function _copy(BatchItem memory item) private pure returns (BatchItem memory copied) {
        copied.statement = item.statement;
        copied.evidence = bytes.concat(item.evidence);
        copied.consent = item.consent;
    }
}
