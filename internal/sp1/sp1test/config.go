package sp1test

import (
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/assay-network/assay/internal/sp1"
)

// Config returns a configuration with the real runners: those named by ASSAY_SP1_RUNNER and ASSAY_SP1_RUNNER_NATIVE, or
// else those that `make runner` puts into bin/. A test without them fails and says what to run.
func Config(t testing.TB) sp1.Config {
	t.Helper()
	cfg := sp1.Config{
		SafeBinary:   fromEnv("ASSAY_SP1_RUNNER", "sp1-runner"),
		NativeBinary: fromEnv("ASSAY_SP1_RUNNER_NATIVE", "sp1-runner-native"),
	}
	if _, err := sp1.New(cfg); err != nil {
		t.Fatal(err)
	}
	return cfg
}

func fromEnv(name, binary string) string {
	if path := os.Getenv(name); path != "" {
		return path
	}
	_, here, _, _ := runtime.Caller(0)
	return filepath.Join(filepath.Dir(here), "..", "..", "..", "bin", binary)
}

// CacheDir returns the directory in which tests of one machine share verifying keys, with each other and with the command
// line: ASSAY_VKEY_CACHE, or a folder of the user's cache.
func CacheDir(t testing.TB) string {
	t.Helper()
	if dir := os.Getenv("ASSAY_VKEY_CACHE"); dir != "" {
		return dir
	}
	base, err := os.UserCacheDir()
	if err != nil {
		t.Fatal(err)
	}
	return filepath.Join(base, "assay", "vkeys")
}
