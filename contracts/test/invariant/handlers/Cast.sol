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
import {OddReceiver, Receiver} from "../../utils/Receivers.sol";
import {FalseToken, FeeToken, HookToken, TestToken} from "../../utils/Tokens.sol";
import {Wallet} from "../../utils/Wallets.sol";
import {Books, Stake} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";

/// @title Who takes part, with what money; and what keeps them able to act
/// @dev Nodes with enclaves, operators with stake alone, requesters with keys and one that is a contract, keepers.
abstract contract Cast is CommonBase, StdCheats, StdAssertions {
    uint256 public constant NODES = 6;
    /// @dev Enough of them that one wait for unbonding serves many.
    uint256 public constant STAKERS = 14;
    uint8 public constant SLOTS = 8;
    uint24 public constant SLOT_MIB = 2048;
    /// @dev Requesters with a key of their own; the one after them is a contract.
    uint256 public constant SIGNERS = 3;
    /// @dev Simulated collateral lives 30 days.
    uint256 private constant REFRESH_EVERY = 20 days;

    uint40 internal immutable FALLBACK_DELAY;
    uint40 internal immutable REBID_SECONDS;

    Lab public immutable lab;
    JobMarket public immutable market;
    WorkerRegistry public immutable workers;
    AttestationRegistry public immutable enclaves;
    Books public immutable books;
    Tally public immutable tally;
    TestToken public immutable stakeToken;
    TestToken public immutable payToken;
    /// @dev A listed token that may call out while it moves money.
    HookToken public immutable hookToken;
    TestToken public immutable feeToken;
    TestToken public immutable falseToken;
    Receiver public immutable receiver;
    OddReceiver public immutable oddReceiver;
    address public immutable treasury;
    address public immutable council;
    address public immutable guardian;

    /// @notice Nodes' operators first, then those with stake alone.
    address[] public operators;
    address[] public requesters;
    address[] public keepers;
    /// @notice Payment tokens in use.
    address[] public tokens;
    uint256[] internal _requesterKeys;
    Node[] internal _nodes;
    /// @dev Of the nodes, in their order.
    bytes28[] internal _platforms;
    uint256 private _refreshedAt;
    uint256 private _keys;

    constructor(Lab lab_, Books books_, Tally tally_) {
        (lab, books, tally) = (lab_, books_, tally_);
        (market, workers, enclaves) = (lab_.market(), lab_.workers(), lab_.enclaves());
        (stakeToken, payToken, treasury) = (lab_.stakeToken(), lab_.payToken(), lab_.TREASURY());
        (FALLBACK_DELAY, REBID_SECONDS) = (lab_.FALLBACK_DELAY(), lab_.REBID_SECONDS());
        (council, guardian) = (lab_.COUNCIL(), lab_.GUARDIAN());
        (hookToken, feeToken, falseToken) = (new HookToken(), new FeeToken(), new FalseToken());
        (receiver, oddReceiver) = (new Receiver(address(market)), new OddReceiver());
        _refreshedAt = time();
        _listTokens();
        for (uint256 i = 0; i < NODES; ++i) {
            _enlist(i);
        }
        for (uint256 i = 0; i < STAKERS; ++i) {
            operators.push(makeAddr(string.concat("staker ", vm.toString(i))));
            depositStake(NODES + i, 10e18);
        }
        for (uint256 i = 0; i < SIGNERS; ++i) {
            (address requester, uint256 key) = makeAddrAndKey(string.concat("requester ", vm.toString(i)));
            requesters.push(requester);
            _requesterKeys.push(key);
            keepers.push(makeAddr(string.concat("keeper ", vm.toString(i))));
            for (uint256 j = 1; j < tokens.length; ++j) {
                _approve(requester, tokens[j]);
            }
        }
        requesters.push(address(new Wallet(requesters[0])));
        _requesterKeys.push(_requesterKeys[0]);
    }

    function _listTokens() private {
        tokens = [address(0), address(payToken), address(hookToken)];
        vm.startPrank(council);
        market.setTokenAllowed(address(hookToken), true);
        market.setTokenAllowed(address(feeToken), true);
        market.setTokenAllowed(address(falseToken), true);
        vm.stopPrank();
    }

    function _enlist(uint256 i) private {
        Node memory node = lab.newNode(string.concat("node ", vm.toString(i)));
        node.capacity = lab.capacityOf(8, SLOTS * SLOT_MIB, uint32(30_000 + 10_000 * i), SLOTS);
        operators.push(node.operator);
        depositStake(i, 100e18);
        node.enclave = lab.enrol(node);
        _nodes.push(node);
        _platforms.push(enclaves.getEnclave(node.enclave).platform);
    }

    function _approve(address owner, address token) internal {
        vm.prank(owner);
        TestToken(token).approve(address(market), type(uint256).max);
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

    function allTokens() external view returns (address[] memory) {
        return tokens;
    }

    function operatorCount() external view returns (uint256) {
        return operators.length;
    }

    /// @dev Waits until `moment`, unless it is past.
    function _wait(uint256 moment) internal {
        if (moment > time()) vm.warp(moment);
    }

    /// @dev Gives an account what it is about to pay.
    function _fund(address account, address token, uint256 amount) internal {
        if (token == address(0)) vm.deal(account, account.balance + amount);
        else TestToken(token).mint(account, amount);
    }

    function _balanceOf(address account, address token) internal view returns (uint256) {
        return token == address(0) ? account.balance : TestToken(token).balanceOf(account);
    }

    /* STAKE */

    function depositStake(uint256 operator, uint96 amount) public {
        address account = operators[operator];
        lab.stake(account, amount);
        Stake memory stake = books.stakeOf(account);
        stake.staked += amount;
        books.setStake(account, stake);
        tally.count(Edge.StakeDeposit);
    }

    function askStakeBack(uint256 operator, uint96 amount) public {
        address account = operators[operator];
        vm.prank(account);
        workers.requestWithdraw(amount);
        Stake memory stake = books.stakeOf(account);
        stake.staked -= amount;
        stake.unbonding += amount;
        stake.availableAt = time() + lab.UNBONDING();
        books.setStake(account, stake);
        tally.count(Edge.StakeAskedBack);
    }

    function withdrawStake(uint256 operator) public {
        address account = operators[operator];
        Stake memory stake = books.stakeOf(account);
        _wait(stake.availableAt);
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdraw();
        assertEq(stakeToken.balanceOf(account) - before, stake.unbonding, "stake paid out");
        stake.unbonding = 0;
        books.setStake(account, stake);
        tally.count(Edge.StakeWithdrawn);
    }

    /// @dev The treasury's parts come to it from all with whom they lie.
    function withdrawStakeCredit(address account) public {
        if (account == treasury && books.heldInAll() != 0) {
            assertEq(workers.collect(books.allCreditors()), books.heldInAll(), "the treasury's parts");
            books.collected();
        }
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdrawCredit();
        assertEq(stakeToken.balanceOf(account) - before, books.stakeOwed(account), "stake credit paid out");
        books.paidStake(account);
        tally.count(Edge.WithdrawStakeCredit);
    }

    /// @notice Stake that no live job holds.
    function freeStake(uint256 operator) public view returns (uint256 free) {
        free = books.stakeOf(operators[operator]).staked;
        if (operator >= NODES) return free;
        return free - books.collateralAt(uint8(operator + 1));
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

    /// @dev Guardian and council cut an enclave off: it alone, or its whole platform.
    function _cutOff(uint8 number, bool whole, bool off) internal {
        vm.prank(council);
        if (whole) enclaves.setQuarantined(_platforms[number - 1], off);
        else enclaves.setFrozen(_nodes[number - 1].enclave, off);
    }

    /// @dev Work is only excused for lapsed collateral when nobody keeps it; here somebody does.
    function _keepCollateral() internal {
        if (time() < _refreshedAt + REFRESH_EVERY) return;
        lab.refreshCollateral();
        _refreshedAt = time();
    }

    function _renew(uint8 number) private returns (Node storage node) {
        node = _nodes[number - 1];
        (node.signer, node.signerKey) = makeAddrAndKey(string.concat("signer ", vm.toString(++_keys)));
    }
}
