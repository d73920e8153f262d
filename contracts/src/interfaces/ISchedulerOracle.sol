// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The committee that picks winning bids
interface ISchedulerOracle {
    /// @notice Fewer signatures than the threshold.
    error NotEnoughSignatures(uint256 got, uint256 needed);
    /// @notice A signature is not a committee member's, or is malformed or high-s.
    error NotACommitteeMember(address signer);
    /// @notice Signatures must be sorted by signer, each signer once.
    error SignersNotSorted(address previous, address next);
    /// @notice A threshold of zero, or above the number of members.
    error BadThreshold(uint256 threshold, uint256 members);
    /// @notice The account is a member already, or is the zero address.
    error BadMember(address member);

    event CommitteeChanged(address[] members, uint8 threshold, uint32 version);

    /// @notice Reverts unless k distinct members signed `digest`.
    /// @param digest EIP-712 digest of an AssignmentDecision.
    /// @param signatures 65 bytes each, low-s, sorted by signer address.
    function checkDecision(bytes32 digest, bytes[] calldata signatures) external view;

    /// @notice Replaces the committee. Council only.
    function setCommittee(address[] calldata members, uint8 threshold) external;

    /// @notice Whether an account is a member now.
    function isMember(address account) external view returns (bool);

    /// @notice Members, threshold and version of the committee.
    function committee() external view returns (address[] memory members, uint8 threshold, uint32 version);
}
