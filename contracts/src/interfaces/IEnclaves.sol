// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Enclave} from "../types/Attestation.sol";
import {Requirements} from "../types/Request.sol";

/// @title What the market and consumers need of the registry of attested enclaves
interface IEnclaves {
    /// @notice The caller is not the market.
    error OnlyMarket(address caller);
    /// @notice No enclave has this id, or none that has its platform's seat where that is asked for.
    error UnknownEnclave(bytes32 enclave);
    /// @notice The enclave belongs to another worker.
    error ForeignEnclave(bytes32 enclave, uint32 owner, uint32 worker);
    /// @notice None of the enclave's signers is live, or the enclave is frozen.
    error EnclaveNotLive(bytes32 enclave);
    /// @notice The enclave has fewer free slots than the job needs.
    error NoFreeSlot(bytes32 enclave, uint8 used, uint8 slots, uint8 needed);
    /// @notice The enclave's kind, TCB status, memory, EPC, cores, speed or allowed job kinds do not meet the requirements.
    error RequirementsNotMet(bytes32 enclave, bytes32 what, uint256 has, uint256 needs);
    /// @notice The key is no signer of this enclave, or no longer.
    error UnknownSigner(bytes32 enclave, address signer);
    /// @notice The key was a signer and its attestation has ended.
    error SignerExpired(bytes32 enclave, address signer, uint40 expiry);

    /// @notice Takes slots of a live enclave for one job.
    /// @dev Requirements: caller is the market; enclave has its platform's seat, is `workerId`'s, live, allowed to do `kind`, and meets
    /// `needs`. The first reservation writes down beside the number which enclave it is.
    /// @param enclave Enclave id.
    /// @param workerId Worker that bids with it.
    /// @param kind JobKind of the job.
    /// @param needs The job's requirements.
    /// @return index The enclave's number.
    /// @return slots Slots taken: enough equal shares of memory and EPC, at least one.
    /// @return word The enclave's packed state before this reservation, see EnclaveStateLib.
    function reserve(bytes32 enclave, uint32 workerId, uint8 kind, Requirements calldata needs)
        external
        returns (uint32 index, uint8 slots, uint256 word);

    /// @notice Gives slots back.
    /// @dev Requirements: caller is the market. Never refuses otherwise: terminal paths depend on it.
    /// @return workerId The enclave's worker.
    function release(uint32 index, uint8 slots) external returns (uint32 workerId);

    /// @notice Gives back the slots of work that was not done, and says what `excuseOf` says: both in one call.
    /// @dev Requirements: caller is the market, which reverts on a reason that it does not accept.
    /// @return workerId The enclave's worker.
    /// @return reason Why the work was cut off through no fault of its worker; zero if it was not.
    function releaseUndone(uint32 index, uint8 slots) external returns (uint32 workerId, bytes32 reason);

    /// @notice Checks that `signer` speaks for the enclave now, and gives slots back.
    /// @dev Requirements: caller is the market; the signer is live and the enclave not frozen.
    /// @param slots Slots of all the jobs that the signer's statement settles.
    /// @return workerId The enclave's worker.
    function settle(uint32 index, address signer, uint256 slots) external returns (uint32 workerId);

    /// @notice Checks that `signer` speaks for the enclave now; changes nothing.
    function requireSigner(uint32 index, address signer) external view;

    /// @notice Why work in this enclave was cut off through no fault of its worker; zero if it was not.
    /// @dev "measurement": removed or quarantined; "platform", "fmspc": quarantined or denied; "frozen": by the guardian;
    /// "revoked": the certificate of its platform was;
    /// "status": its TCB status is no longer accepted; "collateral": what its verdict rests on lapsed and nobody can renew
    /// it with the collateral on chain. A signer that merely expired is the worker's own fault.
    function excuseOf(uint32 index) external view returns (bytes32 reason);

    /// @notice Worker and platform of enclave number `index`; the platform is zero until it has held a job.
    function holderOf(uint32 index) external view returns (uint32 workerId, bytes28 platform);

    /// @notice An enclave's packed state by id, see EnclaveStateLib; zero when unknown. Of those that lost their seats, the ones that have
    /// held jobs are known.
    function wordOf(bytes32 enclave) external view returns (uint256);

    /// @notice Whether any signer of enclave number `index` is live now and the enclave is not frozen.
    /// @dev A bid may outlive its enclave's attestation; the market asks again before it assigns.
    function isServing(uint32 index) external view returns (bool);

    /// @notice Whether `signer` speaks for `worker`'s enclave now.
    /// @param enclave Enclave id.
    /// @param worker Operator account.
    /// @param signer Key that signed.
    function isLive(bytes32 enclave, address worker, address signer) external view returns (bool);

    /// @notice Id of enclave number `index`, see EnclaveIdLib; zero if there is none, or none that has held a job.
    function enclaveIdOf(uint32 index) external view returns (bytes32);

    /// @notice Raw record by enclave id; zero workerId when unknown, see `wordOf`.
    function enclaveOf(bytes32 enclave) external view returns (uint32 index, Enclave memory record);
}
