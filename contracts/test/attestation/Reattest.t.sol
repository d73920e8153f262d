// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {QuoteLib} from "../../src/libraries/QuoteLib.sol";
import {EnclaveView, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {EnclaveStatement} from "../../src/types/Messages.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract ReattestTest is AttestationTest {
    /// @dev Slot of the registry's seats.
    uint256 private constant SEATS = 7;

    Node private _node;

    function setUp() public override {
        super.setUp();
        _node = _liveNode("alice");
    }

    /* SAME SIGNER */

    function test_Reattest_SameSigner_extends() external {
        Node memory node = _node;
        EnclaveView memory before = _view(node);
        _pass();
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignerExtended(node.enclave, node.signer, 2, uint40(START + 1800 + 3600));
        _reattest(node);
        EnclaveView memory shown = _view(node);
        assertEq(shown.newest.expiry, START + 1800 + 3600, "expiry");
        assertEq(shown.newest.sequence, 2, "sequence");
        assertEq(shown.previous.key, address(0), "no second signer");
        shown.newest = before.newest;
        assertEq(abi.encode(shown), abi.encode(before), "nothing else");
    }

    function test_Reattest_SameSignerInFull_extends() external {
        Node memory node = _node;
        _pass();
        _reattestInFull(node);
        assertEq(_view(node).newest.expiry, START + 1800 + 3600);
    }

    /// @dev What was said of a signer when it came in goes on.
    function test_Reattest_SameSignerOtherCapacity_keepsCapacity() external {
        Node memory node = _node;
        node.capacity = _capacity(1, 1, 1, 1);
        _reattest(node);
        assertEq(_view(node).capacity.cores, 8);
    }

    function test_Reattest_AfterExpiry_revives() external {
        Node memory node = _node;
        _pass(3601);
        assertFalse(_live(node));
        _reattest(node);
        assertTrue(_live(node));
    }

    function test_Reattest_OtherSequence_skipsAreFine() external {
        Node memory node = _node;
        node.sequence = 1_000_000;
        _reattest(node);
        assertEq(_view(node).newest.sequence, 1_000_001);
    }

    /* NEW SIGNER */

    function test_Reattest_NewSigner_keepsTheFormerAlive() external {
        Node memory node = _node;
        address first = node.signer;
        _pass();
        _newKey(node, "second");
        node.capacity = _capacity(4, 8192, 40_000, 2);
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignerAdmitted(
            node.enclave, node.signer, 2, uint40(START + 1800 + 3600), node.capacity, PEER_ID, ENCRYPTION_KEY
        );
        _reattest(node);
        assertTrue(_live(node), "second");
        assertTrue(registry.isLive(node.enclave, node.operator, first), "first");
        EnclaveView memory shown = _view(node);
        assertEq(shown.newest.key, node.signer);
        assertEq(shown.previous.key, first);
        assertEq(shown.capacity.cores, 4);
        assertEq(shown.capacity.kHz, 40_000);
        vm.warp(START + 3600);
        assertTrue(registry.isLive(node.enclave, node.operator, first), "first at its last second");
        vm.warp(START + 3601);
        assertFalse(registry.isLive(node.enclave, node.operator, first), "first after its end");
        assertTrue(_live(node), "second goes on");
    }

    function test_Reattest_ThirdSigner_replacesTheFirst() external {
        Node memory node = _node;
        address first = node.signer;
        _newKey(node, "second");
        _reattest(node);
        address second = node.signer;
        _newKey(node, "third");
        _reattest(node);
        assertTrue(_live(node), "third");
        assertTrue(registry.isLive(node.enclave, node.operator, second), "second");
        assertFalse(registry.isLive(node.enclave, node.operator, first), "first");
    }

    function test_Reattest_FormerSigner_becomesTheNewest() external {
        Node memory node = _node;
        address first = node.signer;
        _newKey(node, "second");
        _reattest(node);
        _pass();
        address second = node.signer;
        node.signer = first;
        _reattest(node);
        EnclaveView memory shown = _view(node);
        assertEq(shown.newest.key, first);
        assertEq(shown.newest.expiry, START + 1800 + 3600);
        assertEq(shown.previous.key, second);
    }

    function test_Reattest_NewSignerFasterThanBelieved_isClamped() external {
        Node memory node = _node;
        _newKey(node, "second");
        node.capacity = _capacity(8, 16_384, MAX_KHZ + 1, 4);
        _reattest(node);
        assertEq(_view(node).capacity.kHz, MAX_KHZ);
    }

    /* SUPERSEDE, RETIRE */

    function test_Supersede_Crash_endsAllOthersAtOnce() external {
        Node memory node = _node;
        address first = node.signer;
        _newKey(node, "second");
        _reattest(node);
        address second = node.signer;
        _newKey(node, "third");
        Parcel memory parcel = _shorten(_attest(node));
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignersRetired(node.enclave);
        vm.prank(node.operator);
        registry.supersede(parcel.statement, parcel.evidence);
        assertTrue(_live(node), "third");
        assertFalse(registry.isLive(node.enclave, node.operator, first), "first");
        assertFalse(registry.isLive(node.enclave, node.operator, second), "second");
        assertTrue(registry.isServing(1));
    }

    function test_Supersede_SameSigner_keepsIt() external {
        Node memory node = _node;
        _supersede(node);
        assertTrue(_live(node));
        assertEq(_view(node).previous.expiry, 0);
    }

    function test_Supersede_RetiredSignersQuote_reverts() external {
        Node memory node = _node;
        Parcel memory late = _shorten(_attest(node));
        _newKey(node, "second");
        _supersede(node);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.SequenceNotRising.selector, node.enclave, 2, 3)
        );
        _reattest(node, late);
    }

    function test_Supersede_NotTheOperator_reverts() external {
        Parcel memory parcel = _attest(_node);
        vm.expectPartialRevert(IAttestationRegistry.NotTheOperator.selector);
        registry.supersede(parcel.statement, parcel.evidence);
    }

    function test_Retire_ByTheOperator_endsAll() external {
        Node memory node = _node;
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignersRetired(node.enclave);
        vm.prank(node.operator);
        registry.retire(node.enclave);
        assertFalse(_live(node));
        assertFalse(registry.isServing(1));
    }

    function test_Retire_NotTheOperator_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttestationRegistry.NotTheOperator.selector, _node.operator, address(this)
            )
        );
        registry.retire(_node.enclave);
    }

    function test_Retire_Unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, bytes32("nothing")));
        registry.retire("nothing");
    }

    /* REPLAY */

    function test_Reattest_SameQuoteTwice_reverts() external {
        Node memory node = _node;
        Parcel memory parcel = _shorten(_attest(node));
        _reattest(node, parcel);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.SequenceNotRising.selector, node.enclave, 2, 2)
        );
        _reattest(node, parcel);
    }

    /// @dev Signatures are malleable; the sequence is what stops a replay.
    function test_Reattest_SameQuoteOtherSignature_reverts() external {
        Node memory node = _node;
        EnclaveStatement memory statement = _statement(node);
        node.flags = "--knob low-s";
        Parcel memory low = _prove(node, statement);
        node.flags = "--knob high-s";
        Parcel memory high = _prove(node, statement);
        assertNotEq(keccak256(low.evidence), keccak256(high.evidence));
        _reattest(node, low);
        vm.expectPartialRevert(IAttestationRegistry.SequenceNotRising.selector);
        _reattest(node, high);
    }

    function test_Reattest_RegistrationsQuote_reverts() external {
        Node memory node = _newNode("bob");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        _register(node, parcel);
        vm.expectPartialRevert(IAttestationRegistry.SequenceNotRising.selector);
        _reattest(node, parcel);
    }

    function test_Reattest_SequenceTooLarge_reverts() external {
        Node memory node = _node;
        node.sequence = type(uint24).max;
        Parcel memory parcel = _shorten(_attest(node));
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttestationRegistry.SequenceNotRising.selector, node.enclave, uint64(type(uint24).max) + 1, 1
            )
        );
        _reattest(node, parcel);
    }

    /* NOT ITS OWN */

    function test_Reattest_Unregistered_reverts() external {
        Node memory node = _newNode("bob");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectPartialRevert(IEnclaves.UnknownEnclave.selector);
        _reattest(node, parcel);
        parcel = _shorten(_attest(node));
        vm.expectPartialRevert(IEnclaves.UnknownEnclave.selector);
        _reattest(node, parcel);
    }

    function test_Reattest_AnothersMachine_reverts() external {
        Node memory node = _newNode("bob");
        node.machine = _node.machine;
        Parcel memory parcel = _attest(node);
        _expectDisplaced(parcel);
        _reattest(node, _shorten(parcel));
        _pass(3601);
        parcel = _attest(node);
        _admit(parcel);
        _expectDisplaced(parcel);
        _reattest(node, parcel);
    }

    /// @dev A number stands for one measurement, also of the same operator on the same machine, and also for one that is on the list.
    function test_Reattest_OtherMeasurement_reverts() external {
        Node memory node = _node;
        node.flags = string.concat("--mrtd ", vm.toString(new bytes(48)));
        bytes32 measurement = _measurement(node.flags);
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "next release");
        Parcel memory parcel = _attest(node);
        _expectDisplaced(parcel);
        _reattest(node, _shorten(parcel));
        vm.prank(node.operator);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _expectDisplaced(parcel);
        _reattest(node, parcel);
        assertEq(_view(node).measurement, _measurement(""), "as it was");
    }

    function test_Reattest_NotAWorker_reverts() external {
        Node memory node = _node;
        node.operator = makeAddr("nobody");
        Parcel memory parcel = _attest(node);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, node.operator));
        _reattest(node, parcel);
    }

    /// @dev Another machine's quote under this machine's name.
    function test_Reattest_KnownKeyOfAnotherMachine_reverts() external {
        Node memory bob = _newNode("bob");
        Node memory node = _node;
        Parcel memory own = _shorten(_attest(node));
        node.machine = bob.machine;
        Parcel memory parcel = _shorten(_attest(node));
        parcel.evidence = bytes.concat(_slice(own.evidence, 64), _tail(parcel.evidence, 64));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        _reattest(node, parcel);
    }

    function test_Reattest_KnownKeyOtherPck_reverts() external {
        Node memory node = _node;
        Parcel memory parcel = _shorten(_attest(node));
        parcel.evidence[32] ^= 0x01;
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        _reattest(node, parcel);
    }

    function test_Reattest_NotGenuine_reverts() external {
        _expectRefused("--knob corrupt-signature", QuoteLib.QuoteSignature.selector);
        _expectRefused("--knob corrupt-body", QuoteLib.QuoteSignature.selector);
        _expectRefused("--knob wrong-report-data", IAttestationRegistry.ReportDataMismatch.selector);
        _expectRefused("--knob debug", IAttestationRegistry.DebugEnclave.selector);
        _expectRefused("--knob wrong-version", QuoteLib.QuoteVersion.selector);
        _expectRefused("--knob wrong-vendor", QuoteLib.QeVendor.selector);
        _expectRefused("--knob other-measurement", IAttestationRegistry.EnclaveDisplaced.selector);
    }

    function test_Reattest_OtherChain_reverts() external {
        Node memory node = _node;
        Parcel memory parcel = _shorten(_attest(node));
        vm.chainId(1337);
        vm.expectPartialRevert(IAttestationRegistry.ReportDataMismatch.selector);
        _reattest(node, parcel);
    }

    function test_Reattest_StaleRefBlock_reverts() external {
        Node memory node = _node;
        Parcel memory parcel = _shorten(_attest(node));
        vm.roll(vm.getBlockNumber() + 100);
        vm.expectPartialRevert(IAttestationRegistry.RefBlockTooOld.selector);
        _reattest(node, parcel);
    }

    /* THE VERDICT */

    function test_Reattest_VerdictEnded_needsFullEvidence() external {
        Node memory node = _node;
        _pass(30 days);
        Parcel memory parcel = _shorten(_attest(node));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.FullEvidenceNeeded.selector, node.enclave)
        );
        _reattest(node, parcel);
        parcel = _attest(node);
        vm.expectPartialRevert(ICollateralStore.EvaluationsExpired.selector);
        _reattest(node, parcel);
        _refreshCollateral("");
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.EnclaveAppraised(
            node.enclave, TcbStatus.UpToDate, uint40(START + 60 days - 1), registry.generation()
        );
        _reattest(node, parcel);
        _reattest(node);
        assertTrue(_live(node));
    }

    function test_Reattest_VerdictEndsSoon_endsTheSigner() external {
        Node memory node = _node;
        _pass(30 days - 600);
        _reattest(node);
        assertEq(_view(node).newest.expiry, START + 30 days - 1);
    }

    function test_Reattest_GenerationRose_appraisesAgain() external {
        Node memory node = _node;
        vm.startPrank(COUNCIL);
        registry.allowMeasurement("unrelated", TeeKind.Tdx, SP1, MAX_KHZ, "unrelated");
        registry.removeMeasurement("unrelated");
        vm.stopPrank();
        assertTrue(_live(node), "goes on meanwhile");
        Parcel memory parcel = _shorten(_attest(node));
        vm.expectPartialRevert(IAttestationRegistry.FullEvidenceNeeded.selector);
        _reattest(node, parcel);
        _reattestInFull(node);
        _reattest(node);
        assertTrue(_live(node));
    }

    /// @dev The market looked at what changed since, and found that it does not concern the enclave.
    function test_Reattest_GenerationConfirmedByAJob_extends() external {
        Node memory node = _node;
        vm.startPrank(COUNCIL);
        registry.allowMeasurement("unrelated", TeeKind.Tdx, SP1, MAX_KHZ, "unrelated");
        registry.removeMeasurement("unrelated");
        vm.stopPrank();
        Parcel memory parcel = _shorten(_attest(node));
        vm.expectPartialRevert(IAttestationRegistry.FullEvidenceNeeded.selector);
        _reattest(node, parcel);
        _takeJob(node);
        _reattest(node, parcel);
        assertEq(_view(node).newest.sequence, parcel.statement.sequence);
    }

    function test_Reattest_MeasurementRemoved_reverts() external {
        Node memory node = _node;
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.removeMeasurement(measurement);
        Parcel memory parcel = _attest(node);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.MeasurementNotAllowed.selector, measurement)
        );
        _reattest(node, parcel);
    }

    function test_Reattest_StatusFell_reverts() external {
        Node memory node = _node;
        _storeTcbInfo(_swap(_tcbInfo(""), '"tcbStatus":"UpToDate"', '"tcbStatus":"OutOfDate"', 2));
        assertFalse(_live(node), "at once");
        Parcel memory parcel = _attest(node);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.StatusNotAllowed.selector, TcbStatus.OutOfDate)
        );
        _reattest(node, parcel);
    }

    function test_Reattest_TcbRecovery_needsTheNewEvaluation() external {
        Node memory node = _node;
        _storeTcbInfo(_tcbInfo("--raise-tcb"));
        _storeQeIdentity(_qeIdentity("--raise-tcb"));
        _reattest(node);
        assertTrue(_live(node), "an early evaluation evicts nobody");
        _storeEvaluations(_evaluations("--raise-tcb"));
        assertFalse(_live(node));
        Parcel memory parcel = _attest(node);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.StatusNotAllowed.selector, TcbStatus.OutOfDate)
        );
        _reattest(node, parcel);
    }

    /// @dev The speed of a signer that goes on falls with the clamp; it does not rise again by itself.
    function test_Reattest_ClampLowered_lowersTheSpeed() external {
        Node memory node = _node;
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, 30_000, "slower");
        _reattestInFull(node);
        assertEq(_view(node).capacity.kHz, 30_000, "clamped");
        assertEq(_view(node).previous.key, address(0), "the same signer");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "as before");
        _reattestInFull(node);
        assertEq(_view(node).capacity.kHz, 30_000, "until a new signer states more");
        _newKey(node, "second");
        _reattest(node);
        assertEq(_view(node).capacity.kHz, 50_000);
    }

    /// @dev What the verdict was given on counts to its last bit.
    function test_Reattest_BindingDiffersInOneBit_needsFullEvidence() external {
        Node memory node = _node;
        bytes32 slot = bytes32(uint256(keccak256(abi.encode(_view(node).platform, SEATS))));
        bytes32 seat = vm.load(address(registry), slot);
        Parcel memory parcel = _shorten(_attest(node));
        vm.store(address(registry), slot, seat ^ bytes32(uint256(1) << 64));
        vm.expectPartialRevert(IAttestationRegistry.FullEvidenceNeeded.selector);
        _reattest(node, parcel);
        vm.store(address(registry), slot, seat);
        _reattest(node, parcel);
    }

    /* ADMISSION ANEW */

    function test_Reattest_QuotingEnclaveChanged_sameKeyGoesOn() external {
        Node memory node = _node;
        node.flags = "--qe-isvsvn 5";
        _reattestInFull(node);
        assertTrue(_live(node));
    }

    function test_Reattest_ModuleChanged_needsAdmission() external {
        Node memory node = _node;
        node.flags = "--tee-tcb-svn 0x06010700000000000000000000000000";
        Parcel memory parcel = _attest(node);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _reattest(node, parcel);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(registry.admitPlatform, (parcel.leafDer, parcel.caDer));
        calls[1] = abi.encodeCall(registry.reattest, (parcel.statement, parcel.evidence));
        vm.prank(node.operator);
        registry.multicall(calls);
        _reattest(node);
        assertTrue(_live(node));
    }

    /// @dev A record of one's own making would vouch for the genuine key, and for any SVN.
    function test_Reattest_ForgedRecordForTheGenuineKey_reverts() external {
        Node memory node = _node;
        _pass(30 days);
        _refreshCollateral("");
        Parcel memory parcel = _attest(node);
        parcel.evidence = _forge(parcel.evidence);
        verifier.authenticate(parcel.evidence);
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _reattest(node, parcel);
    }

    /* FROZEN */

    function test_Reattest_Frozen_reverts() external {
        Node memory node = _node;
        vm.prank(COUNCIL);
        registry.setFrozen(node.enclave, true);
        Parcel memory parcel = _attest(node);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.EnclaveFrozen.selector, node.enclave));
        _reattest(node, parcel);
        Parcel memory short = _shorten(_attest(node));
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.EnclaveFrozen.selector, node.enclave));
        _reattest(node, short);
        vm.prank(COUNCIL);
        registry.setFrozen(node.enclave, false);
        _reattest(node, parcel);
        assertTrue(_live(node));
    }

    function test_Reattest_Quarantined_reverts() external {
        Node memory node = _node;
        bytes28 platform = _view(node).platform;
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, true);
        assertFalse(_live(node), "at once");
        Parcel memory parcel = _attest(node);
        vm.expectPartialRevert(IAttestationRegistry.PlatformQuarantined.selector);
        _reattest(node, parcel);
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, false);
        _reattest(node, parcel);
        assertTrue(_live(node));
    }

    /* HELPERS */

    /// @dev Another than the statement's sits on its platform.
    function _expectDisplaced(Parcel memory parcel) private {
        bytes28 platform = bytes28(_platform(parcel));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.EnclaveDisplaced.selector, platform, _node.enclave)
        );
    }

    /// @dev In both forms of evidence.
    function _expectRefused(string memory flags, bytes4 name) private {
        Node memory node = _node;
        node.flags = flags;
        Parcel memory parcel = _attest(node);
        vm.expectPartialRevert(name);
        _reattest(node, parcel);
        parcel = _shorten(parcel);
        vm.expectPartialRevert(name);
        _reattest(node, parcel);
    }

    /// @dev The evidence with the record's key replaced by one's own and the quoting enclave's report signed by it.
    function _forge(bytes memory evidence) private pure returns (bytes memory) {
        uint256 key = uint256(keccak256("forger")) >> 1;
        (uint256 x, uint256 y) = vm.publicKeyP256(key);
        bytes memory qeReport = _slice(_tail(evidence, 134 + 760), 384);
        (bytes32 r, bytes32 s) = vm.signP256(key, sha256(qeReport));
        bytes memory head = _slice(_tail(evidence, 64), 70 + 760 + 384);
        return bytes.concat(bytes32(x), bytes32(y), head, r, s, _tail(evidence, 134 + 1208));
    }
}
