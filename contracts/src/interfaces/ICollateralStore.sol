// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CollateralSlot, EvaluationChoice} from "../types/Collateral.sol";
import {ICertificateStore} from "./ICertificateStore.sol";

/// @title Intel's collateral, packed
/// @notice Anyone may put in what Intel signed. TCB info is kept by (tee, fmspc, evaluation), QE identities by (tee, evaluation). Appraisals
/// use the one evaluation number that the council's choice picks from Intel's signed list, so an early one evicts nobody. Times are
/// seconds since the epoch; collateral holds while issueDate <= now < nextUpdate.
interface ICollateralStore is ICertificateStore {
    /// @notice Nothing is stored under the key; a zero fmspc means the QE identity.
    error CollateralMissing(uint8 tee, bytes6 fmspc, uint32 evaluation);
    /// @notice What is stored has ended; a zero fmspc means the QE identity.
    error CollateralExpired(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 nextUpdate);
    /// @notice What is stored was issued later than what is offered.
    error CollateralOlder(uint8 tee, bytes6 fmspc, uint32 evaluation, uint64 issueDate, uint64 stored);
    /// @notice Issued in the future, or over.
    error BadCollateralDates(uint64 issueDate, uint64 nextUpdate, uint256 now_);
    /// @notice The signature is not the signer's over exactly these bytes.
    error DocumentSignature(bytes32 digest, bytes32 signer);
    /// @notice The signature is not 64 bytes long.
    error SignatureLength(uint256 length);
    /// @notice A family of zeros stands for the QE identity.
    error BadFmspc(bytes6 fmspc);
    /// @notice Not a TeeKind.
    error BadTee(uint8 tee);
    /// @notice There is no list of evaluation numbers for the TEE, or none of its numbers counts yet.
    error EvaluationsMissing(uint8 tee);
    /// @notice The stored list of evaluation numbers has ended.
    error EvaluationsExpired(uint8 tee, uint64 nextUpdate);

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
    event EvaluationsSet(uint8 indexed tee, uint64 issueDate, uint64 nextUpdate);
    /// @notice The evaluation number that appraisals use, until another counts or its list ends.
    event EvaluationRequired(uint8 indexed tee, uint32 evaluation, uint64 until);
    event EvaluationChoiceSet(uint8 indexed tee, EvaluationChoice choice);
    event ListenerSet(address listener);

    /// @notice Stores a TCB info.
    /// @dev Requirements: signed by a kept signer that holds now and is not revoked; holds now; not issued before what the key holds.
    /// Emits TcbInfoSet; tells the listener if more than the dates changed and the evaluation is the required one.
    /// @param json The document exactly as it was signed.
    /// @param signature r, s.
    /// @param signer keccak256 of the signer's kept certificate.
    function upsertTcbInfo(bytes calldata json, bytes calldata signature, bytes32 signer) external;

    /// @notice Stores the identity of a quoting enclave.
    /// @dev Requirements, and parameters, as for upsertTcbInfo. Emits QeIdentitySet.
    function upsertQeIdentity(bytes calldata json, bytes calldata signature, bytes32 signer) external;

    /// @notice Stores the list of evaluation numbers of a TEE.
    /// @dev Requirements, and parameters, as for upsertTcbInfo. Emits EvaluationsSet and EvaluationRequired; tells the listener if
    /// another number counts now.
    function upsertEvaluations(bytes calldata json, bytes calldata signature, bytes32 signer) external;

    /// @notice Chooses which number of Intel's list appraisals use. Council only.
    /// @dev Emits EvaluationChoiceSet, and EvaluationRequired if there is a list; tells the listener.
    function setEvaluationChoice(uint8 tee, EvaluationChoice choice) external;

    /// @notice Sets who is told of changes; the zero address for nobody. Council only.
    /// @dev Warning: a registry that is not told goes on trusting verdicts until they end by date.
    function setListener(address listener) external;

    /// @notice Collateral for an appraisal now.
    /// @dev Requirements: both are stored and hold now; their signers are not revoked; the revocation lists of the root and, unless it is
    /// 0, of the PCK CA hold now.
    /// @param ca Number of the PCK CA's certificate.
    /// @param evaluation Evaluation number; 0 for the required one.
    /// @return tcbInfo Packed, see AppraisalLib.
    /// @return qeIdentity Packed, see AppraisalLib.
    /// @return validUntil Last second at which the same call gives the same answer.
    function collateral(uint8 tee, bytes6 fmspc, uint16 ca, uint32 evaluation)
        external
        view
        returns (bytes memory tcbInfo, bytes memory qeIdentity, uint64 validUntil);

    /// @notice Whether `collateral` would answer now, for whichever PCK CA.
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

    /// @notice Stored list of evaluation numbers: dates and packed content, see EvaluationLib; empty when missing.
    function evaluationsOf(uint8 tee) external view returns (CollateralSlot memory slot, bytes memory content);

    /// @notice The evaluation number that appraisals use now, and the last second of that.
    /// @dev Requirements: a list is stored and holds now.
    function requiredEvaluation(uint8 tee) external view returns (uint32 evaluation, uint40 until);

    /// @notice Which number of Intel's list the council chose.
    function evaluationChoice(uint8 tee) external view returns (EvaluationChoice);

    /// @notice Counts the changes of what appraisals use, but for those that time brings.
    function generation() external view returns (uint32);

    /// @notice Who is told of changes.
    function listener() external view returns (address);
}
