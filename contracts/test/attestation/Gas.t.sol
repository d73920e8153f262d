// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev Each call is a transaction of its own: base cost, calldata and its floor are in the figures. An enclave of the same family is
/// registered before, so that counters and family are not new.
/// forge-config: default.isolate = true
contract AttestationGasTest is AttestationTest {
    function setUp() public override {
        super.setUp();
        _liveNode("first");
        // Serial numbers are of one of two lengths: two forms a family.
        for (uint256 i = 0; i < 4; ++i) {
            string memory answer = _ask("platform", string.concat("--platform-seed ", vm.toString(i)));
            verifier.keepForm(vm.parseJsonBytes(answer, ".leafDer"), vm.parseJsonBytes(answer, ".caDer"));
        }
        bytes32 enclave = _measurement("--kind sgx-v3");
        vm.prank(COUNCIL);
        registry.allowMeasurement(enclave, TeeKind.Sgx, SP1, MAX_KHZ, "reference enclave");
    }

    function test_Gas_FirstRegistrationInTwoTransactions_succeeds() external {
        Node memory node = _newNode("second");
        Parcel memory parcel = _attest(node);
        uint256 before = vm.snapshotState();
        registry.admitPlatform(parcel.leafDer, abi.encode(keccak256(parcel.caDer)));
        vm.snapshotGasLastCall("attestation", "admitPlatform: whole certificate");
        vm.revertToState(before);
        registry.admitPlatform(_short(parcel), abi.encode(keccak256(parcel.caDer)));
        vm.snapshotGasLastCall("attestation", "admitPlatform");
        _register(node, parcel);
        vm.snapshotGasLastCall("attestation", "register");
    }

    function test_Gas_FirstRegistrationInOneTransaction_succeeds() external {
        Node memory node = _newNode("second");
        Parcel memory parcel = _attest(node);
        bytes[] memory calls = new bytes[](2);
        bytes memory ca = abi.encode(keccak256(parcel.caDer));
        calls[0] = abi.encodeCall(registry.admitPlatform, (_short(parcel), ca));
        calls[1] = abi.encodeCall(registry.register, (parcel.statement, parcel.evidence));
        vm.prank(node.operator);
        registry.multicall(calls);
        vm.snapshotGasLastCall("attestation", "admitPlatform + register");
    }

    function test_Gas_EveryFormat_succeeds() external {
        _measureFormat("sgx_v3", "--kind sgx-v3");
        _measureFormat("tdx_v4", "--kind tdx-v4");
        _measureFormat("tdx_v5", "--kind tdx-v5-td15");
    }

    function test_Gas_Reattestations_succeeds() external {
        Node memory node = _liveNode("second");
        _pass();
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "reattest");
        _pass();
        _reattestInFull(node);
        vm.snapshotGasLastCall("attestation", "reattest: evidence in full");

        _newKey(node, "second key");
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "rotate: first time");
        _pass();
        _newKey(node, "third key");
        _reattest(node);
        vm.snapshotGasLastCall("attestation", "rotate");
        _pass();
        _newKey(node, "fourth key");
        _supersede(node);
        vm.snapshotGasLastCall("attestation", "supersede");
    }

    /// @dev A month later, as the relayer sends them: each takes the place of its predecessor, whose content has changed.
    function test_Gas_Upserts_succeeds() external {
        _pass(1 days);
        _storeTcbInfo(_swap(_tcbInfo(""), '"pcesvn":11', '"pcesvn":12'));
        vm.snapshotGasLastCall("attestation", "upsert: tcb_tdx");
        _storeTcbInfo(_elevenLevels());
        vm.snapshotGasLastCall("attestation", "upsert: tcb_sgx_11_levels");
        _storeQeIdentity(_swap(_qeIdentity(""), '"isvsvn":4', '"isvsvn":5'));
        vm.snapshotGasLastCall("attestation", "upsert: qe_identity");
        _storeEvaluations(_evaluations(""));
        vm.snapshotGasLastCall("attestation", "upsert: evaluations");
    }

    function test_Gas_RevocationLists_succeeds() external {
        _pass(1 days);
        string memory answer = _collateral("--revoke 0x1122334455667788990011223344556677889900");
        bytes32 ca = keccak256(vm.parseJsonBytes(answer, ".platformCaDer"));
        store.upsertPckCrl(vm.parseJsonBytes(answer, ".pckCrlDer"), ca);
        vm.snapshotGasLastCall("attestation", "upsert: pck_crl");
        store.upsertRootCrl(vm.parseJsonBytes(answer, ".rootCrlDer"));
        vm.snapshotGasLastCall("attestation", "upsert: root_crl");
    }

    function test_Gas_Form_succeeds() external {
        bytes memory leaf = vm.parseJsonBytes(
            _ask("platform", "--components 0xff070202040100050000000000000000"), ".leafDer"
        );
        verifier.keepForm(leaf, vm.parseJsonBytes(_ask("platform", ""), ".caDer"));
        vm.snapshotGasLastCall("attestation", "keepForm");
    }

    function test_Gas_Certificate_succeeds() external {
        bytes memory signer = vm.parseJsonBytes(_ask("root", ""), ".tcbSignerDer");
        store.keepCertificate(signer);
        vm.snapshotGasLastCall("attestation", "keepCertificate: again");
    }

    function test_Gas_Invalidate_succeeds() external {
        Node memory node = _liveNode("second");
        Parcel memory parcel = _attest(node);
        string memory serial = vm.parseJsonString(_ask("platform", _machine(node.machine)), ".serial");
        _pass(1 days);
        _refreshCollateral(string.concat("--revoke ", serial));
        (bytes32 tcb, bytes32 key) = _digestsOf(parcel);
        registry.invalidate(parcel.leafDer, abi.encode(keccak256(parcel.caDer)), tcb, key);
        vm.snapshotGasLastCall("attestation", "invalidate");
    }

    /* HELPERS */

    function _measureFormat(string memory name, string memory flags) private {
        Node memory node = _newNode(name);
        node.flags = flags;
        Parcel memory parcel = _attest(node);
        _admit(parcel);
        _register(node, parcel);
        vm.snapshotGasLastCall("attestation", string.concat("register: ", name));
        _pass();
        _reattest(node);
        vm.snapshotGasLastCall("attestation", string.concat("reattest: ", name));
        // A month later: the verdict is made anew.
        _pass(10 minutes);
        _newKey(node, string.concat(name, "'s next"));
        _reattestInFull(node);
        vm.snapshotGasLastCall("attestation", string.concat("rotate, evidence in full: ", name));
    }

    /// @dev The certificate in short; its form is kept.
    function _short(Parcel memory parcel) private view returns (bytes memory leaf) {
        leaf = verifier.shorten(parcel.leafDer, parcel.caDer);
        assertGt(leaf.length, 0, "form kept");
    }

    /// @dev The simulated SGX document with eight more levels, advisories as numerous as Intel's.
    function _elevenLevels() private returns (string memory json) {
        json = _tcbInfo("--sgx");
        string[] memory parts = vm.split(json, '{"tcb":');
        string memory level = string.concat('{"tcb":', vm.split(parts[parts.length - 1], "]}]}")[0]);
        string memory more;
        for (uint256 i = 0; i < 8; ++i) {
            more = string.concat(more, ",", level);
            for (uint256 j = 0; j < 12; ++j) {
                more = string.concat(more, ',"INTEL-SA-00', vm.toString(300 + 12 * i + j), '"');
            }
            more = string.concat(more, "]}");
        }
        return string.concat(_slice(json, bytes(json).length - 2), more, "]}");
    }

    function _slice(string memory text, uint256 length) private pure returns (string memory) {
        return string(_slice(bytes(text), length));
    }
}
