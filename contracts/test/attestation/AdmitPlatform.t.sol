// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract AdmitPlatformTest is AttestationTest {
    function test_AdmitPlatform_Unknown_succeeds() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        bytes memory record = _packed(verifier, parcel.leafDer, parcel.caDer);
        bytes32 machine = _platform(parcel);
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.PlatformAdmitted(machine, keccak256(record), record);
        (bytes32 platform, bytes32 pck) = registry.admitPlatform(parcel.leafDer, parcel.caDer);
        assertEq(platform, machine, "platform");
        assertEq(pck, keccak256(record), "pck");
        assertTrue(registry.isAdmitted(bytes28(platform), pck), "admitted");
        assertFalse(registry.isAdmitted(bytes28(platform), pck ^ bytes32(uint256(1) << 64)), "this PCK alone");
    }

    function test_AdmitPlatform_KeptCa_succeeds() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        registry.admitPlatform(parcel.leafDer, abi.encode(keccak256(parcel.caDer)));
        _register(node, parcel);
        assertTrue(_live(node));
    }

    function test_AdmitPlatform_CaNotKept_reverts() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        bytes32 ca = keccak256("no certificate");
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, ca));
        registry.admitPlatform(parcel.leafDer, abi.encode(ca));
    }

    function test_AdmitPlatform_Twice_succeeds() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        _admit(parcel);
        _admit(parcel);
    }

    /// @dev A PCK issued anew takes the place of the one before.
    function test_AdmitPlatform_NewPck_replacesTheFormer() external {
        Node memory node = _newNode("alice");
        Parcel memory former = _attest(node);
        _admit(former);
        Node memory renewed = node;
        renewed.flags =
            string.concat("--pcesvn 12 --ppid ", vm.toString(abi.encodePacked(_ppid(node.machine))));
        renewed.machine = "the same machine, newer PCK";
        Parcel memory parcel = _attest(renewed);
        assertEq(_platform(parcel), _platform(former), "same machine");
        _admit(parcel);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _register(node, former);
        _register(renewed, parcel);
    }

    function test_AdmitPlatform_OverALiveEnclaveByItsOperator_succeeds() external {
        Node memory node = _liveNode("alice");
        Parcel memory parcel = _attest(node);
        vm.prank(node.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _reattest(node, parcel);
        assertTrue(_live(node));
    }

    function test_AdmitPlatform_OverALiveEnclaveByAnother_reverts() external {
        Node memory node = _liveNode("alice");
        Parcel memory parcel = _attest(node);
        bytes28 platform = bytes28(_platform(parcel));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttestationRegistry.PlatformTaken.selector, platform, node.enclave, START + 3600
            )
        );
        vm.prank(makeAddr("mallory"));
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_OverAnExpiredEnclaveByAnother_succeeds() external {
        Node memory node = _liveNode("alice");
        Parcel memory parcel = _attest(node);
        _pass(3600);
        vm.expectPartialRevert(IAttestationRegistry.PlatformTaken.selector);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _pass(1);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_OtherRoot_reverts() external {
        string memory other = _ask("--authority-seed other platform", "");
        bytes memory leaf = vm.parseJsonBytes(other, ".leafDer");
        bytes memory ca = vm.parseJsonBytes(other, ".caDer");
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, keccak256(ca)));
        registry.admitPlatform(leaf, ca);
    }

    function test_AdmitPlatform_LeafOfAnotherRoot_reverts() external {
        bytes memory leaf = vm.parseJsonBytes(_ask("--authority-seed other platform", ""), ".leafDer");
        bytes memory ca = vm.parseJsonBytes(_ask("platform", ""), ".caDer");
        vm.expectRevert(IQuoteVerifier.LeafNotSignedByCa.selector);
        registry.admitPlatform(leaf, ca);
    }

    function test_AdmitPlatform_Expired_reverts() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        vm.warp(verifier.verifyPck(parcel.leafDer, parcel.caDer).notAfter + 1);
        _refreshCollateral("");
        vm.expectPartialRevert(IQuoteVerifier.PckNotValid.selector);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_Revoked_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        string memory serial = vm.parseJsonString(_ask("platform", _machine(node.machine)), ".serial");
        _refreshCollateral(string.concat("--revoke ", serial));
        vm.expectPartialRevert(ICertificateStore.CertificateRevoked.selector);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_CaRevoked_reverts() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        uint256 serial = store.certificateOf(keccak256(parcel.caDer)).serial;
        _refreshCollateral(string.concat("--revoke-by-root ", vm.toString(abi.encodePacked(serial))));
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, 0, serial));
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_RevocationListEnded_reverts() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        vm.warp(START + 30 days);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        vm.warp(START + 30 days + 1);
        uint16 ca = store.certificateOf(keccak256(parcel.caDer)).id;
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CrlExpired.selector, ca, START + 30 days));
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function test_AdmitPlatform_Quarantined_reverts() external {
        Parcel memory parcel = _attest(_newNode("alice"));
        bytes28 platform = bytes28(_platform(parcel));
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, true);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.PlatformQuarantined.selector, platform));
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    function _ppid(string memory machine) private returns (bytes16) {
        string[] memory command = new string[](4);
        (command[0], command[1], command[2], command[3]) = (SIMTEE, "platform", "--platform-seed", machine);
        return bytes16(vm.parseJsonBytes(string(vm.ffi(command)), ".ppid"));
    }
}
