// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Test} from "forge-std/Test.sol";

import {CapacityLib} from "../../src/libraries/CapacityLib.sol";
import {DomainLib} from "../../src/libraries/DomainLib.sol";
import {EnclaveIdLib} from "../../src/libraries/EnclaveIdLib.sol";
import {MessageLib} from "../../src/libraries/MessageLib.sol";
import {PriceLib} from "../../src/libraries/PriceLib.sol";
import {RequestLib} from "../../src/libraries/RequestLib.sol";
import {Capacity} from "../../src/types/Attestation.sol";
import {AssignmentDecision, Bid, EnclaveStatement, TeeStatement} from "../../src/types/Messages.sol";
import {JobRequest, JobTerms, Offer} from "../../src/types/Request.sol";

/// @notice The libraries as a contract, since they read calldata.
contract Libraries {
    function hash(JobRequest calldata request) external pure returns (bytes32) {
        return RequestLib.hash(request);
    }

    /// @dev Opens of the request only what bidding opens.
    function terms(JobRequest calldata request) external pure returns (JobTerms memory) {
        return JobTerms({
            requester: request.requester,
            nonce: request.nonce,
            workHash: RequestLib.hashWork(request.work),
            requirements: request.requirements,
            assuranceHash: RequestLib.hashAssurance(request.assurance),
            offer: request.offer,
            callbackHash: RequestLib.hashCallback(request.callback)
        });
    }

    function hash(JobTerms calldata terms_) external pure returns (bytes32) {
        return RequestLib.hash(terms_);
    }

    function hash(Bid calldata bid) external pure returns (bytes32) {
        return MessageLib.hash(bid);
    }

    function hash(AssignmentDecision calldata decision) external pure returns (bytes32) {
        return MessageLib.hash(decision);
    }

    function hash(TeeStatement calldata statement) external pure returns (bytes32) {
        return MessageLib.hash(statement);
    }

    function hash(EnclaveStatement calldata statement) external pure returns (bytes32) {
        return MessageLib.hash(statement);
    }

    function ceilingDown(Offer calldata offer, uint256 time) external pure returns (uint96) {
        return PriceLib.ceilingDown(offer, time);
    }
}

