package sweep_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/index"
	"github.com/assay-network/assay/keeper/internal/sweep"
)

const grace = time.Hour

var noon = time.Date(2026, 3, 4, 12, 0, 0, 0, time.UTC)

// jobs are live jobs by the blobs they refer to.
type jobs struct {
	program, input artifact.Digest
	fault          error
}

func (j jobs) Live(context.Context) ([]index.Live, error) {
	return []index.Live{{ID: common.Hash{1}}, {ID: common.Hash{2}}}, j.fault
}

func (j jobs) Job(_ context.Context, id common.Hash) (*index.Job, error) {
	if id == (common.Hash{2}) {
		return &index.Job{Unreadable: "garbage"}, nil
	}
	return &index.Job{Request: &protocol.JobRequest{Work: protocol.Work{
		ProgramDigest: common.Hash(j.program), InputDigest: common.Hash(j.input),
	}}}, nil
}

// fill makes a store of ten blobs of 100 bytes, each used a minute before the next, the last at noon.
func fill(t *testing.T, quota int64) (*artifact.Store, []artifact.Digest) {
	t.Helper()
	dir := t.TempDir()
	store, err := artifact.OpenStore(artifact.StoreConfig{Dir: dir, MaxBlobBytes: 100, QuotaBytes: quota})
	require.NoError(t, err)
	digests := make([]artifact.Digest, 10)
	for i := range digests {
		blob := bytes.Repeat([]byte{byte(i)}, 100)
		digests[i] = artifact.DigestOf(blob)
		_, err := store.Put(t.Context(), digests[i], bytes.NewReader(blob))
		require.NoError(t, err)
		used := noon.Add(time.Duration(i-9) * time.Minute)
		name := digests[i].String()
		require.NoError(t, os.Chtimes(filepath.Join(dir, "blobs", name[:2], name), used, used))
	}
	return store, digests
}

func left(t *testing.T, store *artifact.Store, digests []artifact.Digest) (left []int) {
	t.Helper()
	for i, digest := range digests {
		if _, err := store.Size(digest); err == nil {
			left = append(left, i)
		} else {
			require.ErrorIs(t, err, artifact.ErrNotFound)
		}
	}
	return left
}

func TestSweepRemovesTheOldestThatNobodyNeeds(t *testing.T) {
	for _, c := range []struct {
		name  string
		quota int64
		now   time.Time
		want  []int
	}{
		{"room enough", 1_112, noon.Add(24 * time.Hour), []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
		{"down to the low mark", 1_100, noon.Add(24 * time.Hour), []int{0, 2, 5, 6, 7, 8, 9}},
		{"nothing used lately", 1_000, noon.Add(grace - 7*time.Minute), []int{0, 2, 3, 4, 5, 6, 7, 8, 9}},
		{"all in use", 1_000, noon, []int{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}},
	} {
		t.Run(c.name, func(t *testing.T) {
			store, digests := fill(t, c.quota)
			sweeper := &sweep.Sweeper{
				Blobs: store, Jobs: jobs{program: digests[0], input: digests[2]}, Clock: clock.NewFake(c.now), Log: zerolog.Nop(), Grace: grace,
			}
			require.NoError(t, sweeper.Sweep(t.Context()))
			require.Equal(t, c.want, left(t, store, digests))
		})
	}
}

func TestSweepRemovesNothingIfJobsAreUnknown(t *testing.T) {
	store, digests := fill(t, 1_000)
	fault := errors.New("index gone")
	sweeper := &sweep.Sweeper{
		Blobs: store, Jobs: jobs{fault: fault}, Clock: clock.NewFake(noon.Add(24 * time.Hour)), Log: zerolog.Nop(), Grace: grace,
	}
	require.ErrorIs(t, sweeper.Sweep(t.Context()), fault)
	require.Len(t, left(t, store, digests), 10)
}
