// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {ScoreLib} from "../../src/libraries/ScoreLib.sol";
import {Weights} from "../../src/types/Scheduling.sol";

/// @notice A score and what it is made from; arrays in the order price, speed, headroom, history, load, tcb.
struct ScoreCase {
    ScoreLib.Facts facts;
    uint16[6] weights;
    uint16[6] parts;
    uint16 score;
}

/// @title Cases of the score, as files and tests hold them
library ScoreCases {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    string internal constant FROM_GO = "contracts/test/vectors/scores.json";
    string internal constant FROM_CONTRACTS = "contracts/test/vectors/scores_contract.json";
    string private constant FIELDS =
        "S(uint96 price,uint96 maxPrice,uint256 enclaveWord,uint256 workerWord,uint8 slots,uint32 minKHz,uint32 memoryMiB,uint32 epcMiB,uint16[6] weights,uint16[6] parts,uint16 score)";

    function read(string memory path) internal view returns (ScoreCase[] memory) {
        return abi.decode(VM.parseJsonTypeArray(VM.readFile(path), ".scores", FIELDS), (ScoreCase[]));
    }

    /// @notice Cases that the Go side draws and answers.
    function draw(uint256 seed, uint256 count) internal returns (ScoreCase[] memory) {
        string[] memory command = new string[](6);
        (command[0], command[1]) = ("bin/gen-scores", "-abi");
        (command[2], command[3]) = ("-seed", VM.toString(seed));
        (command[4], command[5]) = ("-count", VM.toString(count));
        return abi.decode(VM.ffi(command), (ScoreCase[]));
    }

    /// @notice Fills in what this side makes of the facts.
    function answer(ScoreCase memory it) internal pure {
        ScoreLib.Facts memory facts = it.facts;
        it.parts[0] = uint16(ScoreLib.priceScore(facts.price, facts.maxPrice));
        it.parts[1] = uint16(ScoreLib.speedScore(uint32(facts.enclaveWord >> 192), facts.minKHz));
        it.parts[2] =
            uint16(ScoreLib.headroomScore(facts.enclaveWord, facts.slots, facts.memoryMiB, facts.epcMiB));
        it.parts[3] = uint16(ScoreLib.historyScore(facts.workerWord));
        it.parts[4] = uint16(ScoreLib.loadScore(facts.enclaveWord, facts.slots));
        it.parts[5] = uint16(ScoreLib.tcbScore(facts.enclaveWord));
        it.score = ScoreLib.score(facts, weightsOf(it));
    }

    function weightsOf(ScoreCase memory it) internal pure returns (Weights memory) {
        uint16[6] memory w = it.weights;
        return Weights({
            version: 1,
            band: 0,
            price: w[0],
            speed: w[1],
            headroom: w[2],
            history: w[3],
            load: w[4],
            tcb: w[5]
        });
    }

    function toJson(ScoreCase memory it) internal pure returns (string memory) {
        ScoreLib.Facts memory facts = it.facts;
        string memory words = string.concat(
            '"price": "',
            VM.toString(facts.price),
            '", "maxPrice": "',
            VM.toString(facts.maxPrice),
            '", "enclaveWord": "',
            VM.toString(bytes32(facts.enclaveWord)),
            '", "workerWord": "',
            VM.toString(bytes32(facts.workerWord))
        );
        string memory needs = string.concat(
            '", "slots": ',
            VM.toString(facts.slots),
            ', "minKHz": ',
            VM.toString(facts.minKHz),
            ', "memoryMiB": ',
            VM.toString(facts.memoryMiB),
            ', "epcMiB": ',
            VM.toString(facts.epcMiB)
        );
        string memory results = string.concat(
            ', "weights": ',
            _toJson(it.weights),
            ', "parts": ',
            _toJson(it.parts),
            ', "score": ',
            VM.toString(it.score)
        );
        return string.concat("{", words, needs, results, "}");
    }

    function _toJson(uint16[6] memory values) private pure returns (string memory list) {
        list = VM.toString(values[0]);
        for (uint256 i = 1; i < 6; ++i) {
            list = string.concat(list, ", ", VM.toString(values[i]));
        }
        return string.concat("[", list, "]");
    }
}
