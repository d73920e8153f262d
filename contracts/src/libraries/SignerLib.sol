// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Signer} from "../types/Attestation.sol";

/// @title A Signer in its one word
/// @notice Fields in the order of the struct, the first in the lowest bits. By hand for the reason given in EnclaveStateLib.
library SignerLib {
    uint256 private constant EXPIRY = 160;
    uint256 private constant SEQUENCE = 200;
    uint256 private constant FLAGS = 224;

    function key(uint256 word) internal pure returns (address) {
        return address(uint160(word));
    }

    /// @notice See SignerFlags.
    function flags(uint256 word) internal pure returns (uint32) {
        return uint32(word >> FLAGS);
    }

    /// @notice Last second at which it signs validly.
    function expiry(uint256 word) internal pure returns (uint40) {
        return uint40(word >> EXPIRY);
    }

    /// @notice The same signer, ended.
    function ended(uint256 word) internal pure returns (uint256) {
        return word & ~(uint256(type(uint40).max) << EXPIRY);
    }

    function withFlag(uint256 word, uint32 flag) internal pure returns (uint256) {
        return word | uint256(flag) << FLAGS;
    }

    function pack(Signer memory signer) internal pure returns (uint256) {
        return uint256(uint160(signer.key)) | uint256(signer.expiry) << EXPIRY | uint256(signer.sequence)
            << SEQUENCE | uint256(signer.flags) << FLAGS;
    }

    function unpack(uint256 word) internal pure returns (Signer memory signer) {
        signer.key = key(word);
        signer.expiry = expiry(word);
        signer.sequence = uint24(word >> SEQUENCE);
        signer.flags = flags(word);
    }
}
