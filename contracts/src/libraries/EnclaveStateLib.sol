// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EnclaveState} from "../types/Attestation.sol";

/// @title An EnclaveState in its one word
/// @notice Fields in the order of the struct, the first in the lowest bits. By hand because the compiler, when it copies the struct,
/// writes the slot once per field.
library EnclaveStateLib {
    function pack(EnclaveState memory state) internal pure returns (uint256 packed) {
        packed = uint256(state.workerId) | uint256(state.measurementId) << 32 | uint256(state.fmspcId) << 48;
        packed |= uint256(state.via) << 64 | uint256(state.flags) << 72 | uint256(state.status) << 80;
        packed |= uint256(state.kinds) << 88 | uint256(state.generation) << 96 | uint256(state.slots) << 128;
        packed |= uint256(state.used) << 136 | uint256(state.memoryMiB) << 144 | uint256(state.epcMiB) << 168;
        packed |= uint256(state.kHz) << 192 | uint256(state.cores) << 224 | uint256(state.modes) << 240;
    }

    function unpack(uint256 packed) internal pure returns (EnclaveState memory state) {
        state.workerId = uint32(packed);
        state.measurementId = uint16(packed >> 32);
        state.fmspcId = uint16(packed >> 48);
        state.via = uint8(packed >> 64);
        state.flags = uint8(packed >> 72);
        state.status = uint8(packed >> 80);
        state.kinds = uint8(packed >> 88);
        state.generation = uint32(packed >> 96);
        state.slots = uint8(packed >> 128);
        state.used = uint8(packed >> 136);
        state.memoryMiB = uint24(packed >> 144);
        state.epcMiB = uint24(packed >> 168);
        state.kHz = uint32(packed >> 192);
        state.cores = uint16(packed >> 224);
        state.modes = uint16(packed >> 240);
    }
}
