// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {MessageLib} from "../../src/libraries/MessageLib.sol";
import {TeeStatement} from "../../src/types/Messages.sol";

/// @title One signature on a list of statements speaks for that list alone
/// @dev Hashes are taken to be without collision; what is left to prove is that the encoding loses nothing.
abstract contract Batches {
    function check_EveryMemberCounts(bytes32 a, bytes32 b, bytes32 c, bytes32 d) external pure {
        if (a == c && b == d) return;
        assert(_hash(_list(a, b)) != _hash(_list(c, d)));
    }

    function check_OrderCounts(bytes32 a, bytes32 b) external pure {
        if (a == b) return;
        assert(_hash(_list(a, b)) != _hash(_list(b, a)));
    }

    function check_LengthCounts(bytes32 a, bytes32 b, bytes32 c) external pure {
        assert(_hash(_list(a)) != _hash(_list(b, c)));
        assert(_hash(new bytes32[](0)) != _hash(_list(a)));
    }

    /// @dev Not even a list of one can be taken for the statement itself.
    function check_ListIsNoStatement(TeeStatement calldata statement, bytes32 other) external pure {
        bytes32 hash = MessageLib.hash(statement);
        assert(_hash(_list(hash)) != hash);
        assert(_hash(_list(other)) != hash);
    }

    function _hash(bytes32[] memory statements) internal pure virtual returns (bytes32);

    function _list(bytes32 a) private pure returns (bytes32[] memory list) {
        list = new bytes32[](1);
        list[0] = a;
    }

    function _list(bytes32 a, bytes32 b) private pure returns (bytes32[] memory list) {
        list = new bytes32[](2);
        (list[0], list[1]) = (a, b);
    }
}

contract BatchesHolds is Batches {
    function _hash(bytes32[] memory statements) internal pure override returns (bytes32) {
        return MessageLib.hashBatch(statements);
    }
}

/// @dev Folds the list into one word: order and zeros are lost, and a list of one is its member.
contract BatchesTwin is Batches {
    function _hash(bytes32[] memory statements) internal pure override returns (bytes32 folded) {
        for (uint256 i = 0; i < statements.length; ++i) {
            folded ^= statements[i];
        }
    }
}
