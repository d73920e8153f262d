// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssignmentDecision, Bid, EnclaveStatement, TeeStatement} from "../../src/types/Messages.sol";
import {Assurance, Callback, JobRequest, Offer, Requirements, Work} from "../../src/types/Request.sol";
import {BidReceipt} from "../../src/types/Scheduling.sol";

/// @title EIP-712 by the letter of the standard
/// @dev Shares nothing with the contracts' own hashing: type strings are put together here from their parts, members
/// are encoded one by one from memory, referenced types are appended in alphabetical order.
library Eip712 {
    string internal constant ASSURANCE =
        "Assurance(uint8 mode,uint8 threshold,uint8 replicas,uint8 distinct,uint16 auditBps,uint16 reserveBps,uint32 window)";
    string internal constant CALLBACK = "Callback(address target,uint32 gasLimit)";
    string internal constant OFFER =
        "Offer(address token,uint96 minPrice,uint96 maxPrice,uint96 floorFee,uint96 collateral,uint40 openAt,uint32 biddingWindow,uint32 rampSeconds,uint32 executionWindow,uint40 finalDeadline,uint8 retries)";
    string internal constant REQUIREMENTS =
        "Requirements(uint8 teeKinds,uint16 tcbClasses,uint16 cores,uint32 memoryMiB,uint32 epcMiB,uint32 minKHz)";
    string internal constant WORK =
        "Work(uint8 kind,bytes32 program,bytes32 programDigest,bytes32 inputDigest,uint64 cycleLimit,uint32 maxResultBytes,string programUri,string inputUri)";
    string internal constant JOB_REQUEST =
        "JobRequest(address requester,uint256 nonce,Work work,Requirements requirements,Assurance assurance,Offer offer,Callback callback)";

    function digest(uint256 chainId, address verifyingContract, bytes32 structHash)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(bytes.concat(bytes2(0x1901), domain(chainId, verifyingContract), structHash));
    }

    function domain(uint256 chainId, address verifyingContract) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(keccak256("Assay"), keccak256("1"), bytes32(chainId));
        return _structHash(
            "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)",
            bytes.concat(members, _word(verifyingContract))
        );
    }

    function hash(JobRequest memory request) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            _word(request.requester), bytes32(request.nonce), hash(request.work), hash(request.requirements)
        );
        return _structHash(
            string.concat(JOB_REQUEST, ASSURANCE, CALLBACK, OFFER, REQUIREMENTS, WORK),
            bytes.concat(members, hash(request.assurance), hash(request.offer), hash(request.callback))
        );
    }

    function hash(Work memory work) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            _word(work.kind), work.program, work.programDigest, work.inputDigest, _word(work.cycleLimit)
        );
        return _structHash(
            WORK,
            bytes.concat(
                members,
                _word(work.maxResultBytes),
                keccak256(bytes(work.programUri)),
                keccak256(bytes(work.inputUri))
            )
        );
    }

    function hash(Requirements memory needs) internal pure returns (bytes32) {
        bytes memory members =
            bytes.concat(_word(needs.teeKinds), _word(needs.tcbClasses), _word(needs.cores));
        return _structHash(
            REQUIREMENTS,
            bytes.concat(members, _word(needs.memoryMiB), _word(needs.epcMiB), _word(needs.minKHz))
        );
    }

    function hash(Assurance memory assurance) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            _word(assurance.mode),
            _word(assurance.threshold),
            _word(assurance.replicas),
            _word(assurance.distinct)
        );
        return _structHash(
            ASSURANCE,
            bytes.concat(
                members, _word(assurance.auditBps), _word(assurance.reserveBps), _word(assurance.window)
            )
        );
    }

    function hash(Offer memory offer) internal pure returns (bytes32) {
        bytes memory prices = bytes.concat(
            _word(offer.token),
            _word(offer.minPrice),
            _word(offer.maxPrice),
            _word(offer.floorFee),
            _word(offer.collateral)
        );
        bytes memory clocks = bytes.concat(
            _word(offer.openAt),
            _word(offer.biddingWindow),
            _word(offer.rampSeconds),
            _word(offer.executionWindow)
        );
        return
            _structHash(OFFER, bytes.concat(prices, clocks, _word(offer.finalDeadline), _word(offer.retries)));
    }

    function hash(Callback memory callback) internal pure returns (bytes32) {
        return _structHash(CALLBACK, bytes.concat(_word(callback.target), _word(callback.gasLimit)));
    }

    function hash(Bid memory bid) internal pure returns (bytes32) {
        return _structHash(
            "Bid(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint40 validUntil)",
            bytes.concat(
                bid.jobId,
                _word(bid.round),
                _word(bid.worker),
                bid.enclave,
                _word(bid.price),
                _word(bid.validUntil)
            )
        );
    }

    function hash(AssignmentDecision memory decision) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            decision.jobId,
            _word(decision.round),
            _word(decision.worker),
            decision.enclave,
            _word(decision.price)
        );
        return _structHash(
            "AssignmentDecision(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint16 score,uint32 weightsVersion,uint64 snapshotBlock,bytes32 inputsRoot,uint40 validUntil)",
            bytes.concat(
                members,
                _word(decision.score),
                _word(decision.weightsVersion),
                _word(decision.snapshotBlock),
                decision.inputsRoot,
                _word(decision.validUntil)
            )
        );
    }

    function hash(TeeStatement memory statement) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            statement.jobId, _word(statement.round), _word(statement.worker), _word(statement.kind)
        );
        bytes memory work = bytes.concat(statement.program, statement.inputDigest, statement.resultDigest);
        return _structHash(
            "TeeStatement(bytes32 jobId,uint8 round,address worker,uint8 kind,bytes32 program,bytes32 inputDigest,bytes32 resultDigest,uint64 cycles,uint8 outcome,uint32 exitCode)",
            bytes.concat(
                members, work, _word(statement.cycles), _word(statement.outcome), _word(statement.exitCode)
            )
        );
    }

    function hash(EnclaveStatement memory statement) internal pure returns (bytes32) {
        bytes memory members = bytes.concat(
            _word(statement.operator),
            _word(statement.signer),
            _word(statement.sequence),
            _word(statement.refBlock)
        );
        return _structHash(
            "EnclaveStatement(address operator,address signer,uint64 sequence,uint64 refBlock,bytes32 refBlockHash,uint256 capacity,bytes32 peerId,bytes32 encryptionKey)",
            bytes.concat(
                members,
                statement.refBlockHash,
                bytes32(statement.capacity),
                statement.peerId,
                statement.encryptionKey
            )
        );
    }

    /// @param statements Struct hashes of the statements, in their order.
    function hashBatch(bytes32[] memory statements) internal pure returns (bytes32) {
        return
            _structHash(
                "TeeBatch(bytes32[] statements)", bytes.concat(keccak256(abi.encodePacked(statements)))
            );
    }

    function hash(BidReceipt memory receipt) internal pure returns (bytes32) {
        bytes memory offered = bytes.concat(
            receipt.jobId,
            _word(receipt.round),
            _word(receipt.worker),
            receipt.enclave,
            _word(receipt.price),
            _word(receipt.validUntil)
        );
        return _structHash(
            "BidReceipt(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint40 validUntil,uint16 score,uint32 weightsVersion,uint64 blockNumber,uint40 liveUntil,uint24 sequence,uint256 enclaveWord,uint256 workerWord)",
            bytes.concat(
                offered,
                _word(receipt.score),
                _word(receipt.weightsVersion),
                _word(receipt.blockNumber),
                _word(receipt.liveUntil),
                _word(receipt.sequence),
                bytes32(receipt.enclaveWord),
                bytes32(receipt.workerWord)
            )
        );
    }

    /// @notice EIP-2612, whose domain is the token's own: the separator is taken as the token says it.
    function permitDigest(
        bytes32 separator,
        address owner,
        address spender,
        uint256 value,
        uint256 nonce,
        uint256 deadline
    ) internal pure returns (bytes32) {
        bytes32 hashed = _structHash(
            "Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)",
            bytes.concat(_word(owner), _word(spender), bytes32(value), bytes32(nonce), bytes32(deadline))
        );
        return keccak256(bytes.concat(bytes2(0x1901), separator, hashed));
    }

    function _structHash(string memory typeString, bytes memory members) private pure returns (bytes32) {
        return keccak256(bytes.concat(keccak256(bytes(typeString)), members));
    }

    function _word(uint256 value) private pure returns (bytes32) {
        return bytes32(value);
    }

    function _word(address account) private pure returns (bytes32) {
        return bytes32(uint256(uint160(account)));
    }
}
