// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {AssignmentDesk} from "../../src/market/AssignmentDesk.sol";
import {IntakeDesk} from "../../src/market/IntakeDesk.sol";
import {JobMarket} from "../../src/market/JobMarket.sol";
import {MarketBase} from "../../src/market/MarketBase.sol";
import {SettlementDesk} from "../../src/market/SettlementDesk.sol";
import {MarketTest} from "../utils/MarketTest.sol";

/// @notice What a deployment fixes, what the council may change, and what the views say of nothing.
contract MarketConfigTest is MarketTest {
    /// @dev EIP-170.
    uint256 private constant MAX_CODE_BYTES = 24_576;

    function test_Config_Kept_succeeds() external view {
        assertEq(address(market.WORKERS()), address(workers));
        assertEq(address(market.ENCLAVES()), address(enclaves));
        assertEq(address(market.ORACLE()), address(oracle));
        assertEq(market.MULTI_PROOF(), address(proof));
        assertEq(market.TREASURY(), treasury);
        assertEq(market.FEE_BPS(), 100);
        assertEq(market.MIN_COLLATERAL(), 1e18);
        assertEq(market.FALLBACK_DELAY(), 60);
        assertEq(market.REBID_SECONDS(), 15);
        assertEq(market.policyVer(), 1);
    }

    /// @dev Tests run without the limit that a chain enforces.
    function test_Config_CodeSize_succeeds() external view {
        assertLe(address(market).code.length, MAX_CODE_BYTES, "JobMarket");
        assertLe(market.INTAKE_DESK().code.length, MAX_CODE_BYTES, "IntakeDesk");
        assertLe(market.ASSIGNMENT_DESK().code.length, MAX_CODE_BYTES, "AssignmentDesk");
        assertLe(market.SETTLEMENT_DESK().code.length, MAX_CODE_BYTES, "SettlementDesk");
        assertLe(address(oracle).code.length, MAX_CODE_BYTES, "SchedulerOracle");
        assertLe(address(enclaves).code.length, MAX_CODE_BYTES, "AttestationRegistry");
        assertLe(address(workers).code.length, MAX_CODE_BYTES, "WorkerRegistry");
        assertLe(address(lab.verifier()).code.length, MAX_CODE_BYTES, "P256QuoteVerifier");
    }

    function test_Config_HighestFee_succeeds() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.feeBps = 500;
        assertEq(_deploy(config).FEE_BPS(), 500);
    }

    function test_Config_FeeTooHigh_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.feeBps = 501;
        _expectBad(config);
    }

    function test_Config_NoCollateral_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.minCollateral = 0;
        _expectBad(config);
    }

    function test_Config_NoTreasury_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.treasury = address(0);
        _expectBad(config);
    }

    function test_Config_LongestRebid_succeeds() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.rebidSeconds = 1 days;
        assertEq(_deploy(config).REBID_SECONDS(), 1 days);
    }

    function test_Config_RebidTooLong_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.rebidSeconds = 1 days + 1;
        _expectBad(config);
    }

    function test_Config_CollateralTooLarge_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        config.minCollateral = 1 << 80;
        _expectBad(config);
    }

    /* TOKENS */

    function test_SetTokenAllowed_New_succeeds() external {
        vm.expectEmit(address(market));
        emit IJobMarket.TokenAllowed(2, address(stakeToken), true);
        assertEq(_setAllowed(address(stakeToken), true), 2);
    }

    function test_SetTokenAllowed_Again_keepsNumber() external {
        assertEq(_setAllowed(address(payToken), false), 1);
        assertEq(_setAllowed(address(payToken), true), 1);
    }

    function test_SetTokenAllowed_Native_reverts() external {
        vm.expectRevert(IJobMarket.NativeAlwaysAllowed.selector);
        vm.prank(council);
        market.setTokenAllowed(address(0), false);
    }

    function test_SetTokenAllowed_ByStranger_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, guardian));
        vm.prank(guardian);
        market.setTokenAllowed(address(stakeToken), true);
    }

    /// @dev A token's number takes one byte of a job's record.
    function test_SetTokenAllowed_ListFull_reverts() external {
        for (uint160 i = 2; i < 256; ++i) {
            assertEq(_setAllowed(address(i + 0xa000), true), i);
        }
        vm.expectRevert(IJobMarket.TokenListFull.selector);
        vm.prank(council);
        market.setTokenAllowed(address(0xb000), true);
    }

    /* VIEWS */

    function test_GetJob_Unknown_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.UnknownJob.selector, bytes32("none")));
        market.getJob("none");
    }

    function _setAllowed(address token, bool allowed) private returns (uint8) {
        vm.prank(council);
        return market.setTokenAllowed(token, allowed);
    }

    function _expectBad(MarketBase.Config memory config) private {
        address authority = address(lab.access());
        vm.expectRevert(MarketBase.BadConfig.selector);
        this.deployDesk(authority, config);
        vm.expectRevert(MarketBase.BadConfig.selector);
        this.deployMarket(authority, config);
    }

    /// @dev In a call of its own: a deployment that fails ends the test's.
    function deployDesk(address authority, MarketBase.Config memory config) external {
        new IntakeDesk(authority, config);
    }

    /// @dev As above.
    function deployMarket(address authority, MarketBase.Config memory config) external {
        JobMarket.Desks memory desks;
        new JobMarket(authority, config, desks);
    }

    function _deploy(MarketBase.Config memory config) private returns (JobMarket) {
        address authority = address(lab.access());
        return new JobMarket(
            authority,
            config,
            JobMarket.Desks({
                intake: new IntakeDesk(authority, config),
                assignment: new AssignmentDesk(authority, config),
                settlement: new SettlementDesk(authority, config)
            })
        );
    }
}
