package e2e_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
)

func TestSpeedIsMeasuredAndAttested(t *testing.T) {
	node := devnet.DefaultNodes()[0]
	node.KHz, node.Slots = 0, 2
	w := newWorld(t, node)

	var status struct {
		Enclave  common.Hash `json:"enclave"`
		Speed    uint32      `json:"kHz"`
		Measured bool        `json:"kHzMeasured"`
	}
	require.NoError(t, json.Unmarshal(w.get(w.net.NodeURL(0)+"/v1/node"), &status))
	require.True(t, status.Measured)
	require.Greater(t, status.Speed, uint32(1000))
	enclave, err := w.contracts.Enclave(t.Context(), status.Enclave, nil)
	require.NoError(t, err)
	require.Equal(t, status.Speed, enclave.Capacity.KHz, "what was measured is what the quote binds")
	require.Contains(t, string(w.get(w.net.NodeURL(0)+"/metrics")), "prover_node_capacity_khz ")

	t.Run("and a job is done at it", func(t *testing.T) {
		program, golden, buffers := example(t, "sha2-chain", "thousand rounds")
		id := w.post(program, buffers, "--bidding", "4s")
		w.awaitStatus(id, protocol.StatusSettled)
		require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
	})

	t.Run("by a runner that works", func(t *testing.T) {
		config := filepath.Join(filepath.Dir(w.net.BookFile), "config", node.Name+".yaml")
		var complaint bytes.Buffer
		cmd := exec.CommandContext(t.Context(), filepath.Join(w.root, "bin", "prover-node"), "--config", config,
			"--http-addr", "127.0.0.1:0", "--data-dir", t.TempDir(), "--runner-path", "/bin/false")
		cmd.Stderr = &complaint
		var exit *exec.ExitError
		require.ErrorAs(t, cmd.Run(), &exit)
		require.Equal(t, service.ExitConfig, exit.ExitCode())
		require.Contains(t, complaint.String(), "measure execution speed, safe executor: sp1 runner is broken")
		require.Contains(t, complaint.String(), "--runner-path")
	})
}

// get is what an address of the network serves.
func (w *world) get(address string) []byte {
	w.t.Helper()
	request, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, address, nil)
	require.NoError(w.t, err)
	answer, err := http.DefaultClient.Do(request)
	require.NoError(w.t, err)
	defer answer.Body.Close()
	body, err := io.ReadAll(answer.Body)
	require.NoError(w.t, err)
	require.Equal(w.t, http.StatusOK, answer.StatusCode, fmt.Sprintf("%s: %s", address, body))
	return body
}
