// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

/// @title The simulated platform's program, called through ffi
/// @dev `make build` puts it into bin/. Everything it says is real P-256 and X.509 under a root key of its own.
library SimTee {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    string private constant PROGRAM = "bin/simtee";

    /// @notice Digest of the reference trust domain, whose quotes these are.
    function measurement() internal returns (bytes32) {
        string[] memory command = _command("quote", 0);
        return VM.parseJsonBytes32(string(VM.ffi(command)), ".measurement");
    }

    /// @notice Key of the simulated root.
    function rootKey() internal returns (uint256 x, uint256 y) {
        bytes memory key = VM.parseJsonBytes(string(VM.ffi(_command("root", 0))), ".rootKey");
        return abi.decode(key, (uint256, uint256));
    }

    /// @notice A quote of the machine named by `seed`.
    function quote(string memory seed, bytes32 reportData)
        internal
        returns (bytes memory compact, bytes memory leafDer, bytes memory caDer)
    {
        string[] memory command = _command("quote", 6);
        (command[2], command[3]) = ("--format", "abi");
        (command[4], command[5]) = ("--platform-seed", seed);
        (command[6], command[7]) = ("--report-data", VM.toString(reportData));
        return abi.decode(VM.ffi(command), (bytes, bytes, bytes));
    }

    /// @notice The key that the quotes of the machine named by `seed` are signed with; nothing about it is secret.
    function attestationKey(string memory seed) internal returns (uint256) {
        string[] memory command = _command("attestation-key", 2);
        (command[2], command[3]) = ("--platform-seed", seed);
        return abi.decode(VM.ffi(command), (uint256));
    }

    /// @notice Calls that fill a collateral store with all that its authority issues now, valid 30 days.
    function upserts() internal returns (bytes[] memory) {
        string[] memory command = new string[](4);
        (command[0], command[1]) = (PROGRAM, "--at");
        (command[2], command[3]) = (VM.toString(VM.getBlockTimestamp()), "collateral");
        return abi.decode(VM.parseJsonBytes(string(VM.ffi(command)), ".upserts"), (bytes[]));
    }

    function _command(string memory name, uint256 flags) private pure returns (string[] memory command) {
        command = new string[](2 + flags);
        (command[0], command[1]) = (PROGRAM, name);
    }
}
