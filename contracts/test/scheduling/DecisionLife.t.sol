// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @dev What equivocation rests on: no decision counts longer than its last sixty seconds.
contract DecisionLifeTest is MarketTest {
    function testFuzz_Assign_DecisionTooLong_reverts(uint40 ahead) external {
        AssignmentDecision memory decision = _decided();
        uint40 latest = _now() + 60;
        decision.validUntil = uint40(bound(ahead, latest + 1, type(uint40).max));
        bytes[] memory signatures = lab.signDecision(decision);
        vm.expectRevert(
            abi.encodeWithSelector(IJobMarket.DecisionTooLong.selector, decision.validUntil, latest)
        );
        market.assign(decision, signatures);
    }

    function test_Assign_AsLongAsAllowed_succeeds() external {
        AssignmentDecision memory decision = _decided();
        decision.validUntil = _now() + 60;
        market.assign(decision, lab.signDecision(decision));
        _assertStatus(decision.jobId, JobStatus.Assigned);
    }

    function _decided() private returns (AssignmentDecision memory) {
        Node memory node = lab.liveNode("alice");
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        Bid memory placed = lab.placeBid(node, request, 1 ether);
        vm.warp(market.getJob(jobId).bidEnd);
        return lab.newDecision(placed);
    }
}
