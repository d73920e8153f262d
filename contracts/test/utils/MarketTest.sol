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
import {Worker} from "../../src/types/Worker.sol";
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
        lab = Lab(vm.deployCode(_labName()));
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

    /// @dev Artifact of the system under test; overridden where another fee is meant.
    function _labName() internal pure virtual returns (string memory) {
        return "Lab.sol:Lab";
    }

    function _status(bytes32 jobId) internal view returns (JobStatus) {
        return market.getJob(jobId).status;
    }

    function _assertStatus(bytes32 jobId, JobStatus expected) internal view {
        assertEq(uint256(_status(jobId)), uint256(expected), "status");
    }

    /// @dev An enclave's number.
    function _index(bytes32 enclave) internal view returns (uint32 index) {
        (index,) = enclaves.enclaveOf(enclave);
    }

    function _now() internal view returns (uint40) {
        return uint40(vm.getBlockTimestamp());
    }

    function _credit(address account) internal view returns (uint256) {
        return market.credits(account, address(0));
    }

    /// @dev What a worker has at stake, free or not.
    function _stakeOf(address operator) internal view returns (uint96) {
        (Worker memory worker,) = workers.getWorker(operator);
        return worker.stake;
    }

    function _expectStatusFault(bytes32 jobId, JobStatus status, JobStatus needed) internal {
        vm.expectRevert(abi.encodeWithSelector(IJobMarket.WrongStatus.selector, jobId, status, needed));
    }

    function _freeze(bytes32 enclave, bool frozen) internal {
        vm.prank(council);
        enclaves.setFrozen(enclave, frozen);
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
