// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {QuoteClaims} from "../types/Attestation.sol";
import {BatchItem, Fleet} from "../types/Batch.sol";
import {IEvidenceVerifier} from "./IEvidenceVerifier.sol";

/// @title Many enclaves attested by one proof
/// @notice A proof says of each quote that its attestation key signed it, that a machine vouched for the quoting enclave, and that
/// the PCK CA certified the machine. It shows neither the machine's certificate and key nor its PPID: what it says is computed anew
/// here from the evidence, and the proof is of the digest of that and of nothing else.
///
/// Evidence of a proven quote is its record, then header and body as in the compact quote (see QuoteLib), the attestation key 64, and in
/// full the quoting enclave's report 384 with the authentication data to the end; of a known key the report's SHA-256 instead.
/// Record, 88 bytes, big-endian: number of the CA's certificate 2, SGX component SVNs 16, PCE SVN 2, PCE id 2, FMSPC 6, platform 32, first and
/// last second of the PCK certificate 4 each, its serial number 20.
interface IBatchDesk is IEvidenceVerifier {
    /// @notice No quotes, or more than the key's circuit has slots.
    error BatchSize(uint256 quotes, uint256 slots);
    /// @notice Proofs are 384 bytes: A 64, B 128, C 64, commitment 64, its proof of knowledge 64.
    error ProofLength(uint256 length);
    /// @notice The proof is not one for this input under this key, or one of its points is none.
    error ProofInvalid(uint16 key, uint256 input);
    /// @notice The evidence names another CA than the key's circuit believes.
    error AuthorityMismatch(uint16 ca, uint16 wanted);
    /// @notice No proof of this evidence came in this transaction.
    error NotProven(bytes32 evidenceHash);
    /// @notice Neither did the operator send the batch, nor is this its signature over the statement's digest.
    error NoConsent(address operator);

    /// @notice No verdict that holds covers this, or there is nothing to extend: another signer than the newest, another state of the
    /// machine, a verdict that is over or older than policy and collateral, a block that is not recent, a sequence that does not rise.
    error NotCovered(address operator);

    /// @notice A proof held.
    event BatchProven(uint16 indexed key, uint256 input, uint256 quotes);
    /// @notice The registry, or the lack of its operator's consent, kept one of a batch's statements out.
    /// @param index Its place in the batch, of members through all fleets.
    /// @param reason What the registry reverted with, or NotCovered.
    event BatchItemRefused(uint256 indexed index, address indexed operator, bytes reason);

    /// @notice Registers enclaves, as `register` of the registry does one.
    /// @dev Requirements: the key is not retired; the proof holds for these items. An item that the registry refuses is left out; if none
    /// is left, it reverts as for the first. Emits BatchProven, and BatchItemRefused for what is left out.
    /// @param key Number of the verifying key.
    /// @param items Statements with evidence in full; slots after the last one repeat it.
    /// @param proof Under that key.
    /// @return accepted How many were registered.
    function registerBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted);

    /// @notice Admits new signers, or gives new verdicts, as `reattest` of the registry does one.
    /// @dev Requirements and events as for registerBatch; evidence in full or of a known key.
    function rotateBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted);

    /// @notice Extends the newest signers' lives, under the verdicts that hold: the hourly call of a fleet. Consents are not asked for,
    /// see IAttestationPolicy.extendProven.
    /// @dev Requirements: the key is not retired; the proof holds for all members in their order; some signer is extended. Emits BatchProven,
    /// and BatchItemRefused with NotCovered for each that is not.
    /// @param key Number of the verifying key, whose CA all members' records name.
    /// @param fleets Members, by what they have in common.
    /// @param proof Under that key.
    /// @return accepted How many were extended.
    function reattestBatch(uint16 key, Fleet[] calldata fleets, bytes calldata proof)
        external
        returns (uint256 accepted);

    /// @notice Has the registry write down that a status has fallen, see IAttestationPolicy. Anyone may call.
    /// @param evidence In full, that of the enclave's last verdict; no proof is needed again.
    function recordStatus(address operator, bytes calldata evidence) external;

    /// @notice Has the registry end what rests on a PCK certificate that has been revoked, see IAttestationPolicy. Anyone may call.
    /// @param record What evidence began with, and the SHA-256 of the quoting enclave's report.
    /// @param tcb QuoteClaims.tcb of the enclave's last verdict.
    /// @param key QuoteClaims.key of it.
    function invalidate(bytes calldata record, bytes32 tcb, bytes32 key) external;

    /// @notice What evidence says, whether it is so or not.
    function identify(bytes calldata evidence) external view returns (QuoteClaims memory claims);

    /// @notice Platform and digest of a record, as in `invalidate`, whose certificate, or its issuer's, is revoked by the stored lists.
    function revokedRecord(bytes calldata record) external view returns (bytes28 platform, bytes32 pck);

    /// @notice The public input of a proof of such evidence.
    function publicInput(uint16 key, bytes[] calldata evidence) external view returns (uint256 input);

    /// @notice Goes into every platform's digest, as on the direct path.
    function PLATFORM_SALT() external view returns (bytes32);
}
