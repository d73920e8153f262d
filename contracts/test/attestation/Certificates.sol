// SPDX-License-Identifier: Apache-2.0
pragma solidity 0.8.37;

import {Vm} from "forge-std/Vm.sol";

/// @title Certificates of any shape, signed by any key
/// @dev For what no authority would issue, the simulated one included.
library Certificates {
    Vm private constant VM = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    bytes internal constant ALGORITHM = hex"300a06082a8648ce3d040302";
    bytes private constant P256_KEY = hex"3059301306072a8648ce3d020106082a8648ce3d03010703420004";
    bytes private constant SGX = hex"2a864886f84d010d01";

    /// @dev What differs from one certificate to the next; all else is as Intel has it.
    struct Shape {
        string issuer;
        string subject;
        uint256 issuerKey;
        uint256 key;
        /// Content of the extension list.
        bytes extensions;
        bytes algorithm;
    }

    function issue(Shape memory shape) internal pure returns (bytes memory) {
        return sign(_toBeSigned(shape), shape.issuerKey);
    }

    function _toBeSigned(Shape memory shape) private pure returns (bytes memory) {
        bytes memory validity =
            tlv(0x30, bytes.concat(tlv(0x17, "200101000000Z"), tlv(0x17, "491231235959Z")));
        bytes memory head = bytes.concat(hex"a003020102020101", shape.algorithm, name(shape.issuer), validity);
        (uint256 x, uint256 y) = VM.publicKeyP256(shape.key);
        bytes memory key = bytes.concat(P256_KEY, bytes32(x), bytes32(y));
        bytes memory extensions = tlv(0xa3, tlv(0x30, shape.extensions));
        return tlv(0x30, bytes.concat(head, name(shape.subject), key, extensions));
    }

    /// @dev A revocation list for 2020 to 2049 with number 1; `entries` is the content of the list of revoked certificates.
    function list(string memory issuer, uint256 issuerKey, bytes memory entries)
        internal
        pure
        returns (bytes memory)
    {
        return list(issuer, issuerKey, entries, extension(hex"551d14", false, hex"020101"));
    }

    function list(string memory issuer, uint256 issuerKey, bytes memory entries, bytes memory extensions)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory dates = bytes.concat(tlv(0x17, "200101000000Z"), tlv(0x17, "491231235959Z"));
        bytes memory head = bytes.concat(hex"020101", ALGORITHM, name(issuer), dates);
        if (entries.length != 0) head = bytes.concat(head, tlv(0x30, entries));
        return sign(tlv(0x30, bytes.concat(head, tlv(0xa0, tlv(0x30, extensions)))), issuerKey);
    }

    /// @dev An entry of a revocation list.
    function revoked(uint256 serial) internal pure returns (bytes memory) {
        return tlv(0x30, bytes.concat(integer(serial), tlv(0x17, "200101000000Z")));
    }

    function sign(bytes memory tbs, uint256 key) internal pure returns (bytes memory) {
        (bytes32 r, bytes32 s) = VM.signP256(key, sha256(tbs));
        bytes memory signature = tlv(0x30, bytes.concat(integer(uint256(r)), integer(uint256(s))));
        return tlv(0x30, bytes.concat(tbs, ALGORITHM, tlv(0x03, bytes.concat(hex"00", signature))));
    }

    function name(string memory commonName) internal pure returns (bytes memory) {
        return tlv(0x30, tlv(0x31, tlv(0x30, bytes.concat(hex"0603550403", tlv(0x0c, bytes(commonName))))));
    }

    function extension(bytes memory id, bool critical, bytes memory value)
        internal
        pure
        returns (bytes memory)
    {
        bytes memory flag = critical ? bytes(hex"0101ff") : bytes("");
        return tlv(0x30, bytes.concat(tlv(0x06, id), flag, tlv(0x04, value)));
    }

    function basicConstraints(bool ca) internal pure returns (bytes memory) {
        return extension(hex"551d13", true, ca ? bytes(hex"30060101ff020100") : bytes(hex"3000"));
    }

    function keyUsage(uint8 bits) internal pure returns (bytes memory) {
        return extension(hex"551d0f", true, bytes.concat(hex"030200", bytes1(bits)));
    }

    /// @dev The SGX extension; `last` is the sixteenth component SVN.
    function sgx(uint256 last) internal pure returns (bytes memory) {
        return extension(SGX, false, sgxValue(last, 11, new bytes(16)));
    }

    function sgxValue(uint256 last, uint256 pceSvn, bytes memory ppid) internal pure returns (bytes memory) {
        bytes memory tcb;
        for (uint8 i = 1; i <= 16; ++i) {
            tcb = bytes.concat(tcb, pair(abi.encodePacked(SGX, uint8(2), i), integer(i == 16 ? last : i)));
        }
        tcb = bytes.concat(tcb, pair(abi.encodePacked(SGX, uint8(2), uint8(17)), integer(pceSvn)));
        tcb = bytes.concat(tcb, pair(abi.encodePacked(SGX, uint8(2), uint8(18)), tlv(0x04, new bytes(16))));
        return tlv(
            0x30,
            bytes.concat(
                pair(abi.encodePacked(SGX, uint8(1)), tlv(0x04, ppid)),
                pair(abi.encodePacked(SGX, uint8(2)), tlv(0x30, tcb)),
                pair(abi.encodePacked(SGX, uint8(3)), tlv(0x04, hex"0000")),
                pair(abi.encodePacked(SGX, uint8(4)), tlv(0x04, hex"010203040506"))
            )
        );
    }

    function pair(bytes memory id, bytes memory value) internal pure returns (bytes memory) {
        return tlv(0x30, bytes.concat(tlv(0x06, id), value));
    }

    /// @dev Shortest encoding of a non-negative number.
    function integer(uint256 value) internal pure returns (bytes memory) {
        uint256 length = 1;
        while (length < 32 && value >> (8 * length) != 0) ++length;
        bytes memory content = new bytes(length);
        for (uint256 i = 0; i < length; ++i) {
            content[length - 1 - i] = bytes1(uint8(value >> (8 * i)));
        }
        return tlv(0x02, uint8(content[0]) >= 0x80 ? bytes.concat(hex"00", content) : content);
    }

    function tlv(uint8 tag, bytes memory content) internal pure returns (bytes memory) {
        uint256 length = content.length;
        if (length < 128) return abi.encodePacked(tag, uint8(length), content);
        if (length < 256) return abi.encodePacked(tag, uint8(0x81), uint8(length), content);
        return abi.encodePacked(tag, uint8(0x82), uint16(length), content);
    }
}
