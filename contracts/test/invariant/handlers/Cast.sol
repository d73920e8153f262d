// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAttestationRegistry} from "../../../src/interfaces/IAttestationRegistry.sol";
import {PckLib} from "../../../src/libraries/PckLib.sol";
import {EnclaveStatement} from "../../../src/types/Messages.sol";
import {Eip712} from "../../utils/Eip712.sol";
import {Lab} from "../../utils/Lab.sol";
import {Node} from "../../utils/Nodes.sol";
import {OddReceiver, Receiver} from "../../utils/Receivers.sol";
import {SimTee} from "../../utils/SimTee.sol";
import {FalseToken, FeeToken, HookToken, TestToken} from "../../utils/Tokens.sol";
import {Wallet} from "../../utils/Wallets.sol";
import {Books, Stake} from "../stores/Books.sol";
import {Edge, Tally} from "../stores/Tally.sol";

/// @title Who takes part, with what money; and what keeps them able to act
/// @dev Nodes with enclaves, operators with stake alone, requesters with keys and one that is a contract, keepers. All of it is one
/// contract with the system's deployment: a call between two of ours would cost more than most of what it does.
abstract contract Cast is Lab, Books, Tally {
    /// @dev What a node's quotes are made of. Only what the enclave says changes from one to the next.
    struct Machine {
        /// Key that its quotes are signed with.
        uint256 key;
        bytes28 platform;
        /// Packed PCK record, and what stands for it once its key is known.
        bytes record;
        bytes known;
        /// Header and body with nothing said; attestation key; the rest of full evidence.
        bytes signed;
        bytes point;
        bytes vouched;
        uint64 sequence;
    }

    uint256 public constant NODES = 6;
    /// @dev Enough of them that one wait for unbonding serves many.
    uint256 public constant STAKERS = 6;
    uint8 public constant SLOTS = 8;
    uint24 public constant SLOT_MIB = 2048;
    /// @dev Requesters with a key of their own; the one after them is a contract.
    uint256 public constant SIGNERS = 3;
    /// @dev Simulated collateral lives 30 days.
    uint256 private constant REFRESH_EVERY = 20 days;
    /// @dev Parts of a compact quote: header and body, in which the enclave says 64 bytes; signature; key.
    uint256 private constant SIGNED = 632;
    uint256 private constant SAID_AT = 568;

    /// @dev A listed token that may call out while it moves money.
    HookToken internal immutable HOOK = new HookToken();
    TestToken internal immutable FEE_TOKEN = new FeeToken();
    TestToken internal immutable FALSE_TOKEN = new FalseToken();
    Receiver internal immutable RECEIVER;
    OddReceiver internal immutable ODD_RECEIVER = new OddReceiver();

    /// @notice Nodes' operators first, then those with stake alone.
    address[] internal operators;
    address[] internal requesters;
    address[] internal keepers;
    /// @notice Payment tokens in use.
    address[] internal tokens;
    uint256[] internal _requesterKeys;
    Node[] internal _nodes;
    Machine[] internal _machines;
    /// @dev What the clock says: asking for it costs a call.
    uint40 private _clock;
    uint256 private _refreshedAt;
    uint256 private _keys;

    constructor() {
        RECEIVER = new Receiver(address(market));
        _clock = uint40(vm.getBlockTimestamp());
        _refreshedAt = _clock;
        _listTokens();
        for (uint256 i = 0; i < NODES; ++i) {
            _enlist(i);
        }
        for (uint256 i = 0; i < STAKERS; ++i) {
            operators.push(makeAddr(string.concat("staker ", vm.toString(i))));
            _depositStake(NODES + i, 10e18);
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
        tokens = [address(0), address(payToken), address(HOOK)];
        vm.startPrank(COUNCIL);
        market.setTokenAllowed(address(HOOK), true);
        market.setTokenAllowed(address(FEE_TOKEN), true);
        market.setTokenAllowed(address(FALSE_TOKEN), true);
        vm.stopPrank();
    }

    function _enlist(uint256 i) private {
        Node memory node = newNode(string.concat("node ", vm.toString(i)));
        node.capacity = capacityOf(8, SLOTS * SLOT_MIB, uint32(30_000 + 10_000 * i), SLOTS);
        operators.push(node.operator);
        _depositStake(i, 100e18);
        node.enclave = enrol(node);
        _nodes.push(node);
        _install(node);
    }

    /// @dev Takes one quote of the node's machine apart.
    function _install(Node memory node) private {
        string memory seed = vm.toString(node.operator);
        (bytes memory quote, bytes memory leaf, bytes memory ca) = SimTee.quote(seed, 0);
        Machine storage machine = _machines.push();
        machine.key = SimTee.attestationKey(seed);
        machine.platform = enclaves.getEnclave(node.enclave).platform;
        machine.record = PckLib.pack(verifier.verifyPck(leaf, ca));
        machine.known = bytes.concat(verifier.verifyPck(leaf, ca).platform, keccak256(machine.record));
        machine.signed = _slice(quote, 0, SIGNED);
        machine.point = _slice(quote, SIGNED + 64, SIGNED + 128);
        machine.vouched = _slice(quote, SIGNED + 128, quote.length);
        // The first was for its registration.
        machine.sequence = 1;
    }

    function _slice(bytes memory whole, uint256 from, uint256 to) private pure returns (bytes memory part) {
        part = new bytes(to - from);
        for (uint256 i = from; i < to; ++i) {
            part[i - from] = whole[i];
        }
    }

    function _approve(address owner, address token) internal {
        vm.prank(owner);
        TestToken(token).approve(address(market), type(uint256).max);
    }

    function time() internal view returns (uint40) {
        return _clock;
    }

    /// @notice By its number, from 1.
    function nodeOf(uint8 number) internal view returns (Node memory) {
        return _nodes[number - 1];
    }

    /// @dev Waits until `moment`, unless it is past.
    function _wait(uint256 moment) internal {
        if (moment <= _clock) return;
        _clock = uint40(moment);
        vm.warp(moment);
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

    function _depositStake(uint256 operator, uint96 amount) internal {
        address account = operators[operator];
        stake(account, amount);
        Stake memory held = stakeOf(account);
        held.staked += amount;
        _setStake(account, held);
        _count(Edge.StakeDeposit);
    }

    function _askStakeBack(uint256 operator, uint96 amount) internal {
        address account = operators[operator];
        vm.prank(account);
        workers.requestWithdraw(amount);
        Stake memory held = stakeOf(account);
        held.staked -= amount;
        held.unbonding += amount;
        held.availableAt = time() + UNBONDING;
        _setStake(account, held);
        _count(Edge.StakeAskedBack);
    }

    function _withdrawStake(uint256 operator) internal {
        address account = operators[operator];
        Stake memory held = stakeOf(account);
        _wait(held.availableAt);
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdraw();
        _same(stakeToken.balanceOf(account) - before, held.unbonding, "stake paid out");
        held.unbonding = 0;
        _setStake(account, held);
        _count(Edge.StakeWithdrawn);
    }

    /// @dev The treasury's part comes to it from those with whom it lies; naming one twice changes nothing.
    function _collect(address[] memory holders) internal {
        uint256 expected = heldInAll;
        for (uint256 i = 0; i < holders.length; ++i) {
            _collectedFrom(holders[i], TREASURY);
        }
        expected -= heldInAll;
        _same(workers.collect(holders), expected, "the treasury's parts");
        _count(Edge.Collect);
    }

    function _withdrawStakeCredit(address account) internal {
        if (account == TREASURY && heldInAll != 0) _collect(_creditors);
        uint256 before = stakeToken.balanceOf(account);
        vm.prank(account);
        workers.withdrawCredit();
        _same(stakeToken.balanceOf(account) - before, stakeOwed(account), "stake credit paid out");
        _paidStake(account);
        _count(Edge.WithdrawStakeCredit);
    }

    /// @notice Stake that no live job holds.
    function _freeStake(uint256 operator) internal view returns (uint256 free) {
        free = stakeOf(operators[operator]).staked;
        if (operator >= NODES) return free;
        return free - collateralAt[uint8(operator + 1)];
    }

    /* ENCLAVES */

    /// @dev Makes a node's enclave, and the signer that the books know, able to take jobs and deliver now.
    function _revive(uint8 number) internal {
        Node storage node = _nodes[number - 1];
        if (!enclaves.isLive(node.enclave, node.operator, node.signer)) _extend(number);
    }

    /// @notice The same signer attests again.
    function _extend(uint8 number) internal {
        _keepCollateral();
        _reattest(number);
        _count(Edge.ExtendSigner);
    }

    /// @notice A new signer beside the old.
    function _rotate(uint8 number) internal {
        _keepCollateral();
        _renew(number);
        _reattest(number);
        _count(Edge.RotateSigner);
    }

    /// @notice A new signer, and the end of all others.
    function _supersede(uint8 number) internal {
        _keepCollateral();
        Node memory former = _nodes[number - 1];
        Node memory node = _renew(number);
        (EnclaveStatement memory statement, bytes memory evidence) = _evidence(number, true);
        vm.prank(node.operator);
        enclaves.supersede(statement, evidence);
        bool lives = enclaves.isLive(former.enclave, former.operator, former.signer);
        _check(!lives, "superseded signer lives");
        _count(Edge.Supersede);
    }

    /// @dev By evidence of a known key where that is enough.
    function _reattest(uint8 number) private {
        (EnclaveStatement memory statement, bytes memory evidence) = _evidence(number, false);
        vm.prank(statement.operator);
        try enclaves.reattest(statement, evidence) {}
        catch (bytes memory reason) {
            _same(bytes4(reason), IAttestationRegistry.FullEvidenceNeeded.selector, "why it is not enough");
            (statement, evidence) = _evidence(number, true);
            vm.prank(statement.operator);
            enclaves.reattest(statement, evidence);
        }
    }

    /// @dev The machine quotes what the node's enclave says next.
    function _evidence(uint8 number, bool full)
        private
        returns (EnclaveStatement memory statement, bytes memory evidence)
    {
        Node storage node = _nodes[number - 1];
        Machine storage machine = _machines[number - 1];
        uint64 refBlock = uint64(block.number - 1);
        statement = EnclaveStatement({
            operator: node.operator,
            signer: node.signer,
            sequence: ++machine.sequence,
            refBlock: refBlock,
            refBlockHash: blockhash(refBlock),
            capacity: node.capacity,
            peerId: "peer",
            encryptionKey: "key"
        });
        bytes32 digest = Eip712.digest(block.chainid, address(enclaves), Eip712.hash(statement));
        bytes memory signed = machine.signed;
        assembly ("memory-safe") {
            mstore(add(signed, add(32, SAID_AT)), digest)
        }
        (bytes32 r, bytes32 s) = vm.signP256(machine.key, sha256(signed));
        bytes memory quote = bytes.concat(signed, r, s, machine.point);
        if (full) evidence = bytes.concat(machine.record, quote, machine.vouched);
        else evidence = bytes.concat(machine.known, quote);
    }

    /// @dev Guardian and council cut an enclave off: it alone, or its whole platform.
    function _cutOff(uint8 number, bool whole, bool off) internal {
        vm.prank(COUNCIL);
        if (whole) enclaves.setQuarantined(_machines[number - 1].platform, off);
        else enclaves.setFrozen(_nodes[number - 1].enclave, off);
    }

    /// @dev Work is only excused for lapsed collateral when nobody keeps it; here somebody does.
    function _keepCollateral() internal {
        if (time() < _refreshedAt + REFRESH_EVERY) return;
        refreshCollateral();
        _refreshedAt = time();
    }

    function _renew(uint8 number) private returns (Node storage node) {
        node = _nodes[number - 1];
        node.signerKey = uint256(keccak256(abi.encode("signer", ++_keys)));
        node.signer = vm.addr(node.signerKey);
    }

    /* COMPARISONS */

    /// @dev A cheatcode costs more than all it compares: it is asked for its words only where there is a difference.
    function _same(uint256 got, uint256 expected, bytes32 what) internal pure {
        if (got != expected) assertEq(got, expected, _words(what));
    }

    function _same(address got, address expected, bytes32 what) internal pure {
        if (got != expected) assertEq(got, expected, _words(what));
    }

    function _same(bytes32 got, bytes32 expected, bytes32 what) internal pure {
        if (got != expected) assertEq(got, expected, _words(what));
    }

    /// @dev Without the zeros behind them.
    function _words(bytes32 what) private pure returns (string memory words) {
        words = string(abi.encodePacked(what));
        uint256 length;
        while (length < 32 && what[length] != 0) {
            ++length;
        }
        assembly ("memory-safe") {
            mstore(words, length)
        }
    }

    function _check(bool holds, bytes32 what) internal pure {
        if (!holds) assertTrue(holds, _words(what));
    }
}
