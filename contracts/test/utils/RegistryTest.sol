// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {SlashShares, Worker} from "../../src/types/Worker.sol";
import {TestToken} from "./Tokens.sol";

/// @notice A registry with one worker, Alice, and a hundred tokens of hers; this test is the market.
abstract contract RegistryTest is Test {
    address internal immutable ALICE = makeAddr("alice");
    address internal immutable BOB = makeAddr("bob");
    address internal immutable REQUESTER = makeAddr("requester");
    address internal immutable CALLER = makeAddr("caller");
    address internal immutable TREASURY = makeAddr("treasury");

    TestToken internal _token;
    WorkerRegistry internal _workers;
    uint32 internal _id;

    function setUp() public virtual {
        vm.warp(1_793_600_000);
        _token = new TestToken("STAKE");
        _workers = _deploy(_token, _shares(4000, 1000, 3000));
        vm.prank(ALICE);
        _id = _workers.register("peer", "https://alice.example");
        _deposit(ALICE, 100e18);
    }

    function _deploy(TestToken token, SlashShares memory shares) internal returns (WorkerRegistry) {
        return new WorkerRegistry(token, address(this), TREASURY, 7 days, shares);
    }

    function _shares(uint16 requester, uint16 caller, uint16 rescuer)
        internal
        pure
        returns (SlashShares memory)
    {
        return SlashShares({requester: requester, caller: caller, rescuer: rescuer});
    }

    function _record() internal view returns (Worker memory worker) {
        (worker,) = _workers.getWorker(ALICE);
    }

    function _deposit(address operator, uint96 amount) internal {
        _token.mint(operator, amount);
        vm.startPrank(operator);
        _token.approve(address(_workers), amount);
        _workers.deposit(operator, amount);
        vm.stopPrank();
    }

    function _slash(uint96 amount) internal {
        _workers.reserve(ALICE, amount);
        _workers.slash(_id, amount, REQUESTER, CALLER, false);
    }

    /// @dev Expects the next call, made by `caller`, to fail.
    function _expect(address caller, bytes memory fault) internal {
        vm.expectRevert(fault);
        vm.prank(caller);
    }
}
