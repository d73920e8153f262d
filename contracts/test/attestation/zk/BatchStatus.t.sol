// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../../src/interfaces/IAttestationPolicy.sol";
import {IQuoteVerifier} from "../../../src/interfaces/IQuoteVerifier.sol";
import {EnclaveView, QuoteClaims} from "../../../src/types/Attestation.sol";
import {BatchItem} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

/// @dev Fallen statuses and revoked certificates of machines that were attested by proofs.
contract BatchStatusTest is BatchTest {
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
}