/// @notice Holds the libraries against the vectors that the Go side is held against.
contract ProtocolVectorsTest is Test {
    struct Message {
        uint256 chainId;
        address verifyingContract;
        bytes encoded;
        bytes32 digest;
    }

    struct Signature {
        bytes32 digest;
        bytes signature;
        address signer;
    }

    struct Price {
        uint96 minPrice;
        uint96 maxPrice;
        uint40 openAt;
        uint32 rampSeconds;
        uint256 time;
        uint96 ceiling;
    }

    struct Packing {
        Capacity capacity;
        uint256 packed;
        uint256 needMiB;
        uint256 needSlots;
    }

    struct EnclaveId {
        bytes32 platform;
        uint256 number;
        bytes32 enclave;
    }

    string private _json;
    Libraries private _libraries;

    function setUp() external {
        _json = vm.readFile("contracts/test/vectors/protocol.json");
        _libraries = new Libraries();
    }

    function test_Vectors_JobRequests_succeeds() external {
        Message[] memory messages = _messages(".jobRequests");
        for (uint256 i = 0; i < messages.length; ++i) {
            JobRequest memory request = abi.decode(messages[i].encoded, (JobRequest));
            bytes32 hashed = _libraries.hash(request);
            _check(messages[i], hashed);
            assertEq(_libraries.hash(_libraries.terms(request)), hashed, "terms");
        }
    }

    function test_Vectors_Bids_succeeds() external {
        Message[] memory messages = _messages(".bids");
        for (uint256 i = 0; i < messages.length; ++i) {
            _check(messages[i], _libraries.hash(abi.decode(messages[i].encoded, (Bid))));
        }
    }

    function test_Vectors_Decisions_succeeds() external {
        Message[] memory messages = _messages(".decisions");
        for (uint256 i = 0; i < messages.length; ++i) {
            _check(messages[i], _libraries.hash(abi.decode(messages[i].encoded, (AssignmentDecision))));
        }
    }

    function test_Vectors_TeeStatements_succeeds() external {
        Message[] memory messages = _messages(".teeStatements");
        for (uint256 i = 0; i < messages.length; ++i) {
            _check(messages[i], _libraries.hash(abi.decode(messages[i].encoded, (TeeStatement))));
        }
    }

    function test_Vectors_EnclaveStatements_succeeds() external {
        Message[] memory messages = _messages(".enclaveStatements");
        for (uint256 i = 0; i < messages.length; ++i) {
            _check(messages[i], _libraries.hash(abi.decode(messages[i].encoded, (EnclaveStatement))));
        }
    }

    function test_Vectors_Signatures_succeeds() external view {
        bytes memory read =
            vm.parseJsonTypeArray(_json, ".signatures", "S(bytes32 digest,bytes signature,address signer)");
        Signature[] memory signatures = abi.decode(read, (Signature[]));
        assertGt(signatures.length, 0);
        for (uint256 i = 0; i < signatures.length; ++i) {
            assertEq(ECDSA.recover(signatures[i].digest, signatures[i].signature), signatures[i].signer);
        }
    }

    function test_Vectors_Prices_succeeds() external view {
        bytes memory read = vm.parseJsonTypeArray(
            _json,
            ".prices",
            "P(uint96 minPrice,uint96 maxPrice,uint40 openAt,uint32 rampSeconds,uint256 time,uint96 ceiling)"
        );
        Price[] memory prices = abi.decode(read, (Price[]));
        assertGt(prices.length, 0);
        for (uint256 i = 0; i < prices.length; ++i) {
            Offer memory offer;
            (offer.minPrice, offer.maxPrice) = (prices[i].minPrice, prices[i].maxPrice);
            (offer.openAt, offer.rampSeconds) = (prices[i].openAt, prices[i].rampSeconds);
            assertEq(_libraries.ceilingDown(offer, prices[i].time), prices[i].ceiling, vm.toString(i));
        }
    }

    function test_Vectors_Capacities_succeeds() external view {
        bytes memory read = vm.parseJsonTypeArray(
            _json,
            ".capacities",
            "C(uint16 cores,uint32 memoryMiB,uint32 epcMiB,uint32 kHz,uint8 slots,uint16 modes,uint256 packed,uint256 needMiB,uint256 needSlots)"
        );
        Packing[] memory packings = abi.decode(read, (Packing[]));
        assertGt(packings.length, 0);
        for (uint256 i = 0; i < packings.length; ++i) {
            Capacity memory capacity = CapacityLib.unpack(packings[i].packed);
            assertEq(abi.encode(capacity), abi.encode(packings[i].capacity), vm.toString(i));
            assertEq(
                CapacityLib.slotsUp(packings[i].needMiB, capacity.memoryMiB, capacity.slots),
                packings[i].needSlots,
                vm.toString(i)
            );
        }
    }

    function test_Vectors_EnclaveIds_succeeds() external view {
        bytes memory read =
            vm.parseJsonTypeArray(_json, ".enclaveIds", "E(bytes32 platform,uint256 number,bytes32 enclave)");
        EnclaveId[] memory ids = abi.decode(read, (EnclaveId[]));
        assertGt(ids.length, 0);
        for (uint256 i = 0; i < ids.length; ++i) {
            bytes28 platform = bytes28(ids[i].platform);
            assertEq(EnclaveIdLib.pack(platform, uint32(ids[i].number)), ids[i].enclave, vm.toString(i));
            assertEq(bytes32(EnclaveIdLib.platform(ids[i].enclave)), bytes32(platform), vm.toString(i));
            assertEq(EnclaveIdLib.number(ids[i].enclave), ids[i].number, vm.toString(i));
        }
    }

    function _messages(string memory key) private view returns (Message[] memory messages) {
        messages = abi.decode(
            vm.parseJsonTypeArray(_json, key, "M(uint256 chainId,address contract,bytes abi,bytes32 digest)"),
            (Message[])
        );
        assertGt(messages.length, 0, key);
    }

    function _check(Message memory message, bytes32 structHash) private {
        vm.chainId(message.chainId);
        assertEq(DomainLib.digest(DomainLib.separator(message.verifyingContract), structHash), message.digest);
    }
}
