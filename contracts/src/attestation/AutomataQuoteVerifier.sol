// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAutomataDcapAttestation} from "../interfaces/IAutomataDcapAttestation.sol";
import {QuoteLayout, QuoteLib} from "../libraries/QuoteLib.sol";
import {QuoteClaims, TcbStatus, TeeKind} from "../types/Attestation.sol";

/// @title Quotes verified by a deployed Automata DCAP attestation contract
/// @notice Its verdict alone proves nothing: status and length of the output are checked, and debug and service TDs are said, so
/// that consumers can refuse them. It does not tell which machine it was: platform, pck, tcb and key are zero, and so is validUntil.
contract AutomataQuoteVerifier {
    using QuoteLib for bytes;

    /// @notice The zero address is no entry point.
    error ZeroAddress();
    /// @notice Neither 10 nor 11: only outputs of versions 1.0 and 1.1 are known.
    error UnknownLayout(uint8 layout);
    /// @notice The entry point refused the quote, in these words.
    error AutomataRefused(bytes reason);
    /// @notice The entry point failed, with this data; a bad signature fails without any.
    error AutomataFailed(bytes data);
    /// @notice The output is shorter than what it says it is.
    error OutputLength(uint256 length, uint256 needed);
    /// @notice Not a version, TEE or body that is known here.
    error OutputKind(bytes13 head);
    /// @notice Revoked, or not a status.
    error OutputStatus(uint8 status);
    /// @notice What was not spent could not be sent back.
    error RefundFailed(address to, uint256 value);

    /// @notice The entry point.
    IAutomataDcapAttestation public immutable ENTRY;
    /// @notice Layout of its outputs: 10 or 11.
    uint8 public immutable LAYOUT;

    /// @param entry The entry point. Its owner can replace what verifies: use one that is owned well.
    /// @param layout 10 for version 1.0, 11 for version 1.1.
    constructor(IAutomataDcapAttestation entry, uint8 layout) {
        if (address(entry) == address(0)) revert ZeroAddress();
        if (layout != 10 && layout != 11) revert UnknownLayout(layout);
        ENTRY = entry;
        LAYOUT = layout;
    }

    /// @notice Takes what the entry point returns of its fee.
    receive() external payable {}

    /// @notice Verifies a raw quote, certificates and all; the value pays the entry point's fee, the rest is returned.
    /// @param evaluation TCB evaluation number; 0 for Automata's standard.
    function verify(bytes calldata rawQuote, uint32 evaluation)
        external
        payable
        returns (QuoteClaims memory claims)
    {
        uint256 before = address(this).balance - msg.value;
        try ENTRY.verifyAndAttestOnChain{value: msg.value}(rawQuote, evaluation) returns (
            bool success, bytes memory output
        ) {
            if (!success) revert AutomataRefused(output);
            claims = this.read(output);
        } catch (bytes memory data) {
            revert AutomataFailed(data);
        }
        uint256 rest = address(this).balance - before;
        if (rest == 0) return claims;
        (bool sent,) = msg.sender.call{value: rest}("");
        if (!sent) revert RefundFailed(msg.sender, rest);
    }

    /// @notice What an output says.
    /// @dev Requirements: of the layout of this adapter, whole, with a status other than Revoked.
    function read(bytes calldata output) external view returns (QuoteClaims memory claims) {
        uint256 head = LAYOUT == 11 ? 11 : 13;
        if (output.length < head) revert OutputLength(output.length, head);
        bytes13 fields = bytes13(output[:13 > output.length ? output.length : 13]);
        uint16 version = uint16(bytes2(fields));
        uint8 kind = _kindOf(fields, version, output.length);
        QuoteLayout layout = QuoteLib.standing(version, kind, head);
        uint256 needed = QuoteLib.end(layout);
        if (output.length < needed) revert OutputLength(output.length, needed);
        uint8 status = uint8(output[head - 7]);
        if (status > uint8(type(TcbStatus).max) || status == uint8(TcbStatus.Revoked)) {
            revert OutputStatus(status);
        }
        claims.tee = kind == QuoteLib.SGX ? TeeKind.Sgx : TeeKind.Tdx;
        claims.version = version;
        claims.status = TcbStatus(status);
        claims.fmspc = bytes6(output[head - 6:head]);
        claims.measurement = output.measurement(layout);
        claims.debug = output.isDebug(layout);
        claims.serviced = output.isServiced(layout);
        (claims.reportDataHigh, claims.reportDataLow) = output.reportData(layout);
    }

    /// @dev Body type of an output; version 1.0 says the TEE alone, and knows version 3 and 4 quotes.
    function _kindOf(bytes13 fields, uint16 version, uint256 length) private view returns (uint8) {
        if (version < 3 || version > 5) revert OutputKind(fields);
        if (LAYOUT == 11) {
            uint16 kind = uint16(bytes2(fields << 16));
            if (kind < QuoteLib.SGX || kind > QuoteLib.TD_15) revert OutputKind(fields);
            return uint8(kind);
        }
        bytes4 tee = bytes4(fields << 16);
        if (length < 13 || version == 5) revert OutputKind(fields);
        if (tee == 0) return QuoteLib.SGX;
        if (tee == 0x81000000) return QuoteLib.TD_10;
        revert OutputKind(fields);
    }
}
