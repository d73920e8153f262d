// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Calendar dates as seconds since 1970, in UTC
library DateLib {
    /// @notice Seconds since 1970, and whether every part is within its bounds; days are up to 31 in all months.
    /// @param lanes Month, day, hour, minute, second, 16 bits each, the last at the bottom; what is above them does not count.
    function epoch(uint256 year, uint256 lanes) internal pure returns (bool valid, uint256 time) {
        unchecked {
            uint256 month = (lanes >> 64) & 0xffff;
            uint256 day = (lanes >> 48) & 0xffff;
            uint256 hour = (lanes >> 32) & 0xffff;
            uint256 minute = (lanes >> 16) & 0xffff;
            uint256 second = lanes & 0xffff;
            if (month == 0 || month > 12 || day == 0 || day > 31 || year < 1970) return (false, 0);
            if (hour > 23 || minute > 59 || second > 59) return (false, 0);
            return (true, _days(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second);
        }
    }

    /// @dev Days from 1970-01-01; years count from March so that the leap day comes last.
    function _days(uint256 year, uint256 month, uint256 day) private pure returns (uint256) {
        unchecked {
            if (month < 3) {
                year -= 1;
                month += 12;
            }
            return
                365 * year + year / 4 - year / 100 + year / 400 + (153 * (month - 3) + 2) / 5 + day - 719_469;
        }
    }
}
