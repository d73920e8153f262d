package loop_test

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/internal/sp1"
	"github.com/assay-network/assay/internal/sp1/sp1test"
	"github.com/assay-network/assay/prover-node/internal/attest"
	"github.com/assay-network/assay/prover-node/internal/bidding"
	"github.com/assay-network/assay/prover-node/internal/book"
	"github.com/assay-network/assay/prover-node/internal/enclave"
	"github.com/assay-network/assay/prover-node/internal/loop"
	"github.com/assay-network/assay/prover-node/internal/prefetch"
	"github.com/assay-network/assay/prover-node/internal/receipts"
	"github.com/assay-network/assay/prover-node/internal/results"
	"github.com/assay-network/assay/prover-node/internal/work"
)

// operator is the account of the node under test, requester of whoever posts.
const (
	requester = 2
	operator  = 3
)

// tally is the metrics of a test.
type tally struct {
	mu     sync.Mutex
	counts map[string]int
}

func (m *tally) add(name string) {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.counts[name]++
}

func (m *tally) count(name string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.counts[name]
}

func (m *tally) Attested(kind, result string)            { m.add(kind + " " + result) }
func (m *tally) SignerExpiry(uint64)                     {}
func (m *tally) Bid(where, result string)                { m.add(where + " " + result) }
func (m *tally) Declined(reason string)                  { m.add("declined " + reason) }
func (m *tally) JobDone(outcome string, _ time.Duration) { m.add("job " + outcome) }
func (m *tally) Breaker(bool, int)                       {}
func (m *tally) Published(result string)                 { m.add("published " + result) }

func (m *tally) Receipts(result string, count int) {
	for range count {
		m.add("receipt " + result)
	}
}

func (m *tally) Batch(results int) {
	m.add("batches")
	for range results {
		m.add("batched")
	}
}
func (m *tally) Load(int, int) {}

// keys stands in for the twenty seconds that a real verifying key takes.
type keys struct{}

func (keys) VKey(_ context.Context, elf []byte) ([32]byte, error) { return keyOf(elf), nil }

func keyOf(elf []byte) [32]byte { return sha256.Sum256(append([]byte("key of "), elf...)) }

// setting is a world with a store of programs.
type setting struct {
	*chaintest.World
	store *httptest.Server
	blobs *sync.Map
	// dir is the data directory of the nodes, operator the account of those that are started next.
	dir      string
	operator int
}

func newSetting(t *testing.T) *setting {
	t.Helper()
	return newSettingOn(t, chaintest.Options{})
}

func newSettingOn(t *testing.T, options chaintest.Options) *setting {
	t.Helper()
	s := &setting{World: chaintest.New(t, options), blobs: &sync.Map{}, dir: t.TempDir(), operator: operator}
	s.store = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		blob, ok := s.blobs.Load(r.URL.Path)
		if !ok {
			http.NotFound(w, r)
			return
		}
		_, _ = w.Write(blob.([]byte))
	}))
	t.Cleanup(s.store.Close)
	s.Stake(t, operator, 100)
	return s
}

// request asks for a program's execution.
func (s *setting) request(t *testing.T, elf []byte) protocol.JobRequest {
	t.Helper()
	input := protocol.EncodeStdin(nil)
	s.blobs.Store("/program", elf)
	s.blobs.Store("/input", input)
	request := s.Request(t, requester)
	request.Work.Program, request.Work.ProgramDigest = keyOf(elf), sha256.Sum256(elf)
	request.Work.InputDigest = sha256.Sum256(input)
	request.Work.ProgramURI, request.Work.InputURI = s.store.URL+"/program", s.store.URL+"/input"
	return request
}

// node is one process's worth of a prover node.
type node struct {
	*loop.Node
	metrics *tally
	stop    func()
}

// capacity is what the nodes of these tests attest.
func capacity() protocol.Capacity {
	return protocol.Capacity{Cores: 8, MemoryMiB: 8192, KHz: 1_000_000, Slots: 2, Modes: protocol.ModeExecute}
}

