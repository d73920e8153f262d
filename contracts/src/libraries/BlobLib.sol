// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Bytes kept as the code of a contract that can never run
/// @notice A few hundred bytes of collateral are read whole and seldom written: as code they cost one account access to read
/// instead of one slot access per 32 bytes, and a third of the price to write.
library BlobLib {
    /// @notice The contract could not be created.
    error BlobNotWritten();

    /// First byte of the code: STOP, so that a call does nothing.
    uint256 private constant PREFIX = 1;

    /// @notice Keeps `content`, at most 24,575 bytes.
    function write(bytes memory content) internal returns (address blob) {
        bytes memory code = bytes.concat(hex"00", content);
        // Constructor: copy everything after these 10 bytes and return it.
        bytes memory creation = abi.encodePacked(hex"61", uint16(code.length), hex"80600a3d393df3", code);
        // Assembly because Solidity creates only contracts that it compiled itself.
        assembly ("memory-safe") {
            blob := create(0, add(creation, 32), mload(creation))
        }
        if (blob == address(0)) revert BlobNotWritten();
    }

    /// @notice Whether `blob` keeps exactly `content`.
    function equals(address blob, bytes memory content) internal view returns (bool) {
        return blob.codehash == keccak256(bytes.concat(hex"00", content));
    }

    /// @notice What `write` kept.
    function read(address blob) internal view returns (bytes memory content) {
        uint256 length = blob.code.length - PREFIX;
        content = new bytes(length);
        // Assembly because `code` has no slices.
        assembly ("memory-safe") {
            extcodecopy(blob, add(content, 32), PREFIX, length)
        }
    }
}
