// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Capacity} from "../types/Attestation.sol";

/// @title Packing of an enclave's capacity into one word
/// @notice From the least significant bit: cores 16, memoryMiB 24, epcMiB 24, kHz 32, slots 8, modes 16; the rest is zero.
library CapacityLib {
    /// @notice Bits above the packed fields are set, or there are no slots, cores or memory.
    error BadCapacity(uint256 packed);

    /// @notice Refuses a packed capacity that could hold no job.
    function check(uint256 packed) internal pure {
        if (
            packed >> 120 != 0 || uint8(packed >> 96) == 0 || uint16(packed) == 0 || uint24(packed >> 16) == 0
        ) {
            revert BadCapacity(packed);
        }
    }

    /// @notice Reads a packed capacity; refuses one that could hold no job.
    function unpack(uint256 packed) internal pure returns (Capacity memory capacity) {
        check(packed);
        capacity.cores = uint16(packed);
        capacity.memoryMiB = uint24(packed >> 16);
        capacity.epcMiB = uint24(packed >> 40);
        capacity.kHz = uint32(packed >> 64);
        capacity.slots = uint8(packed >> 96);
        capacity.modes = uint16(packed >> 104);
    }

    /// @notice Slots that `needMiB` takes when `totalMiB` is shared equally by `slots`, rounded up; at least one.
    /// @return count Above `slots` when it does not fit.
    function slotsUp(uint256 needMiB, uint256 totalMiB, uint256 slots) internal pure returns (uint256 count) {
        if (needMiB == 0) return 1;
        return totalMiB == 0 ? type(uint256).max : (needMiB * slots + totalMiB - 1) / totalMiB;
    }
}
