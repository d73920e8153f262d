// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICollateralStore} from "../interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../interfaces/IQuoteVerifier.sol";
import {AppraisalLib} from "../libraries/AppraisalLib.sol";
import {BlobLib} from "../libraries/BlobLib.sol";
import {CalldataLib} from "../libraries/CalldataLib.sol";
import {PckLib} from "../libraries/PckLib.sol";
import {TdxQuoteLib} from "../libraries/TdxQuoteLib.sol";
import {Certificate, X509Lib} from "../libraries/X509Lib.sol";
import {PckRecord, QuoteClaims, TcbStatus, TeeKind} from "../types/Attestation.sol";

/// @title Quotes by the P-256 precompile: TDX version 4
contract P256QuoteVerifier is IQuoteVerifier {
    using CalldataLib for bytes;
    using X509Lib for bytes;
    using X509Lib for Certificate;
    using PckLib for PckRecord;
    using TdxQuoteLib for bytes;

    /// @notice Intel's SGX root key.
    uint256 public constant INTEL_ROOT_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    uint256 public constant INTEL_ROOT_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;

    bytes32 private constant PLATFORM_CA = keccak256("Intel SGX PCK Platform CA");
    bytes32 private constant PROCESSOR_CA = keccak256("Intel SGX PCK Processor CA");
    bytes32 private constant PCK_LEAF = keccak256("Intel SGX PCK Certificate");
    string private constant PLATFORM_TAG = "assay.platform.v1";

    /// @notice Root key of the hierarchy that is believed.
    uint256 public immutable ROOT_X;
    uint256 public immutable ROOT_Y;
    /// @notice Where collateral is read.
    ICollateralStore public immutable COLLATERAL;
    /// @notice Keeps the PPIDs of one deployment from being matched with another's by hash.
    bytes32 public immutable PLATFORM_SALT;

    /// @inheritdoc IQuoteVerifier
    mapping(bytes32 ca => address blob) public caOf;

    /// @param rootX Root key; anything but Intel's is refused except on chains 31337 and 1337.
    /// @param rootY Root key.
    /// @param collateral Store of TCB infos and QE identities.
    /// @param salt Goes into every platform's digest.
    constructor(uint256 rootX, uint256 rootY, ICollateralStore collateral, bytes32 salt) {
        bool development = block.chainid == 31_337 || block.chainid == 1337;
        if ((rootX != INTEL_ROOT_X || rootY != INTEL_ROOT_Y) && !development) {
            revert SimulatedRoot(block.chainid);
        }
        if (address(collateral) == address(0)) revert ZeroAddress();
        ROOT_X = rootX;
        ROOT_Y = rootY;
        COLLATERAL = collateral;
        PLATFORM_SALT = salt;
    }

    /// @inheritdoc IQuoteVerifier
    function verifyPck(bytes calldata leafDer, bytes calldata caDer)
        public
        view
        returns (PckRecord memory record)
    {
        Certificate memory ca = caDer.length == 32 ? _keptCa(bytes32(caDer)) : _checkCa(caDer);
        Certificate memory leaf = leafDer.parse();
        if (leaf.issuerHash != ca.subjectHash) revert IssuerMismatch(leaf.issuerHash, ca.subjectHash);
        if (!leaf.signedBy(ca.x, ca.y)) revert LeafNotSignedByCa();
        if (leaf.commonName != PCK_LEAF || leaf.isCa || leaf.keyUsage & X509Lib.DIGITAL_SIGNATURE == 0) {
            revert NotAPckLeaf(leaf.commonName);
        }

        bytes16 ppid = PckLib.readExtension(leafDer, leaf.sgxStart, leaf.sgxEnd, record);
        record.x = leaf.x;
        record.y = leaf.y;
        record.platform = sha256(abi.encodePacked(PLATFORM_TAG, ppid, PLATFORM_SALT));
        // Years of four digits end before 2^40 seconds.
        record.notBefore = uint40(leaf.notBefore > ca.notBefore ? leaf.notBefore : ca.notBefore);
        record.notAfter = uint40(leaf.notAfter < ca.notAfter ? leaf.notAfter : ca.notAfter);
        _checkDates(record);
    }

    /// @inheritdoc IQuoteVerifier
    function keepCa(bytes calldata caDer) external returns (bytes32 ca) {
        Certificate memory cert = _checkCa(caDer);
        ca = keccak256(caDer);
        if (caOf[ca] != address(0)) return ca;
        // Years of four digits end before 2^40 seconds.
        caOf[ca] = BlobLib.write(
            abi.encodePacked(cert.x, cert.y, cert.subjectHash, uint40(cert.notBefore), uint40(cert.notAfter))
        );
        emit CaKept(ca, cert.notAfter);
    }

    /// @inheritdoc IQuoteVerifier
    function authenticate(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        return _authenticate(record, evidence.keccak(0, PckLib.PACKED_LENGTH), quote);
    }

    /// @inheritdoc IQuoteVerifier
    function authenticateKnown(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        uint256 needed = 64 + TdxQuoteLib.KNOWN_LENGTH;
        if (evidence.length != needed) revert EvidenceLength(evidence.length, needed);
        bytes calldata quote = evidence[64:];
        quote.checkHeader();
        quote.checkSignature();
        claims.platform = bytes32(evidence.word(0));
        claims.pck = bytes32(evidence.word(32));
        _read(quote, claims);
    }

    /// @inheritdoc IQuoteVerifier
    function appraise(bytes calldata evidence) external view returns (TcbStatus status, uint64 validUntil) {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        quote.checkLayout();
        return _appraise(record, quote);
    }

    /// @inheritdoc IQuoteVerifier
    function verify(bytes calldata evidence) external view returns (QuoteClaims memory claims) {
        (PckRecord memory record, bytes calldata quote) = _split(evidence);
        claims = _authenticate(record, evidence.keccak(0, PckLib.PACKED_LENGTH), quote);
        (claims.status, claims.validUntil) = _appraise(record, quote);
    }

    /// @inheritdoc IQuoteVerifier
    function verifyChain(bytes calldata leafDer, bytes calldata caDer, bytes calldata quote)
        external
        view
        returns (QuoteClaims memory claims)
    {
        PckRecord memory record = verifyPck(leafDer, caDer);
        claims = _authenticate(record, keccak256(record.pack()), quote);
        (claims.status, claims.validUntil) = _appraise(record, quote);
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

    /// @dev A CA's certificate by itself: the root's, and for PCKs.
    function _checkCa(bytes calldata caDer) private view returns (Certificate memory ca) {
        ca = caDer.parse();
        if (!ca.signedBy(ROOT_X, ROOT_Y)) revert CaNotSignedByRoot();
        if (
            (ca.commonName != PLATFORM_CA && ca.commonName != PROCESSOR_CA) || !ca.isCa
                || ca.keyUsage & X509Lib.KEY_CERT_SIGN == 0
        ) revert NotAPckCa(ca.commonName);
    }

    /// @dev What of a CA's certificate a leaf is checked against.
    function _keptCa(bytes32 hash) private view returns (Certificate memory ca) {
        address blob = caOf[hash];
        if (blob == address(0)) revert UnknownCa(hash);
        bytes memory content = BlobLib.read(blob);
        uint256 dates;
        // Assembly because a slice of memory cannot be decoded.
        assembly ("memory-safe") {
            dates := shr(176, mload(add(content, 128)))
        }
        (ca.x, ca.y, ca.subjectHash) = abi.decode(content, (uint256, uint256, bytes32));
        (ca.notBefore, ca.notAfter) = (dates >> 40, uint40(dates));
    }

    function _authenticate(PckRecord memory record, bytes32 pck, bytes calldata quote)
        private
        view
        returns (QuoteClaims memory claims)
    {
        _checkDates(record);
        quote.checkLayout();
        quote.checkSignatures(record.x, record.y);
        claims.fmspc = record.fmspc;
        claims.platform = record.platform;
        claims.pck = pck;
        _read(quote, claims);
    }

    /// @dev What the quote itself says.
    function _read(bytes calldata quote, QuoteClaims memory claims) private pure {
        claims.tee = TeeKind.Tdx;
        claims.version = 4;
        claims.status = TcbStatus.Unrecognized;
        claims.measurement = quote.measurement();
        claims.tcb = quote.tcb();
        claims.key = quote.key();
        claims.debug = quote.isDebug();
        (claims.reportDataHigh, claims.reportDataLow) = quote.reportData();
    }

    function _appraise(PckRecord memory record, bytes calldata quote)
        private
        view
        returns (TcbStatus status, uint64 validUntil)
    {
        bytes memory tcbInfo;
        bytes memory qeIdentity;
        (tcbInfo, qeIdentity, validUntil) = COLLATERAL.collateral(uint8(TeeKind.Tdx), record.fmspc);
        status = AppraisalLib.appraise(quote, record, tcbInfo, qeIdentity);
        if (record.notAfter < validUntil) validUntil = record.notAfter;
    }

    function _checkDates(PckRecord memory record) private view {
        if (block.timestamp < record.notBefore || block.timestamp > record.notAfter) {
            revert PckNotValid(record.notBefore, record.notAfter, block.timestamp);
        }
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
