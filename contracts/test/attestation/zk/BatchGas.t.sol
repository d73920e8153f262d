// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BatchItem, Fleet} from "../../../src/types/Batch.sol";
import {OpenKey} from "./OpenKey.sol";
import {RealBatchTest} from "./RealBatchTest.sol";

/// @dev Each call is a transaction of its own, as in AttestationGasTest. A service sends what operators consented to. An enclave of the same family is registered before.
/// forge-config: default.isolate = true
contract BatchGasTest is RealBatchTest {
    function setUp() public override {
        super.setUp();
        _batchedNode("first");
    }

    function test_Gas_RegisterBatchOfOne_succeeds() external {
        uint16 key = _addRecorded("simulated1", 1);
        _newNode("alice");
        _send(key, _recordedItems("register1", "evidence", 1), "register1", true);
        vm.snapshotGasLastCall("batch", "registerBatch: 1");
    }

    /// @dev Under the open key, which costs what any other does: so do those of sixteen, which take minutes to prove.
    function test_Gas_BatchesOfFour_succeeds() external {
        Node[] memory nodes = new Node[](4);
        BatchItem[] memory items = new BatchItem[](4);
        for (uint256 i = 0; i < 4; ++i) {
            nodes[i] = _newNode(string.concat("node ", vm.toString(i)));
            items[i] = _itemOf(nodes[i]);
        }
        _registerAll(items);
        vm.snapshotGasLastCall("batch", "registerBatch: 4");
        _pass();
        for (uint256 i = 0; i < 4; ++i) {
            items[i] = _shorten(_itemOf(nodes[i]));
        }
        _reattestAll(items);
        vm.snapshotGasLastCall("batch", "reattestBatch: 4");
    }

    function test_Gas_BatchesOfSixteen_succeeds() external {
        _measureFleet(16, "reattestBatch: 16");
    }

    /// @dev Other signers under verdicts that hold.
    function test_Gas_RotatedBatch_succeeds() external {
        Node[] memory nodes = _fleet(4);
        for (uint256 i = 0; i < 4; ++i) {
            _newKey(nodes[i], "second");
        }
        _rotateAll(_reattested(nodes));
        vm.snapshotGasLastCall("batch", "rotateBatch: 4");
    }

    function _measureFleet(uint16 count, string memory name) private {
        bytes memory content = OpenKey.packed();
        vm.prank(COUNCIL);
        uint16 key = desk.addKey(count, ca, 0, content);
        BatchItem[] memory items = _reattested(_fleet(count));
        Fleet[] memory fleets = _fleetsOf(items);
        bytes memory proof = _proof(key, items);
        vm.prank(SENDER);
        desk.reattestBatch(key, fleets, proof);
        vm.snapshotGasLastCall("batch", name);
    }

    function _fleet(uint256 count) private returns (Node[] memory nodes) {
        nodes = new Node[](count);
        for (uint256 i = 0; i < count; ++i) {
            nodes[i] = _batchedNode(string.concat("node ", vm.toString(i)));
        }
        _pass();
    }

    function _reattested(Node[] memory nodes) private returns (BatchItem[] memory items) {
        items = new BatchItem[](nodes.length);
        for (uint256 i = 0; i < nodes.length; ++i) {
            items[i] = _shorten(_itemOf(nodes[i]));
        }
    }
}
