// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ICollateralListener} from "../interfaces/ICollateralListener.sol";
import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {BlobLib} from "../libraries/BlobLib.sol";
import {CalldataLib} from "../libraries/CalldataLib.sol";
import {Document} from "../libraries/DocumentLib.sol";
import {EvaluationLib} from "../libraries/EvaluationLib.sol";
import {P256Lib} from "../libraries/P256Lib.sol";
import {TeeKind} from "../types/Attestation.sol";
import {CollateralSlot, EvaluationChoice, KeptCertificate} from "../types/Collateral.sol";
import {CertificateStore} from "./CertificateStore.sol";
import {DocumentReader} from "./DocumentReader.sol";

/// @title CollateralStore
contract CollateralStore is ICollateralStore, CertificateStore, AccessManaged {
    using CalldataLib for bytes;

    /// @dev What a piece of collateral is kept under.
    struct Key {
        uint8 tee;
        bytes6 fmspc;
        uint32 evaluation;
    }

    /// @dev The evaluation number that counts: one slot.
    struct Required {
        EvaluationChoice choice;
        uint32 evaluation;
        /// First second at which another may count, or the list has ended.
        uint40 until;
    }

    /// @dev QE identities are kept beside the TCB infos, under the fmspc zero; lists of evaluation numbers, under the number zero too.
    bytes6 private constant QE = 0;
    uint32 private constant LIST = 0;

    /// @notice The code that reads documents.
    DocumentReader public immutable READER;

    /// @inheritdoc ICollateralStore
    uint32 public generation;
    /// @inheritdoc ICollateralStore
    address public listener;
    mapping(uint8 tee => Required) private _required;
    mapping(uint8 tee => mapping(bytes6 fmspc => mapping(uint32 evaluation => CollateralSlot))) private
        _slots;

    /// @param rootX Root key; anything but Intel's is refused except on development chains.
    /// @param rootY Root key.
    /// @param authority AccessManager that says who is council.
    constructor(uint256 rootX, uint256 rootY, address authority)
        CertificateStore(rootX, rootY)
        AccessManaged(authority)
    {
        READER = new DocumentReader();
    }

    /* ANYONE */

    /// @inheritdoc ICollateralStore
    function upsertTcbInfo(bytes calldata json, bytes calldata signature, bytes32 signer) external {
        KeptCertificate memory by = _checkSignature(json, signature, signer);
        Document memory doc = READER.readTcbInfo(json);
        if (doc.fmspc == QE) revert BadFmspc(doc.fmspc);
        bool changed = _set(Key(doc.tee, doc.fmspc, doc.evaluation), doc, by);
        emit TcbInfoSet(doc.tee, doc.fmspc, doc.evaluation, doc.issueDate, doc.nextUpdate, changed);
        if (changed) _tellIfRequired(doc.tee, doc.fmspc, doc.evaluation);
    }

    /// @inheritdoc ICollateralStore
    function upsertQeIdentity(bytes calldata json, bytes calldata signature, bytes32 signer) external {
        KeptCertificate memory by = _checkSignature(json, signature, signer);
        Document memory doc = READER.readQeIdentity(json);
        // The number of the lists' key is no recovery event's.
        if (doc.evaluation == LIST) revert CollateralMissing(doc.tee, QE, LIST);
        bool changed = _set(Key(doc.tee, QE, doc.evaluation), doc, by);
        emit QeIdentitySet(doc.tee, doc.evaluation, doc.issueDate, doc.nextUpdate, changed);
        if (changed) _tellIfRequired(doc.tee, QE, doc.evaluation);
    }

    /// @inheritdoc ICollateralStore
    function upsertEvaluations(bytes calldata json, bytes calldata signature, bytes32 signer) external {
        KeptCertificate memory by = _checkSignature(json, signature, signer);
        Document memory doc = READER.readEvaluations(json);
        _set(Key(doc.tee, QE, LIST), doc, by);
        emit EvaluationsSet(doc.tee, doc.issueDate, doc.nextUpdate);
        if (_chooseAnew(doc.tee)) _tell(doc.tee, QE);
    }

    /* COUNCIL */

    /// @inheritdoc ICollateralStore
    function setEvaluationChoice(uint8 tee, EvaluationChoice choice) external restricted {
        if (tee > uint8(type(TeeKind).max)) revert BadTee(tee);
        _required[tee].choice = choice;
        emit EvaluationChoiceSet(tee, choice);
        if (_slots[tee][QE][LIST].content != address(0)) _chooseAnew(tee);
        _tell(tee, QE);
    }

    /// @inheritdoc ICollateralStore
    function setListener(address newListener) external restricted {
        listener = newListener;
        emit ListenerSet(newListener);
    }

    /* VIEWS */

    /// @inheritdoc ICollateralStore
    function collateral(uint8 tee, bytes6 fmspc, uint16 ca, uint32 evaluation)
        external
        view
        returns (bytes memory tcbInfo, bytes memory qeIdentity, uint64 validUntil)
    {
        validUntil = _requireRootListed();
        if (ca != 0) validUntil = _earlier(validUntil, _requireListed(ca));
        if (evaluation == 0) {
            uint40 until;
            (evaluation, until) = requiredEvaluation(tee);
            validUntil = _earlier(validUntil, until);
        }
        uint64 last;
        (tcbInfo, last) = _live(Key(tee, fmspc, evaluation));
        validUntil = _earlier(validUntil, last);
        (qeIdentity, last) = _live(Key(tee, QE, evaluation));
        validUntil = _earlier(validUntil, last);
    }

    /// @inheritdoc ICollateralStore
    function holds(uint8 tee, bytes6 fmspc) external view returns (bool) {
        try this.collateral(tee, fmspc, 0, 0) {
            return true;
        } catch {
            return false;
        }
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

    /// @inheritdoc ICollateralStore
    function evaluationsOf(uint8 tee) external view returns (CollateralSlot memory, bytes memory) {
        return tcbInfoOf(tee, QE, LIST);
    }

    /// @inheritdoc ICollateralStore
    function requiredEvaluation(uint8 tee) public view returns (uint32 evaluation, uint40 until) {
        Required memory required = _required[tee];
        (evaluation, until) = (required.evaluation, required.until);
        if (block.timestamp >= until) {
            CollateralSlot memory list = _slots[tee][QE][LIST];
            if (list.content == address(0)) revert EvaluationsMissing(tee);
            if (block.timestamp >= list.nextUpdate) revert EvaluationsExpired(tee, list.nextUpdate);
            if (_isRevokedByRoot(list.signer)) revert CertificateRevokedSince(list.signer);
            (evaluation, until) = _choose(list, required.choice);
        }
        if (evaluation == 0) revert EvaluationsMissing(tee);
        until -= 1;
    }

    /// @inheritdoc ICollateralStore
    function evaluationChoice(uint8 tee) external view returns (EvaluationChoice) {
        return _required[tee].choice;
    }

    /* INTERNALS */

    /// @inheritdoc CertificateStore
    function _rootCrlChanged() internal override {
        // What a signer signed that was revoked since must not go on choosing: the lists are looked at again.
        _required[uint8(TeeKind.Sgx)].until = 0;
        _required[uint8(TeeKind.Tdx)].until = 0;
        _tell(uint8(TeeKind.Sgx), QE);
        _tell(uint8(TeeKind.Tdx), QE);
    }

    /// @dev Checks that a signer that may be believed now signed exactly these bytes.
    function _checkSignature(bytes calldata json, bytes calldata signature, bytes32 signer)
        private
        view
        returns (KeptCertificate memory by)
    {
        by = _signer(signer);
        if (signature.length != 64) revert SignatureLength(signature.length);
        bytes32 digest = sha256(json);
        if (!P256Lib.verify(digest, signature.word(0), signature.word(32), by.x, by.y)) {
            revert DocumentSignature(digest, signer);
        }
    }

    /// @dev Stores content and dates; content that is there already is kept as it is.
    /// @return changed Whether anything but the dates is new.
    function _set(Key memory key, Document memory doc, KeptCertificate memory by)
        private
        returns (bool changed)
    {
        if (doc.issueDate > block.timestamp || doc.nextUpdate <= block.timestamp) {
            revert BadCollateralDates(doc.issueDate, doc.nextUpdate, block.timestamp);
        }
        CollateralSlot memory slot = _slots[key.tee][key.fmspc][key.evaluation];
        // A signer that was revoked since may have dated its documents as it liked.
        if (doc.issueDate < slot.issueDate && !_isRevokedByRoot(slot.signer)) {
            revert CollateralOlder(key.tee, key.fmspc, key.evaluation, doc.issueDate, slot.issueDate);
        }
        changed = slot.content == address(0) || !BlobLib.equals(slot.content, doc.content);
        if (changed) slot.content = BlobLib.write(doc.content);
        slot.issueDate = doc.issueDate;
        slot.nextUpdate = doc.nextUpdate <= by.notAfter ? doc.nextUpdate : by.notAfter + 1;
        slot.signer = by.id;
        _slots[key.tee][key.fmspc][key.evaluation] = slot;
    }

    /// @dev Finds and keeps the number that counts now. Its list is stored.
    function _chooseAnew(uint8 tee) private returns (bool changed) {
        Required storage required = _required[tee];
        (uint32 evaluation, uint40 until) = _choose(_slots[tee][QE][LIST], required.choice);
        changed = required.evaluation != evaluation;
        (required.evaluation, required.until) = (evaluation, until);
        emit EvaluationRequired(tee, evaluation, until);
    }

    function _choose(CollateralSlot memory list, EvaluationChoice choice)
        private
        view
        returns (uint32 evaluation, uint40 until)
    {
        (evaluation, until) =
            EvaluationLib.choose(BlobLib.read(list.content), choice == EvaluationChoice.Early);
        if (list.nextUpdate < until) until = list.nextUpdate;
    }

    /// @dev Tells of a change unless it is of a number that does not count.
    function _tellIfRequired(uint8 tee, bytes6 fmspc, uint32 evaluation) private {
        Required storage required = _required[tee];
        // Time alone may have made another number count.
        if (block.timestamp >= required.until && _slots[tee][QE][LIST].content != address(0)) {
            _chooseAnew(tee);
        }
        if (evaluation == required.evaluation) _tell(tee, fmspc);
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
        if (_isRevokedByRoot(slot.signer)) revert CertificateRevokedSince(slot.signer);
        content = BlobLib.read(slot.content);
        until = slot.nextUpdate - 1;
    }

    function _earlier(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }
}
