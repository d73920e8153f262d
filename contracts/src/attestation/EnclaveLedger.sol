// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {CapacityLib} from "../libraries/CapacityLib.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {
    AttestationVia,
    Capacity,
    Enclave,
    EnclaveFlags,
    EnclaveState,
    EnclaveView,
    Signer,
    TcbStatus,
    TeeKind
} from "../types/Attestation.sol";
import {Requirements} from "../types/Request.sol";
import {AttestationPolicy} from "./AttestationPolicy.sol";

/// @title The enclaves: their slots, signers and capacity, as the market uses them
abstract contract EnclaveLedger is IEnclaves, AttestationPolicy {
    /// @dev One enclave: four slots.
    struct Slots {
        /// EnclaveState, see EnclaveStateLib.
        uint256 state;
        Signer[2] signers;
        bytes32 id;
    }

    /// @dev What an enclave id leads to: one slot.
    struct Ref {
        uint32 index;
        bytes28 platform;
    }

    /// @notice The one contract that reserves and settles.
    address public immutable MARKET;
    /// @notice Who is an operator.
    IWorkerRegistry public immutable WORKERS;

    mapping(uint32 index => Slots) internal _enclaves;
    mapping(bytes32 id => Ref) internal _refs;

    modifier onlyMarket() {
        if (msg.sender != MARKET) revert OnlyMarket(msg.sender);
        _;
    }

    constructor(address market, IWorkerRegistry workers) {
        if (market == address(0) || address(workers) == address(0)) revert ZeroAddress();
        MARKET = market;
        WORKERS = workers;
    }

    /* MARKET */

    /// @inheritdoc IEnclaves
    function reserve(bytes32 enclave, uint32 workerId, uint8 kind, Requirements calldata needs)
        external
        onlyMarket
        returns (uint32 index, uint8 slots, uint32 kHz)
    {
        index = _refs[enclave].index;
        if (index == 0) revert UnknownEnclave(enclave);
        Slots storage record = _enclaves[index];
        EnclaveState memory state = _loadState(record);
        Settings memory settings = _loadSettings();
        if (state.workerId != workerId) revert ForeignEnclave(enclave, state.workerId, workerId);
        if (!_isServing(record, state, settings)) revert EnclaveNotLive(enclave);
        _checkNeeds(enclave, state, kind, needs);
        slots = _slotsNeeded(enclave, state, needs);
        if (slots > state.slots - _min(state.used, state.slots)) {
            revert NoFreeSlot(enclave, state.used, state.slots, slots);
        }

        state.used += slots;
        state.generation = settings.generation;
        _saveState(record, state);
        kHz = state.kHz;
    }

    /// @inheritdoc IEnclaves
    function release(uint32 index, uint8 slots) external onlyMarket {
        Slots storage record = _enclaves[index];
        EnclaveState memory state = _loadState(record);
        state.used = state.used > slots ? state.used - slots : 0;
        _saveState(record, state);
    }

    /// @inheritdoc IEnclaves
    function settle(uint32 index, address signer, uint8 slots) external onlyMarket {
        Slots storage record = _enclaves[index];
        EnclaveState memory state = _loadState(record);
        Settings memory settings = _loadSettings();
        if (state.flags & EnclaveFlags.FROZEN != 0 || !_isCurrent(state, settings)) {
            revert EnclaveNotLive(record.id);
        }
        (bool known, uint40 expiry) = _expiryOf(record, state, signer);
        if (!known) revert UnknownSigner(record.id, signer);
        if (block.timestamp > expiry) revert SignerExpired(record.id, signer, expiry);

        state.used = state.used > slots ? state.used - slots : 0;
        state.generation = settings.generation;
        _saveState(record, state);
    }

    /* VIEWS */

    /// @inheritdoc IEnclaves
    function isServing(uint32 index) external view returns (bool) {
        Slots storage record = _enclaves[index];
        return _isServing(record, _loadState(record), _loadSettings());
    }

    /// @inheritdoc IEnclaves
    function isLive(bytes32 enclave, address worker, address signer) external view returns (bool) {
        Slots storage record = _enclaves[_refs[enclave].index];
        EnclaveState memory state = _loadState(record);
        uint32 workerId = WORKERS.workerIdOf(worker);
        if (workerId == 0 || state.workerId != workerId) return false;
        if (state.flags & EnclaveFlags.FROZEN != 0 || !_isCurrent(state, _loadSettings())) return false;
        (bool known, uint40 expiry) = _expiryOf(record, state, signer);
        return known && block.timestamp <= expiry;
    }

    /// @inheritdoc IEnclaves
    function enclaveIdOf(uint32 index) external view returns (bytes32) {
        return _enclaves[index].id;
    }

    /// @inheritdoc IEnclaves
    function enclaveOf(bytes32 enclave) external view returns (uint32 index, Enclave memory record) {
        Ref memory ref = _refs[enclave];
        index = ref.index;
        record.state = _loadState(_enclaves[index]);
        record.signers[0] = _loadSigner(_enclaves[index], 0);
        record.signers[1] = _loadSigner(_enclaves[index], 1);
        record.platform = ref.platform;
    }

    /// @dev Everything about an enclave; `enclave` must exist.
    function _view(bytes32 enclave) internal view returns (EnclaveView memory shown) {
        Ref memory ref = _refs[enclave];
        if (ref.index == 0) revert UnknownEnclave(enclave);
        Slots storage record = _enclaves[ref.index];
        EnclaveState memory state = _loadState(record);
        shown.id = enclave;
        shown.index = ref.index;
        shown.workerId = state.workerId;
        shown.operator = WORKERS.operatorOf(state.workerId);
        shown.platform = ref.platform;
        shown.fmspc = _fmspcValues[state.fmspcId];
        shown.tee = state.flags & EnclaveFlags.TDX != 0 ? TeeKind.Tdx : TeeKind.Sgx;
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
        shown.frozen = state.flags & EnclaveFlags.FROZEN != 0;
        shown.displaced = state.flags & EnclaveFlags.DISPLACED != 0;
        shown.live = _isServing(record, state, _loadSettings());
        uint256 newest = _newest(state.flags);
        shown.newest = _loadSigner(record, newest);
        shown.previous = _loadSigner(record, 1 - newest);
    }

    /* INTERNALS */

    /// @dev Unpacking and packing, once in the code for all who need it.
    function _loadState(Slots storage record) internal view returns (EnclaveState memory) {
        return EnclaveStateLib.unpack(record.state);
    }

    function _saveState(Slots storage record, EnclaveState memory state) internal {
        record.state = EnclaveStateLib.pack(state);
    }

    function _loadSigner(Slots storage record, uint256 index) internal view returns (Signer memory) {
        return record.signers[index];
    }

    /// @dev Whether an enclave may take jobs: not frozen, verdict current, one signer live.
    function _isServing(Slots storage record, EnclaveState memory state, Settings memory settings)
        internal
        view
        returns (bool)
    {
        if (state.flags & EnclaveFlags.FROZEN != 0 || !_isCurrent(state, settings)) return false;
        return _liveUntil(record, _newest(state.flags)) != 0;
    }

    /// @dev Last second at which a signer is live; 0 when none is now. The newest is asked first: it mostly is.
    function _liveUntil(Slots storage record, uint256 newest) internal view returns (uint40 until) {
        until = record.signers[newest].expiry;
        if (block.timestamp <= until) return until;
        until = record.signers[1 - newest].expiry;
        if (block.timestamp > until) until = 0;
    }

    /// @dev Index of the signer admitted last.
    function _newest(uint8 flags) internal pure returns (uint256) {
        return flags & EnclaveFlags.NEWEST != 0 ? 1 : 0;
    }

    /// @dev Whether the enclave has this signer, and until when it signs.
    function _expiryOf(Slots storage record, EnclaveState memory state, address signer)
        private
        view
        returns (bool known, uint40 expiry)
    {
        // No statement names the zero address, and a signature that fails to recover gives it.
        if (signer == address(0)) return (false, 0);
        uint256 newest = _newest(state.flags);
        Signer memory found = _loadSigner(record, newest);
        if (found.key != signer) found = _loadSigner(record, 1 - newest);
        return (found.key == signer, found.expiry);
    }

    function _checkNeeds(bytes32 enclave, EnclaveState memory state, uint8 kind, Requirements calldata needs)
        private
        pure
    {
        uint256 tee = state.flags & EnclaveFlags.TDX != 0 ? 1 << uint8(TeeKind.Tdx) : 1 << uint8(TeeKind.Sgx);
        if (kind > 7 || (state.kinds >> kind) & 1 == 0) {
            revert RequirementsNotMet(enclave, "kind", state.kinds, kind);
        }
        if (needs.teeKinds != 0 && needs.teeKinds & tee == 0) {
            revert RequirementsNotMet(enclave, "teeKinds", tee, needs.teeKinds);
        }
        if (needs.tcbClasses != 0 && (needs.tcbClasses >> state.status) & 1 == 0) {
            revert RequirementsNotMet(enclave, "tcbClasses", state.status, needs.tcbClasses);
        }
        if (state.cores < needs.cores) revert RequirementsNotMet(enclave, "cores", state.cores, needs.cores);
        if (state.kHz < needs.minKHz) revert RequirementsNotMet(enclave, "minKHz", state.kHz, needs.minKHz);
    }

    /// @dev Equal shares of memory and EPC that the job needs, whichever is more.
    function _slotsNeeded(bytes32 enclave, EnclaveState memory state, Requirements calldata needs)
        private
        pure
        returns (uint8)
    {
        uint256 memorySlots = CapacityLib.slotsUp(needs.memoryMiB, state.memoryMiB, state.slots);
        if (memorySlots > state.slots) {
            revert RequirementsNotMet(enclave, "memoryMiB", state.memoryMiB, needs.memoryMiB);
        }
        uint256 epcSlots = CapacityLib.slotsUp(needs.epcMiB, state.epcMiB, state.slots);
        if (epcSlots > state.slots) revert RequirementsNotMet(enclave, "epcMiB", state.epcMiB, needs.epcMiB);
        return uint8(memorySlots > epcSlots ? memorySlots : epcSlots);
    }

    function _min(uint8 a, uint8 b) private pure returns (uint8) {
        return a < b ? a : b;
    }
}
