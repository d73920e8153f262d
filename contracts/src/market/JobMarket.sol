// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {DelegateLib} from "../libraries/DelegateLib.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {RequestLib} from "../libraries/RequestLib.sol";
import {Job, JobFlags, JobStatus, Replica} from "../types/Job.sol";
import {JobRequest} from "../types/Request.sol";
import {Delivery, Permit, SettlementTerms} from "../types/Settlement.sol";
import {Assigning} from "./Assigning.sol";
import {Delivering} from "./Delivering.sol";
import {Ending} from "./Ending.sol";
import {IntakeDesk} from "./IntakeDesk.sol";
import {MarketBase} from "./MarketBase.sol";
import {Posting} from "./Posting.sol";
import {SettlementDesk} from "./SettlementDesk.sol";

/// @title The market: jobs, escrow, bids, assignment, delivery, expiry
/// @dev What happens to every job is code of its own; what happens seldom is code of two desks, which it runs in its own
/// storage: together they would exceed what one contract may hold. Desks are fixed for good, like all else here.
contract JobMarket is Assigning, Posting, Delivering, Ending {
    using JobLib for JobLib.Slots;

    /// @notice The desk was built for another configuration, or is the other desk.
    error DeskMismatch(address desk);

    IntakeDesk public immutable INTAKE_DESK;
    SettlementDesk public immutable SETTLEMENT_DESK;

    constructor(
        address authority,
        Config memory config,
        IntakeDesk intakeDesk,
        SettlementDesk settlementDesk
    ) MarketBase(authority, config) {
        if (!intakeDesk.serves(CONFIG_HASH, "intake")) revert DeskMismatch(address(intakeDesk));
        if (!settlementDesk.serves(CONFIG_HASH, "settlement")) revert DeskMismatch(address(settlementDesk));
        INTAKE_DESK = intakeDesk;
        SETTLEMENT_DESK = settlementDesk;
        _tokens.push(address(0));
        emit TokenAllowed(0, address(0), true);
    }

    /* REQUESTERS */

    /// @inheritdoc IJobMarket
    function postJob(JobRequest calldata request) external payable whenRunning returns (bytes32 jobId) {
        if (msg.sender != request.requester) revert NotRequester(msg.sender, request.requester);
        Job memory job;
        address token;
        (jobId, job, token) = _post(request);

        _emitOwnPosted(jobId, request);

        _pull(token, job.escrow);
    }

    /// @inheritdoc IJobMarket
    function postJobWithPermit(JobRequest calldata request, Permit calldata permit)
        external
        returns (bytes32 jobId)
    {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function anchor(JobRequest calldata request, bytes calldata signature) external returns (bytes32 jobId) {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function revoke(JobRequest calldata request) external {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function deposit(address account, address token, uint96 amount) external payable {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function requestDepositWithdrawal(address token, uint96 amount) external {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function withdrawDeposit(address token) external {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function demandResult(bytes32 jobId) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /* WORKERS */

    /// @inheritdoc IJobMarket
    function dropBid(bytes32 jobId) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /// @inheritdoc IJobMarket
    function deliverOpened(Delivery calldata delivery, SettlementTerms calldata terms) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /// @inheritdoc IJobMarket
    function deliverLate(Delivery calldata delivery) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /// @inheritdoc IJobMarket
    function publish(bytes32 jobId, bytes calldata publicValues) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /* ENDINGS */

    /// @inheritdoc IJobMarket
    function excuse(bytes32 jobId) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /// @inheritdoc IJobMarket
    function finalise(bytes32 jobId) external {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }

    /// @inheritdoc IJobMarket
    function withdrawCredit(address token) external nonReentrant {
        (uint8 tokenId, bool known) = _knownToken(token);
        uint256 amount = credits(msg.sender, token);
        if (!known || amount == 0) revert NothingToWithdraw(msg.sender, token);

        if (tokenId == 0) _requesters[accountIdOf[msg.sender]].nativeCredit = 0;
        _credits[msg.sender][tokenId] = 0;

        emit CreditWithdrawn(msg.sender, token, amount);

        _send(msg.sender, token, amount);
    }

    /* ROLES */

    /// @inheritdoc IJobMarket
    function setTokenAllowed(address token, bool allowed) external returns (uint8 tokenId) {
        DelegateLib.forward(address(INTAKE_DESK));
    }

    /// @inheritdoc IJobMarket
    function setPaused(bool paused_) external {
        DelegateLib.forward(address(INTAKE_DESK));
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
        if (tokenId == 0) amount += _requesters[accountIdOf[account]].nativeCredit;
    }

    /// @inheritdoc IJobMarket
    function depositOf(address account, address token) external view returns (Deposit memory shown) {
        (uint8 tokenId, bool known) = _knownToken(token);
        if (known) shown = _deposits[account][tokenId];
    }

    /* INTERNALS */

    /// @inheritdoc Ending
    function _expireQuorum(bytes32) internal override {
        DelegateLib.forward(address(SETTLEMENT_DESK));
    }
}
