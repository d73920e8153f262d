// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {OddReceiver, Receiver, Trick} from "../utils/Receivers.sol";
import {FalseToken, FeeToken, HookToken, TestToken} from "../utils/Tokens.sol";
import {Answer, OddWallet} from "../utils/Wallets.sol";

/// @notice What contracts that the market calls may try: tokens, wallets, receivers of results. Named by docs/SECURITY.md.
contract AttacksOnMoneyTest is MarketTest {
    uint32 private constant GAS = 300_000;

    Node private _alice;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
    }

    /* CALLBACKS */

    /// @dev Whatever a receiver does with its gas, the worker is paid, and it costs whoever delivers no more than that gas.
    function test_Attack_HostileCallback_paysTheWorker() external {
        for (uint8 i = 0; i < uint8(Trick.Reenter); ++i) {
            OddReceiver odd = new OddReceiver();
            odd.setTrick(Trick(i));
            JobRequest memory request = lab.newCallbackRequest(address(odd), GAS);
            bytes32 jobId = lab.postAssigned(_alice, request);
            Delivery memory delivery = lab.newDelivery(_alice, request);
            SettlementTerms memory terms = lab.settlementOf(request);
            uint256 paid = _credit(_alice.operator);
            uint256 before = gasleft();
            market.deliverOpened(delivery, terms);
            assertLt(before - gasleft(), GAS + 200_000, "gas");
            _assertStatus(jobId, JobStatus.Settled);
            assertEq(_credit(_alice.operator) - paid, 0.99 ether);
        }
    }

    /// @dev A receiver that delivers again, ends the job or takes its money again finds all of that done.
    function test_Attack_ReentrantCallback_getsNothing() external {
        OddReceiver odd = new OddReceiver();
        JobRequest memory request = lab.newCallbackRequest(address(odd), GAS);
        bytes32 jobId = lab.postAssigned(_alice, request);
        Delivery memory delivery = lab.newDelivery(_alice, request);
        SettlementTerms memory terms = lab.settlementOf(request);
        bytes[] memory calls = new bytes[](4);
        calls[0] = abi.encodeCall(IJobMarket.deliverOpened, (delivery, terms));
        calls[1] = abi.encodeCall(IJobMarket.expire, (jobId));
        calls[2] = abi.encodeCall(IJobMarket.excuse, (jobId));
        calls[3] = abi.encodeCall(IJobMarket.withdrawCredit, (address(0)));
        uint256 fork = vm.snapshotState();
        for (uint256 i = 0; i < calls.length; ++i) {
            odd.setCall(address(market), calls[i]);
            market.deliverOpened(delivery, terms);
            assertFalse(odd.nested(), "the nested call");
            assertEq(_credit(_alice.operator), 0.99 ether, "paid once");
            assertEq(address(odd).balance, 0);
            vm.revertToState(fork);
        }
    }

    /// @dev Whoever delivers cannot keep gas from the receiver and have the job count as told.
    function test_Attack_StarvedCallback_reverts() external {
        Receiver receiver = new Receiver(address(market));
        JobRequest memory request = lab.newCallbackRequest(address(receiver), 1_000_000);
        bytes32 jobId = lab.postAssigned(_alice, request);
        Delivery memory delivery = lab.newDelivery(_alice, request);
        SettlementTerms memory terms = lab.settlementOf(request);
        vm.expectPartialRevert(IJobMarket.NotEnoughGas.selector);
        market.deliverOpened{gas: 1_000_000}(delivery, terms);
        _assertStatus(jobId, JobStatus.Assigned);
    }

    /* SIGNED REQUESTS */

    /// @dev A keeper that anchors for a wallet pays for a bounded question, whatever the wallet answers.
    function test_Attack_WalletGasBomb_isBounded() external {
        Answer[2] memory answers = [Answer.EatGas, Answer.Bomb];
        for (uint256 i = 0; i < answers.length; ++i) {
            OddWallet wallet = new OddWallet();
            wallet.setAnswer(answers[i]);
            lab.depositFor(address(wallet), address(0), 2 ether);
            JobRequest memory request = lab.newRequest();
            request.requester = address(wallet);
            bytes memory call = abi.encodeCall(IJobMarket.anchor, (request, bytes("signature")));
            uint256 before = gasleft();
            (bool done,) = address(market).call(call);
            assertLt(before - gasleft(), 500_000, "gas");
            // The bomb's first word is a yes; the rest of it is not looked at.
            assertEq(done, answers[i] == Answer.Bomb);
        }
    }

    /// @dev A requester cannot have its deposit out before what it signed is anchored, nor sign for more than there is at another's cost.
    function test_Attack_DrainedDeposit_costsNobody() external {
        lab.depositFor(requester, address(0), 2 ether);
        JobRequest memory first = lab.newRequest();
        JobRequest memory second = lab.newRequest();
        (bytes memory firstSigned, bytes memory secondSigned) =
            (lab.signRequest(first), lab.signRequest(second));
        vm.prank(requester);
        market.requestDepositWithdrawal(address(0), 2 ether);
        vm.expectPartialRevert(IJobMarket.StillLeaving.selector);
        vm.prank(requester);
        market.withdrawDeposit(address(0));

        bytes32 jobId = market.anchor(first, firstSigned);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.InsufficientDeposit.selector, requester, address(0), 0, 2 ether)
        );
        market.anchor(second, secondSigned);
        _assertStatus(jobId, JobStatus.Open);
        vm.warp(vm.getBlockTimestamp() + 1 hours);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NothingToWithdraw.selector, requester, address(0)));
        vm.prank(requester);
        market.withdrawDeposit(address(0));
    }

    /// @dev A signed request serves once, on one chain and one market.
    function test_Attack_ReplayedRequest_reverts() external {
        lab.depositFor(requester, address(0), 4 ether);
        JobRequest memory request = lab.newRequest();
        bytes memory signature = lab.signRequest(request);
        bytes32 jobId = market.anchor(request, signature);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.JobExists.selector, jobId, JobStatus.Open));
        market.anchor(request, signature);
        vm.chainId(block.chainid + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotSignedByRequester.selector, requester));
        market.anchor(request, signature);
    }

    /* TOKENS */

    /// @dev Escrow is what came, not what was asked for.
    function test_Attack_FeeOnTransferToken_reverts() external {
        TestToken token = _allow(new FeeToken());
        _expect(
            token,
            abi.encodeWithSelector(IJobMarket.TransferMismatch.selector, address(token), 2 ether, 1.98 ether)
        );
    }

    function test_Attack_FalseReturningToken_reverts() external {
        TestToken token = _allow(new FalseToken());
        _expect(token, abi.encodeWithSelector(SafeERC20.SafeERC20FailedOperation.selector, address(token)));
    }

    /// @dev A deposit made inside a posting would be counted for both.
    function test_Attack_ReentrantToken_reverts() external {
        HookToken token = HookToken(address(_allow(new HookToken())));
        token.onTransfer(
            address(market), abi.encodeCall(IJobMarket.deposit, (address(this), address(token), 2 ether))
        );
        _expect(token, abi.encodeWithSelector(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector));
    }

    /// @dev Nobody posts in a token that the council has not listed.
    function test_Attack_UnlistedToken_reverts() external {
        TestToken token = new TestToken("OTHER");
        _expect(token, abi.encodeWithSelector(IJobMarket.TokenNotAllowed.selector, address(token)));
    }

    function _expect(TestToken token, bytes memory fault) private {
        JobRequest memory request = lab.newRequest();
        request.offer.token = address(token);
        vm.expectRevert(fault);
        lab.post(request);
        vm.expectRevert(fault);
        vm.prank(requester);
        market.deposit(requester, address(token), 2 ether);
        assertEq(market.depositOf(requester, address(token)).amount, 0);
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
