// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EnclaveView, MeasurementPolicy, TcbStatus} from "../types/Attestation.sol";
import {EnclaveStatement} from "../types/Messages.sol";
import {IAttestationPolicy} from "./IAttestationPolicy.sol";

/// @title Registry of attested enclaves: how they get in, and on what terms
/// @notice A platform (one machine, by its PPID) has one seat, and one enclave sits on it. An enclave's id is its platform's, followed by
/// its number, see EnclaveIdLib; one that loses its seat never returns under that number. The seat remembers under which PCK, TCB,
/// attestation key, operator and measurement its enclave was last accepted, and how long that verdict holds; while it holds, a
/// new quote of the same enclave may come as evidence of a known key and costs one signature check and one storage slot.
/// Every function but the admin ones may be batched by `multicall`: a first registration is admitPlatform and register in one.
/// @dev Generations: whatever may lower a verdict (a measurement removed, a family denied, collateral changed, statuses
/// narrowed) counts the generation up. Seats of an older generation are appraised again on their next quote; an enclave of
/// an older generation goes on only if none of the changes since concerned it.
interface IAttestationRegistry is IAttestationPolicy {
    /// @notice The zero address is neither market, workers nor verifier.
    error ZeroAddress();
    /// @notice Only the operator named in the statement may send it, or the desk with its consent.
    error NotTheOperator(address operator, address caller);
    /// @notice The statement names no signer.
    error ZeroSigner();
    /// @notice The reference block is not mined yet.
    error RefBlockNotPast(uint64 refBlock, uint256 current);
    /// @notice The reference block is further back than `maxBlockNumberDiff`.
    error RefBlockTooOld(uint64 refBlock, uint256 current, uint256 maxDiff);
    /// @notice The reference block has another hash on this chain.
    error RefBlockHashMismatch(uint64 refBlock, bytes32 given, bytes32 actual);
    /// @notice The quote's first 32 bytes of report data are not the statement's digest for this chain and contract.
    error ReportDataMismatch(bytes32 reportData, bytes32 digest);
    /// @notice The quote's last 32 bytes of report data are not zero.
    error ReportDataNotZero(bytes32 low);
    /// @notice The enclave can be read by its host.
    error DebugEnclave(bytes32 measurement);
    /// @notice A service TD is bound to the trust domain, and could take it elsewhere.
    error ServiceTd(bytes32 measurement);
    /// @notice The measurement is not on the list, or no longer, or listed for another TEE.
    error MeasurementNotAllowed(bytes32 measurement);
    /// @notice The platform's TCB status is not accepted.
    error StatusNotAllowed(TcbStatus status);
    /// @notice The platform family is denied.
    error FmspcDenied(bytes6 fmspc);
    /// @notice The PCK that signed has not been admitted for this platform, or it or the TCB changed since: admit it (again).
    error PckNotAdmitted(bytes32 platform, bytes32 pck);
    /// @notice The last verdict does not cover this statement, and evidence of a known key cannot be appraised: send it in full.
    error FullEvidenceNeeded(bytes32 enclave);
    /// @notice The guardian has quarantined the platform.
    error PlatformQuarantined(bytes28 platform);
    /// @notice Another enclave sits there and has a live signer.
    error PlatformTaken(bytes28 platform, bytes32 enclave, uint40 until);
    /// @notice The enclave is registered and has its seat: reattest or supersede instead.
    error EnclaveExists(bytes32 enclave);
    /// @notice Another enclave has the platform's seat, of another worker or measurement; register once that one has no live signer.
    error EnclaveDisplaced(bytes28 platform, bytes32 by);
    /// @notice The guardian has frozen the enclave, which keeps its platform's seat as long.
    error EnclaveFrozen(bytes32 enclave);
    /// @notice Statements of an enclave must have rising sequence numbers below 2^24.
    error SequenceNotRising(bytes32 enclave, uint64 sequence, uint24 last);
    /// @param record Packed PCK record, see PckLib: what evidence must begin with.
    event PlatformAdmitted(bytes32 indexed platform, bytes32 indexed pck, bytes record);
    event EnclaveRegistered(
        bytes32 indexed enclave,
        address indexed operator,
        bytes32 indexed platform,
        uint32 index,
        bytes32 measurement,
        bytes6 fmspc
    );
    /// @param capacity As stated; the speed that counts is clamped by the measurement's policy.
    event SignerAdmitted(
        bytes32 indexed enclave,
        address indexed signer,
        uint64 sequence,
        uint40 expiry,
        uint256 capacity,
        bytes32 peerId,
        bytes32 encryptionKey
    );
    /// @notice A signer lives longer; what was said of it when it was admitted goes on.
    event SignerExtended(bytes32 indexed enclave, address indexed signer, uint64 sequence, uint40 expiry);
    event SignersRetired(bytes32 indexed enclave);
    event EnclaveTakenOver(bytes32 indexed enclave, bytes28 indexed platform);
    /// @notice Admits a machine by its PCK certificate. Anyone may, unless an enclave with a live signer sits there: then only its
    /// operator may, so that nobody can unsettle a working enclave.
    /// @dev Requirements: chain to the verifier's root, holding now and not revoked. Emits PlatformAdmitted. A platform keeps one PCK at a time, the one
    /// admitted last: a machine uses one, that of its present TCB.
    /// @param leafDer PCK certificate, in DER or in short, see ICertificateForms.
    /// @param caDer Its issuer's certificate, or keccak256 of that; the collateral store keeps it.
    /// @return platform Digest of the machine's identity.
    /// @return pck keccak256 of the packed record.
    function admitPlatform(bytes calldata leafDer, bytes calldata caDer)
        external
        returns (bytes32 platform, bytes32 pck);

