// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {BatchItem, Delivery} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract DeliverBatchTest is MarketTest {
    uint256 private constant SIZE = 3;

    Node private _alice;
    Node private _bob;
    JobRequest[] private _requests;
    BatchItem[] private _items;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        for (uint256 i = 0; i < SIZE; ++i) {
            _add(_alice, i == 1 ? lab.newTokenRequest() : lab.newRequest());
        }
    }

    function test_DeliverBatch_All_succeeds() external {
        bytes memory signature = _sign();
        for (uint256 i = 0; i < SIZE; ++i) {
            vm.expectEmit(address(market));
            emit IJobMarket.JobSettled(
                _items[i].jobId,
                requester,
                _alice.operator,
                Outcome.Ok,
                sha256(lab.RESULT()),
                50_000_000,
                0,
                0.99 ether,
                0.01 ether,
                lab.RESULT()
            );
        }
        _deliver(signature);

        _assertSettled(SIZE);
        assertEq(_credit(_alice.operator), 1.98 ether, "two jobs in the native currency");
        assertEq(market.credits(_alice.operator, address(payToken)), 0.99 ether, "one in the token");
        assertEq(_credit(requester), 2 ether, "what the prices left over");
        assertEq(market.credits(requester, address(payToken)), 1 ether);
        assertEq(_credit(treasury), 0.02 ether);
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral of all is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slots of all are free");
    }

    function test_DeliverBatch_One_succeeds() external {
        _items.pop();
        _items.pop();
        _deliver(_sign());
        _assertSettled(1);
    }

    function test_DeliverBatch_LimitExceeded_succeeds() external {
        _items[1].outcome = uint8(Outcome.LimitExceeded);
        _deliver(_sign());
        _assertSettled(SIZE);
    }

    function test_DeliverBatch_CarriedByAnyone_succeeds() external {
        bytes memory signature = _sign();
        vm.prank(makeAddr("carrier"));
        market.deliverBatch(_alice.operator, _items, signature);
        _assertSettled(SIZE);
    }

    function test_DeliverBatch_AtDeadline_succeeds() external {
        vm.warp(market.getJob(_items[0].jobId).reservedUntil);
        _deliver(_sign());
        _assertSettled(SIZE);
    }

    /// @dev A batch of one is still a batch: the plain statement's signature does not do, nor the other way round.
    function test_DeliverBatch_PlainSignature_reverts() external {
        _items.pop();
        _items.pop();
        Delivery memory plain = lab.newDelivery(_alice, _requests[0]);
        _expectForged(plain.signature);
        plain.signature = _sign();
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(plain);
    }

    /* WHAT IS LEFT OUT */

    function test_DeliverBatch_SettledMeanwhile_skipsIt() external {
        bytes memory signature = _sign();
        market.deliver(lab.newDelivery(_alice, _requests[1]));
        _expectSkipped(1, JobStatus.Settled, signature);
        assertEq(market.credits(_alice.operator, address(payToken)), 0.99 ether, "paid once");
    }

    function test_DeliverBatch_ExpiredMeanwhile_skipsIt() external {
        JobRequest memory short = lab.newRequest();
        short.offer.executionWindow = 60;
        short.work.cycleLimit = 1_000_000;
        _add(_alice, short);
        bytes memory signature = _sign();
        vm.warp(_now() + 61);
        market.expire(_items[3].jobId);
        _expectSkipped(3, JobStatus.Expired, signature);
        _assertStatus(_items[3].jobId, JobStatus.Expired);
    }

    /// @dev Past its deadline and not expired yet: deliverLate is for it.
    function test_DeliverBatch_LateMember_skipsIt() external {
        JobRequest memory short = lab.newRequest();
        short.offer.executionWindow = 60;
        short.work.cycleLimit = 1_000_000;
        _add(_alice, short);
        bytes memory signature = _sign();
        vm.warp(_now() + 61);
        _expectSkipped(3, JobStatus.Assigned, signature);
        _assertStatus(_items[3].jobId, JobStatus.Assigned);
    }

    function test_DeliverBatch_DuplicateMember_paysOnce() external {
        _items[2] = _items[0];
        _expectSkipped(2, JobStatus.Settled, _sign());
        assertEq(_credit(_alice.operator), 0.99 ether, "paid once");
        assertEq(workers.freeStake(_alice.operator), 90e18, "the third job's collateral is held");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 1, "and its slot");
    }

    function test_DeliverBatch_AllOver_reverts() external {
        bytes memory signature = _sign();
        _deliver(signature);
        vm.expectRevert(IJobMarket.NothingDelivered.selector);
        _deliver(signature);
        assertEq(_credit(_alice.operator), 1.98 ether, "paid once");
    }

    function test_DeliverBatch_AllLate_reverts() external {
        bytes memory signature = _sign();
        vm.warp(market.getJob(_items[2].jobId).reservedUntil + 1);
        vm.expectRevert(IJobMarket.NothingDelivered.selector);
        _deliver(signature);
    }

    /* REFUSALS */

    function test_DeliverBatch_Empty_reverts() external {
        delete _items;
        bytes memory signature = _sign();
        vm.expectRevert(IJobMarket.EmptyBatch.selector);
        _deliver(signature);
    }

    function test_DeliverBatch_OtherEnclavesJob_reverts() external {
        _add(_bob, lab.newRequest());
        bytes memory signature = _sign();
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.MixedBatch.selector, _items[3].jobId, _index(_bob.enclave), _index(_alice.enclave)
            )
        );
        _deliver(signature);
    }

    function test_DeliverBatch_OtherWorkerNamed_reverts() external {
        bytes memory signature = lab.sign(
            _alice.signerKey,
            lab.digestOf(lab.batchHash(_bob.operator, _items), block.chainid, address(proof))
        );
        vm.expectPartialRevert(IWorkerRegistry.NotTheWorker.selector);
        market.deliverBatch(_bob.operator, _items, signature);
    }

    function test_DeliverBatch_Failed_reverts() external {
        _expectOutcome(uint8(Outcome.Failed));
    }

    function test_DeliverBatch_NoOutcome_reverts() external {
        _expectOutcome(0);
    }

    function test_DeliverBatch_UnknownOutcome_reverts() external {
        _expectOutcome(4);
    }

    function test_DeliverBatch_ResultTooLarge_reverts() external {
        _items[1].publicValues = new bytes(1025);
        bytes memory signature = _sign();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.ResultTooLarge.selector, 1025, 1024));
        _deliver(signature);
    }

    function test_DeliverBatch_CallbackJob_reverts() external {
        _add(_alice, lab.newCallbackRequest(makeAddr("target"), 100_000));
        bytes memory signature = _sign();
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongEntry.selector, _items[3].jobId, bytes32("deliverOpened"))
        );
        _deliver(signature);
    }

    function test_DeliverBatch_QuorumJob_reverts() external {
        JobRequest memory request = lab.newQuorumRequest(1, 2);
        lab.post(request);
        lab.place(_alice, request, 1 ether);
        lab.place(_bob, request, 1 ether);
        _items.push(lab.newItem(request));
        bytes memory signature = _sign();
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.WrongEntry.selector, _items[3].jobId, bytes32("deliverOpened"))
        );
        _deliver(signature);
    }

    /// @dev A job that was never posted, or is open, is owed nothing: it is left out like one that is over.
    function test_DeliverBatch_OpenJob_skipsIt() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        lab.placeBid(_alice, request, 1 ether);
        _items.push(lab.newItem(request));
        _expectSkipped(3, JobStatus.Open, _sign());
    }

    /// @dev The market takes a statement's kind from the job, and there is none: nobody signs such a list.
    function test_DeliverBatch_UnknownJob_reverts() external {
        _items.push(lab.newItem(lab.newRequest()));
        _expectForged(_sign());
    }

    /* THE SIGNATURE */

    function test_DeliverBatch_OtherOrder_reverts() external {
        bytes memory signature = _sign();
        BatchItem memory first = _items[0];
        _items[0] = _items[1];
        _items[1] = first;
        _expectForged(signature);
    }

    function test_DeliverBatch_MemberTakenOut_reverts() external {
        bytes memory signature = _sign();
        _items.pop();
        _expectForged(signature);
    }

    function test_DeliverBatch_MemberAdded_reverts() external {
        bytes memory signature = _sign();
        _add(_alice, lab.newRequest());
        _expectForged(signature);
    }

    function test_DeliverBatch_AlteredMember_reverts() external {
        bytes memory signature = _sign();
        _items[2].publicValues = "other";
        _expectForged(signature);
        _items[2] = lab.newItem(_requests[2]);
        ++_items[2].cycles;
        _expectForged(signature);
        _items[2] = lab.newItem(_requests[2]);
        _items[2].program = "other";
        _expectForged(signature);
        _items[2] = lab.newItem(_requests[2]);
        _items[2].inputDigest = "other";
        _expectForged(signature);
        _items[2] = lab.newItem(_requests[2]);
        _items[2].outcome = uint8(Outcome.LimitExceeded);
        _expectForged(signature);
    }

    function test_DeliverBatch_OtherContract_reverts() external {
        bytes32 hashed = lab.batchHash(_alice.operator, _items);
        _expectForged(lab.sign(_alice.signerKey, lab.digestOf(hashed, block.chainid, address(market))));
    }

    function test_DeliverBatch_OtherChain_reverts() external {
        bytes memory signature = _sign();
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        _expectForged(signature);
        vm.chainId(chain);
        _deliver(signature);
    }

    function test_DeliverBatch_HighS_reverts() external {
        bytes memory signature = lab.toHighS(_sign());
        vm.expectRevert(IJobMarket.BadSignature.selector);
        _deliver(signature);
    }

    function test_DeliverBatch_OperatorsKey_reverts() external {
        _alice.signerKey = _alice.operatorKey;
        bytes memory signature = _sign();
        vm.expectRevert(
            abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _alice.enclave, _alice.operator)
        );
        _deliver(signature);
    }

    function test_DeliverBatch_FrozenEnclave_reverts() external {
        bytes memory signature = _sign();
        _freeze(_alice.enclave, true);
        vm.expectRevert(abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _alice.enclave));
        _deliver(signature);
    }

    function testFuzz_DeliverBatch_SplitsEscrow(uint96[3] memory prices) external {
        Node memory carol = lab.liveNode("carol");
        delete _items;
        delete _requests;
        uint256 left;
        uint256 paid;
        for (uint256 i = 0; i < 3; ++i) {
            JobRequest memory request = lab.newRequest();
            request.offer.minPrice = uint96(bound(prices[i], 0.1 ether, 2 ether));
            left += 2 ether - request.offer.minPrice;
            paid += request.offer.minPrice - request.offer.minPrice / 100;
            _add(carol, request);
        }
        bytes memory signature = lab.signBatch(carol, _items);
        market.deliverBatch(carol.operator, _items, signature);
        assertEq(_credit(requester), left);
        assertEq(_credit(carol.operator), paid);
        assertEq(_credit(treasury), 6 ether - left - paid, "fees, each rounded down for itself");
    }

    function _add(Node memory node, JobRequest memory request) private {
        lab.postAssigned(node, request);
        _requests.push(request);
        _items.push(lab.newItem(request));
    }

    function _sign() private view returns (bytes memory) {
        return lab.signBatch(_alice, _items);
    }

    function _deliver(bytes memory signature) private {
        market.deliverBatch(_alice.operator, _items, signature);
    }

    function _assertSettled(uint256 count) private view {
        for (uint256 i = 0; i < count; ++i) {
            _assertStatus(_items[i].jobId, JobStatus.Settled);
        }
    }

    function _expectSkipped(uint256 at, JobStatus status, bytes memory signature) private {
        vm.expectEmit(address(market));
        emit IJobMarket.DeliverySkipped(_items[at].jobId, status);
        _deliver(signature);
        for (uint256 i = 0; i < _items.length; ++i) {
            if (i != at) _assertStatus(_items[i].jobId, JobStatus.Settled);
        }
    }

    function _expectOutcome(uint8 outcome) private {
        _items[1].outcome = outcome;
        bytes memory signature = _sign();
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BadOutcome.selector, outcome, 0));
        _deliver(signature);
    }

    /// @dev A signature over another list recovers to some stranger.
    function _expectForged(bytes memory signature) private {
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        _deliver(signature);
    }
}
