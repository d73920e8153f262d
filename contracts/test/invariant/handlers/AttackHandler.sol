// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobRequest} from "../../../src/types/Request.sol";
import {HookToken, TestToken} from "../../utils/Tokens.sol";
import {Answer, OddWallet} from "../../utils/Wallets.sol";
import {Sort} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";
import {Door} from "./Intake.sol";
import {Stage} from "./Stage.sol";

/// @notice Comes with tokens and contracts that mean no good: all of it is refused, and nothing moves.
contract AttackHandler is Handler {
    bytes4 private constant REENTERED = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;

    Tally private immutable TALLY;
    IJobMarket private immutable MARKET;
    HookToken private immutable HOOK;
    OddWallet private immutable WALLET = new OddWallet();

    constructor(Stage stage) Handler(stage) {
        (TALLY, MARKET, HOOK) = (stage.tally(), stage.market(), stage.hookToken());
    }

    /// @dev One transfer that would count as two: a deposit inside of an escrow's.
    function reenterWhilePosting(uint256 seed) external {
        seed = _draw(seed);
        JobRequest memory request = _requestIn(address(HOOK), seed);
        HOOK.mint(request.requester, request.offer.maxPrice);
        HOOK.mint(address(HOOK), request.offer.maxPrice);
        bytes memory nested =
            abi.encodeCall(IJobMarket.deposit, (request.requester, address(HOOK), request.offer.maxPrice));
        if (seed % 2 == 0) nested = abi.encodeCall(IJobMarket.withdrawDeposit, (address(HOOK)));
        HOOK.onTransfer(address(MARKET), nested);
        _refuse(request.requester, address(MARKET), abi.encodeCall(IJobMarket.postJob, (request)), REENTERED);
        HOOK.onTransfer(address(0), "");
        TALLY.count(Edge.RefuseReentrantPost);
    }

    /// @dev A credit paid out twice.
    function reenterWhileWithdrawing(uint256 seed) external {
        seed = _draw(seed);
        address account = BOOKS.findOwed(address(HOOK), seed);
        if (account == address(0)) {
            STAGE.cancel(STAGE.postIn(address(HOOK), seed));
            account = BOOKS.findOwed(address(HOOK), seed);
        }
        bytes memory withdrawal = abi.encodeCall(IJobMarket.withdrawCredit, (address(HOOK)));
        HOOK.onTransfer(address(MARKET), withdrawal);
        _refuse(account, address(MARKET), withdrawal, REENTERED);
        HOOK.onTransfer(address(0), "");
        TALLY.count(Edge.RefuseReentrantWithdrawal);
    }

    /// @dev A token of which less arrives than was sent.
    function payLess(uint256 seed) external {
        address token = address(STAGE.feeToken());
        _refusePaying(token, IJobMarket.TransferMismatch.selector, _draw(seed));
        TALLY.count(Edge.RefuseFeeToken);
    }

    /// @dev A token that says no instead of reverting.
    function payNothing(uint256 seed) external {
        _refusePaying(address(STAGE.falseToken()), SafeERC20.SafeERC20FailedOperation.selector, _draw(seed));
        TALLY.count(Edge.RefuseFalseToken);
    }

    /// @dev Contracts that answer oddly when they are asked for their signature.
    function signOddly(uint256 seed) external {
        seed = _draw(seed);
        JobRequest memory request = STAGE.newRequest(Sort.Plain, Door.Native, seed);
        request.requester = address(WALLET);
        WALLET.setAnswer(Answer(1 + seed % uint256(type(Answer).max)));
        // The bomb's first word is a yes, of which nothing but that word is copied: then it is a wallet without a deposit.
        bytes4 reason = IJobMarket.NotSignedByRequester.selector;
        if (1 + seed % uint256(type(Answer).max) == uint256(Answer.Bomb)) {
            reason = IJobMarket.InsufficientDeposit.selector;
        }
        _refuse(address(this), address(MARKET), abi.encodeCall(IJobMarket.anchor, (request, "")), reason);
        TALLY.count(Edge.RefuseOddWallet);
    }

    function _refusePaying(address token, bytes4 reason, uint256 seed) private {
        JobRequest memory request = _requestIn(token, seed);
        // Enough for the token to take its fee of.
        request.offer.maxPrice += 1000;
        TestToken(token).mint(request.requester, request.offer.maxPrice);
        vm.prank(request.requester);
        TestToken(token).approve(address(MARKET), request.offer.maxPrice);
        bytes memory data = abi.encodeCall(IJobMarket.postJob, (request));
        if (seed % 2 == 0) {
            data = abi.encodeCall(IJobMarket.deposit, (request.requester, token, request.offer.maxPrice));
        }
        _refuse(request.requester, address(MARKET), data, reason);
    }

    function _requestIn(address token, uint256 seed) private returns (JobRequest memory request) {
        request = STAGE.newRequest(Sort.Plain, Door.Token, seed);
        request.offer.token = token;
    }
}
