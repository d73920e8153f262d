// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {JobLib} from "../../src/libraries/JobLib.sol";
import {MessageLib} from "../../src/libraries/MessageLib.sol";
import {PriceLib} from "../../src/libraries/PriceLib.sol";
import {RequestLib} from "../../src/libraries/RequestLib.sol";
import {ScoreLib} from "../../src/libraries/ScoreLib.sol";
import {SplitLib} from "../../src/libraries/SplitLib.sol";
import {Job, JobStatus} from "../../src/types/Job.sol";
import {TeeStatement} from "../../src/types/Messages.sol";
import {Offer} from "../../src/types/Request.sol";
import {Weights} from "../../src/types/Scheduling.sol";

/// @dev What is read from calldata into memory.
contract Loads {
    function statement(TeeStatement calldata given) external pure returns (TeeStatement memory) {
        return MessageLib.load(given);
    }

    function offer(Offer calldata given) external pure returns (Offer memory) {
        return RequestLib.load(given);
    }
}

/// @dev Structs that are copied whole: what the compiler would refuse is refused, all else comes out as it went in.
contract LoadTest is Test {
    Loads private _loads = new Loads();

    function testFuzz_Load_Statement_sameAsGiven(TeeStatement memory given) external view {
        assertEq(abi.encode(_loads.statement(given)), abi.encode(given));
    }

    function testFuzz_Load_Offer_sameAsGiven(Offer memory given) external view {
        assertEq(abi.encode(_loads.offer(given)), abi.encode(given));
    }

    function testFuzz_Load_StatementWithExcess_reverts(TeeStatement memory given, uint256 seed)
        external
        view
    {
        uint16[10] memory widths = [uint16(256), 8, 160, 8, 256, 256, 256, 64, 8, 32];
        bytes memory call = abi.encodeCall(Loads.statement, (given));
        for (uint256 i = 0; i < widths.length; ++i) {
            if (widths[i] != 256) _expectExcess(call, i, widths[i], seed);
        }
    }

    function testFuzz_Load_OfferWithExcess_reverts(Offer memory given, uint256 seed) external view {
        uint16[11] memory widths = [uint16(160), 96, 96, 96, 96, 40, 32, 32, 32, 40, 8];
        bytes memory call = abi.encodeCall(Loads.offer, (given));
        for (uint256 i = 0; i < widths.length; ++i) {
            _expectExcess(call, i, widths[i], seed);
        }
    }

    /// @dev Sets one bit beyond a member's type: the lowest, the highest and one between.
    function _expectExcess(bytes memory call, uint256 member, uint256 width, uint256 seed) private view {
        uint256[3] memory bits = [width, 255, bound(seed, width, 255)];
        for (uint256 i = 0; i < bits.length; ++i) {
            bytes memory spoilt = bytes.concat(call);
            uint256 at = 4 + 32 * (member + 1);
            assembly ("memory-safe") {
                let word := add(spoilt, at)
                mstore(word, xor(mload(word), shl(mload(add(bits, shl(5, i))), 1)))
            }
            (bool done, bytes memory answer) = address(_loads).staticcall(spoilt);
            assertFalse(done, "a bit beyond the type");
            assertEq(answer.length, 0, "as the compiler refuses it");
        }
    }
}

