// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome} from "../../../src/types/Messages.sol";
import {Handler} from "./Handler.sol";
import {Stage} from "./Stage.sol";

/// @notice Moves on what nobody else does.
contract KeeperHandler is Handler {
    constructor(Stage stage) Handler(stage) {}

    function assignFallback(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) STAGE.assignFallback(jobId, seed);
    }

    function dropLapsed(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) STAGE.dropLapsed(jobId, seed);
    }

    function dropUnattested(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) STAGE.dropUnattested(jobId, seed);
    }

    function expireBare(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, SINGLE, false, false, seed);
        if (jobId == 0) jobId = _bare(SINGLE, seed);
        STAGE.expire(jobId, seed);
    }

    function expireWithBid(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, SINGLE, true, false, seed);
        if (jobId == 0) jobId = _bidden(SINGLE, seed);
        if (jobId != 0) STAGE.expire(jobId, seed);
    }

    function expireLaterRound(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _later(seed);
        if (jobId == 0) return;
        if (seed % 2 == 0) STAGE.bid(jobId, seed);
        STAGE.expire(jobId, seed);
    }

    function expireAssigned(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, SINGLE, true, false, seed);
        if (jobId == 0) jobId = _assigned(SINGLE, seed);
        if (jobId != 0) STAGE.expire(jobId, seed);
    }

    function excuse(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _assigned(SINGLE, seed);
        if (jobId != 0) STAGE.excuse(jobId, seed);
    }

    /// @dev Past the deadline an excuse is as good.
    function excuseOverdue(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, SINGLE, true, false, seed);
        if (jobId == 0) jobId = _assigned(SINGLE, seed);
        if (jobId != 0) STAGE.excuse(jobId, seed);
    }

    function finaliseEarned(uint256 seed) external {
        _finaliseStated(false, _draw(seed));
    }

    function finaliseForfeited(uint256 seed) external {
        _finaliseStated(true, _draw(seed));
    }

    function excuseReplica(uint256 seed) external {
        seed = _draw(seed);
        (bytes32 jobId, uint256 index) = BOOKS.findSeat(seed % 4 == 0, seed % 8 != 0, STAGE.time(), seed);
        if (jobId == 0) (jobId,) = _quorum(1, seed);
        if (jobId != 0) STAGE.excuseReplica(jobId, index, seed);
    }

    function finaliseQuorum(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Delivered, QUORUM, true, false, seed);
        if (jobId == 0) {
            uint256 said;
            (jobId, said) = _agreed(seed);
            if (jobId == 0) return;
            uint256 replicas = BOOKS.seatsOf(jobId).length;
            for (; said < replicas; ++said) {
                STAGE.say(jobId, said, seed % 2, Outcome.Ok, seed | 1);
            }
        }
        STAGE.finaliseQuorum(jobId, seed);
    }

    function finaliseSlashing(uint256 seed) external {
        seed = _draw(seed);
        (bytes32 jobId,) = _agreed(seed);
        if (jobId != 0) STAGE.finaliseQuorum(jobId, seed);
    }

    function finaliseHeld(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Held, QUORUM, true, _isPatient(seed), seed);
        if (jobId != 0) STAGE.finaliseQuorum(jobId, seed);
        else _split(seed);
    }

    function expireQuorum(uint256 seed) external {
        seed = _draw(seed);
        bytes32 jobId = _post(QUORUM, seed);
        if (seed % 2 == 0) STAGE.bid(jobId, seed);
        STAGE.expire(jobId, seed);
    }

    /// @dev With a replica that answered in vain, or without.
    function expireQuorumSlashing(uint256 seed) external {
        seed = _draw(seed);
        (bytes32 jobId,) = _quorum(2, seed);
        if (jobId == 0) return;
        if (seed % 2 == 0) STAGE.say(jobId, 0, 0, Outcome.Ok, seed | 1);
        STAGE.expire(jobId, seed);
    }

    /// @dev One whose window is over; else one more is stated, to be finalised by a later call.
    function _finaliseStated(bool demanded, uint256 seed) private {
        bytes32 jobId = BOOKS.findStated(demanded, _isPatient(seed), STAGE.time(), seed);
        if (jobId != 0) return STAGE.finaliseStated(jobId, seed);
        jobId = _assigned(LARGE, seed);
        if (jobId == 0) return;
        STAGE.deliverStated(jobId, seed);
        if (demanded) STAGE.demand(jobId);
    }
}
