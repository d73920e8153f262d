package chain

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/bindings/p256quoteverifier"
	"github.com/assay-network/assay/internal/protocol"
)

// PckRecord is what a deployment keeps of a machine's PCK certificate. Its platform digest depends on the deployment's
// salt, so it comes from the deployment's verifier.
type PckRecord struct {
	Platform common.Hash
	FMSPC    [6]byte
	// NotBefore and NotAfter are the first and last second at which the certificates hold.
	NotBefore, NotAfter uint64
	// Packed is the record as evidence begins with it.
	Packed []byte
}

// PckRecord has the deployment's verifier check a PCK certificate and say what it keeps of it.
func (c *Contracts) PckRecord(ctx context.Context, leafDER, caDER []byte) (PckRecord, error) {
	record, err := read(ctx, c.client, "PCK record", c.Addresses().P256QuoteVerifier, nil,
		c.verifier.PackVerifyPck(leafDER, caDER), c.verifier.UnpackVerifyPck)
	if err != nil {
		return PckRecord{}, err
	}
	return PckRecord{
		Platform: record.Platform, FMSPC: record.Fmspc, NotBefore: record.NotBefore.Uint64(),
		NotAfter: record.NotAfter.Uint64(), Packed: packPck(record),
	}, nil
}

// ShortLeaf returns a PCK certificate as AdmitPlatform takes it for the least gas: in short where the deployment keeps its form, and as
// it is otherwise.
func (c *Contracts) ShortLeaf(ctx context.Context, leafDER, caDER []byte) ([]byte, error) {
	short, err := read(ctx, c.client, "certificate in short", c.Addresses().P256QuoteVerifier, nil,
		c.verifier.PackShorten(leafDER, caDER), c.verifier.UnpackShorten)
	switch {
	case errors.Is(err, ErrReverted):
		// It has no form that could be kept, or is none: the registry says which.
		return leafDER, nil
	case err != nil:
		return nil, err
	case len(short) == 0:
		return leafDER, nil
	}
	return short, nil
}

// packPck lays the record out as the contracts do: 134 bytes, big-endian.
func packPck(record p256quoteverifier.PckRecord) []byte {
	var out bytes.Buffer
	out.Write(common.BigToHash(record.X).Bytes())
	out.Write(common.BigToHash(record.Y).Bytes())
	out.Write(record.Svns[:])
	out.Write(binary.BigEndian.AppendUint16(nil, record.PceSvn))
	out.Write(record.PceId[:])
	out.Write(record.Fmspc[:])
	out.Write(record.Platform[:])
	out.Write(common.BigToHash(record.NotBefore).Bytes()[27:])
	out.Write(common.BigToHash(record.NotAfter).Bytes()[27:])
	out.Write(binary.BigEndian.AppendUint16(nil, record.Ca))
	return out.Bytes()
}

// Claims are what a quote says, its signatures checked by the deployment's verifier.
type Claims struct {
	Tee      protocol.TeeKind
	Version  uint16
	Status   protocol.TcbStatus
	FMSPC    [6]byte
	Platform common.Hash
	// PCK is the keccak256 of the packed record.
	PCK            common.Hash
	Measurement    common.Hash
	Debug          bool
	ReportDataHigh common.Hash
	ReportDataLow  common.Hash
	// ValidUntil is the last second of the verdict.
	ValidUntil uint64
}

// VerifyEvidence has the deployment's verifier check evidence (packed PCK record and compact quote) and appraise its
// TCB. It does not say whether the record was admitted or the registry's policy accepts the claims.
func (c *Contracts) VerifyEvidence(ctx context.Context, evidence []byte) (Claims, error) {
	claims, err := read(ctx, c.client, "evidence", c.Addresses().P256QuoteVerifier, nil,
		c.verifier.PackVerify(evidence), c.verifier.UnpackVerify)
	if err != nil {
		return Claims{}, err
	}
	return Claims{
		Tee: protocol.TeeKind(claims.Tee), Version: claims.Version, Status: protocol.TcbStatus(claims.Status),
		FMSPC: claims.Fmspc, Platform: claims.Platform, PCK: claims.Pck, Measurement: claims.Measurement,
		Debug: claims.Debug, ReportDataHigh: claims.ReportDataHigh, ReportDataLow: claims.ReportDataLow,
		ValidUntil: claims.ValidUntil,
	}, nil
}

