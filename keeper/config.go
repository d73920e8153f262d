// Package keeper puts the keeper together: the program that indexes the market, keeps its jobs moving and serves what it
// knows. Anybody may run one; nobody has to be trusted with it. This package holds its configuration and wiring, the
// work is in the packages below internal/.
package keeper

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/keeper/internal/duties"
	"github.com/assay-network/assay/keeper/internal/relayer"
)

// anchorDuty posts what requesters signed and handed in here; watchDuty brings committee members to account.
const (
	anchorDuty = "anchor"
	watchDuty  = "watch"
)

// dutyNames lists all that a keeper can do on the chain.
func dutyNames() []string { return append([]string{anchorDuty, watchDuty}, duties.Names()...) }

// noDuties is the word for a keeper that only indexes and serves.
const noDuties = "none"

// Config is the keeper's configuration.
type Config struct {
	service.Common `yaml:",inline"`

	RPCURL        secret.URL    `yaml:"rpc-url" usage:"JSON-RPC endpoint of a chain node"`
	ChainID       uint64        `yaml:"chain-id" usage:"chain expected behind the endpoint; 0 takes the deployment's"`
	Deployment    string        `yaml:"deployment" usage:"address book of the contracts, such as bindings/deployments/31337.json"`
	Confirmations uint64        `yaml:"confirmations" usage:"blocks on top of a block before it is indexed, and of a call before it counts as done"`
	PollInterval  time.Duration `yaml:"poll-interval" usage:"time between looks at the chain"`

	DataDir string `yaml:"data-dir" usage:"directory of the index and of the blobs"`

	Duties         []string      `yaml:"duties" usage:"what to do on the chain: anchor, watch, assign, fallback, drop-bid, excuse, expire, finalise, or none"`
	DutyInterval   time.Duration `yaml:"duty-interval" usage:"time between looks of each duty"`
	KeystoreFile   string        `yaml:"keystore-file" usage:"encrypted key of the account that pays for duties"`
	PasswordFile   string        `yaml:"password-file" usage:"file with the password of the keystore"`
	OracleURLs     []secret.URL  `yaml:"oracle-urls" usage:"addresses of the scheduler oracles that are asked for decisions and watched"`
	MaxFeeGwei     uint64        `yaml:"max-fee-gwei" usage:"most to pay for a unit of gas, beyond which a duty waits; 0 is no ceiling"`
	ReplaceAfter   time.Duration `yaml:"replace-after" usage:"time after which a call that is not mined is sent again with higher fees"`
	BlobMaxBytes   int64         `yaml:"blob-max-bytes" usage:"size of the largest blob that is stored"`
	BlobQuotaBytes int64         `yaml:"blob-quota-bytes" usage:"size of all blobs together"`
	BlobGrace      time.Duration `yaml:"blob-grace" usage:"how long a blob that no live job refers to is safe after its last use; older ones go when the store is nearly full"`

	PCSURL             string        `yaml:"pcs-url" usage:"provisioning service to bring Intel's collateral from, such as https://api.trustedservices.intel.com; empty leaves collateral alone. With --duties none it is only watched"`
	CollateralInterval time.Duration `yaml:"collateral-interval" usage:"time between looks at collateral"`
	CollateralAhead    time.Duration `yaml:"collateral-ahead" usage:"how long before its end collateral is replaced"`
	CollateralFamilies []string      `yaml:"collateral-families" usage:"platform families to watch besides those of the enclaves, such as tdx:00806f050000 or sgx:00606a000000"`
}

// DefaultConfig is the configuration before anything is loaded.
func DefaultConfig() Config {
	return Config{
		Common:         service.DefaultCommon("127.0.0.1:7100"),
		PollInterval:   time.Second,
		DataDir:        "keeper-data",
		Duties:         dutyNames(),
		DutyInterval:   2 * time.Second,
		ReplaceAfter:   30 * time.Second,
		BlobMaxBytes:   64 << 20,
		BlobQuotaBytes: 10 << 30,
		BlobGrace:      time.Hour,

		CollateralInterval: time.Hour,
		CollateralAhead:    7 * 24 * time.Hour,
	}
}