contract JobLibTest is Test {
    using JobLib for JobLib.Slots;

    JobLib.Slots private _slots;

    /// @dev Every field comes back as it went in, whatever its neighbours are.
    function testFuzz_JobLib_RoundTrip(uint256 seed) external {
        Job memory job = _job(seed);
        _slots.save(job);
        assertEq(abi.encode(_read()), abi.encode(job));
        assertEq(uint256(_slots.status()), uint256(job.status));
    }

    /// @dev Every field at its largest, every one at zero.
    function test_JobLib_Extremes_succeeds() external {
        Job memory job = _job(type(uint256).max);
        job.status = type(JobStatus).max;
        (job.mode, job.kind, job.flags, job.round) = (15, 15, 15, 15);
        (job.retries, job.faults, job.tokenId) = (15, 15, 255);
        (job.policyVer, job.score) = (type(uint16).max, (1 << 14) - 1);
        (job.requesterId, job.enclaveId, job.slots) = (type(uint32).max, type(uint32).max, 255);
        (job.escrow, job.price, job.collateral) = (type(uint80).max, type(uint80).max, type(uint80).max);
        (job.bidEnd, job.finalDeadline) = (uint40((1 << 34) - 1), uint40((1 << 34) + (1 << 22) - 2));
        (job.executionWindow, job.reservedUntil) = (uint32((1 << 20) - 1), uint40((1 << 34) - 1));
        job.frozenAge = uint32((1 << 22) - 1);
        _slots.save(job);
        assertEq(abi.encode(_read()), abi.encode(job));

        Job memory none;
        _slots.save(none);
        assertEq(abi.encode(_read()), abi.encode(none));
    }

    /// @dev Writing the first word leaves the reservation as it was.
    function testFuzz_JobLib_SaveFirst(uint256 seed, uint256 laterSeed) external {
        Job memory job = _job(seed);
        Job memory later = _job(laterSeed);
        _slots.save(job);
        _slots.saveFirst(later);
        (later.enclaveId, later.slots, later.price) = (job.enclaveId, job.slots, job.price);
        (later.collateral, later.reservedUntil, later.frozenAge) =
        (job.collateral, job.reservedUntil, job.frozenAge);
        assertEq(abi.encode(_read()), abi.encode(later));
    }

    /// @dev Of a job that is over the first word stays, and no reservation.
    function testFuzz_JobLib_Close(uint256 seed, uint256 laterSeed) external {
        Job memory later = _job(laterSeed);
        _slots.save(_job(seed));
        _slots.close(later);
        (later.enclaveId, later.slots, later.price) = (0, 0, 0);
        (later.collateral, later.reservedUntil, later.frozenAge) = (0, 0, 0);
        assertEq(abi.encode(_read()), abi.encode(later));
        assertEq(_slots.b, 0);
    }

    /// @dev Fields read from the words are those of the whole record.
    function testFuzz_JobLib_Fields(uint256 seed) external {
        Job memory job = _job(seed);
        _slots.save(job);
        (uint256 a, uint256 b) = (_slots.a, _slots.b);
        assertEq(uint256(JobLib.statusOf(a)), uint256(job.status), "status");
        assertEq(JobLib.modeOf(a), job.mode, "mode");
        assertEq(JobLib.roundOf(a), job.round, "round");
        assertEq(JobLib.retriesOf(a), job.retries, "retries");
        assertEq(JobLib.faultsOf(a), job.faults, "faults");
        assertEq(JobLib.tokenIdOf(a), job.tokenId, "token");
        assertEq(JobLib.requesterIdOf(a), job.requesterId, "requester");
        assertEq(JobLib.escrowOf(a), job.escrow, "escrow");
        assertEq(JobLib.finalDeadlineOf(a), job.finalDeadline, "final deadline");
        assertEq(JobLib.enclaveIdOf(b), job.enclaveId, "enclave");
        assertEq(JobLib.slotsOf(b), job.slots, "slots");
        assertEq(JobLib.collateralOf(b), job.collateral, "collateral");
        assertEq(JobLib.reservedUntilOf(b), job.reservedUntil, "end of the reservation");
    }

    /// @dev A posted job's first word says what a record with these fields would.
    function testFuzz_JobLib_Opened(uint256 seed) external {
        Job memory job = _job(seed);
        (job.status, job.round, job.faults, job.score) = (JobStatus.Open, 0, 0, 0);
        Offer memory offer;
        (offer.retries, offer.finalDeadline) = (job.retries, job.finalDeadline);
        offer.executionWindow = job.executionWindow;
        uint256 word = JobLib.opened(job.mode, job.kind, job.flags, job.escrow, job.bidEnd, offer);
        _slots.saveFirst(job);
        assertEq(JobLib.withParties(word, job.tokenId, job.policyVer, job.requesterId), _slots.a);
    }

    /// @dev An ended job has its status, and all else of the first word but the escrow.
    function testFuzz_JobLib_End(uint256 seed, uint8 status) external {
        Job memory job = _job(seed);
        _slots.save(job);
        job.status = JobStatus(status % (uint8(type(JobStatus).max) + 1));
        _slots.end(job.status);
        job.escrow = 0;
        (job.enclaveId, job.slots, job.price) = (0, 0, 0);
        (job.collateral, job.reservedUntil, job.frozenAge) = (0, 0, 0);
        assertEq(abi.encode(_read()), abi.encode(job));
    }

    function test_JobLib_Caps_succeeds() external pure {
        assertEq(JobLib.capTime((1 << 34) - 1), (1 << 34) - 1);
        assertEq(JobLib.capTime(1 << 34), (1 << 34) - 1);
        assertEq(JobLib.capTime(type(uint40).max), (1 << 34) - 1);
        assertEq(JobLib.capAge((1 << 22) - 1), (1 << 22) - 1);
        assertEq(JobLib.capAge(1 << 22), (1 << 22) - 1);
        assertEq(JobLib.capAge(type(uint256).max), (1 << 22) - 1);
    }

    /// @dev A record of which every bit that it holds is drawn.
    function _job(uint256 seed) private pure returns (Job memory job) {
        job.status = JobStatus(_draw(seed, 0, 8) % (uint8(type(JobStatus).max) + 1));
        (job.mode, job.kind) = (uint8(_draw(seed, 1, 4)), uint8(_draw(seed, 2, 4)));
        (job.flags, job.round) = (uint8(_draw(seed, 3, 4)), uint8(_draw(seed, 4, 4)));
        (job.retries, job.faults) = (uint8(_draw(seed, 5, 4)), uint8(_draw(seed, 6, 4)));
        (job.tokenId, job.policyVer) = (uint8(_draw(seed, 7, 8)), uint16(_draw(seed, 8, 16)));
        (job.score, job.requesterId) = (uint16(_draw(seed, 9, 14)), uint32(_draw(seed, 10, 32)));
        (job.escrow, job.bidEnd) = (uint96(_draw(seed, 11, 80)), uint40(_draw(seed, 12, 34)));
        job.finalDeadline = job.bidEnd + uint40(_draw(seed, 13, 22));
        job.executionWindow = uint32(_draw(seed, 14, 20));
        (job.enclaveId, job.slots) = (uint32(_draw(seed, 15, 32)), uint8(_draw(seed, 16, 8)));
        (job.price, job.collateral) = (uint96(_draw(seed, 17, 80)), uint96(_draw(seed, 18, 80)));
        (job.reservedUntil, job.frozenAge) = (uint40(_draw(seed, 19, 34)), uint32(_draw(seed, 20, 22)));
    }

    function _draw(uint256 seed, uint256 field, uint256 bits) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, field))) & ((1 << bits) - 1);
    }

    function _read() private view returns (Job memory job) {
        _slots.load(job);
    }
}

