// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Multicall} from "@openzeppelin/contracts/utils/Multicall.sol";

import {IAttestationPolicy} from "../interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../interfaces/IAttestationRegistry.sol";
import {ICollateralListener} from "../interfaces/ICollateralListener.sol";
import {IEvidenceVerifier} from "../interfaces/IEvidenceVerifier.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {CapacityLib} from "../libraries/CapacityLib.sol";
import {DelegateLib} from "../libraries/DelegateLib.sol";
import {DomainLib} from "../libraries/DomainLib.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {PckLib} from "../libraries/PckLib.sol";
import {QuoteLib} from "../libraries/QuoteLib.sol";
import {SignerLib} from "../libraries/SignerLib.sol";
import {
    AttestationVia,
    EnclaveFlags,
    EnclaveView,
    MeasurementPolicy,
    PckRecord,
    QuoteClaims,
    Signer,
    SignerFlags,
    TcbStatus,
    TeeKind
} from "../types/Attestation.sol";
import {ProvenExtension} from "../types/Batch.sol";
import {EnclaveStatement} from "../types/Messages.sol";
import {AttestationBase} from "./AttestationBase.sol";
import {AttestationPolicy} from "./AttestationPolicy.sol";
import {EnclaveLedger} from "./EnclaveLedger.sol";

