// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {DomainLib} from "../libraries/DomainLib.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {PriceLib} from "../libraries/PriceLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {ScoreLib} from "../libraries/ScoreLib.sol";
import {Job, JobStatus} from "../types/Job.sol";
import {AssignmentDecision, AssuranceMode, Bid, JobKind, Outcome, TeeStatement} from "../types/Messages.sol";
import {JobRequest, JobTerms, Offer} from "../types/Request.sol";
import {Escrow} from "./Escrow.sol";
import {RequestRules} from "./RequestRules.sol";

/// @title The market: jobs, escrow, bids, assignment, delivery, expiry
/// @dev Every transition keeps one order: checks, effects, event, interaction. The registries it calls are its own
/// and trusted; tokens and receivers are not, and are called last.
contract JobMarket is Escrow {
    using JobLib for JobLib.Slots;

    /// @notice What a deployment fixes for good.
    struct Config {
        IWorkerRegistry workers;
        IEnclaves enclaves;
        ISchedulerOracle oracle;
        /// MultiProof: the domain of enclave statements.
        address multiProof;
        address treasury;
        /// Fee on what workers are paid, basis points, at most `MAX_FEE_BPS`.
        uint16 feeBps;
        /// Least collateral of a job, above zero.
        uint96 minCollateral;
        /// Seconds past the bidding window after which the fallback may be called.
        uint40 fallbackDelay;
    }

    /// @dev Whom a job goes to, and on whose word: both zero when no committee decided.
    struct Choice {
        bytes32 jobId;
        address worker;
        bytes32 enclave;
        uint32 weightsVersion;
        bytes32 inputsRoot;
    }

    error BadConfig();

    uint256 internal constant BPS = 10_000;
    /// @notice Highest fee a deployment may set, basis points.
    uint16 public constant MAX_FEE_BPS = 500;

    IWorkerRegistry public immutable WORKERS;
    IEnclaves public immutable ENCLAVES;
    ISchedulerOracle public immutable ORACLE;
    address public immutable MULTI_PROOF;
    address public immutable TREASURY;
    uint16 public immutable FEE_BPS;
    uint96 public immutable MIN_COLLATERAL;
    uint40 public immutable FALLBACK_DELAY;

    /// @notice Whether new jobs, bids and assignments are stopped.
    bool public paused;
    /// @notice Policy version that new jobs are bound to.
    uint16 public policyVer = 1;

    mapping(bytes32 jobId => JobLib.Slots) internal _jobs;

    modifier whenRunning() {
        if (paused) revert Paused();
        _;
    }

    constructor(address authority, Config memory config) Escrow(authority) {
        if (config.feeBps > MAX_FEE_BPS || config.minCollateral == 0 || config.treasury == address(0)) {
            revert BadConfig();
        }
        WORKERS = config.workers;
        ENCLAVES = config.enclaves;
        ORACLE = config.oracle;
        MULTI_PROOF = config.multiProof;
        TREASURY = config.treasury;
        FEE_BPS = config.feeBps;
        MIN_COLLATERAL = config.minCollateral;
        FALLBACK_DELAY = config.fallbackDelay;
    }

    /* REQUESTERS */

    /// @inheritdoc IJobMarket
    function postJob(JobRequest calldata request) external payable whenRunning returns (bytes32 jobId) {
        if (msg.sender != request.requester) revert NotRequester(msg.sender, request.requester);
        // Read from here on: a field in memory costs a third of one in calldata, and the rules ask for most of them.
        Offer memory offer = request.offer;
        uint40 bidEnd = RequestRules.check(request, offer, MIN_COLLATERAL);
        uint8 tokenId = _tokenId(offer.token);
        jobId = jobIdOf(request);
        JobStatus status = _jobs[jobId].status();
        if (status != JobStatus.None) revert JobExists(jobId, status);

        _create(jobId, offer, tokenId, bidEnd);

        _emitPosted(jobId);

        _pull(offer.token, offer.maxPrice);
    }

    /// @inheritdoc IJobMarket
    function cancel(bytes32 jobId) external {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        if (msg.sender != job.requester) revert NotRequester(msg.sender, job.requester);

        job.status = JobStatus.Cancelled;
        _jobs[jobId].saveStatus(job);
        _credit(job.requester, job.tokenId, job.escrow);

        emit JobCancelled(jobId, job.requester, job.escrow);

        _release(job);
    }

    /* WORKERS */

    /// @inheritdoc IJobMarket
    function bid(Bid calldata offered, JobTerms calldata terms) external whenRunning {
        if (msg.sender != offered.worker) revert NotTheWorker(msg.sender, offered.worker);
        Job memory job = _requireStatus(offered.jobId, JobStatus.Open);
        _checkBid(job, offered, terms);
        // A bid that lapsed before the fallback could take it would keep better ones out at no risk.
        uint40 least = job.bidEnd + FALLBACK_DELAY;
        if (uint40(block.timestamp) > least) least = uint40(block.timestamp);
        if (offered.validUntil < least) revert BidTooShort(offered.validUntil, least);

        bool stands = job.workerId != 0 && block.timestamp <= job.reservedUntil;
        uint16 best = job.score;
        _release(job);
        _reserve(job, offered, terms);
        if (stands && job.score <= best) revert NotBetter(offered.jobId, job.score, best);
        job.reservedUntil = offered.validUntil;
        _jobs[offered.jobId].save(job);

        emit BidPlaced(
            offered.jobId,
            offered.worker,
            offered.enclave,
            offered.round,
            offered.price,
            job.score,
            offered.validUntil
        );
    }

    /// @inheritdoc IJobMarket
    function dropBid(bytes32 jobId) external {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        if (job.workerId == 0) revert NoBid(jobId);
        bool stands = block.timestamp <= job.reservedUntil && ENCLAVES.isServing(job.enclaveId);
        if (stands) revert BidStillStands(jobId, job.reservedUntil);

        _release(job);
        (job.workerId, job.enclaveId, job.price, job.collateral) = (0, 0, 0, 0);
        (job.slots, job.score, job.reservedUntil) = (0, 0, 0);
        _jobs[jobId].save(job);

        emit BidDropped(jobId, job.round);
    }

    /* ASSIGNMENT */

    /// @inheritdoc IJobMarket
    function assign(AssignmentDecision calldata decision, bytes[] calldata signatures) external whenRunning {
        Job memory job = _checkDecision(decision, signatures);
        Choice memory choice = _requireStanding(decision.jobId, job);
        bool named = decision.worker == choice.worker && decision.enclave == choice.enclave
            && decision.price == job.price;
        if (!named) revert DecisionMismatch(decision.jobId);

        (choice.weightsVersion, choice.inputsRoot) = (decision.weightsVersion, decision.inputsRoot);
        _assign(choice, job);
    }

    /// @inheritdoc IJobMarket
    function assignSigned(
        AssignmentDecision calldata decision,
        bytes[] calldata signatures,
        Bid calldata winner,
        bytes calldata winnerSignature,
        JobTerms calldata terms
    ) external whenRunning {
        Job memory job = _checkDecision(decision, signatures);
        _checkBid(job, winner, terms);
        if (block.timestamp > winner.validUntil) revert BidExpired(winner.validUntil);
        bool named = decision.jobId == winner.jobId && decision.worker == winner.worker
            && decision.enclave == winner.enclave && decision.price == winner.price;
        if (!named) revert DecisionMismatch(decision.jobId);
        _checkSignedBy(winner, winnerSignature);

        bool stands =
            job.workerId != 0 && block.timestamp <= job.reservedUntil && ENCLAVES.isServing(job.enclaveId);
        uint16 best = job.score;
        _release(job);
        _reserve(job, winner, terms);
        if (stands && job.score < best) revert NotBetter(decision.jobId, job.score, best);

        _assign(
            Choice({
                jobId: winner.jobId,
                worker: winner.worker,
                enclave: winner.enclave,
                weightsVersion: decision.weightsVersion,
                inputsRoot: decision.inputsRoot
            }),
            job
        );
    }

    /// @inheritdoc IJobMarket
    function assignFallback(bytes32 jobId) external whenRunning {
        Job memory job = _requireStatus(jobId, JobStatus.Open);
        uint256 from = uint256(job.bidEnd) + FALLBACK_DELAY;
        if (block.timestamp < from) revert FallbackTooEarly(jobId, from);
        if (block.timestamp > job.finalDeadline) revert BiddingOver(jobId, job.finalDeadline);

        _assign(_requireStanding(jobId, job), job);
    }

    /* DELIVERY AND EXPIRY */

    /// @inheritdoc IJobMarket
    function deliver(Delivery calldata delivery) external {
        if (delivery.statement.outcome == uint8(Outcome.Failed)) {
            revert BadOutcome(delivery.statement.outcome, delivery.statement.exitCode);
        }
        _deliver(delivery, type(uint96).max);
    }

    /// @inheritdoc IJobMarket
    function deliverFailed(Delivery calldata delivery, JobTerms calldata terms) external {
        if (delivery.statement.outcome != uint8(Outcome.Failed)) {
            revert BadOutcome(delivery.statement.outcome, delivery.statement.exitCode);
        }
        _checkTerms(delivery.statement.jobId, terms);
        _deliver(delivery, terms.offer.floorFee);
    }

    /// @inheritdoc IJobMarket
    function expire(bytes32 jobId) external {
        Job memory job;
        _jobs[jobId].load(job);
        bool assigned = job.status == JobStatus.Assigned;
        if (!assigned && job.status != JobStatus.Open) {
            revert WrongStatus(jobId, job.status, JobStatus.Assigned);
        }
        uint40 deadline = assigned ? job.reservedUntil : job.finalDeadline;
        if (block.timestamp <= deadline) revert NotExpired(jobId, uint256(deadline) + 1);

        job.status = assigned ? JobStatus.Expired : JobStatus.Refunded;
        _jobs[jobId].saveStatus(job);
        _credit(job.requester, job.tokenId, job.escrow);

        // The registries come before the event here: the slashed worker's account is theirs to tell.
        if (!assigned) {
            _release(job);
            emit JobExpired(jobId, job.requester, address(0), job.escrow, 0);
            return;
        }
        ENCLAVES.release(job.enclaveId, job.slots);
        address worker = WORKERS.slash(job.workerId, job.collateral, job.requester, msg.sender);
        emit JobExpired(jobId, job.requester, worker, job.escrow, job.collateral);
    }

    /* GUARDIAN */

    /// @inheritdoc IJobMarket
    function setPaused(bool paused_) external restricted {
        paused = paused_;
        emit PauseChanged(paused_);
    }

    /* VIEWS */

    /// @inheritdoc IJobMarket
    function jobIdOf(JobRequest calldata request) public view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), RequestLib.hash(request));
    }

    /// @inheritdoc IJobMarket
    function getJob(bytes32 jobId) external view returns (JobView memory shown) {
        Job memory job;
        _jobs[jobId].load(job);
        if (job.status == JobStatus.None) revert UnknownJob(jobId);
        shown.jobId = jobId;
        shown.status = job.status;
        shown.requester = job.requester;
        shown.token = _tokens[job.tokenId];
        shown.escrow = _isLive(job.status) ? job.escrow : 0;
        shown.mode = job.mode;
        shown.kind = job.kind;
        shown.round = job.round;
        shown.score = job.score;
        shown.bidEnd = job.bidEnd;
        shown.reservedUntil = job.reservedUntil;
        shown.finalDeadline = job.finalDeadline;
        shown.executionWindow = job.executionWindow;
        shown.worker = WORKERS.operatorOf(job.workerId);
        shown.enclave = ENCLAVES.enclaveIdOf(job.enclaveId);
        shown.price = job.price;
        shown.collateral = job.collateral;
    }

    /* INTERNALS: POSTING */

    /// @dev The caller is the requester, and kind, mode and retries are the only ones that the rules let through.
    function _create(bytes32 jobId, Offer memory offer, uint8 tokenId, uint40 bidEnd) internal {
        Job memory job;
        job.requester = msg.sender;
        job.escrow = offer.maxPrice;
        job.status = JobStatus.Open;
        job.mode = uint8(AssuranceMode.Tee);
        job.kind = uint8(JobKind.Sp1);
        job.tokenId = tokenId;
        job.policyVer = policyVer;
        job.bidEnd = bidEnd;
        job.finalDeadline = offer.finalDeadline;
        job.executionWindow = offer.executionWindow;
        _jobs[jobId].create(job);
    }

    /// @dev `postJob` takes the request alone, so its calldata is the event's data already; encoding it anew would
    /// cost about 7k gas. NOTE: holds only while the request is the one argument of the entry point.
    function _emitPosted(bytes32 jobId) internal {
        bytes32 topic = JobPosted.selector;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            let size := sub(calldatasize(), 4)
            calldatacopy(buffer, 4, size)
            log3(buffer, size, topic, jobId, caller())
        }
    }

    /* INTERNALS: RESERVATION */

    /// @dev Takes collateral and slots for a bid and writes them, with the bid's score, into the job in memory.
    function _reserve(Job memory job, Bid calldata offered, JobTerms calldata terms) internal {
        (uint32 workerId, uint16 late, uint16 faulted) =
            WORKERS.reserve(offered.worker, terms.offer.collateral);
        (uint32 enclaveId, uint8 slots, uint32 kHz) =
            ENCLAVES.reserve(offered.enclave, workerId, job.kind, terms.requirements);
        job.workerId = workerId;
        job.enclaveId = enclaveId;
        job.price = offered.price;
        job.collateral = terms.offer.collateral;
        job.slots = slots;
        job.score = ScoreLib.score(
            ScoreLib.Facts({
                price: offered.price,
                maxPrice: terms.offer.maxPrice,
                kHz: kHz,
                saturationKHz: ScoreLib.saturation(terms.requirements.minKHz),
                faulted: faulted,
                late: late
            })
        );
    }

    /// @dev Gives back what a job's reservation holds, if it has one.
    function _release(Job memory job) internal {
        if (job.workerId == 0) return;
        ENCLAVES.release(job.enclaveId, job.slots);
        WORKERS.release(job.workerId, job.collateral);
    }

    /* INTERNALS: BIDS AND DECISIONS */

    function _checkTerms(bytes32 jobId, JobTerms calldata terms) internal view {
        bytes32 given = DomainLib.digest(DomainLib.separator(address(this)), RequestLib.hash(terms));
        if (given != jobId) revert WrongTerms(jobId, given);
    }

    function _checkBid(Job memory job, Bid calldata offered, JobTerms calldata terms) internal view {
        _checkTerms(offered.jobId, terms);
        if (offered.round != job.round) revert WrongRound(offered.jobId, job.round, offered.round);
        if (block.timestamp < terms.offer.openAt) revert NotOpenYet(offered.jobId, terms.offer.openAt);
        if (block.timestamp > job.finalDeadline) revert BiddingOver(offered.jobId, job.finalDeadline);
        uint96 ceiling = PriceLib.ceilingDown(terms.offer, block.timestamp);
        if (offered.price > ceiling) revert AboveCeiling(offered.price, ceiling);
    }

    function _checkSignedBy(Bid calldata offered, bytes calldata signature) internal view {
        bytes32 digest = DomainLib.digest(DomainLib.separator(address(this)), MessageLib.hash(offered));
        (address signer, ECDSA.RecoverError fault,) = ECDSA.tryRecover(digest, signature);
        if (fault != ECDSA.RecoverError.NoError || signer != offered.worker) {
            revert NotTheBidder(offered.worker, signer);
        }
    }

    function _checkDecision(AssignmentDecision calldata decision, bytes[] calldata signatures)
        internal
        view
        returns (Job memory job)
    {
        bytes32 jobId = decision.jobId;
        job = _requireStatus(jobId, JobStatus.Open);
        if (decision.round != job.round) revert WrongRound(jobId, job.round, decision.round);
        if (block.timestamp < job.bidEnd) revert BiddingNotOver(jobId, job.bidEnd);
        if (block.timestamp > job.finalDeadline) revert BiddingOver(jobId, job.finalDeadline);
        if (block.timestamp > decision.validUntil) revert DecisionExpired(decision.validUntil);
        ORACLE.checkDecision(
            DomainLib.digest(DomainLib.separator(address(this)), MessageLib.hash(decision)), signatures
        );
    }

    /// @dev The stored best bid as a choice, if it can be assigned now.
    function _requireStanding(bytes32 jobId, Job memory job) internal view returns (Choice memory choice) {
        if (job.workerId == 0) revert NoBid(jobId);
        if (block.timestamp > job.reservedUntil) revert BidExpired(job.reservedUntil);
        if (!ENCLAVES.isServing(job.enclaveId)) revert EnclaveNotServing(jobId, job.enclaveId);
        choice.jobId = jobId;
        choice.worker = WORKERS.operatorOf(job.workerId);
        choice.enclave = ENCLAVES.enclaveIdOf(job.enclaveId);
    }

    function _assign(Choice memory choice, Job memory job) internal {
        job.status = JobStatus.Assigned;
        job.reservedUntil = uint40(block.timestamp) + job.executionWindow;
        _jobs[choice.jobId].save(job);

        emit JobAssigned(
            choice.jobId,
            job.requester,
            choice.worker,
            choice.enclave,
            job.round,
            job.price,
            job.score,
            job.reservedUntil,
            choice.weightsVersion,
            choice.inputsRoot
        );
    }

    /* INTERNALS: DELIVERY */

    function _deliver(Delivery calldata delivery, uint96 cap) internal {
        TeeStatement calldata statement = delivery.statement;
        Job memory job = _requireStatus(statement.jobId, JobStatus.Assigned);
        if (block.timestamp > job.reservedUntil) revert Late(statement.jobId, job.reservedUntil);
        _checkStatement(job, statement, delivery.publicValues);
        address signer = _recover(statement, delivery.signature);

        job.status = JobStatus.Settled;
        _jobs[statement.jobId].saveStatus(job);
        uint96 gross = job.price < cap ? job.price : cap;
        uint96 fee = uint96(uint256(gross) * FEE_BPS / BPS);
        _credit(statement.worker, job.tokenId, gross - fee);
        _credit(TREASURY, job.tokenId, fee);
        _credit(job.requester, job.tokenId, job.escrow - gross);

        _emitSettled(job.requester, delivery, gross - fee, fee);

        ENCLAVES.settle(job.enclaveId, signer, job.slots);
        address operator = WORKERS.settle(job.workerId, job.collateral);
        if (operator != statement.worker) revert NotTheWorker(statement.worker, operator);
    }

    function _emitSettled(address requester, Delivery calldata delivery, uint96 paid, uint96 fee) internal {
        emit JobSettled(
            delivery.statement.jobId,
            requester,
            delivery.statement.worker,
            Outcome(delivery.statement.outcome),
            delivery.statement.resultDigest,
            delivery.statement.cycles,
            delivery.statement.exitCode,
            paid,
            fee,
            delivery.publicValues
        );
    }

    function _checkStatement(Job memory job, TeeStatement calldata statement, bytes calldata publicValues)
        internal
        pure
    {
        if (statement.round != job.round) revert WrongRound(statement.jobId, job.round, statement.round);
        if (statement.kind != job.kind) {
            revert StatementMismatch("kind", bytes32(uint256(statement.kind)), bytes32(uint256(job.kind)));
        }
        if (!_isOutcomeValid(statement.outcome, statement.exitCode)) {
            revert BadOutcome(statement.outcome, statement.exitCode);
        }
        if (publicValues.length > RequestRules.MAX_RESULT_BYTES) {
            revert ResultTooLarge(publicValues.length, RequestRules.MAX_RESULT_BYTES);
        }
        bytes32 computed = sha256(publicValues);
        if (statement.resultDigest != computed) {
            revert ResultDigestMismatch(statement.resultDigest, computed);
        }
    }

    /// @dev Ok has exit code 0, Failed another, LimitExceeded none.
    function _isOutcomeValid(uint8 outcome, uint32 exitCode) internal pure returns (bool) {
        if (outcome == uint8(Outcome.Failed)) return exitCode != 0;
        return exitCode == 0 && (outcome == uint8(Outcome.Ok) || outcome == uint8(Outcome.LimitExceeded));
    }

    function _recover(TeeStatement calldata statement, bytes calldata signature)
        internal
        view
        returns (address signer)
    {
        bytes32 digest = DomainLib.digest(DomainLib.separator(MULTI_PROOF), MessageLib.hash(statement));
        ECDSA.RecoverError fault;
        (signer, fault,) = ECDSA.tryRecover(digest, signature);
        if (fault != ECDSA.RecoverError.NoError) revert BadSignature();
    }

    /* INTERNALS: STATUS */

    function _requireStatus(bytes32 jobId, JobStatus needed) internal view returns (Job memory job) {
        _jobs[jobId].load(job);
        if (job.status == JobStatus.None) revert UnknownJob(jobId);
        if (job.status != needed) revert WrongStatus(jobId, job.status, needed);
    }

    function _isLive(JobStatus status) internal pure returns (bool) {
        return status == JobStatus.Open || status == JobStatus.Assigned || status == JobStatus.Delivered
            || status == JobStatus.Held;
    }
}
