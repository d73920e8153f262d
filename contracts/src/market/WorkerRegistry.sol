// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {Unbonding, Worker} from "../types/Worker.sol";

/// @title Stakes and records of workers
contract WorkerRegistry is IWorkerRegistry {
    using SafeERC20 for IERC20;

    uint256 internal constant BPS = 10_000;
    /// @notice The requester's part of a slashed collateral, basis points.
    uint256 public constant REQUESTER_SHARE_BPS = 5000;
    /// @notice The part of whoever calls out the fault, basis points.
    uint256 public constant CALLER_SHARE_BPS = 1000;
    /// @notice Longest endpoint, bytes.
    uint256 public constant MAX_URL_BYTES = 256;

    /// @notice The stake token.
    IERC20 public immutable STAKE_TOKEN;
    /// @notice The one contract that may reserve, release and slash.
    address public immutable MARKET;
    /// @notice Gets the rest of a slashed collateral: that part makes slashing oneself cost.
    address public immutable TREASURY;
    /// @notice Seconds between asking for stake and taking it.
    uint40 public immutable UNBONDING_SECONDS;

    /// @inheritdoc IWorkerRegistry
    mapping(address operator => uint32) public workerIdOf;
    /// @inheritdoc IWorkerRegistry
    mapping(uint32 workerId => address) public operatorOf;
    /// @inheritdoc IWorkerRegistry
    mapping(address account => uint256) public credits;
    /// @notice Number of the worker that registered last; numbers start at 1.
    uint32 public lastWorkerId;

    mapping(uint32 workerId => Worker) internal _workers;
    mapping(uint32 workerId => Unbonding) internal _unbondings;

    modifier onlyMarket() {
        if (msg.sender != MARKET) revert OnlyMarket(msg.sender);
        _;
    }

    constructor(IERC20 stakeToken, address market, address treasury, uint40 unbondingSeconds) {
        STAKE_TOKEN = stakeToken;
        MARKET = market;
        TREASURY = treasury;
        UNBONDING_SECONDS = unbondingSeconds;
    }

    /* OPERATORS */

    /// @inheritdoc IWorkerRegistry
    function register(bytes32 peerId, string calldata url) external returns (uint32 workerId) {
        uint32 known = workerIdOf[msg.sender];
        if (known != 0) revert AlreadyRegistered(msg.sender, known);
        _checkUrl(url);

        workerId = ++lastWorkerId;
        workerIdOf[msg.sender] = workerId;
        operatorOf[workerId] = msg.sender;

        emit WorkerRegistered(msg.sender, workerId, peerId, url);
    }

    /// @inheritdoc IWorkerRegistry
    function setEndpoint(bytes32 peerId, string calldata url) external {
        _idOf(msg.sender);
        _checkUrl(url);
        emit EndpointChanged(msg.sender, peerId, url);
    }

    /// @inheritdoc IWorkerRegistry
    function deposit(address operator, uint96 amount) external {
        if (amount == 0) revert ZeroAmount();
        Worker storage worker = _workers[_idOf(operator)];

        worker.stake += amount;
        emit StakeDeposited(operator, msg.sender, amount, worker.stake);

        uint256 before = STAKE_TOKEN.balanceOf(address(this));
        STAKE_TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = STAKE_TOKEN.balanceOf(address(this)) - before;
        if (got != amount) revert TransferMismatch(amount, got);
    }

    /// @inheritdoc IWorkerRegistry
    function requestWithdraw(uint96 amount) external {
        if (amount == 0) revert ZeroAmount();
        uint32 workerId = _idOf(msg.sender);
        Worker storage worker = _workers[workerId];
        uint256 free = worker.stake - worker.reserved;
        if (amount > free) revert InsufficientStake(msg.sender, free, amount);

        worker.stake -= amount;
        Unbonding storage unbonding = _unbondings[workerId];
        unbonding.amount += amount;
        unbonding.availableAt = uint40(block.timestamp) + UNBONDING_SECONDS;

        emit WithdrawRequested(msg.sender, amount, unbonding.availableAt);
    }

    /// @inheritdoc IWorkerRegistry
    function withdraw() external {
        uint32 workerId = _idOf(msg.sender);
        Unbonding memory unbonding = _unbondings[workerId];
        if (unbonding.amount == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < unbonding.availableAt) {
            revert StillUnbonding(msg.sender, unbonding.availableAt);
        }

        delete _unbondings[workerId];
        emit StakeWithdrawn(msg.sender, unbonding.amount);

        STAKE_TOKEN.safeTransfer(msg.sender, unbonding.amount);
    }

    /// @inheritdoc IWorkerRegistry
    function withdrawCredit() external {
        uint256 amount = credits[msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, amount);

        STAKE_TOKEN.safeTransfer(msg.sender, amount);
    }

    /* MARKET */

    /// @inheritdoc IWorkerRegistry
    function reserve(address operator, uint96 amount)
        external
        onlyMarket
        returns (uint32 workerId, uint16 late, uint16 faulted)
    {
        workerId = _idOf(operator);
        Worker storage worker = _workers[workerId];
        uint256 free = worker.stake - worker.reserved;
        if (amount > free) revert InsufficientStake(operator, free, amount);

        worker.reserved += amount;
        return (workerId, worker.late, worker.faulted);
    }

    /// @inheritdoc IWorkerRegistry
    function release(uint32 workerId, uint96 amount) external onlyMarket {
        _workers[workerId].reserved -= amount;
    }

    /// @inheritdoc IWorkerRegistry
    function settle(uint32 workerId, uint96 amount) external onlyMarket returns (address operator) {
        Worker storage worker = _workers[workerId];
        worker.reserved -= amount;
        if (worker.settled != type(uint32).max) ++worker.settled;
        return operatorOf[workerId];
    }

    /// @inheritdoc IWorkerRegistry
    function slash(uint32 workerId, uint96 amount, address requester, address caller)
        external
        onlyMarket
        returns (address operator)
    {
        Worker storage worker = _workers[workerId];
        worker.reserved -= amount;
        worker.stake -= amount;
        if (worker.faulted != type(uint16).max) ++worker.faulted;

        uint256 toRequester = amount * REQUESTER_SHARE_BPS / BPS;
        uint256 toCaller = amount * CALLER_SHARE_BPS / BPS;
        uint256 toTreasury = amount - toRequester - toCaller;
        credits[requester] += toRequester;
        credits[caller] += toCaller;
        credits[TREASURY] += toTreasury;

        operator = operatorOf[workerId];
        emit StakeSlashed(operator, amount, requester, toRequester, caller, toCaller, toTreasury);
    }

    /* VIEWS */

    /// @inheritdoc IWorkerRegistry
    function getWorker(address operator)
        external
        view
        returns (Worker memory worker, Unbonding memory unbonding)
    {
        uint32 workerId = workerIdOf[operator];
        return (_workers[workerId], _unbondings[workerId]);
    }

    /// @inheritdoc IWorkerRegistry
    function freeStake(address operator) external view returns (uint256) {
        Worker storage worker = _workers[workerIdOf[operator]];
        return worker.stake - worker.reserved;
    }

    function _idOf(address operator) internal view returns (uint32 workerId) {
        workerId = workerIdOf[operator];
        if (workerId == 0) revert NotRegistered(operator);
    }

    function _checkUrl(string calldata url) internal pure {
        uint256 length = bytes(url).length;
        if (length > MAX_URL_BYTES) revert EndpointTooLong(length);
    }
}
