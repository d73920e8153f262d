// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdCheats} from "forge-std/StdCheats.sol";

import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {JobMarket} from "../../src/market/JobMarket.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {MultiProof} from "../../src/proof/MultiProof.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {TeeKind} from "../../src/types/Attestation.sol";
import {QeIdentity, TcbInfo} from "../../src/types/Collateral.sol";
import {JobKind} from "../../src/types/Messages.sol";
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
    uint16 public constant FEE_BPS = 100;
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
        store = new CollateralStore(address(access));
        verifier = new P256QuoteVerifier(rootX, rootY, store, "salt");
        oracle = new SchedulerOracle(address(access), _committee(), 2);
        // The registries know the market for good, and the market them: its address is computed beforehand.
        address future = vm.computeCreateAddress(address(this), vm.getNonce(address(this)) + 3);
        workers = new WorkerRegistry(stakeToken, future, TREASURY, UNBONDING);
        enclaves = new AttestationRegistry(future, workers, verifier, address(access));
        proof = new MultiProof(enclaves);
        market = new JobMarket(address(access), marketConfig());
        assertEq(address(market), future, "market's address");
    }

    function marketConfig() public view returns (JobMarket.Config memory) {
        return JobMarket.Config({
            workers: workers,
            enclaves: enclaves,
            oracle: oracle,
            multiProof: address(proof),
            treasury: TREASURY,
            feeBps: FEE_BPS,
            minCollateral: MIN_COLLATERAL,
            fallbackDelay: FALLBACK_DELAY
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
        store.setRequiredEvaluation(uint8(TeeKind.Tdx), 17);
        uint8 kinds = uint8(1 << uint8(JobKind.Sp1));
        enclaves.allowMeasurement(measurement, TeeKind.Tdx, kinds, MAX_KHZ, "reference trust domain");
        vm.stopPrank();
    }

    /// @dev Stores collateral issued now, as an operator of the store does every few weeks.
    function refreshCollateral() public {
        (TcbInfo memory info, QeIdentity memory identity) = SimTee.collateral();
        vm.startPrank(COUNCIL);
        store.setTcbInfo(info);
        store.setQeIdentity(identity);
        vm.stopPrank();
    }
}
