// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {BlobLib} from "../../src/libraries/BlobLib.sol";

/// @dev Gives the library an address of its own, so that its reverts can be expected.
contract BlobHarness {
    function write(bytes memory content) external returns (address) {
        return BlobLib.write(content);
    }

    function read(address blob) external view returns (bytes memory) {
        return BlobLib.read(blob);
    }

    function equals(address blob, bytes memory content) external view returns (bool) {
        return BlobLib.equals(blob, content);
    }
}

contract BlobLibTest is Test {
    BlobHarness private _blobs = new BlobHarness();

    function testFuzz_Write_IsReadBack_succeeds(bytes memory content) external {
        address blob = _blobs.write(content);
        assertEq(_blobs.read(blob), content);
        assertTrue(_blobs.equals(blob, content));
        assertFalse(_blobs.equals(blob, bytes.concat(content, hex"00")), "another length");
    }

    function test_Write_CannotRun_succeeds() external {
        address blob = _blobs.write(hex"fe");
        (bool success, bytes memory answer) = blob.call(hex"01020304");
        assertTrue(success, "stops before the first byte of content");
        assertEq(answer.length, 0);
    }

    function test_Write_AddressTaken_reverts() external {
        vm.etch(vm.computeCreateAddress(address(_blobs), vm.getNonce(address(_blobs))), hex"00");
        vm.expectRevert(BlobLib.BlobNotWritten.selector);
        _blobs.write("content");
    }
}
