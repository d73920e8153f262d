package artifact_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
)

func openStore(t *testing.T, dir string, maxBlob, quota int64) *artifact.Store {
	t.Helper()
	store, err := artifact.OpenStore(artifact.StoreConfig{Dir: dir, MaxBlobBytes: maxBlob, QuotaBytes: quota})
	require.NoError(t, err)
	return store
}

func put(t *testing.T, store *artifact.Store, blob []byte) artifact.Digest {
	t.Helper()
	digest := artifact.DigestOf(blob)
	created, err := store.Put(t.Context(), digest, bytes.NewReader(blob))
	require.NoError(t, err)
	require.True(t, created)
	return digest
}

// filesIn lists every file below dir, so that "nothing changed" can be seen.
func filesIn(t *testing.T, dir string) []string {
	t.Helper()
	var files []string
	require.NoError(t, filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			files = append(files, path)
		}
		return err
	}))
	return files
}

func TestPutThenRead(t *testing.T) {
	for _, size := range []int{0, 1, 64 << 10, 64<<10 + 1, 200_000} {
		dir := t.TempDir()
		store := openStore(t, dir, 1<<20, 1<<20)
		blob := bytes.Repeat([]byte{7}, size)
		digest := put(t, store, blob)

		got, err := store.Read(digest, 1<<20)
		require.NoError(t, err)
		require.True(t, bytes.Equal(blob, got), "size %d", size)
		require.EqualValues(t, size, store.Used())
		require.Len(t, filesIn(t, dir), 1)

		again := openStore(t, dir, 1<<20, 1<<20)
		require.EqualValues(t, size, again.Used(), "usage is counted anew at opening")
		_, err = again.Read(digest, 1<<20)
		require.NoError(t, err)
	}
}

func TestPutTwiceKeepsOne(t *testing.T) {
	store := openStore(t, t.TempDir(), 100, 100)
	blob := []byte("abc")
	digest := put(t, store, blob)
	created, err := store.Put(t.Context(), digest, bytes.NewReader(blob))
	require.NoError(t, err)
	require.False(t, created)
	require.EqualValues(t, 3, store.Used())

	_, err = store.Put(t.Context(), digest, strings.NewReader("other"))
	require.ErrorIs(t, err, artifact.ErrDigestMismatch, "a known name does not excuse wrong bytes")
}

func TestPutAtOnceCountsOnce(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir, 1<<20, 64<<20)
	blob := bytes.Repeat([]byte("x"), 300_000)
	digest := artifact.DigestOf(blob)
	var group sync.WaitGroup
	faults := make([]error, 8)
	for i := range faults {
		group.Go(func() { _, faults[i] = store.Put(t.Context(), digest, bytes.NewReader(blob)) })
	}
	group.Wait()
	require.NoError(t, errors.Join(faults...))
	require.EqualValues(t, len(blob), store.Used())
	require.Len(t, filesIn(t, dir), 1)
}

func TestPutRefusesAndChangesNothing(t *testing.T) {
	blob := bytes.Repeat([]byte("y"), 200_000)
	broken := errors.New("connection lost")
	for _, c := range []struct {
		name   string
		digest artifact.Digest
		reader io.Reader
		max    int64
		quota  int64
		wrap   func(artifact.TempFile) artifact.TempFile
		want   error
	}{
		{name: "wrong digest", digest: artifact.DigestOf([]byte("z")), reader: bytes.NewReader(blob), max: 1 << 20, quota: 1 << 20, want: artifact.ErrDigestMismatch},
		{name: "one byte too large", digest: artifact.DigestOf(blob), reader: bytes.NewReader(blob), max: 199_999, quota: 1 << 20, want: artifact.ErrTooLarge},
		{name: "one byte over quota", digest: artifact.DigestOf(blob), reader: bytes.NewReader(blob), max: 200_000, quota: 200_002, want: artifact.ErrQuota},
		{name: "sender goes away", digest: artifact.DigestOf(blob), reader: io.MultiReader(bytes.NewReader(blob), iotest.ErrReader(broken)), max: 1 << 20, quota: 1 << 20, want: broken},
		{name: "disk full while writing", digest: artifact.DigestOf(blob), reader: bytes.NewReader(blob), max: 1 << 20, quota: 1 << 20, wrap: fullAfter(100_000), want: artifact.ErrDiskFull},
		{name: "disk full at the end", digest: artifact.DigestOf(blob), reader: bytes.NewReader(blob), max: 1 << 20, quota: 1 << 20, wrap: fullAtSync, want: artifact.ErrDiskFull},
	} {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			store := openStore(t, dir, c.max, c.quota)
			put(t, store, []byte("old"))
			before := filesIn(t, dir)
			if c.wrap != nil {
				store.WrapFiles(c.wrap)
			}
			_, err := store.Put(t.Context(), c.digest, c.reader)
			require.ErrorIs(t, err, c.want)
			require.EqualValues(t, 3, store.Used())
			require.Equal(t, before, filesIn(t, dir))
			_, err = store.Size(c.digest)
			require.ErrorIs(t, err, artifact.ErrNotFound)
		})
	}
}