// start brings a node up; it ends with the test at the latest.
func (s *setting) start(t *testing.T, change func(*loop.Config), oracles ...loop.Oracle) *node {
	t.Helper()
	c, metrics := s.Contracts, &tally{counts: map[string]int{}}
	key, err := enclave.New(enclave.Domains{Market: c.MarketDomain(), Proof: c.ProofDomain(), Oracle: c.OracleDomain()})
	require.NoError(t, err)
	provider, err := attest.NewSim(attest.SimConfig{
		AuthoritySeed: simtee.DevnetSeed, PlatformSeed: fmt.Sprint("machine of ", s.operator),
	}, s.Client.ChainID())
	require.NoError(t, err)
	sender := s.Sender(s.operator)
	attestor := attest.New(attest.Identity{
		Signer:   key.Address(),
		Capacity: capacity(),
	}, attest.Deps{
		Registry: c, Heads: s.Client, Sender: sender, Provider: provider, Clock: clock.System{}, Metrics: metrics, Log: zerolog.Nop(),
	})
	driver, err := sp1.New(sp1test.Config(t))
	require.NoError(t, err)
	fetching := artifact.DefaultClientConfig()
	fetching.AllowPrivate = true
	client, err := artifact.NewClient(fetching)
	require.NoError(t, err)
	fetcher := prefetch.New(client, keys{}, prefetch.Limits{ProgramBytes: 1 << 20, InputBytes: 1 << 20})
	events := book.New()
	dir := filepath.Join(s.dir, fmt.Sprint(s.operator))
	kept, err := results.Open(filepath.Join(dir, "results"))
	require.NoError(t, err)
	promises, err := receipts.Open(filepath.Join(dir, "receipts"), receipts.Deps{Domain: c.OracleDomain(), Clock: clock.System{}})
	require.NoError(t, err)
	_, err = loop.Recover(t.Context(), c, events, s.Account(s.operator).Address(), kept.Kept(), s.Now(t), zerolog.Nop())
	require.NoError(t, err)
	watcher := chain.NewWatcher(c, events, nil, zerolog.Nop())

	config := loop.Config{
		Strategy: bidding.CostPlus{
			WeiPerGcycle: big.NewInt(1e12), MarginBps: 1000, Gas: bidding.GasFigures{Bid: 500, Deliver: 500}, GasShareBps: 10_000,
			SpeedReserveBps: 2500, BidSeconds: 600,
		},
		Breaker:  bidding.Breaker{First: time.Hour, Most: 3 * time.Hour},
		Capacity: capacity(), Measured: true,
		BidMode: loop.BidBoth, FeeBps: 100, FallbackDelay: 30, Interval: 20 * time.Millisecond,
		DeliveryReserve: time.Second, PrepareTimeout: time.Minute, Preparations: 2,
	}
	if change != nil {
		change(&config)
	}
	n := &node{metrics: metrics, Node: loop.New(config, loop.Deps{
		Chain: c, Heads: s.Client, Sender: sender, Signer: s.Account(s.operator), Oracles: oracles, Book: events,
		Attestation: attestor, Preparer: fetcher, Results: kept, Receipts: promises, Batches: key, Clock: clock.System{}, Metrics: metrics, Log: zerolog.Nop(),
		Worker: work.New(work.Config{}, fetcher, driver, key, zerolog.Nop()),
	})}
	ctx, cancel := context.WithCancel(t.Context())
	var running sync.WaitGroup
	for _, run := range []func(context.Context) error{watcher.Run, attestor.Run, n.Run} {
		running.Go(func() { _ = run(ctx) })
	}
	n.stop = func() {
		cancel()
		running.Wait()
	}
	t.Cleanup(n.stop)
	s.await(t, "attestation", func() bool { return attestor.State().Expiry != 0 })
	return n
}

func (s *setting) await(t *testing.T, what string, done func() bool) {
	t.Helper()
	require.Eventually(t, done, 3*time.Minute, 20*time.Millisecond, what)
}

func (s *setting) job(t *testing.T, id common.Hash) chain.Job {
	t.Helper()
	job, err := s.Contracts.Job(t.Context(), id, nil)
	require.NoError(t, err)
	return job
}

// awaitBid waits for the node's bid on chain.
func (s *setting) awaitBid(t *testing.T, id common.Hash) chain.Job {
	t.Helper()
	s.await(t, "bid", func() bool { return s.job(t, id).Worker == s.Account(operator).Address() })
	return s.job(t, id)
}

