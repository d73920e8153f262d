// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {RegistryTest} from "../utils/RegistryTest.sol";

/// @notice The treasury's parts of slashes lie with whoever called the faults out, apart from their own, until collected.
contract TreasuryPartsTest is RegistryTest {
    function test_WithdrawCredit_HoldsForTreasury_keepsIt() external {
        _slash(10e18);
        vm.prank(CALLER);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(CALLER), 1e18, "its own");
        assertEq(_workers.heldForTreasury(CALLER), 2e18, "the treasury's");
        _expect(CALLER, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, CALLER));
        _workers.withdrawCredit();
    }

    function test_Collect_ByAnyone_succeeds() external {
        _slash(10e18);
        _slash(20e18);
        _workers.reserve(ALICE, 5e18);
        _workers.slash(_id, 5e18, REQUESTER, BOB, false);
        address[] memory callers = _callers(CALLER, BOB, REQUESTER);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.TreasuryCollected(7e18);
        vm.prank(REQUESTER);
        assertEq(_workers.collect(callers), 7e18);
        assertEq(_workers.credits(TREASURY), 7e18);
        assertEq(_workers.heldForTreasury(CALLER), 0, "collected");
        assertEq(_workers.credits(CALLER), 3e18, "a caller keeps its own");
        assertEq(_workers.credits(BOB), 0.5e18, "each of them");
        vm.prank(TREASURY);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(TREASURY), 7e18);
    }

    /// @dev However often an account is named, what lies with it is collected once.
    function test_Collect_NamedTwice_countsOnce() external {
        _slash(10e18);
        assertEq(_workers.collect(_callers(CALLER, CALLER, BOB)), 2e18);
        assertEq(_workers.credits(TREASURY), 2e18);
    }

    /// @dev The treasury may call a fault out itself: what is held for it lies with it then.
    function test_Collect_FromTheTreasuryItself_succeeds() external {
        _workers.reserve(ALICE, 10e18);
        _workers.slash(_id, 10e18, REQUESTER, TREASURY, false);
        assertEq(_workers.credits(TREASURY), 1e18, "as a caller");
        _workers.collect(_callers(TREASURY, BOB, CALLER));
        assertEq(_workers.credits(TREASURY), 3e18);
        assertEq(_workers.heldForTreasury(TREASURY), 0);
    }

    function test_Collect_Nothing_reverts() external {
        _slash(10e18);
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NothingToCollect.selector));
        _workers.collect(_callers(BOB, ALICE, REQUESTER));
    }

    function test_Collect_Twice_reverts() external {
        _slash(10e18);
        address[] memory callers = _callers(CALLER, BOB, REQUESTER);
        _workers.collect(callers);
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NothingToCollect.selector));
        _workers.collect(callers);
    }

    /// @dev Two amounts in one word: neither ever reaches into the other, whatever comes in and goes out.
    function testFuzz_Collect_KeepsBothApart(uint96 first, uint96 second, bool collects) external {
        first = uint96(bound(first, 1, 50e18));
        second = uint96(bound(second, 1, 50e18));
        _slash(first);
        uint256 held = _workers.heldForTreasury(CALLER);
        uint256 own = _workers.credits(CALLER);
        if (collects && held != 0) {
            assertEq(_workers.collect(_callers(CALLER, BOB, REQUESTER)), held);
            held = 0;
        } else if (own != 0) {
            vm.prank(CALLER);
            _workers.withdrawCredit();
            own = 0;
        }
        assertEq(_workers.heldForTreasury(CALLER), held, "the treasury's");
        assertEq(_workers.credits(CALLER), own, "the caller's");
        _slash(second);
        uint256 toCaller = uint256(second) / 10;
        uint256 rest = second - uint256(second) * 4 / 10 - uint256(second) * 3 / 10 - toCaller;
        assertEq(_workers.heldForTreasury(CALLER), held + rest, "the treasury's, after another");
        assertEq(_workers.credits(CALLER), own + toCaller, "the caller's, after another");
    }

    function _callers(address first, address second, address third)
        private
        pure
        returns (address[] memory callers)
    {
        callers = new address[](3);
        (callers[0], callers[1], callers[2]) = (first, second, third);
    }
}
