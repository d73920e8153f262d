// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManager} from "@openzeppelin/contracts/access/manager/AccessManager.sol";
import {IERC20Metadata} from "@openzeppelin/contracts/token/ERC20/extensions/IERC20Metadata.sol";
import {Script} from "forge-std/Script.sol";

import {AttestationPolicy} from "../src/attestation/AttestationPolicy.sol";
import {AttestationRegistry} from "../src/attestation/AttestationRegistry.sol";
import {CollateralStore} from "../src/attestation/CollateralStore.sol";
import {P256QuoteVerifier} from "../src/attestation/P256QuoteVerifier.sol";
import {BatchDesk} from "../src/attestation/zk/BatchDesk.sol";
import {VerifyingKeys} from "../src/attestation/zk/VerifyingKeys.sol";
import {AssignmentDesk} from "../src/market/AssignmentDesk.sol";
import {IntakeDesk} from "../src/market/IntakeDesk.sol";
import {JobMarket} from "../src/market/JobMarket.sol";
import {MarketBase} from "../src/market/MarketBase.sol";
import {SettlementDesk} from "../src/market/SettlementDesk.sol";
import {WorkerRegistry} from "../src/market/WorkerRegistry.sol";
import {MultiProof} from "../src/proof/MultiProof.sol";
import {SchedulerOracle} from "../src/scheduling/SchedulerOracle.sol";
import {TeeKind} from "../src/types/Attestation.sol";
import {DeployConfig, DeployConfigReader, TrustAnchors} from "./DeployConfig.sol";
import {DevToken} from "./DevToken.sol";

/// @notice Everything that a deployment creates.
struct Deployed {
    AccessManager authority;
    IERC20Metadata stakeToken;
    IERC20Metadata paymentToken;
    CollateralStore collateral;
    P256QuoteVerifier verifier;
    WorkerRegistry workers;
    AttestationRegistry enclaves;
    BatchDesk batches;
    MultiProof multiProof;
    SchedulerOracle oracle;
    JobMarket market;
}

