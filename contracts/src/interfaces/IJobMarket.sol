// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {JobStatus} from "../types/Job.sol";
import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../types/Messages.sol";
import {JobRequest, JobTerms} from "../types/Request.sol";

/// @title The market: jobs, escrow, bids, assignment, delivery, expiry
/// @notice Amounts are in the smallest unit of the job's payment token (collateral: of the stake token), times in
/// seconds since the epoch. Deadlines are inclusive: at the last second an act still counts.
interface IJobMarket {
    /// @notice A job as people want to read it.
    struct JobView {
        bytes32 jobId;
        JobStatus status;
        address requester;
        address token;
        uint96 escrow;
        uint8 mode;
        uint8 kind;
        uint8 round;
        uint16 score;
        uint40 bidEnd;
        uint40 reservedUntil;
        uint40 finalDeadline;
        uint32 executionWindow;
        /// Best on-chain bidder while Open, assignee after; zero if none.
        address worker;
        bytes32 enclave;
        uint96 price;
        uint96 collateral;
    }

    /// @notice A delivery: what the enclave signed, its key's signature, and the bytes behind the result digest.
    struct Delivery {
        TeeStatement statement;
        bytes signature;
        bytes publicValues;
    }

    error Paused();
    error JobExists(bytes32 jobId, JobStatus status);
    error UnknownJob(bytes32 jobId);
    error WrongStatus(bytes32 jobId, JobStatus status, JobStatus needed);
    error NotRequester(address caller, address requester);
    error UnsupportedKind(uint8 kind);
    error UnsupportedMode(uint8 mode);
    error UnsupportedAssurance();
    error UnsupportedRetries(uint8 retries);
    error UnsupportedCallback(address target);
    error ZeroCycleLimit();
    error ResultTooLarge(uint256 bytesAsked, uint256 limit);
    error BadPrices(uint96 minPrice, uint96 maxPrice, uint96 floorFee);
    error CollateralTooLow(uint96 collateral, uint96 least);
    error BadExecutionWindow(uint32 executionWindow, uint32 least, uint32 most);
    error BadBiddingWindow(uint32 biddingWindow, uint32 most);
    error OpensTooLate(uint40 openAt, uint40 finalDeadline);
    error DeadlineTooFar(uint40 finalDeadline, uint256 latest);
    /// @notice The required speed cannot finish `cycleLimit` inside the execution window.
    error WindowTooShort(uint64 cycleLimit, uint32 minKHz, uint32 executionWindow);
    error TokenNotAllowed(address token);
    error TokenListFull();
    /// @notice The native currency needs no listing and cannot be taken off.
    error NativeAlwaysAllowed();
    error WrongValue(uint256 sent, uint256 needed);
    error TransferMismatch(address token, uint256 asked, uint256 got);
    error NativeTransferFailed(address to, uint256 amount);
    error NothingToWithdraw(address account, address token);
    error WrongTerms(bytes32 jobId, bytes32 given);
    error WrongRound(bytes32 jobId, uint8 round, uint8 given);
    error NotTheWorker(address caller, address worker);
    error NotOpenYet(bytes32 jobId, uint40 openAt);
    error BiddingOver(bytes32 jobId, uint40 finalDeadline);
    error BidExpired(uint40 validUntil);
    error BidTooShort(uint40 validUntil, uint40 least);
    error AboveCeiling(uint96 price, uint96 ceiling);
    error NotBetter(bytes32 jobId, uint16 score, uint16 best);
    error BidStillStands(bytes32 jobId, uint40 validUntil);
    error NoBid(bytes32 jobId);
    error BiddingNotOver(bytes32 jobId, uint40 bidEnd);
    error FallbackTooEarly(bytes32 jobId, uint256 from);
    error DecisionExpired(uint40 validUntil);
    /// @notice The decision names another bid than the one it comes with.
    error DecisionMismatch(bytes32 jobId);
    /// @notice The bid's enclave lost its attestation since.
    error EnclaveNotServing(bytes32 jobId, uint32 enclaveId);
    error NotTheBidder(address worker, address signer);
    error StatementMismatch(bytes32 field, bytes32 given, bytes32 expected);
    error BadOutcome(uint8 outcome, uint32 exitCode);
    error ResultDigestMismatch(bytes32 given, bytes32 computed);
    error BadSignature();
    error Late(bytes32 jobId, uint40 deadline);
    error NotExpired(bytes32 jobId, uint256 from);

    event JobPosted(bytes32 indexed jobId, address indexed requester, JobRequest request);
    event JobCancelled(bytes32 indexed jobId, address indexed requester, uint256 refund);
    event BidPlaced(
        bytes32 indexed jobId,
        address indexed worker,
        bytes32 indexed enclave,
        uint8 round,
        uint96 price,
        uint16 score,
        uint40 validUntil
    );
    event BidDropped(bytes32 indexed jobId, uint8 round);
    /// @dev A fallback has weightsVersion and inputsRoot zero: no committee decided it.
    event JobAssigned(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        bytes32 enclave,
        uint8 round,
        uint96 price,
        uint16 score,
        uint40 deadline,
        uint32 weightsVersion,
        bytes32 inputsRoot
    );
    event JobSettled(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        Outcome outcome,
        bytes32 resultDigest,
        uint64 cycles,
        uint32 exitCode,
        uint96 paid,
        uint96 fee,
        bytes publicValues
    );
    event JobExpired(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        uint256 refund,
        uint256 slashed
    );
    event CreditWithdrawn(address indexed account, address indexed token, uint256 amount);
    event TokenAllowed(uint8 indexed tokenId, address indexed token, bool allowed);
    event PauseChanged(bool paused);

