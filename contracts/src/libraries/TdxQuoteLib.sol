// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {P256Lib} from "./P256Lib.sol";

/// @title TDX version 4 quotes in compact form
/// @notice The compact quote is: header 48, TD report 584, signature 64, attestation key 64, quoting-enclave report 384, its signature 64,
/// authentication data to the end. That is the quote without lengths and certificates.
/// @dev NOTE: `checkLayout` comes first; the other functions rely on the length it has checked.
library TdxQuoteLib {
    /// @notice Shorter than the fixed parts.
    error QuoteTooShort(uint256 length, uint256 needed);
    /// @notice Not version 4.
    error QuoteVersion(uint16 version);
    /// @notice The attestation key is not ECDSA over P-256 (type 2).
    error AttestationKeyType(uint16 keyType);
    /// @notice Not a TDX quote (type 0x81).
    error TeeType(bytes4 teeType);
    /// @notice Another vendor's quoting enclave.
    error QeVendor(bytes16 vendor);
    /// @notice The quoting enclave does not vouch for this attestation key.
    error QeBinding();
    /// @notice The PCK did not sign the quoting enclave's report.
    error QeSignature();
    /// @notice The attestation key did not sign the quote.
    error QuoteSignature();

    uint256 internal constant HEADER = 48;
    uint256 internal constant SIGNED = 632;
    uint256 private constant SIGNATURE = 632;
    uint256 private constant ATTESTATION_KEY = 696;
    uint256 private constant QE_REPORT = 760;
    uint256 private constant QE_SIGNATURE = 1144;
    uint256 private constant QE_AUTH = 1208;

    bytes16 private constant INTEL_QE = 0x939a7233f79c4ca9940a0db3957f0607;

    /// @notice Checks length and header.
    function checkLayout(bytes calldata quote) internal pure {
        if (quote.length < QE_AUTH) revert QuoteTooShort(quote.length, QE_AUTH);
        if (bytes2(quote[:2]) != 0x0400) revert QuoteVersion(_uint16(bytes2(quote[:2])));
        if (bytes2(quote[2:4]) != 0x0200) revert AttestationKeyType(_uint16(bytes2(quote[2:4])));
        if (bytes4(quote[4:8]) != 0x81000000) revert TeeType(bytes4(quote[4:8]));
        if (bytes16(quote[12:28]) != INTEL_QE) revert QeVendor(bytes16(quote[12:28]));
    }

    /// @notice Checks that the certification key (x, y) vouches, through the quoting enclave, for header and TD report.
    function checkSignatures(bytes calldata quote, uint256 x, uint256 y) internal view {
        if (!_signed(sha256(quote[QE_REPORT:QE_SIGNATURE]), quote[QE_SIGNATURE:QE_AUTH], x, y)) {
            revert QeSignature();
        }
        bytes calldata key = quote[ATTESTATION_KEY:QE_REPORT];
        bytes32 bound = sha256(bytes.concat(key, quote[QE_AUTH:]));
        if (bound != bytes32(quote[1080:1112]) || bytes32(quote[1112:1144]) != 0) revert QeBinding();
        (uint256 keyX, uint256 keyY) = _pair(key);
        if (!_signed(sha256(quote[:SIGNED]), quote[SIGNATURE:ATTESTATION_KEY], keyX, keyY)) {
            revert QuoteSignature();
        }
    }

    /// @notice Digest of what runs: keccak256 of MRTD, RTMR0, RTMR1, RTMR2, MRCONFIGID, TD attributes, XFAM.
    function measurement(bytes calldata quote) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                quote[HEADER + 136:HEADER + 184],
                quote[HEADER + 328:HEADER + 472],
                quote[HEADER + 184:HEADER + 232],
                quote[HEADER + 120:HEADER + 136]
            )
        );
    }

    /// @notice Digest of all fields that decide the TCB status: TEE TCB SVN, module signer and attributes; the quoting enclave's
    /// misc select, attributes, signer, product id and SVN.
    function tcb(bytes calldata quote) internal pure returns (bytes32) {
        return keccak256(
            bytes.concat(
                quote[HEADER:HEADER + 16],
                quote[HEADER + 64:HEADER + 120],
                quote[QE_REPORT + 16:QE_REPORT + 20],
                quote[QE_REPORT + 48:QE_REPORT + 64],
                quote[QE_REPORT + 128:QE_REPORT + 160],
                quote[QE_REPORT + 256:QE_REPORT + 260]
            )
        );
    }

    /// @notice Whether any bit of the TD attributes' first byte says "under debug".
    function isDebug(bytes calldata quote) internal pure returns (bool) {
        return quote[HEADER + 120] != 0;
    }

    /// @notice The 64 bytes that the trust domain chose.
    function reportData(bytes calldata quote) internal pure returns (bytes32 high, bytes32 low) {
        high = bytes32(quote[HEADER + 520:HEADER + 552]);
        low = bytes32(quote[HEADER + 552:SIGNED]);
    }

    /// @notice Security versions of TDX module and components.
    function teeTcbSvn(bytes calldata quote) internal pure returns (bytes16) {
        return bytes16(quote[HEADER:HEADER + 16]);
    }

    /// @notice Signer of the TDX module, 48 bytes, and its attributes.
    function module(bytes calldata quote) internal pure returns (bytes calldata signer, bytes8 attributes) {
        signer = quote[HEADER + 64:HEADER + 112];
        attributes = bytes8(quote[HEADER + 112:HEADER + 120]);
    }

    /// @notice The quoting enclave's report.
    function qeReport(bytes calldata quote) internal pure returns (bytes calldata) {
        return quote[QE_REPORT:QE_SIGNATURE];
    }

    function _signed(bytes32 digest, bytes calldata signature, uint256 x, uint256 y)
        private
        view
        returns (bool)
    {
        (uint256 r, uint256 s) = _pair(signature);
        return P256Lib.verify(digest, r, s, x, y);
    }

    function _pair(bytes calldata both) private pure returns (uint256 first, uint256 second) {
        first = uint256(bytes32(both[:32]));
        second = uint256(bytes32(both[32:64]));
    }

    /// @dev Numbers in quotes are little-endian.
    function _uint16(bytes2 field) private pure returns (uint16) {
        return (uint16(field) >> 8) | (uint16(field) << 8);
    }
}
