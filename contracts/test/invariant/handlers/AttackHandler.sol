// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobRequest} from "../../../src/types/Request.sol";
import {TestToken} from "../../utils/Tokens.sol";
import {Answer, OddWallet} from "../../utils/Wallets.sol";
import {Sort} from "../stores/Books.sol";
import {Edge} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";
import {Door} from "./Intake.sol";

/// @notice Comes with tokens and contracts that mean no good: all of it is refused, and nothing moves.
abstract contract AttackHandler is Handler {
    bytes4 private constant REENTERED = ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector;

    OddWallet private immutable WALLET = new OddWallet();

    /// @dev One transfer that would count as two: a deposit inside of an escrow's.
    function reenterWhilePosting(uint256 seed) external checked {
        seed = _draw(seed);
        JobRequest memory request = _requestIn(address(HOOK), seed);
        HOOK.mint(request.requester, request.offer.maxPrice);
        HOOK.mint(address(HOOK), request.offer.maxPrice);
        bytes memory nested =
            abi.encodeCall(IJobMarket.deposit, (request.requester, address(HOOK), request.offer.maxPrice));
        if (seed % 2 == 0) nested = abi.encodeCall(IJobMarket.withdrawDeposit, (address(HOOK)));
        HOOK.onTransfer(MARKET, nested);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.postJob, (request)), REENTERED);
        HOOK.onTransfer(address(0), "");
        _count(Edge.RefuseReentrantPost);
    }

    /// @dev A credit paid out twice.
    function reenterWhileWithdrawing(uint256 seed) external checked {
        seed = _draw(seed);
        address account = findOwed(address(HOOK), seed);
        if (account == address(0)) {
            _cancel(_postIn(address(HOOK), seed));
            account = findOwed(address(HOOK), seed);
        }
        bytes memory withdrawal = abi.encodeCall(IJobMarket.withdrawCredit, (address(HOOK)));
        HOOK.onTransfer(MARKET, withdrawal);
        _refuse(account, MARKET, withdrawal, REENTERED);
        HOOK.onTransfer(address(0), "");
        _count(Edge.RefuseReentrantWithdrawal);
    }

    /// @dev A token of which less arrives than was sent.
    function payLess(uint256 seed) external checked {
        address token = address(FEE_TOKEN);
        _refusePaying(token, IJobMarket.TransferMismatch.selector, _draw(seed));
        _count(Edge.RefuseFeeToken);
    }

    /// @dev A token that says no instead of reverting.
    function payNothing(uint256 seed) external checked {
        _refusePaying(address(FALSE_TOKEN), SafeERC20.SafeERC20FailedOperation.selector, _draw(seed));
        _count(Edge.RefuseFalseToken);
    }

    /// @dev Contracts that answer oddly when they are asked for their signature.
    function signOddly(uint256 seed) external checked {
        seed = _draw(seed);
        JobRequest memory request = _request(Sort.Plain, Door.Native, seed);
        request.requester = address(WALLET);
        WALLET.setAnswer(Answer(1 + seed % uint256(type(Answer).max)));
        // The bomb's first word is a yes, of which nothing but that word is copied: then it is a wallet without a deposit.
        bytes4 reason = IJobMarket.NotSignedByRequester.selector;
        if (1 + seed % uint256(type(Answer).max) == uint256(Answer.Bomb)) {
            reason = IJobMarket.InsufficientDeposit.selector;
        }
        _refuse(address(this), MARKET, abi.encodeCall(IJobMarket.anchor, (request, "")), reason);
        _count(Edge.RefuseOddWallet);
    }

    function _refusePaying(address token, bytes4 reason, uint256 seed) private {
        JobRequest memory request = _requestIn(token, seed);
        // Enough for the token to take its fee of.
        request.offer.maxPrice += 1000;
        TestToken(token).mint(request.requester, request.offer.maxPrice);
        vm.prank(request.requester);
        TestToken(token).approve(MARKET, request.offer.maxPrice);
        bytes memory data = abi.encodeCall(IJobMarket.postJob, (request));
        if (seed % 2 == 0) {
            data = abi.encodeCall(IJobMarket.deposit, (request.requester, token, request.offer.maxPrice));
        }
        _refuse(request.requester, MARKET, data, reason);
    }

    function _requestIn(address token, uint256 seed) private returns (JobRequest memory request) {
        request = _request(Sort.Plain, Door.Token, seed);
        request.offer.token = token;
    }
}
