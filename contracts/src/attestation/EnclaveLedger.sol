// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {CapacityLib} from "../libraries/CapacityLib.sol";
import {EnclaveIdLib} from "../libraries/EnclaveIdLib.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {SignerLib} from "../libraries/SignerLib.sol";
import {
    AttestationVia,
    Capacity,
    Enclave,
    EnclaveFlags,
    EnclaveState,
    EnclaveView,
    SignerFlags,
    TcbStatus
} from "../types/Attestation.sol";
import {Requirements} from "../types/Request.sol";
import {AttestationBase} from "./AttestationBase.sol";

/// @title The enclaves: their slots, signers and capacity, as the market uses them
abstract contract EnclaveLedger is IEnclaves, AttestationBase {
    using EnclaveIdLib for bytes32;
    using EnclaveStateLib for uint256;

    /// @notice The one contract that reserves and settles.
    address public immutable MARKET;
    modifier onlyMarket() {
        if (msg.sender != MARKET) revert OnlyMarket(msg.sender);
        _;
    }

    constructor(address market) {
        MARKET = market;
    }

    /* MARKET */

    /// @inheritdoc IEnclaves
    function reserve(bytes32 enclave, uint32 workerId, uint8 kind, Requirements calldata needs)
        external
        onlyMarket
        returns (uint32 index, uint8 slots, uint256 word)
    {
        index = _seatedNumberOf(enclave);
        if (index == 0) revert UnknownEnclave(enclave);
        Slots storage record = _enclaves[index];
        word = record.state;
        if (word.workerId() != workerId) revert ForeignEnclave(enclave, word.workerId(), workerId);
        uint32 current = _settings.generation;
        if (!_isServing(record, word, current)) revert EnclaveNotLive(enclave);
        _checkNeeds(enclave, word, kind, needs);
        slots = _slotsNeeded(enclave, word, needs);
        uint256 taken = uint256(word.used()) + slots;
        if (taken > word.slots()) revert NoFreeSlot(enclave, word.used(), word.slots(), slots);

        record.state = word.take(slots).withGeneration(current).withFlags(EnclaveFlags.NAMED);
        if (word.flags() & EnclaveFlags.NAMED == 0) record.platform = enclave.platform();
    }

    /// @inheritdoc IEnclaves
    function release(uint32 index, uint8 slots) external onlyMarket returns (uint32 workerId) {
        Slots storage record = _enclaves[index];
        uint256 word = record.state;
        record.state = word.give(slots);
        return word.workerId();
    }

    /// @inheritdoc IEnclaves
    function releaseUndone(uint32 index, uint8 slots)
        external
        onlyMarket
        returns (uint32 workerId, bytes32 reason)
    {
        Slots storage record = _enclaves[index];
        uint256 word = record.state;
        record.state = word.give(slots);
        return (word.workerId(), _excuseOf(record, word));
    }

    /// @inheritdoc IEnclaves
    function settle(uint32 index, address signer, uint256 slots)
        external
        onlyMarket
        returns (uint32 workerId)
    {
        Slots storage record = _enclaves[index];
        uint256 word = record.state;
        uint32 current = _settings.generation;
        _requireSigner(index, word, current, signer);

        record.state = word.give(slots).withGeneration(current);
        return word.workerId();
    }

    /* VIEWS */

    /// @inheritdoc IEnclaves
    function requireSigner(uint32 index, address signer) external view {
        _requireSigner(index, _enclaves[index].state, _settings.generation, signer);
    }

    /// @inheritdoc IEnclaves
    function excuseOf(uint32 index) external view returns (bytes32) {
        Slots storage record = _enclaves[index];
        return _excuseOf(record, record.state);
    }

    /// @inheritdoc IEnclaves
    function holderOf(uint32 index) external view returns (uint32 workerId, bytes28 platform) {
        Slots storage record = _enclaves[index];
        return (record.state.workerId(), record.platform);
    }

    /// @inheritdoc IEnclaves
    function wordOf(bytes32 enclave) external view returns (uint256) {
        return _enclaves[_numberOf(enclave)].state;
    }

    /// @inheritdoc IEnclaves
    function isServing(uint32 index) external view returns (bool) {
        Slots storage record = _enclaves[index];
        return _isServing(record, record.state, _settings.generation);
    }

    /// @inheritdoc IEnclaves
    function isLive(bytes32 enclave, address worker, address signer) external view returns (bool) {
        Slots storage record = _enclaves[_seatedNumberOf(enclave)];
        uint256 word = record.state;
        uint32 workerId = WORKERS.workerIdOf(worker);
        if (workerId == 0 || word.workerId() != workerId) return false;
        if (!_isSound(word, _settings.generation)) return false;
        (bool known, uint40 expiry) = _expiryOf(record, word, signer);
        return known && block.timestamp <= expiry;
    }

    /// @inheritdoc IEnclaves
    function enclaveIdOf(uint32 index) external view returns (bytes32) {
        return _nameOf(index);
    }

    /// @inheritdoc IEnclaves
    function enclaveOf(bytes32 enclave) external view returns (uint32 index, Enclave memory record) {
        index = _numberOf(enclave);
        if (index == 0) return (0, record);
        record.state = EnclaveStateLib.unpack(_enclaves[index].state);
        record.signers[0] = _loadSigner(_enclaves[index], 0);
        record.signers[1] = _loadSigner(_enclaves[index], 1);
        record.platform = enclave.platform();
    }

    /// @dev Everything about an enclave; `enclave` must exist.
    function _view(bytes32 enclave) internal view returns (EnclaveView memory shown) {
        uint32 index = _numberOf(enclave);
        if (index == 0) revert UnknownEnclave(enclave);
        Slots storage record = _enclaves[index];
        EnclaveState memory state = EnclaveStateLib.unpack(record.state);
        shown.id = enclave;
        shown.index = index;
        shown.workerId = state.workerId;
        shown.operator = WORKERS.operatorOf(state.workerId);
        shown.platform = enclave.platform();
        shown.fmspc = _fmspcValues[state.fmspcId];
        shown.tee = _teeOf(state.flags);
        shown.via = AttestationVia(state.via);
        shown.status = TcbStatus(state.status);
        shown.measurement = _measurementDigests[state.measurementId];
        shown.kinds = state.kinds;
        shown.capacity = Capacity({
            cores: state.cores,
            memoryMiB: state.memoryMiB,
            epcMiB: state.epcMiB,
            kHz: state.kHz,
            slots: state.slots,
            modes: state.modes
        });
        shown.used = state.used;
        shown.frozen = state.flags & EnclaveFlags.STOPPED != 0;
        shown.displaced = state.flags & EnclaveFlags.DISPLACED != 0;
        shown.live = _isServing(record, record.state, _settings.generation);
        uint256 newest = _newest(state.flags);
        shown.newest = _loadSigner(record, newest);
        shown.previous = _loadSigner(record, 1 - newest);
    }

    /* INTERNALS */

    function _excuseOf(Slots storage record, uint256 word) private view returns (bytes32) {
        if (word.workerId() == 0) return 0;
        uint8 flags = word.flags();
        if (flags & EnclaveFlags.STOPPED != 0) {
            if (flags & EnclaveFlags.FROZEN != 0) return "frozen";
            return flags & EnclaveFlags.QUARANTINED != 0 ? bytes32("platform") : bytes32("revoked");
        }
        uint32 seen = word.generation();
        bool lapsed;
        if (seen == _settings.generation) {
            lapsed = _hasLapsed(record, word);
        } else {
            bytes32 reason = _ruledOut(word);
            if (reason != 0) return reason;
            lapsed = _collateralChangedAt(word) > seen || _hasLapsed(record, word);
        }
        return lapsed && !_canAppraise(word) ? bytes32("collateral") : bytes32(0);
    }

    function _requireSigner(uint32 index, uint256 word, uint32 current, address signer) private view {
        if (!_isSound(word, current)) revert EnclaveNotLive(_nameOf(index));
        (bool known, uint40 expiry) = _expiryOf(_enclaves[index], word, signer);
        if (!known) revert UnknownSigner(_nameOf(index), signer);
        if (block.timestamp > expiry) revert SignerExpired(_nameOf(index), signer, expiry);
    }

    /// @dev Whether the enclave has this signer, and until when it signs.
    function _expiryOf(Slots storage record, uint256 word, address signer)
        private
        view
        returns (bool known, uint40 expiry)
    {
        // No statement names the zero address, and a signature that fails to recover gives it.
        if (signer == address(0)) return (false, 0);
        uint256 newest = _newest(word.flags());
        uint256 found = record.signers[newest];
        if (SignerLib.key(found) != signer) found = record.signers[1 - newest];
        return (SignerLib.key(found) == signer, SignerLib.expiry(found));
    }

    /// @dev Whether the end of the verdict, and not the worker, ended the enclave's last signer. One that was let run out before
    /// its verdict did is not marked as clamped: its end excuses nothing.
    function _hasLapsed(Slots storage record, uint256 word) private view returns (bool) {
        uint256 newest = _newest(word.flags());
        uint256 signer = record.signers[newest];
        if (SignerLib.flags(signer) & SignerFlags.CLAMPED == 0 || SignerLib.expiry(signer) == 0) {
            return false;
        }
        return _liveUntil(record, newest) == 0;
    }

    function _checkNeeds(bytes32 enclave, uint256 word, uint8 kind, Requirements calldata needs)
        private
        pure
    {
        uint256 tee = 1 << uint8(_teeOf(word.flags()));
        if (kind > 7 || (word.kinds() >> kind) & 1 == 0) {
            revert RequirementsNotMet(enclave, "kind", word.kinds(), kind);
        }
        if (needs.teeKinds != 0 && needs.teeKinds & tee == 0) {
            revert RequirementsNotMet(enclave, "teeKinds", tee, needs.teeKinds);
        }
        if (needs.tcbClasses != 0 && (needs.tcbClasses >> word.status()) & 1 == 0) {
            revert RequirementsNotMet(enclave, "tcbClasses", word.status(), needs.tcbClasses);
        }
        if (word.cores() < needs.cores) {
            revert RequirementsNotMet(enclave, "cores", word.cores(), needs.cores);
        }
        if (word.kHz() < needs.minKHz) {
            revert RequirementsNotMet(enclave, "minKHz", word.kHz(), needs.minKHz);
        }
    }

    /// @dev Equal shares of memory and EPC that the job needs, whichever is more.
    function _slotsNeeded(bytes32 enclave, uint256 word, Requirements calldata needs)
        private
        pure
        returns (uint8)
    {
        uint256 slots = word.slots();
        uint256 memorySlots = CapacityLib.slotsUp(needs.memoryMiB, word.memoryMiB(), slots);
        if (memorySlots > slots) {
            revert RequirementsNotMet(enclave, "memoryMiB", word.memoryMiB(), needs.memoryMiB);
        }
        uint256 epcSlots = CapacityLib.slotsUp(needs.epcMiB, word.epcMiB(), slots);
        if (epcSlots > slots) revert RequirementsNotMet(enclave, "epcMiB", word.epcMiB(), needs.epcMiB);
        return uint8(memorySlots > epcSlots ? memorySlots : epcSlots);
    }
}
