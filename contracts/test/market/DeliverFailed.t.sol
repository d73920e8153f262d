// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract DeliverFailedTest is MarketTest {
    Node private _alice;
    JobRequest private _request;
    bytes32 private _jobId;
    bytes private _result;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
        _result = lab.RESULT();
    }

    function test_DeliverFailed_PaysFloorFee_succeeds() external {
        IJobMarket.Delivery memory delivery = lab.newFailure(_alice, _request);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectEmit(address(market));
        emit IJobMarket.JobSettled(
            _jobId,
            requester,
            _alice.operator,
            Outcome.Failed,
            sha256(_result),
            50_000_000,
            7,
            0.099 ether,
            0.001 ether,
            _result
        );
        market.deliverFailed(delivery, terms);
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(market.credits(_alice.operator, address(0)), 0.099 ether, "worker");
        assertEq(market.credits(treasury, address(0)), 0.001 ether, "treasury");
        assertEq(market.credits(requester, address(0)), 1.9 ether, "refund");
        assertEq(workers.freeStake(_alice.operator), 100e18, "nobody is at fault");
    }

    /// @dev A worker that asked less than the floor gets no more than it asked.
    function test_DeliverFailed_CheapBid_succeeds() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        lab.assign(request, lab.placeBid(_alice, request, 0.05 ether));
        market.deliverFailed(lab.newFailure(_alice, request), lab.termsOf(request));
        assertEq(market.credits(_alice.operator, address(0)), 0.0495 ether);
        assertEq(market.credits(requester, address(0)), 1.95 ether);
    }

    function testFuzz_DeliverFailed_SplitsEscrow(uint96 price, uint96 floorFee) external {
        JobRequest memory request = lab.newRequest();
        request.offer.minPrice = 2 ether;
        request.offer.floorFee = uint96(bound(floorFee, 0, 2 ether));
        price = uint96(bound(price, 0, 2 ether));
        lab.post(request);
        lab.assign(request, lab.placeBid(_alice, request, price));
        market.deliverFailed(lab.newFailure(_alice, request), lab.termsOf(request));
        uint256 gross = price < request.offer.floorFee ? price : request.offer.floorFee;
        assertEq(market.credits(_alice.operator, address(0)), gross - gross / 100, "worker");
        assertEq(market.credits(treasury, address(0)), gross / 100, "treasury");
        assertEq(market.credits(requester, address(0)), 2 ether - gross, "refund");
    }

    function test_DeliverFailed_OtherTerms_reverts() external {
        _request.offer.floorFee = 1 ether;
        JobTerms memory terms = lab.termsOf(_request);
        bytes32 given = lab.idOf(_request);
        _request.offer.floorFee = 0.1 ether;
        _expect(
            lab.newFailure(_alice, _request),
            terms,
            abi.encodeWithSelector(IJobMarket.WrongTerms.selector, _jobId, given)
        );
    }

    function test_DeliverFailed_ExitCodeZero_reverts() external {
        _expectOutcome(uint8(Outcome.Failed), 0);
    }

    function test_DeliverFailed_Ok_reverts() external {
        _expectOutcome(uint8(Outcome.Ok), 0);
    }

    function test_DeliverFailed_LimitExceeded_reverts() external {
        _expectOutcome(uint8(Outcome.LimitExceeded), 0);
    }

    function test_DeliverFailed_Late_reverts() external {
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        vm.warp(deadline + 1);
        _expect(
            lab.newFailure(_alice, _request),
            lab.termsOf(_request),
            abi.encodeWithSelector(IJobMarket.Late.selector, _jobId, deadline)
        );
    }

    function test_DeliverFailed_Twice_reverts() external {
        market.deliverFailed(lab.newFailure(_alice, _request), lab.termsOf(_request));
        _expect(
            lab.newFailure(_alice, _request),
            lab.termsOf(_request),
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Settled, JobStatus.Assigned
            )
        );
    }

    function _expectOutcome(uint8 outcome, uint32 exitCode) private {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        (statement.outcome, statement.exitCode) = (outcome, exitCode);
        _expect(
            lab.signDelivery(_alice.signerKey, statement, _result),
            lab.termsOf(_request),
            abi.encodeWithSelector(IJobMarket.BadOutcome.selector, outcome, exitCode)
        );
    }

    function _expect(IJobMarket.Delivery memory delivery, JobTerms memory terms, bytes memory fault) private {
        vm.expectRevert(fault);
        market.deliverFailed(delivery, terms);
    }
}
