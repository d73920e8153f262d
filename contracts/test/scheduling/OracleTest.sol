// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {AssignmentDecision} from "../../src/types/Messages.sol";
import {Weights} from "../../src/types/Scheduling.sol";
import {Eip712} from "../utils/Eip712.sol";
import {TestToken} from "../utils/Tokens.sol";

/// @title Base of the tests that need the committee alone
/// @dev Registries are only addresses here: nothing of what is tested calls them.
abstract contract OracleTest is Test {
    uint96 internal constant MIN_BOND = 100e18;
    uint96 internal constant SLASH = 60e18;
    uint16 internal constant SHARE_BPS = 3000;
    uint40 internal constant UNBONDING = 1 days;

    address internal immutable MARKET = makeAddr("market");
    address internal immutable TREASURY = makeAddr("treasury");
    address internal immutable CHALLENGER = makeAddr("challenger");

    AccessManager internal access;
    TestToken internal token;
    SchedulerOracle internal oracle;
    /// @dev Four, sorted by address; the first three are members.
    uint256[] internal keys;

    function setUp() public virtual {
        vm.warp(1_800_000_000);
        access = new AccessManager(address(this));
        token = new TestToken("STAKE");
        token.mint(address(this), type(uint128).max);
        for (uint256 i = 0; i < 4; ++i) {
            keys.push(uint256(keccak256(abi.encode("member", i))));
            for (uint256 j = i; j > 0 && vm.addr(keys[j]) < vm.addr(keys[j - 1]); --j) {
                (keys[j], keys[j - 1]) = (keys[j - 1], keys[j]);
            }
        }
        oracle = new SchedulerOracle(newConfig());
        token.approve(address(oracle), type(uint256).max);
        for (uint256 i = 0; i < 3; ++i) {
            oracle.bond(member(i), MIN_BOND);
        }
    }

    function newConfig() internal view returns (SchedulerOracle.Config memory) {
        return SchedulerOracle.Config({
            authority: address(access),
            market: MARKET,
            stakeToken: token,
            workers: IWorkerRegistry(address(1)),
            enclaves: IEnclaves(address(2)),
            treasury: TREASURY,
            members: members(3),
            threshold: 2,
            minBond: MIN_BOND,
            slashAmount: SLASH,
            challengerShareBps: SHARE_BPS,
            unbondingSeconds: UNBONDING,
            weights: newWeights()
        });
    }

    function newWeights() internal pure returns (Weights memory) {
        return Weights({
            version: 77,
            band: 300,
            price: 5000,
            speed: 1500,
            headroom: 500,
            history: 1500,
            load: 1000,
            tcb: 500
        });
    }

    function member(uint256 i) internal view returns (address) {
        return vm.addr(keys[i]);
    }

    function members(uint256 count) internal view returns (address[] memory list) {
        list = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            list[i] = member(i);
        }
    }

    function newDecision() internal view returns (AssignmentDecision memory) {
        return AssignmentDecision({
            jobId: "job",
            round: 1,
            worker: address(3),
            enclave: "enclave",
            price: 1 ether,
            score: 5000,
            weightsVersion: 1,
            snapshotBlock: 7,
            inputsRoot: "inputs",
            validUntil: uint40(vm.getBlockTimestamp()) + 60
        });
    }

    function sign(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    function signDecision(uint256 i, AssignmentDecision memory decision)
        internal
        view
        returns (bytes memory)
    {
        return sign(keys[i], Eip712.digest(block.chainid, MARKET, Eip712.hash(decision)));
    }

    /// @dev Has a member punished by a true equivocation about a job.
    function slash(uint256 i, bytes32 jobId) internal {
        AssignmentDecision memory first = newDecision();
        first.jobId = jobId;
        AssignmentDecision memory second = newDecision();
        (second.jobId, second.price) = (jobId, 2 ether);
        (bytes memory one, bytes memory two) = (signDecision(i, first), signDecision(i, second));
        vm.prank(CHALLENGER);
        oracle.proveEquivocation(first, one, second, two);
    }

    function bondOf(address account) internal view returns (uint96 amount) {
        (amount,,) = oracle.bondOf(account);
    }

    function expectStranger() internal returns (address stranger) {
        stranger = makeAddr("stranger");
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, stranger));
        vm.prank(stranger);
    }

    function expectNoFault(bytes32 what) internal {
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NoFault.selector, what));
    }
}
