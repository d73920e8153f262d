package keeper_test

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/service"
	"github.com/assay-network/assay/keeper"
)

// The test binary is the keeper when this variable is set, so that it can be killed as a process.
const roleVariable = "ASSAY_KEEPER_TEST_ROLE"

func TestMain(m *testing.M) {
	if os.Getenv(roleVariable) != "" {
		os.Exit(service.Main(keeper.Spec(), os.Args))
	}
	os.Exit(m.Run())
}

const (
	patience         = 30 * time.Second
	requesterAccount = 2
	keeperAccount    = 4
)

// ground is a simulated chain behind an HTTP endpoint, and the files of a keeper.
type ground struct {
	*chaintest.World
	t   *testing.T
	dir string
	rpc string
	// trap is sprung by the relay.
	trap *trap
}

// trap waits for a method to be called and then has the caller killed, before the node hears of the call or after.
type trap struct {
	mu     sync.Mutex
	method string
	after  bool
	spring func()
}

func (t *trap) set(method string, after bool, spring func()) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.method, t.after, t.spring = method, after, spring
}

func (t *trap) step(method string, after bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.method == method && t.after == after {
		t.method = ""
		t.spring()
	}
}

func newGround(t *testing.T) *ground {
	t.Helper()
	g := &ground{World: chaintest.New(t, chaintest.Options{}), t: t, dir: t.TempDir(), trap: &trap{}}
	g.rpc = g.Serve(t, g.trap.step)

	book, err := json.Marshal(g.Contracts.Deployment())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(g.file("book.json"), book, 0o600))
	require.NoError(t, chain.SaveKey(g.Account(keeperAccount), g.file("key.json"), "secret", true))
	require.NoError(t, os.WriteFile(g.file("password"), []byte("secret\n"), 0o600))
	return g
}

func (g *ground) file(name string) string { return filepath.Join(g.dir, name) }

// process is a running keeper.
type process struct {
	*exec.Cmd
	t   *testing.T
	url string
	log *lines
}

// lines keeps what a process wrote; read it only once the process has ended.
type lines struct {
	all     []string
	serving chan string
	done    chan struct{}
}

// launch starts a keeper.
func (g *ground) launch(more ...string) *process {
	g.t.Helper()
	command := exec.Command(os.Args[0], append([]string{
		"--rpc-url", g.rpc, "--deployment", g.file("book.json"), "--data-dir", g.file("data"), "--http-addr", "127.0.0.1:0",
		"--poll-interval", "20ms", "--duty-interval", "20ms", "--log-format", "json", "--log-level", "debug",
	}, more...)...)
	command.Env = append(os.Environ(), roleVariable+"=1")
	stderr, err := command.StderrPipe()
	require.NoError(g.t, err)
	require.NoError(g.t, command.Start())
	g.t.Cleanup(func() { _ = command.Process.Kill() })
	p := &process{Cmd: command, t: g.t, log: &lines{serving: make(chan string, 1), done: make(chan struct{})}}
	go p.log.collect(stderr)
	return p
}

// start starts a keeper and returns once it serves.
func (g *ground) start(more ...string) *process {
	g.t.Helper()
	p := g.launch(more...)
	select {
	case address := <-p.log.serving:
		p.url = "http://" + address
	case <-p.log.done:
		require.Fail(g.t, "the keeper ended", strings.Join(p.log.all, "\n"))
	case <-time.After(patience):
		require.Fail(g.t, "the keeper does not serve")
	}
	return p
}

func (l *lines) collect(from io.Reader) {
	defer close(l.done)
	scanner := bufio.NewScanner(from)
	for scanner.Scan() {
		l.all = append(l.all, scanner.Text())
		var line struct{ Message, Addr string }
		if json.Unmarshal(scanner.Bytes(), &line) == nil && line.Message == "Serving HTTP" {
			l.serving <- line.Addr
		}
	}
}

// end signals the process and returns its exit code.
func (p *process) end(sig syscall.Signal) int {
	p.t.Helper()
	require.NoError(p.t, p.Process.Signal(sig))
	<-p.log.done
	return p.code()
}

// code is the exit code of a process that has ended; -1 if it was killed.
func (p *process) code() int {
	p.t.Helper()
	err := p.Wait()
	var exit *exec.ExitError
	if err != nil {
		require.ErrorAs(p.t, err, &exit)
		return exit.ExitCode()
	}
	return 0
}

// get asks the keeper; an answer that is no JSON is returned as text.
func (p *process) get(path string) (int, map[string]any, string) {
	p.t.Helper()
	response, err := http.Get(p.url + path)
	require.NoError(p.t, err)
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	require.NoError(p.t, err)
	var value map[string]any
	_ = json.Unmarshal(raw, &value)
	return response.StatusCode, value, string(raw)
}

// awaitStatus waits until the keeper shows a job in a status, and returns the job.
func (p *process) awaitStatus(id common.Hash, want string) (job map[string]any) {
	p.t.Helper()
	require.Eventually(p.t, func() bool {
		_, job, _ = p.get("/v1/jobs/" + id.Hex())
		return job["status"] == want
	}, patience, 10*time.Millisecond, "job %s never was %s", id, want)
	return job
}

