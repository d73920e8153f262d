// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Test} from "forge-std/Test.sol";

import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";

contract SchedulerOracleTest is Test {
    uint256 private constant CURVE_ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
    bytes32 private constant DIGEST = keccak256("decision");

    AccessManager private _access;
    SchedulerOracle private _oracle;
    /// @dev Sorted by address.
    uint256[] private _keys;

    function setUp() external {
        _access = new AccessManager(address(this));
        _keys = _sortedKeys(4);
        _oracle = new SchedulerOracle(address(_access), _members(3), 2);
    }

    /* CHECK */

    function test_CheckDecision_EveryPair_succeeds() external view {
        _oracle.checkDecision(DIGEST, _sign(0, 1));
        _oracle.checkDecision(DIGEST, _sign(0, 2));
        _oracle.checkDecision(DIGEST, _sign(1, 2));
    }

    /// @dev Signatures past the threshold cost nothing and are not read.
    function test_CheckDecision_MoreThanNeeded_succeeds() external view {
        bytes[] memory three = new bytes[](3);
        (three[0], three[1], three[2]) = (_sign(_keys[0]), _sign(_keys[1]), "");
        _oracle.checkDecision(DIGEST, three);
    }

    function test_CheckDecision_None_reverts() external {
        _expect(new bytes[](0), abi.encodeWithSelector(ISchedulerOracle.NotEnoughSignatures.selector, 0, 2));
    }

    function test_CheckDecision_One_reverts() external {
        bytes[] memory one = new bytes[](1);
        one[0] = _sign(_keys[0]);
        _expect(one, abi.encodeWithSelector(ISchedulerOracle.NotEnoughSignatures.selector, 1, 2));
    }

    function test_CheckDecision_Stranger_reverts() external {
        _expect(_sign(0, 3), _notAMember(vm.addr(_keys[3])));
    }

    function test_CheckDecision_Unsorted_reverts() external {
        _expect(_sign(1, 0), _notSorted(vm.addr(_keys[1]), vm.addr(_keys[0])));
    }

    function test_CheckDecision_Twice_reverts() external {
        _expect(_sign(1, 1), _notSorted(vm.addr(_keys[1]), vm.addr(_keys[1])));
    }

    function test_CheckDecision_HighS_reverts() external {
        bytes[] memory signatures = _sign(0, 1);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(_keys[1], DIGEST);
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
        _oracle.checkDecision(other, signatures);
    }

    /* COMMITTEE */

    function test_SetCommittee_succeeds() external {
        address[] memory one = new address[](1);
        one[0] = vm.addr(_keys[3]);
        vm.expectEmit(address(_oracle));
        emit ISchedulerOracle.CommitteeChanged(one, 1, 2);
        _oracle.setCommittee(one, 1);

        (address[] memory members, uint8 threshold, uint32 version) = _oracle.committee();
        assertEq(members, one);
        assertEq(threshold, 1);
        assertEq(version, 2);
        assertTrue(_oracle.isMember(one[0]));
        assertFalse(_oracle.isMember(vm.addr(_keys[0])), "former member");
        _expect(_sign(0, 1), _notAMember(vm.addr(_keys[0])));
    }

    function test_SetCommittee_KeepsSome_succeeds() external {
        _oracle.setCommittee(_members(2), 2);
        _oracle.checkDecision(DIGEST, _sign(0, 1));
        assertFalse(_oracle.isMember(vm.addr(_keys[2])));
    }

    function test_SetCommittee_ByStranger_reverts() external {
        address[] memory members = _members(3);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, vm.addr(_keys[0]))
        );
        vm.prank(vm.addr(_keys[0]));
        _oracle.setCommittee(members, 1);
    }

    function test_SetCommittee_NoThreshold_reverts() external {
        _expectChange(_members(3), 0, abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 0, 3));
    }

    function test_SetCommittee_ThresholdAboveMembers_reverts() external {
        _expectChange(_members(3), 4, abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 4, 3));
    }

    function test_SetCommittee_ZeroMember_reverts() external {
        address[] memory members = _members(3);
        members[1] = address(0);
        _expectChange(members, 2, abi.encodeWithSelector(ISchedulerOracle.BadMember.selector, address(0)));
    }

    function test_SetCommittee_SameMemberTwice_reverts() external {
        address[] memory members = _members(3);
        members[2] = members[0];
        _expectChange(members, 2, abi.encodeWithSelector(ISchedulerOracle.BadMember.selector, members[0]));
    }

    function test_Constructor_BadThreshold_reverts() external {
        address[] memory members = _members(1);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.BadThreshold.selector, 2, 1));
        new SchedulerOracle(address(_access), members, 2);
    }

    function _expect(bytes[] memory signatures, bytes memory fault) private {
        vm.expectRevert(fault);
        _oracle.checkDecision(DIGEST, signatures);
    }

    function _expectChange(address[] memory members, uint8 threshold, bytes memory fault) private {
        vm.expectRevert(fault);
        _oracle.setCommittee(members, threshold);
    }

    function _sign(uint256 first, uint256 second) private view returns (bytes[] memory signatures) {
        signatures = new bytes[](2);
        (signatures[0], signatures[1]) = (_sign(_keys[first]), _sign(_keys[second]));
    }

    function _sign(uint256 key) private pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, DIGEST);
        return abi.encodePacked(r, s, v);
    }

    function _members(uint256 count) private view returns (address[] memory members) {
        members = new address[](count);
        for (uint256 i = 0; i < count; ++i) {
            members[i] = vm.addr(_keys[i]);
        }
    }

    function _sortedKeys(uint256 count) private pure returns (uint256[] memory keys) {
        keys = new uint256[](count);
        for (uint256 i = 0; i < count; ++i) {
            keys[i] = uint256(keccak256(abi.encode("member", i)));
            for (uint256 j = i; j > 0 && vm.addr(keys[j]) < vm.addr(keys[j - 1]); --j) {
                (keys[j], keys[j - 1]) = (keys[j - 1], keys[j]);
            }
        }
    }

    function _notAMember(address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, signer);
    }

    function _notSorted(address previous, address next) private pure returns (bytes memory) {
        return abi.encodeWithSelector(ISchedulerOracle.SignersNotSorted.selector, previous, next);
    }
}
