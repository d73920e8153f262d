// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {PckRecord} from "../types/Attestation.sol";
import {CalldataLib} from "./CalldataLib.sol";

/// @title Records of proven quotes, and the claims that a proof is of
/// @notice A record is as IBatchDesk says. Claims of one quote, 214 bytes: SHA-256 of what the attestation key signed, that key, SHA-256 of
/// the quoting enclave's report, and the record without its CA. The public input is made of the salt and the claims of every slot.
/// @dev NOTE: the other functions rely on the length that `quoteOf`, or the caller, has checked.
library ProvenLib {
    using CalldataLib for bytes;

    uint256 internal constant RECORD_LENGTH = 88;
    /// A record with the digest of the report.
    uint256 internal constant VOUCHED_LENGTH = 120;
    uint256 private constant CLAIMS_LENGTH = 214;
    /// The record without its CA.
    uint256 private constant SHOWN_LENGTH = 86;

    /* EVIDENCE */

    /// @notice What follows the record.
    function quoteOf(bytes calldata evidence) internal pure returns (bytes calldata) {
        if (evidence.length < RECORD_LENGTH) {
            revert IQuoteVerifier.EvidenceLength(evidence.length, RECORD_LENGTH);
        }
        return evidence[RECORD_LENGTH:];
    }

    /// @notice Number of the CA's certificate.
    function ca(bytes calldata evidence) internal pure returns (uint16) {
        return uint16(evidence.word(0) >> 240);
    }

    /// @notice Platform family.
    function fmspc(bytes calldata evidence) internal pure returns (bytes6) {
        return bytes6(bytes32(evidence.word(22)));
    }

    /// @notice Digest of the machine's identity.
    function platform(bytes calldata evidence) internal pure returns (bytes32) {
        return bytes32(evidence.word(28));
    }

    /// @notice First and last second of the PCK certificate.
    function dates(bytes calldata evidence) internal pure returns (uint256 notBefore, uint256 notAfter) {
        uint256 both = evidence.word(60);
        return (both >> 224, both >> 192 & type(uint32).max);
    }

    /// @notice Serial number of the PCK certificate.
    function serial(bytes calldata evidence) internal pure returns (uint256) {
        return evidence.word(68) >> 96;
    }

    /// @notice What stands for the PCK certificate, together with the quoting enclave's report that it vouched for: a verdict that is held
    /// against evidence without a proof must rest on both. No packed record of the direct path is as short.
    /// @param report SHA-256 of the report.
    function pck(bytes calldata evidence, bytes32 report) internal pure returns (bytes32 digest) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, evidence.offset, RECORD_LENGTH)
            mstore(add(free, RECORD_LENGTH), report)
            digest := keccak256(free, VOUCHED_LENGTH)
        }
    }

    /// @notice The record, but for the machine's key, which no one has seen.
    function record(bytes calldata evidence) internal pure returns (PckRecord memory read) {
        bytes32 head = bytes32(evidence.word(0));
        read.ca = uint16(bytes2(head));
        read.svns = bytes16(head << 16);
        read.pceSvn = uint16(bytes2(head << 144));
        read.pceId = bytes2(head << 160);
        read.fmspc = fmspc(evidence);
        read.platform = platform(evidence);
        (uint256 notBefore, uint256 notAfter) = dates(evidence);
        (read.notBefore, read.notAfter) = (uint40(notBefore), uint40(notAfter));
    }

    /* CLAIMS */

    /// @notice Salt, and room for the claims of so many slots.
    function claims(bytes32 salt, uint256 slots) internal pure returns (bytes memory packed) {
        packed = new bytes(32 + CLAIMS_LENGTH * slots);
        assembly ("memory-safe") {
            mstore(add(packed, 32), salt)
        }
    }

    /// @notice Puts the claims of evidence into a slot.
    /// @param end Length of what the attestation key, which follows it, has signed.
    function put(
        bytes memory packed,
        uint256 slot,
        bytes calldata evidence,
        uint256 end,
        bytes32 signed,
        bytes32 report
    ) internal pure {
        uint256 at = slotAt(packed, slot);
        assembly ("memory-safe") {
            mstore(at, signed)
            calldatacopy(add(at, 32), add(evidence.offset, add(RECORD_LENGTH, end)), 64)
            mstore(add(at, 96), report)
            calldatacopy(add(at, 128), add(evidence.offset, 2), SHOWN_LENGTH)
        }
    }

    /// @notice Where in memory the claims of a slot are.
    function slotAt(bytes memory packed, uint256 slot) internal pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(add(packed, 64), mul(slot, CLAIMS_LENGTH))
        }
    }

    /// @notice The public input, once so many slots are filled: the rest repeat the last.
    function input(bytes memory packed, uint256 filled) internal pure returns (uint256) {
        assembly ("memory-safe") {
            let end := add(add(packed, 32), mload(packed))
            let at := add(add(packed, 64), mul(filled, CLAIMS_LENGTH))
            for {} lt(at, end) { at := add(at, CLAIMS_LENGTH) } {
                mcopy(at, sub(at, CLAIMS_LENGTH), CLAIMS_LENGTH)
            }
        }
        // As many bytes as a field element holds.
        return uint256(sha256(packed)) >> 8;
    }
}
