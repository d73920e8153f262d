// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {IAttestationPolicy} from "../interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../interfaces/IBatchDesk.sol";
import {ICollateralListener} from "../interfaces/ICollateralListener.sol";
import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IEvidenceVerifier} from "../interfaces/IEvidenceVerifier.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {EnclaveIdLib} from "../libraries/EnclaveIdLib.sol";
import {EnclaveStateLib} from "../libraries/EnclaveStateLib.sol";
import {PckLib} from "../libraries/PckLib.sol";
import {SignerLib} from "../libraries/SignerLib.sol";
import {
    EnclaveFlags,
    MeasurementPolicy,
    PckRecord,
    QuoteClaims,
    SignerFlags,
    TcbStatus,
    TeeKind
} from "../types/Attestation.sol";
import {ProvenExtension} from "../types/Batch.sol";
import {AttestationBase} from "./AttestationBase.sol";

/// @title What is accepted: measurements, statuses, families, and the generation that counts their changes
/// @notice The rarely used part of the AttestationRegistry's code, which would not fit into one contract: the registry runs it by
/// DELEGATECALL. Its own storage stays empty; a call to itself is refused.
contract AttestationPolicy is AttestationBase, IAttestationPolicy {
    using EnclaveStateLib for uint256;
    using PckLib for PckRecord;

    /// @dev Statuses that no policy may accept.
    uint16 private constant NEVER_ALLOWED = ~uint16((1 << uint8(TcbStatus.Revoked)) - 1)
        & ~uint16(
            (1 << uint8(TcbStatus.TDRelaunchAdvised))
                | (1 << uint8(TcbStatus.TDRelaunchAdvisedConfigurationNeeded))
        );

    address private immutable SELF = address(this);

    modifier onlyDelegated() {
        if (address(this) == SELF) revert OnlyDelegated();
        _;
    }

    /// @param workers The registry's.
    /// @param verifier The registry's.
    /// @param authority The registry's.
    constructor(IWorkerRegistry workers, IQuoteVerifier verifier, address authority)
        AttestationBase(workers, verifier, authority)
    {}

    /* COUNCIL */

    /// @inheritdoc IAttestationPolicy
    function allowMeasurement(bytes32 digest, TeeKind tee, uint8 kinds, uint32 maxKHz, string calldata label)
        external
        onlyDelegated
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

    /// @inheritdoc IAttestationPolicy
    function removeMeasurement(bytes32 digest) external onlyDelegated restricted {
        MeasurementPolicy storage policy = _measurements[digest];
        if (!policy.active) revert UnknownMeasurement(digest);
        uint32 raised = ++_settings.generation;
        policy.active = false;
        policy.changedAt = raised;
        emit MeasurementRemoved(digest, raised);
    }

    /// @inheritdoc IAttestationPolicy
    function setAllowedStatuses(uint16 statuses) external onlyDelegated restricted {
        if (statuses == 0 || statuses & NEVER_ALLOWED != 0) revert BadStatuses(statuses);
        uint32 raised = ++_settings.generation;
        _settings.allowedStatuses = statuses;
        emit AllowedStatusesSet(statuses, raised);
    }

    /// @inheritdoc IAttestationPolicy
    function setMaxBlockNumberDiff(uint16 blocks) external onlyDelegated restricted {
        if (blocks == 0 || blocks > 256) revert BadBlockNumberDiff(blocks);
        _settings.maxBlockNumberDiff = blocks;
        emit MaxBlockNumberDiffSet(blocks);
    }

    /// @inheritdoc IAttestationPolicy
    function setFmspcDenied(bytes6 fmspc, bool denied) external onlyDelegated restricted {
        uint32 raised = ++_settings.generation;
        Fmspc memory family = _family(fmspc);
        family.denied = denied;
        family.changedAt = raised;
        _fmspcs[fmspc] = family;
        emit FmspcDeniedSet(fmspc, denied, raised);
    }

    /// @inheritdoc IAttestationPolicy
    function setBatchDesk(address desk) external onlyDelegated restricted {
        _batchDesk = desk;
        emit BatchDeskSet(desk);
    }

    /// @inheritdoc ICollateralListener
    function collateralChanged(uint8 tee, bytes6 fmspc) external onlyDelegated {
        if (msg.sender != COLLATERAL_STORE) revert OnlyCollateralStore(msg.sender);
        uint32 raised = ++_settings.generation;
        if (fmspc != 0) _fmspcs[fmspc].changedAt = raised;
        else if (tee == uint8(TeeKind.Tdx)) _settings.tdxChangedAt = raised;
        else _settings.sgxChangedAt = raised;
        emit GenerationRaised(raised, tee, fmspc);
    }

    /* GUARDIAN */

    /// @inheritdoc IAttestationPolicy
    function setFrozen(bytes32 enclave, bool frozen) external onlyDelegated restricted {
        uint32 index = _numberOf(enclave);
        if (index == 0) revert IEnclaves.UnknownEnclave(enclave);
        _stop(index, EnclaveFlags.FROZEN, frozen);
        emit EnclaveFrozenSet(enclave, frozen);
    }

    /// @inheritdoc IAttestationPolicy
    function setQuarantined(bytes28 platform, bool quarantined) external onlyDelegated restricted {
        Seat memory seat = _loadSeat(platform);
        if (quarantined) seat.flags |= SEAT_QUARANTINED;
        else seat.flags &= ~SEAT_QUARANTINED;
        _saveSeat(platform, seat);
        // The seat changes hands no more until the quarantine is lifted: the flag comes off where it was put.
        if (seat.enclave != 0) _stop(seat.enclave, EnclaveFlags.QUARANTINED, quarantined);
        emit PlatformQuarantineSet(platform, quarantined);
    }

    /* OPERATORS */

    /// @inheritdoc IAttestationPolicy
    function retire(bytes32 enclave) external onlyDelegated {
        Slots storage record = _enclaves[_numberOf(enclave)];
        address operator = WORKERS.operatorOf(record.state.workerId());
        if (operator == address(0)) revert IEnclaves.UnknownEnclave(enclave);
        if (operator != msg.sender) revert IAttestationRegistry.NotTheOperator(operator, msg.sender);
        // Without a verdict neither is extended, by whatever quote of before somebody still has.
        record.signers[0] = SignerLib.withoutVerdict(SignerLib.ended(record.signers[0]));
        record.signers[1] = SignerLib.withoutVerdict(SignerLib.ended(record.signers[1]));
        emit IAttestationRegistry.SignersRetired(enclave);
    }

    /* THE DESK */

    /// @inheritdoc IAttestationPolicy
    function extendProven(bytes32 measurement, bytes32 tcb, ProvenExtension[] calldata list)
        external
        onlyDelegated
        returns (uint256 done)
    {
        if (msg.sender != _batchDesk) revert OnlyBatchDesk(msg.sender);
        uint256 current = _settings.generation;
        uint256 oldest = Math.saturatingSub(block.number, _settings.maxBlockNumberDiff);
        for (uint256 i; i < list.length; ++i) {
            if (_extend(list[i], measurement, tcb, current, oldest)) done |= 1 << i;
        }
    }

    /* ANYONE */

    /// @inheritdoc IAttestationPolicy
    function recordStatus(address operator, bytes calldata evidence) external onlyDelegated {
        bool batched = msg.sender == _batchDesk;
        // What the desk says is unproven here, and need not be: it is held against a verdict that was given under a proof.
        QuoteClaims memory claims =
            batched ? IBatchDesk(msg.sender).identify(evidence) : VERIFIER.authenticate(evidence);
        IEvidenceVerifier by = batched ? IEvidenceVerifier(msg.sender) : VERIFIER;
        bytes18 quoter;
        (claims.status,, quoter) = by.appraise(evidence);
        Seat memory seat = _loadSeat(bytes28(claims.platform));
        bytes32 enclave = EnclaveIdLib.pack(bytes28(claims.platform), seat.enclave);
        // The same machine in the same state: a worker that goes back to an older one is not excused.
        bytes24 binding = _bindingOf(claims.pck, claims.tcb, claims.key, operator, claims.measurement);
        if (seat.binding != binding || seat.quoter != bytes3(quoter)) revert OtherEvidence(enclave);
        if ((_settings.allowedStatuses >> uint8(claims.status)) & 1 != 0) {
            revert StatusAllowed(claims.status);
        }

        Slots storage record = _enclaves[seat.enclave];
        uint256 word = record.state.withStatus(uint8(claims.status));
        record.state = word;
        uint256 newest = _newest(word.flags());
        record.signers[newest] = SignerLib.withoutVerdict(record.signers[newest]);
        emit EnclaveAppraised(enclave, claims.status, 0, word.generation());
    }

    /// @inheritdoc IAttestationPolicy
    function invalidate(bytes calldata leafDer, bytes calldata ca, bytes32 tcb, bytes32 key)
        external
        onlyDelegated
    {
        (bytes28 platform, bytes32 pck) = _revoked(leafDer, ca);
        Seat memory seat = _loadSeat(platform);
        bytes32 enclave = seat.enclave == 0 ? bytes32(0) : EnclaveIdLib.pack(platform, seat.enclave);
        uint256 word = _enclaves[seat.enclave].state;
        bytes24 binding = seat.flags & SEAT_ADMITTED != 0
            ? bytes24(pck)
            : _bindingOf(
                pck, tcb, key, WORKERS.operatorOf(word.workerId()), _measurementDigests[word.measurementId()]
            );
        if (seat.binding != binding) revert OtherEvidence(enclave);

        seat.flags &= ~SEAT_ADMITTED;
        seat.binding = 0;
        _saveSeat(platform, seat);
        if (seat.enclave != 0) _stop(seat.enclave, EnclaveFlags.REVOKED, true);
        emit PckInvalidated(platform, pck, enclave);
    }

    /* INTERNALS */

    /// @dev Platform and digest of a PCK certificate that has been revoked; the desk has a record for one.
    function _revoked(bytes calldata leafDer, bytes calldata ca)
        private
        view
        returns (bytes28 platform, bytes32 pck)
    {
        if (msg.sender == _batchDesk) return IBatchDesk(msg.sender).revokedRecord(leafDer);
        PckRecord memory revoked = VERIFIER.revokedPck(leafDer, ca);
        return (bytes28(revoked.platform), keccak256(revoked.pack()));
    }

    /// @dev Extends the newest signer of the enclave that sits on the platform, if it is the one that is proven, had seen a block that is
    /// recent, and its last verdict holds and was given on just this.
    function _extend(
        ProvenExtension calldata proven,
        bytes32 measurement,
        bytes32 tcb,
        uint256 current,
        uint256 oldest
    ) private returns (bool) {
        bytes28 platform = bytes28(proven.platform);
        uint256 seat = _seats[platform];
        bytes24 binding = _bindingOf(proven.pck, tcb, proven.key, proven.operator, measurement);
        if (bytes24(bytes32(seat)) != binding) return false;
        Slots storage record = _enclaves[uint32(seat)];
        uint256 word = record.state;
        if (word.generation() != current) return false;
        uint256 refBlock = proven.refBlock;
        if (refBlock >= block.number || refBlock < oldest) return false;

        uint256 newest = _newest(word.flags());
        uint256 sequence = proven.sequence;
        word = record.signers[newest];
        if (block.timestamp > SignerLib.verdictUntil(word) || SignerLib.key(word) != proven.signer) {
            return false;
        }
        if (sequence <= SignerLib.sequence(word) || sequence > type(uint24).max) return false;

        word = SignerLib.extended(word, sequence, block.timestamp + SIGNER_SECONDS);
        record.signers[newest] = word;
        emit IAttestationRegistry.SignerExtended(
            EnclaveIdLib.pack(platform, uint32(seat)), proven.signer, uint64(sequence), SignerLib.expiry(word)
        );
        return true;
    }

    /// @dev Sets or clears one of the flags by which the guardian stops an enclave.
    function _stop(uint32 index, uint8 flag, bool on) private {
        Slots storage record = _enclaves[index];
        uint256 word = record.state;
        record.state = on ? word.withFlags(flag) : word.withoutFlags(flag);
        if (!on) return;
        // Once it is lifted nothing else would tell that it was there. Without a verdict the next statement is looked at in full, and
        // meets the flag.
        uint256 newest = _newest(word.flags());
        record.signers[newest] =
            SignerLib.withoutVerdict(SignerLib.withFlag(record.signers[newest], SignerFlags.INTERRUPTED));
    }
}
