// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {EnclaveIdLib} from "../libraries/EnclaveIdLib.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {SignerLib} from "../libraries/SignerLib.sol";
import {WordsLib} from "../libraries/WordsLib.sol";
import {EnclaveFlags, MeasurementPolicy, Signer, TeeKind} from "../types/Attestation.sol";

/// @title Storage of the AttestationRegistry, and what each part of its code reads of it
/// @dev NOTE: all storage is declared here, so that AttestationPolicy, whose code runs on the registry's storage, has the same layout.
abstract contract AttestationBase is AccessManaged {
    using EnclaveIdLib for bytes32;
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

    /// @dev One enclave: four slots.
    struct Slots {
        /// EnclaveState, see EnclaveStateLib.
        uint256 state;
        /// Signers, see SignerLib.
        uint256[2] signers;
        /// Written with EnclaveFlags.NAMED: until then only the platform's seat tells which enclave this number is.
        bytes28 platform;
    }

    /// @dev A platform's seat: one slot, its fields in the order of the struct from the lowest bits. The verdict's generation is its enclave's,
    /// its last second the newest signer's, see SignerLib.
    struct Seat {
        /// Enclave that sits there; 0 if none ever did.
        uint32 enclave;
        /// See the SEAT constants.
        uint8 flags;
        /// Start of the digest of the quoting enclave's report that the verdict was given on, see IEvidenceVerifier. A machine chooses
        /// among the reports that its quoting enclaves once made of one key, but makes none at will: this much tells them apart.
        bytes3 quoter;
        /// What else it was given on, see `_bindingOf`; while SEAT_ADMITTED is set, the PCK alone.
        bytes24 binding;
    }

    /// @notice Longest life of a signer, seconds.
    uint40 public constant SIGNER_SECONDS = 3600;

    uint8 internal constant SEAT_ADMITTED = 1;
    uint8 internal constant SEAT_QUARANTINED = 4;

    /// @notice Who is an operator.
    IWorkerRegistry public immutable WORKERS;
    /// @notice Checks quotes.
    IQuoteVerifier public immutable VERIFIER;
    /// @notice Source of `collateralChanged`.
    address public immutable COLLATERAL_STORE;

    Settings internal _settings;
    mapping(bytes32 digest => MeasurementPolicy) internal _measurements;
    mapping(uint16 id => bytes32 digest) internal _measurementDigests;
    mapping(bytes6 value => Fmspc) internal _fmspcs;
    mapping(uint16 id => bytes6 value) internal _fmspcValues;
    mapping(uint32 index => Slots) internal _enclaves;
    /// A Seat in its one word.
    mapping(bytes28 platform => uint256) internal _seats;
    /// Sends what operators have consented to, and is asked itself whether it is genuine; zero if there is none.
    address internal _batchDesk;

    constructor(IWorkerRegistry workers, IQuoteVerifier verifier, address authority)
        AccessManaged(authority)
    {
        WORKERS = workers;
        VERIFIER = verifier;
        COLLATERAL_STORE = verifier.collateralStore();
    }

    /* VERDICTS */

    /// @dev Whether an enclave may take jobs: sound, and one signer live.
    function _isServing(Slots storage record, uint256 word, uint32 current) internal view returns (bool) {
        return _isSound(word, current) && _liveUntil(record, _newest(word.flags())) != 0;
    }

    /// @dev Whether its signers count: not stopped by the guardian, verdict current.
    function _isSound(uint256 word, uint32 current) internal view returns (bool) {
        return word.flags() & EnclaveFlags.STOPPED == 0 && _isCurrent(word, current);
    }

    /// @dev Whether an enclave's verdict still counts: it is of this generation, or no change since concerned it.
    function _isCurrent(uint256 word, uint32 current) internal view returns (bool) {
        uint32 seen = word.generation();
        if (seen == current) return true;
        return _ruledOut(word) == 0 && _collateralChangedAt(word) <= seen && _policyOf(word).changedAt <= seen;
    }

    /// @dev Why an enclave of an older generation can have no verdict whatever its worker does; zero if it can.
    function _ruledOut(uint256 word) internal view returns (bytes32) {
        if ((_settings.allowedStatuses >> word.status()) & 1 == 0) return "status";
        MeasurementPolicy memory policy = _policyOf(word);
        if (!policy.active || policy.tee != _teeOf(word.flags())) return "measurement";
        return _familyOf(word).denied ? bytes32("fmspc") : bytes32(0);
    }

    /// @dev Last change that concerns an enclave: of collateral, or of what is said of its family.
    function _collateralChangedAt(uint256 word) internal view returns (uint32 changedAt) {
        changedAt = _teeOf(word.flags()) == TeeKind.Tdx ? _settings.tdxChangedAt : _settings.sgxChangedAt;
        uint32 ofFamily = _familyOf(word).changedAt;
        if (ofFamily > changedAt) changedAt = ofFamily;
    }

    /// @dev Whether the store has collateral that an enclave can be appraised with now.
    function _canAppraise(uint256 word) internal view returns (bool) {
        bytes6 fmspc = _fmspcValues[word.fmspcId()];
        return ICollateralStore(COLLATERAL_STORE).holds(uint8(_teeOf(word.flags())), fmspc);
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

    /// @dev What a verdict is given on, but for collateral and policy, which the generation stands for.
    /// NOTE: where a seat's is met, nothing else says that a statement is its enclave's. An operator is free to choose accounts, attestation
    /// keys and what else it runs, and so may search two tuples that collide, a genuine one and one of its own making: of 192 bits that
    /// takes 2^96 hashes.
    function _bindingOf(bytes32 pck, bytes32 tcb, bytes32 key, address operator, bytes32 measurement)
        internal
        pure
        returns (bytes24)
    {
        return bytes24(WordsLib.hash(pck, tcb, key, bytes32(uint256(uint160(operator))), measurement));
    }

    /* IDS */

    /// @dev Number of the enclave that has this id and its platform's seat; zero if none has.
    function _seatedNumberOf(bytes32 enclave) internal view returns (uint32 index) {
        index = enclave.number();
        if (uint32(_seats[enclave.platform()]) != index) index = 0;
    }

    /// @dev The same, also of one that had the seat when it took jobs.
    function _numberOf(bytes32 enclave) internal view returns (uint32 index) {
        index = _seatedNumberOf(enclave);
        if (index != 0) return index;
        bytes28 platform = enclave.platform();
        // What has no name has zeros there.
        if (platform != 0 && _enclaves[enclave.number()].platform == platform) return enclave.number();
    }

    /// @dev Id by number of an enclave that has held jobs; zero of any other.
    function _nameOf(uint32 index) internal view returns (bytes32) {
        bytes28 platform = _enclaves[index].platform;
        return platform == 0 ? bytes32(0) : EnclaveIdLib.pack(platform, index);
    }

    /* SIGNERS */

    /// @dev Last second at which a signer is live; 0 when none is now. The newest is asked first: it mostly is.
    function _liveUntil(Slots storage record, uint256 newest) internal view returns (uint40 until) {
        until = SignerLib.expiry(record.signers[newest]);
        if (block.timestamp <= until) return until;
        until = SignerLib.expiry(record.signers[1 - newest]);
        if (block.timestamp > until) until = 0;
    }

    /// @dev Index of the signer admitted last.
    function _newest(uint8 flags) internal pure returns (uint256) {
        return flags & EnclaveFlags.NEWEST != 0 ? 1 : 0;
    }

    /* RECORDS */

    /// @dev Unpacking and packing, once in the code for all who need it.
    function _loadSigner(Slots storage record, uint256 index) internal view returns (Signer memory) {
        return SignerLib.unpack(record.signers[index]);
    }

    function _loadSeat(bytes28 platform) internal view returns (Seat memory seat) {
        uint256 word = _seats[platform];
        seat.enclave = uint32(word);
        seat.flags = uint8(word >> 32);
        seat.quoter = bytes3(uint24(word >> 40));
        seat.binding = bytes24(bytes32(word));
    }

    function _saveSeat(bytes28 platform, Seat memory seat) internal {
        _seats[platform] = uint256(seat.enclave) | uint256(seat.flags) << 32 | uint256(uint24(seat.quoter))
            << 40 | uint256(bytes32(seat.binding));
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
