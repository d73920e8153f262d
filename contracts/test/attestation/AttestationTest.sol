// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Test} from "forge-std/Test.sol";

import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {EnclaveView, QuoteClaims, TeeKind} from "../../src/types/Attestation.sol";
import {EnclaveStatement, JobKind} from "../../src/types/Messages.sol";
import {Requirements} from "../../src/types/Request.sol";
import {SlashShares} from "../../src/types/Worker.sol";
import {Eip712} from "../utils/Eip712.sol";

/// @title The attestation contracts as they are deployed, under the simulated root
/// @dev Quotes, certificates and collateral come from bin/simtee and are real but for their root. The market is an account here: all
/// that the registry knows of it is its address.
abstract contract AttestationTest is Test {
    /// @dev As long as real ones: what a statement costs is mostly its bytes. Known to tools/gen-batch too.
    bytes32 internal constant PEER_ID = keccak256("peer");
    bytes32 internal constant ENCRYPTION_KEY = keccak256("key");

    /// @dev An operator with one machine and the key of the enclave on it.
    struct Node {
        address operator;
        /// Seed of the machine.
        string machine;
        address signer;
        uint64 sequence;
        uint256 capacity;
        /// Further arguments of simtee's quote command, space-separated.
        string flags;
        bytes32 enclave;
    }

    /// @dev Everything that a node sends.
    struct Parcel {
        EnclaveStatement statement;
        /// Packed PCK record and compact quote.
        bytes evidence;
        bytes leafDer;
        bytes caDer;
    }

    string internal constant SIMTEE = "bin/simtee";
    /// @dev A moment inside the validity of all simulated certificates.
    uint256 internal constant START = 1_793_600_000;
    uint32 internal constant EVALUATION = 17;
    uint8 internal constant TDX = uint8(TeeKind.Tdx);
    uint8 internal constant SP1 = uint8(1 << uint8(JobKind.Sp1));
    uint32 internal constant MAX_KHZ = 60_000;
    bytes32 internal constant SALT = "salt";

    address internal immutable COUNCIL = makeAddr("council");
    address internal immutable MARKET = makeAddr("market");

    /// @dev See `_packed`.
    mapping(bytes32 key => bytes record) private _records;

    AccessManager internal access;
    WorkerRegistry internal workers;
    CollateralStore internal store;
    P256QuoteVerifier internal verifier;
    AttestationRegistry internal registry;

    function setUp() public virtual {
        vm.warp(START);
        vm.roll(1000);
        access = new AccessManager(COUNCIL);
        workers = new WorkerRegistry(
            IERC20(makeAddr("stake token")),
            MARKET,
            makeAddr("treasury"),
            7 days,
            SlashShares(4000, 1000, 3000)
        );
        (uint256 rootX, uint256 rootY) = _rootKey();
        store = new CollateralStore(rootX, rootY, address(access));
        verifier = new P256QuoteVerifier(store, SALT);
        registry = new AttestationRegistry(MARKET, workers, verifier, address(access));
        _refreshCollateral("");
        bytes32 measurement = _measurement("");
        vm.startPrank(COUNCIL);
        store.setListener(address(registry));
        registry.allowMeasurement(measurement, TeeKind.Tdx, SP1, MAX_KHZ, "reference trust domain");
        vm.stopPrank();
    }

    /* NODES */

    /// @dev A registered worker whose machine nobody knows yet.
    function _newNode(string memory name) internal returns (Node memory node) {
        node.operator = makeAddr(name);
        node.machine = string.concat(name, "'s machine");
        node.signer = makeAddr(string.concat(name, "'s first key"));
        node.capacity = _capacity(8, 16_384, 50_000, 4);
        vm.prank(node.operator);
        workers.register("peer", "https://node.example");
    }

    /// @dev A worker with a live enclave.
    function _liveNode(string memory name) internal returns (Node memory node) {
        node = _newNode(name);
        Parcel memory parcel = _attest(node);
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
        _register(node, parcel);
    }

    function _register(Node memory node, Parcel memory parcel) internal {
        vm.prank(node.operator);
        node.enclave = registry.register(parcel.statement, parcel.evidence);
    }

    function _admit(Parcel memory parcel) internal {
        registry.admitPlatform(parcel.leafDer, parcel.caDer);
    }

    /// @dev The operator sends what it has; a refusal is the test's to expect.
    function _reattest(Node memory node, Parcel memory parcel) internal {
        vm.prank(node.operator);
        registry.reattest(parcel.statement, parcel.evidence);
    }

    /// @dev By evidence of a known key.
    function _reattest(Node memory node) internal {
        _reattest(node, _shorten(_attest(node)));
    }

    /// @dev By evidence in full.
    function _reattestInFull(Node memory node) internal {
        _reattest(node, _attest(node));
    }

    function _supersede(Node memory node) internal {
        Parcel memory parcel = _shorten(_attest(node));
        vm.prank(node.operator);
        registry.supersede(parcel.statement, parcel.evidence);
    }

    function _newKey(Node memory node, string memory name) internal {
        node.signer = makeAddr(name);
    }

    function _capacity(uint16 cores, uint24 memoryMiB, uint32 kHz, uint8 slots)
        internal
        pure
        returns (uint256)
    {
        return uint256(cores) | uint256(memoryMiB) << 16 | uint256(kHz) << 64 | uint256(slots) << 96
            | uint256(1) << 104;
    }

    /// @dev Half an hour of 12-second blocks.
    function _pass() internal {
        _pass(1800);
    }

    function _pass(uint256 time) internal {
        vm.warp(vm.getBlockTimestamp() + time);
        vm.roll(vm.getBlockNumber() + time / 12);
    }

    /* JOBS */

    /// @dev The market takes one slot of the node's enclave for a job.
    function _takeJob(Node memory node) internal returns (uint32 index) {
        Requirements memory needs;
        uint32 worker = workers.workerIdOf(node.operator);
        vm.prank(MARKET);
        (index,,) = registry.reserve(node.enclave, worker, uint8(JobKind.Sp1), needs);
    }

    /// @dev Once its signers have ended, another takes the node's machine over.
    function _succeed(Node memory node, string memory name) internal returns (Node memory next) {
        next = _newNode(name);
        next.machine = node.machine;
        Parcel memory parcel = _attest(next);
        _admit(parcel);
        _register(next, parcel);
    }

    /* STATEMENTS AND EVIDENCE */

    /// @dev Next statement of a node, and its quote.
    function _attest(Node memory node) internal returns (Parcel memory) {
        return _prove(node, _statement(node));
    }

    function _statement(Node memory node) internal view returns (EnclaveStatement memory) {
        uint64 refBlock = uint64(vm.getBlockNumber() - 1);
        return EnclaveStatement({
            operator: node.operator,
            signer: node.signer,
            sequence: ++node.sequence,
            refBlock: refBlock,
            refBlockHash: blockhash(refBlock),
            capacity: node.capacity,
            peerId: PEER_ID,
            encryptionKey: ENCRYPTION_KEY
        });
    }

    /// @dev A quote over any statement.
    function _prove(Node memory node, EnclaveStatement memory statement)
        internal
        returns (Parcel memory parcel)
    {
        parcel.statement = statement;
        bytes32 digest = Eip712.digest(block.chainid, address(registry), Eip712.hash(statement));
        bytes memory compact;
        (compact, parcel.leafDer, parcel.caDer) =
            _quote(node.machine, bytes.concat(digest, bytes32(0)), node.flags);
        parcel.evidence = _evidence(parcel, compact);
    }

    function _evidence(Parcel memory parcel, bytes memory compact) internal returns (bytes memory) {
        return bytes.concat(_packed(verifier, parcel.leafDer, parcel.caDer), compact);
    }

    /// @dev What the verifier said when it was asked first: operators keep it, and send it also when it would say it no more.
    function _packed(P256QuoteVerifier by, bytes memory leaf, bytes memory ca)
        internal
        returns (bytes memory packed)
    {
        bytes32 key = keccak256(abi.encode(by, leaf, ca));
        packed = _records[key];
        if (packed.length == 0) _records[key] = packed = PckLib.pack(by.verifyPck(leaf, ca));
    }

    /// @dev The same as evidence of a known key.
    function _shorten(Parcel memory parcel) internal returns (Parcel memory) {
        bytes memory record = _packed(verifier, parcel.leafDer, parcel.caDer);
        bytes memory quote = _tail(parcel.evidence, PckLib.PACKED_LENGTH);
        bytes memory head = _slice(quote, _signedLength(quote) + 128);
        parcel.evidence = bytes.concat(_platform(parcel), keccak256(record), head);
        return parcel;
    }

    /// @dev Length of header and body, by version, TEE and body type.
    function _signedLength(bytes memory quote) internal pure returns (uint256) {
        if (uint8(quote[0]) == 5) {
            return quote[48] == 0x01 ? 438 : quote[48] == 0x02 ? 638 : 702;
        }
        return quote[4] == 0 ? 432 : 632;
    }

    function _platform(Parcel memory parcel) internal returns (bytes32) {
        bytes memory record = _packed(verifier, parcel.leafDer, parcel.caDer);
        return bytes32(_word(record, 90));
    }

    function _live(Node memory node) internal view returns (bool) {
        return registry.isLive(node.enclave, node.operator, node.signer);
    }

    function _view(Node memory node) internal view returns (EnclaveView memory) {
        return registry.getEnclave(node.enclave);
    }

    /// @dev What an enclave's verdict was given on, as `invalidate` wants it.
    function _digestsOf(Parcel memory parcel) internal view returns (bytes32 tcb, bytes32 key) {
        QuoteClaims memory claims = verifier.authenticate(parcel.evidence);
        return (claims.tcb, claims.key);
    }

    /// @dev Arguments of simtee that name a machine; its name may have spaces.
    function _machine(string memory seed) internal pure returns (string memory) {
        return string.concat("--platform-seed ", vm.toString(bytes(seed)));
    }

    /* BYTES */

    function _slice(bytes memory data, uint256 length) internal pure returns (bytes memory head) {
        head = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            head[i] = data[i];
        }
    }

    function _tail(bytes memory data, uint256 from) internal pure returns (bytes memory tail) {
        tail = new bytes(data.length - from);
        for (uint256 i = 0; i < tail.length; ++i) {
            tail[i] = data[from + i];
        }
    }

    function _word(bytes memory data, uint256 from) internal pure returns (uint256) {
        return uint256(bytes32(_slice(_tail(data, from), 32)));
    }

    /// @dev A custom error: no panic, no string, no failure without a reason.
    function _assertCustom(bytes memory reason) internal pure {
        assertGe(reason.length, 4, "has a reason");
        bytes4 name = bytes4(reason);
        assertTrue(
            name != bytes4(keccak256("Panic(uint256)")) && name != bytes4(keccak256("Error(string)")),
            "custom"
        );
    }

    /* SIMULATED HARDWARE */

    function _quote(string memory machine, bytes memory reportData, string memory flags)
        internal
        returns (bytes memory compact, bytes memory leafDer, bytes memory caDer)
    {
        string[] memory command = _command("quote --format abi", flags, 4);
        (command[command.length - 4], command[command.length - 3]) = ("--platform-seed", machine);
        (command[command.length - 2], command[command.length - 1]) =
        ("--report-data", vm.toString(reportData));
        return abi.decode(vm.ffi(command), (bytes, bytes, bytes));
    }

    function _rootKey() internal returns (uint256 x, uint256 y) {
        return abi.decode(vm.parseJsonBytes(_ask("root", ""), ".rootKey"), (uint256, uint256));
    }

    function _measurement(string memory flags) internal returns (bytes32) {
        return vm.parseJsonBytes32(_ask("quote", flags), ".measurement");
    }

    /// @dev Sends everything that the simulated authority issues now, as anybody may.
    function _refreshCollateral(string memory flags) internal {
        string memory answer = _collateral(flags);
        bytes[] memory calls = abi.decode(vm.parseJsonBytes(answer, ".upserts"), (bytes[]));
        for (uint256 i = 0; i < calls.length; ++i) {
            Address.functionCall(address(store), calls[i]);
        }
    }

    /// @dev Collateral issued now, as simtee prints it.
    function _collateral(string memory flags) internal returns (string memory) {
        return _ask(string.concat("--at ", vm.toString(vm.getBlockTimestamp()), " collateral"), flags);
    }

    /// @dev Documents issued now, for a test to change.
    function _tcbInfo(string memory flags) internal returns (string memory) {
        return vm.parseJsonString(_collateral(flags), ".tcbInfo");
    }

    function _qeIdentity(string memory flags) internal returns (string memory) {
        return vm.parseJsonString(_collateral(flags), ".qeIdentity");
    }

    function _evaluations(string memory flags) internal returns (string memory) {
        return vm.parseJsonString(_collateral(flags), ".evaluations");
    }

    /// @dev Whatever it says, the simulated TCB signer has signed it.
    function _storeTcbInfo(string memory json) internal {
        (bytes memory signature, bytes32 signer) = _sign(json);
        store.upsertTcbInfo(bytes(json), signature, signer);
    }

    function _storeQeIdentity(string memory json) internal {
        (bytes memory signature, bytes32 signer) = _sign(json);
        store.upsertQeIdentity(bytes(json), signature, signer);
    }

    function _storeEvaluations(string memory json) internal {
        (bytes memory signature, bytes32 signer) = _sign(json);
        store.upsertEvaluations(bytes(json), signature, signer);
    }

    function _sign(string memory json) internal returns (bytes memory signature, bytes32 signer) {
        string memory root = _ask("root", "");
        (bytes32 r, bytes32 s) =
            vm.signP256(uint256(vm.parseJsonBytes32(root, ".tcbSignerKey")), sha256(bytes(json)));
        return (bytes.concat(r, s), keccak256(vm.parseJsonBytes(root, ".tcbSignerDer")));
    }

    /// @dev The text with one occurrence of `from`, counted from zero, replaced.
    function _swap(string memory text, string memory from, string memory to, uint256 occurrence)
        internal
        pure
        returns (string memory changed)
    {
        string[] memory parts = vm.split(text, from);
        assertGt(parts.length, occurrence + 1, "nothing to replace");
        changed = parts[0];
        for (uint256 i = 1; i < parts.length; ++i) {
            changed = string.concat(changed, i == occurrence + 1 ? to : from, parts[i]);
        }
    }

    /// @dev The text with its only occurrence of `from` replaced.
    function _swap(string memory text, string memory from, string memory to)
        internal
        pure
        returns (string memory)
    {
        assertEq(vm.split(text, from).length, 2, "one to replace");
        return _swap(text, from, to, 0);
    }

    function _ask(string memory command, string memory flags) internal returns (string memory) {
        return string(vm.ffi(_command(command, flags, 0)));
    }

    /// @dev Words of both, with room for more at the end.
    function _command(string memory command, string memory flags, uint256 more)
        private
        pure
        returns (string[] memory all)
    {
        string[] memory first = vm.split(command, " ");
        string[] memory second = bytes(flags).length == 0 ? new string[](0) : vm.split(flags, " ");
        all = new string[](1 + first.length + second.length + more);
        all[0] = SIMTEE;
        for (uint256 i = 0; i < first.length; ++i) {
            all[1 + i] = first[i];
        }
        for (uint256 i = 0; i < second.length; ++i) {
            all[1 + first.length + i] = second[i];
        }
    }
}
