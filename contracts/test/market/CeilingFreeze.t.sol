// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @notice The first on-chain bid ends the rise of the ceiling: whoever waits longer gains nothing by it.
contract CeilingFreezeTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        // From one to two in a minute.
        _request = lab.newRequest();
        _jobId = lab.post(_request);
    }

    function test_Ceiling_FirstBid_freezes() external {
        assertFalse(market.getJob(_jobId).frozen, "no bid yet");
        vm.warp(_request.offer.openAt + 15);
        lab.placeBid(_alice, _request, 1.25 ether);
        assertTrue(market.getJob(_jobId).frozen);
        assertEq(market.getJob(_jobId).frozenAge, 15);
        vm.warp(_request.offer.openAt + 45);
        _expectCeiling(1.25 ether + 1, 1.25 ether);
    }

    function test_Ceiling_SecondBid_keepsTheFirstAge() external {
        vm.warp(_request.offer.openAt + 15);
        lab.placeBid(_alice, _request, 1.25 ether);
        vm.warp(_request.offer.openAt + 45);
        lab.placeBid(_bob, _request, 1 ether);
        assertEq(market.getJob(_jobId).frozenAge, 15);
    }

    function test_Ceiling_AtOpening_freezesAtMinPrice() external {
        lab.placeBid(_alice, _request, 1 ether);
        assertTrue(market.getJob(_jobId).frozen, "an age of zero is an age");
        vm.warp(_request.offer.openAt + 90);
        _expectCeiling(1 ether + 1, 1 ether);
    }

    /// @dev What is signed off chain obeys the same ceiling, or a patient bidder would go there.
    function test_Ceiling_SignedBid_obeysIt() external {
        lab.placeBid(_alice, _request, 1 ether);
        vm.warp(_request.offer.openAt + 60);
        Bid memory offered = lab.newBid(_bob, _request, 1.5 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        bytes[] memory signatures = lab.signDecision(decision);
        bytes memory signature = lab.signBid(_bob, offered);
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.AboveCeiling.selector, 1.5 ether, 1 ether));
        market.assignSigned(decision, signatures, offered, signature, terms);
    }

    function test_Ceiling_SignedBidWithoutStored_rises() external {
        vm.warp(_request.offer.openAt + 60);
        Bid memory offered = lab.newBid(_bob, _request, 2 ether);
        AssignmentDecision memory decision = lab.newDecision(offered);
        market.assignSigned(
            decision, lab.signDecision(decision), offered, lab.signBid(_bob, offered), lab.termsOf(_request)
        );
        assertEq(market.getJob(_jobId).price, 2 ether);
    }

    /// @dev A bid that lapsed and was not dropped froze it all the same: dropBid is what thaws.
    function test_Ceiling_LapsedBid_staysFrozen() external {
        Bid memory first = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(first.validUntil + 1);
        _expectCeiling(1.5 ether, 1 ether);
    }

    function test_Ceiling_DroppedBid_thaws() external {
        Bid memory first = lab.placeBid(_alice, _request, 1 ether);
        vm.warp(first.validUntil + 1);
        market.dropBid(_jobId);
        assertFalse(market.getJob(_jobId).frozen);
        assertEq(market.getJob(_jobId).frozenAge, 0);
        Bid memory offered = lab.newBid(_bob, _request, 2 ether);
        offered.validUntil = _now() + 60;
        _bid(offered);
        assertEq(market.getJob(_jobId).price, 2 ether);
        assertEq(market.getJob(_jobId).frozenAge, 151, "frozen anew");
    }

    function test_Ceiling_NewRound_thaws() external {
        _request = lab.newRetryRequest(1);
        _jobId = lab.postAssigned(_alice, _request);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.expire(_jobId);
        assertFalse(market.getJob(_jobId).frozen);
        lab.placeBid(_bob, _request, 2 ether);
        assertEq(market.getJob(_jobId).price, 2 ether);
    }

    /// @dev The age has 22 bits; a job open for longer than that cannot be, but an opening long ago can.
    function test_Ceiling_OpenedLongAgo_capsTheAge() external {
        _request = lab.newRequest();
        _request.offer.openAt -= 100 days;
        (_request.offer.rampSeconds, _request.offer.finalDeadline) = (30 days, _now() + 1 hours);
        _jobId = lab.post(_request);
        lab.placeBid(_alice, _request, 2 ether);
        assertEq(market.getJob(_jobId).frozenAge, (1 << 22) - 1);
        vm.warp(_now() + 10);
        lab.placeBid(_bob, _request, 1.9 ether);
        assertEq(market.getJob(_jobId).worker, _bob.operator, "the whole ramp is behind, as before");
    }

    /// @dev However long others wait, the ceiling is what it was when the first one bid.
    function testFuzz_Ceiling_Frozen(uint256 firstAt, uint256 wait, uint96 price) external {
        firstAt = bound(firstAt, 0, 80);
        wait = bound(wait, 0, 60);
        uint256 ceiling = firstAt >= 60 ? 2 ether : 1 ether + firstAt * 1 ether / 60;
        price = uint96(bound(price, 0, 3 ether));
        vm.warp(_request.offer.openAt + firstAt);
        lab.placeBid(_alice, _request, uint96(ceiling));
        vm.warp(_request.offer.openAt + firstAt + wait);
        if (price > ceiling) return _expectCeiling(price, uint96(ceiling));
        uint16 best = market.getJob(_jobId).score;
        Bid memory offered = lab.newBid(_bob, _request, price);
        JobTerms memory terms = lab.termsOf(_request);
        bool better = lab.scoreOf(_bob, _request, price) > best;
        if (!better) vm.expectPartialRevert(IJobMarket.NotBetter.selector);
        vm.prank(_bob.operator);
        market.bid(offered, terms);
    }

    function _bid(Bid memory offered) private {
        JobTerms memory terms = lab.termsOf(_request);
        vm.prank(_bob.operator);
        market.bid(offered, terms);
    }

    function _expectCeiling(uint96 price, uint96 ceiling) private {
        Bid memory offered = lab.newBid(_bob, _request, price);
        offered.validUntil = _now() + 1000;
        JobTerms memory terms = lab.termsOf(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.AboveCeiling.selector, price, ceiling));
        vm.prank(_bob.operator);
        market.bid(offered, terms);
    }
}
