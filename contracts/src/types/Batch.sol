// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {QuoteClaims} from "./Attestation.sol";
import {EnclaveStatement} from "./Messages.sol";

/// @notice One statement of a batch.
struct BatchItem {
    EnclaveStatement statement;
    /// Of a proven quote, see IBatchDesk.
    bytes evidence;
    /// The operator's signature over the statement's digest, 65 bytes; empty if the operator sends the batch.
    bytes consent;
}

/// @notice A statement, and what the proven quote over it says.
struct ProvenStatement {
    EnclaveStatement statement;
    QuoteClaims claims;
}