// assign has the committee choose the stored bid.
func (s *setting) assign(t *testing.T, id common.Hash) {
	t.Helper()
	s.Pass(t, 6*time.Second)
	job := s.job(t, id)
	decision, signatures := s.Decide(t, protocol.Bid{
		JobID: id, Round: job.Round, Worker: job.Worker, Enclave: job.Enclave, Price: job.Price, ValidUntil: job.ReservedUntil,
	})
	call, err := s.Contracts.Assign(decision, signatures)
	s.Do(t, 1, call, err)
}

func (s *setting) settled(t *testing.T, id common.Hash) chain.JobSettled {
	t.Helper()
	s.await(t, "settlement", func() bool { return s.job(t, id).Status == protocol.StatusSettled })
	recorder := book.New()
	watcher := chain.NewWatcher(s.Contracts, recorder, nil, zerolog.Nop())
	for more := true; more; {
		var err error
		more, err = watcher.Step(t.Context())
		require.NoError(t, err)
	}
	for _, job := range recorder.Jobs() {
		if job.ID == id {
			return chain.JobSettled{JobID: id, Outcome: job.Outcome, Paid: job.Paid, Worker: job.Worker}
		}
	}
	t.Fatalf("job %s is not in the events", id)
	return chain.JobSettled{}
}

func TestNode_BidsRunsAndDelivers(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	for _, c := range []struct {
		name    string
		elf     []byte
		outcome protocol.Outcome
	}{
		{"a result", sp1test.Say(1, "", []byte("result"), 0), protocol.OutcomeOk},
		{"an exit code", sp1test.Say(1, "", nil, 3), protocol.OutcomeFailed},
		{"an endless program", sp1test.Endless(), protocol.OutcomeLimitExceeded},
		{"a trap", sp1test.WildStore(), protocol.OutcomeFailed},
	} {
		t.Run(c.name, func(t *testing.T) {
			id := s.Post(t, requester, s.request(t, c.elf))
			bid := s.awaitBid(t, id)
			require.Positive(t, bid.Price.Sign())
			s.assign(t, id)
			settled := s.settled(t, id)
			require.Equal(t, c.outcome, settled.Outcome)
			require.Equal(t, s.Account(operator).Address(), settled.Worker)
		})
	}
	s.await(t, "books", func() bool { return n.metrics.count("job ok") == 1 && n.metrics.count("job failed") == 2 })
	worker, err := s.Contracts.Worker(t.Context(), s.Account(operator).Address(), nil)
	require.NoError(t, err)
	require.Zero(t, worker.Reserved.Sign())
	status := n.Status()
	require.Zero(t, status.CoolUntil)
	require.EqualValues(t, 1_000_000, status.Speed)
	require.True(t, status.Measured)
	require.EqualValues(t, 2, status.Slots)
	require.Empty(t, status.Held)
}

func TestNode_GasInThePriceIncludesTheTip(t *testing.T) {
	const gas = 100_000
	s := newSetting(t)
	s.start(t, func(c *loop.Config) {
		c.Strategy = bidding.CostPlus{
			WeiPerGcycle: new(big.Int), Gas: bidding.GasFigures{Deliver: gas}, GasShareBps: 10_000, BidSeconds: 600,
		}
		c.FeeBps = 0
	})
	id := s.Post(t, requester, s.request(t, sp1test.Say(1, "", nil, 0)))
	bid := s.awaitBid(t, id)
	tip, err := s.Client.SuggestTip(t.Context())
	require.NoError(t, err)
	head, err := s.Client.Head(t.Context())
	require.NoError(t, err)
	require.Negative(t, head.BaseFee.Cmp(tip), "the base fee alone would be too little to tell")
	require.Positive(t, bid.Price.Cmp(tip.Mul(tip, big.NewInt(gas))))
}

func TestNode_DeclinesWhatIsNotAsPromised(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	elf := sp1test.Say(1, "", []byte("result"), 0)
	cases := []struct {
		name   string
		change func(*protocol.JobRequest)
		reason string
	}{
		{"another verifying key", func(r *protocol.JobRequest) { r.Work.Program = common.Hash{1} }, prefetch.ReasonVKeyMismatch},
		{"other program bytes", func(r *protocol.JobRequest) { r.Work.ProgramDigest = common.Hash{1} }, prefetch.ReasonDigestMismatch},
		{"other input bytes", func(r *protocol.JobRequest) { r.Work.InputDigest = common.Hash{1} }, prefetch.ReasonDigestMismatch},
		{"not there", func(r *protocol.JobRequest) { r.Work.ProgramURI += "-later" }, prefetch.ReasonUnavailable},
		{"too many cores", func(r *protocol.JobRequest) { r.Requirements.Cores = 9 }, bidding.ReasonCores},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			request := s.request(t, elf)
			c.change(&request)
			before := n.metrics.count("declined " + c.reason)
			id := s.Post(t, requester, request)
			s.await(t, c.reason, func() bool { return n.metrics.count("declined "+c.reason) > before })
			require.Equal(t, common.Address{}, s.job(t, id).Worker, "no bid")
		})
	}
	require.Zero(t, n.metrics.count("chain accepted"))
}

