// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {BatchItem} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";

/// @title The recorded proofs, and the statements that they are of
/// @dev tools/gen-batch makes them of the same statements: what is changed here has to be changed there, and proven anew.
abstract contract RealBatchTest is BatchTest {
    string private constant PATH = "contracts/test/fixtures/batch_proofs.json";
    uint256 private constant FIRST_BLOCK = 999;
    uint256 private constant SECOND_BLOCK = 1149;

    string private _json;

    function setUp() public virtual override {
        super.setUp();
        _json = vm.readFile(PATH);
        vm.setBlockhash(FIRST_BLOCK, keccak256(abi.encode(FIRST_BLOCK)));
    }

    function _recordedKey(string memory name) internal view returns (bytes memory) {
        return vm.parseJsonBytes(_json, string.concat(".keys.", name, ".packed"));
    }

    function _addRecorded(string memory name, uint16 slots) internal returns (uint16) {
        bytes memory content = _recordedKey(name);
        vm.prank(COUNCIL);
        return desk.addKey(slots, ca, 0, content);
    }

    function _recordedBytes(string memory batch, string memory field) internal view returns (bytes memory) {
        return vm.parseJsonBytes(_json, string.concat(".batches.", batch, ".", field));
    }

    /// @dev Evidence as it was recorded, but for the number that this store gave to the CA.
    function _evidenceOf(string memory batch, string memory kind)
        internal
        view
        returns (bytes[] memory list)
    {
        list = vm.parseJsonBytesArray(_json, string.concat(".batches.", batch, ".", kind));
        for (uint256 i = 0; i < list.length; ++i) {
            list[i] = _set(list[i], 0, abi.encodePacked(store.certificateOf(ca).id));
        }
    }

    /// @dev The nodes' statements of the block before, with the recorded evidence.
    function _recordedItems(string memory batch, string memory kind, uint256 count)
        internal
        returns (BatchItem[] memory items)
    {
        string[4] memory names = ["alice", "bob", "carol", "dave"];
        bytes[] memory evidence = _evidenceOf(batch, kind);
        items = new BatchItem[](count);
        for (uint256 i = 0; i < count; ++i) {
            Node memory node = _nodeOf(names[i]);
            node.sequence = vm.getBlockNumber() - 1 == FIRST_BLOCK ? 0 : 1;
            items[i].statement = _statement(node);
            items[i].evidence = evidence[i];
            items[i].consent = _consent(names[i], items[i]);
        }
    }

    function _registerFour(uint16 key) internal returns (Node[4] memory nodes) {
        string[4] memory names = ["alice", "bob", "carol", "dave"];
        for (uint256 i = 0; i < 4; ++i) {
            nodes[i] = _newNode(names[i]);
        }
        BatchItem[] memory items = _recordedItems("register4", "evidence", 4);
        _send(key, items, "register4", true);
        for (uint256 i = 0; i < 4; ++i) {
            nodes[i].enclave = _idOf(items[i]);
        }
    }

    /// @dev Half an hour later.
    function _toSecondRound() internal {
        _pass();
        vm.setBlockhash(SECOND_BLOCK, keccak256(abi.encode(SECOND_BLOCK)));
    }

    function _send(uint16 key, BatchItem[] memory items, string memory batch, bool registers)
        internal
        returns (uint256)
    {
        bytes memory proof = _recordedBytes(batch, "proof");
        vm.prank(SENDER);
        return
            registers
                ? desk.registerBatch(key, items, proof)
                : desk.reattestBatch(key, _fleetsOf(items), proof);
    }

    /// @dev As `_newNode` makes it, whether it is registered as a worker or not.
    function _nodeOf(string memory name) private returns (Node memory node) {
        node.operator = makeAddr(name);
        node.signer = makeAddr(string.concat(name, "'s first key"));
        node.capacity = _capacity(8, 16_384, 50_000, 4);
    }
}
