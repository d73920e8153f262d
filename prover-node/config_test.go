package provernode_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/internal/simtee"
	provernode "github.com/assay-network/assay/prover-node"
)

// complete is a configuration in which nothing is missing.
func complete(t *testing.T) provernode.Config {
	t.Helper()
	config := provernode.DefaultConfig()
	address, err := secret.ParseURL("http://127.0.0.1:1")
	require.NoError(t, err)
	config.RPCURL, config.Deployment = address, "book.json"
	config.KeystoreFile, config.PasswordFile = "key.json", "key.password"
	return config
}

func TestConfig_Check(t *testing.T) {
	require.NoError(t, complete(t).Check())
	type C = provernode.Config
	for _, c := range []struct {
		name   string
		change func(*C)
		want   string
	}{
		{"no endpoint", func(c *C) { c.RPCURL = secret.URL{} }, "set --rpc-url"},
		{"no deployment", func(c *C) { c.Deployment = "" }, "set --deployment"},
		{"no key", func(c *C) { c.KeystoreFile = "" }, "set --keystore-file"},
		{"no password", func(c *C) { c.PasswordFile = "" }, "set --password-file"},
		{"no data directory", func(c *C) { c.DataDir = "" }, "set --data-dir"},
		{"no runner", func(c *C) { c.RunnerPath = "" }, "set --runner-path"},
		{"unknown fault", func(c *C) { c.Fault = "sleep" }, `fault: "sleep" is none; there are wrong-result, foreign-signature, no-delivery, unreliable`},
		{"unknown provider", func(c *C) { c.Provider = "sgx" }, `attestation-provider: "sgx" is none; there are auto, tdx, dstack, gramine, sim`},
		{"unknown format", func(c *C) { c.SimFormat = "tdx-v9" }, `sim-format: unknown quote format: "tdx-v9"`},
		{"unknown bid mode", func(c *C) { c.BidMode = "never" }, "want both, onchain or offchain"},
		{"nobody to hand bids to", func(c *C) { c.BidMode = "offchain" }, "set --oracle-urls"},
		{"no slots", func(c *C) { c.CapacitySlots = 0 }, "capacity: no slots"},
		{"no memory", func(c *C) { c.CapacityMemoryMiB = 0 }, "capacity: no memory"},
		{"too much memory", func(c *C) { c.CapacityMemoryMiB = 1 << 24 }, "does not fit 24 bits"},
		{"stake is no number", func(c *C) { c.Stake = "ten" }, `stake: "ten"`},
		{"stake is negative", func(c *C) { c.Stake = "-1" }, `stake: "-1"`},
		{"cost is no number", func(c *C) { c.WeiPerGcycle = "0.1" }, `wei-per-gcycle: "0.1"`},
		{"cost does not fit", func(c *C) { c.WeiPerGcycle = "79228162514264337593543950336" }, "at most 96 bits"},
		{"rate without address", func(c *C) { c.TokenRates = []string{"1"} }, "is not ADDRESS=RATE"},
		{"rate of nothing", func(c *C) { c.TokenRates = []string{common.Address{1}.Hex() + "=0"} }, "is not ADDRESS=RATE"},
		{"native without runner", func(c *C) { c.NativePrograms = []string{common.Hash{1}.Hex()} }, "set --native-runner-path"},
		{"native of no key", func(c *C) { c.NativePrograms, c.NativePath = []string{"0x01"}, "x" }, "is no verifying key"},
		{"speed of choice on a real chain", func(c *C) { c.ChainID, c.CapacityKHz = 1, 50_000 }, "capacity-khz: 50000 was not measured, and this is chain 1: leave it at 0"},
		{"least profit is no number", func(c *C) { c.MinProfit = "much" }, `min-profit: "much"`},
		{"budget is negative", func(c *C) { c.CollateralBudget = "-1" }, `collateral-budget: "-1"`},
		{"margin beyond sense", func(c *C) { c.MarginBps = 1_000_001 }, "margin-bps: 1000001 is above 1000000"},
		{"gas share beyond sense", func(c *C) { c.GasShareBps = 1 << 40 }, "gas-share-bps: "},
		{"floor share beyond sense", func(c *C) { c.FloorShareBps = 1 << 40 }, "floor-share-bps: "},
		{"reserve beyond sense", func(c *C) { c.SpeedReserveBps = 1 << 40 }, "speed-reserve-bps: "},
		{"longest pause below the first", func(c *C) { c.MaxCoolDown = time.Minute }, "max-cool-down is 1m0s and must be at least cool-down, which is 5m0s"},
		{"no interval", func(c *C) { c.PollInterval = 0 }, "poll-interval must be above zero"},
		{"negative pause", func(c *C) { c.CoolDown = -time.Second }, "must not be negative"},
		{"negative patience", func(c *C) { c.LatePatience = -time.Second }, "late-patience, batch-window, telemetry-interval and drain must not be negative"},
		{"negative window", func(c *C) { c.BatchWindow = -time.Second }, "must not be negative"},
		{"negative telemetry", func(c *C) { c.TelemetryInterval = -time.Second }, "must not be negative"},
		{"results that wait for ever", func(c *C) { c.BatchWindow = 11 * time.Minute }, "batch-window is 11m0s, at most 10m0s"},
		{"drain beyond the stop", func(c *C) { c.Drain = time.Minute }, "drain must be below 30s"},
		{"cache below a blob", func(c *C) { c.CacheBytes = 1 }, "cache-bytes"},
		{"no preparations", func(c *C) { c.Preparations = 0 }, "preparations must be above zero"},
	} {
		t.Run(c.name, func(t *testing.T) {
			config := complete(t)
			c.change(&config)
			require.ErrorContains(t, config.Check(), c.want)
		})
	}
	good := complete(t)
	good.TokenRates = []string{common.Address{1}.Hex() + "=0.0025", common.Address{2}.Hex() + "=1/3"}
	good.NativePrograms, good.NativePath = []string{common.Hash{1}.Hex()}, "bin/sp1-runner-native"
	good.BidMode, good.OracleURLs = "offchain", []secret.URL{good.RPCURL}
	good.ChainID, good.CapacityKHz = 31337, 50_000
	require.NoError(t, good.Check())
	good.ChainID, good.CapacityKHz = 1, 0
	require.NoError(t, good.Check(), "a speed that is measured is for any chain")
	require.Zero(t, provernode.DefaultConfig().CapacityKHz, "measured unless told")
}

