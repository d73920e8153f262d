// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";

import {IEnclaves} from "../../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {ISchedulerOracle} from "../../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome} from "../../../src/types/Messages.sol";
import {Requirements} from "../../../src/types/Request.sol";
import {Lab} from "../../utils/Lab.sol";
import {Node} from "../../utils/Nodes.sol";
import {Entry, Stake} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Tries what must be refused, in whatever state things are, and insists on the right reason.
contract OutsiderHandler is Handler, CommonBase, StdAssertions {
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
        if (count == 0) STAGE.expire(_bare(seed), seed);
        bytes32 jobId = BOOKS.closed(count == 0 ? 0 : seed % count);
        Entry memory entry = BOOKS.entryOf(jobId);
        if (entry.node == 0) entry.node = 1;
        bytes4 reason = IJobMarket.WrongStatus.selector;

        _refuse(entry.request.requester, MARKET, abi.encodeCall(IJobMarket.cancel, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.expire, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.dropBid, (jobId)), reason);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.assignFallback, (jobId)), reason);
        IJobMarket.Delivery memory again = STAGE.deliveryOf(entry, Outcome.Ok);
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.deliver, (again)), reason);
        Bid memory offered = _bidOf(jobId, entry);
        bytes memory data = abi.encodeCall(IJobMarket.bid, (offered, LAB.termsOf(entry.request)));
        _refuse(offered.worker, MARKET, data, reason);
        AssignmentDecision memory decision = LAB.newDecision(offered);
        data = abi.encodeCall(IJobMarket.assign, (decision, LAB.signDecision(decision)));
        _refuse(STRANGER, MARKET, data, reason);
        TALLY.count(Edge.RefuseOnClosed);
    }

    function knockOnLive(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = seed % 2 == 0 ? _assigned(seed) : _bidden(seed);
        if (jobId == 0) return;
        Entry memory entry = BOOKS.entryOf(jobId);
        bytes4 reason = IJobMarket.JobExists.selector;
        bool postable = STAGE.time() + entry.request.offer.biddingWindow <= entry.request.offer.finalDeadline;
        if (postable && entry.request.offer.token != address(0)) {
            _refuse(
                entry.request.requester, MARKET, abi.encodeCall(IJobMarket.postJob, (entry.request)), reason
            );
        }
        _refuse(STRANGER, MARKET, abi.encodeCall(IJobMarket.expire, (jobId)), IJobMarket.NotExpired.selector);
        if (entry.status == JobStatus.Assigned) _knockOnAssigned(jobId, entry);
        else _knockOnOpen(jobId, entry);
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
        reason = IWorkerRegistry.OnlyMarket.selector;
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.reserve, (operator, 1)), reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.release, (1, 1)), reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.settle, (1, 1)), reason);
        _refuse(operator, WORKERS, abi.encodeCall(IWorkerRegistry.slash, (1, 1, operator, operator)), reason);
        _knockOnEnclave(operator);

        address token = address(STAGE.stakeToken());
        bytes memory data = abi.encodeCall(IJobMarket.withdrawCredit, (token));
        _refuse(STAGE.requesters(seed % 3), MARKET, data, IJobMarket.NothingToWithdraw.selector);
        TALLY.count(Edge.RefuseOnStake);
    }

    function _knockOnAssigned(bytes32 jobId, Entry memory entry) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(entry.request.requester, MARKET, data, IJobMarket.WrongStatus.selector);
        // Another worker's enclave, and the right enclave for another worker.
        Node memory node = STAGE.nodeOf(entry.node);
        Node memory other = STAGE.nodeOf(entry.node % uint8(STAGE.NODES()) + 1);
        if (!STAGE.enclaves().isLive(node.enclave, node.operator, node.signer)) return;
        IJobMarket.Delivery memory forged = STAGE.deliveryOf(entry, Outcome.Ok);
        forged = LAB.signDelivery(other.signerKey, forged.statement, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IEnclaves.UnknownSigner.selector);
        forged.statement.worker = other.operator;
        forged = LAB.signDelivery(node.signerKey, forged.statement, LAB.RESULT());
        data = abi.encodeCall(IJobMarket.deliver, (forged));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotTheWorker.selector);
    }

    function _knockOnOpen(bytes32 jobId, Entry memory entry) private {
        bytes memory data = abi.encodeCall(IJobMarket.cancel, (jobId));
        _refuse(STRANGER, MARKET, data, IJobMarket.NotRequester.selector);
        IJobMarket.Delivery memory early = STAGE.deliveryOf(entry, Outcome.Ok);
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

    function _knockOnEnclave(address operator) private {
        Requirements memory needs;
        bytes4 reason = IEnclaves.OnlyMarket.selector;
        bytes32 enclave = STAGE.nodeOf(1).enclave;
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.reserve, (enclave, 1, 1, needs)), reason);
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.release, (1, 1)), reason);
        _refuse(operator, ENCLAVES, abi.encodeCall(IEnclaves.settle, (1, operator, 1)), reason);
    }

    function _bidOf(bytes32 jobId, Entry memory entry) private view returns (Bid memory) {
        Node memory node = STAGE.nodeOf(entry.node);
        return Bid({
            jobId: jobId,
            round: 0,
            worker: node.operator,
            enclave: node.enclave,
            price: entry.price,
            validUntil: type(uint40).max
        });
    }

    function _refuse(address from, address target, bytes memory data, bytes4 reason) private {
        vm.prank(from);
        (bool done, bytes memory answer) = target.call(data);
        assertFalse(done, "must be refused");
        assertEq(bytes32(bytes4(answer)), bytes32(reason), "reason");
    }
}
