package prover_test

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
)

// TestRecord writes down what is disclosed and reads it back.
func TestRecord(t *testing.T) {
	d := claims.Disclosed{
		SignedPart: []byte{1, 2}, AttestationKey: [64]byte{3}, QEReport: []byte{4}, QEAuthData: []byte{5}, SVNs: [16]byte{6},
		PCESVN: 7, PCEID: [2]byte{8}, FMSPC: [6]byte{9}, Platform: [32]byte{10}, NotBefore: 11, NotAfter: 12, Serial: [20]byte{13},
	}
	record := prover.NewRecord(&prover.Circuit{Slots: 1}, &prover.Proof{Input: claims.PublicInput([32]byte{}, nil), Disclosed: []claims.Disclosed{d}})
	text, err := json.Marshal(record)
	require.NoError(t, err)
	read, err := prover.ReadRecord(text)
	require.NoError(t, err)
	back, err := read.Disclosed()
	require.NoError(t, err)
	require.Equal(t, []claims.Disclosed{d}, back)
	read.Quotes[0].Serial = read.Quotes[0].Serial[:19]
	_, err = read.Disclosed()
	require.ErrorIs(t, err, prover.ErrMalformed)
	require.ErrorContains(t, err, "serial has 19 bytes, want 20")
	_, err = prover.ReadRecord([]byte(`{"unknown": 1}`))
	require.ErrorIs(t, err, prover.ErrMalformed)
	read.Salt, read.Quotes = read.Salt[:31], nil
	_, err = read.Verify(&prover.Keys{})
	require.ErrorContains(t, err, "salt of 31 bytes")
}
