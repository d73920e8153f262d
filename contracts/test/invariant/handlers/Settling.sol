// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../../src/types/Messages.sol";
import {JobRequest} from "../../../src/types/Request.sol";
import {BatchItem, Delivery, SettlementTerms} from "../../../src/types/Settlement.sol";
import {Node} from "../../utils/Nodes.sol";
import {Trick} from "../../utils/Receivers.sol";
import {Entry, Sort, Stake} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Assigning} from "./Assigning.sol";

/// @title Deliveries of jobs that one enclave answers
abstract contract Settling is Assigning {
    /// @dev By the signer that the books know; in the opened form where the outcome or the job asks for it.
    function _deliver(bytes32 jobId, Outcome outcome, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        // The last second still counts.
        if (seed % 4 == 0) _wait(entry.until);
        _revive(entry.node);
        Delivery memory delivery = _deliveryOf(jobId, entry, outcome, RESULT);
        if (entry.sort == Sort.Callback || outcome == Outcome.Failed) {
            _deliverOpened(request, delivery, true, seed);
        } else {
            vm.prank(keepers[seed % 3]);
            market.deliver(delivery);
        }
        if (outcome == Outcome.Ok) {
            _count(entry.sort == Sort.Large ? Edge.DeliverLarge : Edge.DeliverOk);
        } else {
            _count(outcome == Outcome.Failed ? Edge.DeliverFailed : Edge.DeliverLimit);
        }
        _settle(jobId, entry, Expect.gross(entry.price, uint8(outcome), request.offer.floorFee));
    }

    function _deliverLate(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        _wait(uint256(entry.until) + 1 + seed % 100);
        _revive(entry.node);
        Delivery memory delivery = _deliveryOf(jobId, entry, Outcome.Ok, RESULT);
        vm.prank(keepers[seed % 3]);
        market.deliverLate(delivery);
        address operator = operators[entry.node - 1];
        Stake memory stake = stakeOf(operator);
        ++stake.late;
        _setStake(operator, stake);
        _count(Edge.DeliverLate);
        _settle(jobId, entry, entry.price / 2);
    }

    /// @dev All of the node's plain jobs that are in time, and one that is over, under one signature.
    function _deliverBatch(bytes32[] memory jobIds, bytes32 over, uint256 seed) internal {
        uint8 number = entryOf(jobIds[0]).node;
        _revive(number);
        BatchItem[] memory items = new BatchItem[](jobIds.length + (over == 0 ? 0 : 1));
        for (uint256 i = 0; i < jobIds.length; ++i) {
            items[i] = _itemOf(jobIds[i]);
        }
        if (over != 0) items[jobIds.length] = _itemOf(over);
        Node memory node = nodeOf(number);
        bytes memory signature = _signBatch(number, items);
        vm.prank(keepers[seed % 3]);
        market.deliverBatch(node.operator, items, signature);
        for (uint256 i = 0; i < jobIds.length; ++i) {
            Entry memory entry = entryOf(jobIds[i]);
            _settle(jobIds[i], entry, entry.price);
            _count(Edge.DeliverInBatch);
        }
        if (over != 0) _count(Edge.DeliverSkipped);
    }

    /* LARGE RESULTS */

    /// @dev By its digest alone: part of the price stays back.
    function _deliverStated(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        _revive(entry.node);
        Delivery memory delivery = _deliveryOf(jobId, entry, Outcome.Ok, _largeResultOf(jobId));
        delivery.publicValues = "";
        _deliverOpened(request, delivery, true, seed);

        uint96 reserve = uint96(uint256(entry.price) * request.assurance.reserveBps / 10_000);
        _pay(entry, entry.price - reserve);
        _owe(entry.token, request.requester, entry.escrow - reserve);
        (entry.status, entry.price, entry.escrow) = (JobStatus.Delivered, reserve, reserve);
        (entry.slots, entry.faults) = (0, 0);
        entry.until = time() + request.assurance.window;
        _save(jobId, entry);
        _count(Edge.DeliverStated);
    }

    function _demand(bytes32 jobId) internal {
        Entry memory entry = entryOf(jobId);
        JobRequest memory request = requestOf(jobId);
        vm.prank(request.requester);
        market.demandResult(jobId);
        (entry.demanded, entry.until) = (true, time() + request.assurance.window);
        _save(jobId, entry);
        _count(Edge.Demand);
    }

    function _publish(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        vm.prank(keepers[seed % 3]);
        market.publish(jobId, _largeResultOf(jobId));
        _count(entry.demanded ? Edge.PublishDemanded : Edge.PublishFreely);
        _closeStated(jobId, entry, true);
    }

    function _finaliseStated(bytes32 jobId, uint256 seed) internal {
        Entry memory entry = entryOf(jobId);
        _wait(uint256(entry.until) + 1);
        vm.prank(keepers[seed % 3]);
        market.finalise(jobId);
        _count(entry.demanded ? Edge.FinaliseForfeited : Edge.FinaliseEarned);
        _closeStated(jobId, entry, !entry.demanded);
    }

    function _largeResultOf(bytes32 jobId) internal pure returns (bytes memory) {
        return abi.encodePacked("too large for a delivery: ", jobId);
    }

    /// @notice A delivery by the signer that the books know.
    function _deliveryOf(bytes32 jobId, Entry memory entry, Outcome outcome, bytes memory result)
        internal
        view
        returns (Delivery memory)
    {
        Node storage node = _nodes[entry.node - 1];
        TeeStatement memory statement = _statementOf(jobId, entry.round, node.operator, result);
        (statement.outcome, statement.exitCode) = (uint8(outcome), outcome == Outcome.Failed ? 1 : 0);
        return _signDelivery(node.signerKey, statement, result);
    }

    /* INTERNALS */

    /// @dev Delivers with the terms opened, and sees what came of the callback.
    /// @param counts Whether the result counts with this delivery, so that the callback is due.
    function _deliverOpened(JobRequest memory request, Delivery memory delivery, bool counts, uint256 seed)
        internal
    {
        SettlementTerms memory terms = _settlementOf(request);
        bool odd = request.callback.target == address(ODD_RECEIVER);
        bool due = counts && request.callback.target == address(RECEIVER);
        if (odd) _plot(request, delivery.statement.jobId, seed);
        uint256 calls = RECEIVER.calls();
        vm.prank(keepers[seed % 3]);
        market.deliverOpened(delivery, terms);
        _same(RECEIVER.calls() - calls, due ? 1 : 0, "callbacks");
        if (due) {
            _same(RECEIVER.jobId(), delivery.statement.jobId, "job called back for");
            _count(Edge.DeliverCallback);
        }
        if (odd && counts) {
            _check(!ODD_RECEIVER.nested(), "a callback moved the market");
            _count(Edge.DeliverBadCallback);
        }
    }

    /// @dev The RECEIVER means no good: each way it knows, and calls into the market that would pay it or end the job.
    function _plot(JobRequest memory request, bytes32 jobId, uint256 seed) private {
        uint256 trick = (seed >> 12) % 8;
        if (trick < 4) return ODD_RECEIVER.setTrick(Trick(trick));
        bytes memory call = abi.encodeCall(market.expire, (jobId));
        if (trick == 5) call = abi.encodeCall(market.withdrawCredit, (address(0)));
        // Anyone may finalise a quorum whose result counts.
        if (trick == 6 && request.assurance.replicas == 0) call = abi.encodeCall(market.finalise, (jobId));
        if (trick == 7) call = abi.encodeCall(market.cancel, (jobId));
        ODD_RECEIVER.setCall(address(market), call);
    }

    /// @dev Pays the worker of a job that is done, and what earlier rounds kept back for it.
    function _pay(Entry memory entry, uint256 gross) internal {
        address operator = operators[entry.node - 1];
        _payGross(entry, operator, gross);
        if (entry.faults == 0) return;
        _oweStake(operator, Expect.rescue(entry.faults, entry.collateral));
        _count(Edge.DeliverRescuing);
    }

    function _payGross(Entry memory entry, address operator, uint256 gross) internal {
        _owe(entry.token, operator, gross - Expect.fee(gross));
        _owe(entry.token, TREASURY, Expect.fee(gross));
        entry.escrow -= uint96(gross);
    }

    /// @dev A worker loses its collateral; without a further round the rescuer's part is the requester's.
    function _slash(uint8 number, uint96 collateral, address requester, address caller, bool rescuable)
        internal
    {
        address operator = operators[number - 1];
        Stake memory stake = stakeOf(operator);
        stake.staked -= collateral;
        ++stake.faulted;
        _setStake(operator, stake);
        uint256 kept = rescuable ? 0 : Expect.rescue(1, collateral);
        _oweStake(requester, Expect.toRequester(collateral) + kept);
        _oweStake(caller, Expect.toCaller(collateral));
        _oweStake(TREASURY, Expect.toTreasury(collateral));
        _layWith(caller, Expect.toTreasury(collateral));
    }

    function _settle(bytes32 jobId, Entry memory entry, uint256 gross) private {
        _pay(entry, gross);
        _owe(entry.token, requesterOf(jobId), entry.escrow);
        (entry.status, entry.escrow) = (JobStatus.Settled, 0);
        _save(jobId, entry);
    }

    function _closeStated(bytes32 jobId, Entry memory entry, bool earned) private {
        if (earned) _payGross(entry, operators[entry.node - 1], entry.escrow);
        else _owe(entry.token, requesterOf(jobId), entry.escrow);
        (entry.status, entry.escrow) = (JobStatus.Settled, 0);
        _save(jobId, entry);
    }
}
