// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AssignmentDecision} from "../types/Messages.sol";
import {BidReceipt, Weights} from "../types/Scheduling.sol";

/// @title The committee that picks winning bids, its bonds, and what it answers for
/// @notice Amounts are in the stake token's smallest unit, times in seconds since the epoch. Nobody loses a bond but by
/// two of the member's own signatures that cannot both be honest. An honest member remembers what it signed: for one job and
/// round it signs no two decisions that overlap, and gives no receipt any more once it has signed a decision.
interface ISchedulerOracle {
    /// @notice Fewer signatures than the threshold.
    error NotEnoughSignatures(uint256 got, uint256 needed);
    /// @notice A signature is not a bonded committee member's, or is malformed or high-s. Of evidence: the signer never was a member.
    error NotACommitteeMember(address signer);
    /// @notice Signatures must be sorted by signer, each signer once.
    error SignersNotSorted(address previous, address next);
    /// @notice A threshold of zero, or above the number of members.
    error BadThreshold(uint256 threshold, uint256 members);
    /// @notice The account is a member already, or is the zero address.
    error BadMember(address member);
    /// @notice The decision was made under weights that are neither the current nor the previous ones.
    error StaleWeights(uint32 version, uint32 current);
    /// @notice The weights do not sum to 10,000, or the band is above its bound.
    error BadWeights(uint256 sum, uint256 band);
    /// @notice A zero amount does nothing.
    error ZeroAmount();
    /// @notice The token delivered another amount than it was asked for.
    error TransferMismatch(uint256 asked, uint256 got);
    /// @notice More is asked of the bond than there is.
    error InsufficientBond(address member, uint256 bond, uint256 needed);
    error StillUnbonding(address member, uint40 availableAt);
    error NothingToWithdraw(address account);
    /// @notice The two messages do not contradict each other; `what` says why.
    error NoFault(bytes32 what);
    /// @notice No member signed both messages.
    error NoCommonSigner();
    /// @notice The member was punished for this job, round and kind of fault before.
    error AlreadyPunished(address member, bytes32 fault);
    /// @notice A zero address where a contract or account is needed; `what` names it.
    error ZeroAddress(bytes32 what);
    /// @notice The slash must not be zero, nor above the least bond.
    error BadBond(uint96 minBond, uint96 slashAmount);
    /// @notice The challenger's share is outside its bounds.
    error BadChallengerShare(uint256 bps, uint256 least, uint256 most);
    /// @notice Bonds would be out before evidence can be brought.
    error UnbondingTooShort(uint40 unbondingSeconds, uint40 least);

    event CommitteeChanged(address[] members, uint8 threshold, uint32 version);
    event WeightsChanged(Weights weights);
    event BondDeposited(address indexed member, address indexed from, uint256 amount, uint256 bond);
    event UnbondRequested(address indexed member, uint256 amount, uint40 availableAt);
    event BondWithdrawn(address indexed member, uint256 amount);
    /// @dev `fault`: "receipt" or "equivocation". What the challenger does not get is the treasury's.
    event BondSlashed(
        address indexed member,
        bytes32 indexed jobId,
        address indexed challenger,
        bytes32 fault,
        uint256 amount,
        uint256 toChallenger
    );
    event CreditWithdrawn(address indexed account, uint256 amount);

    /// @notice Reverts unless k distinct bonded members signed the decision under weights still in force.
    /// @param digest EIP-712 digest of the AssignmentDecision, the market's domain.
    /// @param weightsVersion The decision's.
    /// @param signatures 65 bytes each, low-s, sorted by signer address; the first k are looked at.
    /// @return weights The weights of that version.
    function checkDecision(bytes32 digest, uint32 weightsVersion, bytes[] calldata signatures)
        external
        view
        returns (Weights memory weights);

    /// @notice Punishes the members that promised a bid to a worker and signed a decision for a worse one.
    /// @dev Requirements: at least one member signed both; same job, round and weights; the decision is for another worker; the
    /// bid and the enclave's signer outlast the decision; the receipt's score is above the decision's by more than the band; and
    /// the bid was feasible all along. That is so when nothing could have stood in its way since the receipt: the enclave still
    /// serves under the same signer, with the same capacity and no fewer free slots, and the worker has had nothing reserved,
    /// withdrawn or held against it, and has no less free stake. So evidence must come before the worker takes its next job or
    /// attests its enclave anew. Which of the two was signed first does not matter, else a decision could be backdated.
    /// A punished member loses its seat too, until the council seats it again. Anyone may call; the caller is paid from the bond.
    /// Emits BondSlashed for each member.
    /// @param decision What the members signed for another.
    /// @param decisionSignatures Their signatures on it, sorted by signer.
    /// @param receipt What they had promised.
    /// @param receiptSignatures Their signatures on it, sorted by signer.
    function challenge(
        AssignmentDecision calldata decision,
        bytes[] calldata decisionSignatures,
        BidReceipt calldata receipt,
        bytes[] calldata receiptSignatures
    ) external;

    /// @notice Punishes a member that signed two decisions for one job and round that were valid at the same time.
    /// @dev A decision is valid for the `DECISION_SECONDS` before its `validUntil`; two overlap when their `validUntil` lie closer than
    /// that. Requirements: different digests, same job and round, one signer. The member loses its seat too. Emits BondSlashed.
    function proveEquivocation(
        AssignmentDecision calldata first,
        bytes calldata firstSignature,
        AssignmentDecision calldata second,
        bytes calldata secondSignature
    ) external;

    /// @notice Adds to a member's bond from the caller's tokens. The account need not be a member yet.
    function bond(address member, uint96 amount) external;

    /// @notice Starts to take bond out. A further request adds to the amount and restarts the clock. What is on its way out can still
    /// be slashed; a member of whose bond less than `MIN_BOND` stays does not count.
    function requestUnbond(uint96 amount) external;

    /// @notice Pays out what has finished unbonding.
    function withdrawBond() external;

    /// @notice Pays out the caller's share of slashed bonds.
    function withdrawCredit() external;

    /// @notice Replaces the committee. Council only. Bonds stay with their owners. A member without enough bond has a seat, but its
    /// signature does not count.
    function setCommittee(address[] calldata members, uint8 threshold) external;

    /// @notice Replaces the weights; the version rises by one and the previous ones stay valid for decisions under way. Council only.
    /// @dev Requirements: weights sum to 10,000; band at most `MAX_BAND`. `version` of the argument is ignored.
    function setWeights(Weights calldata weights) external;

    /// @notice Whether an account is a member now and its bond is enough for its signature to count.
    function isMember(address account) external view returns (bool);

    /// @notice Members that have a seat, threshold, and how often the council changed them.
    function committee() external view returns (address[] memory members, uint8 threshold, uint32 version);

    /// @notice Weights in force.
    function weights() external view returns (Weights memory);

    /// @notice Bond of an account, what of it is on its way out, and when that can be taken.
    function bondOf(address account) external view returns (uint96 amount, uint96 leaving, uint40 availableAt);

    /// @notice EIP-712 digest of a receipt, this contract's domain.
    function receiptDigest(BidReceipt calldata receipt) external view returns (bytes32);

    /// @notice What an account can take from slashed bonds.
    function credits(address account) external view returns (uint256);
}
