package artifact

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"hash"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"syscall"
	"time"
)

const (
	blobsDir = "blobs"
	tempDir  = "incoming"
	// chunk is how much is taken from a reader at a time; the quota is reserved in such steps.
	chunk = 64 << 10
)

// StoreConfig bounds a store.
type StoreConfig struct {
	// Dir is where blobs are kept; it is made if it is missing. One process at a time may use it.
	Dir string
	// MaxBlobBytes is the size of the largest blob.
	MaxBlobBytes int64
	// QuotaBytes is the size of all blobs together.
	QuotaBytes int64
}

// Check names the first setting that cannot work.
func (c StoreConfig) Check() error {
	switch {
	case c.Dir == "":
		return errors.New("the blob store needs a directory")
	case c.MaxBlobBytes <= 0:
		return fmt.Errorf("largest blob of %d bytes: must be above zero", c.MaxBlobBytes)
	case c.QuotaBytes < c.MaxBlobBytes:
		return fmt.Errorf("quota of %d bytes is below the largest blob of %d", c.QuotaBytes, c.MaxBlobBytes)
	}
	return nil
}

// Store keeps blobs on disk. It is safe for concurrent use. A blob is there whole or not at all, whenever the machine
// stops.
type Store struct {
	config StoreConfig
	create func(dir string) (tempFile, error)

	mu   sync.Mutex
	used int64 // bytes of blobs, and of those coming in
}

// tempFile is a blob coming in.
type tempFile interface {
	io.Writer
	Name() string
	Sync() error
	Close() error
}

// OpenStore opens the store in a directory, and removes what an interrupted upload left there.
func OpenStore(config StoreConfig) (*Store, error) {
	if err := config.Check(); err != nil {
		return nil, err
	}
	s := &Store{config: config, create: createTemp}
	if err := os.RemoveAll(filepath.Join(config.Dir, tempDir)); err != nil {
		return nil, fmt.Errorf("clear interrupted uploads: %w", err)
	}
	for _, dir := range []string{blobsDir, tempDir} {
		if err := os.MkdirAll(filepath.Join(config.Dir, dir), 0o700); err != nil {
			return nil, fmt.Errorf("open blob store: %w", err)
		}
	}
	held, err := s.List()
	if err != nil {
		return nil, err
	}
	for _, blob := range held {
		s.used += blob.Size
	}
	return s, nil
}

func createTemp(dir string) (tempFile, error) { return os.CreateTemp(dir, "blob-*") }

// Put stores what r holds under its digest, and reports whether it was new. Bytes that do not match, or do not fit,
// leave the store as it was.
func (s *Store) Put(ctx context.Context, digest Digest, r io.Reader) (created bool, err error) {
	if _, err := s.Size(digest); err == nil {
		// The bytes are read all the same: who sends wrong ones must not be told that they are stored.
		return false, s.compare(ctx, digest, r)
	}
	file, err := s.create(filepath.Join(s.config.Dir, tempDir))
	if err != nil {
		return false, fmt.Errorf("store blob %s: %w", digest, diskFault(err))
	}
	size, err := s.receive(ctx, digest, file, r)
	if err == nil {
		created, err = s.commit(digest, file.Name(), size)
	}
	if err != nil || !created {
		s.release(size)
		err = errors.Join(err, removeIfThere(file.Name()))
	}
	if err != nil {
		return false, fmt.Errorf("store blob %s: %w", digest, err)
	}
	return created, nil
}

func removeIfThere(path string) error {
	if err := os.Remove(path); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// receive streams r to file and makes it durable. The returned size is reserved in the quota even if it fails.
func (s *Store) receive(ctx context.Context, digest Digest, file tempFile, r io.Reader) (size int64, err error) {
	defer func() { err = errors.Join(err, diskFault(file.Close())) }()
	hasher := sha256.New()
	size, err = s.stream(ctx, r, hasher, func(piece []byte) error {
		if err := s.reserve(int64(len(piece))); err != nil {
			return err
		}
		if _, err := file.Write(piece); err != nil {
			s.release(int64(len(piece)))
			return diskFault(err)
		}
		return nil
	})
	if err != nil {
		return size, err
	}
	if got := Digest(hasher.Sum(nil)); got != digest {
		return size, fmt.Errorf("%w: got %s", ErrDigestMismatch, got)
	}
	return size, diskFault(file.Sync())
}

// stream reads r to its end in pieces, hashes them and hands them to take. It returns how much was taken.
func (s *Store) stream(ctx context.Context, r io.Reader, hasher hash.Hash, take func([]byte) error) (int64, error) {
	var size int64
	buffer := make([]byte, chunk)
	for {
		if err := ctx.Err(); err != nil {
			return size, err
		}
		n, readErr := io.ReadFull(r, buffer)
		if size+int64(n) > s.config.MaxBlobBytes {
			return size, fmt.Errorf("%w: the store takes at most %d bytes", ErrTooLarge, s.config.MaxBlobBytes)
		}
		if n > 0 {
			hasher.Write(buffer[:n])
			if err := take(buffer[:n]); err != nil {
				return size, err
			}
			size += int64(n)
		}
		switch {
		case errors.Is(readErr, io.EOF), errors.Is(readErr, io.ErrUnexpectedEOF):
			return size, nil
		case readErr != nil:
			return size, readErr
		}
	}
}

func (s *Store) compare(ctx context.Context, digest Digest, r io.Reader) error {
	hasher := sha256.New()
	if _, err := s.stream(ctx, r, hasher, func([]byte) error { return nil }); err != nil {
		return fmt.Errorf("compare blob %s: %w", digest, err)
	}
	if got := Digest(hasher.Sum(nil)); got != digest {
		return fmt.Errorf("compare blob %s: %w: got %s", digest, ErrDigestMismatch, got)
	}
	return nil
}

// commit gives a received blob its name. It reports false if another upload of the same blob was first.
func (s *Store) commit(digest Digest, temp string, size int64) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	path := s.path(digest)
	if _, err := os.Stat(path); err == nil {
		return false, nil
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
		return false, diskFault(err)
	}
	if err := os.Rename(temp, path); err != nil {
		return false, diskFault(err)
	}
	// A rename lasts only once the directories that list it are on disk.
	for _, dir := range []string{filepath.Dir(path), filepath.Join(s.config.Dir, blobsDir)} {
		if err := syncDir(dir); err != nil {
			return false, errors.Join(diskFault(err), os.Remove(path))
		}
	}
	return true, nil
}

