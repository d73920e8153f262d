// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {BatchItem, Delivery, Permit, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice Gas of every transition, each as a transaction of its own, into contracts/snapshots/market.json.
/// @dev Scenario: all balances and credits are above zero, both parties have done this before, two of three committee
/// members sign, URIs of 40 bytes, results of 64 bytes, an OpenZeppelin ERC-20, no fee unless the name says so.
abstract contract MarketGasScenario is MarketTest {
    Node internal _alice;
    Node internal _bob;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        lab.settle(_alice, lab.newRequest());
        lab.settle(_alice, lab.newTokenRequest());
        lab.settle(_bob, lab.newTokenRequest());
        lab.miss(_bob, lab.newRequest());
        lab.reattest(_alice);
        lab.reattest(_bob);
    }

    function _deliver() internal {
        JobRequest memory request = lab.newRequest();
        lab.postAssigned(_alice, request);
        Delivery memory delivery = lab.newDelivery(_alice, request);
        market.deliver(delivery);
    }

    function _snapshot(string memory name) internal {
        vm.snapshotGasLastCall("market", name);
    }
}

contract MarketGasTest is MarketGasScenario {
    function _labName() internal pure override returns (string memory) {
        return "Lab.sol:FreeLab";
    }

    /* POSTING */

    /// forge-config: default.isolate = true
    function test_Gas_PostNative() external {
        JobRequest memory request = lab.newRequest();
        vm.prank(requester);
        market.postJob{value: request.offer.maxPrice}(request);
        _snapshot("postJob: eth");
    }

    /// forge-config: default.isolate = true
    function test_Gas_PostToken() external {
        JobRequest memory request = lab.newTokenRequest();
        vm.prank(requester);
        market.postJob(request);
        _snapshot("postJob: erc20");
    }

    /// forge-config: default.isolate = true
    function test_Gas_PostWithPermit() external {
        // A permit before this one, and no allowance left of it: the nonce and the allowance are not new.
        vm.prank(requester);
        payToken.approve(address(market), 0);
        Permit memory permit = lab.signPermit(lab.REQUESTER_KEY(), address(market), 1, vm.getBlockTimestamp());
        payToken.permit(requester, address(market), 1, permit.deadline, permit.v, permit.r, permit.s);
        JobRequest memory request = lab.newTokenRequest();
        permit = lab.signPermit(lab.REQUESTER_KEY(), address(market), 2 ether, vm.getBlockTimestamp());
        vm.prank(requester);
        market.postJobWithPermit(request, permit);
        _snapshot("postJob: permit");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Anchor() external {
        lab.depositFor(requester, address(0), 10 ether);
        JobRequest memory request = lab.newRequest();
        bytes memory signature = lab.signRequest(request);
        market.anchor(request, signature);
        _snapshot("anchor");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Cancel() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        lab.placeBid(_alice, request, 1 ether);
        vm.prank(requester);
        market.cancel(jobId);
        _snapshot("cancel");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Withdraw() external {
        vm.deal(requester, 1 ether);
        vm.prank(requester);
        market.withdrawCredit(address(0));
        _snapshot("withdraw");
    }

    /* BIDS AND ASSIGNMENT */

    /// forge-config: default.isolate = true
    function test_Gas_Bid() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        _snapshotBid("bid", _alice, request, 1 ether);
        _snapshotBid("bid: replaces another", _bob, request, 0.5 ether);
    }

    /// @dev A worker's next machine: its platform is written down beside its number.
    /// forge-config: default.isolate = true
    function test_Gas_BidOfAnEnclavesFirst() external {
        _alice.enclave = lab.enrolOn(_alice, "another machine");
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        _snapshotBid("bid: an enclave's first", _alice, request, 1 ether);
    }

    /// forge-config: default.isolate = true
    function test_Gas_AssignStored() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        Bid memory offered = lab.placeBid(_alice, request, 1 ether);
        vm.warp(vm.getBlockTimestamp() + 30);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        market.assign(decision, signatures);
        _snapshot("assign");
    }

    /// forge-config: default.isolate = true
    function test_Gas_AssignBatch() external {
        Node memory carol = lab.newNode("carol");
        carol.capacity = lab.capacityOf(16, 65_536, 50_000, 16);
        lab.stake(carol.operator, 100e18);
        carol.enclave = lab.enrol(carol);
        AssignmentDecision[] memory decisions = new AssignmentDecision[](8);
        bytes[][] memory signatures = new bytes[][](8);
        Bid[] memory bids = new Bid[](8);
        for (uint256 i = 0; i < 8; ++i) {
            JobRequest memory request = lab.newRequest();
            lab.post(request);
            bids[i] = lab.placeBid(carol, request, 1 ether);
        }
        vm.warp(vm.getBlockTimestamp() + 30);
        for (uint256 i = 0; i < 8; ++i) {
            decisions[i] = lab.newDecision(bids[i]);
            signatures[i] = lab.signDecision(decisions[i]);
        }
        market.assignBatch(decisions, signatures);
        _snapshotShare("assign: batch of 8, per job", 8);
    }

    /// forge-config: default.isolate = true
    function test_Gas_AssignSigned() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        lab.placeBid(_bob, request, 1 ether);
        JobTerms memory terms = lab.termsOf(request);
        Bid memory offered = lab.newBid(_alice, request, 0.9 ether);
        bytes memory signature = lab.signBid(_alice, offered);
        vm.warp(vm.getBlockTimestamp() + 30);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        market.assignSigned(decision, signatures, offered, signature, terms);
        _snapshot("assignSigned");
    }

    /// forge-config: default.isolate = true
    function test_Gas_AssignFallback() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        lab.placeBid(_alice, request, 1 ether);
        vm.warp(vm.getBlockTimestamp() + 30 + lab.FALLBACK_DELAY());
        market.assignFallback(jobId);
        _snapshot("fallback");
    }

    /* DELIVERY */

    /// forge-config: default.isolate = true
    function test_Gas_Deliver() external {
        _deliver();
        _snapshot("deliver");
    }

    /// forge-config: default.isolate = true
    function test_Gas_DeliverBatch() external {
        Node memory carol = lab.newNode("carol");
        carol.capacity = lab.capacityOf(64, 131_072, 50_000, 64);
        lab.stake(carol.operator, 1000e18);
        carol.enclave = lab.enrol(carol);
        lab.settle(carol, lab.newRequest());
        BatchItem[] memory items = new BatchItem[](32);
        for (uint256 i = 0; i < 32; ++i) {
            JobRequest memory request = lab.newRequest();
            request.requirements.memoryMiB = 1024;
            lab.postAssigned(carol, request);
            items[i] = lab.newItem(request);
        }
        bytes memory signature = lab.signBatch(carol, items);
        market.deliverBatch(carol.operator, items, signature);
        _snapshotShare("deliver: batch of 32, per job", 32);
    }

    /// forge-config: default.isolate = true
    function test_Gas_FailedDelivery() external {
        JobRequest memory request = lab.newRequest();
        lab.postAssigned(_alice, request);
        _snapshotOpened("deliver: failed", lab.newFailure(_alice, request), request);
    }

    /// forge-config: default.isolate = true
    function test_Gas_LateDelivery() external {
        JobRequest memory request = lab.newRequest();
        lab.postAssigned(_alice, request);
        Delivery memory delivery = lab.newDelivery(_alice, request);
        vm.warp(vm.getBlockTimestamp() + 601);
        market.deliverLate(delivery);
        _snapshot("deliver: late");
    }

    /// @dev The answer that makes the quorum pays all who gave it before.
    /// forge-config: default.isolate = true
    function test_Gas_ReplicaDelivery() external {
        JobRequest memory request = lab.newQuorumRequest(2, 2);
        lab.post(request);
        lab.place(_alice, request, 1 ether);
        lab.place(_bob, request, 1 ether);
        _snapshotReplica("deliver: replica", _alice, request, 0);
        _snapshotReplica("deliver: replica, quorum", _bob, request, 1);
    }

    /// @dev Without the gas of the callback itself: the contract called does nothing.
    /// forge-config: default.isolate = true
    function test_Gas_CallbackDelivery() external {
        address target = makeAddr("target");
        vm.etch(target, hex"00");
        JobRequest memory request = lab.newCallbackRequest(target, 300_000);
        lab.postAssigned(_alice, request);
        _snapshotOpened("deliver: callback", lab.newDelivery(_alice, request), request);
    }

    /// @dev A result above 1 KiB is stated by its digest, and a part of the price held back until it is seen.
    /// forge-config: default.isolate = true
    function test_Gas_StatedDelivery() external {
        JobRequest memory request = lab.newLargeRequest();
        bytes32 jobId = lab.postAssigned(_alice, request);
        TeeStatement memory statement = lab.newStatement(_alice, request);
        statement.resultDigest = sha256("a large result");
        _snapshotOpened("deliver: stated", lab.signDelivery(_alice.signerKey, statement, ""), request);
        _assertStatus(jobId, JobStatus.Delivered);
    }

    /* ENDINGS */

    /// forge-config: default.isolate = true
    function test_Gas_Expire() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.postAssigned(_alice, request);
        vm.warp(vm.getBlockTimestamp() + 601);
        vm.prank(lab.KEEPER());
        market.expire(jobId);
        _snapshot("expire");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Excuse() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.postAssigned(_alice, request);
        _freeze(_alice.enclave, true);
        market.excuse(jobId);
        _snapshot("excuse");
    }

    function _snapshotBid(string memory name, Node memory node, JobRequest memory request, uint96 price)
        private
    {
        JobTerms memory terms = lab.termsOf(request);
        Bid memory offered = lab.newBid(node, request, price);
        vm.prank(node.operator);
        market.bid(offered, terms);
        _snapshot(name);
    }

    function _snapshotReplica(string memory name, Node memory node, JobRequest memory request, uint8 replica)
        private
    {
        _snapshotOpened(name, lab.newReplicaDelivery(node, request, replica, "result"), request);
    }

    function _snapshotOpened(string memory name, Delivery memory delivery, JobRequest memory request)
        private
    {
        SettlementTerms memory terms = lab.settlementOf(request);
        market.deliverOpened(delivery, terms);
        _snapshot(name);
    }

    /// @dev What one member of the last call cost, rounded up.
    function _snapshotShare(string memory name, uint256 members) private {
        uint256 total = vm.lastCallGas().gasTotalUsed;
        vm.snapshotValue("market", name, (total + members - 1) / members);
    }
}

/// @notice The same with a fee, which touches the treasury's credit too.
contract MarketGasWithFeeTest is MarketGasScenario {
    /// forge-config: default.isolate = true
    function test_Gas_DeliverWithFee() external {
        _deliver();
        _snapshot("deliver: with fee");
    }
}
