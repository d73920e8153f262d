// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

/// @notice Every way the state of the market, of a stake or of an enclave can change, and refusals.
enum Edge {
    PostNative,
    PostToken,
    CancelBare,
    CancelWithBid,
    BidFirst,
    BidReplace,
    DropLapsed,
    DropUnattested,
    Assign,
    AssignSignedBare,
    AssignSignedOverBid,
    AssignFallback,
    DeliverOk,
    DeliverFailed,
    DeliverLimit,
    ExpireAssigned,
    ExpireBare,
    ExpireWithBid,
    WithdrawNative,
    WithdrawToken,
    Deposit,
    RequestWithdraw,
    Withdraw,
    WithdrawStakeCredit,
    ExtendSigner,
    RotateSigner,
    Supersede,
    RefuseOnClosed,
    RefuseOnLive,
    RefuseOnStake
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
