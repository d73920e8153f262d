// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {FalseToken, FeeToken} from "../utils/Tokens.sol";
import {OracleTest} from "./OracleTest.sol";

contract BondsTest is OracleTest {
    /* IN */

    function test_Bond_succeeds() external {
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.BondDeposited(member(0), address(this), 5, MIN_BOND + 5);
        oracle.bond(member(0), 5);
        assertEq(bondOf(member(0)), MIN_BOND + 5);
        assertEq(token.balanceOf(address(oracle)), 3 * uint256(MIN_BOND) + 5);
    }

    function test_Bond_Zero_reverts() external {
        vm.expectRevert(ISchedulerOracle.ZeroAmount.selector);
        oracle.bond(member(0), 0);
    }

    function test_Bond_ForNobody_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.ZeroAddress.selector, bytes32("member")));
        oracle.bond(address(0), 1);
    }

    function test_Bond_FeeOnTransfer_reverts() external {
        FeeToken feeToken = new FeeToken();
        SchedulerOracle.Config memory config = newConfig();
        config.stakeToken = feeToken;
        SchedulerOracle other = new SchedulerOracle(config);
        feeToken.mint(address(this), 1000);
        feeToken.approve(address(other), 1000);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.TransferMismatch.selector, 1000, 990));
        other.bond(member(0), 1000);
    }

    function test_Bond_TokenSaysFalse_reverts() external {
        FalseToken falseToken = new FalseToken();
        SchedulerOracle.Config memory config = newConfig();
        config.stakeToken = falseToken;
        SchedulerOracle other = new SchedulerOracle(config);
        vm.expectRevert(
            abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(falseToken))
        );
        other.bond(member(0), 1000);
    }

    /* OUT */

    function test_RequestUnbond_succeeds() external {
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + UNBONDING;
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.UnbondRequested(member(0), 40e18, availableAt);
        vm.prank(member(0));
        oracle.requestUnbond(40e18);
        (uint96 amount, uint96 leaving, uint40 at) = oracle.bondOf(member(0));
        assertEq(amount, MIN_BOND, "still to be slashed");
        assertEq(leaving, 40e18);
        assertEq(at, availableAt);
    }

    function test_RequestUnbond_Again_addsAndRestarts() external {
        _request(member(0), 10e18);
        skip(UNBONDING);
        _request(member(0), 20e18);
        (, uint96 leaving, uint40 at) = oracle.bondOf(member(0));
        assertEq(leaving, 30e18);
        assertEq(at, vm.getBlockTimestamp() + UNBONDING);
        vm.expectPartialRevert(ISchedulerOracle.StillUnbonding.selector);
        vm.prank(member(0));
        oracle.withdrawBond();
    }

    function test_RequestUnbond_Zero_reverts() external {
        vm.expectRevert(ISchedulerOracle.ZeroAmount.selector);
        vm.prank(member(0));
        oracle.requestUnbond(0);
    }

    function testFuzz_RequestUnbond_OnlyWhatStays(uint96 first, uint96 second) external {
        first = uint96(bound(first, 1, MIN_BOND));
        uint96 staying = MIN_BOND - first;
        second = uint96(bound(second, staying + 1, type(uint96).max));
        _request(member(0), first);
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.InsufficientBond.selector, member(0), staying, second)
        );
        vm.prank(member(0));
        oracle.requestUnbond(second);
    }

    function test_WithdrawBond_AtTheSecond_succeeds() external {
        _request(member(0), 40e18);
        skip(UNBONDING);
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.BondWithdrawn(member(0), 40e18);
        vm.prank(member(0));
        oracle.withdrawBond();
        (uint96 amount, uint96 leaving,) = oracle.bondOf(member(0));
        assertEq(amount, 60e18);
        assertEq(leaving, 0);
        assertEq(token.balanceOf(member(0)), 40e18);
    }

    function test_WithdrawBond_OneSecondEarly_reverts() external {
        _request(member(0), 40e18);
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + UNBONDING;
        skip(UNBONDING - 1);
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.StillUnbonding.selector, member(0), availableAt)
        );
        vm.prank(member(0));
        oracle.withdrawBond();
    }

    function test_WithdrawBond_Twice_reverts() external {
        _request(member(0), 40e18);
        skip(UNBONDING);
        vm.startPrank(member(0));
        oracle.withdrawBond();
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NothingToWithdraw.selector, member(0)));
        oracle.withdrawBond();
    }

    /* SLASHED */

    function test_Slash_LeavingToo() external {
        _request(member(0), 90e18);
        slash(0, "job");
        (uint96 amount, uint96 leaving,) = oracle.bondOf(member(0));
        assertEq(amount, MIN_BOND - SLASH);
        assertEq(leaving, MIN_BOND - SLASH, "no more leaves than there is");
        skip(UNBONDING);
        vm.prank(member(0));
        oracle.withdrawBond();
        assertEq(bondOf(member(0)), 0);
    }

    /// @dev What stays is taken before what leaves, and less than a fault's price is taken whole.
    function testFuzz_Slash_NeverMoreThanThereIs(uint96 bonded, uint96 leaving) external {
        bonded = uint96(bound(bonded, 1, 1000e18));
        leaving = uint96(bound(leaving, 1, bonded));
        oracle.setCommittee(members(4), 2);
        oracle.bond(member(3), bonded);
        _request(member(3), leaving);
        slash(3, "job");
        (uint96 amount, uint96 still,) = oracle.bondOf(member(3));
        uint96 taken = bonded < SLASH ? bonded : SLASH;
        assertEq(amount, bonded - taken);
        assertEq(still, leaving < amount ? leaving : amount);
        assertEq(oracle.credits(CHALLENGER) + oracle.credits(TREASURY), taken, "nothing lost, nothing made");
    }

    function test_Slash_NoBondLeft_reverts() external {
        slash(0, "first");
        slash(0, "second");
        assertEq(bondOf(member(0)), 0);
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.InsufficientBond.selector, member(0), 0, SLASH)
        );
        this.slashAgain("third");
    }

    function slashAgain(bytes32 jobId) external {
        slash(0, jobId);
    }

    /// @dev Whoever accuses itself gets a part back and loses the rest for good.
    function testFuzz_Slash_SelfCosts(uint16 shareBps, uint96 slashAmount) external {
        shareBps = uint16(bound(shareBps, 1000, 5000));
        slashAmount = uint96(bound(slashAmount, 2, MIN_BOND));
        SchedulerOracle.Config memory config = newConfig();
        (config.challengerShareBps, config.slashAmount) = (shareBps, slashAmount);
        oracle = new SchedulerOracle(config);
        token.approve(address(oracle), type(uint256).max);
        oracle.bond(member(0), MIN_BOND);
        slash(0, "job");
        uint256 back = oracle.credits(CHALLENGER);
        assertEq(back, uint256(slashAmount) * shareBps / 10_000);
        assertLe(back * 2, slashAmount, "half is lost at least");
        assertEq(oracle.credits(TREASURY), slashAmount - back);
    }

    /* CREDITS */

    function test_WithdrawCredit_succeeds() external {
        slash(0, "job");
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.CreditWithdrawn(CHALLENGER, 18e18);
        vm.prank(CHALLENGER);
        oracle.withdrawCredit();
        vm.prank(TREASURY);
        oracle.withdrawCredit();
        assertEq(token.balanceOf(CHALLENGER), 18e18);
        assertEq(token.balanceOf(TREASURY), 42e18);
        assertEq(token.balanceOf(address(oracle)), 3 * uint256(MIN_BOND) - SLASH);
    }

    function test_WithdrawCredit_Twice_reverts() external {
        slash(0, "job");
        vm.startPrank(CHALLENGER);
        oracle.withdrawCredit();
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NothingToWithdraw.selector, CHALLENGER));
        oracle.withdrawCredit();
    }

    function _request(address account, uint96 amount) private {
        vm.prank(account);
        oracle.requestUnbond(amount);
    }
}
