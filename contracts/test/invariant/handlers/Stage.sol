// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AttackHandler} from "./AttackHandler.sol";
import {CommitteeHandler} from "./CommitteeHandler.sol";
import {EnclaveHandler} from "./EnclaveHandler.sol";
import {KeeperHandler} from "./KeeperHandler.sol";
import {OracleHandler} from "./OracleHandler.sol";
import {OutsiderHandler} from "./OutsiderHandler.sol";
import {RequesterHandler} from "./RequesterHandler.sol";
import {RoleHandler} from "./RoleHandler.sol";
import {WorkerHandler} from "./WorkerHandler.sol";

/// @title All who act, on one system
contract Stage is
    RequesterHandler,
    WorkerHandler,
    CommitteeHandler,
    KeeperHandler,
    EnclaveHandler,
    OracleHandler,
    RoleHandler,
    OutsiderHandler,
    AttackHandler
{
    /// @notice What the fuzzer may call: every function that is `checked`. Each campaign begins the list elsewhere, so that a seed
    /// that picks by place has it do other things.
    function targets(uint256 campaign) external pure returns (bytes4[] memory selectors) {
        bytes4[83] memory all = [
            // Requester
            this.postNative.selector,
            this.postToken.selector,
            this.postPermit.selector,
            this.anchorByKey.selector,
            this.anchorByWallet.selector,
            this.postQuorum.selector,
            this.revoke.selector,
            this.cancelBare.selector,
            this.cancelWithBid.selector,
            this.cancelLaterRound.selector,
            this.cancelQuorum.selector,
            this.demand.selector,
            this.deposit.selector,
            this.askDepositBack.selector,
            this.withdrawDeposit.selector,
            this.withdrawNative.selector,
            this.withdrawToken.selector,
            // Worker
            this.bidFirst.selector,
            this.bidReplace.selector,
            this.publishFreely.selector,
            this.publishDemanded.selector,
            this.depositStake.selector,
            this.askStakeBack.selector,
            this.withdrawStake.selector,
            this.withdrawStakeCredit.selector,
            // Committee
            this.assignAlone.selector,
            this.assignBatch.selector,
            this.assignSignedBare.selector,
            this.assignSignedOverBid.selector,
            this.placeReplica.selector,
            // Keeper
            this.assignFallback.selector,
            this.dropLapsed.selector,
            this.dropUnattested.selector,
            this.expireBare.selector,
            this.expireWithBid.selector,
            this.expireLaterRound.selector,
            this.expireAssigned.selector,
            this.excuse.selector,
            this.excuseOverdue.selector,
            this.finaliseEarned.selector,
            this.finaliseForfeited.selector,
            this.collect.selector,
            this.excuseReplica.selector,
            this.finaliseQuorum.selector,
            this.finaliseSlashing.selector,
            this.finaliseHeld.selector,
            this.expireQuorum.selector,
            this.expireQuorumSlashing.selector,
            // Enclave
            this.deliverOk.selector,
            this.deliverLimit.selector,
            this.deliverFailed.selector,
            this.deliverWithCallback.selector,
            this.deliverLarge.selector,
            this.deliverStated.selector,
            this.deliverLate.selector,
            this.deliverBatch.selector,
            this.deliverRescuing.selector,
            this.answer.selector,
            this.answerLater.selector,
            this.disagree.selector,
            this.extendSigner.selector,
            this.rotateSigner.selector,
            this.supersedeSigners.selector,
            // Oracle
            this.bond.selector,
            this.askBondBack.selector,
            this.withdrawBond.selector,
            this.withdrawBondCredit.selector,
            this.equivocate.selector,
            this.breakPromise.selector,
            this.reseat.selector,
            this.knockOnBonds.selector,
            // Role
            this.actPaused.selector,
            this.refusePaused.selector,
            this.actDelisted.selector,
            this.refuseDelisted.selector,
            // Outsider
            this.knockOnClosed.selector,
            this.knockOnLive.selector,
            this.knockOnStake.selector,
            // Attack
            this.reenterWhilePosting.selector,
            this.reenterWhileWithdrawing.selector,
            this.payLess.selector,
            this.payNothing.selector,
            this.signOddly.selector
        ];
        selectors = new bytes4[](all.length);
        uint256 first = all.length * campaign / 2;
        for (uint256 i = 0; i < all.length; ++i) {
            selectors[i] = all[(first + i) % all.length];
        }
    }
}
