// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";

/// @title Payment tokens, what comes in for jobs, and what accounts can take out
/// @dev Money leaves only through `withdrawCredit`, so no transition of a job depends on a receiver.
abstract contract Escrow is IJobMarket, AccessManaged, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    struct Listing {
        uint8 id;
        bool allowed;
    }

    /// @notice Token by its id; id 0 is the native currency.
    address[] internal _tokens;
    /// @dev Ids never change: a token taken off the list keeps serving the jobs it was escrowed for.
    mapping(address token => Listing) internal _listings;
    mapping(address account => mapping(uint8 tokenId => uint256)) internal _credits;

    constructor(address authority) AccessManaged(authority) {
        _tokens.push(address(0));
        emit TokenAllowed(0, address(0), true);
    }

    /// @inheritdoc IJobMarket
    function setTokenAllowed(address token, bool allowed) external restricted returns (uint8 tokenId) {
        if (token == address(0)) revert NativeAlwaysAllowed();
        Listing storage listing = _listings[token];
        if (listing.id == 0) {
            if (_tokens.length > type(uint8).max) revert TokenListFull();
            listing.id = uint8(_tokens.length);
            _tokens.push(token);
        }
        listing.allowed = allowed;
        emit TokenAllowed(listing.id, token, allowed);
        return listing.id;
    }

    /// @inheritdoc IJobMarket
    function withdrawCredit(address token) external nonReentrant {
        uint8 tokenId = _listings[token].id;
        // An unknown token shares id 0 with the native currency; it must not reach that balance.
        uint256 amount = _tokens[tokenId] == token ? _credits[msg.sender][tokenId] : 0;
        if (amount == 0) revert NothingToWithdraw(msg.sender, token);

        _credits[msg.sender][tokenId] = 0;
        emit CreditWithdrawn(msg.sender, token, amount);

        if (tokenId != 0) {
            IERC20(token).safeTransfer(msg.sender, amount);
            return;
        }
        (bool sent,) = msg.sender.call{value: amount}("");
        if (!sent) revert NativeTransferFailed(msg.sender, amount);
    }

    /// @inheritdoc IJobMarket
    function credits(address account, address token) external view returns (uint256) {
        uint8 tokenId = _listings[token].id;
        return _tokens[tokenId] == token ? _credits[account][tokenId] : 0;
    }

    /// @dev Id of a token that new jobs may use.
    function _tokenId(address token) internal view returns (uint8) {
        if (token == address(0)) return 0;
        Listing memory listing = _listings[token];
        if (!listing.allowed) revert TokenNotAllowed(token);
        return listing.id;
    }

    /// @dev Takes exactly `amount` from the caller, or reverts.
    function _pull(address token, uint256 amount) internal {
        bool native = token == address(0);
        if (msg.value != (native ? amount : 0)) revert WrongValue(msg.value, native ? amount : 0);
        if (!native) _pullToken(token, amount);
    }

    /// @dev Guarded, because a token that calls out could make one transfer look like two.
    function _pullToken(address token, uint256 amount) private nonReentrant {
        uint256 before = IERC20(token).balanceOf(address(this));
        IERC20(token).safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = IERC20(token).balanceOf(address(this)) - before;
        if (got != amount) revert TransferMismatch(token, amount, got);
    }

    function _credit(address account, uint8 tokenId, uint256 amount) internal {
        if (amount != 0) _credits[account][tokenId] += amount;
    }
}
