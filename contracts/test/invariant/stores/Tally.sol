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
    RefuseReentrantPost,
    RefuseReentrantWithdrawal,
    RefuseFeeToken,
    RefuseFalseToken,
    RefuseOddWallet
}

/// @title How often each edge was taken, counted after the contracts agreed to it
contract Tally {
    mapping(Edge edge => uint256) public taken;

    function count(Edge edge) external {
        ++taken[edge];
    }

    function edges() external pure returns (uint256) {
        return uint256(type(Edge).max) + 1;
    }
}
