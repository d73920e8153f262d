// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {ISchedulerOracle} from "../interfaces/ISchedulerOracle.sol";

/// @title What committee members have at stake
abstract contract Bonds is ISchedulerOracle, AccessManaged {
    using SafeERC20 for IERC20;

    /// @dev One slot. Amounts in the stake token's smallest unit.
    struct Member {
        /// All that can be slashed.
        uint96 bond;
        /// Part of `bond` that is on its way out.
        uint96 leaving;
        /// First second at which `leaving` can be taken.
        uint40 availableAt;
        /// Whether the council seated the account.
        bool seated;
        /// Counts those who ever had a seat, from 1.
        uint16 number;
    }

    uint256 internal constant BPS = 10_000;
    /// @notice Bounds of the challenger's share: worth the work, and far from what it costs to accuse oneself.
    uint256 public constant MIN_CHALLENGER_SHARE_BPS = 1000;
    uint256 public constant MAX_CHALLENGER_SHARE_BPS = 5000;
    /// @notice Least seconds between asking for a bond and taking it: time for evidence to be brought.
    uint40 public constant MIN_UNBONDING_SECONDS = 10 minutes;

    /// @notice The token of the bonds.
    IERC20 public immutable STAKE_TOKEN;
    /// @notice Gets what a challenger does not.
    address public immutable TREASURY;
    /// @notice Bond below which a member's signature does not count.
    uint96 public immutable MIN_BOND;
    /// @notice What one fault costs.
    uint96 public immutable SLASH_AMOUNT;
    /// @notice The challenger's part of it, basis points.
    uint256 public immutable CHALLENGER_SHARE_BPS;
    /// @notice Seconds between asking for a bond and taking it.
    uint40 public immutable UNBONDING_SECONDS;

    /// @inheritdoc ISchedulerOracle
    mapping(address account => uint256) public credits;

    mapping(address account => Member) internal _bonds;
    uint16 internal _lastNumber;
    /// @dev A bit for each member by its number, 256 to a word: two members that are punished for one fault share a slot.
    mapping(bytes32 faultAndWord => uint256 bits) internal _punished;

    constructor(
        IERC20 stakeToken,
        address treasury,
        uint96 minBond,
        uint96 slashAmount,
        uint16 challengerShareBps,
        uint40 unbondingSeconds
    ) {
        if (address(stakeToken) == address(0)) revert ZeroAddress("stakeToken");
        if (treasury == address(0)) revert ZeroAddress("treasury");
        if (slashAmount == 0 || slashAmount > minBond) revert BadBond(minBond, slashAmount);
        if (challengerShareBps < MIN_CHALLENGER_SHARE_BPS || challengerShareBps > MAX_CHALLENGER_SHARE_BPS) {
            revert BadChallengerShare(challengerShareBps, MIN_CHALLENGER_SHARE_BPS, MAX_CHALLENGER_SHARE_BPS);
        }
        if (unbondingSeconds < MIN_UNBONDING_SECONDS) {
            revert UnbondingTooShort(unbondingSeconds, MIN_UNBONDING_SECONDS);
        }
        STAKE_TOKEN = stakeToken;
        TREASURY = treasury;
        MIN_BOND = minBond;
        SLASH_AMOUNT = slashAmount;
        CHALLENGER_SHARE_BPS = challengerShareBps;
        UNBONDING_SECONDS = unbondingSeconds;
    }

    /* MEMBERS */

    /// @inheritdoc ISchedulerOracle
    function bond(address member, uint96 amount) external {
        if (amount == 0) revert ZeroAmount();
        if (member == address(0)) revert ZeroAddress("member");

        uint96 total = _bonds[member].bond + amount;
        _bonds[member].bond = total;
        emit BondDeposited(member, msg.sender, amount, total);

        uint256 before = STAKE_TOKEN.balanceOf(address(this));
        STAKE_TOKEN.safeTransferFrom(msg.sender, address(this), amount);
        uint256 got = STAKE_TOKEN.balanceOf(address(this)) - before;
        if (got != amount) revert TransferMismatch(amount, got);
    }

    /// @inheritdoc ISchedulerOracle
    function requestUnbond(uint96 amount) external {
        if (amount == 0) revert ZeroAmount();
        Member storage member = _bonds[msg.sender];
        uint96 staying = member.bond - member.leaving;
        if (amount > staying) revert InsufficientBond(msg.sender, staying, amount);

        uint40 availableAt = uint40(block.timestamp) + UNBONDING_SECONDS;
        member.leaving += amount;
        member.availableAt = availableAt;
        emit UnbondRequested(msg.sender, amount, availableAt);
    }

    /// @inheritdoc ISchedulerOracle
    function withdrawBond() external {
        Member storage member = _bonds[msg.sender];
        uint96 amount = member.leaving;
        if (amount == 0) revert NothingToWithdraw(msg.sender);
        if (block.timestamp < member.availableAt) revert StillUnbonding(msg.sender, member.availableAt);

        member.bond -= amount;
        member.leaving = 0;
        emit BondWithdrawn(msg.sender, amount);

        STAKE_TOKEN.safeTransfer(msg.sender, amount);
    }

    /// @inheritdoc ISchedulerOracle
    function withdrawCredit() external {
        uint256 amount = credits[msg.sender];
        if (amount == 0) revert NothingToWithdraw(msg.sender);

        credits[msg.sender] = 0;
        emit CreditWithdrawn(msg.sender, amount);

        STAKE_TOKEN.safeTransfer(msg.sender, amount);
    }

    /* VIEWS */

    /// @inheritdoc ISchedulerOracle
    function isMember(address account) public view returns (bool) {
        Member storage member = _bonds[account];
        // NOTE: `leaving` never exceeds `bond`.
        return member.seated && member.bond - member.leaving >= MIN_BOND;
    }

    /// @inheritdoc ISchedulerOracle
    function bondOf(address account)
        external
        view
        returns (uint96 amount, uint96 leaving, uint40 availableAt)
    {
        Member storage member = _bonds[account];
        return (member.bond, member.leaving, member.availableAt);
    }

    /* INTERNALS */

    function _hasSeat(address account) internal view returns (bool) {
        return _bonds[account].seated;
    }

    function _setSeat(address account, bool seated) internal {
        Member storage member = _bonds[account];
        member.seated = seated;
        if (member.number == 0) member.number = ++_lastNumber;
    }

    /// @dev Notes that a member is punished for a fault.
    /// @return done Whether it was not yet.
    function _markPunished(address account, bytes32 jobId, uint8 round, bytes32 kind)
        internal
        returns (bool done)
    {
        uint256 number = _bonds[account].number;
        if (number == 0) revert NotACommitteeMember(account);
        bytes32 word = keccak256(abi.encode(jobId, round, kind, number >> 8));
        uint256 bits = _punished[word];
        uint256 bit = 1 << (number & 255);
        done = bits & bit == 0;
        if (done) _punished[word] = bits | bit;
    }

    /// @dev Takes a fault's price, or what is left, from a bond, and the seat with it.
    /// @return amount What was taken.
    /// @return toChallenger The challenger's part of it, rounded down.
    function _slash(address account) internal returns (uint256 amount, uint256 toChallenger) {
        Member memory member = _bonds[account];
        if (member.bond == 0) revert InsufficientBond(account, 0, SLASH_AMOUNT);
        uint96 taken = member.bond < SLASH_AMOUNT ? member.bond : SLASH_AMOUNT;

        member.bond -= taken;
        if (member.leaving > member.bond) member.leaving = member.bond;
        member.seated = false;
        _bonds[account] = member;
        return (taken, taken * CHALLENGER_SHARE_BPS / BPS);
    }

    /// @dev Credits what slashes took.
    function _creditSlashed(address challenger, uint256 toChallenger, uint256 slashed) internal {
        credits[challenger] += toChallenger;
        credits[TREASURY] += slashed - toChallenger;
    }
}
