// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../../src/interfaces/IWorkerRegistry.sol";
import {MarketDesk} from "../../../src/market/MarketDesk.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome} from "../../../src/types/Messages.sol";
import {JobRequest, Requirements} from "../../../src/types/Request.sol";
import {BatchItem, Delivery} from "../../../src/types/Settlement.sol";
import {Node} from "../../utils/Nodes.sol";
import {Entry, Sort, Stake} from "../stores/Books.sol";
import {Edge} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";

/// @notice Tries what must be refused, in whatever state things are, and insists on the right reason.
abstract contract OutsiderHandler is Handler {
    address private immutable STRANGER = vm.addr(0x57a4);

    /// @dev No transition starts from a terminal status, whoever asks and whatever was signed.
    function knockOnClosed(uint256 seed) external checked {
        seed = _draw(seed);
        uint256 count = _closed.length;
        if (count == 0) _expire(_bare(SINGLE, seed), seed);
        bytes32 jobId = _closed[count == 0 ? 0 : seed % count];
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        if (entry.node == 0) entry.node = 1;
        bytes4 reason = IJobMarket.WrongStatus.selector;

        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.cancel, (jobId)), reason);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.demandResult, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.expire, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.excuse, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.finalise, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.dropBid, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.assignFallback, (jobId)), reason);
        bytes memory result = _largeResultOf(jobId);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.publish, (jobId, result)), reason);
        if (seed % 2 == 0) _deliverAgain(jobId, entry, request);
        else _assignAgain(jobId, entry, request);
        _count(Edge.RefuseOnClosed);
    }

    function knockOnLive(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = seed % 2 == 0 ? _assigned(PLAIN | LARGE, seed) : _bidden(SINGLE, seed);
        if (jobId == 0) return;
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        uint40 opens = request.offer.openAt > time() ? request.offer.openAt : time();
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
        _count(Edge.RefuseOnLive);
    }

    function knockOnStake(uint256 seed) external checked {
        seed = _draw(seed);
        uint256 number = seed % operators.length;
        address operator = operators[number];
        Stake memory stake = stakeOf(operator);
        bytes4 reason = IWorkerRegistry.InsufficientStake.selector;
        uint96 tooMuch = uint96(_freeStake(number) + 1);
        _refuse(
            operator, address(workers), abi.encodeCall(IWorkerRegistry.requestWithdraw, (tooMuch)), reason
        );
        if (stake.unbonding == 0) reason = IWorkerRegistry.NothingToWithdraw.selector;
        else reason = IWorkerRegistry.StillUnbonding.selector;
        if (stake.unbonding == 0 || time() < stake.availableAt) {
            _refuse(operator, address(workers), abi.encodeCall(IWorkerRegistry.withdraw, ()), reason);
        }
        _knockOnRegistries(operator);
        _knockOnDesks(operator);

        address token = address(stakeToken);
        bytes memory data = abi.encodeCall(IJobMarket.withdrawCredit, (token));
        _refuse(requesters[seed % 3], MARKET, data, IJobMarket.NothingToWithdraw.selector);
        _count(Edge.RefuseOnStake);
    }

    /* INTERNALS */

    function _deliverAgain(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes4 reason = IJobMarket.WrongStatus.selector;
        Delivery memory again = _deliveryOf(jobId, entry, Outcome.Ok, RESULT);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.deliver, (again)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.deliverLate, (again)), reason);
        bytes memory data = abi.encodeCall(IJobMarket.deliverOpened, (again, _settlementOf(request)));
        _refuse(STRANGER, MARKET, data, reason);
        BatchItem[] memory items = new BatchItem[](1);
        items[0] = _itemOf(jobId);
        Node memory node = nodeOf(entry.node);
        bytes memory signature = _signBatch(entry.node, items);
        data = abi.encodeCall(IJobMarket.deliverBatch, (node.operator, items, signature));
        _refuse(STRANGER, MARKET, data, IJobMarket.NothingDelivered.selector);
    }

    function _assignAgain(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes4 reason = IJobMarket.WrongStatus.selector;
        Bid memory offered = _bidOf(jobId, entry);
        bytes memory data = abi.encodeCall(IJobMarket.bid, (offered, _termsOf(request)));
        _refuse(offered.worker, MARKET, data, reason);
        AssignmentDecision memory decision = _decisionFor(offered, 0);
        (uint256 low, uint256 high) = _pair(uint256(jobId));
        bytes[] memory signatures = _signDecision(decision, low, high);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.assign, (decision, signatures)), reason);
        bytes memory signature = _signBid(entry.node, offered);
        data = abi.encodeCall(
            IJobMarket.assignSigned, (decision, signatures, offered, signature, _termsOf(request))
        );
        _refuse(STRANGER, MARKET, data, reason);
    }

    function _knockOnAssigned(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(request.requester, MARKET, data, IJobMarket.WrongStatus.selector);
        if (entry.sort == Sort.Callback) return;
        // Another worker's enclave, the right enclave for another worker, and a delivery not yet late.
        Node memory node = nodeOf(entry.node);
        Node memory other = nodeOf(entry.node % uint8(NODES) + 1);
        if (!enclaves.isLive(node.enclave, node.operator, node.signer)) return;
        data = abi.encodeCall(IJobMarket.excuse, (jobId));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotExcusable.selector);
        Delivery memory forged = _deliveryOf(jobId, entry, Outcome.Ok, RESULT);
        data = abi.encodeCall(IJobMarket.deliverLate, (forged));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotLate.selector);
        forged = _signDelivery(other.signerKey, forged.statement, RESULT);
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IEnclaves.UnknownSigner.selector);
        forged.statement.worker = other.operator;
        forged = _signDelivery(node.signerKey, forged.statement, RESULT);
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IWorkerRegistry.NotTheWorker.selector);
    }

    function _knockOnOpen(bytes32 jobId, Entry memory entry, JobRequest memory request) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotRequester.selector);
        Delivery memory early = _deliveryOf(jobId, entry, Outcome.Ok, RESULT);
        data = abi.encodeCall(IJobMarket.deliver, (early));
        _refuse(STRANGER, MARKET, data, IJobMarket.WrongStatus.selector);
        if (time() < entry.bidEnd + FALLBACK_DELAY) {
            data = abi.encodeCall(IJobMarket.assignFallback, (jobId));
            _refuse(STRANGER, MARKET, data, IJobMarket.FallbackTooEarly.selector);
        }
        AssignmentDecision memory decision = _decisionFor(_bidOf(jobId, entry), entry.score);
        (uint256 low,) = _pair(uint256(jobId));
        data = abi.encodeCall(IJobMarket.assign, (decision, _signDecision(decision, low, low)));
        bytes4 reason = ISchedulerOracle.SignersNotSorted.selector;
        if (time() < entry.bidEnd) reason = IJobMarket.BiddingNotOver.selector;
        _refuse(STRANGER, MARKET, data, reason);
    }

    function _knockOnRegistries(address operator) private {
        bytes4 reason = IWorkerRegistry.OnlyMarket.selector;
        _refuse(operator, address(workers), abi.encodeCall(IWorkerRegistry.reserve, (operator, 1)), reason);
        _refuse(operator, address(workers), abi.encodeCall(IWorkerRegistry.release, (1, 1)), reason);
        _refuse(
            operator,
            address(workers),
            abi.encodeCall(IWorkerRegistry.settle, (operator, 1, 1, false)),
            reason
        );
        bytes memory data = abi.encodeCall(IWorkerRegistry.slash, (1, 1, operator, operator, false));
        _refuse(operator, address(workers), data, reason);
        _refuse(operator, address(workers), abi.encodeCall(IWorkerRegistry.payRescue, (operator, 1)), reason);

        Requirements memory needs;
        reason = IEnclaves.OnlyMarket.selector;
        bytes32 enclave = nodeOf(1).enclave;
        _refuse(
            operator, address(enclaves), abi.encodeCall(IEnclaves.reserve, (enclave, 1, 1, needs)), reason
        );
        _refuse(operator, address(enclaves), abi.encodeCall(IEnclaves.release, (1, 1)), reason);
        _refuse(operator, address(enclaves), abi.encodeCall(IEnclaves.settle, (1, operator, 1)), reason);
    }

    /// @dev Desks hold no money and keep no state of their own.
    function _knockOnDesks(address operator) private {
        bytes4 reason = MarketDesk.OnlyDelegated.selector;
        bytes memory data = abi.encodeCall(IJobMarket.withdrawDeposit, (address(0)));
        _refuse(operator, market.INTAKE_DESK(), data, reason);
        _refuse(operator, market.ASSIGNMENT_DESK(), abi.encodeCall(IJobMarket.dropBid, (0)), reason);
        _refuse(operator, market.SETTLEMENT_DESK(), abi.encodeCall(IJobMarket.finalise, (0)), reason);
    }

    function _bidOf(bytes32 jobId, Entry memory entry) private view returns (Bid memory) {
        Node memory node = nodeOf(entry.node);
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
