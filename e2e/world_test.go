package e2e_test

import (
	"bytes"
	"context"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/examples"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
)

// patience bounds every wait for something that the system does by itself.
const patience = 4 * time.Minute

// world is a network with a way to look at it and to act as its requester.
type world struct {
	t         *testing.T
	net       *devnet.Net
	contracts *chain.Contracts
	root      string
}

// newWorld starts a network for one test and ends it with the test. Logs of a failed test are shown.
func newWorld(t *testing.T, nodes ...devnet.NodeSpec) *world {
	t.Helper()
	return newWorldWith(t, devnet.Options{Nodes: nodes})
}

// newWorldWith is newWorld with further options; folders and log are its own.
func newWorldWith(t *testing.T, options devnet.Options) *world {
	t.Helper()
	root, err := filepath.Abs("..")
	require.NoError(t, err)
	ctx := t.Context()
	options.Root, options.Dir = root, filepath.Join(t.TempDir(), "net")
	options.Log = zerolog.New(zerolog.NewTestWriter(t))
	net, err := devnet.Start(ctx, options)
	require.NoError(t, err)
	t.Cleanup(func() {
		if t.Failed() {
			showLogs(t, net)
		}
		require.NoError(t, net.Stop())
	})
	client, err := chain.Dial(ctx, chain.Config{RPCURL: net.RPC()}, zerolog.Nop())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	contracts, err := chain.Bind(client, net.Deployment)
	require.NoError(t, err)
	return &world{t: t, net: net, contracts: contracts, root: root}
}

func showLogs(t *testing.T, net *devnet.Net) {
	const most = 6000
	for _, process := range net.Processes() {
		if process.Name() == "anvil" {
			continue
		}
		text, err := os.ReadFile(process.LogPath())
		if err == nil {
			t.Logf("--- end of the log of %s\n%s", process.Name(), text[max(0, len(text)-most):])
		}
	}
}

// assay runs the command line as the requester and returns what it prints.
func (w *world) assay(args ...string) ([]byte, error) {
	var output, complaint bytes.Buffer
	cmd := exec.CommandContext(w.t.Context(), filepath.Join(w.root, "bin", "assay"), args...)
	cmd.Env = append(os.Environ(), w.net.Env()...)
	cmd.Stdout, cmd.Stderr = &output, &complaint
	err := cmd.Run()
	if complaint.Len() > 0 {
		w.t.Logf("assay %s: %s", args[0], bytes.TrimSpace(complaint.Bytes()))
	}
	return output.Bytes(), err
}

func (w *world) assayJSON(into any, args ...string) {
	w.t.Helper()
	output, err := w.assay(args...)
	require.NoError(w.t, err)
	require.NoError(w.t, json.Unmarshal(output, into))
}

// post posts an example and returns the job's id.
func (w *world) post(program examples.Program, buffers [][]byte, args ...string) common.Hash {
	w.t.Helper()
	var posted struct {
		JobID common.Hash `json:"jobId"`
	}
	w.order(&posted, "post", program, buffers, args...)
	return posted.JobID
}

// sign signs a request for an example into a file.
func (w *world) sign(path string, program examples.Program, buffers [][]byte, args ...string) {
	w.t.Helper()
	var signed struct {
		JobID common.Hash `json:"jobId"`
	}
	w.order(&signed, "sign", program, buffers, append(args, "--out", path)...)
}

// order runs a command that takes a program and its input.
func (w *world) order(into any, command string, program examples.Program, buffers [][]byte, args ...string) {
	w.t.Helper()
	dir := w.t.TempDir()
	elf, err := program.ELF()
	require.NoError(w.t, err)
	path := filepath.Join(dir, program.Name+".elf")
	require.NoError(w.t, os.WriteFile(path, elf, 0o600))
	all := append([]string{command, "--json", path}, args...)
	for i, buffer := range buffers {
		input := filepath.Join(dir, program.Name+"-"+string(rune('a'+i)))
		require.NoError(w.t, os.WriteFile(input, buffer, 0o600))
		all = append(all, "--stdin", input)
	}
	w.assayJSON(into, all...)
}

func (w *world) job(id common.Hash) chain.Job {
	w.t.Helper()
	job, err := w.contracts.Job(w.t.Context(), id, nil)
	require.NoError(w.t, err)
	return job
}

// awaitStatus waits until a job has a status.
func (w *world) awaitStatus(id common.Hash, status protocol.JobStatus) chain.Job {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	for {
		job := w.job(id)
		if job.Status == status {
			return job
		}
		require.False(w.t, job.Status.IsFinal(), "job is %s, want %s", job.Status, status)
		select {
		case <-ctx.Done():
			require.Fail(w.t, "waited too long", "job is %s, want %s", job.Status, status)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

type outcome struct {
	Outcome      string         `json:"outcome"`
	Cycles       uint64         `json:"cycles"`
	ExitCode     uint32         `json:"exitCode"`
	PublicValues hexutil.Bytes  `json:"publicValues"`
	Worker       common.Address `json:"worker"`
}

func (w *world) result(id common.Hash) outcome {
	w.t.Helper()
	var settled outcome
	w.assayJSON(&settled, "result", "--json", id.Hex())
	return settled
}

// nodeOf is the name of the node whose operator is worker.
func (w *world) nodeOf(worker common.Address) (name, url string) {
	w.t.Helper()
	for i, account := range w.net.Nodes {
		if account.Key.Address() == worker {
			return w.net.Processes()[len(w.net.Processes())-len(w.net.Nodes)+i].Name(), w.net.NodeURL(i)
		}
	}
	require.Fail(w.t, "no node has this operator", worker.Hex())
	return "", ""
}

func example(t *testing.T, program, name string) (examples.Program, examples.Case, [][]byte) {
	t.Helper()
	found, golden, err := examples.Find(program, name)
	require.NoError(t, err)
	buffers, err := golden.Input()
	require.NoError(t, err)
	return found, golden, buffers
}

func count[T chain.Event](events []chain.Event) int {
	return len(each[T](events))
}

// each picks the events of one kind.
func each[T chain.Event](events []chain.Event) (found []T) {
	for _, event := range events {
		if one, ok := event.(T); ok {
			found = append(found, one)
		}
	}
	return found
}

func (w *world) events(id common.Hash) []chain.Event {
	w.t.Helper()
	events, err := w.contracts.JobEvents(w.t.Context(), id, 0)
	require.NoError(w.t, err)
	return events
}
