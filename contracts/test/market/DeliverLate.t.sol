// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery} from "../../src/types/Settlement.sol";
import {Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice Half the price for a result that came after its deadline and before anyone said so.
contract DeliverLateTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;
    uint40 private _deadline;
    bytes private _result;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
        _deadline = market.getJob(_jobId).reservedUntil;
        _result = lab.RESULT();
    }

    function test_DeliverLate_FirstSecondAfter_succeeds() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.expectEmit(address(market));
        emit IJobMarket.JobSettled(
            _jobId,
            requester,
            _alice.operator,
            Outcome.Ok,
            sha256(_result),
            50_000_000,
            0,
            0.495 ether,
            0.005 ether,
            _result
        );
        market.deliverLate(delivery);

        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.495 ether, "half, less the fee");
        assertEq(_credit(requester), 1.5 ether, "the rest of the escrow");
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is spared");
        (Worker memory worker,) = workers.getWorker(_alice.operator);
        assertEq(worker.late, 1, "and the lateness counted");
        assertEq(worker.faulted, 0);
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
    }

    function test_DeliverLate_ByAnyone_succeeds() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.prank(makeAddr("carrier"));
        market.deliverLate(delivery);
        assertEq(_credit(_alice.operator), 0.495 ether);
    }

    function test_DeliverLate_MuchLater_succeeds() external {
        lab.reattest(_alice);
        vm.warp(_deadline + 1000);
        market.deliverLate(lab.newDelivery(_alice, _request));
        _assertStatus(_jobId, JobStatus.Settled);
    }

    /// @dev Halves round down: the odd wei is the requester's.
    function testFuzz_DeliverLate_SplitsEscrow(uint96 price) external {
        JobRequest memory request = lab.newRequest();
        price = uint96(bound(price, 0, 2 ether));
        (request.offer.floorFee, request.offer.minPrice) = (0, price);
        bytes32 jobId = lab.postAssigned(_alice, request);
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        market.deliverLate(lab.newDelivery(_alice, request));
        uint256 gross = price / 2;
        assertEq(_credit(_alice.operator), gross - gross / 100, "worker");
        assertEq(_credit(treasury), gross / 100, "treasury");
        assertEq(_credit(requester), 2 ether - gross, "refund");
    }

    function test_DeliverLate_HistoryCounts_succeeds() external {
        uint16 before = lab.scoreOf(_alice, _request, 1 ether);
        vm.warp(_deadline + 1);
        market.deliverLate(lab.newDelivery(_alice, _request));
        // The slot that the job held counted against it before: 250 points of load come back, 75 of history go.
        assertEq(lab.scoreOf(_alice, _request, 1 ether), before + 250 - 75);
    }

    function test_DeliverLate_AtDeadline_reverts() external {
        vm.warp(_deadline);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotLate.selector, _jobId, _deadline));
        market.deliverLate(delivery);
    }

    function test_DeliverLate_Expired_reverts() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        market.expire(_jobId);
        _expectStatusFault(_jobId, JobStatus.Expired, JobStatus.Assigned);
        market.deliverLate(delivery);
    }

    function test_DeliverLate_Twice_reverts() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        market.deliverLate(delivery);
        _expectStatusFault(_jobId, JobStatus.Settled, JobStatus.Assigned);
        market.deliverLate(delivery);
    }

    function test_DeliverLate_UnknownJob_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, lab.newRequest());
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, delivery.statement.jobId));
        market.deliverLate(delivery);
    }

    function test_DeliverLate_Failed_reverts() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newFailure(_alice, _request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BadOutcome.selector, uint8(Outcome.Failed), 7));
        market.deliverLate(delivery);
    }

    function test_DeliverLate_OtherResult_reverts() external {
        vm.warp(_deadline + 1);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        delivery.publicValues = "other";
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, sha256(_result), sha256("other"))
        );
        market.deliverLate(delivery);
    }

    function test_DeliverLate_OperatorsKey_reverts() external {
        vm.warp(_deadline + 1);
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        Delivery memory delivery = lab.signDelivery(_alice.operatorKey, statement, _result);
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _alice.enclave, _alice.operator)
        );
        market.deliverLate(delivery);
    }

    function test_DeliverLate_OtherWorker_reverts() external {
        Node memory bob = lab.liveNode("bob");
        vm.warp(_deadline + 1);
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.worker = bob.operator;
        Delivery memory delivery = lab.signDelivery(_alice.signerKey, statement, _result);
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotTheWorker.selector, bob.operator, 1));
        market.deliverLate(delivery);
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function test_DeliverLate_OtherRound_reverts() external {
        vm.warp(_deadline + 1);
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.round = 1;
        Delivery memory delivery = lab.signDelivery(_alice.signerKey, statement, _result);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1));
        market.deliverLate(delivery);
    }

    function test_DeliverLate_CallbackJob_reverts() external {
        JobRequest memory request = lab.newCallbackRequest(makeAddr("target"), 100_000);
        bytes32 jobId = lab.postAssigned(_alice, request);
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        Delivery memory delivery = lab.newDelivery(_alice, request);
        vm.expectPartialRevert(IJobMarket.WrongEntry.selector);
        market.deliverLate(delivery);
    }

    function test_DeliverLate_QuorumJob_reverts() external {
        Node memory bob = lab.liveNode("bob");
        JobRequest memory request = lab.newQuorumRequest(1, 2);
        lab.post(request);
        lab.place(_alice, request, 1 ether);
        lab.place(bob, request, 1 ether);
        Delivery memory delivery = lab.newReplicaDelivery(_alice, request, 0, _result);
        vm.warp(_now() + 700);
        vm.expectPartialRevert(IJobMarket.WrongEntry.selector);
        market.deliverLate(delivery);
    }
}
