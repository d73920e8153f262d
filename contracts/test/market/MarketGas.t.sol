// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice Gas of every transition, each as a transaction of its own, into contracts/snapshots/market.json.
/// @dev Scenario: all balances and credits are above zero, both parties have done this before, two of three committee
/// members sign, URIs of 40 bytes, results of 64 bytes, an OpenZeppelin ERC-20.
contract MarketGasTest is MarketTest {
    Node private _alice;
    Node private _bob;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        lab.settle(_alice, lab.newRequest());
        lab.settle(_bob, lab.newTokenRequest());
        lab.miss(_bob, lab.newRequest());
    }

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
    function test_Gas_Cancel() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        lab.placeBid(_alice, request, 1 ether);
        vm.prank(requester);
        market.cancel(jobId);
        _snapshot("cancel");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Bid() external {
        JobRequest memory request = lab.newRequest();
        lab.post(request);
        JobTerms memory terms = lab.termsOf(request);
        Bid memory offered = lab.newBid(_alice, request, 1 ether);
        vm.prank(_alice.operator);
        market.bid(offered, terms);
        _snapshot("bid");

        offered = lab.newBid(_bob, request, 0.5 ether);
        vm.prank(_bob.operator);
        market.bid(offered, terms);
        _snapshot("bid: replaces another");
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

    /// forge-config: default.isolate = true
    function test_Gas_Deliver() external {
        JobRequest memory request = lab.newRequest();
        lab.postAssigned(_alice, request);
        IJobMarket.Delivery memory delivery = lab.newDelivery(_alice, request);
        market.deliver(delivery);
        _snapshot("deliver");
    }

    /// forge-config: default.isolate = true
    function test_Gas_FailedDelivery() external {
        JobRequest memory request = lab.newRequest();
        lab.postAssigned(_alice, request);
        IJobMarket.Delivery memory delivery = lab.newFailure(_alice, request);
        JobTerms memory terms = lab.termsOf(request);
        market.deliverFailed(delivery, terms);
        _snapshot("deliverFailed");
    }

    /// forge-config: default.isolate = true
    function test_Gas_Expire() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.postAssigned(_alice, request);
        vm.warp(vm.getBlockTimestamp() + 601);
        vm.prank(lab.KEEPER());
        market.expire(jobId);
        _snapshot("expire");
    }

    function _snapshot(string memory name) private {
        vm.snapshotGasLastCall("market", name);
    }
}
