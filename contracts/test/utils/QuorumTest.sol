// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {Replica, ReplicaState} from "../../src/types/Job.sol";
import {TeeStatement, Outcome} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "./MarketTest.sol";
import {Node} from "./Nodes.sol";

/// @title Base of the tests about replicas: three nodes, and a job that needs two equal answers of three
abstract contract QuorumTest is MarketTest {
    bytes internal constant RIGHT = "right";
    bytes internal constant WRONG = "wrong";
    bytes internal constant OTHER = "other";

    Node[3] internal _nodes;
    JobRequest internal _request;
    bytes32 internal _jobId;

    function setUp() public virtual override {
        super.setUp();
        _nodes[0] = lab.liveNode("alice");
        _nodes[1] = lab.liveNode("bob");
        _nodes[2] = lab.liveNode("carol");
        _request = lab.newQuorumRequest(2, 3);
        _jobId = lab.post(_request);
    }

    /// @dev Another job instead of the first, whose escrow goes back.
    function _repost() internal {
        vm.startPrank(requester);
        market.cancel(_jobId);
        market.withdrawCredit(address(0));
        vm.stopPrank();
        _jobId = lab.post(_request);
    }

    /// @dev Places replicas until there are `count`, each for one ether, a second apart.
    function _place(uint256 count) internal {
        for (uint256 i = market.getReplicas(_jobId).length; i < count; ++i) {
            lab.place(_nodes[i], _request, 1 ether);
            vm.warp(_now() + 1);
        }
    }

    function _say(uint8 replica, bytes memory result) internal {
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[replica], _request, replica, result);
        market.deliverOpened(delivery, lab.settlementOf(_request));
    }

    function _fail(uint8 replica, uint32 exitCode) internal {
        TeeStatement memory statement = lab.newStatement(_nodes[replica], _request);
        (statement.round, statement.resultDigest) = (replica, sha256(RIGHT));
        (statement.outcome, statement.exitCode) = (uint8(Outcome.Failed), exitCode);
        Delivery memory delivery = lab.signDelivery(_nodes[replica].signerKey, statement, RIGHT);
        market.deliverOpened(delivery, lab.settlementOf(_request));
    }

    function _expectSay(uint8 replica, bytes memory result, bytes memory fault) internal {
        Delivery memory delivery = lab.newReplicaDelivery(_nodes[replica], _request, replica, result);
        SettlementTerms memory terms = lab.settlementOf(_request);
        vm.expectRevert(fault);
        market.deliverOpened(delivery, terms);
    }

    function _replica(uint256 index) internal view returns (Replica memory) {
        return market.getReplicas(_jobId)[index];
    }

    function _assertReplica(uint256 index, ReplicaState state) internal view {
        assertEq(uint256(_replica(index).state), uint256(state), "replica's state");
    }

    /// @dev The node's collateral and slots are all free, or held by the one replica.
    function _assertHolds(uint256 node, bool holds) internal view {
        (Worker memory worker,) = workers.getWorker(_nodes[node].operator);
        assertEq(worker.reserved, holds ? 10e18 : 0, "collateral held");
        assertEq(enclaves.getEnclave(_nodes[node].enclave).used, holds ? 1 : 0, "slots held");
    }

    /// @dev Last second for the replica placed last.
    function _lastDeadline() internal view returns (uint40) {
        Replica[] memory replicas = market.getReplicas(_jobId);
        return replicas[replicas.length - 1].deadline;
    }

    /// @dev Whatever happened: the market holds what credits and the job's escrow say, the registry its stakes and credits.
    function _assertConserved() internal {
        address keeper = lab.KEEPER();
        uint256 owed = _credit(requester) + _credit(treasury) + market.getJob(_jobId).escrow;
        uint256 stakes =
            workers.credits(requester) + workers.credits(keeper) + workers.heldForTreasury(keeper);
        for (uint256 i = 0; i < 3; ++i) {
            address operator = _nodes[i].operator;
            owed += _credit(operator);
            stakes += _stakeOf(operator) + workers.credits(operator);
        }
        assertEq(address(market).balance, owed, "escrow and credits are the holdings");
        assertEq(stakeToken.balanceOf(address(workers)), stakes, "stakes and credits are the holdings");
    }

    function _finalise() internal {
        vm.prank(lab.KEEPER());
        market.finalise(_jobId);
    }

    function _expire() internal {
        vm.prank(lab.KEEPER());
        market.expire(_jobId);
    }

    function _view() internal view returns (IJobMarket.JobView memory) {
        return market.getJob(_jobId);
    }
}
