package tsm_test

import (
	"errors"
	"io/fs"
	"syscall"
	"testing"

	"github.com/google/go-configfs-tsm/report"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/simtee/tsm"
)

const reports = "/sys/kernel/config/tsm/report"

func open(t *testing.T) *tsm.FS {
	t.Helper()
	files, err := tsm.New(dcaptest.NewWorld(t).Platform, simtee.TDXv4, simtee.DefaultTD())
	require.NoError(t, err)
	return files
}

// Google's library, which is made for the kernel, gets its quote.
func TestFS_SpeaksAsTheirLibraryExpects(t *testing.T) {
	files := open(t)
	for round := range byte(3) {
		answer, err := report.Get(files, &report.Request{InBlob: []byte{round, 1}})
		require.NoError(t, err)
		require.Equal(t, "tdx_guest\n", answer.Provider)
		quote, err := parse.ReadQuote(answer.OutBlob)
		require.NoError(t, err)
		require.Equal(t, [64]byte{round, 1}, quote.ReportData())
	}
	require.Zero(t, files.Open())
	files.Break(tsm.FaultGeneration)
	_, err := report.Get(files, &report.Request{InBlob: []byte{1}})
	require.Equal(t, &report.GenerationErr{Got: 2, Want: 1, Attribute: "outblob"}, report.GetGenerationErr(err))
}

func TestFS_BehavesAsTheKernel(t *testing.T) {
	files := open(t)
	request, err := files.MkdirTemp(reports, "entry")
	require.NoError(t, err)
	require.Equal(t, 1, files.Open())
	_, err = files.ReadFile(request + "/outblob")
	require.ErrorIs(t, err, syscall.EINVAL, "nothing to quote yet")
	require.ErrorIs(t, files.WriteFile(request+"/inblob", make([]byte, 65)), syscall.EINVAL)
	require.ErrorIs(t, files.WriteFile(request+"/inblob", nil), syscall.EINVAL)
	require.ErrorIs(t, files.WriteFile(request+"/outblob", []byte{1}), syscall.EACCES)
	_, err = files.ReadFile(request + "/inblob")
	require.ErrorIs(t, err, syscall.EACCES)
	_, err = files.ReadFile(request + "/other")
	require.ErrorIs(t, err, fs.ErrNotExist)
	_, err = files.ReadDir(reports)
	require.ErrorIs(t, err, fs.ErrPermission)
	for _, dir := range []string{"/tmp", reports + "/x", "/sys/kernel/config/tsm/other"} {
		_, err = files.MkdirTemp(dir, "entry")
		require.ErrorIs(t, err, fs.ErrPermission, dir)
	}
	require.NoError(t, files.RemoveAll(request))
	require.ErrorIs(t, files.RemoveAll(request), fs.ErrNotExist)
	require.ErrorIs(t, files.WriteFile(request+"/inblob", []byte{1}), fs.ErrNotExist)
	_, err = files.ReadFile(request + "/generation")
	require.ErrorIs(t, err, fs.ErrNotExist)
	var path *fs.PathError
	require.True(t, errors.As(err, &path))
}

func TestNew_OnlyTrustDomains(t *testing.T) {
	_, err := tsm.New(dcaptest.NewWorld(t).Platform, simtee.SGXv3, simtee.DefaultTD())
	require.ErrorIs(t, err, tsm.ErrConfig)
}
