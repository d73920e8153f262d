// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AssignmentDecision, Bid} from "../../../src/types/Messages.sol";
import {BidReceipt} from "../../../src/types/Scheduling.sol";
import {Node} from "../../utils/Nodes.sol";
import {Bond} from "../stores/Books.sol";
import {Expect} from "../stores/Expect.sol";
import {Edge} from "../stores/Tally.sol";
import {Messages} from "./Messages.sol";

/// @title The committee: what its members have at stake, how they lose it, and who of them can still sign
abstract contract Bonding is Messages {
    uint256 internal constant MEMBERS = 3;

    address[MEMBERS] internal _members;

    constructor() {
        for (uint256 i = 0; i < MEMBERS; ++i) {
            _members[i] = vm.addr(committeeKeys[i]);
            _setBond(_members[i], Bond({amount: BOND, leaving: 0, availableAt: 0, seated: true}));
        }
    }

    /* BONDS */

    function _bond(uint256 i, uint96 amount, address from) internal {
        stakeToken.mint(from, amount);
        vm.prank(from);
        stakeToken.approve(address(oracle), amount);
        vm.prank(from);
        oracle.bond(_members[i], amount);
        Bond memory held = bondOf(_members[i]);
        held.amount += amount;
        _setBond(_members[i], held);
        _count(Edge.BondDeposit);
    }

    function _askBondBack(uint256 i, uint96 amount) internal {
        vm.prank(_members[i]);
        oracle.requestUnbond(amount);
        Bond memory held = bondOf(_members[i]);
        held.leaving += amount;
        held.availableAt = time() + UNBONDING;
        _setBond(_members[i], held);
        _count(Edge.BondAskedBack);
    }

    function _withdrawBond(uint256 i) internal {
        address member = _members[i];
        Bond memory held = bondOf(member);
        _wait(held.availableAt);
        uint256 before = stakeToken.balanceOf(member);
        vm.prank(member);
        oracle.withdrawBond();
        _same(stakeToken.balanceOf(member) - before, held.leaving, "bond paid out");
        held.amount -= held.leaving;
        held.leaving = 0;
        _setBond(member, held);
        _count(Edge.BondWithdrawn);
    }

    function _withdrawBondCredit(address account) internal {
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        oracle.withdrawCredit();
        _same(stakeToken.balanceOf(account) - before, bondOwed(account), "bond credit paid out");
        _paidBond(account);
        _count(Edge.WithdrawBondCredit);
    }

    /// @notice What a member has not asked back.
    function _staying(uint256 i) internal view returns (uint256) {
        Bond memory held = bondOf(_members[i]);
        return held.amount - held.leaving;
    }

    /* FAULTS */

    /// @dev One member signs two decisions on one round.
    function _equivocate(uint256 i, uint256 seed) internal {
        address caller = keepers[seed % 3];
        if (bondOf(_members[i]).amount == 0) _bond(i, 1e18, caller);
        (AssignmentDecision memory one, AssignmentDecision memory two) = _contradiction(seed);
        (bytes memory first, bytes memory second) = (_signed(i, one), _signed(i, two));
        vm.prank(caller);
        oracle.proveEquivocation(one, first, two, second);
        _punish(_members[i], caller);
        _count(Edge.BondSlashedForTwo);
    }

    /// @dev Two members decide against a bid of which they had promised that it counts.
    function _breakPromise(uint256 seed) internal {
        (uint256 low, uint256 high) = _pair(seed);
        address caller = keepers[seed % 3];
        (AssignmentDecision memory decision, BidReceipt memory receipt) = _broken(seed);
        bytes[] memory decided = _signDecision(decision, low, high);
        bytes[] memory promised = signTwice(digestOf(receipt), committeeKeys[low], committeeKeys[high]);
        vm.prank(caller);
        oracle.challenge(decision, decided, receipt, promised);
        _punish(_members[low], caller);
        _punish(_members[high], caller);
        _count(Edge.BondSlashedForReceipt);
    }

    /// @dev Two decisions on one round of a job that only they speak of.
    function _contradiction(uint256 seed)
        internal
        view
        returns (AssignmentDecision memory one, AssignmentDecision memory two)
    {
        one = _verdict(bytes32(seed), 1, 5000);
        two = _verdict(bytes32(seed), 2, 5000);
    }

    function _verdict(bytes32 jobId, uint8 number, uint16 score)
        internal
        view
        returns (AssignmentDecision memory)
    {
        Node memory node = nodeOf(number);
        return AssignmentDecision({
            jobId: jobId,
            round: 0,
            worker: node.operator,
            enclave: node.enclave,
            price: 1 ether,
            score: score,
            weightsVersion: 1,
            snapshotBlock: uint64(block.number),
            inputsRoot: "inputs",
            validUntil: time() + 30
        });
    }

    function _signed(uint256 i, AssignmentDecision memory decision) internal view returns (bytes memory) {
        return sign(committeeKeys[i], _digestOf(decision));
    }

    function _broken(uint256 seed)
        private
        returns (AssignmentDecision memory decision, BidReceipt memory receipt)
    {
        uint8 number = uint8(seed % (NODES - 1)) + 1;
        // A life that outlasts the decision's.
        _extend(number);
        decision = _verdict(bytes32(seed), number + 1, 4000);
        Node memory node = nodeOf(number);
        Bid memory passedOver = Bid({
            jobId: bytes32(seed),
            round: 0,
            worker: node.operator,
            enclave: node.enclave,
            price: 1 ether,
            validUntil: decision.validUntil
        });
        receipt = newReceipt(node, passedOver, 4000 + BAND + 1);
    }

    function _punish(address member, address challenger) private {
        Bond memory held = bondOf(member);
        uint256 taken = held.amount < BOND ? held.amount : BOND;
        held.amount -= taken;
        if (held.leaving > held.amount) held.leaving = held.amount;
        held.seated = false;
        _setBond(member, held);
        _oweBond(challenger, Expect.toChallenger(taken));
        _oweBond(TREASURY, taken - Expect.toChallenger(taken));
    }

    /* SEATS */

    /// @dev The council seats everybody anew, with bonds that count.
    function _reseat(address from) internal {
        address[] memory members = new address[](MEMBERS);
        for (uint256 i = 0; i < MEMBERS; ++i) {
            uint256 staying = _staying(i);
            if (staying < BOND) _bond(i, uint96(BOND - staying), from);
            members[i] = _members[i];
            Bond memory held = bondOf(members[i]);
            held.seated = true;
            _setBond(members[i], held);
        }
        vm.prank(COUNCIL);
        oracle.setCommittee(members, 2);
        _count(Edge.Reseat);
    }

    function _isAble(uint256 i) internal view returns (bool) {
        return bondOf(_members[i]).seated && _staying(i) >= BOND;
    }

    /// @dev Two members whose signatures count, in their order; the council sees to it that there are.
    function _pair(uint256 seed) internal returns (uint256 low, uint256 high) {
        uint256 able;
        uint256 absent = seed % MEMBERS;
        for (uint256 i = 0; i < MEMBERS; ++i) {
            if (_isAble(i)) ++able;
            else absent = i;
        }
        if (able < 2) _reseat(keepers[0]);
        return (absent == 0 ? 1 : 0, absent == 2 ? 1 : 2);
    }
}
