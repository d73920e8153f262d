// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {IntakeDesk} from "../../src/market/IntakeDesk.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {FalseToken, FeeToken, HookToken, TestToken} from "../utils/Tokens.sol";

contract DepositsTest is MarketTest {
    address private _other;

    function setUp() public override {
        super.setUp();
        _other = makeAddr("other");
    }

    /* IN */

    function test_Deposit_Native_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.Deposited(requester, address(0), requester, 3 ether);
        _deposit(requester, address(0), 3 ether);
        _assertDeposit(address(0), 3 ether, 0, 0);
        assertEq(address(market).balance, 3 ether);
        assertEq(_credit(requester), 0, "no credit");
    }

    function test_Deposit_Adds_succeeds() external {
        _deposit(requester, address(0), 3 ether);
        _deposit(requester, address(0), 1 ether);
        _assertDeposit(address(0), 4 ether, 0, 0);
    }

    function test_Deposit_ForAnother_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.Deposited(_other, address(payToken), requester, 3 ether);
        _deposit(_other, address(payToken), 3 ether);
        assertEq(market.depositOf(_other, address(payToken)).amount, 3 ether);
        _assertDeposit(address(payToken), 0, 0, 0);
        assertEq(payToken.balanceOf(address(market)), 3 ether);
    }

    /// @dev Money that comes in later must not shorten or lengthen the wait of what is leaving.
    function test_Deposit_WhileLeaving_succeeds() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 3 ether);
        vm.warp(_now() + 100);
        _deposit(requester, address(0), 1 ether);
        _assertDeposit(address(0), 4 ether, 3 ether, at);
    }

    function test_Deposit_Nothing_reverts() external {
        vm.expectRevert(IJobMarket.ZeroAmount.selector);
        market.deposit(requester, address(0), 0);
    }

    function test_Deposit_WrongValue_reverts() external {
        vm.startPrank(requester);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongValue.selector, 1 ether, 2 ether));
        market.deposit{value: 1 ether}(requester, address(0), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongValue.selector, 3 ether, 2 ether));
        market.deposit{value: 3 ether}(requester, address(0), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongValue.selector, 1, 0));
        market.deposit{value: 1}(requester, address(payToken), 2 ether);
    }

    function test_Deposit_UnknownToken_reverts() external {
        TestToken token = new TestToken("OTHER");
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.TokenNotAllowed.selector, token));
        _deposit(requester, address(token), 1 ether);
    }

    function test_Deposit_FeeOnTransfer_reverts() external {
        TestToken token = _allow(new FeeToken());
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.TransferMismatch.selector, token, 1 ether, 0.99 ether)
        );
        _deposit(requester, address(token), 1 ether);
    }

    function test_Deposit_FalseReturn_reverts() external {
        TestToken token = _allow(new FalseToken());
        vm.expectRevert(abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, token));
        _deposit(requester, address(token), 1 ether);
    }

    /// @dev A nested deposit would be counted by the outer one's balance check a second time.
    function test_Deposit_ReenteredByToken_reverts() external {
        HookToken token = HookToken(address(_allow(new HookToken())));
        token.onTransfer(
            address(market), abi.encodeCall(IJobMarket.deposit, (_other, address(token), 1 ether))
        );
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        _deposit(requester, address(token), 1 ether);
    }

    /* OUT */

    function test_RequestDepositWithdrawal_succeeds() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _now() + IntakeDesk(market.INTAKE_DESK()).DEPOSIT_DELAY();
        vm.expectEmit(address(market));
        emit IJobMarket.DepositWithdrawalRequested(requester, address(0), 2 ether, at);
        vm.prank(requester);
        market.requestDepositWithdrawal(address(0), 2 ether);
        _assertDeposit(address(0), 3 ether, 2 ether, at);
    }

    function test_RequestDepositWithdrawal_Again_replacesAndRestarts() external {
        _deposit(requester, address(0), 3 ether);
        _request(address(0), 2 ether);
        vm.warp(_now() + 10);
        uint40 at = _request(address(0), 1 ether);
        assertEq(at, _now() + IntakeDesk(market.INTAKE_DESK()).DEPOSIT_DELAY());
        _assertDeposit(address(0), 3 ether, 1 ether, at);
    }

    function test_RequestDepositWithdrawal_Zero_callsItOff() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 2 ether);
        _request(address(0), 0);
        assertEq(market.depositOf(requester, address(0)).leaving, 0);
        vm.warp(at);
        _expectNothing(address(0));
    }

    function test_RequestDepositWithdrawal_MoreThanThereIs_reverts() external {
        _deposit(requester, address(0), 3 ether);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.InsufficientDeposit.selector, requester, address(0), 3 ether, 3 ether + 1
            )
        );
        vm.prank(requester);
        market.requestDepositWithdrawal(address(0), 3 ether + 1);
    }

    function test_RequestDepositWithdrawal_UnknownToken_reverts() external {
        _deposit(requester, address(0), 3 ether);
        TestToken token = new TestToken("OTHER");
        assertEq(market.depositOf(requester, address(token)).amount, 0, "number 0 is the native currency's");
        bytes memory fault = abi.encodeWithSelector(IJobMarket.TokenNotAllowed.selector, token);
        vm.expectRevert(fault);
        vm.prank(requester);
        market.requestDepositWithdrawal(address(token), 1 ether);
        vm.expectRevert(fault);
        _withdraw(address(token));
    }

    function test_Deposit_TooMuch_reverts() external {
        vm.deal(requester, type(uint128).max);
        _deposit(requester, address(0), type(uint96).max);
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.AmountTooLarge.selector, uint256(type(uint96).max) + 1, type(uint96).max
            )
        );
        _deposit(requester, address(0), 1);
    }

    function test_WithdrawDeposit_AtFirstSecond_succeeds() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 2 ether);
        uint256 before = requester.balance;
        vm.warp(at);
        vm.expectEmit(address(market));
        emit IJobMarket.DepositWithdrawn(requester, address(0), 2 ether);
        _withdraw(address(0));
        assertEq(requester.balance - before, 2 ether);
        IJobMarket.Deposit memory left = market.depositOf(requester, address(0));
        assertEq(left.amount, 1 ether);
        assertEq(left.leaving, 0);
    }

    function test_WithdrawDeposit_TokenTakenOff_succeeds() external {
        _deposit(requester, address(payToken), 3 ether);
        uint40 at = _request(address(payToken), 3 ether);
        vm.prank(council);
        market.setTokenAllowed(address(payToken), false);
        uint256 before = payToken.balanceOf(requester);
        vm.warp(at);
        _withdraw(address(payToken));
        assertEq(payToken.balanceOf(requester) - before, 3 ether);
    }

    function test_WithdrawDeposit_Paused_succeeds() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 3 ether);
        _pause();
        vm.warp(at);
        _withdraw(address(0));
        _assertDeposit(address(0), 0, 0, at);
    }

    /// @dev What a signed request drew meanwhile is gone; the rest is paid.
    function test_WithdrawDeposit_DrawnMeanwhile_paysTheRest() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 3 ether);
        JobRequest memory request = lab.newRequest();
        market.anchor(request, lab.signRequest(request));
        vm.warp(at);
        uint256 before = requester.balance;
        _withdraw(address(0));
        assertEq(requester.balance - before, 1 ether);
    }

    function test_WithdrawDeposit_OneSecondEarly_reverts() external {
        _deposit(requester, address(0), 3 ether);
        uint40 at = _request(address(0), 2 ether);
        vm.warp(at - 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.StillLeaving.selector, requester, at));
        _withdraw(address(0));
    }

    function test_WithdrawDeposit_NotAsked_reverts() external {
        _deposit(requester, address(0), 3 ether);
        _expectNothing(address(0));
    }

    function test_WithdrawDeposit_Twice_reverts() external {
        _deposit(requester, address(0), 3 ether);
        vm.warp(_request(address(0), 2 ether));
        _withdraw(address(0));
        _expectNothing(address(0));
    }

    function test_WithdrawDeposit_OtherToken_reverts() external {
        _deposit(requester, address(0), 3 ether);
        vm.warp(_request(address(0), 2 ether));
        _expectNothing(address(payToken));
    }

    function test_WithdrawDeposit_RefusedMoney_reverts() external {
        vm.deal(address(this), 1 ether);
        market.deposit{value: 1 ether}(address(this), address(0), 1 ether);
        market.requestDepositWithdrawal(address(0), 1 ether);
        vm.warp(market.depositOf(address(this), address(0)).availableAt);
        // This contract takes no money.
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.NativeTransferFailed.selector, address(this), 1 ether)
        );
        market.withdrawDeposit(address(0));
    }

    function testFuzz_Deposits_Conserved(uint96[4] memory amounts) external {
        uint256 held;
        uint256 start = requester.balance;
        for (uint256 i = 0; i < 4; ++i) {
            amounts[i] = uint96(bound(amounts[i], 1, 100 ether));
            _deposit(requester, address(0), amounts[i]);
            held += amounts[i];
            uint96 leaving = uint96(bound(uint256(keccak256(abi.encode(amounts[i]))), 1, held));
            vm.warp(_request(address(0), leaving));
            _withdraw(address(0));
            held -= leaving;
        }
        assertEq(market.depositOf(requester, address(0)).amount, held);
        assertEq(address(market).balance, held);
        assertEq(start - requester.balance, held);
    }

    function _deposit(address account, address token, uint96 amount) private {
        vm.prank(requester);
        market.deposit{value: token == address(0) ? amount : 0}(account, token, amount);
    }

    function _request(address token, uint96 amount) private returns (uint40 availableAt) {
        vm.prank(requester);
        market.requestDepositWithdrawal(token, amount);
        return market.depositOf(requester, token).availableAt;
    }

    function _withdraw(address token) private {
        vm.prank(requester);
        market.withdrawDeposit(token);
    }

    function _expectNothing(address token) private {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NothingToWithdraw.selector, requester, token));
        _withdraw(token);
    }

    function _assertDeposit(address token, uint96 amount, uint96 leaving, uint40 availableAt) private view {
        IJobMarket.Deposit memory deposit = market.depositOf(requester, token);
        assertEq(deposit.amount, amount, "amount");
        assertEq(deposit.leaving, leaving, "leaving");
        if (leaving != 0) assertEq(deposit.availableAt, availableAt, "availableAt");
    }

    function _allow(TestToken token) private returns (TestToken) {
        vm.prank(council);
        market.setTokenAllowed(address(token), true);
        token.mint(requester, 100 ether);
        vm.prank(requester);
        token.approve(address(market), 100 ether);
        return token;
    }
}
