// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {JobStatus, Replica} from "../types/Job.sol";
import {AssignmentDecision, Bid, Outcome} from "../types/Messages.sol";
import {JobRequest, JobTerms} from "../types/Request.sol";
import {BatchItem, Delivery, Permit, SettlementTerms} from "../types/Settlement.sol";

/// @title The market: jobs, escrow, bids, assignment, delivery, expiry
/// @notice Amounts are in the smallest unit of the job's payment token (collateral: of the stake token), times in
/// seconds since the epoch. Deadlines are inclusive: at the last second an act still counts.
interface IJobMarket {
    /// @notice A job as people want to read it. Of one that is over no reservation is left: who did it and for how much is in the
    /// log alone.
    struct JobView {
        bytes32 jobId;
        JobStatus status;
        address requester;
        address token;
        uint96 escrow;
        uint8 mode;
        uint8 kind;
        uint8 flags;
        uint8 round;
        uint8 retries;
        uint8 faults;
        uint16 policyVer;
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
        uint8 slots;
        /// Whether an on-chain bid froze the ceiling, and how long after `openAt`, in seconds.
        bool frozen;
        uint32 frozenAge;
    }

    /// @notice A requester's deposit in one token.
    struct Deposit {
        /// All that signed requests may draw on.
        uint96 amount;
        /// Part of `amount` that was asked back; drawn on last.
        uint96 leaving;
        /// First second at which it can be taken.
        uint40 availableAt;
    }

