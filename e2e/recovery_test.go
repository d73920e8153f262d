package e2e_test

import (
	"bytes"
	"io"
	"net/http"
	"os"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/internal/simtee"
)

// The machines of a recovery: a cheap one that is behind, one that is updated.
const behind, updated = 0, 1

func newMicrocode() uint8 { return simtee.DefaultComponents()[0] + 1 }

// eventually waits until check says that something is so.
func (w *world) eventually(what string, check func() bool) {
	w.t.Helper()
	require.Eventually(w.t, check, patience, 200*time.Millisecond, what)
}

func (w *world) registered(node int) chain.Enclave {
	w.t.Helper()
	status, err := w.net.NodeStatus(w.t.Context(), node)
	require.NoError(w.t, err)
	enclave, err := w.contracts.Enclave(w.t.Context(), status.Enclave, nil)
	require.NoError(w.t, err)
	return enclave
}

// fates are what the keeper foretells the machines under an evaluation number, by operator.
func (w *world) fates(number uint32) map[common.Address]string {
	fates := map[common.Address]string{}
	report, err := w.net.Collateral(w.t.Context())
	if err != nil {
		return fates
	}
	for _, enclave := range report.Enclaves {
		if enclave.Evaluation == number {
			fates[common.HexToAddress(enclave.Operator)] = enclave.Fate
		}
	}
	return fates
}

// A recovery drops a machine whose node is down at that moment, and the keeper is killed on the way: the work goes on elsewhere,
// nobody is slashed, and the machine comes back.
func TestARecoveryDropsAMachineAndItsWorkGoesOn(t *testing.T) {
	t.Parallel()
	nodes := devnet.DefaultNodes()[1:]
	nodes[behind], nodes[updated] = nodes[1], nodes[0]
	nodes[behind].KHz = nodes[updated].KHz
	nodes[updated].Settings = map[string]any{"sim-microcode": newMicrocode(), "min-profit": "5000000000000000"}
	w := newWorld(t, nodes...)
	name, operator := w.net.NodeName(behind), w.net.Nodes[behind].Key.Address()
	before, dropped := w.registered(behind), w.net.Process(w.net.NodeName(behind))
	stake, err := w.contracts.Worker(t.Context(), operator, nil)
	require.NoError(t, err)

	head, err := w.contracts.Client().Head(t.Context())
	require.NoError(t, err)
	counts := time.Unix(int64(head.Time), 0).Add(45 * time.Second)
	recovery, err := w.net.PublishRecovery(t.Context(), counts, "INTEL-SA-01079")
	require.NoError(t, err)
	w.eventually("a warning of the right machine", func() bool {
		fates := w.fates(recovery.Evaluation)
		return fates[operator] == "drops" && fates[w.net.Nodes[updated].Key.Address()] == "keeps"
	})
	w.eventually("what will count is on chain ahead", func() bool {
		held, err := w.contracts.HeldTCBInfo(t.Context(), uint8(protocol.TeeTdx), simtee.DefaultFMSPC(), recovery.Evaluation)
		return err == nil && held.Ends != 0
	})
	require.NoError(t, w.net.Process("keeper").Kill())
	require.NoError(t, w.net.Process("keeper").Restart())
	require.NoError(t, w.net.Ready(t.Context(), "keeper", w.net.KeeperURL()))

	// Killed once its bid is on chain: it is assigned all the same.
	program, golden, buffers := example(t, "fibonacci", "twenty")
	id := w.post(program, buffers, "--bidding", "6s", "--execution", "3m", "--retries", "1", "--max-price", "0.02", "--min-price", "0.01")
	w.await(id, "the bid of the machine that is behind", func(job chain.Job) bool { return job.Worker == operator })
	require.NoError(t, dropped.Kill())
	require.Equal(t, operator, w.awaitStatus(id, protocol.StatusAssigned).Worker)
	w.eventually("the recovery counts and the store was told", func() bool {
		announced, err := w.contracts.AnnouncedEvaluation(t.Context(), uint8(protocol.TeeTdx))
		return err == nil && announced == recovery.Evaluation
	})
	w.eventually("the updated machine's new verdict", func() bool { return w.registered(updated).Live })

	done := w.awaitStatus(id, protocol.StatusSettled)
	require.EqualValues(t, 1, done.Round)
	settled := w.result(id)
	require.Equal(t, w.net.Nodes[updated].Key.Address(), settled.Worker)
	require.Equal(t, []byte(golden.PublicValues), []byte(settled.PublicValues))
	ended := find[chain.RoundEnded](t, w.events(id))
	require.Equal(t, "excused", ended.Why)
	require.Zero(t, ended.Slashed.Sign())
	after, err := w.contracts.Worker(t.Context(), operator, nil)
	require.NoError(t, err)
	require.Equal(t, stake.Stake, after.Stake)
	require.Zero(t, after.Reserved.Sign())
	require.Zero(t, after.Faulted)

	// Started again as it was, its node says what is wrong, and ends.
	require.NoError(t, dropped.Restart())
	w.eventually("its end", func() bool {
		select {
		case <-dropped.Done():
			return true
		default:
			return false
		}
	})
	var exit *exec.ExitError
	require.ErrorAs(t, dropped.Err(), &exit)
	require.Equal(t, service.ExitAttestation, exit.ExitCode())
	log, err := os.ReadFile(dropped.LogPath())
	require.NoError(t, err)
	require.Contains(t, string(log), "the platform is OutOfDate: update its firmware")

	require.NoError(t, w.net.UpdateMicrocode(behind, newMicrocode()))
	require.NoError(t, w.net.Ready(t.Context(), name, w.net.NodeURL(behind)))
	back := w.registered(behind)
	require.Equal(t, before.ID, back.ID)
	require.Equal(t, protocol.TcbUpToDate, back.Status)
	again := w.post(program, buffers, "--bidding", "4s", "--max-price", "0.02", "--min-price", "0.01")
	w.awaitStatus(again, protocol.StatusSettled)
	require.Equal(t, operator, w.result(again).Worker)
}

