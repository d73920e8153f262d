// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IMultiProof} from "../../src/interfaces/IMultiProof.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract MultiProofTest is MarketTest {
    Node private _alice;
    TeeStatement private _statement;
    bytes private _result;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _statement = lab.newStatement(_alice, lab.newRequest());
        _result = lab.RESULT();
    }

    function test_VerifyTee_succeeds() external view {
        proof.verifyTee(_statement, _alice.enclave, _sign(), _result);
    }

    function test_VerifyTEEProof_OlderForm_succeeds() external view {
        proof.verifyTEEProof(abi.encode(_statement, _alice.enclave, _result), _sign());
    }

    function test_StatementDigest_succeeds() external view {
        assertEq(proof.statementDigest(_statement), lab.digestOf(_statement, block.chainid, address(proof)));
    }

    function test_VerifyTee_AtLastSecond_succeeds() external {
        vm.warp(enclaves.getEnclave(_alice.enclave).newest.expiry);
        proof.verifyTee(_statement, _alice.enclave, _sign(), _result);
    }

    function test_VerifyTee_ExpiredKey_reverts() external {
        vm.warp(enclaves.getEnclave(_alice.enclave).newest.expiry + 1);
        _expect(_notLive(_alice.enclave, _alice.operator, _alice.signer));
    }

    function test_VerifyTee_FrozenEnclave_reverts() external {
        vm.prank(council);
        enclaves.setFrozen(_alice.enclave, true);
        _expect(_notLive(_alice.enclave, _alice.operator, _alice.signer));
    }

    function test_VerifyTee_UnknownKey_reverts() external {
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("stranger");
        _expect(_notLive(_alice.enclave, _alice.operator, _alice.signer));
    }

    function test_VerifyTee_UnknownEnclave_reverts() external {
        _alice.enclave = "none";
        _expect(_notLive("none", _alice.operator, _alice.signer));
    }

    function test_VerifyTee_ForeignEnclave_reverts() external {
        Node memory bob = lab.liveNode("bob");
        _alice.enclave = bob.enclave;
        _expect(_notLive(bob.enclave, _alice.operator, _alice.signer));
    }

    /// @dev Alice's enclave says that bob did the work.
    function test_VerifyTee_OtherWorker_reverts() external {
        Node memory bob = lab.liveNode("bob");
        _statement.worker = bob.operator;
        _expect(_notLive(_alice.enclave, bob.operator, _alice.signer));
    }

    function test_VerifyTee_OtherChain_reverts() external {
        _expectForged(lab.digestOf(_statement, block.chainid + 1, address(proof)));
    }

    function test_VerifyTee_OtherContract_reverts() external {
        _expectForged(lab.digestOf(_statement, block.chainid, address(market)));
    }

    function test_VerifyTee_HighS_reverts() external {
        bytes memory signature = lab.toHighS(_sign());
        vm.expectRevert(IMultiProof.BadSignature.selector);
        proof.verifyTee(_statement, _alice.enclave, signature, _result);
    }

    function test_VerifyTee_NoSignature_reverts() external {
        vm.expectRevert(IMultiProof.BadSignature.selector);
        proof.verifyTee(_statement, _alice.enclave, "", _result);
    }

    function test_VerifyTee_OtherResult_reverts() external {
        bytes memory signature = _sign();
        vm.expectRevert(
            abi.encodeWithSelector(
                IMultiProof.ResultDigestMismatch.selector, sha256(_result), sha256("other")
            )
        );
        proof.verifyTee(_statement, _alice.enclave, signature, "other");
    }

    function test_VerifyTee_Failed_reverts() external {
        (_statement.outcome, _statement.exitCode) = (uint8(Outcome.Failed), 1);
        _expect(abi.encodeWithSelector(IMultiProof.NotSuccessful.selector, 2, 1));
    }

    function test_VerifyTee_LimitExceeded_reverts() external {
        _statement.outcome = uint8(Outcome.LimitExceeded);
        _expect(abi.encodeWithSelector(IMultiProof.NotSuccessful.selector, 3, 0));
    }

    function test_VerifyTee_OkWithExitCode_reverts() external {
        _statement.exitCode = 1;
        _expect(abi.encodeWithSelector(IMultiProof.NotSuccessful.selector, 1, 1));
    }

    /// @dev The older form goes through the same checks.
    function test_VerifyTEEProof_UnknownKey_reverts() external {
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("stranger");
        bytes memory message = abi.encode(_statement, _alice.enclave, _result);
        bytes memory signature = _sign();
        vm.expectRevert(_notLive(_alice.enclave, _alice.operator, _alice.signer));
        proof.verifyTEEProof(message, signature);
    }

    function test_VerifyTEEProof_Malformed_reverts() external {
        vm.expectRevert();
        proof.verifyTEEProof(hex"00", "");
    }

    function _sign() private view returns (bytes memory) {
        return lab.signDelivery(_alice.signerKey, _statement, _result).signature;
    }

    function _expect(bytes memory fault) private {
        bytes memory signature = _sign();
        vm.expectRevert(fault);
        proof.verifyTee(_statement, _alice.enclave, signature, _result);
    }

    /// @dev A signature over another digest recovers to some stranger.
    function _expectForged(bytes32 signedDigest) private {
        bytes memory signature = lab.sign(_alice.signerKey, signedDigest);
        vm.expectPartialRevert(IMultiProof.SignerNotLive.selector);
        proof.verifyTee(_statement, _alice.enclave, signature, _result);
    }

    function _notLive(bytes32 enclave, address worker, address signer) private pure returns (bytes memory) {
        return abi.encodeWithSelector(IMultiProof.SignerNotLive.selector, enclave, worker, signer);
    }
}
