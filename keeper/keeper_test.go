package keeper_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/keeper"
)

// complete is a configuration in which nothing is missing.
func complete(t *testing.T) keeper.Config {
	t.Helper()
	config := keeper.DefaultConfig()
	address, err := secret.ParseURL("http://127.0.0.1:1")
	require.NoError(t, err)
	config.RPCURL, config.Deployment = address, "book.json"
	config.KeystoreFile, config.PasswordFile = "key.json", "key.password"
	config.OracleURLs = []secret.URL{address}
	return config
}

func TestConfigIsChecked(t *testing.T) {
	require.NoError(t, complete(t).Check())
	for _, c := range []struct {
		name   string
		change func(*keeper.Config)
		want   string
	}{
		{"no endpoint", func(c *keeper.Config) { c.RPCURL = secret.URL{} }, "set --rpc-url"},
		{"no deployment", func(c *keeper.Config) { c.Deployment = "" }, "set --deployment"},
		{"no data directory", func(c *keeper.Config) { c.DataDir = "" }, "set --data-dir"},
		{"no address to serve on", func(c *keeper.Config) { c.HTTPAddr = "" }, "set --http-addr"},
		{"no interval", func(c *keeper.Config) { c.DutyInterval = 0 }, "above zero"},
		{"negative interval", func(c *keeper.Config) { c.PollInterval = -time.Second }, "above zero"},
		{"quota below a blob", func(c *keeper.Config) { c.BlobQuotaBytes = 1 }, "quota of 1 bytes"},
		{"no grace", func(c *keeper.Config) { c.BlobGrace = 0 }, "blob-grace"},
		{"unknown duty", func(c *keeper.Config) { c.Duties = []string{"dance"} }, `no duty is called "dance"`},
		{"none and some", func(c *keeper.Config) { c.Duties = []string{"none", "expire"} }, `"none" stands alone`},
		{"empty duties", func(c *keeper.Config) { c.Duties = nil }, "duties is empty"},
		{"no key", func(c *keeper.Config) { c.KeystoreFile = "" }, "--keystore-file"},
		{"no password", func(c *keeper.Config) { c.PasswordFile = "" }, "--password-file"},
		{"no interval of collateral", func(c *keeper.Config) { c.CollateralInterval = 0 }, "collateral-interval"},
		{"nothing ahead", func(c *keeper.Config) { c.CollateralAhead = 0 }, "collateral-ahead"},
		{"families of nobody", func(c *keeper.Config) { c.CollateralFamilies = []string{"tdx:00806f050000"} }, "set --pcs-url"},
		{"unknown family", func(c *keeper.Config) {
			c.PCSURL, c.CollateralFamilies = "http://127.0.0.1:1", []string{"sev:00"}
		}, `"sev:00" is not sgx: or tdx:`},
		{"nobody to ask", func(c *keeper.Config) { c.OracleURLs = nil }, "--oracle-urls"},
	} {
		t.Run(c.name, func(t *testing.T) {
			config := complete(t)
			c.change(&config)
			require.ErrorContains(t, config.Check(), c.want)
		})
	}
	quiet := complete(t)
	quiet.Duties, quiet.KeystoreFile, quiet.PasswordFile, quiet.OracleURLs = []string{"none"}, "", "", nil
	require.NoError(t, quiet.Check(), "one that only serves needs no key")
	modest := complete(t)
	modest.Duties, modest.OracleURLs = []string{"expire"}, nil
	require.NoError(t, modest.Check(), "only assigning asks oracles")
}

// run is the program with arguments; it ends by itself in these tests.
func run(t *testing.T, args ...string) error {
	t.Helper()
	app := service.NewApp(keeper.Spec())
	app.Writer, app.ErrWriter = new(bytes.Buffer), new(bytes.Buffer)
	return app.Run(append([]string{"keeper"}, args...))
}

func book(t *testing.T, change func(*chain.Deployment)) string {
	t.Helper()
	one := common.Address{1}
	deployment := chain.Deployment{ChainID: 31337, Profile: "development", Contracts: chain.Addresses{
		JobMarket: one, WorkerRegistry: one, AttestationRegistry: one, P256QuoteVerifier: one, MultiProof: one,
		SchedulerOracle: one, StakeToken: one,
	}}
	if change != nil {
		change(&deployment)
	}
	raw, err := json.Marshal(deployment)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "book.json")
	require.NoError(t, os.WriteFile(path, raw, 0o600))
	return path
}

func TestProgramRefusesToStart(t *testing.T) {
	for _, c := range []struct {
		name string
		args []string
		code int
		want string
	}{
		{"nothing set", nil, service.ExitConfig, "rpc-url is missing"},
		{"no such book", []string{"--rpc-url=http://127.0.0.1:1", "--duties=none", "--deployment=/nonexistent.json"}, service.ExitConfig, "/nonexistent.json"},
		{
			"half a book",
			[]string{"--rpc-url=http://127.0.0.1:1", "--duties=none", "--deployment=" + book(t, func(d *chain.Deployment) { d.Contracts.JobMarket = common.Address{} })},
			service.ExitConfig, "contracts.JobMarket is missing",
		},
		{"nobody at the endpoint", []string{"--rpc-url=http://127.0.0.1:1", "--duties=none", "--deployment=" + book(t, nil)}, service.ExitChain, "unreachable"},
		{"no URL", []string{"--rpc-url=localhost"}, service.ExitConfig, "not an absolute URL"},
		{"unknown flag", []string{"--frobnicate"}, service.ExitUsage, "frobnicate"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			err := run(t, c.args...)
			require.ErrorContains(t, err, c.want)
			require.Equal(t, c.code, service.ExitCode(err))
			left, err := os.ReadDir(".")
			require.NoError(t, err)
			require.Empty(t, left, "a program that does not start leaves nothing behind")
		})
	}
}

func TestEveryFlagHasAUsage(t *testing.T) {
	for _, flag := range service.NewApp(keeper.Spec()).Flags {
		usage, ok := flag.(interface{ GetUsage() string })
		require.True(t, ok)
		require.Greater(t, len(strings.Fields(usage.GetUsage())), 2, "%v", flag.Names())
	}
}
