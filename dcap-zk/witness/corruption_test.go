package witness_test

import (
	"bytes"
	"encoding/pem"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

// corruptible is a quote with its parts, each to be changed in place.
type corruptible struct {
	quote []byte
	parts map[string][]byte
	// leaf is the machine's certificate, which stands in the quote as text.
	leaf []byte
}

func newCorruptible(t *testing.T, raw []byte) *corruptible {
	t.Helper()
	q, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	block, _ := pem.Decode(q.PCKChainPEM)
	require.NotNil(t, block)
	c := &corruptible{quote: raw, leaf: block.Bytes, parts: make(map[string][]byte)}
	for name, part := range map[string][]byte{
		"body": q.SignedPart, "signature": q.Signature[:], "attestation key": q.AttestationKey[:],
		"report": q.QEReportRaw, "report's signature": q.QESignature[:], "authentication data": q.QEAuthData,
	} {
		require.Equal(t, 1, bytes.Count(raw, part), name)
		at := bytes.Index(raw, part)
		c.parts[name] = raw[at : at+len(part)]
	}
	return c
}

// withLeaf returns the quote with a bit of the certificate changed.
func (c *corruptible) withLeaf(at int) []byte {
	changed := append([]byte{}, c.leaf...)
	changed[at] ^= 1 << (at % 8)
	text := func(der []byte) []byte { return pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}) }
	return bytes.Replace(c.quote, bytes.TrimSpace(text(c.leaf)), bytes.TrimSpace(text(changed)), 1)
}

// TestCorruptedQuotes changes a bit of every byte of a quote before it is read for the circuit, and counts who refuses.
func TestCorruptedQuotes(t *testing.T) {
	a := authority(t)
	platform := of(t, a, simtee.PlatformCA)
	c := newCorruptible(t, quote(t, a, simtee.PlatformConfig{Seed: []byte("corrupted")}, simtee.TDXv4))
	_, err := witness.Read(c.quote, platform, salt())
	require.NoError(t, err)
	rejects := map[error]int{
		witness.ErrQuoteSignature: 0, witness.ErrReportSignature: 0, witness.ErrCertificateSignature: 0, claims.ErrBinding: 0,
	}
	tally := func(err error) {
		for target := range rejects {
			if errors.Is(err, target) {
				rejects[target]++
			}
		}
	}
	for name, part := range c.parts {
		for at := range part {
			bit := byte(1) << (at % 8)
			part[at] ^= bit
			_, err := witness.Read(c.quote, platform, salt())
			part[at] ^= bit
			require.Error(t, err, "%s, byte %d", name, at)
			tally(err)
		}
	}
	for at := range c.leaf {
		changed := c.withLeaf(at)
		require.NotEqual(t, c.quote, changed)
		_, err := witness.Read(changed, platform, salt())
		require.Error(t, err, "certificate, byte %d", at)
		tally(err)
	}
	for target, count := range rejects {
		t.Logf("%5d %v", count, target)
		require.NotZero(t, count, target)
	}
}
