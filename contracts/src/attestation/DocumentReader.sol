// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Document} from "../libraries/DocumentLib.sol";
import {EvaluationLib} from "../libraries/EvaluationLib.sol";
import {QeIdentityLib} from "../libraries/QeIdentityLib.sol";
import {TcbInfoLib} from "../libraries/TcbInfoLib.sol";

/// @title Reader of the documents that Intel's provisioning service signs
/// @notice The part of the CollateralStore's code that would not fit into one contract. It checks form only, and keeps nothing.
contract DocumentReader {
    /// @notice Reads a TCB info.
    function readTcbInfo(bytes calldata json) external pure returns (Document memory) {
        return TcbInfoLib.read(json);
    }

    /// @notice Reads the identity of a quoting enclave.
    function readQeIdentity(bytes calldata json) external pure returns (Document memory) {
        return QeIdentityLib.read(json);
    }

    /// @notice Reads a list of TCB evaluation numbers.
    function readEvaluations(bytes calldata json) external pure returns (Document memory) {
        return EvaluationLib.read(json);
    }
}
