// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {PckRecord, QuoteClaims, TcbStatus, TeeKind, Verdict} from "../types/Attestation.sol";
import {AppraisalLib} from "./AppraisalLib.sol";
import {QuoteLayout, QuoteLib} from "./QuoteLib.sol";

/// @title What is the same whether a quote's signatures were checked here or a proof says that they hold
library VerificationLib {
    using QuoteLib for bytes;

    /// @notice Fills in what the quote itself says.
    function describe(QuoteClaims memory claims, bytes calldata quote, QuoteLayout layout) internal pure {
        claims.tee = _teeOf(layout);
        claims.version = QuoteLib.version(layout);
        claims.status = TcbStatus.Unrecognized;
        claims.measurement = quote.measurement(layout);
        claims.tcb = quote.tcb(layout);
        claims.key = quote.key(layout);
        claims.debug = quote.isDebug(layout);
        claims.serviced = quote.isServiced(layout);
        (claims.reportDataHigh, claims.reportDataLow) = quote.reportData(layout);
    }

    /// @notice Verdict by what the store keeps for this evaluation number, 0 for the one that counts. It ends with whatever
    /// ends first: the collateral or the certificate.
    function appraise(
        ICollateralStore store,
        PckRecord memory record,
        bytes calldata quote,
        QuoteLayout layout,
        uint32 evaluation
    ) internal view returns (Verdict memory verdict) {
        (bytes memory tcbInfo, bytes memory qeIdentity, uint64 validUntil) =
            store.collateral(uint8(_teeOf(layout)), record.fmspc, record.ca, evaluation);
        verdict = AppraisalLib.appraise(quote, layout, record, tcbInfo, qeIdentity);
        verdict.validUntil = record.notAfter < validUntil ? record.notAfter : validUntil;
    }

    /// @notice Refuses a certificate that does not hold yet, or no longer.
    function checkDates(uint256 notBefore, uint256 notAfter) internal view {
        if (block.timestamp < notBefore || block.timestamp > notAfter) {
            revert IQuoteVerifier.PckNotValid(notBefore, notAfter, block.timestamp);
        }
    }

    function _teeOf(QuoteLayout layout) private pure returns (TeeKind) {
        return QuoteLib.bodyType(layout) == QuoteLib.SGX ? TeeKind.Sgx : TeeKind.Tdx;
    }
}
