// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {IQuoteVerifier} from "../../../src/interfaces/IQuoteVerifier.sol";
import {AttestationVia, EnclaveView, QuoteClaims} from "../../../src/types/Attestation.sol";
import {BatchItem} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

contract ReattestBatchTest is BatchTest {
    function test_ReattestBatch_KnownKeys_extends() external {
        Node memory alice = _batchedNode("alice");
        Node memory bob = _batchedNode("bob");
        _pass();
        BatchItem[] memory items = _list(_shorten(_itemOf(alice)), _shorten(_itemOf(bob)));
        assertEq(_reattestAll(items), 2, "accepted");
        assertEq(_view(alice).newest.expiry, START + 1800 + 3600, "first");
        assertEq(_view(bob).newest.expiry, START + 1800 + 3600, "second");
    }

    function test_ReattestBatch_InFull_extends() external {
        Node memory node = _batchedNode("alice");
        _pass();
        _reattestAll(_list(_itemOf(node)));
        assertEq(_view(node).newest.expiry, START + 1800 + 3600);
    }

    function test_ReattestBatch_NewSigner_admitsIt() external {
        Node memory node = _batchedNode("alice");
        _pass();
        _newKey(node, "second");
        _reattestAll(_list(_shorten(_itemOf(node))));
        assertTrue(_live(node));
    }

    function test_ReattestBatch_SameStatementTwice_leavesTheSecondOut() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        assertEq(_reattestAll(_list(item, item)), 1);
    }

    function test_ReattestBatch_UnknownEnclave_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectPartialRevert(bytes4(keccak256("UnknownEnclave(bytes32)")));
        desk.reattestBatch(_open, _list(item), proof);
    }

    /// @dev Nobody has looked at who vouches for the other key.
    function test_ReattestBatch_OtherKey_reverts() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        item.evidence = _flip(item.evidence, RECORD + 632);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.reattestBatch(_open, _list(item), proof);
    }

    /// @dev A record that says otherwise of the machine than the verdict was given on.
    function test_ReattestBatch_OtherRecord_reverts() external {
        Node memory node = _batchedNode("alice");
        BatchItem memory item = _shorten(_itemOf(node));
        item.evidence = _flip(item.evidence, 87);
        bytes memory proof = _proof(_open, _list(item));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.reattestBatch(_open, _list(item), proof);
    }

    function test_ReattestBatch_PolicyChanged_needsFullEvidence() external {
        Node memory node = _batchedNode("alice");
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(1);
        BatchItem memory item = _itemOf(node);
        BatchItem memory short = _shorten(_copy(item));
        bytes memory proof = _proof(_open, _list(short));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        desk.reattestBatch(_open, _list(short), proof);
        assertEq(_reattestAll(_list(item)), 1, "in full");
    }

    /// @dev From one path to the other: a new verdict each time, on the same seat.
    function test_ReattestBatch_RegisteredDirectly_changesThePath() external {
        Node memory node = _liveNode("alice");
        assertEq(uint8(_view(node).via), uint8(AttestationVia.Direct), "before");
        _reattestAll(_list(_itemOf(node)));
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

    /* STATUS AND REVOCATION */

    function test_RecordStatus_Fallen_isWrittenDown() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
        bytes memory accepted = abi.encodeWithSelector(IAttestationPolicy.StatusAllowed.selector, 0);
        vm.expectRevert(accepted);
        desk.recordStatus(node.operator, item.evidence);

        // All levels are above what the machine has.
        _pass(60);
        _storeTcbInfo(_swap(_tcbInfo(""), '"pcesvn":11', '"pcesvn":12'));
        EnclaveView memory shown = _view(node);
        desk.recordStatus(node.operator, item.evidence);
        assertTrue(_view(node).status != shown.status, "status");
        assertEq(registry.excuseOf(shown.index), "status", "excused");
    }

    function test_RecordStatus_OtherEvidence_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
        bytes memory evidence = item.evidence;
        bytes memory reason = abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, node.enclave);
        vm.expectRevert(reason);
        desk.recordStatus(node.operator, _set(evidence, 2, new bytes(18)));
        // Another report of the quoting enclave: an older security version. All of its digest counts, not the few bits of it that the
        // seat keeps by themselves.
        bytes memory older = _set(evidence, RECORD + 632 + 64 + 258, hex"0000");
        vm.expectRevert(reason);
        desk.recordStatus(node.operator, older);
        assertTrue(desk.identify(older).pck != desk.identify(evidence).pck, "told apart in full");
    }

    function test_Invalidate_Revoked_stops() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
        QuoteClaims memory claims = desk.identify(item.evidence);
        bytes memory report = _part(item.evidence, RECORD + 632 + 64, 384);
        bytes memory record = bytes.concat(_slice(item.evidence, RECORD), sha256(report));
        uint160 serial = uint160(bytes20(_part(record, 68, 20)));
        uint16 number = uint16(bytes2(record));

        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.PckNotRevoked.selector, number, serial));
        desk.invalidate(record, claims.tcb, claims.key);
        _pass(60);
        _refreshCollateral(string.concat("--revoke ", vm.toString(bytes.concat(bytes20(serial)))));
        bytes memory other = abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, node.enclave);
        vm.expectRevert(other);
        desk.invalidate(_flip(record, 3), claims.tcb, claims.key);
        vm.expectRevert(other);
        desk.invalidate(record, claims.key, claims.key);
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.EvidenceLength.selector, 88, 120));
        desk.invalidate(_slice(record, 88), claims.tcb, claims.key);

        desk.invalidate(record, claims.tcb, claims.key);
        assertFalse(_live(node), "stopped");
        assertEq(registry.excuseOf(_view(node).index), "revoked", "excused");
    }

    function _copy(BatchItem memory item) private pure returns (BatchItem memory copied) {
        copied.statement = item.statement;
        copied.evidence = bytes.concat(item.evidence);
        copied.consent = item.consent;
    }
}
