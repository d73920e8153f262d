package devnet

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/rpc"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/proc"
)

// startChain runs anvil, which mines at once until contracts and collateral are there.
func (n *Net) startChain(ctx context.Context) error {
	anvil, err := n.tool(ctx, "native", "anvil")
	if err != nil {
		return err
	}
	args := []string{
		"--host", "127.0.0.1", "--port", strconv.Itoa(n.Ports.Chain), "--chain-id", "31337", "--hardfork", "osaka",
		"--order", "fees", "--accounts", strconv.Itoa(len(anvilKeys())),
	}
	if err := n.run(proc.Spec{Name: "anvil", Path: anvil, Args: args}); err != nil {
		return err
	}
	return n.await(ctx, "anvil", func(ctx context.Context) error {
		return n.call(ctx, nil, "eth_chainId")
	})
}

func (n *Net) call(ctx context.Context, result any, method string, args ...any) error {
	client, err := rpc.DialContext(ctx, n.RPC())
	if err != nil {
		return fmt.Errorf("dial chain: %w", err)
	}
	defer client.Close()
	if err := client.CallContext(ctx, result, method, args...); err != nil {
		return fmt.Errorf("%s: %w", method, err)
	}
	return nil
}

// deploy puts the contracts on the chain as anybody would.
func (n *Net) deploy(ctx context.Context) error {
	logFile, err := os.Create(filepath.Join(n.options.Dir, "logs", "deploy.log"))
	if err != nil {
		return fmt.Errorf("create log: %w", err)
	}
	defer logFile.Close()
	args := []string{"--rpc-url", n.RPC(), "--book", n.BookFile}
	if n.options.Batches.On {
		args = append(args, "--batch-keys")
	}
	cmd := exec.CommandContext(ctx, filepath.Join(n.options.Root, "tools", "deploy", "deploy.sh"), args...)
	cmd.Dir = n.options.Root
	cmd.Env = append(os.Environ(), "ASSAY_COMMITTEE="+n.committee(), "ASSAY_THRESHOLD="+strconv.Itoa(n.Threshold()))
	cmd.Stdout, cmd.Stderr = logFile, logFile
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("deploy: %w:\n%s", err, tail(logFile.Name()))
	}
	n.Deployment, err = chain.LoadDeployment(n.BookFile)
	return err
}

// setPace lets blocks come at their own pace.
func (n *Net) setPace(ctx context.Context) error {
	if err := n.call(ctx, nil, "evm_setAutomine", false); err != nil {
		return err
	}
	return n.call(ctx, nil, "evm_setIntervalMining", n.options.BlockTime)
}

// committee lists the members' addresses.
func (n *Net) committee() string {
	members := make([]string, len(n.Oracles))
	for i, account := range n.Oracles {
		members[i] = account.Key.Address().Hex()
	}
	return strings.Join(members, ",")
}

// await polls until check passes, the named program ends, or patience does.
func (n *Net) await(ctx context.Context, name string, check func(context.Context) error) error {
	process := n.Process(name)
	patience := n.patience()
	deadline := time.Now().Add(patience)
	for {
		err := check(ctx)
		if err == nil {
			return nil
		}
		select {
		case <-process.Done():
			return fmt.Errorf("%w: %s ended (%w):\n%s", ErrNotReady, name, process.Err(), tail(process.LogPath()))
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pollPause):
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("%w: %s after %s: %w:\n%s", ErrNotReady, name, patience, err, tail(process.LogPath()))
		}
	}
}