    error Paused();
    error JobExists(bytes32 jobId, JobStatus status);
    error UnknownJob(bytes32 jobId);
    error WrongStatus(bytes32 jobId, JobStatus status, JobStatus needed);
    error NotRequester(address caller, address requester);
    error UnsupportedKind(uint8 kind);
    error UnsupportedMode(uint8 mode);
    error UnsupportedAssurance();
    error TooManyRetries(uint8 retries, uint8 most);
    error BadCallback(address target, uint32 gasLimit);
    error AmountTooLarge(uint256 amount, uint256 most);
    error BadRamp(uint32 rampSeconds, uint32 most);
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
    /// @notice The decision reaches further ahead than decisions may, so another could count beside it.
    error DecisionTooLong(uint40 validUntil, uint256 latest);
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
    /// @notice The signature is neither the requester's nor accepted by its contract.
    error NotSignedByRequester(address requester);
    error InsufficientDeposit(address account, address token, uint256 deposit, uint256 needed);
    error StillLeaving(address account, uint40 availableAt);
    error ZeroAmount();
    /// @notice The winner scores below the stored best bid by more than the band.
    error BelowBand(bytes32 jobId, uint16 score, uint16 best, uint16 band);
    /// @notice The decision claims a score that current facts do not bear out within the band.
    error ScoreOverstated(bytes32 jobId, uint16 claimed, uint16 actual);
    /// @notice The job's mode or flags need the call named by `what`.
    error WrongEntry(bytes32 jobId, bytes32 what);
    error NotExcusable(bytes32 jobId, uint32 enclaveId);
    /// @notice The enclave is excusable: its worker must not be slashed. Call `excuse`.
    error Excusable(bytes32 jobId, bytes32 reason);
    error NotLate(bytes32 jobId, uint40 deadline);
    error EmptyBatch();
    error BatchMismatch(uint256 decisions, uint256 signatures);
    /// @notice Members of a batch must be one worker's and one enclave's.
    error MixedBatch(bytes32 jobId, uint32 enclaveId, uint32 first);
    error NothingDelivered();
    error AlreadyDemanded(bytes32 jobId);
    error WindowOver(bytes32 jobId, uint40 until);
    error WindowOpen(bytes32 jobId, uint40 until);
    error ReplicaNotDistinct(bytes32 jobId, uint8 replica, bytes32 what);
    error WrongReplicaState(bytes32 jobId, uint8 replica, uint8 state);
    /// @notice Less gas is left than the callback was promised.
    error NotEnoughGas(uint256 left, uint256 needed);

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
    /// @notice A round ended without a result and the next began; it takes bids until `bidEnd`.
    event RoundEnded(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        uint8 round,
        bytes32 why,
        uint256 slashed,
        uint40 bidEnd
    );
    /// @notice A job whose worker was cut off through no fault of its own ended; the requester is refunded.
    event JobExcused(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        bytes32 reason,
        uint256 refund
    );
    /// @notice A member of a batch was left out; `reason` is the selector of the error it met.
    event AssignmentSkipped(bytes32 indexed jobId, bytes4 reason);
    event DeliverySkipped(bytes32 indexed jobId, JobStatus status);
    /// @notice A result above 1 KiB was stated by its digest; `reserve` is kept until `until`.
    event ResultStated(
        bytes32 indexed jobId,
        address indexed requester,
        address indexed worker,
        Outcome outcome,
        bytes32 resultDigest,
        uint32 exitCode,
        uint96 paid,
        uint96 reserve,
        uint40 until
    );
    event ResultDemanded(bytes32 indexed jobId, address indexed requester, uint40 until);
    event ResultPublished(bytes32 indexed jobId, bytes publicValues);
    /// @notice A window ended: `paid` went to `worker`, `refund` to the requester.
    event JobFinalised(
        bytes32 indexed jobId, address indexed requester, address indexed worker, uint256 paid, uint256 refund
    );
    event ReplicaAssigned(
        bytes32 indexed jobId,
        uint8 indexed replica,
        address indexed worker,
        bytes32 enclave,
        uint96 price,
        uint40 deadline
    );
    event ReplicaDelivered(
        bytes32 indexed jobId,
        uint8 indexed replica,
        address indexed worker,
        bytes32 resultDigest,
        uint8 outcome,
        uint32 exitCode
    );
    event ReplicaEnded(
        bytes32 indexed jobId, uint8 indexed replica, address indexed worker, uint8 state, uint96 paid
    );
    /// @notice k equal statements: the result counts.
    event QuorumReached(
        bytes32 indexed jobId, address indexed requester, bytes32 resultDigest, bytes publicValues
    );
    /// @notice Statements disagree; nothing is paid, and the job refunds after `until`.
    event JobHeld(bytes32 indexed jobId, address indexed requester, uint40 until);
    event CallbackDone(bytes32 indexed jobId, address indexed target, bool success);
    event Deposited(address indexed account, address indexed token, address indexed from, uint256 amount);
    event DepositWithdrawalRequested(
        address indexed account, address indexed token, uint256 leaving, uint40 availableAt
    );
    event DepositWithdrawn(address indexed account, address indexed token, uint256 amount);
    event CreditWithdrawn(address indexed account, address indexed token, uint256 amount);
    event TokenAllowed(uint8 indexed tokenId, address indexed token, bool allowed);
    event PauseChanged(bool paused);

    /* REQUESTERS */

    /// @notice Posts a job and takes its escrow: `maxPrice`, in TeeQuorum times the replicas.
    /// @dev Requirements: not paused; caller is `request.requester`; not posted before; kind Sp1; mode Tee or TeeQuorum
    /// with the fields it asks for; prices ordered and below 2^80; windows in bounds; with a native-currency offer
    /// `msg.value` is the escrow, with a token offer the allowance is given and the token is on the list. Emits JobPosted.
    /// @return jobId EIP-712 digest of the request.
    function postJob(JobRequest calldata request) external payable returns (bytes32 jobId);

    /// @notice As `postJob`, with an EIP-2612 permit for the escrow, whose failure alone does not refuse.
    function postJobWithPermit(JobRequest calldata request, Permit calldata permit)
        external
        returns (bytes32 jobId);

