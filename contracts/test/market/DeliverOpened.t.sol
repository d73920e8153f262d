// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract DeliverOpenedTest is MarketTest {
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

    function test_DeliverOpened_PaysFloorFee_succeeds() external {
        Delivery memory delivery = lab.newFailure(_alice, _request);
        SettlementTerms memory terms = lab.settlementOf(_request);
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
        market.deliverOpened(delivery, terms);
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(market.credits(_alice.operator, address(0)), 0.099 ether, "worker");
        assertEq(market.credits(treasury, address(0)), 0.001 ether, "treasury");
        assertEq(market.credits(requester, address(0)), 1.9 ether, "refund");
        assertEq(workers.freeStake(_alice.operator), 100e18, "nobody is at fault");
    }

    /// @dev A worker that asked less than the floor gets no more than it asked.
    function test_DeliverOpened_CheapBid_succeeds() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        lab.assign(request, lab.placeBid(_alice, request, 0.05 ether));
        market.deliverOpened(lab.newFailure(_alice, request), lab.settlementOf(request));
        assertEq(market.credits(_alice.operator, address(0)), 0.0495 ether);
        assertEq(market.credits(requester, address(0)), 1.95 ether);
    }

    function testFuzz_DeliverOpened_SplitsEscrow(uint96 price, uint96 floorFee) external {
        JobRequest memory request = lab.newRequest();
        request.offer.minPrice = 2 ether;
        request.offer.floorFee = uint96(bound(floorFee, 0, 2 ether));
        price = uint96(bound(price, 0, 2 ether));
        lab.post(request);
        lab.assign(request, lab.placeBid(_alice, request, price));
        market.deliverOpened(lab.newFailure(_alice, request), lab.settlementOf(request));
        uint256 gross = price < request.offer.floorFee ? price : request.offer.floorFee;
        assertEq(market.credits(_alice.operator, address(0)), gross - gross / 100, "worker");
        assertEq(market.credits(treasury, address(0)), gross / 100, "treasury");
        assertEq(market.credits(requester, address(0)), 2 ether - gross, "refund");
    }

    function test_DeliverOpened_OtherTerms_reverts() external {
        _request.offer.floorFee = 1 ether;
        SettlementTerms memory terms = lab.settlementOf(_request);
        bytes32 given = lab.idOf(_request);
        _request.offer.floorFee = 0.1 ether;
        _expect(
            lab.newFailure(_alice, _request),
            terms,
            abi.encodeWithSelector(IJobMarket.WrongTerms.selector, _jobId, given)
        );
    }

    function test_DeliverOpened_ExitCodeZero_reverts() external {
        _expectOutcome(uint8(Outcome.Failed), 0);
    }

    function test_DeliverOpened_OkWithExitCode_reverts() external {
        _expectOutcome(uint8(Outcome.Ok), 1);
    }

    function test_DeliverOpened_NoOutcome_reverts() external {
        _expectOutcome(0, 0);
    }

    function test_DeliverOpened_UnknownOutcome_reverts() external {
        _expectOutcome(4, 0);
    }

    /// @dev Opening the request does no harm where it is not needed.
    function test_DeliverOpened_Ok_paysThePrice() external {
        market.deliverOpened(lab.newDelivery(_alice, _request), lab.settlementOf(_request));
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether);
    }

    function test_DeliverOpened_LimitExceeded_paysThePrice() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.outcome = uint8(Outcome.LimitExceeded);
        market.deliverOpened(
            lab.signDelivery(_alice.signerKey, statement, _result), lab.settlementOf(_request)
        );
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether);
    }

    function test_DeliverOpened_OtherResult_reverts() external {
        Delivery memory delivery = lab.newFailure(_alice, _request);
        delivery.publicValues = "other";
        _expect(
            delivery,
            lab.settlementOf(_request),
            abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, sha256(_result), sha256("other"))
        );
    }

    function test_DeliverOpened_OperatorsKey_reverts() external {
        _expect(
            lab.signDelivery(_alice.operatorKey, lab.newStatement(_alice, _request), _result),
            lab.settlementOf(_request),
            abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _alice.enclave, _alice.operator)
        );
    }

    function test_DeliverOpened_OtherRound_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.round = 1;
        _expect(
            lab.signDelivery(_alice.signerKey, statement, _result),
            lab.settlementOf(_request),
            abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1)
        );
    }

    function test_DeliverOpened_UnknownJob_reverts() external {
        JobRequest memory other = lab.newRequest();
        _expect(
            lab.newFailure(_alice, other),
            lab.settlementOf(other),
            abi.encodeWithSelector(IJobMarket.UnknownJob.selector, lab.idOf(other))
        );
    }

    function test_DeliverOpened_Late_reverts() external {
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        vm.warp(deadline + 1);
        _expect(
            lab.newFailure(_alice, _request),
            lab.settlementOf(_request),
            abi.encodeWithSelector(IJobMarket.Late.selector, _jobId, deadline)
        );
    }

    function test_DeliverOpened_Twice_reverts() external {
        market.deliverOpened(lab.newFailure(_alice, _request), lab.settlementOf(_request));
        _expect(
            lab.newFailure(_alice, _request),
            lab.settlementOf(_request),
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
            lab.settlementOf(_request),
            abi.encodeWithSelector(IJobMarket.BadOutcome.selector, outcome, exitCode)
        );
    }

    function _expect(Delivery memory delivery, SettlementTerms memory terms, bytes memory fault) private {
        vm.expectRevert(fault);
        market.deliverOpened(delivery, terms);
    }
}
