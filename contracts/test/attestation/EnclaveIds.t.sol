// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {EnclaveIdLib} from "../../src/libraries/EnclaveIdLib.sol";
import {EnclaveStateLib} from "../../src/libraries/EnclaveStateLib.sol";
import {Enclave, EnclaveFlags} from "../../src/types/Attestation.sol";
import {JobKind} from "../../src/types/Messages.sol";
import {Requirements} from "../../src/types/Request.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @notice Whom an id names.
contract EnclaveIdsTest is AttestationTest {
    Node private _node;

    function setUp() public override {
        super.setUp();
        _node = _liveNode("alice");
        _takeJob(_node);
    }

    /// @dev Platform and number must belong together, to the last bit.
    function test_Ids_NotBelongingTogether_areNobodys() external {
        _liveNode("bob");
        bytes32 seated = _node.enclave;
        bytes28 platform = bytes28(seated);
        bytes32[6] memory others = [
            EnclaveIdLib.pack(platform, 2),
            EnclaveIdLib.pack(platform, 0),
            EnclaveIdLib.pack(platform, 1 | 1 << 31),
            EnclaveIdLib.pack(platform ^ bytes28(uint224(1)), 1),
            EnclaveIdLib.pack(0, 1),
            EnclaveIdLib.pack(0, 2)
        ];
        for (uint256 i = 0; i < others.length; ++i) {
            _expectNobody(others[i]);
        }
    }

    /// @dev Another has its seat: whatever it held, it takes nothing more, and is known by name alone.
    function test_Ids_Displaced_areKnownByName() external {
        _pass(3601);
        _succeed(_node, "bob");
        _expectNoJob(_node.enclave);
        assertFalse(_live(_node), "live");
        assertTrue(_view(_node).displaced, "view");
        assertEq(registry.enclaveIdOf(1), _node.enclave, "id");
        (uint32 index, Enclave memory record) = registry.enclaveOf(_node.enclave);
        assertEq(index, 1, "number");
        assertEq(bytes32(record.platform), bytes32(bytes28(_node.enclave)), "platform");
        assertEq(registry.wordOf(_node.enclave), EnclaveStateLib.pack(record.state), "word");
        vm.prank(_node.operator);
        registry.retire(_node.enclave);
    }

    /// @dev One that took no job before it lost its seat is nobody.
    function test_Ids_DisplacedWithoutJobs_areNobodys() external {
        Node memory bob = _liveNode("bob");
        _pass(3601);
        _succeed(bob, "carol");
        _expectNobody(bob.enclave);
    }

    function test_Ids_FirstJob_namesTheNumber() external {
        Node memory bob = _liveNode("bob");
        assertEq(registry.enclaveIdOf(2), 0, "no id before");
        (uint32 worker, bytes28 platform) = registry.holderOf(2);
        assertEq(worker, workers.workerIdOf(bob.operator));
        assertEq(bytes32(platform), 0, "no platform before");
        assertEq(_view(bob).index, 2, "known by its seat");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, bytes32(0), MARKET));
        registry.requireSigner(2, MARKET);

        uint256 before = registry.wordOf(bob.enclave);
        _takeJob(bob);
        uint256 named = before | uint256(EnclaveFlags.NAMED) << 72;
        assertEq(registry.wordOf(bob.enclave), named + (1 << 136), "marked");
        assertEq(registry.enclaveIdOf(2), bob.enclave, "id");
        (, platform) = registry.holderOf(2);
        assertEq(bytes32(platform), bytes32(bytes28(bob.enclave)), "platform");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, bob.enclave, MARKET));
        registry.requireSigner(2, MARKET);
    }

    function testFuzz_Ids_RoundTrip_succeeds(bytes28 platform, uint32 number) external pure {
        bytes32 id = EnclaveIdLib.pack(platform, number);
        assertEq(id, bytes32(abi.encodePacked(platform, number)));
        assertEq(bytes32(EnclaveIdLib.platform(id)), bytes32(platform));
        assertEq(EnclaveIdLib.number(id), number);
    }

    /* HELPERS */

    /// @dev The market gets no slot by this id.
    function _expectNoJob(bytes32 enclave) private {
        Requirements memory needs;
        uint32 worker = workers.workerIdOf(_node.operator);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, enclave));
        vm.prank(MARKET);
        registry.reserve(enclave, worker, uint8(JobKind.Sp1), needs);
    }

    /// @dev An id that no call knows.
    function _expectNobody(bytes32 enclave) private {
        bytes memory refusal = abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, enclave);
        _expectNoJob(enclave);
        vm.expectRevert(refusal);
        registry.getEnclave(enclave);
        vm.expectRevert(refusal);
        registry.retire(enclave);
        vm.expectRevert(refusal);
        vm.prank(COUNCIL);
        registry.setFrozen(enclave, true);
        assertEq(registry.wordOf(enclave), 0, "word");
        (uint32 index, Enclave memory record) = registry.enclaveOf(enclave);
        assertEq(index, 0, "number");
        assertEq(record.state.workerId, 0, "worker");
        assertEq(bytes32(record.platform), 0, "platform");
        assertFalse(registry.isLive(enclave, _node.operator, _node.signer), "live");
    }
}