/// @dev Shares never exceed the whole and lose less than one unit.
contract SplitLibTest is Test {
    function testFuzz_Split_Down(uint96 amount, uint16 bps) external pure {
        bps = uint16(bound(bps, 0, 10_000));
        uint256 share = SplitLib.shareDown(amount, bps);
        assertLe(share * 10_000, uint256(amount) * bps, "never more");
        assertLt(uint256(amount) * bps - share * 10_000, 10_000, "never a unit less");
    }

    function test_Split_All_succeeds() external pure {
        assertEq(SplitLib.shareDown(type(uint96).max, 10_000), type(uint96).max);
        assertEq(SplitLib.shareDown(9999, 1), 0);
        assertEq(SplitLib.shareDown(10_000, 1), 1);
    }
}

contract PriceLibTest is Test {
    function ceilingDown(Offer calldata offer, uint256 time) external pure returns (uint96) {
        return PriceLib.ceilingDown(offer, time);
    }

    function test_Ceiling_AlongTheRamp_succeeds() external view {
        Offer memory offer = _offer(100, 201, 1000, 10);
        assertEq(this.ceilingDown(offer, 0), 100, "before opening");
        assertEq(this.ceilingDown(offer, 1000), 100, "at opening");
        assertEq(this.ceilingDown(offer, 1001), 110, "a tenth of 101, rounded down");
        assertEq(this.ceilingDown(offer, 1009), 190, "nine tenths");
        assertEq(this.ceilingDown(offer, 1010), 201, "at the end");
        assertEq(this.ceilingDown(offer, type(uint256).max), 201, "for ever after");
    }

    function test_Ceiling_NoRamp_succeeds() external view {
        Offer memory offer = _offer(100, 201, 1000, 0);
        assertEq(this.ceilingDown(offer, 999), 201);
        assertEq(this.ceilingDown(offer, 1000), 201);
    }

    function testFuzz_Ceiling_BoundedAndRising(
        uint96 minPrice,
        uint96 maxPrice,
        uint40 openAt,
        uint32 ramp,
        uint40[2] memory times
    ) external view {
        Offer memory offer = _offer(uint96(bound(minPrice, 0, maxPrice)), maxPrice, openAt, ramp);
        if (times[0] > times[1]) (times[0], times[1]) = (times[1], times[0]);
        uint96 earlier = this.ceilingDown(offer, times[0]);
        uint96 later = this.ceilingDown(offer, times[1]);
        assertLe(earlier, later, "never falls");
        assertGe(earlier, offer.minPrice, "from minPrice");
        assertLe(later, offer.maxPrice, "to maxPrice");
        if (times[1] >= uint256(openAt) + ramp) assertEq(later, maxPrice, "reaches maxPrice");
    }

    function _offer(uint96 minPrice, uint96 maxPrice, uint40 openAt, uint32 ramp)
        private
        pure
        returns (Offer memory offer)
    {
        (offer.minPrice, offer.maxPrice, offer.openAt, offer.rampSeconds) = (minPrice, maxPrice, openAt, ramp);
    }
}

