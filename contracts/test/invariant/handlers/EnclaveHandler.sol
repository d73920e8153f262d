// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome} from "../../../src/types/Messages.sol";
import {Wanted} from "../stores/Books.sol";
import {Handler} from "./Handler.sol";

/// @notice Delivers, and attests again: by real quotes of the simulated platform.
abstract contract EnclaveHandler is Handler {
    /// @dev Most jobs of one batch.
    uint256 private constant BATCH = 4;

    /* RESULTS */

    function deliverOk(uint256 seed) external checked {
        _deliver(PLAIN, Outcome.Ok, seed);
    }

    function deliverLimit(uint256 seed) external checked {
        _deliver(PLAIN | LARGE, Outcome.LimitExceeded, seed);
    }

    function deliverFailed(uint256 seed) external checked {
        _deliver(SINGLE, Outcome.Failed, seed);
    }

    function deliverWithCallback(uint256 seed) external checked {
        _deliver(CALLBACK, Outcome.Ok, seed);
    }

    /// @dev A job that may be answered at length, answered briefly.
    function deliverLarge(uint256 seed) external checked {
        _deliver(LARGE, Outcome.Ok, seed);
    }

    function deliverStated(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _assigned(LARGE, seed);
        if (jobId != 0) _deliverStated(jobId, seed);
    }

    function deliverLate(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 jobId = _find(JobStatus.Assigned, PLAIN | LARGE, true, false, seed);
        if (jobId == 0) jobId = _assigned(PLAIN | LARGE, seed);
        if (jobId != 0) _deliverLate(jobId, seed);
    }

    function deliverBatch(uint256 seed) external checked {
        seed = _draw(seed);
        bytes32 first = _assigned(PLAIN, seed);
        if (first == 0) return;
        uint8 node = entryOf(first).node;
        bytes32[] memory jobIds = findDeliverable(node, time(), BATCH);
        uint256 closed = _closed.length;
        _deliverBatch(jobIds, closed == 0 ? bytes32(0) : _closed[seed % closed], seed);
    }

    /// @dev In a later round, after a slash: the worker is paid the rescuer's share too.
    function deliverRescuing(uint256 seed) external checked {
        seed = _draw(seed);
        Wanted memory wanted = Wanted(JobStatus.Assigned, SINGLE, true, true, true);
        bytes32 jobId = find(wanted, time(), seed);
        if (jobId == 0) {
            jobId = _later(seed);
            bool taken = jobId != 0 && _bid(jobId, seed) && _assign(jobId, seed);
            if (!taken) return;
        }
        _deliver(jobId, seed % 3 == 0 ? Outcome.Failed : Outcome.Ok, seed);
    }

    /* ANSWERS */

    function answer(uint256 seed) external checked {
        seed = _draw(seed);
        (bytes32 jobId, uint256 index) = findSeat(false, true, time(), seed);
        if (jobId == 0) (jobId,) = _quorum(1, seed);
        if (jobId == 0) return;
        Outcome outcome = (seed >> 20) % 4 == 0 ? Outcome((seed >> 30) % 3 + 1) : Outcome.Ok;
        _say(jobId, index, (seed >> 40) % 4 == 0 ? 1 : 0, outcome, seed);
    }

    /// @dev After the result counts: the same, or another.
    function answerLater(uint256 seed) external checked {
        seed = _draw(seed);
        (bytes32 jobId, uint256 index) = findSeat(true, true, time(), seed);
        if (jobId == 0) (jobId, index) = _agreed(seed);
        if (jobId != 0) _say(jobId, index, (seed >> 40) % 2, Outcome.Ok, seed);
    }

    function disagree(uint256 seed) external checked {
        _split(_draw(seed));
    }

    /* ATTESTATION */

    function extendSigner(uint256 seed) external checked {
        _extend(_number(seed));
    }

    function rotateSigner(uint256 seed) external checked {
        _rotate(_number(seed));
    }

    function supersedeSigners(uint256 seed) external checked {
        _supersede(_number(seed));
    }

    function _deliver(uint8 sorts, Outcome outcome, uint256 seed) private {
        seed = _draw(seed);
        bytes32 jobId = _assigned(sorts, seed);
        if (jobId != 0) _deliver(jobId, outcome, seed);
    }

    function _number(uint256 seed) private returns (uint8) {
        return uint8(_draw(seed) % NODES) + 1;
    }
}
