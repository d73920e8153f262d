// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Test} from "forge-std/Test.sol";

import {AttestationRegistry} from "../../src/attestation/AttestationRegistry.sol";
import {IJobMarket} from "../../src/interfaces/IJobMarket.sol";
import {JobMarket} from "../../src/market/JobMarket.sol";
import {WorkerRegistry} from "../../src/market/WorkerRegistry.sol";
import {MultiProof} from "../../src/proof/MultiProof.sol";
import {SchedulerOracle} from "../../src/scheduling/SchedulerOracle.sol";
import {JobStatus} from "../../src/types/Job.sol";
import {Lab} from "./Lab.sol";
import {TestToken} from "./Tokens.sol";

/// @title Base of the tests that need the whole system
/// @dev The system and every helper live in Lab, one contract of its own: compiled once, and not into each test.
abstract contract MarketTest is Test {
    Lab internal lab;
    JobMarket internal market;
    WorkerRegistry internal workers;
    AttestationRegistry internal enclaves;
    MultiProof internal proof;
    SchedulerOracle internal oracle;
    TestToken internal stakeToken;
    TestToken internal payToken;

    address internal requester;
    address internal council;
    address internal guardian;
    address internal treasury;

    function setUp() public virtual {
        // From its artifact: `new` would put its whole code into every test.
        lab = Lab(vm.deployCode("Lab.sol:Lab"));
        market = lab.market();
        workers = lab.workers();
        enclaves = lab.enclaves();
        proof = lab.proof();
        oracle = lab.oracle();
        stakeToken = lab.stakeToken();
        payToken = lab.payToken();
        requester = lab.REQUESTER();
        council = lab.COUNCIL();
        guardian = lab.GUARDIAN();
        treasury = lab.TREASURY();
    }

    function _status(bytes32 jobId) internal view returns (JobStatus) {
        return market.getJob(jobId).status;
    }

    function _assertStatus(bytes32 jobId, JobStatus expected) internal view {
        assertEq(uint256(_status(jobId)), uint256(expected), "status");
    }

    /// @dev Sets the guardian's switch.
    function _pause() internal {
        vm.prank(guardian);
        market.setPaused(true);
    }

    function _expectPaused() internal {
        vm.expectRevert(IJobMarket.Paused.selector);
    }
}
