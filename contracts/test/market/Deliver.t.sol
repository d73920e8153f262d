// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IEnclaves} from "../../src/interfaces/IEnclaves.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {IWorkerRegistry} from "../../src/interfaces/IWorkerRegistry.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Outcome, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {Delivery} from "../../src/types/Settlement.sol";
import {Worker} from "../../src/types/Worker.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

contract DeliverTest is MarketTest {
    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    bytes32 private _jobId;
    bytes private _result;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _request = lab.newRequest();
        _jobId = lab.postAssigned(_alice, _request);
        _result = lab.RESULT();
    }

    /* PAY */

    function test_Deliver_Ok_succeeds() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.expectEmit(address(market));
        emit IJobMarket.JobSettled(
            _jobId,
            requester,
            _alice.operator,
            Outcome.Ok,
            sha256(_result),
            50_000_000,
            0,
            0.99 ether,
            0.01 ether,
            _result
        );
        market.deliver(delivery);

        _assertStatus(_jobId, JobStatus.Settled);
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether, "worker");
        assertEq(market.credits(treasury, address(0)), 0.01 ether, "treasury");
        assertEq(market.credits(requester, address(0)), 1 ether, "what the price left over");
        assertEq(market.getJob(_jobId).escrow, 0, "nothing is held");
        assertEq(market.getJob(_jobId).worker, address(0), "nor reserved");
        assertEq(workers.freeStake(_alice.operator), 100e18, "collateral is free");
        assertEq(enclaves.getEnclave(_alice.enclave).used, 0, "slot is free");
        (Worker memory worker,) = workers.getWorker(_alice.operator);
        assertEq(worker.late, 0);
        assertEq(worker.faulted, 0);
    }

    function test_Deliver_LimitExceeded_succeeds() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.outcome = uint8(Outcome.LimitExceeded);
        market.deliver(lab.signDelivery(_alice.signerKey, statement, _result));
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether, "paid as Ok");
    }

    function test_Deliver_Token_succeeds() external {
        JobRequest memory request = lab.newTokenRequest();
        lab.settle(_bob, request);
        assertEq(market.credits(_bob.operator, address(payToken)), 0.99 ether);
        assertEq(market.credits(_bob.operator, address(0)), 0);
    }

    function test_Deliver_EmptyResult_succeeds() external {
        _deliver("");
    }

    function test_Deliver_LargestResult_succeeds() external {
        _deliver(new bytes(1024));
    }

    function test_Deliver_CarriedByAnyone_succeeds() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.prank(makeAddr("carrier"));
        market.deliver(delivery);
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether);
    }

    function testFuzz_Deliver_SplitsEscrow(uint96 maxPrice, uint96 price) external {
        JobRequest memory request = lab.newRequest();
        maxPrice = uint96(bound(maxPrice, 1, 900 ether));
        price = uint96(bound(price, 0, maxPrice));
        (request.offer.floorFee, request.offer.minPrice, request.offer.maxPrice) = (0, price, maxPrice);
        lab.settle(_bob, request);
        uint256 paid = market.credits(_bob.operator, address(0));
        uint256 fee = market.credits(treasury, address(0));
        assertEq(fee, uint256(price) / 100, "one in a hundred, rounded down");
        assertEq(paid, price - fee, "worker");
        assertEq(market.credits(requester, address(0)), maxPrice - price, "refund");
    }

    /* THE CLOCK */

    function test_Deliver_AtDeadline_succeeds() external {
        vm.warp(market.getJob(_jobId).reservedUntil);
        market.deliver(lab.newDelivery(_alice, _request));
        _assertStatus(_jobId, JobStatus.Settled);
    }

    function test_Deliver_OneSecondLate_reverts() external {
        uint40 deadline = market.getJob(_jobId).reservedUntil;
        vm.warp(deadline + 1);
        _expect(
            lab.newDelivery(_alice, _request),
            abi.encodeWithSelector(IJobMarket.Late.selector, _jobId, deadline)
        );
    }

    /* THE KEY */

    function test_Deliver_NewKeyOfSameEnclave_succeeds() external {
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("alice's second key");
        lab.reattest(_alice);
        market.deliver(lab.newDelivery(_alice, _request));
        _assertStatus(_jobId, JobStatus.Settled);
    }

    function test_Deliver_OlderKeyStillLive_succeeds() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("alice's second key");
        lab.reattest(_alice);
        market.deliver(delivery);
        _assertStatus(_jobId, JobStatus.Settled);
    }

    function test_Deliver_SupersededKey_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        address old = _alice.signer;
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("alice's second key");
        lab.supersede(_alice);
        _expect(delivery, abi.encodeWithSelector(IEnclaves.SignerExpired.selector, _alice.enclave, old, 0));
        market.deliver(lab.newDelivery(_alice, _request));
    }

    function test_Deliver_ExpiredKey_reverts() external {
        JobRequest memory request = lab.newRequest();
        request.offer.executionWindow = 2 hours;
        lab.postAssigned(_bob, request);
        uint40 expiry = enclaves.getEnclave(_bob.enclave).newest.expiry;
        Delivery memory delivery = lab.newDelivery(_bob, request);
        vm.warp(expiry + 1);
        _expect(
            delivery,
            abi.encodeWithSelector(IEnclaves.SignerExpired.selector, _bob.enclave, _bob.signer, expiry)
        );
        vm.warp(expiry);
        market.deliver(delivery);
    }

    function test_Deliver_ForeignEnclavesKey_reverts() external {
        _expectSigner(_bob.signerKey, _bob.signer);
    }

    function test_Deliver_OperatorsKey_reverts() external {
        _expectSigner(_alice.operatorKey, _alice.operator);
    }

    function test_Deliver_UnknownKey_reverts() external {
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        _expectSigner(key, stranger);
    }

    function test_Deliver_FrozenEnclave_reverts() external {
        vm.prank(council);
        enclaves.setFrozen(_alice.enclave, true);
        _expect(
            lab.newDelivery(_alice, _request),
            abi.encodeWithSelector(IEnclaves.EnclaveNotLive.selector, _alice.enclave)
        );
    }

    function test_Deliver_HighS_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        delivery.signature = lab.toHighS(delivery.signature);
        _expect(delivery, abi.encodeWithSelector(IJobMarket.BadSignature.selector));
    }

    function test_Deliver_ShortSignature_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        delivery.signature = hex"00";
        _expect(delivery, abi.encodeWithSelector(IJobMarket.BadSignature.selector));
    }

    function test_Deliver_OtherChain_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        _expectForged(statement, lab.digestOf(statement, block.chainid + 1, address(proof)));
    }

    /// @dev The chain forked: what was signed before counts on one side only.
    function test_Deliver_ChainIdChanged_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        uint256 chain = block.chainid;
        vm.chainId(chain + 1);
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(delivery);
        vm.chainId(chain);
        market.deliver(delivery);
    }

    function test_Deliver_OtherContract_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        _expectForged(statement, lab.digestOf(statement, block.chainid, address(market)));
    }

    /// @dev Every field of the statement is under the signature.
    function test_Deliver_AlteredStatement_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        bytes32 digest = lab.digestOf(statement, block.chainid, address(proof));
        statement.program = "other";
        _expectForged(statement, digest);
        statement = lab.newStatement(_alice, _request);
        statement.inputDigest = "other";
        _expectForged(statement, digest);
        statement = lab.newStatement(_alice, _request);
        statement.cycles += 1;
        _expectForged(statement, digest);
        statement = lab.newStatement(_alice, _request);
        statement.outcome = uint8(Outcome.LimitExceeded);
        _expectForged(statement, digest);
        statement = lab.newStatement(_alice, _request);
        statement.worker = _bob.operator;
        _expectForged(statement, digest);
    }

    /* THE JOB */

    function test_Deliver_UnknownJob_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, lab.newRequest());
        _expect(delivery, abi.encodeWithSelector(IJobMarket.UnknownJob.selector, delivery.statement.jobId));
    }

    /// @dev The same enclave holds two jobs; what it signed for one does not settle the other.
    function test_Deliver_OtherJob_reverts() external {
        JobRequest memory request = lab.newRequest();
        request.work.inputDigest = "other";
        lab.postAssigned(_alice, request);
        TeeStatement memory statement = lab.newStatement(_alice, request);
        bytes32 digest = lab.digestOf(statement, block.chainid, address(proof));
        statement.jobId = _jobId;
        _expectForged(statement, digest);
    }

    function test_Deliver_OpenJob_reverts() external {
        JobRequest memory request = lab.newRequest();
        bytes32 jobId = lab.post(request);
        lab.placeBid(_alice, request, 1 ether);
        _expect(
            lab.newDelivery(_alice, request),
            abi.encodeWithSelector(IJobMarket.WrongStatus.selector, jobId, JobStatus.Open, JobStatus.Assigned)
        );
    }

    function test_Deliver_OtherRound_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.round = 1;
        _expectStatement(statement, abi.encodeWithSelector(IJobMarket.WrongRound.selector, _jobId, 0, 1));
    }

    function test_Deliver_OtherWorker_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.worker = _bob.operator;
        _expectStatement(
            statement, abi.encodeWithSelector(IWorkerRegistry.NotTheWorker.selector, _bob.operator, 1)
        );
    }

    function test_Deliver_OtherKind_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.kind = 2;
        _expectStatement(
            statement,
            abi.encodeWithSelector(
                IJobMarket.StatementMismatch.selector,
                bytes32("kind"),
                bytes32(uint256(2)),
                bytes32(uint256(1))
            )
        );
    }

    function test_Deliver_Twice_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        market.deliver(delivery);
        _expect(
            delivery,
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Settled, JobStatus.Assigned
            )
        );
        assertEq(market.credits(_alice.operator, address(0)), 0.99 ether, "paid once");
    }

    function test_Deliver_AfterExpiry_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        vm.warp(market.getJob(_jobId).reservedUntil + 1);
        market.expire(_jobId);
        _expect(
            delivery,
            abi.encodeWithSelector(
                IJobMarket.WrongStatus.selector, _jobId, JobStatus.Expired, JobStatus.Assigned
            )
        );
    }

    /* THE RESULT */

    function test_Deliver_OtherResult_reverts() external {
        Delivery memory delivery = lab.newDelivery(_alice, _request);
        delivery.publicValues = "other";
        _expect(
            delivery,
            abi.encodeWithSelector(IJobMarket.ResultDigestMismatch.selector, sha256(_result), sha256("other"))
        );
    }

    function test_Deliver_ResultTooLarge_reverts() external {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        bytes memory large = new bytes(1025);
        statement.resultDigest = sha256(large);
        _expect(
            lab.signDelivery(_alice.signerKey, statement, large),
            abi.encodeWithSelector(IJobMarket.ResultTooLarge.selector, 1025, 1024)
        );
    }

    function test_Deliver_NoOutcome_reverts() external {
        _expectOutcome(0, 0);
    }

    function test_Deliver_UnknownOutcome_reverts() external {
        _expectOutcome(4, 0);
    }

    function test_Deliver_OkWithExitCode_reverts() external {
        _expectOutcome(uint8(Outcome.Ok), 1);
    }

    function test_Deliver_LimitWithExitCode_reverts() external {
        _expectOutcome(uint8(Outcome.LimitExceeded), 1);
    }

    function test_Deliver_Failed_reverts() external {
        _expectOutcome(uint8(Outcome.Failed), 1);
    }

    function _deliver(bytes memory result) private {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        statement.resultDigest = sha256(result);
        market.deliver(lab.signDelivery(_alice.signerKey, statement, result));
        _assertStatus(_jobId, JobStatus.Settled);
    }

    function _expect(Delivery memory delivery, bytes memory fault) private {
        vm.expectRevert(fault);
        market.deliver(delivery);
    }

    function _expectStatement(TeeStatement memory statement, bytes memory fault) private {
        _expect(lab.signDelivery(_alice.signerKey, statement, _result), fault);
        _assertStatus(_jobId, JobStatus.Assigned);
    }

    function _expectOutcome(uint8 outcome, uint32 exitCode) private {
        TeeStatement memory statement = lab.newStatement(_alice, _request);
        (statement.outcome, statement.exitCode) = (outcome, exitCode);
        _expectStatement(statement, abi.encodeWithSelector(IJobMarket.BadOutcome.selector, outcome, exitCode));
    }

    function _expectSigner(uint256 key, address signer) private {
        _expect(
            lab.signDelivery(key, lab.newStatement(_alice, _request), _result),
            abi.encodeWithSelector(IEnclaves.UnknownSigner.selector, _alice.enclave, signer)
        );
    }

    /// @dev A signature over another digest recovers to some stranger.
    function _expectForged(TeeStatement memory statement, bytes32 signedDigest) private {
        Delivery memory delivery = Delivery({
            statement: statement, signature: lab.sign(_alice.signerKey, signedDigest), publicValues: _result
        });
        vm.expectPartialRevert(IEnclaves.UnknownSigner.selector);
        market.deliver(delivery);
    }
}
