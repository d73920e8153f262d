// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {ScoreLib} from "../../src/libraries/ScoreLib.sol";
import {Weights} from "../../src/types/Scheduling.sol";
import {ScoreCase, ScoreCases} from "./ScoreCase.sol";
import {WriteScores} from "./WriteScores.s.sol";

/// @notice Holds the score against what the Go side makes of the same facts.
contract ScoreVectorsTest is Test {
    using ScoreCases for ScoreCase;

    /// Cases that each run of the differential test draws: 256 runs make more than 100,000.
    uint256 private constant DRAWN = 400;

    function test_Scores_OfGo_succeeds() external view {
        _compare(ScoreCases.read(ScoreCases.FROM_GO));
    }

    function test_Scores_OfContracts_succeeds() external view {
        _compare(ScoreCases.read(ScoreCases.FROM_CONTRACTS));
    }

    /// @dev The Go side answers what it drew; its own test counts that each edge is among them, once in a hundred at least.
    function testFuzz_Scores_MatchGo(uint64 seed) external {
        _compare(ScoreCases.draw(seed, DRAWN));
    }

    function test_Scores_CommittedAreCurrent_succeeds() external {
        string memory written = new WriteScores().render();
        assertEq(written, vm.readFile(ScoreCases.FROM_CONTRACTS), "run make gen");
    }

    function testFuzz_Score_NeverReverts(ScoreLib.Facts memory facts, uint16[6] memory weights)
        external
        pure
    {
        ScoreCase memory it;
        (it.facts, it.weights) = (facts, weights);
        it.answer();
        for (uint256 i = 0; i < 6; ++i) {
            assertLe(it.parts[i], ScoreLib.MAX);
        }
    }

    function testFuzz_Score_CheaperIsNeverWorse(ScoreLib.Facts memory facts, uint96 cheaper) external pure {
        Weights memory weights = Weights({
            version: 1,
            band: 300,
            price: 5000,
            speed: 1500,
            headroom: 500,
            history: 1500,
            load: 1000,
            tcb: 500
        });
        uint16 dear = ScoreLib.score(facts, weights);
        facts.price = uint96(bound(cheaper, 0, facts.price));
        assertGe(ScoreLib.score(facts, weights), dear);
        assertLe(ScoreLib.score(facts, weights), ScoreLib.MAX);
    }

    function _compare(ScoreCase[] memory cases) private pure {
        assertGt(cases.length, 50);
        for (uint256 i = 0; i < cases.length; ++i) {
            bytes memory expected = abi.encode(cases[i]);
            cases[i].answer();
            if (keccak256(abi.encode(cases[i])) != keccak256(expected)) {
                assertEq(abi.encode(cases[i]), expected, vm.toString(i));
            }
        }
    }
}
