// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Fleet} from "../types/Batch.sol";
import {DomainLib} from "./DomainLib.sol";
import {MessageLib} from "./MessageLib.sol";
import {ProvenLib} from "./ProvenLib.sol";
import {QuoteLayout, QuoteLib} from "./QuoteLib.sol";

/// @title Members of fleets
/// @notice A member, big-endian: platform 32, first and last second of the PCK certificate 4 each, its serial number 20, attestation key 64,
/// SHA-256 of the quoting enclave's report 32, user data of the quote's header 20, then the statement: operator 20, signer 20,
/// sequence 3, reference block 5 and its hash 32, capacity 16, peer id 32, encryption key 32; of a trust domain RTMR3 48.
///
/// Report data are not sent: they are the statement's digest and zeros, or else the proof is of something else.
/// @dev Assembly throughout: what a member costs is paid for every machine in every hour.
library FleetLib {
    /// @notice No member, more than 256, or not as many bytes as whole members have.
    error FleetLength(uint256 length, uint256 member);

    uint256 private constant KEY = 60;
    uint256 private constant QE_DIGEST = 124;
    uint256 private constant USER_DATA = 156;
    uint256 private constant STATEMENT = 176;
    /// Length of a member without RTMR3, which is where it begins.
    uint256 private constant SHORT = 336;
    uint256 private constant LONG = 384;
    /// A word of flags has one for each.
    uint256 private constant MOST = 256;

    /// @dev What the members of one fleet are looked at with.
    struct Frame {
        /// Memory of the quote, into which each member's own is put; after it there is scratch.
        uint256 quote;
        /// Length of the quote.
        uint256 signed;
        /// Where in it RTMR3 is; zero if it has none.
        uint256 rtmr3;
        uint256 reportData;
        /// Where in calldata the members begin.
        uint256 members;
        uint256 typeHash;
        bytes32 separator;
        bytes26 levels;
        uint16 ca;
    }

    /// @notice Number of a fleet's members.
    function count(Fleet calldata fleet, QuoteLayout layout) internal pure returns (uint256 members) {
        uint256 length = _length(layout);
        members = fleet.members.length / length;
        if (members == 0 || members > MOST || members * length != fleet.members.length) {
            revert FleetLength(fleet.members.length, length);
        }
    }

    /// @notice Operator of a fleet's member.
    function operatorOf(Fleet calldata fleet, QuoteLayout layout, uint256 index)
        internal
        pure
        returns (address)
    {
        uint256 at = index * _length(layout) + STATEMENT;
        return address(bytes20(fleet.members[at:at + 20]));
    }

    /// @notice What the members of a fleet are looked at with.
    /// @param fleet One whose members are counted.
    /// @param ca Number of the certificate of the machines' CA.
    /// @param separator Domain of the statements.
    function frame(Fleet calldata fleet, uint16 ca, bytes32 separator)
        internal
        pure
        returns (Frame memory made)
    {
        (made.rtmr3, made.reportData) = QuoteLib.own(QuoteLib.signedPart(fleet.quote));
        made.signed = fleet.quote.length;
        (made.levels, made.ca, made.separator) = (fleet.levels, ca, separator);
        made.typeHash = uint256(MessageLib.ENCLAVE_STATEMENT_TYPEHASH);
        bytes memory quote = fleet.quote;
        bytes calldata members = fleet.members;
        uint256 first;
        uint256 at = made.reportData;
        assembly ("memory-safe") {
            first := members.offset
            quote := add(quote, 32)
            mstore(made, quote)
            // The second half of report data is zero.
            mstore(add(add(quote, at), 32), 0)
        }
        made.members = first;
    }

    /// @notice Puts a member's claims into their slot, and what the registry is told of it where `to` points.
    /// @param index Its place in the fleet.
    /// @param packed Claims of a batch, see ProvenLib.
    function claim(Frame memory made, uint256 index, bytes memory packed, uint256 slot, uint256 to)
        internal
        view
    {
        uint256 at = made.members + index * (made.rtmr3 == 0 ? SHORT : LONG);
        bytes32 digest = DomainLib.digest(made.separator, _hash(made.typeHash, at, to));
        ProvenLib.put(packed, slot, _signedDigest(made, at, digest), made.levels, at, at + KEY);
        _machine(made, at, to);
    }

    /// @dev Hash of the statement, whose first five members go where the registry wants them.
    function _hash(uint256 typeHash, uint256 at, uint256 to) private pure returns (bytes32 hashed) {
        assembly ("memory-safe") {
            let from := add(at, STATEMENT)
            let free := mload(0x40)
            mstore(free, typeHash)
            mstore(add(free, 32), shr(96, calldataload(from)))
            mstore(add(free, 64), shr(96, calldataload(add(from, 20))))
            mstore(add(free, 96), shr(232, calldataload(add(from, 40))))
            mstore(add(free, 128), shr(216, calldataload(add(from, 43))))
            calldatacopy(add(free, 160), add(from, 48), 32)
            mstore(add(free, 192), shr(128, calldataload(add(from, 80))))
            calldatacopy(add(free, 224), add(from, 96), 64)
            hashed := keccak256(free, 288)
            mcopy(to, add(free, 32), 160)
        }
    }

    /// @dev SHA-256 of the quote with what is the member's own.
    /// The precompile fails only for want of gas, see CalldataLib.
    function _signedDigest(Frame memory made, uint256 at, bytes32 digest)
        private
        view
        returns (bytes32 result)
    {
        (uint256 quote, uint256 length, uint256 rtmr3) = (made.quote, made.signed, made.rtmr3);
        uint256 reportData = made.reportData;
        assembly ("memory-safe") {
            calldatacopy(add(quote, 28), add(at, USER_DATA), 20)
            if rtmr3 { calldatacopy(add(quote, rtmr3), add(at, SHORT), 48) }
            mstore(add(quote, reportData), digest)
            if iszero(staticcall(gas(), 2, quote, length, 0, 32)) { revert(0, 0) }
            result := mload(0)
        }
    }

    /// @dev Platform, PCK (see ProvenLib) and key, after the statement's.
    function _machine(Frame memory made, uint256 at, uint256 to) private pure {
        bytes26 levels = made.levels;
        uint16 ca = made.ca;
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, or(shl(240, ca), shr(16, levels)))
            calldatacopy(add(free, 28), at, 60)
            calldatacopy(add(free, 88), add(at, QE_DIGEST), 32)
            calldatacopy(add(to, 160), at, 32)
            mstore(add(to, 192), keccak256(free, 120))
            calldatacopy(free, add(at, KEY), 64)
            mstore(add(to, 224), keccak256(free, 64))
        }
    }

    function _length(QuoteLayout layout) private pure returns (uint256) {
        (uint256 rtmr3,) = QuoteLib.own(layout);
        return rtmr3 == 0 ? SHORT : LONG;
    }
}
