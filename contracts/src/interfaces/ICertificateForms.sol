// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Forms of PCK certificates: what many certificates have in common, kept once
/// @notice `verifyPck` and whatever takes a PCK certificate accepts it in short as well, see LeafLib: a fifth of the calldata, and nothing
/// that has to be read step by step.
interface ICertificateForms {
    /// @notice A form was kept for the certificates of a CA, by its number in the collateral store.
    event FormKept(uint16 indexed form, uint16 indexed ca);

    /// @notice No form has this number.
    error UnknownForm(uint16 form);
    /// @notice The form is of another CA's certificates.
    error FormOfAnotherCa(uint16 form, uint16 ca, uint16 given);

    /// @notice Keeps the form of a certificate. Anyone may; a form that is there already is kept once.
    /// @dev Requirements: as for verifyPck, in DER; fields of the usual lengths.
    /// Emits FormKept unless it was there.
    /// @param ca As for verifyPck.
    /// @return form Its number, from 1.
    function keepForm(bytes calldata leafDer, bytes calldata ca) external returns (uint16 form);

    /// @notice A certificate in short; empty if its form is not kept.
    /// @dev Warning: checks nothing but the form. Meant to be asked off chain.
    function shorten(bytes calldata leafDer, bytes calldata ca) external view returns (bytes memory leaf);
}
