// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../../src/interfaces/IWorkerRegistry.sol";
import {JobMarket} from "../../../src/market/JobMarket.sol";
import {MarketDesk} from "../../../src/market/MarketDesk.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome} from "../../../src/types/Messages.sol";
import {JobRequest, Requirements} from "../../../src/types/Request.sol";
import {BatchItem, Delivery} from "../../../src/types/Settlement.sol";
import {Lab} from "../../utils/Lab.sol";
import {Node} from "../../utils/Nodes.sol";
import {Entry, Sort, Stake} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Tries what must be refused, in whatever state things are, and insists on the right reason.
contract OutsiderHandler is Handler {
    Lab private immutable LAB;
    Tally private immutable TALLY;
    address private immutable MARKET;
    address private immutable WORKERS;
    address private immutable ENCLAVES;
    address private immutable STRANGER = vm.addr(0x57a4);

    constructor(Stage stage) Handler(stage) {
        (LAB, TALLY) = (stage.lab(), stage.tally());
        (MARKET, WORKERS) = (address(stage.market()), address(stage.workers()));
        ENCLAVES = address(stage.enclaves());
    }

    /// @dev No transition starts from a terminal status, whoever asks and whatever was signed.
    function knockOnClosed(uint256 seed) external {
        seed = _draw(seed);
        uint256 count = BOOKS.closedCount();
        if (count == 0) STAGE.expire(_bare(SINGLE, seed), seed);
        bytes32 jobId = BOOKS.closed(count == 0 ? 0 : seed % count);
        Entry memory entry = BOOKS.entryOf(jobId);
        JobRequest memory request = BOOKS.requestOf(jobId);
        if (entry.node == 0) entry.node = 1;
        bytes4 reason = IJobMarket.WrongStatus.selector;

        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.cancel, (jobId)), reason);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.demandResult, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.expire, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.excuse, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.finalise, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.dropBid, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.assignFallback, (jobId)), reason);
        bytes memory result = STAGE.largeResultOf(jobId);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.publish, (jobId, result)), reason);
        if (seed % 2 == 0) _deliverAgain(entry, request);
        else _assignAgain(jobId, entry, request);
        TALLY.count(Edge.RefuseOnClosed);
    }

    function knockOnLive(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = seed % 2 == 0 ? _assigned(PLAIN | LARGE, seed) : _bidden(SINGLE, seed);
        if (jobId == 0) return;
        Entry memory entry = BOOKS.entryOf(jobId);
        JobRequest memory request = BOOKS.requestOf(jobId);
        uint40 opens = request.offer.openAt > STAGE.time() ? request.offer.openAt : STAGE.time();
        if (opens + request.offer.biddingWindow <= request.offer.finalDeadline) {
            bytes memory data = abi.encodeCall(IJobMarket.postJob, (request));
            _refuse(request.requester, MARKET, data, IJobMarket.JobExists.selector);
        }
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.expire, (jobId)), IJobMarket.NotExpired.selector);
        _refuse(
            STRANGER, MARKET, abi.encodeCall(IJobMarket.finalise, (jobId)), IJobMarket.WrongStatus.selector
        );
        if (entry.status == JobStatus.Assigned) _knockOnAssigned(jobId, entry, request);
        else _knockOnOpen(jobId, entry, request);
        TALLY.count(Edge.RefuseOnLive);
    }

    function knockOnStake(uint256 seed) external {
        seed = _draw(seed);
        uint256 number = seed % STAGE.operatorCount();
        address operator = STAGE.operators(number);
        Stake memory stake = BOOKS.stakeOf(operator);
        bytes4 reason = IWorkerRegistry.InsufficientStake.selector;
        uint96 tooMuch = uint96(STAGE.freeStake(number) + 1);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.requestWithdraw, (tooMuch)), reason);
        if (stake.unbonding == 0) reason = IWorkerRegistry.NothingToWithdraw.selector;
        else reason = IWorkerRegistry.StillUnbonding.selector;
        if (stake.unbonding == 0 || STAGE.time() < stake.availableAt) {
            _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.withdraw, ()), reason);
        }
        _knockOnRegistries(operator);
        _knockOnDesks(operator);

        address token = address(STAGE.stakeToken());
        bytes memory data = abi.encodeCall(IJobMarket.withdrawCredit, (token));
        _refuse(STAGE.requesters(seed % 3), MARKET, data, IJobMarket.NothingToWithdraw.selector);
        TALLY.count(Edge.RefuseOnStake);
    }

    /* INTERNALS */

    function _deliverAgain(Entry memory entry, JobRequest memory request) private {
        bytes4 reason = IJobMarket.WrongStatus.selector;
        Delivery memory again = STAGE.deliveryOf(entry, request, Outcome.Ok, LAB.RESULT());
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.deliver, (again)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.deliverLate, (again)), reason);
        bytes memory data = abi.encodeCall(IJobMarket.deliverOpened, (again, LAB.settlementOf(request)));
        _refuse(STRANGER, MARKET, data, reason);
        BatchItem[] memory items = new BatchItem[](1);
        items[0] = LAB.newItem(request);
        Node memory node = STAGE.nodeOf(entry.node);
        bytes memory signature = LAB.signBatch(node, items);
        data = abi.encodeCall(IJobMarket.deliverBatch, (node.operator, items, signature));
        _refuse(STRANGER, MARKET, data, IJobMarket.NothingDelivered.selector);
    }

    function _assignAgain(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes4 reason = IJobMarket.WrongStatus.selector;
        Bid memory offered = _bidOf(jobId, entry);
        bytes memory data = abi.encodeCall(IJobMarket.bid, (offered, LAB.termsOf(request)));
        _refuse(offered.worker, MARKET, data, reason);
        AssignmentDecision memory decision = LAB.newDecision(offered);
        bytes[] memory signatures = LAB.signDecision(decision);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.assign, (decision, signatures)), reason);
        bytes memory signature = LAB.signBid(STAGE.nodeOf(entry.node), offered);
        data = abi.encodeCall(
            IJobMarket.assignSigned, (decision, signatures, offered, signature, LAB.termsOf(request))
        );
        _refuse(STRANGER, MARKET, data, reason);
    }

    function _knockOnAssigned(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(request.requester, MARKET, data, IJobMarket.WrongStatus.selector);
        if (entry.sort == Sort.Callback) return;
        // Another worker's enclave, the right enclave for another worker, and a delivery not yet late.
        Node memory node = STAGE.nodeOf(entry.node);
        Node memory other = STAGE.nodeOf(entry.node % uint8(STAGE.NODES()) + 1);
        if (!STAGE.enclaves().isLive(node.enclave, node.operator, node.signer)) return;
        data = abi.encodeCall(IJobMarket.excuse, (jobId));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotExcusable.selector);
        Delivery memory forged = STAGE.deliveryOf(entry, request, Outcome.Ok, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliverLate, (forged));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotLate.selector);
        forged = LAB.signDelivery(other.signerKey, forged.statement, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IEnclaves.UnknownSigner.selector);
        forged.statement.worker = other.operator;
        forged = LAB.signDelivery(node.signerKey, forged.statement, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IWorkerRegistry.NotTheWorker.selector);
    }

    function _knockOnOpen(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotRequester.selector);
        Delivery memory early = STAGE.deliveryOf(entry, request, Outcome.Ok, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliver, (early));
        _refuse(STRANGER, MARKET, data, IJobMarket.WrongStatus.selector);
        if (STAGE.time() < entry.bidEnd + LAB.FALLBACK_DELAY()) {
            data = abi.encodeCall(IJobMarket.assignFallback, (jobId));
            _refuse(STRANGER, MARKET, data, IJobMarket.FallbackTooEarly.selector);
        }
        AssignmentDecision memory decision = LAB.newDecision(_bidOf(jobId, entry));
        uint256 key = LAB.committeeKeys(0);
        data = abi.encodeCall(IJobMarket.assign, (decision, LAB.signDecision(decision, key, key)));
        bytes4 reason = ISchedulerOracle.SignersNotSorted.selector;
        if (STAGE.time() < entry.bidEnd) reason = IJobMarket.BiddingNotOver.selector;
        _refuse(STRANGER, MARKET, data, reason);
    }

    function _knockOnRegistries(address operator) private {
        bytes4 reason = IWorkerRegistry.OnlyMarket.selector;
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.reserve, (operator, 1)), reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.release, (1, 1)), reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.settle, (operator, 1, 1, false)), reason);
        bytes memory data = abi.encodeCall(IWorkerRegistry.slash, (1, 1, operator, operator, false));
        _refuse(operator, WORKERS, data, reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.payRescue, (operator, 1)), reason);

        Requirements memory needs;
        reason = IEnclaves.OnlyMarket.selector;
        bytes32 enclave = STAGE.nodeOf(1).enclave;
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.reserve, (enclave, 1, 1, needs)), reason);
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.release, (1, 1)), reason);
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.settle, (1, operator, 1)), reason);
    }

    /// @dev Desks hold no money and keep no state of their own.
    function _knockOnDesks(address operator) private {
        bytes4 reason = MarketDesk.OnlyDelegated.selector;
        JobMarket market = JobMarket(MARKET);
        bytes memory data = abi.encodeCall(IJobMarket.withdrawDeposit, (address(0)));
        _refuse(operator, market.INTAKE_DESK(), data, reason);
        _refuse(operator, market.ASSIGNMENT_DESK(), abi.encodeCall(IJobMarket.dropBid, (0)), reason);
        _refuse(operator, market.SETTLEMENT_DESK(), abi.encodeCall(IJobMarket.finalise, (0)), reason);
    }

    function _bidOf(bytes32 jobId, Entry memory entry) private view returns (Bid memory) {
        Node memory node = STAGE.nodeOf(entry.node);
        return Bid({
            jobId: jobId,
            round: entry.round,
            worker: node.operator,
            enclave: node.enclave,
            price: entry.price,
            validUntil: type(uint40).max
        });
    }
}
