// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {DerLib} from "../../src/libraries/DerLib.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {X509Lib} from "../../src/libraries/X509Lib.sol";
import {PckRecord} from "../../src/types/Attestation.sol";
import {Certificates} from "./Certificates.sol";

/// @dev Chains that are signed as they should be and yet are not what they should be. See VerifyPck.tree.
contract VerifyPckCraftedTest is Test {
    uint256 private constant ROOT = uint256(keccak256("root")) >> 1;
    uint256 private constant CA = uint256(keccak256("ca")) >> 1;
    uint256 private constant LEAF = uint256(keccak256("leaf")) >> 1;
    string private constant CA_NAME = "Intel SGX PCK Platform CA";
    string private constant LEAF_NAME = "Intel SGX PCK Certificate";
    uint8 private constant SIGNS_CERTIFICATES = 0x06;
    uint8 private constant SIGNS_DATA = 0xc0;

    CollateralStore private _store;
    P256QuoteVerifier private _verifier;

    function setUp() public {
        vm.warp(1_793_600_000);
        (uint256 x, uint256 y) = vm.publicKeyP256(ROOT);
        _store = new CollateralStore(x, y, address(this));
        _verifier = new P256QuoteVerifier(_store, "salt");
        _store.upsertRootCrl(Certificates.list("Intel SGX Root CA", ROOT, ""));
        _keep(_ca(_caExtensions()));
    }

    function test_VerifyPck_AsItShouldBe_succeeds() external view {
        PckRecord memory record = _verifier.verifyPck(_leaf(_leafExtensions()), _ca(_caExtensions()));
        assertEq(record.svns, bytes16(0x0102030405060708090a0b0c0d0e0f10));
        assertEq(record.pceSvn, 11);
        assertEq(bytes32(record.fmspc), bytes32(bytes6(0x010203040506)));
    }

    function test_VerifyPck_ProcessorCa_succeeds() external {
        Certificates.Shape memory ca = _caShape(_caExtensions());
        ca.subject = "Intel SGX PCK Processor CA";
        Certificates.Shape memory leaf = _leafShape(_leafExtensions());
        leaf.issuer = ca.subject;
        bytes memory caDer = Certificates.issue(ca);
        bytes32 hash = _store.keepCertificate(caDer);
        _store.upsertPckCrl(Certificates.list(ca.subject, CA, ""), hash);
        _verifier.verifyPck(Certificates.issue(leaf), caDer);
    }

    /* CA */

    function test_VerifyPck_CaByAnotherName_reverts() external {
        Certificates.Shape memory ca = _caShape(_caExtensions());
        ca.subject = "Intel SGX PCK Platform CA 2";
        bytes memory caDer = Certificates.issue(ca);
        vm.expectRevert(
            abi.encodeWithSelector(
                ICertificateStore.CertificateNotNeeded.selector, keccak256(bytes(ca.subject))
            )
        );
        _store.keepCertificate(caDer);
    }

    function test_VerifyPck_CaThatIsNone_reverts() external {
        bytes[3] memory extensions = [
            bytes.concat(Certificates.basicConstraints(false), Certificates.keyUsage(SIGNS_CERTIFICATES)),
            bytes.concat(Certificates.basicConstraints(true), Certificates.keyUsage(SIGNS_DATA)),
            Certificates.keyUsage(SIGNS_CERTIFICATES)
        ];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory ca = _ca(extensions[i]);
            vm.expectRevert(
                abi.encodeWithSelector(
                    ICertificateStore.CertificateNotNeeded.selector, keccak256(bytes(CA_NAME))
                )
            );
            _store.keepCertificate(ca);
        }
    }

    /* LEAF */

    function test_VerifyPck_LeafByAnotherName_reverts() external {
        Certificates.Shape memory leaf = _leafShape(_leafExtensions());
        leaf.subject = CA_NAME;
        _expectRefused(
            Certificates.issue(leaf),
            abi.encodeWithSelector(IQuoteVerifier.NotAPckLeaf.selector, keccak256(bytes(CA_NAME)))
        );
    }

    function test_VerifyPck_LeafThatIsACa_reverts() external {
        bytes memory usage = Certificates.keyUsage(SIGNS_DATA);
        _expectNotALeaf(bytes.concat(Certificates.basicConstraints(true), usage, Certificates.sgx(16)));
    }

    function test_VerifyPck_LeafThatMayNotSign_reverts() external {
        bytes memory usage = Certificates.keyUsage(SIGNS_CERTIFICATES);
        _expectNotALeaf(bytes.concat(Certificates.basicConstraints(false), usage, Certificates.sgx(16)));
        _expectNotALeaf(bytes.concat(Certificates.basicConstraints(false), Certificates.sgx(16)));
    }

    function test_VerifyPck_NoSgxExtension_reverts() external {
        bytes memory leaf =
            _leaf(bytes.concat(Certificates.basicConstraints(false), Certificates.keyUsage(SIGNS_DATA)));
        _expectRefused(leaf, abi.encodeWithSelector(PckLib.NoSgxExtension.selector));
    }

    function test_VerifyPck_ExtensionTwice_reverts() external {
        bytes[3] memory again =
            [Certificates.sgx(99), Certificates.basicConstraints(false), Certificates.keyUsage(SIGNS_DATA)];
        for (uint256 i = 0; i < 3; ++i) {
            bytes memory leaf = _leaf(bytes.concat(_leafExtensions(), again[i]));
            bytes memory ca = _ca(_caExtensions());
            vm.expectPartialRevert(X509Lib.DuplicateExtension.selector);
            _verifier.verifyPck(leaf, ca);
        }
    }

    function test_VerifyPck_UnknownExtension_onlyIfNotCritical() external {
        bytes memory ca = _ca(_caExtensions());
        _verifier.verifyPck(
            _leaf(bytes.concat(_leafExtensions(), Certificates.extension(hex"2a03", false, ""))), ca
        );
        bytes memory leaf =
            _leaf(bytes.concat(_leafExtensions(), Certificates.extension(hex"2a03", true, "")));
        vm.expectPartialRevert(X509Lib.UnknownCriticalExtension.selector);
        _verifier.verifyPck(leaf, ca);
    }

    function test_VerifyPck_OtherAlgorithmInside_reverts() external {
        Certificates.Shape memory leaf = _leafShape(_leafExtensions());
        leaf.algorithm = hex"300a06082a8648ce3d040303";
        bytes memory der = Certificates.issue(leaf);
        bytes memory ca = _ca(_caExtensions());
        vm.expectPartialRevert(DerLib.DerMismatch.selector);
        _verifier.verifyPck(der, ca);
    }

    /* SGX EXTENSION */

    function test_VerifyPck_SvnUpTo255_succeeds() external view {
        bytes memory ca = _ca(_caExtensions());
        uint256[4] memory svns = [uint256(0), 127, 128, 255];
        for (uint256 i = 0; i < 4; ++i) {
            PckRecord memory record = _verifier.verifyPck(_leafWith(Certificates.sgx(svns[i])), ca);
            assertEq(uint8(record.svns[15]), svns[i]);
        }
    }

    function test_VerifyPck_SvnAbove255_reverts() external {
        bytes memory leaf = _leafWith(Certificates.sgx(256));
        bytes memory ca = _ca(_caExtensions());
        vm.expectPartialRevert(DerLib.DerInteger.selector);
        _verifier.verifyPck(leaf, ca);
    }

    function test_VerifyPck_PceSvnAbove65535_reverts() external {
        bytes memory leaf = _leafWith(_sgxOf(Certificates.sgxValue(16, 65_536, new bytes(16))));
        bytes memory ca = _ca(_caExtensions());
        vm.expectPartialRevert(DerLib.DerInteger.selector);
        _verifier.verifyPck(leaf, ca);
    }

    function test_VerifyPck_PpidOfAnotherLength_reverts() external {
        bytes memory leaf = _leafWith(_sgxOf(Certificates.sgxValue(16, 11, new bytes(17))));
        bytes memory ca = _ca(_caExtensions());
        vm.expectPartialRevert(DerLib.DerLength.selector);
        _verifier.verifyPck(leaf, ca);
    }

    function test_VerifyPck_SgxExtensionCut_reverts() external {
        bytes memory ca = _ca(_caExtensions());
        bytes memory leaf = _leafWith(_sgxOf(hex"3000"));
        vm.expectPartialRevert(DerLib.DerTruncated.selector);
        _verifier.verifyPck(leaf, ca);
        leaf = _leafWith(_sgxOf(""));
        vm.expectPartialRevert(PckLib.NoSgxExtension.selector);
        _verifier.verifyPck(leaf, ca);
    }

    /* HELPERS */

    function _keep(bytes memory ca) private {
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA, ""), _store.keepCertificate(ca));
    }

    function _caShape(bytes memory extensions) private pure returns (Certificates.Shape memory) {
        return Certificates.Shape("Intel SGX Root CA", CA_NAME, ROOT, CA, extensions, Certificates.ALGORITHM);
    }

    function _leafShape(bytes memory extensions) private pure returns (Certificates.Shape memory) {
        return Certificates.Shape(CA_NAME, LEAF_NAME, CA, LEAF, extensions, Certificates.ALGORITHM);
    }

    function _ca(bytes memory extensions) private pure returns (bytes memory) {
        return Certificates.issue(_caShape(extensions));
    }

    function _leaf(bytes memory extensions) private pure returns (bytes memory) {
        return Certificates.issue(_leafShape(extensions));
    }

    function _leafWith(bytes memory sgx) private pure returns (bytes memory) {
        return
            _leaf(bytes.concat(Certificates.basicConstraints(false), Certificates.keyUsage(SIGNS_DATA), sgx));
    }

    function _caExtensions() private pure returns (bytes memory) {
        return bytes.concat(Certificates.basicConstraints(true), Certificates.keyUsage(SIGNS_CERTIFICATES));
    }

    function _leafExtensions() private pure returns (bytes memory) {
        return bytes.concat(
            Certificates.basicConstraints(false), Certificates.keyUsage(SIGNS_DATA), Certificates.sgx(16)
        );
    }

    function _sgxOf(bytes memory value) private pure returns (bytes memory) {
        return Certificates.extension(hex"2a864886f84d010d01", false, value);
    }

    function _expectNotALeaf(bytes memory extensions) private {
        _expectRefused(
            _leaf(extensions),
            abi.encodeWithSelector(IQuoteVerifier.NotAPckLeaf.selector, keccak256(bytes(LEAF_NAME)))
        );
    }

    function _expectRefused(bytes memory leaf, bytes memory refusal) private {
        bytes memory ca = _ca(_caExtensions());
        vm.expectRevert(refusal);
        _verifier.verifyPck(leaf, ca);
    }
}
