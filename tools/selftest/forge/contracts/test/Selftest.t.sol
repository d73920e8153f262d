// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

/// @notice One test that fails and one that passes, for tools/selftest/run.sh.
contract SelftestTest is Test {
    function test_Selftest_Fails() public pure {
        assertEq(uint256(1), uint256(2), "fails on purpose");
    }

    function test_Selftest_Passes() public pure {
        assertEq(uint256(1), uint256(1), "passes on purpose");
    }
}
