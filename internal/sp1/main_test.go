package sp1_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
)

// newDriver returns a driver over the real runners; edit changes its configuration.
func newDriver(t *testing.T, edit func(*sp1.Config)) *sp1.Driver {
	t.Helper()
	cfg := sp1test.Config(t)
	if edit != nil {
		edit(&cfg)
	}
	driver, err := sp1.New(cfg)
	require.NoError(t, err)
	return driver
}

// executors runs a test in both executors.
func executors(t *testing.T, test func(t *testing.T, executor sp1.Executor)) {
	t.Helper()
	for _, executor := range []sp1.Executor{sp1.Safe, sp1.Native} {
		t.Run(executor.String(), func(t *testing.T) { test(t, executor) })
	}
}

// recordingRunner returns a stand-in for the safe runner that notes each start, and the environment it starts in, and
// then becomes the real one.
func recordingRunner(t *testing.T) (path, log string) {
	t.Helper()
	dir := t.TempDir()
	path, log = filepath.Join(dir, "runner"), filepath.Join(dir, "log")
	script := "#!/bin/sh\n/usr/bin/env >'" + log + ".env'\necho started >>'" + log + "'\nexec '" +
		sp1test.Config(t).SafeBinary + "' \"$@\"\n"
	require.NoError(t, os.WriteFile(path, []byte(script), 0o755))
	return path, log
}
