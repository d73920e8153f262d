package sp1

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
	"time"
)

const (
	// keyMemory is what computing a verifying key may use, whatever a program's own limit is; it needs some 0.6 GB.
	keyMemory = 4 << 30
	// lockPeriod is how often a process looks whether another one has finished the same key.
	lockPeriod = 100 * time.Millisecond
	cacheTag   = "assay sp1 vkey v1 " + Version
)

// VKey returns the program's verifying key, in the form that on-chain verifiers take. It costs some twenty seconds of
// computation the first time; after that it comes from memory or from the cache directory, which any number of
// processes may share: one of them computes, the others wait. A damaged cache entry is computed again.
func (d *Driver) VKey(ctx context.Context, elf []byte) ([32]byte, error) {
	digest := sha256.Sum256(elf)
	if key, ok := d.remembered(digest); ok {
		return key, nil
	}
	ctx, cancel := context.WithTimeoutCause(ctx, d.cfg.KeyTimeout, fmt.Errorf("after %s: %w", d.cfg.KeyTimeout, ErrDeadline))
	defer cancel()
	key, err := d.cachedKey(ctx, digest, elf)
	if err != nil {
		return [32]byte{}, fmt.Errorf("verifying key of program %x: %w", digest, err)
	}
	d.mu.Lock()
	defer d.mu.Unlock()
	d.keys[digest] = key
	return key, nil
}

func (d *Driver) remembered(digest [sha256.Size]byte) ([32]byte, bool) {
	d.mu.Lock()
	defer d.mu.Unlock()
	key, ok := d.keys[digest]
	return key, ok
}

func (d *Driver) cachedKey(ctx context.Context, digest [sha256.Size]byte, elf []byte) ([32]byte, error) {
	if d.cfg.CacheDir == "" {
		return d.computeKey(ctx, elf)
	}
	dir := filepath.Join(d.cfg.CacheDir, "vkey-"+Version)
	if err := os.MkdirAll(dir, 0o700); err != nil {
		return [32]byte{}, fmt.Errorf("make cache: %w", err)
	}
	path := filepath.Join(dir, hex.EncodeToString(digest[:]))
	if key, ok := d.readKey(path, digest); ok {
		return key, nil
	}
	unlock, err := lockFile(ctx, path+".lock")
	if err != nil {
		return [32]byte{}, err
	}
	defer unlock()
	// Whoever held the lock before may have left the key.
	if key, ok := d.readKey(path, digest); ok {
		return key, nil
	}
	key, err := d.computeKey(ctx, elf)
	if err != nil {
		return [32]byte{}, err
	}
	return key, d.writeKey(path, digest, key)
}

func (d *Driver) computeKey(ctx context.Context, elf []byte) ([32]byte, error) {
	if size := frameSize(elf, nil); size > maxFrame {
		return [32]byte{}, fmt.Errorf("program of %d bytes: %w", size, ErrRequest)
	}
	ans, err := run(ctx, job{
		binary: d.cfg.SafeBinary, command: "vkey",
		input:   requestFrame(0, 0, elf, nil),
		timeout: d.cfg.KeyTimeout, memory: max(keyMemory, d.cfg.ProcessMemory), maxPayload: 32,
	})
	if err != nil {
		return [32]byte{}, err
	}
	switch {
	case ans.status == statusBadProgram:
		return [32]byte{}, fault(ErrProgram, ans)
	case ans.status != statusHalted || len(ans.payload) != 32:
		return [32]byte{}, fault(ErrRunner, ans)
	}
	return [32]byte(ans.payload), nil
}

// entry renders a cache file: the key, and a code over program and key under the cache key.
func (d *Driver) entry(digest [sha256.Size]byte, key [32]byte) []byte {
	mac := hmac.New(sha256.New, d.cfg.CacheKey)
	mac.Write([]byte(cacheTag))
	mac.Write(digest[:])
	mac.Write(key[:])
	return mac.Sum(key[:])
}

func (d *Driver) readKey(path string, digest [sha256.Size]byte) ([32]byte, bool) {
	stored, err := os.ReadFile(path)
	if err != nil || len(stored) != 64 {
		return [32]byte{}, false
	}
	key := [32]byte(stored)
	return key, hmac.Equal(stored, d.entry(digest, key))
}

// writeKey replaces the entry in one step, so that a reader finds the old one or the new one.
func (d *Driver) writeKey(path string, digest [sha256.Size]byte, key [32]byte) (err error) {
	file, err := os.CreateTemp(filepath.Dir(path), ".new-*")
	if err != nil {
		return fmt.Errorf("write cache: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(fmt.Errorf("write cache: %w", err), os.Remove(file.Name()))
		}
	}()
	_, err = file.Write(d.entry(digest, key))
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	return os.Rename(file.Name(), path)
}

// lockFile takes an exclusive lock that ends with the process at the latest.
func lockFile(ctx context.Context, path string) (unlock func(), err error) {
	file, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock cache: %w", err)
	}
	ticker := time.NewTicker(lockPeriod)
	defer ticker.Stop()
	for {
		err := syscall.Flock(int(file.Fd()), syscall.LOCK_EX|syscall.LOCK_NB)
		if err == nil {
			// Closing releases the lock; nothing was written that a failing close could lose.
			return func() { _ = file.Close() }, nil
		}
		if !errors.Is(err, syscall.EWOULDBLOCK) && !errors.Is(err, syscall.EINTR) {
			return nil, errors.Join(&fs.PathError{Op: "lock", Path: path, Err: err}, file.Close())
		}
		select {
		case <-ctx.Done():
			return nil, errors.Join(fmt.Errorf("wait for another process's key: %w", context.Cause(ctx)), file.Close())
		case <-ticker.C:
		}
	}
}
