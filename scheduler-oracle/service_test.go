package scheduleroracle_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service"
	scheduleroracle "github.com/assay-network/assay/scheduler-oracle"
	"github.com/assay-network/assay/scheduler-oracle/internal/journal"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

const patience = 20 * time.Second

// endpoint serves the simulated chain's JSON-RPC over HTTP, so that the program can dial it like any node. Sent
// transactions are mined at once.
func endpoint(t *testing.T, m *markettest.Market) string {
	t.Helper()
	// The simulated client hides its connection behind a field of the method's name.
	inner, ok := reflect.ValueOf(m.Backend.Client()).FieldByName("Client").Interface().(*ethclient.Client)
	require.True(t, ok)
	client := inner.Client()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
			Params []any           `json:"params"`
		}
		if err := json.NewDecoder(r.Body).Decode(&call); err != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		answer := map[string]any{"jsonrpc": "2.0", "id": call.ID}
		var result json.RawMessage
		if err := client.CallContext(r.Context(), &result, call.Method, call.Params...); err != nil {
			answer["error"] = rpcError(err)
		} else {
			answer["result"] = result
		}
		if call.Method == "eth_sendRawTransaction" {
			m.Mine(1)
		}
		w.Header().Set("Content-Type", "application/json")
		_ = json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(server.Close)
	return server.URL
}

func rpcError(err error) map[string]any {
	shown := map[string]any{"code": -32000, "message": err.Error()}
	var coded rpc.Error
	if errors.As(err, &coded) {
		shown["code"] = coded.ErrorCode()
	}
	var withData rpc.DataError
	if errors.As(err, &withData) {
		shown["data"] = withData.ErrorData()
	}
	return shown
}

// setting are the files and the endpoint that the program needs.
type setting struct {
	m        *markettest.Market
	rpc, dir string
	key      chain.Key
}

func newSetting(t *testing.T, m *markettest.Market, key chain.Key) setting {
	t.Helper()
	s := setting{m: m, rpc: endpoint(t, m), dir: t.TempDir(), key: key}
	deployment, err := json.Marshal(m.Contracts.Deployment())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(filepath.Join(s.dir, "book.json"), deployment, 0o600))
	require.NoError(t, chain.SaveKey(key, filepath.Join(s.dir, "key.json"), "secret", true))
	require.NoError(t, os.WriteFile(filepath.Join(s.dir, "password"), []byte("secret\n"), 0o600))
	return s
}

func (s setting) args(more ...string) []string {
	return append([]string{
		"scheduler-oracle", "--rpc-url", s.rpc, "--deployment", filepath.Join(s.dir, "book.json"),
		"--keystore-file", filepath.Join(s.dir, "key.json"), "--password-file", filepath.Join(s.dir, "password"),
		"--data-dir", filepath.Join(s.dir, "data"), "--http-addr", "127.0.0.1:0", "--poll-interval", "10ms",
		"--log-format", "json",
	}, more...)
}

// program is a running oracle.
type program struct {
	url    string
	client *oracleapi.Client
	// stop ends it and returns how it ended.
	stop func() error
}

// start runs the program and returns once it serves.
func (s setting) start(t *testing.T, more ...string) program {
	t.Helper()
	reader, writer := io.Pipe()
	app := service.NewApp(scheduleroracle.Spec())
	app.ErrWriter = writer
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan error, 1)
	go func() {
		err := app.RunContext(ctx, s.args(more...))
		_ = writer.Close()
		ended <- err
	}()
	addresses := make(chan string, 1)
	go func() {
		lines := bufio.NewScanner(reader)
		for lines.Scan() {
			var line struct{ Message, Addr string }
			if json.Unmarshal(lines.Bytes(), &line) == nil && line.Message == "Serving HTTP" {
				addresses <- line.Addr
			}
		}
		_, _ = io.Copy(io.Discard, reader)
	}()
	p := program{stop: func() error { cancel(); return <-ended }}
	t.Cleanup(cancel)
	select {
	case address := <-addresses:
		p.url = "http://" + address
	case err := <-ended:
		require.NoError(t, err, "it ended at once")
	case <-time.After(patience):
		require.Fail(t, "it does not serve")
	}
	p.client = oracleapi.NewClient(p.url, &http.Client{Timeout: patience})
	return p
}

func get(t *testing.T, url string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, url, nil)
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	defer func() { require.NoError(t, response.Body.Close()) }()
	body, err := io.ReadAll(response.Body)
	require.NoError(t, err)
	return response.StatusCode, string(body)
}

// awaitDecision asks until the job is decided.
func awaitDecision(t *testing.T, p program, job common.Hash) oracleapi.Decision {
	t.Helper()
	var decision oracleapi.Decision
	require.Eventually(t, func() bool {
		var err error
		decision, err = p.client.Decision(t.Context(), job)
		return err == nil
	}, patience, 5*time.Millisecond)
	return decision
}