    /// @notice Posts a job that its requester signed; the escrow comes out of the requester's deposit. Anyone may call.
    /// @dev Requirements: as `postJob`, but for the caller and the value; the signature is the requester's key's (low-s), or
    /// accepted by the requester's contract (ERC-1271) within `ERC1271_GAS`; the deposit covers the escrow. Emits JobPosted.
    function anchor(JobRequest calldata request, bytes calldata signature) external returns (bytes32 jobId);

    /// @notice Makes a signed request useless before anybody anchors it. Emits JobCancelled with a refund of 0.
    /// @dev Requirements: caller is `request.requester`; not posted.
    function revoke(JobRequest calldata request) external;

    /// @notice Takes a job back before it is assigned; escrow becomes the requester's credit.
    /// @dev Requirements: caller is the requester; job Open, and in TeeQuorum no replica placed. Emits JobCancelled.
    function cancel(bytes32 jobId) external;

    /// @notice Adds to an account's deposit, which signed requests draw on.
    /// @dev Requirements: token on the list; with the native currency `msg.value` is the amount. Emits Deposited.
    function deposit(address account, address token, uint96 amount) external payable;

    /// @notice Asks for deposit back; it can be taken `DEPOSIT_DELAY` later and still serves signed requests until then.
    /// @dev A further request replaces the amount and restarts the clock; zero calls it off. Emits DepositWithdrawalRequested.
    function requestDepositWithdrawal(address token, uint96 amount) external;

    /// @notice Pays out what was asked back, as far as it is still there. Never paused. Emits DepositWithdrawn.
    function withdrawDeposit(address token) external;

    /// @notice Demands the bytes of a result of which only the digest was delivered. Emits ResultDemanded.
    /// @dev Requirements: caller is the requester; job Delivered; inside the window; once.
    function demandResult(bytes32 jobId) external;

    /* WORKERS */

    /// @notice Bids on chain: holds collateral and slots, and replaces the best bid it beats.
    /// @dev Requirements: not paused; caller is `bid.worker`; job Open and bidding open; price at most the ceiling,
    /// which the first bid freezes; the bid stands at least until the fallback could assign it; a better score than a standing best bid's; enclave live, fit and free; free stake; in TeeQuorum
    /// another worker and platform than the replicas placed. Emits BidPlaced.
    /// @param terms The job's request with what bidding needs opened.
    function bid(Bid calldata offered, JobTerms calldata terms) external;

    /// @notice Drops a best bid that can no longer be assigned, frees what it held, and lets the ceiling rise again. Anyone may call.
    /// @dev Requirements: job Open; the bid's `validUntil` passed or its enclave no longer serving. Emits BidDropped.
    function dropBid(bytes32 jobId) external;

    /* ASSIGNMENT */

    /// @notice Assigns the job to the stored best bid, as the committee decided.
    /// @dev Requirements: not paused; job Open; bidding window over, final deadline not; decision and bid not lapsed;
    /// the decision names the stored best bid and claims no more than its score within the band; its enclave is serving;
    /// k committee signatures. Emits JobAssigned, in TeeQuorum ReplicaAssigned.
    /// @param decision What the committee signed.
    /// @param signatures Committee signatures, sorted by signer.
    function assign(AssignmentDecision calldata decision, bytes[] calldata signatures) external;

    /// @notice Assigns many jobs; members that cannot be assigned are skipped. Emits AssignmentSkipped for each of those.
    /// @dev Requirements: not paused; as many lists of signatures as decisions.
    function assignBatch(AssignmentDecision[] calldata decisions, bytes[][] calldata signatures) external;

    /// @notice Assigns the job to a bid that its worker signed off chain, as the committee decided.
    /// @dev Requirements: as `assign`, but the bid comes with the worker's signature, asks at most the ceiling, and on
    /// current facts scores at least the standing best bid less the band; it replaces that bid's reservation.
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

    /* DELIVERY */

