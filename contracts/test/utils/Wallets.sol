// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

/// @notice A requester that is a contract: its owner's key signs for it (ERC-1271).
contract Wallet is IERC1271 {
    address public immutable OWNER;

    constructor(address owner) {
        OWNER = owner;
    }

    receive() external payable {}

    function isValidSignature(bytes32 digest, bytes calldata signature)
        external
        view
        virtual
        returns (bytes4)
    {
        bool good = ECDSA.recoverCalldata(digest, signature) == OWNER;
        return good ? IERC1271.isValidSignature.selector : bytes4(0);
    }

    /// @notice Calls out in the wallet's name.
    function execute(address target, uint256 value, bytes calldata call) external returns (bytes memory) {
        (bool done, bytes memory answer) = target.call{value: value}(call);
        if (done) return answer;
        assembly ("memory-safe") {
            revert(add(answer, 0x20), mload(answer))
        }
    }
}

/// @notice How a wallet may answer a question for its signature, short of a plain no.
enum Answer {
    Yes,
    Revert,
    EatGas,
    /// A hundred kilobytes, the first word of which is a yes.
    Bomb,
    /// Four bytes, right ones, where a word is due.
    Short,
    /// A yes with dirt behind it.
    Dirty
}

/// @notice A wallet that answers a question for its signature as it is told to.
contract OddWallet {
    Answer private _answer;

    function setAnswer(Answer answer) external {
        _answer = answer;
    }

    function isValidSignature(bytes32, bytes calldata) external view {
        Answer answer = _answer;
        require(answer != Answer.Revert, "no, thanks");
        while (answer == Answer.EatGas) {}
        bytes32 yes = bytes32(IERC1271.isValidSignature.selector);
        uint256 size = answer == Answer.Bomb ? 100_000 : answer == Answer.Short ? 4 : 32;
        if (answer == Answer.Dirty) yes |= bytes32(uint256(1));
        assembly {
            mstore(0, yes)
            return(0, size)
        }
    }
}