func TestProgram_DecidesServesAndRemembers(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	const alice, bob = markettest.FirstWorker, markettest.FirstWorker + 1
	fast, slow := m.Worker(alice, markettest.Fast()), m.Worker(bob, markettest.Slow())
	s := newSetting(t, m, m.Committee())
	p := s.start(t)
	job := m.Job()
	require.NoError(t, p.client.Bid(t.Context(), m.Sign(alice, m.Bid(alice, fast, job.ID, 9e14))))
	cheap := m.Sign(bob, m.Bid(bob, slow, job.ID, 3e14))
	require.NoError(t, p.client.Bid(t.Context(), cheap))
	var refusal *oracleapi.Refusal
	require.ErrorAs(t, p.client.Bid(t.Context(), m.Sign(bob, m.Bid(bob, fast, job.ID, 1e14))), &refusal)
	require.Equal(t, oracleapi.ReasonForeignEnclave, refusal.Code)
	_, err := p.client.Decision(t.Context(), job.ID)
	require.ErrorIs(t, err, oracleapi.ErrNoDecision)

	// It stops before the window ends: the bids must be there when it comes back.
	require.NoError(t, p.stop())
	m.EndBidding()
	p = s.start(t)
	decision := awaitDecision(t, p, job.ID)
	require.Equal(t, cheap, *decision.Winner)
	require.Len(t, decision.Candidates, 2)
	signer, err := protocol.RecoverDigest(decision.Digest, decision.Signatures[0])
	require.NoError(t, err)
	require.Equal(t, m.Committee().Address(), signer)

	require.NoError(t, p.stop())
	p = s.start(t)
	require.Equal(t, decision, awaitDecision(t, p, job.ID), "the same decision after a restart")
	require.Eventually(t, func() bool {
		status, body := get(t, p.url+"/readyz")
		return status == http.StatusOK && json.Valid([]byte(body))
	}, patience, 5*time.Millisecond)
	_, exposed := get(t, p.url+"/metrics")
	require.Contains(t, exposed, "scheduler_oracle_decisions 1")
	require.Contains(t, exposed, "scheduler_oracle_open_jobs 1")
	require.NoError(t, p.stop())

	call, err := m.Contracts.AssignSigned(decision.Decision, [][]byte{decision.Signatures[0]}, cheap.Bid, cheap.Signature, job.Request)
	m.Do(t, alice, call, err)
}

func TestProgram_Submits(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	const alice = markettest.FirstWorker
	enclave := m.Worker(alice, markettest.Fast())
	job := m.Job()
	m.BidOnChain(alice, m.Bid(alice, enclave, job.ID, 5e14), job)
	m.EndBidding()
	p := newSetting(t, m, m.Committee()).start(t, "--submit")
	require.Eventually(t, func() bool {
		onChain, err := m.Contracts.Job(t.Context(), job.ID, nil)
		return err == nil && onChain.Status == protocol.StatusAssigned
	}, patience, 5*time.Millisecond)
	require.NoError(t, p.stop())
}

func TestProgram_IsNotReadyOutsideTheCommittee(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	p := newSetting(t, m, m.Account(8)).start(t)
	status, body := get(t, p.url+"/readyz")
	require.Equal(t, http.StatusServiceUnavailable, status)
	require.Contains(t, body, "is not in the committee")
	status, _ = get(t, p.url+"/healthz")
	require.Equal(t, http.StatusOK, status)
	require.NoError(t, p.stop())
}

func TestProgram_TakesItsDataDirectoryForItself(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	s := newSetting(t, m, m.Committee())
	p := s.start(t)
	second := service.NewApp(scheduleroracle.Spec())
	second.ErrWriter = io.Discard
	err := second.RunContext(t.Context(), s.args())
	require.ErrorIs(t, err, journal.ErrLocked)
	require.Equal(t, service.ExitConfig, service.ExitCode(err))
	require.NoError(t, p.stop())
	require.NoError(t, s.start(t).stop(), "it is free again")
}

func TestProgram_RefusesAnotherChain(t *testing.T) {
	m := markettest.New(t, chaintest.Options{})
	s := newSetting(t, m, m.Committee())
	for _, args := range [][]string{s.args("--chain-id", "5"), s.args("--rpc-url", "http://127.0.0.1:1")} {
		app := service.NewApp(scheduleroracle.Spec())
		app.ErrWriter = io.Discard
		require.Equal(t, service.ExitChain, service.ExitCode(app.RunContext(t.Context(), args)))
	}
}

// freeAddress is one that nobody listens on now.
func freeAddress(t *testing.T) string {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	require.NoError(t, listener.Close())
	return listener.Addr().String()
}

func TestProgram_TwoOfThreeMembersDecideAndOneOfThemSubmits(t *testing.T) {
	accounts := []int{1, 7, 8}
	m := markettest.New(t, chaintest.Options{Members: accounts, Threshold: 2})
	const alice = markettest.FirstWorker
	enclave := m.Worker(alice, markettest.Fast())
	addresses, peers := []string{}, ""
	for _, account := range accounts {
		address := freeAddress(t)
		addresses = append(addresses, address)
		peers += m.Account(account).Address().Hex() + "=http://" + address + "\n"
	}
	var programs []program
	for i, account := range accounts[:2] {
		s := newSetting(t, m, m.Account(account))
		path := filepath.Join(s.dir, "peers")
		require.NoError(t, os.WriteFile(path, []byte("# the committee\n"+peers), 0o600))
		programs = append(programs, s.start(t, "--http-addr", addresses[i], "--peers-file", path, "--submit"))
	}
	job := m.Job()
	var accepted oracleapi.Accepted
	require.Eventually(t, func() bool {
		var err error
		accepted, err = programs[0].client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
		return err == nil
	}, patience, 20*time.Millisecond)
	require.Len(t, accepted.Receipts, 2, "the third is not there")
	m.EndBidding()
	require.Eventually(t, func() bool {
		onChain, err := m.Contracts.Job(t.Context(), job.ID, nil)
		return err == nil && onChain.Status == protocol.StatusAssigned
	}, patience, 20*time.Millisecond)
	for _, one := range programs {
		view, err := one.client.Job(t.Context(), job.ID)
		require.NoError(t, err)
		require.Len(t, view.Decisions, 1)
		require.Equal(t, oracleapi.ReasonWon, view.Decisions[0].Candidates[0].Reason)
		journal, err := one.client.Journal(t.Context(), 0, 0)
		require.NoError(t, err)
		require.Len(t, journal.Receipts, 1)
		require.Len(t, journal.Decisions, 2, "its own and what it saw")
		require.NoError(t, one.stop())
	}
}