// SeatKey is how the registry keys a platform: the first 28 bytes of its digest.
func SeatKey(platform common.Hash) [28]byte { return [28]byte(platform[:28]) }

// IsAdmitted tells whether evidence with this PCK record could register on its platform now.
func (c *Contracts) IsAdmitted(ctx context.Context, platform, pck common.Hash) (bool, error) {
	return read(ctx, c.client, "admission", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackIsAdmitted(SeatKey(platform), pck), c.attestation.UnpackIsAdmitted)
}

// Seat is who occupies a platform.
type Seat struct {
	// Enclave is zero when none ever did.
	Enclave common.Hash
	// LiveUntil is the last second at which one of its signers is live; 0 if none is.
	LiveUntil   uint64
	Quarantined bool
}

// SeatOf reads a platform's seat.
func (c *Contracts) SeatOf(ctx context.Context, platform common.Hash) (Seat, error) {
	out, err := read(ctx, c.client, "seat", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackSeatOf(SeatKey(platform)), c.attestation.UnpackSeatOf)
	if err != nil {
		return Seat{}, err
	}
	return Seat{Enclave: out.Enclave, LiveUntil: out.LiveUntil.Uint64(), Quarantined: out.Quarantined}, nil
}

// MaxBlockNumberDiff is how many blocks back a statement's reference block may lie.
func (c *Contracts) MaxBlockNumberDiff(ctx context.Context) (uint16, error) {
	return read(ctx, c.client, "reference block limit", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackMaxBlockNumberDiff(), c.attestation.UnpackMaxBlockNumberDiff)
}

// Measurement are the terms of a measurement.
type Measurement struct {
	// ID is 0 when it was never listed.
	ID     uint16
	Active bool
	Tee    protocol.TeeKind
	// Kinds is a set of bits 1 << protocol.JobKind.
	Kinds  uint8
	MaxKHz uint32
}

// Measurement reads the terms of a measurement.
func (c *Contracts) Measurement(ctx context.Context, digest common.Hash) (Measurement, error) {
	out, err := read(ctx, c.client, "measurement", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackMeasurementOf(digest), c.attestation.UnpackMeasurementOf)
	if err != nil {
		return Measurement{}, err
	}
	return Measurement{
		ID: out.Id, Active: out.Active, Tee: protocol.TeeKind(out.Tee), Kinds: out.Kinds, MaxKHz: out.MaxKHz,
	}, nil
}

// RootKey is the root key (x, y) that the deployment's verifier believes.
func (c *Contracts) RootKey(ctx context.Context) ([64]byte, error) {
	var key [64]byte
	verifier := c.Addresses().P256QuoteVerifier
	x, err := read(ctx, c.client, "root key", verifier, nil, c.verifier.PackROOTX(), c.verifier.UnpackROOTX)
	if err != nil {
		return key, err
	}
	y, err := read(ctx, c.client, "root key", verifier, nil, c.verifier.PackROOTY(), c.verifier.UnpackROOTY)
	if err != nil {
		return key, err
	}
	for i, part := range []*big.Int{x, y} {
		if part.BitLen() > 256 {
			return key, fmt.Errorf("read root key: coordinate of %d bits", part.BitLen())
		}
		part.FillBytes(key[32*i : 32*i+32])
	}
	return key, nil
}

// Digest is the keccak256 of the packed record: what admissions are kept under.
func (r PckRecord) Digest() common.Hash { return crypto.Keccak256Hash(r.Packed) }

// ExcuseOf says why work in an enclave was cut off through no fault of its worker; empty if it was not. The enclave goes
// by its number.
func (c *Contracts) ExcuseOf(ctx context.Context, index uint32, at *big.Int) (string, error) {
	reason, err := read(ctx, c.client, "excuse", c.Addresses().AttestationRegistry, at, c.attestation.PackExcuseOf(index),
		c.attestation.UnpackExcuseOf)
	return label(reason), err
}

// AllowedStatuses are the TCB statuses that the registry accepts: bits 1 << protocol.TcbStatus.
func (c *Contracts) AllowedStatuses(ctx context.Context) (uint16, error) {
	return read(ctx, c.client, "allowed statuses", c.Addresses().AttestationRegistry, nil,
		c.attestation.PackAllowedStatuses(), c.attestation.UnpackAllowedStatuses)
}
