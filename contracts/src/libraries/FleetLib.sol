// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Fleet} from "../types/Batch.sol";
import {MessageLib} from "./MessageLib.sol";
import {QuoteLayout, QuoteLib} from "./QuoteLib.sol";

/// @title Members of fleets
/// @notice A member, big-endian: platform 32, first and last second of the PCK certificate 4 each, its serial number 20, attestation key 64,
/// SHA-256 of the quoting enclave's report 32, user data of the quote's header 20, then the statement: operator 20, signer 20,
/// sequence 3, reference block 5, capacity 16, peer id 32, encryption key 32; of a trust domain RTMR3 48.
///
/// Report data are not sent: they are the statement's digest and zeros, and the reference block's hash is the chain's, or else the proof
/// is of something else.
/// @dev Assembly throughout: what a member costs is paid for every machine in every hour.
library FleetLib {
    /// @notice No member, more than 256, or not as many bytes as whole members have.
    error FleetLength(uint256 length, uint256 member);

    /// Where a member's statement begins, with its operator.
    uint256 private constant STATEMENT = 176;
    /// Length of a member without RTMR3, and with it.
    uint256 private constant SHORT = 304;
    uint256 private constant LONG = 352;
    /// A word of flags has one for each.
    uint256 private constant MOST = 256;

    /// @dev What the members of one fleet are looked at with. NOTE: `claim` knows the places of its fields.
    struct Frame {
        /// Memory of the quote, into which each member's own is put.
        uint256 quote;
        /// Length of the quote.
        uint256 signed;
        /// Where in memory its report data are.
        uint256 reportData;
        /// Where its RTMR3 is; zero if it has none.
        uint256 rtmr3;
        /// Type hash and domain of the statements.
        bytes32 typeHash;
        bytes32 separator;
        bytes32 levels;
        /// Number of the CA and levels, as a record begins.
        bytes32 head;
        /// Where in calldata the next member is, and length of one.
        uint256 next;
        uint256 length;
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
        bytes calldata quote = fleet.quote;
        bytes calldata members = fleet.members;
        QuoteLayout layout = QuoteLib.signedPart(quote);
        (uint256 rtmr3, uint256 reportData) = QuoteLib.own(layout);
        bytes memory copied = quote;
        uint256 next;
        assembly ("memory-safe") {
            copied := add(copied, 32)
            reportData := add(copied, reportData)
            if rtmr3 { rtmr3 := add(copied, rtmr3) }
            // The second half of report data is zero.
            mstore(add(reportData, 32), 0)
            next := members.offset
            mstore(made, copied)
        }
        made.signed = quote.length;
        (made.reportData, made.rtmr3) = (reportData, rtmr3);
        (made.typeHash, made.separator) = (MessageLib.ENCLAVE_STATEMENT_TYPEHASH, separator);
        made.levels = fleet.levels;
        made.head = bytes32(bytes2(ca)) | made.levels >> 16;
        (made.next, made.length) = (next, rtmr3 == 0 ? SHORT : LONG);
    }

    /// @notice Puts the next member's claims into their place, and what the registry is told of it.
    /// @param claims Where in memory its claims go, see ProvenLib.
    /// @param extension Where in memory its ProvenExtension goes.
    /// @dev One block, since what is handed from function to function costs more than all that is done to it.
    function claim(Frame memory made, uint256 claims, uint256 extension) internal view {
        assembly ("memory-safe") {
            let at := mload(add(made, 256))
            mstore(add(made, 256), add(at, mload(add(made, 288))))
            let free := mload(0x40)

            // The statement's hash; its first four members are the extension's.
            mstore(free, mload(add(made, 128)))
            mstore(add(free, 32), shr(96, calldataload(add(at, 176))))
            mstore(add(free, 64), shr(96, calldataload(add(at, 196))))
            mstore(add(free, 96), shr(232, calldataload(add(at, 216))))
            let refBlock := shr(216, calldataload(add(at, 219)))
            mstore(add(free, 128), refBlock)
            mstore(add(free, 160), blockhash(refBlock))
            mstore(add(free, 192), shr(128, calldataload(add(at, 224))))
            calldatacopy(add(free, 224), add(at, 240), 64)
            mcopy(extension, add(free, 32), 128)
            // Its digest, see DomainLib.
            mstore(add(free, 34), keccak256(free, 288))
            mstore(free, "\x19\x01")
            mstore(add(free, 2), mload(add(made, 160)))

            // The quote over it. The precompile fails only for want of gas, see CalldataLib.
            let quote := mload(made)
            calldatacopy(add(quote, 28), add(at, 156), 20)
            let rtmr3 := mload(add(made, 96))
            if rtmr3 { calldatacopy(rtmr3, add(at, 304), 48) }
            mstore(mload(add(made, 64)), keccak256(free, 66))
            if iszero(staticcall(gas(), 2, quote, mload(add(made, 32)), claims, 32)) {
                revert(0, 0)
            }

            // Its claims: key and digest of the report, then the record without the CA.
            calldatacopy(add(claims, 32), add(at, 60), 96)
            mstore(add(claims, 128), mload(add(made, 192)))
            calldatacopy(add(claims, 154), at, 60)

            // Platform, PCK (see ProvenLib) and key.
            mstore(add(extension, 128), calldataload(at))
            mstore(free, mload(add(made, 224)))
            calldatacopy(add(free, 28), at, 60)
            mstore(add(free, 88), mload(add(claims, 96)))
            mstore(add(extension, 160), keccak256(free, 120))
            mstore(add(extension, 192), keccak256(add(claims, 32), 64))
        }
    }

    function _length(QuoteLayout layout) private pure returns (uint256) {
        (uint256 rtmr3,) = QuoteLib.own(layout);
        return rtmr3 == 0 ? SHORT : LONG;
    }
}
