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
import {EnclaveIdLib} from "../libraries/EnclaveIdLib.sol";
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
        /// Of the enclave that has the platform's seat.
        bytes32 id;
        bytes28 platform;
        AttestationVia via;
        /// `state` has to be written.
        bool changed;
        QuoteClaims claims;
        uint32 generation;
        Seat seat;
        /// EnclaveState, see EnclaveStateLib.
        uint256 state;
        /// Last second of the verdict.
        uint40 validUntil;
        /// Number of the statement's worker, and the terms of what runs; once they have been read.
        uint32 workerId;
        MeasurementPolicy policy;
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
        seat.binding = bytes24(pck);
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
        _identify(attempt, statement.operator);
        if (attempt.seat.enclave != 0) _displace(attempt, statement.sequence);
        _open(attempt);
        enclave = attempt.id;
        _appraise(attempt, statement.operator, evidence);
        emit EnclaveRegistered(
            enclave,
            statement.operator,
            attempt.claims.platform,
            attempt.seat.enclave,
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
    function statementDigest(EnclaveStatement calldata statement) public view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), _hash(statement));
    }

    /// @inheritdoc IAttestationRegistry
    function isAdmitted(bytes28 platform, bytes32 pck) external view returns (bool) {
        Seat memory seat = _loadSeat(platform);
        return
            seat.flags & (SEAT_ADMITTED | SEAT_QUARANTINED) == SEAT_ADMITTED && seat.binding == bytes24(pck);
    }

    /// @inheritdoc IAttestationRegistry
    function seatOf(bytes28 platform)
        external
        view
        returns (bytes32 enclave, uint40 liveUntil, bool quarantined)
    {
        Seat memory seat = _loadSeat(platform);
        if (seat.enclave != 0) enclave = EnclaveIdLib.pack(platform, seat.enclave);
        Slots storage record = _enclaves[seat.enclave];
        liveUntil = _liveUntil(record, _newest(record.state.flags()));
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

        _authenticate(attempt, evidence);
        QuoteClaims memory claims = attempt.claims;
        if (claims.debug) revert DebugEnclave(claims.measurement);
        if (claims.serviced) revert ServiceTd(claims.measurement);
        bytes32 digest = statementDigest(statement);
        if (claims.reportDataHigh != digest) revert ReportDataMismatch(claims.reportDataHigh, digest);
        if (claims.reportDataLow != 0) revert ReportDataNotZero(claims.reportDataLow);

        attempt.platform = bytes28(claims.platform);
        attempt.seat = _loadSeat(attempt.platform);
        attempt.id = EnclaveIdLib.pack(attempt.platform, attempt.seat.enclave);
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
    function _authenticate(Attempt memory attempt, bytes calldata evidence) private view {
        if (attempt.via == AttestationVia.Batch) {
            attempt.claims = IEvidenceVerifier(msg.sender).authenticate(evidence);
        } else if (evidence.length < FULL_LENGTH) {
            attempt.claims = VERIFIER.authenticateKnown(evidence);
        } else {
            attempt.claims = VERIFIER.authenticate(evidence);
        }
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
        if (seat.enclave == 0) revert UnknownEnclave(attempt.id);
        Slots storage record = _enclaves[seat.enclave];
        attempt.state = record.state;
        attempt.validUntil = SignerLib.verdictUntil(record.signers[_newest(attempt.state.flags())]);
        if (
            seat.binding != _binding(attempt, statement.operator)
                || attempt.state.generation() != attempt.generation || block.timestamp > attempt.validUntil
        ) {
            _identify(attempt, statement.operator);
            if (!_isSeated(attempt, attempt.state)) revert EnclaveDisplaced(attempt.platform, attempt.id);
            if (attempt.state.flags() & EnclaveFlags.FROZEN != 0) revert EnclaveFrozen(attempt.id);
            _appraise(attempt, statement.operator, evidence);
        }
        _admitSigner(attempt, statement, superseding, superseding);
    }

    /// @dev Reads what tells whose a statement is, by the numbers that records have.
    function _identify(Attempt memory attempt, address operator) private view {
        attempt.workerId = WORKERS.workerIdOf(operator);
        if (attempt.workerId == 0) revert IWorkerRegistry.NotRegistered(operator);
        attempt.policy = _measurements[attempt.claims.measurement];
    }

    /// @dev Whether the enclave on the statement's platform is its own: of the same worker and measurement.
    function _isSeated(Attempt memory attempt, uint256 state) private pure returns (bool) {
        return state.workerId() == attempt.workerId && state.measurementId() == attempt.policy.id;
    }

    /// @dev A new verdict, into `attempt.state` and the seat.
    function _appraise(Attempt memory attempt, address operator, bytes calldata evidence) private {
        QuoteClaims memory claims = attempt.claims;
        Seat memory seat = attempt.seat;
        uint256 state = attempt.state;
        if (claims.fmspc == 0) revert FullEvidenceNeeded(attempt.id);
        if (seat.flags & SEAT_QUARANTINED != 0) revert PlatformQuarantined(attempt.platform);
        bytes24 binding = _binding(attempt, operator);
        bytes24 wanted = seat.flags & SEAT_ADMITTED != 0 ? bytes24(claims.pck) : binding;
        // A proof covers the PCK as well.
        if (seat.binding != wanted && attempt.via == AttestationVia.Direct) {
            revert PckNotAdmitted(claims.platform, claims.pck);
        }

        MeasurementPolicy memory policy = attempt.policy;
        if (!policy.active || policy.tee != claims.tee) revert MeasurementNotAllowed(claims.measurement);
        Fmspc memory family = _family(claims.fmspc);
        if (family.denied) revert FmspcDenied(claims.fmspc);
        TcbStatus status = _status(attempt, evidence);

        state = state.withMeasurement(policy.id, policy.kinds).withStatus(uint8(status));
        state = state.withFamily(family.id, uint8(attempt.via)).withGeneration(attempt.generation);
        // A signer that goes on keeps its capacity, but for a clamp that was lowered since.
        if (state.kHz() > policy.maxKHz) state = state.withKHz(policy.maxKHz);
        if (claims.tee == TeeKind.Tdx) state = state.withFlags(EnclaveFlags.TDX);
        // Whoever is accepted has a PCK that is good.
        attempt.state = state.withoutFlags(EnclaveFlags.REVOKED);
        attempt.changed = true;
        seat.flags &= ~SEAT_ADMITTED;
        seat.binding = binding;
        _saveSeat(attempt.platform, seat);
        emit EnclaveAppraised(attempt.id, status, attempt.validUntil, attempt.generation);
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
    function _binding(Attempt memory attempt, address operator) private pure returns (bytes24) {
        QuoteClaims memory claims = attempt.claims;
        return _bindingOf(claims.pck, claims.tcb, claims.key, operator, claims.measurement);
    }

    /* INTERNALS: EFFECTS */

    function _toPolicy() private {
        DelegateLib.forward(address(POLICY));
    }

    /// @dev A new enclave has the seat.
    function _open(Attempt memory attempt) private {
        Seat memory seat = attempt.seat;
        seat.enclave = ++_settings.lastEnclave;
        attempt.id = EnclaveIdLib.pack(attempt.platform, seat.enclave);
        // What the former's verdict was given on is nothing to this one: a seat changes hands by an admission, or a proof.
        if (seat.flags & SEAT_ADMITTED == 0) seat.binding = 0;
        attempt.state = uint256(0).withWorker(attempt.workerId);
    }

    /// @dev Takes the seat from another enclave that has no live signer. A frozen one keeps it: whoever sat there could come back under
    /// another number without the mark, through a second measurement or account of its own.
    function _displace(Attempt memory attempt, uint64 sequence) private {
        Slots storage former = _enclaves[attempt.seat.enclave];
        uint256 state = former.state;
        if (_isSeated(attempt, state)) revert EnclaveExists(attempt.id);
        uint40 until = _liveUntil(former, _newest(state.flags()));
        if (until != 0) revert PlatformTaken(attempt.platform, attempt.id, until);
        if (state.flags() & EnclaveFlags.FROZEN != 0) revert EnclaveFrozen(attempt.id);
        uint256 last = SignerLib.sequence(former.signers[_newest(state.flags())]);
        // A quote is believed for a while: a worker's next enclave does not begin with what it stated for the former.
        if (state.workerId() == attempt.workerId && sequence <= last) {
            revert SequenceNotRising(attempt.id, sequence, uint24(last));
        }
        former.state = state.withFlags(EnclaveFlags.DISPLACED);
        emit EnclaveTakenOver(attempt.id, attempt.platform);
    }

    /// @dev While an enclave works, only its operator may change what its platform is admitted with.
    function _checkUnsettling(bytes28 platform, Seat memory seat) private view {
        Slots storage record = _enclaves[seat.enclave];
        uint256 state = record.state;
        uint40 until = _liveUntil(record, _newest(state.flags()));
        if (until != 0 && WORKERS.operatorOf(state.workerId()) != msg.sender) {
            revert PlatformTaken(platform, EnclaveIdLib.pack(platform, seat.enclave), until);
        }
    }

    /// @dev Extends the newest signer, or puts a new one in the place of the older; the first goes to the first place.
    /// @param anew Even if the key is the newest signer's already.
    /// @param alone All others end.
    function _admitSigner(Attempt memory attempt, EnclaveStatement calldata statement, bool anew, bool alone)
        private
    {
        Slots storage record = _enclaves[attempt.seat.enclave];
        uint256 newest = _newest(attempt.state.flags());
        Signer memory signer = _loadSigner(record, newest);
        if (statement.sequence <= signer.sequence || statement.sequence > type(uint24).max) {
            revert SequenceNotRising(attempt.id, statement.sequence, signer.sequence);
        }
        bool extends = !anew && signer.key == statement.signer;
        if (!extends) {
            _setCapacity(attempt, statement.capacity);
            attempt.changed = true;
            if (signer.key != address(0)) {
                if (alone) _retire(record, newest, attempt.id);
                newest = 1 - newest;
                attempt.state ^= uint256(0).withFlags(EnclaveFlags.NEWEST);
            }
            signer.key = statement.signer;
        }
        uint40 end = uint40(block.timestamp) + SIGNER_SECONDS;
        bool clamped = end > attempt.validUntil;
        signer.expiry = clamped ? attempt.validUntil : end;
        signer.flags = clamped ? SignerFlags.CLAMPED : 0;
        signer.sequence = uint24(statement.sequence);
        record.signers[newest] = SignerLib.pack(signer, attempt.validUntil);
        if (attempt.changed) record.state = attempt.state;
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
            uint32 most = attempt.policy.maxKHz;
            if (most == 0) most = _policyOf(state).maxKHz;
            if (kHz > most) state = state.withKHz(most);
        }
        attempt.state = state;
    }
}
