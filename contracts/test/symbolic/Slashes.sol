// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {WorkerLib} from "../../src/libraries/WorkerLib.sol";
import {SplitLib} from "../../src/libraries/SplitLib.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {SlashShares, Worker} from "../../src/types/Worker.sol";

/// @notice The registry, with a way to set a record. Its shares are the development's.
contract OpenRegistry is WorkerRegistry {
    address public constant OPERATOR = address(0x0b);

    constructor(address market, address treasury)
        WorkerRegistry(IERC20(address(1)), market, treasury, 0, SlashShares(4000, 1000, 3000))
    {}

    function set(uint96 stake) external {
        operatorOf[1] = OPERATOR;
        _words[OPERATOR] = WorkerLib.pack(Worker(1, stake, stake, 0, 0, 0));
    }
}

/// @title Shares of a slashed collateral, and of prices
abstract contract Slashes {
    struct Parts {
        uint256 requester;
        uint256 caller;
        uint256 rescuer;
        uint256 treasury;
        uint256 left;
    }

    address internal constant REQUESTER = address(0x0a);
    address internal constant CALLER = address(0x0c);
    address internal constant TREASURY = address(0x0d);

    OpenRegistry internal _registry;

    function setUp() public {
        _registry = new OpenRegistry(address(this), TREASURY);
    }

    /// @dev Nothing is made and nothing lost, and the worker loses it once.
    function check_SumsToTheAmount(uint16 amount, bool rescuable) external {
        Parts memory parts = _slash(amount, rescuable);
        assert(parts.requester + parts.caller + parts.rescuer + parts.treasury == amount);
        assert(parts.left == 0);
    }

    /// @dev Being requester, caller and rescuer of one's own fault costs a fifth, rounded up.
    function check_TreasuryGetsItsPart(uint16 amount, bool rescuable) external {
        assert(_slash(amount, rescuable).treasury * 5 >= amount);
    }

    function check_NoRescuerNoShare(uint16 amount) external {
        assert(_slash(amount, false).rescuer == 0);
    }

    /// @dev For shares that stand for all: division by 10,000 of an unknown product is out of a solver's reach.
    function check_ShareRoundsDown(uint8 amount, uint8 pick) external view {
        uint256 bps = _bps(pick);
        uint256 share = _share(amount, bps);
        assert(share * 10_000 <= uint256(amount) * bps);
        assert((share + 1) * 10_000 > uint256(amount) * bps);
    }

    function _bps(uint8 pick) private pure returns (uint256) {
        if (pick == 0) return 0;
        if (pick == 1) return 1;
        if (pick == 2) return 4000;
        return pick == 3 ? 9999 : 10_000;
    }

    function _slash(uint96 amount, bool rescuable) internal virtual returns (Parts memory parts) {
        _registry.set(amount);
        _registry.slash(1, amount, REQUESTER, CALLER, rescuable);
        parts.requester = _registry.credits(REQUESTER);
        parts.caller = _registry.credits(CALLER);
        parts.treasury = _registry.heldForTreasury(CALLER);
        parts.rescuer = rescuable ? _registry.rescueOf(1, amount) : 0;
        parts.left = WorkerLib.stake(_registry.wordOf(_registry.OPERATOR()));
    }

    function _share(uint256 amount, uint256 bps) internal view virtual returns (uint256);
}

contract SlashesHolds is Slashes {
    function _share(uint256 amount, uint256 bps) internal pure override returns (uint256) {
        return SplitLib.shareDown(amount, bps);
    }
}

/// @dev Every part rounded on its own, the rescuer's kept whether there can be one or not; shares rounded up.
contract SlashesTwin is Slashes {
    function _slash(uint96 amount, bool) internal pure override returns (Parts memory parts) {
        parts.requester = uint256(amount) * 4000 / 10_000;
        parts.caller = uint256(amount) * 1000 / 10_000;
        parts.rescuer = uint256(amount) * 3000 / 10_000;
        parts.treasury = uint256(amount) * 2000 / 10_000;
    }

    function _share(uint256 amount, uint256 bps) internal pure override returns (uint256) {
        return (amount * bps + 9999) / 10_000;
    }
}
