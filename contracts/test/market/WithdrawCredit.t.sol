// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {TestToken} from "../utils/Tokens.sol";

/// @notice A requester that calls back when it is paid.
contract Greedy {
    IJobMarket private immutable MARKET;
    bool private _refuses;
    /// @notice Whether a nested withdrawal went through.
    bool public nested;

    constructor(IJobMarket market) {
        MARKET = market;
    }

    receive() external payable {
        require(!_refuses, "no, thanks");
        (nested,) = address(MARKET).call(abi.encodeCall(IJobMarket.withdrawCredit, (address(0))));
    }

    function setRefuses(bool refuses) external {
        _refuses = refuses;
    }

    function post(JobRequest calldata request) external payable returns (bytes32) {
        return MARKET.postJob{value: msg.value}(request);
    }

    function cancel(bytes32 jobId) external {
        MARKET.cancel(jobId);
    }

    function withdraw() external {
        MARKET.withdrawCredit(address(0));
    }
}

contract WithdrawCreditTest is MarketTest {
    Greedy private _greedy;

    function setUp() public override {
        super.setUp();
        _greedy = new Greedy(market);
    }

    function test_WithdrawCredit_Native_succeeds() external {
        _cancelled(lab.newRequest());
        uint256 before = requester.balance;
        vm.expectEmit(address(market));
        emit IJobMarket.CreditWithdrawn(requester, address(0), 2 ether);
        _withdraw(address(0));
        assertEq(requester.balance - before, 2 ether);
        assertEq(market.credits(requester, address(0)), 0);
        assertEq(address(market).balance, 0);
    }

    function test_WithdrawCredit_Token_succeeds() external {
        _cancelled(lab.newTokenRequest());
        uint256 before = payToken.balanceOf(requester);
        vm.expectEmit(address(market));
        emit IJobMarket.CreditWithdrawn(requester, address(payToken), 2 ether);
        _withdraw(address(payToken));
        assertEq(payToken.balanceOf(requester) - before, 2 ether);
        assertEq(market.credits(requester, address(payToken)), 0);
    }

    function test_WithdrawCredit_TokenTakenOff_succeeds() external {
        _cancelled(lab.newTokenRequest());
        vm.prank(council);
        market.setTokenAllowed(address(payToken), false);
        _withdraw(address(payToken));
        assertEq(market.credits(requester, address(payToken)), 0);
    }

    function test_WithdrawCredit_Nothing_reverts() external {
        _expectNothing(address(0));
    }

    function test_WithdrawCredit_Twice_reverts() external {
        _cancelled(lab.newRequest());
        _withdraw(address(0));
        _expectNothing(address(0));
    }

    /// @dev An unknown token has the number 0 by default, which is the native currency's.
    function test_WithdrawCredit_UnknownToken_reverts() external {
        _cancelled(lab.newRequest());
        TestToken other = new TestToken("OTHER");
        assertEq(market.credits(requester, address(other)), 0, "view");
        _expectNothing(address(other));
        assertEq(market.credits(requester, address(0)), 2 ether, "native credit stays");
    }

    function test_WithdrawCredit_OtherTokensCredit_reverts() external {
        _cancelled(lab.newTokenRequest());
        _expectNothing(address(0));
    }

    function test_WithdrawCredit_Reentered_succeedsOnce() external {
        _greedyCredit();
        _greedyCredit();
        _greedy.withdraw();
        assertFalse(_greedy.nested(), "nested withdrawal");
        assertEq(address(_greedy).balance, 4 ether, "paid once");
        assertEq(address(market).balance, 0);
    }

    function test_WithdrawCredit_RefusedMoney_reverts() external {
        _greedyCredit();
        _greedy.setRefuses(true);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.NativeTransferFailed.selector, address(_greedy), 2 ether)
        );
        _greedy.withdraw();
        assertEq(market.credits(address(_greedy), address(0)), 2 ether, "credit stays");
    }

    function _cancelled(JobRequest memory request) private {
        bytes32 jobId = lab.post(request);
        vm.prank(requester);
        market.cancel(jobId);
    }

    function _greedyCredit() private {
        JobRequest memory request = lab.newRequest();
        request.requester = address(_greedy);
        vm.deal(address(this), 2 ether);
        _greedy.cancel(_greedy.post{value: 2 ether}(request));
    }

    function _withdraw(address token) private {
        vm.prank(requester);
        market.withdrawCredit(token);
    }

    function _expectNothing(address token) private {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NothingToWithdraw.selector, requester, token));
        _withdraw(token);
    }
}
