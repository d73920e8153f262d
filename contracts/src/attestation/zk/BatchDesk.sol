// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IAttestationPolicy} from "../../interfaces/IAttestationPolicy.sol";
import {IAttestationRegistry} from "../../interfaces/IAttestationRegistry.sol";
import {IBatchDesk} from "../../interfaces/IBatchDesk.sol";
import {VerifyingKey} from "../../interfaces/IVerifyingKeys.sol";
import {DomainLib} from "../../libraries/DomainLib.sol";
import {FleetLib} from "../../libraries/FleetLib.sol";
import {MessageLib} from "../../libraries/MessageLib.sol";
import {ProvenLib} from "../../libraries/ProvenLib.sol";
import {QuoteLayout, QuoteLib} from "../../libraries/QuoteLib.sol";
import {BatchItem, Fleet} from "../../types/Batch.sol";
import {EnclaveStatement} from "../../types/Messages.sol";
import {P256QuoteVerifier} from "../P256QuoteVerifier.sol";
import {Groth16QuoteVerifier} from "./Groth16QuoteVerifier.sol";

/// @title BatchDesk
/// @notice Sends the registry what operators have consented to, and answers when the registry asks whether it is genuine.
contract BatchDesk is Groth16QuoteVerifier {
    using FleetLib for Fleet;
    using QuoteLib for bytes;

    /// @notice The registry of attested enclaves.
    IAttestationRegistry public immutable REGISTRY;

    /// @dev Where the list is in a call of extendProven, from its arguments on, and where its first member stands in all.
    uint256 private constant LIST_OFFSET = 96;
    uint256 private constant FIRST_OFFSET = 132;
    /// @dev Length of a ProvenExtension.
    uint256 private constant EXTENSION_LENGTH = 224;
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
    function rotateBatch(uint16 key, BatchItem[] calldata items, bytes calldata proof)
        external
        returns (uint256 accepted)
    {
        _prove(key, items, proof);
        return _send(IAttestationRegistry.reattest.selector, items);
    }

    /// @inheritdoc IBatchDesk
    function reattestBatch(uint16 key, Fleet[] calldata fleets, bytes calldata proof)
        external
        returns (uint256 accepted)
    {
        bytes[] memory extensions = _proveFleets(key, fleets, proof);
        uint256 first;
        for (uint256 i; i < fleets.length; ++i) {
            uint256 members = _countOf(extensions[i]);
            accepted += _tell(fleets[i], _extend(extensions[i]), first, members);
            first += members;
        }
        if (accepted == 0) revert NotCovered(_operatorOf(fleets[0], 0));
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
        _conclude(number, key, claims, items.length, proof);
    }

    /// @dev Proves the quotes of all members.
    /// @return extensions What the registry is asked to do for each fleet.
    function _proveFleets(uint16 number, Fleet[] calldata fleets, bytes calldata proof)
        private
        returns (bytes[] memory extensions)
    {
        VerifyingKey memory key = _live(number);
        uint256 total;
        extensions = new bytes[](fleets.length);
        for (uint256 i; i < fleets.length; ++i) {
            extensions[i] = _callFor(fleets[i]);
            total += _countOf(extensions[i]);
        }
        bytes memory claims = _claimsOf(key, total);
        bytes32 separator = DomainLib.separator(address(REGISTRY));
        uint256 slot;
        for (uint256 i; i < fleets.length; ++i) {
            slot = _claimFleet(fleets[i].frame(key.ca, separator), claims, slot, extensions[i]);
        }
        _conclude(number, key, claims, total, proof);
    }

    /// @dev Puts the claims of a fleet's members in their places from `slot` on, and the members into the registry's call.
    /// @return next The slot after them.
    function _claimFleet(FleetLib.Frame memory frame, bytes memory claims, uint256 slot, bytes memory call)
        private
        view
        returns (uint256 next)
    {
        uint256 members = _countOf(call);
        for (uint256 i; i < members; ++i) {
            FleetLib.claim(frame, ProvenLib.slotAt(claims, slot + i), _memberOf(call, i));
        }
        return slot + members;
    }

    /// @dev Verifies the proof of so many claims.
    function _conclude(
        uint16 number,
        VerifyingKey memory key,
        bytes memory claims,
        uint256 quotes,
        bytes calldata proof
    ) private {
        uint256 input = ProvenLib.input(claims, quotes);
        _verify(number, key, input, proof);
        emit BatchProven(number, input, quotes);
    }

    /// @dev The registry's call for a fleet, with room for its members, which stand there as they are sent.
    function _callFor(Fleet calldata fleet) private pure returns (bytes memory data) {
        bytes calldata quote = fleet.quote;
        QuoteLayout layout = quote.signedPart();
        bytes32 measurement = quote.measurement(layout);
        bytes32 tcb = quote.tcb(layout);
        if (quote.isDebug(layout)) revert IAttestationRegistry.DebugEnclave(measurement);
        if (quote.isServiced(layout)) revert IAttestationRegistry.ServiceTd(measurement);
        uint256 members = fleet.count(layout);
        data = new bytes(FIRST_OFFSET + members * EXTENSION_LENGTH);
        bytes4 selector = IAttestationPolicy.extendProven.selector;
        assembly ("memory-safe") {
            mstore(add(data, 32), selector)
            mstore(add(data, 36), measurement)
            mstore(add(data, 68), tcb)
            mstore(add(data, 100), LIST_OFFSET)
            mstore(add(data, 132), members)
        }
    }

    /// @dev Has the registry extend a fleet's signers.
    /// @return done See IAttestationPolicy.extendProven.
    function _extend(bytes memory call_) private returns (uint256 done) {
        address registry = address(REGISTRY);
        assembly ("memory-safe") {
            if iszero(call(gas(), registry, 0, add(call_, 32), mload(call_), 0, 32)) {
                let free := mload(0x40)
                returndatacopy(free, 0, returndatasize())
                revert(free, returndatasize())
            }
            done := mload(0)
        }
    }

    /// @dev How many members such a call has room for.
    function _countOf(bytes memory data) private pure returns (uint256) {
        return (data.length - FIRST_OFFSET) / EXTENSION_LENGTH;
    }

    /// @dev Where in memory one of them stands.
    function _memberOf(bytes memory data, uint256 index) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := add(add(data, add(32, FIRST_OFFSET)), mul(index, EXTENSION_LENGTH))
        }
    }

    /// @dev Says which members of a fleet were not extended.
    /// @param done Bit 1 << i for each that was.
    /// @param first Place of the fleet's first member in the batch.
    /// @return accepted How many were.
    function _tell(Fleet calldata fleet, uint256 done, uint256 first, uint256 members)
        private
        returns (uint256 accepted)
    {
        if (done == type(uint256).max >> (256 - members)) return members;
        for (uint256 i; i < members; ++i) {
            if ((done >> i) & 1 != 0) {
                ++accepted;
                continue;
            }
            address operator = _operatorOf(fleet, i);
            emit BatchItemRefused(first + i, operator, abi.encodeWithSelector(NotCovered.selector, operator));
        }
    }

    function _operatorOf(Fleet calldata fleet, uint256 index) private pure returns (address) {
        return fleet.operatorOf(fleet.quote.signedPart(), index);
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
        if (!_hasConsent(separator, item)) {
            return (false, abi.encodeWithSelector(NoConsent.selector, item.statement.operator));
        }
        bytes calldata evidence = item.evidence;
        _markProven(evidence);
        return _forward(selector, item.statement, evidence);
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
