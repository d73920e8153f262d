package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"
)

// Batches says how nodes attest through a batch prover.
type Batches struct {
	// On has them do so; otherwise there is no batch prover.
	On bool
	// Keys is the directory of proving keys, outside of the network's; empty takes the usual one.
	Keys string
	// Progress is told what is made the first time, and how that goes on; nil tells nobody.
	Progress io.Writer
}

const (
	// batchProverName is what the batch prover is called here.
	batchProverName = "batch-prover"
	batchAuthority  = "simulated-platform"
	batchSlots      = 4
	// batchWindow is longer than it takes nodes that start together to be ready to attest.
	batchWindow = "20s"
	// provingPatience is enough for a proof on a busy machine.
	provingPatience = 10 * time.Minute
)

// BatchURL is the batch prover's address.
func (n *Net) BatchURL() string { return loopback(n.Ports.Batches) }

// BatchKeys is the usual directory of proving keys.
func BatchKeys() (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find the cache folder: %w", err)
	}
	return filepath.Join(cache, "assay", "dcap-zk"), nil
}

// patience is how long a program may take to be ready: nodes that attest in a batch wait for its proof.
func (n *Net) patience() time.Duration {
	if n.options.Batches.On {
		return provingPatience
	}
	return startPatience
}

// startBatches starts the batch prover if there is to be one. It returns when that is ready.
func (n *Net) startBatches(ctx context.Context) error {
	if !n.options.Batches.On {
		return nil
	}
	keys := n.options.Batches.Keys
	if keys == "" {
		var err error
		if keys, err = BatchKeys(); err != nil {
			return err
		}
	}
	if err := n.makeBatchKeys(ctx, keys); err != nil {
		return err
	}
	payer := n.Spare[0]
	err := n.startActor(batchProverName, batchProverName, settings{
		"http-addr":     listen(n.Ports.Batches),
		"rpc-url":       n.chainFor(batchProverName),
		"deployment":    n.BookFile,
		"poll-interval": "500ms",
		"keystore-file": payer.KeystoreFile,
		"password-file": payer.PasswordFile,
		"authority":     batchAuthority,
		"slots":         batchSlots,
		"keys":          keys,
		"window":        batchWindow,
	})
	if err != nil {
		return err
	}
	return n.Ready(ctx, batchProverName, n.BatchURL())
}

// makeBatchKeys makes proving keys where there are none of this circuit.
func (n *Net) makeBatchKeys(ctx context.Context, keys string) error {
	circuit, err := n.batchCircuit()
	if err != nil {
		return err
	}
	_, err = os.Stat(filepath.Join(keys, circuit, "manifest.json"))
	if err == nil || !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	progress := n.options.Batches.Progress
	if progress == nil {
		progress = io.Discard
	}
	fmt.Fprintf(progress, "Making development keys for proofs of %d quotes in %s, this once: some five minutes of one core and 6 GB of memory.\n",
		batchSlots, keys)
	cmd := exec.CommandContext(ctx, n.program("dcap-zk"), "--authority", batchAuthority, "--slots", strconv.Itoa(batchSlots),
		"--keys", keys, "setup")
	cmd.Stderr = progress
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("make proving keys: %w", err)
	}
	return nil
}

// batchCircuit is the hash of the circuit that keys are kept under, by the manifest of the verifying key that is committed.
func (n *Net) batchCircuit() (string, error) {
	name := batchAuthority + "-" + strconv.Itoa(batchSlots)
	text, err := os.ReadFile(filepath.Join(n.options.Root, "dcap-zk", "devkeys", name, "manifest.json"))
	if err != nil {
		return "", fmt.Errorf("manifest of the batch circuit: %w", err)
	}
	var manifest struct {
		Circuit string `json:"circuit"`
	}
	if err := json.Unmarshal(text, &manifest); err != nil || manifest.Circuit == "" {
		return "", fmt.Errorf("manifest of the batch circuit %s names none: %w", name, errors.Join(err, ErrNotReady))
	}
	return manifest.Circuit, nil
}
