// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {Enclave} from "../../src/types/Attestation.sol";
import {Unbonding, Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
import {CommitteeHandler} from "./handlers/CommitteeHandler.sol";
import {EnclaveHandler} from "./handlers/EnclaveHandler.sol";
import {KeeperHandler} from "./handlers/KeeperHandler.sol";
import {OutsiderHandler} from "./handlers/OutsiderHandler.sol";
import {RequesterHandler} from "./handlers/RequesterHandler.sol";
import {Stage} from "./handlers/Stage.sol";
import {WorkerHandler} from "./handlers/WorkerHandler.sol";
import {Books, Sketch, Stake} from "./stores/Books.sol";
import {Edge, Tally} from "./stores/Tally.sol";

/// @title Whatever happens, in whatever order: money, stake, slots and statuses add up
/// @dev One long run instead of many short ones: counts of edges need no file between runs, and thousands of jobs share
/// one history. The seed is fixed in foundry.toml, so the run is the same every time.
contract MarketInvariantTest is MarketTest {
    /// @dev Each edge at least so often, or the campaign says nothing about it.
    uint256 private constant LEAST = 100;
    /// @dev Closed jobs looked at after every call; all of them are at the end.
    uint256 private constant LOOKED_AT = 4;

    Stage private _stage;
    Books private _books;
    Tally private _tally;
    /// @dev Operators and enclaves do not change; signers do, and are the stage's to know.
    Node[] private _nodes;
    address[] private _operators;

    function setUp() public override {
        super.setUp();
        (_books, _tally) = (new Books(), new Tally());
        _stage = Stage(vm.deployCode("Stage.sol:Stage", abi.encode(lab, _books, _tally)));
        _operators = _stage.allOperators();
        for (uint8 number = 1; number <= _stage.NODES(); ++number) {
            _nodes.push(_stage.nodeOf(number));
        }
        targetContract(vm.deployCode("RequesterHandler.sol:RequesterHandler", abi.encode(_stage)));
        targetContract(vm.deployCode("WorkerHandler.sol:WorkerHandler", abi.encode(_stage)));
        targetContract(vm.deployCode("CommitteeHandler.sol:CommitteeHandler", abi.encode(_stage)));
        targetContract(vm.deployCode("KeeperHandler.sol:KeeperHandler", abi.encode(_stage)));
        targetContract(vm.deployCode("EnclaveHandler.sol:EnclaveHandler", abi.encode(_stage)));
        targetContract(vm.deployCode("OutsiderHandler.sol:OutsiderHandler", abi.encode(_stage)));
    }

    /// @dev Handlers hash what they are given, so the fuzzer need not collect values, which would take most of the time.
    /// forge-config: default.invariant.dictionary-weight = 0
    /// forge-config: default.invariant.include-storage = false
    /// forge-config: default.invariant.include-push-bytes = false
    /// forge-config: default.invariant.max-fuzz-dictionary-values = 1
    /// forge-config: default.invariant.max-fuzz-dictionary-addresses = 1
    /// forge-config: default.invariant.max-fuzz-dictionary-literals = 1
    /// forge-config: default.invariant.runs = 1
    /// forge-config: default.invariant.depth = 4000
    /// forge-config: default.invariant.fail-on-revert = true
    /// forge-config: default.invariant.shrink-run-limit = 0
    /// forge-config: default.invariant.failure-persist-dir = "contracts/cache/invariant"
    function invariant_BooksMatch() external view {
        (uint256 native, uint256 tokens) = _checkLive();
        _checkHoldings(native, tokens);
        uint256 closed = _books.closedCount();
        _checkClosed(closed < LOOKED_AT ? 0 : closed - LOOKED_AT, closed);
    }

    /// @dev A persisted failure is replayed without the calls that came after it, and then fails here once it is mended: remove
    /// contracts/cache/invariant.
    function afterInvariant() external view {
        _checkClosed(0, _books.closedCount());
        for (uint256 i = 0; i < _tally.edges(); ++i) {
            uint256 taken = _tally.taken(Edge(i));
            assertGe(taken, LEAST, string.concat("times that edge ", vm.toString(i), " was taken"));
        }
    }

    /// @dev Each live job is as the books say; what is reserved at each node is the sum over them, of collateral and of slots.
    /// @return native Escrow in the native currency.
    /// @return tokens Escrow in the payment token.
    function _checkLive() private view returns (uint256 native, uint256 tokens) {
        (bytes32[] memory live, Sketch[] memory sketches) = _books.allLive();
        uint256[] memory used = new uint256[](_stage.NODES() + 1);
        uint256[] memory reserved = new uint256[](used.length);
        for (uint256 i = 0; i < live.length; ++i) {
            IJobMarket.JobView memory job = market.getJob(live[i]);
            Sketch memory expected = sketches[i];
            _checkJob(job, expected);
            if (job.token == address(0)) native += job.escrow;
            else tokens += job.escrow;
            if (expected.node == 0) continue;
            used[expected.node] += expected.slots;
            reserved[expected.node] += job.collateral;
        }
        for (uint8 number = 1; number < used.length; ++number) {
            _checkNode(number, used[number], reserved[number]);
        }
    }

    function _checkJob(IJobMarket.JobView memory job, Sketch memory expected) private view {
        assertEq(uint256(job.status), uint256(expected.status), "status");
        assertEq(job.escrow, expected.escrow, "escrow");
        assertEq(job.price, expected.price, "price");
        assertEq(job.score, expected.score, "score");
        assertEq(job.bidEnd, expected.bidEnd, "end of bidding");
        assertEq(job.reservedUntil, expected.until, "end of the reservation");
        if (expected.node == 0) {
            assertEq(job.worker, address(0), "worker of a job without a bid");
            return;
        }
        assertEq(job.worker, _nodes[expected.node - 1].operator, "worker");
        assertEq(job.enclave, _nodes[expected.node - 1].enclave, "enclave");
        assertEq(job.collateral, expected.collateral, "collateral");
    }

    function _checkNode(uint8 number, uint256 used, uint256 reserved) private view {
        (Worker memory worker,) = workers.getWorker(_nodes[number - 1].operator);
        (, Enclave memory enclave) = enclaves.enclaveOf(_nodes[number - 1].enclave);
        assertEq(worker.reserved, reserved, "reserved collateral");
        assertEq(enclave.state.used, used, "used slots");
        assertLe(enclave.state.used, enclave.state.slots, "slots overbooked");
        assertLe(worker.reserved, worker.stake, "collateral without stake");
    }

    /// @dev Escrow of live jobs and credits are what the market holds per token; stakes, stakes on their way out and credits are
    /// what the registry holds.
    function _checkHoldings(uint256 native, uint256 tokens) private view {
        address token = address(payToken);
        (
            address[] memory accounts,
            uint256[] memory inNative,
            uint256[] memory inTokens,
            uint256[] memory inStake
        ) = _books.allOwed(token);
        uint256 stakes = _checkStakes();
        for (uint256 i = 0; i < accounts.length; ++i) {
            assertEq(market.credits(accounts[i], address(0)), inNative[i], "native credit");
            assertEq(market.credits(accounts[i], token), inTokens[i], "token credit");
            assertEq(workers.credits(accounts[i]), inStake[i], "stake credit");
            native += inNative[i];
            tokens += inTokens[i];
            stakes += inStake[i];
        }
        assertEq(address(market).balance, native, "native currency held");
        assertEq(payToken.balanceOf(address(market)), tokens, "tokens held");
        assertEq(stakeToken.balanceOf(address(workers)), stakes, "stake held");
    }

    /// @return sum Stakes and stakes on their way out.
    function _checkStakes() private view returns (uint256 sum) {
        Stake[] memory stakes = _books.stakesOf(_operators);
        for (uint256 i = 0; i < stakes.length; ++i) {
            (Worker memory worker, Unbonding memory unbonding) = workers.getWorker(_operators[i]);
            assertEq(worker.stake, stakes[i].staked, "stake");
            assertEq(unbonding.amount, stakes[i].unbonding, "stake on its way out");
            assertEq(worker.settled, stakes[i].settled, "jobs paid");
            assertEq(worker.faulted, stakes[i].faulted, "one slash a fault");
            sum += worker.stake + unbonding.amount;
        }
    }

    /// @dev What is over stays as it ended, and holds nothing.
    function _checkClosed(uint256 from, uint256 to) private view {
        for (uint256 i = from; i < to; ++i) {
            bytes32 jobId = _books.closed(i);
            IJobMarket.JobView memory job = market.getJob(jobId);
            assertEq(uint256(job.status), uint256(_books.statusOf(jobId)), "terminal status");
            assertEq(job.escrow, 0, "escrow of a job that is over");
        }
    }
}
