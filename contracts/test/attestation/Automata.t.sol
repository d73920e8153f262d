// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AutomataQuoteVerifier} from "../../src/attestation/AutomataQuoteVerifier.sol";
import {AutomataView} from "../../src/attestation/AutomataView.sol";
import {IAutomataDcapAttestation} from "../../src/interfaces/IAutomataDcapAttestation.sol";
import {IQuoteVerifier} from "../../src/interfaces/IQuoteVerifier.sol";
import {QuoteClaims, TcbStatus, TeeKind} from "../../src/types/Attestation.sol";
import {AttestationTest} from "./AttestationTest.sol";

/// @dev An entry point that answers as it is told: the deployed ones can be built from no package.
contract Entry {
    enum Mood {
        Answers,
        Fails,
        FailsWithoutAWord
    }

    Mood public mood;
    bool public success;
    bytes public output;
    uint256 public fee;

    function answer(bool success_, bytes memory output_, uint256 fee_) external {
        (mood, success, output, fee) = (Mood.Answers, success_, output_, fee_);
    }

    function fail(Mood mood_) external {
        mood = mood_;
    }

    function verifyAndAttestOnChain(bytes calldata, uint32) external payable returns (bool, bytes memory) {
        if (mood == Mood.Fails) revert("no collateral");
        // solhint-disable-next-line reason-string
        if (mood == Mood.FailsWithoutAWord) revert();
        if (msg.value > fee) {
            (bool sent,) = msg.sender.call{value: msg.value - fee}("");
            assert(sent);
        }
        return (success, output);
    }
}

