// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome} from "../../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../../src/types/Request.sol";
import {Entry, Sort} from "../stores/Books.sol";
import {Edge} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";
import {Door} from "./Intake.sol";

/// @notice Guardian and council use their switches: what is new is refused, what is under way goes on.
abstract contract RoleHandler is Handler {
    /// @dev Whoever is owed something gets it, a result is taken, and a job ends, while all that is new is stopped.
    function actPaused(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _prepared(seed);
        if (jobId == 0) return;
        vm.prank(GUARDIAN);
        IJobMarket(MARKET).setPaused(true);
        _actOn(jobId, seed);
        vm.prank(GUARDIAN);
        IJobMarket(MARKET).setPaused(false);
        _count(Edge.ActPaused);
    }

    function refusePaused(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(SINGLE, seed);
        if (jobId == 0) return;
        vm.prank(GUARDIAN);
        IJobMarket(MARKET).setPaused(true);
        _refuseNew(jobId, seed);
        vm.prank(GUARDIAN);
        IJobMarket(MARKET).setPaused(false);
        _count(Edge.RefusePaused);
    }

    /// @dev A token that was taken off the list serves the jobs, deposits and credits it was taken for.
    function actDelisted(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _prepared(seed);
        if (jobId == 0) return;
        _setAllowed(false);
        _actOn(jobId, seed);
        _setAllowed(true);
        _count(Edge.ActDelisted);
    }

    function refuseDelisted(uint256 seed) external checked {
        seed = _draw(seed);
        JobRequest memory request = _request(Sort.Plain, Door.Token, seed);
        address token = request.offer.token;
        _setAllowed(false);
        bytes4 reason = IJobMarket.TokenNotAllowed.selector;
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.postJob, (request)), reason);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.anchor, (request, "")), reason);
        bytes memory data = abi.encodeCall(IJobMarket.deposit, (request.requester, token, 1));
        _refuse(request.requester, MARKET, data, reason);
        _setAllowed(true);
        _count(Edge.RefuseDelisted);
    }

    /// @dev A job to act on: Assigned, Open, or stated.
    function _prepared(uint256 seed) private returns (bytes32) {
        uint256 choice = seed % 4;
        if (choice == 0) return _bidden(SINGLE, seed);
        if (choice == 1) return _stated(seed % 8 < 4, seed);
        return _assigned(SINGLE, seed);
    }

    function _actOn(bytes32 jobId, uint256 seed) private {
        Entry memory entry = entryOf(jobId);
        if (entry.status == JobStatus.Open) {
            if (seed % 8 < 4) _cancel(jobId);
            else _expire(jobId, seed);
        } else if (entry.status == JobStatus.Delivered) {
            if (seed % 32 == 1) _finaliseStated(jobId, seed);
            else _publish(jobId, seed);
        } else if (seed % 3 == 0) {
            _expire(jobId, seed);
        } else if (seed % 3 == 1) {
            _excuse(jobId, seed);
        } else {
            _deliver(jobId, Outcome.Ok, seed);
        }
        address requester = requesterOf(jobId);
        if (owed(entry.token, requester) != 0) _withdrawCredit(entry.token, requester);
        _withdrawDeposit(false, seed);
    }

    function _refuseNew(bytes32 jobId, uint256 seed) private {
        bytes4 reason = IJobMarket.Paused.selector;
        JobRequest memory request = requestOf(jobId);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.postJob, (request)), reason);
        _refuse(request.requester, MARKET, abi.encodeCall(IJobMarket.anchor, (request, "")), reason);
        _refuse(keepers[seed % 3], MARKET, abi.encodeCall(IJobMarket.assignFallback, (jobId)), reason);
        Bid memory offered;
        offered.jobId = jobId;
        offered.worker = operators[0];
        JobTerms memory terms;
        _refuse(offered.worker, MARKET, abi.encodeCall(IJobMarket.bid, (offered, terms)), reason);
        AssignmentDecision memory decision;
        bytes[] memory none = new bytes[](0);
        _refuse(offered.worker, MARKET, abi.encodeCall(IJobMarket.assign, (decision, none)), reason);
        bytes memory data = abi.encodeCall(IJobMarket.assignSigned, (decision, none, offered, "", terms));
        _refuse(offered.worker, MARKET, data, reason);
        data = abi.encodeCall(IJobMarket.assignBatch, (new AssignmentDecision[](0), new bytes[][](0)));
        _refuse(offered.worker, MARKET, data, reason);
    }

    function _setAllowed(bool allowed) private {
        for (uint256 i = 1; i < 3; ++i) {
            address token = tokens[i];
            vm.prank(COUNCIL);
            IJobMarket(MARKET).setTokenAllowed(token, allowed);
        }
    }
}
