// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {OddReceiver, Receiver, Trick} from "../utils/Receivers.sol";

/// @notice Telling a contract of a result: with its gas and no more, and never in the way of the pay.
contract CallbackTest is MarketTest {
    uint32 private constant GAS = 300_000;

    Node private _alice;
    Receiver private _receiver;
    OddReceiver private _odd;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _receiver = new Receiver(address(market));
        _odd = new OddReceiver();
        _assigned(address(_receiver), GAS);
    }

    function test_Callback_Ok_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.CallbackDone(_jobId, address(_receiver), true);
        _deliver(lab.newDelivery(_alice, _request));
        assertEq(_receiver.calls(), 1, "once");
        assertEq(_receiver.jobId(), _jobId);
        assertEq(_receiver.outcome(), uint8(Outcome.Ok));
        assertEq(_receiver.resultDigest(), sha256(lab.RESULT()));
        assertEq(_receiver.publicValues(), lab.RESULT());
        _assertPaid();
    }

    function test_Callback_Failed_tellsTheOutcome() external {
        _deliver(lab.newFailure(_alice, _request));
        assertEq(_receiver.outcome(), uint8(Outcome.Failed));
        assertEq(_credit(_alice.operator), 0.099 ether, "the floor fee");
    }

    /// @dev What it is given is what was promised, neither less nor all that is left.
    function test_Callback_ExactGas_succeeds() external {
        _deliver(lab.newDelivery(_alice, _request));
        assertLe(_receiver.gas(), GAS);
        assertGt(_receiver.gas(), GAS - 2000, "less what dispatch costs");
    }

    function testFuzz_Callback_ExactGas(uint32 gasLimit) external {
        gasLimit = uint32(bound(gasLimit, 250_000, 1_000_000));
        Node memory bob = lab.liveNode("bob");
        JobRequest memory request = lab.newCallbackRequest(address(_receiver), gasLimit);
        lab.postAssigned(bob, request);
        market.deliverOpened(lab.newDelivery(bob, request), lab.settlementOf(request));
        assertLe(_receiver.gas(), gasLimit);
        assertGt(_receiver.gas(), gasLimit - 2000);
    }

    /// @dev A carrier could otherwise starve the callback and have it count as failed.
    function test_Callback_TooLittleGas_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        SettlementTerms memory terms = lab.settlementOf(_request);
        bytes memory call = abi.encodeCall(IJobMarket.deliverOpened, (delivery, terms));
        uint256 failures;
        uint256 snapshot = vm.snapshotState();
        for (uint256 gas = 100_000; gas < 700_000; gas += 20_000) {
            (bool done,) = address(market).call{gas: gas}(call);
            if (done) {
                assertEq(_receiver.calls(), 1, "whoever delivers with too little gas is refused");
                assertGt(_receiver.gas(), GAS - 2000, "and none is kept from it");
            } else {
                ++failures;
                _assertStatus(_jobId, JobStatus.Assigned);
            }
            vm.revertToState(snapshot);
        }
        assertGt(failures, 0, "the range begins below what is needed");
        assertLt(failures, 30, "and ends above");
    }

    function test_Callback_NotEnoughGas_reverts() external {
        _assigned(address(_receiver), 1_000_000);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectPartialRevert(IJobMarket.NotEnoughGas.selector);
        market.deliverOpened{gas: 900_000}(delivery, terms);
    }

    function test_Callback_NoCode_succeeds() external {
        _assigned(makeAddr("nobody"), GAS);
        _deliver(lab.newDelivery(_alice, _request));
        _assertPaid();
    }

    function test_Callback_Reverts_paysAllTheSame() external {
        _expectTrick(Trick.Revert);
    }

    function test_Callback_EatsGas_paysAllTheSame() external {
        _expectTrick(Trick.EatGas);
    }

    function test_Callback_RevertBomb_paysAllTheSame() external {
        _expectTrick(Trick.RevertBomb);
    }

    function test_Callback_ReturnBomb_costsNoMore() external {
        _assignedOdd(Trick.ReturnBomb);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        SettlementTerms memory terms = lab.settlementOf(_request);
        uint256 before = gasleft();
        market.deliverOpened(delivery, terms);
        // A copy of the hundred kilobytes would cost the market another 30k and more.
        assertLt(before - gasleft(), GAS + 200_000, "nothing is copied");
        _assertPaid();
    }

    function test_Callback_Reenters_getsNothing() external {
        JobRequest memory other = lab.newRequest();
        other.requester = address(_odd);
        _assigned(address(_odd), GAS);
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        SettlementTerms memory terms = lab.settlementOf(_request);
        _odd.setCall(address(market), abi.encodeCall(IJobMarket.deliverOpened, (delivery, terms)));
        market.deliverOpened(delivery, terms);
        assertFalse(_odd.nested(), "the job is over for the callback too");
        _assertPaid();
    }

    function test_Callback_ReentersCancel_getsNothing() external {
        _assigned(address(_odd), GAS);
        _odd.setCall(address(market), abi.encodeCall(IJobMarket.expire, (_jobId)));
        _deliver(lab.newDelivery(_alice, _request));
        assertFalse(_odd.nested());
        _assertPaid();
    }

    /* THE OTHER DOORS */

    function test_Callback_PlainDelivery_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongEntry.selector, _jobId, bytes32("deliverOpened"))
        );
        market.deliver(delivery);
    }

    /// @dev Terms with another target are another request's.
    function test_Callback_OtherTarget_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        JobRequest memory other = _request;
        other.callback.target = address(_odd);
        SettlementTerms memory terms = lab.settlementOf(other);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongTerms.selector, _jobId, lab.idOf(other)));
        market.deliverOpened(delivery, terms);
    }

    function _assigned(address target, uint32 gasLimit) private {
        _request = lab.newCallbackRequest(target, gasLimit);
        _jobId = lab.postAssigned(_alice, _request);
    }

    function _assignedOdd(Trick trick) private {
        _odd.setTrick(trick);
        _assigned(address(_odd), GAS);
    }

    function _expectTrick(Trick trick) private {
        _assignedOdd(trick);
        vm.expectEmit(address(market));
        emit IJobMarket.CallbackDone(_jobId, address(_odd), false);
        _deliver(lab.newDelivery(_alice, _request));
        _assertPaid();
    }

    function _deliver(Delivery memory delivery) private {
        market.deliverOpened(delivery, lab.settlementOf(_request));
    }

    function _assertPaid() private view {
        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(_credit(_alice.operator), 0.99 ether, "paid");
    }
}