// Check names the first setting that cannot work, and the cure.
func (c Config) Check() error {
	for _, needed := range []struct {
		missing bool
		name    string
		example string
	}{
		{!c.RPCURL.IsSet(), "rpc-url", "http://127.0.0.1:8545"},
		{c.Deployment == "", "deployment", "bindings/deployments/31337.json"},
		{c.DataDir == "", "data-dir", "keeper-data"},
		{c.HTTPAddr == "", "http-addr", "127.0.0.1:7100"},
	} {
		if needed.missing {
			return fmt.Errorf("%s is missing: set --%s, for example to %s", needed.name, needed.name, needed.example)
		}
	}
	if c.PollInterval <= 0 || c.DutyInterval <= 0 || c.ReplaceAfter <= 0 {
		return errors.New("poll-interval, duty-interval and replace-after must be above zero, for example 1s")
	}
	if c.BlobGrace <= 0 {
		return errors.New("blob-grace must be above zero, for example 1h: requesters upload before they post")
	}
	if err := c.blobs().Check(); err != nil {
		return fmt.Errorf("blob-max-bytes, blob-quota-bytes: %w", err)
	}
	if err := c.checkCollateral(); err != nil {
		return err
	}
	return c.checkDuties()
}

func (c Config) checkCollateral() error {
	if c.CollateralInterval <= 0 || c.CollateralAhead <= 0 {
		return errors.New("collateral-interval and collateral-ahead must be above zero, for example 1h and 168h")
	}
	if c.PCSURL == "" && len(c.CollateralFamilies) > 0 {
		return errors.New("collateral-families are watched by way of a provisioning service: set --pcs-url as well")
	}
	_, err := c.families()
	return err
}

func (c Config) families() ([]relayer.Family, error) {
	families := make([]relayer.Family, len(c.CollateralFamilies))
	for i, name := range c.CollateralFamilies {
		family, err := relayer.ParseFamily(name)
		if err != nil {
			return nil, fmt.Errorf("collateral-families: %w", err)
		}
		families[i] = family
	}
	return families, nil
}

func (c Config) checkDuties() error {
	for _, duty := range c.Duties {
		if duty == noDuties && len(c.Duties) > 1 {
			return fmt.Errorf("duties: %q stands alone", noDuties)
		}
		if duty != noDuties && !slices.Contains(dutyNames(), duty) {
			return fmt.Errorf("duties: no duty is called %q; there are %s and %s", duty, strings.Join(dutyNames(), ", "), noDuties)
		}
	}
	if len(c.Duties) == 0 {
		return fmt.Errorf("duties is empty: name some, or %q", noDuties)
	}
	todo := c.duties()
	if len(todo) > 0 && (c.KeystoreFile == "" || c.PasswordFile == "") {
		return fmt.Errorf("duties cost gas: set --keystore-file and --password-file of the account that pays, or --duties %s", noDuties)
	}
	if slices.Contains(todo, duties.Assign) && len(c.OracleURLs) == 0 {
		return fmt.Errorf("duty %s asks scheduler oracles: set --oracle-urls, for example to http://127.0.0.1:7200, or leave it out of --duties",
			duties.Assign)
	}
	return nil
}

// duties are those to be done, each once.
func (c Config) duties() []string {
	if slices.Contains(c.Duties, noDuties) {
		return []string{}
	}
	return slices.Compact(slices.Sorted(slices.Values(c.Duties)))
}

func (c Config) blobs() artifact.StoreConfig {
	return artifact.StoreConfig{Dir: c.DataDir + "/blobs", MaxBlobBytes: c.BlobMaxBytes, QuotaBytes: c.BlobQuotaBytes}
}
