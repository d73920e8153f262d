// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {QuoteLayout, QuoteLib} from "../libraries/QuoteLib.sol";
import {QuoteClaims, Verdict} from "../types/Attestation.sol";

/// @title Our verdicts as Automata's contracts, version 1.1, lay theirs out
/// @notice For consumers that read that layout: version 2, body type 2, status 1, fmspc 6, the body, and abi.encode(string[]) of the
/// advisories unless there are none; numbers big-endian.
contract AutomataView {
    using QuoteLib for bytes;

    /// @notice Who verifies.
    IQuoteVerifier public immutable VERIFIER;

    /// @param verifier Who verifies.
    constructor(IQuoteVerifier verifier) {
        if (address(verifier) == address(0)) revert IQuoteVerifier.ZeroAddress();
        VERIFIER = verifier;
    }

    /// @notice Verifies a quote from the root down, and lays the verdict out.
    /// @dev Warning: as with Automata's, nothing is refused for its status, for debug, or for a service TD: consumers look at
    /// the output. Requirements: as for IQuoteVerifier.verifyChain; the advisories are those of the platform's level, in the
    /// order of Intel's document. An empty list leaves them out, and says nothing of whether there are any.
    /// @param ca PCK CA certificate, or its keccak256.
    /// @param quote The compact quote, see QuoteLib.
    /// @param evaluation TCB evaluation number; 0 for the one that appraisals use.
    function output(
        bytes calldata leafDer,
        bytes calldata ca,
        bytes calldata quote,
        uint32 evaluation,
        string[] calldata advisories
    ) external view returns (bytes memory) {
        (QuoteClaims memory claims, Verdict memory verdict) =
            VERIFIER.verifyChain(leafDer, ca, quote, evaluation);
        QuoteLayout layout = quote.whole();
        bytes memory head = abi.encodePacked(
            claims.version, uint16(QuoteLib.bodyType(layout)), uint8(claims.status), claims.fmspc
        );
        bytes calldata body = quote.report(layout);
        if (advisories.length == 0) return bytes.concat(head, body);
        bytes memory encoded = abi.encode(advisories);
        bytes24 hash = bytes24(keccak256(encoded));
        bytes24 wanted = bytes24(verdict.platform << 64);
        if (hash != wanted) revert IQuoteVerifier.AdvisoriesMismatch("platform", hash, wanted);
        return bytes.concat(head, body, encoded);
    }
}
