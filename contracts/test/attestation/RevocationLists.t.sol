// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {CollateralStore} from "../../src/attestation/CollateralStore.sol";
import {ICertificateStore} from "../../src/interfaces/ICertificateStore.sol";
import {CrlLib} from "../../src/libraries/CrlLib.sol";
import {CertificateKind, CrlSlot, KeptCertificate} from "../../src/types/Collateral.sol";
import {Certificates} from "./Certificates.sol";

/// @dev Certificates and revocation lists of any shape under a root of the test's own. See RevocationLists.tree.
contract RevocationListsTest is Test {
    uint256 private constant ROOT_KEY = uint256(keccak256("root")) >> 1;
    uint256 private constant CA_KEY = uint256(keccak256("ca")) >> 1;
    uint256 private constant NOW = 1_793_600_000;
    string private constant ROOT_NAME = "Intel SGX Root CA";
    string private constant CA_NAME = "Intel SGX PCK Platform CA";

    CollateralStore private _store;
    bytes32 private _ca;

    function setUp() public {
        vm.warp(NOW);
        (uint256 x, uint256 y) = vm.publicKeyP256(ROOT_KEY);
        _store = new CollateralStore(x, y, address(this));
        _ca = _store.keepCertificate(_caOf(CA_NAME));
        _store.upsertRootCrl(Certificates.list(ROOT_NAME, ROOT_KEY, ""));
    }

    /* CERTIFICATES */

    function test_KeepCertificate_Genuine_isKeptOnce() external {
        bytes memory der = _caOf("Intel SGX PCK Processor CA");
        vm.expectEmit();
        emit ICertificateStore.CertificateKept(keccak256(der), 2, CertificateKind.ProcessorCa, 2_524_607_999);
        assertEq(_store.keepCertificate(der), keccak256(der));
        KeptCertificate memory kept = _store.certificateOf(keccak256(der));
        (uint256 x, uint256 y) = vm.publicKeyP256(CA_KEY);
        assertEq(kept.id, 2);
        assertEq(kept.x, x);
        assertEq(kept.y, y);
        assertEq(kept.serial, 1);
        assertEq(kept.subjectHash, keccak256(Certificates.name("Intel SGX PCK Processor CA")));
        assertEq(kept.notBefore, 1_577_836_800);
        vm.recordLogs();
        assertEq(_store.keepCertificate(der), keccak256(der));
        assertEq(vm.getRecordedLogs().length, 0, "silent");
    }

    function test_KeepCertificate_OtherRoots_reverts() external {
        Certificates.Shape memory shape = _shape(CA_NAME, CA_KEY);
        bytes memory der = Certificates.issue(shape);
        vm.expectRevert(ICertificateStore.NotSignedByRoot.selector);
        _store.keepCertificate(der);
    }

    function test_CertificateOf_Unknown_reverts() external {
        vm.expectRevert(
            abi.encodeWithSelector(ICertificateStore.UnknownCertificate.selector, bytes32("none"))
        );
        _store.certificateOf("none");
    }

    function test_Constructor_SimulatedRootOnALiveChain_reverts() external {
        (uint256 x, uint256 y) = vm.publicKeyP256(ROOT_KEY);
        uint256 intelX = _store.INTEL_ROOT_X();
        uint256 intelY = _store.INTEL_ROOT_Y();
        uint256[3] memory live = [uint256(1), 10, 11_155_111];
        for (uint256 i = 0; i < 3; ++i) {
            vm.chainId(live[i]);
            vm.expectRevert(abi.encodeWithSelector(ICertificateStore.SimulatedRoot.selector, live[i]));
            this.deploy(x, y);
            vm.expectRevert(abi.encodeWithSelector(ICertificateStore.SimulatedRoot.selector, live[i]));
            this.deploy(intelX, y);
            vm.expectRevert(abi.encodeWithSelector(ICertificateStore.SimulatedRoot.selector, live[i]));
            this.deploy(x, intelY);
            this.deploy(intelX, intelY);
        }
    }

    /// @dev In a call of its own: a deployment that fails ends the test's.
    function deploy(uint256 x, uint256 y) external {
        new CollateralStore(x, y, address(this));
    }

    /* LISTS */

    function test_UpsertPckCrl_Entries_areFound() external {
        bytes memory entries = bytes.concat(
            Certificates.revoked(7),
            Certificates.revoked(type(uint160).max),
            Certificates.revoked(uint256(1) << 159)
        );
        vm.expectEmit();
        emit ICertificateStore.CrlSet(1, 1, 1_577_836_800, 2_524_607_999, 3);
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, entries), _ca);
        (CrlSlot memory slot, bytes memory serials) = _store.crlOf(1);
        assertEq(serials.length, 60);
        assertEq(slot.nextUpdate, 2_524_607_999);
        assertTrue(_store.isPckRevoked(_ca, 7));
        assertTrue(_store.isPckRevoked(_ca, type(uint160).max));
        assertTrue(_store.isPckRevoked(_ca, uint256(1) << 159));
        assertFalse(_store.isPckRevoked(_ca, 0));
        assertFalse(_store.isPckRevoked(_ca, 8));
        assertFalse(_store.isPckRevoked(_ca, uint256(1) << 160 | 7));
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, 1, 7));
        _store.pckIssuer(_ca, 7);
        assertEq(_store.pckIssuer(_ca, 8).id, 1);
    }

    function test_UpsertPckCrl_LaterNumber_replaces() external {
        bytes memory two = Certificates.extension(hex"551d14", false, hex"020102");
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, Certificates.revoked(7), two), _ca);
        bytes memory one = Certificates.list(CA_NAME, CA_KEY, "");
        vm.expectRevert(
            abi.encodeWithSelector(ICertificateStore.CrlOlder.selector, 1, 1, 1_577_836_800, 2, 1_577_836_800)
        );
        _store.upsertPckCrl(one, _ca);
        bytes memory three = Certificates.extension(hex"551d14", false, hex"02020100");
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, "", three), _ca);
        assertFalse(_store.isPckRevoked(_ca, 7));
    }

    function test_UpsertRootCrl_CaRevoked_holdsForItsLeaves() external {
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, ""), _ca);
        _store.pckIssuer(_ca, 5);
        // The CA's own serial number is 1.
        _store.upsertRootCrl(Certificates.list(ROOT_NAME, ROOT_KEY, Certificates.revoked(1)));
        assertTrue(_store.isPckRevoked(_ca, 5));
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CertificateRevoked.selector, 0, 1));
        _store.pckIssuer(_ca, 5);
    }

    function test_PckIssuer_NoList_reverts() external {
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CrlMissing.selector, 1));
        _store.pckIssuer(_ca, 5);
    }

    function test_PckIssuer_ListEnded_reverts() external {
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, ""), _ca);
        vm.warp(2_524_607_999);
        _store.pckIssuer(_ca, 5);
        vm.warp(2_524_608_000);
        vm.expectPartialRevert(ICertificateStore.CertificateNotValid.selector);
        _store.pckIssuer(_ca, 5);
    }

    function test_Upsert_OtherIssuer_reverts() external {
        bytes memory foreign = Certificates.list("Intel SGX PCK Processor CA", CA_KEY, "");
        vm.expectRevert(
            abi.encodeWithSelector(
                ICertificateStore.CrlIssuer.selector,
                keccak256(Certificates.name("Intel SGX PCK Processor CA")),
                keccak256(Certificates.name(CA_NAME))
            )
        );
        _store.upsertPckCrl(foreign, _ca);
        bytes memory cas = Certificates.list(CA_NAME, ROOT_KEY, "");
        vm.expectPartialRevert(ICertificateStore.CrlIssuer.selector);
        _store.upsertRootCrl(cas);
    }

    function test_Upsert_NotSigned_reverts() external {
        bytes memory forged = Certificates.list(CA_NAME, ROOT_KEY, "");
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CrlNotSigned.selector, 1));
        _store.upsertPckCrl(forged, _ca);
        forged = Certificates.list(ROOT_NAME, CA_KEY, "");
        vm.expectRevert(abi.encodeWithSelector(ICertificateStore.CrlNotSigned.selector, 0));
        _store.upsertRootCrl(forged);
    }

    function test_Upsert_NotNow_reverts() external {
        bytes memory list = Certificates.list(ROOT_NAME, ROOT_KEY, "");
        vm.warp(1_577_836_799);
        vm.expectPartialRevert(ICertificateStore.BadCrlDates.selector);
        _store.upsertRootCrl(list);
        vm.warp(2_524_608_000);
        vm.expectPartialRevert(ICertificateStore.BadCrlDates.selector);
        _store.upsertRootCrl(list);
    }

    /// @dev A delta list, for one.
    function test_Upsert_CriticalExtension_reverts() external {
        bytes memory extension = Certificates.extension(hex"551d1b", true, hex"020101");
        bytes memory list = Certificates.list(CA_NAME, CA_KEY, "", extension);
        vm.expectPartialRevert(CrlLib.CriticalCrlExtension.selector);
        _store.upsertPckCrl(list, _ca);
    }

    function test_Upsert_SerialTooLong_reverts() external {
        bytes memory list = Certificates.list(CA_NAME, CA_KEY, Certificates.revoked(uint256(1) << 160));
        vm.expectPartialRevert(CrlLib.SerialTooLong.selector);
        _store.upsertPckCrl(list, _ca);
    }

    function test_Upsert_WithoutANumber_succeeds() external {
        bytes memory other = Certificates.extension(hex"2a03", false, "");
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, "", other), _ca);
        (CrlSlot memory slot,) = _store.crlOf(1);
        assertEq(slot.number, 0);
    }

    /* ANY DAMAGE */

    function testFuzz_Upsert_ByteChanged_reverts(uint256 position, uint8 change) external {
        bytes memory list = Certificates.list(CA_NAME, CA_KEY, Certificates.revoked(7));
        position = bound(position, 0, list.length - 1);
        list[position] ^= bytes1(uint8(bound(change, 1, 255)));
        _assertRefused(list);
    }

    function testFuzz_Upsert_CutShort_reverts(uint256 length) external {
        bytes memory list = Certificates.list(CA_NAME, CA_KEY, Certificates.revoked(7));
        length = bound(length, 0, list.length - 1);
        bytes memory cut = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            cut[i] = list[i];
        }
        _assertRefused(cut);
    }

    function testFuzz_Upsert_AnyBytes_reverts(bytes memory any) external {
        _assertRefused(any);
    }

    /// @dev Lists of any serial numbers hold exactly those.
    function testFuzz_Upsert_AnySerials_areFound(uint160[] memory serials, uint160 other) external {
        bytes memory entries;
        uint256 count = serials.length > 40 ? 40 : serials.length;
        bool contained;
        for (uint256 i = 0; i < count; ++i) {
            entries = bytes.concat(entries, Certificates.revoked(serials[i]));
            contained = contained || serials[i] == other;
        }
        _store.upsertPckCrl(Certificates.list(CA_NAME, CA_KEY, entries), _ca);
        for (uint256 i = 0; i < count; ++i) {
            assertTrue(_store.isPckRevoked(_ca, serials[i]));
        }
        assertEq(_store.isPckRevoked(_ca, other), contained);
    }

    /* HELPERS */

    function _assertRefused(bytes memory list) private {
        try _store.upsertPckCrl(list, _ca) {
            assertTrue(false, "accepted");
        } catch (bytes memory reason) {
            assertGe(reason.length, 4, "has a reason");
            bytes4 name = bytes4(reason);
            assertTrue(
                name != bytes4(keccak256("Panic(uint256)")) && name != bytes4(keccak256("Error(string)")),
                "custom"
            );
        }
    }

    function _shape(string memory subject, uint256 issuerKey)
        private
        pure
        returns (Certificates.Shape memory)
    {
        bytes memory extensions = bytes.concat(
            Certificates.basicConstraints(true), Certificates.keyUsage(0x06)
        );
        return Certificates.Shape(ROOT_NAME, subject, issuerKey, CA_KEY, extensions, Certificates.ALGORITHM);
    }

    function _caOf(string memory subject) private pure returns (bytes memory) {
        return Certificates.issue(_shape(subject, ROOT_KEY));
    }
}
