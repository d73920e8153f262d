// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICertificateForms} from "../interfaces/ICertificateForms.sol";
import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {IEvidenceVerifier} from "../interfaces/IEvidenceVerifier.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {BlobLib} from "../libraries/BlobLib.sol";
import {CalldataLib} from "../libraries/CalldataLib.sol";
import {LeafLib} from "../libraries/LeafLib.sol";
import {P256Lib} from "../libraries/P256Lib.sol";
import {PckLib} from "../libraries/PckLib.sol";
import {QuoteLayout, QuoteLib} from "../libraries/QuoteLib.sol";
import {VerificationLib} from "../libraries/VerificationLib.sol";
import {Certificate, X509Lib} from "../libraries/X509Lib.sol";
import {PckRecord, QuoteClaims, TcbStatus, Verdict} from "../types/Attestation.sol";
import {KeptCertificate} from "../types/Collateral.sol";

/// @title Quotes by the P-256 precompile: SGX version 3, SGX and TDX versions 4 and 5
contract P256QuoteVerifier is IQuoteVerifier, ICertificateForms {
    using CalldataLib for bytes;
    using X509Lib for bytes;
    using X509Lib for Certificate;
    using PckLib for PckRecord;
    using LeafLib for bytes;
    using QuoteLib for bytes;
    using VerificationLib for QuoteClaims;

    /// @dev Where a form is kept: one slot.
    struct Form {
        address content;
        uint16 ca;
        uint8 holes;
    }

    /// @notice Intel's SGX root key.
    uint256 public constant INTEL_ROOT_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    uint256 public constant INTEL_ROOT_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;

    bytes32 private constant PCK_LEAF = keccak256("Intel SGX PCK Certificate");
    string private constant PLATFORM_TAG = "assay.platform.v1";

    /// @notice Root key of the hierarchy that is believed: the store's.
    uint256 public immutable ROOT_X;
    uint256 public immutable ROOT_Y;
    /// @notice Where certificates, revocation lists and collateral are read.
    ICollateralStore public immutable COLLATERAL;
    /// @notice Keeps the PPIDs of one deployment from being matched with another's by hash.
    bytes32 public immutable PLATFORM_SALT;

    uint16 private _lastForm;
    mapping(uint16 id => Form) private _forms;
    mapping(bytes32 hash => uint16 id) private _formIds;

    /// @param collateral Store of certificates, TCB infos and QE identities; its root key is the one that is believed.
    /// @param salt Goes into every platform's digest.
    constructor(ICollateralStore collateral, bytes32 salt) {
        if (address(collateral) == address(0)) revert ZeroAddress();
        (ROOT_X, ROOT_Y) = collateral.rootKey();
        COLLATERAL = collateral;
        PLATFORM_SALT = salt;
    }

    /* FORMS */

    /// @inheritdoc ICertificateForms
    function keepForm(bytes calldata leafDer, bytes calldata ca) external returns (uint16 form) {
        PckRecord memory record = _verifyWhole(leafDer, ca);
        (bytes memory content, uint256 holes,) = leafDer.cut();
        bytes32 hash = _formHash(record.ca, content);
        form = _formIds[hash];
        if (form != 0) return form;

        form = ++_lastForm;
        _formIds[hash] = form;
        // At most 26 fields.
        _forms[form] = Form({content: BlobLib.write(content), ca: record.ca, holes: uint8(holes)});
        emit FormKept(form, record.ca);
    }

    /// @inheritdoc ICertificateForms
    function shorten(bytes calldata leafDer, bytes calldata ca) external view returns (bytes memory leaf) {
        (bytes memory content,, bytes memory rest) = leafDer.cut();
        uint16 form = _formIds[_formHash(COLLATERAL.certificateOf(_hashOf(ca)).id, content)];
        if (form != 0) leaf = abi.encodePacked(LeafLib.TAG, form, rest);
    }

    /* PCK CERTIFICATES */

    /// @inheritdoc IQuoteVerifier
    function verifyPck(bytes calldata leaf, bytes calldata ca) public view returns (PckRecord memory record) {
        return leaf.isShort() ? _verifyShort(leaf, ca) : _verifyWhole(leaf, ca);
    }

    /// @inheritdoc IQuoteVerifier
    function revokedPck(bytes calldata leafDer, bytes calldata ca)
        external
        view
        returns (PckRecord memory record)
    {
        bytes32 hash = _hashOf(ca);
        Certificate memory leaf = leafDer.parse();
        record = _readPck(leafDer, leaf, COLLATERAL.certificateOf(hash));
        if (!COLLATERAL.isPckRevoked(hash, leaf.serial)) revert PckNotRevoked(record.ca, leaf.serial);
    }

    /* QUOTES */

    /// @inheritdoc IEvidenceVerifier
    function authenticate(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        return _authenticate(record, evidence.keccak(0, PckLib.PACKED_LENGTH), quote, quote.whole());
    }

    /// @inheritdoc IEvidenceVerifier
    function authenticateKnown(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        if (evidence.length < 64) revert EvidenceLength(evidence.length, 64);
        bytes calldata quote = evidence[64:];
        QuoteLayout layout = quote.known();
        quote.checkSignature(layout);
        claims.platform = bytes32(evidence.word(0));
        claims.pck = bytes32(evidence.word(32));
        claims.describe(quote, layout);
    }

    /// @inheritdoc IEvidenceVerifier
    function appraise(bytes calldata evidence)
        external
        view
        returns (TcbStatus status, uint64 validUntil, bytes18 quoter)
    {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        QuoteLayout layout = quote.whole();
        Verdict memory verdict = VerificationLib.appraise(COLLATERAL, record, quote, layout, 0);
        return (verdict.status, verdict.validUntil, bytes18(quote.quoter(layout)));
    }

    /// @inheritdoc IQuoteVerifier
    function verify(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        QuoteLayout layout = quote.whole();
        claims = _authenticate(record, evidence.keccak(0, PckLib.PACKED_LENGTH), quote, layout);
        Verdict memory verdict = VerificationLib.appraise(COLLATERAL, record, quote, layout, 0);
        (claims.status, claims.validUntil) = (verdict.status, verdict.validUntil);
    }

    /// @inheritdoc IQuoteVerifier
    function verifyChain(bytes calldata leaf, bytes calldata ca, bytes calldata quote, uint32 evaluation)
        external
        view
        returns (QuoteClaims memory claims, Verdict memory verdict)
    {
        PckRecord memory record = verifyPck(leaf, ca);
        QuoteLayout layout = quote.whole();
        claims = _authenticate(record, keccak256(record.pack()), quote, layout);
        verdict = VerificationLib.appraise(COLLATERAL, record, quote, layout, evaluation);
        (claims.status, claims.validUntil) = (verdict.status, verdict.validUntil);
    }

    /// @inheritdoc IQuoteVerifier
    function checkAdvisories(
        Verdict calldata verdict,
        string[] calldata platform,
        string[] calldata module,
        string[] calldata qe
    ) external pure {
        _checkAdvisories("platform", verdict.platform, platform);
        _checkAdvisories("module", verdict.module, module);
        _checkAdvisories("qe", verdict.qe, qe);
    }

    /// @inheritdoc IQuoteVerifier
    function rootKeyHash() external view returns (bytes32) {
        return keccak256(abi.encode(ROOT_X, ROOT_Y));
    }

    /// @inheritdoc IQuoteVerifier
    function isIntelRoot() external view returns (bool) {
        return ROOT_X == INTEL_ROOT_X && ROOT_Y == INTEL_ROOT_Y;
    }

    /// @inheritdoc IQuoteVerifier
    function collateralStore() external view returns (address) {
        return address(COLLATERAL);
    }

    function _hashOf(bytes calldata ca) private pure returns (bytes32) {
        return ca.length == 32 ? bytes32(ca) : keccak256(ca);
    }

    function _formHash(uint16 ca, bytes memory content) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(ca, content));
    }

    function _verifyWhole(bytes calldata leafDer, bytes calldata ca)
        private
        view
        returns (PckRecord memory record)
    {
        Certificate memory leaf = leafDer.parse();
        record = _readPck(leafDer, leaf, COLLATERAL.pckIssuer(_hashOf(ca), leaf.serial));
        VerificationLib.checkDates(record.notBefore, record.notAfter);
    }

    function _verifyShort(bytes calldata leaf, bytes calldata ca)
        private
        view
        returns (PckRecord memory record)
    {
        KeptCertificate memory issuer = _issuerOfShort(leaf, _hashOf(ca));
        (bytes16 ppid, uint256 notBefore, uint256 notAfter) = leaf.read(record);
        _complete(record, ppid, notBefore, notAfter, issuer);
        VerificationLib.checkDates(record.notBefore, record.notAfter);
    }

    /// @dev The issuer of a leaf in short, its signature checked. Name, constraints and usage of the leaf are its form's, and were looked at
    /// when that was kept.
    function _issuerOfShort(bytes calldata leaf, bytes32 ca)
        private
        view
        returns (KeptCertificate memory issuer)
    {
        uint16 id = leaf.formOf();
        Form memory form = _forms[id];
        if (form.content == address(0)) revert UnknownForm(id);
        (bytes32 digest, uint256 serial) = LeafLib.expand(BlobLib.read(form.content), form.holes, leaf);
        issuer = COLLATERAL.pckIssuer(ca, serial);
        if (issuer.id != form.ca) revert FormOfAnotherCa(id, form.ca, issuer.id);
        (uint256 r, uint256 s) = leaf.signature();
        if (!P256Lib.verify(digest, r, s, issuer.x, issuer.y)) revert LeafNotSignedByCa();
    }

    /// @dev What a leaf says, once its issuer is known to have signed it.
    function _readPck(bytes calldata leafDer, Certificate memory leaf, KeptCertificate memory issuer)
        private
        view
        returns (PckRecord memory record)
    {
        if (leaf.issuerHash != issuer.subjectHash) {
            revert IssuerMismatch(leaf.issuerHash, issuer.subjectHash);
        }
        if (!leaf.signedBy(issuer.x, issuer.y)) revert LeafNotSignedByCa();
        if (leaf.commonName != PCK_LEAF || leaf.isCa || leaf.keyUsage & X509Lib.DIGITAL_SIGNATURE == 0) {
            revert NotAPckLeaf(leaf.commonName);
        }

        bytes16 ppid = PckLib.readExtension(leafDer, leaf.sgxStart, leaf.sgxEnd, record);
        (record.x, record.y) = (leaf.x, leaf.y);
        _complete(record, ppid, leaf.notBefore, leaf.notAfter, issuer);
    }

    /// @dev The machine's digest, and when both certificates hold.
    function _complete(
        PckRecord memory record,
        bytes16 ppid,
        uint256 notBefore,
        uint256 notAfter,
        KeptCertificate memory issuer
    ) private view {
        record.platform = sha256(abi.encodePacked(PLATFORM_TAG, ppid, PLATFORM_SALT));
        // Years of four digits end before 2^40 seconds.
        record.notBefore = notBefore > issuer.notBefore ? uint40(notBefore) : issuer.notBefore;
        record.notAfter = notAfter < issuer.notAfter ? uint40(notAfter) : issuer.notAfter;
        record.ca = issuer.id;
    }

    function _authenticate(PckRecord memory record, bytes32 pck, bytes calldata quote, QuoteLayout layout)
        private
        view
        returns (QuoteClaims memory claims)
    {
        VerificationLib.checkDates(record.notBefore, record.notAfter);
        quote.checkSignatures(layout, record.x, record.y);
        claims.fmspc = record.fmspc;
        claims.platform = record.platform;
        claims.pck = pck;
        claims.describe(quote, layout);
    }

    /// @dev A part without a level, or at a version without levels, has no advisories.
    function _checkAdvisories(bytes32 part, bytes32 level, string[] calldata ids) private pure {
        bytes24 hash = bytes24(keccak256(abi.encode(ids)));
        bytes24 wanted = bytes24(level << 64);
        if (wanted == 0 ? ids.length != 0 : hash != wanted) revert AdvisoriesMismatch(part, hash, wanted);
    }

    function _split(bytes calldata evidence)
        private
        pure
        returns (PckRecord memory record, bytes calldata quote)
    {
        if (evidence.length < PckLib.PACKED_LENGTH) {
            revert EvidenceLength(evidence.length, PckLib.PACKED_LENGTH);
        }
        record = PckLib.unpack(evidence);
        quote = evidence[PckLib.PACKED_LENGTH:];
    }
}
