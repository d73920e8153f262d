// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IAttestationRegistry} from "../../interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../interfaces/IBatchDesk.sol";
import {VerifyingKey} from "../../interfaces/IVerifyingKeys.sol";
import {DomainLib} from "../../libraries/DomainLib.sol";
import {MessageLib} from "../../libraries/MessageLib.sol";
import {ProvenLib} from "../../libraries/ProvenLib.sol";
import {BatchItem} from "../../types/Batch.sol";
import {EnclaveStatement} from "../../types/Messages.sol";
import {P256QuoteVerifier} from "../P256QuoteVerifier.sol";
import {Groth16QuoteVerifier} from "./Groth16QuoteVerifier.sol";

/// @title BatchDesk
/// @notice Sends the registry what operators have consented to, and answers when the registry asks whether it is genuine.
contract BatchDesk is Groth16QuoteVerifier {
    /// @notice The registry of attested enclaves.
    IAttestationRegistry public immutable REGISTRY;

    /// @dev Offset of the evidence in a call of the registry.
    uint256 private constant EVIDENCE_OFFSET = 288;

    /// @param registry Registry that this desk is set in.
    /// @param direct The registry's verifier.
    /// @param authority AccessManager that says who is council and guardian.
    constructor(IAttestationRegistry registry, P256QuoteVerifier direct, address authority)
        Groth16QuoteVerifier(direct, authority)
    {
        REGISTRY = registry;
    }

    /// @inheritdoc IBatchDesk
    function registerBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted)
    {
        _prove(key, items, proof);
        return _send(IAttestationRegistry.register.selector, items);
    }

    /// @inheritdoc IBatchDesk
    function reattestBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted)
    {
        _prove(key, items, proof);
        return _send(IAttestationRegistry.reattest.selector, items);
    }

    /// @inheritdoc IBatchDesk
    function recordStatus(address operator, bytes calldata evidence) external {
        REGISTRY.recordStatus(operator, evidence);
    }

    /// @inheritdoc IBatchDesk
    function invalidate(bytes calldata record, bytes32 tcb, bytes32 key) external {
        REGISTRY.invalidate(record, "", tcb, key);
    }

    /// @dev Proves the evidence of all items.
    function _prove(uint16 number, BatchItem[] calldata items, bytes calldata proof) private {
        VerifyingKey memory key = _live(number);
        bytes memory claims = _claimsOf(key, items.length);
        for (uint256 i; i < items.length; ++i) {
            _claim(claims, i, key.ca, items[i].evidence);
            _markProven(items[i].evidence);
        }
        uint256 input = ProvenLib.input(claims, items.length);
        _verify(number, key, input, proof);
        emit BatchProven(number, input, items.length);
    }

    /// @dev Sends every item; what is refused is left out.
    function _send(bytes4 selector, BatchItem[] calldata items) private returns (uint256 accepted) {
        bytes32 separator = DomainLib.separator(address(REGISTRY));
        bytes memory first;
        for (uint256 i; i < items.length; ++i) {
            (bool sent, bytes memory reason) = _sendOne(selector, separator, items[i]);
            if (sent) {
                ++accepted;
                continue;
            }
            if (i == 0) first = reason;
            emit BatchItemRefused(i, items[i].statement.operator, reason);
        }
        if (accepted != 0) return accepted;
        assembly ("memory-safe") {
            revert(add(first, 32), mload(first))
        }
    }

    /// @return sent Whether the registry took it.
    /// @return reason Why it did not.
    function _sendOne(bytes4 selector, bytes32 separator, BatchItem calldata item)
        private
        returns (bool sent, bytes memory reason)
    {
        EnclaveStatement calldata statement = item.statement;
        address operator = statement.operator;
        if (operator != msg.sender) {
            bytes32 digest = DomainLib.digest(separator, MessageLib.hash(statement));
            (address signer,,) = ECDSA.tryRecoverCalldata(digest, item.consent);
            if (signer != operator || signer == address(0)) {
                return (false, abi.encodeWithSelector(NoConsent.selector, operator));
            }
        }
        return _forward(selector, statement, item.evidence);
    }

    /// @dev Calls the registry with statement and evidence as they came: what the compiler's encoder would do for five times the price.
    function _forward(bytes4 selector, EnclaveStatement calldata statement, bytes calldata evidence)
        private
        returns (bool sent, bytes memory reason)
    {
        address registry = address(REGISTRY);
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, selector)
            calldatacopy(add(free, 4), statement, 256)
            mstore(add(free, 260), EVIDENCE_OFFSET)
            mstore(add(free, 292), evidence.length)
            calldatacopy(add(free, 324), evidence.offset, evidence.length)
            // Zeros up to a whole word.
            mstore(add(free, add(324, evidence.length)), 0)
            let size := add(324, and(add(evidence.length, 31), not(31)))
            sent := call(gas(), registry, 0, free, size, 0, 0)
            if iszero(sent) {
                reason := free
                size := returndatasize()
                mstore(reason, size)
                returndatacopy(add(reason, 32), 0, size)
                mstore(0x40, add(add(reason, 32), and(add(size, 31), not(31))))
            }
        }
    }
}
