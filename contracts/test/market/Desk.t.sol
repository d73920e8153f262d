// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {AssignmentDesk} from "../../src/market/AssignmentDesk.sol";
import {IntakeDesk} from "../../src/market/IntakeDesk.sol";
import {JobMarket} from "../../src/market/JobMarket.sol";
import {MarketBase} from "../../src/market/MarketBase.sol";
import {MarketDesk} from "../../src/market/MarketDesk.sol";
import {SettlementDesk} from "../../src/market/SettlementDesk.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms} from "../../src/types/Request.sol";
import {Delivery, SettlementTerms} from "../../src/types/Settlement.sol";
import {MarketTest} from "../utils/MarketTest.sol";

/// @notice The market's code lies in four contracts; its state, money and callers are in one.
contract DeskTest is MarketTest {
    JobMarket.Desks private _desks;

    function setUp() public override {
        super.setUp();
        _desks.intake = IntakeDesk(market.INTAKE_DESK());
        _desks.assignment = AssignmentDesk(market.ASSIGNMENT_DESK());
        _desks.settlement = SettlementDesk(market.SETTLEMENT_DESK());
    }

    /* CALLED DIRECTLY */

    function test_Desk_IntakeCalledDirectly_reverts() external {
        JobRequest memory request = lab.newRequest();
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.anchor, (request, "")));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.revoke, (request)));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.deposit, (requester, address(0), 1)));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.requestDepositWithdrawal, (address(0), 1)));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.withdrawDeposit, (address(0))));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.setTokenAllowed, (address(payToken), true)));
        _expectRefused(_desks.intake, abi.encodeCall(IJobMarket.setPaused, (true)));
    }

    function test_Desk_AssignmentCalledDirectly_reverts() external {
        JobTerms memory terms = lab.termsOf(lab.newRequest());
        Bid memory offered;
        AssignmentDecision memory decision;
        AssignmentDecision[] memory decisions = new AssignmentDecision[](1);
        bytes[] memory signatures;
        bytes[][] memory lists = new bytes[][](1);
        _expectRefused(_desks.assignment, abi.encodeCall(IJobMarket.bid, (offered, terms)));
        _expectRefused(_desks.assignment, abi.encodeCall(IJobMarket.dropBid, ("job")));
        _expectRefused(_desks.assignment, abi.encodeCall(IJobMarket.assign, (decision, signatures)));
        _expectRefused(_desks.assignment, abi.encodeCall(IJobMarket.assignBatch, (decisions, lists)));
        _expectRefused(_desks.assignment, abi.encodeCall(IJobMarket.assignFallback, ("job")));
        _expectRefused(
            _desks.assignment,
            abi.encodeCall(IJobMarket.assignSigned, (decision, signatures, offered, "", terms))
        );
    }

    function test_Desk_SettlementCalledDirectly_reverts() external {
        JobRequest memory request = lab.newRequest();
        Delivery memory delivery;
        SettlementTerms memory terms = lab.settlementOf(request);
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.deliverOpened, (delivery, terms)));
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.demandResult, ("job")));
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.publish, ("job", "bytes")));
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.excuse, ("job")));
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.expire, ("job")));
        _expectRefused(_desks.settlement, abi.encodeCall(IJobMarket.finalise, ("job")));
    }

    /// @dev Money sent to a desk would be lost: it takes none but through the market.
    function test_Desk_MoneySentDirectly_reverts() external {
        vm.deal(address(this), 2 ether);
        (bool done,) = address(_desks.intake).call{value: 1 ether}("");
        assertFalse(done, "intake");
        (done,) = address(_desks.assignment).call{value: 1 ether}("");
        assertFalse(done, "assignment");
        (done,) = address(_desks.settlement).call{value: 1 ether}("");
        assertFalse(done, "settlement");
    }

    /* OTHER DESKS */

    function test_Desk_OtherConfig_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        address authority = address(lab.access());
        config.feeBps = 1;
        JobMarket.Desks memory desks = _desks;
        _expectMismatch(authority, config, desks, address(desks.intake));
        desks.intake = new IntakeDesk(authority, config);
        _expectMismatch(authority, config, desks, address(desks.assignment));
        desks.assignment = new AssignmentDesk(authority, config);
        _expectMismatch(authority, config, desks, address(desks.settlement));
        desks.settlement = new SettlementDesk(authority, config);
        assertEq(new JobMarket(authority, config, desks).FEE_BPS(), 1);
    }

    function test_Desk_Swapped_reverts() external {
        MarketBase.Config memory config = lab.marketConfig();
        address authority = address(lab.access());
        JobMarket.Desks memory desks = _desks;
        desks.intake = IntakeDesk(address(desks.settlement));
        _expectMismatch(authority, config, desks, address(desks.settlement));
        desks = _desks;
        desks.assignment = AssignmentDesk(address(desks.intake));
        _expectMismatch(authority, config, desks, address(desks.intake));
        desks = _desks;
        desks.settlement = SettlementDesk(address(desks.assignment));
        _expectMismatch(authority, config, desks, address(desks.assignment));
    }

    /// @dev Every immutable that code on either side reads, one by one: a hash that forgot one would not tell.
    function test_Desk_SameImmutables_succeeds() external view {
        _assertSame(_desks.intake);
        _assertSame(_desks.assignment);
        _assertSame(_desks.settlement);
    }

    /* LAYOUT */

    /// @dev Desks write the market's storage: labels, slots, offsets and types must be the same, word for word.
    function test_Desk_SameLayout_succeeds() external view {
        string memory expected = _layout("JobMarket");
        assertEq(_layout("IntakeDesk"), expected, "IntakeDesk");
        assertEq(_layout("AssignmentDesk"), expected, "AssignmentDesk");
        assertEq(_layout("SettlementDesk"), expected, "SettlementDesk");
    }

    /* THE FORWARDER */

    function test_Desk_ForwardedFault_comesBackWhole() external {
        vm.expectRevert(
            abi.encodeWithSelector(
                IJobMarket.InsufficientDeposit.selector, address(this), address(0), 0, 1 ether
            )
        );
        market.requestDepositWithdrawal(address(0), 1 ether);
    }

    function test_Desk_ForwardedAnswer_comesBackWhole() external {
        vm.prank(council);
        assertEq(market.setTokenAllowed(address(stakeToken), true), 2);
    }

    function test_Desk_ForwardedCaller_staysTheCaller() external {
        lab.depositFor(requester, address(0), 1 ether);
        assertEq(market.depositOf(requester, address(0)).amount, 1 ether);
        assertEq(address(market).balance, 1 ether, "the market holds it");
        assertEq(address(_desks.intake).balance, 0);
    }

    function test_Desk_ValueWhereNoneIsTaken_reverts() external {
        vm.deal(address(this), 1 ether);
        (bool done,) = address(market).call{value: 1}(abi.encodeCall(IJobMarket.dropBid, ("job")));
        assertFalse(done);
    }

    function _expectRefused(MarketDesk desk, bytes memory call) private {
        (bool done, bytes memory answer) = address(desk).call(call);
        assertFalse(done, "refused");
        assertEq(bytes4(answer), MarketDesk.OnlyDelegated.selector, "for being called directly");
    }

    function _expectMismatch(
        address authority,
        MarketBase.Config memory config,
        JobMarket.Desks memory desks,
        address desk
    ) private {
        vm.expectRevert(abi.encodeWithSelector(JobMarket.DeskMismatch.selector, desk));
        new JobMarket(authority, config, desks);
    }

    function _assertSame(MarketDesk desk) private view {
        assertEq(address(desk.WORKERS()), address(market.WORKERS()));
        assertEq(address(desk.ENCLAVES()), address(market.ENCLAVES()));
        assertEq(address(desk.ORACLE()), address(market.ORACLE()));
        assertEq(desk.MULTI_PROOF(), market.MULTI_PROOF());
        assertEq(desk.TREASURY(), market.TREASURY());
        assertEq(desk.FEE_BPS(), market.FEE_BPS());
        assertEq(desk.MIN_COLLATERAL(), market.MIN_COLLATERAL());
        assertEq(desk.FALLBACK_DELAY(), market.FALLBACK_DELAY());
        assertEq(desk.REBID_SECONDS(), market.REBID_SECONDS());
        assertEq(desk.CONFIG_HASH(), market.CONFIG_HASH());
    }

    /// @dev The compiler's own account of a contract's storage, without what differs from one compilation to the next.
    function _layout(string memory name) private view returns (string memory all) {
        string memory json = vm.readFile(string.concat(_outDir(), "/", name, ".sol/", name, ".json"));
        for (uint256 i = 0;; ++i) {
            string memory at = string.concat(".storageLayout.storage[", vm.toString(i), "]");
            if (!vm.keyExistsJson(json, at)) break;
            all = string.concat(
                all,
                vm.parseJsonString(json, string.concat(at, ".label")),
                " ",
                vm.parseJsonString(json, string.concat(at, ".slot")),
                " ",
                vm.toString(vm.parseJsonUint(json, string.concat(at, ".offset"))),
                "\n"
            );
        }
        assertGt(bytes(all).length, 100, "there is a layout to compare");
    }

    function _outDir() private view returns (string memory) {
        return vm.envOr("FOUNDRY_OUT", string("contracts/out"));
    }
}
