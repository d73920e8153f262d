// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ISchedulerOracle} from "../../src/interfaces/ISchedulerOracle.sol";
import {EnclaveFlags} from "../../src/types/Attestation.sol";
import {AssignmentDecision, Bid} from "../../src/types/Messages.sol";
import {JobRequest} from "../../src/types/Request.sol";
import {BidReceipt, Weights} from "../../src/types/Scheduling.sol";
import {MarketTest} from "../utils/MarketTest.sol";
import {Node} from "../utils/Nodes.sol";

/// @dev Alice was promised that her bid is in; Bob was chosen for much less.
contract ChallengeTest is MarketTest {
    bytes32 private constant FAULT = "receipt";

    Node private _alice;
    Node private _bob;
    JobRequest private _request;
    AssignmentDecision private _decision;
    BidReceipt private _receipt;
    uint96 private _bond;
    address private _keeper;

    function setUp() public override {
        super.setUp();
        _alice = lab.liveNode("alice");
        _bob = lab.liveNode("bob");
        _request = lab.newRequest();
        lab.post(_request);
        _bond = lab.BOND();
        _keeper = lab.KEEPER();
        _decision = lab.newDecision(lab.newBid(_bob, _request, 1 ether));
        _decision.score = 5000;
        _promise();
    }

    /* PUNISHED */

    function test_Challenge_succeeds() external {
        uint256 share = uint256(_bond) * 3000 / 10_000;
        for (uint256 i = 0; i < 2; ++i) {
            vm.expectEmit(address(oracle));
            emit ISchedulerOracle.BondSlashed(_member(i), _decision.jobId, _keeper, FAULT, _bond, share);
        }
        _challenge();
        for (uint256 i = 0; i < 2; ++i) {
            assertEq(_bondOf(_member(i)), 0);
            assertFalse(oracle.isMember(_member(i)), "seat");
        }
        assertEq(_bondOf(_member(2)), _bond, "signed neither");
        assertEq(oracle.credits(_keeper), 2 * share, "the challenger is paid");
        assertEq(oracle.credits(treasury), 2 * (_bond - share));
    }

    /// @dev Members of which nobody is left cannot decide; the fallback then assigns the best bid on chain.
    function test_Challenge_EndsTheirDecisions() external {
        Bid memory placed = lab.placeBid(_bob, _request, 1 ether);
        // The bid on chain is Bob's own affair: Alice's record has not changed.
        _challenge();
        vm.warp(market.getJob(_decision.jobId).bidEnd);
        AssignmentDecision memory next = lab.newDecision(placed);
        bytes[] memory signatures = lab.signDecision(next);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, _member(0)));
        market.assign(next, signatures);
    }

    function test_Challenge_OnlyWhoSignedBoth_succeeds() external {
        _challenge(_signed(0, 1), _promised(1, 2));
        assertEq(_bondOf(_member(0)), _bond, "promised nothing");
        assertEq(_bondOf(_member(1)), 0);
        assertEq(_bondOf(_member(2)), _bond, "decided nothing");
    }

    function test_Challenge_OneByOne_succeeds() external {
        _challenge(_one(_signed(0, 1), 0), _promised(0, 1));
        assertEq(_bondOf(_member(0)), 0);
        // The other is still to be punished, and the first not a second time.
        _challenge();
        assertEq(_bondOf(_member(1)), 0);
        assertEq(oracle.credits(_keeper), 2 * (uint256(_bond) * 3000 / 10_000));
    }

    /// @dev A member that leaves the decision's snapshot behind its promise gains nothing.
    function test_Challenge_BackdatedDecision_succeeds() external {
        vm.roll(vm.getBlockNumber() + 10);
        _promise();
        assertLt(_decision.snapshotBlock, _receipt.blockNumber);
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    function testFuzz_Challenge_BeyondTheBand_succeeds(uint16 promised, uint16 decided) external {
        promised = uint16(bound(promised, 301, 10_000));
        decided = uint16(bound(decided, 0, promised - 301));
        (_receipt.score, _decision.score) = (promised, decided);
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    /// @dev The band is that of the weights which the two name, whatever is in force now.
    function test_Challenge_BandOfItsTime_succeeds() external {
        Weights memory wide = oracle.weights();
        wide.band = 2000;
        for (uint256 i = 0; i < 3; ++i) {
            vm.prank(council);
            oracle.setWeights(wide);
        }
        _receipt.score = _decision.score + 301;
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    function test_Challenge_UntilTheLastSecond_succeeds() external {
        _receipt.validUntil = _decision.validUntil;
        _decision.validUntil = _receipt.liveUntil;
        _receipt.validUntil = _receipt.liveUntil;
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    /// @dev Nobody saves the committee by giving the worker a present.
    function test_Challenge_StakeAddedByOthers_succeeds() external {
        lab.stake(_alice.operator, 1);
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    /// @dev What became free since can only have helped the bid.
    function test_Challenge_SlotsFreedSince_succeeds() external {
        JobRequest memory other = lab.newRequest();
        bytes32 jobId = lab.post(other);
        lab.placeBid(_alice, other, 1 ether);
        _promise();
        vm.prank(requester);
        market.cancel(jobId);
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    /// @dev A bond on its way out answers all the same.
    function test_Challenge_Unbonding_succeeds() external {
        vm.prank(_member(0));
        oracle.requestUnbond(_bond);
        _challenge();
        assertEq(_bondOf(_member(0)), 0);
    }

    /* NO FAULT */

    function test_Challenge_OtherJob_reverts() external {
        _receipt.jobId = "other";
        _expect("job");
    }

    function test_Challenge_OtherRound_reverts() external {
        _receipt.round = 1;
        _expect("round");
    }

    function test_Challenge_SameWorker_reverts() external {
        _decision.worker = _alice.operator;
        _expect("worker");
    }

    function test_Challenge_OtherWeights_reverts() external {
        _decision.weightsVersion = 2;
        _expect("weights");
    }

    function test_Challenge_WeightsNeverThere_reverts() external {
        (_decision.weightsVersion, _receipt.weightsVersion) = (2, 2);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.StaleWeights.selector, 2, 1));
        this.challengeNow();
    }

    function test_Challenge_WithinTheBand_reverts() external {
        _receipt.score = _decision.score + 300;
        _expect("score");
    }

    function test_Challenge_BidEndsFirst_reverts() external {
        _receipt.validUntil = _decision.validUntil - 1;
        _expect("validity");
    }

    function test_Challenge_AttestationEndsFirst_reverts() external {
        _decision.validUntil = _receipt.liveUntil + 1;
        _receipt.validUntil = _decision.validUntil;
        _expect("liveness");
    }

    /* THE BIDDER'S OWN DOING: A BID THAT FAILED FOR A MOMENT IS NO EVIDENCE */

    function test_Challenge_WorkerReserved_reverts() external {
        JobRequest memory other = lab.newRequest();
        lab.post(other);
        lab.placeBid(_alice, other, 1 ether);
        _expect("record");
    }

    /// @dev The reservation is gone again and everything looks as before.
    function test_Challenge_ReservedForAWhile_reverts() external {
        _reserveForAWhile();
        _promise();
        _reserveForAWhile();
        assertEq(enclaves.wordOf(_alice.enclave), _receipt.enclaveWord);
        _expect("record");
    }

    /// @dev An enclave's first reservation leaves a mark in its word, which by itself neither accuses nor excuses anybody: the worker's
    /// counts it too.
    function test_Challenge_FirstReservationSince_reverts() external {
        _reserveForAWhile();
        assertEq(enclaves.wordOf(_alice.enclave) ^ _receipt.enclaveWord, uint256(EnclaveFlags.NAMED) << 72);
        _expect("record");
    }

    /// @dev Stake taken out before the decision and put back after it.
    function test_Challenge_StakeAwayForAWhile_reverts() external {
        vm.prank(_alice.operator);
        workers.requestWithdraw(100e18);
        assertEq(workers.freeStake(_alice.operator), 0);
        lab.stake(_alice.operator, 100e18);
        assertEq(workers.freeStake(_alice.operator), 100e18);
        _expect("record");
    }

    function test_Challenge_WorkerFaultedSince_reverts() external {
        JobRequest memory other = lab.newRequest();
        bytes32 jobId = lab.postAssigned(_alice, other);
        _promise();
        vm.warp(market.getJob(jobId).reservedUntil + 1);
        market.expire(jobId);
        _decision.validUntil = _receipt.validUntil;
        _expect("record");
    }

    function test_Challenge_AttestedAnew_reverts() external {
        lab.reattest(_alice);
        _expect("signer");
    }

    /// @dev An enclave that said it was slow, and says now that it is fast again.
    function test_Challenge_SlowForAWhile_reverts() external {
        uint256 before = enclaves.wordOf(_alice.enclave);
        uint256 capacity = _alice.capacity;
        (address firstSigner, uint256 firstKey) = (_alice.signer, _alice.signerKey);
        (_alice.signer, _alice.signerKey) = makeAddrAndKey("alice's slow enclave");
        _alice.capacity = lab.capacityOf(8, 16_384, 1000, 4);
        lab.reattest(_alice);
        assertNotEq(enclaves.wordOf(_alice.enclave), before);
        (_alice.signer, _alice.signerKey, _alice.capacity) = (firstSigner, firstKey, capacity);
        lab.reattest(_alice);
        assertEq(enclaves.wordOf(_alice.enclave), before);
        _expect("signer");
    }

    function test_Challenge_RetiredForAWhile_reverts() external {
        vm.prank(_alice.operator);
        enclaves.retire(_alice.enclave);
        _expect("signer");
        lab.reattest(_alice);
        _expect("signer");
    }

    /* THE GUARDIAN'S DOING GETS NOBODY SLASHED */

    function test_Challenge_FrozenNow_reverts() external {
        _freeze(_alice.enclave, true);
        _expect("enclave");
    }

    function test_Challenge_FrozenForAWhile_reverts() external {
        _freeze(_alice.enclave, true);
        _freeze(_alice.enclave, false);
        assertEq(enclaves.wordOf(_alice.enclave), _receipt.enclaveWord);
        _expect("frozen");
    }

    function test_Challenge_QuarantinedForAWhile_reverts() external {
        bytes28 platform = enclaves.getEnclave(_alice.enclave).platform;
        vm.startPrank(council);
        enclaves.setQuarantined(platform, true);
        enclaves.setQuarantined(platform, false);
        vm.stopPrank();
        _expect("frozen");
    }

    function test_Challenge_NoLongerServing_reverts() external {
        bytes32 measurement = enclaves.getEnclave(_alice.enclave).measurement;
        vm.prank(council);
        enclaves.removeMeasurement(measurement);
        _expect("serving");
    }

    /* WHO SIGNED */

    function test_Challenge_NobodySignedBoth_reverts() external {
        bytes[] memory decided = _one(_signed(0, 1), 0);
        bytes[] memory promised = _promised(1, 2);
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    /// @dev Whoever never sat in the committee can promise what it likes.
    function test_Challenge_NeverAMember_reverts() external {
        (address stranger, uint256 key) = makeAddrAndKey("stranger");
        stakeToken.mint(address(this), _bond);
        stakeToken.approve(address(oracle), _bond);
        oracle.bond(stranger, _bond);
        bytes[] memory decided = _one(lab.signDecision(_decision, key, key), 0);
        bytes[] memory promised = _one(lab.signTwice(lab.digestOf(_receipt), key, key), 0);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, stranger));
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    function test_Challenge_NoSignatures_reverts() external {
        bytes[] memory none = new bytes[](0);
        vm.expectRevert(ISchedulerOracle.NoCommonSigner.selector);
        oracle.challenge(_decision, none, _receipt, none);
    }

    function test_Challenge_Unsorted_reverts() external {
        (bytes[] memory decided, bytes[] memory promised) = (_signed(1, 0), _promised(0, 1));
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.SignersNotSorted.selector, _member(1), _member(0))
        );
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    function test_Challenge_Twice_reverts() external {
        (bytes[] memory decided, bytes[] memory promised) = (_signed(0, 1), _promised(1, 1));
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.SignersNotSorted.selector, _member(1), _member(1))
        );
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    function test_Challenge_Malformed_reverts() external {
        (bytes[] memory decided, bytes[] memory promised) = (_signed(0, 1), _promised(0, 1));
        decided[1] = hex"00";
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NotACommitteeMember.selector, address(0)));
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    /// @dev Evidence that was altered is signed by nobody who has a bond.
    function testFuzz_Challenge_Altered_reverts(uint16 score) external {
        bytes[] memory decided = _signed(0, 1);
        bytes[] memory promised = _promised(0, 1);
        score = uint16(bound(score, 6000, 10_000));
        vm.assume(score != _receipt.score);
        _receipt.score = score;
        (bool done,) =
            address(oracle).call(abi.encodeCall(oracle.challenge, (_decision, decided, _receipt, promised)));
        assertFalse(done);
        assertEq(_bondOf(_member(0)), _bond);
    }

    /// @dev On a chain that was split off, each half has its own promises.
    function test_Challenge_OtherChain_reverts() external {
        bytes[] memory decided = _signed(0, 1);
        bytes[] memory promised = _promised(0, 1);
        vm.chainId(block.chainid + 1);
        (bool done,) =
            address(oracle).call(abi.encodeCall(oracle.challenge, (_decision, decided, _receipt, promised)));
        assertFalse(done);
        assertEq(_bondOf(_member(0)), _bond);
    }

    function test_Challenge_Again_reverts() external {
        _challenge();
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.AlreadyPunished.selector, _member(1), FAULT));
        this.challengeNow();
    }

    function test_Challenge_AgainAfterNewBond_reverts() external {
        _challenge();
        stakeToken.mint(address(this), _bond);
        stakeToken.approve(address(oracle), _bond);
        oracle.bond(_member(1), _bond);
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.AlreadyPunished.selector, _member(1), FAULT));
        this.challengeNow();
        assertEq(_bondOf(_member(1)), _bond);
    }

    function test_Challenge_BondGone_reverts() external {
        vm.prank(_member(0));
        oracle.requestUnbond(_bond);
        skip(7 days);
        lab.refreshCollateral();
        vm.prank(_member(0));
        oracle.withdrawBond();
        lab.reattest(_alice);
        _promise();
        _receipt.validUntil = _decision.validUntil;
        vm.expectRevert(
            abi.encodeWithSelector(ISchedulerOracle.InsufficientBond.selector, _member(0), 0, _bond)
        );
        this.challengeNow();
    }

    /* GAS */

    /// @dev Both members that signed, and a challenger and a treasury that have credit already.
    /// forge-config: default.isolate = true
    function test_Gas_Challenge() external {
        _punishThird();
        (bytes[] memory decided, bytes[] memory promised) = (_signed(0, 1), _promised(0, 1));
        vm.prank(_keeper);
        oracle.challenge(_decision, decided, _receipt, promised);
        vm.snapshotGasLastCall("scheduling", "challenge");
    }

    /// forge-config: default.isolate = true
    function test_Gas_ChallengeOne() external {
        _punishThird();
        (bytes[] memory decided, bytes[] memory promised) = (_signed(0, 1), _one(_promised(0, 1), 0));
        vm.prank(_keeper);
        oracle.challenge(_decision, decided, _receipt, promised);
        vm.snapshotGasLastCall("scheduling", "challenge: one member");
    }

    function _punishThird() private {
        AssignmentDecision memory second = lab.newDecision(lab.newBid(_bob, _request, 1 ether));
        second.price = 1;
        bytes memory one = _signed(2, 2)[0];
        bytes memory two = lab.signDecision(second, lab.committeeKeys(2), lab.committeeKeys(2))[0];
        vm.prank(_keeper);
        oracle.proveEquivocation(_decision, one, second, two);
    }

    /* HELPERS */

    /// @dev Alice bids for another job, which is cancelled.
    function _reserveForAWhile() private {
        JobRequest memory other = lab.newRequest();
        bytes32 jobId = lab.post(other);
        lab.placeBid(_alice, other, 1 ether);
        vm.prank(requester);
        market.cancel(jobId);
    }

    /// @dev Alice's receipt on the facts as they are.
    function _promise() private {
        Bid memory bid = lab.newBid(_alice, _request, 1 ether);
        _receipt = lab.newReceipt(_alice, bid, 9000);
    }

    function _challenge() private {
        _challenge(_signed(0, 1), _promised(0, 1));
    }

    function _challenge(bytes[] memory decided, bytes[] memory promised) private {
        vm.prank(_keeper);
        oracle.challenge(_decision, decided, _receipt, promised);
    }

    /// @dev A call of its own, so that an expected refusal is this one's and not a helper's.
    function challengeNow() external {
        _challenge();
    }

    function _expect(bytes32 what) private {
        vm.expectRevert(abi.encodeWithSelector(ISchedulerOracle.NoFault.selector, what));
        this.challengeNow();
    }

    function _signed(uint256 first, uint256 second) private view returns (bytes[] memory) {
        return lab.signDecision(_decision, lab.committeeKeys(first), lab.committeeKeys(second));
    }

    function _promised(uint256 first, uint256 second) private view returns (bytes[] memory) {
        return lab.signTwice(lab.digestOf(_receipt), lab.committeeKeys(first), lab.committeeKeys(second));
    }

    function _one(bytes[] memory signatures, uint256 i) private pure returns (bytes[] memory one) {
        one = new bytes[](1);
        one[0] = signatures[i];
    }

    function _member(uint256 i) private view returns (address) {
        return vm.addr(lab.committeeKeys(i));
    }

    function _bondOf(address account) private view returns (uint96 amount) {
        (amount,,) = oracle.bondOf(account);
    }
}
