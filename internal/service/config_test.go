package service_test

import (
	"bytes"
	"context"
	"errors"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
)

type sample struct {
	service.Common `yaml:",inline"`
	RPCURL         secret.URL    `yaml:"rpc-url" usage:"endpoint"`
	Token          secret.Text   `yaml:"token"`
	Interval       time.Duration `yaml:"interval"`
	Peers          []secret.URL  `yaml:"peers"`
	Names          []string      `yaml:"names"`
	Fast           bool          `yaml:"fast"`
	Limits         limits        `yaml:"limits"`
	Derived        int           `yaml:"-"`
}

type limits struct {
	Bytes uint32  `yaml:"bytes"`
	Depth int8    `yaml:"depth"`
	Share float64 `yaml:"share"`
}

func (c sample) Check() error {
	if c.Interval <= 0 {
		return errors.New("interval must be positive; set --interval")
	}
	return nil
}

func sampleDefaults() sample {
	return sample{
		Common: service.DefaultCommon(""), Interval: time.Second, Names: []string{"default"}, Fast: true,
		Limits: limits{Bytes: 10, Depth: -1, Share: 0.5},
	}
}

func sampleSpec() service.Spec[sample] {
	return service.Spec[sample]{Name: "sample", Usage: "a sample", EnvPrefix: "SAMPLE", Defaults: sampleDefaults()}
}

// load runs the real command line and returns what the program would have got.
func load(t *testing.T, file string, args ...string) (sample, error) {
	t.Helper()
	spec := sampleSpec()
	var got sample
	spec.Build = func(_ context.Context, config sample, _ service.Env) ([]service.Service, error) {
		got = config
		return nil, errBuilt
	}
	all := []string{"sample"}
	if file != "" {
		path := filepath.Join(t.TempDir(), "sample.yaml")
		require.NoError(t, os.WriteFile(path, []byte(file), 0o600))
		all = append(all, "--config", path)
	}
	app := service.NewApp(spec)
	app.ErrWriter = new(bytes.Buffer)
	err := app.Run(append(all, args...))
	if errors.Is(err, errBuilt) {
		return got, nil
	}
	require.Error(t, err)
	return got, err
}

var errBuilt = errors.New("built")

func TestDefaultsHoldWhenNothingIsSet(t *testing.T) {
	got, err := load(t, "")
	require.NoError(t, err)
	require.Equal(t, sampleDefaults(), got)
	got, err = load(t, "# nothing but a comment\n")
	require.NoError(t, err)
	require.Equal(t, sampleDefaults(), got)
}

func TestPrecedenceFlagEnvFileDefault(t *testing.T) {
	const file = "interval: 2s\nnames: [file]\nfast: false\nlimits: {bytes: 20, depth: -2}\n"
	for _, c := range []struct {
		name string
		file string
		env  string
		args []string
		want time.Duration
	}{
		{"default", "", "", nil, time.Second},
		{"file over default", file, "", nil, 2 * time.Second},
		{"environment over file", file, "3s", nil, 3 * time.Second},
		{"flag over environment", file, "3s", []string{"--interval", "4s"}, 4 * time.Second},
		{"flag over file", file, "", []string{"--interval", "4s"}, 4 * time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			if c.env != "" {
				t.Setenv("SAMPLE_INTERVAL", c.env)
			}
			got, err := load(t, c.file, c.args...)
			require.NoError(t, err)
			require.Equal(t, c.want, got.Interval)
		})
	}
}

