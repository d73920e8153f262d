// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IWorkerRegistry} from "../../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome} from "../../../src/types/Messages.sol";
import {Handler} from "./Handler.sol";

/// @notice Moves on what nobody else does.
abstract contract KeeperHandler is Handler {
    function assignFallback(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) _assignFallback(jobId, seed);
    }

    function dropLapsed(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) _dropLapsed(jobId, seed);
    }

    function dropUnattested(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _bidden(ANY, seed);
        if (jobId != 0) _dropUnattested(jobId, seed);
    }

    function expireBare(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, SINGLE, false, false, seed);
        if (jobId == 0) {
            jobId = _bare(SINGLE, seed);
            if (!_isPatient(seed)) return;
        }
        _expire(jobId, seed);
    }

    function expireWithBid(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, SINGLE, true, false, seed);
        if (jobId == 0) {
            jobId = _bidden(SINGLE, seed);
            if (jobId == 0 || !_isPatient(seed)) return;
        }
        _expire(jobId, seed);
    }

    function expireLaterRound(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _later(seed);
        if (jobId == 0) return;
        if (seed % 2 == 0) _bid(jobId, seed);
        _expire(jobId, seed);
    }

    function expireAssigned(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, SINGLE, true, false, seed);
        if (jobId == 0) jobId = _assigned(SINGLE, seed);
        if (jobId != 0) _expire(jobId, seed);
    }

    function excuse(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _assigned(SINGLE, seed);
        if (jobId != 0) _excuse(jobId, seed);
    }

    /// @dev Past the deadline an excuse is as good.
    function excuseOverdue(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, SINGLE, true, false, seed);
        if (jobId == 0) jobId = _assigned(SINGLE, seed);
        if (jobId != 0) _excuse(jobId, seed);
    }

    function finaliseEarned(uint256 seed) external checked {
        _finaliseStated(false, _draw(seed));
    }

    function finaliseForfeited(uint256 seed) external checked {
        _finaliseStated(true, _draw(seed));
    }

    /// @dev Of one account, named twice.
    function collect(uint256 seed) external checked {
        seed = _draw(seed);
        address[] memory holders = new address[](2);
        holders[0] = findHolder(seed);
        if (holders[0] == address(0)) {
            bytes memory data = abi.encodeCall(IWorkerRegistry.collect, (keepers));
            _refuse(keepers[0], address(workers), data, IWorkerRegistry.NothingToCollect.selector);
            bytes32 jobId = _assigned(SINGLE, seed);
            if (jobId != 0) _expire(jobId, seed);
            return;
        }
        holders[1] = holders[0];
        _collect(holders);
    }

    function excuseReplica(uint256 seed) external checked {
        seed = _draw(seed);
        (bytes32 jobId, uint256 index) = findSeat(seed % 4 == 0, seed % 8 != 0, time(), seed);
        if (jobId == 0) (jobId,) = _quorum(1, seed);
        if (jobId != 0) _excuseReplica(jobId, index, seed);
    }

    function finaliseQuorum(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Delivered, QUORUM, true, false, seed);
        if (jobId == 0) {
            uint256 said;
            (jobId, said) = _agreed(seed);
            if (jobId == 0) return;
            uint256 replicas = seatsOf(jobId).length;
            for (; said < replicas; ++said) {
                _say(jobId, said, seed % 2, Outcome.Ok, seed | 1);
            }
        }
        _finaliseQuorum(jobId, seed);
    }

    function finaliseSlashing(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Delivered, QUORUM, true, false, seed);
        if (jobId == 0) (jobId,) = _agreed(seed);
        if (jobId != 0) _finaliseQuorum(jobId, seed);
    }

    function finaliseHeld(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Held, QUORUM, true, _isPatient(seed), seed);
        if (jobId != 0) _finaliseQuorum(jobId, seed);
        else _split(seed);
    }

    function expireQuorum(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Open, QUORUM, seed % 2 == 0, false, seed);
        if (jobId == 0) {
            jobId = _bare(QUORUM, seed);
            if (!_isPatient(seed)) return;
            if (seed % 2 == 0) _bid(jobId, seed);
        }
        _expire(jobId, seed);
    }

    /// @dev With a replica that answered in vain, or without.
    function expireQuorumSlashing(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, QUORUM, true, false, seed);
        if (jobId == 0) {
            (jobId,) = _quorum(2, seed);
            if (jobId == 0) return;
            if (seed % 2 == 0) _say(jobId, 0, 0, Outcome.Ok, seed | 1);
        }
        _expire(jobId, seed);
    }

    /// @dev One whose window is over; else one more is stated, to be finalised by a later call.
    function _finaliseStated(bool demanded, uint256 seed) private {
        bytes32 jobId = findStated(demanded, _isPatient(seed), time(), seed);
        if (jobId != 0) return _finaliseStated(jobId, seed);
        jobId = _assigned(LARGE, seed);
        if (jobId == 0) return;
        _deliverStated(jobId, seed);
        if (demanded) _demand(jobId);
    }
}
