// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Assurance, Callback, JobRequest, JobTerms, Offer, Requirements, Work} from "../types/Request.sol";

/// @title EIP-712 struct hashes of a job request
/// @dev Hashes are those of the EIP-712 encodeData rule for the type strings of DESIGN's protocol section.
library RequestLib {
    bytes32 internal constant WORK_TYPEHASH = keccak256(
        "Work(uint8 kind,bytes32 program,bytes32 programDigest,bytes32 inputDigest,uint64 cycleLimit,uint32 maxResultBytes,string programUri,string inputUri)"
    );
    bytes32 internal constant REQUIREMENTS_TYPEHASH = keccak256(
        "Requirements(uint8 teeKinds,uint16 tcbClasses,uint16 cores,uint32 memoryMiB,uint32 epcMiB,uint32 minKHz)"
    );
    bytes32 internal constant ASSURANCE_TYPEHASH = keccak256(
        "Assurance(uint8 mode,uint8 threshold,uint8 replicas,uint8 distinct,uint16 auditBps,uint16 reserveBps,uint32 window)"
    );
    bytes32 internal constant OFFER_TYPEHASH = keccak256(
        "Offer(address token,uint96 minPrice,uint96 maxPrice,uint96 floorFee,uint96 collateral,uint40 openAt,uint32 biddingWindow,uint32 rampSeconds,uint32 executionWindow,uint40 finalDeadline,uint8 retries)"
    );
    bytes32 internal constant CALLBACK_TYPEHASH = keccak256("Callback(address target,uint32 gasLimit)");
    bytes32 internal constant JOB_REQUEST_TYPEHASH = keccak256(
        "JobRequest(address requester,uint256 nonce,Work work,Requirements requirements,Assurance assurance,Offer offer,Callback callback)Assurance(uint8 mode,uint8 threshold,uint8 replicas,uint8 distinct,uint16 auditBps,uint16 reserveBps,uint32 window)Callback(address target,uint32 gasLimit)Offer(address token,uint96 minPrice,uint96 maxPrice,uint96 floorFee,uint96 collateral,uint40 openAt,uint32 biddingWindow,uint32 rampSeconds,uint32 executionWindow,uint40 finalDeadline,uint8 retries)Requirements(uint8 teeKinds,uint16 tcbClasses,uint16 cores,uint32 memoryMiB,uint32 epcMiB,uint32 minKHz)Work(uint8 kind,bytes32 program,bytes32 programDigest,bytes32 inputDigest,uint64 cycleLimit,uint32 maxResultBytes,string programUri,string inputUri)"
    );

    /// @notice Struct hash of a whole request.
    function hash(JobRequest calldata request) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                JOB_REQUEST_TYPEHASH,
                request.requester,
                request.nonce,
                hashWork(request.work),
                hashRequirements(request.requirements),
                hashAssurance(request.assurance),
                hashOffer(request.offer),
                hashCallback(request.callback)
            )
        );
    }

    /// @notice Struct hash of a request of which only the terms are opened; equals `hash` of the whole.
    function hash(JobTerms calldata terms) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                JOB_REQUEST_TYPEHASH,
                terms.requester,
                terms.nonce,
                terms.workHash,
                hashRequirements(terms.requirements),
                terms.assuranceHash,
                hashOffer(terms.offer),
                terms.callbackHash
            )
        );
    }

    function hashWork(Work calldata work) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                WORK_TYPEHASH,
                work.kind,
                work.program,
                work.programDigest,
                work.inputDigest,
                work.cycleLimit,
                work.maxResultBytes,
                keccak256(bytes(work.programUri)),
                keccak256(bytes(work.inputUri))
            )
        );
    }

    function hashRequirements(Requirements calldata requirements) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := requirements
        }
        return _hashWords(REQUIREMENTS_TYPEHASH, at, 6);
    }

    function hashAssurance(Assurance calldata assurance) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := assurance
        }
        return _hashWords(ASSURANCE_TYPEHASH, at, 7);
    }

    function hashOffer(Offer calldata offer) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := offer
        }
        return _hashWords(OFFER_TYPEHASH, at, 11);
    }

    function hashCallback(Callback calldata callback) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := callback
        }
        return _hashWords(CALLBACK_TYPEHASH, at, 2);
    }

    /// @dev A static struct in calldata already is its EIP-712 encoding; copying it whole instead of field by field
    /// saves about 6k gas a posting. A word with bits above its type hashes as it stands and reverts wherever the
    /// field is read, so it can only spoil its sender's own job.
    function _hashWords(bytes32 typeHash, uint256 at, uint256 words) private pure returns (bytes32 result) {
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            calldatacopy(add(buffer, 0x20), at, shl(5, words))
            result := keccak256(buffer, shl(5, add(words, 1)))
        }
    }
}
