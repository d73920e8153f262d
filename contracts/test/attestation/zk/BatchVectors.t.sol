// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {ProvenLib} from "../../../src/libraries/ProvenLib.sol";
import {QuoteLayout, QuoteLib} from "../../../src/libraries/QuoteLib.sol";
import {BatchTest} from "./BatchTest.sol";

/// @title Claims and public inputs are those of package claims
contract BatchVectorsTest is BatchTest {
    using QuoteLib for bytes;
    using ProvenLib for bytes;

    string private _json;
    bytes[] private _full;
    bytes[] private _known;

    function setUp() public override {
        super.setUp();
        _json = vm.readFile("contracts/test/fixtures/batch_vectors.json");
        bytes memory number = abi.encodePacked(store.certificateOf(ca).id);
        for (uint256 i = 0; i < 4; ++i) {
            string memory quote = string.concat(".quotes[", vm.toString(i), "].");
            _full.push(_set(vm.parseJsonBytes(_json, string.concat(quote, "evidence")), 0, number));
            _known.push(_set(vm.parseJsonBytes(_json, string.concat(quote, "known")), 0, number));
        }
    }

    function test_Claims_EveryFormat_areTheSame() external view {
        for (uint256 i = 0; i < 4; ++i) {
            string memory quote = string.concat(".quotes[", vm.toString(i), "].");
            bytes memory wanted = vm.parseJsonBytes(_json, string.concat(quote, "claims"));
            assertEq(this.claimsOf(_full[i]), wanted, "in full");
            assertEq(this.claimsOf(_known[i]), wanted, "of a known key");
        }
    }

    function test_PublicInput_EveryNumberOfQuotes_isTheSame() external view {
        assertEq(desk.PLATFORM_SALT(), vm.parseJsonBytes32(_json, ".salt"), "salt");
        for (uint256 count = 1; count <= 4; ++count) {
            bytes[] memory evidence = new bytes[](count);
            for (uint256 i = 0; i < count; ++i) {
                evidence[i] = i % 2 == 0 ? _full[i] : _known[i];
            }
            string memory path = string.concat(".inputs[", vm.toString(count - 1), "]");
            assertEq(bytes32(desk.publicInput(_open, evidence)), vm.parseJsonBytes32(_json, path), "input");
        }
    }

    /// @dev Claims of one slot, less the salt before them.
    function claimsOf(bytes calldata evidence) external view returns (bytes memory) {
        bytes calldata quote = evidence.quoteOf();
        (QuoteLayout layout, bool isWhole) = quote.proven();
        bytes32 signed = quote.signedDigest(layout);
        bytes32 report = quote.provenReport(layout, isWhole);
        bytes memory claims = ProvenLib.claims(0, 1);
        ProvenLib.put(claims, 0, evidence, QuoteLib.end(layout), signed, report);
        return _tail(claims, 32);
    }
}
