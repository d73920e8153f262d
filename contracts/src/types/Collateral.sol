// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What a certificate of Intel's is for, by its common name. The root's is not kept: its key is fixed.
enum CertificateKind {
    None,
    PlatformCa,
    ProcessorCa,
    TcbSigner
}

/// @notice Which of Intel's TCB evaluation numbers appraisals use.
enum EvaluationChoice {
    /// The highest whose recovery event was public for twelve months, which gives operators time to update.
    Standard,
    /// The highest.
    Early
}

/// @notice Where one piece of collateral is kept: one slot.
struct CollateralSlot {
    /// Contract whose code is the packed content, see AppraisalLib; the same content is kept once per key.
    address content;
    /// First second of validity.
    uint40 issueDate;
    /// First second after it: the document's nextUpdate, or earlier where its signer's certificate ends.
    uint40 nextUpdate;
    /// Number of its signer's certificate.
    uint16 signer;
}

/// @notice Where a revocation list is kept: two slots.
struct CrlSlot {
    /// Contract whose code is the serial numbers, 20 bytes each; zero if there are none.
    address serials;
    /// First and last second of validity.
    uint40 thisUpdate;
    uint40 nextUpdate;
    uint256 number;
}

/// @notice A kept certificate, decoded.
struct KeptCertificate {
    /// Its number, from 1.
    uint16 id;
    CertificateKind kind;
    uint256 x;
    uint256 y;
    /// keccak256 of its subject's whole name.
    bytes32 subjectHash;
    uint256 serial;
    /// First and last second of validity.
    uint40 notBefore;
    uint40 notAfter;
}
