// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {ScoreLib} from "../../src/libraries/ScoreLib.sol";
import {AssignmentDecision, AssuranceMode, Bid, Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms, Offer, Requirements, Work} from "../../src/types/Request.sol";
import {BidReceipt} from "../../src/types/Scheduling.sol";
import {BatchItem, Delivery, Permit, SettlementTerms} from "../../src/types/Settlement.sol";
import {Eip712} from "./Eip712.sol";
import {Node, Nodes} from "./Nodes.sol";

/// @title Messages with defaults that pass, digests and signatures over them, and the steps of a job's life
/// @dev A test changes the one field it is about. Digests are computed by Eip712, never by the contracts.
contract Lab is Nodes {
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    /// @dev 64 bytes, the length of the gas budgets.
    bytes public constant RESULT =
        hex"000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f202122232425262728292a2b2c2d2e2f303132333435363738393a3b3c3d3e3f";

    address public immutable REQUESTER;
    uint256 public immutable REQUESTER_KEY;
    address public immutable KEEPER = makeAddr("keeper");
    uint256 private _nonce;

    constructor() {
        (REQUESTER, REQUESTER_KEY) = makeAddrAndKey("requester");
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

    /// @dev Asks for results above 1 KiB: a tenth of the price stays back for a day.
    function newLargeRequest() public returns (JobRequest memory request) {
        request = newRequest();
        request.work.maxResultBytes = 98_304;
        (request.assurance.reserveBps, request.assurance.window) = (1000, 1 days);
    }

    function newQuorumRequest(uint8 threshold, uint8 replicas) public returns (JobRequest memory request) {
        request = newRequest();
        request.assurance.mode = uint8(AssuranceMode.TeeQuorum);
        (request.assurance.threshold, request.assurance.replicas) = (threshold, replicas);
        (request.assurance.distinct, request.assurance.window) = (3, 1 days);
    }

    function newCallbackRequest(address target, uint32 gasLimit) public returns (JobRequest memory request) {
        request = newRequest();
        (request.callback.target, request.callback.gasLimit) = (target, gasLimit);
    }

    function newRetryRequest(uint8 retries) public returns (JobRequest memory request) {
        request = newRequest();
        request.offer.retries = retries;
    }

    /// @dev What the market takes for a request.
    function escrowOf(JobRequest memory request) public pure returns (uint96) {
        bool quorum = request.assurance.mode == uint8(AssuranceMode.TeeQuorum);
        return quorum ? request.offer.maxPrice * request.assurance.replicas : request.offer.maxPrice;
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

    function settlementOf(JobRequest memory request) public pure returns (SettlementTerms memory) {
        return SettlementTerms({
            requester: request.requester,
            nonce: request.nonce,
            workHash: Eip712.hash(request.work),
            requirementsHash: Eip712.hash(request.requirements),
            assurance: request.assurance,
            offer: request.offer,
            callback: request.callback
        });
    }

    function idOf(JobRequest memory request) public view returns (bytes32) {
        return Eip712.digest(block.chainid, address(market), Eip712.hash(request));
    }

    function structHashOf(JobRequest memory request) public pure returns (bytes32) {
        return Eip712.hash(request);
    }

    /// @dev Posts with the value that the offer asks for.
    function post(JobRequest memory request) public returns (bytes32 jobId) {
        uint256 value = request.offer.token == address(0) ? escrowOf(request) : 0;
        vm.prank(request.requester);
        return market.postJob{value: value}(request);
    }

    /// @dev The requester's own signature on a request.
    function signRequest(JobRequest memory request) public view returns (bytes memory) {
        return sign(REQUESTER_KEY, idOf(request));
    }

    /// @dev Fills an account's deposit with money of the requester's.
    function depositFor(address account, address token, uint96 amount) public {
        vm.prank(REQUESTER);
        market.deposit{value: token == address(0) ? amount : 0}(account, token, amount);
    }

    /// @dev Anchors with a deposit that just covers the escrow.
    function anchor(JobRequest memory request) public returns (bytes32 jobId) {
        depositFor(request.requester, request.offer.token, escrowOf(request));
        bytes memory signature = signRequest(request);
        vm.prank(KEEPER);
        return market.anchor(request, signature);
    }

    function signPermit(uint256 ownerKey, address spender, uint256 value, uint256 deadline)
        public
        view
        returns (Permit memory permit)
    {
        address owner = vm.addr(ownerKey);
        bytes32 digest = Eip712.permitDigest(
            payToken.DOMAIN_SEPARATOR(), owner, spender, value, payToken.nonces(owner), deadline
        );
        permit.deadline = deadline;
        (permit.v, permit.r, permit.s) = vm.sign(ownerKey, digest);
    }

    /* BIDS */

    function newBid(Node memory node, JobRequest memory request, uint96 price)
        public
        view
        returns (Bid memory)
    {
        bytes32 jobId = idOf(request);
        (uint8 round, uint40 bidEnd) = _clockOf(jobId);
        if (bidEnd == 0) bidEnd = request.offer.openAt + request.offer.biddingWindow;
        return Bid({
            jobId: jobId,
            round: round,
            worker: node.operator,
            enclave: node.enclave,
            price: price,
            validUntil: bidEnd + FALLBACK_DELAY + 60
        });
    }

    /// @dev Round and end of bidding of a job; zeros before it is posted.
    function _clockOf(bytes32 jobId) private view returns (uint8 round, uint40 bidEnd) {
        try market.getJob(jobId) returns (IJobMarket.JobView memory job) {
            return (job.round, job.bidEnd);
        } catch {}
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

    /// @dev What the bid scores on the facts as they are, beside whatever the node holds.
    function scoreOf(Node memory node, JobRequest memory request, uint96 price) public view returns (uint16) {
        uint256 word = enclaves.wordOf(node.enclave);
        uint256 shares = uint8(word >> 128);
        uint256 memoryMiB = uint24(word >> 144);
        uint256 needed = (request.requirements.memoryMiB * shares + memoryMiB - 1) / memoryMiB;
        ScoreLib.Facts memory facts = ScoreLib.Facts({
            price: price,
            maxPrice: request.offer.maxPrice,
            enclaveWord: word,
            workerWord: workers.wordOf(node.operator),
            slots: uint8(needed == 0 ? 1 : needed),
            minKHz: request.requirements.minKHz,
            memoryMiB: request.requirements.memoryMiB,
            epcMiB: request.requirements.epcMiB
        });
        return ScoreLib.score(facts, oracle.weights());
    }

    /* DECISIONS */

    function newDecision(Bid memory bid) public view returns (AssignmentDecision memory) {
        return AssignmentDecision({
            jobId: bid.jobId,
            round: bid.round,
            worker: bid.worker,
            enclave: bid.enclave,
            price: bid.price,
            score: _claimOf(bid),
            weightsVersion: 1,
            snapshotBlock: uint64(vm.getBlockNumber()),
            inputsRoot: "inputs",
            validUntil: uint40(vm.getBlockTimestamp()) + 60
        });
    }

    /// @dev The stored bid's score where the decision is for it; else little enough to be true of any bid.
    function _claimOf(Bid memory bid) private view returns (uint16) {
        try market.getJob(bid.jobId) returns (IJobMarket.JobView memory job) {
            if (job.worker == bid.worker && job.price == bid.price) return job.score;
        } catch {}
        return 1000;
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

    /// @dev Waits for the end of bidding and assigns a stored bid.
    function assign(JobRequest memory, Bid memory bid) public {
        (, uint40 bidEnd) = _clockOf(bid.jobId);
        if (vm.getBlockTimestamp() < bidEnd) vm.warp(bidEnd);
        AssignmentDecision memory decision = newDecision(bid);
        market.assign(decision, signDecision(decision));
    }

    /// @dev Posts, bids and assigns.
    function postAssigned(Node memory node, JobRequest memory request) public returns (bytes32 jobId) {
        jobId = post(request);
        assign(request, placeBid(node, request, request.offer.minPrice));
    }

    /// @dev Bids and assigns: places one replica of a quorum, or takes a job's current round.
    function place(Node memory node, JobRequest memory request, uint96 price) public {
        assign(request, placeBid(node, request, price));
    }

    /* RECEIPTS */

    /// @dev What a member promises a worker for a bid, on the facts as they are now.
    function newReceipt(Node memory node, Bid memory bid, uint16 score)
        public
        view
        returns (BidReceipt memory)
    {
        return BidReceipt({
            jobId: bid.jobId,
            round: bid.round,
            worker: bid.worker,
            enclave: bid.enclave,
            price: bid.price,
            validUntil: bid.validUntil,
            score: score,
            weightsVersion: 1,
            blockNumber: uint64(vm.getBlockNumber()),
            liveUntil: enclaves.getEnclave(node.enclave).newest.expiry,
            sequence: enclaves.getEnclave(node.enclave).newest.sequence,
            enclaveWord: enclaves.wordOf(node.enclave),
            workerWord: workers.wordOf(node.operator)
        });
    }

    function digestOf(BidReceipt memory receipt) public view returns (bytes32) {
        return Eip712.digest(block.chainid, address(oracle), Eip712.hash(receipt));
    }

    /* STATEMENTS */

    function newStatement(Node memory node, JobRequest memory request)
        public
        view
        returns (TeeStatement memory)
    {
        (uint8 round,) = _clockOf(idOf(request));
        return TeeStatement({
            jobId: idOf(request),
            round: round,
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

    function newDelivery(Node memory node, JobRequest memory request) public view returns (Delivery memory) {
        return signDelivery(node.signerKey, newStatement(node, request), RESULT);
    }

    function newFailure(Node memory node, JobRequest memory request) public view returns (Delivery memory) {
        TeeStatement memory statement = newStatement(node, request);
        (statement.outcome, statement.exitCode) = (uint8(Outcome.Failed), 7);
        return signDelivery(node.signerKey, statement, RESULT);
    }

    /// @dev A delivery signed by any key.
    function signDelivery(uint256 key, TeeStatement memory statement, bytes memory publicValues)
        public
        view
        returns (Delivery memory)
    {
        return Delivery({
            statement: statement,
            signature: sign(key, digestOf(statement, block.chainid, address(proof))),
            publicValues: publicValues
        });
    }

    /// @dev What a replica of a quorum says: Ok with this result.
    function newReplicaDelivery(
        Node memory node,
        JobRequest memory request,
        uint8 replica,
        bytes memory result
    ) public view returns (Delivery memory) {
        TeeStatement memory statement = newStatement(node, request);
        (statement.round, statement.resultDigest) = (replica, sha256(result));
        return signDelivery(node.signerKey, statement, result);
    }

    function newItem(JobRequest memory request) public view returns (BatchItem memory) {
        return BatchItem({
            jobId: idOf(request),
            program: request.work.program,
            inputDigest: request.work.inputDigest,
            cycles: 50_000_000,
            outcome: uint8(Outcome.Ok),
            publicValues: RESULT
        });
    }

    /// @dev The enclave's signature on the TeeBatch of what the items say, each for its job's current round.
    function signBatch(Node memory node, BatchItem[] memory items) public view returns (bytes memory) {
        bytes32 digest = digestOf(batchHash(node.operator, items), block.chainid, address(proof));
        return sign(node.signerKey, digest);
    }

    function batchHash(address worker, BatchItem[] memory items) public view returns (bytes32) {
        bytes32[] memory statements = new bytes32[](items.length);
        for (uint256 i = 0; i < items.length; ++i) {
            (uint8 round,) = _clockOf(items[i].jobId);
            statements[i] = Eip712.hash(
                TeeStatement({
                    jobId: items[i].jobId,
                    round: round,
                    worker: worker,
                    kind: 1,
                    program: items[i].program,
                    inputDigest: items[i].inputDigest,
                    resultDigest: sha256(items[i].publicValues),
                    cycles: items[i].cycles,
                    outcome: items[i].outcome,
                    exitCode: 0
                })
            );
        }
        return Eip712.hashBatch(statements);
    }

    function digestOf(bytes32 structHash, uint256 chainId, address verifyingContract)
        public
        pure
        returns (bytes32)
    {
        return Eip712.digest(chainId, verifyingContract, structHash);
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

/// @title The same with a market that takes no fee, as the budgets for gas have it
contract FreeLab is Lab {
    function feeBps() public pure override returns (uint16) {
        return 0;
    }
}
