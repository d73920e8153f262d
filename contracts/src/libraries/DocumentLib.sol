// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {JsonLib} from "./JsonLib.sol";

/// @notice What is read of one of Intel's documents.
struct Document {
    /// Keys that it has; the first five bits are those of DocumentLib.
    uint256 seen;
    /// Its `id`.
    bytes32 id;
    uint256 version;
    /// Seconds since 1970.
    uint40 issueDate;
    uint40 nextUpdate;
    /// tcbEvaluationDataNumber.
    uint32 evaluation;
    /// TeeKind.
    uint8 tee;
    /// Platform family; zero for what is no family's.
    bytes6 fmspc;
    /// The rest of it, packed, see AppraisalLib.
    bytes content;
}

/// @title What all of Intel's documents begin with
library DocumentLib {
    using JsonLib for bytes;
    using JsonLib for uint256;

    /// @notice Not the document that is wanted, or for neither TEE.
    error DocumentId(bytes32 id);
    /// @notice Not the version that is known here.
    error DocumentVersion(uint256 version, uint256 wanted);

    uint256 private constant ID = 1;
    uint256 private constant VERSION = 2;
    uint256 private constant ISSUED = 4;
    uint256 private constant NEXT = 8;
    uint256 internal constant EVALUATION = 16;
    uint256 private constant ALWAYS = ID | VERSION | ISSUED | NEXT;
    /// First bit that a document's own reader may use.
    uint256 internal constant OWN = 32;

    /// @notice Reads the value of a key that all documents have, or passes over that of one that nobody knows.
    /// @param start Position of the key.
    /// @param pos Position of the value.
    function readField(bytes calldata json, uint256 start, bytes32 key, uint256 pos, Document memory doc)
        internal
        pure
        returns (uint256)
    {
        if (key == "id") {
            doc.seen = doc.seen.mark(ID, start, key);
            (doc.id, pos) = json.short(pos);
        } else if (key == "version") {
            doc.seen = doc.seen.mark(VERSION, start, key);
            (doc.version, pos) = json.number(pos, type(uint16).max);
        } else if (key == "issueDate") {
            doc.seen = doc.seen.mark(ISSUED, start, key);
            (doc.issueDate, pos) = json.date(pos, 0);
        } else if (key == "nextUpdate") {
            doc.seen = doc.seen.mark(NEXT, start, key);
            (doc.nextUpdate, pos) = json.date(pos, 0);
        } else if (key == "tcbEvaluationDataNumber") {
            doc.seen = doc.seen.mark(EVALUATION, start, key);
            uint256 evaluation;
            (evaluation, pos) = json.number(pos, type(uint32).max);
            doc.evaluation = uint32(evaluation);
        } else {
            pos = json.skip(pos);
        }
        return pos;
    }

    /// @notice Ends the reading of a document: it is all there, and is for a TEE.
    function finish(
        bytes calldata json,
        uint256 pos,
        Document memory doc,
        uint256 version,
        uint256 wanted,
        bytes32 sgx,
        bytes32 tdx
    ) internal pure {
        json.close(pos);
        doc.seen.complete(ALWAYS | wanted, pos);
        if (doc.version != version) revert DocumentVersion(doc.version, version);
        if (doc.id != sgx && doc.id != tdx) revert DocumentId(doc.id);
        doc.tee = doc.id == tdx ? 1 : 0;
    }
}
