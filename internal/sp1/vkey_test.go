package sp1_test

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

// These tests are about the cache, so the key comes from a stand-in that answers at once and notes each computation. The
// golden test of package examples has the real runner compute real keys.

// cannedKey is what the stand-in answers.
var cannedKey = [32]byte([]byte("0123456789abcdefghijklmnopqrstuv"))

// keyRunner returns a stand-in that takes delay seconds per key, and a function that counts its computations.
func keyRunner(t *testing.T, delay string) (path string, computed func() int) {
	t.Helper()
	dir := t.TempDir()
	path, log := filepath.Join(dir, "runner"), filepath.Join(dir, "log")
	frame := "ASSAYRS1" + `\170\000\000\000\000\000\000\000` + // 120 bytes of body
		`\001\000\000\000` + strings.Repeat(`\000`, 52) + // halted, no code, cycles, time or digest
		`\040\000\000\000\000\000\000\000` + string(cannedKey[:]) + strings.Repeat(`\000`, 24)
	script := fmt.Sprintf("#!/bin/sh\ncat >/dev/null\nsleep %s\necho computed >>'%s'\nprintf '%s'\n", delay, log, frame)
	require.NoError(t, os.WriteFile(path, []byte(script), 0o755))
	return path, func() int {
		text, err := os.ReadFile(log)
		if err != nil {
			return 0
		}
		return strings.Count(string(text), "computed")
	}
}

func TestVKey_ComputedOncePerMachine(t *testing.T) {
	runner, computed := keyRunner(t, "0.3")
	cache := t.TempDir()
	var nodes sync.WaitGroup
	for range 8 {
		// A driver of its own stands for a process of its own: they share nothing but the directory.
		driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary, cfg.CacheDir = runner, cache })
		nodes.Go(func() {
			key, err := driver.VKey(t.Context(), []byte("program"))
			if err != nil || key != cannedKey {
				t.Errorf("key %x, error %v", key, err)
			}
		})
	}
	nodes.Wait()
	require.Equal(t, 1, computed())
}

func TestVKey_Cache(t *testing.T) {
	cases := []struct {
		name     string
		spoil    func(t *testing.T, entry string)
		cacheKey string
		want     int
	}{
		{"intact", func(*testing.T, string) {}, "", 1},
		{"gone", func(t *testing.T, entry string) { require.NoError(t, os.Remove(entry)) }, "", 2},
		{"truncated", func(t *testing.T, entry string) { require.NoError(t, os.Truncate(entry, 63)) }, "", 2},
		{"empty", func(t *testing.T, entry string) { require.NoError(t, os.Truncate(entry, 0)) }, "", 2},
		{"a bit of the key flipped", func(t *testing.T, entry string) { flip(t, entry, 0) }, "", 2},
		{"a bit of the code flipped", func(t *testing.T, entry string) { flip(t, entry, 63) }, "", 2},
		{"written under another cache key", func(*testing.T, string) {}, "secret", 2},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			runner, computed := keyRunner(t, "0")
			cache := t.TempDir()
			ask := func(cacheKey string) {
				driver := newDriver(t, func(cfg *sp1.Config) {
					cfg.SafeBinary, cfg.CacheDir, cfg.CacheKey = runner, cache, []byte(cacheKey)
				})
				key, err := driver.VKey(t.Context(), []byte("program"))
				require.NoError(t, err)
				require.Equal(t, cannedKey, key)
			}
			ask("")
			c.spoil(t, cacheEntry(t, cache))
			ask(c.cacheKey)
			ask(c.cacheKey)
			require.Equal(t, c.want, computed())
		})
	}
}

// An entry renamed to another program's would make a node vouch for the wrong program.
func TestVKey_EntryOfAnotherProgram(t *testing.T) {
	runner, computed := keyRunner(t, "0")
	cache := t.TempDir()
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary, cfg.CacheDir = runner, cache })
	_, err := driver.VKey(t.Context(), []byte("program"))
	require.NoError(t, err)
	entry := cacheEntry(t, cache)
	other := sha256.Sum256([]byte("other"))
	require.NoError(t, os.Rename(entry, filepath.Join(filepath.Dir(entry), hex.EncodeToString(other[:]))))
	_, err = driver.VKey(t.Context(), []byte("other"))
	require.NoError(t, err)
	require.Equal(t, 2, computed())
}

func TestVKey_RememberedWithoutCacheDir(t *testing.T) {
	runner, computed := keyRunner(t, "0")
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary = runner })
	for range 3 {
		_, err := driver.VKey(t.Context(), []byte("program"))
		require.NoError(t, err)
	}
	require.Equal(t, 1, computed())
}

func TestVKey_WaitingEndsWithTheContext(t *testing.T) {
	runner, computed := keyRunner(t, "60")
	cache := t.TempDir()
	edit := func(cfg *sp1.Config) { cfg.SafeBinary, cfg.CacheDir = runner, cache }
	holder, stop := context.WithCancel(t.Context())
	held := make(chan error, 1)
	go func() {
		_, err := newDriver(t, edit).VKey(holder, []byte("program"))
		held <- err
	}()
	require.Eventually(t, func() bool { return len(locks(t, cache)) == 1 }, 10*time.Second, time.Millisecond)
	waiting, cancel := context.WithTimeout(t.Context(), 300*time.Millisecond)
	defer cancel()
	_, err := newDriver(t, edit).VKey(waiting, []byte("program"))
	require.ErrorIs(t, err, context.DeadlineExceeded)
	stop()
	require.ErrorIs(t, <-held, context.Canceled)
	require.Zero(t, computed())
}

func TestVKey_Timeout(t *testing.T) {
	runner, _ := keyRunner(t, "60")
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.SafeBinary, cfg.KeyTimeout = runner, 200*time.Millisecond })
	_, err := driver.VKey(t.Context(), []byte("program"))
	require.ErrorIs(t, err, sp1.ErrDeadline)
}

func TestVKey_ProgramRefused(t *testing.T) {
	cache := t.TempDir()
	driver := newDriver(t, func(cfg *sp1.Config) { cfg.CacheDir = cache })
	for name, elf := range map[string][]byte{"no program": []byte("text"), "illegal": sp1test.Illegal()} {
		t.Run(name, func(t *testing.T) {
			_, err := driver.VKey(t.Context(), elf)
			require.ErrorIs(t, err, sp1.ErrProgram)
		})
	}
}

func flip(t *testing.T, path string, at int) {
	t.Helper()
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	content[at] ^= 1
	require.NoError(t, os.WriteFile(path, content, 0o600))
}

func cacheEntry(t *testing.T, cache string) string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(cache, "vkey-"+sp1.Version, strings.Repeat("[0-9a-f]", 64)))
	require.NoError(t, err)
	require.Len(t, paths, 1)
	name, err := hex.DecodeString(filepath.Base(paths[0]))
	require.NoError(t, err)
	require.Len(t, name, 32)
	return paths[0]
}

func locks(t *testing.T, cache string) []string {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join(cache, "*", "*.lock"))
	require.NoError(t, err)
	return paths
}
