// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev See Invalidate.tree.
contract InvalidateTest is AttestationTest {
    Node private _node;
    Parcel private _parcel;
    bytes32 private _tcb;
    bytes32 private _key;
    string private _serial;

    function setUp() public override {
        super.setUp();
        _node = _liveNode("alice");
        _parcel = _attest(_node);
        (_tcb, _key) = _digestsOf(_parcel);
        _serial = vm.parseJsonString(_ask("platform", _machine(_node.machine)), ".serial");
    }

    function test_Invalidate_Revoked_endsTheEnclave() external {
        _revoke();
        assertTrue(_live(_node), "until somebody says so");
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.PckInvalidated(bytes28(_platform(_parcel)), _pck(), _node.enclave);
        vm.prank(makeAddr("anyone"));
        _invalidate();
        assertFalse(_live(_node), "its signers");
        assertFalse(registry.isServing(1), "its service");
        assertEq(registry.excuseOf(1), "revoked", "its worker is not to blame");
        assertTrue(_view(_node).frozen);
        assertFalse(registry.isAdmitted(bytes28(_platform(_parcel)), _pck()));
    }

    /// @dev Its evidence counts for nothing any more, in full or not.
    function test_Invalidate_Revoked_keepsItOut() external {
        _revoke();
        _invalidate();
        Parcel memory parcel = _attest(_node);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _reattest(_node, parcel);
        vm.expectPartialRevert(ICertificateStore.CertificateRevoked.selector);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    /// @dev The list's next issue without it: the machine is admitted again, attested again, and back.
    function test_Invalidate_AdmittedAnew_comesBack() external {
        _revoke();
        _invalidate();
        _refreshCollateral("");
        vm.prank(_node.operator);
        registry.admitPlatform(_parcel.leafDer, _parcel.caDer);
        _reattestInFull(_node);
        assertTrue(_live(_node));
        assertEq(registry.excuseOf(1), 0);
        assertFalse(_view(_node).frozen);
    }

    /// @dev A platform that is admitted and has no enclave yet.
    function test_Invalidate_OnlyAdmitted_takesTheAdmission() external {
        Node memory node = _newNode("bob");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        string memory serial = vm.parseJsonString(_ask("platform", _machine(node.machine)), ".serial");
        _refreshCollateral(string.concat("--revoke ", serial));
        registry.invalidate(parcel.leafDer, parcel.caDer, 0, 0);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _register(node, parcel);
    }

    function test_Invalidate_CaRevoked_endsTheEnclave() external {
        uint256 serial = store.certificateOf(keccak256(_parcel.caDer)).serial;
        _refreshCollateral(string.concat("--revoke-by-root ", vm.toString(abi.encodePacked(serial))));
        _invalidate();
        assertFalse(_live(_node));
    }

    function test_Invalidate_NotRevoked_reverts() external {
        vm.expectPartialRevert(IQuoteVerifier.PckNotRevoked.selector);
        _invalidate();
        assertTrue(_live(_node));
    }

    /// @dev Not what the enclave's verdict rests on.
    function test_Invalidate_OtherDigests_reverts() external {
        _revoke();
        bytes memory refusal =
            abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, _node.enclave);
        vm.expectRevert(refusal);
        registry.invalidate(_parcel.leafDer, _parcel.caDer, bytes32(uint256(_tcb) ^ 1), _key);
        vm.expectRevert(refusal);
        registry.invalidate(_parcel.leafDer, _parcel.caDer, _tcb, bytes32(uint256(_key) ^ 1));
        assertTrue(_live(_node));
    }

    /// @dev A machine's former PCK is revoked, and it has another by now.
    function test_Invalidate_FormerPck_reverts() external {
        Node memory renewed = _node;
        bytes memory ppid = vm.parseJsonBytes(_ask("platform", _machine(_node.machine)), ".ppid");
        renewed.flags = string.concat("--pcesvn 12 --ppid ", vm.toString(ppid));
        renewed.machine = "the same machine, newer PCK";
        Parcel memory parcel = _attest(renewed);
        vm.prank(renewed.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _reattest(renewed, parcel);
        _revoke();
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, _node.enclave));
        _invalidate();
        assertTrue(_live(renewed));
    }

    function test_Invalidate_Unseen_reverts() external {
        Parcel memory parcel = _attest(_newNode("carol"));
        string memory serial = vm.parseJsonString(_ask("platform", _machine("carol's machine")), ".serial");
        _refreshCollateral(string.concat("--revoke ", serial));
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, bytes32(0)));
        registry.invalidate(parcel.leafDer, parcel.caDer, 0, 0);
    }

    function test_Invalidate_NotByTheRegistry_reverts() external {
        IAttestationPolicy policy = IAttestationPolicy(address(registry.POLICY()));
        vm.expectRevert(IAttestationPolicy.OnlyDelegated.selector);
        policy.invalidate(_parcel.leafDer, _parcel.caDer, _tcb, _key);
    }

    /* HELPERS */

    function _revoke() private {
        _refreshCollateral(string.concat("--revoke ", _serial));
    }

    function _invalidate() private {
        registry.invalidate(_parcel.leafDer, abi.encode(keccak256(_parcel.caDer)), _tcb, _key);
    }

    function _pck() private returns (bytes32) {
        return keccak256(_packed(verifier, _parcel.leafDer, _parcel.caDer));
    }
}
