package scheduleroracle_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	scheduleroracle "github.com/assay-network/assay/scheduler-oracle"
)

func complete(t *testing.T) scheduleroracle.Config {
	t.Helper()
	config := scheduleroracle.DefaultConfig()
	address, err := secret.ParseURL("http://127.0.0.1:1")
	require.NoError(t, err)
	config.RPCURL, config.Deployment = address, "book.json"
	config.KeystoreFile, config.PasswordFile = "key.json", "key.password"
	return config
}

func TestConfig_Check(t *testing.T) {
	require.NoError(t, complete(t).Check())
	for _, c := range []struct {
		name   string
		change func(*scheduleroracle.Config)
		want   string
	}{
		{"no endpoint", func(c *scheduleroracle.Config) { c.RPCURL = secret.URL{} }, "set --rpc-url"},
		{"no deployment", func(c *scheduleroracle.Config) { c.Deployment = "" }, "set --deployment"},
		{"no key", func(c *scheduleroracle.Config) { c.KeystoreFile = "" }, "set --keystore-file"},
		{"no password", func(c *scheduleroracle.Config) { c.PasswordFile = "" }, "set --password-file"},
		{"no data directory", func(c *scheduleroracle.Config) { c.DataDir = "" }, "set --data-dir"},
		{"no address to serve on", func(c *scheduleroracle.Config) { c.HTTPAddr = "" }, "set --http-addr"},
		{"no interval", func(c *scheduleroracle.Config) { c.PollInterval = 0 }, "above zero"},
		{"negative wait", func(c *scheduleroracle.Config) { c.JobWait = -1 }, "above zero"},
		{"no replacement", func(c *scheduleroracle.Config) { c.ReplaceAfter = 0 }, "above zero"},
		{"margin above a decision's life", func(c *scheduleroracle.Config) { c.Margin = 61 * time.Second }, "at most the 60"},
		{"peer without address", func(c *scheduleroracle.Config) { c.Peers = []string{"http://127.0.0.1:1"} }, "ADDRESS=URL"},
		{"peer without URL", func(c *scheduleroracle.Config) { c.Peers = []string{"0x70997970C51812dc3A010C7d01b50e0d17dc79C8=x"} }, "no URL"},
		{"peer twice", func(c *scheduleroracle.Config) {
			one := "0x70997970C51812dc3A010C7d01b50e0d17dc79C8=http://127.0.0.1:1"
			c.Peers = []string{one, one}
		}, "given twice"},
		{"no peers file", func(c *scheduleroracle.Config) { c.PeersFile = "none" }, "peers-file"},
		{"negative margin", func(c *scheduleroracle.Config) { c.Margin = -time.Second }, "margin"},
		{"broken margin", func(c *scheduleroracle.Config) { c.Margin = 1500 * time.Millisecond }, "whole seconds"},
		{"no bids", func(c *scheduleroracle.Config) { c.MaxBidsPerJob = 0 }, "above zero"},
		{"no bids of a worker", func(c *scheduleroracle.Config) { c.MaxBidsPerWorker = 0 }, "above zero"},
		{"no bids in a second", func(c *scheduleroracle.Config) { c.MaxBidsPerSecond = 0 }, "above zero"},
	} {
		t.Run(c.name, func(t *testing.T) {
			config := complete(t)
			c.change(&config)
			require.ErrorContains(t, config.Check(), c.want)
		})
	}
}

// run is the program with arguments that make it end by itself.
func run(t *testing.T, args ...string) (string, error) {
	t.Helper()
	app := service.NewApp(scheduleroracle.Spec())
	out := new(bytes.Buffer)
	app.Writer, app.ErrWriter = out, new(bytes.Buffer)
	err := app.Run(append([]string{"scheduler-oracle"}, args...))
	return out.String(), err
}

func TestHelp_Teaches(t *testing.T) {
	help, err := run(t, "--help")
	require.NoError(t, err)
	for _, word := range []string{
		"--keystore-file", "SCHEDULER_ORACLE_SUBMIT", "POST /v1/bids", "GET  /v1/decisions/{jobId}", "committee", "--margin", "--peer",
	} {
		require.Contains(t, help, word)
	}
}

func TestProgram_RefusesWhatCannotWork(t *testing.T) {
	dir := t.TempDir()
	file := func(name, content string) string {
		path := filepath.Join(dir, name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return path
	}
	unknownKey := file("unknown.yaml", "rpc-url: http://127.0.0.1:1\nkeystore: x\n")
	cases := []struct {
		name string
		args []string
		code int
		want string
	}{
		{"nothing", nil, service.ExitConfig, "rpc-url"},
		{"unknown flag", []string{"--colour"}, service.ExitFailure, "colour"},
		{"unknown key in the file", []string{"--config", unknownKey}, service.ExitConfig, `"keystore"`},
		{"no such keystore", []string{
			"--rpc-url", "http://127.0.0.1:1", "--deployment", "none.json", "--keystore-file", "none.json",
			"--password-file", file("password", "x"),
		}, service.ExitConfig, "none.json"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := run(t, c.args...)
			require.ErrorContains(t, err, c.want)
			if c.code != service.ExitFailure {
				require.Equal(t, c.code, service.ExitCode(err))
			}
		})
	}
}

func TestConfigPrint_FlagOverEnvironmentOverFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "oracle.yaml")
	require.NoError(t, os.WriteFile(path, []byte("margin: 1s\nreplace-after: 2m\njob-wait: 3s\n"), 0o600))
	t.Setenv("SCHEDULER_ORACLE_MARGIN", "4s")
	t.Setenv("SCHEDULER_ORACLE_REPLACE_AFTER", "5m")
	shown, err := run(t, "--config", path, "--margin", "6s", "config", "print")
	require.NoError(t, err)
	require.Contains(t, shown, "margin: 6s # flag")
	require.Contains(t, shown, "replace-after: 5m0s # environment")
	require.Contains(t, shown, "job-wait: 3s # file")
	require.Contains(t, shown, "submit: false # default")
}
