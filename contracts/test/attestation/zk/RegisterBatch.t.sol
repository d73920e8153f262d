// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../../src/interfaces/IBatchDesk.sol";
import {ICertificateStore} from "../../../src/interfaces/ICertificateStore.sol";
import {IQuoteVerifier} from "../../../src/interfaces/IQuoteVerifier.sol";
import {AppraisalLib} from "../../../src/libraries/AppraisalLib.sol";
import {EnclaveIdLib} from "../../../src/libraries/EnclaveIdLib.sol";
import {QuoteLib} from "../../../src/libraries/QuoteLib.sol";
import {AttestationVia, EnclaveView, TcbStatus, TeeKind} from "../../../src/types/Attestation.sol";
import {BatchItem} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

contract RegisterBatchTest is BatchTest {
    /* ACCEPTED */

    function test_RegisterBatch_OneQuote_registers() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        vm.expectEmit(true, false, false, false, address(desk));
        emit IBatchDesk.BatchProven(_open, 0, 1);
        assertEq(_registerAll(_list(item)), 1, "accepted");
        node.enclave = _idOf(item);
        EnclaveView memory shown = _view(node);
        assertTrue(_live(node), "live");
        assertEq(uint8(shown.via), uint8(AttestationVia.Batch), "via");
        assertEq(uint8(shown.status), uint8(TcbStatus.UpToDate), "status");
        assertEq(shown.operator, node.operator, "operator");
        assertEq(shown.capacity.cores, 8, "capacity");
        assertEq(shown.newest.expiry, START + 3600, "expiry");
    }

    function test_RegisterBatch_ManyOperators_registersAll() external {
        Node[3] memory nodes = [_newNode("alice"), _newNode("bob"), _newNode("carol")];
        nodes[1].flags = "--kind tdx-v5-td15";
        BatchItem[] memory items = new BatchItem[](3);
        for (uint256 i = 0; i < 3; ++i) {
            items[i] = _itemOf(nodes[i]);
        }
        assertEq(_registerAll(items), 3, "accepted");
        for (uint256 i = 0; i < 3; ++i) {
            nodes[i].enclave = _idOf(items[i]);
            assertTrue(_live(nodes[i]), "live");
        }
    }

    function test_RegisterBatch_Sgx_registers() external {
        Node memory node = _newNode("alice");
        node.flags = "--kind sgx-v3";
        bytes32 measurement = _measurement(node.flags);
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Sgx, SP1, MAX_KHZ, "reference enclave");
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
        assertTrue(_live(node));
    }

    function test_RegisterBatch_OperatorSendsIt_needsNoConsent() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        item.consent = "";
        bytes memory proof = _proof(_open, _list(item));
        vm.prank(node.operator);
        desk.registerBatch(_open, _list(item), proof);
        node.enclave = _idOf(item);
        assertTrue(_live(node));
    }

    /// @dev One machine has one name on both paths.
    function test_RegisterBatch_MachineRegisteredDirectly_isTheSame() external {
        Node memory node = _liveNode("alice");
        BatchItem memory item = _itemOf(node);
        _expectRefusal(
            item, abi.encodeWithSelector(IAttestationRegistry.EnclaveExists.selector, node.enclave)
        );
        Node memory other = _newNode("bob");
        other.machine = node.machine;
        Parcel memory parcel = _attest(other);
        item = _itemOf(other, parcel);
        item.consent = _consent("bob", item);
        bytes28 platform = bytes28(_part(item.evidence, 28, 28));
        _expectRefusal(
            item,
            abi.encodeWithSelector(
                IAttestationRegistry.PlatformTaken.selector, platform, node.enclave, START + 3600
            )
        );
    }

    function test_RegisterBatch_OneRefused_leavesItOut() external {
        Node memory alice = _newNode("alice");
        Node memory bob = _newNode("bob");
        BatchItem memory bad = _itemOf(alice);
        bad.consent = _flip(bad.consent, 40);
        BatchItem memory good = _itemOf(bob);
        BatchItem[] memory items = _list(bad, good);
        bytes memory proof = _proof(_open, items);
        vm.expectEmit(address(desk));
        emit IBatchDesk.BatchItemRefused(
            0, alice.operator, abi.encodeWithSelector(IBatchDesk.NoConsent.selector, alice.operator)
        );
        vm.prank(SENDER);
        assertEq(desk.registerBatch(_open, items, proof), 1, "accepted");
        bob.enclave = _idOf(good);
        assertTrue(_live(bob), "the other is live");
        assertEq(_idOf(bad), 0, "the one left out sits nowhere");
    }

    /* THE PROOF */

    function test_RegisterBatch_NoQuotes_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.BatchSize.selector, 0, 4));
        desk.registerBatch(_open, new BatchItem[](0), "");
    }

    function test_RegisterBatch_MoreQuotesThanSlots_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.BatchSize.selector, 2, 1));
        desk.registerBatch(_openOne, _list(item, item), "");
    }

    function test_RegisterBatch_ProofLength_reverts() external {
        BatchItem[] memory items = _list(_itemOf(_newNode("alice")));
        bytes memory proof = _proof(_open, items);
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.ProofLength.selector, 383));
        desk.registerBatch(_open, items, _slice(proof, 383));
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.ProofLength.selector, 385));
        desk.registerBatch(_open, items, bytes.concat(proof, hex"00"));
    }

    function test_RegisterBatch_ProofChanged_reverts() external {
        BatchItem[] memory items = _list(_itemOf(_newNode("alice")));
        bytes memory proof = _proof(_open, items);
        for (uint256 at = 31; at < proof.length; at += 32) {
            // A call with a bad point takes all the gas that it is given.
            vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
            desk.registerBatch{gas: 2_000_000}(_open, items, _flip(proof, at));
        }
    }

    /// @dev Points all of them, and the first equation holds: but nobody has shown to know what the commitment is to.
    function test_RegisterBatch_OtherOpening_reverts() external {
        BatchItem[] memory items = _list(_itemOf(_newNode("alice")));
        bytes memory proof = _proof(_open, items);
        proof = _set(proof, 320, _part(proof, 0, 64));
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.registerBatch{gas: 2_000_000}(_open, items, proof);
    }

    /// @dev A proof speaks for the evidence that it was made of, down to the last bit.
    function test_RegisterBatch_EvidenceChanged_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes memory evidence = item.evidence;
        bytes memory proof = _proof(_open, _list(item));
        // Of the record: SVNs, PCE SVN, PCE id, family, platform, dates, serial number. Then header, body, key, report.
        uint16[13] memory places = [2, 19, 21, 27, 59, 63, 67, 87, 120, 700, 719, 783, 784];
        for (uint256 i = 0; i < places.length; ++i) {
            item.evidence = _flip(evidence, places[i]);
            vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
            desk.registerBatch{gas: 2_000_000}(_open, _list(item), proof);
        }
    }

    function test_RegisterBatch_ProofOfAnother_reverts() external {
        BatchItem[] memory items = _list(_itemOf(_newNode("alice")));
        bytes memory proof = _proof(_open, _list(_itemOf(_newNode("bob"))));
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.registerBatch{gas: 2_000_000}(_open, items, proof);
    }

    function test_RegisterBatch_ProofOfOtherOrder_reverts() external {
        BatchItem memory one = _itemOf(_newNode("alice"));
        BatchItem memory two = _itemOf(_newNode("bob"));
        bytes memory proof = _proof(_open, _list(one, two));
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.registerBatch{gas: 2_000_000}(_open, _list(two, one), proof);
    }

    /// @dev Proofs can be changed without ceasing to hold, so nothing may hang on one: it is the statement that counts once.
    function test_RegisterBatch_Replayed_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        _expectRefusal(item, abi.encodeWithSelector(IAttestationRegistry.EnclaveExists.selector, _idOf(item)));
        bytes memory proof = _proof(_open, _list(item));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.SequenceNotRising.selector, _idOf(item), 1, 1)
        );
        desk.rotateBatch(_open, _list(item), proof);
    }

    function test_RegisterBatch_OtherAuthority_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        item.evidence = _set(item.evidence, 0, abi.encodePacked(uint16(9)));
        uint16 wanted = desk.keyOf(_open).ca;
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.AuthorityMismatch.selector, 9, wanted));
        desk.registerBatch(_open, _list(item), new bytes(384));
    }

    function test_RegisterBatch_EvidenceTooShort_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        bytes memory evidence = item.evidence;
        item.evidence = _slice(evidence, RECORD - 1);
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.EvidenceLength.selector, RECORD - 1, RECORD));
        desk.registerBatch(_open, _list(item), new bytes(384));
        // Neither a report nor its digest.
        item.evidence = _slice(evidence, RECORD + 632 + 64 + 383);
        vm.expectRevert(
            abi.encodeWithSelector(QuoteLib.QuoteTooShort.selector, 632 + 64 + 383, 632 + 64 + 384)
        );
        desk.registerBatch(_open, _list(item), new bytes(384));
    }

    /// @dev Evidence counts only in the transaction of its proof.
    function test_Authenticate_Unproven_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.NotProven.selector, keccak256(item.evidence)));
        desk.authenticate(item.evidence);
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.NotProven.selector, keccak256(item.evidence)));
        desk.authenticateKnown(item.evidence);
    }

    /* THE OPERATOR */

    function test_RegisterBatch_NoConsent_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes memory reason = abi.encodeWithSelector(IBatchDesk.NoConsent.selector, node.operator);
        item.consent = "";
        _expectRefusal(item, reason);
        item.consent = _consent("bob", item);
        _expectRefusal(item, reason);
        BatchItem memory next = _itemOf(node);
        item.consent = next.consent;
        _expectRefusal(item, reason);
    }

    function test_Register_ByAnybodyElse_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes memory reason =
            abi.encodeWithSelector(IAttestationRegistry.NotTheOperator.selector, node.operator, SENDER);
        vm.expectRevert(reason);
        vm.prank(SENDER);
        registry.register(item.statement, item.evidence);
    }

    function test_RegisterBatch_DeskReplaced_reverts() external {
        Node memory node = _newNode("alice");
        vm.prank(COUNCIL);
        registry.setBatchDesk(address(0));
        _expectRefusal(
            _itemOf(node),
            abi.encodeWithSelector(IAttestationRegistry.NotTheOperator.selector, node.operator, address(desk))
        );
    }

    /* WHAT A PROOF DOES NOT SAY */

    function test_RegisterBatch_OtherReportData_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        ++parcel.statement.capacity;
        BatchItem memory item = _itemOf(node, parcel);
        _expectRefusal(
            item,
            abi.encodeWithSelector(
                IAttestationRegistry.ReportDataMismatch.selector,
                bytes32(_part(item.evidence, RECORD + 48 + 520, 32)),
                registry.statementDigest(item.statement)
            )
        );
    }

    function test_RegisterBatch_Debug_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = "--td-attributes 0x0100001000000000";
        _expectRefusal(
            _itemOf(node),
            abi.encodeWithSelector(IAttestationRegistry.DebugEnclave.selector, _measurement(node.flags))
        );
    }

    function test_RegisterBatch_OtherMeasurement_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = string.concat("--mrtd 0x", _zeros(96));
        _expectRefusal(
            _itemOf(node),
            abi.encodeWithSelector(
                IAttestationRegistry.MeasurementNotAllowed.selector, _measurement(node.flags)
            )
        );
    }

    function test_RegisterBatch_KnownKeyEvidence_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        bytes32 enclave = EnclaveIdLib.pack(bytes28(_part(item.evidence, 28, 28)), 1);
        _expectRefusal(
            _shorten(item), abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, enclave)
        );
    }

    function test_RegisterBatch_QeDoesNotVouch_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        uint256 data = RECORD + 632 + 64 + 320;
        bytes memory evidence = item.evidence;
        bytes memory reason = abi.encodeWithSelector(QuoteLib.QeBinding.selector);
        item.evidence = _flip(evidence, data);
        _expectRefusal(item, reason);
        item.evidence = _flip(evidence, data + 32);
        _expectRefusal(item, reason);
        item.evidence = _flip(evidence, RECORD + 632 + 64 + 384);
        _expectRefusal(item, reason);
    }

    function test_RegisterBatch_OtherQe_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        item.evidence = _flip(item.evidence, RECORD + 632 + 64 + 128);
        _expectRefusal(
            item, abi.encodeWithSelector(AppraisalLib.QeIdentityMismatch.selector, bytes32("mrSigner"))
        );
    }

    function test_RegisterBatch_OldTcb_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        item.evidence = _set(item.evidence, 2, new bytes(18));
        _expectRefusal(
            item,
            abi.encodeWithSelector(IAttestationRegistry.StatusNotAllowed.selector, TcbStatus.Unrecognized)
        );
    }

    function test_RegisterBatch_OtherPce_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        bytes2 had = bytes2(_part(item.evidence, 20, 2));
        item.evidence = _set(item.evidence, 20, hex"7777");
        _expectRefusal(item, abi.encodeWithSelector(AppraisalLib.PceIdMismatch.selector, bytes2(0x7777), had));
    }

    function test_RegisterBatch_CertificateEnded_reverts() external {
        BatchItem memory item = _itemOf(_newNode("alice"));
        uint32 start = uint32(bytes4(_part(item.evidence, 60, 4)));
        item.evidence = _set(item.evidence, 64, abi.encodePacked(uint32(START)));
        BatchItem[] memory items = _list(item);
        _registerAll(items);

        BatchItem memory late = _itemOf(_newNode("bob"));
        late.evidence = _set(late.evidence, 64, abi.encodePacked(uint32(START - 1)));
        _expectRefusal(
            late, abi.encodeWithSelector(IQuoteVerifier.PckNotValid.selector, start, START - 1, START)
        );
        late.evidence = _set(late.evidence, 60, abi.encodePacked(uint32(START + 1), uint32(START + 2)));
        _expectRefusal(
            late, abi.encodeWithSelector(IQuoteVerifier.PckNotValid.selector, START + 1, START + 2, START)
        );
    }

    /// @dev The verdict ends with the certificate, and the signer with the verdict.
    function test_RegisterBatch_CertificateEndsSoon_clampsTheSigner() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        item.evidence = _set(item.evidence, 64, abi.encodePacked(uint32(START + 60)));
        _registerAll(_list(item));
        node.enclave = _idOf(item);
        assertEq(_view(node).newest.expiry, START + 60);
    }

    function test_RegisterBatch_CertificateRevoked_reverts() external {
        Node memory node = _newNode("alice");
        BatchItem memory item = _itemOf(node);
        uint160 serial = uint160(bytes20(_part(item.evidence, 68, 20)));
        uint16 number = uint16(bytes2(_part(item.evidence, 0, 2)));
        _pass(60);
        _refreshCollateral(string.concat("--revoke ", vm.toString(bytes.concat(bytes20(serial)))));
        item = _itemOf(node);
        _expectRefusal(
            item, abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, number, serial)
        );
    }

    function test_RegisterBatch_CollateralEnded_reverts() external {
        Node memory node = _newNode("alice");
        // The machine's record is asked for while it can be had.
        _itemOf(node);
        _pass(40 days);
        BatchItem[] memory items = _list(_itemOf(node));
        bytes memory proof = _proof(_open, items);
        vm.expectPartialRevert(ICertificateStore.CrlExpired.selector);
        desk.registerBatch(_open, items, proof);
    }

    function _zeros(uint256 count) private pure returns (string memory) {
        bytes memory out = new bytes(count);
        for (uint256 i = 0; i < count; ++i) {
            out[i] = "0";
        }
        return string(out);
    }
}
