// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";

import {ICollateralStore} from "../../interfaces/ICollateralStore.sol";
import {IVerifyingKeys, VerifyingKey} from "../../interfaces/IVerifyingKeys.sol";
import {BlobLib} from "../../libraries/BlobLib.sol";
import {Groth16Lib} from "../../libraries/Groth16Lib.sol";
import {CertificateKind, KeptCertificate} from "../../types/Collateral.sol";

/// @title VerifyingKeys
abstract contract VerifyingKeys is IVerifyingKeys, AccessManaged {
    /// @notice Where certificates, revocation lists and collateral are read.
    ICollateralStore public immutable COLLATERAL;

    /// @inheritdoc IVerifyingKeys
    uint16 public lastKey;
    mapping(uint16 key => VerifyingKey) private _keys;
    mapping(bytes32 certificate => mapping(uint16 slots => uint16 key)) private _current;
    /// Certificates by their numbers.
    mapping(uint16 ca => bytes32 certificate) internal _certificates;

    constructor(ICollateralStore collateral, address authority) AccessManaged(authority) {
        COLLATERAL = collateral;
    }

    /// @inheritdoc IVerifyingKeys
    function addKey(uint16 slots, bytes32 certificate, bytes32 transcript, bytes calldata content)
        external
        restricted
        returns (uint16 key)
    {
        bool development = block.chainid == 31_337 || block.chainid == 1337;
        if (transcript == 0 && !development) revert DevelopmentKey(block.chainid);
        if (slots == 0) revert NoSlots();
        KeptCertificate memory issuer = COLLATERAL.certificateOf(certificate);
        if (issuer.kind == CertificateKind.TcbSigner) revert NotAPckCa(certificate);
        bytes memory packed = content;
        if (!Groth16Lib.isKey(packed)) revert BadVerifyingKey(content.length);

        key = ++lastKey;
        _keys[key] = VerifyingKey(BlobLib.write(packed), slots, issuer.id, false);
        _current[certificate][slots] = key;
        _certificates[issuer.id] = certificate;
        emit KeyAdded(key, slots, certificate, keccak256(packed), transcript);
    }

    /// @inheritdoc IVerifyingKeys
    function retireKey(uint16 key) external restricted {
        _live(key);
        _keys[key].retired = true;
        emit KeyIsRetired(key);
    }

    /// @inheritdoc IVerifyingKeys
    function keyOf(uint16 key) external view returns (VerifyingKey memory) {
        return _keys[key];
    }

    /// @inheritdoc IVerifyingKeys
    function currentKey(uint16 slots, bytes32 certificate) external view returns (uint16 key) {
        key = _current[certificate][slots];
        if (_keys[key].retired) key = 0;
    }

    /// @dev A key that proofs count under.
    function _live(uint16 key) internal view returns (VerifyingKey memory found) {
        found = _keys[key];
        if (found.content == address(0)) revert UnknownKey(key);
        if (found.retired) revert KeyRetired(key);
    }
}
