// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice TCB status of a platform, numbered as Automata's and Intel's verifiers number it. Unrecognized: no TCB level describes the
/// platform. TDRelaunchAdvised: a trust domain that would not be outdated if it were started again.
enum TcbStatus {
    UpToDate,
    SWHardeningNeeded,
    ConfigurationAndSWHardeningNeeded,
    ConfigurationNeeded,
    OutOfDate,
    OutOfDateConfigurationNeeded,
    Revoked,
    Unrecognized,
    TDRelaunchAdvised,
    TDRelaunchAdvisedConfigurationNeeded
}

/// @notice TEE kinds; a `teeKinds` bit set uses 1 << kind.
enum TeeKind {
    Sgx,
    Tdx
}

/// @notice Attested capacity of one enclave.
struct Capacity {
    uint16 cores;
    uint32 memoryMiB;
    uint32 epcMiB;
    /// SP1 execution speed measured inside the enclave.
    uint32 kHz;
    /// Jobs it may hold at once; a slot is an equal share of memory and EPC.
    uint8 slots;
    /// Bit set of proof modes offered: bit 0 execution only.
    uint16 modes;
}

/// @notice What a verified PCK certificate says. Its packed form is 134 bytes, see PckLib.
struct PckRecord {
    /// The machine's P-256 certification key.
    uint256 x;
    uint256 y;
    /// SGX TCB component security versions.
    bytes16 svns;
    uint16 pceSvn;
    bytes2 pceId;
    bytes6 fmspc;
    /// sha256("assay.platform.v1", PPID, salt): one machine counts once.
    bytes32 platform;
    /// First and last second at which leaf and CA are both valid.
    uint40 notBefore;
    uint40 notAfter;
    /// Number of the issuer's certificate in the collateral store.
    uint16 ca;
}

/// @notice What a verified quote says. Produced by every IQuoteVerifier alike.
struct QuoteClaims {
    TeeKind tee;
    uint16 version;
    /// Unrecognized until it is appraised.
    TcbStatus status;
    bytes6 fmspc;
    /// sha256(tag, PPID, salt): one machine counts once.
    bytes32 platform;
    /// keccak256 of the packed PCK record that signed for the quoting enclave.
    bytes32 pck;
    /// Digest of what runs: for TDX MRTD, RTMR0-2, MRCONFIGID, TD attributes, XFAM; for SGX attributes, MRENCLAVE, CONFIGID.
    bytes32 measurement;
    /// Digest of what the TEE says of its own TCB: for TDX component SVNs and module, for SGX the CPU SVN.
    bytes32 tcb;
    /// keccak256 of the attestation key that signed the quote.
    bytes32 key;
    bool debug;
    /// A service TD is bound to the trust domain, and may migrate it.
    bool serviced;
    bytes32 reportDataHigh;
    bytes32 reportDataLow;
    /// Last second of what the verdict rests on (PCK, CA, revocation lists, TCB info, QE identity, evaluation number); 0 until it is
    /// appraised.
    uint64 validUntil;
}

/// @notice What an appraisal found.
struct Verdict {
    TcbStatus status;
    /// Last second at which the same evidence gives the same verdict.
    uint64 validUntil;
    /// The levels that platform, TDX module and quoting enclave meet, packed as in collateral, see AppraisalLib; zero where there is
    /// none. The last 24 bytes of each are the start of keccak256(abi.encode(string[])) of its advisories.
    bytes32 platform;
    bytes32 module;
    bytes32 qe;
}

/// @notice How an enclave was attested.
enum AttestationVia {
    None,
    Direct,
    Batch,
    Automata
}

/// @notice The part of an enclave's record that jobs touch: one slot.
struct EnclaveState {
    uint32 workerId;
    /// Number of the measurement policy.
    uint16 measurementId;
    /// Number of the FMSPC.
    uint16 fmspcId;
    /// AttestationVia.
    uint8 via;
    /// See EnclaveFlags.
    uint8 flags;
    /// TcbStatus at the last appraisal.
    uint8 status;
    /// Job kinds that the measurement may do, bit 1 << JobKind.
    uint8 kinds;
    /// Global generation at its last appraisal.
    uint32 generation;
    /// Jobs it may hold at once, and holds.
    uint8 slots;
    uint8 used;
    uint24 memoryMiB;
    uint24 epcMiB;
    /// Attested speed, after the measurement's clamp.
    uint32 kHz;
    uint16 cores;
    uint16 modes;
}

/// @notice Bits of EnclaveState.flags.
library EnclaveFlags {
    /// No job, no signer, until the guardian lifts it.
    uint8 internal constant FROZEN = 1;
    /// The same, for as long as the enclave's platform is in quarantine.
    uint8 internal constant QUARANTINED = 16;
    /// The same, until it is attested anew: the PCK that it was attested with has been revoked.
    uint8 internal constant REVOKED = 32;
    /// Any of the three.
    uint8 internal constant STOPPED = FROZEN | QUARANTINED | REVOKED;
    /// Index of the signer admitted last.
    uint8 internal constant NEWEST = 2;
    /// The platform's seat was taken by another enclave.
    uint8 internal constant DISPLACED = 4;
    /// TDX; SGX when clear.
    uint8 internal constant TDX = 8;
    /// It has taken jobs: its platform is written down beside it, so that it is found by its number.
    uint8 internal constant NAMED = 64;
}

/// @notice Bits of Signer.flags.
library SignerFlags {
    /// It ends with the verdict that it was admitted under, not a signer's full time later.
    uint32 internal constant CLAMPED = 1;
    /// The enclave was frozen for a while since it was admitted.
    uint32 internal constant INTERRUPTED = 2;
}

/// @notice An enclave's signing key: one slot.
struct Signer {
    address key;
    /// Last second at which it signs validly.
    uint40 expiry;
    uint24 sequence;
    /// See SignerFlags.
    uint32 flags;
}

/// @notice One enclave: worker, platform, measurement. Times in seconds since the epoch.
struct Enclave {
    EnclaveState state;
    Signer[2] signers;
    /// First 28 bytes of the platform's digest.
    bytes28 platform;
}

/// @notice Everything about one enclave, decoded for people.
struct EnclaveView {
    bytes32 id;
    uint32 index;
    uint32 workerId;
    address operator;
    /// First 28 bytes of the platform's digest.
    bytes28 platform;
    bytes6 fmspc;
    TeeKind tee;
    AttestationVia via;
    TcbStatus status;
    bytes32 measurement;
    /// Job kinds it may do, bit 1 << JobKind.
    uint8 kinds;
    Capacity capacity;
    /// Slots that jobs hold.
    uint8 used;
    /// Frozen by the guardian, or its platform in quarantine.
    bool frozen;
    /// Another enclave took its platform.
    bool displaced;
    /// It takes jobs and delivers now.
    bool live;
    /// The signer admitted last, and the one before.
    Signer newest;
    Signer previous;
}

/// @notice Terms under which a measurement may run: one slot.
struct MeasurementPolicy {
    /// Its number, from 1.
    uint16 id;
    bool active;
    TeeKind tee;
    /// Job kinds, bit 1 << JobKind.
    uint8 kinds;
    /// Largest speed that is believed.
    uint32 maxKHz;
    /// Generation of the last change; enclaves attested before it must attest again.
    uint32 changedAt;
}
