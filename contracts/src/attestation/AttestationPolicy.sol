// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {IAttestationRegistry} from "../interfaces/IAttestationRegistry.sol";
import {ICollateralListener} from "../interfaces/ICollateralListener.sol";
import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {EnclaveFlags, MeasurementPolicy, TcbStatus, TeeKind} from "../types/Attestation.sol";

/// @title What is accepted: measurements, statuses, families, and the generation that counts their changes
abstract contract AttestationPolicy is IAttestationRegistry, AccessManaged {
    using EnclaveStateLib for uint256;

    /// @dev One slot. Times of changes are generations.
    struct Settings {
        uint32 generation;
        /// Last change of collateral that concerns every platform of the TEE.
        uint32 sgxChangedAt;
        uint32 tdxChangedAt;
        uint32 lastEnclave;
        uint16 lastMeasurement;
        uint16 lastFmspc;
        uint16 allowedStatuses;
        uint16 maxBlockNumberDiff;
    }

    /// @dev A platform family: one slot.
    struct Fmspc {
        /// Its number, from 1.
        uint16 id;
        bool denied;
        uint32 changedAt;
    }

    /// @dev Statuses that no policy may accept.
    uint16 private constant NEVER_ALLOWED = ~uint16((1 << uint8(TcbStatus.Revoked)) - 1);

    /// @notice Source of `collateralChanged`.
    address public immutable COLLATERAL_STORE;

    Settings internal _settings;
    mapping(bytes32 digest => MeasurementPolicy) internal _measurements;
    mapping(uint16 id => bytes32 digest) internal _measurementDigests;
    mapping(bytes6 value => Fmspc) internal _fmspcs;
    mapping(uint16 id => bytes6 value) internal _fmspcValues;

    constructor(address collateralStore) {
        COLLATERAL_STORE = collateralStore;
        _settings.maxBlockNumberDiff = 100;
        _settings.allowedStatuses =
            uint16((1 << uint8(TcbStatus.UpToDate)) | (1 << uint8(TcbStatus.SWHardeningNeeded)));
    }

    /* ADMIN */

    /// @inheritdoc IAttestationRegistry
    function allowMeasurement(bytes32 digest, TeeKind tee, uint8 kinds, uint32 maxKHz, string calldata label)
        external
        restricted
    {
        if (digest == 0 || kinds == 0 || maxKHz == 0) revert BadMeasurement(digest, kinds);
        uint16 id = _measurements[digest].id;
        uint32 changedAt;
        if (id == 0) {
            id = ++_settings.lastMeasurement;
            _measurementDigests[id] = digest;
        } else {
            changedAt = ++_settings.generation;
        }
        _measurements[digest] = MeasurementPolicy({
            id: id, active: true, tee: tee, kinds: kinds, maxKHz: maxKHz, changedAt: changedAt
        });
        emit MeasurementAllowed(digest, id, tee, kinds, maxKHz, label);
    }

    /// @inheritdoc IAttestationRegistry
    function removeMeasurement(bytes32 digest) external restricted {
        MeasurementPolicy storage policy = _measurements[digest];
        if (!policy.active) revert UnknownMeasurement(digest);
        uint32 raised = ++_settings.generation;
        policy.active = false;
        policy.changedAt = raised;
        emit MeasurementRemoved(digest, raised);
    }

    /// @inheritdoc IAttestationRegistry
    function setAllowedStatuses(uint16 statuses) external restricted {
        if (statuses == 0 || statuses & NEVER_ALLOWED != 0) revert BadStatuses(statuses);
        uint32 raised = ++_settings.generation;
        _settings.allowedStatuses = statuses;
        emit AllowedStatusesSet(statuses, raised);
    }

    /// @inheritdoc IAttestationRegistry
    function setMaxBlockNumberDiff(uint16 blocks) external restricted {
        if (blocks == 0 || blocks > 256) revert BadBlockNumberDiff(blocks);
        _settings.maxBlockNumberDiff = blocks;
        emit MaxBlockNumberDiffSet(blocks);
    }

    /// @inheritdoc IAttestationRegistry
    function setFmspcDenied(bytes6 fmspc, bool denied) external restricted {
        uint32 raised = ++_settings.generation;
        Fmspc memory family = _family(fmspc);
        family.denied = denied;
        family.changedAt = raised;
        _fmspcs[fmspc] = family;
        emit FmspcDeniedSet(fmspc, denied, raised);
    }

    /// @inheritdoc ICollateralListener
    function collateralChanged(uint8 tee, bytes6 fmspc) external {
        if (msg.sender != COLLATERAL_STORE) revert OnlyCollateralStore(msg.sender);
        uint32 raised = ++_settings.generation;
        if (fmspc != 0) _fmspcs[fmspc].changedAt = raised;
        else if (tee == uint8(TeeKind.Tdx)) _settings.tdxChangedAt = raised;
        else _settings.sgxChangedAt = raised;
        emit GenerationRaised(raised, tee, fmspc);
    }

    /* VIEWS */

    /// @inheritdoc IAttestationRegistry
    function measurementOf(bytes32 digest) external view returns (MeasurementPolicy memory) {
        return _measurements[digest];
    }

    /// @inheritdoc IAttestationRegistry
    function isFmspcDenied(bytes6 fmspc) external view returns (bool) {
        return _fmspcs[fmspc].denied;
    }

    /// @inheritdoc IAttestationRegistry
    function generation() external view returns (uint32) {
        return _settings.generation;
    }

    /// @inheritdoc IAttestationRegistry
    function allowedStatuses() external view returns (uint16) {
        return _settings.allowedStatuses;
    }

    /// @inheritdoc IAttestationRegistry
    function maxBlockNumberDiff() external view returns (uint16) {
        return _settings.maxBlockNumberDiff;
    }

    /// @inheritdoc IAttestationRegistry
    function lastEnclave() external view returns (uint32) {
        return _settings.lastEnclave;
    }

    /* INTERNALS */

    /// @dev Whether an enclave's verdict still counts: it is of this generation, or no change since concerned it.
    function _isCurrent(uint256 word, uint32 current) internal view returns (bool) {
        uint32 seen = word.generation();
        return seen == current || (_ruledOut(word) == 0 && !_isStale(word, seen));
    }

    /// @dev What keeps an enclave from any verdict as good as its last, whatever its worker does; zero if nothing does.
    function _ruledOut(uint256 word) internal view returns (bytes32) {
        if (word.generation() == _settings.generation) return 0;
        if ((_settings.allowedStatuses >> word.status()) & 1 == 0) return "status";
        MeasurementPolicy memory policy = _policyOf(word);
        if (!policy.active || policy.tee != _teeOf(word.flags())) return "measurement";
        return _familyOf(word).denied ? bytes32("fmspc") : bytes32(0);
    }

    /// @dev Whether something that the verdict was given on has changed since, so that it has to be given again.
    function _isStale(uint256 word, uint32 seen) internal view returns (bool) {
        if (_changedAt(word) > seen) return true;
        return _policyOf(word).changedAt > seen;
    }

    /// @dev Last change of collateral that concerns an enclave.
    function _changedAt(uint256 word) internal view returns (uint32 changedAt) {
        changedAt = _teeOf(word.flags()) == TeeKind.Tdx ? _settings.tdxChangedAt : _settings.sgxChangedAt;
        uint32 ofFamily = _familyOf(word).changedAt;
        if (ofFamily > changedAt) changedAt = ofFamily;
    }

    /// @dev Whether the store has collateral that an enclave can be appraised with now.
    function _canAppraise(uint256 word) internal view returns (bool) {
        return
            ICollateralStore(COLLATERAL_STORE)
                .holds(uint8(_teeOf(word.flags())), _fmspcValues[word.fmspcId()]);
    }

    function _policyOf(uint256 word) internal view returns (MeasurementPolicy memory) {
        return _measurements[_measurementDigests[word.measurementId()]];
    }

    function _familyOf(uint256 word) internal view returns (Fmspc memory) {
        return _fmspcs[_fmspcValues[word.fmspcId()]];
    }

    function _teeOf(uint8 flags) internal pure returns (TeeKind) {
        return flags & EnclaveFlags.TDX != 0 ? TeeKind.Tdx : TeeKind.Sgx;
    }

    /// @dev One copy of the unpacking for all who need it.
    function _loadSettings() internal view returns (Settings memory) {
        return _settings;
    }

    /// @dev A family; a new one gets its number.
    function _family(bytes6 fmspc) internal returns (Fmspc memory family) {
        family = _fmspcs[fmspc];
        if (family.id == 0) {
            family.id = ++_settings.lastFmspc;
            _fmspcs[fmspc].id = family.id;
            _fmspcValues[family.id] = fmspc;
        }
    }
}
