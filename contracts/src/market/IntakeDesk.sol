// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {JobRequest} from "../types/Request.sol";
import {MarketDesk} from "./MarketDesk.sol";
import {Posting} from "./Posting.sol";

/// @title The market's desk for signed requests, deposits and the roles
/// @dev See IJobMarket for what each function promises; its callers reach it through the market.
contract IntakeDesk is MarketDesk, Posting {
    using JobLib for JobLib.Slots;

    /// @notice Gas that a requester's contract gets to check a signature.
    uint256 public constant ERC1271_GAS = 200_000;
    /// @notice Seconds between asking for deposit and taking it: time for requests under way to be anchored.
    uint40 public constant DEPOSIT_DELAY = 1 hours;

    constructor(address authority, Config memory config) MarketDesk(authority, config, "intake") {}

    /* POSTING */

    /// @notice See IJobMarket.
    function anchor(JobRequest calldata request, bytes calldata signature)
        external
        onlyDelegated
        whenRunning
        returns (bytes32 jobId)
    {
        address requester = request.requester;
        address token;
        uint256 word;
        (jobId, token, word) = _post(request, requester);
        if (!_isSigned(requester, jobId, signature)) revert IJobMarket.NotSignedByRequester(requester);
        _draw(requester, token, word);

        emit IJobMarket.JobPosted(jobId, requester, request);
    }

    /// @notice See IJobMarket.
    function revoke(JobRequest calldata request) external onlyDelegated {
        if (msg.sender != request.requester) revert IJobMarket.NotRequester(msg.sender, request.requester);
        (bytes32 jobId, JobLib.Slots storage slots) = _requireNew(request);

        Job memory job;
        job.status = JobStatus.Cancelled;
        job.requesterId = _accountOf(msg.sender);
        slots.saveFirst(job);

        emit IJobMarket.JobCancelled(jobId, msg.sender, 0);
    }

    /* DEPOSITS */

    /// @notice See IJobMarket.
    function deposit(address account, address token, uint96 amount) external payable onlyDelegated {
        if (amount == 0) revert IJobMarket.ZeroAmount();
        IJobMarket.Deposit storage held = _deposits[account][_allowedToken(token)];
        uint256 sum = uint256(held.amount) + amount;
        if (sum > type(uint96).max) revert IJobMarket.AmountTooLarge(sum, type(uint96).max);

        held.amount = uint96(sum);

        emit IJobMarket.Deposited(account, token, msg.sender, amount);

        _pull(token, amount);
    }

    /// @notice See IJobMarket.
    function requestDepositWithdrawal(address token, uint96 amount) external onlyDelegated {
        IJobMarket.Deposit memory held = _requireDeposit(token);
        if (amount > held.amount) {
            revert IJobMarket.InsufficientDeposit(msg.sender, token, held.amount, amount);
        }

        held.leaving = amount;
        held.availableAt = amount == 0 ? 0 : uint40(block.timestamp) + DEPOSIT_DELAY;
        _deposits[msg.sender][_listings[token].id] = held;

        emit IJobMarket.DepositWithdrawalRequested(msg.sender, token, amount, held.availableAt);
    }

    /// @notice See IJobMarket.
    function withdrawDeposit(address token) external onlyDelegated nonReentrant {
        IJobMarket.Deposit memory held = _requireDeposit(token);
        uint96 amount = held.leaving;
        if (amount == 0) revert IJobMarket.NothingToWithdraw(msg.sender, token);
        if (block.timestamp < held.availableAt) {
            revert IJobMarket.StillLeaving(msg.sender, held.availableAt);
        }

        held.amount -= amount;
        (held.leaving, held.availableAt) = (0, 0);
        _deposits[msg.sender][_listings[token].id] = held;

        emit IJobMarket.DepositWithdrawn(msg.sender, token, amount);

        _send(msg.sender, token, amount);
    }

    /* ROLES */

    /// @notice See IJobMarket.
    function setTokenAllowed(address token, bool allowed)
        external
        onlyDelegated
        restricted
        returns (uint8 tokenId)
    {
        if (token == address(0)) revert IJobMarket.NativeAlwaysAllowed();
        Listing storage listing = _listings[token];
        if (listing.id == 0) {
            if (_tokens.length > type(uint8).max) revert IJobMarket.TokenListFull();
            listing.id = uint8(_tokens.length);
            _tokens.push(token);
        }
        listing.allowed = allowed;
        emit IJobMarket.TokenAllowed(listing.id, token, allowed);
        return listing.id;
    }

    /// @notice See IJobMarket.
    function setPaused(bool paused_) external onlyDelegated restricted {
        paused = paused_;
        emit IJobMarket.PauseChanged(paused_);
    }

    /* INTERNALS */

    /// @dev The caller's deposit in a token that is or was on the list; nothing in any other.
    function _requireDeposit(address token) private view returns (IJobMarket.Deposit memory held) {
        (uint8 tokenId, bool known) = _knownToken(token);
        if (!known) revert IJobMarket.TokenNotAllowed(token);
        held = _deposits[msg.sender][tokenId];
    }

    /// @dev Takes a job's escrow out of its requester's deposit, what was asked back last.
    function _draw(address requester, address token, uint256 word) private {
        (uint8 tokenId, uint96 escrow) = (JobLib.tokenIdOf(word), JobLib.escrowOf(word));
        IJobMarket.Deposit memory held = _deposits[requester][tokenId];
        if (held.amount < escrow) {
            revert IJobMarket.InsufficientDeposit(requester, token, held.amount, escrow);
        }
        held.amount -= escrow;
        if (held.leaving > held.amount) held.leaving = held.amount;
        _deposits[requester][tokenId] = held;
    }

    /// @dev An account may have both a key and code.
    function _isSigned(address requester, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool)
    {
        (address signer, ECDSA.RecoverError fault,) = ECDSA.tryRecoverCalldata(digest, signature);
        if (fault == ECDSA.RecoverError.NoError && signer == requester) return true;
        return requester.code.length != 0 && _isAccepted(requester, digest, signature);
    }

    /// @dev Asks the requester's contract. Assembly bounds what is copied of its answer to one word.
    function _isAccepted(address requester, bytes32 digest, bytes calldata signature)
        private
        view
        returns (bool accepted)
    {
        bytes memory question = abi.encodeCall(IERC1271.isValidSignature, (digest, signature));
        bytes32 answer = IERC1271.isValidSignature.selector;
        uint256 allowance = ERC1271_GAS;
        assembly ("memory-safe") {
            let done := staticcall(allowance, requester, add(question, 32), mload(question), 0, 32)
            accepted := and(and(done, gt(returndatasize(), 31)), eq(mload(0), answer))
        }
    }
}
