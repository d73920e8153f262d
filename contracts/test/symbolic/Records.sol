// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobLib} from "../../src/libraries/JobLib.sol";
import {WorkerLib} from "../../src/libraries/WorkerLib.sol";
import {Job, JobStatus} from "../../src/types/Job.sol";
import {Worker} from "../../src/types/Worker.sol";

/// @title Records packed by hand come back as they went in, for every value that fits
abstract contract Records {
    using JobLib for JobLib.Slots;

    JobLib.Slots internal _slots;

    function check_FirstWord(uint256 seed, uint80 escrow, uint32 requesterId, uint16 policyVer) external {
        Job memory job = _jobOf(seed);
        (job.escrow, job.requesterId, job.policyVer) = (escrow, requesterId, policyVer);
        _save(job);
        Job memory loaded;
        _slots.load(loaded);
        assert(loaded.status == job.status && loaded.mode == job.mode && loaded.kind == job.kind);
        assert(loaded.flags == job.flags && loaded.round == job.round && loaded.retries == job.retries);
        assert(loaded.faults == job.faults && loaded.tokenId == job.tokenId && loaded.score == job.score);
        assert(loaded.policyVer == policyVer && loaded.requesterId == requesterId && loaded.escrow == escrow);
        assert(loaded.bidEnd == job.bidEnd && loaded.finalDeadline == job.finalDeadline);
        assert(loaded.executionWindow == job.executionWindow);
    }

    function check_SecondWord(uint32 enclaveId, uint8 slots, uint80 price, uint80 collateral, uint256 seed)
        external
    {
        Job memory job;
        (job.enclaveId, job.slots, job.price, job.collateral) = (enclaveId, slots, price, collateral);
        (job.reservedUntil, job.frozenAge) = (uint40(seed % 2 ** 34), uint32((seed >> 64) % 2 ** 22));
        _save(job);
        Job memory loaded;
        _slots.load(loaded);
        assert(loaded.enclaveId == enclaveId && loaded.slots == slots);
        assert(loaded.price == price && loaded.collateral == collateral);
        assert(loaded.reservedUntil == job.reservedUntil && loaded.frozenAge == job.frozenAge);
    }

    function check_Worker(uint256 word) external pure {
        assert(_repack(word) == word);
    }

    /// @dev What was locked and unlocked leaves its count behind, and nothing else.
    function check_LockAndUnlock(uint256 word, uint88 amount) external pure {
        if (WorkerLib.stake(word) < WorkerLib.reserved(word)) return;
        if (amount > WorkerLib.free(word)) return;
        uint256 afterwards = WorkerLib.unlock(_lock(word, amount), amount);
        assert(WorkerLib.countReservation(word) == afterwards);
    }

    function check_LockTakesItsAmount(uint256 word, uint88 amount) external pure {
        if (WorkerLib.stake(word) < WorkerLib.reserved(word)) return;
        if (amount > WorkerLib.free(word)) return;
        assert(WorkerLib.free(_lock(word, amount)) == WorkerLib.free(word) - amount);
    }

    function _save(Job memory job) internal virtual;

    function _repack(uint256 word) internal pure virtual returns (uint256);

    function _lock(uint256 word, uint256 amount) internal pure virtual returns (uint256);

    /// @dev Fields of the first word that are no whole type: each from bits of its own.
    function _jobOf(uint256 seed) private pure returns (Job memory job) {
        job.status = JobStatus(uint8(seed % 8));
        job.mode = uint8((seed >> 8) % 16);
        job.kind = uint8((seed >> 16) % 16);
        job.flags = uint8((seed >> 24) % 16);
        job.round = uint8((seed >> 32) % 16);
        job.retries = uint8((seed >> 40) % 16);
        job.faults = uint8((seed >> 48) % 16);
        job.tokenId = uint8(seed >> 56);
        job.score = uint16((seed >> 64) % 2 ** 14);
        job.bidEnd = uint40((seed >> 80) % 2 ** 34);
        job.finalDeadline = job.bidEnd + uint40((seed >> 128) % 2 ** 22);
        job.executionWindow = uint32((seed >> 160) % 2 ** 20);
    }
}

contract RecordsHolds is Records {
    using JobLib for JobLib.Slots;

    function _save(Job memory job) internal override {
        _slots.save(job);
    }

    function _repack(uint256 word) internal pure override returns (uint256) {
        return WorkerLib.pack(WorkerLib.unpack(word));
    }

    function _lock(uint256 word, uint256 amount) internal pure override returns (uint256) {
        return WorkerLib.lock(word, amount);
    }
}

/// @dev Cuts a bit off: of the windows, of a worker's faults; locks a unit too much.
contract RecordsTwin is Records {
    using JobLib for JobLib.Slots;

    function _save(Job memory job) internal override {
        _slots.save(job);
        _slots.a &= ~(uint256(1) << 253);
        _slots.b &= ~(uint256(1) << 255);
    }

    function _repack(uint256 word) internal pure override returns (uint256) {
        return WorkerLib.pack(WorkerLib.unpack(word << 1 >> 1));
    }

    function _lock(uint256 word, uint256 amount) internal pure override returns (uint256) {
        return amount == 0 ? word : WorkerLib.lock(word, amount - 1);
    }
}
