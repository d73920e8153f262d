// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IJobMarket} from "../interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {DomainLib} from "../libraries/DomainLib.sol";
import {JobLib} from "../libraries/JobLib.sol";
import {SplitLib} from "../libraries/SplitLib.sol";
import {Job, JobFlags, JobStatus, Replica} from "../types/Job.sol";

/// @title What the market and its desks share: configuration, storage, and the few steps every transition is made of
/// @dev Every transition keeps one order: checks, effects, event, interaction. The registries it calls are its own
/// and trusted; tokens, callbacks and receivers are not, and are called last.
/// NOTE: desks run in the market's storage. All state lives here, and none may be added to the contracts above.
abstract contract MarketBase is AccessManaged, ReentrancyGuardTransient {
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
        /// Bidding window of every round after the first, seconds, at most `MAX_REBID_SECONDS`.
        uint40 rebidSeconds;
    }

    /// @dev A payment token's place on the list.
    struct Listing {
        uint8 id;
        bool allowed;
    }

    /// @dev What TeeQuorum jobs need beyond the record.
    struct QuorumRecord {
        /// Equal answers that make a result.
        uint8 threshold;
        /// Replicas to place.
        uint8 replicas;
        /// How long a disagreement is held, seconds.
        uint32 window;
        /// Answer that `threshold` replicas gave; zero until then.
        bytes32 answer;
        Replica[] placed;
    }

    /// @dev A requester's account in one word, so that a refund in the native currency touches no other: address in the lowest
    /// 160 bits, above it the native currency to withdraw, of which no chain has 2^96. A struct, because a pointer to it is looked
    /// up once for reading and writing.
    struct Account {
        uint256 word;
    }

    error BadConfig();

    /// @dev Where in a requester's account its credit begins.
    uint256 internal constant CREDIT_AT = 160;

    /// @notice Highest fee a deployment may set, basis points.
    uint16 public constant MAX_FEE_BPS = 500;
    /// @notice Longest bidding window of a further round, seconds.
    uint40 public constant MAX_REBID_SECONDS = 1 days;

    IWorkerRegistry public immutable WORKERS;
    IEnclaves public immutable ENCLAVES;
    ISchedulerOracle public immutable ORACLE;
    address public immutable MULTI_PROOF;
    address public immutable TREASURY;
    uint16 public immutable FEE_BPS;
    uint96 public immutable MIN_COLLATERAL;
    uint40 public immutable FALLBACK_DELAY;
    uint40 public immutable REBID_SECONDS;
    /// @notice Digest of all the above: desks must have the market's.
    bytes32 public immutable CONFIG_HASH;

    /// @dev Domain of enclave statements on the chain of deployment.
    bytes32 private immutable STATEMENT_DOMAIN;
    uint256 private immutable CHAIN_ID;

    /// @notice Whether new jobs, bids and assignments are stopped.
    bool public paused;
    /// @notice Policy version that new jobs are bound to.
    uint16 public policyVer = 1;
    /// @notice Number of the requesters' account opened last; numbers start at 1.
    uint32 public lastAccountId;

    mapping(bytes32 jobId => JobLib.Slots) internal _jobs;
    mapping(bytes32 jobId => QuorumRecord) internal _quorums;
    /// @dev sha256 of results that were stated and not yet published.
    mapping(bytes32 jobId => bytes32) internal _statedDigests;

    /// @notice Number of a requester's account, 0 before its first job.
    mapping(address requester => uint32) public accountIdOf;
    mapping(uint32 accountId => Account) internal _requesters;
    /// @dev Everything but requesters' native currency.
    mapping(address account => mapping(uint8 tokenId => uint256)) internal _credits;
    mapping(address account => mapping(uint8 tokenId => IJobMarket.Deposit)) internal _deposits;
    /// @dev Token by its id; id 0 is the native currency.
    address[] internal _tokens;
    /// @dev Ids never change: a token taken off the list keeps serving the jobs it was escrowed for.
    mapping(address token => Listing) internal _listings;

    modifier whenRunning() {
        if (paused) revert IJobMarket.Paused();
        _;
    }

    constructor(address authority, Config memory config) AccessManaged(authority) {
        bool bounded = config.feeBps <= MAX_FEE_BPS && config.minCollateral != 0
            && config.minCollateral <= JobLib.MAX_AMOUNT && config.treasury != address(0)
            && config.rebidSeconds <= MAX_REBID_SECONDS;
        if (!bounded) revert BadConfig();
        WORKERS = config.workers;
        ENCLAVES = config.enclaves;
        ORACLE = config.oracle;
        MULTI_PROOF = config.multiProof;
        TREASURY = config.treasury;
        FEE_BPS = config.feeBps;
        MIN_COLLATERAL = config.minCollateral;
        FALLBACK_DELAY = config.fallbackDelay;
        REBID_SECONDS = config.rebidSeconds;
        CONFIG_HASH = keccak256(abi.encode(config));
        STATEMENT_DOMAIN = DomainLib.separator(config.multiProof);
        CHAIN_ID = block.chainid;
    }

    /* JOBS */

    function _requireStatus(bytes32 jobId, JobStatus needed) internal view returns (Job memory job) {
        _jobs[jobId].load(job);
        if (job.status != needed) _refuseStatus(jobId, job.status, needed);
    }

    function _refuseStatus(bytes32 jobId, JobStatus status, JobStatus needed) internal pure {
        if (status == JobStatus.None) revert IJobMarket.UnknownJob(jobId);
        revert IJobMarket.WrongStatus(jobId, status, needed);
    }

    /// @dev EIP-712 digest under the market's own domain.
    function _digest(bytes32 structHash) internal view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), structHash);
    }

    /// @dev Digest of what an enclave signs, under the gate's domain; after a fork of the chain that is another one.
    function _statementDigest(bytes32 structHash) internal view returns (bytes32) {
        bytes32 domain = block.chainid == CHAIN_ID ? STATEMENT_DOMAIN : DomainLib.separator(MULTI_PROOF);
        return DomainLib.digest(domain, structHash);
    }

    /* RESERVATION */

    /// @dev Gives back what a job's reservation holds, if it has one.
    function _release(Job memory job) internal {
        if (job.enclaveId != 0) _release(job.enclaveId, job.slots, job.collateral);
    }

    function _release(uint32 enclaveId, uint8 slots, uint96 collateral) internal {
        uint32 workerId = ENCLAVES.release(enclaveId, slots);
        WORKERS.release(workerId, collateral);
    }

    /// @dev Forgets the reservation and the frozen ceiling; the collateral is the offer's and stays.
    function _clear(Job memory job) internal pure {
        (job.enclaveId, job.slots, job.price) = (0, 0, 0);
        (job.score, job.reservedUntil, job.frozenAge) = (0, 0, 0);
        job.flags &= ~JobFlags.FROZEN;
    }

    /// @dev Whether another round may follow one that ends now.
    function _hasRound(uint256 round, uint256 retries, uint256 finalDeadline) internal view returns (bool) {
        return round < retries && block.timestamp + REBID_SECONDS <= finalDeadline;
    }

    function _nextRound(Job memory job) internal view {
        job.status = JobStatus.Open;
        ++job.round;
        job.bidEnd = uint40(block.timestamp) + REBID_SECONDS;
        _clear(job);
    }

    /// @dev Operator account behind an enclave number; zero for none.
    function _operatorOf(uint32 enclaveId) internal view returns (address) {
        if (enclaveId == 0) return address(0);
        (uint32 workerId,) = ENCLAVES.holderOf(enclaveId);
        return WORKERS.operatorOf(workerId);
    }

    /* MONEY */

    function _credit(address account, uint8 tokenId, uint256 amount) internal {
        if (amount != 0) _credits[account][tokenId] += amount;
    }

    /// @dev What a worker and the treasury get of a price.
    function _split(uint96 gross) internal view returns (uint96 paid, uint96 fee) {
        fee = SplitLib.shareDown(gross, FEE_BPS);
        // A fee is at most a twentieth.
        unchecked {
            paid = gross - fee;
        }
    }

    /// @dev Pays a worker out of the job's escrow, less the fee.
    function _pay(Job memory job, address worker, uint96 gross) internal returns (uint96 paid, uint96 fee) {
        (paid, fee) = _split(gross);
        // NOTE: a price is at most the ceiling, and the escrow holds that.
        job.escrow -= gross;
        _credit(worker, job.tokenId, paid);
        _credit(TREASURY, job.tokenId, fee);
    }

    /// @dev Gives `amount` of the job's escrow back to its requester.
    function _refund(Job memory job, uint96 amount) internal returns (address requester) {
        job.escrow -= amount;
        return _giveBack(job.requesterId, job.tokenId, amount);
    }

    /// @dev Credits a requester. NOTE: the caller takes the same from the escrow.
    function _giveBack(uint32 requesterId, uint8 tokenId, uint96 amount)
        internal
        returns (address requester)
    {
        Account storage account = _requesters[requesterId];
        uint256 word = account.word;
        requester = address(uint160(word));
        if (amount == 0) return requester;
        if (tokenId != 0) {
            _credits[requester][tokenId] += amount;
            return requester;
        }
        // See `Account`: the sum stays below 2^96.
        unchecked {
            account.word = word + (uint256(amount) << CREDIT_AT);
        }
    }

    function _requesterOf(Job memory job) internal view returns (address) {
        return address(uint160(_requesters[job.requesterId].word));
    }

    /// @dev Hands over what slashes of earlier rounds kept back for whoever rescues the job.
    function _payRescue(Job memory job, address to) internal {
        _payRescue(job.faults, job.collateral, to);
    }

    function _payRescue(uint8 faults, uint96 collateral, address to) internal {
        if (faults != 0) WORKERS.payRescue(to, WORKERS.rescueOf(faults, collateral));
    }
}
