// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {DelegateLib} from "../libraries/DelegateLib.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {SplitLib} from "../libraries/SplitLib.sol";
import {Job, JobFlags, JobStatus, Replica} from "../types/Job.sol";
import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../types/Messages.sol";
import {JobRequest, JobTerms} from "../types/Request.sol";
import {BatchItem, Delivery, Permit, SettlementTerms} from "../types/Settlement.sol";
import {AssignmentDesk} from "./AssignmentDesk.sol";
import {Ending} from "./Ending.sol";
import {IntakeDesk} from "./IntakeDesk.sol";
import {MarketBase} from "./MarketBase.sol";
import {MarketDesk} from "./MarketDesk.sol";
import {Posting} from "./Posting.sol";
import {SettlementDesk} from "./SettlementDesk.sol";
import {Settling} from "./Settling.sol";

// What a desk does has its parameters named here too, for whoever reads the ABI.
/* solhint-disable no-unused-vars */

/// @title The market: jobs, escrow, bids, assignment, delivery, expiry
/// @dev Posting, delivery and expiry are code of its own; the rest is code of desks, which it runs in its own
/// storage: together they would exceed what one contract may hold. Desks are fixed for good, like all else here.
contract JobMarket is Posting, Settling, Ending {
    using JobLib for JobLib.Slots;

    /// @notice The desk was built for another configuration, or is the other desk.
    error DeskMismatch(address desk);

    /// @notice Where the rest of the market's code is.
    struct Desks {
        IntakeDesk intake;
        AssignmentDesk assignment;
        SettlementDesk settlement;
    }

    /// @notice What a late delivery earns of its price, basis points.
    uint16 public constant LATE_BPS = 5000;

    address public immutable INTAKE_DESK;
    address public immutable ASSIGNMENT_DESK;
    address public immutable SETTLEMENT_DESK;

    constructor(address authority, Config memory config, Desks memory desks) MarketBase(authority, config) {
        INTAKE_DESK = _checked(desks.intake, "intake");
        ASSIGNMENT_DESK = _checked(desks.assignment, "assignment");
        SETTLEMENT_DESK = _checked(desks.settlement, "settlement");
        _tokens.push(address(0));
        emit TokenAllowed(0, address(0), true);
    }

    /* REQUESTERS */

    /// @inheritdoc IJobMarket
    function postJob(JobRequest calldata request) external payable whenRunning returns (bytes32 jobId) {
        address token;
        uint256 escrow;
        (jobId, token, escrow) = _postOwn(request);

        _pull(token, escrow);
    }

    /// @inheritdoc IJobMarket
    function postJobWithPermit(JobRequest calldata request, Permit calldata permit)
        external
        whenRunning
        returns (bytes32 jobId)
    {
        address token;
        uint256 escrow;
        (jobId, token, escrow) = _postOwn(request);

        if (token == address(0)) revert WrongValue(0, escrow);
        _permit(token, escrow, permit);
        _pullToken(token, escrow);
    }

    /// @inheritdoc IJobMarket
    function anchor(JobRequest calldata request, bytes calldata signature) external returns (bytes32 jobId) {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function revoke(JobRequest calldata request) external {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function deposit(address account, address token, uint96 amount) external payable {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function requestDepositWithdrawal(address token, uint96 amount) external {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function withdrawDeposit(address token) external {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function demandResult(bytes32 jobId) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /* WORKERS */

    /// @inheritdoc IJobMarket
    function bid(Bid calldata offered, JobTerms calldata terms) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function dropBid(bytes32 jobId) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /* ASSIGNMENT */

    /// @inheritdoc IJobMarket
    function assign(AssignmentDecision calldata decision, bytes[] calldata signatures) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function assignBatch(AssignmentDecision[] calldata decisions, bytes[][] calldata signatures) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function assignSigned(
        AssignmentDecision calldata decision,
        bytes[] calldata signatures,
        Bid calldata winner,
        bytes calldata winnerSignature,
        JobTerms calldata terms
    ) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function assignFallback(bytes32 jobId) external {
        DelegateLib.forward(ASSIGNMENT_DESK);
    }

    /* DELIVERY */

    /// @inheritdoc IJobMarket
    function deliver(Delivery calldata delivery) external {
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        Job memory job = _requireStatus(statement.jobId, JobStatus.Assigned);
        _requirePlain(job, statement.jobId);
        if (block.timestamp > job.reservedUntil) revert Late(statement.jobId, job.reservedUntil);
        if (statement.outcome == uint8(Outcome.Failed)) {
            revert BadOutcome(statement.outcome, statement.exitCode);
        }
        _settle(job, statement, delivery, job.price, false);
    }

    /// @inheritdoc IJobMarket
    function deliverBatch(address worker, BatchItem[] calldata items, bytes calldata signature) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function deliverOpened(Delivery calldata delivery, SettlementTerms calldata terms) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function deliverLate(Delivery calldata delivery) external {
        TeeStatement memory statement = MessageLib.load(delivery.statement);
        Job memory job = _requireStatus(statement.jobId, JobStatus.Assigned);
        // Neither a replica nor a result that somebody is called with may come late.
        if (!_isPlain(job)) revert WrongEntry(statement.jobId, "expire");
        if (block.timestamp <= job.reservedUntil) revert NotLate(statement.jobId, job.reservedUntil);
        if (statement.outcome == uint8(Outcome.Failed)) {
            revert BadOutcome(statement.outcome, statement.exitCode);
        }
        _settle(job, statement, delivery, SplitLib.shareDown(job.price, LATE_BPS), true);
    }

    /// @inheritdoc IJobMarket
    function publish(bytes32 jobId, bytes calldata publicValues) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /* ENDINGS */

    /// @inheritdoc IJobMarket
    function excuse(bytes32 jobId) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function finalise(bytes32 jobId) external {
        DelegateLib.forward(SETTLEMENT_DESK);
    }

    /// @inheritdoc IJobMarket
    function withdrawCredit(address token) external nonReentrant {
        (uint8 tokenId, bool known) = _knownToken(token);
        uint256 amount = credits(msg.sender, token);
        if (!known || amount == 0) revert NothingToWithdraw(msg.sender, token);

        // Number 0 is nobody's account, and stays empty for whoever has none.
        uint32 accountId = tokenId == 0 ? accountIdOf[msg.sender] : 0;
        if (accountId != 0) _requesters[accountId].word = uint160(msg.sender);
        _credits[msg.sender][tokenId] = 0;

        emit CreditWithdrawn(msg.sender, token, amount);

        _send(msg.sender, token, amount);
    }

    /* ROLES */

    /// @inheritdoc IJobMarket
    function setTokenAllowed(address token, bool allowed) external returns (uint8 tokenId) {
        DelegateLib.forward(INTAKE_DESK);
    }

    /// @inheritdoc IJobMarket
    function setPaused(bool paused_) external {
        DelegateLib.forward(INTAKE_DESK);
    }

    /* VIEWS */

    /// @inheritdoc IJobMarket
    function jobIdOf(JobRequest calldata request) external view returns (bytes32) {
        return _digest(RequestLib.hash(request));
    }

    /// @inheritdoc IJobMarket
    function getJob(bytes32 jobId) external view returns (JobView memory shown) {
        Job memory job;
        _jobs[jobId].load(job);
        if (job.status == JobStatus.None) revert UnknownJob(jobId);
        shown.jobId = jobId;
        shown.status = job.status;
        shown.requester = _requesterOf(job);
        shown.token = _tokens[job.tokenId];
        shown.escrow = job.escrow;
        shown.mode = job.mode;
        shown.kind = job.kind;
        shown.flags = job.flags;
        shown.round = job.round;
        shown.retries = job.retries;
        shown.faults = job.faults;
        shown.policyVer = job.policyVer;
        shown.score = job.score;
        shown.bidEnd = job.bidEnd;
        shown.reservedUntil = job.reservedUntil;
        shown.finalDeadline = job.finalDeadline;
        shown.executionWindow = job.executionWindow;
        shown.worker = _operatorOf(job.enclaveId);
        shown.enclave = ENCLAVES.enclaveIdOf(job.enclaveId);
        shown.price = job.price;
        shown.collateral = job.collateral;
        shown.slots = job.slots;
        shown.frozen = job.flags & JobFlags.FROZEN != 0;
        shown.frozenAge = job.frozenAge;
    }

    /// @inheritdoc IJobMarket
    function getReplicas(bytes32 jobId) external view returns (Replica[] memory) {
        return _quorums[jobId].placed;
    }

    /// @inheritdoc IJobMarket
    function credits(address account, address token) public view returns (uint256 amount) {
        (uint8 tokenId, bool known) = _knownToken(token);
        if (!known) return 0;
        amount = _credits[account][tokenId];
        if (tokenId == 0) amount += _requesters[accountIdOf[account]].word >> CREDIT_AT;
    }

    /// @inheritdoc IJobMarket
    function depositOf(address account, address token) external view returns (Deposit memory shown) {
        (uint8 tokenId, bool known) = _knownToken(token);
        if (known) shown = _deposits[account][tokenId];
    }

    /* INTERNALS */

    /// @dev All of posting one's own job but the payment.
    function _postOwn(JobRequest calldata request)
        private
        returns (bytes32 jobId, address token, uint256 escrow)
    {
        if (msg.sender != request.requester) revert NotRequester(msg.sender, request.requester);
        uint256 word;
        (jobId, token, word) = _post(request, msg.sender);
        escrow = JobLib.escrowOf(word);

        _emitOwnPosted(jobId, request);
    }

    function _checked(MarketDesk desk, bytes32 name) private view returns (address) {
        if (!desk.serves(CONFIG_HASH, name)) revert DeskMismatch(address(desk));
        return address(desk);
    }

    /// @inheritdoc Ending
    function _expireQuorum(bytes32) internal override {
        DelegateLib.forward(SETTLEMENT_DESK);
    }
}
