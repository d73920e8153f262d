// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../../../src/types/Messages.sol";
import {JobRequest, JobTerms, Work} from "../../../src/types/Request.sol";
import {BatchItem, Delivery, SettlementTerms} from "../../../src/types/Settlement.sol";
import {Eip712} from "../../utils/Eip712.sol";
import {Node} from "../../utils/Nodes.sol";
import {Cast} from "./Cast.sol";

/// @title What the parties say and sign, made from the books alone
/// @dev What Lab does for the other tests, without asking the contracts, and without hashing again what never changes.
abstract contract Messages is Cast {
    bytes32 internal constant PROGRAM = "program";
    bytes32 internal immutable PROGRAM_DIGEST = sha256("program");
    bytes32 internal immutable INPUT_DIGEST = sha256("input");
    bytes32 private immutable WORK_HASH;
    bytes32 private immutable LARGE_WORK_HASH;
    bytes32 private immutable REQUEST_TYPE = keccak256(
        abi.encodePacked(
            Eip712.JOB_REQUEST,
            Eip712.ASSURANCE,
            Eip712.CALLBACK,
            Eip712.OFFER,
            Eip712.REQUIREMENTS,
            Eip712.WORK
        )
    );
    bytes32 private immutable MARKET_DOMAIN;
    bytes32 private immutable PROOF_DOMAIN;

    constructor() {
        MARKET_DOMAIN = Eip712.domain(block.chainid, address(market));
        PROOF_DOMAIN = Eip712.domain(block.chainid, address(proof));
        WORK_HASH = Eip712.hash(_workOf(SHORT));
        LARGE_WORK_HASH = Eip712.hash(_workOf(LONG));
        JobRequest memory request = newRequest();
        assertEq(_idOf(request), idOf(request), "a job's id");
    }

    /* REQUESTS */

    function _workOf(uint32 maxResultBytes) internal view override returns (Work memory) {
        return Work({
            kind: 1,
            program: PROGRAM,
            programDigest: PROGRAM_DIGEST,
            inputDigest: INPUT_DIGEST,
            cycleLimit: 100_000_000,
            maxResultBytes: maxResultBytes,
            programUri: "https://blobs.example/v1/blobs/program-1",
            inputUri: "https://blobs.example/v1/blobs/program-2"
        });
    }

    function _workHashOf(JobRequest memory request) private view returns (bytes32) {
        return request.work.maxResultBytes == LONG ? LARGE_WORK_HASH : WORK_HASH;
    }

    function _idOf(JobRequest memory request) internal view returns (bytes32) {
        bytes32 structHash = keccak256(
            abi.encode(
                REQUEST_TYPE,
                request.requester,
                request.nonce,
                _workHashOf(request),
                Eip712.hash(request.requirements),
                Eip712.hash(request.assurance),
                Eip712.hash(request.offer),
                Eip712.hash(request.callback)
            )
        );
        return _digest(MARKET_DOMAIN, structHash);
    }

    function _termsOf(JobRequest memory request) internal view returns (JobTerms memory) {
        return JobTerms({
            requester: request.requester,
            nonce: request.nonce,
            workHash: _workHashOf(request),
            requirements: request.requirements,
            assuranceHash: Eip712.hash(request.assurance),
            offer: request.offer,
            callbackHash: Eip712.hash(request.callback)
        });
    }

    function _settlementOf(JobRequest memory request) internal view returns (SettlementTerms memory) {
        return SettlementTerms({
            requester: request.requester,
            nonce: request.nonce,
            workHash: _workHashOf(request),
            requirementsHash: Eip712.hash(request.requirements),
            assurance: request.assurance,
            offer: request.offer,
            callback: request.callback
        });
    }

    /* BIDS AND DECISIONS */

    function _signBid(uint8 number, Bid memory offered) internal view returns (bytes memory) {
        return sign(_nodes[number - 1].operatorKey, _digest(MARKET_DOMAIN, Eip712.hash(offered)));
    }

    function _decisionFor(Bid memory chosen, uint16 score) internal view returns (AssignmentDecision memory) {
        return AssignmentDecision({
            jobId: chosen.jobId,
            round: chosen.round,
            worker: chosen.worker,
            enclave: chosen.enclave,
            price: chosen.price,
            score: score,
            weightsVersion: 1,
            snapshotBlock: uint64(block.number),
            inputsRoot: "inputs",
            validUntil: time() + 30
        });
    }

    function _digestOf(AssignmentDecision memory decision) internal view returns (bytes32) {
        return _digest(MARKET_DOMAIN, Eip712.hash(decision));
    }

    /// @dev By two members of the committee, in their order.
    function _signDecision(AssignmentDecision memory decision, uint256 low, uint256 high)
        internal
        view
        returns (bytes[] memory)
    {
        return signTwice(_digestOf(decision), committeeKeys[low], committeeKeys[high]);
    }

    /* STATEMENTS */

    /// @dev Of a result that is a plain success.
    function _statementOf(bytes32 jobId, uint8 round, address worker, bytes memory result)
        internal
        view
        returns (TeeStatement memory)
    {
        return TeeStatement({
            jobId: jobId,
            round: round,
            worker: worker,
            kind: 1,
            program: PROGRAM,
            inputDigest: INPUT_DIGEST,
            resultDigest: sha256(result),
            cycles: 50_000_000,
            outcome: uint8(Outcome.Ok),
            exitCode: 0
        });
    }

    function _signDelivery(uint256 key, TeeStatement memory statement, bytes memory result)
        internal
        view
        returns (Delivery memory)
    {
        bytes memory signature = sign(key, _digest(PROOF_DOMAIN, Eip712.hash(statement)));
        return Delivery({statement: statement, signature: signature, publicValues: result});
    }

    function _itemOf(bytes32 jobId) internal view returns (BatchItem memory) {
        return BatchItem({
            jobId: jobId,
            program: PROGRAM,
            inputDigest: INPUT_DIGEST,
            cycles: 50_000_000,
            outcome: uint8(Outcome.Ok),
            publicValues: RESULT
        });
    }

    /// @dev The enclave's signature on a batch of what the items say, each for its job's current round.
    function _signBatch(uint8 number, BatchItem[] memory items) internal view returns (bytes memory) {
        Node storage node = _nodes[number - 1];
        bytes32[] memory statements = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            bytes32 jobId = items[i].jobId;
            statements[i] = Eip712.hash(_statementOf(jobId, entryOf(jobId).round, node.operator, RESULT));
        }
        return sign(node.signerKey, _digest(PROOF_DOMAIN, Eip712.hashBatch(statements)));
    }

    function _digest(bytes32 domain, bytes32 structHash) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(bytes2(0x1901), domain, structHash));
    }
}
