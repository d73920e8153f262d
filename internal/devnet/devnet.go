package devnet

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/proc"
)

// ErrNotReady means that a program did not come up.
var ErrNotReady = errors.New("not ready")

// Ports are where a network listens, all on loopback.
type Ports struct {
	Chain, Keeper, Provisioning, Batches int
	// Oracles and Nodes have one port each.
	Oracles, Nodes []int
}

// WellKnownPorts are the documented ones, for a network that people use by hand.
func WellKnownPorts(oracles, nodes int) Ports {
	ports := Ports{Chain: 8545, Keeper: 7100, Provisioning: 7400, Batches: 7500}
	for i := range oracles {
		ports.Oracles = append(ports.Oracles, 7200+i)
	}
	for i := range nodes {
		ports.Nodes = append(ports.Nodes, 7300+i)
	}
	return ports
}

// NodeSpec is one prover node.
type NodeSpec struct {
	Name string
	// Cores, MemoryMiB, Slots and KHz are the capacity that its simulated machine attests. Without KHz the node measures
	// what this machine can do.
	Cores, MemoryMiB, Slots, KHz int
	// WeiPerGcycle is what it asks for a thousand million cycles.
	WeiPerGcycle string
	// Fault makes it misbehave, see `prover-node --help`; empty is honest.
	Fault string
	// Settings are further lines of its configuration file.
	Settings map[string]any
}

// DefaultNodes are three machines of different size and price.
func DefaultNodes() []NodeSpec {
	return []NodeSpec{
		{Name: "node-large", Cores: 32, MemoryMiB: 65536, Slots: 8, KHz: 200_000, WeiPerGcycle: "40000000000000000"},
		{Name: "node-medium", Cores: 8, MemoryMiB: 16384, Slots: 4, KHz: 60_000, WeiPerGcycle: "20000000000000000"},
		{Name: "node-small", Cores: 2, MemoryMiB: 4096, Slots: 1, KHz: 14_000, WeiPerGcycle: "10000000000000000"},
	}
}

// Options say what network to run.
type Options struct {
	// Root is the project's folder: programs are taken from its bin, contracts are deployed from it.
	Root string
	// Dir is where state, keys, configuration and logs go. It must be empty or absent.
	Dir string
	// Ports are where to listen; without a chain port, free ones are taken.
	Ports Ports
	Nodes []NodeSpec
	// Oracles is the size of the committee, of which more than half must agree; zero means three.
	Oracles int
	// Played is how many of the committee, the last ones, have no program here: the caller plays them with their keys, and
	// may serve at their addresses.
	Played int
	// Front stands between the programs and the chain: given the chain's address it returns the one that they are told, each
	// with its own name as the path, by which the front can tell them apart.
	Front func(chainURL string) (string, error)
	// Collateral says how the simulated Intel's collateral comes.
	Collateral Collateral
	// Batches says whether nodes attest through a batch prover.
	Batches Batches
	// BlockTime is the chain's, in whole seconds; zero means one.
	BlockTime int
	Log       zerolog.Logger
}

// Collateral says how the simulated Intel's collateral comes.
type Collateral struct {
	// Lifetime is how long documents hold; zero is thirty days.
	Lifetime time.Duration
	// Late leaves the provisioning service out, until [Net.StartProvisioning]: nobody waits for the nodes.
	Late bool
}

// Net is a running network. Its methods may be called concurrently, except Stop.
type Net struct {
	options    Options
	Ports      Ports
	Deployment chain.Deployment
	// BookFile is the deployment's address book.
	BookFile  string
	Requester Account
	Council   Account
	// Nodes are the operators' accounts, in the order of the options.
	Nodes []Account
	// Oracles are the members' accounts, in the order of their ports, played ones among them.
	Oracles []Account
	// Keeper pays for duties; Spare have native currency and nothing to do.
	Keeper    Account
	Spare     []Account
	front     string
	processes []*proc.Process
	// guard keeps our ports from other networks; nil if they were given.
	guard io.Closer
	// configs are the programs' settings, by name.
	configs map[string]settings
}

const (
	startPatience = 3 * time.Minute
	stopPatience  = 15 * time.Second
	pollPause     = 100 * time.Millisecond
)

