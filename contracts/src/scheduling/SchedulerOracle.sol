// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {ISchedulerOracle} from "../interfaces/ISchedulerOracle.sol";

/// @title The committee that picks winning bids
contract SchedulerOracle is ISchedulerOracle, AccessManaged {
    /// @notice Signatures a decision needs.
    uint8 internal _threshold;
    /// @notice Counts changes of the committee.
    uint32 internal _version;
    address[] internal _members;

    /// @inheritdoc ISchedulerOracle
    mapping(address account => bool) public isMember;

    constructor(address authority, address[] memory members, uint8 threshold) AccessManaged(authority) {
        _setCommittee(members, threshold);
    }

    /// @inheritdoc ISchedulerOracle
    function checkDecision(bytes32 digest, bytes[] calldata signatures) external view {
        uint256 needed = _threshold;
        if (signatures.length < needed) revert NotEnoughSignatures(signatures.length, needed);

        address previous;
        for (uint256 i = 0; i < needed; ++i) {
            (address signer, ECDSA.RecoverError fault,) = ECDSA.tryRecover(digest, signatures[i]);
            if (fault != ECDSA.RecoverError.NoError || !isMember[signer]) revert NotACommitteeMember(signer);
            if (signer <= previous) revert SignersNotSorted(previous, signer);
            previous = signer;
        }
    }

    /// @inheritdoc ISchedulerOracle
    function setCommittee(address[] calldata members, uint8 threshold) external restricted {
        for (uint256 i = 0; i < _members.length; ++i) {
            isMember[_members[i]] = false;
        }
        _setCommittee(members, threshold);
    }

    /// @inheritdoc ISchedulerOracle
    function committee() external view returns (address[] memory members, uint8 threshold, uint32 version) {
        return (_members, _threshold, _version);
    }

    function _setCommittee(address[] memory members, uint8 threshold) internal {
        if (threshold == 0 || threshold > members.length) revert BadThreshold(threshold, members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            address member = members[i];
            if (member == address(0) || isMember[member]) revert BadMember(member);
            isMember[member] = true;
        }
        _members = members;
        _threshold = threshold;
        emit CommitteeChanged(members, threshold, ++_version);
    }
}
