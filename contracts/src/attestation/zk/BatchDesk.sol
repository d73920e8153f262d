// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IAttestationPolicy} from "../../interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../interfaces/IBatchDesk.sol";
import {VerifyingKey} from "../../interfaces/IVerifyingKeys.sol";
import {DomainLib} from "../../libraries/DomainLib.sol";
import {MessageLib} from "../../libraries/MessageLib.sol";
import {ProvenLib} from "../../libraries/ProvenLib.sol";
import {QuoteLayout, QuoteLib} from "../../libraries/QuoteLib.sol";
import {QuoteClaims} from "../../types/Attestation.sol";
import {BatchItem} from "../../types/Batch.sol";
import {EnclaveStatement} from "../../types/Messages.sol";
import {P256QuoteVerifier} from "../P256QuoteVerifier.sol";
import {Groth16QuoteVerifier} from "./Groth16QuoteVerifier.sol";

/// @title BatchDesk
/// @notice Sends the registry what operators have consented to, and answers when the registry asks whether it is genuine.
contract BatchDesk is Groth16QuoteVerifier {
    using ProvenLib for bytes;
    using QuoteLib for bytes;

    /// @notice The registry of attested enclaves.
    IAttestationRegistry public immutable REGISTRY;

    /// @dev A statement and its claims, see ProvenStatement: 22 words.
    uint256 private constant STATEMENT_LENGTH = 704;
    /// @dev Where the first of them stands in a call of the registry.
    uint256 private constant LIST_OFFSET = 68;
    /// @dev Items beyond these are sent one by one.
    uint256 private constant MASK_BITS = 256;
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
        return _send(IAttestationRegistry.register.selector, items, 0, 0);
    }

    /// @inheritdoc IBatchDesk
    function reattestBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted)
    {
        _prove(key, items, proof);
        (uint256 consented, uint256 done) = _extend(items);
        return _send(IAttestationRegistry.reattest.selector, items, consented, done);
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
        }
        uint256 input = ProvenLib.input(claims, items.length);
        _verify(number, key, input, proof);
        emit BatchProven(number, input, items.length);
    }

    /// @dev Has the registry extend at once whatever signers only live longer. NOTE: the items are proven.
    /// @return consented Bit 1 << i for each item that its operator consents to.
    /// @return done The same for each that the registry has done.
    function _extend(BatchItem[] calldata items) private returns (uint256 consented, uint256 done) {
        uint256 count = items.length < MASK_BITS ? items.length : MASK_BITS;
        bytes32 separator = DomainLib.separator(address(REGISTRY));
        bytes memory data = _callOf(count);
        QuoteClaims memory claims;
        for (uint256 i; i < count; ++i) {
            if (!_hasConsent(separator, items[i])) continue;
            consented |= 1 << i;
            // One that is left out states nothing.
            if (!_readKnown(items[i].evidence, claims)) continue;
            EnclaveStatement calldata statement = items[i].statement;
            assembly ("memory-safe") {
                let at := add(add(data, add(32, LIST_OFFSET)), mul(i, STATEMENT_LENGTH))
                calldatacopy(at, statement, 256)
                mcopy(add(at, 256), claims, 448)
            }
        }
        done = abi.decode(Address.functionCall(address(REGISTRY), data), (uint256));
    }

    /// @dev What evidence of a known key says; evidence in full is the registry's to ask for.
    function _readKnown(bytes calldata evidence, QuoteClaims memory claims) private view returns (bool) {
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        if (!isWhole) _read(evidence, quote, layout, isWhole, claims);
        return !isWhole;
    }

    /// @dev Sends every item that is not done; what is refused is left out.
    function _send(bytes4 selector, BatchItem[] calldata items, uint256 consented, uint256 done)
        private
        returns (uint256 accepted)
    {
        if (items.length < MASK_BITS && done == (1 << items.length) - 1) return items.length;
        bytes32 separator = DomainLib.separator(address(REGISTRY));
        bytes memory first;
        for (uint256 i; i < items.length; ++i) {
            bool sent = (done >> i) & 1 != 0;
            bytes memory reason;
            if (!sent) {
                bool consents = (consented >> i) & 1 != 0 || _hasConsent(separator, items[i]);
                (sent, reason) = _sendOne(selector, consents, items[i]);
            }
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
    function _sendOne(bytes4 selector, bool consents, BatchItem calldata item)
        private
        returns (bool sent, bytes memory reason)
    {
        EnclaveStatement calldata statement = item.statement;
        if (!consents) return (false, abi.encodeWithSelector(NoConsent.selector, statement.operator));
        bytes calldata evidence = item.evidence;
        _markProven(evidence);
        return _forward(selector, statement, evidence);
    }

    /// @dev Whether the operator sends the batch, or has signed the statement.
    function _hasConsent(bytes32 separator, BatchItem calldata item) private view returns (bool) {
        EnclaveStatement calldata statement = item.statement;
        address operator = statement.operator;
        if (operator == msg.sender) return true;
        bytes32 digest = DomainLib.digest(separator, MessageLib.hash(statement));
        (address signer,,) = ECDSA.tryRecoverCalldata(digest, item.consent);
        return signer == operator && signer != address(0);
    }

    /// @dev A call of the registry with room for so many statements, which stand there as they are sent: the compiler would have a list
    /// of pointers, and copy each member for itself.
    function _callOf(uint256 count) private pure returns (bytes memory data) {
        data = new bytes(LIST_OFFSET + count * STATEMENT_LENGTH);
        bytes4 selector = IAttestationPolicy.extendProven.selector;
        assembly ("memory-safe") {
            mstore(add(data, 32), selector)
            mstore(add(data, 36), 32)
            mstore(add(data, 68), count)
        }
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
