// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdCheats} from "forge-std/StdCheats.sol";

import {AttestationRegistry} from "../../../src/attestation/AttestationRegistry.sol";
import {JobMarket} from "../../../src/market/JobMarket.sol";
import {WorkerRegistry} from "../../../src/market/WorkerRegistry.sol";
import {Lab} from "../../utils/Lab.sol";
import {Node} from "../../utils/Nodes.sol";
import {TestToken} from "../../utils/Tokens.sol";
import {Books, Stake} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";

/// @title Who takes part: nodes with enclaves, operators with stake alone, requesters; and what keeps them able to act
abstract contract Cast is CommonBase, StdCheats, StdAssertions {
    uint256 public constant NODES = 6;
    /// @dev Enough of them that one wait for unbonding serves many.
    uint256 public constant STAKERS = 14;
    uint8 public constant SLOTS = 8;
    uint24 public constant SLOT_MIB = 2048;
    /// @dev Simulated collateral lives 30 days.
    uint256 private constant REFRESH_EVERY = 20 days;

    Lab public immutable lab;
    JobMarket public immutable market;
    WorkerRegistry public immutable workers;
    AttestationRegistry public immutable enclaves;
    Books public immutable books;
    Tally public immutable tally;
    TestToken public immutable stakeToken;
    TestToken public immutable payToken;
    address public immutable treasury;

    /// @notice Nodes' operators first, then those with stake alone.
    address[] public operators;
    address[] public requesters;
    address[] public keepers;
    Node[] internal _nodes;
    uint256 private _refreshedAt;
    uint256 private _keys;

    constructor(Lab lab_, Books books_, Tally tally_) {
        (lab, books, tally) = (lab_, books_, tally_);
        (market, workers, enclaves) = (lab_.market(), lab_.workers(), lab_.enclaves());
        (stakeToken, payToken, treasury) = (lab_.stakeToken(), lab_.payToken(), lab_.TREASURY());
        _refreshedAt = time();
        for (uint256 i = 0; i < NODES; ++i) {
            Node memory node = lab_.newNode(string.concat("node ", vm.toString(i)));
            node.capacity = lab_.capacityOf(8, SLOTS * SLOT_MIB, uint32(30_000 + 10_000 * i), SLOTS);
            operators.push(node.operator);
            deposit(i, 100e18);
            node.enclave = lab_.enrol(node);
            _nodes.push(node);
        }
        for (uint256 i = 0; i < STAKERS; ++i) {
            operators.push(makeAddr(string.concat("staker ", vm.toString(i))));
            deposit(NODES + i, 10e18);
        }
        for (uint256 i = 0; i < 3; ++i) {
            requesters.push(makeAddr(string.concat("requester ", vm.toString(i))));
            keepers.push(makeAddr(string.concat("keeper ", vm.toString(i))));
            vm.prank(requesters[i]);
            payToken.approve(address(market), type(uint256).max);
        }
    }

    function time() public view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    /// @notice By its number, from 1.
    function nodeOf(uint8 number) public view returns (Node memory) {
        return _nodes[number - 1];
    }

    function allOperators() external view returns (address[] memory) {
        return operators;
    }

    function operatorCount() external view returns (uint256) {
        return operators.length;
    }

    /// @dev Waits until `moment`, unless it is past.
    function _wait(uint256 moment) internal {
        if (moment > time()) vm.warp(moment);
    }

    /* STAKE */

    function deposit(uint256 operator, uint96 amount) public {
        address account = operators[operator];
        lab.stake(account, amount);
        Stake memory stake = books.stakeOf(account);
        stake.staked += amount;
        books.setStake(account, stake);
        tally.count(Edge.Deposit);
    }

    function requestWithdraw(uint256 operator, uint96 amount) external {
        address account = operators[operator];
        vm.prank(account);
        workers.requestWithdraw(amount);
        Stake memory stake = books.stakeOf(account);
        stake.staked -= amount;
        stake.unbonding += amount;
        stake.availableAt = time() + lab.UNBONDING();
        books.setStake(account, stake);
        tally.count(Edge.RequestWithdraw);
    }

    function withdraw(uint256 operator) external {
        address account = operators[operator];
        Stake memory stake = books.stakeOf(account);
        _wait(stake.availableAt);
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdraw();
        assertEq(stakeToken.balanceOf(account) - before, stake.unbonding, "stake paid out");
        stake.unbonding = 0;
        books.setStake(account, stake);
        tally.count(Edge.Withdraw);
    }

    /// @notice Stake that no live job holds.
    function freeStake(uint256 operator) public view returns (uint256) {
        uint256 reserved = operator < NODES ? books.reservedOf(uint8(operator + 1)) : 0;
        return books.stakeOf(operators[operator]).staked - reserved;
    }

    /* ENCLAVES */

    /// @dev Makes a node's enclave, and the signer that the books know, able to take jobs and deliver now.
    function _revive(uint8 number) internal {
        Node memory node = _nodes[number - 1];
        if (!enclaves.isLive(node.enclave, node.operator, node.signer)) extend(number);
    }

    /// @notice The same signer attests again.
    function extend(uint8 number) public {
        _keepCollateral();
        lab.reattest(_nodes[number - 1]);
        tally.count(Edge.ExtendSigner);
    }

    /// @notice A new signer beside the old.
    function rotate(uint8 number) external {
        _keepCollateral();
        lab.reattest(_renew(number));
        tally.count(Edge.RotateSigner);
    }

    /// @notice A new signer, and the end of all others.
    function supersede(uint8 number) external {
        _keepCollateral();
        Node memory former = _nodes[number - 1];
        lab.supersede(_renew(number));
        assertFalse(
            enclaves.isLive(former.enclave, former.operator, former.signer), "superseded signer lives"
        );
        tally.count(Edge.Supersede);
    }

    function _renew(uint8 number) private returns (Node storage node) {
        node = _nodes[number - 1];
        (node.signer, node.signerKey) = makeAddrAndKey(string.concat("signer ", vm.toString(++_keys)));
    }

    function _keepCollateral() private {
        if (time() < _refreshedAt + REFRESH_EVERY) return;
        lab.refreshCollateral();
        _refreshedAt = time();
    }
}
