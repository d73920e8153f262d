package artifact

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"
)

// Faults that callers tell apart.
var (
	// ErrNotFound: no blob of this name.
	ErrNotFound = errors.New("no such blob")
	// ErrBadDigest: the name is no sha256.
	ErrBadDigest = errors.New("not a sha256: want 64 hexadecimal digits")
	// ErrDigestMismatch: the bytes are not those the name promises.
	ErrDigestMismatch = errors.New("content does not match its digest")
	// ErrTooLarge: the blob is larger than its reader or the store allows.
	ErrTooLarge = errors.New("blob too large")
	// ErrQuota: the store is as full as its owner allows.
	ErrQuota = errors.New("store quota is used up")
	// ErrDiskFull: the disk under the store is full.
	ErrDiskFull = errors.New("disk is full")
	// ErrForbiddenAddress: the URI leads where a fetch must not go.
	ErrForbiddenAddress = errors.New("address not allowed")
	// ErrUnavailable: the other side could not be reached or did not answer as it should; trying again may help.
	ErrUnavailable = errors.New("not available")
)

// Digest is the sha256 of a blob, its name.
type Digest [sha256.Size]byte

// DigestOf hashes a blob.
func DigestOf(blob []byte) Digest { return sha256.Sum256(blob) }

// ParseDigest reads 64 hexadecimal digits, with or without 0x before them.
func ParseDigest(text string) (Digest, error) {
	var digest Digest
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) != len(digest) {
		return digest, fmt.Errorf("%w: %.80q", ErrBadDigest, text)
	}
	return Digest(raw), nil
}

// String is the digest as 64 lower-case hexadecimal digits.
func (d Digest) String() string { return hex.EncodeToString(d[:]) }