func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}

func (s *Store) reserve(n int64) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.used+n > s.config.QuotaBytes {
		return fmt.Errorf("%w: %d of %d bytes are taken", ErrQuota, s.used, s.config.QuotaBytes)
	}
	s.used += n
	return nil
}

func (s *Store) release(n int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.used -= n
}

// diskFault gives a full disk its own name.
func diskFault(err error) error {
	if errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) {
		return fmt.Errorf("%w: free space or move the store: %w", ErrDiskFull, err)
	}
	return err
}

// Open returns a blob for reading; the caller closes it.
func (s *Store) Open(digest Digest) (*os.File, error) {
	file, err := os.Open(s.path(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, fmt.Errorf("open blob %s: %w", digest, ErrNotFound)
	} else if err != nil {
		return nil, fmt.Errorf("open blob %s: %w", digest, err)
	}
	return file, nil
}

// Read returns a blob that is at most limit bytes long, and checks it: what the disk garbled is removed and counts as
// not found.
func (s *Store) Read(digest Digest, limit int64) ([]byte, error) {
	size, err := s.Size(digest)
	if err != nil {
		return nil, err
	}
	if size > limit {
		return nil, fmt.Errorf("read blob %s: %w: %d bytes, at most %d are wanted", digest, ErrTooLarge, size, limit)
	}
	file, err := s.Open(digest)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	var blob bytes.Buffer
	if _, err := io.Copy(&blob, file); err != nil {
		return nil, fmt.Errorf("read blob %s: %w", digest, err)
	}
	if DigestOf(blob.Bytes()) != digest {
		return nil, errors.Join(fmt.Errorf("read blob %s: %w: garbled on disk", digest, ErrNotFound), s.Remove(digest))
	}
	return blob.Bytes(), nil
}

// Size is the length of a blob.
func (s *Store) Size(digest Digest) (int64, error) {
	info, err := os.Stat(s.path(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return 0, fmt.Errorf("find blob %s: %w", digest, ErrNotFound)
	} else if err != nil {
		return 0, fmt.Errorf("find blob %s: %w", digest, err)
	}
	return info.Size(), nil
}

// Remove forgets a blob; one that is not there is no fault.
func (s *Store) Remove(digest Digest) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	info, err := os.Stat(s.path(digest))
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err == nil {
		err = os.Remove(s.path(digest))
	}
	if err != nil {
		return fmt.Errorf("remove blob %s: %w", digest, err)
	}
	s.used -= info.Size()
	return nil
}

// Used is the number of bytes that count against the quota now, and Quota the quota.
func (s *Store) Used() int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.used
}

// Quota is how many bytes the store may hold.
func (s *Store) Quota() int64 { return s.config.QuotaBytes }

// MaxBlobBytes is the size of the largest blob the store takes.
func (s *Store) MaxBlobBytes() int64 { return s.config.MaxBlobBytes }

// makeRoom removes the blobs that were used longest ago until n more bytes fit, if they can.
func (s *Store) makeRoom(n int64) error {
	if n > s.config.MaxBlobBytes {
		return fmt.Errorf("make room: %w: %d bytes, at most %d", ErrTooLarge, n, s.config.MaxBlobBytes)
	}
	held, err := s.List()
	if err != nil {
		return err
	}
	for _, blob := range held {
		if s.Used()+n <= s.config.QuotaBytes {
			return nil
		}
		if err := s.Remove(blob.Digest); err != nil {
			return err
		}
	}
	return nil
}

// touch marks a blob as used at a moment, for List.
func (s *Store) touch(digest Digest, at time.Time) {
	// A blob that loses its mark is only evicted sooner.
	_ = os.Chtimes(s.path(digest), at, at)
}

// Held is a blob in a store.
type Held struct {
	Digest Digest
	Size   int64
	// UsedAt is when it was stored, or asked for since.
	UsedAt time.Time
}

// List returns all blobs, the one used longest ago first.
func (s *Store) List() ([]Held, error) {
	var held []Held
	err := filepath.WalkDir(filepath.Join(s.config.Dir, blobsDir), func(_ string, entry fs.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		digest, err := ParseDigest(entry.Name())
		if err != nil {
			return fmt.Errorf("foreign file in the blob store: %w", err)
		}
		info, err := entry.Info()
		if errors.Is(err, fs.ErrNotExist) {
			return nil // removed meanwhile
		} else if err != nil {
			return err
		}
		held = append(held, Held{Digest: digest, Size: info.Size(), UsedAt: info.ModTime()})
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("list blobs: %w", err)
	}
	slices.SortFunc(held, func(a, b Held) int { return a.UsedAt.Compare(b.UsedAt) })
	return held, nil
}

// path spreads blobs over 256 directories, which keeps each of them quick to list.
func (s *Store) path(digest Digest) string {
	name := digest.String()
	return filepath.Join(s.config.Dir, blobsDir, name[:2], name)
}
