package gramine_test

import (
	"io/fs"
	"syscall"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/gramine"
)

func TestFiles(t *testing.T) {
	platform := dcaptest.NewWorld(t).Platform
	_, err := gramine.New(platform, simtee.TDXv4, simtee.DefaultEnclave())
	require.ErrorIs(t, err, gramine.ErrConfig)
	for _, format := range []simtee.Format{simtee.SGXv3, simtee.SGXv4, simtee.SGXv5} {
		files, err := gramine.New(platform, format, simtee.DefaultEnclave())
		require.NoError(t, err)
		require.Equal(t, [64]byte{}, reportData(t, files), "nothing was written yet")
		written := [64]byte{1, 63: 2}
		require.NoError(t, files.WriteFile("user_report_data", written[:]))
		require.Equal(t, written, reportData(t, files))
		back, err := files.ReadFile("user_report_data")
		require.NoError(t, err)
		require.Equal(t, written[:], back)

		require.ErrorIs(t, files.WriteFile("user_report_data", written[:63]), syscall.EINVAL)
		require.ErrorIs(t, files.WriteFile("quote", written[:]), fs.ErrPermission)
		_, err = files.ReadFile("keys")
		require.ErrorIs(t, err, fs.ErrNotExist)
		require.Equal(t, written, reportData(t, files), "refused calls change nothing")
	}
}

func reportData(t *testing.T, files *gramine.Files) [64]byte {
	t.Helper()
	raw, err := files.ReadFile("quote")
	require.NoError(t, err)
	quote, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	require.NotNil(t, quote.Enclave)
	return quote.ReportData()
}