func TestEveryKindOfSettingFromEverySource(t *testing.T) {
	want := sampleDefaults()
	want.LogLevel = "debug"
	want.RPCURL, _ = secret.ParseURL("http://a:1/x")
	want.Peers = []secret.URL{want.RPCURL, want.RPCURL}
	want.Names = []string{"x", "y"}
	want.Fast = false
	want.Limits = limits{Bytes: 7, Depth: -8, Share: 0.25}

	t.Run("file", func(t *testing.T) {
		got, err := load(t, "log-level: debug\nrpc-url: http://a:1/x\npeers: [http://a:1/x, http://a:1/x]\n"+
			"names: [x, y]\nfast: false\nlimits: {bytes: 7, depth: -8, share: 0.25}\n")
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
	t.Run("flag", func(t *testing.T) {
		got, err := load(t, "", "--log-level=debug", "--rpc-url=http://a:1/x", "--peers=http://a:1/x", "--peers=http://a:1/x",
			"--names=x,y", "--fast=false", "--limits-bytes=7", "--limits-depth=-8", "--limits-share=0.25")
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
	t.Run("environment", func(t *testing.T) {
		for key, value := range map[string]string{
			"LOG_LEVEL": "debug", "RPC_URL": "http://a:1/x", "PEERS": "http://a:1/x, http://a:1/x", "NAMES": "x,y",
			"FAST": "false", "LIMITS_BYTES": "7", "LIMITS_DEPTH": "-8", "LIMITS_SHARE": "0.25",
		} {
			t.Setenv("SAMPLE_"+key, value)
		}
		got, err := load(t, "")
		require.NoError(t, err)
		require.Equal(t, want, got)
	})
}

func TestConfigIsRefused(t *testing.T) {
	for _, c := range []struct {
		name string
		file string
		args []string
		code int
		want string
	}{
		{"unknown key", "intervall: 2s\n", nil, service.ExitConfig, `line 1: unknown key "intervall"; the top level knows fast, http-addr, interval,`},
		{"unknown nested key", "fast: true\nlimits:\n  byte: 1\n", nil, service.ExitConfig, `line 3: unknown key "limits.byte"; section limits knows bytes, depth, share`},
		{"section without keys", "limits: 3\n", nil, service.ExitConfig, "section limits must hold keys"},
		{"list at the top", "- a\n", nil, service.ExitConfig, "the top level must hold keys"},
		{"wrong type", "fast: maybe\n", nil, service.ExitConfig, "maybe"},
		{"twice", "fast: true\nfast: false\n", nil, service.ExitConfig, "fast"},
		{"no YAML", "fast: [\n", nil, service.ExitConfig, "sample.yaml"},
		{"two documents", "fast: true\n---\nfast: false\n", nil, service.ExitConfig, "more than one document"},
		{"missing file", "", []string{"--config", "/nonexistent/x.yaml"}, service.ExitConfig, "config file /nonexistent/x.yaml"},
		{"bad duration", "", []string{"--interval", "5"}, service.ExitConfig, `--interval (or SAMPLE_INTERVAL): "5" is no duration`},
		{"out of range", "", []string{"--limits-depth", "200"}, service.ExitConfig, "8 bits"},
		{"negative", "", []string{"--limits-bytes", "-1"}, service.ExitConfig, "from 0"},
		{"no number", "", []string{"--limits-share", "half"}, service.ExitConfig, `"half" is no number`},
		{"bad URL in a list", "", []string{"--peers", "a"}, service.ExitConfig, "--peers"},
		{"check", "interval: 0s\n", nil, service.ExitConfig, "interval must be positive"},
		{"log level", "", []string{"--log-level", "loud"}, service.ExitConfig, `log-level "loud" is none of`},
		{"log format", "", []string{"--log-format", "xml"}, service.ExitConfig, `log-format "xml" is none of`},
		{"unknown flag", "", []string{"--intervall", "2s"}, service.ExitUsage, "-intervall"},
		{"unknown command", "", []string{"frobnicate"}, service.ExitUsage, `unknown command "frobnicate"`},
		{"no secrets in flags", "", []string{"--token", "x"}, service.ExitUsage, "-token"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := load(t, c.file, c.args...)
			require.ErrorContains(t, err, c.want)
			require.Equal(t, c.code, service.ExitCode(err))
		})
	}
}

func TestUnknownKeyIsASentinel(t *testing.T) {
	_, err := load(t, "nonsense: 1\n")
	require.ErrorIs(t, err, service.ErrUnknownKey)
}

func TestSecretsComeFromFileOrEnvironment(t *testing.T) {
	got, err := load(t, "token: from-file\n")
	require.NoError(t, err)
	require.Equal(t, "from-file", got.Token.Reveal())
	t.Setenv("SAMPLE_TOKEN", "from-env")
	got, err = load(t, "token: from-file\n")
	require.NoError(t, err)
	require.Equal(t, "from-env", got.Token.Reveal())
}

func TestConfigPrintIsEffectiveRedactedAndSourced(t *testing.T) {
	t.Setenv("SAMPLE_TOKEN", "hunter2")
	t.Setenv("SAMPLE_NAMES", "a,b")
	path := filepath.Join(t.TempDir(), "sample.yaml")
	require.NoError(t, os.WriteFile(path, []byte("rpc-url: https://node.example/hunter2\nlimits: {bytes: 20}\n"), 0o600))

	app := service.NewApp(sampleSpec())
	out := new(bytes.Buffer)
	app.Writer = out
	require.NoError(t, app.Run([]string{"sample", "--config", path, "--interval", "9s", "config", "print"}))
	require.Equal(t, `log-level: info # default
log-format: console # default
http-addr: "" # default
rpc-url: https://node.example/[redacted] # file
token: '[redacted]' # environment
interval: 9s # flag
peers: [] # default
# environment
names:
  - a
  - b
fast: true # default
limits:
  bytes: 20 # file
  depth: -1 # default
  share: 0.5 # default
`, out.String())
}

func TestHelpShowsFlagEnvironmentAndDefault(t *testing.T) {
	app := service.NewApp(sampleSpec())
	out := new(bytes.Buffer)
	app.Writer = out
	require.NoError(t, app.Run([]string{"sample", "--help"}))
	require.Contains(t, out.String(), "--interval value")
	require.Contains(t, out.String(), "(default: 1s) [$SAMPLE_INTERVAL]")
	require.Contains(t, out.String(), "(default: true)")
	require.NotContains(t, out.String(), "--token")
}
