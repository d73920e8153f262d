// Package scheduleroracle puts the scheduler oracle together: the program that gathers bids, decides which one wins and
// signs the decision, as one of a committee. It is trusted with the choice and with nothing else: every decision can be
// recomputed, the market takes none that is worse than its best on-chain bid, and a member that breaks a receipt or signs
// two decisions for one round loses its bond. This package holds configuration and wiring, the work is
// in the packages below internal/.
package scheduleroracle

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
)

// Config is the scheduler oracle's configuration.
type Config struct {
	service.Common `yaml:",inline"`

	RPCURL        secret.URL    `yaml:"rpc-url" usage:"JSON-RPC endpoint of a chain node"`
	ChainID       uint64        `yaml:"chain-id" usage:"chain expected behind the endpoint; 0 takes the deployment's"`
	Deployment    string        `yaml:"deployment" usage:"address book of the contracts, such as bindings/deployments/31337.json"`
	Confirmations uint64        `yaml:"confirmations" usage:"blocks on top of a block before its events and facts are used"`
	PollInterval  time.Duration `yaml:"poll-interval" usage:"time between looks at the chain"`

	KeystoreFile string `yaml:"keystore-file" usage:"encrypted key of the committee member that signs decisions"`
	PasswordFile string `yaml:"password-file" usage:"file with the password of the keystore"`
	DataDir      string `yaml:"data-dir" usage:"directory of bids and signed decisions; losing it risks signing twice"`

	Peers     []string `yaml:"peer" usage:"another committee member as ADDRESS=URL; repeat for each"`
	PeersFile string   `yaml:"peers-file" usage:"file with a member as ADDRESS=URL on each line, besides those of --peer"`

	Margin       time.Duration `yaml:"margin" usage:"how long a signed bid and its enclave's attestation must outlast the moment of decision; the same for all members"`
	Submit       bool          `yaml:"submit" usage:"send decisions and proofs of equivocation to the chain too, paid by the signing account, instead of leaving it to keepers"`
	ReplaceAfter time.Duration `yaml:"replace-after" usage:"with submit: time after which a call that is not mined is sent again with higher fees"`

	MaxBidsPerJob    int           `yaml:"max-bids-per-job" usage:"signed bids held for one round of a job"`
	MaxBidsPerWorker int           `yaml:"max-bids-per-worker" usage:"signed bids held for one round of a job by one worker, each for another enclave"`
	MaxBidsPerSecond float64       `yaml:"max-bids-per-second" usage:"signed bids for which the chain is read, in a second"`
	JobWait          time.Duration `yaml:"job-wait" usage:"how long a bid may wait for the oracle to read of its job"`
}

// DefaultConfig is the configuration before anything is loaded.
func DefaultConfig() Config {
	return Config{
		Common:           service.DefaultCommon("127.0.0.1:7200"),
		PollInterval:     time.Second,
		DataDir:          "scheduler-oracle-data",
		Margin:           15 * time.Second,
		ReplaceAfter:     30 * time.Second,
		MaxBidsPerJob:    256,
		MaxBidsPerWorker: 4,
		MaxBidsPerSecond: 50,
		JobWait:          5 * time.Second,
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
		{c.KeystoreFile == "", "keystore-file", "oracle.json"},
		{c.PasswordFile == "", "password-file", "oracle.password"},
		{c.DataDir == "", "data-dir", "scheduler-oracle-data"},
		{c.HTTPAddr == "", "http-addr", "127.0.0.1:7200"},
	} {
		if needed.missing {
			return fmt.Errorf("%s is missing: set --%s, for example to %s", needed.name, needed.name, needed.example)
		}
	}
	switch {
	case c.PollInterval <= 0 || c.ReplaceAfter <= 0 || c.JobWait <= 0:
		return errors.New("poll-interval, replace-after and job-wait must be above zero, for example 1s")
	case c.Margin < 0 || c.Margin%time.Second != 0 || c.Margin > protocol.DecisionSeconds*time.Second:
		return fmt.Errorf("margin is %s: give whole seconds, at most the %d that a decision lives, for example 15s",
			c.Margin, protocol.DecisionSeconds)
	case c.MaxBidsPerJob < 1 || c.MaxBidsPerWorker < 1 || c.MaxBidsPerSecond <= 0:
		return errors.New("max-bids-per-job, max-bids-per-worker and max-bids-per-second must be above zero")
	}
	_, err := c.peers()
	return err
}

// peers reads the other members from the setting and the file.
func (c Config) peers() ([]committee.Peer, error) {
	lines := slices.Clone(c.Peers)
	if c.PeersFile != "" {
		content, err := os.ReadFile(c.PeersFile)
		if err != nil {
			return nil, fmt.Errorf("peers-file: %w", err)
		}
		for line := range strings.Lines(string(content)) {
			if line = strings.TrimSpace(line); line != "" && !strings.HasPrefix(line, "#") {
				lines = append(lines, line)
			}
		}
	}
	var peers []committee.Peer
	for _, line := range lines {
		peer, err := committee.ParsePeer(line)
		if err != nil {
			return nil, fmt.Errorf("peer: %w", err)
		}
		if slices.ContainsFunc(peers, func(other committee.Peer) bool { return other.Address == peer.Address }) {
			return nil, fmt.Errorf("peer: %s is given twice: leave one of them out", peer.Address)
		}
		peers = append(peers, peer)
	}
	return peers, nil
}
