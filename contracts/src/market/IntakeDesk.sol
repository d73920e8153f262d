// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {JobRequest} from "../types/Request.sol";
import {Permit} from "../types/Settlement.sol";
import {MarketDesk} from "./MarketDesk.sol";
import {Posting} from "./Posting.sol";

/// @title The market's desk for signed requests, deposits, permits and the roles
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
    function postJobWithPermit(JobRequest calldata request, Permit calldata permit)
        external
        onlyDelegated
        whenRunning
        returns (bytes32 jobId)
    {
        if (msg.sender != request.requester) {
            revert IJobMarket.NotRequester(msg.sender, request.requester);
        }
        Job memory job;
        address token;
        (jobId, token) = _post(request, job);

        _emitOwnPosted(jobId, request);

        if (token == address(0)) revert IJobMarket.WrongValue(0, job.escrow);
        // Its failure alone says nothing: anyone may have used the permit, and the allowance is then there.
        try IERC20Permit(token)
            .permit(msg.sender, address(this), job.escrow, permit.deadline, permit.v, permit.r, permit.s) {}
            catch {}
        _pull(token, job.escrow);
    }

    /// @notice See IJobMarket.
    function anchor(JobRequest calldata request, bytes calldata signature)
        external
        onlyDelegated
        whenRunning
        returns (bytes32 jobId)
    {
        Job memory job;
        address token;
        (jobId, token) = _post(request, job);
        if (!_isSigned(request.requester, jobId, signature)) {
            revert IJobMarket.NotSignedByRequester(request.requester);
        }
        _draw(request.requester, token, job);

        emit IJobMarket.JobPosted(jobId, request.requester, request);
    }

    /// @notice See IJobMarket.
    function revoke(JobRequest calldata request) external onlyDelegated {
        if (msg.sender != request.requester) revert IJobMarket.NotRequester(msg.sender, request.requester);
        bytes32 jobId = _requireNew(request);

        Job memory job;
        job.status = JobStatus.Cancelled;
        job.requesterId = _accountOf(msg.sender);
        _jobs[jobId].saveFirst(job);

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
    function _draw(address requester, address token, Job memory job) private {
        IJobMarket.Deposit memory held = _deposits[requester][job.tokenId];
        if (held.amount < job.escrow) {
            revert IJobMarket.InsufficientDeposit(requester, token, held.amount, job.escrow);
        }
        held.amount -= job.escrow;
        if (held.leaving > held.amount) held.leaving = held.amount;
        _deposits[requester][job.tokenId] = held;
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
