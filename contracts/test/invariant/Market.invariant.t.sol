// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {Enclave} from "../../src/types/Attestation.sol";
import {JobStatus, Replica} from "../../src/types/Job.sol";
import {Unbonding, Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";
// The fuzzer knows only what this file imports.
import {AttackHandler} from "./handlers/AttackHandler.sol";
import {CommitteeHandler} from "./handlers/CommitteeHandler.sol";
import {EnclaveHandler} from "./handlers/EnclaveHandler.sol";
import {KeeperHandler} from "./handlers/KeeperHandler.sol";
import {OutsiderHandler} from "./handlers/OutsiderHandler.sol";
import {RequesterHandler} from "./handlers/RequesterHandler.sol";
import {RoleHandler} from "./handlers/RoleHandler.sol";
import {Stage} from "./handlers/Stage.sol";
import {WorkerHandler} from "./handlers/WorkerHandler.sol";
import {Books, Entry, Seat, Sort, Stake} from "./stores/Books.sol";
import {Expect} from "./stores/Expect.sol";
import {Edge, Tally} from "./stores/Tally.sol";

/// @title Whatever happens, in whatever order: money, stake, slots and statuses add up, and everything ends
/// @dev Few long runs instead of many short ones: each takes every edge, and thousands of jobs share one history. The seed
/// is fixed in foundry.toml, so a run is the same every time; `make invariant-deep` takes other seeds.
contract MarketInvariantTest is MarketTest {
    /// @dev Each edge at least so often in each run, or the run says nothing about it. INVARIANT_LEAST asks for less of a run that
    /// is meant to be short.
    uint256 private constant LEAST = 100;
    /// @dev Closed jobs looked at with every check; all of them are at the end.
    uint256 private constant LOOKED_AT = 4;
    uint256 private constant CHUNK = 500;

    /// @dev What live jobs hold.
    struct Held {
        uint256[] slots;
        uint256[] collateral;
        /// Escrow by payment token.
        uint256[] escrow;
        /// Kept back for rescuers.
        uint256 rescues;
    }

    Stage private _stage;
    Books private _books;
    Tally private _tally;
    /// @dev Operators and enclaves do not change; signers do, and are the stage's to know.
    Node[] private _nodes;
    address[] private _operators;
    address[] private _tokens;

    function setUp() public override {
        super.setUp();
        (_books, _tally) = (new Books(), new Tally());
        _stage = Stage(vm.deployCode("Stage.sol:Stage", abi.encode(lab, _books, _tally)));
        (_operators, _tokens) = (_stage.allOperators(), _stage.allTokens());
        for (uint8 number = 1; number <= _stage.NODES(); ++number) {
            _nodes.push(_stage.nodeOf(number));
        }
        string[8] memory handlers =
            ["Requester", "Worker", "Committee", "Keeper", "Enclave", "Role", "Outsider", "Attack"];
        for (uint256 i = 0; i < handlers.length; ++i) {
            string memory name = string.concat(handlers[i], "Handler");
            targetContract(vm.deployCode(string.concat(name, ".sol:", name), abi.encode(_stage)));
        }
    }

    /// @dev Handlers hash what they are given, so the fuzzer need not collect values, which would take most of the time. What
    /// a call breaks stays broken: the whole is compared now and then, and at the end.
    /// forge-config: default.invariant.dictionary-weight = 0
    /// forge-config: default.invariant.include-storage = false
    /// forge-config: default.invariant.include-push-bytes = false
    /// forge-config: default.invariant.max-fuzz-dictionary-values = 1
    /// forge-config: default.invariant.max-fuzz-dictionary-addresses = 1
    /// forge-config: default.invariant.max-fuzz-dictionary-literals = 1
    /// forge-config: default.invariant.check-interval = 20
    /// forge-config: default.invariant.fail-on-revert = true
    /// forge-config: default.invariant.shrink-run-limit = 0
    /// forge-config: default.invariant.failure-persist-dir = "contracts/cache/invariant"
    function invariant_BooksMatch() external view {
        _checkHoldings(_checkLive());
        uint256 closed = _books.closedCount();
        checkClosed(closed < LOOKED_AT ? 0 : closed - LOOKED_AT, closed);
    }

    /// @dev A persisted failure is replayed without the calls that came after it, and then fails here once it is mended: remove
    /// contracts/cache/invariant.
    function afterInvariant() external {
        uint256 least = vm.envOr("INVARIANT_LEAST", LEAST);
        string memory rare;
        for (uint256 i = 0; i < _tally.edges(); ++i) {
            uint256 taken = _tally.taken(Edge(i));
            if (taken < least) rare = string.concat(rare, " ", vm.toString(i), ": ", vm.toString(taken));
        }
        assertEq(bytes(rare).length, 0, string.concat("edges that were taken too seldom:", rare));
        _stage.drain();
        assertEq(_books.liveCount(), 0, "jobs without an end");
        _checkHoldings(_checkLive());
        // In calls of their own, each with a memory of its own: thousands of jobs would not fit into one.
        uint256 closed = _books.closedCount();
        for (uint256 from = 0; from < closed; from += CHUNK) {
            this.checkClosed(from, from + CHUNK < closed ? from + CHUNK : closed);
        }
    }

    /// @notice What is over stays as it ended, and holds nothing.
    function checkClosed(uint256 from, uint256 to) public view {
        for (uint256 i = from; i < to; ++i) {
            bytes32 jobId = _books.closed(i);
            IJobMarket.JobView memory job = market.getJob(jobId);
            _same(uint256(job.status), uint256(_books.entryOf(jobId).status), "terminal status");
            _same(job.escrow, 0, "escrow of a job that is over");
        }
    }

    /// @dev Each live job is as the books say; what is reserved at each node is the sum over them, of collateral and of slots.
    function _checkLive() private view returns (Held memory held) {
        (bytes32[] memory live, Entry[] memory entries) = _books.allLive();
        held.slots = new uint256[](_nodes.length + 1);
        held.collateral = new uint256[](_nodes.length + 1);
        held.escrow = new uint256[](_tokens.length);
        for (uint256 i = 0; i < live.length; ++i) {
            IJobMarket.JobView memory job = market.getJob(live[i]);
            _checkJob(job, entries[i]);
            held.escrow[_placeOf(job.token)] += job.escrow;
            held.rescues += Expect.rescue(job.faults, job.collateral);
            if (entries[i].sort == Sort.Quorum) _checkSeats(live[i], job.collateral, held);
            if (entries[i].node == 0 || job.status > JobStatus.Assigned) continue;
            held.slots[entries[i].node] += job.slots;
            held.collateral[entries[i].node] += job.collateral;
        }
        for (uint8 number = 1; number < held.slots.length; ++number) {
            _checkNode(number, held.slots[number], held.collateral[number]);
        }
    }

    function _checkJob(IJobMarket.JobView memory job, Entry memory expected) private view {
        _same(uint256(job.status), uint256(expected.status), "status");
        _same(job.escrow, expected.escrow, "escrow");
        _same(job.token, expected.token, "token");
        _same(job.price, expected.price, "price");
        _same(job.score, expected.score, "score");
        _same(job.round, expected.round, "round");
        _same(job.faults, expected.faults, "faults");
        _same(job.frozen, expected.frozen, "frozen ceiling");
        _same(job.bidEnd, expected.bidEnd, "end of bidding");
        _same(job.reservedUntil, expected.until, "end of the reservation");
        _same(job.slots, expected.slots, "slots");
        if (expected.node == 0) {
            _same(job.worker, address(0), "worker of a job without a bid");
            return;
        }
        _same(job.worker, _nodes[expected.node - 1].operator, "worker");
        _same(job.enclave, _nodes[expected.node - 1].enclave, "enclave");
        _same(job.collateral, expected.collateral, "collateral");
    }

    /// @dev Replicas are as the books say, no two of one worker.
    function _checkSeats(bytes32 jobId, uint96 collateral, Held memory held) private view {
        Replica[] memory replicas = market.getReplicas(jobId);
        Seat[] memory seats = _books.seatsOf(jobId);
        _same(replicas.length, seats.length, "replicas");
        uint256 seen;
        for (uint256 i = 0; i < replicas.length; ++i) {
            Seat memory seat = seats[i];
            _same(uint256(replicas[i].state), uint256(seat.state), "replica's state");
            _same(replicas[i].price, seat.price, "replica's price");
            _same(replicas[i].answer, seat.answer, "replica's answer");
            _same(replicas[i].deadline, seat.deadline, "replica's deadline");
            _same(seen & (1 << replicas[i].workerId), 0, "two replicas of one worker");
            seen |= 1 << replicas[i].workerId;
            if (!seat.holds) continue;
            held.slots[seat.node] += replicas[i].slots;
            held.collateral[seat.node] += collateral;
        }
    }

    function _checkNode(uint8 number, uint256 used, uint256 reserved) private view {
        (Worker memory worker,) = workers.getWorker(_nodes[number - 1].operator);
        (, Enclave memory enclave) = enclaves.enclaveOf(_nodes[number - 1].enclave);
        _same(worker.reserved, reserved, "reserved collateral");
        _same(enclave.state.used, used, "used slots");
        _same(_books.slotsAt(number), used, "slots in the books");
        _same(_books.collateralAt(number), reserved, "collateral in the books");
        _within(enclave.state.used, enclave.state.slots, "slots overbooked");
        _within(worker.reserved, worker.stake, "collateral without stake");
    }

    /// @dev Escrow of live jobs, credits and deposits are what the market holds per token; stakes, stakes on their way out,
    /// credits and what is kept for rescuers are what the registry holds.
    function _checkHoldings(Held memory live) private view {
        address[] memory creditors = _books.allCreditors();
        for (uint256 i = 0; i < _tokens.length; ++i) {
            address token = _tokens[i];
            uint256 sum = live.escrow[i];
            for (uint256 j = 0; j < creditors.length; ++j) {
                uint256 credit = market.credits(creditors[j], token);
                IJobMarket.Deposit memory deposit = market.depositOf(creditors[j], token);
                IJobMarket.Deposit memory expected = _books.depositOf(token, creditors[j]);
                _same(credit, _books.owed(token, creditors[j]), "credit");
                _same(deposit.amount, expected.amount, "deposit");
                _same(deposit.leaving, expected.leaving, "deposit on its way out");
                _same(deposit.availableAt, expected.availableAt, "when a deposit may leave");
                sum += credit + deposit.amount;
            }
            uint256 holding =
                token == address(0) ? address(market).balance : IERC20(token).balanceOf(address(market));
            _same(holding, sum, "money held");
        }
        uint256 stakes = _checkStakes() + live.rescues;
        for (uint256 i = 0; i < creditors.length; ++i) {
            uint256 credit = workers.credits(creditors[i]);
            uint256 elsewhere = creditors[i] == treasury ? _books.heldInAll() : 0;
            _same(credit + elsewhere, _books.stakeOwed(creditors[i]), "stake credit");
            uint256 held = workers.heldForTreasury(creditors[i]);
            _same(held, _books.heldBy(creditors[i]), "held for the treasury");
            stakes += credit + held;
        }
        _same(stakeToken.balanceOf(address(workers)), stakes, "stake held");
    }

    /// @return sum Stakes and stakes on their way out.
    function _checkStakes() private view returns (uint256 sum) {
        for (uint256 i = 0; i < _operators.length; ++i) {
            Stake memory stake = _books.stakeOf(_operators[i]);
            (Worker memory worker, Unbonding memory unbonding) = workers.getWorker(_operators[i]);
            _same(worker.stake, stake.staked, "stake");
            _same(unbonding.amount, stake.unbonding, "stake on its way out");
            _same(worker.faulted, stake.faulted, "one slash a fault");
            _same(worker.late, stake.late, "late deliveries");
            sum += worker.stake + unbonding.amount;
        }
    }

    function _placeOf(address token) private view returns (uint256 place) {
        while (_tokens[place] != token) {
            ++place;
        }
    }

    /* COMPARISONS */

    /// @dev A cheatcode costs more than all it compares: it is asked for its words only where there is a difference.
    function _same(uint256 got, uint256 expected, bytes32 what) private pure {
        if (got != expected) assertEq(got, expected, string(abi.encodePacked(what)));
    }

    function _same(address got, address expected, bytes32 what) private pure {
        if (got != expected) assertEq(got, expected, string(abi.encodePacked(what)));
    }

    function _same(bytes32 got, bytes32 expected, bytes32 what) private pure {
        if (got != expected) assertEq(got, expected, string(abi.encodePacked(what)));
    }

    function _same(bool got, bool expected, bytes32 what) private pure {
        if (got != expected) assertEq(got, expected, string(abi.encodePacked(what)));
    }

    function _within(uint256 got, uint256 most, bytes32 what) private pure {
        if (got > most) assertLe(got, most, string(abi.encodePacked(what)));
    }
}
