// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms, Offer, Requirements, Work} from "../../src/types/Request.sol";
import {Eip712} from "./Eip712.sol";
import {Node, Nodes} from "./Nodes.sol";

/// @title Messages with defaults that pass, digests and signatures over them, and the steps of a job's life
/// @dev A test changes the one field it is about. Digests are computed by Eip712, never by the contracts.
contract Lab is Nodes {
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    /// @dev 64 bytes, the length of the gas budgets.
    bytes public constant RESULT =
        hex"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

    address public immutable REQUESTER = makeAddr("requester");
    address public immutable KEEPER = makeAddr("keeper");
    uint256 private _nonce;

    constructor() {
        vm.deal(REQUESTER, 1000 ether);
        payToken.mint(REQUESTER, 1000 ether);
        vm.prank(REQUESTER);
        payToken.approve(address(market), type(uint256).max);
    }

    /* REQUESTS */

    function newRequest() public returns (JobRequest memory request) {
        request.requester = REQUESTER;
        request.nonce = ++_nonce;
        request.work = Work({
            kind: 1,
            program: "program",
            programDigest: sha256("program"),
            inputDigest: sha256("input"),
            cycleLimit: 100_000_000,
            maxResultBytes: 1024,
            programUri: "https://blobs.example/v1/blobs/program-1",
            inputUri: "https://blobs.example/v1/blobs/program-2"
        });
        request.requirements =
            Requirements({teeKinds: 2, tcbClasses: 1, cores: 2, memoryMiB: 2048, epcMiB: 0, minKHz: 20_000});
        request.assurance.mode = 1;
        request.offer = Offer({
            token: address(0),
            minPrice: 1 ether,
            maxPrice: 2 ether,
            floorFee: 0.1 ether,
            collateral: 10e18,
            openAt: uint40(vm.getBlockTimestamp()),
            biddingWindow: 30,
            rampSeconds: 60,
            executionWindow: 600,
            finalDeadline: uint40(vm.getBlockTimestamp()) + 1 hours,
            retries: 0
        });
    }

    function newTokenRequest() public returns (JobRequest memory request) {
        request = newRequest();
        request.offer.token = address(payToken);
    }

    function termsOf(JobRequest memory request) public pure returns (JobTerms memory) {
        return JobTerms({
            requester: request.requester,
            nonce: request.nonce,
            workHash: Eip712.hash(request.work),
            requirements: request.requirements,
            assuranceHash: Eip712.hash(request.assurance),
            offer: request.offer,
            callbackHash: Eip712.hash(request.callback)
        });
    }

    function idOf(JobRequest memory request) public view returns (bytes32) {
        return Eip712.digest(block.chainid, address(market), Eip712.hash(request));
    }

    /// @dev Posts with the value that the offer asks for.
    function post(JobRequest memory request) public returns (bytes32 jobId) {
        uint256 value = request.offer.token == address(0) ? request.offer.maxPrice : 0;
        vm.prank(request.requester);
        return market.postJob{value: value}(request);
    }

    /* BIDS */

    function newBid(Node memory node, JobRequest memory request, uint96 price)
        public
        view
        returns (Bid memory)
    {
        return Bid({
            jobId: idOf(request),
            round: 0,
            worker: node.operator,
            enclave: node.enclave,
            price: price,
            validUntil: request.offer.openAt + request.offer.biddingWindow + FALLBACK_DELAY + 60
        });
    }

    function placeBid(Node memory node, JobRequest memory request, uint96 price)
        public
        returns (Bid memory bid)
    {
        bid = newBid(node, request, price);
        vm.prank(node.operator);
        market.bid(bid, termsOf(request));
    }

    function signBid(Node memory node, Bid memory bid) public view returns (bytes memory) {
        return sign(node.operatorKey, digestOf(bid, block.chainid, address(market)));
    }

    function digestOf(Bid memory bid, uint256 chainId, address verifyingContract)
        public
        pure
        returns (bytes32)
    {
        return Eip712.digest(chainId, verifyingContract, Eip712.hash(bid));
    }

    /* DECISIONS */

    function newDecision(Bid memory bid) public view returns (AssignmentDecision memory) {
        return AssignmentDecision({
            jobId: bid.jobId,
            round: bid.round,
            worker: bid.worker,
            enclave: bid.enclave,
            price: bid.price,
            score: 5000,
            weightsVersion: 1,
            snapshotBlock: uint64(vm.getBlockNumber()),
            inputsRoot: "inputs",
            validUntil: uint40(vm.getBlockTimestamp()) + 1 hours
        });
    }

    /// @dev Signatures of the first two members, sorted.
    function signDecision(AssignmentDecision memory decision) public view returns (bytes[] memory) {
        return signDecision(decision, committeeKeys[0], committeeKeys[1]);
    }

    function signDecision(AssignmentDecision memory decision, uint256 firstKey, uint256 secondKey)
        public
        view
        returns (bytes[] memory signatures)
    {
        return signTwice(digestOf(decision, block.chainid, address(market)), firstKey, secondKey);
    }

    function signTwice(bytes32 digest, uint256 firstKey, uint256 secondKey)
        public
        pure
        returns (bytes[] memory signatures)
    {
        signatures = new bytes[](2);
        signatures[0] = sign(firstKey, digest);
        signatures[1] = sign(secondKey, digest);
    }

    function digestOf(AssignmentDecision memory decision, uint256 chainId, address verifyingContract)
        public
        pure
        returns (bytes32)
    {
        return Eip712.digest(chainId, verifyingContract, Eip712.hash(decision));
    }

    /// @dev Waits for the end of the bidding window and assigns a stored bid.
    function assign(JobRequest memory request, Bid memory bid) public {
        vm.warp(request.offer.openAt + request.offer.biddingWindow);
        AssignmentDecision memory decision = newDecision(bid);
        market.assign(decision, signDecision(decision));
    }

    /// @dev Posts, bids and assigns.
    function postAssigned(Node memory node, JobRequest memory request) public returns (bytes32 jobId) {
        jobId = post(request);
        assign(request, placeBid(node, request, request.offer.minPrice));
    }

    /* STATEMENTS */

    function newStatement(Node memory node, JobRequest memory request)
        public
        view
        returns (TeeStatement memory)
    {
        return TeeStatement({
            jobId: idOf(request),
            round: 0,
            worker: node.operator,
            kind: 1,
            program: request.work.program,
            inputDigest: request.work.inputDigest,
            resultDigest: sha256(RESULT),
            cycles: 50_000_000,
            outcome: uint8(Outcome.Ok),
            exitCode: 0
        });
    }

    function newDelivery(Node memory node, JobRequest memory request)
        public
        view
        returns (IJobMarket.Delivery memory)
    {
        return signDelivery(node.signerKey, newStatement(node, request), RESULT);
    }

    function newFailure(Node memory node, JobRequest memory request)
        public
        view
        returns (IJobMarket.Delivery memory)
    {
        TeeStatement memory statement = newStatement(node, request);
        (statement.outcome, statement.exitCode) = (uint8(Outcome.Failed), 7);
        return signDelivery(node.signerKey, statement, RESULT);
    }

    /// @dev A delivery signed by any key.
    function signDelivery(uint256 key, TeeStatement memory statement, bytes memory publicValues)
        public
        view
        returns (IJobMarket.Delivery memory)
    {
        return IJobMarket.Delivery({
            statement: statement,
            signature: sign(key, digestOf(statement, block.chainid, address(proof))),
            publicValues: publicValues
        });
    }

    function digestOf(TeeStatement memory statement, uint256 chainId, address verifyingContract)
        public
        pure
        returns (bytes32)
    {
        return Eip712.digest(chainId, verifyingContract, Eip712.hash(statement));
    }

    /// @dev A job that its worker was paid for.
    function settle(Node memory node, JobRequest memory request) public returns (bytes32 jobId) {
        jobId = postAssigned(node, request);
        market.deliver(newDelivery(node, request));
    }

    /// @dev A job whose worker missed the deadline; KEEPER says so.
    function miss(Node memory node, JobRequest memory request) public returns (bytes32 jobId) {
        jobId = postAssigned(node, request);
        vm.warp(vm.getBlockTimestamp() + request.offer.executionWindow + 1);
        vm.prank(KEEPER);
        market.expire(jobId);
    }

    /* SIGNATURES */

    function sign(uint256 key, bytes32 digest) public pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev The other signature that the same key and digest have.
    function toHighS(bytes memory signature) public pure returns (bytes memory) {
        (bytes32 r, bytes32 s, uint8 v) = (0, 0, uint8(signature[64]));
        assembly ("memory-safe") {
            r := mload(add(signature, 0x20))
            s := mload(add(signature, 0x40))
        }
        return abi.encodePacked(r, bytes32(CURVE_ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
    }
}
