// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CollateralSlot, QeIdentity, TcbInfo} from "../types/Collateral.sol";

/// @title Intel's collateral, packed
/// @notice TCB info is kept by (tee, fmspc, evaluation), QE identities by (tee, evaluation). Appraisals use the one evaluation
/// number that policy requires, so an early one evicts nobody. Times are seconds since the epoch; collateral holds while
/// issueDate <= now < nextUpdate.
interface ICollateralStore {
    /// @notice Nothing is stored under the key; a zero fmspc means the QE identity.
    error CollateralMissing(uint8 tee, bytes6 fmspc, uint32 evaluation);
    /// @notice What is stored has ended; a zero fmspc means the QE identity.
    error CollateralExpired(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 nextUpdate);
    /// @notice What is stored was issued later than what is offered.
    error CollateralOlder(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 issueDate, uint64 stored);
    /// @notice Issued in the future, or ends before it begins, or not before 2^40.
    error BadCollateralDates(uint64 issueDate, uint64 nextUpdate);
    /// @notice A family of zeros stands for the QE identity.
    error BadFmspc(bytes6 fmspc);
    /// @notice Not a TeeKind.
    error BadTee(uint8 tee);

    event TcbInfoSet(
        uint8 indexed tee,
        bytes6 indexed fmspc,
        uint32 indexed evaluation,
        uint64 issueDate,
        uint64 nextUpdate,
        bool changed
    );
    event QeIdentitySet(
        uint8 indexed tee, uint32 indexed evaluation, uint64 issueDate, uint64 nextUpdate, bool changed
    );
    event RequiredEvaluationSet(uint8 indexed tee, uint32 evaluation);
    event ListenerSet(address listener);

    /// @notice Stores a TCB info. Council only.
    /// @dev Requirements: not issued before what the key holds. Emits TcbInfoSet; tells the listener if more than the dates changed and
    /// the evaluation is the required one.
    function setTcbInfo(TcbInfo calldata info) external;

    /// @notice Stores the identity of a quoting enclave. Council only.
    /// @dev Requirements: not issued before what the key holds. Emits QeIdentitySet; tells the listener if more than the dates changed and
    /// the evaluation is the required one.
    function setQeIdentity(QeIdentity calldata identity) external;

    /// @notice Chooses the evaluation number that appraisals use. Council only.
    /// @dev Requirements: its QE identity is stored. Emits RequiredEvaluationSet; tells the listener.
    function setRequiredEvaluation(uint8 tee, uint32 evaluation) external;

    /// @notice Sets who is told of changes; the zero address for nobody. Council only.
    /// @dev Warning: a registry that is not told goes on trusting verdicts until they end by date.
    function setListener(address listener) external;

    /// @notice Collateral that an appraisal now must use.
    /// @dev Requirements: both are stored and hold now.
    /// @return tcbInfo Packed, see CollateralLib.
    /// @return qeIdentity Packed, see CollateralLib.
    /// @return validUntil Last second at which both hold.
    function collateral(uint8 tee, bytes6 fmspc)
        external
        view
        returns (bytes memory tcbInfo, bytes memory qeIdentity, uint64 validUntil);

    /// @notice Whether `collateral` would answer now.
    function holds(uint8 tee, bytes6 fmspc) external view returns (bool);

    /// @notice Stored TCB info: dates and packed content; empty when missing.
    function tcbInfoOf(uint8 tee, bytes6 fmspc, uint32 evaluation)
        external
        view
        returns (CollateralSlot memory slot, bytes memory content);

    /// @notice Stored QE identity: dates and packed content; empty when missing.
    function qeIdentityOf(uint8 tee, uint32 evaluation)
        external
        view
        returns (CollateralSlot memory slot, bytes memory content);

    /// @notice The evaluation number that appraisals use.
    function requiredEvaluation(uint8 tee) external view returns (uint32);

    /// @notice Counts the changes of what appraisals use.
    function generation() external view returns (uint32);

    /// @notice Who is told of changes.
    function listener() external view returns (address);
}