func TestNode_EndlessGuestIsKilledAndTheNodeCoolsDown(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	request := s.request(t, sp1test.EndlessUnconstrained())
	// By attested speed that is feasible; no machine does it.
	request.Work.CycleLimit, request.Requirements.MinKHz, request.Offer.ExecutionWindow = 3_000_000_000, 1_000_000, 4
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "failure", func() bool { return n.metrics.count("job failed") == 1 })
	require.Equal(t, protocol.StatusAssigned, s.job(t, id).Status, "nothing was delivered")
	s.await(t, "breaker", func() bool { return n.Status().CoolUntil > 0 })
	require.Equal(t, 1, n.Status().Failures)
	require.GreaterOrEqual(t, n.Status().CoolUntil, s.Now(t)+3500)

	next := s.Post(t, requester, s.request(t, sp1test.Say(1, "", nil, 0)))
	s.await(t, "pause", func() bool { return n.metrics.count("declined "+bidding.ReasonCircuitOpen) == 1 })
	require.Equal(t, common.Address{}, s.job(t, next).Worker)
	s.await(t, "status", func() bool { return len(n.Status().Held) == 1 })
	held := n.Status().Held[0]
	require.Equal(t, next, held.JobID)
	require.Equal(t, bidding.ReasonCircuitOpen, held.Reason)
	require.NotEmpty(t, held.Detail)
	require.EqualValues(t, 1, n.Status().Declined[bidding.ReasonCircuitOpen])

	// The slash that follows is the same failure, and a node that starts again still knows of it.
	s.Pass(t, 10*time.Second)
	call, err := s.Contracts.Expire(id)
	s.Do(t, requester, call, err)
	again := s.Post(t, requester, s.request(t, sp1test.Say(1, "", []byte("again"), 0)))
	s.await(t, "the newest job", func() bool { return n.metrics.count("declined "+bidding.ReasonCircuitOpen) == 2 })
	require.Equal(t, 1, n.Status().Failures)
	n.stop()
	reborn := s.start(t, nil)
	s.await(t, "memory of the chain", func() bool { return reborn.Status().Failures == 1 && reborn.Status().CoolUntil > 0 })
	require.Equal(t, common.Address{}, s.job(t, again).Worker)
}

func TestNode_KilledAndStartedAgainDeliversTheSameJob(t *testing.T) {
	s := newSetting(t)
	killed := s.start(t, nil)
	elf := sp1test.Spin(60_000_000)
	request := s.request(t, elf)
	request.Work.CycleLimit, request.Requirements.MinKHz = 100_000_000, 1000
	id := s.Post(t, requester, request)
	s.awaitBid(t, id)
	s.assign(t, id)
	s.await(t, "work", func() bool { return killed.Status().Working == 1 })
	killed.stop()
	require.Equal(t, protocol.StatusAssigned, s.job(t, id).Status)

	again := s.start(t, nil)
	require.Equal(t, 1, again.metrics.count("supersede ok"))
	require.NotEqual(t, killed.Status().Signer, again.Status().Signer)
	require.Equal(t, protocol.OutcomeOk, s.settled(t, id).Outcome)
	worker, err := s.Contracts.Worker(t.Context(), s.Account(operator).Address(), nil)
	require.NoError(t, err)
	require.Zero(t, worker.Reserved.Sign())
}

// clerk is an oracle that keeps what it is handed.
type clerk struct {
	bids chan oracleapi.SignedBid
	// refusals are answered first.
	refusals chan string
	// promise makes the receipts that come with an answer.
	promise func(protocol.Bid) []oracleapi.SignedReceipt
}

