package journal_test

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
)

type record struct {
	N int `json:"n"`
}

// open returns a journal and the numbers that it held.
func open(t *testing.T, path string) (*journal.Journal, []int) {
	t.Helper()
	held := []int{}
	j, err := journal.Open(path, func(line json.RawMessage) error {
		var r record
		err := json.Unmarshal(line, &r)
		held = append(held, r.N)
		return err
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	return j, held
}

func TestJournal_KeepsWhatWasAppended(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j, held := open(t, path)
	require.Empty(t, held)
	require.NoError(t, j.Append(record{1}))
	require.NoError(t, j.Append(record{2}))
	j, held = open(t, path)
	require.Equal(t, []int{1, 2}, held)
	require.NoError(t, j.Append(record{3}))
	_, held = open(t, path)
	require.Equal(t, []int{1, 2, 3}, held)
}

func TestJournal_EveryCrashPointKeepsTheAcknowledged(t *testing.T) {
	dir := t.TempDir()
	whole := "{\"n\":1}\n{\"n\":22}\n{\"n\":333}\n"
	for cut := range len(whole) + 1 {
		path := filepath.Join(dir, "j")
		require.NoError(t, os.WriteFile(path, []byte(whole[:cut]), 0o600))
		j, held := open(t, path)
		want := []int{1, 22, 333}
		switch {
		case cut < 8:
			want = []int{}
		case cut < 17:
			want = want[:1]
		case cut < 27:
			want = want[:2]
		}
		require.Equal(t, want, held, "cut at %d", cut)
		require.NoError(t, j.Append(record{4}))
		_, held = open(t, path)
		require.Equal(t, append(want, 4), held, "cut at %d", cut)
	}
}

func TestJournal_RefusesWhatItDidNotWrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	for _, content := range []string{"nonsense\n", "{\"n\":1}\n\n{\"n\":2}\n", "{\"n\":1}\n{\"n\"\n"} {
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		_, err := journal.Open(path, func(json.RawMessage) error { return nil })
		require.ErrorIs(t, err, journal.ErrCorrupt)
		left, err := os.ReadFile(path)
		require.NoError(t, err)
		require.Equal(t, content, string(left), "a refused journal is left as it is")
	}
	require.NoError(t, os.WriteFile(path, []byte("{}\n"), 0o600))
	fault := errors.New("fault")
	_, err := journal.Open(path, func(json.RawMessage) error { return fault })
	require.ErrorIs(t, err, fault)
	require.ErrorContains(t, err, "line 1")
	_, err = journal.Open(filepath.Join(path, "below a file"), nil)
	require.Error(t, err)
}

func TestJournal_Rewrite(t *testing.T) {
	path := filepath.Join(t.TempDir(), "j")
	j, _ := open(t, path)
	for n := range 5 {
		require.NoError(t, j.Append(record{n}))
	}
	require.NoError(t, j.Rewrite([]any{record{3}, record{4}}))
	require.NoError(t, j.Append(record{5}))
	_, held := open(t, path)
	require.Equal(t, []int{3, 4, 5}, held)
	require.Error(t, j.Rewrite([]any{func() {}}))
	require.Error(t, j.Append(func() {}))
	_, held = open(t, path)
	require.Equal(t, []int{3, 4, 5}, held)
}

func TestJournal_AppendAfterAFailedWriteIsRefused(t *testing.T) {
	j, _ := open(t, filepath.Join(t.TempDir(), "j"))
	require.NoError(t, j.Close())
	require.ErrorIs(t, j.Append(record{1}), os.ErrClosed)
	require.ErrorIs(t, j.Append(record{1}), journal.ErrBroken)
}

func TestLock(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "made")
	release, err := journal.Lock(dir)
	require.NoError(t, err)
	_, err = journal.Lock(dir)
	require.ErrorIs(t, err, journal.ErrLocked)
	require.NoError(t, release())
	release, err = journal.Lock(dir)
	require.NoError(t, err)
	require.NoError(t, release())
	_, err = journal.Lock(filepath.Join(dir, "lock"))
	require.Error(t, err)
}
