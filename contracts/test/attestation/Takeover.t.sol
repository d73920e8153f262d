// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {EnclaveIdLib} from "../../src/libraries/EnclaveIdLib.sol";
import {EnclaveView, QuoteClaims, TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @notice Registering on a platform that has seen others.
contract TakeoverTest is AttestationTest {
    /// @dev Slot of the registry's seats.
    uint256 private constant SEATS = 7;

    /* BY WHOEVER COMES NEXT */

    function test_Register_OnALivePlatform_reverts() external {
        Node memory alice = _liveNode("alice");
        Node memory bob = _newNode("bob");
        bob.machine = alice.machine;
        Parcel memory parcel = _attest(bob);
        bytes28 platform = bytes28(_platform(parcel));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttestationRegistry.PlatformTaken.selector, platform, alice.enclave, START + 3600
            )
        );
        _register(bob, parcel);
    }

    function test_Register_OnAnExpiredPlatform_takesIt() external {
        Node memory alice = _liveNode("alice");
        _takeJob(alice);
        _pass(3601);
        Node memory bob = _newNode("bob");
        bob.machine = alice.machine;
        Parcel memory parcel = _attest(bob);
        _admit(parcel);
        bytes28 platform = bytes28(_platform(parcel));
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.EnclaveTakenOver(alice.enclave, platform);
        _register(bob, parcel);
        assertTrue(_live(bob), "newcomer");
        assertTrue(_view(alice).displaced, "former");

        parcel = _attest(alice);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.EnclaveDisplaced.selector, platform, bob.enclave)
        );
        _reattest(alice, parcel);
    }

    /// @dev Whatever the former's verdict was given on, also if it were the newcomer's very own: a seat changes hands by an admission.
    function test_Register_OnTheFormersVerdict_reverts() external {
        Node memory alice = _liveNode("alice");
        _pass(3601);
        Node memory bob = _newNode("bob");
        bob.machine = alice.machine;
        Parcel memory parcel = _attest(bob);
        QuoteClaims memory claims = verifier.authenticate(parcel.evidence);
        bytes32 binding =
            keccak256(abi.encode(claims.pck, claims.tcb, claims.key, bob.operator, claims.measurement));
        bytes32 slot = keccak256(abi.encode(bytes28(claims.platform), SEATS));
        uint256 others = uint256(vm.load(address(registry), slot)) & type(uint64).max;
        vm.store(address(registry), slot, bytes32(others | uint256(bytes32(bytes24(binding)))));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.PckNotAdmitted.selector, claims.platform, claims.pck)
        );
        _register(bob, parcel);
        _admit(parcel);
        _register(bob, parcel);
    }

    /// @dev A former tenant comes back by the rule that it went by, and as another: its former number stays where it is.
    function test_Register_FormerTenant_returnsUnderANewNumber() external {
        Node memory alice = _liveNode("alice");
        _takeJob(alice);
        _pass(3601);
        Node memory bob = _succeed(alice, "bob");
        _takeJob(bob);

        bytes32 former = alice.enclave;
        alice.sequence = 0;
        Parcel memory parcel = _attest(alice);
        vm.expectPartialRevert(IAttestationRegistry.PlatformTaken.selector);
        _register(alice, parcel);
        _pass(3601);
        parcel = _attest(alice);
        _admit(parcel);
        _register(alice, parcel);
        assertEq(registry.lastEnclave(), 3, "a third number");
        assertEq(alice.enclave, EnclaveIdLib.pack(bytes28(_platform(parcel)), 3), "of the same platform");
        assertTrue(_live(alice) && _view(bob).displaced);
        EnclaveView memory shown = registry.getEnclave(former);
        assertTrue(shown.displaced && !shown.live, "the former number is done");
        assertEq(shown.used, 1, "with what it held");
        assertEq(_view(alice).used, 0, "the new one begins anew");
    }

    /// @dev Whose sequence a machine's next tenant has to know nothing of.
    function test_Register_NextTenantsSequence_isItsOwn() external {
        Node memory alice = _newNode("alice");
        alice.sequence = type(uint24).max - 1;
        Parcel memory parcel = _attest(alice);
        _admit(parcel);
        _register(alice, parcel);
        _pass(3601);
        Node memory bob = _succeed(alice, "bob");
        assertEq(_view(bob).newest.sequence, 1);
    }

    /// @dev The guardian's mark is on a number. Whoever could have the seat with another measurement, or by another account of its own, would
    /// come back without the mark.
    function test_Register_OverAFrozenEnclave_reverts() external {
        Node memory alice = _liveNode("alice");
        bytes32 frozen = alice.enclave;
        vm.prank(COUNCIL);
        registry.setFrozen(frozen, true);
        _pass(3601);
        bytes memory refusal = abi.encodeWithSelector(IAttestationRegistry.EnclaveFrozen.selector, frozen);

        Node memory bob = _newNode("bob");
        bob.machine = alice.machine;
        Parcel memory parcel = _attest(bob);
        _admit(parcel);
        vm.expectRevert(refusal);
        _register(bob, parcel);

        alice.flags = _nextRelease();
        parcel = _attest(alice);
        vm.expectRevert(refusal);
        _register(alice, parcel);

        vm.prank(COUNCIL);
        registry.setFrozen(frozen, false);
        _register(alice, parcel);
        assertTrue(_live(alice), "once it is lifted");
    }

    /// @dev A revoked certificate's mark is not shed by a new number: that takes another certificate, which takes it off the old one too.
    function test_Register_OverARevokedEnclave_needsAnotherPck() external {
        Node memory alice = _liveNode("alice");
        Parcel memory parcel = _attest(alice);
        string memory serial = vm.parseJsonString(_ask("platform", _machine(alice.machine)), ".serial");
        _refreshCollateral(string.concat("--revoke ", serial));
        (bytes32 tcb, bytes32 key) = _digestsOf(parcel);
        registry.invalidate(parcel.leafDer, parcel.caDer, tcb, key);
        _pass(3601);
        alice.flags = _nextRelease();
        parcel = _attest(alice);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _register(alice, parcel);
        vm.expectPartialRevert(ICertificateStore.CertificateRevoked.selector);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    /// @dev Nobody takes the seat while the platform is in quarantine, so that the enclave's mark comes off where it was put.
    function test_Register_OverAQuarantinedEnclave_reverts() external {
        Node memory alice = _liveNode("alice");
        bytes28 platform = _view(alice).platform;
        Parcel memory parcel = _attest(alice);
        vm.prank(alice.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, true);
        _pass(3601);
        alice.flags = _nextRelease();
        parcel = _attest(alice);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.PlatformQuarantined.selector, platform));
        _register(alice, parcel);
    }

    /* BY THE SAME OPERATOR */

    function test_Register_NewMeasurementOfTheSameOperator_afterRetiring() external {
        Node memory node = _liveNode("alice");
        (Node memory next,) = _changeRelease(node);
        assertNotEq(next.enclave, node.enclave);
        assertTrue(_live(next));
        assertFalse(registry.isServing(1));
    }

    /// @dev A quote is believed for some minutes, and a consent that came with one can be sent again: whoever goes from one enclave to
    /// another on its machine and ends both must not come back by what it stated before.
    function test_Register_OwnFormerStatement_reverts() external {
        (Node memory next, Parcel memory former) = _changeRelease(_liveNode("alice"));
        vm.startPrank(next.operator);
        registry.retire(next.enclave);
        registry.admitPlatform(former.leafDer, former.caDer);
        vm.stopPrank();
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.SequenceNotRising.selector, next.enclave, 2, 3)
        );
        vm.prank(next.operator);
        registry.register(former.statement, former.evidence);
    }

    /* HELPERS */

    /// @dev The operator goes over to another measurement on its machine, which takes its word that the former has ended.
    /// @return next The node with it.
    /// @return former A statement for the former, unsent, its evidence in full.
    function _changeRelease(Node memory node) private returns (Node memory next, Parcel memory former) {
        next = abi.decode(abi.encode(node), (Node));
        former = _attest(next);
        next.flags = _nextRelease();
        Parcel memory parcel = _attest(next);
        vm.expectPartialRevert(IAttestationRegistry.PlatformTaken.selector);
        _register(next, parcel);

        vm.startPrank(node.operator);
        registry.retire(node.enclave);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        vm.stopPrank();
        _register(next, parcel);
    }

    /// @dev Arguments of simtee for another measurement, which is on the list.
    function _nextRelease() private returns (string memory flags) {
        flags = string.concat("--mrtd ", vm.toString(new bytes(48)));
        bytes32 measurement = _measurement(flags);
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "next release");
    }
}
