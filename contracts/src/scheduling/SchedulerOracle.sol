// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {AccessManaged} from "@openzeppelin/contracts/access/manager/AccessManaged.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {IEnclaves} from "../interfaces/IEnclaves.sol";
import {ISchedulerOracle} from "../interfaces/ISchedulerOracle.sol";
import {IWorkerRegistry} from "../interfaces/IWorkerRegistry.sol";
import {DomainLib} from "../libraries/DomainLib.sol";
import {FeasibilityLib} from "../libraries/FeasibilityLib.sol";
import {MessageLib} from "../libraries/MessageLib.sol";
import {ReceiptLib} from "../libraries/ReceiptLib.sol";
import {WeightsLib} from "../libraries/WeightsLib.sol";
import {AssignmentDecision} from "../types/Messages.sol";
import {BidReceipt, DecisionLife, Weights} from "../types/Scheduling.sol";
import {Bonds} from "./Bonds.sol";

/// @title The committee that picks winning bids, and what it answers for
contract SchedulerOracle is Bonds {
    using MessageLib for AssignmentDecision;
    using ReceiptLib for BidReceipt;
    using WeightsLib for uint256;
    using WeightsLib for Weights;

    /// @notice What a deployment is told. Amounts in the stake token's smallest unit.
    struct Config {
        address authority;
        /// Verifying contract of decisions.
        address market;
        IERC20 stakeToken;
        IWorkerRegistry workers;
        IEnclaves enclaves;
        /// Gets what a challenger does not: that part makes accusing oneself cost.
        address treasury;
        address[] members;
        uint8 threshold;
        /// Bond below which a member's signature does not count.
        uint96 minBond;
        /// What one fault costs, at most `minBond`.
        uint96 slashAmount;
        uint16 challengerShareBps;
        uint40 unbondingSeconds;
        /// `version` is ignored.
        Weights weights;
    }

    /// @notice Largest band, points of score.
    uint256 public constant MAX_BAND = 2000;

    bytes32 internal constant RECEIPT_FAULT = "receipt";
    bytes32 internal constant EQUIVOCATION_FAULT = "equivocation";
    uint256 internal constant WEIGHTS_SUM = 10_000;
    uint256 internal constant THRESHOLD_AT = WeightsLib.BITS;
    uint256 internal constant VERSION_AT = THRESHOLD_AT + 8;

    /// @notice Verifying contract of decisions.
    address public immutable MARKET;
    /// @notice Records of workers.
    IWorkerRegistry public immutable WORKERS;
    /// @notice Records of enclaves.
    IEnclaves public immutable ENCLAVES;

    /// @dev Weights in force, threshold 8 bits, version of the committee 32 bits: one slot for every check.
    uint256 internal _state;
    address[] internal _members;
    /// @dev All that ever were in force: evidence is judged by the band of its time.
    mapping(uint32 version => Weights) internal _weightsOf;

    constructor(Config memory config)
        AccessManaged(config.authority)
        Bonds(
            config.stakeToken,
            config.treasury,
            config.minBond,
            config.slashAmount,
            config.challengerShareBps,
            config.unbondingSeconds
        )
    {
        if (config.market == address(0)) revert ZeroAddress("market");
        if (address(config.workers) == address(0)) revert ZeroAddress("workers");
        if (address(config.enclaves) == address(0)) revert ZeroAddress("enclaves");
        MARKET = config.market;
        WORKERS = config.workers;
        ENCLAVES = config.enclaves;
        _setWeights(config.weights);
        _setCommittee(config.members, config.threshold);
    }

    /* DECISIONS */

    /// @inheritdoc ISchedulerOracle
    function checkDecision(bytes32 digest, uint32 weightsVersion, bytes[] calldata signatures)
        external
        view
        returns (Weights memory inForce)
    {
        uint256 state = _state;
        inForce = state.unpack();
        if (weightsVersion != inForce.version) {
            uint32 current = inForce.version;
            if (weightsVersion == 0 || weightsVersion != current - 1) {
                revert StaleWeights(weightsVersion, current);
            }
            inForce = _weightsOf[weightsVersion];
        }
        uint256 needed = uint8(state >> THRESHOLD_AT);
        if (signatures.length < needed) revert NotEnoughSignatures(signatures.length, needed);

        address previous;
        for (uint256 i = 0; i < needed; ++i) {
            address signer = _recover(digest, signatures[i]);
            if (!isMember(signer)) revert NotACommitteeMember(signer);
            if (signer <= previous) revert SignersNotSorted(previous, signer);
            previous = signer;
        }
    }

    /* FAULTS */

    /// @inheritdoc ISchedulerOracle
    function challenge(
        AssignmentDecision calldata decision,
        bytes[] calldata decisionSignatures,
        BidReceipt calldata receipt,
        bytes[] calldata receiptSignatures
    ) external {
        // Check: the two contradict each other
        _checkBroken(decision, receipt);

        // Effect: every member that signed both
        address[] memory deciders = _recoverSorted(_decisionDigest(decision), decisionSignatures);
        address[] memory promisers = _recoverSorted(receiptDigest(receipt), receiptSignatures);
        address[] memory common = _intersection(deciders, promisers);
        _punishAll(common, decision.jobId, decision.round, RECEIPT_FAULT);
    }

    /// @inheritdoc ISchedulerOracle
    function proveEquivocation(
        AssignmentDecision calldata first,
        bytes calldata firstSignature,
        AssignmentDecision calldata second,
        bytes calldata secondSignature
    ) external {
        if (first.jobId != second.jobId) revert NoFault("job");
        if (first.round != second.round) revert NoFault("round");
        (uint40 earlier, uint40 later) = first.validUntil < second.validUntil
            ? (first.validUntil, second.validUntil)
            : (second.validUntil, first.validUntil);
        if (later - earlier >= DecisionLife.SECONDS) revert NoFault("validity");
        (bytes32 firstDigest, bytes32 secondDigest) = (_decisionDigest(first), _decisionDigest(second));
        if (firstDigest == secondDigest) revert NoFault("same");

        address signer = _recover(firstDigest, firstSignature);
        if (signer == address(0) || signer != _recover(secondDigest, secondSignature)) {
            revert NoCommonSigner();
        }
        address[] memory common = new address[](1);
        common[0] = signer;
        _punishAll(common, first.jobId, first.round, EQUIVOCATION_FAULT);
    }

    /* COUNCIL */

    /// @inheritdoc ISchedulerOracle
    function setCommittee(address[] calldata members, uint8 threshold) external restricted {
        for (uint256 i = 0; i < _members.length; ++i) {
            _setSeat(_members[i], false);
        }
        _setCommittee(members, threshold);
    }

    /// @inheritdoc ISchedulerOracle
    function setWeights(Weights calldata changed) external restricted {
        _setWeights(changed);
    }

    /* VIEWS */

    /// @inheritdoc ISchedulerOracle
    function committee() external view returns (address[] memory members, uint8 threshold, uint32 version) {
        uint256 count;
        members = new address[](_members.length);
        for (uint256 i = 0; i < _members.length; ++i) {
            if (_hasSeat(_members[i])) members[count++] = _members[i];
        }
        _shorten(members, count);
        (threshold, version) = (uint8(_state >> THRESHOLD_AT), uint32(_state >> VERSION_AT));
    }

    /// @inheritdoc ISchedulerOracle
    function weights() external view returns (Weights memory) {
        return _state.unpack();
    }

    /// @inheritdoc ISchedulerOracle
    function receiptDigest(BidReceipt calldata receipt) public view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(address(this)), receipt.hash());
    }

    /* INTERNALS */

    function _decisionDigest(AssignmentDecision calldata decision) internal view returns (bytes32) {
        return DomainLib.digest(DomainLib.separator(MARKET), decision.hash());
    }

    /// @dev Whether an honest member could have signed both.
    function _checkBroken(AssignmentDecision calldata decision, BidReceipt calldata receipt) internal view {
        _checkSameContest(decision, receipt);
        Weights storage then = _weightsOf[receipt.weightsVersion];
        if (then.version == 0) revert StaleWeights(receipt.weightsVersion, _state.unpack().version);
        if (receipt.score <= uint256(decision.score) + then.band) revert NoFault("score");
        if (receipt.validUntil < decision.validUntil) revert NoFault("validity");
        if (receipt.liveUntil < decision.validUntil) revert NoFault("liveness");
        bytes32 obstacle = FeasibilityLib.obstacle(ENCLAVES, WORKERS, receipt);
        if (obstacle != 0) revert NoFault(obstacle);
    }

    /// @dev Whether both are about one job and round, weighed alike, and prefer another worker.
    function _checkSameContest(AssignmentDecision calldata decision, BidReceipt calldata receipt)
        private
        pure
    {
        if (decision.jobId != receipt.jobId) revert NoFault("job");
        if (decision.round != receipt.round) revert NoFault("round");
        if (decision.worker == receipt.worker) revert NoFault("worker");
        if (decision.weightsVersion != receipt.weightsVersion) revert NoFault("weights");
    }

    /// @dev Punishes each member once for a fault; refuses when there is nobody left to punish for it.
    function _punishAll(address[] memory members, bytes32 jobId, uint8 round, bytes32 kind) internal {
        if (members.length == 0) revert NoCommonSigner();
        uint256 slashed;
        uint256 toChallenger;
        for (uint256 i = 0; i < members.length; ++i) {
            if (!_markPunished(members[i], jobId, round, kind)) {
                if (i + 1 == members.length && slashed == 0) revert AlreadyPunished(members[i], kind);
                continue;
            }
            (uint256 amount, uint256 share) = _slash(members[i]);
            slashed += amount;
            toChallenger += share;
            emit BondSlashed(members[i], jobId, msg.sender, kind, amount, share);
        }
        _creditSlashed(msg.sender, toChallenger, slashed);
    }

    function _setCommittee(address[] memory members, uint8 threshold) internal {
        if (threshold == 0 || threshold > members.length) revert BadThreshold(threshold, members.length);
        for (uint256 i = 0; i < members.length; ++i) {
            address member = members[i];
            if (member == address(0) || _hasSeat(member)) revert BadMember(member);
            _setSeat(member, true);
        }
        _members = members;
        uint256 state = _state;
        uint32 version = uint32(state >> VERSION_AT) + 1;
        _state = (state & ((1 << WeightsLib.BITS) - 1)) | uint256(threshold) << THRESHOLD_AT
            | uint256(version) << VERSION_AT;
        emit CommitteeChanged(members, threshold, version);
    }

    function _setWeights(Weights memory changed) internal {
        uint256 sum = changed.sum();
        if (sum != WEIGHTS_SUM || changed.band > MAX_BAND) revert BadWeights(sum, changed.band);
        uint256 state = _state;
        changed.version = uint32(state) + 1;
        _weightsOf[changed.version] = changed;
        _state = (state >> WeightsLib.BITS) << WeightsLib.BITS | changed.pack();
        emit WeightsChanged(changed);
    }

    /// @dev Who signed; zero if the signature is malformed or high-s.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        (signer,,) = ECDSA.tryRecoverCalldata(digest, signature);
    }

    function _recoverSorted(bytes32 digest, bytes[] calldata signatures)
        private
        pure
        returns (address[] memory signers)
    {
        signers = new address[](signatures.length);
        address previous;
        for (uint256 i = 0; i < signatures.length; ++i) {
            address signer = _recover(digest, signatures[i]);
            if (signer == address(0)) revert NotACommitteeMember(signer);
            if (signer <= previous) revert SignersNotSorted(previous, signer);
            (signers[i], previous) = (signer, signer);
        }
    }

    /// @dev Of two sorted lists.
    function _intersection(address[] memory a, address[] memory b)
        private
        pure
        returns (address[] memory common)
    {
        common = new address[](a.length < b.length ? a.length : b.length);
        (uint256 i, uint256 j, uint256 count) = (0, 0, 0);
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) common[count++] = a[i];
            // The smaller moves on; of equals both.
            (uint256 nextI, uint256 nextJ) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j);
            (i, j) = (nextI, nextJ);
        }
        _shorten(common, count);
    }

    function _shorten(address[] memory list, uint256 count) private pure {
        assembly ("memory-safe") {
            mstore(list, count)
        }
    }
}
