// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {Test, stdError} from "forge-std/Test.sol";

import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {WorkerLib} from "../../src/libraries/WorkerLib.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {Permit} from "../../src/types/Settlement.sol";
import {SlashShares, Unbonding, Worker} from "../../src/types/Worker.sol";
import {Eip712} from "../utils/Eip712.sol";
import {FeeToken, TestToken} from "../utils/Tokens.sol";

/// @notice Stakes and records; this test is the market.
contract WorkerRegistryTest is Test {
    address private immutable ALICE = makeAddr("alice");
    address private immutable BOB = makeAddr("bob");
    address private immutable REQUESTER = makeAddr("requester");
    address private immutable CALLER = makeAddr("caller");
    address private immutable TREASURY = makeAddr("treasury");
    uint256 private constant OWNER_KEY = 0xa11;
    address private immutable OWNER = vm.addr(OWNER_KEY);

    TestToken private _token;
    WorkerRegistry private _workers;
    uint32 private _id;

    function setUp() external {
        vm.warp(1_793_600_000);
        _token = new TestToken("STAKE");
        _workers = _deploy(_token, _shares(4000, 1000, 3000));
        vm.prank(ALICE);
        _id = _workers.register("peer", "https://alice.example");
        _deposit(ALICE, 100e18);
    }

    /* CONSTRUCTOR */

    function test_Constructor_Shares_areKept() external view {
        assertEq(_workers.REQUESTER_SHARE_BPS(), 4000);
        assertEq(_workers.CALLER_SHARE_BPS(), 1000);
        assertEq(_workers.RESCUER_SHARE_BPS(), 3000);
    }

    /// @dev At the bounds themselves: the treasury's least and most, the others' least and most.
    function test_Constructor_SharesAtTheirBounds_succeed() external {
        _deploy(_token, _shares(3000, 2000, 4000));
        _deploy(_token, _shares(9000, 0, 0));
        _deploy(_token, _shares(3000, 0, 2000));
    }

    function test_Constructor_SharesBeyondTheirBounds_revert() external {
        _expectBadShares(2999, 2000, 4000);
        _expectBadShares(3000, 2001, 3000);
        _expectBadShares(3000, 1000, 4001);
        _expectBadShares(3001, 2000, 4000);
        _expectBadShares(3000, 0, 1999);
        _expectBadShares(65_535, 2000, 4000);
    }

    function test_Constructor_ZeroAddress_reverts() external {
        SlashShares memory shares = _shares(4000, 1000, 3000);
        vm.expectRevert(IWorkerRegistry.ZeroAddress.selector);
        new WorkerRegistry(IERC20(address(0)), address(this), TREASURY, 7 days, shares);
        vm.expectRevert(IWorkerRegistry.ZeroAddress.selector);
        new WorkerRegistry(_token, address(0), TREASURY, 7 days, shares);
        vm.expectRevert(IWorkerRegistry.ZeroAddress.selector);
        new WorkerRegistry(_token, address(this), address(0), 7 days, shares);
    }

    /* REGISTER AND ENDPOINT */

    function test_Register_succeeds() external {
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.WorkerRegistered(BOB, 2, "peer", "https://bob.example");
        vm.prank(BOB);
        assertEq(_workers.register("peer", "https://bob.example"), 2);
        assertEq(_workers.workerIdOf(BOB), 2);
        assertEq(_workers.operatorOf(2), BOB);
        assertEq(_workers.lastWorkerId(), 2);
    }

    function test_Register_Twice_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.AlreadyRegistered.selector, ALICE, 1));
        _workers.register("peer", "");
    }

    function test_Register_LongestUrl_succeeds() external {
        vm.prank(BOB);
        _workers.register("peer", string(new bytes(256)));
    }

    function test_Register_UrlTooLong_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.EndpointTooLong.selector, 257));
        _workers.register("peer", string(new bytes(257)));
    }

    function test_SetEndpoint_succeeds() external {
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.EndpointChanged(ALICE, "other", "https://other.example");
        vm.prank(ALICE);
        _workers.setEndpoint("other", "https://other.example");
    }

    function test_SetEndpoint_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.setEndpoint("peer", "");
    }

    function test_SetEndpoint_UrlTooLong_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.EndpointTooLong.selector, 257));
        _workers.setEndpoint("peer", string(new bytes(257)));
    }

    /* DEPOSIT */

    function test_Deposit_ForAnother_succeeds() external {
        _token.mint(BOB, 5e18);
        vm.startPrank(BOB);
        _token.approve(address(_workers), 5e18);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeDeposited(ALICE, BOB, 5e18, 105e18);
        _workers.deposit(ALICE, 5e18);
        assertEq(_workers.freeStake(ALICE), 105e18);
        assertEq(_token.balanceOf(address(_workers)), 105e18);
    }

    function test_Deposit_Zero_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.ZeroAmount.selector));
        _workers.deposit(ALICE, 0);
    }

    function test_Deposit_Unregistered_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.deposit(BOB, 1);
    }

    function test_Deposit_FeeOnTransfer_reverts() external {
        FeeToken token = new FeeToken();
        WorkerRegistry workers = _deploy(token, _shares(4000, 1000, 3000));
        token.mint(ALICE, 100e18);
        vm.startPrank(ALICE);
        token.approve(address(workers), 100e18);
        workers.register("peer", "");
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.TransferMismatch.selector, 100e18, 99e18));
        workers.deposit(ALICE, 100e18);
    }

    function test_Deposit_UpToTheMost_succeeds() external {
        _deposit(ALICE, uint96(WorkerLib.MAX_STAKE - 100e18));
        (Worker memory worker,) = _workers.getWorker(ALICE);
        assertEq(worker.stake, WorkerLib.MAX_STAKE);
        assertEq(worker.reserved, 0, "nothing runs over");
        _expect(
            ALICE, abi.encodeWithSelector(IWorkerRegistry.StakeTooLarge.selector, WorkerLib.MAX_STAKE + 1)
        );
        _workers.deposit(ALICE, 1);
    }

    function test_DepositWithPermit_Signed_succeeds() external {
        Permit memory permit = _permit(5e18);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeDeposited(ALICE, OWNER, 5e18, 105e18);
        vm.prank(OWNER);
        _workers.depositWithPermit(ALICE, 5e18, permit);
        assertEq(_workers.freeStake(ALICE), 105e18);
        assertEq(_token.allowance(OWNER, address(_workers)), 0);
    }

    /// @dev Whoever sees the permit on its way may use it first.
    function test_DepositWithPermit_UsedBefore_succeeds() external {
        Permit memory permit = _permit(5e18);
        _token.permit(OWNER, address(_workers), 5e18, permit.deadline, permit.v, permit.r, permit.s);
        vm.prank(OWNER);
        _workers.depositWithPermit(ALICE, 5e18, permit);
        assertEq(_workers.freeStake(ALICE), 105e18);
    }

    function test_DepositWithPermit_AnothersSignature_reverts() external {
        Permit memory permit = _permit(5e18);
        _token.mint(BOB, 5e18);
        _expect(
            BOB,
            abi.encodeWithSelector(
                IERC20Errors.ERC20InsufficientAllowance.selector, address(_workers), 0, 5e18
            )
        );
        _workers.depositWithPermit(ALICE, 5e18, permit);
    }

    function test_DepositWithPermit_Zero_reverts() external {
        Permit memory permit = _permit(0);
        _expect(OWNER, abi.encodeWithSelector(IWorkerRegistry.ZeroAmount.selector));
        _workers.depositWithPermit(ALICE, 0, permit);
    }

    function test_DepositWithPermit_Unregistered_reverts() external {
        Permit memory permit = _permit(5e18);
        _expect(OWNER, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.depositWithPermit(BOB, 5e18, permit);
    }

    /* WITHDRAWAL */

    function test_RequestWithdraw_succeeds() external {
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + 7 days;
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.WithdrawRequested(ALICE, 30e18, availableAt);
        _requestWithdraw(30e18);
        (Worker memory worker, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(worker.stake, 70e18);
        assertEq(unbonding.amount, 30e18);
        assertEq(unbonding.availableAt, availableAt);
    }

    function test_RequestWithdraw_Again_restartsClock() external {
        _requestWithdraw(30e18);
        skip(5 days);
        _requestWithdraw(20e18);
        (, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(unbonding.amount, 50e18);
        assertEq(unbonding.availableAt, vm.getBlockTimestamp() + 7 days);
    }

    function test_RequestWithdraw_Zero_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.ZeroAmount.selector));
        _workers.requestWithdraw(0);
    }

    function test_RequestWithdraw_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.requestWithdraw(1);
    }

    /// @dev What a job holds stays within reach of a slash.
    function testFuzz_RequestWithdraw_OnlyFreeStake(uint96 reserved, uint96 amount) external {
        reserved = uint96(bound(reserved, 0, 100e18));
        amount = uint96(bound(amount, 1, type(uint96).max));
        _workers.reserve(ALICE, reserved);
        uint256 free = 100e18 - reserved;
        if (amount > free) {
            _expect(
                ALICE, abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, ALICE, free, amount)
            );
        } else {
            vm.prank(ALICE);
        }
        _workers.requestWithdraw(amount);
        assertEq(_workers.freeStake(ALICE), amount > free ? free : free - amount);
    }

    function test_Withdraw_AtFirstSecond_succeeds() external {
        _requestWithdraw(30e18);
        skip(7 days);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeWithdrawn(ALICE, 30e18);
        vm.prank(ALICE);
        _workers.withdraw();
        assertEq(_token.balanceOf(ALICE), 30e18);
        (, Unbonding memory unbonding) = _workers.getWorker(ALICE);
        assertEq(unbonding.amount, 0);
        assertEq(unbonding.availableAt, 0);
    }

    function test_Withdraw_OneSecondEarly_reverts() external {
        _requestWithdraw(30e18);
        uint40 availableAt = uint40(vm.getBlockTimestamp()) + 7 days;
        skip(7 days - 1);
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.StillUnbonding.selector, ALICE, availableAt));
        _workers.withdraw();
    }

    function test_Withdraw_Nothing_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdraw();
    }

    function test_Withdraw_Twice_reverts() external {
        _requestWithdraw(30e18);
        skip(7 days);
        vm.prank(ALICE);
        _workers.withdraw();
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdraw();
    }

    function test_Withdraw_Unregistered_reverts() external {
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.withdraw();
    }

    function test_WithdrawCredit_succeeds() external {
        _slash(10e18);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.CreditWithdrawn(REQUESTER, 7e18);
        vm.prank(REQUESTER);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(REQUESTER), 7e18);
        assertEq(_workers.credits(REQUESTER), 0);
    }

    function test_WithdrawCredit_Nothing_reverts() external {
        _expect(ALICE, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, ALICE));
        _workers.withdrawCredit();
    }

    function test_WithdrawCredit_Twice_reverts() external {
        _slash(10e18);
        vm.prank(REQUESTER);
        _workers.withdrawCredit();
        _expect(REQUESTER, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, REQUESTER));
        _workers.withdrawCredit();
    }

    function test_WithdrawCredit_HoldsForTreasury_keepsIt() external {
        _slash(10e18);
        vm.prank(CALLER);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(CALLER), 1e18, "its own");
        assertEq(_workers.heldForTreasury(CALLER), 2e18, "the treasury's");
        _expect(CALLER, abi.encodeWithSelector(IWorkerRegistry.NothingToWithdraw.selector, CALLER));
        _workers.withdrawCredit();
    }

    /* THE TREASURY'S PARTS */

    function test_Collect_ByAnyone_succeeds() external {
        _slash(10e18);
        _slash(20e18);
        _workers.reserve(ALICE, 5e18);
        _workers.slash(_id, 5e18, REQUESTER, BOB, false);
        address[] memory callers = _callers(CALLER, BOB, REQUESTER);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.TreasuryCollected(7e18);
        vm.prank(REQUESTER);
        assertEq(_workers.collect(callers), 7e18);
        assertEq(_workers.credits(TREASURY), 7e18);
        assertEq(_workers.heldForTreasury(CALLER), 0, "collected");
        assertEq(_workers.credits(CALLER), 3e18, "a caller keeps its own");
        assertEq(_workers.credits(BOB), 0.5e18, "each of them");
        vm.prank(TREASURY);
        _workers.withdrawCredit();
        assertEq(_token.balanceOf(TREASURY), 7e18);
    }

    /// @dev However often an account is named, what lies with it is collected once.
    function test_Collect_NamedTwice_countsOnce() external {
        _slash(10e18);
        assertEq(_workers.collect(_callers(CALLER, CALLER, BOB)), 2e18);
        assertEq(_workers.credits(TREASURY), 2e18);
    }

    /// @dev The treasury may call a fault out itself: what is held for it lies with it then.
    function test_Collect_FromTheTreasuryItself_succeeds() external {
        _workers.reserve(ALICE, 10e18);
        _workers.slash(_id, 10e18, REQUESTER, TREASURY, false);
        assertEq(_workers.credits(TREASURY), 1e18, "as a caller");
        _workers.collect(_callers(TREASURY, BOB, CALLER));
        assertEq(_workers.credits(TREASURY), 3e18);
        assertEq(_workers.heldForTreasury(TREASURY), 0);
    }

    function test_Collect_Nothing_reverts() external {
        _slash(10e18);
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NothingToCollect.selector));
        _workers.collect(_callers(BOB, ALICE, REQUESTER));
    }

    function test_Collect_Twice_reverts() external {
        _slash(10e18);
        address[] memory callers = _callers(CALLER, BOB, REQUESTER);
        _workers.collect(callers);
        _expect(BOB, abi.encodeWithSelector(IWorkerRegistry.NothingToCollect.selector));
        _workers.collect(callers);
    }

    /// @dev Two amounts in one word: neither ever reaches into the other, whatever comes in and goes out.
    function testFuzz_Collect_KeepsBothApart(uint96 first, uint96 second, bool collects) external {
        first = uint96(bound(first, 1, 50e18));
        second = uint96(bound(second, 1, 50e18));
        _slash(first);
        uint256 held = _workers.heldForTreasury(CALLER);
        uint256 own = _workers.credits(CALLER);
        if (collects && held != 0) {
            assertEq(_workers.collect(_callers(CALLER, BOB, REQUESTER)), held);
            held = 0;
        } else if (own != 0) {
            vm.prank(CALLER);
            _workers.withdrawCredit();
            own = 0;
        }
        assertEq(_workers.heldForTreasury(CALLER), held, "the treasury's");
        assertEq(_workers.credits(CALLER), own, "the caller's");
        _slash(second);
        uint256 toCaller = uint256(second) / 10;
        uint256 rest = second - uint256(second) * 4 / 10 - uint256(second) * 3 / 10 - toCaller;
        assertEq(_workers.heldForTreasury(CALLER), held + rest, "the treasury's, after another");
        assertEq(_workers.credits(CALLER), own + toCaller, "the caller's, after another");
    }

    /* THE MARKET'S */

    function test_Reserve_All_succeeds() external {
        uint256 before = _workers.wordOf(ALICE);
        assertEq(_workers.reserve(ALICE, 100e18), before, "as it was before");
        Worker memory worker = _record();
        assertEq(worker.id, _id);
        assertEq(worker.reserved, 100e18);
        assertEq(worker.reservations, 1);
        assertEq(_workers.freeStake(ALICE), 0);
    }

    function test_Reserve_TooMuch_reverts() external {
        _workers.reserve(ALICE, 60e18);
        vm.expectRevert(
            abi.encodeWithSelector(IWorkerRegistry.InsufficientStake.selector, ALICE, 40e18, 40e18 + 1)
        );
        _workers.reserve(ALICE, 40e18 + 1);
    }

    function test_Reserve_Unregistered_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotRegistered.selector, BOB));
        _workers.reserve(BOB, 0);
    }

    /// @dev The counter of reservations starts again and leaves the counters above it.
    function test_Reserve_CounterFull_startsAgain() external {
        Worker memory worker = _record();
        (worker.reservations, worker.late, worker.faulted) = (type(uint24).max, 7, 9);
        _write(worker);
        _workers.reserve(ALICE, 1);
        worker = _record();
        assertEq(worker.reservations, 0);
        assertEq(worker.late, 7);
        assertEq(worker.faulted, 9);
        assertEq(worker.reserved, 1);
    }

    function test_Release_succeeds() external {
        _workers.reserve(ALICE, 60e18);
        _workers.release(_id, 20e18);
        assertEq(_workers.freeStake(ALICE), 60e18);
        assertEq(_record().reservations, 1, "counts reservations, not what they hold");
    }

    /// @dev Books that do not match may not run over into what stands beside them.
    function test_Release_MoreThanReserved_reverts() external {
        _workers.reserve(ALICE, 60e18);
        vm.expectRevert(stdError.arithmeticError);
        _workers.release(_id, 60e18 + 1);
    }

    function test_Settle_InTime_succeeds() external {
        _workers.reserve(ALICE, 60e18);
        _workers.settle(ALICE, _id, 60e18, false);
        Worker memory worker = _record();
        assertEq(worker.reserved, 0);
        assertEq(worker.stake, 100e18);
        assertEq(worker.late, 0);
    }

    function test_Settle_Late_counts() external {
        _workers.reserve(ALICE, 60e18);
        _workers.settle(ALICE, _id, 60e18, true);
        assertEq(_record().late, 1);
        assertEq(_record().reserved, 0);
    }

    function test_Settle_NotTheWorker_reverts() external {
        _workers.reserve(ALICE, 60e18);
        vm.prank(BOB);
        _workers.register("peer", "");
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotTheWorker.selector, BOB, _id));
        _workers.settle(BOB, _id, 60e18, false);
    }

    function test_Settle_Nobody_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IWorkerRegistry.NotTheWorker.selector, BOB, 0));
        _workers.settle(BOB, 0, 0, false);
    }

    function test_Settle_MoreThanReserved_reverts() external {
        _workers.reserve(ALICE, 60e18);
        vm.expectRevert(stdError.arithmeticError);
        _workers.settle(ALICE, _id, uint256(1) << 136, false);
    }

    /// @dev Counters stop at their most and leave what stands above them.
    function test_Counters_Full_stay() external {
        Worker memory worker = _record();
        (worker.late, worker.faulted) = (4095, 4095);
        _write(worker);
        _workers.reserve(ALICE, 3e18);
        _workers.settle(ALICE, _id, 1e18, true);
        _workers.slash(_id, 2e18, REQUESTER, CALLER, false);
        worker = _record();
        assertEq(worker.late, 4095);
        assertEq(worker.faulted, 4095);
        assertEq(worker.reserved, 0);
        assertEq(worker.stake, 98e18);
    }

    /// @dev The last round's: the rescuer's part is the requester's.
    function testFuzz_Slash_Final_keepsSum(uint96 amount) external {
        amount = uint96(bound(amount, 1, 100e18));
        uint256 toCaller = uint256(amount) / 10;
        uint256 toRequester = uint256(amount) * 4 / 10 + uint256(amount) * 3 / 10;
        _workers.reserve(ALICE, amount);
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.StakeSlashed(
            ALICE, REQUESTER, CALLER, amount, toRequester, toCaller, amount - toRequester - toCaller
        );
        assertEq(_workers.slash(_id, amount, REQUESTER, CALLER, false), ALICE, "who was slashed");
        Worker memory worker = _record();
        assertEq(worker.stake, 100e18 - amount);
        assertEq(worker.reserved, 0);
        assertEq(worker.faulted, 1);
        assertEq(_credited(), amount, "nothing is lost in the split");
        assertEq(worker.stake + _credited(), _token.balanceOf(address(_workers)), "holdings");
    }

    /// @dev Rounds with more to come: what is kept back is exactly what `rescueOf` says, to the last unit, at any shares.
    function testFuzz_Slash_Rescuable_keepsTheRescuersPart(
        uint96 amount,
        uint256 faults,
        uint16 requester,
        uint16 caller,
        uint16 rescuer
    ) external {
        faults = bound(faults, 1, 15);
        amount = uint96(bound(amount, 1, 100e18 / faults));
        requester = uint16(bound(requester, 3000, 5000));
        caller = uint16(bound(caller, 0, 2000));
        rescuer = uint16(bound(rescuer, 2000, 4000 - caller < 2000 ? 2000 : 4000 - caller));
        _workers = _deploy(_token, _shares(requester, caller, rescuer));
        vm.prank(ALICE);
        _id = _workers.register("peer", "");
        _deposit(ALICE, 100e18);
        for (uint256 i = 0; i < faults; ++i) {
            _workers.reserve(ALICE, amount);
            _workers.slash(_id, amount, REQUESTER, CALLER, true);
        }
        uint256 kept = _workers.rescueOf(faults, amount);
        assertEq(_credited() + kept, faults * amount, "nothing is lost");
        vm.expectEmit(address(_workers));
        emit IWorkerRegistry.RescuePaid(BOB, kept);
        _workers.payRescue(BOB, kept);
        assertEq(_workers.credits(BOB), kept);
        assertEq(_record().stake + _credited() + kept, _token.balanceOf(address(_workers)), "holdings");
    }

    function test_RescueOf_RoundsEachFaultDown() external view {
        assertEq(_workers.rescueOf(0, 100e18), 0);
        assertEq(_workers.rescueOf(1, 33), 9);
        assertEq(_workers.rescueOf(2, 33), 18, "each slash was rounded by itself");
    }

    /// @dev A worker that calls out its own fault still loses the treasury's part.
    function test_Slash_OneAccountThreeParts_succeeds() external {
        _workers.reserve(ALICE, 10e18);
        _workers.slash(_id, 10e18, ALICE, ALICE, false);
        assertEq(_workers.credits(ALICE), 8e18);
        assertEq(_workers.heldForTreasury(ALICE), 2e18);
    }

    function test_Slash_MoreThanReserved_reverts() external {
        _workers.reserve(ALICE, 10e18);
        vm.expectRevert(stdError.arithmeticError);
        _workers.slash(_id, 10e18 + 1, REQUESTER, CALLER, false);
    }

    function test_Market_Only_reverts() external {
        bytes memory fault = abi.encodeWithSelector(IWorkerRegistry.OnlyMarket.selector, ALICE);
        _expect(ALICE, fault);
        _workers.reserve(ALICE, 1);
        _expect(ALICE, fault);
        _workers.release(_id, 1);
        _expect(ALICE, fault);
        _workers.settle(ALICE, _id, 1, false);
        _expect(ALICE, fault);
        _workers.slash(_id, 1, ALICE, ALICE, false);
        _expect(ALICE, fault);
        _workers.payRescue(ALICE, 1);
    }

    /* THE WORD */

    function testFuzz_Word_RoundTrip_succeeds(uint256 word) external pure {
        assertEq(WorkerLib.pack(WorkerLib.unpack(word)), word);
    }

    function test_Word_Layout_isAsSpecified() external pure {
        Worker memory worker = Worker({id: 1, stake: 2, reserved: 3, reservations: 4, late: 5, faulted: 6});
        assertEq(
            WorkerLib.pack(worker),
            1 | 2 << 32 | 3 << 120 | uint256(4) << 208 | uint256(5) << 232 | uint256(6) << 244
        );
    }

    /* HELPERS */

    function _deploy(TestToken token, SlashShares memory shares) private returns (WorkerRegistry) {
        return new WorkerRegistry(token, address(this), TREASURY, 7 days, shares);
    }

    function _shares(uint16 requester, uint16 caller, uint16 rescuer)
        private
        pure
        returns (SlashShares memory)
    {
        return SlashShares({requester: requester, caller: caller, rescuer: rescuer});
    }

    function _expectBadShares(uint16 requester, uint16 caller, uint16 rescuer) private {
        vm.expectRevert(
            abi.encodeWithSelector(IWorkerRegistry.BadShares.selector, requester, caller, rescuer)
        );
        _deploy(_token, _shares(requester, caller, rescuer));
    }

    function _record() private view returns (Worker memory worker) {
        (worker,) = _workers.getWorker(ALICE);
    }

    /// @dev Sets Alice's record, as thousands of jobs would have.
    function _write(Worker memory worker) private {
        uint256 word = WorkerLib.pack(worker);
        bytes32 slot = keccak256(abi.encode(ALICE, uint256(3)));
        assertEq(uint256(vm.load(address(_workers), slot)), _workers.wordOf(ALICE), "the record's slot");
        vm.store(address(_workers), slot, bytes32(word));
    }

    function _credited() private view returns (uint256) {
        return _workers.credits(REQUESTER) + _workers.credits(CALLER) + _workers.heldForTreasury(CALLER);
    }

    /// @dev OWNER's permit, and the tokens for it.
    function _permit(uint96 amount) private returns (Permit memory permit) {
        _token.mint(OWNER, amount);
        permit.deadline = vm.getBlockTimestamp();
        bytes32 digest = Eip712.permitDigest(
            _token.DOMAIN_SEPARATOR(), OWNER, address(_workers), amount, _token.nonces(OWNER), permit.deadline
        );
        (permit.v, permit.r, permit.s) = vm.sign(OWNER_KEY, digest);
    }

    function _deposit(address operator, uint96 amount) private {
        _token.mint(operator, amount);
        vm.startPrank(operator);
        _token.approve(address(_workers), amount);
        _workers.deposit(operator, amount);
        vm.stopPrank();
    }

    function _requestWithdraw(uint96 amount) private {
        vm.prank(ALICE);
        _workers.requestWithdraw(amount);
    }

    function _callers(address first, address second, address third)
        private
        pure
        returns (address[] memory callers)
    {
        callers = new address[](3);
        (callers[0], callers[1], callers[2]) = (first, second, third);
    }

    function _slash(uint96 amount) private {
        _workers.reserve(ALICE, amount);
        _workers.slash(_id, amount, REQUESTER, CALLER, false);
    }

    /// @dev Expects the next call, made by `caller`, to fail.
    function _expect(address caller, bytes memory fault) private {
        vm.expectRevert(fault);
        vm.prank(caller);
    }
}
