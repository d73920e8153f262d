// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {Permit} from "../types/Settlement.sol";
import {MarketBase} from "./MarketBase.sol";

/// @title Money that comes in and goes out
/// @dev Money leaves only through withdrawals, so no transition of a job depends on a receiver.
abstract contract Accounts is MarketBase {
    using SafeERC20 for IERC20;

    /// @dev Id of a token that new jobs and deposits may use.
    function _allowedToken(address token) internal view returns (uint8) {
        if (token == address(0)) return 0;
        Listing memory listing = _listings[token];
        if (!listing.allowed) revert IJobMarket.TokenNotAllowed(token);
        return listing.id;
    }

    /// @dev Id of a token that is or was on the list. An unknown one would share id 0 with the native currency.
    function _knownToken(address token) internal view returns (uint8 tokenId, bool known) {
        tokenId = _listings[token].id;
        known = tokenId != 0 || token == address(0);
    }

    /// @dev Number of a requester's account, opened if need be.
    function _accountOf(address requester) internal returns (uint32 accountId) {
        accountId = accountIdOf[requester];
        if (accountId != 0) return accountId;
        accountId = ++lastAccountId;
        accountIdOf[requester] = accountId;
        _requesters[accountId].word = uint160(requester);
    }

    /// @dev Takes exactly `amount` from the caller, or reverts.
    function _pull(address token, uint256 amount) internal {
        bool native = token == address(0);
        if (msg.value != (native ? amount : 0)) revert IJobMarket.WrongValue(msg.value, native ? amount : 0);
        if (!native) _pullToken(token, amount);
    }

    /// @dev Guarded, because a token that calls out could make one transfer look like two.
    function _pullToken(address token, uint256 amount) internal nonReentrant {
        uint256 before = _holding(token);
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = _holding(token) - before;
        if (got != amount) revert IJobMarket.TransferMismatch(token, amount, got);
    }

    /// @dev What the market has of a token. Assembly because the compiler takes as much to ask as the token to answer.
    function _holding(address token) private view returns (uint256 amount) {
        bytes4 question = IERC20.balanceOf.selector;
        assembly ("memory-safe") {
            mstore(0, question)
            mstore(4, address())
            let answered := staticcall(gas(), token, 0, 0x24, 0, 0x20)
            if iszero(and(answered, gt(returndatasize(), 0x1f))) { revert(0, 0) }
            amount := mload(0)
        }
    }

    /// @dev The permit's failure alone says nothing: anyone may have used it, and the allowance is then there.
    function _permit(address token, uint256 amount, Permit calldata permit) internal {
        try IERC20Permit(token)
            .permit(msg.sender, address(this), amount, permit.deadline, permit.v, permit.r, permit.s) {}
            catch {}
    }

    /// @dev Sends money out of the market. NOTE: callers hold the guard.
    function _send(address to, address token, uint256 amount) internal {
        if (token != address(0)) {
            IERC20(token).safeTransfer(to, amount);
            return;
        }
        // Assembly takes no copy of what the receiver returns, however long.
        bool sent;
        assembly ("memory-safe") {
            sent := call(gas(), to, amount, 0, 0, 0, 0)
        }
        if (!sent) revert IJobMarket.NativeTransferFailed(to, amount);
    }
}
