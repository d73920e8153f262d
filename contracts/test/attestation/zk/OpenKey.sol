// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

/// @title A verifying key whose secrets are in its fixture, and proofs under it of any input
/// @dev Proofs are checked by the same pairings as all others: what the tests could not do with honest keys is to have a proof of
/// every claim that they need within a second.
library OpenKey {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    string private constant PATH = "contracts/test/fixtures/batch_open_key.json";
    uint256 private constant R = 0x30644e72e131a029b85045b68181585d2833e84879b9709143e1f593f0000001;

    /// @dev The key's logarithms, in the order of the fixture.
    struct Numbers {
        uint256 alpha;
        uint256 beta;
        uint256 gamma;
        uint256 delta;
        uint256 sigma;
        uint256 g;
        uint256 k0;
        uint256 k1;
        uint256 k2;
        uint256 a;
        uint256 b;
        uint256 deltaInverse;
    }

    function packed() internal view returns (bytes memory) {
        return VM.parseJsonBytes(VM.readFile(PATH), ".packed");
    }

    /// @param blinding Makes one of the many proofs of the same input.
    function prove(uint256 input, uint256 blinding) internal view returns (bytes memory) {
        string memory json = VM.readFile(PATH);
        bytes32[] memory list = VM.parseJsonBytes32Array(json, ".numbers");
        Numbers memory n = abi.decode(abi.encodePacked(list), (Numbers));
        bytes memory commitment = _point(blinding);
        uint256 hashed = uint256(keccak256(commitment)) % R;

        uint256 l = addmod(n.k0, blinding, R);
        l = addmod(l, mulmod(input, n.k1, R), R);
        l = addmod(l, mulmod(hashed, n.k2, R), R);
        uint256 c = mulmod(n.a, n.b, R);
        c = addmod(c, R - mulmod(n.alpha, n.beta, R), R);
        c = addmod(c, R - mulmod(l, n.gamma, R), R);
        c = mulmod(c, n.deltaInverse, R);
        bytes memory pok = _point(mulmod(blinding, n.sigma, R));
        return bytes.concat(_point(n.a), VM.parseJsonBytes(json, ".b"), _point(c), commitment, pok);
    }

    function _point(uint256 factor) private view returns (bytes memory point) {
        (bool done, bytes memory out) = address(7).staticcall(abi.encode(1, 2, factor));
        require(done, "multiplies");
        return out;
    }
}
