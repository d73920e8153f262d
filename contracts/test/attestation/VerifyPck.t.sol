// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {DerLib} from "../../src/libraries/DerLib.sol";
import {P256Lib} from "../../src/libraries/P256Lib.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {Certificate, X509Lib} from "../../src/libraries/X509Lib.sol";
import {PckRecord} from "../../src/types/Attestation.sol";
import {CertificateKind} from "../../src/types/Collateral.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev X509Lib from outside.
contract CertificateReader {
    function parse(bytes calldata der) external view returns (Certificate memory) {
        return X509Lib.parse(der);
    }
}

contract VerifyPckTest is AttestationTest {
    bytes private _leaf;
    bytes private _ca;
    string private _answer;

    function setUp() public override {
        super.setUp();
        _answer = _ask("platform", "");
        _leaf = vm.parseJsonBytes(_answer, ".leafDer");
        _ca = vm.parseJsonBytes(_answer, ".caDer");
    }

    /* ACCEPTED */

    function test_VerifyPck_Genuine_succeeds() external view {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        (uint256 x, uint256 y) = abi.decode(vm.parseJsonBytes(_answer, ".pckKey"), (uint256, uint256));
        assertEq(record.x, x, "x");
        assertEq(record.y, y, "y");
        assertEq(record.svns, bytes16(vm.parseJsonBytes(_answer, ".sgxComponents")), "svns");
        assertEq(record.pceSvn, vm.parseJsonUint(_answer, ".pceSvn"), "pceSvn");
        assertEq(record.pceId, bytes2(vm.parseJsonBytes(_answer, ".pceId")), "pceId");
        assertEq(bytes32(record.fmspc), bytes32(bytes6(vm.parseJsonBytes(_answer, ".fmspc"))), "fmspc");
        bytes16 ppid = bytes16(vm.parseJsonBytes(_answer, ".ppid"));
        assertEq(record.platform, sha256(bytes.concat("assay.platform.v1", ppid, SALT)), "platform");
        assertEq(record.notBefore, vm.parseJsonUint(_answer, ".notBefore"), "notBefore");
        assertEq(record.notAfter, vm.parseJsonUint(_answer, ".notAfter"), "notAfter");
        assertEq(record.ca, store.certificateOf(keccak256(_ca)).id, "ca");
    }

    function test_VerifyPck_Packed_is134Bytes() external view {
        bytes memory packed = PckLib.pack(verifier.verifyPck(_leaf, _ca));
        assertEq(packed.length, PckLib.PACKED_LENGTH);
    }

    function test_VerifyPck_Svn255_succeeds() external {
        string memory answer = _ask("platform", "--components 0xff07020204010005000000000000fffe");
        PckRecord memory record =
            verifier.verifyPck(vm.parseJsonBytes(answer, ".leafDer"), vm.parseJsonBytes(answer, ".caDer"));
        assertEq(record.svns, bytes16(0xff07020204010005000000000000fffe));
    }

    function test_VerifyPck_PceSvnOfTwoBytes_succeeds() external {
        string memory answer = _ask("platform", "--pcesvn 65535");
        PckRecord memory record =
            verifier.verifyPck(vm.parseJsonBytes(answer, ".leafDer"), vm.parseJsonBytes(answer, ".caDer"));
        assertEq(record.pceSvn, 65_535);
    }

    function test_VerifyPck_LowAndHighS_succeeds() external {
        CertificateReader reader = new CertificateReader();
        bool low;
        bool high;
        for (uint256 i = 0; i < 32 && !(low && high); ++i) {
            string memory answer = _ask("platform", string.concat("--platform-seed machine-", vm.toString(i)));
            bytes memory leaf = vm.parseJsonBytes(answer, ".leafDer");
            verifier.verifyPck(leaf, vm.parseJsonBytes(answer, ".caDer"));
            if (reader.parse(leaf).s > P256Lib.N / 2) high = true;
            else low = true;
        }
        assertTrue(low && high, "both kinds seen");
    }

    function test_VerifyPck_FirstAndLastSecond_succeeds() external {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notBefore);
        verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notAfter);
        _refreshCollateral("");
        verifier.verifyPck(_leaf, _ca);
    }

    /// @dev The issuer goes by its certificate or by its hash.
    function test_VerifyPck_ByTheCasHash_succeeds() external view {
        assertEq(
            abi.encode(verifier.verifyPck(_leaf, abi.encode(keccak256(_ca)))),
            abi.encode(verifier.verifyPck(_leaf, _ca))
        );
    }

    /* REFUSED */

    function test_VerifyPck_OutsideDates_reverts() external {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notBefore - 1);
        _expectNotValid(record);
        verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notAfter + 1);
        _refreshCollateral("");
        _expectNotValid(record);
        verifier.verifyPck(_leaf, _ca);
    }

    function test_VerifyPck_OtherRootsCa_reverts() external {
        string memory other = _ask("--authority-seed other platform", "");
        bytes memory ca = vm.parseJsonBytes(other, ".caDer");
        _expectUnknown(ca);
        verifier.verifyPck(vm.parseJsonBytes(other, ".leafDer"), ca);
    }

    function test_VerifyPck_OtherRootsLeaf_reverts() external {
        string memory other = _ask("--authority-seed other platform", "");
        vm.expectRevert(IQuoteVerifier.LeafNotSignedByCa.selector);
        verifier.verifyPck(vm.parseJsonBytes(other, ".leafDer"), _ca);
    }

    function test_VerifyPck_OtherCasLeaf_reverts() external {
        bytes memory processorCa = vm.parseJsonBytes(_ask("root", ""), ".processorCaDer");
        CertificateReader reader = new CertificateReader();
        vm.expectRevert(
            abi.encodeWithSelector(
                IQuoteVerifier.IssuerMismatch.selector,
                reader.parse(_leaf).issuerHash,
                reader.parse(processorCa).subjectHash
            )
        );
        verifier.verifyPck(_leaf, processorCa);
    }

    /// @dev Signed by the root, but signs TCB infos and no certificates.
    function test_VerifyPck_TcbSignerAsCa_reverts() external {
        bytes memory signer = vm.parseJsonBytes(_ask("root", ""), ".tcbSignerDer");
        vm.expectRevert(
            abi.encodeWithSelector(
                ICertificateStore.WrongKind.selector, keccak256(signer), CertificateKind.TcbSigner
            )
        );
        verifier.verifyPck(_leaf, signer);
    }

    function test_VerifyPck_LeafAsCa_reverts() external {
        _expectUnknown(_leaf);
        verifier.verifyPck(_leaf, _leaf);
    }

    function test_VerifyPck_CaAsLeaf_reverts() external {
        vm.expectPartialRevert(IQuoteVerifier.IssuerMismatch.selector);
        verifier.verifyPck(_ca, _ca);
    }

    function test_VerifyPck_Empty_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 0, 0));
        verifier.verifyPck("", _ca);
        _expectUnknown("");
        verifier.verifyPck(_leaf, "");
    }

    /* REVOCATION */

    function test_VerifyPck_Revoked_reverts() external {
        _refreshCollateral(string.concat("--revoke ", vm.parseJsonString(_answer, ".serial")));
        uint256 serial = uint160(bytes20(vm.parseJsonBytes(_answer, ".serial")));
        uint16 ca = store.certificateOf(keccak256(_ca)).id;
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, ca, serial));
        verifier.verifyPck(_leaf, _ca);
        // A later list without it.
        _refreshCollateral("");
        verifier.verifyPck(_leaf, _ca);
    }

    function test_VerifyPck_OthersRevoked_succeeds() external {
        _refreshCollateral("--revoke 0x01 --revoke 0x1122334455667788990011223344556677889900");
        verifier.verifyPck(_leaf, _ca);
    }

    function test_RevokedPck_Revoked_isTheRecord() external {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        _refreshCollateral(string.concat("--revoke ", vm.parseJsonString(_answer, ".serial")));
        assertEq(abi.encode(verifier.revokedPck(_leaf, _ca)), abi.encode(record));
        vm.warp(START + 31 days);
        assertEq(abi.encode(verifier.revokedPck(_leaf, _ca)), abi.encode(record), "by a list that ended");
    }

    function test_RevokedPck_CaRevoked_isTheRecord() external {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        uint256 serial = store.certificateOf(keccak256(_ca)).serial;
        _refreshCollateral(string.concat("--revoke-by-root ", vm.toString(abi.encodePacked(serial))));
        assertEq(abi.encode(verifier.revokedPck(_leaf, _ca)), abi.encode(record));
    }

    function test_RevokedPck_NotRevoked_reverts() external {
        uint256 serial = uint160(bytes20(vm.parseJsonBytes(_answer, ".serial")));
        uint16 ca = store.certificateOf(keccak256(_ca)).id;
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.PckNotRevoked.selector, ca, serial));
        verifier.revokedPck(_leaf, _ca);
    }

    function test_RevokedPck_OtherRootsLeaf_reverts() external {
        bytes memory leaf = vm.parseJsonBytes(_ask("--authority-seed other platform", ""), ".leafDer");
        vm.expectRevert(IQuoteVerifier.LeafNotSignedByCa.selector);
        verifier.revokedPck(leaf, _ca);
    }

    /* ROOTS */

    function test_VerifyPck_IntelUnderSimulatedRoot_reverts() external {
        string memory sample = _ask("intel", "");
        bytes memory ca = vm.parseJsonBytes(sample, ".caDer");
        vm.expectRevert(ICertificateStore.NotSignedByRoot.selector);
        store.keepCertificate(ca);
        _expectUnknown(ca);
        verifier.verifyPck(vm.parseJsonBytes(sample, ".leafDer"), ca);
    }

    function test_Constructor_RootIsTheStores() external {
        (uint256 x, uint256 y) = _rootKey();
        assertEq(verifier.ROOT_X(), x);
        assertEq(verifier.ROOT_Y(), y);
        assertEq(verifier.rootKeyHash(), keccak256(abi.encode(x, y)));
        assertFalse(verifier.isIntelRoot());
    }

    function test_Constructor_NoStore_reverts() external {
        vm.expectRevert(IQuoteVerifier.ZeroAddress.selector);
        new P256QuoteVerifier(ICollateralStore(address(0)), SALT);
    }

    /* ANY DAMAGE */

    /// @dev Every byte of a certificate is signed, prescribed, or the signature.
    function testFuzz_VerifyPck_ByteChanged_reverts(uint256 position, uint8 change, bool inLeaf) external {
        bytes memory leaf = _leaf;
        bytes memory ca = _ca;
        bytes memory damaged = inLeaf ? leaf : ca;
        position = bound(position, 0, damaged.length - 1);
        damaged[position] ^= bytes1(uint8(bound(change, 1, 255)));
        _assertRefused(leaf, ca);
    }

    function testFuzz_VerifyPck_CutShort_reverts(uint256 length, bool inLeaf) external {
        bytes memory whole = inLeaf ? _leaf : _ca;
        bytes memory cut = _slice(whole, bound(length, 0, whole.length - 1));
        _assertRefused(inLeaf ? cut : _leaf, inLeaf ? _ca : cut);
    }

    function testFuzz_VerifyPck_BytesAdded_reverts(bytes memory more, bool inLeaf) external {
        vm.assume(more.length != 0);
        _assertRefused(inLeaf ? bytes.concat(_leaf, more) : _leaf, inLeaf ? _ca : bytes.concat(_ca, more));
    }

    /// @dev All but the one thing that names the CA as well as its certificate does, which the fuzzer finds in what it saw: its hash.
    function testFuzz_VerifyPck_AnyBytes_reverts(bytes memory any, bool inLeaf) external {
        vm.assume(inLeaf || any.length != 32 || bytes32(any) != keccak256(_ca));
        _assertRefused(inLeaf ? any : _leaf, inLeaf ? _ca : any);
    }

    /* HELPERS */

    function _expectUnknown(bytes memory ca) private {
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, keccak256(ca)));
    }

    function _expectNotValid(PckRecord memory record) private {
        vm.expectRevert(
            abi.encodeWithSelector(
                IQuoteVerifier.PckNotValid.selector, record.notBefore, record.notAfter, vm.getBlockTimestamp()
            )
        );
    }

    /// @dev Refused by a custom error: no panic, no failure without a reason.
    function _assertRefused(bytes memory leaf, bytes memory ca) private view {
        try verifier.verifyPck(leaf, ca) {
            assertTrue(false, "accepted");
        } catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }
}
