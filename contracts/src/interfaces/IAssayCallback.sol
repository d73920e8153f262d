// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title What a contract implements to be told a job's result
interface IAssayCallback {
    /// @notice Called by the market once a result counts, with the gas that the request promised and no more.
    /// @dev Warning: anybody can post a job that names this contract: check that `msg.sender` is the market and that
    /// `jobId` is one of your own. A revert changes nothing for the job.
    /// @param outcome See Outcome.
    /// @param resultDigest sha256 of the public values.
    /// @param publicValues Empty when the result was only stated by its digest.
    function onAssayResult(bytes32 jobId, uint8 outcome, bytes32 resultDigest, bytes calldata publicValues)
        external;
}
