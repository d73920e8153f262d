// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

import {Weights} from "../src/types/Scheduling.sol";
import {SlashShares} from "../src/types/Worker.sol";

/// @notice What a deployment is told. Times in seconds, amounts in the token's smallest unit.
struct DeployConfig {
    /// For people: development, testnet or production.
    string profile;
    /// Holder of the council role; the deployer if zero.
    address council;
    /// Holder of the guardian role; the deployer if zero.
    address guardian;
    address treasury;
    uint16 feeBps;
    uint96 minCollateral;
    uint40 fallbackDelaySeconds;
    /// Bidding window of every round after the first.
    uint40 rebidSeconds;
    /// How long stakes and bonds take to come out.
    uint40 unbondingSeconds;
    /// Shares of a slashed stake, basis points; the treasury gets the rest.
    SlashShares slashShares;
    bytes32 platformSalt;
    address[] committee;
    uint8 threshold;
    /// Bond of every member of the committee, and what of it one fault costs.
    uint96 committeeBond;
    uint96 committeeSlash;
    /// What a challenger gets of a slashed bond, basis points.
    uint16 challengerShareBps;
    /// Of the on-chain score; `version` is ignored.
    Weights weights;
    /// Job kinds that the measurement may do, bit 1 << JobKind.
    uint8 measurementKinds;
    uint32 measurementMaxKHz;
    string measurementLabel;
    uint256 faucetAmount;
    address[] faucet;
}

/// @notice What quotes are checked against.
struct TrustAnchors {
    uint256 rootX;
    uint256 rootY;
    bytes32 measurement;
    /// Certificate of the PCK CA that the keys for batches are of.
    bytes platformCa;
    /// Slots and contents of the development keys for batches; none where no circuit knows the CA.
    uint16[] batchSlots;
    bytes[] batchKeys;
}

/// @title Reads a deployment's parameters from JSON files, some of them overridden by the environment
library DeployConfigReader {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    error BadRootKey(uint256 length);
    error TooLarge(string key, uint256 value, uint256 limit);
    /// @notice Every key for batches has a number of slots.
    error BatchKeysDiffer(uint256 slots, uint256 keys);

    /// @notice Parameters from the file at `path`.
    /// @dev ASSAY_COMMITTEE (addresses, comma-separated), ASSAY_THRESHOLD and ASSAY_TREASURY win over the file.
    function load(string memory path) internal view returns (DeployConfig memory config) {
        string memory json = VM.readFile(path);
        config.profile = VM.parseJsonString(json, ".profile");
        config.council = VM.parseJsonAddress(json, ".council");
        config.guardian = VM.parseJsonAddress(json, ".guardian");
        config.treasury = VM.envOr("ASSAY_TREASURY", VM.parseJsonAddress(json, ".treasury"));
        config.feeBps = _basisPoints(json, ".feeBps");
        config.minCollateral = uint96(_number(json, ".minCollateral", type(uint96).max));
        config.fallbackDelaySeconds = uint40(_number(json, ".fallbackDelaySeconds", type(uint40).max));
        config.rebidSeconds = uint40(_number(json, ".rebidSeconds", type(uint40).max));
        config.unbondingSeconds = uint40(_number(json, ".unbondingSeconds", type(uint40).max));
        config.platformSalt = VM.parseJsonBytes32(json, ".platformSalt");
        config.committee = VM.envOr("ASSAY_COMMITTEE", ",", VM.parseJsonAddressArray(json, ".committee"));
        config.threshold = uint8(VM.envOr("ASSAY_THRESHOLD", _number(json, ".threshold", type(uint8).max)));
        config.committeeBond = uint96(_number(json, ".committeeBond", type(uint96).max));
        config.committeeSlash = uint96(_number(json, ".committeeSlash", type(uint96).max));
        config.challengerShareBps = _basisPoints(json, ".challengerShareBps");
        config.slashShares = SlashShares({
            requester: _basisPoints(json, ".slashShares.requesterBps"),
            caller: _basisPoints(json, ".slashShares.callerBps"),
            rescuer: _basisPoints(json, ".slashShares.rescuerBps")
        });
        config.weights = _weights(json);
        config.measurementKinds = uint8(_number(json, ".measurementKinds", type(uint8).max));
        config.measurementMaxKHz = uint32(_number(json, ".measurementMaxKHz", type(uint32).max));
        config.measurementLabel = VM.parseJsonString(json, ".measurementLabel");
        config.faucetAmount = VM.parseJsonUint(json, ".faucetAmount");
        config.faucet = VM.parseJsonAddressArray(json, ".faucet");
    }

    /// @notice Root key and measurement from the files root.json and quote.json in `dir`, as the command simtee prints them.
    function loadAnchors(string memory dir) internal view returns (TrustAnchors memory anchors) {
        string memory authority = VM.readFile(string.concat(dir, "/root.json"));
        bytes memory root = VM.parseJsonBytes(authority, ".rootKey");
        if (root.length != 64) revert BadRootKey(root.length);
        (anchors.rootX, anchors.rootY) = abi.decode(root, (uint256, uint256));

        string memory quote = VM.readFile(string.concat(dir, "/quote.json"));
        anchors.measurement = VM.parseJsonBytes32(quote, ".measurement");

        anchors.platformCa = VM.parseJsonBytes(authority, ".platformCaDer");
        string memory batches = VM.readFile(string.concat(dir, "/batch_keys.json"));
        uint256[] memory slots = VM.parseJsonUintArray(batches, ".slots");
        anchors.batchKeys = VM.parseJsonBytesArray(batches, ".keys");
        if (slots.length != anchors.batchKeys.length) {
            revert BatchKeysDiffer(slots.length, anchors.batchKeys.length);
        }
        anchors.batchSlots = new uint16[](slots.length);
        for (uint256 i = 0; i < slots.length; ++i) {
            if (slots[i] > type(uint16).max) revert TooLarge(".slots", slots[i], type(uint16).max);
            anchors.batchSlots[i] = uint16(slots[i]);
        }
    }

    function _weights(string memory json) private pure returns (Weights memory) {
        return Weights({
            version: 0,
            band: _basisPoints(json, ".weights.band"),
            price: _basisPoints(json, ".weights.price"),
            speed: _basisPoints(json, ".weights.speed"),
            headroom: _basisPoints(json, ".weights.headroom"),
            history: _basisPoints(json, ".weights.history"),
            load: _basisPoints(json, ".weights.load"),
            tcb: _basisPoints(json, ".weights.tcb")
        });
    }

    function _basisPoints(string memory json, string memory key) private pure returns (uint16) {
        return uint16(_number(json, key, 10_000));
    }

    function _number(string memory json, string memory key, uint256 limit)
        private
        pure
        returns (uint256 value)
    {
        value = VM.parseJsonUint(json, key);
        if (value > limit) revert TooLarge(key, value, limit);
    }
}
