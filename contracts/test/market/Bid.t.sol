// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract BidTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _request = lab.newRequest();
        _jobId = lab.post(_request);
    }

    function test_Bid_First_succeeds() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        // Half the price of 5,000, 50 of 80 MHz of 1,500, twice the memory asked, a clean record, three of four slots
        // left of 1,000, and the best TCB status: see ScoreLib and the lab's weights.
        uint16 score = 2500 + 937 + 500 + 1500 + 750 + 500;
        vm.expectEmit(address(market));
        emit IJobMarket.BidPlaced(
            _jobId, _alice.operator, _alice.enclave, 0, 1 ether, score, offered.validUntil
        );
        _bid(_alice, offered);

        IJobMarket.JobView memory job = market.getJob(_jobId);
        assertEq(job.worker, _alice.operator);
        assertEq(job.enclave, _alice.enclave);
        assertEq(job.price, 1 ether);
        assertEq(job.collateral, 10e18);
        assertEq(job.reservedUntil, offered.validUntil);
        assertEq(job.score, score);
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(workers.freeStake(_alice.operator), 90e18, "collateral is held");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 1, "slot is held");
    }

    function test_Bid_Better_succeeds() external {
        lab.placeBid(_alice, _request, 1 ether);
        lab.placeBid(_bob, _request, 0.9 ether);
        assertEq(market.getJob(_jobId).worker, _bob.operator);
        assertEq(workers.freeStake(_alice.operator), 100e18, "loser's collateral is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "loser's slot is free");
        assertEq(workers.freeStake(_bob.operator), 90e18);
        assertEq(enclaves.getEnclave(_bob.enclave).used, 1);
    }

    /// @dev One's own bid is let go before the new one is held, so that the last free slot is enough for both.
    function test_Bid_ImprovesOwn_succeeds() external {
        Node memory carol = lab.newNode("carol");
        carol.capacity = lab.capacityOf(8, 16_384, 50_000, 1);
        lab.stake(carol.operator, 10e18);
        carol.enclave = lab.enrol(carol);
        lab.placeBid(carol, _request, 1 ether);
        lab.placeBid(carol, _request, 0.9 ether);
        assertEq(market.getJob(_jobId).price, 0.9 ether);
        assertEq(workers.freeStake(carol.operator), 0);
        assertEq(enclaves.getEnclave(carol.enclave).used, 1);
    }

    function test_Bid_WorseAfterLapse_succeeds() external {
        Bid memory first = lab.placeBid(_alice, _request, 0.5 ether);
        vm.warp(first.validUntil + 1);
        Bid memory worse = lab.newBid(_bob, _request, 1 ether);
        worse.validUntil = first.validUntil + 1;
        _bid(_bob, worse);
        assertEq(market.getJob(_jobId).worker, _bob.operator);
        assertEq(workers.freeStake(_alice.operator), 100e18);
    }

    /// @dev Memory of two slots' worth takes two slots.
    function test_Bid_LargeJob_succeeds() external {
        JobRequest memory large = lab.newRequest();
        large.requirements.memoryMiB = 4097;
        lab.post(large);
        lab.placeBid(_alice, large, 1 ether);
        assertEq(enclaves.getEnclave(_alice.enclave).used, 2);
    }

    /* THE MESSAGE */

    function test_Bid_ForAnother_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        _expect(
            _bob,
            offered,
            abi.encodeWithSelector(IJobMarket.NotTheWorker.selector, _bob.operator, _alice.operator)
        );
    }

    function test_Bid_UnknownJob_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.jobId = "none";
        _expect(_alice, offered, abi.encodeWithSelector(IJobMarket.UnknownJob.selector, offered.jobId));
    }

    function test_Bid_Cancelled_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        vm.prank(requester);
        market.cancel(_jobId);
        _expectStatus(offered, JobStatus.Cancelled);
    }

    function test_Bid_Assigned_reverts() external {
        Bid memory offered = lab.placeBid(_alice, _request, 1 ether);
        lab.assign(_request, offered);
        _expectStatus(offered, JobStatus.Assigned);
    }

    function test_Bid_OtherTerms_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        _request.offer.collateral = 1e18;
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(IJobMarket.WrongTerms.selector, _jobId, lab.idOf(_request))
        );
    }

    function test_Bid_OtherRound_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.round = 1;
        _expect(_alice, offered, abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1));
    }

    /* CLOCKS AND PRICE */

    function test_Bid_BeforeOpening_reverts() external {
        _request = lab.newRequest();
        _request.offer.openAt += 10;
        bytes32 jobId = lab.post(_request);
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        vm.warp(_request.offer.openAt - 1);
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(IJobMarket.NotOpenYet.selector, jobId, _request.offer.openAt)
        );
        vm.warp(_request.offer.openAt);
        _bid(_alice, offered);
    }

    function test_Bid_AfterFinalDeadline_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.validUntil = _request.offer.finalDeadline + 100;
        vm.warp(_request.offer.finalDeadline + 1);
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(IJobMarket.BiddingOver.selector, _jobId, _request.offer.finalDeadline)
        );
        vm.warp(_request.offer.finalDeadline);
        _bid(_alice, offered);
    }

    function test_Bid_AboveCeiling_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether + 1);
        _expect(
            _alice, offered, abi.encodeWithSelector(IJobMarket.AboveCeiling.selector, 1 ether + 1, 1 ether)
        );
    }

    /// @dev The ceiling rises from one to two in a minute.
    function testFuzz_Bid_Ceiling(uint256 elapsed, uint96 price) external {
        elapsed = bound(elapsed, 0, 90);
        price = uint96(bound(price, 0, 3 ether));
        uint256 ceiling = elapsed >= 60 ? 2 ether : 1 ether + elapsed * 1 ether / 60;
        vm.warp(_request.offer.openAt + elapsed);
        Bid memory offered = lab.newBid(_alice, _request, price);
        if (price <= ceiling) return _bid(_alice, offered);
        _expect(_alice, offered, abi.encodeWithSelector(IJobMarket.AboveCeiling.selector, price, ceiling));
    }

    /// @dev A bid must stand until the fallback could take it: bidding window and FALLBACK_DELAY.
    function test_Bid_TooShort_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.validUntil = _request.offer.openAt + 30 + lab.FALLBACK_DELAY() - 1;
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(
                IJobMarket.BidTooShort.selector, offered.validUntil, offered.validUntil + 1
            )
        );
        ++offered.validUntil;
        _bid(_alice, offered);
    }

    function test_Bid_AlreadyLapsed_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        vm.warp(offered.validUntil + 1);
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(
                IJobMarket.BidTooShort.selector, offered.validUntil, offered.validUntil + 1
            )
        );
    }

    /* COMPETITION */

    function test_Bid_SameScore_reverts() external {
        lab.placeBid(_alice, _request, 1 ether);
        _expect(_bob, lab.newBid(_bob, _request, 1 ether), _notBetter(6687, 6687));
    }

    function test_Bid_Worse_reverts() external {
        lab.placeBid(_alice, _request, 0.9 ether);
        _expect(_bob, lab.newBid(_bob, _request, 1 ether), _notBetter(6687, 6937));
        assertEq(market.getJob(_jobId).worker, _alice.operator, "the best stays");
        assertEq(workers.freeStake(_alice.operator), 90e18, "and what it holds");
    }

    function test_Bid_WorseAtLastSecond_reverts() external {
        Bid memory best = lab.placeBid(_alice, _request, 0.9 ether);
        vm.warp(best.validUntil);
        _expect(_bob, lab.newBid(_bob, _request, 1 ether), _notBetter(6687, 6937));
    }

    /// @dev A fault costs 2,500 of a history that weighs 15 parts in a hundred.
    function test_Bid_FaultsCount_reverts() external {
        lab.miss(_bob, lab.newRequest());
        _request = lab.newRequest();
        _jobId = lab.post(_request);
        lab.placeBid(_alice, _request, 1 ether);
        _expect(_bob, lab.newBid(_bob, _request, 1 ether), _notBetter(6687 - 375, 6687));
    }

    /* THE MACHINE AND THE STAKE */

    function test_Bid_UnknownEnclave_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.enclave = "none";
        _expect(_alice, offered, abi.encodeWithSelector(IEnclaves.UnknownEnclave.selector, offered.enclave));
    }

    function test_Bid_ForeignEnclave_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.enclave = _bob.enclave;
        _expect(
            _alice, offered, abi.encodeWithSelector(IEnclaves.ForeignEnclave.selector, _bob.enclave, 2, 1)
        );
    }

    function test_Bid_LapsedAttestation_reverts() external {
        Bid memory offered = lab.newBid(_alice, _request, 1 ether);
        offered.validUntil += 3600;
        // The last second of a signer's life, and the one after.
        vm.warp(_request.offer.openAt + 3601);
        _request = lab.newRequest();
        offered.jobId = lab.post(_request);
        _expect(_alice, offered, abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _alice.enclave));
    }

    function test_Bid_FrozenEnclave_reverts() external {
        vm.prank(council);
        enclaves.setFrozen(_alice.enclave, true);
        _expect(
            _alice,
            lab.newBid(_alice, _request, 1 ether),
            abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _alice.enclave)
        );
    }

    function test_Bid_NoFreeSlot_reverts() external {
        for (uint256 i = 0; i < 4; ++i) {
            JobRequest memory other = lab.newRequest();
            lab.post(other);
            lab.placeBid(_alice, other, 1 ether);
        }
        _expect(
            _alice,
            lab.newBid(_alice, _request, 1 ether),
            abi.encodeWithSelector(IEnclaves.NoFreeSlot.selector, _alice.enclave, 4, 4, 1)
        );
    }

    function test_Bid_TooFewCores_reverts() external {
        JobRequest memory wide = lab.newRequest();
        wide.requirements.cores = 9;
        _expectNeeds(wide, "cores", 8, 9);
    }

    function test_Bid_TooLittleMemory_reverts() external {
        JobRequest memory wide = lab.newRequest();
        wide.requirements.memoryMiB = 16_385;
        _expectNeeds(wide, "memoryMiB", 16_384, 16_385);
    }

    function test_Bid_TooSlow_reverts() external {
        JobRequest memory wide = lab.newRequest();
        wide.requirements.minKHz = 50_001;
        _expectNeeds(wide, "minKHz", 50_000, 50_001);
    }

    function test_Bid_OtherTee_reverts() external {
        JobRequest memory wide = lab.newRequest();
        wide.requirements.teeKinds = 1;
        _expectNeeds(wide, "teeKinds", 2, 1);
    }

    function test_Bid_OtherTcbClass_reverts() external {
        JobRequest memory wide = lab.newRequest();
        wide.requirements.tcbClasses = 2;
        _expectNeeds(wide, "tcbClasses", 0, 2);
    }

    function test_Bid_Unregistered_reverts() external {
        Node memory carol = lab.newNode("carol");
        _expect(
            carol,
            lab.newBid(carol, _request, 1 ether),
            abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, carol.operator)
        );
    }

    function test_Bid_NotEnoughStake_reverts() external {
        vm.prank(_alice.operator);
        workers.requestWithdraw(90e18 + 1);
        _expect(
            _alice,
            lab.newBid(_alice, _request, 1 ether),
            abi.encodeWithSelector(
                IWorkerRegistry.InsufficientStake.selector, _alice.operator, 10e18 - 1, 10e18
            )
        );
    }

    function _bid(Node memory node, Bid memory offered) private {
        JobTerms memory terms = lab.termsOf(_request);
        vm.prank(node.operator);
        market.bid(offered, terms);
    }

    function _expect(Node memory node, Bid memory offered, bytes memory fault) private {
        uint256 free = workers.freeStake(node.operator);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(fault);
        vm.prank(node.operator);
        market.bid(offered, terms);
        assertEq(workers.freeStake(node.operator), free, "nothing is held");
    }

    function _expectNeeds(JobRequest memory request, bytes32 what, uint256 has, uint256 needs) private {
        lab.post(request);
        _request = request;
        _expect(
            _alice,
            lab.newBid(_alice, request, 1 ether),
            abi.encodeWithSelector(IEnclaves.RequirementsNotMet.selector, _alice.enclave, what, has, needs)
        );
    }

    function _expectStatus(Bid memory offered, JobStatus status) private {
        _expect(
            _alice,
            offered,
            abi.encodeWithSelector(IJobMarket.WrongStatus.selector, _jobId, status, JobStatus.Open)
        );
    }

    function _notBetter(uint16 score, uint16 best) private view returns (bytes memory) {
        return abi.encodeWithSelector(IJobMarket.NotBetter.selector, _jobId, score, best);
    }
}
