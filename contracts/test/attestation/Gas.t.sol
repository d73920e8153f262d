// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttestationTest} from "./AttestationTest.sol";

/// @dev Each call is a transaction of its own: base cost, calldata and its floor are in the figures. An enclave of the same family is
/// registered before, so that counters and family are not new.
/// forge-config: default.isolate = true
contract AttestationGasTest is AttestationTest {
    function setUp() public override {
        super.setUp();
        _liveNode("first");
    }

    function test_Gas_FirstRegistrationInTwoTransactions_succeeds() external {
        Node memory node = _newNode("second");
        Parcel memory parcel = _attest(node);
        registry.admitPlatform(parcel.leafDer, abi.encode(verifier.keepCa(parcel.caDer)));
        vm.snapshotGasLastCall("attestation", "admitPlatform");
        _register(node, parcel);
        vm.snapshotGasLastCall("attestation", "register");
    }

    function test_Gas_FirstRegistrationInOneTransaction_succeeds() external {
        Node memory node = _newNode("second");
        Parcel memory parcel = _attest(node);
        bytes[] memory calls = new bytes[](2);
        bytes32 ca = verifier.keepCa(parcel.caDer);
        calls[0] = abi.encodeCall(registry.admitPlatform, (parcel.leafDer, abi.encode(ca)));
        calls[1] = abi.encodeCall(registry.register, (parcel.statement, parcel.evidence));
        vm.prank(node.operator);
        registry.multicall(calls);
        vm.snapshotGasLastCall("attestation", "admitPlatform + register");
    }

    function test_Gas_AdmissionWithTheCasCertificate_succeeds() external {
        Parcel memory parcel = _attest(_newNode("second"));
        _admit(parcel);
        vm.snapshotGasLastCall("attestation", "admitPlatform: with the CA's certificate");
        verifier.keepCa(parcel.caDer);
        vm.snapshotGasLastCall("attestation", "keepCa: first time");
    }

    function test_Gas_Reattestations_succeeds() external {
        Node memory node = _liveNode("second");
        _pass();
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "reattest");
        _pass();
        _reattestInFull(node);
        vm.snapshotGasLastCall("attestation", "reattest: evidence in full");

        _newKey(node, "second key");
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "rotate: first time");
        _pass();
        _newKey(node, "third key");
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "rotate");
        _pass();
        _newKey(node, "fourth key");
        _supersede(node);
        vm.snapshotGasLastCall("attestation", "supersede");
    }
}
