// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EnclaveState} from "../types/Attestation.sol";

/// @title An EnclaveState in its one word
/// @notice Fields in the order of the struct, the first in the lowest bits. By hand because the compiler, when it copies the struct,
/// writes the slot once per field. What calls touch is read from the word and changed in it directly; the struct is for views.
library EnclaveStateLib {
    uint256 private constant FLAGS = 72;
    uint256 private constant STATUS = 80;
    uint256 private constant GENERATION = 96;
    uint256 private constant USED = 136;

    function workerId(uint256 word) internal pure returns (uint32) {
        return uint32(word);
    }

    function measurementId(uint256 word) internal pure returns (uint16) {
        return uint16(word >> 32);
    }

    function fmspcId(uint256 word) internal pure returns (uint16) {
        return uint16(word >> 48);
    }

    function flags(uint256 word) internal pure returns (uint8) {
        return uint8(word >> 72);
    }

    function status(uint256 word) internal pure returns (uint8) {
        return uint8(word >> 80);
    }

    function kinds(uint256 word) internal pure returns (uint8) {
        return uint8(word >> 88);
    }

    function generation(uint256 word) internal pure returns (uint32) {
        return uint32(word >> GENERATION);
    }

    function slots(uint256 word) internal pure returns (uint8) {
        return uint8(word >> 128);
    }

    function used(uint256 word) internal pure returns (uint8) {
        return uint8(word >> USED);
    }

    function memoryMiB(uint256 word) internal pure returns (uint24) {
        return uint24(word >> 144);
    }

    function epcMiB(uint256 word) internal pure returns (uint24) {
        return uint24(word >> 168);
    }

    function kHz(uint256 word) internal pure returns (uint32) {
        return uint32(word >> 192);
    }

    function cores(uint256 word) internal pure returns (uint16) {
        return uint16(word >> 224);
    }

    /// @dev NOTE: the caller has seen that so many are free: the sum stays below 256.
    function take(uint256 word, uint256 count) internal pure returns (uint256) {
        return word + (count << USED);
    }

    /// @notice Gives slots back; never below none, since ends of jobs depend on it.
    function give(uint256 word, uint256 count) internal pure returns (uint256) {
        uint256 held = used(word);
        return word - ((count < held ? count : held) << USED);
    }

    function withFlags(uint256 word, uint8 flag) internal pure returns (uint256) {
        return word | uint256(flag) << FLAGS;
    }

    function withoutFlags(uint256 word, uint8 flag) internal pure returns (uint256) {
        return word & ~(uint256(flag) << FLAGS);
    }

    function withWorker(uint256 word, uint32 worker) internal pure returns (uint256) {
        return word & ~uint256(type(uint32).max) | worker;
    }

    function withStatus(uint256 word, uint8 status_) internal pure returns (uint256) {
        return word & ~(uint256(type(uint8).max) << STATUS) | uint256(status_) << STATUS;
    }

    function withMeasurement(uint256 word, uint16 measurementId_, uint8 kinds_)
        internal
        pure
        returns (uint256)
    {
        word &= ~(uint256(type(uint16).max) << 32 | uint256(type(uint8).max) << 88);
        return word | uint256(measurementId_) << 32 | uint256(kinds_) << 88;
    }

    function withFamily(uint256 word, uint16 fmspcId_, uint8 via) internal pure returns (uint256) {
        return word & ~(uint256(type(uint24).max) << 48) | uint256(fmspcId_) << 48 | uint256(via) << 64;
    }

    function withKHz(uint256 word, uint32 kHz_) internal pure returns (uint256) {
        return word & ~(uint256(type(uint32).max) << 192) | uint256(kHz_) << 192;
    }

    /// @notice Takes over all of a packed capacity, see CapacityLib: memory, EPC and speed stand in the same order in both.
    function withCapacity(uint256 word, uint256 capacity) internal pure returns (uint256) {
        // All but the lower half and the slots in use.
        word &= type(uint128).max | uint256(type(uint8).max) << USED;
        word |= (capacity & uint256(type(uint80).max) << 16) << 128;
        word |= (capacity & type(uint16).max) << 224;
        word |= (capacity >> 96 & type(uint8).max) << 128;
        return word | (capacity >> 104 & type(uint16).max) << 240;
    }

    function withGeneration(uint256 word, uint32 seen) internal pure returns (uint256) {
        return word & ~(uint256(type(uint32).max) << GENERATION) | uint256(seen) << GENERATION;
    }

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
