// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Assurance, Callback, JobRequest, JobTerms, Offer, Requirements, Work} from "../types/Request.sol";
import {SettlementTerms} from "../types/Settlement.sol";
import {CalldataLib} from "./CalldataLib.sol";
import {DomainLib} from "./DomainLib.sol";

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

    /// @notice An offer in memory, where a member costs a third of one in calldata.
    /// @dev Assembly copies it whole and looks for bits beyond all types at once: the compiler takes each member for itself, at three
    /// times the price. NOTE: as there, such bits revert without a reason.
    function load(Offer calldata given) internal pure returns (Offer memory offer) {
        assembly ("memory-safe") {
            calldatacopy(offer, given, 0x160)
            let amounts := or(mload(add(offer, 0x20)), mload(add(offer, 0x40)))
            amounts := or(amounts, or(mload(add(offer, 0x60)), mload(add(offer, 0x80))))
            let windows := or(mload(add(offer, 0xc0)), or(mload(add(offer, 0xe0)), mload(add(offer, 0x100))))
            let times := or(mload(add(offer, 0xa0)), mload(add(offer, 0x120)))
            let excess := or(shr(160, mload(offer)), shr(96, amounts))
            excess := or(excess, or(shr(40, times), shr(32, windows)))
            if or(excess, shr(8, mload(add(offer, 0x140)))) { revert(0, 0) }
        }
    }

    /// @notice Struct hash of a whole request.
    /// @dev Requester and nonce are copied as they stand, as in `DomainLib.structHash`.
    function hash(JobRequest calldata request) internal pure returns (bytes32 result) {
        bytes32 typeHash = JOB_REQUEST_TYPEHASH;
        bytes32 work = hashWork(request.work);
        bytes32 requirements = hashRequirements(request.requirements);
        bytes32 assurance = hashAssurance(request.assurance);
        bytes32 offer = hashOffer(request.offer);
        bytes32 callback = hashCallback(request.callback);
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            calldatacopy(add(buffer, 0x20), request, 0x40)
            mstore(add(buffer, 0x60), work)
            mstore(add(buffer, 0x80), requirements)
            mstore(add(buffer, 0xa0), assurance)
            mstore(add(buffer, 0xc0), offer)
            mstore(add(buffer, 0xe0), callback)
            result := keccak256(buffer, 0x100)
        }
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

    /// @notice Struct hash of a request of which only what settlement needs is opened; equals `hash` of the whole.
    function hash(SettlementTerms calldata terms) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(
                JOB_REQUEST_TYPEHASH,
                terms.requester,
                terms.nonce,
                terms.workHash,
                terms.requirementsHash,
                hashAssurance(terms.assurance),
                hashOffer(terms.offer),
                hashCallback(terms.callback)
            )
        );
    }

    /// @dev The members before the strings take one word each and are copied whole, as in `DomainLib.structHash`.
    function hashWork(Work calldata work) internal pure returns (bytes32 result) {
        bytes32 typeHash = WORK_TYPEHASH;
        bytes32 programUri = _hashText(work.programUri);
        bytes32 inputUri = _hashText(work.inputUri);
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            calldatacopy(add(buffer, 0x20), work, 0xc0)
            mstore(add(buffer, 0xe0), programUri)
            mstore(add(buffer, 0x100), inputUri)
            result := keccak256(buffer, 0x120)
        }
    }

    function hashRequirements(Requirements calldata requirements) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := requirements
        }
        return DomainLib.structHash(REQUIREMENTS_TYPEHASH, at, 6);
    }

    function hashAssurance(Assurance calldata assurance) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := assurance
        }
        return DomainLib.structHash(ASSURANCE_TYPEHASH, at, 7);
    }

    function hashOffer(Offer calldata offer) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := offer
        }
        return DomainLib.structHash(OFFER_TYPEHASH, at, 11);
    }

    function hashCallback(Callback calldata callback) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := callback
        }
        return DomainLib.structHash(CALLBACK_TYPEHASH, at, 2);
    }

    function _hashText(string calldata text) private pure returns (bytes32) {
        return CalldataLib.keccak(bytes(text), 0, bytes(text).length);
    }
}
