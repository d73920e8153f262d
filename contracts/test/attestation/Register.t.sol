// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {CapacityLib} from "../../src/libraries/CapacityLib.sol";
import {QuoteLib} from "../../src/libraries/QuoteLib.sol";
import {AttestationVia, EnclaveView, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {EnclaveStatement} from "../../src/types/Messages.sol";
import {Eip712} from "../utils/Eip712.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract RegisterTest is AttestationTest {
    /* ACCEPTED */

    function test_Register_Genuine_succeeds() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        bytes32 platform = _platform(parcel);
        bytes32 measurement = _measurement("");
        bytes32 id = bytes32(bytes.concat(bytes28(platform), bytes4(uint32(1))));
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.EnclaveAppraised(
            id, TcbStatus.UpToDate, uint40(START + 30 days - 1), registry.generation()
        );
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.EnclaveRegistered(
            id, node.operator, platform, 1, measurement, bytes6(0xa55a0f00514d)
        );
        vm.expectEmit(address(registry));
        emit IAttestationRegistry.SignerAdmitted(
            id, node.signer, 1, uint40(START + 3600), node.capacity, PEER_ID, ENCRYPTION_KEY
        );
        _register(node, parcel);
        assertEq(node.enclave, id, "id");
        assertTrue(_live(node), "live");
        assertTrue(registry.isServing(1), "serving");
        _checkView(node, bytes28(platform), measurement);
    }

    function _checkView(Node memory node, bytes28 platform, bytes32 measurement) private view {
        EnclaveView memory shown = _view(node);
        assertEq(shown.id, node.enclave);
        assertEq(shown.index, 1);
        assertEq(shown.workerId, workers.workerIdOf(node.operator));
        assertEq(shown.operator, node.operator);
        assertEq(bytes32(shown.platform), bytes32(platform));
        assertEq(bytes32(shown.fmspc), bytes32(bytes6(0xa55a0f00514d)));
        assertEq(uint8(shown.tee), uint8(TeeKind.Tdx));
        assertEq(uint8(shown.via), uint8(AttestationVia.Direct));
        assertEq(uint8(shown.status), uint8(TcbStatus.UpToDate));
        assertEq(shown.measurement, measurement);
        assertEq(shown.kinds, SP1);
        assertEq(shown.capacity.cores, 8);
        assertEq(shown.capacity.memoryMiB, 16_384);
        assertEq(shown.capacity.epcMiB, 0);
        assertEq(shown.capacity.kHz, 50_000);
        assertEq(shown.capacity.slots, 4);
        assertEq(shown.capacity.modes, 1);
        assertEq(shown.used, 0);
        assertTrue(shown.live && !shown.frozen && !shown.displaced);
        assertEq(shown.newest.key, node.signer);
        assertEq(shown.newest.expiry, START + 3600);
        assertEq(shown.newest.sequence, 1);
        assertEq(shown.previous.key, address(0));
        (bytes32 seated, uint40 until, bool quarantined) = registry.seatOf(platform);
        assertEq(seated, node.enclave);
        assertEq(until, START + 3600);
        assertFalse(quarantined);
    }

    function test_Register_Multicall_succeeds() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        bytes[] memory calls = new bytes[](2);
        calls[0] = abi.encodeCall(registry.admitPlatform, (parcel.leafDer, parcel.caDer));
        calls[1] = abi.encodeCall(registry.register, (parcel.statement, parcel.evidence));
        vm.prank(node.operator);
        node.enclave = abi.decode(registry.multicall(calls)[1], (bytes32));
        assertTrue(_live(node));
    }

    function test_Register_TwoMachines_succeeds() external {
        Node memory alice = _liveNode("alice");
        Node memory bob = _liveNode("bob");
        assertTrue(_live(alice) && _live(bob));
        assertEq(registry.lastEnclave(), 2);
        assertFalse(registry.isLive(alice.enclave, bob.operator, alice.signer), "another's worker");
        assertFalse(registry.isLive(alice.enclave, alice.operator, bob.signer), "another's signer");
    }

    function test_Register_FasterThanBelieved_isClamped() external {
        Node memory node = _newNode("alice");
        node.capacity = _capacity(8, 16_384, MAX_KHZ + 1, 4);
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        _register(node, parcel);
        assertEq(_view(node).capacity.kHz, MAX_KHZ);
    }

    function test_Register_VerdictEndsWithinTheHour_endsTheSigner() external {
        _pass(30 days - 600);
        Node memory node = _liveNode("alice");
        assertEq(_view(node).newest.expiry, START + 30 days - 1);
    }

    function test_Register_SWHardeningNeeded_isAllowedByDefault() external {
        assertEq(registry.allowedStatuses(), 3);
    }

    function test_Register_RefBlockAtTheLimit_succeeds() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.roll(vm.getBlockNumber() + 99);
        assertEq(vm.getBlockNumber() - parcel.statement.refBlock, registry.maxBlockNumberDiff());
        _register(node, parcel);
    }

    /* WHO AND WHEN */

    function test_Register_NotTheOperator_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        address mallory = makeAddr("mallory");
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.NotTheOperator.selector, node.operator, mallory)
        );
        vm.prank(mallory);
        registry.register(parcel.statement, parcel.evidence);
    }

    function test_Register_NotAWorker_reverts() external {
        Node memory node = _newNode("alice");
        node.operator = makeAddr("nobody");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, node.operator));
        _register(node, parcel);
    }

    function test_Register_ZeroSigner_reverts() external {
        Node memory node = _newNode("alice");
        node.signer = address(0);
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectRevert(IAttestationRegistry.ZeroSigner.selector);
        _register(node, parcel);
    }

    function test_Register_RefBlockNow_reverts() external {
        Node memory node = _newNode("alice");
        EnclaveStatement memory statement = _statement(node);
        statement.refBlock = uint64(vm.getBlockNumber());
        statement.refBlockHash = 0;
        Parcel memory parcel = _prove(node, statement);
        _admit(parcel);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.RefBlockNotPast.selector, 1000, 1000));
        _register(node, parcel);
    }

    function test_Register_RefBlockInTheFuture_reverts() external {
        Node memory node = _newNode("alice");
        EnclaveStatement memory statement = _statement(node);
        statement.refBlock = type(uint64).max;
        Parcel memory parcel = _prove(node, statement);
        _admit(parcel);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.RefBlockNotPast.selector, type(uint64).max, 1000)
        );
        _register(node, parcel);
    }

    function test_Register_RefBlockTooOld_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.roll(vm.getBlockNumber() + 100);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.RefBlockTooOld.selector, 999, 1100, 100));
        _register(node, parcel);
    }

    function test_Register_RefBlockOfAnotherChain_reverts() external {
        Node memory node = _newNode("alice");
        EnclaveStatement memory statement = _statement(node);
        bytes32 actual = statement.refBlockHash;
        statement.refBlockHash = keccak256("another chain's block");
        Parcel memory parcel = _prove(node, statement);
        _admit(parcel);
        vm.expectRevert(
            abi.encodeWithSelector(
                IAttestationRegistry.RefBlockHashMismatch.selector, 999, statement.refBlockHash, actual
            )
        );
        _register(node, parcel);
    }

    /* GENUINE */

    function test_Register_NotGenuine_reverts() external {
        _expectRefused("--knob corrupt-signature", QuoteLib.QuoteSignature.selector);
        _expectRefused("--knob corrupt-body", QuoteLib.QuoteSignature.selector);
        _expectRefused("--knob corrupt-qe-signature", QuoteLib.QeSignature.selector);
        _expectRefused("--knob foreign-pck", QuoteLib.QeSignature.selector);
        _expectRefused("--knob broken-qe-binding", QuoteLib.QeBinding.selector);
    }

    /// @dev A record of one's own making vouches for any quote, so it must be one that was admitted.
    function test_Register_RecordNotAdmitted_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        bytes32 pck = keccak256(_packed(verifier, parcel.leafDer, parcel.caDer));
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.PckNotAdmitted.selector, _platform(parcel), pck)
        );
        _register(node, parcel);
    }

    function test_Register_RecordRaised_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = "--pcesvn 5";
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        parcel.evidence[81] = bytes1(uint8(11));
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _register(node, parcel);
    }

    function test_Register_OtherPlatformInTheRecord_reverts() external {
        Parcel memory bobs = _attest(_newNode("bob"));
        _admit(bobs);
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        for (uint256 i = 90; i < 122; ++i) {
            parcel.evidence[i] = bobs.evidence[i];
        }
        vm.expectPartialRevert(IAttestationRegistry.PckNotAdmitted.selector);
        _register(node, parcel);
    }

    function test_Register_KnownKeyEvidence_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _shorten(_attest(node));
        _admit(parcel);
        vm.expectPartialRevert(IAttestationRegistry.FullEvidenceNeeded.selector);
        _register(node, parcel);
    }

    /* REPORT DATA */

    function test_Register_ReportDataDiffers_reverts() external {
        _expectRefused("--knob wrong-report-data", IAttestationRegistry.ReportDataMismatch.selector);
    }

    function test_Register_ReportDataLowNotZero_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        bytes32 digest = registry.statementDigest(parcel.statement);
        bytes memory compact;
        (compact,,) = _quote(node.machine, bytes.concat(digest, bytes32(uint256(1))), "");
        parcel.evidence = _evidence(parcel, compact);
        _admit(parcel);
        vm.expectRevert(
            abi.encodeWithSelector(IAttestationRegistry.ReportDataNotZero.selector, bytes32(uint256(1)))
        );
        _register(node, parcel);
    }

    function test_Register_OtherChain_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.chainId(1337);
        vm.expectPartialRevert(IAttestationRegistry.ReportDataMismatch.selector);
        _register(node, parcel);
    }

    function test_Register_OtherRegistry_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        AttestationRegistry other = new AttestationRegistry(MARKET, workers, verifier, address(access));
        other.admitPlatform(parcel.leafDer, parcel.caDer);
        vm.expectPartialRevert(IAttestationRegistry.ReportDataMismatch.selector);
        vm.prank(node.operator);
        other.register(parcel.statement, parcel.evidence);
    }

    /// @dev Each member of the statement is bound.
    function test_Register_StatementChanged_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        for (uint256 i = 0; i < 5; ++i) {
            EnclaveStatement memory changed = abi.decode(abi.encode(parcel.statement), (EnclaveStatement));
            if (i == 0) changed.signer = makeAddr("mallory's key");
            if (i == 1) changed.sequence += 1;
            if (i == 2) changed.capacity += 1;
            if (i == 3) changed.peerId = "another peer";
            if (i == 4) changed.encryptionKey = "another key";
            bytes32 digest = Eip712.digest(block.chainid, address(registry), Eip712.hash(changed));
            vm.expectRevert(
                abi.encodeWithSelector(
                    IAttestationRegistry.ReportDataMismatch.selector,
                    registry.statementDigest(parcel.statement),
                    digest
                )
            );
            vm.prank(node.operator);
            registry.register(changed, parcel.evidence);
        }
    }

    function testFuzz_StatementDigest_ByTheStandard(EnclaveStatement memory statement) external view {
        bytes32 digest = Eip712.digest(block.chainid, address(registry), Eip712.hash(statement));
        assertEq(registry.statementDigest(statement), digest);
    }

    /* POLICY */

    function test_Register_Debug_reverts() external {
        _expectRefused("--knob debug", IAttestationRegistry.DebugEnclave.selector);
    }

    /// @dev Not even if somebody lists it.
    function test_Register_DebugMeasurementListed_reverts() external {
        Node memory node = _newNode("alice");
        node.flags = "--knob debug";
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        bytes32 measurement = verifier.authenticate(parcel.evidence).measurement;
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "under debug");
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.DebugEnclave.selector, measurement));
        _register(node, parcel);
    }

    function test_Register_UnknownMeasurement_reverts() external {
        _expectRefused("--knob other-measurement", IAttestationRegistry.MeasurementNotAllowed.selector);
    }

    function test_Register_RemovedMeasurement_reverts() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.removeMeasurement(measurement);
        _expectRefused("", IAttestationRegistry.MeasurementNotAllowed.selector);
    }

    function test_Register_MeasurementOfAnotherTee_reverts() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Sgx, SP1, MAX_KHZ, "SGX");
        _expectRefused("", IAttestationRegistry.MeasurementNotAllowed.selector);
    }

    function test_Register_OutOfDate_reverts() external {
        _expectRefused("--pcesvn 5", IAttestationRegistry.StatusNotAllowed.selector);
        _expectRefused("--qe-isvsvn 3", IAttestationRegistry.StatusNotAllowed.selector);
        _expectRefused("--pcesvn 4", IAttestationRegistry.StatusNotAllowed.selector);
    }

    function test_Register_OutOfDateAllowed_succeeds() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(uint16(1 << uint8(TcbStatus.OutOfDate)));
        Node memory node = _newNode("alice");
        node.flags = "--pcesvn 5";
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        _register(node, parcel);
        assertEq(uint8(_view(node).status), uint8(TcbStatus.OutOfDate));
    }

    function test_Register_FamilyDenied_reverts() external {
        vm.prank(COUNCIL);
        registry.setFmspcDenied(bytes6(0xa55a0f00514d), true);
        _expectRefused("", IAttestationRegistry.FmspcDenied.selector);
    }

    function test_Register_CollateralEnded_reverts() external {
        _pass(30 days);
        _expectRefused("", ICollateralStore.EvaluationsExpired.selector);
    }

    function test_Register_PlatformQuarantined_reverts() external {
        Node memory node = _newNode("alice");
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        bytes28 platform = bytes28(_platform(parcel));
        vm.prank(COUNCIL);
        registry.setQuarantined(platform, true);
        vm.expectRevert(abi.encodeWithSelector(IAttestationRegistry.PlatformQuarantined.selector, platform));
        _register(node, parcel);
    }

    function test_Register_BadCapacity_reverts() external {
        uint256[4] memory bad = [
            _capacity(8, 16_384, 50_000, 0),
            _capacity(0, 16_384, 50_000, 4),
            _capacity(8, 0, 50_000, 4),
            _capacity(8, 16_384, 50_000, 4) | 1 << 120
        ];
        for (uint256 i = 0; i < 4; ++i) {
            Node memory node = _newNode(string.concat("alice ", vm.toString(i)));
            node.capacity = bad[i];
            Parcel memory parcel = _attest(node);
            _admit(parcel);
            vm.expectRevert(abi.encodeWithSelector(CapacityLib.BadCapacity.selector, bad[i]));
            _register(node, parcel);
        }
    }

    /* SEATS */

    function test_Register_Twice_reverts() external {
        Node memory node = _liveNode("alice");
        bytes memory refusal =
            abi.encodeWithSelector(IAttestationRegistry.EnclaveExists.selector, node.enclave);
        Parcel memory parcel = _attest(node);
        vm.expectRevert(refusal);
        _register(node, parcel);
        _pass(7200);
        parcel = _attest(node);
        vm.expectRevert(refusal);
        _register(node, parcel);
    }

    function test_Register_ZeroSequence_reverts() external {
        Node memory node = _newNode("alice");
        EnclaveStatement memory statement = _statement(node);
        statement.sequence = 0;
        Parcel memory parcel = _prove(node, statement);
        _admit(parcel);
        vm.expectPartialRevert(IAttestationRegistry.SequenceNotRising.selector);
        _register(node, parcel);
    }

    /* HELPERS */

    /// @dev A node of its own for each, so that no seat is in the way.
    function _expectRefused(string memory flags, bytes4 name) private {
        Node memory node = _newNode(string.concat("refused ", flags));
        node.machine = "machine";
        node.flags = flags;
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        vm.expectPartialRevert(name);
        _register(node, parcel);
    }
}
