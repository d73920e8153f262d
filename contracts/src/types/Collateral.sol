// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice One TCB level of a TCB info, in Intel's order (newest first).
struct TcbLevel {
    bytes16 sgxComponents;
    bytes16 tdxComponents;
    uint16 pceSvn;
    /// TcbStatus.
    uint8 status;
    uint64 tcbDate;
    /// keccak256(abi.encode(string[])) of the sorted advisory ids; 24 bytes of it are stored.
    bytes32 advisoriesHash;
}

/// @notice One level of a module or quoting-enclave identity.
struct ModuleLevel {
    uint16 isvSvn;
    /// TcbStatus.
    uint8 status;
    uint64 tcbDate;
    bytes32 advisoriesHash;
}

/// @notice A TDX module identity; version 0 is the plain `tdxModule`.
struct TdxModule {
    uint8 version;
    /// 48 bytes.
    bytes mrSigner;
    bytes8 attributes;
    bytes8 attributesMask;
    ModuleLevel[] levels;
}

/// @notice Intel's TCB info for one FMSPC. Times in seconds since the epoch.
struct TcbInfo {
    /// TeeKind.
    uint8 tee;
    bytes6 fmspc;
    bytes2 pceId;
    /// tcbEvaluationDataNumber.
    uint32 evaluation;
    uint64 issueDate;
    uint64 nextUpdate;
    TcbLevel[] levels;
    TdxModule[] modules;
}

/// @notice Intel's identity of a quoting enclave.
struct QeIdentity {
    /// TeeKind it quotes for.
    uint8 id;
    uint32 evaluation;
    uint64 issueDate;
    uint64 nextUpdate;
    bytes4 miscSelect;
    bytes4 miscSelectMask;
    bytes16 attributes;
    bytes16 attributesMask;
    bytes32 mrSigner;
    uint16 isvProdId;
    ModuleLevel[] levels;
}

/// @notice Where one piece of collateral is kept: one slot.
struct CollateralSlot {
    /// Contract whose code is the packed content, see CollateralLib; the same content is kept once per key.
    address content;
    /// First second of validity.
    uint40 issueDate;
    /// First second after it.
    uint40 nextUpdate;
}