// unready is what a program says that is not ready; empty if it is.
func (w *world) unready(address string) string {
	request, err := http.NewRequestWithContext(w.t.Context(), http.MethodGet, address+"/readyz", nil)
	require.NoError(w.t, err)
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return err.Error()
	}
	defer answer.Body.Close()
	if answer.StatusCode == http.StatusOK {
		return ""
	}
	text, err := io.ReadAll(answer.Body)
	require.NoError(w.t, err)
	return string(text)
}

// Nodes wait for collateral that comes late. It ends soon and is renewed before; when it is not, nobody attests until it is
// brought again.
func TestCollateralComesLateAndIsKeptFresh(t *testing.T) {
	t.Parallel()
	const lifetime = 45 * time.Second
	const missing = "collateral is missing or has ended"
	w := newWorldWith(t, devnet.Options{
		Nodes: devnet.DefaultNodes()[:1], Oracles: 1, Collateral: devnet.Collateral{Lifetime: lifetime, Late: true},
	})
	node := w.net.NodeURL(0)
	w.eventually("the node says what it waits for", func() bool {
		return bytes.Contains([]byte(w.unready(node)), []byte(missing))
	})
	require.NoError(t, w.net.StartProvisioning(t.Context()))
	require.NoError(t, w.net.Ready(t.Context(), w.net.NodeName(0), node))

	held := func() chain.HeldCollateral {
		held, err := w.contracts.HeldTCBInfo(t.Context(), uint8(protocol.TeeTdx), simtee.DefaultFMSPC(), 17)
		require.NoError(t, err)
		return held
	}
	now := func() uint64 {
		head, err := w.contracts.Client().Head(t.Context())
		require.NoError(t, err)
		return head.Time
	}
	first := held()
	require.LessOrEqual(t, first.Ends, now()+uint64(lifetime/time.Second))
	w.eventually("the end of what was brought first", func() bool {
		// Renewed before its end, not after.
		require.True(t, now() <= held().Ends, "collateral had ended")
		return now() > first.Ends
	})
	require.Greater(t, held().Ends, first.Ends)
	w.eventually("the node is attested under what was renewed", func() bool { return w.unready(node) == "" })
	program, golden, buffers := example(t, "fibonacci", "twenty")
	id := w.post(program, buffers, "--bidding", "4s")
	w.awaitStatus(id, protocol.StatusSettled)
	require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))

	service := w.net.Process("provisioning")
	require.NoError(t, service.Kill())
	last := held()
	w.eventually("collateral ends, and with it the attestation", func() bool {
		return now() > last.Ends && bytes.Contains([]byte(w.unready(node)), []byte(missing))
	})
	require.NoError(t, service.Restart())
	w.eventually("it goes on by itself", func() bool { return w.unready(node) == "" })
}
