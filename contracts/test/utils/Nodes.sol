// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {PckLib} from "../../src/libraries/PckLib.sol";
import {PckRecord} from "../../src/types/Attestation.sol";
import {EnclaveStatement} from "../../src/types/Messages.sol";
import {Eip712} from "./Eip712.sol";
import {SimTee} from "./SimTee.sol";
import {System} from "./System.sol";

/// @notice One operator with one machine and one enclave on it.
struct Node {
    address operator;
    uint256 operatorKey;
    address signer;
    uint256 signerKey;
    bytes32 enclave;
    /// Packed.
    uint256 capacity;
}

/// @title Workers with stake and attested enclaves
abstract contract Nodes is System {
    uint96 public constant STAKE = 100e18;

    /// @dev Last sequence number that an operator used.
    mapping(address operator => uint64) private _sequences;

    /// @dev 8 cores, 16 GiB, 50 MHz, 4 slots, execution only.
    function defaultCapacity() public pure returns (uint256) {
        return capacityOf(8, 16_384, 50_000, 4);
    }

    function capacityOf(uint16 cores, uint24 memoryMiB, uint32 kHz, uint8 slots)
        public
        pure
        returns (uint256)
    {
        return uint256(cores) | uint256(memoryMiB) << 16 | uint256(kHz) << 64 | uint256(slots) << 96
            | uint256(1) << 104;
    }

    /// @dev An operator with keys alone: unknown to every contract.
    function newNode(string memory name) public returns (Node memory node) {
        (node.operator, node.operatorKey) = makeAddrAndKey(name);
        (node.signer, node.signerKey) = makeAddrAndKey(string.concat(name, "'s enclave"));
        node.capacity = defaultCapacity();
    }

    /// @dev An operator with stake and a live enclave.
    function liveNode(string memory name) public returns (Node memory node) {
        node = newNode(name);
        stake(node.operator, STAKE);
        node.enclave = enrol(node);
    }

    function stake(address operator, uint96 amount) public {
        stakeToken.mint(operator, amount);
        vm.startPrank(operator);
        if (workers.workerIdOf(operator) == 0) workers.register(bytes32("peer"), "https://node.example");
        stakeToken.approve(address(workers), amount);
        workers.deposit(operator, amount);
        vm.stopPrank();
    }

    /// @dev Admits the node's machine and registers its enclave.
    function enrol(Node memory node) public returns (bytes32) {
        (EnclaveStatement memory statement, bytes memory evidence, bytes memory leafDer, bytes memory caDer) =
            attest(node);
        enclaves.admitPlatform(leafDer, caDer);
        vm.prank(node.operator);
        return enclaves.register(statement, evidence);
    }

    /// @dev As `enrol`, on the machine named by `seed` and not the node's own.
    function enrolOn(Node memory node, string memory seed) public returns (bytes32) {
        (EnclaveStatement memory statement, bytes memory evidence, bytes memory leafDer, bytes memory caDer) =
            _attestOn(node, seed);
        enclaves.admitPlatform(leafDer, caDer);
        vm.prank(node.operator);
        return enclaves.register(statement, evidence);
    }

    /// @dev Extends the life of the node's signer, or admits the one the node names now.
    function reattest(Node memory node) public {
        (EnclaveStatement memory statement, bytes memory evidence,,) = attest(node);
        vm.prank(node.operator);
        enclaves.reattest(statement, evidence);
    }

    /// @dev As `reattest`, but ends every other signer.
    function supersede(Node memory node) public {
        (EnclaveStatement memory statement, bytes memory evidence,,) = attest(node);
        vm.prank(node.operator);
        enclaves.supersede(statement, evidence);
    }

    function attest(Node memory node)
        public
        returns (
            EnclaveStatement memory statement,
            bytes memory evidence,
            bytes memory leafDer,
            bytes memory caDer
        )
    {
        return _attestOn(node, vm.toString(node.operator));
    }

    function _attestOn(Node memory node, string memory seed)
        private
        returns (
            EnclaveStatement memory statement,
            bytes memory evidence,
            bytes memory leafDer,
            bytes memory caDer
        )
    {
        uint64 refBlock = uint64(vm.getBlockNumber() - 1);
        statement = EnclaveStatement({
            operator: node.operator,
            signer: node.signer,
            sequence: ++_sequences[node.operator],
            refBlock: refBlock,
            refBlockHash: blockhash(refBlock),
            capacity: node.capacity,
            peerId: "peer",
            encryptionKey: "key"
        });
        bytes32 digest = Eip712.digest(block.chainid, address(enclaves), Eip712.hash(statement));
        bytes memory compact;
        (compact, leafDer, caDer) = SimTee.quote(seed, digest);
        PckRecord memory record = verifier.verifyPck(leafDer, caDer);
        evidence = bytes.concat(PckLib.pack(record), compact);
    }
}