    /// @notice Posts a job and takes `maxPrice` into escrow.
    /// @dev Requirements: not paused; caller is `request.requester`; not posted before; kind Sp1, mode Tee, no
    /// callback and no retries; prices ordered; windows in bounds; with a native-currency offer `msg.value` is
    /// `maxPrice`, with a token offer the allowance is given and the token is on the list. Emits JobPosted.
    /// @return jobId EIP-712 digest of the request.
    function postJob(JobRequest calldata request) external payable returns (bytes32 jobId);

    /// @notice Takes a job back before it is assigned; escrow becomes the requester's credit.
    /// @dev Requirements: caller is the requester; job Open. Emits JobCancelled.
    function cancel(bytes32 jobId) external;

    /// @notice Bids on chain: holds collateral and a slot, and replaces the best bid it beats.
    /// @dev Requirements: not paused; caller is `bid.worker`; job Open and bidding open; price at most the ceiling
    /// now; the bid stands at least until the fallback could assign it; a better score than a standing best bid's;
    /// enclave live, fit and free; free stake. Emits BidPlaced.
    /// @param terms The job's request with what bidding needs opened.
    function bid(Bid calldata offered, JobTerms calldata terms) external;

    /// @notice Drops a best bid that can no longer be assigned, and frees what it held. Anyone may call.
    /// @dev Requirements: job Open; the bid's `validUntil` passed or its enclave no longer serving. Emits BidDropped.
    function dropBid(bytes32 jobId) external;

    /// @notice Assigns the job to the stored best bid, as the committee decided.
    /// @dev Requirements: not paused; job Open; bidding window over, final deadline not; decision and bid not lapsed;
    /// the decision names the stored best bid; its enclave is serving; k committee signatures. Emits JobAssigned.
    /// @param decision What the committee signed.
    /// @param signatures Committee signatures, sorted by signer.
    function assign(AssignmentDecision calldata decision, bytes[] calldata signatures) external;

    /// @notice Assigns the job to a bid that its worker signed off chain, as the committee decided.
    /// @dev Requirements: as `assign`, but the bid comes with the worker's signature, asks at most the ceiling, and
    /// scores at least the stored best bid, whose reservation it replaces. Emits JobAssigned.
    /// @param winner The worker's bid.
    /// @param winnerSignature The worker's signature on it, 65 bytes, low-s.
    /// @param terms The job's request with what bidding needs opened.
    function assignSigned(
        AssignmentDecision calldata decision,
        bytes[] calldata signatures,
        Bid calldata winner,
        bytes calldata winnerSignature,
        JobTerms calldata terms
    ) external;

    /// @notice Assigns the stored best bid when no decision came in time. Anyone may call.
    /// @dev Requirements: not paused; job Open; `FALLBACK_DELAY` past the bidding window; a standing bid. Emits JobAssigned.
    function assignFallback(bytes32 jobId) external;

    /// @notice Hands in a result. Anyone may carry it; the job's worker is paid.
    /// @dev Requirements: job Assigned; not late; statement is for this job, round and worker; outcome valid; sha256
    /// of the public values is its result digest; at most 1,024 bytes; signature low-s by a live signer of the
    /// assigned enclave. Warning: nothing here re-executes the program, and `program` and `inputDigest` of the
    /// statement are the enclave's word: it recomputes the job id from the whole request before it signs.
    /// Emits JobSettled.
    function deliver(Delivery calldata delivery) external;

    /// @notice As `deliver`, for the outcome Failed: pays the floor fee, which only the terms tell.
    function deliverFailed(Delivery calldata delivery, JobTerms calldata terms) external;

    /// @notice Ends a job whose worker missed the deadline (slashed), or that nobody took (refunded). Anyone may call.
    /// @dev Requirements: Assigned and past the delivery deadline, or Open and past the final deadline. Emits JobExpired.
    function expire(bytes32 jobId) external;

    /// @notice Pays out a credit. Never paused.
    /// @param token Payment token; the zero address is the native currency.
    function withdrawCredit(address token) external;

    /// @notice Puts a token on the list, or takes it off for new jobs. Council only.
    /// @dev Requirements: a token; the native currency is always allowed.
    function setTokenAllowed(address token, bool allowed) external returns (uint8 tokenId);

    /// @notice Stops, or allows again, new jobs, bids and assignments. Guardian only.
    function setPaused(bool paused) external;

    /// @notice A job in readable form.
    function getJob(bytes32 jobId) external view returns (JobView memory);

    /// @notice EIP-712 digest of a request: the job id it would have here.
    function jobIdOf(JobRequest calldata request) external view returns (bytes32);

    /// @notice What an account can withdraw in a token.
    function credits(address account, address token) external view returns (uint256);
}