func (g *ground) payer() []string {
	return []string{"--keystore-file", g.file("key.json"), "--password-file", g.file("password"), "--duties", "fallback,drop-bid,expire"}
}

func TestProgramIndexesServesAndEndsJobs(t *testing.T) {
	g := newGround(t)
	p := g.start(g.payer()...)
	id := g.Post(t, requesterAccount, g.Request(t, requesterAccount))
	job := p.awaitStatus(id, "open")
	require.Equal(t, g.Account(requesterAccount).Address(), common.HexToAddress(job["requester"].(string)))

	g.Pass(t, 2*time.Hour)
	job = p.awaitStatus(id, "refunded")
	timeline := job["timeline"].([]any)
	require.Len(t, timeline, 2)
	last := timeline[1].(map[string]any)
	require.Equal(t, "refunded", last["event"])
	_, pending, err := g.Backend.Client().TransactionByHash(t.Context(), common.HexToHash(last["txHash"].(string)))
	require.NoError(t, err)
	require.False(t, pending)

	require.Eventually(t, func() bool {
		code, _, _ := p.get("/readyz")
		return code == http.StatusOK
	}, patience, 10*time.Millisecond)
	_, status, _ := p.get("/v1/status")
	require.Equal(t, status["head"], status["indexed"])
	require.Equal(t, strings.ToLower(g.Account(keeperAccount).Address().Hex()), strings.ToLower(status["account"].(string)))
	_, _, metrics := p.get("/metrics")
	for _, metric := range []string{
		`keeper_duty_actions_total{duty="expire",outcome="done"} 1`, `keeper_jobs{status="refunded"} 1`, "keeper_index_block ", "keeper_duty_gas_wei_total",
	} {
		require.Contains(t, metrics, metric)
	}

	config := artifact.DefaultClientConfig()
	config.AllowPrivate = true
	client, err := artifact.NewClient(config)
	require.NoError(t, err)
	blob := []byte("a program")
	uri, err := client.Upload(t.Context(), p.url, blob)
	require.NoError(t, err)
	got, err := client.Fetch(t.Context(), uri, artifact.DigestOf(blob), 100)
	require.NoError(t, err)
	require.Equal(t, blob, got)

	require.Equal(t, service.ExitOK, p.end(syscall.SIGTERM))
	require.NotContains(t, strings.Join(p.log.all, "\n"), `"level":"error"`)
	require.NotContains(t, strings.Join(p.log.all, "\n"), "secret")
}

func TestProgramKilledAtAnyMomentLosesNothing(t *testing.T) {
	g := newGround(t)
	var ids []common.Hash
	for _, moment := range []struct {
		method string
		after  bool
	}{
		{"eth_getLogs", false},
		{"eth_getLogs", true},
		{"eth_estimateGas", true},
		{"eth_sendRawTransaction", false},
		{"eth_sendRawTransaction", true},
		{"eth_getTransactionReceipt", true},
	} {
		for range 2 {
			ids = append(ids, g.Post(t, requesterAccount, g.Request(t, requesterAccount)))
		}
		g.Pass(t, 2*time.Hour)
		started := make(chan *process, 1)
		g.trap.set(moment.method, moment.after, func() {
			p := <-started
			require.NoError(t, p.Process.Kill())
		})
		p := g.launch(g.payer()...)
		started <- p
		<-p.log.done
		require.Equal(t, -1, p.code(), "killed at %s", moment.method)
	}
	p := g.start(g.payer()...)
	for _, id := range ids {
		p.awaitStatus(id, "refunded")
	}
	price := g.Request(t, requesterAccount).Offer.MaxPrice
	credit, err := g.Contracts.MarketCredit(t.Context(), g.Account(requesterAccount).Address(), common.Address{}, nil)
	require.NoError(t, err)
	require.Equal(t, new(big.Int).Mul(price, big.NewInt(int64(len(ids)))), credit, "each was refunded once")
	_, list, _ := p.get(fmt.Sprintf("/v1/jobs?status=refunded&limit=%d", len(ids)+1))
	require.Len(t, list["jobs"], len(ids))
	require.Equal(t, service.ExitOK, p.end(syscall.SIGINT))
}

func TestProgramRefusesWhatIsNotItsOwn(t *testing.T) {
	g := newGround(t)
	args := []string{"--rpc-url", g.rpc, "--deployment", g.file("book.json"), "--data-dir", g.file("data")}
	refused := func(want string, code int, more ...string) {
		t.Helper()
		err := run(t, append(args, more...)...)
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), "hunter2")
		require.Equal(t, code, service.ExitCode(err))
	}
	refused("5 is configured", service.ExitChain, "--duties", "none", "--chain-id", "5")
	require.NoError(t, os.WriteFile(g.file("password"), []byte("hunter2"), 0o600))
	refused("key.json", service.ExitConfig, g.payer()...)

	require.Equal(t, service.ExitOK, g.start("--duties", "none").end(syscall.SIGTERM))
	book := g.Contracts.Deployment()
	book.Contracts.JobMarket = common.Address{7}
	raw, err := json.Marshal(book)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(g.file("book.json"), raw, 0o600))
	refused("index of another deployment", service.ExitConfig, "--duties", "none")
}