func (c *clerk) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	select {
	case code := <-c.refusals:
		w.WriteHeader(http.StatusConflict)
		_, _ = w.Write([]byte(`{"error":{"code":"` + code + `","message":"no"}}`))
		return
	default:
	}
	var bid oracleapi.SignedBid
	if err := json.NewDecoder(r.Body).Decode(&bid); err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	c.bids <- bid
	w.WriteHeader(http.StatusAccepted)
	_ = json.NewEncoder(w).Encode(oracleapi.Accepted{Receipts: c.promise(bid.Bid)})
}

// promise is the committee's member who signs a receipt for every bid.
func (s *setting) promise(t *testing.T) func(protocol.Bid) []oracleapi.SignedReceipt {
	return func(bid protocol.Bid) []oracleapi.SignedReceipt {
		receipt := protocol.BidReceipt{
			JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Enclave: bid.Enclave, Price: bid.Price, ValidUntil: bid.ValidUntil,
			Score: 5000, WeightsVersion: 1,
		}
		digest, err := receipt.Digest(s.Contracts.OracleDomain())
		require.NoError(t, err)
		signature, err := s.Committee().SignDigest(digest)
		require.NoError(t, err)
		return []oracleapi.SignedReceipt{{Receipt: receipt, Signature: signature}}
	}
}

func TestNode_SignedBids(t *testing.T) {
	s := newSetting(t)
	taking := &clerk{bids: make(chan oracleapi.SignedBid, 9), refusals: make(chan string, 9), promise: s.promise(t)}
	refusing := &clerk{bids: make(chan oracleapi.SignedBid, 9), refusals: make(chan string, 9), promise: s.promise(t)}
	taking.refusals <- oracleapi.CodeUnknownJob
	refusing.refusals <- oracleapi.ReasonStakeTooLow
	var oracles []loop.Oracle
	for _, handler := range []http.Handler{taking, refusing} {
		server := httptest.NewServer(handler)
		t.Cleanup(server.Close)
		oracles = append(oracles, oracleapi.NewClient(server.URL, server.Client()))
	}
	n := s.start(t, func(c *loop.Config) { c.BidMode = loop.BidOffChain }, oracles...)
	request := s.request(t, sp1test.Say(1, "", []byte("result"), 0))
	id := s.Post(t, requester, request)
	s.await(t, "the first answers", func() bool { return len(taking.refusals) == 0 && len(refusing.refusals) == 0 })
	s.Pass(t, 10*time.Second)
	bid := <-taking.bids
	digest, err := bid.Bid.Digest(s.Contracts.MarketDomain())
	require.NoError(t, err)
	signer, err := protocol.RecoverDigest(digest, bid.Signature)
	require.NoError(t, err)
	require.Equal(t, s.Account(operator).Address(), signer)
	require.Equal(t, common.Address{}, s.job(t, id).Worker, "nothing on chain")

	s.Pass(t, 6*time.Second)
	decision, signatures := s.Decide(t, bid.Bid)
	call, err := s.Contracts.AssignSigned(decision, signatures, bid.Bid, bid.Signature, request)
	s.Do(t, 1, call, err)
	require.Equal(t, protocol.OutcomeOk, s.settled(t, id).Outcome)
	require.Equal(t, 1, n.metrics.count("oracle accepted"))
	require.Equal(t, 1, n.metrics.count("oracle refused"), "that oracle is not asked again")
	require.Equal(t, 1, n.metrics.count("oracle failed"), "what was refused for now is asked again")
	require.Empty(t, refusing.bids)
	require.Equal(t, 1, n.metrics.count("receipt kept"))
	promises, err := filepath.Glob(filepath.Join(s.dir, fmt.Sprint(operator), "receipts", id.Hex()+"-0-"+s.Committee().Address().Hex()+"-*"))
	require.NoError(t, err)
	require.Len(t, promises, 1)
}

func TestNode_NeverBidsBeyondItsSlots(t *testing.T) {
	s := newSetting(t)
	n := s.start(t, nil)
	elf := sp1test.Say(1, "", nil, 0)
	var ids []common.Hash
	for range 3 {
		ids = append(ids, s.Post(t, requester, s.request(t, elf)))
	}
	s.await(t, "two bids and a decline", func() bool {
		return n.metrics.count("chain accepted") == 2 && n.metrics.count("declined "+bidding.ReasonNoSlot) > 0
	})
	held := 0
	for _, id := range ids {
		if s.job(t, id).Worker == s.Account(operator).Address() {
			held++
		}
	}
	require.Equal(t, 2, held)
}
