// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Permit} from "../types/Settlement.sol";
import {Unbonding, Worker} from "../types/Worker.sol";

/// @title Stakes and records of workers
/// @notice Amounts are in the smallest unit of the one stake token.
interface IWorkerRegistry {
    /// @notice The caller is not the market.
    error OnlyMarket(address caller);
    /// @notice The operator is registered already.
    error AlreadyRegistered(address operator, uint32 workerId);
    /// @notice The account is no registered operator.
    error NotRegistered(address operator);
    /// @notice More is asked of the free stake than there is.
    error InsufficientStake(address operator, uint256 free, uint256 needed);
    /// @notice The account is not the worker that holds the reservation.
    error NotTheWorker(address operator, uint32 workerId);
    /// @notice The stake would exceed 2^88 - 1.
    error StakeTooLarge(uint256 stake);
    /// @notice A zero amount does nothing.
    error ZeroAmount();
    /// @notice The unbonding time is not over.
    error StillUnbonding(address operator, uint40 availableAt);
    /// @notice There is nothing to take.
    error NothingToWithdraw(address account);
    /// @notice None of the accounts holds anything for the treasury.
    error NothingToCollect();
    /// @notice The token delivered another amount than it was asked for.
    error TransferMismatch(uint256 asked, uint256 got);
    /// @notice The endpoint is longer than 256 bytes.
    error EndpointTooLong(uint256 length);
    /// @notice Shares of a slash outside their bounds, basis points.
    error BadShares(uint256 requester, uint256 caller, uint256 rescuer);
    /// @notice The zero address is neither stake token, market nor treasury.
    error ZeroAddress();

    event WorkerRegistered(address indexed operator, uint32 indexed workerId, bytes32 peerId, string url);
    event EndpointChanged(address indexed operator, bytes32 peerId, string url);
    event StakeDeposited(address indexed operator, address indexed from, uint256 amount, uint256 stake);
    event WithdrawRequested(address indexed operator, uint256 amount, uint40 availableAt);
    event StakeWithdrawn(address indexed operator, uint256 amount);
    /// @dev What is left of `amount` is kept for a rescuer.
    event StakeSlashed(
        address indexed operator,
        address indexed requester,
        address indexed caller,
        uint256 amount,
        uint256 toRequester,
        uint256 toCaller,
        uint256 toTreasury
    );
    event RescuePaid(address indexed to, uint256 amount);
    event CreditWithdrawn(address indexed account, uint256 amount);
    event TreasuryCollected(uint256 amount);

    /// @notice Registers the caller as an operator.
    /// @dev Requirements: not registered; url at most 256 bytes. Emits WorkerRegistered.
    /// @param peerId Identity on the mesh; zero if none.
    /// @param url Where the node serves; empty if nowhere.
    function register(bytes32 peerId, string calldata url) external returns (uint32 workerId);

    /// @notice Changes the caller's endpoint.
    function setEndpoint(bytes32 peerId, string calldata url) external;

    /// @notice Adds stake to `operator` from the caller's tokens.
    /// @dev Requirements: operator registered, amount above zero, allowance given. Emits StakeDeposited.
    function deposit(address operator, uint96 amount) external;

    /// @notice As `deposit`, with an EIP-2612 permit, whose failure alone does not refuse: the allowance may be there.
    function depositWithPermit(address operator, uint96 amount, Permit calldata permit) external;

    /// @notice Starts to take free stake out. A further request adds to the amount and restarts the clock.
    /// @dev Requirements: amount within the free stake. Emits WithdrawRequested.
    function requestWithdraw(uint96 amount) external;

    /// @notice Pays out what has finished unbonding.
    function withdraw() external;

    /// @notice Pays out the caller's share of slashed stakes.
    function withdrawCredit() external;

    /// @notice Credits the treasury with its parts of slashed stakes, which lie with whoever called the faults out. Anyone may ask.
    /// @dev Requirements: one of them holds something. Emits TreasuryCollected.
    /// @param callers Accounts named as `caller` in StakeSlashed; those that hold nothing are passed over.
    /// @return amount What the treasury is owed more than before.
    function collect(address[] calldata callers) external returns (uint256 amount);

    /// @notice Locks free stake for a job. Market only.
    /// @return word The worker's packed record before this reservation, see WorkerLib.
    function reserve(address operator, uint96 amount) external returns (uint256 word);

    /// @notice Unlocks stake. Market only; never refuses otherwise: terminal paths depend on it.
    function release(uint32 workerId, uint96 amount) external;

    /// @notice Unlocks the stake of work that is done. Market only.
    /// @dev Requirements: `operator` has the number `workerId`.
    /// @param operator Account that the statement names.
    /// @param workerId Number of the worker that held the reservation.
    /// @param amount Collateral of all the jobs together.
    /// @param late Whether the work came after its deadline: counted.
    function settle(address operator, uint32 workerId, uint256 amount, bool late) external;

    /// @notice Takes a job's locked stake from the worker and credits it. Market only.
    /// @param workerId The faulty worker.
    /// @param amount The job's collateral.
    /// @param requester Gets `REQUESTER_SHARE_BPS` of it, and the rescuer's share too when none can come.
    /// @param caller Whoever made the fault known; gets `CALLER_SHARE_BPS` of it. The treasury's part lies with it until `collect`.
    /// @param rescuable Whether another round may rescue the job: `RESCUER_SHARE_BPS` are then kept for `payRescue`.
    /// @return operator The worker's account.
    function slash(uint32 workerId, uint96 amount, address requester, address caller, bool rescuable)
        external
        returns (address operator);

    /// @notice Credits what slashes of a job's earlier rounds kept back. Market only.
    /// @param to The rescuer; the requester when the job ended without one.
    /// @param amount See `rescueOf`.
    function payRescue(address to, uint256 amount) external;

    /// @notice What is kept for the rescuer of a job after `faults` slashes of `collateral` each.
    function rescueOf(uint256 faults, uint256 collateral) external view returns (uint256);

    /// @notice Number of an operator, 0 if unregistered.
    function workerIdOf(address operator) external view returns (uint32);

    /// @notice Account of a worker number.
    function operatorOf(uint32 workerId) external view returns (address);

    /// @notice A worker's packed record by account, see WorkerLib.
    function wordOf(address operator) external view returns (uint256);

    /// @notice A worker's record by account.
    function getWorker(address operator)
        external
        view
        returns (Worker memory worker, Unbonding memory unbonding);

    /// @notice Stake that no job holds.
    function freeStake(address operator) external view returns (uint256);

    /// @notice What an account can take from slashed stakes.
    function credits(address account) external view returns (uint256);

    /// @notice What lies with an account for `collect`, and is not its own.
    function heldForTreasury(address caller) external view returns (uint256);
}
