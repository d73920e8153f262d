// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {Enclave, EnclaveFlags, Signer, SignerFlags} from "../types/Attestation.sol";
import {BidReceipt} from "../types/Scheduling.sol";
import {EnclaveStateLib} from "./EnclaveStateLib.sol";
import {WorkerLib} from "./WorkerLib.sol";

/// @title Whether a bid that was feasible when its receipt was signed has been so ever since
/// @notice The past cannot be read on chain, so what is compared can only move one way, or leaves a mark for good: a bidder that
/// makes its bid fail for a moment, to accuse those who rightly passed over it, does not get back to the same facts.
library FeasibilityLib {
    /// @dev Slots in use only fall while nothing is reserved; the generation follows each settlement.
    uint256 private constant MOVING = uint256(type(uint8).max) << 136 | uint256(type(uint32).max) << 96;

    /// @notice What may have stood in the bid's way since; zero if nothing.
    function obstacle(IEnclaves enclaves, IWorkerRegistry workers, BidReceipt calldata receipt)
        internal
        view
        returns (bytes32)
    {
        if (!_workerUndisturbed(workers.wordOf(receipt.worker), receipt.workerWord)) return "record";
        (uint32 index, Enclave memory enclave) = enclaves.enclaveOf(receipt.enclave);
        if (!_enclaveUndisturbed(EnclaveStateLib.pack(enclave.state), receipt.enclaveWord)) return "enclave";
        Signer memory newest = enclave.signers[enclave.state.flags & EnclaveFlags.NEWEST == 0 ? 0 : 1];
        if (newest.sequence != receipt.sequence || newest.expiry != receipt.liveUntil) return "signer";
        if (newest.flags & SignerFlags.INTERRUPTED != 0) return "frozen";
        if (!enclaves.isServing(index)) return "serving";
        return 0;
    }

    /// @dev A reservation and a withdrawal count `reservations` up; without them free stake can only rise, and record and
    /// number stay.
    function _workerUndisturbed(uint256 current, uint256 then) private pure returns (bool) {
        return WorkerLib.id(current) == WorkerLib.id(then)
            && WorkerLib.reservations(current) == WorkerLib.reservations(then)
            && WorkerLib.late(current) == WorkerLib.late(then)
            && WorkerLib.faulted(current) == WorkerLib.faulted(then)
            && WorkerLib.free(current) >= WorkerLib.free(then);
    }

    function _enclaveUndisturbed(uint256 current, uint256 then) private pure returns (bool) {
        return (current ^ then) & ~MOVING == 0 && uint8(current >> 136) <= uint8(then >> 136);
    }
}
