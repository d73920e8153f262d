// Package programs finds the SP1 runners for commands that execute programs or compute verifying keys here.
package programs

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/urfave/cli/v2"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/sp1"
)

// Flags say where runners and the cache of verifying keys are.
func Flags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "runner", Usage: "the memory-safe SP1 runner", EnvVars: []string{"ASSAY_SP1_RUNNER"}, DefaultText: "sp1-runner beside this program"},
		&cli.StringFlag{Name: "runner-native", Usage: "the native SP1 runner", EnvVars: []string{"ASSAY_SP1_RUNNER_NATIVE"}, DefaultText: "sp1-runner-native beside this program"},
		&cli.StringFlag{Name: "vkey-cache", Usage: "`DIRECTORY` that keeps verifying keys, which take some 20 seconds each", EnvVars: []string{"ASSAY_VKEY_CACHE"}, DefaultText: "the user's cache folder"},
	}
}

// Driver opens the runners that the flags name.
func Driver(cctx *cli.Context) (*sp1.Driver, error) {
	config := sp1.Config{SafeBinary: cctx.String("runner"), NativeBinary: cctx.String("runner-native"), CacheDir: cctx.String("vkey-cache")}
	self, err := os.Executable()
	if err != nil {
		return nil, fmt.Errorf("find this program: %w", err)
	}
	if config.SafeBinary == "" {
		config.SafeBinary = filepath.Join(filepath.Dir(self), "sp1-runner")
	}
	if config.NativeBinary == "" {
		// Not everybody builds it, and only what asks for it needs it.
		if beside := filepath.Join(filepath.Dir(self), "sp1-runner-native"); exists(beside) {
			config.NativeBinary = beside
		}
	}
	if config.CacheDir == "" {
		if config.CacheDir, err = DefaultCache(); err != nil {
			return nil, service.ConfigError(err)
		}
	}
	driver, err := sp1.New(config)
	return driver, service.ConfigError(err)
}

// DefaultCache is the user's cache of verifying keys.
func DefaultCache() (string, error) {
	base, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("no cache folder: give --vkey-cache: %w", err)
	}
	return filepath.Join(base, "assay", "vkeys"), nil
}

func exists(path string) bool {
	_, err := os.Stat(path)
	return err == nil
}
