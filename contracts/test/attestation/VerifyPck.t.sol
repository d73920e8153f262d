// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {P256QuoteVerifier} from "../../src/attestation/P256QuoteVerifier.sol";
import {ICollateralStore} from "../../src/interfaces/ICollateralStore.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {DerLib} from "../../src/libraries/DerLib.sol";
import {P256Lib} from "../../src/libraries/P256Lib.sol";
import {PckLib} from "../../src/libraries/PckLib.sol";
import {Certificate, X509Lib} from "../../src/libraries/X509Lib.sol";
import {PckRecord} from "../../src/types/Attestation.sol";
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
    }

    function test_VerifyPck_Packed_is132Bytes() external view {
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
        verifier.verifyPck(_leaf, _ca);
    }

    /* REFUSED */

    function test_VerifyPck_OutsideDates_reverts() external {
        PckRecord memory record = verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notAfter + 1);
        _expectNotValid(record);
        verifier.verifyPck(_leaf, _ca);
        vm.warp(record.notBefore - 1);
        _expectNotValid(record);
        verifier.verifyPck(_leaf, _ca);
    }

    function test_VerifyPck_OtherRootsCa_reverts() external {
        string memory other = _ask("--authority-seed other platform", "");
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        verifier.verifyPck(vm.parseJsonBytes(other, ".leafDer"), vm.parseJsonBytes(other, ".caDer"));
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
            abi.encodeWithSelector(IQuoteVerifier.NotAPckCa.selector, keccak256("Intel SGX TCB Signing"))
        );
        verifier.verifyPck(_leaf, signer);
    }

    function test_VerifyPck_RootAsCa_reverts() external {
        bytes memory root = vm.parseJsonBytes(_ask("root", ""), ".rootDer");
        vm.expectRevert(
            abi.encodeWithSelector(IQuoteVerifier.NotAPckCa.selector, keccak256("Intel SGX Root CA"))
        );
        verifier.verifyPck(_leaf, root);
    }

    function test_VerifyPck_LeafAsCa_reverts() external {
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        verifier.verifyPck(_leaf, _leaf);
    }

    function test_VerifyPck_CaAsLeaf_reverts() external {
        vm.expectPartialRevert(IQuoteVerifier.IssuerMismatch.selector);
        verifier.verifyPck(_ca, _ca);
    }

    function test_VerifyPck_Empty_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 0, 0));
        verifier.verifyPck("", _ca);
        vm.expectRevert(abi.encodeWithSelector(DerLib.DerTruncated.selector, 0, 0));
        verifier.verifyPck(_leaf, "");
    }

    /* A CA THAT IS KEPT */

    function test_KeepCa_Genuine_servesAsTheCertificate() external {
        bytes32 hash = keccak256(_ca);
        vm.expectEmit(address(verifier));
        emit IQuoteVerifier.CaKept(hash, new CertificateReader().parse(_ca).notAfter);
        assertEq(verifier.keepCa(_ca), hash, "its hash");
        assertEq(
            abi.encode(verifier.verifyPck(_leaf, abi.encode(hash))),
            abi.encode(verifier.verifyPck(_leaf, _ca))
        );
    }

    function test_KeepCa_Again_keepsTheFirst() external {
        bytes32 hash = verifier.keepCa(_ca);
        address blob = verifier.caOf(hash);
        vm.recordLogs();
        assertEq(verifier.keepCa(_ca), hash);
        assertEq(vm.getRecordedLogs().length, 0, "silent");
        assertEq(verifier.caOf(hash), blob);
    }

    function test_KeepCa_OtherRoots_reverts() external {
        bytes memory other = vm.parseJsonBytes(_ask("--authority-seed other platform", ""), ".caDer");
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        verifier.keepCa(other);
    }

    function test_KeepCa_NoPckCa_reverts() external {
        bytes memory signer = vm.parseJsonBytes(_ask("root", ""), ".tcbSignerDer");
        vm.expectPartialRevert(IQuoteVerifier.NotAPckCa.selector);
        verifier.keepCa(signer);
    }

    /// @dev The hash of a certificate names it, not what was kept of it.
    function test_KeepCa_Hash_isNoCertificate() external {
        bytes32 hash = verifier.keepCa(_ca);
        vm.expectPartialRevert(DerLib.DerTag.selector);
        verifier.keepCa(abi.encode(hash));
    }

    function test_VerifyPck_CaNotKept_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.UnknownCa.selector, keccak256(_ca)));
        verifier.verifyPck(_leaf, abi.encode(keccak256(_ca)));
    }

    function test_VerifyPck_KeptCaOtherRootsLeaf_reverts() external {
        bytes32 hash = verifier.keepCa(_ca);
        bytes memory leaf = vm.parseJsonBytes(_ask("--authority-seed other platform", ""), ".leafDer");
        vm.expectRevert(IQuoteVerifier.LeafNotSignedByCa.selector);
        verifier.verifyPck(leaf, abi.encode(hash));
    }

    function test_VerifyPck_OtherKeptCasLeaf_reverts() external {
        bytes32 hash = verifier.keepCa(vm.parseJsonBytes(_ask("root", ""), ".processorCaDer"));
        vm.expectPartialRevert(IQuoteVerifier.IssuerMismatch.selector);
        verifier.verifyPck(_leaf, abi.encode(hash));
    }

    /// @dev A CA is kept as long as the chain lives, and believed only as long as its certificate says.
    function test_VerifyPck_KeptCaOutsideDates_reverts() external {
        bytes memory kept = abi.encode(verifier.keepCa(_ca));
        PckRecord memory record = verifier.verifyPck(_leaf, kept);
        vm.warp(record.notAfter);
        verifier.verifyPck(_leaf, kept);
        vm.warp(record.notAfter + 1);
        _expectNotValid(record);
        verifier.verifyPck(_leaf, kept);
        vm.warp(record.notBefore - 1);
        _expectNotValid(record);
        verifier.verifyPck(_leaf, kept);
    }

    /* ROOTS */

    function test_VerifyPck_IntelUnderIntelsRoot_succeeds() external {
        P256QuoteVerifier intel = _intelVerifier();
        string memory sample = _ask("intel", "");
        vm.warp(vm.parseJsonUint(sample, ".at"));
        PckRecord memory record =
            intel.verifyPck(vm.parseJsonBytes(sample, ".leafDer"), vm.parseJsonBytes(sample, ".caDer"));
        assertEq(bytes32(record.fmspc), bytes32(bytes6(0x50806f000000)));
        assertTrue(intel.isIntelRoot(), "Intel's root");
        assertFalse(verifier.isIntelRoot(), "simulated root");
    }

    function test_VerifyPck_IntelUnderSimulatedRoot_reverts() external {
        string memory sample = _ask("intel", "");
        vm.warp(vm.parseJsonUint(sample, ".at"));
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        verifier.verifyPck(vm.parseJsonBytes(sample, ".leafDer"), vm.parseJsonBytes(sample, ".caDer"));
    }

    function test_VerifyPck_SimulatedUnderIntelsRoot_reverts() external {
        P256QuoteVerifier intel = _intelVerifier();
        vm.expectRevert(IQuoteVerifier.CaNotSignedByRoot.selector);
        intel.verifyPck(_leaf, _ca);
    }

    function test_Constructor_SimulatedRootOnALiveChain_reverts() external {
        (uint256 x, uint256 y) = _rootKey();
        for (uint256 i = 0; i < 3; ++i) {
            uint256 chainId = [uint256(1), 10, 11_155_111][i];
            vm.chainId(chainId);
            vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.SimulatedRoot.selector, chainId));
            new P256QuoteVerifier(x, y, store, SALT);
        }
    }

    function test_Constructor_HalfOfIntelsRootOnALiveChain_reverts() external {
        vm.chainId(1);
        uint256 x = verifier.INTEL_ROOT_X();
        uint256 y = verifier.INTEL_ROOT_Y();
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.SimulatedRoot.selector, 1));
        new P256QuoteVerifier(x, y + 1, store, SALT);
        vm.expectRevert(abi.encodeWithSelector(IQuoteVerifier.SimulatedRoot.selector, 1));
        new P256QuoteVerifier(x + 1, y, store, SALT);
    }

    function test_Constructor_IntelsRootOnALiveChain_succeeds() external {
        vm.chainId(1);
        assertTrue(_intelVerifier().isIntelRoot());
    }

    function test_Constructor_NoStore_reverts() external {
        (uint256 x, uint256 y) = _rootKey();
        vm.expectRevert(IQuoteVerifier.ZeroAddress.selector);
        new P256QuoteVerifier(x, y, ICollateralStore(address(0)), SALT);
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

    function testFuzz_VerifyPck_AnyBytes_reverts(bytes memory any, bool inLeaf) external {
        _assertRefused(inLeaf ? any : _leaf, inLeaf ? _ca : any);
    }

    /* HELPERS */

    function _intelVerifier() private returns (P256QuoteVerifier) {
        return new P256QuoteVerifier(verifier.INTEL_ROOT_X(), verifier.INTEL_ROOT_Y(), store, SALT);
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
