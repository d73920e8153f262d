// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {AssignmentDecision} from "../../src/types/Messages.sol";
import {Eip712} from "../utils/Eip712.sol";
import {OracleTest} from "./OracleTest.sol";

contract ProveEquivocationTest is OracleTest {
    AssignmentDecision private _first;
    AssignmentDecision private _second;

    function setUp() public override {
        super.setUp();
        (_first, _second) = (newDecision(), newDecision());
        _second.worker = address(4);
    }

    function test_ProveEquivocation_succeeds() external {
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.BondSlashed(member(0), "job", CHALLENGER, "equivocation", SLASH, 18e18);
        _prove();
        assertEq(bondOf(member(0)), MIN_BOND - SLASH);
        assertEq(oracle.credits(CHALLENGER), 18e18);
        assertEq(oracle.credits(TREASURY), 42e18);
        assertFalse(oracle.isMember(member(0)));
    }

    /// @dev The same choice on other grounds is another decision.
    function test_ProveEquivocation_OtherInputsOnly_succeeds() external {
        (_second.worker, _second.inputsRoot) = (_first.worker, "others");
        _prove();
        assertEq(bondOf(member(0)), MIN_BOND - SLASH);
    }

    function testFuzz_ProveEquivocation_Overlapping_succeeds(uint40 apart, bool swapped) external {
        apart = uint40(bound(apart, 0, 59));
        _second.validUntil = _first.validUntil + apart;
        if (swapped) _swap();
        _prove();
        assertEq(bondOf(member(0)), MIN_BOND - SLASH);
    }

    /// @dev When the first has lapsed the member may decide anew.
    function testFuzz_ProveEquivocation_OneAfterTheOther_reverts(uint40 apart, bool swapped) external {
        apart = uint40(bound(apart, 60, type(uint40).max - _first.validUntil));
        _second.validUntil = _first.validUntil + apart;
        if (swapped) _swap();
        _expect("validity");
    }

    function test_ProveEquivocation_SameTwice_reverts() external {
        _second = _first;
        _expect("same");
    }

    function test_ProveEquivocation_OtherJob_reverts() external {
        _second.jobId = "other job";
        _expect("job");
    }

    function test_ProveEquivocation_OtherRound_reverts() external {
        _second.round = 2;
        _expect("round");
    }

    function test_ProveEquivocation_TwoMembers_reverts() external {
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(1, _second));
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.proveEquivocation(_first, one, _second, two);
    }

    function test_ProveEquivocation_Malformed_reverts() external {
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.proveEquivocation(_first, hex"00", _second, hex"00");
    }

    /// @dev What was signed for another chain or market says nothing about this one.
    function test_ProveEquivocation_OtherDomain_reverts() external {
        _expectForeign(block.chainid, makeAddr("another market"));
        _expectForeign(block.chainid + 1, MARKET);
    }

    /// @dev On a chain that was split off, each half has its own decisions.
    function test_ProveEquivocation_OtherChain_reverts() external {
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(0, _second));
        vm.chainId(block.chainid + 1);
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.proveEquivocation(_first, one, _second, two);
    }

    function test_ProveEquivocation_Again_reverts() external {
        _prove();
        _second.worker = address(5);
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(0, _second));
        vm.expectRevert(
            abi.encodeWithSelector(
                ISchedulerOracle.AlreadyPunished.selector, member(0), bytes32("equivocation")
            )
        );
        oracle.proveEquivocation(_first, one, _second, two);
    }

    /// @dev The seat is not needed: who left the committee still answers for what it signed there.
    function test_ProveEquivocation_FormerMember_succeeds() external {
        address[] memory one = new address[](1);
        one[0] = member(1);
        oracle.setCommittee(one, 1);
        _prove();
        assertEq(bondOf(member(0)), MIN_BOND - SLASH);
    }

    /// forge-config: default.isolate = true
    function test_Gas_ProveEquivocation() external {
        slash(1, "earlier");
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(0, _second));
        vm.prank(CHALLENGER);
        oracle.proveEquivocation(_first, one, _second, two);
        vm.snapshotGasLastCall("scheduling", "proveEquivocation");
    }

    function _prove() private {
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(0, _second));
        vm.prank(CHALLENGER);
        oracle.proveEquivocation(_first, one, _second, two);
    }

    function _swap() private {
        AssignmentDecision memory kept = _first;
        _first = _second;
        _second = kept;
    }

    function _expect(bytes32 what) private {
        (bytes memory one, bytes memory two) = (signDecision(0, _first), signDecision(0, _second));
        expectNoFault(what);
        oracle.proveEquivocation(_first, one, _second, two);
    }

    function _expectForeign(uint256 chainId, address market) private {
        bytes memory one = sign(keys[0], Eip712.digest(chainId, market, Eip712.hash(_first)));
        bytes memory two = sign(keys[0], Eip712.digest(chainId, market, Eip712.hash(_second)));
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.proveEquivocation(_first, one, _second, two);
    }
}
