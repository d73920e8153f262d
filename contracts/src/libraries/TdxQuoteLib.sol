// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {P256Lib} from "./P256Lib.sol";

/// @title TDX version 4 quotes in compact form
/// @notice The compact quote is: header 48, TD report 584, signature 64, attestation key 64, quoting-enclave report 384, its signature 64,
/// authentication data to the end. That is the quote without lengths and certificates.
/// @dev NOTE: the other functions rely on the length that `checkLayout` has checked.
library TdxQuoteLib {
    using CalldataLib for bytes;

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

    /// Header and TD report.
    uint256 private constant SIGNED = 632;
    /// All up to the attestation key: enough once a quoting enclave has vouched for it.
    uint256 internal constant KNOWN_LENGTH = 760;
    uint256 private constant SIGNATURE = 632;
    uint256 private constant ATTESTATION_KEY = 696;
    uint256 private constant QE_REPORT = 760;
    uint256 private constant QE_SIGNATURE = 1144;
    uint256 private constant QE_AUTH = 1208;

    /// Header: version 4, key type 2, TEE 0x81; vendor id of Intel's quoting enclaves.
    uint256 private constant KIND = 0x0400020081000000;
    uint128 private constant INTEL_QE = 0x939a7233f79c4ca9940a0db3957f0607;

    /// TD report, from the start of the quote.
    uint256 private constant TEE_TCB_SVN = 48;
    uint256 private constant MODULE_SIGNER = 112;
    uint256 private constant MODULE_ATTRIBUTES = 160;
    uint256 private constant TD_ATTRIBUTES = 168;
    uint256 private constant MRTD = 184;
    uint256 private constant MRCONFIGID = 232;
    uint256 private constant RTMR0 = 376;
    uint256 private constant REPORT_DATA = 568;
    /// Quoting enclave's report, from the start of the quote.
    uint256 private constant QE_REPORT_DATA = 1080;

    /// @notice Digest of the quoting enclave's report in a whole quote.
    function quoter(bytes calldata quote) internal pure returns (bytes32) {
        return quote.keccak(QE_REPORT, QE_SIGNATURE - QE_REPORT);
    }

    /// @notice Checks length and header of a whole quote.
    function checkLayout(bytes calldata quote) internal pure {
        if (quote.length < QE_AUTH) revert QuoteTooShort(quote.length, QE_AUTH);
        checkHeader(quote);
    }

    /// @notice Checks the header.
    function checkHeader(bytes calldata quote) internal pure {
        uint256 head = quote.word(0);
        if (head >> 192 != KIND) _refuseKind(head);
        uint128 vendor = uint128(quote.word(12) >> 128);
        if (vendor != INTEL_QE) revert QeVendor(bytes16(vendor));
    }

    /// @notice Checks that the certification key (x, y) vouches, through the quoting enclave, for header and TD report.
    function checkSignatures(bytes calldata quote, uint256 x, uint256 y) internal view {
        bytes32 digest = quote.sha(QE_REPORT, 384);
        if (!P256Lib.verify(digest, quote.word(QE_SIGNATURE), quote.word(QE_SIGNATURE + 32), x, y)) {
            revert QeSignature();
        }
        digest = quote.sha(ATTESTATION_KEY, 64, QE_AUTH, quote.length - QE_AUTH);
        if (uint256(digest) != quote.word(QE_REPORT_DATA) || quote.word(QE_REPORT_DATA + 32) != 0) {
            revert QeBinding();
        }
        checkSignature(quote);
    }

    /// @notice Checks that the quote's attestation key signed header and TD report. Needs no more than the first KNOWN_LENGTH bytes.
    function checkSignature(bytes calldata quote) internal view {
        uint256 x = quote.word(ATTESTATION_KEY);
        uint256 y = quote.word(ATTESTATION_KEY + 32);
        bytes32 digest = quote.sha(0, SIGNED);
        if (!P256Lib.verify(digest, quote.word(SIGNATURE), quote.word(SIGNATURE + 32), x, y)) {
            revert QuoteSignature();
        }
    }

    /// @notice Digest of what runs: keccak256 of MRTD, RTMR0, RTMR1, RTMR2, MRCONFIGID, TD attributes, XFAM.
    function measurement(bytes calldata quote) internal pure returns (bytes32 digest) {
        // Assembly: four parts, which the compiler would check and copy for three times the price.
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, add(quote.offset, MRTD), 48)
            calldatacopy(add(free, 48), add(quote.offset, RTMR0), 144)
            calldatacopy(add(free, 192), add(quote.offset, MRCONFIGID), 48)
            calldatacopy(add(free, 240), add(quote.offset, TD_ATTRIBUTES), 16)
            digest := keccak256(free, 256)
        }
    }

    /// @notice Digest of what the TDX module says of its TCB: component SVNs, measurement, signer and attributes of the module.
    function tcb(bytes calldata quote) internal pure returns (bytes32) {
        return quote.keccak(TEE_TCB_SVN, 120);
    }

    /// @notice Digest of the attestation key.
    function key(bytes calldata quote) internal pure returns (bytes32) {
        return quote.keccak(ATTESTATION_KEY, 64);
    }

    /// @notice Whether any bit of the TD attributes' first byte says "under debug".
    function isDebug(bytes calldata quote) internal pure returns (bool) {
        return quote.word(TD_ATTRIBUTES) >> 248 != 0;
    }

    /// @notice The 64 bytes that the trust domain chose.
    function reportData(bytes calldata quote) internal pure returns (bytes32 high, bytes32 low) {
        (high, low) = (bytes32(quote.word(REPORT_DATA)), bytes32(quote.word(REPORT_DATA + 32)));
    }

    /// @notice Security versions of TDX module and components.
    function teeTcbSvn(bytes calldata quote) internal pure returns (bytes16) {
        return bytes16(bytes32(quote.word(TEE_TCB_SVN)));
    }

    /// @notice keccak256 of the TDX module's signer, 48 bytes, and the module's attributes.
    function module(bytes calldata quote) internal pure returns (bytes32 signerHash, bytes8 attributes) {
        signerHash = quote.keccak(MODULE_SIGNER, 48);
        attributes = bytes8(bytes32(quote.word(MODULE_ATTRIBUTES)));
    }

    /// @notice What the quoting enclave's report says of itself; numbers as they are in the report, little-endian.
    function qe(bytes calldata quote)
        internal
        pure
        returns (bytes4 miscSelect, bytes16 attributes, bytes32 mrSigner, bytes2 prodId, bytes2 svn)
    {
        miscSelect = bytes4(bytes32(quote.word(QE_REPORT + 16)));
        attributes = bytes16(bytes32(quote.word(QE_REPORT + 48)));
        mrSigner = bytes32(quote.word(QE_REPORT + 128));
        bytes32 numbers = bytes32(quote.word(QE_REPORT + 256));
        prodId = bytes2(numbers);
        svn = bytes2(numbers << 16);
    }

    /// @dev Says which of the header's first fields it is.
    function _refuseKind(uint256 head) private pure {
        bytes32 fields = bytes32(head);
        if (bytes2(fields) != 0x0400) revert QuoteVersion(_little(bytes2(fields)));
        if (bytes2(fields << 16) != 0x0200) revert AttestationKeyType(_little(bytes2(fields << 16)));
        revert TeeType(bytes4(fields << 32));
    }

    function _little(bytes2 field) private pure returns (uint16) {
        return (uint16(field) >> 8) | (uint16(field) << 8);
    }
}