func TestPutStopsWithItsContext(t *testing.T) {
	store := openStore(t, t.TempDir(), 100, 100)
	over, cancel := context.WithCancel(t.Context())
	cancel()
	_, err := store.Put(over, artifact.DigestOf([]byte("a")), strings.NewReader("a"))
	require.ErrorIs(t, err, context.Canceled)
	require.Zero(t, store.Used())
}

// limited is a file on a disk with room for so many bytes, as the kernel reports it.
type limited struct {
	artifact.TempFile
	room     int
	fullSync bool
}

func (l *limited) Write(piece []byte) (int, error) {
	if len(piece) > l.room {
		n, _ := l.TempFile.Write(piece[:l.room])
		l.room = 0
		return n, &fs.PathError{Op: "write", Path: l.Name(), Err: syscall.ENOSPC}
	}
	l.room -= len(piece)
	return l.TempFile.Write(piece)
}

func (l *limited) Sync() error {
	if l.fullSync {
		return &fs.PathError{Op: "sync", Path: l.Name(), Err: syscall.ENOSPC}
	}
	return l.TempFile.Sync()
}

func fullAfter(room int) func(artifact.TempFile) artifact.TempFile {
	return func(file artifact.TempFile) artifact.TempFile { return &limited{TempFile: file, room: room} }
}

func fullAtSync(file artifact.TempFile) artifact.TempFile {
	return &limited{TempFile: file, room: 1 << 30, fullSync: true}
}

func TestReadRefuses(t *testing.T) {
	dir := t.TempDir()
	store := openStore(t, dir, 100, 100)
	digest := put(t, store, []byte("abc"))
	_, err := store.Read(digest, 2)
	require.ErrorIs(t, err, artifact.ErrTooLarge)
	_, err = store.Read(artifact.Digest{1}, 2)
	require.ErrorIs(t, err, artifact.ErrNotFound)
	_, err = store.Open(artifact.Digest{1})
	require.ErrorIs(t, err, artifact.ErrNotFound)

	require.NoError(t, os.WriteFile(filesIn(t, dir)[0], []byte("abd"), 0o600))
	_, err = store.Read(digest, 100)
	require.ErrorIs(t, err, artifact.ErrNotFound, "garbled on disk")
	require.Empty(t, filesIn(t, dir))
	require.Zero(t, store.Used())
}

func TestOpenStoreClearsInterruptedUploads(t *testing.T) {
	dir := t.TempDir()
	put(t, openStore(t, dir, 100, 100), []byte("abc"))
	require.NoError(t, os.WriteFile(filepath.Join(dir, "incoming", "blob-1"), []byte("half"), 0o600))
	require.EqualValues(t, 3, openStore(t, dir, 100, 100).Used())
	require.Len(t, filesIn(t, dir), 1)
}

