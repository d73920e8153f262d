// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MarketTest} from "../utils/MarketTest.sol";
import {Stage} from "./handlers/Stage.sol";

/// @title Whatever happens, in whatever order: money, stake, bonds, slots and statuses add up, and everything ends
/// @dev The seed is fixed in foundry.toml, so the runs are the same every time; `make invariant-deep` takes other seeds and
/// longer runs. What a call touched is compared after the call, by the handlers; everything now and then, and at the end.
///
/// forge plays one contract's runs on one processor: there are two campaigns, which begin from draws of their own and take one
/// seed for other calls. It deals contracts out by the names of their files, in runs of some twenty: the two have to lie apart.
abstract contract Campaign is MarketTest {
    /// @dev Each run adds a line to its campaign's file: what tells it from others, and how often it took each edge.
    /// tools/invariant/tally adds them up. INVARIANT_TALLY names other files.
    string private constant TALLY = "contracts/cache/invariant-tally.csv";
    uint256 private constant CHUNK = 500;

    uint256 private immutable NUMBER;
    Stage private _stage;

    constructor(uint256 number) {
        NUMBER = number;
    }

    function setUp() public override {
        super.setUp();
        _stage = Stage(address(lab));
        _stage.begin(NUMBER);
        targetContract(address(_stage));
        targetSelector(FuzzSelector({addr: address(_stage), selectors: _stage.targets(NUMBER)}));
    }

    function _labName() internal pure override returns (string memory) {
        return "Stage.sol:Stage";
    }

    function invariant_BooksMatch() external view {
        _stage.checkAll();
    }

    /// @dev A persisted failure is replayed without the calls that came after it, and then fails here once it is mended: remove
    /// contracts/cache/invariant.
    function afterInvariant() external {
        _writeTally();
        _stage.drain();
        assertEq(_stage.liveCount(), 0, "jobs without an end");
        _stage.checkAll();
        // In calls of their own, each with a memory of its own: thousands of jobs would not fit into one.
        uint256 closed = _stage.closedCount();
        for (uint256 from = 0; from < closed; from += CHUNK) {
            _stage.checkClosed(from, from + CHUNK < closed ? from + CHUNK : closed);
        }
    }

    function _writeTally() private {
        string memory line = vm.toString(bytes32(_stage.lastDraw()));
        uint256[] memory taken = _stage.tally();
        for (uint256 i = 0; i < taken.length; ++i) {
            line = string.concat(line, ",", vm.toString(taken[i]));
        }
        vm.writeLine(string.concat(vm.envOr("INVARIANT_TALLY", TALLY), ".", vm.toString(NUMBER)), line);
    }
}
