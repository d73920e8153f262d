// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AssignmentDecision, Bid, EnclaveStatement, TeeStatement} from "../types/Messages.sol";
import {DomainLib} from "./DomainLib.sol";

/// @title EIP-712 struct hashes of the messages that workers, committee and enclaves sign
library MessageLib {
    bytes32 internal constant BID_TYPEHASH = keccak256(
        "Bid(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint40 validUntil)"
    );
    bytes32 internal constant ASSIGNMENT_DECISION_TYPEHASH = keccak256(
        "AssignmentDecision(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint16 score,uint32 weightsVersion,uint64 snapshotBlock,bytes32 inputsRoot,uint40 validUntil)"
    );
    bytes32 internal constant TEE_STATEMENT_TYPEHASH = keccak256(
        "TeeStatement(bytes32 jobId,uint8 round,address worker,uint8 kind,bytes32 program,bytes32 inputDigest,bytes32 resultDigest,uint64 cycles,uint8 outcome,uint32 exitCode)"
    );
    bytes32 internal constant TEE_BATCH_TYPEHASH = keccak256("TeeBatch(bytes32[] statements)");
    bytes32 internal constant ENCLAVE_STATEMENT_TYPEHASH = keccak256(
        "EnclaveStatement(address operator,address signer,uint64 sequence,uint64 refBlock,bytes32 refBlockHash,uint256 capacity,bytes32 peerId,bytes32 encryptionKey)"
    );

    function hash(Bid calldata bid) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := bid
        }
        return DomainLib.structHash(BID_TYPEHASH, at, 6);
    }

    function hash(AssignmentDecision calldata decision) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := decision
        }
        return DomainLib.structHash(ASSIGNMENT_DECISION_TYPEHASH, at, 10);
    }

    /// @notice A statement in memory, where a member costs a tenth of one in calldata.
    /// @dev Assembly copies it whole and looks for bits beyond all types at once: the compiler takes each member for itself, at three
    /// times the price. NOTE: as there, such bits revert without a reason.
    function load(TeeStatement calldata given) internal pure returns (TeeStatement memory statement) {
        assembly ("memory-safe") {
            calldatacopy(statement, given, 0x140)
            let excess := or(shr(8, mload(add(statement, 0x20))), shr(160, mload(add(statement, 0x40))))
            excess := or(
                excess,
                or(shr(8, mload(add(statement, 0x60))), shr(64, mload(add(statement, 0xe0))))
            )
            excess := or(
                excess,
                or(shr(8, mload(add(statement, 0x100))), shr(32, mload(add(statement, 0x120))))
            )
            if excess { revert(0, 0) }
        }
    }

    /// @dev In memory a struct of single words is its encoding as well.
    function hash(TeeStatement memory statement) internal pure returns (bytes32 result) {
        bytes32 typeHash = TEE_STATEMENT_TYPEHASH;
        assembly ("memory-safe") {
            let buffer := mload(0x40)
            mstore(buffer, typeHash)
            mcopy(add(buffer, 0x20), statement, 0x140)
            result := keccak256(buffer, 0x160)
        }
    }

    /// @notice Struct hash of a TeeBatch.
    /// @param statements Struct hashes of its statements, in their order.
    function hashBatch(bytes32[] memory statements) internal pure returns (bytes32) {
        return keccak256(abi.encode(TEE_BATCH_TYPEHASH, keccak256(abi.encodePacked(statements))));
    }

    function hash(EnclaveStatement calldata statement) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := statement
        }
        return DomainLib.structHash(ENCLAVE_STATEMENT_TYPEHASH, at, 8);
    }
}