    /// @notice Registers an enclave with its first signer.
    /// @dev Requirements: caller is the statement's operator and a registered worker; reference block within the last
    /// `maxBlockNumberDiff` blocks (the bound in seconds is that number of slots: a block hash carries no time); report data is the
    /// statement's EIP-712 digest here; not debug; PCK admitted; measurement, TCB status and family allowed; on the platform neither this
    /// worker's enclave of this measurement, nor another with a live signer or one that is frozen. The enclave gets a new number and a sequence
    /// of its own, also if it had the seat once before. Jobs that a displaced enclave still holds do not keep the seat: otherwise one long job would let a
    /// former tenant keep a machine from its next. Emits EnclaveRegistered, EnclaveAppraised, SignerAdmitted.
    /// @param statement What the quote's report data binds.
    /// @param evidence Packed PCK record and compact quote.
    function register(EnclaveStatement calldata statement, bytes calldata evidence)
        external
        returns (bytes32 enclave);

    /// @notice Extends the newest signer's life, or admits a new one beside it, over the older of the two.
    /// @dev Requirements: as for register, and the sequence above the last. Emits SignerAdmitted, and EnclaveAppraised if the verdict had
    /// to be made again. A signer keeps the capacity that it came with: the statement's capacity counts when a signer is new.
    function reattest(EnclaveStatement calldata statement, bytes calldata evidence) external;

    /// @notice Admits a signer and ends all others at once: what an operator does after a crash.
    /// @dev Requirements as for reattest. Emits SignersRetired besides.
    function supersede(EnclaveStatement calldata statement, bytes calldata evidence) external;

    /// @notice Everything about an enclave.
    /// @dev Requirements: it has its platform's seat, or has held jobs.
    function getEnclave(bytes32 enclave) external view returns (EnclaveView memory);

    /// @notice EIP-712 digest that a quote's report data must carry.
    function statementDigest(EnclaveStatement calldata statement) external view returns (bytes32);

    /// @notice Whether evidence with this PCK record could register on this platform now without admitPlatform.
    function isAdmitted(bytes28 platform, bytes32 pck) external view returns (bool);

    /// @notice Id of the enclave on a platform, zero if none; last second at which one of its signers is live, zero if none.
    function seatOf(bytes28 platform)
        external
        view
        returns (bytes32 enclave, uint40 liveUntil, bool quarantined);

    /// @notice Terms of a measurement; number 0 if it was never listed.
    function measurementOf(bytes32 digest) external view returns (MeasurementPolicy memory);

    /// @notice Whether a platform family is denied.
    function isFmspcDenied(bytes6 fmspc) external view returns (bool);

    /// @notice Counts the changes that may lower a verdict.
    function generation() external view returns (uint32);

    /// @notice Accepted TCB statuses, bit 1 << TcbStatus.
    function allowedStatuses() external view returns (uint16);

    /// @notice How many blocks back a reference block may lie.
    function maxBlockNumberDiff() external view returns (uint16);

    /// @notice The desk that sends batches under one proof; zero if there is none.
    function batchDesk() external view returns (address);

    /// @notice Number of the enclave registered last; numbers start at 1.
    function lastEnclave() external view returns (uint32);
}
