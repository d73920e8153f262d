// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {IAccessManaged} from "@openzeppelin/contracts/access/manager/IAccessManaged.sol";
import {Address} from "@openzeppelin/contracts/utils/Address.sol";
import {Test} from "forge-std/Test.sol";

import {Deploy, Deployed} from "../../script/Deploy.s.sol";
import {DeployConfig, DeployConfigReader, TrustAnchors} from "../../script/DeployConfig.sol";
import {IAttestationRegistry} from "../../src/interfaces/IAttestationRegistry.sol";
import {VerifyingKey} from "../../src/interfaces/IVerifyingKeys.sol";
import {MeasurementPolicy} from "../../src/types/Attestation.sol";

/// @dev Gives the library an address of its own, so that its reverts can be expected.
contract ReaderHarness {
    function load(string memory path) external view returns (DeployConfig memory) {
        return DeployConfigReader.load(path);
    }

    function loadAnchors(string memory dir) external view returns (TrustAnchors memory) {
        return DeployConfigReader.loadAnchors(dir);
    }
}

/// @dev Counts the creations before the market's wrongly.
contract MiscountingDeploy is Deploy {
    function _predict(address) internal pure override returns (address) {
        return address(1);
    }
}

contract DeployTest is Test {
    string internal constant CONFIG = "contracts/script/config/development.json";
    /// @dev The simulated platforms' family.
    bytes6 internal constant FMSPC = hex"a55a0f00514d";
    string internal constant FIXTURES = "contracts/test/fixtures/attestation_";

    string internal constant OPEN_KEY = "contracts/test/fixtures/batch_open_key.json";

    address internal _council = makeAddr("council");
    address internal _guardian = makeAddr("guardian");
    Deploy internal _script;
    ReaderHarness internal _reader;

    function setUp() public {
        _script = new Deploy();
        _reader = new ReaderHarness();
        // Within the fixtures' collateral.
        vm.warp(1_793_577_600);
    }

    /* DEPLOY */

    function test_Deploy_OtherChain_reverts() public {
        DeployConfig memory config = _reader.load(CONFIG);
        TrustAnchors memory anchors = _reader.loadAnchors(_anchors("other-chain"));
        vm.chainId(1);
        vm.expectRevert(abi.encodeWithSelector(Deploy.NotADevelopmentChain.selector, 1));
        _script.deploy(config, anchors);
    }

    function test_Deploy_MarketElsewhereThanPredicted_reverts() public {
        DeployConfig memory config = _reader.load(CONFIG);
        TrustAnchors memory anchors = _reader.loadAnchors(_anchors("elsewhere"));
        Deploy miscounting = new MiscountingDeploy();
        vm.expectPartialRevert(Deploy.MarketElsewhere.selector);
        miscounting.deploy(config, anchors);
    }

    function test_Deploy_WiresEverything_succeeds() public {
        (Deployed memory deployed, DeployConfig memory config) = _deploy("wires");
        address market = address(deployed.market);

        assertEq(deployed.workers.MARKET(), market, "workers know the market");
        assertEq(deployed.enclaves.MARKET(), market, "enclaves know the market");
        assertEq(address(deployed.enclaves.WORKERS()), address(deployed.workers), "enclaves know the workers");
        assertEq(
            address(deployed.enclaves.VERIFIER()), address(deployed.verifier), "enclaves know the verifier"
        );
        assertEq(
            address(deployed.multiProof.ENCLAVES()), address(deployed.enclaves), "gate knows the enclaves"
        );
        assertEq(address(deployed.market.WORKERS()), address(deployed.workers), "market knows the workers");
        assertEq(address(deployed.market.ENCLAVES()), address(deployed.enclaves), "market knows the enclaves");
        assertEq(address(deployed.market.ORACLE()), address(deployed.oracle), "market knows the oracle");
        assertEq(deployed.market.MULTI_PROOF(), address(deployed.multiProof), "market knows the gate");
        assertEq(deployed.collateral.listener(), address(deployed.enclaves), "collateral tells the enclaves");
        assertEq(deployed.market.FEE_BPS(), config.feeBps, "fee");
        assertTrue(deployed.oracle.isMember(config.committee[0]), "committee");
    }

    function test_Deploy_FillsTheTables_succeeds() public {
        TrustAnchors memory anchors = _reader.loadAnchors(_anchors("tables"));
        (Deployed memory deployed, DeployConfig memory config) = _deploy("tables");

        MeasurementPolicy memory policy = deployed.enclaves.measurementOf(anchors.measurement);
        assertTrue(policy.active, "measurement is allowed");
        assertEq(policy.maxKHz, config.measurementMaxKHz, "measurement's speed");
        assertEq(deployed.stakeToken.balanceOf(config.faucet[0]), config.faucetAmount, "faucet");
    }

    function test_Deploy_TakesBatches_succeeds() public {
        (Deployed memory deployed,) = _deploy("batches");
        assertEq(deployed.enclaves.batchDesk(), address(deployed.batches), "registry knows the desk");
        assertEq(address(deployed.batches.REGISTRY()), address(deployed.enclaves), "desk knows the registry");
        assertEq(
            deployed.batches.PLATFORM_SALT(), deployed.verifier.PLATFORM_SALT(), "one name for a machine"
        );
        assertEq(deployed.enclaves.maxBlockNumberDiff(), 250, "statements wait for a proof");
        assertEq(deployed.batches.lastKey(), 2, "keys");
        assertEq(deployed.batches.currentKey(1, _ca()), 1, "key of one slot");
        assertEq(deployed.batches.currentKey(4, _ca()), 2, "key of four slots");
        VerifyingKey memory key = deployed.batches.keyOf(2);
        assertEq(key.slots, 4, "slots");
        assertEq(key.ca, deployed.collateral.certificateOf(_ca()).id, "the CA that the circuit knows");
    }

    function test_Deploy_NoCircuitForTheAuthority_succeeds() public {
        DeployConfig memory config = _reader.load(CONFIG);
        string memory dir = _anchors("no-circuit");
        vm.writeFile(string.concat(dir, "/batch_keys.json"), '{"slots":[],"keys":[]}');
        Deployed memory deployed = _script.deploy(config, _reader.loadAnchors(dir));
        assertEq(deployed.enclaves.batchDesk(), address(deployed.batches), "the desk is there");
        assertEq(deployed.batches.lastKey(), 0, "without a key");
    }

    /// @dev Nobody's account has a part in it: what Intel signed is brought by whoever comes.
    function test_Deploy_LeavesCollateralToAnybody_succeeds() public {
        (Deployed memory deployed,) = _deploy("collateral");
        for (uint8 tee = 0; tee < 2; ++tee) {
            assertFalse(deployed.collateral.holds(tee, FMSPC), "nothing is there");
        }
        string memory json = vm.readFile(string.concat(FIXTURES, "collateral.json"));
        bytes[] memory calls = abi.decode(vm.parseJsonBytes(json, ".upserts"), (bytes[]));
        for (uint256 i = 0; i < calls.length; ++i) {
            vm.prank(makeAddr("anybody"));
            Address.functionCall(address(deployed.collateral), calls[i]);
        }
        for (uint8 tee = 0; tee < 2; ++tee) {
            (uint32 evaluation,) = deployed.collateral.requiredEvaluation(tee);
            assertEq(evaluation, 17, "evaluation");
            assertTrue(deployed.collateral.holds(tee, FMSPC), "collateral");
        }
    }

    function test_Deploy_CouncilHasTheTables_succeeds() public {
        (Deployed memory deployed,) = _deploy("council");
        vm.startPrank(_council);
        deployed.market.setTokenAllowed(address(deployed.stakeToken), true);
        deployed.enclaves.setMaxBlockNumberDiff(50);
        deployed.collateral.setListener(address(0));
        deployed.market.setPaused(true);
        deployed.enclaves.setBatchDesk(address(0));
        assertEq(deployed.batches.addKey(16, _ca(), 0, _openKey()), 3, "key");
    }

    function test_Deploy_GuardianStopsThings_succeeds() public {
        (Deployed memory deployed,) = _deploy("guardian");
        vm.startPrank(_guardian);
        deployed.market.setPaused(true);
        deployed.enclaves.setFmspcDenied(hex"010203040506", true);
        deployed.enclaves.setQuarantined(bytes28(uint224(1)), true);
        deployed.batches.retireKey(1);
    }

    function test_Deploy_GuardianChangesNoTable_reverts() public {
        (Deployed memory deployed,) = _deploy("no-table");
        vm.startPrank(_guardian);
        bytes memory refusal =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, _guardian);
        vm.expectRevert(refusal);
        deployed.market.setTokenAllowed(address(1), true);
        vm.expectRevert(refusal);
        deployed.oracle.setCommittee(new address[](1), 1);
        vm.expectRevert(refusal);
        deployed.enclaves.setAllowedStatuses(1);
        vm.expectRevert(refusal);
        deployed.collateral.setListener(address(0));
        bytes32 ca = _ca();
        bytes memory content = _openKey();
        vm.expectRevert(refusal);
        deployed.batches.addKey(16, ca, 0, content);
        vm.expectRevert(refusal);
        deployed.enclaves.setBatchDesk(address(1));
    }

    function test_Deploy_NobodyElse_reverts() public {
        (Deployed memory deployed,) = _deploy("nobody");
        bytes memory refusal =
            abi.encodeWithSelector(IAccessManaged.AccessManagedUnauthorized.selector, address(this));
        vm.expectRevert(refusal);
        deployed.market.setPaused(true);
        vm.expectRevert(refusal);
        IAttestationRegistry(address(deployed.enclaves)).setFrozen(bytes32(0), true);
    }

    /* RUN */

    function test_Run_WritesTheBook_succeeds() public {
        string memory dir = _anchors("run");
        string memory book = string.concat(dir, "/book.json");
        vm.setEnv("ASSAY_ANCHORS", dir);
        vm.setEnv("ASSAY_BOOK", book);
        vm.roll(7);

        Deployed memory deployed = _script.run();

        string memory json = vm.readFile(book);
        assertEq(vm.parseJsonUint(json, ".chainId"), block.chainid, "chain");
        assertEq(vm.parseJsonUint(json, ".startBlock"), 7, "start");
        assertEq(vm.parseJsonString(json, ".profile"), "development", "profile");
        assertEq(vm.parseJsonAddress(json, ".contracts.JobMarket"), address(deployed.market), "market");
        assertEq(vm.parseJsonKeys(json, ".contracts").length, 11, "contracts");
    }

    /* READER */

    function test_Load_NumberTooLarge_reverts() public {
        string memory path = string.concat(_dir("too-large"), "/config.json");
        string memory json = vm.readFile(CONFIG);
        vm.writeFile(path, vm.replace(json, '"feeBps": 0,', '"feeBps": 10001,'));
        vm.expectRevert(
            abi.encodeWithSelector(DeployConfigReader.TooLarge.selector, ".feeBps", 10_001, 10_000)
        );
        _reader.load(path);
    }

    function test_LoadAnchors_RootKeyTooShort_reverts() public {
        string memory dir = _anchors("short-root");
        vm.writeFile(string.concat(dir, "/root.json"), '{"rootKey":"0x0102"}');
        vm.expectRevert(abi.encodeWithSelector(DeployConfigReader.BadRootKey.selector, 2));
        _reader.loadAnchors(dir);
    }

    function test_LoadAnchors_KeyWithoutSlots_reverts() public {
        string memory dir = _anchors("batch-keys");
        vm.writeFile(string.concat(dir, "/batch_keys.json"), '{"slots":[1,4],"keys":["0x01"]}');
        vm.expectRevert(abi.encodeWithSelector(DeployConfigReader.BatchKeysDiffer.selector, 2, 1));
        _reader.loadAnchors(dir);
    }

    function test_LoadAnchors_TooManySlots_reverts() public {
        string memory dir = _anchors("batch-slots");
        vm.writeFile(string.concat(dir, "/batch_keys.json"), '{"slots":[65536],"keys":["0x01"]}');
        vm.expectRevert(
            abi.encodeWithSelector(DeployConfigReader.TooLarge.selector, ".slots", 65_536, 65_535)
        );
        _reader.loadAnchors(dir);
    }

    /* HELPERS */

    function _openKey() internal view returns (bytes memory) {
        return vm.parseJsonBytes(vm.readFile(OPEN_KEY), ".packed");
    }

    function _ca() internal view returns (bytes32) {
        string memory json = vm.readFile(string.concat(FIXTURES, "authority.json"));
        return keccak256(vm.parseJsonBytes(json, ".platformCaDer"));
    }

    function _deploy(string memory name)
        internal
        returns (Deployed memory deployed, DeployConfig memory config)
    {
        config = _reader.load(CONFIG);
        (config.council, config.guardian) = (_council, _guardian);
        deployed = _script.deploy(config, _reader.loadAnchors(_anchors(name)));
    }

    /// @dev What simtee prints, from the fixtures; a directory each, since tests run at once.
    function _anchors(string memory name) internal returns (string memory dir) {
        dir = _dir(name);
        vm.copyFile(string.concat(FIXTURES, "authority.json"), string.concat(dir, "/root.json"));
        bytes32 measurement =
            vm.parseJsonBytes32(vm.readFile(string.concat(FIXTURES, "quotes.json")), ".good.measurement");
        vm.writeFile(
            string.concat(dir, "/quote.json"),
            string.concat('{"measurement":"', vm.toString(measurement), '"}')
        );
        string memory key = vm.toString(_openKey());
        vm.writeFile(
            string.concat(dir, "/batch_keys.json"),
            string.concat('{"slots":[1,4],"keys":["', key, '","', key, '"]}')
        );
    }

    function _dir(string memory name) internal returns (string memory dir) {
        dir = string.concat("contracts/cache/deploy-test/", name);
        vm.createDir(dir, true);
    }
}
