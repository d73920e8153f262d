// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdCheats} from "forge-std/StdCheats.sol";

import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {AssignmentDesk} from "../../src/market/AssignmentDesk.sol";
import {IntakeDesk} from "../../src/market/IntakeDesk.sol";
import {JobMarket} from "../../src/market/JobMarket.sol";
import {MarketBase} from "../../src/market/MarketBase.sol";
import {SettlementDesk} from "../../src/market/SettlementDesk.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {MultiProof} from "../../src/proof/MultiProof.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {TeeKind} from "../../src/types/Attestation.sol";
import {JobKind} from "../../src/types/Messages.sol";
import {Weights} from "../../src/types/Scheduling.sol";
import {SlashShares} from "../../src/types/Worker.sol";
import {SimTee} from "./SimTee.sol";
import {TestToken} from "./Tokens.sol";

/// @title The whole system, deployed as it is deployed for real; only the attestation root is a simulated one
abstract contract System is CommonBase, StdCheats, StdAssertions {
    /// @dev A moment inside the validity of all simulated certificates.
    uint256 public constant START = 1_793_600_000;
    uint64 public constant GUARDIAN_ROLE = 1;
    uint40 public constant FALLBACK_DELAY = 60;
    uint40 public constant UNBONDING = 7 days;
    uint96 public constant MIN_COLLATERAL = 1e18;
    uint40 public constant REBID_SECONDS = 15;
    /// @dev Slash of a fault of a committee member.
    uint96 public constant BOND = 50e18;
    /// @dev How far below the best on-chain bid a decision may go, points of score.
    uint16 public constant BAND = 300;
    uint32 public constant MAX_KHZ = 1_000_000;

    address public immutable COUNCIL = makeAddr("council");
    address public immutable GUARDIAN = makeAddr("guardian");
    address public immutable TREASURY = makeAddr("treasury");

    AccessManager public access;
    TestToken public stakeToken;
    TestToken public payToken;
    WorkerRegistry public workers;
    CollateralStore public store;
    P256QuoteVerifier public verifier;
    AttestationRegistry public enclaves;
    MultiProof public proof;
    SchedulerOracle public oracle;
    JobMarket public market;

    /// @dev Keys of the committee, in the order of their addresses.
    uint256[3] public committeeKeys;

    constructor() {
        vm.warp(START);
        vm.roll(1000);
        _deploy();
        _configure();
    }

    function _deploy() private {
        access = new AccessManager(COUNCIL);
        stakeToken = new TestToken("STAKE");
        payToken = new TestToken("PAY");
        (uint256 rootX, uint256 rootY) = SimTee.rootKey();
        store = new CollateralStore(rootX, rootY, address(access));
        verifier = new P256QuoteVerifier(store, "salt");
        // The registries know the market for good, and the market them: its address is computed beforehand.
        address future = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 7);
        workers = new WorkerRegistry(stakeToken, future, TREASURY, UNBONDING, slashShares());
        enclaves = new AttestationRegistry(future, workers, verifier, address(access));
        proof = new MultiProof(enclaves);
        oracle = new SchedulerOracle(oracleConfig(future));
        MarketBase.Config memory config = marketConfig();
        JobMarket.Desks memory desks;
        desks.intake = new IntakeDesk(address(access), config);
        desks.assignment = new AssignmentDesk(address(access), config);
        desks.settlement = new SettlementDesk(address(access), config);
        market = new JobMarket(address(access), config, desks);
        assertEq(address(market), future, "market's address");
    }

    function slashShares() public pure returns (SlashShares memory) {
        return SlashShares({requester: 4000, caller: 1000, rescuer: 3000});
    }

    function weights() public pure returns (Weights memory) {
        return Weights({
            version: 0,
            band: BAND,
            price: 5000,
            speed: 1500,
            headroom: 500,
            history: 1500,
            load: 1000,
            tcb: 500
        });
    }

    /// @dev Parameters of the committee; its members stay whom they are from call to call.
    function oracleConfig(address market_) public returns (SchedulerOracle.Config memory) {
        return SchedulerOracle.Config({
            authority: address(access),
            market: market_,
            stakeToken: stakeToken,
            workers: workers,
            enclaves: enclaves,
            treasury: TREASURY,
            members: _committee(),
            threshold: 2,
            minBond: BOND,
            slashAmount: BOND,
            challengerShareBps: 3000,
            unbondingSeconds: UNBONDING,
            weights: weights()
        });
    }

    /// @dev Basis points of what workers are paid; other systems override it.
    function feeBps() public pure virtual returns (uint16) {
        return 100;
    }

    function marketConfig() public view returns (MarketBase.Config memory) {
        return MarketBase.Config({
            workers: workers,
            enclaves: enclaves,
            oracle: oracle,
            multiProof: address(proof),
            treasury: TREASURY,
            feeBps: feeBps(),
            minCollateral: MIN_COLLATERAL,
            fallbackDelay: FALLBACK_DELAY,
            rebidSeconds: REBID_SECONDS
        });
    }

    function _committee() private returns (address[] memory members) {
        members = new address[](3);
        for (uint256 i = 0; i < 3; ++i) {
            (members[i], committeeKeys[i]) = makeAddrAndKey(string.concat("member ", vm.toString(i)));
        }
        for (uint256 i = 0; i < 3; ++i) {
            for (uint256 j = i + 1; j < 3; ++j) {
                if (members[i] < members[j]) continue;
                (members[i], members[j]) = (members[j], members[i]);
                (committeeKeys[i], committeeKeys[j]) = (committeeKeys[j], committeeKeys[i]);
            }
        }
    }

    function _configure() private {
        bytes4[] memory guarded = new bytes4[](1);
        guarded[0] = market.setPaused.selector;
        bytes32 measurement = SimTee.measurement();
        vm.startPrank(COUNCIL);
        access.setTargetFunctionRole(address(market), guarded, GUARDIAN_ROLE);
        access.grantRole(GUARDIAN_ROLE, GUARDIAN, 0);
        market.setTokenAllowed(address(payToken), true);
        store.setListener(address(enclaves));
        vm.stopPrank();
        refreshCollateral();
        vm.startPrank(COUNCIL);
        uint8 kinds = uint8(1 << uint8(JobKind.Sp1));
        enclaves.allowMeasurement(measurement, TeeKind.Tdx, kinds, MAX_KHZ, "reference trust domain");
        vm.stopPrank();
        _bondCommittee();
    }

    function _bondCommittee() private {
        (address[] memory members,,) = oracle.committee();
        stakeToken.mint(address(this), members.length * BOND);
        stakeToken.approve(address(oracle), members.length * BOND);
        for (uint256 i = 0; i < members.length; ++i) {
            oracle.bond(members[i], BOND);
        }
    }

    /// @dev Stores collateral issued now, as anybody may.
    function refreshCollateral() public {
        bytes[] memory calls = SimTee.upserts();
        for (uint256 i = 0; i < calls.length; ++i) {
            Address.functionCall(address(store), calls[i]);
        }
    }
}
