// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Permit.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {WorkerLib} from "../libraries/WorkerLib.sol";
import {Permit} from "../types/Settlement.sol";
import {SlashShares, Unbonding, Worker} from "../types/Worker.sol";

/// @title Stakes and records of workers
contract WorkerRegistry is IWorkerRegistry {
    using SafeERC20 for IERC20;
    using WorkerLib for uint256;

    uint256 internal constant BPS = 10_000;
    /// @notice Longest endpoint, bytes.
    uint256 public constant MAX_URL_BYTES = 256;
    /// @notice Bounds of the shares of a slashed collateral, basis points.
    uint256 public constant MIN_REQUESTER_SHARE_BPS = 3000;
    uint256 public constant MAX_CALLER_SHARE_BPS = 2000;
    uint256 public constant MAX_RESCUER_SHARE_BPS = 4000;
    /// @notice At least this is lost even to a worker that is requester, caller and rescuer as well.
    uint256 public constant MIN_TREASURY_SHARE_BPS = 1000;
    uint256 public constant MAX_TREASURY_SHARE_BPS = 5000;
    /// @dev Where in an account's word begins what it holds for the treasury.
    uint256 private constant TREASURY_AT = 128;

    /// @notice The stake token.
    IERC20 public immutable STAKE_TOKEN;
    /// @notice The one contract that may reserve, release and slash.
    address public immutable MARKET;
    /// @notice Gets the rest of a slashed collateral: that part makes slashing oneself cost.
    address public immutable TREASURY;
    /// @notice Seconds between asking for stake and taking it.
    uint40 public immutable UNBONDING_SECONDS;
    /// @notice The requester's part of a slashed collateral, basis points.
    uint256 public immutable REQUESTER_SHARE_BPS;
    /// @notice The part of whoever calls out the fault, basis points.
    uint256 public immutable CALLER_SHARE_BPS;
    /// @notice The part of the worker that settles the job in a later round, basis points.
    uint256 public immutable RESCUER_SHARE_BPS;

    /// @inheritdoc IWorkerRegistry
    mapping(uint32 workerId => address) public operatorOf;
    /// @dev What an account can take, in the lowest 128 bits; above them the treasury's part of what it called out. In one word, because
    /// a slash writes the caller's anyway: the treasury's own would cost another 5k gas each time.
    /// NOTE: both stay within 128 bits, being of tokens that are here, or were.
    mapping(address account => uint256) internal _credits;
    /// @notice Number of the worker that registered last; numbers start at 1.
    uint32 public lastWorkerId;

    /// @dev By account: what the market does most, it does by the account that bids or states.
    mapping(address operator => uint256 word) internal _words;
    mapping(address operator => Unbonding) internal _unbondings;

    modifier onlyMarket() {
        if (msg.sender != MARKET) revert OnlyMarket(msg.sender);
        _;
    }

    constructor(
        IERC20 stakeToken,
        address market,
        address treasury,
        uint40 unbondingSeconds,
        SlashShares memory shares
    ) {
        if (address(stakeToken) == address(0) || market == address(0) || treasury == address(0)) {
            revert ZeroAddress();
        }
        _checkShares(shares);
        STAKE_TOKEN = stakeToken;
        MARKET = market;
        TREASURY = treasury;
        UNBONDING_SECONDS = unbondingSeconds;
        REQUESTER_SHARE_BPS = shares.requester;
        CALLER_SHARE_BPS = shares.caller;
        RESCUER_SHARE_BPS = shares.rescuer;
    }

    /* OPERATORS */

    /// @inheritdoc IWorkerRegistry
    function register(bytes32 peerId, string calldata url) external returns (uint32 workerId) {
        uint32 known = workerIdOf(msg.sender);
        if (known != 0) revert AlreadyRegistered(msg.sender, known);
        _checkUrl(url);

        workerId = ++lastWorkerId;
        _words[msg.sender] = workerId;
        operatorOf[workerId] = msg.sender;

        emit WorkerRegistered(msg.sender, workerId, peerId, url);
    }

    /// @inheritdoc IWorkerRegistry
    function setEndpoint(bytes32 peerId, string calldata url) external {
        _load(msg.sender);
        _checkUrl(url);
        emit EndpointChanged(msg.sender, peerId, url);
    }

    /// @inheritdoc IWorkerRegistry
    function deposit(address operator, uint96 amount) external {
        _deposit(operator, amount);
    }

    /// @inheritdoc IWorkerRegistry
    function depositWithPermit(address operator, uint96 amount, Permit calldata permit) external {
        // Whoever sees the permit may use it first; the allowance it gave is then there all the same.
        try IERC20Permit(address(STAKE_TOKEN))
            .permit(msg.sender, address(this), amount, permit.deadline, permit.v, permit.r, permit.s) {}
            catch {}
        _deposit(operator, amount);
    }

    /// @inheritdoc IWorkerRegistry
    function requestWithdraw(uint96 amount) external {
        if (amount == 0) revert ZeroAmount();
        uint256 word = _load(msg.sender);
        uint256 free = word.free();
        if (amount > free) revert InsufficientStake(msg.sender, free, amount);

        _words[msg.sender] = word.withdraw(amount);
        Unbonding memory unbonding = _unbondings[msg.sender];
        unbonding.amount += amount;
        unbonding.availableAt = uint40(block.timestamp) + UNBONDING_SECONDS;
        _unbondings[msg.sender] = unbonding;

        emit WithdrawRequested(msg.sender, amount, unbonding.availableAt);
    }

    /// @inheritdoc IWorkerRegistry
    function withdraw() external {
        _load(msg.sender);
        Unbonding memory unbonding = _unbondings[msg.sender];
        if (unbonding.amount == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < unbonding.availableAt) {
            revert StillUnbonding(msg.sender, unbonding.availableAt);
        }

        delete _unbondings[msg.sender];
        emit StakeWithdrawn(msg.sender, unbonding.amount);

        STAKE_TOKEN.safeTransfer(msg.sender, unbonding.amount);
    }

    /// @inheritdoc IWorkerRegistry
    function withdrawCredit() external {
        uint256 amount = credits(msg.sender);
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        _credits[msg.sender] -= amount;
        emit CreditWithdrawn(msg.sender, amount);

        STAKE_TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc IWorkerRegistry
    function collect(address[] calldata callers) external returns (uint256 amount) {
        for (uint256 i = 0; i < callers.length; ++i) {
            uint256 held = heldForTreasury(callers[i]);
            if (held == 0) continue;
            amount += held;
            _credits[callers[i]] -= held << TREASURY_AT;
        }
        if (amount == 0) revert NothingToCollect();
        _credits[TREASURY] += amount;

        emit TreasuryCollected(amount);
    }

    /* MARKET */

    /// @inheritdoc IWorkerRegistry
    function reserve(address operator, uint96 amount) external onlyMarket returns (uint256 word) {
        word = _load(operator);
        uint256 free = word.free();
        if (amount > free) revert InsufficientStake(operator, free, amount);

        _words[operator] = word.lock(amount);
    }

    /// @inheritdoc IWorkerRegistry
    function release(uint32 workerId, uint96 amount) external onlyMarket {
        address operator = operatorOf[workerId];
        _words[operator] = _words[operator].unlock(amount);
    }

    /// @inheritdoc IWorkerRegistry
    function settle(address operator, uint32 workerId, uint256 amount, bool late) external onlyMarket {
        uint256 word = _words[operator];
        if (word.id() != workerId || workerId == 0) revert NotTheWorker(operator, workerId);

        word = word.unlock(amount);
        _words[operator] = late ? word.countLate() : word;
    }

    /// @inheritdoc IWorkerRegistry
    function slash(uint32 workerId, uint96 amount, address requester, address caller, bool rescuable)
        external
        onlyMarket
        returns (address operator)
    {
        operator = operatorOf[workerId];
        _words[operator] = _words[operator].slash(amount);

        uint256 toRequester;
        uint256 toCaller;
        uint256 toTreasury;
        // The shares are of the amount, and sum to at most nine tenths of it; for the credits see there.
        unchecked {
            toRequester = amount * REQUESTER_SHARE_BPS / BPS;
            toCaller = amount * CALLER_SHARE_BPS / BPS;
            uint256 toRescuer = amount * RESCUER_SHARE_BPS / BPS;
            toTreasury = amount - toRequester - toCaller - toRescuer;
            if (!rescuable) toRequester += toRescuer;
            _credits[requester] += toRequester;
            _credits[caller] += toCaller | toTreasury << TREASURY_AT;
        }

        emit StakeSlashed(operator, requester, caller, amount, toRequester, toCaller, toTreasury);
    }

    /// @inheritdoc IWorkerRegistry
    function payRescue(address to, uint256 amount) external onlyMarket {
        _credits[to] += amount;
        emit RescuePaid(to, amount);
    }

    /* VIEWS */

    /// @inheritdoc IWorkerRegistry
    function rescueOf(uint256 faults, uint256 collateral) public view returns (uint256) {
        return faults * (collateral * RESCUER_SHARE_BPS / BPS);
    }

    /// @inheritdoc IWorkerRegistry
    function credits(address account) public view returns (uint256) {
        return uint128(_credits[account]);
    }

    /// @inheritdoc IWorkerRegistry
    function heldForTreasury(address caller) public view returns (uint256) {
        return _credits[caller] >> TREASURY_AT;
    }

    /// @inheritdoc IWorkerRegistry
    function workerIdOf(address operator) public view returns (uint32) {
        return _words[operator].id();
    }

    /// @inheritdoc IWorkerRegistry
    function wordOf(address operator) external view returns (uint256) {
        return _words[operator];
    }

    /// @inheritdoc IWorkerRegistry
    function getWorker(address operator)
        external
        view
        returns (Worker memory worker, Unbonding memory unbonding)
    {
        return (_words[operator].unpack(), _unbondings[operator]);
    }

    /// @inheritdoc IWorkerRegistry
    function freeStake(address operator) external view returns (uint256) {
        return _words[operator].free();
    }

    /* INTERNALS */

    function _deposit(address operator, uint96 amount) private {
        if (amount == 0) revert ZeroAmount();
        uint256 word = _load(operator);
        uint256 stake = word.stake() + amount;
        if (stake > WorkerLib.MAX_STAKE) revert StakeTooLarge(stake);

        _words[operator] = word.addStake(amount);
        emit StakeDeposited(operator, msg.sender, amount, stake);

        uint256 before = STAKE_TOKEN.balanceOf(address(this));
        STAKE_TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = STAKE_TOKEN.balanceOf(address(this)) - before;
        if (got != amount) revert TransferMismatch(amount, got);
    }

    /// @dev A registered operator's record.
    function _load(address operator) private view returns (uint256 word) {
        word = _words[operator];
        if (word.id() == 0) revert NotRegistered(operator);
    }

    function _checkUrl(string calldata url) private pure {
        uint256 length = bytes(url).length;
        if (length > MAX_URL_BYTES) revert EndpointTooLong(length);
    }

    function _checkShares(SlashShares memory shares) private pure {
        uint256 given = uint256(shares.requester) + shares.caller + shares.rescuer;
        if (
            shares.requester < MIN_REQUESTER_SHARE_BPS || shares.caller > MAX_CALLER_SHARE_BPS
                || shares.rescuer > MAX_RESCUER_SHARE_BPS || given > BPS - MIN_TREASURY_SHARE_BPS
                || given < BPS - MAX_TREASURY_SHARE_BPS
        ) revert BadShares(shares.requester, shares.caller, shares.rescuer);
    }
}