// files writes what a node reads before it asks the chain.
func files(t *testing.T, chainID uint64) (book, key, password string) {
	t.Helper()
	dir, one := t.TempDir(), common.Address{1}
	text, err := json.Marshal(chain.Deployment{ChainID: chainID, Profile: "test", Contracts: chain.Addresses{
		JobMarket: one, WorkerRegistry: one, AttestationRegistry: one, P256QuoteVerifier: one, MultiProof: one,
		SchedulerOracle: one, StakeToken: one,
	}})
	require.NoError(t, err)
	book, key, password = filepath.Join(dir, "book.json"), filepath.Join(dir, "key.json"), filepath.Join(dir, "password")
	require.NoError(t, os.WriteFile(book, text, 0o600))
	require.NoError(t, os.WriteFile(password, []byte("password"), 0o600))
	made, err := chain.GenerateKey()
	require.NoError(t, err)
	require.NoError(t, chain.SaveKey(made, key, "password", true))
	return book, key, password
}

// endpoint is a node of the given chain that knows nothing else.
func endpoint(t *testing.T, chainID uint64) string {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var request struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		require.NoError(t, json.NewDecoder(r.Body).Decode(&request))
		w.Header().Set("Content-Type", "application/json")
		if request.Method == "eth_chainId" {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x%x"}`, request.ID, chainID)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32601,"message":"no such method"}}`, request.ID)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// run is the program with arguments, as far as it gets.
func run(t *testing.T, args ...string) error {
	t.Helper()
	app := service.NewApp(provernode.Spec())
	app.Writer, app.ErrWriter = new(bytes.Buffer), new(bytes.Buffer)
	return app.Run(append([]string{"prover-node", "--data-dir", t.TempDir()}, args...))
}

func TestProgram_Refusals(t *testing.T) {
	real, key, password := files(t, 1)
	development, _, _ := files(t, 31337)
	keys := []string{"--keystore-file", key, "--password-file", password}
	keys = keys[:len(keys):len(keys)]
	cases := []struct {
		name string
		args []string
		code int
		want string
	}{
		{"nothing given", nil, service.ExitConfig, "rpc-url is missing"},
		{"unknown flag", []string{"--speed", "1"}, service.ExitUsage, "flag provided but not defined"},
		{"no deployment there", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", "none.json"), service.ExitConfig, "deploy first"},
		{"nobody at the endpoint", append(keys, "--rpc-url", "http://127.0.0.1:1", "--deployment", development), service.ExitChain, "unreachable"},
		{"another chain", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", development), service.ExitChain, "serves chain 1, 31337 is configured"},
		{"simulated platform on a real chain", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", real, "--attestation-provider", "sim"), service.ExitConfig, "simulated platforms are for development chains"},
		{"hardware that is not there", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", real, "--attestation-provider", "dstack", "--dstack-endpoint", "no.sock"), service.ExitAttestation, "there is no socket at no.sock: prover-node doctor says"},
		{"fault on a real chain", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", real, "--fault", "wrong-result"), service.ExitConfig, "fault wrong-result is for development chains only"},
		{"unmeasured speed on a real chain", append(keys, "--rpc-url", endpoint(t, 1), "--deployment", real, "--capacity-khz", "9000"), service.ExitConfig, "capacity-khz: 9000 was not measured, and this is chain 1"},
		{"wrong password", []string{
			"--rpc-url", endpoint(t, 31337), "--deployment", development, "--keystore-file", key, "--password-file", development,
		}, service.ExitConfig, "could not decrypt key"},
		{"no runner", append(keys, "--rpc-url", endpoint(t, 31337), "--deployment", development, "--runner-path", "no-runner"), service.ExitConfig, "sp1 runner missing"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := run(t, c.args...)
			require.ErrorContains(t, err, c.want)
			if c.code != service.ExitUsage {
				require.Equal(t, c.code, service.ExitCode(err))
			}
		})
	}
}

func TestProgram_PrintsItsConfiguration(t *testing.T) {
	file := filepath.Join(t.TempDir(), "node.yaml")
	require.NoError(t, os.WriteFile(file, []byte("capacity-slots: 3\nrpc-url: http://user:secret@127.0.0.1:1/path\n"), 0o600))
	app := service.NewApp(provernode.Spec())
	var out bytes.Buffer
	app.Writer = &out
	require.NoError(t, app.Run([]string{"prover-node", "--config", file, "--margin-bps", "77", "config", "print"}))
	require.Contains(t, out.String(), "capacity-slots: 3 # file")
	require.Contains(t, out.String(), "margin-bps: 77 # flag")
	require.Contains(t, out.String(), "cool-down: 5m0s # default")
	require.NotContains(t, out.String(), "secret")

	require.NoError(t, os.WriteFile(file, []byte("capacity-slot: 3\n"), 0o600))
	require.ErrorIs(t, app.Run([]string{"prover-node", "--config", file, "config", "print"}), service.ErrUnknownKey)
}

// What the help tells to set can be set.
func TestProgram_HelpNamesItsFlags(t *testing.T) {
	known := map[string]bool{}
	for _, flag := range service.NewApp(provernode.Spec()).Flags {
		for _, name := range flag.Names() {
			known["--"+name] = true
		}
	}
	named := 0
	for _, line := range strings.Split(provernode.Spec().Description, "\n") {
		if strings.HasPrefix(strings.TrimSpace(line), "assay ") {
			continue
		}
		for _, flag := range regexp.MustCompile(`--[a-z-]+`).FindAllString(line, -1) {
			named++
			require.True(t, known[flag], "%s in: %s", flag, line)
		}
	}
	require.Greater(t, named, 15)
}

func TestDoctor(t *testing.T) {
	dir := t.TempDir()
	none := filepath.Join(dir, "none")
	examine := func(args ...string) (string, error) {
		app := service.NewApp(provernode.Spec())
		var out bytes.Buffer
		app.Writer, app.ErrWriter = &out, new(bytes.Buffer)
		err := app.Run(append([]string{"prover-node"}, args...))
		return out.String(), err
	}
	text, err := examine("--attestation-provider", "sim", "doctor", "--json")
	require.NoError(t, err)
	require.Contains(t, text, `"fit": true`)
	text, err = examine("--attestation-provider", "dstack", "--dstack-endpoint", none, "doctor")
	require.Equal(t, service.ExitAttestation, service.ExitCode(err))
	require.Contains(t, text, "with the volume /var/run/dstack.sock:/var/run/dstack.sock")

	authority, err := simtee.NewAuthority([]byte("any"), time.Now)
	require.NoError(t, err)
	root, garbage := filepath.Join(dir, "root.pem"), filepath.Join(dir, "garbage")
	require.NoError(t, os.WriteFile(root, authority.RootPEM(), 0o600))
	require.NoError(t, os.WriteFile(garbage, []byte("root"), 0o600))
	_, err = examine("--attestation-provider", "sim", "doctor", "--root", root)
	require.NoError(t, err)
	for _, args := range [][]string{
		{"doctor", "--root", none},
		{"doctor", "--root", garbage},
		{"--attestation-provider", "sev", "doctor"},
	} {
		_, err = examine(args...)
		require.Equal(t, service.ExitConfig, service.ExitCode(err), args)
	}
	_, err = examine("doctor", "now")
	require.Equal(t, service.ExitUsage, service.ExitCode(err))
}

// The gas that prices are made of is the gas that was measured: a node with stale figures works at a loss.
func TestDefaults_CoverTheMeasuredGas(t *testing.T) {
	text, err := os.ReadFile(filepath.Join("..", "contracts", "snapshots", "market.json"))
	require.NoError(t, err)
	var figures map[string]string
	require.NoError(t, json.Unmarshal(text, &figures))
	config := provernode.DefaultConfig()
	for _, c := range []struct {
		ours    uint64
		figures []string
	}{
		{config.GasBid, []string{"bid", "bid: replaces another"}},
		{config.GasDeliver, []string{"deliver", "deliver: with fee", "deliver: failed"}},
		{config.GasLate, []string{"deliver: late"}},
		{config.GasOpened, []string{"deliver: callback", "deliver: stated"}},
	} {
		for _, name := range c.figures {
			gas, err := strconv.ParseUint(figures[name], 10, 64)
			require.NoError(t, err, name)
			require.LessOrEqual(t, gas, c.ours, name)
			// Nor is it far above: dear nodes get no jobs.
			require.LessOrEqual(t, c.ours, gas*3/2, name)
		}
	}
	// The answer that makes a quorum pays the others, and whose that will be nobody knows: one of two takes so much on average.
	replica := uint64(0)
	for _, name := range []string{"deliver: replica", "deliver: replica, quorum"} {
		gas, err := strconv.ParseUint(figures[name], 10, 64)
		require.NoError(t, err, name)
		replica += gas / 2
	}
	require.LessOrEqual(t, replica, config.GasReplica)
	require.LessOrEqual(t, config.GasReplica, replica*3/2)
}
