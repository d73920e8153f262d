// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../../src/interfaces/IBatchDesk.sol";
import {SignerFlags} from "../../../src/types/Attestation.sol";
import {BatchItem, ProvenStatement} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

/// @dev What is passed over here is sent by itself, where ReattestBatchTest says why it is refused.
contract ExtendProvenTest is BatchTest {
    /// @dev Words of a ProvenStatement.
    uint256 private constant WORDS = 22;

    Node private _alice;
    ProvenStatement private _given;

    function setUp() public override {
        super.setUp();
        _alice = _batchedNode("alice");
        _pass();
        _given = _provenOf(_alice);
    }

    function test_ExtendProven_Covered_extends() external {
        ProvenStatement memory given = _given;
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignerExtended(
            _alice.enclave, _alice.signer, given.statement.sequence, uint40(START + 1800 + 3600)
        );
        assertEq(_extend(_listOf(given)), 1, "done");
        assertEq(_view(_alice).newest.expiry, START + 1800 + 3600, "expiry");
        assertEq(_view(_alice).newest.sequence, given.statement.sequence, "sequence");
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
        ProvenStatement memory given =
            ProvenStatement(item.statement, desk.identify(_set(item.evidence, 64, end)));
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
        ProvenStatement[] memory list = _listOf(_given);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OnlyBatchDesk.selector, _alice.operator));
        vm.prank(_alice.operator);
        registry.extendProven(list);
    }

    function test_ExtendProven_NotDelegated_reverts() external {
        IAttestationPolicy code = registry.POLICY();
        vm.expectRevert(IAttestationPolicy.OnlyDelegated.selector);
        code.extendProven(_listOf(_given));
    }

    function test_ExtendProven_Twice_passesOverTheSecond() external {
        ProvenStatement[] memory list = new ProvenStatement[](3);
        Node memory bob = _batchedNode("bob");
        list[0] = _given;
        list[1] = _given;
        list[2] = _provenOf(bob);
        assertEq(_extend(list), 5);
    }

    /// @dev All that the quote says counts, but for what is not said of a known key.
    function test_ExtendProven_OtherClaims_passesOver() external {
        ProvenStatement memory given = _given;
        given.claims.platform ^= bytes32(uint256(1) << 255);
        _expectPassedOver(given);
        given = _given;
        given.claims.pck ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.claims.measurement ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.claims.tcb ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.claims.key ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.claims.debug = true;
        _expectPassedOver(given);
        given = _given;
        given.claims.serviced = true;
        _expectPassedOver(given);
        given = _given;
        given.claims.reportDataHigh ^= bytes32(uint256(1));
        _expectPassedOver(given);
        given = _given;
        given.claims.reportDataLow = bytes32(uint256(1));
        _expectPassedOver(given);
        assertEq(_extend(_listOf(_given)), 1, "as it was");
    }

    function test_ExtendProven_OtherStatement_passesOver() external {
        ProvenStatement memory given = _given;
        given.statement.operator = SENDER;
        _expectPassedOver(_restated(given));
        given = _given;
        given.statement.signer = SENDER;
        _expectPassedOver(_restated(given));
        given = _given;
        given.statement.sequence = _view(_alice).newest.sequence;
        _expectPassedOver(_restated(given));
        given.statement.sequence = 1 << 24;
        _expectPassedOver(_restated(given));
        given = _given;
        given.statement.refBlock = uint64(vm.getBlockNumber());
        given.statement.refBlockHash = blockhash(vm.getBlockNumber());
        _expectPassedOver(_restated(given));
        given = _given;
        given.statement.refBlockHash ^= bytes32(uint256(1));
        _expectPassedOver(_restated(given));
        assertEq(_extend(_listOf(_restated(_given))), 1, "as it was");
    }

    function test_ExtendProven_OldBlock_passesOver() external {
        vm.roll(uint256(_given.statement.refBlock) + 100);
        vm.setBlockhash(_given.statement.refBlock, _given.statement.refBlockHash);
        uint256 before = vm.snapshotState();
        assertEq(_extend(_listOf(_given)), 1, "the oldest that may be");
        vm.revertToState(before);
        vm.roll(uint256(_given.statement.refBlock) + 101);
        vm.setBlockhash(_given.statement.refBlock, _given.statement.refBlockHash);
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

    /// @dev Bits beyond a member's type must not cost the others their places.
    function test_ExtendProven_ExcessBits_passesOverThatOne() external {
        ProvenStatement[] memory list = new ProvenStatement[](2);
        Node memory bob = _batchedNode("bob");
        list[0] = _given;
        list[1] = _provenOf(bob);
        for (uint256 member = 0; member < 4; ++member) {
            uint256 before = vm.snapshotState();
            assertEq(_extendWith(list, member), 2, vm.toString(member));
            vm.revertToState(before);
        }
    }

    /// @dev On the desk's side: evidence in full goes the long way, and still extends.
    function test_ReattestBatch_Mixed_doesEach() external {
        Node memory bob = _batchedNode("bob");
        Node memory carol = _batchedNode("carol");
        BatchItem memory bad = _shorten(_itemOf(carol));
        bad.consent = _flip(bad.consent, 40);
        BatchItem[] memory items = new BatchItem[](3);
        (items[0], items[1], items[2]) = (bad, _itemOf(bob), _shorten(_itemOf(_alice)));
        bytes memory proof = _proof(_open, items);
        vm.expectEmit(address(desk));
        emit IBatchDesk.BatchItemRefused(
            0, carol.operator, abi.encodeWithSelector(IBatchDesk.NoConsent.selector, carol.operator)
        );
        vm.prank(SENDER);
        assertEq(desk.reattestBatch(_open, items, proof), 2, "accepted");
        assertEq(_view(bob).newest.expiry, START + 1800 + 3600, "in full");
        assertEq(_view(_alice).newest.expiry, START + 1800 + 3600, "of a known key");
    }

    /* INTERNALS */

    function _provenOf(Node memory node) private returns (ProvenStatement memory given) {
        BatchItem memory item = _shorten(_itemOf(node));
        given.statement = item.statement;
        given.claims = desk.identify(item.evidence);
    }

    /// @dev As if the quote were over this statement.
    function _restated(ProvenStatement memory given) private view returns (ProvenStatement memory) {
        given.claims.reportDataHigh = registry.statementDigest(given.statement);
        return given;
    }

    function _listOf(ProvenStatement memory one) private pure returns (ProvenStatement[] memory list) {
        list = new ProvenStatement[](1);
        list[0] = one;
    }

    function _extend(ProvenStatement[] memory list) private returns (uint256) {
        vm.prank(address(desk));
        return registry.extendProven(list);
    }

    /// @dev The first statement's member gets its highest bit, and the quote is over just that.
    function _extendWith(ProvenStatement[] memory list, uint256 member) private returns (uint256 done) {
        bytes memory data = abi.encodeCall(registry.extendProven, (list));
        uint256 first = 4 + 64;
        assertEq(data.length, first + list.length * WORDS * 32, "words");
        data = _set(data, first + member * 32, abi.encodePacked(bytes1(0x80)));
        bytes32 typeHash = keccak256(
            "EnclaveStatement(address operator,address signer,uint64 sequence,uint64 refBlock,bytes32 refBlockHash,uint256 capacity,bytes32 peerId,bytes32 encryptionKey)"
        );
        bytes32 hashed = keccak256(bytes.concat(typeHash, _part(data, first, 256)));
        bytes32 digest = keccak256(bytes.concat(hex"1901", _separator(), hashed));
        // The statement's words, then eleven of the claims.
        data = _set(data, first + (8 + 11) * 32, abi.encodePacked(digest));
        vm.prank(address(desk));
        (bool good, bytes memory answer) = address(registry).call(data);
        assertTrue(good, "the call");
        return abi.decode(answer, (uint256));
    }

    function _separator() private view returns (bytes32) {
        return keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"
                ),
                keccak256("Assay"),
                keccak256("1"),
                block.chainid,
                PLACE
            )
        );
    }

    function _expectPassedOver(ProvenStatement memory given) private {
        bytes32 before = keccak256(abi.encode(_view(_alice)));
        assertEq(_extend(_listOf(given)), 0, "passed over");
        assertEq(keccak256(abi.encode(_view(_alice))), before, "nothing changes");
    }
}
