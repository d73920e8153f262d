// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../../src/interfaces/IBatchDesk.sol";
import {FleetLib} from "../../../src/libraries/FleetLib.sol";
import {QuoteLib} from "../../../src/libraries/QuoteLib.sol";
import {TeeKind} from "../../../src/types/Attestation.sol";
import {BatchItem, Fleet} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

contract ReattestBatchTest is BatchTest {
    uint256 private constant MEMBER = 352;

    Node private _alice;
    Node private _bob;

    function setUp() public override {
        super.setUp();
        _alice = _batchedNode("alice");
        _bob = _batchedNode("bob");
        _pass();
    }

    function test_ReattestBatch_Covered_extendsWithoutConsent() external {
        BatchItem[] memory items = _both();
        (items[0].consent, items[1].consent) = ("", "");
        Fleet[] memory fleets = _fleetsOf(items);
        assertEq(fleets.length, 1, "one fleet");
        bytes memory proof = _proof(_open, items);
        uint256 input = desk.publicInput(_open, _evidence(items));
        vm.expectEmit(address(desk));
        emit IBatchDesk.BatchProven(_open, input, 2);
        vm.prank(SENDER);
        assertEq(desk.reattestBatch(_open, fleets, proof), 2, "accepted");
        _expectExtended(_alice);
        _expectExtended(_bob);
    }

    /// @dev Every kind of quote, which are as many fleets, and among them two of one kind.
    function test_ReattestBatch_EveryKind_extends() external {
        string[3] memory kinds = ["--kind sgx-v3", "--kind tdx-v5-td10", "--kind tdx-v5-td15"];
        BatchItem[] memory items = new BatchItem[](4);
        for (uint256 i = 0; i < kinds.length; ++i) {
            items[i] = _shorten(_itemOf(_nodeOfKind(kinds[i])));
        }
        items[3] = _shorten(_itemOf(_alice));
        assertEq(_fleetsOf(items).length, 4, "fleets");
        assertEq(_reattestAll(items), 4, "extended");
    }

    function test_ReattestBatch_SeveralFleets_extendsInTheProofsOrder() external {
        BatchItem[] memory items = _both();
        Fleet[] memory fleets = new Fleet[](2);
        (fleets[0], fleets[1]) = (_fleetOf(items[0]), _fleetOf(items[1]));
        bytes memory proof = _proof(_open, items);
        uint256 before = vm.snapshotState();
        assertEq(desk.reattestBatch(_open, fleets, proof), 2, "extended");
        vm.revertToState(before);
        (fleets[0], fleets[1]) = (fleets[1], fleets[0]);
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.reattestBatch{gas: 2_000_000}(_open, fleets, proof);
    }

    function test_ReattestBatch_SomeNotCovered_extendsTheOthers() external {
        Node memory carol = _batchedNode("carol");
        BatchItem[] memory items = new BatchItem[](3);
        _newKey(carol, "second");
        items[0] = _shorten(_itemOf(_alice));
        items[1] = _shorten(_itemOf(carol));
        items[2] = _shorten(_itemOf(_bob));
        bytes memory proof = _proof(_open, items);
        Fleet[] memory fleets = _fleetsOf(items);
        vm.expectEmit(address(desk));
        emit IBatchDesk.BatchItemRefused(1, carol.operator, _notCovered(carol));
        assertEq(desk.reattestBatch(_open, fleets, proof), 2, "accepted");
        _expectExtended(_alice);
        _expectExtended(_bob);
    }

    /// @dev Places are counted through all fleets.
    function test_ReattestBatch_SecondFleetNotCovered_saysWhichPlace() external {
        Node memory carol = _batchedNode("carol");
        _newKey(carol, "second");
        BatchItem[] memory items = _list(_shorten(_itemOf(_alice)), _shorten(_itemOf(carol)));
        Fleet[] memory fleets = new Fleet[](2);
        (fleets[0], fleets[1]) = (_fleetOf(items[0]), _fleetOf(items[1]));
        bytes memory proof = _proof(_open, items);
        vm.expectEmit(address(desk));
        emit IBatchDesk.BatchItemRefused(1, carol.operator, _notCovered(carol));
        assertEq(desk.reattestBatch(_open, fleets, proof), 1, "accepted");
    }

    function test_ReattestBatch_NoneCovered_reverts() external {
        BatchItem[] memory items = _both();
        _reattestAll(items);
        Fleet[] memory fleets = _fleetsOf(items);
        bytes memory proof = _proof(_open, items);
        vm.expectRevert(_notCovered(_alice));
        desk.reattestBatch(_open, fleets, proof);
    }

    /// @dev What an operator has ended stays so, whoever still has a quote of its enclave.
    function test_ReattestBatch_Retired_isLeftOut() external {
        BatchItem[] memory items = _both();
        vm.prank(_alice.operator);
        registry.retire(_alice.enclave);
        assertEq(_reattestAll(items), 1, "the other");
        assertEq(_view(_alice).newest.expiry, 0, "ended");
    }

    function test_ReattestBatch_ChangedByte_reverts() external {
        BatchItem[] memory items = _both();
        Fleet[] memory fleets = _fleetsOf(items);
        bytes memory proof = _proof(_open, items);
        bytes memory members = fleets[0].members;
        for (uint256 at = 3; at < 2 * MEMBER; at += 13) {
            fleets[0].members = _flip(members, at);
            _expectInvalid(fleets, proof);
        }
        fleets[0].members = members;
        fleets[0].levels ^= bytes26(uint208(1));
        _expectInvalid(fleets, proof);
    }

    /// @dev Every byte of the quote counts that is not each member's own, and no other.
    function test_ReattestBatch_ChangedQuote_revertsWhereItCounts() external {
        BatchItem[] memory items = _both();
        Fleet[] memory fleets = _fleetsOf(items);
        bytes memory proof = _proof(_open, items);
        bytes memory quote = fleets[0].quote;
        // From the end of the header's kind and vendor on; TD attributes would make it a debug enclave.
        for (uint256 at = 28; at < quote.length; at += 11) {
            if (at >= 168 && at < 176) continue;
            fleets[0].quote = _flip(quote, at);
            bool own = at < 48 || at >= 48 + 472;
            if (!own) {
                _expectInvalid(fleets, proof);
                continue;
            }
            uint256 before = vm.snapshotState();
            assertEq(desk.reattestBatch(_open, fleets, proof), 2, "each member's own");
            vm.revertToState(before);
        }
    }

    /// @dev A block that another branch of the chain had: the statement is of something else.
    function test_ReattestBatch_OtherBlockHash_reverts() external {
        BatchItem[] memory items = _both();
        bytes memory proof = _proof(_open, items);
        vm.setBlockhash(items[1].statement.refBlock, keccak256("another branch"));
        _expectInvalid(_fleetsOf(items), proof);
    }

    function test_ReattestBatch_Debug_reverts() external {
        Fleet[] memory fleets = _fleetsOf(_both());
        fleets[0].quote = _set(fleets[0].quote, 48 + 120, hex"01");
        vm.expectPartialRevert(IAttestationRegistry.DebugEnclave.selector);
        desk.reattestBatch(_open, fleets, new bytes(384));
    }

    function test_ReattestBatch_ServiceTd_reverts() external {
        BatchItem[] memory items = _list(_shorten(_itemOf(_nodeOfKind("--kind tdx-v5-td15"))));
        Fleet[] memory fleets = _fleetsOf(items);
        fleets[0].quote = _set(fleets[0].quote, 54 + 600, hex"01");
        vm.expectPartialRevert(IAttestationRegistry.ServiceTd.selector);
        desk.reattestBatch(_open, fleets, new bytes(384));
    }

    function test_ReattestBatch_Lengths_reverts() external {
        Fleet[] memory fleets = _fleetsOf(_both());
        bytes memory members = fleets[0].members;
        bytes memory quote = fleets[0].quote;
        uint256[5] memory lengths = [uint256(0), 1, MEMBER - 1, MEMBER + 1, 257 * MEMBER];
        for (uint256 i = 0; i < lengths.length; ++i) {
            fleets[0].members = new bytes(lengths[i]);
            vm.expectRevert(abi.encodeWithSelector(FleetLib.FleetLength.selector, lengths[i], MEMBER));
            desk.reattestBatch(_open, fleets, new bytes(384));
        }
        fleets[0].members = members;
        fleets[0].quote = _slice(quote, 631);
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.QuoteTooShort.selector, 631, 632));
        desk.reattestBatch(_open, fleets, new bytes(384));
        fleets[0].quote = bytes.concat(quote, hex"00");
        vm.expectRevert(abi.encodeWithSelector(QuoteLib.QuoteTooLong.selector, 633, 632));
        desk.reattestBatch(_open, fleets, new bytes(384));
    }

    function test_ReattestBatch_Sizes_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.BatchSize.selector, 0, 4));
        desk.reattestBatch(_open, new Fleet[](0), new bytes(384));
        Fleet[] memory fleets = _fleetsOf(_both());
        fleets[0].members = new bytes(5 * MEMBER);
        vm.expectRevert(abi.encodeWithSelector(IBatchDesk.BatchSize.selector, 5, 4));
        desk.reattestBatch(_open, fleets, new bytes(384));
    }

    /// @dev Whatever the bytes, nothing is extended without its proof.
    function testFuzz_ReattestBatch_AnyFleet_neverExtends(
        bytes26 levels,
        bytes calldata quote,
        bytes calldata members,
        bool asQuoted
    ) external {
        Fleet[] memory fleets = _fleetsOf(_both());
        bytes memory proof = _proof(_open, _both());
        Fleet memory fuzzed = fleets[0];
        if (!asQuoted) fuzzed.quote = quote;
        (fuzzed.levels, fuzzed.members) = (levels, members);
        bytes32 before = keccak256(abi.encode(_view(_alice), _view(_bob)));
        (bool done,) =
            address(desk).call{gas: 2_000_000}(abi.encodeCall(desk.reattestBatch, (_open, fleets, proof)));
        assertFalse(done, "refused");
        assertEq(keccak256(abi.encode(_view(_alice), _view(_bob))), before, "nothing changes");
    }

    /* INTERNALS */

    function _both() private returns (BatchItem[] memory) {
        return _list(_shorten(_itemOf(_alice)), _shorten(_itemOf(_bob)));
    }

    function _evidence(BatchItem[] memory items) private pure returns (bytes[] memory list) {
        list = new bytes[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            list[i] = items[i].evidence;
        }
    }

    /// @dev One that is registered, of software that is allowed.
    function _nodeOfKind(string memory kind) private returns (Node memory node) {
        node = _newNode(string.concat("node ", vm.replace(kind, " ", "")));
        node.flags = kind;
        bytes32 software = _measurement(kind);
        TeeKind tee = vm.contains(kind, "sgx") ? TeeKind.Sgx : TeeKind.Tdx;
        if (!registry.measurementOf(software).active) {
            vm.prank(COUNCIL);
            registry.allowMeasurement(software, tee, SP1, MAX_KHZ, kind);
        }
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
    }

    function _notCovered(Node memory node) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IBatchDesk.NotCovered.selector, node.operator);
    }

    function _expectExtended(Node memory node) private view {
        assertEq(_view(node).newest.expiry, START + 1800 + 3600, "extended");
    }

    function _expectInvalid(Fleet[] memory fleets, bytes memory proof) private {
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.reattestBatch{gas: 2_000_000}(_open, fleets, proof);
    }
}
