// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {AttestationPolicy} from "../../src/attestation/AttestationPolicy.sol";
import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {IAttestationPolicy} from "../../src/interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {MeasurementPolicy, TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

contract PolicyTest is AttestationTest {
    bytes32 private constant DIGEST = "measurement";

    function test_AllowMeasurement_New_keepsGeneration() external {
        uint32 before = registry.generation();
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.MeasurementAllowed(DIGEST, 2, TeeKind.Tdx, SP1, 1000, "label");
        vm.prank(COUNCIL);
        registry.allowMeasurement(DIGEST, TeeKind.Tdx, SP1, 1000, "label");
        MeasurementPolicy memory policy = registry.measurementOf(DIGEST);
        assertEq(policy.id, 2);
        assertTrue(policy.active);
        assertEq(policy.kinds, SP1);
        assertEq(policy.maxKHz, 1000);
        assertEq(registry.generation(), before);
    }

    function test_AllowMeasurement_Again_keepsNumberAndRaisesGeneration() external {
        vm.startPrank(COUNCIL);
        registry.allowMeasurement(DIGEST, TeeKind.Tdx, SP1, 1000, "label");
        registry.removeMeasurement(DIGEST);
        uint32 before = registry.generation();
        registry.allowMeasurement(DIGEST, TeeKind.Tdx, SP1, 2000, "label");
        MeasurementPolicy memory policy = registry.measurementOf(DIGEST);
        assertEq(policy.id, 2);
        assertTrue(policy.active);
        assertEq(policy.changedAt, before + 1);
        assertEq(registry.generation(), before + 1);
    }

    function test_AllowMeasurement_Nothing_reverts() external {
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadMeasurement.selector, bytes32(0), SP1));
        registry.allowMeasurement(0, TeeKind.Tdx, SP1, 1000, "label");
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadMeasurement.selector, DIGEST, 0));
        registry.allowMeasurement(DIGEST, TeeKind.Tdx, 0, 1000, "label");
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadMeasurement.selector, DIGEST, SP1));
        registry.allowMeasurement(DIGEST, TeeKind.Tdx, SP1, 0, "label");
    }

    function test_RemoveMeasurement_Listed_raisesGeneration() external {
        bytes32 measurement = _measurement("");
        uint32 raised = registry.generation() + 1;
        vm.expectEmit(address(registry));
        emit IAttestationPolicy.MeasurementRemoved(measurement, raised);
        vm.prank(COUNCIL);
        registry.removeMeasurement(measurement);
        assertFalse(registry.measurementOf(measurement).active);
        assertEq(registry.generation(), raised);
    }

    function test_RemoveMeasurement_NotListed_reverts() external {
        bytes32 measurement = _measurement("");
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.UnknownMeasurement.selector, DIGEST));
        registry.removeMeasurement(DIGEST);
        registry.removeMeasurement(measurement);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.UnknownMeasurement.selector, measurement));
        registry.removeMeasurement(measurement);
    }

    function test_SetAllowedStatuses_RevokedOrUnrecognizedOrNone_reverts() external {
        uint16[5] memory bad = [uint16(0), 1 << 6, 1 << 7, 1 << 10, 0xffff];
        vm.startPrank(COUNCIL);
        for (uint256 i = 0; i < 5; ++i) {
            vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadStatuses.selector, bad[i]));
            registry.setAllowedStatuses(bad[i]);
        }
        registry.setAllowedStatuses(0x33f);
        assertEq(registry.allowedStatuses(), 0x33f);
    }

    function test_SetMaxBlockNumberDiff_OutsideBlockhash_reverts() external {
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadBlockNumberDiff.selector, 0));
        registry.setMaxBlockNumberDiff(0);
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.BadBlockNumberDiff.selector, 257));
        registry.setMaxBlockNumberDiff(257);
        registry.setMaxBlockNumberDiff(256);
        assertEq(registry.maxBlockNumberDiff(), 256);
    }

    function test_SetFmspcDenied_Lifted_succeeds() external {
        vm.startPrank(COUNCIL);
        registry.setFmspcDenied(bytes6(0xa55a0f00514d), true);
        registry.setFmspcDenied(bytes6(0xa55a0f00514d), false);
        vm.stopPrank();
        assertTrue(_live(_liveNode("alice")));
    }

    function test_SetFrozen_Unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, bytes32("nothing")));
        vm.prank(COUNCIL);
        registry.setFrozen("nothing", true);
    }

    /// @dev One that lost its seat, and that no job was ever with, is nobody.
    function test_SetFrozen_DisplacedWithoutJobs_reverts() external {
        Node memory alice = _liveNode("alice");
        _pass(3601);
        _succeed(alice, "bob");
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, alice.enclave));
        vm.prank(COUNCIL);
        registry.setFrozen(alice.enclave, true);
    }

    function test_CollateralChanged_NotTheStore_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IAttestationPolicy.OnlyCollateralStore.selector, COUNCIL));
        vm.prank(COUNCIL);
        registry.collateralChanged(TDX, 0);
    }

    /// @dev Freezing one's former enclave must not touch the seat of whoever sits there now.
    function test_SetFrozen_Displaced_leavesTheSeat() external {
        Node memory alice = _liveNode("alice");
        _takeJob(alice);
        _pass(3601);
        Node memory bob = _succeed(alice, "bob");
        vm.prank(COUNCIL);
        registry.setFrozen(alice.enclave, true);
        _reattest(bob);
        assertTrue(_live(bob) && _view(alice).frozen);
    }

    function test_Admin_NotCouncil_reverts() external {
        address other = makeAddr("other");
        bytes memory refusal =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, other);
        bytes[8] memory calls = [
            abi.encodeCall(registry.allowMeasurement, (DIGEST, TeeKind.Tdx, SP1, 1, "")),
            abi.encodeCall(registry.removeMeasurement, (DIGEST)),
            abi.encodeCall(registry.setAllowedStatuses, (1)),
            abi.encodeCall(registry.setMaxBlockNumberDiff, (1)),
            abi.encodeCall(registry.setFmspcDenied, (bytes6(0), true)),
            abi.encodeCall(registry.setFrozen, (DIGEST, true)),
            abi.encodeCall(registry.setQuarantined, (bytes28(0), true)),
            abi.encodeCall(registry.setAuthority, (other))
        ];
        for (uint256 i = 0; i < 8; ++i) {
            vm.prank(other);
            (bool success, bytes memory reason) = address(registry).call(calls[i]);
            assertFalse(success);
            assertEq(reason, refusal);
        }
        // Not through the batch either.
        bytes[] memory batch = new bytes[](1);
        batch[0] = calls[0];
        vm.expectRevert(refusal);
        vm.prank(other);
        registry.multicall(batch);
    }

    /// @dev The code behind the registry has no business with storage of its own, whoever asks.
    function test_Policy_CalledItself_reverts() external {
        address policy = address(registry.POLICY());
        bytes[9] memory calls = [
            abi.encodeCall(registry.allowMeasurement, (DIGEST, TeeKind.Tdx, SP1, 1, "")),
            abi.encodeCall(registry.removeMeasurement, (DIGEST)),
            abi.encodeCall(registry.setAllowedStatuses, (1)),
            abi.encodeCall(registry.setMaxBlockNumberDiff, (1)),
            abi.encodeCall(registry.setFmspcDenied, (bytes6(0), true)),
            abi.encodeCall(registry.setFrozen, (DIGEST, true)),
            abi.encodeCall(registry.setQuarantined, (bytes28(0), true)),
            abi.encodeCall(registry.collateralChanged, (TDX, bytes6(0))),
            abi.encodeCall(registry.recordStatus, (COUNCIL, ""))
        ];
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(COUNCIL);
            (bool success, bytes memory reason) = policy.call(calls[i]);
            assertFalse(success);
            assertEq(reason, abi.encodeWithSelector(IAttestationPolicy.OnlyDelegated.selector));
        }
    }

    /// @dev The registry runs the policy's code on its own storage: both must see the same things in the same places.
    function test_Policy_Storage_isTheRegistrys() external view {
        string memory out = vm.envOr("FOUNDRY_OUT", string("contracts/out"));
        assertEq(_layout(out, "AttestationPolicy"), _layout(out, "AttestationRegistry"));
    }

    function test_Policy_Immutables_areTheRegistrys() external view {
        AttestationPolicy policy = registry.POLICY();
        assertEq(address(policy.WORKERS()), address(registry.WORKERS()));
        assertEq(address(policy.VERIFIER()), address(registry.VERIFIER()));
        assertEq(policy.COLLATERAL_STORE(), registry.COLLATERAL_STORE());
    }

    function test_Sizes_leaveRoom() external view {
        assertLe(address(registry).code.length, 22_500, "registry");
        assertLe(address(registry.POLICY()).code.length, 22_500, "policy");
    }

    /// @dev Labels, slots and offsets of a contract's variables.
    function _layout(string memory out, string memory name) private view returns (string memory) {
        string memory path = string.concat(out, "/", name, ".sol/", name, ".json");
        string memory json = vm.readFile(path);
        string memory all = "";
        uint256 i = 0;
        for (;; ++i) {
            string memory entry = string.concat(".storageLayout.storage[", vm.toString(i), "]");
            if (!vm.keyExistsJson(json, entry)) break;
            all = string.concat(all, vm.parseJsonString(json, string.concat(entry, ".label")), " ");
            all = string.concat(all, vm.parseJsonString(json, string.concat(entry, ".slot")), " ");
            all = string.concat(
                all, vm.toString(vm.parseJsonUint(json, string.concat(entry, ".offset"))), "; "
            );
        }
        assertEq(i, 10, "two of the access manager and eight of ours");
        return all;
    }

    function test_Constructor_ZeroAddress_reverts() external {
        vm.expectRevert(IAttestationRegistry.ZeroAddress.selector);
        this.deploy(address(0), workers);
        vm.expectRevert(IAttestationRegistry.ZeroAddress.selector);
        this.deploy(MARKET, IWorkerRegistry(address(0)));
    }

    /// @dev In a call of its own: a deployment that fails ends the test's.
    function deploy(address market, IWorkerRegistry by) external {
        new AttestationRegistry(market, by, verifier, address(access));
    }
}