contract ScoreLibTest is Test {
    Weights private _weights = Weights(1, 300, 5000, 1500, 500, 1500, 1000, 500);

    /// @dev The plugins one by one, and many more cases, are tied to the other implementation by ScoreVectors.
    function test_Score_BestAndWorst_succeeds() external view {
        // One free slot of two, all the speed and twice the memory asked for, UpToDate, a clean record, for nothing.
        ScoreLib.Facts memory facts = ScoreLib.Facts({
            price: 0,
            maxPrice: 1,
            enclaveWord: uint256(2) << 128 | uint256(4096) << 144 | uint256(80_000) << 192,
            workerWord: 0,
            slots: 1,
            minKHz: 20_000,
            memoryMiB: 1024,
            epcMiB: 0
        });
        assertEq(ScoreLib.score(facts, _weights), 10_000 - 500, "half the slots stay free");
        facts.price = 1;
        assertEq(ScoreLib.score(facts, _weights), 4500, "price");
        facts.workerWord = uint256(4) << 244;
        assertEq(ScoreLib.score(facts, _weights), 3000, "history");
        facts.memoryMiB = 2048;
        assertEq(ScoreLib.score(facts, _weights), 2500, "headroom");
        facts.slots = 2;
        assertEq(ScoreLib.score(facts, _weights), 2500, "load, and headroom again");
        facts.enclaveWord &= ~(uint256(type(uint32).max) << 192);
        assertEq(ScoreLib.score(facts, _weights), 1000, "speed");
        facts.enclaveWord |= uint256(6) << 80;
        assertEq(ScoreLib.score(facts, _weights), 500, "status");
    }

    /// @dev Whatever the words say, a score is one.
    function testFuzz_Score_Bounded(ScoreLib.Facts memory facts) external view {
        assertLe(ScoreLib.score(facts, _weights), 10_000);
    }

    /// @dev Nobody scores less for asking less, running faster, or having fewer faults.
    function testFuzz_Score_Monotonic(ScoreLib.Facts memory worse, uint96 price, uint32 kHz, uint16 faulted)
        external
        view
    {
        uint16 before = ScoreLib.score(worse, _weights);
        ScoreLib.Facts memory better = worse;
        better.price = uint96(bound(price, 0, worse.price));
        assertGe(ScoreLib.score(better, _weights), before, "cheaper");
        uint256 speed = bound(kHz, uint32(worse.enclaveWord >> 192), type(uint32).max);
        better.enclaveWord = worse.enclaveWord & ~(uint256(type(uint32).max) << 192) | speed << 192;
        assertGe(ScoreLib.score(better, _weights), before, "faster");
        uint256 fewer = bound(faulted, 0, worse.workerWord >> 244);
        better.workerWord = worse.workerWord & ((1 << 244) - 1) | fewer << 244;
        assertGe(ScoreLib.score(better, _weights), before, "cleaner");
    }
}
