// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {EnclaveStateLib} from "../../src/libraries/EnclaveStateLib.sol";
import {SignerLib} from "../../src/libraries/SignerLib.sol";
import {Enclave, EnclaveState, Signer, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {JobKind} from "../../src/types/Messages.sol";
import {Requirements} from "../../src/types/Request.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract EnclavesTest is AttestationTest {
    uint8 private constant JOB = uint8(JobKind.Sp1);
    bytes6 private constant FMSPC = 0xa55a0f00514d;

    Node private _node;
    uint32 private _worker;

    function setUp() public override {
        super.setUp();
        _node = _liveNode("alice");
        _worker = workers.workerIdOf(_node.operator);
        // A first job, and done: from then on the number has a name.
        uint32 index = _takeJob(_node);
        vm.prank(MARKET);
        registry.release(index, 1);
    }

    /* RESERVE */

    function test_Reserve_NoNeeds_takesOneSlot() external {
        Requirements memory needs;
        uint256 before = registry.wordOf(_node.enclave);
        vm.prank(MARKET);
        (uint32 index, uint8 slots, uint256 word) = registry.reserve(_node.enclave, _worker, JOB, needs);
        assertEq(index, 1);
        assertEq(slots, 1);
        assertEq(word, before, "as it was before");
        assertEq(registry.wordOf(_node.enclave), before + (1 << 136), "one slot more");
        assertEq(_view(_node).used, 1);
    }

    function test_Reserve_Memory_takesSharesRoundedUp() external {
        assertEq(_reserve(4096), 1, "exactly one share");
        assertEq(_reserve(4097), 2, "a little more");
        assertEq(_view(_node).used, 3);
    }

    function test_Reserve_AllMemory_takesAll() external {
        assertEq(_reserve(16_384), 4);
    }

    function test_Reserve_Epc_takesWhicheverIsMore() external {
        Node memory node = _node;
        _newKey(node, "second");
        node.capacity |= uint256(128) << 40;
        _reattest(node);
        Requirements memory needs;
        (needs.memoryMiB, needs.epcMiB) = (4096, 65);
        assertEq(_reserve(needs), 3);
        (needs.memoryMiB, needs.epcMiB) = (4096, 129);
        _expectNotMet("epcMiB", 128, 129);
        _reserve(needs);
    }

    function test_Reserve_NotTheMarket_reverts() external {
        Requirements memory needs;
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.OnlyMarket.selector, address(this)));
        registry.reserve(_node.enclave, _worker, JOB, needs);
    }

    function test_Reserve_Unknown_reverts() external {
        Requirements memory needs;
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, bytes32("nothing")));
        vm.prank(MARKET);
        registry.reserve("nothing", _worker, JOB, needs);
    }

    function test_Reserve_AnotherWorkers_reverts() external {
        Requirements memory needs;
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaves.ForeignEnclave.selector, _node.enclave, _worker, _worker + 1)
        );
        vm.prank(MARKET);
        registry.reserve(_node.enclave, _worker + 1, JOB, needs);
    }

    function test_Reserve_SignersExpired_reverts() external {
        vm.warp(START + 3600);
        _reserve(1);
        vm.warp(START + 3601);
        _expectNotLive();
        _reserve(1);
    }

    function test_Reserve_FormerSignerLive_succeeds() external {
        Node memory node = _node;
        _newKey(node, "second");
        _reattest(node);
        assertEq(_reserve(1), 1);
    }

    function test_Reserve_Frozen_reverts() external {
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, true);
        assertFalse(registry.isServing(1));
        _expectNotLive();
        _reserve(1);
    }

    function test_Reserve_Requirements_reverts() external {
        Requirements memory needs;
        needs.teeKinds = uint8(1 << uint8(TeeKind.Sgx));
        _expectNotMet("teeKinds", 2, 1);
        _reserve(needs);
        (needs.teeKinds, needs.tcbClasses) = (3, uint16(1 << uint8(TcbStatus.SWHardeningNeeded)));
        _expectNotMet("tcbClasses", 0, 2);
        _reserve(needs);
        (needs.tcbClasses, needs.cores) = (1, 9);
        _expectNotMet("cores", 8, 9);
        _reserve(needs);
        (needs.cores, needs.minKHz) = (8, 50_001);
        _expectNotMet("minKHz", 50_000, 50_001);
        _reserve(needs);
        (needs.minKHz, needs.memoryMiB) = (50_000, 16_385);
        _expectNotMet("memoryMiB", 16_384, 16_385);
        _reserve(needs);
        (needs.memoryMiB, needs.epcMiB) = (16_384, 1);
        _expectNotMet("epcMiB", 0, 1);
        _reserve(needs);
        needs.epcMiB = 0;
        assertEq(_reserve(needs), 4);
    }

    function test_Reserve_KindNotAllowed_reverts() external {
        Requirements memory needs;
        uint8[3] memory kinds = [0, uint8(JobKind.Container), 255];
        for (uint256 i = 0; i < 3; ++i) {
            _expectNotMet("kind", SP1, kinds[i]);
            vm.prank(MARKET);
            registry.reserve(_node.enclave, _worker, kinds[i], needs);
        }
    }

    function test_Reserve_NoSlotLeft_reverts() external {
        _reserve(12_288);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NoFreeSlot.selector, _node.enclave, 3, 4, 2));
        _reserve(8192);
        assertEq(_reserve(4096), 1);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NoFreeSlot.selector, _node.enclave, 4, 4, 1));
        _reserve(1);
    }

    /// @dev Jobs in hand keep their slots when an enclave comes back smaller.
    function test_Reserve_AfterShrinking_reverts() external {
        _reserve(12_288);
        Node memory node = _node;
        _newKey(node, "second");
        node.capacity = _capacity(8, 16_384, 50_000, 2);
        _reattest(node);
        assertEq(_view(node).used, 3);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.NoFreeSlot.selector, node.enclave, 3, 2, 1));
        _reserve(1);
    }

    /// @dev Slots follow from memory in proportion, in every size.
    function testFuzz_Reserve_Slots_areProportional(uint24 memoryMiB, uint8 slots, uint24 needMiB) external {
        memoryMiB = uint24(bound(memoryMiB, 1, type(uint24).max));
        slots = uint8(bound(slots, 1, 255));
        needMiB = uint24(bound(needMiB, 1, memoryMiB));
        Node memory node = _node;
        _newKey(node, "second");
        node.capacity = _capacity(8, memoryMiB, 50_000, slots);
        _reattest(node);
        uint256 taken = _reserve(needMiB);
        assertGe(taken * memoryMiB, uint256(needMiB) * slots, "enough");
        assertLt((taken - 1) * memoryMiB, uint256(needMiB) * slots, "no more than enough");
    }

    /* RELEASE */

    function test_Release_GivesBack_succeeds() external {
        _reserve(16_384);
        vm.prank(MARKET);
        assertEq(registry.release(1, 3), _worker, "whose enclave it is");
        assertEq(_view(_node).used, 1);
    }

    function test_Release_NeverRefuses() external {
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, true);
        vm.warp(START + 365 days);
        vm.startPrank(MARKET);
        registry.release(1, 255);
        registry.release(77, 1);
        vm.stopPrank();
        assertEq(_view(_node).used, 0);
        assertEq(registry.enclaveIdOf(77), 0);
    }

    function test_Release_NotTheMarket_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.OnlyMarket.selector, address(this)));
        registry.release(1, 1);
    }

    function test_ReleaseUndone_Serving_givesBackWithoutReason() external {
        _reserve(16_384);
        vm.prank(MARKET);
        (uint32 workerId, bytes32 reason) = registry.releaseUndone(1, 3);
        assertEq(workerId, _worker, "whose enclave it is");
        assertEq(reason, 0, "nothing cut it off");
        assertEq(_view(_node).used, 1);
    }

    function test_ReleaseUndone_CutOff_saysWhatExcuseOfSays() external {
        _reserve(16_384);
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, true);
        vm.prank(MARKET);
        (, bytes32 reason) = registry.releaseUndone(1, 4);
        assertEq(reason, bytes32("frozen"));
        assertEq(reason, registry.excuseOf(1));
        assertEq(_view(_node).used, 0);
    }

    function test_ReleaseUndone_NotTheMarket_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.OnlyMarket.selector, address(this)));
        registry.releaseUndone(1, 1);
    }

    /* SETTLE */

    function test_Settle_AnyLiveSigner_givesBack() external {
        _reserve(16_384);
        Node memory node = _node;
        address first = node.signer;
        _newKey(node, "second");
        _reattest(node);
        vm.startPrank(MARKET);
        registry.settle(1, node.signer, 1);
        registry.settle(1, first, 1);
        vm.stopPrank();
        assertEq(_view(node).used, 2);
    }

    function test_Settle_AtTheLastSecond_succeeds() external {
        _reserve(1);
        vm.warp(START + 3600);
        _settle(_node.signer);
        assertEq(_view(_node).used, 0);
    }

    function test_Settle_Expired_reverts() external {
        vm.warp(START + 3601);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnclaves.SignerExpired.selector, _node.enclave, _node.signer, START + 3600
            )
        );
        _settle(_node.signer);
    }

    function test_Settle_UnknownSigner_reverts() external {
        address mallory = makeAddr("mallory");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _node.enclave, mallory));
        _settle(mallory);
    }

    /// @dev The second place is empty, and a signature that does not recover gives the zero address.
    function test_Settle_ZeroSigner_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _node.enclave, address(0)));
        _settle(address(0));
        assertFalse(registry.isLive(_node.enclave, _node.operator, address(0)));
    }

    function test_Settle_SupersededSigner_reverts() external {
        Node memory node = _node;
        address first = node.signer;
        _newKey(node, "second");
        _supersede(node);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.SignerExpired.selector, node.enclave, first, 0));
        _settle(first);
    }

    function test_Settle_AnotherEnclavesSigner_reverts() external {
        Node memory bob = _liveNode("bob");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _node.enclave, bob.signer));
        _settle(bob.signer);
    }

    function test_Settle_Frozen_reverts() external {
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, true);
        _expectNotLive();
        _settle(_node.signer);
    }

    function test_Settle_NotTheMarket_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.OnlyMarket.selector, address(this)));
        registry.settle(1, _node.signer, 1);
    }

    /// @dev More than it holds: a batch and a release may overlap, and ends of jobs must go on.
    function test_Settle_MoreThanHeld_leavesNone() external {
        _reserve(4096);
        vm.prank(MARKET);
        assertEq(registry.settle(1, _node.signer, uint256(1) << 200), _worker, "whose enclave it is");
        assertEq(_view(_node).used, 0);
        assertEq(_view(_node).capacity.memoryMiB, 16_384, "nothing beside it");
    }

    /* REQUIRE SIGNER */

    function test_RequireSigner_Live_changesNothing() external {
        _reserve(1);
        uint256 before = registry.wordOf(_node.enclave);
        registry.requireSigner(1, _node.signer);
        assertEq(registry.wordOf(_node.enclave), before);
    }

    function test_RequireSigner_NotItsOrEnded_reverts() external {
        address mallory = makeAddr("mallory");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _node.enclave, mallory));
        registry.requireSigner(1, mallory);
        vm.warp(START + 3601);
        vm.expectRevert(
            abi.encodeWithSelector(
                IEnclaves.SignerExpired.selector, _node.enclave, _node.signer, START + 3600
            )
        );
        registry.requireSigner(1, _node.signer);
    }

    function test_RequireSigner_Frozen_reverts() external {
        vm.prank(COUNCIL);
        registry.setFrozen(_node.enclave, true);
        _expectNotLive();
        registry.requireSigner(1, _node.signer);
    }

    /* CHANGES */

    function test_Change_Unrelated_leavesService() external {
        _reserve(1);
        _storeTcbInfo(_swap(_tcbInfo(""), "A55A0F00514D", "010203040506"));
        vm.startPrank(COUNCIL);
        registry.setFmspcDenied(bytes6(0x010203040506), true);
        registry.allowMeasurement("unrelated", TeeKind.Tdx, SP1, MAX_KHZ, "unrelated");
        registry.removeMeasurement("unrelated");
        registry.setAllowedStatuses(1);
        vm.stopPrank();
        assertTrue(registry.isServing(1) && _live(_node));
        _reserve(1);
        _settle(_node.signer);
        assertTrue(registry.isServing(1) && _live(_node));
    }

    function test_Change_MeasurementRemoved_endsService() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.removeMeasurement(measurement);
        _expectEnded();
    }

    /// @dev New terms hold for what attests after them.
    function test_Change_MeasurementsTerms_endService() external {
        bytes32 measurement = _measurement("");
        vm.prank(COUNCIL);
        registry.allowMeasurement(measurement, TeeKind.Tdx, 4, 10_000, "containers only");
        _expectEnded();
        _reattestInFull(_node);
        Requirements memory needs;
        _expectNotMet("kind", 4, JOB);
        _reserve(needs);
    }

    function test_Change_FamilyDenied_endsService() external {
        vm.startPrank(COUNCIL);
        registry.setFmspcDenied(FMSPC, true);
        vm.stopPrank();
        assertTrue(registry.isFmspcDenied(FMSPC));
        _expectEnded();
    }

    function test_Change_StatusNoLongerAllowed_endsService() external {
        vm.prank(COUNCIL);
        registry.setAllowedStatuses(2);
        _expectEnded();
    }

    function test_Change_FamilysCollateral_endsService() external {
        _storeTcbInfo(_swap(_tcbInfo(""), '"pcesvn":11', '"pcesvn":12'));
        _expectEnded();
    }

    function test_Change_QeIdentity_endsService() external {
        _storeQeIdentity(_swap(_qeIdentity(""), '"isvsvn":4', '"isvsvn":5'));
        _expectEnded();
    }

    function test_Change_RenewalOfDates_leavesService() external {
        _pass();
        _refreshCollateral("");
        assertTrue(registry.isServing(1) && _live(_node));
        _reattest(_node);
    }

    /* VIEWS */

    function test_EnclaveOf_Known_succeeds() external view {
        (uint32 index, Enclave memory record) = registry.enclaveOf(_node.enclave);
        assertEq(index, 1);
        assertEq(record.state.workerId, _worker);
        assertEq(record.state.slots, 4);
        assertEq(record.signers[0].key, _node.signer);
        assertEq(bytes32(record.platform), bytes32(_view(_node).platform));
    }

    function test_EnclaveOf_Unknown_isEmpty() external {
        (uint32 index, Enclave memory record) = registry.enclaveOf("nothing");
        assertEq(index, 0);
        assertEq(record.state.workerId, 0);
        assertFalse(registry.isServing(0));
        assertFalse(registry.isLive("nothing", _node.operator, _node.signer));
        assertFalse(registry.isLive("nothing", makeAddr("nobody"), address(0)));
    }

    function test_HolderOf_Known_succeeds() external view {
        (uint32 workerId, bytes28 platform) = registry.holderOf(1);
        assertEq(workerId, _worker);
        assertEq(bytes32(platform), bytes32(_view(_node).platform));
        (workerId, platform) = registry.holderOf(77);
        assertEq(workerId, 0);
        assertEq(bytes32(platform), 0);
    }

    /// @dev Every field of the word is read where the struct has it.
    function testFuzz_Word_Accessors_areTheStructs(uint256 word) external pure {
        EnclaveState memory state = EnclaveStateLib.unpack(word);
        assertEq(EnclaveStateLib.pack(state), word, "round trip");
        assertEq(EnclaveStateLib.workerId(word), state.workerId);
        assertEq(EnclaveStateLib.measurementId(word), state.measurementId);
        assertEq(EnclaveStateLib.fmspcId(word), state.fmspcId);
        assertEq(EnclaveStateLib.flags(word), state.flags);
        assertEq(EnclaveStateLib.status(word), state.status);
        assertEq(EnclaveStateLib.kinds(word), state.kinds);
        assertEq(EnclaveStateLib.generation(word), state.generation);
        assertEq(EnclaveStateLib.slots(word), state.slots);
        assertEq(EnclaveStateLib.used(word), state.used);
        assertEq(EnclaveStateLib.memoryMiB(word), state.memoryMiB);
        assertEq(EnclaveStateLib.epcMiB(word), state.epcMiB);
        assertEq(EnclaveStateLib.kHz(word), state.kHz);
        assertEq(EnclaveStateLib.cores(word), state.cores);
    }

    /// @dev Counting slots and setting the generation touch nothing else.
    function testFuzz_Word_Changes_areTheStructs(uint256 word, uint256 count, uint32 generation)
        external
        pure
    {
        EnclaveState memory state = EnclaveStateLib.unpack(word);
        state.used = count > state.used ? 0 : state.used - uint8(count);
        assertEq(EnclaveStateLib.give(word, count), EnclaveStateLib.pack(state), "give");
        word = EnclaveStateLib.give(word, count);
        count = bound(count, 0, 255 - state.used);
        state.used += uint8(count);
        assertEq(EnclaveStateLib.take(word, count), EnclaveStateLib.pack(state), "take");
        state.generation = generation;
        word = EnclaveStateLib.withGeneration(EnclaveStateLib.take(word, count), generation);
        assertEq(word, EnclaveStateLib.pack(state), "generation");
    }

    function testFuzz_SignerWord_RoundTrip_succeeds(uint256 word) external pure {
        Signer memory signer = SignerLib.unpack(word);
        uint40 verdict = SignerLib.verdictUntil(word);
        assertEq(SignerLib.pack(signer, verdict), word);
        assertEq(SignerLib.expiry(word), signer.expiry);
        assertEq(SignerLib.withoutVerdict(word), SignerLib.pack(signer, 0));
        signer.expiry = 0;
        assertEq(SignerLib.ended(word), SignerLib.pack(signer, verdict));
        signer.flags |= 2;
        assertEq(SignerLib.withFlag(SignerLib.ended(word), 2), SignerLib.pack(signer, verdict));
    }

    function test_GetEnclave_Unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, bytes32("nothing")));
        registry.getEnclave("nothing");
    }

    /* HELPERS */

    function _reserve(uint32 memoryMiB) private returns (uint8 slots) {
        Requirements memory needs;
        needs.memoryMiB = memoryMiB;
        return _reserve(needs);
    }

    function _reserve(Requirements memory needs) private returns (uint8 slots) {
        vm.prank(MARKET);
        (, slots,) = registry.reserve(_node.enclave, _worker, JOB, needs);
    }

    function _settle(address signer) private {
        vm.prank(MARKET);
        registry.settle(1, signer, 1);
    }

    function _expectNotLive() private {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _node.enclave));
    }

    function _expectNotMet(bytes32 what, uint256 has, uint256 wants) private {
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaves.RequirementsNotMet.selector, _node.enclave, what, has, wants)
        );
    }

    /// @dev No job, no delivery, no statement counts any more.
    function _expectEnded() private {
        assertFalse(registry.isServing(1), "serving");
        assertFalse(_live(_node), "live");
        _expectNotLive();
        _reserve(1);
        _expectNotLive();
        _settle(_node.signer);
    }
}
