// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IBatchDesk} from "../../interfaces/IBatchDesk.sol";
import {IEvidenceVerifier} from "../../interfaces/IEvidenceVerifier.sol";
import {IQuoteVerifier} from "../../interfaces/IQuoteVerifier.sol";
import {VerifyingKey} from "../../interfaces/IVerifyingKeys.sol";
import {BlobLib} from "../../libraries/BlobLib.sol";
import {CalldataLib} from "../../libraries/CalldataLib.sol";
import {Groth16Lib} from "../../libraries/Groth16Lib.sol";
import {ProvenLib} from "../../libraries/ProvenLib.sol";
import {QuoteLayout, QuoteLib} from "../../libraries/QuoteLib.sol";
import {VerificationLib} from "../../libraries/VerificationLib.sol";
import {PckRecord, QuoteClaims, TcbStatus, Verdict} from "../../types/Attestation.sol";
import {KeptCertificate} from "../../types/Collateral.sol";
import {P256QuoteVerifier} from "../P256QuoteVerifier.sol";
import {VerifyingKeys} from "./VerifyingKeys.sol";

/// @title Quotes by a proof of many
/// @notice What a proof does not say is looked at here as on the direct path: that the quoting enclave vouches for the attestation key, who
/// it is, the TCB level, the certificate's dates, and that neither it nor its issuer is revoked.
abstract contract Groth16QuoteVerifier is IBatchDesk, VerifyingKeys {
    using CalldataLib for bytes;
    using ProvenLib for bytes;
    using QuoteLib for bytes;
    using VerificationLib for QuoteClaims;

    /// @inheritdoc IBatchDesk
    bytes32 public immutable PLATFORM_SALT;

    /// @param direct Verifier of the direct path: both use its collateral and its salt, so that a machine has one name.
    constructor(P256QuoteVerifier direct, address authority) VerifyingKeys(direct.COLLATERAL(), authority) {
        PLATFORM_SALT = direct.PLATFORM_SALT();
    }

    /// @inheritdoc IEvidenceVerifier
    /// @dev Of both kinds of evidence: it says by its length which it is.
    function authenticate(bytes calldata evidence) public view returns (QuoteClaims memory claims) {
        _requireProven(evidence);
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        _read(evidence, quote, layout, isWhole, claims);
        if (!isWhole) return claims;
        quote.checkBinding(layout);
        (uint256 notBefore, uint256 notAfter) = evidence.dates();
        VerificationLib.checkDates(notBefore, notAfter);
        claims.fmspc = evidence.fmspc();
    }

    /// @inheritdoc IEvidenceVerifier
    function authenticateKnown(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        claims = authenticate(evidence);
        claims.fmspc = 0;
    }

    /// @inheritdoc IEvidenceVerifier
    function appraise(bytes calldata evidence)
        external
        view
        returns (TcbStatus status, uint64 validUntil, bytes18 quoter)
    {
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        if (!isWhole) revert QuoteLib.QuoteTooShort(quote.length, quote.length + 352);
        PckRecord memory record = evidence.record();
        KeptCertificate memory issuer = COLLATERAL.pckIssuer(_certificates[record.ca], evidence.serial());
        if (issuer.notAfter < record.notAfter) record.notAfter = issuer.notAfter;
        VerificationLib.checkDates(record.notBefore, record.notAfter);
        Verdict memory verdict = VerificationLib.appraise(COLLATERAL, record, quote, layout, 0);
        return (verdict.status, verdict.validUntil, bytes18(quote.quoter(layout)));
    }

    /// @inheritdoc IBatchDesk
    function identify(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        _read(evidence, quote, layout, isWhole, claims);
    }

    /// @inheritdoc IBatchDesk
    function revokedRecord(bytes calldata record) external view returns (bytes28 platform, bytes32 pck) {
        if (record.length != ProvenLib.VOUCHED_LENGTH) {
            revert IQuoteVerifier.EvidenceLength(record.length, ProvenLib.VOUCHED_LENGTH);
        }
        PckRecord memory read = record.record();
        if (!COLLATERAL.isPckRevoked(_certificates[read.ca], record.serial())) {
            revert IQuoteVerifier.PckNotRevoked(read.ca, record.serial());
        }
        return (bytes28(read.platform), keccak256(record));
    }

    /// @inheritdoc IBatchDesk
    function publicInput(uint16 key, bytes[] calldata evidence) external view returns (uint256 input) {
        VerifyingKey memory found = _live(key);
        bytes memory claims = _claimsOf(found, evidence.length);
        for (uint256 i; i < evidence.length; ++i) {
            _claim(claims, i, found.ca, evidence[i]);
        }
        return ProvenLib.input(claims, evidence.length);
    }

    /* INTERNALS: PROOFS */

    /// @dev Room for the claims of every slot, once the number of quotes is seen to fit.
    function _claimsOf(VerifyingKey memory key, uint256 quotes) internal view returns (bytes memory claims) {
        if (quotes == 0 || quotes > key.slots) revert BatchSize(quotes, key.slots);
        return ProvenLib.claims(PLATFORM_SALT, key.slots);
    }

    /// @dev Puts the claims of one quote in their place.
    function _claim(bytes memory claims, uint256 slot, uint16 ca, bytes calldata evidence) internal view {
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        bytes32 signed = quote.signedDigest(layout);
        bytes32 report = quote.provenReport(layout, isWhole);
        uint16 named = evidence.ca();
        if (named != ca) revert AuthorityMismatch(named, ca);
        ProvenLib.put(claims, slot, evidence, QuoteLib.end(layout), signed, report);
    }

    function _verify(uint16 number, VerifyingKey memory key, uint256 input, bytes calldata proof)
        internal
        view
    {
        if (proof.length != Groth16Lib.PROOF_LENGTH) revert ProofLength(proof.length);
        if (!Groth16Lib.verify(BlobLib.read(key.content), proof, input)) revert ProofInvalid(number, input);
    }

    /// @dev Evidence counts as proven until the transaction ends. It is what was proven, whole: never the proof, which can be
    /// changed without its becoming another's.
    function _markProven(bytes calldata evidence) internal {
        bytes32 slot = evidence.keccak(0, evidence.length);
        assembly ("memory-safe") {
            tstore(slot, 1)
        }
    }

    function _requireProven(bytes calldata evidence) private view {
        bytes32 slot = evidence.keccak(0, evidence.length);
        bool proven;
        assembly ("memory-safe") {
            proven := tload(slot)
        }
        if (!proven) revert NotProven(slot);
    }

    /* INTERNALS: QUOTES */

    function _read(
        bytes calldata evidence,
        bytes calldata quote,
        QuoteLayout layout,
        bool isWhole,
        QuoteClaims memory claims
    ) internal view {
        claims.platform = evidence.platform();
        claims.pck = evidence.pck(quote.provenReport(layout, isWhole));
        claims.describe(quote, layout);
    }
}