func TestOpenStoreRefuses(t *testing.T) {
	foreign := t.TempDir()
	require.NoError(t, os.MkdirAll(filepath.Join(foreign, "blobs", "aa"), 0o700))
	require.NoError(t, os.WriteFile(filepath.Join(foreign, "blobs", "aa", "notes.txt"), nil, 0o600))
	file := filepath.Join(t.TempDir(), "file")
	require.NoError(t, os.WriteFile(file, nil, 0o600))
	for _, c := range []struct {
		config artifact.StoreConfig
		want   string
	}{
		{artifact.StoreConfig{MaxBlobBytes: 1, QuotaBytes: 1}, "needs a directory"},
		{artifact.StoreConfig{Dir: foreign, QuotaBytes: 1}, "must be above zero"},
		{artifact.StoreConfig{Dir: foreign, MaxBlobBytes: 2, QuotaBytes: 1}, "quota of 1 bytes is below"},
		{artifact.StoreConfig{Dir: foreign, MaxBlobBytes: 1, QuotaBytes: 1}, "foreign file in the blob store"},
		{artifact.StoreConfig{Dir: file, MaxBlobBytes: 1, QuotaBytes: 1}, "not a directory"},
	} {
		_, err := artifact.OpenStore(c.config)
		require.ErrorContains(t, err, c.want)
	}
}

func TestParseDigest(t *testing.T) {
	digest := artifact.DigestOf(nil)
	for _, text := range []string{digest.String(), "0x" + digest.String(), strings.ToUpper(digest.String())} {
		got, err := artifact.ParseDigest(text)
		require.NoError(t, err)
		require.Equal(t, digest, got)
	}
	for _, text := range []string{"", "0x", digest.String()[1:], digest.String() + "00", "../../etc/passwd", strings.Repeat("g", 64)} {
		_, err := artifact.ParseDigest(text)
		require.ErrorIs(t, err, artifact.ErrBadDigest, text)
	}
}

// A child process in its own mount namespace has a real disk of 256 KiB under its store.
const fullDiskVariable = "ASSAY_ARTIFACT_TEST_FULL_DISK"

func TestMain(m *testing.M) {
	if dir := os.Getenv(fullDiskVariable); dir != "" {
		if err := fillRealDisk(dir); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func fillRealDisk(dir string) error {
	if err := syscall.Mount("assay-test", dir, "tmpfs", 0, "size=256k"); err != nil {
		return fmt.Errorf("mount: %w", err)
	}
	store, err := artifact.OpenStore(artifact.StoreConfig{Dir: dir, MaxBlobBytes: 1 << 20, QuotaBytes: 1 << 20})
	if err != nil {
		return err
	}
	small, large := []byte("small"), bytes.Repeat([]byte("l"), 512<<10)
	if _, err := store.Put(context.Background(), artifact.DigestOf(large), bytes.NewReader(large)); !errors.Is(err, artifact.ErrDiskFull) {
		return fmt.Errorf("a blob larger than the disk: want %w, got %w", artifact.ErrDiskFull, err)
	}
	if store.Used() != 0 {
		return fmt.Errorf("%d bytes are counted after a refusal", store.Used())
	}
	if _, err := store.Put(context.Background(), artifact.DigestOf(small), bytes.NewReader(small)); err != nil {
		return fmt.Errorf("a small blob after the refusal: %w", err)
	}
	_, err = store.Read(artifact.DigestOf(small), 100)
	return err
}

func TestRealFullDisk(t *testing.T) {
	command := exec.CommandContext(t.Context(), os.Args[0])
	command.Env = append(os.Environ(), fullDiskVariable+"="+t.TempDir())
	command.SysProcAttr = &syscall.SysProcAttr{
		Cloneflags:  syscall.CLONE_NEWUSER | syscall.CLONE_NEWNS,
		UidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getuid(), Size: 1}},
		GidMappings: []syscall.SysProcIDMap{{ContainerID: 0, HostID: os.Getgid(), Size: 1}},
	}
	out, err := command.CombinedOutput()
	if errors.Is(err, syscall.EPERM) || strings.HasPrefix(string(out), "mount: ") {
		t.Skipf("SKIPPED: this kernel lets no unprivileged process mount a small disk (%v %s); the same fault is injected above", err, out)
	}
	require.NoError(t, err, "%s", out)
}