    /// @notice Hands in a result. Anyone may carry it; the job's worker is paid.
    /// @dev Requirements: job Assigned, mode Tee, without callback; not late; statement is for this job, round and worker; outcome Ok or
    /// LimitExceeded; sha256 of the public values is its result digest; at most 1,024 bytes; signature low-s by a live signer of the
    /// assigned enclave. Warning: nothing here re-executes the program, and `program` and `inputDigest` of the
    /// statement are the enclave's word: it recomputes the job id from the whole request before it signs.
    /// Emits JobSettled.
    function deliver(Delivery calldata delivery) external;

    /// @notice Hands in many results under one signature on their TeeBatch. Jobs that are no longer owed are skipped.
    /// @dev Requirements: as `deliver` for each member; all of one worker and enclave; at least one still owed.
    /// Emits JobSettled for each, DeliverySkipped for each left out.
    /// @param worker Operator account that every statement names.
    /// @param items What the statements say beyond that.
    /// @param signature The enclave key's, on the TeeBatch of the statements in this order.
    function deliverBatch(address worker, BatchItem[] calldata items, bytes calldata signature) external;

    /// @notice As `deliver`, for what needs the request opened: outcome Failed (paid the floor fee), jobs with a
    /// callback, results above 1 KiB of requesters that accept them, and replicas of TeeQuorum.
    /// @dev A result above 1 KiB comes with empty public values: `reserveBps` of the price stay back for `window` seconds.
    /// A callback runs last, with its gas and no more; its failure is an event.
    function deliverOpened(Delivery calldata delivery, SettlementTerms calldata terms) external;

    /// @notice As `deliver`, after the deadline and before anyone expired the job: pays `LATE_BPS` of the price, counts a
    /// lateness, spares the collateral.
    function deliverLate(Delivery calldata delivery) external;

    /// @notice Publishes the bytes of a stated result: the reserve is paid. Anyone may call. Emits ResultPublished.
    function publish(bytes32 jobId, bytes calldata publicValues) external;

    /* ENDINGS; ANYONE MAY CALL */

    /// @notice Ends a round whose worker missed the deadline (slashed; the next round opens while retries and the final
    /// deadline allow, else the requester is refunded), or a job that nobody took (refunded).
    /// @dev Requirements: Assigned and past the delivery deadline and not excusable, or Open and past the final deadline.
    /// Emits RoundEnded or JobExpired.
    function expire(bytes32 jobId) external;

    /// @notice Frees a worker whose enclave was cut off through no fault of its own: next round, or refund.
    /// @dev Requirements: Assigned; the enclave excusable. Emits RoundEnded or JobExcused.
    function excuse(bytes32 jobId) external;

    /// @notice Ends what a window kept open: pays an undemanded reserve, refunds a forfeited one, closes a quorum.
    /// @dev Requirements: Delivered or Held, and the window over. Emits JobFinalised.
    function finalise(bytes32 jobId) external;

    /// @notice Pays out a credit. Never paused.
    /// @param token Payment token; the zero address is the native currency.
    function withdrawCredit(address token) external;

    /* ROLES */

    /// @notice Puts a token on the list, or takes it off for new jobs. Council only.
    /// @dev Requirements: a token; the native currency is always allowed.
    function setTokenAllowed(address token, bool allowed) external returns (uint8 tokenId);

    /// @notice Stops, or allows again, new jobs, bids and assignments. Guardian only.
    function setPaused(bool paused) external;

    /* VIEWS */

    /// @notice A job in readable form.
    function getJob(bytes32 jobId) external view returns (JobView memory);

    /// @notice Replicas of a TeeQuorum job in the order of their placement.
    function getReplicas(bytes32 jobId) external view returns (Replica[] memory);

    /// @notice EIP-712 digest of a request: the job id it would have here.
    function jobIdOf(JobRequest calldata request) external view returns (bytes32);

    /// @notice What an account can withdraw in a token.
    function credits(address account, address token) external view returns (uint256);

    /// @notice An account's deposit in a token.
    function depositOf(address account, address token) external view returns (Deposit memory);
}
