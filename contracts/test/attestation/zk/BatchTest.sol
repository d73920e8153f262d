// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttestationRegistry} from "../../../src/attestation/AttestationRegistry.sol";
import {BatchDesk} from "../../../src/attestation/zk/BatchDesk.sol";
import {PckLib} from "../../../src/libraries/PckLib.sol";
import {TeeKind} from "../../../src/types/Attestation.sol";
import {BatchItem, Fleet} from "../../../src/types/Batch.sol";
import {Eip712} from "../../utils/Eip712.sol";
import {AttestationTest} from "../AttestationTest.sol";
import {OpenKey} from "./OpenKey.sol";

/// @title The attestation contracts with a desk for batches
/// @dev The registry stands at a place of its own, so that recorded proofs of its statements hold. Other proofs are made under the open
/// key, see OpenKey: `_open` holds those of four quotes and `_openOne` those of one.
abstract contract BatchTest is AttestationTest {
    /// @dev Known to tools/gen-batch too.
    address internal constant PLACE = address(0xA55A1);
    uint256 internal constant RECORD = 88;

    address internal immutable SENDER = makeAddr("service");
    BatchDesk internal desk;
    bytes32 internal ca;
    uint16 internal _open;
    uint16 internal _openOne;
    uint256 private _blinding;

    function setUp() public virtual override {
        super.setUp();
        deployCodeTo(
            "AttestationRegistry.sol:AttestationRegistry",
            abi.encode(MARKET, workers, verifier, access),
            PLACE
        );
        registry = AttestationRegistry(PLACE);
        desk = new BatchDesk(registry, verifier, address(access));
        ca = keccak256(vm.parseJsonBytes(_ask("root", ""), ".platformCaDer"));
        bytes32 measurement = _measurement("");
        vm.startPrank(COUNCIL);
        store.setListener(PLACE);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "reference trust domain");
        registry.setBatchDesk(address(desk));
        _open = desk.addKey(4, ca, 0, OpenKey.packed());
        _openOne = desk.addKey(1, ca, 0, OpenKey.packed());
        vm.stopPrank();
    }

    /* ITEMS */

    /// @dev What a node hands to whoever proves: its next statement, a quote over it, and its consent.
    function _itemOf(Node memory node) internal returns (BatchItem memory) {
        return _itemOf(node, _attest(node));
    }

    function _itemOf(Node memory node, Parcel memory parcel) internal returns (BatchItem memory item) {
        item.statement = parcel.statement;
        item.evidence = _provenEvidence(node, parcel);
        item.consent = _consent(node, item);
    }

    /// @dev Evidence of a proven quote from what the direct path is sent.
    function _provenEvidence(Node memory node, Parcel memory parcel) internal returns (bytes memory) {
        bytes memory packed = _packed(verifier, parcel.leafDer, parcel.caDer);
        bytes memory quote = _tail(parcel.evidence, PckLib.PACKED_LENGTH);
        uint256 signed = _signedLength(quote);
        string memory serial = vm.parseJsonString(_ask("platform", _machine(node.machine)), ".serial");
        bytes memory record = bytes.concat(
            _part(packed, 132, 2),
            _part(packed, 64, 58),
            _part(packed, 123, 4),
            _part(packed, 128, 4),
            bytes20(uint160(vm.parseUint(serial)))
        );
        assertEq(record.length, RECORD, "record");
        return bytes.concat(
            record, _slice(quote, signed), _part(quote, signed + 64, 64 + 384), _tail(quote, signed + 576)
        );
    }

    /// @dev The same as evidence of a known key.
    function _shorten(BatchItem memory item) internal pure returns (BatchItem memory) {
        uint256 key = RECORD + _signedLength(_tail(item.evidence, RECORD));
        bytes memory report = _part(item.evidence, key + 64, 384);
        item.evidence = bytes.concat(_slice(item.evidence, key + 64), sha256(report));
        return item;
    }

    function _consent(Node memory node, BatchItem memory item) internal view returns (bytes memory) {
        return _consent(_nameOf(node), item);
    }

    function _consent(string memory name, BatchItem memory item) internal view returns (bytes memory) {
        bytes32 digest = Eip712.digest(block.chainid, PLACE, Eip712.hash(item.statement));
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(uint256(keccak256(bytes(name))), digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev The name that the node was made from.
    function _nameOf(Node memory node) internal pure returns (string memory) {
        return vm.split(node.machine, "'")[0];
    }

    function _list(BatchItem memory one) internal pure returns (BatchItem[] memory list) {
        list = new BatchItem[](1);
        list[0] = one;
    }

    function _list(BatchItem memory one, BatchItem memory two)
        internal
        pure
        returns (BatchItem[] memory list)
    {
        list = new BatchItem[](2);
        (list[0], list[1]) = (one, two);
    }

    /* FLEETS */

    /// @dev The same statements as members of as few fleets as their order allows.
    function _fleetsOf(BatchItem[] memory items) internal pure returns (Fleet[] memory fleets) {
        Fleet[] memory found = new Fleet[](items.length);
        uint256 count;
        for (uint256 i = 0; i < items.length; ++i) {
            Fleet memory one = _fleetOf(items[i]);
            bool joins = count != 0 && one.levels == found[count - 1].levels
                && keccak256(one.quote) == keccak256(found[count - 1].quote);
            if (!joins) found[count++] = Fleet(one.levels, one.quote, "");
            found[count - 1].members = bytes.concat(found[count - 1].members, one.members);
        }
        fleets = new Fleet[](count);
        for (uint256 i = 0; i < count; ++i) {
            fleets[i] = found[i];
        }
    }

    /// @dev A fleet of one.
    function _fleetOf(BatchItem memory item) internal pure returns (Fleet memory fleet) {
        bytes memory quote = _tail(item.evidence, RECORD);
        uint256 signed = _signedLength(quote);
        bytes memory report = _tail(quote, signed + 64);
        fleet.levels = bytes26(_part(item.evidence, 2, 26));
        fleet.members = bytes.concat(
            _part(item.evidence, 28, 60),
            _part(quote, signed, 64),
            report.length == 32 ? report : abi.encodePacked(sha256(_slice(report, 384))),
            _part(quote, 28, 20),
            _memberOf(item)
        );
        uint256 body = uint8(quote[0]) == 5 ? 54 : 48;
        bool isTd = quote[4] != 0;
        if (isTd) fleet.members = bytes.concat(fleet.members, _part(quote, body + 472, 48));
        // What is each member's own counts for nothing here.
        quote = _set(_slice(quote, signed), 28, new bytes(20));
        fleet.quote =
            isTd ? _set(quote, body + 472, new bytes(48 + 64)) : _set(quote, body + 320, new bytes(64));
    }

    /// @dev A member's statement.
    function _memberOf(BatchItem memory item) private pure returns (bytes memory) {
        return bytes.concat(
            abi.encodePacked(
                item.statement.operator,
                item.statement.signer,
                uint24(item.statement.sequence),
                uint40(item.statement.refBlock)
            ),
            abi.encodePacked(
                uint128(item.statement.capacity), item.statement.peerId, item.statement.encryptionKey
            )
        );
    }

    /* BATCHES */

    /// @dev Another proof of the same items each time.
    function _proof(uint16 key, BatchItem[] memory items) internal returns (bytes memory) {
        bytes[] memory evidence = new bytes[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            evidence[i] = items[i].evidence;
        }
        return OpenKey.prove(desk.publicInput(key, evidence), ++_blinding);
    }

    /// @dev Somebody who is none of the operators sends it; a refusal is the test's to expect.
    function _registerAll(BatchItem[] memory items) internal returns (uint256) {
        bytes memory proof = _proof(_open, items);
        vm.prank(SENDER);
        return desk.registerBatch(_open, items, proof);
    }

    function _rotateAll(BatchItem[] memory items) internal returns (uint256) {
        bytes memory proof = _proof(_open, items);
        vm.prank(SENDER);
        return desk.rotateBatch(_open, items, proof);
    }

    function _reattestAll(BatchItem[] memory items) internal returns (uint256) {
        bytes memory proof = _proof(_open, items);
        vm.prank(SENDER);
        return desk.reattestBatch(_open, _fleetsOf(items), proof);
    }

    /// @dev What the batch of one is refused with.
    function _expectRefusal(BatchItem memory item, bytes memory reason) internal {
        BatchItem[] memory items = _list(item);
        bytes memory proof = _proof(_openOne, items);
        vm.expectRevert(reason);
        vm.prank(SENDER);
        desk.registerBatch(_openOne, items, proof);
    }

    /// @dev A worker with an enclave that came in by batch.
    function _batchedNode(string memory name) internal returns (Node memory node) {
        node = _newNode(name);
        BatchItem memory item = _itemOf(node);
        _registerAll(_list(item));
        node.enclave = _idOf(item);
    }

    /// @dev Id of the enclave that sits on the item's machine; zero if none does.
    function _idOf(BatchItem memory item) internal view returns (bytes32 enclave) {
        (enclave,,) = registry.seatOf(bytes28(_part(item.evidence, 28, 28)));
    }

    /* BYTES */

    function _part(bytes memory data, uint256 from, uint256 length) internal pure returns (bytes memory) {
        return _slice(_tail(data, from), length);
    }

    function _flip(bytes memory data, uint256 at) internal pure returns (bytes memory changed) {
        changed = bytes.concat(data);
        changed[at] ^= 0x01;
    }

    function _set(bytes memory data, uint256 at, bytes memory value) internal pure returns (bytes memory) {
        return bytes.concat(_slice(data, at), value, _tail(data, at + value.length));
    }
}
