package batchprover_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	batchprover "github.com/assay-network/assay/batch-prover"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/internal/service/secret"
)

func config(t *testing.T) batchprover.Config {
	t.Helper()
	c := batchprover.DefaultConfig()
	require.NoError(t, c.RPCURL.UnmarshalText([]byte("http://127.0.0.1:8545")))
	c.Deployment, c.KeystoreFile, c.PasswordFile = "book.json", "key.json", "password"
	return c
}

func TestConfig_Check(t *testing.T) {
	require.NoError(t, config(t).Check())
	for want, change := range map[string]func(*batchprover.Config){
		"rpc-url is missing":                        func(c *batchprover.Config) { c.RPCURL = secret.URL{} },
		"deployment is missing":                     func(c *batchprover.Config) { c.Deployment = "" },
		"keystore-file is missing":                  func(c *batchprover.Config) { c.KeystoreFile = "" },
		"password-file is missing":                  func(c *batchprover.Config) { c.PasswordFile = "" },
		"keys is missing":                           func(c *batchprover.Config) { c.Keys = "" },
		`authority: "amd" is none`:                  func(c *batchprover.Config) { c.Authority = "amd" },
		"slots is 0":                                func(c *batchprover.Config) { c.Slots = 0 },
		"slots is 2000":                             func(c *batchprover.Config) { c.Slots = 2000 },
		"window is -1s":                             func(c *batchprover.Config) { c.Window = -time.Second },
		"waiting is 3 and must be at least slots":   func(c *batchprover.Config) { c.Waiting = 3 },
		"memory-mib is -1":                          func(c *batchprover.Config) { c.MemoryMiB = -1 },
		"poll-interval is 0s and replace-after":     func(c *batchprover.Config) { c.PollInterval = 0 },
		"replace-after 0s: both must be above zero": func(c *batchprover.Config) { c.ReplaceAfter = 0 },
	} {
		bad := config(t)
		change(&bad)
		require.ErrorContains(t, bad.Check(), want)
	}
}

func TestCheckKeys(t *testing.T) {
	development, ceremony := &prover.Keys{Manifest: prover.Manifest{Development: true}}, &prover.Keys{}
	mainnet, anvil := big.NewInt(1), big.NewInt(31337)
	require.NoError(t, batchprover.CheckKeys(development, anvil))
	require.NoError(t, batchprover.CheckKeys(ceremony, mainnet))
	require.ErrorIs(t, batchprover.CheckKeys(development, mainnet), batchprover.ErrDevelopmentKeys)
}
