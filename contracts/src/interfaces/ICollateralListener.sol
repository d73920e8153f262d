// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Whoever keeps verdicts that rest on collateral
interface ICollateralListener {
    /// @notice Collateral changed other than by its dates: verdicts that rest on it must be made again.
    /// @param tee TeeKind.
    /// @param fmspc Platform family; zero for all of the TEE.
    function collateralChanged(uint8 tee, bytes6 fmspc) external;
}
