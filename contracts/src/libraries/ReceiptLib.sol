// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BidReceipt} from "../types/Scheduling.sol";
import {DomainLib} from "./DomainLib.sol";

/// @title EIP-712 struct hash of what a committee member promises a bidder
library ReceiptLib {
    bytes32 internal constant BID_RECEIPT_TYPEHASH = keccak256(
        "BidReceipt(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price,uint40 validUntil,uint16 score,uint32 weightsVersion,uint64 blockNumber,uint40 liveUntil,uint24 sequence,uint256 enclaveWord,uint256 workerWord)"
    );

    function hash(BidReceipt calldata receipt) internal pure returns (bytes32) {
        uint256 at;
        assembly ("memory-safe") {
            at := receipt
        }
        return DomainLib.structHash(BID_RECEIPT_TYPEHASH, at, 13);
    }
}
