// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Every way the state of the market, of a stake or of an enclave can change, and refusals.
enum Edge {
    // None -> Open
    PostNative,
    PostToken,
    PostPermit,
    AnchorByKey,
    AnchorByWallet,
    PostQuorum,
    // None -> Cancelled
    Revoke,
    // Open -> Cancelled
    CancelBare,
    CancelWithBid,
    CancelLaterRound,
    CancelQuorum,
    // Open -> Open
    BidFirst,
    BidReplace,
    DropLapsed,
    DropUnattested,
    // Open -> Assigned
    Assign,
    AssignInBatch,
    AssignSkipped,
    AssignSignedBare,
    AssignSignedOverBid,
    AssignFallback,
    // Open -> Refunded
    ExpireBare,
    ExpireWithBid,
    ExpireLaterRound,
    // Assigned -> Settled
    DeliverOk,
    DeliverLimit,
    DeliverFailed,
    DeliverInBatch,
    DeliverSkipped,
    DeliverLate,
    DeliverCallback,
    DeliverBadCallback,
    DeliverLarge,
    DeliverRescuing,
    // Assigned -> Delivered -> Settled
    DeliverStated,
    Demand,
    PublishFreely,
    PublishDemanded,
    FinaliseEarned,
    FinaliseForfeited,
    // Assigned -> Open, Expired, Refunded
    ExpireNextRound,
    ExpireLast,
    ExcuseNextRound,
    ExcuseLast,
    // Replicas
    PlaceReplica,
    PlaceLastReplica,
    AnswerWaits,
    AnswerReaches,
    AnswerPaidLater,
    AnswerDissents,
    AnswerHolds,
    ExcuseReplica,
    FinaliseQuorum,
    FinaliseSlashing,
    FinaliseHeld,
    ExpireQuorum,
    ExpireQuorumSlashing,
    // Money
    WithdrawNative,
    WithdrawToken,
    Deposit,
    DepositAskedBack,
    DepositWithdrawn,
    StakeDeposit,
    StakeAskedBack,
    StakeWithdrawn,
    WithdrawStakeCredit,
    Collect,
    // The committee's bonds
    BondDeposit,
    BondAskedBack,
    BondWithdrawn,
    BondSlashedForTwo,
    BondSlashedForReceipt,
    WithdrawBondCredit,
    Reseat,
    // Enclaves
    ExtendSigner,
    RotateSigner,
    Supersede,
    // Roles
    ActPaused,
    RefusePaused,
    ActDelisted,
    RefuseDelisted,
    // Outsiders
    RefuseOnClosed,
    RefuseOnLive,
    RefuseOnStake,
    RefuseOnBonds,
    RefuseReentrantPost,
    RefuseReentrantWithdrawal,
    RefuseFeeToken,
    RefuseFalseToken,
    RefuseOddWallet
}

/// @title How often each edge was taken, counted after the contracts agreed to it
abstract contract Tally {
    mapping(Edge edge => uint256) private _taken;

    function _count(Edge edge) internal {
        ++_taken[edge];
    }

    /// @notice All counts, in the order of the edges.
    function tally() external view returns (uint256[] memory counts) {
        counts = new uint256[](uint256(type(Edge).max) + 1);
        for (uint256 i = 0; i < counts.length; ++i) {
            counts[i] = _taken[Edge(i)];
        }
    }
}
