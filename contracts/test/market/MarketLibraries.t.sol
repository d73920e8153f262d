// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {JobLib} from "../../src/libraries/JobLib.sol";
import {PriceLib} from "../../src/libraries/PriceLib.sol";
import {ScoreLib} from "../../src/libraries/ScoreLib.sol";
import {Job, JobStatus} from "../../src/types/Job.sol";
import {Offer} from "../../src/types/Request.sol";

contract JobLibTest is Test {
    using JobLib for JobLib.Slots;

    JobLib.Slots private _slots;

    /// @dev Every field comes back as it went in, whatever its neighbours are.
    function testFuzz_JobLib_RoundTrip(uint256 seed) external {
        Job memory job = _job(seed);
        _slots.create(job);
        _slots.save(job);
        assertEq(abi.encode(_read()), abi.encode(job));
        assertEq(uint256(_slots.status()), uint256(job.status));
    }

    /// @dev Posting writes no reservation.
    function testFuzz_JobLib_Create(uint256 seed) external {
        Job memory job = _job(seed);
        _slots.create(job);
        (job.workerId, job.enclaveId, job.price, job.collateral) = (0, 0, 0, 0);
        assertEq(abi.encode(_read()), abi.encode(job));
    }

    /// @dev Requester and escrow stay as posted.
    function testFuzz_JobLib_Save(uint256 seed, uint256 laterSeed) external {
        Job memory job = _job(seed);
        Job memory later = _job(laterSeed);
        _slots.create(job);
        _slots.save(later);
        (later.requester, later.escrow) = (job.requester, job.escrow);
        assertEq(abi.encode(_read()), abi.encode(later));
    }

    /// @dev The reservation stays as saved.
    function testFuzz_JobLib_SaveStatus(uint256 seed, uint256 laterSeed) external {
        Job memory job = _job(seed);
        _slots.create(job);
        _slots.save(job);
        job.status = _job(laterSeed).status;
        _slots.saveStatus(job);
        assertEq(abi.encode(_read()), abi.encode(job));
    }

    /// @dev A record of which every bit is drawn.
    function _job(uint256 seed) private pure returns (Job memory job) {
        job.requester = address(uint160(_draw(seed, 0)));
        job.escrow = uint96(_draw(seed, 1));
        job.status = JobStatus(_draw(seed, 2) % (uint8(type(JobStatus).max) + 1));
        (job.mode, job.kind) = (uint8(_draw(seed, 3)), uint8(_draw(seed, 4)));
        (job.flags, job.round) = (uint8(_draw(seed, 5)), uint8(_draw(seed, 6)));
        (job.retries, job.slots) = (uint8(_draw(seed, 7)), uint8(_draw(seed, 8)));
        (job.tokenId, job.policyVer) = (uint8(_draw(seed, 9)), uint16(_draw(seed, 10)));
        (job.score, job.bidEnd) = (uint16(_draw(seed, 11)), uint40(_draw(seed, 12)));
        (job.reservedUntil, job.finalDeadline) = (uint40(_draw(seed, 13)), uint40(_draw(seed, 14)));
        (job.executionWindow, job.workerId) = (uint32(_draw(seed, 15)), uint32(_draw(seed, 16)));
        job.enclaveId = uint32(_draw(seed, 17));
        (job.price, job.collateral) = (uint96(_draw(seed, 18)), uint96(_draw(seed, 19)));
    }

    function _draw(uint256 seed, uint256 field) private pure returns (uint256) {
        return uint256(keccak256(abi.encode(seed, field)));
    }

    function _read() private view returns (Job memory job) {
        _slots.load(job);
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
    function test_Score_BestAndWorst_succeeds() external pure {
        assertEq(ScoreLib.score(ScoreLib.Facts(0, 1, 100, 100, 0, 0)), 10_000);
        assertEq(ScoreLib.score(ScoreLib.Facts(1, 1, 0, 100, 4, 0)), 0);
    }

    function test_Score_Weights_succeeds() external pure {
        assertEq(ScoreLib.score(ScoreLib.Facts(0, 1, 0, 100, 4, 0)), 6000, "price");
        assertEq(ScoreLib.score(ScoreLib.Facts(1, 1, 100, 100, 4, 0)), 2500, "speed");
        assertEq(ScoreLib.score(ScoreLib.Facts(1, 1, 0, 100, 0, 0)), 1500, "history");
    }

    function test_Score_History_succeeds() external pure {
        assertEq(ScoreLib.historyScore(0, 0), 10_000);
        assertEq(ScoreLib.historyScore(1, 0), 7500);
        assertEq(ScoreLib.historyScore(0, 1), 9500);
        assertEq(ScoreLib.historyScore(3, 4), 500);
        assertEq(ScoreLib.historyScore(3, 5), 0);
        assertEq(ScoreLib.historyScore(type(uint16).max, type(uint16).max), 0);
    }

    function test_Score_NoCeiling_succeeds() external pure {
        assertEq(ScoreLib.priceScore(0, 0), 0);
    }

    function test_Saturation_succeeds() external pure {
        assertEq(ScoreLib.saturation(0), 1_000_000);
        assertEq(ScoreLib.saturation(1), 4);
        assertEq(ScoreLib.saturation(type(uint32).max / 4), type(uint32).max - 3);
        assertEq(ScoreLib.saturation(type(uint32).max / 4 + 1), type(uint32).max);
    }

    function testFuzz_Score_Bounded(ScoreLib.Facts memory facts) external pure {
        facts.saturationKHz = ScoreLib.saturation(facts.saturationKHz);
        assertLe(ScoreLib.score(facts), 10_000);
    }

    /// @dev Nobody scores less for asking less, running faster, or having fewer faults.
    function testFuzz_Score_Monotonic(ScoreLib.Facts memory worse, uint96 price, uint32 kHz, uint16 faulted)
        external
        pure
    {
        worse.saturationKHz = ScoreLib.saturation(worse.saturationKHz);
        ScoreLib.Facts memory better = ScoreLib.Facts({
            price: uint96(bound(price, 0, worse.price)),
            maxPrice: worse.maxPrice,
            kHz: uint32(bound(kHz, worse.kHz, type(uint32).max)),
            saturationKHz: worse.saturationKHz,
            faulted: uint16(bound(faulted, 0, worse.faulted)),
            late: worse.late
        });
        assertGe(ScoreLib.score(better), ScoreLib.score(worse));
    }
}