/// @title AttestationRegistry
contract AttestationRegistry is EnclaveLedger, IAttestationRegistry, Multicall {
    using EnclaveStateLib for uint256;
    using PckLib for PckRecord;

    /// @dev One statement on its way in, with all that it touches.
    struct Attempt {
        bytes32 id;
        uint32 index;
        bytes28 platform;
        AttestationVia via;
        /// `state` has been read, and it and `seat` have to be written.
        bool loaded;
        QuoteClaims claims;
        uint32 generation;
        Seat seat;
        /// EnclaveState, see EnclaveStateLib.
        uint256 state;
        /// Last second of the verdict.
        uint40 validUntil;
        /// Clamp of the measurement's policy, once it has been read.
        uint32 maxKHz;
    }

    /// @dev Evidence in full is at least this long; evidence of a known key is shorter in every format.
    uint256 private constant FULL_LENGTH = PckLib.PACKED_LENGTH + QuoteLib.SHORTEST;
    /// @notice The code behind the functions of council and guardian.
    AttestationPolicy public immutable POLICY;

    /// @param market The JobMarket.
    /// @param workers The WorkerRegistry.
    /// @param verifier Its collateral store is the one that may raise the generation.
    /// @param authority AccessManager that says who is council and guardian.
    constructor(address market, IWorkerRegistry workers, IQuoteVerifier verifier, address authority)
        AttestationBase(workers, verifier, authority)
        EnclaveLedger(market)
    {
        if (market == address(0) || address(workers) == address(0)) revert ZeroAddress();
        POLICY = new AttestationPolicy(workers, verifier, authority);
        _settings.maxBlockNumberDiff = 100;
        _settings.allowedStatuses =
            uint16((1 << uint8(TcbStatus.UpToDate)) | (1 << uint8(TcbStatus.SWHardeningNeeded)));
    }

    /* PLATFORMS */

    /// @inheritdoc IAttestationRegistry
    function admitPlatform(bytes calldata leafDer, bytes calldata caDer)
        external
        returns (bytes32 platform, bytes32 pck)
    {
        PckRecord memory record = VERIFIER.verifyPck(leafDer, caDer);
        platform = record.platform;
        Seat memory seat = _loadSeat(bytes28(platform));
        if (seat.flags & SEAT_QUARANTINED != 0) revert PlatformQuarantined(bytes28(platform));
        if (seat.enclave != 0) _checkUnsettling(bytes28(platform), seat);

        bytes memory packed = record.pack();
        pck = keccak256(packed);
        seat.flags |= SEAT_ADMITTED;
        seat.binding = bytes20(pck);
        _saveSeat(bytes28(platform), seat);
        emit PlatformAdmitted(platform, pck, packed);
    }

    /* ENCLAVES */

    /// @inheritdoc IAttestationRegistry
    function register(EnclaveStatement calldata statement, bytes calldata evidence)
        external
        returns (bytes32 enclave)
    {
        Attempt memory attempt = _check(statement, evidence);
        enclave = attempt.id;
        attempt.index = _refs[enclave].index;
        if (attempt.index != 0 && attempt.index == attempt.seat.enclave) revert EnclaveExists(enclave);
        if (attempt.seat.enclave != 0) _displace(attempt);
        uint32 workerId = WORKERS.workerIdOf(statement.operator);
        if (workerId == 0) revert IWorkerRegistry.NotRegistered(statement.operator);

        if (attempt.index == 0) _open(attempt);
        else _load(attempt);
        attempt.state = attempt.state.withWorker(workerId);
        attempt.seat.enclave = attempt.index;
        // What the former's verdict was given on is nothing to this one, see _bindingOf.
        if (attempt.seat.flags & SEAT_ADMITTED == 0) attempt.seat.binding = 0;
        _appraise(attempt, evidence);
        emit EnclaveRegistered(
            enclave,
            statement.operator,
            attempt.claims.platform,
            attempt.index,
            attempt.claims.measurement,
            attempt.claims.fmspc
        );
        _admitSigner(attempt, statement, true, false);
    }

    /// @inheritdoc IAttestationRegistry
    function reattest(EnclaveStatement calldata statement, bytes calldata evidence) external {
        _admit(statement, evidence, false);
    }

    /// @inheritdoc IAttestationRegistry
    function supersede(EnclaveStatement calldata statement, bytes calldata evidence) external {
        _admit(statement, evidence, true);
    }

    /* POLICY: THE CODE IS ATTESTATIONPOLICY'S */

    /// @inheritdoc IAttestationPolicy
    function allowMeasurement(bytes32, TeeKind, uint8, uint32, string calldata) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function removeMeasurement(bytes32) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setAllowedStatuses(uint16) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setMaxBlockNumberDiff(uint16) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setBatchDesk(address) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setFmspcDenied(bytes6, bool) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setFrozen(bytes32, bool) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function setQuarantined(bytes28, bool) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function retire(bytes32) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function extendProven(bytes32, bytes32, ProvenExtension[] calldata) external returns (uint256) {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function recordStatus(address, bytes calldata) external {
        _toPolicy();
    }

    /// @inheritdoc IAttestationPolicy
    function invalidate(bytes calldata, bytes calldata, bytes32, bytes32) external {
        _toPolicy();
    }

    /// @inheritdoc ICollateralListener
    function collateralChanged(uint8, bytes6) external {
        _toPolicy();
    }

    /* VIEWS */

    /// @inheritdoc IAttestationRegistry
    function getEnclave(bytes32 enclave) external view returns (EnclaveView memory) {
        return _view(enclave);
    }

    /// @inheritdoc IAttestationRegistry
    function enclaveIdFor(address operator, bytes32 platform, bytes32 measurement)
        external
        pure
        returns (bytes32)
    {
        return _idFor(operator, platform, measurement);
    }

    /// @inheritdoc IAttestationRegistry
    function statementDigest(EnclaveStatement calldata statement) public view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), _hash(statement));
    }

    /// @inheritdoc IAttestationRegistry
    function isAdmitted(bytes28 platform, bytes32 pck) external view returns (bool) {
        Seat memory seat = _loadSeat(platform);
        return
            seat.flags & (SEAT_ADMITTED | SEAT_QUARANTINED) == SEAT_ADMITTED && seat.binding == bytes20(pck);
    }

    /// @inheritdoc IAttestationRegistry
    function seatOf(bytes28 platform)
        external
        view
        returns (bytes32 enclave, uint40 liveUntil, bool quarantined)
    {
        Seat memory seat = _loadSeat(platform);
        enclave = _enclaves[seat.enclave].id;
        liveUntil = _liveUntil(_enclaves[seat.enclave], _newest(seat.flags));
        quarantined = seat.flags & SEAT_QUARANTINED != 0;
    }

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
    function batchDesk() external view returns (address) {
        return _batchDesk;
    }

    /// @inheritdoc IAttestationRegistry
    function lastEnclave() external view returns (uint32) {
        return _settings.lastEnclave;
    }

    /* INTERNALS: WHO ASKS, AND IS IT GENUINE */

    /// @dev Everything that depends on statement and evidence alone.
    function _check(EnclaveStatement calldata statement, bytes calldata evidence)
        private
        view
        returns (Attempt memory attempt)
    {
        attempt.via = AttestationVia.Direct;
        if (msg.sender != statement.operator) {
            if (msg.sender != _batchDesk) revert NotTheOperator(statement.operator, msg.sender);
            attempt.via = AttestationVia.Batch;
        }
        if (statement.signer == address(0)) revert ZeroSigner();
        attempt.generation = _settings.generation;
        _checkRefBlock(statement, _settings.maxBlockNumberDiff);

        QuoteClaims memory claims = _authenticate(attempt.via, evidence);
        if (claims.debug) revert DebugEnclave(claims.measurement);
        if (claims.serviced) revert ServiceTd(claims.measurement);
        bytes32 digest = statementDigest(statement);
        if (claims.reportDataHigh != digest) revert ReportDataMismatch(claims.reportDataHigh, digest);
        if (claims.reportDataLow != 0) revert ReportDataNotZero(claims.reportDataLow);

        attempt.claims = claims;
        attempt.id = _idFor(statement.operator, claims.platform, claims.measurement);
        attempt.platform = bytes28(claims.platform);
        attempt.seat = _loadSeat(attempt.platform);
    }

    /// @dev A quote may not be older than a recent block that its enclave has seen.
    function _checkRefBlock(EnclaveStatement calldata statement, uint256 maxDiff) private view {
        uint64 refBlock = statement.refBlock;
        if (refBlock >= block.number) revert RefBlockNotPast(refBlock, block.number);
        if (block.number - refBlock > maxDiff) revert RefBlockTooOld(refBlock, block.number, maxDiff);
        bytes32 actual = blockhash(refBlock);
        if (statement.refBlockHash != actual) {
            revert RefBlockHashMismatch(refBlock, statement.refBlockHash, actual);
        }
    }

    /// @dev Evidence of a known key names no family. The desk tells by itself which kind its evidence is.
    function _authenticate(AttestationVia via, bytes calldata evidence)
        private
        view
        returns (QuoteClaims memory)
    {
        if (via == AttestationVia.Batch) return IEvidenceVerifier(msg.sender).authenticate(evidence);
        if (evidence.length < FULL_LENGTH) return VERIFIER.authenticateKnown(evidence);
        return VERIFIER.authenticate(evidence);
    }

    /// @dev MessageLib's hash for a third of its price. Members are hashed as they came: one with bits beyond its type hashes to what
    /// no enclave has stated, and is refused as soon as it is read.
    function _hash(EnclaveStatement calldata statement) private pure returns (bytes32 digest) {
        bytes32 typeHash = MessageLib.ENCLAVE_STATEMENT_TYPEHASH;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, typeHash)
            calldatacopy(add(free, 32), statement, 256)
            digest := keccak256(free, 288)
        }
    }

    /* INTERNALS: IS IT ACCEPTABLE */

    /// @dev A statement of a registered enclave.
    function _admit(EnclaveStatement calldata statement, bytes calldata evidence, bool superseding) private {
        Attempt memory attempt = _check(statement, evidence);
        Seat memory seat = attempt.seat;
        attempt.index = _refs[attempt.id].index;
        if (attempt.index == 0) revert UnknownEnclave(attempt.id);
        if (attempt.index != seat.enclave) revert EnclaveDisplaced(attempt.id, _enclaves[seat.enclave].id);
        attempt.validUntil = SignerLib.verdictUntil(_enclaves[attempt.index].signers[_newest(seat.flags)]);
        if (
            seat.binding != _binding(attempt) || seat.generation != attempt.generation
                || block.timestamp > attempt.validUntil
        ) {
            _load(attempt);
            _appraise(attempt, evidence);
        }
        _admitSigner(attempt, statement, superseding, superseding);
    }

    /// @dev A new verdict, into `attempt.state` and `attempt.seat`.
    function _appraise(Attempt memory attempt, bytes calldata evidence) private {
        QuoteClaims memory claims = attempt.claims;
        Seat memory seat = attempt.seat;
        uint256 state = attempt.state;
        if (claims.fmspc == 0) revert FullEvidenceNeeded(attempt.id);
        if (seat.flags & SEAT_QUARANTINED != 0) revert PlatformQuarantined(attempt.platform);
        bytes20 binding = _binding(attempt);
        bytes20 wanted = seat.flags & SEAT_ADMITTED != 0 ? bytes20(claims.pck) : binding;
        // A proof covers the PCK as well.
        if (seat.binding != wanted && attempt.via == AttestationVia.Direct) {
            revert PckNotAdmitted(claims.platform, claims.pck);
        }

        MeasurementPolicy memory policy = _measurements[claims.measurement];
        if (!policy.active || policy.tee != claims.tee) revert MeasurementNotAllowed(claims.measurement);
        Fmspc memory family = _family(claims.fmspc);
        if (family.denied) revert FmspcDenied(claims.fmspc);
        TcbStatus status = _status(attempt, evidence);

        attempt.maxKHz = policy.maxKHz;
        state = state.withMeasurement(policy.id, policy.kinds).withStatus(uint8(status));
        state = state.withFamily(family.id, uint8(attempt.via)).withGeneration(attempt.generation);
        // A signer that goes on keeps its capacity, but for a clamp that was lowered since.
        if (state.kHz() > policy.maxKHz) state = state.withKHz(policy.maxKHz);
        if (claims.tee == TeeKind.Tdx) state = state.withFlags(EnclaveFlags.TDX);
        // Whoever is accepted has its seat, and a PCK that is good.
        attempt.state = state.withoutFlags(EnclaveFlags.DISPLACED | EnclaveFlags.REVOKED);
        seat.flags &= ~SEAT_ADMITTED;
        seat.binding = binding;
        seat.generation = attempt.generation;
        emit EnclaveAppraised(attempt.id, status, attempt.validUntil, seat.generation);
    }

    /// @dev A status that is accepted, and into `attempt` until when it counts.
    function _status(Attempt memory attempt, bytes calldata evidence)
        private
        view
        returns (TcbStatus status)
    {
        uint64 validUntil;
        bytes18 quoter;
        IEvidenceVerifier by = attempt.via == AttestationVia.Batch ? IEvidenceVerifier(msg.sender) : VERIFIER;
        (status, validUntil, quoter) = by.appraise(evidence);
        if ((_settings.allowedStatuses >> uint8(status)) & 1 == 0) revert StatusNotAllowed(status);
        (attempt.validUntil, attempt.seat.quoter) = (uint40(validUntil), bytes3(quoter));
    }

    /// @dev What this statement's verdict is given on.
    function _binding(Attempt memory attempt) private pure returns (bytes20) {
        QuoteClaims memory claims = attempt.claims;
        return _bindingOf(claims.pck, claims.tcb, claims.key, attempt.id);
    }

    /* INTERNALS: EFFECTS */

    function _toPolicy() private {
        DelegateLib.forward(address(POLICY));
    }

    /// @dev A new enclave.
    function _open(Attempt memory attempt) private {
        attempt.index = ++_settings.lastEnclave;
        _refs[attempt.id] = Ref(attempt.index, attempt.platform);
        _enclaves[attempt.index].id = attempt.id;
        // So that the first signer goes to the first place.
        attempt.state = uint256(0).withFlags(EnclaveFlags.NEWEST);
        attempt.loaded = true;
    }

    /// @dev The record of a known enclave.
    function _load(Attempt memory attempt) private view {
        attempt.state = _enclaves[attempt.index].state;
        attempt.loaded = true;
        if (attempt.state.flags() & EnclaveFlags.FROZEN != 0) revert EnclaveFrozen(attempt.id);
    }

    /// @dev Takes the seat from an enclave that has no live signer.
    function _displace(Attempt memory attempt) private {
        Slots storage former = _enclaves[attempt.seat.enclave];
        uint40 until = _liveUntil(former, _newest(attempt.seat.flags));
        if (until != 0) revert PlatformTaken(attempt.platform, former.id, until);
        former.state = former.state.withFlags(EnclaveFlags.DISPLACED);
        emit EnclaveTakenOver(former.id, attempt.platform);
    }

    /// @dev While an enclave works, only its operator may change what its platform is admitted with.
    function _checkUnsettling(bytes28 platform, Seat memory seat) private view {
        Slots storage record = _enclaves[seat.enclave];
        uint40 until = _liveUntil(record, _newest(seat.flags));
        if (until != 0 && WORKERS.operatorOf(record.state.workerId()) != msg.sender) {
            revert PlatformTaken(platform, record.id, until);
        }
    }

    /// @dev Extends the newest signer, or puts a new one in the place of the older.
    /// @param anew Even if the key is the newest signer's already.
    /// @param alone All others end.
    function _admitSigner(Attempt memory attempt, EnclaveStatement calldata statement, bool anew, bool alone)
        private
    {
        Slots storage record = _enclaves[attempt.index];
        uint256 newest = _newest(attempt.loaded ? attempt.state.flags() : attempt.seat.flags);
        Signer memory signer = _loadSigner(record, newest);
        if (statement.sequence <= signer.sequence || statement.sequence > type(uint24).max) {
            revert SequenceNotRising(attempt.id, statement.sequence, signer.sequence);
        }
        bool extends = !anew && signer.key == statement.signer;
        if (!extends) {
            if (!attempt.loaded) _load(attempt);
            _setCapacity(attempt, statement.capacity);
            if (alone) _retire(record, newest, attempt.id);
            newest = 1 - newest;
            attempt.state ^= uint256(0).withFlags(EnclaveFlags.NEWEST);
            signer.key = statement.signer;
        }
        uint40 end = uint40(block.timestamp) + SIGNER_SECONDS;
        bool clamped = end > attempt.validUntil;
        signer.expiry = clamped ? attempt.validUntil : end;
        signer.flags = clamped ? SignerFlags.CLAMPED : 0;
        signer.sequence = uint24(statement.sequence);
        record.signers[newest] = SignerLib.pack(signer, attempt.validUntil);
        if (attempt.loaded) _store(record, attempt);
        if (extends) emit SignerExtended(attempt.id, signer.key, signer.sequence, signer.expiry);
        else _emitAdmitted(attempt.id, signer, statement);
    }

    function _emitAdmitted(bytes32 enclave, Signer memory signer, EnclaveStatement calldata statement)
        private
    {
        emit SignerAdmitted(
            enclave,
            signer.key,
            signer.sequence,
            signer.expiry,
            statement.capacity,
            statement.peerId,
            statement.encryptionKey
        );
    }

    function _store(Slots storage record, Attempt memory attempt) private {
        Seat memory seat = attempt.seat;
        seat.flags = (seat.flags & ~SEAT_NEWEST) | (attempt.state.flags() & SEAT_NEWEST);
        _saveSeat(attempt.platform, seat);
        record.state = attempt.state;
    }

    /// @dev Ends the signer at `index`; the other is overwritten next.
    function _retire(Slots storage record, uint256 index, bytes32 enclave) private {
        record.signers[index] = SignerLib.ended(record.signers[index]);
        emit SignersRetired(enclave);
    }

    /// @dev The speed is clamped by policy: a host controls the clock that it was measured with.
    function _setCapacity(Attempt memory attempt, uint256 packed) private view {
        CapacityLib.check(packed);
        uint256 state = attempt.state.withCapacity(packed);
        uint32 kHz = state.kHz();
        if (kHz != attempt.state.kHz()) {
            uint32 most = attempt.maxKHz;
            if (most == 0) most = _policyOf(state).maxKHz;
            if (kHz > most) state = state.withKHz(most);
        }
        attempt.state = state;
    }
}
