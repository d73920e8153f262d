package devnet

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"gopkg.in/yaml.v3"

	"github.com/assay-network/assay/internal/proc"
)

const dataDir = "data"

const (
	// nodeStake is a hundred stake tokens, in their smallest unit.
	nodeStake = "100000000000000000000"
	// paymentPerEther is what the payment token is worth to the nodes: units of it for a unit of native currency.
	paymentPerEther = "2500"
)

// settings are a program's configuration file.
type settings map[string]any

func (n *Net) startKeeper(context.Context) error {
	config := settings{
		"http-addr":     listen(n.Ports.Keeper),
		"rpc-url":       n.chainFor("keeper"),
		"deployment":    n.BookFile,
		"poll-interval": "250ms",
		"duty-interval": "500ms",
		"data-dir":      n.dataOf("keeper"),
		"keystore-file": n.Keeper.KeystoreFile,
		"password-file": n.Keeper.PasswordFile,
		"oracle-urls":   n.OracleURLs(),
	}
	maps.Copy(config, n.relaying())
	return n.startActor("keeper", "keeper", config)
}

func (n *Net) startOracles(context.Context) error {
	for i, account := range n.Oracles[:n.running()] {
		err := n.startActor(OracleName(i), "scheduler-oracle", settings{
			"http-addr":     listen(n.Ports.Oracles[i]),
			"rpc-url":       n.chainFor(OracleName(i)),
			"deployment":    n.BookFile,
			"poll-interval": "500ms",
			"data-dir":      n.dataOf(OracleName(i)),
			"keystore-file": account.KeystoreFile,
			"password-file": account.PasswordFile,
			"peer":          n.peersOf(i),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// peersOf lists the other members as a member is told of them.
func (n *Net) peersOf(member int) []string {
	peers := []string{}
	for i, account := range n.Oracles {
		if i != member {
			peers = append(peers, account.Key.Address().Hex()+"="+n.OracleURL(i))
		}
	}
	return peers
}

func (n *Net) startNodes(context.Context) error {
	cache, err := os.UserCacheDir()
	if err != nil {
		return fmt.Errorf("find the cache folder: %w", err)
	}
	for i, node := range n.options.Nodes {
		config := settings{
			"http-addr":     listen(n.Ports.Nodes[i]),
			"rpc-url":       n.chainFor(node.Name),
			"deployment":    n.BookFile,
			"poll-interval": "500ms",
			"data-dir":      n.dataOf(node.Name),
			"keystore-file": n.Nodes[i].KeystoreFile,
			"password-file": n.Nodes[i].PasswordFile,
			"oracle-urls":   n.OracleURLs(),
			"keeper":        n.KeeperURL(),
			// One machine computes each verifying key once, however many nodes it plays.
			"vkey-cache-dir": filepath.Join(cache, "assay", "vkeys"),
			"runner-path":    n.program("sp1-runner"),
			"fault":          node.Fault,

			// What a person would do with `assay worker register` and `deposit`.
			"auto-register": true,
			"stake":         nodeStake,
			"endpoint-url":  n.NodeURL(i),

			"capacity-cores":      node.Cores,
			"capacity-memory-mib": node.MemoryMiB,
			"capacity-slots":      node.Slots,
			"capacity-khz":        node.KHz,
			"wei-per-gcycle":      node.WeiPerGcycle,
			"token-rates":         []string{n.Deployment.Contracts.PaymentToken.Hex() + "=" + paymentPerEther},
		}
		if n.options.Batches.On {
			config["attestation-batch-url"] = n.BatchURL()
		}
		maps.Copy(config, node.Settings)
		if err := n.startActor(node.Name, "prover-node", config); err != nil {
			return err
		}
	}
	return nil
}

// chainFor is the chain's address as a program is told it: behind a front, it ends in the program's name.
func (n *Net) chainFor(program string) string {
	if n.options.Front == nil {
		return n.front
	}
	return n.front + "/" + program
}

func (n *Net) dataOf(name string) string { return filepath.Join(n.options.Dir, dataDir, name) }

func listen(port int) string { return "127.0.0.1:" + strconv.Itoa(port) }

// startActor writes a program's configuration file and starts it.
func (n *Net) startActor(name, program string, config settings) error {
	path, err := n.configure(name, config)
	if err != nil {
		return err
	}
	return n.run(proc.Spec{Name: name, Path: n.program(program), Args: []string{"--config", path}, Dir: n.options.Dir})
}

// configure writes a program's configuration file.
func (n *Net) configure(name string, config settings) (path string, err error) {
	text, err := yaml.Marshal(config)
	if err != nil {
		return "", fmt.Errorf("write configuration of %s: %w", name, err)
	}
	path = filepath.Join(n.options.Dir, "config", name+".yaml")
	if err := os.MkdirAll(filepath.Dir(path), 0o750); err != nil {
		return "", fmt.Errorf("write configuration of %s: %w", name, err)
	}
	if err := os.WriteFile(path, text, 0o600); err != nil {
		return "", fmt.Errorf("write configuration of %s: %w", name, err)
	}
	n.configs[name] = config
	return path, nil
}

// awaitReady waits until every program says that it is: nodes have attested by then.
func (n *Net) awaitReady(ctx context.Context) error {
	addresses := map[string]string{"keeper": n.KeeperURL()}
	for i := range n.running() {
		addresses[OracleName(i)] = n.OracleURL(i)
	}
	for i, node := range n.options.Nodes {
		if !n.options.Collateral.Late {
			addresses[node.Name] = n.NodeURL(i)
		}
	}
	for name, address := range addresses {
		err := n.await(ctx, name, func(ctx context.Context) error { return ready(ctx, address) })
		if err != nil {
			return err
		}
	}
	return nil
}

// Ready waits until the named program says that it is ready, as after a restart.
func (n *Net) Ready(ctx context.Context, name, address string) error {
	return n.await(ctx, name, func(ctx context.Context) error { return ready(ctx, address) })
}

// NodeStatus is what a node says of itself.
type NodeStatus struct {
	Enclave  common.Hash    `json:"enclave"`
	Operator common.Address `json:"operator"`
	// Expiry is when its signer ends, zero while it does not count; Reason says why not.
	Expiry uint64 `json:"signerExpiry"`
	Reason string `json:"reason"`
}

// NodeStatus asks node number i how it stands.
func (n *Net) NodeStatus(ctx context.Context, i int) (NodeStatus, error) {
	var status NodeStatus
	err := get(ctx, n.NodeURL(i)+"/v1/node", &status)
	return status, err
}

func ready(ctx context.Context, address string) error { return get(ctx, address+"/readyz", nil) }
