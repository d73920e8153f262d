// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TcbStatus, TeeKind} from "../types/Attestation.sol";
import {ProvenExtension} from "../types/Batch.sol";
import {ICollateralListener} from "./ICollateralListener.sol";

/// @title What council, guardian and the collateral store do to the registry of attested enclaves, and what is seldom called
interface IAttestationPolicy is ICollateralListener {
    /// @notice No measurement has this digest.
    error UnknownMeasurement(bytes32 measurement);
    /// @notice Not an acceptable set: Revoked and Unrecognized are never allowed, and one status must be.
    error BadStatuses(uint16 statuses);
    /// @notice BLOCKHASH reaches 256 blocks back, and a limit of zero would shut the registry.
    error BadBlockNumberDiff(uint16 blocks);
    /// @notice A zero digest, or a measurement that may do nothing.
    error BadMeasurement(bytes32 measurement, uint8 kinds);
    /// @notice Only the collateral store may say that collateral changed.
    error OnlyCollateralStore(address caller);
    /// @notice The platform's status is accepted: there is nothing to write down.
    error StatusAllowed(TcbStatus status);
    /// @notice The evidence is not of what the enclave's last verdict was given on.
    error OtherEvidence(bytes32 enclave);
    /// @notice This is the code of a registry; call the registry.
    error OnlyDelegated();
    /// @notice Only the desk for batches says what is proven.
    error OnlyBatchDesk(address caller);

    event EnclaveAppraised(bytes32 indexed enclave, TcbStatus status, uint40 validUntil, uint32 generation);
    event PckInvalidated(bytes28 indexed platform, bytes32 indexed pck, bytes32 indexed enclave);
    event EnclaveFrozenSet(bytes32 indexed enclave, bool frozen);
    event PlatformQuarantineSet(bytes28 indexed platform, bool quarantined);
    event FmspcDeniedSet(bytes6 indexed fmspc, bool denied, uint32 generation);
    event MeasurementAllowed(
        bytes32 indexed measurement, uint16 id, TeeKind tee, uint8 kinds, uint32 maxKHz, string label
    );
    event MeasurementRemoved(bytes32 indexed measurement, uint32 generation);
    event AllowedStatusesSet(uint16 statuses, uint32 generation);
    event MaxBlockNumberDiffSet(uint16 blocks);
    event BatchDeskSet(address desk);
    event GenerationRaised(uint32 generation, uint8 tee, bytes6 fmspc);

    /// @notice Puts a measurement on the list, or changes its terms; in the latter case its enclaves must attest again. Council only.
    /// @dev Emits MeasurementAllowed.
    /// @param digest See QuoteLib.measurement.
    /// @param kinds Job kinds it may do, bit 1 << JobKind.
    /// @param maxKHz Largest speed that is believed of it.
    /// @param label For people: where its sources are.
    function allowMeasurement(bytes32 digest, TeeKind tee, uint8 kinds, uint32 maxKHz, string calldata label)
        external;

    /// @notice Takes a measurement off the list, at once. Council and guardian only.
    /// @dev Emits MeasurementRemoved.
    function removeMeasurement(bytes32 digest) external;

    /// @notice Sets which TCB statuses are accepted, bit 1 << TcbStatus; Revoked and Unrecognized never are. Council only.
    function setAllowedStatuses(uint16 statuses) external;

    /// @notice Sets how many blocks back a reference block may lie, 1 to 256. Council only.
    function setMaxBlockNumberDiff(uint16 blocks) external;

    /// @notice Sets the desk that sends batches of statements under one proof, see IBatchDesk; zero for none. Council only.
    /// @dev Warning: the desk speaks for every operator and vouches for every quote that it sends.
    function setBatchDesk(address desk) external;

    /// @notice Denies a platform family, or lifts that. Council and guardian only.
    function setFmspcDenied(bytes6 fmspc, bool denied) external;

    /// @notice Freezes an enclave, or lifts that: it takes no jobs and its signers count for nothing. Council and guardian only.
    function setFrozen(bytes32 enclave, bool frozen) external;

    /// @notice Quarantines a platform, or lifts that; the enclave on it is stopped with it. Council and guardian only.
    /// @dev Lifting it leaves an enclave frozen that was frozen by itself.
    function setQuarantined(bytes28 platform, bool quarantined) external;

    /// @notice Ends all signers of the caller's enclave at once, which frees its platform. The next one needs evidence in full.
    /// @dev Requirements: caller is its operator. Emits SignersRetired.
    function retire(bytes32 enclave) external;

    /// @notice Extends the newest signers' lives where that is all there is to do, for many enclaves at once.
    /// @dev Requirements: caller is the desk for batches, which has seen that neither can the host look into these enclaves nor is a service
    /// TD bound to them, and that the statements give their blocks the chain's hashes. What `reattest` would do anything else for, or revert, is passed over. Emits SignerExtended for every other.
    ///
    /// Nobody asks the operators: the statement names them, and its quote is by the machine where an enclave sits that they once
    /// registered, of the software that was accepted. Whoever will have no more of an enclave retires it.
    /// @param measurement Of all of them, as in QuoteClaims.
    /// @param tcb The same.
    /// @param list At most 256.
    /// @return done Bit 1 << i for each that was extended.
    function extendProven(bytes32 measurement, bytes32 tcb, ProvenExtension[] calldata list)
        external
        returns (uint256 done);

    /// @notice Writes down that the status of a platform, which has not changed since its enclave's last verdict, has fallen
    /// below what is accepted: so does a change of collateral to an honest worker, whose jobs are then excused.
    /// @dev Requirements: evidence of the PCK, TCB, quoting enclave's report, attestation key and enclave of the last verdict;
    /// collateral that holds; a status that is not accepted. Its statement may be an old one. Anyone may call, as long as nobody
    /// has admitted the platform anew. Emits EnclaveAppraised; there is no verdict until the enclave is accepted again.
    /// @param operator Account of the enclave.
    /// @param evidence Packed PCK record and compact quote.
    function recordStatus(address operator, bytes calldata evidence) external;

    /// @notice Ends what rests on a PCK certificate that has been revoked: the platform's admission, or its enclave's verdict and
    /// signers. The enclave comes back once it is attested under another PCK.
    /// @dev Requirements: the stored lists revoke the certificate or its issuer; the platform's seat rests on it. Anyone may call. Emits
    /// PckInvalidated.
    /// @param leafDer PCK certificate.
    /// @param ca Its issuer's certificate, or keccak256 of that.
    /// @param tcb QuoteClaims.tcb of the enclave's last verdict; any if the platform has been admitted since.
    /// @param key QuoteClaims.key of it; the same.
    function invalidate(bytes calldata leafDer, bytes calldata ca, bytes32 tcb, bytes32 key) external;
}
