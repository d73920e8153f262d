// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EnclaveStatement} from "./Messages.sol";

/// @notice One statement of a batch.
struct BatchItem {
    EnclaveStatement statement;
    /// Of a proven quote, see IBatchDesk.
    bytes evidence;
    /// The operator's signature over the statement's digest, 65 bytes; empty if the operator sends the batch.
    bytes consent;
}

/// @notice Quotes of known keys that differ in nothing that a verdict rests on: machines of one kind with one software.
struct Fleet {
    /// Of the record, see IBatchDesk: SGX component SVNs 16, PCE SVN 2, PCE id 2, FMSPC 6.
    bytes26 levels;
    /// Header and body of one of them, as in the compact quote (see QuoteLib). User data, RTMR3 and report data are each member's
    /// own: what stands there counts for nothing.
    bytes quote;
    /// What is each one's own, see FleetLib, one after the other.
    bytes members;
}

/// @notice That a proven quote is over this statement, and what it says of the machine.
struct ProvenExtension {
    address operator;
    address signer;
    uint256 sequence;
    /// Its hash is the chain's, if the chain still knows it.
    uint256 refBlock;
    /// As in QuoteClaims.
    bytes32 platform;
    bytes32 pck;
    bytes32 key;
}