/// @dev See Automata.tree.
contract AutomataTest is AttestationTest {
    AutomataView private _automata;
    Entry private _entry;
    AutomataQuoteVerifier private _adapter;
    string[6] private _kinds = ["sgx-v3", "sgx-v4", "sgx-v5", "tdx-v4", "tdx-v5-td10", "tdx-v5-td15"];
    string[] private _none;

    function setUp() public override {
        super.setUp();
        _automata = new AutomataView(verifier);
        _entry = new Entry();
        _adapter = new AutomataQuoteVerifier(IAutomataDcapAttestation(address(_entry)), 11);
    }

    /* VIEW */

    function test_Output_EveryFormat_isAutomatasLayout() external {
        uint16[6] memory bodyTypes = [uint16(1), 1, 1, 2, 2, 3];
        uint16[6] memory versions = [uint16(3), 4, 5, 4, 5, 5];
        uint256[6] memory sizes = [uint256(384), 384, 384, 584, 584, 648];
        for (uint256 i = 0; i < 6; ++i) {
            (bytes memory quote, bytes memory leaf, bytes memory ca) =
                _quote("platform-1", new bytes(64), string.concat("--kind ", _kinds[i]));
            bytes memory output = _automata.output(leaf, ca, quote, 0, _none);
            bytes memory body = _slice(_tail(quote, versions[i] == 5 ? 54 : 48), sizes[i]);
            bytes memory head = abi.encodePacked(versions[i], bodyTypes[i], uint8(0), bytes6(0xa55a0f00514d));
            assertEq(output, bytes.concat(head, body), _kinds[i]);
        }
    }

    function test_Output_Advisories_areCheckedAndFollow() external {
        (bytes memory quote, bytes memory leaf, bytes memory ca) =
            _quote("platform-1", new bytes(64), "--pcesvn 5");
        string[] memory advisories = new string[](3);
        (advisories[0], advisories[1], advisories[2]) = ("INTEL-SA-00106", "INTEL-SA-00115", "INTEL-SA-00135");
        bytes memory output = _automata.output(leaf, ca, quote, 0, advisories);
        assertEq(uint8(output[4]), uint8(TcbStatus.OutOfDate));
        assertEq(_tail(output, 595), abi.encode(advisories));
        advisories[2] = "INTEL-SA-00136";
        vm.expectPartialRevert(IQuoteVerifier.AdvisoriesMismatch.selector);
        _automata.output(leaf, ca, quote, 0, advisories);
    }

    function test_Constructor_NoVerifier_reverts() external {
        vm.expectRevert(IQuoteVerifier.ZeroAddress.selector);
        new AutomataView(IQuoteVerifier(address(0)));
    }

    /* ADAPTER */

    /// @dev Its claims are ours, but for what Automata does not say.
    function test_Verify_EveryFormat_saysWhatWeSay() external {
        for (uint256 i = 0; i < 6; ++i) {
            string memory flags = string.concat("--kind ", _kinds[i]);
            (bytes memory output, QuoteClaims memory ours) = _both(flags);
            _entry.answer(true, output, 0);
            QuoteClaims memory claims = _adapter.verify("quote", 0);
            ours.platform = 0;
            ours.pck = 0;
            ours.tcb = 0;
            ours.key = 0;
            ours.validUntil = 0;
            assertEq(abi.encode(claims), abi.encode(ours), flags);
        }
    }

    function test_Verify_DebugAndServiceTd_areSaid() external {
        (bytes memory output,) = _both("--kind sgx-v3 --knob debug");
        _entry.answer(true, output, 0);
        assertTrue(_adapter.verify("quote", 0).debug);
        string memory service = vm.toString(bytes.concat(hex"01", new bytes(47)));
        (output,) = _both(string.concat("--kind tdx-v5-td15 --mrservicetd ", service));
        _entry.answer(true, output, 0);
        assertTrue(_adapter.verify("quote", 0).serviced);
    }

    /// @dev Version 1.0 has the TEE where 1.1 has the body type.
    function test_Verify_Layout10_succeeds() external {
        AutomataQuoteVerifier former =
            new AutomataQuoteVerifier(IAutomataDcapAttestation(address(_entry)), 10);
        (bytes memory output, QuoteClaims memory ours) = _both("--kind tdx-v4");
        _entry.answer(true, bytes.concat(hex"000481000000", _tail(output, 4)), 0);
        QuoteClaims memory claims = former.verify("quote", 0);
        assertEq(uint8(claims.tee), uint8(TeeKind.Tdx));
        assertEq(claims.measurement, ours.measurement);
        (output, ours) = _both("--kind sgx-v3");
        _entry.answer(true, bytes.concat(hex"000300000000", _tail(output, 4)), 0);
        assertEq(former.verify("quote", 0).measurement, ours.measurement);

        _entry.answer(true, bytes.concat(hex"000400000081", _tail(output, 4)), 0);
        vm.expectPartialRevert(AutomataQuoteVerifier.OutputKind.selector);
        former.verify("quote", 0);
        _entry.answer(true, bytes.concat(hex"000581000000", _tail(output, 4)), 0);
        vm.expectPartialRevert(AutomataQuoteVerifier.OutputKind.selector);
        former.verify("quote", 0);
    }

    function test_Verify_Fee_isPaidAndTheRestReturned() external {
        (bytes memory output,) = _both("");
        _entry.answer(true, output, 300);
        address payer = makeAddr("payer");
        vm.deal(payer, 1000);
        vm.prank(payer);
        _adapter.verify{value: 1000}("quote", 0);
        assertEq(payer.balance, 700);
        assertEq(address(_entry).balance, 300);
    }

    /// @dev A payer that takes nothing back.
    function test_Verify_RestNotTaken_reverts() external {
        (bytes memory output,) = _both("");
        _entry.answer(true, output, 300);
        vm.deal(address(registry), 1000);
        vm.prank(address(registry));
        vm.expectRevert(
            abi.encodeWithSelector(AutomataQuoteVerifier.RefundFailed.selector, address(registry), 700)
        );
        _adapter.verify{value: 1000}("quote", 0);
    }

    function test_Verify_Refused_reverts() external {
        _entry.answer(false, "TCBR", 0);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.AutomataRefused.selector, bytes("TCBR")));
        _adapter.verify("quote", 0);
    }

    /// @dev Success alone proves nothing: a revoked level has been answered so.
    function test_Verify_SuccessWithoutOutput_reverts() external {
        _entry.answer(true, "TCBR", 0);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.OutputLength.selector, 4, 11));
        _adapter.verify("quote", 0);
        (bytes memory output,) = _both("");
        _entry.answer(true, _slice(output, 594), 0);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.OutputLength.selector, 594, 595));
        _adapter.verify("quote", 0);
    }

    function test_Verify_FailsWithAndWithoutData_reverts() external {
        _entry.fail(Entry.Mood.Fails);
        vm.expectPartialRevert(AutomataQuoteVerifier.AutomataFailed.selector);
        _adapter.verify("quote", 0);
        _entry.fail(Entry.Mood.FailsWithoutAWord);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.AutomataFailed.selector, bytes("")));
        _adapter.verify("quote", 0);
    }

    function test_Verify_StatusAndKind_reverts() external {
        (bytes memory output,) = _both("");
        output[4] = 0x06;
        _entry.answer(true, output, 0);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.OutputStatus.selector, 6));
        _adapter.verify("quote", 0);
        output[4] = 0x0a;
        _entry.answer(true, output, 0);
        vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.OutputStatus.selector, 10));
        _adapter.verify("quote", 0);
        output[4] = 0x00;
        output[3] = 0x04;
        _entry.answer(true, output, 0);
        vm.expectPartialRevert(AutomataQuoteVerifier.OutputKind.selector);
        _adapter.verify("quote", 0);
        output[3] = 0x02;
        output[1] = 0x02;
        _entry.answer(true, output, 0);
        vm.expectPartialRevert(AutomataQuoteVerifier.OutputKind.selector);
        _adapter.verify("quote", 0);
    }

    function test_Constructor_Adapter_reverts() external {
        vm.expectRevert(AutomataQuoteVerifier.ZeroAddress.selector);
        this.deploy(address(0), 11);
        for (uint8 layout = 9; layout < 13; layout += 3) {
            vm.expectRevert(abi.encodeWithSelector(AutomataQuoteVerifier.UnknownLayout.selector, layout));
            this.deploy(address(_entry), layout);
        }
        this.deploy(address(_entry), 10);
    }

    /// @dev In a call of its own: a deployment that fails ends the test's.
    function deploy(address entry, uint8 layout) external {
        new AutomataQuoteVerifier(IAutomataDcapAttestation(entry), layout);
    }

    function testFuzz_Read_AnyBytes_isReadOrRefused(bytes memory any, uint16 length) external view {
        bytes memory padded = bytes.concat(any, new bytes(bound(length, 0, 700)));
        try _adapter.read(padded) {}
        catch (bytes memory reason) {
            _assertCustom(reason);
        }
    }

    /* HELPERS */

    /// @dev A quote's output in Automata's layout, and our claims.
    function _both(string memory flags) private returns (bytes memory output, QuoteClaims memory claims) {
        (bytes memory quote, bytes memory leaf, bytes memory ca) = _quote("platform-1", new bytes(64), flags);
        output = _automata.output(leaf, ca, quote, 0, _none);
        (claims,) = verifier.verifyChain(leaf, ca, quote, 0);
    }
}
