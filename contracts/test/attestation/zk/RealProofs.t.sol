// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../../src/interfaces/IBatchDesk.sol";
import {ICertificateStore} from "../../../src/interfaces/ICertificateStore.sol";
import {IVerifyingKeys} from "../../../src/interfaces/IVerifyingKeys.sol";
import {Groth16Lib} from "../../../src/libraries/Groth16Lib.sol";
import {BatchItem} from "../../../src/types/Batch.sol";
import {RealBatchTest} from "./RealBatchTest.sol";

/// @dev The library as a contract.
contract Groth16Harness {
    function verify(bytes memory key, bytes calldata proof, uint256 input) external view returns (bool) {
        return Groth16Lib.verify(key, proof, input);
    }
}

/// @title Proofs that the prover made, under the keys of the circuits
contract RealProofsTest is RealBatchTest {
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @dev A production quote that Intel signed for.
    function test_RealProof_IntelQuote_holds() external {
        bytes memory proof = _recordedBytes("intel", "proof");
        uint256 input = uint256(bytes32(_recordedBytes("intel", "input")));
        bytes memory key = _recordedKey("intel1");
        Groth16Harness harness = new Groth16Harness();
        assertTrue(harness.verify(key, proof, input), "holds");
        assertFalse(harness.verify{gas: 1_000_000}(key, proof, input + 1), "another input");
        assertFalse(harness.verify(key, proof, input + R), "input beyond the field");
        assertFalse(harness.verify{gas: 1_000_000}(_recordedKey("simulated1"), proof, input), "another key");
        for (uint256 at = 31; at < proof.length; at += 32) {
            assertFalse(harness.verify{gas: 1_000_000}(key, _flip(proof, at), input), "changed");
        }
        uint16 number = _addRecorded("intel1", 1);
        assertEq(desk.publicInput(number, _evidenceOf("intel", "evidence")), input, "from the evidence");
    }

    function test_RealProof_OneQuote_holdsForItsInputAlone() external {
        bytes memory proof = _recordedBytes("register1", "proof");
        uint256 input = uint256(bytes32(_recordedBytes("register1", "input")));
        bytes memory key = _recordedKey("simulated1");
        Groth16Harness harness = new Groth16Harness();
        assertTrue(harness.verify(key, proof, input), "holds");
        assertFalse(harness.verify{gas: 1_000_000}(key, proof, input + 1), "another input");
        assertFalse(harness.verify(key, proof, input + R), "input beyond the field");
        for (uint256 at = 31; at < proof.length; at += 32) {
            assertFalse(harness.verify{gas: 1_000_000}(key, _flip(proof, at), input), "changed");
        }
        uint16 number = _addRecorded("simulated1", 1);
        assertEq(desk.publicInput(number, _evidenceOf("register1", "evidence")), input, "from the evidence");
    }

    function test_RealProof_OneQuote_registers() external {
        Node memory node = _newNode("alice");
        BatchItem[] memory items = _recordedItems("register1", "evidence", 1);
        _send(_addRecorded("simulated1", 1), items, "register1", true);
        node.enclave = _idOf(items[0]);
        assertTrue(_live(node));
    }

    function test_RealProof_FourQuotes_registerAndReattest() external {
        uint16 key = _addRecorded("simulated4", 4);
        Node[4] memory nodes = _registerFour(key);
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(_view(nodes[i]).newest.expiry, START + 3600, "registered");
        }
        _toSecondRound();
        assertEq(_send(key, _recordedItems("reattest4", "known", 4), "reattest4", false), 4, "accepted");
        for (uint256 i = 0; i < 4; ++i) {
            assertEq(_view(nodes[i]).newest.expiry, START + 1800 + 3600, "re-attested");
        }
    }

    function test_RealProof_OfOtherClaims_reverts() external {
        uint16 key = _addRecorded("simulated1", 1);
        BatchItem[] memory items = _recordedItems("register1", "evidence", 1);
        items[0].evidence = _flip(items[0].evidence, 87);
        bytes memory proof = _recordedBytes("register1", "proof");
        vm.expectPartialRevert(IBatchDesk.ProofInvalid.selector);
        desk.registerBatch{gas: 2_000_000}(key, items, proof);
    }

    function test_RealProof_Replayed_reverts() external {
        uint16 key = _addRecorded("simulated1", 1);
        _newNode("alice");
        BatchItem[] memory items = _recordedItems("register1", "evidence", 1);
        _send(key, items, "register1", true);
        bytes memory proof = _recordedBytes("register1", "proof");
        vm.expectPartialRevert(IAttestationRegistry.EnclaveExists.selector);
        desk.registerBatch(key, items, proof);
        vm.expectPartialRevert(IAttestationRegistry.SequenceNotRising.selector);
        desk.rotateBatch(key, items, proof);
    }

    function test_RealProof_RetiredKey_reverts() external {
        uint16 key = _addRecorded("simulated1", 1);
        vm.prank(COUNCIL);
        desk.retireKey(key);
        BatchItem[] memory items = _recordedItems("register1", "evidence", 1);
        bytes memory proof = _recordedBytes("register1", "proof");
        vm.expectRevert(abi.encodeWithSelector(IVerifyingKeys.KeyRetired.selector, key));
        desk.registerBatch(key, items, proof);
    }

    function test_RealProof_RevokedSerial_reverts() external {
        uint16 key = _addRecorded("simulated1", 1);
        _newNode("alice");
        BatchItem[] memory items = _recordedItems("register1", "evidence", 1);
        uint160 serial = uint160(bytes20(_part(items[0].evidence, 68, 20)));
        vm.warp(START + 60);
        _refreshCollateral(string.concat("--revoke ", vm.toString(bytes.concat(bytes20(serial)))));
        bytes memory proof = _recordedBytes("register1", "proof");
        uint16 number = store.certificateOf(ca).id;
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, number, serial));
        desk.registerBatch(key, items, proof);
    }
}
