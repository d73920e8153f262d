// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISchedulerOracle} from "../../../src/interfaces/ISchedulerOracle.sol";
import {AssignmentDecision} from "../../../src/types/Messages.sol";
import {Bond} from "../stores/Books.sol";
import {Edge} from "../stores/Tally.sol";
import {Handler} from "./Handler.sol";

/// @notice Members of the committee move their bonds and misbehave; challengers prove it; the council seats them again.
abstract contract OracleHandler is Handler {
    function bond(uint256 seed) external checked {
        seed = _draw(seed);
        _bond(seed % MEMBERS, uint96(1 + (seed >> 8) % 5e18), keepers[(seed >> 4) % 3]);
    }

    /// @dev A little, or so much that the member's signature counts no more.
    function askBondBack(uint256 seed) external checked {
        seed = _draw(seed);
        uint256 i = seed % MEMBERS;
        uint256 staying = _staying(i);
        uint256 most = (seed >> 4) % 8 == 0 ? staying : staying > BOND ? staying - BOND : 0;
        if (most == 0) _bond(i, 1e18, keepers[0]);
        else _askBondBack(i, uint96(1 + (seed >> 8) % most));
    }

    /// @dev Waits for it seldom: a week is long.
    function withdrawBond(uint256 seed) external checked {
        seed = _draw(seed);
        for (uint256 j = 0; j < MEMBERS; ++j) {
            uint256 i = (seed % MEMBERS + j) % MEMBERS;
            Bond memory held = bondOf(_members[i]);
            if (held.leaving == 0 || time() < held.availableAt && (seed >> 8) % 8 != 0) continue;
            return _withdrawBond(i);
        }
        uint256 free = _staying(seed % MEMBERS);
        if (free != 0) _askBondBack(seed % MEMBERS, uint96(1 + (seed >> 16) % (free / 50 + 1)));
    }

    function withdrawBondCredit(uint256 seed) external checked {
        seed = _draw(seed);
        address account = findBondOwed(seed);
        if (account != address(0)) _withdrawBondCredit(account);
        else _equivocate(seed % MEMBERS, seed);
    }

    function equivocate(uint256 seed) external checked {
        seed = _draw(seed);
        _equivocate(seed % MEMBERS, seed);
    }

    function breakPromise(uint256 seed) external checked {
        _breakPromise(_draw(seed));
    }

    function reseat(uint256 seed) external checked {
        _reseat(keepers[_draw(seed) % 3]);
    }

    /// @dev A second punishment for one fault, proofs that prove nothing, and bonds that are not to be had.
    function knockOnBonds(uint256 seed) external checked {
        seed = _draw(seed);
        uint256 i = seed % MEMBERS;
        address member = _members[i];
        address target = address(oracle);
        (AssignmentDecision memory one, AssignmentDecision memory two) = _contradiction(seed);
        (bytes memory first, bytes memory second) = (_signed(i, one), _signed(i, two));
        bytes memory data = abi.encodeCall(ISchedulerOracle.proveEquivocation, (one, first, one, first));
        _refuse(member, target, data, ISchedulerOracle.NoFault.selector);
        data = abi.encodeCall(ISchedulerOracle.proveEquivocation, (one, second, two, first));
        _refuse(member, target, data, ISchedulerOracle.NoCommonSigner.selector);
        if (seed % 4 == 0) {
            _equivocate(i, seed);
            data = abi.encodeCall(ISchedulerOracle.proveEquivocation, (two, second, one, first));
            _refuse(member, target, data, ISchedulerOracle.AlreadyPunished.selector);
        }
        Bond memory held = bondOf(member);
        data = abi.encodeCall(ISchedulerOracle.requestUnbond, (uint96(_staying(i) + 1)));
        _refuse(member, target, data, ISchedulerOracle.InsufficientBond.selector);
        if (held.leaving == 0 || time() < held.availableAt) {
            bytes4 reason = ISchedulerOracle.StillUnbonding.selector;
            if (held.leaving == 0) reason = ISchedulerOracle.NothingToWithdraw.selector;
            _refuse(member, target, abi.encodeCall(ISchedulerOracle.withdrawBond, ()), reason);
        }
        _count(Edge.RefuseOnBonds);
    }
}
