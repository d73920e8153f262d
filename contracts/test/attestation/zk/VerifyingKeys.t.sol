// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";

import {ICertificateStore} from "../../../src/interfaces/ICertificateStore.sol";
import {IVerifyingKeys, VerifyingKey} from "../../../src/interfaces/IVerifyingKeys.sol";
import {BatchItem, Fleet} from "../../../src/types/Batch.sol";
import {BatchTest} from "./BatchTest.sol";
import {OpenKey} from "./OpenKey.sol";

contract VerifyingKeysTest is BatchTest {
    function test_AddKey_Current_isTheNewest() external {
        assertEq(desk.lastKey(), 2, "last");
        assertEq(desk.currentKey(4, ca), _open, "of four");
        assertEq(desk.currentKey(1, ca), _openOne, "of one");
        assertEq(desk.currentKey(16, ca), 0, "of none");
        bytes memory content = OpenKey.packed();
        vm.expectEmit(address(desk));
        emit IVerifyingKeys.KeyAdded(3, 4, ca, keccak256(content), "transcript");
        vm.prank(COUNCIL);
        assertEq(desk.addKey(4, ca, "transcript", content), 3, "number");
        assertEq(desk.currentKey(4, ca), 3, "newest");
        VerifyingKey memory key = desk.keyOf(3);
        assertEq(key.slots, 4, "slots");
        assertEq(key.ca, store.certificateOf(ca).id, "CA");
        // Proofs under the one before are still on their way.
        _registerAll(_list(_itemOf(_newNode("alice"))));
    }

    function test_AddKey_NotTheCouncil_reverts() external {
        bytes memory content = OpenKey.packed();
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
        );
        desk.addKey(1, ca, 0, content);
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
        );
        desk.retireKey(_open);
    }

    /// @dev As it is deployed: the council waits, and says beforehand what for.
    function test_AddKey_Timelocked_waits() external {
        address slow = makeAddr("slow council");
        bytes4[] memory list = new bytes4[](1);
        list[0] = IVerifyingKeys.addKey.selector;
        vm.startPrank(COUNCIL);
        access.setTargetFunctionRole(address(desk), list, 7);
        access.grantRole(7, slow, 2 days);
        vm.stopPrank();
        bytes memory call = abi.encodeCall(desk.addKey, (2, ca, 0, OpenKey.packed()));
        vm.startPrank(slow);
        (bool done,) = address(desk).call(call);
        assertFalse(done, "at once");
        access.schedule(address(desk), call, 0);
        (done,) = address(desk).call(call);
        assertFalse(done, "too early");
        vm.warp(START + 2 days);
        (done,) = address(desk).call(call);
        assertTrue(done, "after the delay");
        assertEq(desk.currentKey(2, ca), 3);
    }

    /// @dev Whoever made a development key can prove anything under it.
    function test_AddKey_DevelopmentKeyElsewhere_reverts() external {
        bytes memory content = OpenKey.packed();
        vm.chainId(1);
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(IVerifyingKeys.DevelopmentKey.selector, 1));
        desk.addKey(1, ca, 0, content);
        desk.addKey(1, ca, "transcript", content);
        vm.chainId(1337);
        desk.addKey(1, ca, 0, content);
    }

    function test_AddKey_NoSlots_reverts() external {
        bytes memory content = OpenKey.packed();
        vm.expectRevert(IVerifyingKeys.NoSlots.selector);
        vm.prank(COUNCIL);
        desk.addKey(0, ca, 0, content);
    }

    function test_AddKey_OtherCertificate_reverts() external {
        bytes memory content = OpenKey.packed();
        bytes32 signer = keccak256(vm.parseJsonBytes(_ask("root", ""), ".tcbSignerDer"));
        vm.startPrank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(IVerifyingKeys.NotAPckCa.selector, signer));
        desk.addKey(1, signer, 0, content);
        vm.expectRevert(
            abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, bytes32("none"))
        );
        desk.addKey(1, "none", 0, content);
    }

    function test_AddKey_NotAKey_reverts() external {
        bytes memory content = OpenKey.packed();
        _expectBad(_slice(content, 895));
        _expectBad(bytes.concat(content, hex"00"));
        // A coordinate of each of the nine points.
        uint16[9] memory ends = [127, 191, 319, 447, 575, 703, 767, 831, 895];
        uint16[9] memory lengths = [uint16(128), 64, 128, 128, 128, 128, 64, 64, 64];
        for (uint256 i = 0; i < 9; ++i) {
            _expectBad(_flip(content, ends[i]));
            _expectBad(_set(content, ends[i] + 1 - lengths[i], new bytes(lengths[i])));
        }
    }

    function test_RetireKey_Retired_provesNoMore() external {
        BatchItem[] memory items = _list(_itemOf(_newNode("alice")));
        bytes memory proof = _proof(_open, items);
        Fleet[] memory fleets = _fleetsOf(items);
        vm.startPrank(COUNCIL);
        vm.expectEmit(address(desk));
        emit IVerifyingKeys.KeyIsRetired(_open);
        desk.retireKey(_open);
        bytes memory reason = abi.encodeWithSelector(IVerifyingKeys.KeyRetired.selector, _open);
        vm.expectRevert(reason);
        desk.retireKey(_open);
        vm.stopPrank();
        assertEq(desk.currentKey(4, ca), 0, "none is current");
        vm.expectRevert(reason);
        desk.registerBatch(_open, items, proof);
        vm.expectRevert(reason);
        desk.rotateBatch(_open, items, proof);
        vm.expectRevert(reason);
        desk.reattestBatch(_open, fleets, proof);
    }

    function test_Key_Unknown_reverts() external {
        bytes memory reason = abi.encodeWithSelector(IVerifyingKeys.UnknownKey.selector, 9);
        vm.expectRevert(reason);
        desk.registerBatch(9, new BatchItem[](1), "");
        vm.expectRevert(reason);
        vm.prank(COUNCIL);
        desk.retireKey(9);
    }

    function test_SetBatchDesk_NotTheCouncil_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this))
        );
        registry.setBatchDesk(address(this));
        assertEq(registry.batchDesk(), address(desk));
    }

    function _expectBad(bytes memory content) private {
        vm.expectRevert(abi.encodeWithSelector(IVerifyingKeys.BadVerifyingKey.selector, content.length));
        vm.prank(COUNCIL);
        desk.addKey{gas: 3_000_000}(1, ca, 0, content);
    }
}
