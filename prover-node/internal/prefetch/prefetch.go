// Package prefetch gets a job's program and input and checks that they are what the request says, before anything is
// promised for them.
package prefetch

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/sp1"
)

// Reasons why a job is declined, as logs and metrics name them.
const (
	ReasonUnavailable    = "artifact_unavailable"
	ReasonForbidden      = "artifact_address_forbidden"
	ReasonTooLarge       = "artifact_too_large"
	ReasonDigestMismatch = "artifact_digest_mismatch"
	ReasonInputMalformed = "input_malformed"
	ReasonProgramRefused = "program_refused"
	ReasonVKeyMismatch   = "vkey_mismatch"
	ReasonInternal       = "internal"
)

// Reasons lists them all.
func Reasons() []string {
	return []string{
		ReasonUnavailable, ReasonForbidden, ReasonTooLarge, ReasonDigestMismatch, ReasonInputMalformed, ReasonProgramRefused,
		ReasonVKeyMismatch, ReasonInternal,
	}
}

// ErrVKeyMismatch means that the program's verifying key, computed here, is not the one the request names.
var ErrVKeyMismatch = errors.New("program has another verifying key than the request names")

// Fetcher gets blobs by their digest.
type Fetcher interface {
	Fetch(ctx context.Context, uri string, digest artifact.Digest, maxBytes int64) ([]byte, error)
}

// Keys computes verifying keys.
type Keys interface {
	VKey(ctx context.Context, elf []byte) ([32]byte, error)
}

// Limits bound what is fetched.
type Limits struct {
	ProgramBytes, InputBytes int64
}

// Prepared is all that is needed to run a job.
type Prepared struct {
	ELF   []byte
	Stdin [][]byte
	VKey  [32]byte
	// ProgramDigest and InputDigest are sha256 of the bytes in hand.
	ProgramDigest, InputDigest [32]byte
}

// Prefetcher prepares jobs. It is safe for concurrent use.
type Prefetcher struct {
	fetcher Fetcher
	keys    Keys
	limits  Limits
}

// New makes a prefetcher.
func New(fetcher Fetcher, keys Keys, limits Limits) *Prefetcher {
	return &Prefetcher{fetcher: fetcher, keys: keys, limits: limits}
}

// Prepare fetches and checks. Of an error, [Reason] says which kind it is and [Passing] whether it may pass.
func (p *Prefetcher) Prepare(ctx context.Context, work protocol.Work) (Prepared, error) {
	elf, err := p.fetcher.Fetch(ctx, work.ProgramURI, artifact.Digest(work.ProgramDigest), p.limits.ProgramBytes)
	if err != nil {
		return Prepared{}, fmt.Errorf("program: %w", err)
	}
	input, err := p.fetcher.Fetch(ctx, work.InputURI, artifact.Digest(work.InputDigest), p.limits.InputBytes)
	if err != nil {
		return Prepared{}, fmt.Errorf("input: %w", err)
	}
	stdin, err := protocol.DecodeStdin(input)
	if err != nil {
		return Prepared{}, fmt.Errorf("input: %w", err)
	}
	vkey, err := p.keys.VKey(ctx, elf)
	if err != nil {
		return Prepared{}, fmt.Errorf("program: %w", err)
	}
	if vkey != work.Program {
		return Prepared{}, fmt.Errorf("%x instead of %s: %w", vkey, work.Program, ErrVKeyMismatch)
	}
	return Prepared{
		ELF: elf, Stdin: stdin, VKey: vkey, ProgramDigest: sha256.Sum256(elf), InputDigest: sha256.Sum256(input),
	}, nil
}

// Reason names the kind of an error of [Prefetcher.Prepare].
func Reason(err error) string {
	for _, kind := range []struct {
		err    error
		reason string
	}{
		{artifact.ErrDigestMismatch, ReasonDigestMismatch},
		{artifact.ErrTooLarge, ReasonTooLarge},
		{artifact.ErrForbiddenAddress, ReasonForbidden},
		{artifact.ErrNotFound, ReasonUnavailable},
		{artifact.ErrUnavailable, ReasonUnavailable},
		{protocol.ErrStdinTruncated, ReasonInputMalformed},
		{sp1.ErrProgram, ReasonProgramRefused},
		{ErrVKeyMismatch, ReasonVKeyMismatch},
	} {
		if errors.Is(err, kind.err) {
			return kind.reason
		}
	}
	return ReasonInternal
}

// Passing tells whether another attempt may end otherwise.
func Passing(reason string) bool { return reason == ReasonUnavailable || reason == ReasonInternal }
