// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CalldataLib} from "./CalldataLib.sol";
import {P256Lib} from "./P256Lib.sol";

/// @notice Where the parts of a quote are, see QuoteLib: a struct in memory would cost a thirtieth of a re-attestation.
type QuoteLayout is uint256;

/// @title Quotes in compact form: SGX version 3, SGX and TDX version 4, and version 5 with bodies of types 1 to 3
/// @notice The compact quote is: header 48, in version 5 body type 2 and size 4, body, signature 64, attestation key 64, quoting-enclave
/// report 384, its signature 64, authentication data to the end. That is the quote without lengths and certificates. Bodies: enclave
/// report 384, TD report 1.0 584, TD report 1.5 648.
/// @dev NOTE: the other functions rely on the lengths that `known` or `whole` have checked.
library QuoteLib {
    using CalldataLib for bytes;

    /// @notice Shorter than the fixed parts.
    error QuoteTooShort(uint256 length, uint256 needed);
    /// @notice Longer than a quote that ends with the attestation key.
    error QuoteTooLong(uint256 length, uint256 needed);
    /// @notice Not version 3, 4 or 5.
    error QuoteVersion(uint16 version);
    /// @notice The attestation key is not ECDSA over P-256 (type 2).
    error AttestationKeyType(uint16 keyType);
    /// @notice Neither SGX (0) nor TDX (0x81), or not one that this version has.
    error TeeType(bytes4 teeType);
    /// @notice Not a body of types 1 to 3 in its length, or of another TEE than the header's.
    error BodyType(uint16 bodyType, uint32 size, bytes4 teeType);
    /// @notice Another vendor's quoting enclave.
    error QeVendor(bytes16 vendor);
    /// @notice The quoting enclave does not vouch for this attestation key.
    error QeBinding();
    /// @notice The PCK did not sign the quoting enclave's report.
    error QeSignature();
    /// @notice The attestation key did not sign the quote.
    error QuoteSignature();

    /// Body types.
    uint8 internal constant SGX = 1;
    uint8 internal constant TD_10 = 2;
    uint8 internal constant TD_15 = 3;

    /// A layout, from its lowest bit: position of the body 16, length of what is signed 16, body type 8, version 16, where the parts
    /// after what is signed count from 16.
    uint256 private constant SIGNED = 16;
    uint256 private constant BODY_TYPE = 32;
    uint256 private constant VERSION = 40;
    uint256 private constant PARTS = 56;

    /// Parts after what is signed; without signatures, as in proven quotes, the authentication data are where the second one was.
    uint256 private constant KEY = 64;
    uint256 private constant QE_REPORT = 128;
    uint256 private constant QE_REPORT_DATA = QE_REPORT + 320;
    uint256 private constant QE_SIGNATURE = 512;
    uint256 private constant QE_AUTH = 576;
    /// Length of the shortest whole quote: SGX version 3 without authentication data.
    uint256 internal constant SHORTEST = 432 + QE_AUTH;

    uint256 private constant HEADER = 48;
    uint256 private constant DESCRIBED = 54;
    uint256 private constant SGX_SIZE = 384;
    uint256 private constant TD_10_SIZE = 584;
    uint256 private constant TD_15_SIZE = 648;

    /// Header: version, key type 2, TEE.
    uint256 private constant SGX_3 = 0x0300020000000000;
    uint256 private constant SGX_4 = 0x0400020000000000;
    uint256 private constant TDX_4 = 0x0400020081000000;
    uint256 private constant SGX_5 = 0x0500020000000000;
    uint256 private constant TDX_5 = 0x0500020081000000;
    /// Vendor id of Intel's quoting enclaves.
    uint128 private constant INTEL_QE = 0x939a7233f79c4ca9940a0db3957f0607;

    /// Enclave report, from its start.
    uint256 private constant CPU_SVN = 0;
    uint256 private constant ATTRIBUTES = 48;
    uint256 private constant CONFIG_ID = 192;
    uint256 private constant ENCLAVE_REPORT_DATA = 320;
    /// TD report, from its start.
    uint256 private constant TEE_TCB_SVN = 0;
    uint256 private constant MODULE_SIGNER = 64;
    uint256 private constant MODULE_ATTRIBUTES = 112;
    uint256 private constant TD_ATTRIBUTES = 120;
    uint256 private constant MRTD = 136;
    uint256 private constant MRCONFIGID = 184;
    uint256 private constant RTMR0 = 328;
    uint256 private constant RTMR3 = 472;
    uint256 private constant TD_REPORT_DATA = 520;
    uint256 private constant TEE_TCB_SVN_2 = 584;
    uint256 private constant MRSERVICETD = 600;

    /* LAYOUT */

    /// @notice Layout of a whole quote.
    function whole(bytes calldata quote) internal pure returns (QuoteLayout layout) {
        layout = _layout(quote);
        uint256 needed = _signed(layout) + QE_AUTH;
        if (quote.length < needed) revert QuoteTooShort(quote.length, needed);
    }

    /// @notice Layout of a quote that ends with the attestation key.
    function known(bytes calldata quote) internal pure returns (QuoteLayout layout) {
        layout = _layout(quote);
        uint256 needed = _signed(layout) + QE_REPORT;
        if (quote.length < needed) revert QuoteTooShort(quote.length, needed);
        if (quote.length > needed) revert QuoteTooLong(quote.length, needed);
    }

    /// @notice Layout of a quote without signatures, which a proof stands for: what is signed, attestation key, then
    /// quoting-enclave report and authentication data, or the report's SHA-256 alone.
    /// @return layout `key`, `quoter`, `qe` and what reads the body take it.
    /// @return isWhole Whether the report is there.
    function proven(bytes calldata quote) internal pure returns (QuoteLayout layout, bool isWhole) {
        layout = _layout(quote);
        uint256 needed = _signed(layout) + 96;
        isWhole = quote.length != needed;
        if (isWhole) needed += SGX_SIZE - 32;
        if (quote.length < needed) revert QuoteTooShort(quote.length, needed);
        layout = QuoteLayout.wrap(QuoteLayout.unwrap(layout) - (KEY << PARTS));
    }

    /// @notice Layout of what the attestation key has signed, and nothing else.
    function signedPart(bytes calldata quote) internal pure returns (QuoteLayout layout) {
        layout = _layout(quote);
        uint256 needed = _signed(layout);
        if (quote.length < needed) revert QuoteTooShort(quote.length, needed);
        if (quote.length > needed) revert QuoteTooLong(quote.length, needed);
    }

    /// @notice Layout of a report of this kind that stands by itself at a position.
    function standing(uint16 version_, uint8 bodyType_, uint256 position)
        internal
        pure
        returns (QuoteLayout)
    {
        uint256 size = bodyType_ == SGX ? SGX_SIZE : bodyType_ == TD_10 ? TD_10_SIZE : TD_15_SIZE;
        return _of(version_, bodyType_, position, size);
    }

    /// @notice Position after the report.
    function end(QuoteLayout layout) internal pure returns (uint256) {
        return _signed(layout);
    }

    /// @notice The report.
    function report(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes calldata) {
        return quote[_body(layout):_signed(layout)];
    }

    /// @notice Version of the quote.
    function version(QuoteLayout layout) internal pure returns (uint16) {
        return uint16(QuoteLayout.unwrap(layout) >> VERSION);
    }

    /// @notice Kind of its body, see the body types.
    function bodyType(QuoteLayout layout) internal pure returns (uint8) {
        return uint8(QuoteLayout.unwrap(layout) >> BODY_TYPE);
    }

    /* SIGNATURES */

    /// @notice Checks that the certification key (x, y) vouches, through the quoting enclave, for header and body.
    function checkSignatures(bytes calldata quote, QuoteLayout layout, uint256 x, uint256 y) internal view {
        uint256 at = _signed(layout);
        bytes32 digest = quote.sha(at + QE_REPORT, SGX_SIZE);
        if (!P256Lib.verify(digest, quote.word(at + QE_SIGNATURE), quote.word(at + QE_SIGNATURE + 32), x, y))
        {
            revert QeSignature();
        }
        digest = quote.sha(at + KEY, 64, at + QE_AUTH, quote.length - at - QE_AUTH);
        if (uint256(digest) != quote.word(at + QE_REPORT_DATA) || quote.word(at + QE_REPORT_DATA + 32) != 0) {
            revert QeBinding();
        }
        checkSignature(quote, layout);
    }

    /// @notice Checks that the quote's attestation key signed header and body. Needs nothing after the key.
    function checkSignature(bytes calldata quote, QuoteLayout layout) internal view {
        uint256 at = _signed(layout);
        uint256 x = quote.word(at + KEY);
        uint256 y = quote.word(at + KEY + 32);
        bytes32 digest = quote.sha(0, at);
        if (!P256Lib.verify(digest, quote.word(at), quote.word(at + 32), x, y)) revert QuoteSignature();
    }

    /// @notice SHA-256 of the quoting enclave's report of a proven quote.
    function provenReport(bytes calldata quote, QuoteLayout layout, bool isWhole)
        internal
        view
        returns (bytes32)
    {
        uint256 at = _parts(layout) + QE_REPORT;
        return isWhole ? quote.sha(at, SGX_SIZE) : bytes32(quote.word(at));
    }

    /// @notice SHA-256 of what the attestation key has to have signed.
    function signedDigest(bytes calldata quote, QuoteLayout layout) internal view returns (bytes32) {
        return quote.sha(0, _signed(layout));
    }

    /// @notice Checks that the quoting enclave of a whole proven quote vouches for the attestation key.
    function checkBinding(bytes calldata quote, QuoteLayout layout) internal view {
        uint256 at = _parts(layout);
        bytes32 digest = quote.sha(at + KEY, 64, at + QE_SIGNATURE, quote.length - at - QE_SIGNATURE);
        if (uint256(digest) != quote.word(at + QE_REPORT_DATA) || quote.word(at + QE_REPORT_DATA + 32) != 0) {
            revert QeBinding();
        }
    }

    /* BODY */

    /// @notice Digest of what runs. For TDX keccak256 of MRTD, RTMR0, RTMR1, RTMR2, MRCONFIGID, TD attributes, XFAM; for SGX of
    /// attributes, MRENCLAVE, CONFIGID.
    function measurement(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes32 digest) {
        uint256 body = _body(layout);
        bool sgx = bodyType(layout) == SGX;
        // Assembly: up to four parts, which the compiler would check and copy for three times the price.
        assembly ("memory-safe") {
            let free := mload(0x40)
            let from := add(quote.offset, body)
            switch sgx
            case 0 {
                calldatacopy(free, add(from, MRTD), 48)
                calldatacopy(add(free, 48), add(from, RTMR0), 144)
                calldatacopy(add(free, 192), add(from, MRCONFIGID), 48)
                calldatacopy(add(free, 240), add(from, TD_ATTRIBUTES), 16)
                digest := keccak256(free, 256)
            }
            default {
                // MRENCLAVE follows the attributes.
                calldatacopy(free, add(from, ATTRIBUTES), 48)
                calldatacopy(add(free, 48), add(from, CONFIG_ID), 64)
                digest := keccak256(free, 112)
            }
        }
    }

    /// @notice Digest of what the TEE says of its TCB: for TDX component SVNs, measurement, signer and attributes of the module, and
    /// in TD report 1.5 the SVNs of the module that runs now; for SGX the CPU SVN.
    function tcb(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes32) {
        uint256 body = _body(layout);
        if (bodyType(layout) == SGX) return quote.keccak(body + CPU_SVN, 16);
        if (bodyType(layout) == TD_10) return quote.keccak(body + TEE_TCB_SVN, TD_ATTRIBUTES);
        return keccak256(
            bytes.concat(
                quote[body + TEE_TCB_SVN:body + TD_ATTRIBUTES], quote[body + TEE_TCB_SVN_2:body + MRSERVICETD]
            )
        );
    }

    /// @notice Digest of the attestation key.
    function key(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes32) {
        return quote.keccak(_parts(layout) + KEY, 64);
    }

    /// @notice Digest of the quoting enclave's report in a whole quote.
    function quoter(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes32) {
        return quote.keccak(_parts(layout) + QE_REPORT, SGX_SIZE);
    }

    /// @notice Whether the host can look into the TEE: any bit of the TD attributes' first byte, or the second of an enclave's.
    function isDebug(bytes calldata quote, QuoteLayout layout) internal pure returns (bool) {
        if (bodyType(layout) == SGX) return quote.word(_body(layout) + ATTRIBUTES) >> 248 & 2 != 0;
        return quote.word(_body(layout) + TD_ATTRIBUTES) >> 248 != 0;
    }

    /// @notice Whether a service TD is bound to the trust domain.
    function isServiced(bytes calldata quote, QuoteLayout layout) internal pure returns (bool) {
        if (bodyType(layout) != TD_15) return false;
        uint256 at = _body(layout) + MRSERVICETD;
        return quote.word(at) | quote.word(at + 16) != 0;
    }

    /// @notice Where RTMR3, 48 bytes, and report data begin in the quote. Neither measurement nor TCB is made of them.
    /// @return rtmr3 Zero for SGX, which has none.
    function own(QuoteLayout layout) internal pure returns (uint256 rtmr3, uint256 reportData_) {
        uint256 body = _body(layout);
        if (bodyType(layout) == SGX) return (0, body + ENCLAVE_REPORT_DATA);
        return (body + RTMR3, body + TD_REPORT_DATA);
    }

    /// @notice The 64 bytes that the attested software chose.
    function reportData(bytes calldata quote, QuoteLayout layout)
        internal
        pure
        returns (bytes32 high, bytes32 low)
    {
        uint256 at = _body(layout) + (bodyType(layout) == SGX ? ENCLAVE_REPORT_DATA : TD_REPORT_DATA);
        (high, low) = (bytes32(quote.word(at)), bytes32(quote.word(at + 32)));
    }

    /* FOR THE APPRAISAL */

    /// @notice Security versions of TDX module and components when the trust domain was started.
    function teeTcbSvn(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes16) {
        return bytes16(bytes32(quote.word(_body(layout) + TEE_TCB_SVN)));
    }

    /// @notice The same of the module that runs now, of TD report 1.5.
    function teeTcbSvn2(bytes calldata quote, QuoteLayout layout) internal pure returns (bytes16) {
        return bytes16(bytes32(quote.word(_body(layout) + TEE_TCB_SVN_2)));
    }

    /// @notice keccak256 of the TDX module's signer, 48 bytes, and the module's attributes.
    function module(bytes calldata quote, QuoteLayout layout)
        internal
        pure
        returns (bytes32 signerHash, bytes8 attributes)
    {
        signerHash = quote.keccak(_body(layout) + MODULE_SIGNER, 48);
        attributes = bytes8(bytes32(quote.word(_body(layout) + MODULE_ATTRIBUTES)));
    }

    /// @notice What the quoting enclave's report says of itself; numbers as they are in the report, little-endian.
    function qe(bytes calldata quote, QuoteLayout layout)
        internal
        pure
        returns (bytes4 miscSelect, bytes16 attributes, bytes32 mrSigner, bytes2 prodId, bytes2 svn)
    {
        uint256 at = _parts(layout) + QE_REPORT;
        miscSelect = bytes4(bytes32(quote.word(at + 16)));
        attributes = bytes16(bytes32(quote.word(at + 48)));
        mrSigner = bytes32(quote.word(at + 128));
        bytes32 numbers = bytes32(quote.word(at + 256));
        prodId = bytes2(numbers);
        svn = bytes2(numbers << 16);
    }

    /* INTERNALS */

    /// @dev Position of the report.
    function _body(QuoteLayout layout) private pure returns (uint256) {
        return QuoteLayout.unwrap(layout) & 0xffff;
    }

    /// @dev Length of what is signed: header, description of the body if there is one, and body.
    function _signed(QuoteLayout layout) private pure returns (uint256) {
        return (QuoteLayout.unwrap(layout) >> SIGNED) & 0xffff;
    }

    /// @dev Where the parts after what is signed count from.
    function _parts(QuoteLayout layout) private pure returns (uint256) {
        return (QuoteLayout.unwrap(layout) >> PARTS) & 0xffff;
    }

    function _layout(bytes calldata quote) private pure returns (QuoteLayout) {
        if (quote.length < SHORTEST - QE_AUTH) revert QuoteTooShort(quote.length, SHORTEST - QE_AUTH);
        uint128 vendor = uint128(quote.word(12) >> 128);
        if (vendor != INTEL_QE) revert QeVendor(bytes16(vendor));
        uint256 kind = quote.word(0) >> 192;
        if (kind == TDX_4) return _of(4, TD_10, HEADER, TD_10_SIZE);
        if (kind == TDX_5 || kind == SGX_5) return _describe(quote, kind == SGX_5);
        if (kind == SGX_3) return _of(3, SGX, HEADER, SGX_SIZE);
        if (kind == SGX_4) return _of(4, SGX, HEADER, SGX_SIZE);
        _refuseKind(kind);
    }

    /// @dev Version 5 says what body it has, and how long: both little-endian.
    function _describe(bytes calldata quote, bool sgx) private pure returns (QuoteLayout) {
        uint256 description = quote.word(HEADER) >> 208;
        if (!sgx && description == 0x030088020000) return _of(5, TD_15, DESCRIBED, TD_15_SIZE);
        if (!sgx && description == 0x020048020000) return _of(5, TD_10, DESCRIBED, TD_10_SIZE);
        if (sgx && description == 0x010080010000) return _of(5, SGX, DESCRIBED, SGX_SIZE);
        bytes6 fields = bytes6(uint48(description));
        uint32 size = uint32(bytes4(fields << 16));
        size = (size >> 24) | ((size >> 8) & 0xff00) | ((size << 8) & 0xff0000) | (size << 24);
        revert BodyType(_little(bytes2(fields)), size, sgx ? bytes4(0) : bytes4(0x81000000));
    }

    function _of(uint256 version_, uint256 bodyType_, uint256 position, uint256 size)
        private
        pure
        returns (QuoteLayout)
    {
        unchecked {
            uint256 signed = position + size;
            return QuoteLayout.wrap(
                position | signed << SIGNED | bodyType_ << BODY_TYPE | version_ << VERSION | signed << PARTS
            );
        }
    }

    /// @dev Says which of the header's first fields it is.
    function _refuseKind(uint256 kind) private pure {
        bytes8 fields = bytes8(uint64(kind));
        uint16 number = _little(bytes2(fields));
        if (number < 3 || number > 5) revert QuoteVersion(number);
        if (bytes2(fields << 16) != 0x0200) revert AttestationKeyType(_little(bytes2(fields << 16)));
        revert TeeType(bytes4(fields << 32));
    }

    function _little(bytes2 field) private pure returns (uint16) {
        return (uint16(field) >> 8) | (uint16(field) << 8);
    }
}
