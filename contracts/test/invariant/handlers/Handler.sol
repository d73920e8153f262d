// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../../src/types/Job.sol";
import {Outcome} from "../../../src/types/Messages.sol";
import {Sort, Wanted} from "../stores/Books.sol";
import {Ending} from "./Ending.sol";
import {Door} from "./Intake.sol";

/// @title Base of the handlers: picks a job in the state that an edge starts from, or brings one there
/// @dev Every call so takes at least one edge, the wanted one or one towards it; which jobs it finds is left to chance.
abstract contract Handler is Ending {
    /// @dev More live jobs than this, and some are ended instead of posting more.
    uint256 internal constant CROWD = 18;
    uint256 private constant EAGERNESS = 8;

    uint8 internal constant PLAIN = uint8(1 << uint8(Sort.Plain));
    uint8 internal constant CALLBACK = uint8(1 << uint8(Sort.Callback));
    uint8 internal constant LARGE = uint8(1 << uint8(Sort.Large));
    uint8 internal constant QUORUM = uint8(1 << uint8(Sort.Quorum));
    /// @dev Sorts that one enclave answers.
    uint8 internal constant SINGLE = PLAIN | CALLBACK | LARGE;
    uint8 internal constant ANY = SINGLE | QUORUM;

    address internal immutable MARKET;
    /// @notice The last draw of all handlers together, which depends on all before it: no two runs share it.
    uint256 public lastDraw;

    constructor() {
        MARKET = address(market);
    }

    /// @notice Before the first draw, says which campaign it is, so that the same calls draw something else.
    function begin(uint256 campaign) external {
        lastDraw = campaign;
    }

    /// @dev A number that no two calls share; the fuzzer likes small and repeated ones, and choices need all bits.
    function _draw(uint256 seed) internal returns (uint256) {
        lastDraw = uint256(keccak256(abi.encode(seed, lastDraw)));
        return lastDraw;
    }

    /// @dev Whether to wait for hours: seldom, since what others prepared is then ready as well.
    function _isPatient(uint256 seed) internal pure returns (bool) {
        return (seed >> 100) % 8 == 0;
    }

    /// @dev Whether to bring a job there in one go: seldom, since a step towards it serves others as well, and costs less.
    function _isEager(uint256 seed) internal pure returns (bool) {
        return (seed >> 110) % EAGERNESS == 0;
    }

    /* JOBS */

    function _find(JobStatus status, uint8 sorts, bool withBid, bool inTime, uint256 seed)
        internal
        view
        returns (bytes32)
    {
        return find(Wanted(status, sorts, withBid, inTime, false), time(), seed);
    }

    function _post(uint8 sorts, uint256 seed) internal returns (bytes32) {
        _trim(seed);
        uint8 sort = uint8((seed >> 230) % 4);
        while ((1 << sort) & sorts == 0) {
            sort = (sort + 1) % 4;
        }
        return _post(Sort(sort), Door((seed >> 240) % 5), seed);
    }

    /// @dev An Open job without a bid, in time.
    function _bare(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, sorts, false, true, seed);
        if (jobId == 0) jobId = _post(sorts, seed);
    }

    /// @dev An Open job with a bid, in time; zero when none stood ready and this was but a step towards one.
    function _bidden(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Open, sorts, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = _find(JobStatus.Open, sorts, false, true, seed);
        if (jobId == 0) {
            jobId = _post(sorts, seed);
            if (!_isEager(seed)) return 0;
        }
        if (!_bid(jobId, seed)) return _sweep(seed);
        if (!_isEager(seed)) return 0;
    }

    /// @dev An Assigned job that one enclave answers, in time; zero when this was but a step towards one.
    function _assigned(uint8 sorts, uint256 seed) internal returns (bytes32 jobId) {
        jobId = _find(JobStatus.Assigned, sorts, true, true, seed);
        if (jobId != 0) return jobId;
        jobId = _bidden(sorts, seed);
        if (jobId == 0) return 0;
        if (!_assign(jobId, seed)) return _sweep(seed);
        if (!_isEager(seed)) return 0;
    }

    /// @dev An Open job whose round is not the first, in time; zero when this was but a step towards one.
    function _later(uint256 seed) internal returns (bytes32 jobId) {
        jobId = find(Wanted(JobStatus.Open, SINGLE, false, true, true), time(), seed);
        if (jobId != 0) return jobId;
        jobId = _assigned(SINGLE, seed);
        if (jobId == 0) return 0;
        _expire(jobId, seed);
        if (entryOf(jobId).status != JobStatus.Open || !_isEager(seed)) return 0;
    }

    /// @dev A large result that was stated, in time, demanded or not; zero when this was but a step towards one.
    function _stated(bool demanded, uint256 seed) internal returns (bytes32 jobId) {
        jobId = findStated(demanded, true, time(), seed);
        if (jobId != 0 && time() <= entryOf(jobId).until) return jobId;
        if (demanded) {
            jobId = findStated(false, true, time(), seed);
            bool open = jobId != 0 && time() <= entryOf(jobId).until;
            if (open) _demand(jobId);
            if (open) return _isEager(seed) ? jobId : bytes32(0);
        }
        jobId = _assigned(LARGE, seed);
        if (jobId == 0) return 0;
        _deliverStated(jobId, seed);
        if (demanded) _demand(jobId);
        if (!_isEager(seed)) return 0;
    }

    /// @dev A new quorum with all its replicas placed; zero when there was no room for them, or another was brought nearer to that.
    /// @param least Its threshold at least; 0 for one below the number of replicas.
    function _quorum(uint8 least, uint256 seed) internal returns (bytes32 jobId, uint8 threshold) {
        if (!_isEager(seed)) {
            jobId = _bidden(QUORUM, seed);
            if (jobId != 0) _assign(jobId, seed);
            return (0, 0);
        }
        uint8 replicas;
        do {
            seed = _draw(seed);
            (threshold, replicas) = _quorumOf(seed);
        } while (least == 0 ? threshold == replicas : threshold < least);
        jobId = _post(QUORUM, seed);
        for (uint256 i = 0; i < replicas; ++i) {
            bool placed = _bid(jobId, seed) && _assign(jobId, seed);
            if (!placed) return (_sweep(seed), 0);
        }
    }

    /// @dev Enough replicas of a new quorum agree, and others have said nothing yet; zero when there was no room.
    function _agreed(uint256 seed) internal returns (bytes32 jobId, uint8 said) {
        (jobId, said) = _quorum(0, seed);
        if (jobId == 0) return (0, 0);
        for (uint256 i = 0; i < said; ++i) {
            _say(jobId, i, 0, Outcome.Ok, seed | 1);
        }
    }

    /// @dev Every replica of a new quorum says something else; zero when there was no room.
    function _split(uint256 seed) internal returns (bytes32 jobId) {
        (jobId,) = _quorum(2, seed);
        if (jobId == 0) return 0;
        uint256 replicas = seatsOf(jobId).length;
        for (uint256 i = 0; i < replicas; ++i) {
            _say(jobId, i, i, Outcome.Ok, seed | 1);
        }
    }

    /* ROOM */

    /// @dev Moves every overdue job on. Returns no job.
    function _sweep(uint256 seed) internal returns (bytes32) {
        bytes32[] memory overdue = allOverdue(time());
        for (uint256 i = 0; i < overdue.length; ++i) {
            _moveOn(overdue[i], seed);
        }
        return 0;
    }

    function _trim(uint256 seed) private {
        if (_live.length > CROWD) _sweep(seed);
        while (_live.length > CROWD) {
            _moveOn(_live[seed % _live.length], seed);
        }
    }

    /* REFUSALS */

    function _refuse(address from, address target, bytes memory data, bytes4 reason) internal {
        vm.prank(from);
        (bool done, bytes memory answer) = target.call(data);
        _check(!done, "must be refused");
        _same(bytes32(bytes4(answer)), bytes32(reason), "reason");
    }
}
