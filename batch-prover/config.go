// Package batchprover puts the batch prover together: the program that gathers quotes of operators for a while, proves them in
// one proof and sends that to the deployment's desk. This package holds its configuration and wiring.
package batchprover

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
)

// Config is the batch prover's configuration.
type Config struct {
	service.Common `yaml:",inline"`

	RPCURL        secret.URL    `yaml:"rpc-url" usage:"JSON-RPC endpoint of a chain node"`
	ChainID       uint64        `yaml:"chain-id" usage:"chain expected behind the endpoint; 0 takes the deployment's"`
	Deployment    string        `yaml:"deployment" usage:"address book of the contracts, such as bindings/deployments/31337.json"`
	Confirmations uint64        `yaml:"confirmations" usage:"blocks on top of a batch's before it counts as sent"`
	PollInterval  time.Duration `yaml:"poll-interval" usage:"time between looks at the chain"`
	KeystoreFile  string        `yaml:"keystore-file" usage:"encrypted key of the account that pays for batches; it needs no role"`
	PasswordFile  string        `yaml:"password-file" usage:"file with the password of the keystore"`
	MaxFeeGwei    uint64        `yaml:"max-fee-gwei" usage:"most to pay for a unit of gas; 0 is no ceiling"`
	ReplaceAfter  time.Duration `yaml:"replace-after" usage:"time after which a call that is not mined is sent again with higher fees"`

	Authority string        `yaml:"authority" usage:"CA that certifies the machines: intel-platform, intel-processor, or the development networks' simulated-platform"`
	Slots     int           `yaml:"slots" usage:"most quotes in a batch: a circuit of its own for each number"`
	Keys      string        `yaml:"keys" usage:"directory that dcap-zk setup or ceremony keeps proving keys in"`
	Window    time.Duration `yaml:"window" usage:"how long a batch waits for more after its first quote; statements must not grow older than the registry lets them"`
	Waiting   int           `yaml:"waiting" usage:"most quotes of a kind that wait while a batch is proven"`
	MemoryMiB int           `yaml:"memory-mib" usage:"memory to stay below, at the price of time; 0 for 2 GiB and 1.25 GiB more for each slot after the first"`
}

// DefaultConfig is the configuration before anything is loaded.
func DefaultConfig() Config {
	cache, err := os.UserCacheDir()
	if err != nil {
		cache = os.TempDir()
	}
	return Config{
		Common: service.DefaultCommon("127.0.0.1:7500"), PollInterval: time.Second, ReplaceAfter: 30 * time.Second,
		Authority: circuit.IntelPlatform().Name, Slots: 4, Keys: filepath.Join(cache, "assay", "dcap-zk"),
		Window: time.Minute, Waiting: 64,
	}
}

// mostSlots is beyond what a circuit can be made for.
const mostSlots = 1024

// Check names the first setting that cannot work, and the cure.
func (c Config) Check() error {
	for _, needed := range []struct {
		missing bool
		name    string
		example string
	}{
		{!c.RPCURL.IsSet(), "rpc-url", "http://127.0.0.1:8545"},
		{c.Deployment == "", "deployment", "bindings/deployments/31337.json"},
		{c.KeystoreFile == "", "keystore-file", "key.json"},
		{c.PasswordFile == "", "password-file", "key.password"},
		{c.Keys == "", "keys", "keys"},
	} {
		if needed.missing {
			return fmt.Errorf("%s is missing: set --%s, for example to %s", needed.name, needed.name, needed.example)
		}
	}
	if _, err := c.authority(); err != nil {
		return err
	}
	switch {
	case c.PollInterval <= 0 || c.ReplaceAfter <= 0:
		return fmt.Errorf("poll-interval is %s and replace-after %s: both must be above zero", c.PollInterval, c.ReplaceAfter)
	case c.Slots < 1 || c.Slots > mostSlots:
		return fmt.Errorf("slots is %d: give 1 to %d", c.Slots, mostSlots)
	case c.Window < 0:
		return fmt.Errorf("window is %s and must not be negative", c.Window)
	case c.Waiting < c.Slots:
		return fmt.Errorf("waiting is %d and must be at least slots, which is %d", c.Waiting, c.Slots)
	case c.MemoryMiB < 0:
		return fmt.Errorf("memory-mib is %d and must not be negative", c.MemoryMiB)
	}
	return nil
}

// authority is the CA that the circuit knows.
func (c Config) authority() (circuit.Authority, error) {
	var names []string
	for _, known := range circuit.Known() {
		if known.Name == c.Authority {
			return known, nil
		}
		names = append(names, known.Name)
	}
	return circuit.Authority{}, fmt.Errorf("authority: %q is none; there are %s", c.Authority, strings.Join(names, ", "))
}

// memory is the limit in bytes.
func (c Config) memory() int64 {
	const first, further, mebi = 2048, 1280, 1 << 20
	if c.MemoryMiB > 0 {
		return int64(c.MemoryMiB) * mebi
	}
	return int64(first+further*(c.Slots-1)) * mebi
}
