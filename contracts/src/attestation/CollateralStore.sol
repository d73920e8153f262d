// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ICollateralListener} from "../interfaces/ICollateralListener.sol";
import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {BlobLib} from "../libraries/BlobLib.sol";
import {CollateralLib} from "../libraries/CollateralLib.sol";
import {TeeKind} from "../types/Attestation.sol";
import {CollateralSlot, QeIdentity, TcbInfo} from "../types/Collateral.sol";

/// @title CollateralStore
contract CollateralStore is ICollateralStore, AccessManaged {
    /// @dev What a piece of collateral is kept under.
    struct Key {
        uint8 tee;
        bytes6 fmspc;
        uint32 evaluation;
    }

    /// @dev QE identities are kept beside the TCB infos, under the fmspc zero.
    bytes6 private constant QE = 0;

    /// @inheritdoc ICollateralStore
    uint32 public generation;
    /// @inheritdoc ICollateralStore
    address public listener;
    /// @inheritdoc ICollateralStore
    mapping(uint8 tee => uint32) public requiredEvaluation;
    mapping(uint8 tee => mapping(bytes6 fmspc => mapping(uint32 evaluation => CollateralSlot))) private
        _slots;

    constructor(address authority) AccessManaged(authority) {}

    /// @inheritdoc ICollateralStore
    function setTcbInfo(TcbInfo calldata info) external restricted {
        if (info.fmspc == QE) revert BadFmspc(info.fmspc);
        Key memory key = Key(info.tee, info.fmspc, info.evaluation);
        bool changed = _set(key, info.issueDate, info.nextUpdate, CollateralLib.pack(info));
        emit TcbInfoSet(info.tee, info.fmspc, info.evaluation, info.issueDate, info.nextUpdate, changed);
        if (changed && info.evaluation == requiredEvaluation[info.tee]) _tell(info.tee, info.fmspc);
    }

    /// @inheritdoc ICollateralStore
    function setQeIdentity(QeIdentity calldata identity) external restricted {
        Key memory key = Key(identity.id, QE, identity.evaluation);
        bool changed = _set(key, identity.issueDate, identity.nextUpdate, CollateralLib.pack(identity));
        emit QeIdentitySet(identity.id, identity.evaluation, identity.issueDate, identity.nextUpdate, changed);
        if (changed && identity.evaluation == requiredEvaluation[identity.id]) _tell(identity.id, QE);
    }

    /// @inheritdoc ICollateralStore
    function setRequiredEvaluation(uint8 tee, uint32 evaluation) external restricted {
        if (_slots[tee][QE][evaluation].content == address(0)) revert CollateralMissing(tee, QE, evaluation);
        requiredEvaluation[tee] = evaluation;
        emit RequiredEvaluationSet(tee, evaluation);
        _tell(tee, QE);
    }

    /// @inheritdoc ICollateralStore
    function setListener(address newListener) external restricted {
        listener = newListener;
        emit ListenerSet(newListener);
    }

    /// @inheritdoc ICollateralStore
    function collateral(uint8 tee, bytes6 fmspc)
        external
        view
        returns (bytes memory tcbInfo, bytes memory qeIdentity, uint64 validUntil)
    {
        uint32 evaluation = requiredEvaluation[tee];
        uint64 qeUntil;
        (tcbInfo, validUntil) = _live(Key(tee, fmspc, evaluation));
        (qeIdentity, qeUntil) = _live(Key(tee, QE, evaluation));
        if (qeUntil < validUntil) validUntil = qeUntil;
    }

    /// @inheritdoc ICollateralStore
    function holds(uint8 tee, bytes6 fmspc) external view returns (bool) {
        uint32 evaluation = requiredEvaluation[tee];
        // A slot without content has no dates either.
        return block.timestamp < _slots[tee][fmspc][evaluation].nextUpdate
            && block.timestamp < _slots[tee][QE][evaluation].nextUpdate;
    }

    /// @inheritdoc ICollateralStore
    function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation)
        public
        view
        returns (CollateralSlot memory slot, bytes memory content)
    {
        slot = _slots[tee][fmspc][evaluation];
        if (slot.content != address(0)) content = BlobLib.read(slot.content);
    }

    /// @inheritdoc ICollateralStore
    function qeIdentityOf(uint8 tee, uint32 evaluation)
        external
        view
        returns (CollateralSlot memory, bytes memory)
    {
        return tcbInfoOf(tee, QE, evaluation);
    }

    /// @dev Stores content and dates; content that is there already is kept as it is.
    /// @return changed Whether anything but the dates is new.
    function _set(Key memory key, uint64 issueDate, uint64 nextUpdate, bytes memory content)
        private
        returns (bool changed)
    {
        if (key.tee > uint8(type(TeeKind).max)) revert BadTee(key.tee);
        if (issueDate > block.timestamp || nextUpdate <= issueDate || nextUpdate > type(uint40).max) {
            revert BadCollateralDates(issueDate, nextUpdate);
        }
        CollateralSlot memory slot = _slots[key.tee][key.fmspc][key.evaluation];
        if (issueDate < slot.issueDate) {
            revert CollateralOlder(key.tee, key.fmspc, key.evaluation, issueDate, slot.issueDate);
        }
        changed = slot.content == address(0) || !BlobLib.equals(slot.content, content);
        if (changed) slot.content = BlobLib.write(content);
        slot.issueDate = uint40(issueDate);
        slot.nextUpdate = uint40(nextUpdate);
        _slots[key.tee][key.fmspc][key.evaluation] = slot;
    }

    /// @dev Counts a change of what appraisals use, and tells the listener: another evaluation number's collateral touches nobody
    /// until it is required. Any change of content counts, since telling a rise of status from a fall
    /// would cost more than the appraisals it saves.
    function _tell(uint8 tee, bytes6 fmspc) private {
        ++generation;
        if (listener != address(0)) ICollateralListener(listener).collateralChanged(tee, fmspc);
    }

    /// @dev Content that holds now, and its last second.
    function _live(Key memory key) private view returns (bytes memory content, uint64 until) {
        CollateralSlot memory slot = _slots[key.tee][key.fmspc][key.evaluation];
        if (slot.content == address(0)) revert CollateralMissing(key.tee, key.fmspc, key.evaluation);
        if (block.timestamp >= slot.nextUpdate) {
            revert CollateralExpired(key.tee, key.fmspc, key.evaluation, slot.nextUpdate);
        }
        content = BlobLib.read(slot.content);
        until = slot.nextUpdate - 1;
    }
}