// Start brings a network up and returns when all its programs are ready. On failure nothing is left running.
func Start(ctx context.Context, options Options) (*Net, error) {
	n, err := prepare(options)
	if err != nil {
		return nil, err
	}
	steps := []struct {
		what string
		do   func(context.Context) error
	}{
		{"chain", n.startChain},
		{"contracts", n.deploy},
		{"provisioning service", n.startProvisioning},
		{"keeper", n.startKeeper},
		{"collateral", n.awaitCollateral},
		{"pace", n.setPace},
		{"scheduler oracles", n.startOracles},
		{"batch prover", n.startBatches},
		{"prover nodes", n.startNodes},
		{"readiness", n.awaitReady},
	}
	for _, step := range steps {
		began := time.Now()
		if err := step.do(ctx); err != nil {
			return nil, errors.Join(fmt.Errorf("devnet: %s: %w", step.what, err), n.Stop())
		}
		options.Log.Info().Str("step", step.what).Dur("took", time.Since(began)).Msg("Up")
	}
	return n, nil
}

func prepare(options Options) (*Net, error) {
	if len(options.Nodes) == 0 || len(options.Nodes) > maxNodes {
		return nil, fmt.Errorf("devnet: %d nodes; the development accounts are enough for 1 to %d", len(options.Nodes), maxNodes)
	}
	if entries, err := os.ReadDir(options.Dir); err == nil && len(entries) > 0 {
		return nil, fmt.Errorf("devnet: %s is not empty: give another folder, or remove it", options.Dir)
	}
	if options.BlockTime == 0 {
		options.BlockTime = 1
	}
	if options.Oracles == 0 {
		options.Oracles = maxOracles
	}
	if options.Oracles < 1 || options.Oracles > maxOracles {
		return nil, fmt.Errorf("devnet: a committee of %d; the development accounts are enough for 1 to %d", options.Oracles, maxOracles)
	}
	if options.Played < 0 || options.Played > options.Oracles {
		return nil, fmt.Errorf("devnet: %d members of the committee to be played, of %d", options.Played, options.Oracles)
	}
	n := &Net{options: options, Ports: options.Ports, BookFile: filepath.Join(options.Dir, "deployment.json"), configs: map[string]settings{}}
	if n.Ports.Chain == 0 {
		if err := n.takePorts(); err != nil {
			return nil, fmt.Errorf("devnet: %w", err)
		}
	}
	if len(n.Ports.Nodes) != len(options.Nodes) || len(n.Ports.Oracles) != options.Oracles {
		return nil, fmt.Errorf("devnet: %d ports for %d nodes, %d for %d oracles", len(n.Ports.Nodes), len(options.Nodes),
			len(n.Ports.Oracles), options.Oracles)
	}
	if err := n.lay(); err != nil {
		return nil, errors.Join(err, n.Stop())
	}
	return n, nil
}

// takePorts takes free ports, and keeps them from other networks until [Net.Stop].
func (n *Net) takePorts() error {
	const others = 4
	oracles := n.options.Oracles
	ports, guard, err := freePorts(others + oracles + len(n.options.Nodes))
	if err != nil {
		return err
	}
	n.guard = guard
	n.Ports = Ports{
		Chain: ports[0], Keeper: ports[1], Provisioning: ports[2], Batches: ports[3],
		Oracles: ports[others : others+oracles], Nodes: ports[others+oracles:],
	}
	return nil
}

// lay makes the folder, the accounts and what stands in front of the chain.
func (n *Net) lay() error {
	if err := os.MkdirAll(n.options.Dir, 0o750); err != nil {
		return fmt.Errorf("devnet: %w", err)
	}
	n.front = n.RPC()
	if n.options.Front != nil {
		front, err := n.options.Front(n.RPC())
		if err != nil {
			return fmt.Errorf("devnet: front of the chain: %w", err)
		}
		n.front = front
	}
	return n.sealAccounts()
}

func (n *Net) sealAccounts() (err error) {
	dir := filepath.Join(n.options.Dir, "keys")
	if n.Council, err = sealAccount(dir, councilAccount, "council"); err != nil {
		return err
	}
	if n.Requester, err = sealAccount(dir, requesterAccount, "requester"); err != nil {
		return err
	}
	if n.Keeper, err = sealAccount(dir, keeperAccount, "keeper"); err != nil {
		return err
	}
	seal := func(into *[]Account, number int, name string) error {
		account, err := sealAccount(dir, number, name)
		*into = append(*into, account)
		return err
	}
	for i, node := range n.options.Nodes {
		if err := seal(&n.Nodes, firstNodeAccount+i, node.Name); err != nil {
			return err
		}
	}
	for i := range n.options.Oracles {
		if err := seal(&n.Oracles, oracleAccount(i), OracleName(i)); err != nil {
			return err
		}
	}
	// For a node of one's own: it has tokens to stake, as the others do.
	if own := firstNodeAccount + len(n.options.Nodes); own < furtherOracleAccount {
		if _, err := sealAccount(dir, own, "operator"); err != nil {
			return err
		}
	}
	for number := spareAccount; number < len(anvilKeys()); number++ {
		if err := seal(&n.Spare, number, fmt.Sprintf("spare-%d", number)); err != nil {
			return err
		}
	}
	return nil
}

