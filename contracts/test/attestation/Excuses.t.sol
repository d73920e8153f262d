// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {EnclaveIdLib} from "../../src/libraries/EnclaveIdLib.sol";
import {
    EnclaveFlags,
    Enclave,
    Signer,
    SignerFlags,
    TcbStatus,
    TeeKind
} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @notice Which ends of an enclave's service are its worker's fault.
contract ExcusesTest is AttestationTest {
    bytes6 private constant FMSPC = 0xa55a0f00514d;
    /// @dev Last second of the first collateral.
    uint256 private constant END = START + 30 days - 1;

    Node private _node;

    function setUp() public override {
        super.setUp();
        _node = _liveNode("alice");
    }

    /* NO EXCUSE */

    function test_ExcuseOf_Serving_isNone() external view {
        assertEq(registry.excuseOf(1), 0);
    }

    function test_ExcuseOf_Unknown_isNone() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(2);
        assertEq(registry.excuseOf(0), 0);
        assertEq(registry.excuseOf(77), 0);
    }

    function test_ExcuseOf_SignersExpired_isNone() external {
        _pass(3601);
        assertFalse(registry.isServing(1));
        assertEq(registry.excuseOf(1), 0);
    }

    /// @dev Its end came before the collateral's: the worker's own.
    function test_ExcuseOf_SignersExpiredBeforeTheCollateral_isNone() external {
        _warp(END + 1);
        assertFalse(store.holds(TDX, FMSPC));
        assertEq(registry.excuseOf(1), 0);
    }

    function test_ExcuseOf_RetiredBeforeTheCollateralEnds_isNone() external {
        _clamp();
        vm.prank(_node.operator);
        registry.retire(_node.enclave);
        _warp(END + 1);
        assertEq(registry.excuseOf(1), 0);
    }

    /// @dev The PCK's end, with collateral that holds: the worker's to renew.
    function test_ExcuseOf_PckExpired_isNone() external {
        Node memory node = _node;
        Parcel memory parcel = _attest(node);
        uint256 end = verifier.verifyPck(parcel.leafDer, parcel.caDer).notAfter;
        _warp(end - 600);
        _refreshCollateral("");
        _reattestInFull(node);
        assertEq(_view(node).newest.expiry, end, "clamped");
        _warp(end + 1);
        assertFalse(registry.isServing(1));
        assertEq(registry.excuseOf(1), 0);
    }

    /// @dev Terms that changed can be met by attesting again.
    function test_ExcuseOf_MeasurementsTerms_isNone() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, 10_000, "slower");
        assertFalse(registry.isServing(1));
        assertEq(registry.excuseOf(1), 0);
    }

    function test_ExcuseOf_CollateralChangedAndHolds_isNone() external {
        _outdate();
        assertFalse(registry.isServing(1));
        assertEq(registry.excuseOf(1), 0, "what it does to the platform is for evidence to show");
    }

    /// @dev A signer admitted under collateral that holds longer than the next's.
    function test_ExcuseOf_FormerSignerLive_isNone() external {
        Node memory node = _node;
        // START + 601.
        _storeTcbInfo(_swap(_tcbInfo(""), "2026-12-02T06:13:20Z", "2026-11-02T06:23:21Z"));
        vm.prank(COUNCIL);
        registry.setFmspcDenied(FMSPC, false);
        _newKey(node, "second");
        _reattestInFull(node);
        assertEq(_view(node).newest.expiry, START + 600, "the newest is clamped");
        _pass(601);
        assertFalse(store.holds(TDX, FMSPC));
        assertTrue(registry.isServing(1), "by its former signer");
        assertEq(registry.excuseOf(1), 0);
        _pass(3000);
        assertEq(registry.excuseOf(1), "collateral", "once that has ended too");
    }

    /* THE GUARDIAN'S */

    function test_ExcuseOf_Frozen_untilLifted() external {
        _freeze(true);
        assertEq(registry.excuseOf(1), "frozen");
        _freeze(false);
        assertEq(registry.excuseOf(1), 0);
        assertTrue(registry.isServing(1));
    }

    function test_ExcuseOf_Quarantined_untilLifted() external {
        _quarantine(true);
        assertEq(registry.excuseOf(1), "platform");
        assertFalse(registry.isServing(1));
        assertTrue(_view(_node).frozen);
        _quarantine(false);
        assertEq(registry.excuseOf(1), 0);
        assertTrue(registry.isServing(1));
    }

    /// @dev Either stops by itself, whichever is lifted first.
    function test_Quarantine_Lifted_leavesTheFreeze() external {
        _freeze(true);
        _quarantine(true);
        _quarantine(false);
        assertEq(registry.excuseOf(1), "frozen");
        assertFalse(registry.isServing(1));
        Parcel memory parcel = _attest(_node);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.EnclaveFrozen.selector, _node.enclave));
        _reattest(_node, parcel);
    }

    function test_Freeze_Lifted_leavesTheQuarantine() external {
        _quarantine(true);
        _freeze(true);
        _freeze(false);
        assertEq(registry.excuseOf(1), "platform");
        assertFalse(registry.isServing(1));
    }

    /// @dev Whoever sat there before had let its signers end.
    function test_ExcuseOf_DisplacedOfAQuarantinedPlatform_isNone() external {
        bytes28 platform = _view(_node).platform;
        _pass(3601);
        _succeed(_node, "bob");
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, true);
        assertEq(registry.excuseOf(2), "platform");
        assertEq(registry.excuseOf(1), 0);
    }

    /// @dev A stop leaves a mark on the signer, for those who must know that it was there; its next statement takes it off.
    function test_Stops_Lifted_leaveAMark() external {
        _freeze(true);
        _freeze(false);
        assertEq(_newestFlags(), SignerFlags.INTERRUPTED, "after a freeze");
        _reattestInFull(_node);
        assertEq(_newestFlags(), 0, "extended since");
        _quarantine(true);
        _quarantine(false);
        assertEq(_newestFlags(), SignerFlags.INTERRUPTED, "after a quarantine");
    }

    /* THE COUNCIL'S */

    function test_ExcuseOf_MeasurementRemoved_untilListedAgain() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.removeMeasurement(measurement);
        assertEq(registry.excuseOf(1), "measurement");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Sgx, SP1, MAX_KHZ, "for another TEE");
        assertEq(registry.excuseOf(1), "measurement");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "as before");
        assertEq(registry.excuseOf(1), 0);
    }

    function test_ExcuseOf_FamilyDenied_untilLifted() external {
        vm.prank(COUNCIL);
        registry.setFmspcDenied(FMSPC, true);
        assertEq(registry.excuseOf(1), "fmspc");
        vm.prank(COUNCIL);
        registry.setFmspcDenied(FMSPC, false);
        assertEq(registry.excuseOf(1), 0);
    }

    function test_ExcuseOf_StatusesNarrowed_untilWidened() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(2);
        assertEq(registry.excuseOf(1), "status");
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(3);
        assertEq(registry.excuseOf(1), 0);
    }

    /// @dev The excuse stands although the signers have ended since.
    function test_ExcuseOf_Ruled_outlivesTheSigners() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(2);
        _pass(3601);
        assertEq(registry.excuseOf(1), "status");
    }

    /* COLLATERAL */

    function test_ExcuseOf_CollateralEnded_untilRenewed() external {
        _clamp();
        _warp(END);
        assertEq(registry.excuseOf(1), 0, "serves to the last second");
        assertTrue(registry.isServing(1));
        _warp(END + 1);
        assertEq(registry.excuseOf(1), "collateral");
        _refreshCollateral("");
        assertEq(registry.excuseOf(1), 0, "the worker may attest again");
        _reattestInFull(_node);
        assertTrue(registry.isServing(1));
    }

    /// @dev An evaluation is required for which the family has no collateral.
    function test_ExcuseOf_CollateralMissing_untilStored() external {
        _storeQeIdentity(_swap(_qeIdentity(""), 'Number":17', 'Number":18'));
        _storeEvaluations(_swap(_evaluations(""), 'Number":17', 'Number":18'));
        assertEq(registry.excuseOf(1), "collateral");
        _storeTcbInfo(_swap(_tcbInfo(""), 'Number":17', 'Number":18'));
        assertEq(registry.excuseOf(1), 0);
        _reattestInFull(_node);
    }

    /* STATUS BY EVIDENCE */

    function test_RecordStatus_Outdated_excuses() external {
        Parcel memory parcel = _attest(_node);
        _outdate();
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.EnclaveAppraised(_node.enclave, TcbStatus.OutOfDate, 0, _generationOf());
        vm.prank(makeAddr("anyone"));
        registry.recordStatus(_node.operator, parcel.evidence);
        assertEq(uint8(_view(_node).status), uint8(TcbStatus.OutOfDate));
        assertEq(registry.excuseOf(1), "status");
    }

    /// @dev An old statement does: the state of the machine is what counts.
    function test_RecordStatus_OldEvidence_excuses() external {
        Parcel memory parcel = _attest(_node);
        _pass(1 days);
        _outdate();
        registry.recordStatus(_node.operator, parcel.evidence);
        assertEq(registry.excuseOf(1), "status");
    }

    function test_RecordStatus_AcceptedAgain_endsTheExcuse() external {
        Parcel memory parcel = _attest(_node);
        _outdate();
        registry.recordStatus(_node.operator, parcel.evidence);
        _refreshCollateral("");
        _reattestInFull(_node);
        assertEq(registry.excuseOf(1), 0);
        assertTrue(registry.isServing(1));
        assertEq(uint8(_view(_node).status), uint8(TcbStatus.UpToDate));
    }

    function test_RecordStatus_Accepted_reverts() external {
        Parcel memory parcel = _attest(_node);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.StatusAllowed.selector, TcbStatus.UpToDate));
        registry.recordStatus(_node.operator, parcel.evidence);
    }

    /// @dev A worker that goes back to an older state of its machine is not excused.
    function test_RecordStatus_AnotherState_reverts() external {
        string[3] memory flags =
            ["--tee-tcb-svn 0x01010700000000000000000000000000", "--qe-isvsvn 1", "--pcesvn 5"];
        for (uint256 i = 0; i < 3; ++i) {
            Node memory node = _node;
            node.flags = flags[i];
            Parcel memory parcel = _attest(node);
            _expectOther(node.operator, parcel, node.enclave);
        }
    }

    function test_RecordStatus_AnothersEnclave_reverts() external {
        Node memory bob = _newNode("bob");
        bob.machine = _node.machine;
        Parcel memory parcel = _attest(bob);
        _expectOther(bob.operator, parcel, _node.enclave);
    }

    /// @dev A machine on which nobody sits: the error's id has no number.
    function test_RecordStatus_EmptySeat_reverts() external {
        Node memory bob = _newNode("bob");
        Parcel memory parcel = _attest(bob);
        _expectOther(bob.operator, parcel, EnclaveIdLib.pack(bytes28(_platform(parcel)), 0));
        _admit(parcel);
        _expectOther(bob.operator, parcel, EnclaveIdLib.pack(bytes28(_platform(parcel)), 0));
    }

    /// @dev The operator itself has put the admission anew in the place of the verdict.
    function test_RecordStatus_AdmittedAnew_reverts() external {
        Parcel memory parcel = _attest(_node);
        _outdate();
        vm.prank(_node.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _expectOther(_node.operator, parcel, _node.enclave);
        assertEq(registry.excuseOf(1), 0);
    }

    /* HELPERS */

    function _expectOther(address operator, Parcel memory parcel, bytes32 enclave) private {
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OtherEvidence.selector, enclave));
        registry.recordStatus(operator, parcel.evidence);
    }

    /// @dev New collateral under which the platform is out of date.
    function _outdate() private {
        _storeTcbInfo(_swap(_tcbInfo(""), '"tcbStatus":"UpToDate"', '"tcbStatus":"OutOfDate"', 2));
    }

    /// @dev A signer that ends with the collateral.
    function _clamp() private {
        _warp(END - 600);
        Node memory node = _node;
        _reattest(node);
        _node.sequence = node.sequence;
        assertEq(_view(_node).newest.expiry, END);
    }

    function _warp(uint256 time) private {
        _pass(time - vm.getBlockTimestamp());
    }

    function _freeze(bool frozen) private {
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, frozen);
    }

    function _quarantine(bool quarantined) private {
        bytes28 platform = _view(_node).platform;
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, quarantined);
    }

    function _newestFlags() private view returns (uint32) {
        (, Enclave memory record) = registry.enclaveOf(_node.enclave);
        Signer memory newest = record.signers[record.state.flags & EnclaveFlags.NEWEST == 0 ? 0 : 1];
        return newest.flags;
    }

    function _generationOf() private view returns (uint32) {
        (, Enclave memory record) = registry.enclaveOf(_node.enclave);
        return record.state.generation;
    }
}
