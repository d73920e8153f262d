// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {TestToken} from "../utils/Tokens.sol";
import {Answer, OddWallet, Wallet} from "../utils/Wallets.sol";

contract AnchorTest is MarketTest {
    JobRequest private _request;
    bytes32 private _jobId;
    address private _keeper;

    function setUp() public override {
        super.setUp();
        _request = lab.newRequest();
        _jobId = lab.idOf(_request);
        _keeper = lab.KEEPER();
    }

    function test_Anchor_ByAnyone_succeeds() external {
        lab.depositFor(requester, address(0), 5 ether);
        bytes memory signature = lab.signRequest(_request);
        vm.expectEmit(address(market));
        emit IJobMarket.JobPosted(_jobId, requester, _request);
        vm.prank(_keeper);
        assertEq(market.anchor(_request, signature), _jobId, "id");

        IJobMarket.JobView memory job = market.getJob(_jobId);
        _assertStatus(_jobId, JobStatus.Open);
        assertEq(job.requester, requester, "the signer's job");
        assertEq(job.escrow, 2 ether);
        assertEq(job.bidEnd, _now() + 30, "clocks start now");
        assertEq(market.depositOf(requester, address(0)).amount, 3 ether, "escrow comes out of the deposit");
        assertEq(address(market).balance, 5 ether);
    }

    function test_Anchor_Token_succeeds() external {
        _request = lab.newTokenRequest();
        bytes32 jobId = lab.anchor(_request);
        assertEq(market.getJob(jobId).token, address(payToken));
        assertEq(market.depositOf(requester, address(payToken)).amount, 0);
    }

    function test_Anchor_Quorum_takesEveryReplica() external {
        _request = lab.newQuorumRequest(2, 3);
        lab.depositFor(requester, address(0), 6 ether);
        market.anchor(_request, lab.signRequest(_request));
        assertEq(market.getJob(lab.idOf(_request)).escrow, 6 ether);
        assertEq(market.depositOf(requester, address(0)).amount, 0);
    }

    /// @dev What a job leaves over is a credit: a deposit would make it wait.
    function test_Anchor_Cancelled_refundsToCredit() external {
        lab.anchor(_request);
        vm.prank(requester);
        market.cancel(_jobId);
        assertEq(_credit(requester), 2 ether);
        assertEq(market.depositOf(requester, address(0)).amount, 0);
    }

    function test_Anchor_LeavingDeposit_succeeds() external {
        lab.depositFor(requester, address(0), 2 ether);
        vm.prank(requester);
        market.requestDepositWithdrawal(address(0), 2 ether);
        market.anchor(_request, lab.signRequest(_request));
        IJobMarket.Deposit memory left = market.depositOf(requester, address(0));
        assertEq(left.amount, 0);
        assertEq(left.leaving, 0, "nothing is left to leave");
    }

    function test_Anchor_LeavingIsDrawnOnLast_succeeds() external {
        lab.depositFor(requester, address(0), 5 ether);
        vm.prank(requester);
        market.requestDepositWithdrawal(address(0), 2.5 ether);
        market.anchor(_request, lab.signRequest(_request));
        IJobMarket.Deposit memory left = market.depositOf(requester, address(0));
        assertEq(left.amount, 3 ether);
        assertEq(left.leaving, 2.5 ether, "untouched while the rest suffices");

        _request = lab.newRequest();
        market.anchor(_request, lab.signRequest(_request));
        left = market.depositOf(requester, address(0));
        assertEq(left.amount, 1 ether);
        assertEq(left.leaving, 1 ether, "never more than there is");
    }

    function testFuzz_Anchor_DrawsEscrow(uint96 maxPrice, uint96 amount) external {
        maxPrice = uint96(bound(maxPrice, 1, 400 ether));
        amount = uint96(bound(amount, 1, 900 ether));
        (_request.offer.floorFee, _request.offer.minPrice, _request.offer.maxPrice) = (0, 0, maxPrice);
        lab.depositFor(requester, address(0), amount);
        bytes memory signature = lab.signRequest(_request);
        if (amount < maxPrice) {
            vm.expectRevert(
                abi.encodeWithSelector(
                    IJobMarket.InsufficientDeposit.selector, requester, address(0), amount, maxPrice
                )
            );
            market.anchor(_request, signature);
            return;
        }
        bytes32 jobId = market.anchor(_request, signature);
        assertEq(market.depositOf(requester, address(0)).amount, amount - maxPrice);
        assertEq(market.getJob(jobId).escrow, maxPrice);
    }

    /* THE SIGNATURE */

    function test_Anchor_OtherKey_reverts() external {
        (, uint256 key) = makeAddrAndKey("stranger");
        _expectUnsigned(lab.sign(key, _jobId));
    }

    function test_Anchor_HighS_reverts() external {
        _expectUnsigned(lab.toHighS(lab.signRequest(_request)));
    }

    function test_Anchor_ShortSignature_reverts() external {
        _expectUnsigned(hex"0102");
    }

    function test_Anchor_NoSignature_reverts() external {
        _expectUnsigned("");
    }

    function test_Anchor_AlteredRequest_reverts() external {
        bytes memory signature = lab.signRequest(_request);
        _request.offer.collateral = 1e18;
        _expectUnsigned(signature);
    }

    function test_Anchor_OtherContract_reverts() external {
        bytes32 digest = lab.digestOf(_structHash(), block.chainid, address(proof));
        _expectUnsigned(lab.sign(lab.REQUESTER_KEY(), digest));
    }

    function test_Anchor_OtherChain_reverts() external {
        bytes memory signature = lab.signRequest(_request);
        lab.depositFor(requester, address(0), 2 ether);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotSignedByRequester.selector, requester));
        market.anchor(_request, signature);
        vm.chainId(chain);
        market.anchor(_request, signature);
    }

    /* WALLETS THAT ARE CONTRACTS */

    function test_Anchor_Wallet_succeeds() external {
        (address owner, uint256 key) = makeAddrAndKey("owner");
        _useWallet(address(new Wallet(owner)));
        bytes32 jobId = market.anchor(_request, lab.sign(key, lab.idOf(_request)));
        assertEq(market.getJob(jobId).requester, _request.requester);
    }

    function test_Anchor_WalletOfAnother_reverts() external {
        _useWallet(address(new Wallet(makeAddr("owner"))));
        _expectUnsigned(lab.sign(lab.REQUESTER_KEY(), lab.idOf(_request)));
    }

    function test_Anchor_WalletSaysYes_succeeds() external {
        _useOddWallet(Answer.Yes);
        market.anchor(_request, "anything");
    }

    function test_Anchor_WalletReverts_reverts() external {
        _useOddWallet(Answer.Revert);
        _expectUnsigned("anything");
    }

    function test_Anchor_WalletAnswersShort_reverts() external {
        _useOddWallet(Answer.Short);
        _expectUnsigned("anything");
    }

    function test_Anchor_WalletAnswersDirt_reverts() external {
        _useOddWallet(Answer.Dirty);
        _expectUnsigned("anything");
    }

    /* MONEY AND RULES */

    function test_Anchor_NoDeposit_reverts() external {
        _expectDeposit(_request, 0);
    }

    function test_Anchor_OneWeiShort_reverts() external {
        lab.depositFor(requester, address(0), 2 ether - 1);
        _expectDeposit(_request, 2 ether - 1);
    }

    function test_Anchor_OtherTokensDeposit_reverts() external {
        lab.depositFor(requester, address(payToken), 2 ether);
        _expectDeposit(_request, 0);
    }

    function test_Anchor_AnothersDeposit_reverts() external {
        lab.depositFor(_keeper, address(0), 2 ether);
        bytes memory signature = lab.signRequest(_request);
        vm.expectRevert(_insufficient(address(0), 0));
        vm.prank(_keeper);
        market.anchor(_request, signature);
    }

    /// @dev A credit is its owner's to withdraw; only a deposit was given for signed requests.
    function test_Anchor_CreditDoesNotServe_reverts() external {
        bytes32 jobId = lab.post(lab.newRequest());
        vm.prank(requester);
        market.cancel(jobId);
        assertEq(_credit(requester), 2 ether);
        _expectDeposit(_request, 0);
    }

    function test_Anchor_BadRequest_reverts() external {
        _request.offer.minPrice = 3 ether;
        bytes memory signature = lab.signRequest(_request);
        lab.depositFor(requester, address(0), 2 ether);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.BadPrices.selector, 3 ether, 2 ether, 0.1 ether));
        market.anchor(_request, signature);
    }

    function test_Anchor_UnknownToken_reverts() external {
        TestToken other = new TestToken("OTHER");
        _request.offer.token = address(other);
        bytes memory signature = lab.signRequest(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.TokenNotAllowed.selector, other));
        market.anchor(_request, signature);
    }

    function test_Anchor_Twice_reverts() external {
        lab.anchor(_request);
        _expectExists(JobStatus.Open);
    }

    function test_Anchor_AlreadyPosted_reverts() external {
        lab.post(_request);
        _expectExists(JobStatus.Open);
    }

    function test_Anchor_Revoked_reverts() external {
        vm.prank(requester);
        market.revoke(_request);
        _expectExists(JobStatus.Cancelled);
    }

    function test_Anchor_Paused_reverts() external {
        lab.depositFor(requester, address(0), 2 ether);
        bytes memory signature = lab.signRequest(_request);
        _pause();
        _expectPaused();
        market.anchor(_request, signature);
    }

    function _useOddWallet(Answer answer) private {
        OddWallet wallet = new OddWallet();
        wallet.setAnswer(answer);
        _useWallet(address(wallet));
    }

    function _useWallet(address wallet) private {
        lab.depositFor(wallet, address(0), 2 ether);
        _request.requester = wallet;
    }

    function _expectUnsigned(bytes memory signature) private {
        if (_request.requester == requester) lab.depositFor(requester, address(0), 2 ether);
        address account = _request.requester;
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.NotSignedByRequester.selector, account));
        market.anchor(_request, signature);
        assertEq(market.depositOf(account, address(0)).amount, 2 ether, "deposit stays");
    }

    function _expectDeposit(JobRequest memory request, uint256 deposit) private {
        bytes memory signature = lab.signRequest(request);
        vm.expectRevert(_insufficient(request.offer.token, deposit));
        market.anchor(request, signature);
    }

    function _insufficient(address token, uint256 deposit) private view returns (bytes memory) {
        return
            abi.encodeWithSelector(
                IJobMarket.InsufficientDeposit.selector, requester, token, deposit, 2 ether
            );
    }

    function _expectExists(JobStatus status) private {
        lab.depositFor(requester, address(0), 2 ether);
        bytes memory signature = lab.signRequest(_request);
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.JobExists.selector, _jobId, status));
        market.anchor(_request, signature);
    }

    function _structHash() private view returns (bytes32) {
        return lab.structHashOf(_request);
    }
}