// OracleName is what the committee member number i is called here.
func OracleName(i int) string { return fmt.Sprintf("oracle-%d", i+1) }

// Threshold is how many members must agree: more than half.
func (n *Net) Threshold() int { return n.options.Oracles/2 + 1 }

// running is how many members of the committee have a program here.
func (n *Net) running() int { return n.options.Oracles - n.options.Played }

// Processes are the programs of the network, in the order of their start.
func (n *Net) Processes() []*proc.Process { return n.processes }

// Process finds a program by name: anvil, provisioning, keeper, an [OracleName] or a node's name; nil if there is none.
func (n *Net) Process(name string) *proc.Process {
	for _, process := range n.processes {
		if process.Name() == name {
			return process
		}
	}
	return nil
}

// Stop ends all programs, the newest first, and returns what went wrong.
func (n *Net) Stop() error {
	var faults []error
	for i := len(n.processes) - 1; i >= 0; i-- {
		faults = append(faults, n.processes[i].Stop(stopPatience))
	}
	if n.guard != nil {
		faults = append(faults, n.guard.Close())
		n.guard = nil
	}
	return errors.Join(faults...)
}

func (n *Net) run(spec proc.Spec) error {
	process, err := proc.Start(spec, filepath.Join(n.options.Dir, "logs"))
	if err != nil {
		return err
	}
	n.processes = append(n.processes, process)
	return nil
}

// program is the path of one of the project's programs.
func (n *Net) program(name string) string { return filepath.Join(n.options.Root, "bin", name) }

// RPC is the chain's address.
func (n *Net) RPC() string { return loopback(n.Ports.Chain) }

// KeeperURL is the keeper's address.
func (n *Net) KeeperURL() string { return loopback(n.Ports.Keeper) }

// ProvisioningURL is the address of the simulated Intel's provisioning service.
func (n *Net) ProvisioningURL() string { return loopback(n.Ports.Provisioning) }

// NodeName is the name of node number i.
func (n *Net) NodeName(i int) string { return n.options.Nodes[i].Name }

// NodeURL is the address of node number i.
func (n *Net) NodeURL(i int) string { return loopback(n.Ports.Nodes[i]) }

// OracleURL is the address of the committee member number i.
func (n *Net) OracleURL(i int) string { return loopback(n.Ports.Oracles[i]) }

// OracleURLs are the addresses of all members.
func (n *Net) OracleURLs() []string {
	urls := make([]string, len(n.Ports.Oracles))
	for i := range urls {
		urls[i] = n.OracleURL(i)
	}
	return urls
}

func loopback(port int) string { return "http://127.0.0.1:" + strconv.Itoa(port) }

// Env are the settings with which `assay` acts as the requester on this network.
func (n *Net) Env() []string { return n.EnvOf(n.Requester) }

// EnvOf are the settings with which `assay` acts as an account.
func (n *Net) EnvOf(account Account) []string {
	return []string{
		"ASSAY_RPC=" + n.RPC(),
		"ASSAY_DEPLOYMENT=" + n.BookFile,
		"ASSAY_KEYSTORE=" + account.KeystoreFile,
		"ASSAY_PASSWORD_FILE=" + account.PasswordFile,
		"ASSAY_KEEPER=" + n.KeeperURL(),
		"ASSAY_ORACLE=" + n.OracleURL(0),
	}
}

// tool is the output of a helper that names a path.
func (n *Net) tool(ctx context.Context, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, filepath.Join(n.options.Root, "tools", name), args...)
	cmd.Dir = n.options.Root
	output, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("tools/%s: %w", name, withStderr(err))
	}
	return strings.TrimSpace(string(output)), nil
}

func withStderr(err error) error {
	var exit *exec.ExitError
	if errors.As(err, &exit) && len(exit.Stderr) > 0 {
		return fmt.Errorf("%w: %s", err, strings.TrimSpace(string(exit.Stderr)))
	}
	return err
}

// tail is the end of a program's log, for error messages.
func tail(path string) string {
	const most = 1500
	file, err := os.Open(path)
	if err != nil {
		return ""
	}
	defer file.Close()
	if info, err := file.Stat(); err == nil && info.Size() > most {
		_, _ = file.Seek(-most, io.SeekEnd)
	}
	text, _ := io.ReadAll(file)
	return string(text)
}
