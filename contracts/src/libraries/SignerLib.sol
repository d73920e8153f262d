// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signer, SignerFlags} from "../types/Attestation.sol";

/// @title A Signer in its one word
/// @notice From the lowest bits: key 160, expiry 32, last second of the verdict that it was admitted under 32, sequence 24, flags 8. By
/// hand for the reason given in EnclaveStateLib. Seconds fit into 32 bits until 2106.
library SignerLib {
    uint256 private constant EXPIRY = 160;
    uint256 private constant VERDICT = 192;
    uint256 private constant SEQUENCE = 224;
    uint256 private constant FLAGS = 248;

    function key(uint256 word) internal pure returns (address) {
        return address(uint160(word));
    }

    /// @notice See SignerFlags.
    function flags(uint256 word) internal pure returns (uint32) {
        return uint8(word >> FLAGS);
    }

    /// @notice Last second at which it signs validly.
    function expiry(uint256 word) internal pure returns (uint40) {
        return uint32(word >> EXPIRY);
    }

    /// @notice Last second of the verdict; 0 when it counts no more.
    function verdictUntil(uint256 word) internal pure returns (uint40) {
        return uint32(word >> VERDICT);
    }

    /// @notice Sequence number of the statement that admitted or last extended it.
    function sequence(uint256 word) internal pure returns (uint256) {
        return uint24(word >> SEQUENCE);
    }

    /// @notice The same signer, ended.
    function ended(uint256 word) internal pure returns (uint256) {
        return word & ~(uint256(type(uint32).max) << EXPIRY);
    }

    /// @notice The same signer, whose verdict counts no more: the next statement is looked at in full.
    function withoutVerdict(uint256 word) internal pure returns (uint256) {
        return word & ~(uint256(type(uint32).max) << VERDICT);
    }

    function withFlag(uint256 word, uint32 flag) internal pure returns (uint256) {
        return word | uint256(flag) << FLAGS;
    }

    /// @notice The same signer with a later statement and a new end, that of its verdict at the latest.
    function extended(uint256 word, uint256 sequence_, uint256 end) internal pure returns (uint256) {
        uint256 until = verdictUntil(word);
        uint256 clamped = end > until ? SignerFlags.CLAMPED : 0;
        if (clamped != 0) end = until;
        uint256 kept = uint256(type(uint32).max) << VERDICT | type(uint160).max;
        return word & kept | end << EXPIRY | sequence_ << SEQUENCE | clamped << FLAGS;
    }

    function pack(Signer memory signer, uint40 verdict) internal pure returns (uint256) {
        return uint256(uint160(signer.key)) | uint256(uint32(signer.expiry)) << EXPIRY
            | uint256(uint32(verdict)) << VERDICT | uint256(signer.sequence) << SEQUENCE
            | uint256(signer.flags) << FLAGS;
    }

    function unpack(uint256 word) internal pure returns (Signer memory signer) {
        signer.key = key(word);
        signer.expiry = expiry(word);
        signer.sequence = uint24(sequence(word));
        signer.flags = flags(word);
    }
}
