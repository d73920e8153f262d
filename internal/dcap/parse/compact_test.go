package parse_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func TestReadCompact_ReadsWhatWasLaidOut(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for _, format := range simtee.Formats() {
		q, err := parse.ReadQuote(w.QuoteIn(t, format, nil))
		require.NoError(t, err)
		compact := parse.CompactEvidence(q)
		again, err := parse.ReadCompact(compact)
		require.NoError(t, err)
		require.Equal(t, q.Header, again.Header)
		require.Equal(t, q.TD, again.TD)
		require.Equal(t, q.Enclave, again.Enclave)
		require.Equal(t, q.QEReport, again.QEReport)
		require.Equal(t, q.Identity(), again.Identity())
		require.Equal(t, compact, parse.CompactEvidence(again))

		short := compact[:len(q.SignedPart)+128]
		known, err := parse.ReadKnown(short)
		require.NoError(t, err)
		require.Equal(t, q.TD, known.TD)
		require.Equal(t, q.AttestationKey, known.AttestationKey)

		for length := range short {
			_, err = parse.ReadKnown(short[:length])
			require.Error(t, err, "%s cut to %d bytes", format, length)
		}
		fixed := len(compact) - len(q.QEAuthData)
		for length := range fixed {
			_, err = parse.ReadCompact(compact[:length])
			require.Error(t, err, "%s cut to %d bytes", format, length)
		}
		_, err = parse.ReadKnown(compact)
		require.ErrorIs(t, err, parse.ErrMalformed)
	}
}

func FuzzReadCompact(f *testing.F) {
	w := dcaptest.NewWorld(f)
	for _, format := range simtee.Formats() {
		q, err := parse.ReadQuote(w.QuoteIn(f, format, nil))
		require.NoError(f, err)
		f.Add(parse.CompactEvidence(q))
	}
	f.Fuzz(func(t *testing.T, evidence []byte) {
		if q, err := parse.ReadCompact(evidence); err == nil {
			require.Equal(t, evidence, parse.CompactEvidence(q))
		}
		if q, err := parse.ReadKnown(evidence); err == nil {
			require.Len(t, evidence, len(q.SignedPart)+128)
		}
	})
}
