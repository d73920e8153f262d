// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ICertificateStore} from "../interfaces/ICertificateStore.sol";
import {BlobLib} from "../libraries/BlobLib.sol";
import {CrlLib, RevocationList} from "../libraries/CrlLib.sol";
import {Certificate, X509Lib} from "../libraries/X509Lib.sol";
import {CertificateKind, CrlSlot, KeptCertificate} from "../types/Collateral.sol";

/// @title CertificateStore
abstract contract CertificateStore is ICertificateStore {
    using CrlLib for RevocationList;
    using X509Lib for Certificate;

    /// @dev Where a certificate is kept: one slot.
    struct CertificateSlot {
        address content;
        uint16 id;
        CertificateKind kind;
    }

    /// @notice Intel's SGX root key.
    uint256 public constant INTEL_ROOT_X = 0x0ba9c4c0c0c86193a3fe23d6b02cda10a8bbd4e88e48b4458561a36e705525f5;
    uint256 public constant INTEL_ROOT_Y = 0x67918e2edc88e40d860bd0cc4ee26aacc988e505a953558c453f6b0904ae7394;

    bytes32 private constant ROOT_NAME = keccak256("Intel SGX Root CA");
    bytes32 private constant PLATFORM_CA = keccak256("Intel SGX PCK Platform CA");
    bytes32 private constant PROCESSOR_CA = keccak256("Intel SGX PCK Processor CA");
    bytes32 private constant TCB_SIGNER = keccak256("Intel SGX TCB Signing");
    /// @dev Number of the root.
    uint16 private constant ROOT = 0;

    /// @notice Root key of the hierarchy that is believed.
    uint256 public immutable ROOT_X;
    uint256 public immutable ROOT_Y;

    uint16 private _lastCertificate;
    mapping(bytes32 certificate => CertificateSlot) private _certificates;
    mapping(uint16 id => bytes32 certificate) private _certificateById;
    mapping(uint16 issuer => CrlSlot) private _crls;

    /// @param rootX Root key; anything but Intel's is refused except on chains 31337 and 1337.
    /// @param rootY Root key.
    constructor(uint256 rootX, uint256 rootY) {
        bool development = block.chainid == 31_337 || block.chainid == 1337;
        if ((rootX != INTEL_ROOT_X || rootY != INTEL_ROOT_Y) && !development) {
            revert SimulatedRoot(block.chainid);
        }
        ROOT_X = rootX;
        ROOT_Y = rootY;
    }

    /// @inheritdoc ICertificateStore
    function keepCertificate(bytes calldata der) external returns (bytes32 certificate) {
        Certificate memory cert = X509Lib.parse(der);
        if (!cert.signedBy(ROOT_X, ROOT_Y)) revert NotSignedByRoot();
        CertificateKind kind = _kindOf(cert);
        certificate = keccak256(der);
        if (_certificates[certificate].content != address(0)) return certificate;

        uint16 id = ++_lastCertificate;
        // Years of four digits end before 2^40 seconds.
        address content = BlobLib.write(
            abi.encode(
                KeptCertificate({
                    id: id,
                    kind: kind,
                    x: cert.x,
                    y: cert.y,
                    subjectHash: cert.subjectHash,
                    serial: cert.serial,
                    notBefore: uint40(cert.notBefore),
                    notAfter: uint40(cert.notAfter)
                })
            )
        );
        _certificates[certificate] = CertificateSlot(content, id, kind);
        _certificateById[id] = certificate;
        emit CertificateKept(certificate, id, kind, uint40(cert.notAfter));
    }

    /// @inheritdoc ICertificateStore
    function upsertRootCrl(bytes calldata der) external {
        RevocationList memory list = CrlLib.parse(der);
        if (list.issuerName != ROOT_NAME) revert CrlIssuer(list.issuerName, ROOT_NAME);
        if (!list.signedBy(ROOT_X, ROOT_Y)) revert CrlNotSigned(ROOT);
        if (_storeCrl(ROOT, list)) _rootCrlChanged();
    }

    /// @inheritdoc ICertificateStore
    function upsertPckCrl(bytes calldata der, bytes32 ca) external {
        KeptCertificate memory issuer = _keptCa(ca);
        RevocationList memory list = CrlLib.parse(der);
        if (list.issuerHash != issuer.subjectHash) revert CrlIssuer(list.issuerHash, issuer.subjectHash);
        if (!list.signedBy(issuer.x, issuer.y)) revert CrlNotSigned(issuer.id);
        _storeCrl(issuer.id, list);
    }

    /// @inheritdoc ICertificateStore
    function pckIssuer(bytes32 ca, uint256 serial) external view returns (KeptCertificate memory issuer) {
        issuer = _keptCa(ca);
        _requireValid(ca, issuer);
        _requireListed(issuer.id);
        if (_isRevoked(issuer.id, serial)) revert CertificateRevoked(issuer.id, serial);
    }

    /// @inheritdoc ICertificateStore
    function isPckRevoked(bytes32 ca, uint256 serial) external view returns (bool) {
        KeptCertificate memory issuer = _keptCa(ca);
        return _isRevoked(ROOT, issuer.serial) || _isRevoked(issuer.id, serial);
    }

    /// @inheritdoc ICertificateStore
    function certificateOf(bytes32 certificate) external view returns (KeptCertificate memory) {
        return _kept(certificate);
    }

    /// @inheritdoc ICertificateStore
    function crlOf(uint16 issuer) external view returns (CrlSlot memory slot, bytes memory serials) {
        slot = _crls[issuer];
        if (slot.serials != address(0)) serials = BlobLib.read(slot.serials);
    }

    /// @inheritdoc ICertificateStore
    function rootKey() external view returns (uint256 x, uint256 y) {
        return (ROOT_X, ROOT_Y);
    }

    /// @dev Called when the root's list has other serial numbers than before.
    function _rootCrlChanged() internal virtual;

    /// @dev A TCB signer that may be believed now.
    function _signer(bytes32 certificate) internal view returns (KeptCertificate memory signer) {
        signer = _kept(certificate);
        if (signer.kind != CertificateKind.TcbSigner) revert WrongKind(certificate, signer.kind);
        _requireValid(certificate, signer);
    }

    /// @dev Whether a kept certificate is on the root's list, whose dates are the caller's to check.
    function _isRevokedByRoot(uint16 id) internal view returns (bool) {
        // The root's list is nearly always empty.
        if (_crls[ROOT].serials == address(0)) return false;
        bytes32 certificate = _certificateById[id];
        return certificate != 0 && _isRevoked(ROOT, _kept(certificate).serial);
    }

    /// @dev Last second of an issuer's list, which must hold now.
    function _requireListed(uint16 issuer) internal view returns (uint40 until) {
        until = _crls[issuer].nextUpdate;
        if (until == 0) revert CrlMissing(issuer);
        if (block.timestamp > until) revert CrlExpired(issuer, until);
    }

    function _requireRootListed() internal view returns (uint40 until) {
        return _requireListed(ROOT);
    }

    /// @dev A certificate holds now and is not revoked by the root, whose list holds.
    function _requireValid(bytes32 certificate, KeptCertificate memory kept) private view {
        if (block.timestamp < kept.notBefore || block.timestamp > kept.notAfter) {
            revert CertificateNotValid(certificate, kept.notBefore, kept.notAfter, block.timestamp);
        }
        _requireListed(ROOT);
        if (_isRevoked(ROOT, kept.serial)) revert CertificateRevoked(ROOT, kept.serial);
    }

    function _isRevoked(uint16 issuer, uint256 serial) private view returns (bool) {
        address serials = _crls[issuer].serials;
        return serials != address(0) && CrlLib.contains(BlobLib.read(serials), serial);
    }

    function _kept(bytes32 certificate) private view returns (KeptCertificate memory) {
        address content = _certificates[certificate].content;
        if (content == address(0)) revert UnknownCertificate(certificate);
        return abi.decode(BlobLib.read(content), (KeptCertificate));
    }

    function _keptCa(bytes32 ca) private view returns (KeptCertificate memory kept) {
        kept = _kept(ca);
        if (kept.kind == CertificateKind.TcbSigner) revert WrongKind(ca, kept.kind);
    }

    /// @dev Stores a list whose issuer and signature are checked.
    /// @return changed Whether its serial numbers are others than before.
    function _storeCrl(uint16 issuer, RevocationList memory list) private returns (bool changed) {
        // Dates of X.509 have years of four digits, so they fit into 40 bits.
        if (block.timestamp < list.thisUpdate || block.timestamp > list.nextUpdate) {
            revert BadCrlDates(list.thisUpdate, list.nextUpdate, block.timestamp);
        }
        CrlSlot memory slot = _crls[issuer];
        bool older =
            list.number == slot.number ? list.thisUpdate < slot.thisUpdate : list.number < slot.number;
        if (older) {
            revert CrlOlder(issuer, list.number, list.thisUpdate, slot.number, slot.thisUpdate);
        }
        if (list.serials.length == 0) {
            changed = slot.serials != address(0);
            slot.serials = address(0);
        } else if (slot.serials == address(0) || !BlobLib.equals(slot.serials, list.serials)) {
            changed = true;
            slot.serials = BlobLib.write(list.serials);
        }
        slot.number = list.number;
        slot.thisUpdate = uint40(list.thisUpdate);
        slot.nextUpdate = uint40(list.nextUpdate);
        _crls[issuer] = slot;
        emit CrlSet(
            issuer, slot.number, slot.thisUpdate, slot.nextUpdate, list.serials.length / CrlLib.SERIAL_LENGTH
        );
    }

    function _kindOf(Certificate memory cert) private pure returns (CertificateKind) {
        bool isCa =
            cert.isCa && cert.keyUsage & X509Lib.KEY_CERT_SIGN != 0 && cert.keyUsage & X509Lib.CRL_SIGN != 0;
        if (isCa && cert.commonName == PLATFORM_CA) return CertificateKind.PlatformCa;
        if (isCa && cert.commonName == PROCESSOR_CA) return CertificateKind.ProcessorCa;
        bool signs = !cert.isCa && cert.keyUsage & X509Lib.DIGITAL_SIGNATURE != 0;
        if (signs && cert.commonName == TCB_SIGNER) return CertificateKind.TcbSigner;
        revert CertificateNotNeeded(cert.commonName);
    }
}
