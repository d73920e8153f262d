// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid, Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {Delivery} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice What somebody may try against a job, and what comes of it. Named by docs/SECURITY.md.
contract AttacksTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;
    address private _mallory = makeAddr("mallory");

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
    }

    /* COPIES AND REPLAYS */

    /// @dev Whoever sees a delivery under way may send it first: it pays the worker that it names.
    function test_Attack_CopiedDelivery_paysTheWorker() external {
        Delivery memory seen = lab.newDelivery(_alice, _request);
        vm.prank(_mallory);
        market.deliver(seen);
        assertEq(_credit(_alice.operator), 0.99 ether, "the worker is paid");
        assertEq(_credit(_mallory), 0, "its carrier is not");
    }

    /// @dev Nor can another worker put its own name under a result that it saw.
    function test_Attack_CopiedResult_otherName_reverts() external {
        Delivery memory seen = lab.newDelivery(_alice, _request);
        seen.statement.worker = _bob.operator;
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(seen);
        TeeStatement memory statement = seen.statement;
        Delivery memory own = lab.signDelivery(_bob.signerKey, statement, lab.RESULT());
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(own);
    }

    /// @dev The same program on the same input, asked for twice, is to be done twice.
    function test_Attack_ReplayedStatement_otherJob_reverts() external {
        JobRequest memory again = lab.newRequest();
        lab.postAssigned(_alice, again);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        market.deliver(delivery);
        delivery.statement.jobId = lab.idOf(again);
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(delivery);
        _assertStatus(lab.idOf(again), JobStatus.Assigned);
    }

    /// @dev A worker that kept its result back, lost its round and got the next has to state it for that.
    function test_Attack_ReplayedStatement_otherRound_reverts() external {
        _retryJob();
        Delivery memory kept = lab.newDelivery(_alice, _request);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.expire(_jobId);
        lab.place(_alice, _request, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 1, 0));
        market.deliver(kept);
    }

    function test_Attack_ReplayedStatement_otherChain_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.chainId(block.chainid + 1);
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(delivery);
    }

    function test_Attack_ReplayedStatement_otherContract_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        bytes32 digest = lab.digestOf(delivery.statement, block.chainid, address(market));
        delivery.signature = lab.sign(_alice.signerKey, digest);
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(delivery);
    }

    /* RACES */

    /// @dev A decision does the same whoever sends it, and only once.
    function test_Attack_FrontrunAssign_changesNothing() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        Bid memory offered = lab.placeBid(_bob, request, 1 ether);
        vm.warp(market.getJob(jobId).bidEnd);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        vm.prank(_mallory);
        market.assign(decision, signatures);
        assertEq(market.getJob(jobId).worker, _bob.operator);
        assertEq(market.getJob(jobId).price, 1 ether);
        _expectStatusFault(jobId, JobStatus.Assigned, JobStatus.Open);
        market.assign(decision, signatures);
    }

    /// @dev A second too early it is refused; later the worker that was too late has lost anyway, and the requester's part does not depend
    /// on who says so.
    function test_Attack_FrontrunExpire_cannotPassTheDeadline() external {
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        vm.warp(deadline);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotExpired.selector, _jobId, uint256(deadline) + 1));
        vm.prank(_mallory);
        market.expire(_jobId);
        vm.warp(deadline + 1);
        vm.prank(_mallory);
        market.expire(_jobId);
        assertEq(workers.credits(requester), 7e18, "the requester's and the rescuer's shares");
        assertEq(workers.credits(_mallory), 1e18, "the caller's");
    }

    /// @dev A requester that sees its result under way cannot take the money back.
    function test_Attack_FrontrunCancel_reverts() external {
        _expectStatusFault(_jobId, JobStatus.Assigned, JobStatus.Open);
        vm.prank(requester);
        market.cancel(_jobId);
        market.deliver(lab.newDelivery(_alice, _request));
        assertEq(_credit(_alice.operator), 0.99 ether);
    }

    /// @dev A bid that was seen is of no use to another: it names its worker, and outbidding it takes stake and slots of one's own.
    function test_Attack_FrontrunBid_reverts() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        JobTerms memory terms = lab.termsOf(request);
        Bid memory seen = lab.newBid(_bob, request, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotTheWorker.selector, _mallory, _bob.operator));
        vm.prank(_mallory);
        market.bid(seen, terms);
        seen.worker = _mallory;
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, _mallory));
        vm.prank(_mallory);
        market.bid(seen, terms);
    }

    /// @dev Around a deadline a reorganisation may turn one end into the other; neither leaves room for both.
    function test_Attack_ReorgAroundDeadline_endsOnce() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        uint256 fork = vm.snapshotState();

        vm.warp(deadline);
        market.deliver(delivery);
        vm.warp(deadline + 1);
        _expectStatusFault(_jobId, JobStatus.Settled, JobStatus.Assigned);
        market.expire(_jobId);
        assertEq(_credit(requester) + _credit(_alice.operator) + _credit(treasury), 2 ether);

        vm.revertToState(fork);
        vm.warp(deadline + 1);
        vm.roll(vm.getBlockNumber() + 1);
        market.expire(_jobId);
        _expectStatusFault(_jobId, JobStatus.Expired, JobStatus.Assigned);
        market.deliver(delivery);
        _expectStatusFault(_jobId, JobStatus.Expired, JobStatus.Assigned);
        market.deliverLate(delivery);
        assertEq(_credit(requester), 2 ether, "refunded");
    }

    /// @dev Who fills blocks until a deadline has passed must win the race for `expire` too: until then the worker saves its stake and half
    /// the price. Its own share of the collateral stays below what the worker loses.
    function test_Attack_BlockStuffing_lateDeliverySavesTheStake() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.warp(market.getJob(_jobId).reservedUntil + 12);
        market.deliverLate(delivery);
        assertEq(_stakeOf(_alice.operator), 100e18, "stake stays");
        assertEq(_credit(_alice.operator), 0.495 ether, "half the price, less the fee");
        assertEq(
            workers.CALLER_SHARE_BPS() + workers.REQUESTER_SHARE_BPS() + workers.RESCUER_SHARE_BPS(), 8000
        );
    }

    /* GUESTS AND RESULTS */

    /// @dev A guest that never ends costs its requester the price: the machine was used up to the limit that was asked for.
    function test_Attack_EndlessGuest_paysThePrice() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        (statement.outcome, statement.cycles) = (uint8(Outcome.LimitExceeded), 100_000_000);
        market.deliver(lab.signDelivery(_alice.signerKey, statement, lab.RESULT()));
        assertEq(_credit(_alice.operator), 0.99 ether);
    }

    /// @dev A guest that fails on purpose earns its worker what was promised for that, and frees it.
    function test_Attack_FailingGuest_paysTheFloorFee() external {
        market.deliverOpened(lab.newFailure(_alice, _request), lab.settlementOf(_request));
        assertEq(_credit(_alice.operator), 0.099 ether, "the floor fee");
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is free");
    }

    /// @dev A worker that states a result and keeps the bytes to itself loses what was kept back for them.
    function test_Attack_WithheldResult_losesTheReserve() external {
        JobRequest memory request = lab.newLargeRequest();
        bytes32 jobId = lab.postAssigned(_bob, request);
        TeeStatement memory statement = lab.newStatement(_bob, request);
        statement.resultDigest = sha256(new bytes(20_000));
        Delivery memory stated = lab.signDelivery(_bob.signerKey, statement, "");
        market.deliverOpened(stated, lab.settlementOf(request));
        uint256 refund = _credit(requester);
        vm.prank(requester);
        market.demandResult(jobId);
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        market.finalise(jobId);
        assertEq(_credit(requester) - refund, 0.1 ether, "the reserve goes back");
        assertEq(_credit(_bob.operator), 0.891 ether, "nine tenths, less the fee");
    }

    /* MARKETS MADE UP */

    /// @dev Each bid on chain holds stake and slots until it is beaten, lapses or ends: bids without number need both without number.
    function test_Attack_MassBids_needStakeEach() external {
        Node memory carol = lab.newNode("carol");
        carol.capacity = lab.capacityOf(16, 65_536, 50_000, 16);
        lab.stake(carol.operator, 20e18);
        carol.enclave = lab.enrol(carol);
        JobRequest memory request;
        for (uint256 i = 0; i < 2; ++i) {
            request = lab.newRequest();
            lab.post(request);
            lab.placeBid(carol, request, 1 ether);
        }
        bytes32 second = lab.idOf(request);
        uint40 until = market.getJob(second).reservedUntil;
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BidStillStands.selector, second, until));
        market.dropBid(second);
        request = lab.newRequest();
        lab.post(request);
        Bid memory third = lab.newBid(carol, request, 1 ether);
        JobTerms memory terms = lab.termsOf(request);
        vm.expectRevert(
            abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, carol.operator, 0, 10e18)
        );
        vm.prank(carol.operator);
        market.bid(third, terms);
    }

    /// @dev A job for the smallest unit breaks no sum, and still holds real stake of whoever takes it: none needs to.
    function test_Attack_DustEscrow_keepsSums() external {
        JobRequest memory request = lab.newRequest();
        (request.offer.floorFee, request.offer.minPrice, request.offer.maxPrice) = (0, 1, 1);
        lab.settle(_bob, request);
        assertEq(_credit(_bob.operator) + _credit(treasury) + _credit(requester), 1);
        request = lab.newRequest();
        (request.offer.floorFee, request.offer.minPrice, request.offer.maxPrice) = (0, 0, 0);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BadPrices.selector, 0, 0, 0));
        lab.post(request);
        request = lab.newRequest();
        request.offer.collateral = lab.MIN_COLLATERAL() - 1;
        vm.expectPartialRevert(IJobMarket.CollateralTooLow.selector);
        lab.post(request);
    }

    /// @dev Jobs between one's own accounts cost fees and gas, and buy no standing: only faults and delays are remembered.
    function test_Attack_WashJobs_earnNoScore() external {
        JobRequest memory next = lab.newRequest();
        uint16 score = lab.scoreOf(_bob, next, 1 ether);
        for (uint256 i = 0; i < 5; ++i) {
            lab.settle(_bob, lab.newRequest());
        }
        assertEq(lab.scoreOf(_bob, next, 1 ether), score, "the same as before");
        assertEq(_credit(treasury), 0.05 ether, "five fees");
        lab.miss(_bob, lab.newRequest());
        assertLt(lab.scoreOf(_bob, next, 1 ether), score, "a fault counts");
    }

    /// @dev Slashing oneself in all parts at once, worker, requester, caller and rescuer, costs the treasury's share.
    function test_Attack_SelfSlash_costs() external {
        JobRequest memory request = lab.newRetryRequest(1);
        request.requester = _bob.operator;
        vm.deal(_bob.operator, 2 ether);
        bytes32 jobId = lab.postAssigned(_bob, request);
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        vm.prank(_bob.operator);
        market.expire(jobId);
        lab.place(_bob, request, 1 ether);
        market.deliver(lab.newDelivery(_bob, request));
        assertEq(
            workers.credits(_bob.operator) + _stakeOf(_bob.operator),
            98e18,
            "a fifth of the collateral is gone"
        );
        assertEq(workers.heldForTreasury(_bob.operator), 2e18, "the treasury has it");
    }

    /* THOSE WITH A SWITCH */

    /// @dev A guardian that cuts a worker off just before its deadline gets it nothing but an excuse.
    function test_Attack_QuarantineToSlash_refundsInstead() external {
        (, bytes28 platform) = enclaves.holderOf(_index(_alice.enclave));
        vm.warp(market.getJob(_jobId).reservedUntil);
        vm.prank(council);
        enclaves.setQuarantined(platform, true);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.Excusable.selector, _jobId, bytes32("platform")));
        vm.prank(_mallory);
        market.expire(_jobId);
        market.excuse(_jobId);
        assertEq(_stakeOf(_alice.operator), 100e18);
        assertEq(_credit(requester), 2 ether);
    }

    function _retryJob() private {
        _request = lab.newRetryRequest(1);
        _jobId = lab.postAssigned(_alice, _request);
    }
}