/// @title Deploys the whole system on a development chain and writes its address book
/// @notice Collateral is left to anybody: a keeper's relayer brings it. Until it has, no machine is admitted.
/// Environment: ASSAY_ANCHORS names the directory with root key, measurement and keys for batches (required),
/// ASSAY_CONFIG the parameters (default contracts/script/config/development.json), ASSAY_BOOK the address book
/// (default bindings/deployments/<chain id>.json); DeployConfigReader lists what else may be overridden.
/// @dev Registries need the market's address and the market needs theirs: the market's is predicted from the
/// deployer's nonce and checked after.
contract Deploy is Script {
    using DeployConfigReader for string;

    /// @notice Role that changes tables: tokens, committee, collateral, measurements.
    uint64 public constant COUNCIL_ROLE = 1;
    /// @notice Role that stops things: pause, freeze, quarantine. It can move nobody's money.
    uint64 public constant GUARDIAN_ROLE = 2;

    /// @dev Statements of a batch wait for its window and its proof: a minute or two, of blocks of a second.
    uint16 internal constant MAX_BLOCK_NUMBER_DIFF = 250;

    string internal constant DEFAULT_CONFIG = "contracts/script/config/development.json";

    error NotADevelopmentChain(uint256 chainId);
    error MarketElsewhere(address predicted, address actual);

    function run() external returns (Deployed memory deployed) {
        DeployConfig memory config = vm.envOr("ASSAY_CONFIG", DEFAULT_CONFIG).load();
        TrustAnchors memory anchors = vm.envString("ASSAY_ANCHORS").loadAnchors();
        uint256 startBlock = block.number;
        deployed = deploy(config, anchors);
        _writeBook(deployed, config.profile, startBlock);
    }

    /// @notice Deploys and configures everything.
    /// @dev Requirements: a development chain.
    function deploy(DeployConfig memory config, TrustAnchors memory anchors)
        public
        returns (Deployed memory deployed)
    {
        if (block.chainid != 31_337 && block.chainid != 1337) {
            revert NotADevelopmentChain(block.chainid);
        }

        vm.startBroadcast();
        (, address deployer,) = vm.readCallers();
        if (config.council == address(0)) config.council = deployer;
        if (config.guardian == address(0)) config.guardian = deployer;

        deployed.authority = new AccessManager(deployer);
        _deployTokens(deployed, config, deployer);
        _deployAttestation(deployed, config, anchors);
        _deployMarket(deployed, config, deployer);
        _deployBatches(deployed, anchors);
        _configure(deployed, config, anchors);
        _bondCommittee(deployed, config, deployer);
        _grantRoles(deployed, config);
        vm.stopBroadcast();
    }

    function _deployTokens(Deployed memory deployed, DeployConfig memory config, address deployer) internal {
        DevToken stake = new DevToken("Assay Development Stake", "dSTAKE", deployer);
        DevToken payment = new DevToken("Assay Development Dollar", "dUSD", deployer);
        for (uint256 i = 0; i < config.faucet.length; ++i) {
            stake.mint(config.faucet[i], config.faucetAmount);
            payment.mint(config.faucet[i], config.faucetAmount);
        }
        (deployed.stakeToken, deployed.paymentToken) = (stake, payment);
    }

    function _deployAttestation(
        Deployed memory deployed,
        DeployConfig memory config,
        TrustAnchors memory anchors
    ) internal {
        deployed.collateral = new CollateralStore(anchors.rootX, anchors.rootY, address(deployed.authority));
        deployed.verifier = new P256QuoteVerifier(deployed.collateral, config.platformSalt);
    }

    function _deployMarket(Deployed memory deployed, DeployConfig memory config, address deployer) internal {
        address authority = address(deployed.authority);
        address predicted = _predict(deployer);

        deployed.workers = new WorkerRegistry(
            deployed.stakeToken, predicted, config.treasury, config.unbondingSeconds, config.slashShares
        );
        deployed.enclaves = new AttestationRegistry(predicted, deployed.workers, deployed.verifier, authority);
        deployed.multiProof = new MultiProof(deployed.enclaves);
        deployed.oracle = new SchedulerOracle(_oracleConfig(deployed, config, predicted));
        MarketBase.Config memory fixedConfig = _marketConfig(deployed, config);
        JobMarket.Desks memory desks;
        desks.intake = new IntakeDesk(authority, fixedConfig);
        desks.assignment = new AssignmentDesk(authority, fixedConfig);
        desks.settlement = new SettlementDesk(authority, fixedConfig);
        deployed.market = new JobMarket(authority, fixedConfig, desks);
        if (address(deployed.market) != predicted) {
            revert MarketElsewhere(predicted, address(deployed.market));
        }
    }

    /// @dev After the market, whose address is foretold by what comes before. Its keys are worthless: everybody can forge proofs under
    /// them, and they are for development chains as all of this is.
    function _deployBatches(Deployed memory deployed, TrustAnchors memory anchors) internal {
        deployed.batches = new BatchDesk(deployed.enclaves, deployed.verifier, address(deployed.authority));
        deployed.enclaves.setBatchDesk(address(deployed.batches));
        deployed.enclaves.setMaxBlockNumberDiff(MAX_BLOCK_NUMBER_DIFF);
        if (anchors.batchKeys.length == 0) return;
        bytes32 ca = deployed.collateral.keepCertificate(anchors.platformCa);
        for (uint256 i = 0; i < anchors.batchKeys.length; ++i) {
            deployed.batches.addKey(anchors.batchSlots[i], ca, 0, anchors.batchKeys[i]);
        }
    }

    /// @dev Where the market will be: seven creations come before its own.
    function _predict(address deployer) internal view virtual returns (address) {
        return vm.computeCreateAddress(deployer, vm.getNonce(deployer) + 7);
    }

    function _oracleConfig(Deployed memory deployed, DeployConfig memory config, address market)
        internal
        pure
        returns (SchedulerOracle.Config memory)
    {
        return SchedulerOracle.Config({
            authority: address(deployed.authority),
            market: market,
            stakeToken: deployed.stakeToken,
            workers: deployed.workers,
            enclaves: deployed.enclaves,
            treasury: config.treasury,
            members: config.committee,
            threshold: config.threshold,
            minBond: config.committeeBond,
            slashAmount: config.committeeSlash,
            challengerShareBps: config.challengerShareBps,
            unbondingSeconds: config.unbondingSeconds,
            weights: config.weights
        });
    }

    function _marketConfig(Deployed memory deployed, DeployConfig memory config)
        internal
        pure
        returns (MarketBase.Config memory)
    {
        return MarketBase.Config({
            workers: deployed.workers,
            enclaves: deployed.enclaves,
            oracle: deployed.oracle,
            multiProof: address(deployed.multiProof),
            treasury: config.treasury,
            feeBps: config.feeBps,
            minCollateral: config.minCollateral,
            fallbackDelay: config.fallbackDelaySeconds,
            rebidSeconds: config.rebidSeconds
        });
    }

    /// @dev A member's signature counts from its bond on; on a development chain the deployer mints it.
    function _bondCommittee(Deployed memory deployed, DeployConfig memory config, address deployer) internal {
        uint256 total = config.committee.length * config.committeeBond;
        DevToken(address(deployed.stakeToken)).mint(deployer, total);
        deployed.stakeToken.approve(address(deployed.oracle), total);
        for (uint256 i = 0; i < config.committee.length; ++i) {
            deployed.oracle.bond(config.committee[i], config.committeeBond);
        }
    }

    /// @dev Before roles exist every restricted call is the deployer's, who is the authority's admin.
    function _configure(Deployed memory deployed, DeployConfig memory config, TrustAnchors memory anchors)
        internal
    {
        deployed.collateral.setListener(address(deployed.enclaves));
        deployed.enclaves
            .allowMeasurement(
                anchors.measurement,
                TeeKind.Tdx,
                config.measurementKinds,
                config.measurementMaxKHz,
                config.measurementLabel
            );
        deployed.market.setTokenAllowed(address(deployed.paymentToken), true);
    }

    /// @dev A function has one role, so the council is given the guardian's beside its own.
    function _grantRoles(Deployed memory deployed, DeployConfig memory config) internal {
        AccessManager authority = deployed.authority;
        authority.labelRole(COUNCIL_ROLE, "COUNCIL");
        authority.labelRole(GUARDIAN_ROLE, "GUARDIAN");
        authority.grantRole(COUNCIL_ROLE, config.council, 0);
        authority.grantRole(GUARDIAN_ROLE, config.council, 0);
        if (config.guardian != config.council) authority.grantRole(GUARDIAN_ROLE, config.guardian, 0);

        authority.setTargetFunctionRole(
            address(deployed.collateral),
            _list(CollateralStore.setEvaluationChoice.selector, CollateralStore.setListener.selector),
            COUNCIL_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.enclaves),
            _list(
                AttestationPolicy.allowMeasurement.selector,
                AttestationPolicy.setAllowedStatuses.selector,
                AttestationPolicy.setBatchDesk.selector,
                AttestationPolicy.setMaxBlockNumberDiff.selector
            ),
            COUNCIL_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.enclaves),
            _list(
                AttestationPolicy.removeMeasurement.selector,
                AttestationPolicy.setFmspcDenied.selector,
                AttestationPolicy.setFrozen.selector,
                AttestationPolicy.setQuarantined.selector
            ),
            GUARDIAN_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.batches), _list(VerifyingKeys.addKey.selector), COUNCIL_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.batches), _list(VerifyingKeys.retireKey.selector), GUARDIAN_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.oracle),
            _list(SchedulerOracle.setCommittee.selector, SchedulerOracle.setWeights.selector),
            COUNCIL_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.market), _list(JobMarket.setTokenAllowed.selector), COUNCIL_ROLE
        );
        authority.setTargetFunctionRole(
            address(deployed.market), _list(JobMarket.setPaused.selector), GUARDIAN_ROLE
        );
    }

    function _writeBook(Deployed memory deployed, string memory profile, uint256 startBlock) internal {
        string memory list = "contracts";
        vm.serializeAddress(list, "AccessManager", address(deployed.authority));
        vm.serializeAddress(list, "AttestationRegistry", address(deployed.enclaves));
        vm.serializeAddress(list, "BatchDesk", address(deployed.batches));
        vm.serializeAddress(list, "CollateralStore", address(deployed.collateral));
        vm.serializeAddress(list, "JobMarket", address(deployed.market));
        vm.serializeAddress(list, "MultiProof", address(deployed.multiProof));
        vm.serializeAddress(list, "P256QuoteVerifier", address(deployed.verifier));
        vm.serializeAddress(list, "PaymentToken", address(deployed.paymentToken));
        vm.serializeAddress(list, "SchedulerOracle", address(deployed.oracle));
        vm.serializeAddress(list, "StakeToken", address(deployed.stakeToken));
        string memory contracts = vm.serializeAddress(list, "WorkerRegistry", address(deployed.workers));

        string memory book = "book";
        vm.serializeUint(book, "chainId", block.chainid);
        vm.serializeUint(book, "startBlock", startBlock);
        vm.serializeString(book, "profile", profile);
        string memory json = vm.serializeString(book, "contracts", contracts);
        string memory path = string.concat("bindings/deployments/", vm.toString(block.chainid), ".json");
        vm.writeJson(json, vm.envOr("ASSAY_BOOK", path));
    }

    function _list(bytes4 a) private pure returns (bytes4[] memory list) {
        list = new bytes4[](1);
        list[0] = a;
    }

    function _list(bytes4 a, bytes4 b) private pure returns (bytes4[] memory list) {
        list = new bytes4[](2);
        (list[0], list[1]) = (a, b);
    }

    function _list(bytes4 a, bytes4 b, bytes4 c) private pure returns (bytes4[] memory list) {
        list = new bytes4[](3);
        (list[0], list[1], list[2]) = (a, b, c);
    }

    function _list(bytes4 a, bytes4 b, bytes4 c, bytes4 d) private pure returns (bytes4[] memory list) {
        list = new bytes4[](4);
        (list[0], list[1], list[2], list[3]) = (a, b, c, d);
    }
}
