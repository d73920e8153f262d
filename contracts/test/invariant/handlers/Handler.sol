// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";

import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome} from "../../../src/types/Messages.sol";
import {Books, Entry, Sort, Wanted} from "../stores/Books.sol";
import {Door} from "./Intake.sol";
import {Stage} from "./Stage.sol";

/// @title Base of the handlers: picks a job in the state that an edge starts from, or brings one there
/// @dev Every call so takes at least one edge; which jobs it finds is left to chance.
abstract contract Handler is CommonBase, StdAssertions {
    /// @dev More live jobs than this, and some are ended instead of posting more.
    uint256 internal constant CROWD = 18;

    uint8 internal constant PLAIN = uint8(1 << uint8(Sort.Plain));
    uint8 internal constant CALLBACK = uint8(1 << uint8(Sort.Callback));
    uint8 internal constant LARGE = uint8(1 << uint8(Sort.Large));
    uint8 internal constant QUORUM = uint8(1 << uint8(Sort.Quorum));
    /// @dev Sorts that one enclave answers.
    uint8 internal constant SINGLE = PLAIN | CALLBACK | LARGE;
    uint8 internal constant ANY = SINGLE | QUORUM;

    Stage internal immutable STAGE;
    Books internal immutable BOOKS;

    constructor(Stage stage) {
        STAGE = stage;
        BOOKS = stage.books();
    }

    function _draw(uint256 seed) internal returns (uint256) {
        return STAGE.draw(seed);
    }

    /// @dev Whether to wait for hours: seldom, since what others prepared is then ready as well.
    function _isPatient(uint256 seed) internal pure returns (bool) {
        return (seed >> 100) % 8 == 0;
    }

    /* JOBS */

    function _find(JobStatus status, uint8 sorts, bool withBid, bool inTime, uint256 seed)
        internal
        view
        returns (bytes32)
    {
        return BOOKS.find(Wanted(status, sorts, withBid, inTime, false), STAGE.time(), seed);
    }

    function _post(uint8 sorts, uint256 seed) internal returns (bytes32) {
        _trim(seed);
        uint8 sort = uint8((seed >> 230) % 4);
        while ((1 << sort) & sorts == 0) {
            sort = (sort + 1) % 4;
        }
        return STAGE.post(Sort(sort), Door((seed >> 240) % 5), seed);
    }

    /// @dev An Open job without a bid, in time.
    function _bare(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, sorts, false, true, seed);
        if (jobId == 0) jobId = _post(sorts, seed);
    }

    /// @dev An Open job with a bid, in time; zero when no node has room.
    function _bidden(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, sorts, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = _bare(sorts, seed);
        if (!STAGE.bid(jobId, seed)) jobId = _sweep(seed);
    }

    /// @dev An Assigned job that one enclave answers, in time; zero when no node has room.
    function _assigned(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Assigned, sorts, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = _bidden(sorts, seed);
        if (jobId != 0 && !STAGE.assign(jobId, seed)) jobId = _sweep(seed);
    }

    /// @dev An Open job whose round is not the first, in time; zero when none came of it.
    function _later(uint256 seed) internal returns (bytes32 jobId) {
        jobId = BOOKS.find(Wanted(JobStatus.Open, SINGLE, false, true, true), STAGE.time(), seed);
        for (uint256 i = 0; i < 3 && jobId == 0; ++i) {
            jobId = _assigned(SINGLE, seed);
            if (jobId == 0) return 0;
            STAGE.expire(jobId, seed);
            if (BOOKS.entryOf(jobId).status != JobStatus.Open) jobId = 0;
        }
    }

    /// @dev A large result that was stated, in time, demanded or not; zero when no node has room.
    function _stated(bool demanded, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Delivered, LARGE, true, true, seed);
        if (jobId == 0 || BOOKS.entryOf(jobId).demanded && !demanded) {
            jobId = _assigned(LARGE, seed);
            if (jobId == 0) return 0;
            STAGE.deliverStated(jobId, seed);
        }
        if (demanded && !BOOKS.entryOf(jobId).demanded) STAGE.demand(jobId);
    }

    /// @dev A new quorum with all its replicas placed; zero when there was no room for them.
    /// @param least Its threshold at least; 0 for one below the number of replicas.
    function _quorum(uint8 least, uint256 seed) internal returns (bytes32 jobId, uint8 threshold) {
        uint8 replicas;
        do {
            seed = _draw(seed);
            (threshold, replicas) = STAGE.quorumOf(seed);
        } while (least == 0 ? threshold == replicas : threshold < least);
        jobId = _post(QUORUM, seed);
        for (uint256 i = 0; i < replicas; ++i) {
            bool placed = STAGE.bid(jobId, seed) && STAGE.assign(jobId, seed);
            if (!placed) return (_sweep(seed), 0);
        }
    }

    /// @dev Enough replicas of a new quorum agree, and others have said nothing yet; zero when there was no room.
    function _agreed(uint256 seed) internal returns (bytes32 jobId, uint8 said) {
        (jobId, said) = _quorum(0, seed);
        if (jobId == 0) return (0, 0);
        for (uint256 i = 0; i < said; ++i) {
            STAGE.say(jobId, i, 0, Outcome.Ok, seed | 1);
        }
    }

    /// @dev Every replica of a new quorum says something else; zero when there was no room.
    function _split(uint256 seed) internal returns (bytes32 jobId) {
        (jobId,) = _quorum(2, seed);
        if (jobId == 0) return 0;
        uint256 replicas = BOOKS.seatsOf(jobId).length;
        for (uint256 i = 0; i < replicas; ++i) {
            STAGE.say(jobId, i, i, Outcome.Ok, seed | 1);
        }
    }

    /* ROOM */

    /// @dev Moves every overdue job on. Returns no job.
    function _sweep(uint256 seed) internal returns (bytes32) {
        bytes32[] memory overdue = BOOKS.allOverdue(STAGE.time());
        for (uint256 i = 0; i < overdue.length; ++i) {
            STAGE.moveOn(overdue[i], seed);
        }
        return 0;
    }

    function _trim(uint256 seed) private {
        if (BOOKS.liveCount() > CROWD) _sweep(seed);
        while (BOOKS.liveCount() > CROWD) {
            STAGE.moveOn(BOOKS.live(seed % BOOKS.liveCount()), seed);
        }
    }

    /* REFUSALS */

    function _refuse(address from, address target, bytes memory data, bytes4 reason) internal {
        vm.prank(from);
        (bool done, bytes memory answer) = target.call(data);
        assertFalse(done, "must be refused");
        assertEq(bytes32(bytes4(answer)), bytes32(reason), "reason");
    }
}
