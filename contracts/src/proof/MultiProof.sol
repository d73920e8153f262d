// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {IMultiProof} from "../interfaces/IMultiProof.sol";
import {DomainLib} from "../libraries/DomainLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {Outcome, TeeStatement} from "../types/Messages.sol";

/// @title The stateless gate for rollups and other consumers of vouched results
contract MultiProof is IMultiProof {
    /// @notice Registry that knows which keys speak for which enclave.
    IEnclaves public immutable ENCLAVES;

    constructor(IEnclaves enclaves) {
        ENCLAVES = enclaves;
    }

    /// @inheritdoc IMultiProof
    function verifyTee(
        TeeStatement calldata statement,
        bytes32 enclave,
        bytes calldata signature,
        bytes calldata publicValues
    ) public view {
        if (statement.outcome != uint8(Outcome.Ok) || statement.exitCode != 0) {
            revert NotSuccessful(statement.outcome, statement.exitCode);
        }
        bytes32 computed = sha256(publicValues);
        if (statement.resultDigest != computed) {
            revert ResultDigestMismatch(statement.resultDigest, computed);
        }
        (address signer, ECDSA.RecoverError fault,) =
            ECDSA.tryRecoverCalldata(statementDigest(statement), signature);
        if (fault != ECDSA.RecoverError.NoError) revert BadSignature();
        if (!ENCLAVES.isLive(enclave, statement.worker, signer)) {
            revert SignerNotLive(enclave, statement.worker, signer);
        }
    }

    /// @inheritdoc IMultiProof
    function verifyTEEProof(bytes calldata message, bytes calldata signature) external view {
        (TeeStatement memory statement, bytes32 enclave, bytes memory publicValues) =
            abi.decode(message, (TeeStatement, bytes32, bytes));
        this.verifyTee(statement, enclave, signature, publicValues);
    }

    /// @inheritdoc IMultiProof
    function statementDigest(TeeStatement calldata statement) public view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), MessageLib.hash(statement));
    }
}
