// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {Weights} from "../../src/types/Scheduling.sol";
import {OracleTest} from "./OracleTest.sol";

contract SchedulerOracleTest is OracleTest {
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    bytes32 private constant DIGEST = keccak256("decision");

    /* CHECK */

    function test_CheckDecision_EveryPair_succeeds() external view {
        oracle.checkDecision(DIGEST, 1, _sign(0, 1));
        oracle.checkDecision(DIGEST, 1, _sign(0, 2));
        oracle.checkDecision(DIGEST, 1, _sign(1, 2));
    }

    /// @dev Signatures past the threshold cost nothing and are not read.
    function test_CheckDecision_MoreThanNeeded_succeeds() external view {
        bytes[] memory three = new bytes[](3);
        (three[0], three[1], three[2]) = (sign(keys[0], DIGEST), sign(keys[1], DIGEST), "");
        oracle.checkDecision(DIGEST, 1, three);
    }

    function test_CheckDecision_None_reverts() external {
        _expect(new bytes[](0), abi.encodeWithSelector(ISchedulerOracle.NotEnoughSignatures.selector, 0, 2));
    }

    function test_CheckDecision_One_reverts() external {
        bytes[] memory one = new bytes[](1);
        one[0] = sign(keys[0], DIGEST);
        _expect(one, abi.encodeWithSelector(ISchedulerOracle.NotEnoughSignatures.selector, 1, 2));
    }

    function test_CheckDecision_Stranger_reverts() external {
        _expect(_sign(0, 3), _notAMember(member(3)));
    }

    /// @dev A bond alone gives nobody a say.
    function test_CheckDecision_BondedStranger_reverts() external {
        oracle.bond(member(3), 2 * MIN_BOND);
        _expect(_sign(0, 3), _notAMember(member(3)));
    }

    function test_CheckDecision_Unsorted_reverts() external {
        _expect(_sign(1, 0), _notSorted(member(1), member(0)));
    }

    function test_CheckDecision_Twice_reverts() external {
        _expect(_sign(1, 1), _notSorted(member(1), member(1)));
    }

    function test_CheckDecision_HighS_reverts() external {
        bytes[] memory signatures = _sign(0, 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(keys[1], DIGEST);
        signatures[1] =
            abi.encodePacked(r, bytes32(CURVE_ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        _expect(signatures, _notAMember(address(0)));
    }

    function test_CheckDecision_Malformed_reverts() external {
        bytes[] memory signatures = _sign(0, 1);
        signatures[0] = hex"00";
        _expect(signatures, _notAMember(address(0)));
    }

    function testFuzz_CheckDecision_OtherDigest_reverts(bytes32 other) external {
        vm.assume(other != DIGEST);
        bytes[] memory signatures = _sign(0, 1);
        vm.expectPartialRevert(ISchedulerOracle.NotACommitteeMember.selector);
        oracle.checkDecision(other, 1, signatures);
    }

    /* WHOSE SIGNATURE COUNTS */

    function test_CheckDecision_Unbonding_reverts() external {
        vm.prank(member(0));
        oracle.requestUnbond(1);
        assertFalse(oracle.isMember(member(0)));
        _expect(_sign(0, 1), _notAMember(member(0)));
        oracle.checkDecision(DIGEST, 1, _sign(1, 2));
    }

    function test_CheckDecision_BondRefilled_succeeds() external {
        vm.prank(member(0));
        oracle.requestUnbond(1);
        oracle.bond(member(0), 1);
        oracle.checkDecision(DIGEST, 1, _sign(0, 1));
    }

    function test_CheckDecision_Slashed_reverts() external {
        slash(0, "job");
        _expect(_sign(0, 1), _notAMember(member(0)));
    }

    /// @dev A new bond does not bring the seat back; the council does.
    function test_CheckDecision_SlashedAndRefilled_reverts() external {
        slash(0, "job");
        oracle.bond(member(0), SLASH);
        assertEq(bondOf(member(0)), MIN_BOND);
        _expect(_sign(0, 1), _notAMember(member(0)));

        oracle.setCommittee(members(3), 2);
        oracle.checkDecision(DIGEST, 1, _sign(0, 1));
    }

    function testFuzz_IsMember_NeedsBond(uint96 amount) external {
        address[] memory list = new address[](1);
        list[0] = member(3);
        oracle.setCommittee(list, 1);
        assertFalse(oracle.isMember(member(3)), "without a bond");
        amount = uint96(bound(amount, 1, 2 * MIN_BOND));
        oracle.bond(member(3), amount);
        assertEq(oracle.isMember(member(3)), amount >= MIN_BOND);
    }

    /* COMMITTEE */

    function test_SetCommittee_succeeds() external {
        oracle.bond(member(3), MIN_BOND);
        address[] memory one = new address[](1);
        one[0] = member(3);
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.CommitteeChanged(one, 1, 2);
        oracle.setCommittee(one, 1);

        (address[] memory list, uint8 threshold, uint32 version) = oracle.committee();
        assertEq(list, one);
        assertEq(threshold, 1);
        assertEq(version, 2);
        assertTrue(oracle.isMember(one[0]));
        assertFalse(oracle.isMember(member(0)), "former member");
        assertEq(bondOf(member(0)), MIN_BOND, "a former member keeps its bond");
        assertEq(oracle.weights().version, 1, "weights stay");
        _expect(_sign(0, 1), _notAMember(member(0)));
    }

    function test_SetCommittee_KeepsSome_succeeds() external {
        oracle.setCommittee(members(2), 2);
        oracle.checkDecision(DIGEST, 1, _sign(0, 1));
        assertFalse(oracle.isMember(member(2)));
    }

    function test_Committee_WithoutTheSlashed() external {
        slash(1, "job");
        (address[] memory list, uint8 threshold,) = oracle.committee();
        assertEq(list.length, 2);
        assertEq(list[0], member(0));
        assertEq(list[1], member(2));
        assertEq(threshold, 2);
    }

    function test_SetCommittee_ByStranger_reverts() external {
        address[] memory list = members(3);
        expectStranger();
        oracle.setCommittee(list, 1);
    }

    function test_SetCommittee_NoThreshold_reverts() external {
        _expectChange(members(3), 0, abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 0, 3));
    }

    function test_SetCommittee_ThresholdAboveMembers_reverts() external {
        _expectChange(members(3), 4, abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 4, 3));
    }

    function test_SetCommittee_ZeroMember_reverts() external {
        address[] memory list = members(3);
        list[1] = address(0);
        _expectChange(list, 2, abi.encodeWithSelector(ISchedulerOracle.BadMember.selector, address(0)));
    }

    function test_SetCommittee_SameMemberTwice_reverts() external {
        address[] memory list = members(3);
        list[2] = list[0];
        _expectChange(list, 2, abi.encodeWithSelector(ISchedulerOracle.BadMember.selector, list[0]));
    }

    /* WEIGHTS */

    function test_SetWeights_succeeds() external {
        Weights memory changed = newWeights();
        (changed.price, changed.tcb, changed.band) = (4000, 1500, 2000);
        Weights memory stored = changed;
        stored.version = 2;
        vm.expectEmit(address(oracle));
        emit ISchedulerOracle.WeightsChanged(stored);
        oracle.setWeights(changed);

        assertEq(abi.encode(oracle.weights()), abi.encode(stored), "in force");
        assertEq(abi.encode(oracle.checkDecision(DIGEST, 2, _sign(0, 1))), abi.encode(stored), "handed out");
        (, uint8 threshold, uint32 version) = oracle.committee();
        assertEq(threshold, 2, "threshold stays");
        assertEq(version, 1, "committee stays");
    }

    /// @dev A decision under way is not lost when the weights change.
    function test_CheckDecision_PreviousWeights_succeeds() external {
        Weights memory before = oracle.weights();
        _changeWeights();
        assertEq(abi.encode(oracle.checkDecision(DIGEST, 1, _sign(0, 1))), abi.encode(before));
    }

    function test_CheckDecision_WeightsBeforeThose_reverts() external {
        _changeWeights();
        _changeWeights();
        _expectStale(1, 3);
    }

    function test_CheckDecision_NoWeights_reverts() external {
        _expectStale(0, 1);
    }

    function test_CheckDecision_FutureWeights_reverts() external {
        _expectStale(2, 1);
    }

    function test_SetWeights_ByStranger_reverts() external {
        expectStranger();
        oracle.setWeights(newWeights());
    }

    function testFuzz_SetWeights_WrongSum_reverts(uint16 price) external {
        vm.assume(price != 5000);
        Weights memory changed = newWeights();
        changed.price = price;
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.BadWeights.selector, uint256(price) + 5000, 300)
        );
        oracle.setWeights(changed);
    }

    function test_SetWeights_BandTooWide_reverts() external {
        Weights memory changed = newWeights();
        changed.band = 2001;
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.BadWeights.selector, 10_000, 2001));
        oracle.setWeights(changed);
    }

    /// @dev Every field has its place in the one slot.
    function testFuzz_SetWeights_roundTrip(uint16[6] memory parts, uint16 band) external {
        uint256 left = 10_000;
        for (uint256 i = 0; i < 5; ++i) {
            parts[i] = uint16(bound(parts[i], 0, left));
            left -= parts[i];
        }
        Weights memory changed = Weights({
            version: 2,
            band: uint16(bound(band, 0, 2000)),
            price: parts[0],
            speed: parts[1],
            headroom: parts[2],
            history: parts[3],
            load: parts[4],
            tcb: uint16(left)
        });
        oracle.setWeights(changed);
        assertEq(abi.encode(oracle.weights()), abi.encode(changed));
    }

    /* DEPLOYMENT */

    function test_Constructor_BadThreshold_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.threshold = 4;
        _expectDeployment(config, abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 4, 3));
    }

    function test_Constructor_BadWeights_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.weights.load = 0;
        _expectDeployment(config, abi.encodeWithSelector(ISchedulerOracle.BadWeights.selector, 9000, 300));
    }

    function test_Constructor_ZeroAddress_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.market = address(0);
        _expectDeployment(config, _zeroAddress("market"));
        config = newConfig();
        config.workers = IWorkerRegistry(address(0));
        _expectDeployment(config, _zeroAddress("workers"));
        config = newConfig();
        config.enclaves = IEnclaves(address(0));
        _expectDeployment(config, _zeroAddress("enclaves"));
        config = newConfig();
        config.stakeToken = IERC20(address(0));
        _expectDeployment(config, _zeroAddress("stakeToken"));
        config = newConfig();
        config.treasury = address(0);
        _expectDeployment(config, _zeroAddress("treasury"));
    }

    function test_Constructor_BadBond_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.slashAmount = 0;
        _expectDeployment(config, abi.encodeWithSelector(ISchedulerOracle.BadBond.selector, MIN_BOND, 0));
        config.slashAmount = MIN_BOND + 1;
        _expectDeployment(
            config, abi.encodeWithSelector(ISchedulerOracle.BadBond.selector, MIN_BOND, MIN_BOND + 1)
        );
    }

    /// @dev Whoever accuses itself loses half at least.
    function test_Constructor_BadChallengerShare_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.challengerShareBps = 5001;
        _expectDeployment(
            config, abi.encodeWithSelector(ISchedulerOracle.BadChallengerShare.selector, 5001, 1000, 5000)
        );
        config.challengerShareBps = 999;
        _expectDeployment(
            config, abi.encodeWithSelector(ISchedulerOracle.BadChallengerShare.selector, 999, 1000, 5000)
        );
    }

    function test_Constructor_UnbondingTooShort_reverts() external {
        SchedulerOracle.Config memory config = newConfig();
        config.unbondingSeconds = 10 minutes - 1;
        _expectDeployment(
            config,
            abi.encodeWithSelector(
                ISchedulerOracle.UnbondingTooShort.selector, 10 minutes - 1, uint40(10 minutes)
            )
        );
    }

    /* HELPERS */

    function _changeWeights() private {
        Weights memory changed = newWeights();
        (changed.price, changed.speed) = (changed.speed, changed.price);
        oracle.setWeights(changed);
    }

    function _expect(bytes[] memory signatures, bytes memory fault) private {
        vm.expectRevert(fault);
        oracle.checkDecision(DIGEST, 1, signatures);
    }

    function _expectStale(uint32 version, uint32 current) private {
        bytes[] memory signatures = _sign(0, 1);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.StaleWeights.selector, version, current));
        oracle.checkDecision(DIGEST, version, signatures);
    }

    function _expectChange(address[] memory list, uint8 threshold, bytes memory fault) private {
        vm.expectRevert(fault);
        oracle.setCommittee(list, threshold);
    }

    function _expectDeployment(SchedulerOracle.Config memory config, bytes memory fault) private {
        vm.expectRevert(fault);
        this.deploy(config);
    }

    /// @dev In a call of its own: a deployment that fails ends the test's.
    function deploy(SchedulerOracle.Config memory config) external {
        new SchedulerOracle(config);
    }

    function _sign(uint256 first, uint256 second) private view returns (bytes[] memory signatures) {
        signatures = new bytes[](2);
        (signatures[0], signatures[1]) = (sign(keys[first], DIGEST), sign(keys[second], DIGEST));
    }

    function _notAMember(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, signer);
    }

    function _notSorted(address previous, address next) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.SignersNotSorted.selector, previous, next);
    }

    function _zeroAddress(bytes32 what) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.ZeroAddress.selector, what);
    }
}
