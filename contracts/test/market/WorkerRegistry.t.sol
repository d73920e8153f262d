// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {Unbonding, Worker} from "../../src/types/Worker.sol";
import {FeeToken, TestToken} from "../utils/Tokens.sol";

/// @notice Stakes and records; this test is the market.
contract WorkerRegistryTest is Test {
    address private immutable ALICE = makeAddr("alice");
    address private immutable BOB = makeAddr("bob");
    address private immutable REQUESTER = makeAddr("requester");
    address private immutable CALLER = makeAddr("caller");
    address private immutable TREASURY = makeAddr("treasury");

    TestToken private _token;
    WorkerRegistry private _workers;
    uint32 private _id;

    function setUp() external {
        vm.warp(1_793_600_000);
        _token = new TestToken("STAKE");
        _workers = new WorkerRegistry(_token, address(this), TREASURY, 7 days);
        vm.prank(ALICE);
        _id = _workers.register("peer", "https://alice.example");
        _deposit(ALICE, 100e18);
    }

    /* REGISTER AND ENDPOINT */

    function test_Register_succeeds() external {
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.WorkerRegistered(BOB, 2, "peer", "https://bob.example");
        vm.prank(BOB);
        assertEq(_workers.register("peer", "https://bob.example"), 2);
        assertEq(_workers.workerIdOf(BOB), 2);
        assertEq(_workers.operatorOf(2), BOB);
        assertEq(_workers.lastWorkerId(), 2);
    }

    function test_Register_Twice_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.AlreadyRegistered.selector, ALICE, 1));
        _workers.register("peer", "");
    }

    function test_Register_LongestUrl_succeeds() external {
        vm.prank(BOB);
        _workers.register("peer", string(new bytes(256)));
    }

    function test_Register_UrlTooLong_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.EndpointTooLong.selector, 257));
        _workers.register("peer", string(new bytes(257)));
    }

    function test_SetEndpoint_succeeds() external {
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.EndpointChanged(ALICE, "other", "https://other.example");
        vm.prank(ALICE);
        _workers.setEndpoint("other", "https://other.example");
    }

    function test_SetEndpoint_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.setEndpoint("peer", "");
    }

    function test_SetEndpoint_UrlTooLong_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.EndpointTooLong.selector, 257));
        _workers.setEndpoint("peer", string(new bytes(257)));
    }

    /* DEPOSIT */

    function test_Deposit_ForAnother_succeeds() external {
        _token.mint(BOB, 5e18);
        vm.startPrank(BOB);
        _token.approve(address(_workers), 5e18);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeDeposited(ALICE, BOB, 5e18, 105e18);
        _workers.deposit(ALICE, 5e18);
        assertEq(_workers.freeStake(ALICE), 105e18);
        assertEq(_token.balanceOf(address(_workers)), 105e18);
    }

    function test_Deposit_Zero_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.ZeroAmount.selector));
        _workers.deposit(ALICE, 0);
    }

    function test_Deposit_Unregistered_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.deposit(BOB, 1);
    }

    function test_Deposit_FeeOnTransfer_reverts() external {
        FeeToken token = new FeeToken();
        WorkerRegistry workers = new WorkerRegistry(token, address(this), TREASURY, 7 days);
        token.mint(ALICE, 100e18);
        vm.startPrank(ALICE);
        token.approve(address(workers), 100e18);
        workers.register("peer", "");
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.TransferMismatch.selector, 100e18, 99e18));
        workers.deposit(ALICE, 100e18);
    }

    /* WITHDRAWAL */

    function test_RequestWithdraw_succeeds() external {
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + 7 days;
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.WithdrawRequested(ALICE, 30e18, availableAt);
        _requestWithdraw(30e18);
        (Worker memory worker, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(worker.stake, 70e18);
        assertEq(unbonding.amount, 30e18);
        assertEq(unbonding.availableAt, availableAt);
    }

    function test_RequestWithdraw_Again_restartsClock() external {
        _requestWithdraw(30e18);
        skip(5 days);
        _requestWithdraw(20e18);
        (, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(unbonding.amount, 50e18);
        assertEq(unbonding.availableAt, vm.getBlockTimestamp() + 7 days);
    }

    function test_RequestWithdraw_Zero_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.ZeroAmount.selector));
        _workers.requestWithdraw(0);
    }

    function test_RequestWithdraw_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.requestWithdraw(1);
    }

    /// @dev What a job holds stays within reach of a slash.
    function testFuzz_RequestWithdraw_OnlyFreeStake(uint96 reserved, uint96 amount) external {
        reserved = uint96(bound(reserved, 0, 100e18));
        amount = uint96(bound(amount, 1, type(uint96).max));
        _workers.reserve(ALICE, reserved);
        uint256 free = 100e18 - reserved;
        if (amount > free) {
            _expect(
                ALICE, abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, ALICE, free, amount)
            );
        } else {
            vm.prank(ALICE);
        }
        _workers.requestWithdraw(amount);
        assertEq(_workers.freeStake(ALICE), amount > free ? free : free - amount);
    }

    function test_Withdraw_AtFirstSecond_succeeds() external {
        _requestWithdraw(30e18);
        skip(7 days);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeWithdrawn(ALICE, 30e18);
        vm.prank(ALICE);
        _workers.withdraw();
        assertEq(_token.balanceOf(ALICE), 30e18);
        (, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(unbonding.amount, 0);
        assertEq(unbonding.availableAt, 0);
    }

    function test_Withdraw_OneSecondEarly_reverts() external {
        _requestWithdraw(30e18);
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + 7 days;
        skip(7 days - 1);
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.StillUnbonding.selector, ALICE, availableAt));
        _workers.withdraw();
    }

    function test_Withdraw_Nothing_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdraw();
    }

    function test_Withdraw_Twice_reverts() external {
        _requestWithdraw(30e18);
        skip(7 days);
        vm.prank(ALICE);
        _workers.withdraw();
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdraw();
    }

    function test_Withdraw_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.withdraw();
    }

    function test_WithdrawCredit_succeeds() external {
        _slash(10e18);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.CreditWithdrawn(REQUESTER, 5e18);
        vm.prank(REQUESTER);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(REQUESTER), 5e18);
        assertEq(_workers.credits(REQUESTER), 0);
    }

    function test_WithdrawCredit_Nothing_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdrawCredit();
    }

    function test_WithdrawCredit_Twice_reverts() external {
        _slash(10e18);
        vm.prank(REQUESTER);
        _workers.withdrawCredit();
        _expect(REQUESTER, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, REQUESTER));
        _workers.withdrawCredit();
    }

    /* THE MARKET'S */

    function test_Reserve_All_succeeds() external {
        (uint32 workerId, uint16 late, uint16 faulted) = _workers.reserve(ALICE, 100e18);
        assertEq(workerId, _id);
        assertEq(late, 0);
        assertEq(faulted, 0);
        assertEq(_workers.freeStake(ALICE), 0);
    }

    function test_Reserve_TooMuch_reverts() external {
        _workers.reserve(ALICE, 60e18);
        vm.expectRevert(
            abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, ALICE, 40e18, 40e18 + 1)
        );
        _workers.reserve(ALICE, 40e18 + 1);
    }

    function test_Reserve_Unregistered_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.reserve(BOB, 0);
    }

    function test_Reserve_TellsFaults_succeeds() external {
        _slash(10e18);
        _slash(10e18);
        (,, uint16 faulted) = _workers.reserve(ALICE, 1);
        assertEq(faulted, 2);
    }

    function test_Release_succeeds() external {
        _workers.reserve(ALICE, 60e18);
        _workers.release(_id, 20e18);
        assertEq(_workers.freeStake(ALICE), 60e18);
    }

    function test_Settle_succeeds() external {
        _workers.reserve(ALICE, 60e18);
        assertEq(_workers.settle(_id, 60e18), ALICE, "who is to be paid");
        (Worker memory worker,) = _workers.getWorker(ALICE);
        assertEq(worker.settled, 1);
        assertEq(worker.reserved, 0);
        assertEq(worker.stake, 100e18);
    }

    function testFuzz_Slash_KeepsSum(uint96 amount) external {
        amount = uint96(bound(amount, 1, 100e18));
        uint256 half = uint256(amount) / 2;
        uint256 tenth = uint256(amount) / 10;
        _workers.reserve(ALICE, amount);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeSlashed(
            ALICE, amount, REQUESTER, half, CALLER, tenth, amount - half - tenth
        );
        assertEq(_workers.slash(_id, amount, REQUESTER, CALLER), ALICE, "who was slashed");
        (Worker memory worker,) = _workers.getWorker(ALICE);
        assertEq(worker.stake, 100e18 - amount);
        assertEq(worker.reserved, 0);
        assertEq(worker.faulted, 1);
        uint256 credited = _workers.credits(REQUESTER) + _workers.credits(CALLER) + _workers.credits(TREASURY);
        assertEq(credited, amount, "nothing is lost in the split");
        assertEq(worker.stake + credited, _token.balanceOf(address(_workers)), "holdings");
    }

    /// @dev A worker that calls out its own fault still loses the treasury's part.
    function test_Slash_OneAccountThreeParts_succeeds() external {
        _workers.reserve(ALICE, 10e18);
        _workers.slash(_id, 10e18, ALICE, ALICE);
        assertEq(_workers.credits(ALICE), 6e18);
        assertEq(_workers.credits(TREASURY), 4e18);
    }

    function test_Market_Only_reverts() external {
        bytes memory fault = abi.encodeWithSelector(IWorkerRegistry.OnlyMarket.selector, ALICE);
        _expect(ALICE, fault);
        _workers.reserve(ALICE, 1);
        _expect(ALICE, fault);
        _workers.release(_id, 1);
        _expect(ALICE, fault);
        _workers.settle(_id, 1);
        _expect(ALICE, fault);
        _workers.slash(_id, 1, ALICE, ALICE);
    }

    function _deposit(address operator, uint96 amount) private {
        _token.mint(operator, amount);
        vm.startPrank(operator);
        _token.approve(address(_workers), amount);
        _workers.deposit(operator, amount);
        vm.stopPrank();
    }

    function _requestWithdraw(uint96 amount) private {
        vm.prank(ALICE);
        _workers.requestWithdraw(amount);
    }

    function _slash(uint96 amount) private {
        _workers.reserve(ALICE, amount);
        _workers.slash(_id, amount, REQUESTER, CALLER);
    }

    /// @dev Expects the next call, made by `caller`, to fail.
    function _expect(address caller, bytes memory fault) private {
        vm.expectRevert(fault);
        vm.prank(caller);
    }
}
