package watchtower_test

import (
	"context"
	"encoding/json"
	"errors"
	"math/big"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/keeper/internal/index"
	"github.com/assay-network/assay/keeper/internal/watchtower"
)

// Accounts of a market.
const (
	requester = 2
	victim    = 3
	favourite = 4
	watchman  = 5
)

func members() []int { return []int{1, 7, 8} }

// scene is a market with a committee of three, two workers, and a tower that watches.
type scene struct {
	*chaintest.World
	t        *testing.T
	enclaves map[int]common.Hash
	index    *index.Store
	watcher  *chain.Watcher
	path     string
	store    *watchtower.Store
	tower    *watchtower.Tower
	registry *prometheus.Registry
	// journal is what the one member that has an address shows.
	journal oracleapi.Journal
	url     secret.URL
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{
		World: chaintest.New(t, chaintest.Options{Members: members(), Threshold: 2}), t: t, enclaves: map[int]common.Hash{},
		path: filepath.Join(t.TempDir(), "evidence.sqlite"),
	}
	store, err := index.Open(t.Context(), filepath.Join(t.TempDir(), "index.sqlite"), s.Client.ChainID().Uint64(),
		s.Contracts.Addresses().JobMarket)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, store.Close()) })
	s.index, s.watcher = store, chain.NewWatcher(s.Contracts, store, nil, zerolog.Nop())
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		shown := oracleapi.Journal{NextReceipt: len(s.journal.Receipts), NextDecision: len(s.journal.Decisions)}
		if r.URL.Query().Get("receipt") == "0" {
			shown.Receipts = s.journal.Receipts
		}
		if r.URL.Query().Get("decision") == "0" {
			shown.Decisions = s.journal.Decisions
		}
		_ = json.NewEncoder(w).Encode(shown)
	}))
	t.Cleanup(server.Close)
	s.url, err = secret.ParseURL(server.URL)
	require.NoError(t, err)
	for _, account := range []int{victim, favourite} {
		s.enroll(account)
	}
	s.open(s.Sender(watchman))
	return s
}

// open makes the tower from its disk.
func (s *scene) open(sender watchtower.Sender) {
	s.t.Helper()
	store, err := watchtower.Open(s.t.Context(), s.path)
	require.NoError(s.t, err)
	s.t.Cleanup(func() { _ = store.Close() })
	s.registry = prometheus.NewRegistry()
	s.store = store
	s.tower = watchtower.New([]secret.URL{s.url}, watchtower.Deps{
		Store: store, Chain: s.Contracts, Sender: sender, Jobs: s.index, Clock: clock.System{},
		Metrics: watchtower.NewMetrics(s.registry), Log: zerolog.Nop(), SendTimeout: time.Minute,
	})
}

func (s *scene) enroll(account int) {
	s.t.Helper()
	s.Stake(s.t, account, 10)
	platform, err := s.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{byte(account)}})
	require.NoError(s.t, err)
	call, err := s.Contracts.AdmitPlatform(platform.PCKLeafDER(), s.Authority.PlatformCADER())
	s.Do(s.t, account, call, err)
	record, err := s.Contracts.PckRecord(s.t.Context(), platform.PCKLeafDER(), s.Authority.PlatformCADER())
	require.NoError(s.t, err)
	capacity, err := protocol.Capacity{Cores: 4, MemoryMiB: 8_192, KHz: 4_000, Slots: 2, Modes: protocol.ModeExecute}.Pack()
	require.NoError(s.t, err)
	head, err := s.Client.Head(s.t.Context())
	require.NoError(s.t, err)
	statement := protocol.EnclaveStatement{
		Operator: s.Account(account).Address(), Signer: s.Account(9).Address(), Sequence: 1,
		RefBlock: head.Number.Uint64() - 1, RefBlockHash: head.ParentHash, Capacity: capacity,
	}
	digest, err := statement.Digest(s.Contracts.AttestationDomain())
	require.NoError(s.t, err)
	quote, err := platform.EvidenceTDX(simtee.DefaultTD(), [64]byte(append(digest.Bytes(), make([]byte, 32)...)))
	require.NoError(s.t, err)
	call, err = s.Contracts.RegisterEnclave(statement, append(record.Packed, quote...))
	s.Do(s.t, account, call, err)
	s.enclaves[account] = s.Seated(s.t, record.Platform)
}

func (s *scene) sync() {
	s.t.Helper()
	for {
		more, err := s.watcher.Step(s.t.Context())
		require.NoError(s.t, err)
		if !more {
			return
		}
	}
}

// receipt is a promise to the victim of more points than the favourite has, signed by some members.
func (s *scene) receipt(job common.Hash, signers ...int) []oracleapi.SignedReceipt {
	s.t.Helper()
	c, at := s.Contracts, (*big.Int)(nil)
	record, err := c.Enclave(s.t.Context(), s.enclaves[victim], at)
	require.NoError(s.t, err)
	enclaveWord, err := c.EnclaveWord(s.t.Context(), s.enclaves[victim], at)
	require.NoError(s.t, err)
	workerWord, err := c.WorkerWord(s.t.Context(), s.Account(victim).Address(), at)
	require.NoError(s.t, err)
	receipt := protocol.BidReceipt{
		JobID: job, Worker: s.Account(victim).Address(), Enclave: s.enclaves[victim], Price: big.NewInt(1e14),
		ValidUntil: s.Now(s.t) + 3_000, Score: 9_000, WeightsVersion: 1, BlockNumber: 1, LiveUntil: record.Newest.Expiry,
		Sequence: uint32(record.Newest.Sequence), EnclaveWord: enclaveWord, WorkerWord: workerWord,
	}
	digest, err := receipt.Digest(c.OracleDomain())
	require.NoError(s.t, err)
	var all []oracleapi.SignedReceipt
	for _, signer := range signers {
		signature, err := s.Account(signer).SignDigest(digest)
		require.NoError(s.t, err)
		all = append(all, oracleapi.SignedReceipt{Receipt: receipt, Signature: signature})
	}
	return all
}

// decide signs a decision for the favourite, with as many points as given.
func (s *scene) decide(job common.Hash, price int64, score uint16, signers ...int) oracleapi.SignedDecision {
	s.t.Helper()
	decision := protocol.AssignmentDecision{
		JobID: job, Worker: s.Account(favourite).Address(), Enclave: s.enclaves[favourite], Price: big.NewInt(price),
		Score: score, WeightsVersion: 1, ValidUntil: s.Now(s.t) + 50,
	}
	digest, err := decision.Digest(s.Contracts.MarketDomain())
	require.NoError(s.t, err)
	slices.SortFunc(signers, func(a, b int) int { return s.Account(a).Address().Cmp(s.Account(b).Address()) })
	signed := oracleapi.SignedDecision{Decision: decision}
	for _, signer := range signers {
		signature, err := s.Account(signer).SignDigest(digest)
		require.NoError(s.t, err)
		signed.Signatures = append(signed.Signatures, signature)
	}
	return signed
}

func (s *scene) bond(account int) int64 {
	s.t.Helper()
	bond, err := s.Contracts.Bond(s.t.Context(), s.Account(account).Address(), nil)
	require.NoError(s.t, err)
	return new(big.Int).Quo(bond.Amount, big.NewInt(1e18)).Int64()
}

func (s *scene) earned() int64 {
	s.t.Helper()
	credit, err := s.Contracts.OracleCredit(s.t.Context(), s.Account(watchman).Address(), nil)
	require.NoError(s.t, err)
	return new(big.Int).Quo(credit, big.NewInt(1e18)).Int64()
}

func (s *scene) counted(call, outcome string) int {
	s.t.Helper()
	families, err := s.registry.Gather()
	require.NoError(s.t, err)
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			labels := metric.GetLabel()
			if family.GetName() == "keeper_watchtower_accusations_total" && labels[0].GetValue() == call && labels[1].GetValue() == outcome {
				return int(metric.GetCounter().GetValue())
			}
		}
	}
	return 0
}

func (s *scene) held(kind string) int {
	s.t.Helper()
	families, err := s.registry.Gather()
	require.NoError(s.t, err)
	for _, family := range families {
		for _, metric := range family.GetMetric() {
			if family.GetName() == "keeper_watchtower_papers" && metric.GetLabel()[0].GetValue() == kind {
				return int(metric.GetGauge().GetValue())
			}
		}
	}
	return -1
}

func TestTower_ABrokenReceiptIsFoundInTheAssignmentAndPunished(t *testing.T) {
	s := newScene(t)
	request := s.Request(t, requester)
	job := s.Post(t, requester, request)
	for _, receipt := range s.receipt(job, members()...) {
		require.NoError(t, s.tower.TakeReceipt(t.Context(), receipt))
	}
	// Two of the three assign the job to a favourite that bid on chain for next to nothing in points.
	bid := protocol.Bid{
		JobID: job, Worker: s.Account(favourite).Address(), Enclave: s.enclaves[favourite], Price: big.NewInt(9e14), ValidUntil: s.Now(t) + 3_000,
	}
	call, err := s.Contracts.Bid(bid, request)
	s.Do(t, favourite, call, err)
	s.Pass(t, 10*time.Second)
	onChain, err := s.Contracts.Job(t.Context(), job, nil)
	require.NoError(t, err)
	decision := s.decide(job, 9e14, onChain.Score, 1, 7)
	call, err = s.Contracts.Assign(decision.Decision, [][]byte{decision.Signatures[0], decision.Signatures[1]})
	s.Do(t, favourite, call, err)
	s.sync()

	require.NoError(t, s.tower.Round(t.Context()))
	require.Zero(t, s.bond(1))
	require.Zero(t, s.bond(7))
	require.EqualValues(t, 1_000, s.bond(8), "it kept its word")
	require.EqualValues(t, 600, s.earned(), "30 % of two bonds")
	require.Equal(t, 1, s.counted("challenge", "punished"), "both in one call")
	require.NoError(t, s.tower.Round(t.Context()))
	require.Equal(t, 1, s.counted("challenge", "punished"))
}

func TestTower_ABrokenReceiptIsFoundInTheJournals(t *testing.T) {
	s := newScene(t)
	job := s.Post(t, requester, s.Request(t, requester))
	s.journal = oracleapi.Journal{
		Receipts: s.receipt(job, 1, 8), Decisions: []oracleapi.SignedDecision{s.decide(job, 1e14, 8_699, 8)},
	}
	// What was read is on disk before anything follows: a tower that comes later goes on with it.
	s.open(unsent{})
	require.ErrorIs(t, s.tower.Round(t.Context()), errUnsent)
	require.NoError(t, s.store.Close())
	s.journal = oracleapi.Journal{}
	s.open(s.Sender(watchman))
	require.NoError(t, s.tower.Round(t.Context()))
	require.Zero(t, s.bond(8))
	require.EqualValues(t, 1_000, s.bond(1), "it signed no decision")
	require.EqualValues(t, 300, s.earned())
	for kind, count := range map[string]int{"receipts": 2, "decisions": 1, "cases": 1} {
		require.Equal(t, count, s.held(kind))
	}
}

var errUnsent = errors.New("not sent")

// unsent is a sender that cannot send.
type unsent struct{}

func (unsent) Send(context.Context, chain.Call) (*types.Receipt, error) { return nil, errUnsent }

func TestTower_AccusesNobodyThatKeptItsWord(t *testing.T) {
	s := newScene(t)
	job := s.Post(t, requester, s.Request(t, requester))
	honest := s.decide(job, 1e14, 8_700, 1, 7, 8)
	s.journal = oracleapi.Journal{Receipts: s.receipt(job, members()...), Decisions: []oracleapi.SignedDecision{honest}}
	require.NoError(t, s.tower.Round(t.Context()))
	for _, member := range members() {
		require.EqualValues(t, 1_000, s.bond(member), "within the band")
	}
	require.Zero(t, s.counted("challenge", "punished")+s.counted("challenge", "dismissed"))
}

func TestTower_WhatTheChainExcusesIsDismissedOnce(t *testing.T) {
	s := newScene(t)
	job := s.Post(t, requester, s.Request(t, requester))
	receipts := s.receipt(job, 1)
	// The victim's stake is out of its record since: its bid could have failed.
	request := s.Request(t, requester)
	other := s.Post(t, requester, request)
	call, err := s.Contracts.Bid(protocol.Bid{
		JobID: other, Worker: s.Account(victim).Address(), Enclave: s.enclaves[victim], Price: big.NewInt(1e14), ValidUntil: s.Now(t) + 3_000,
	}, request)
	s.Do(t, victim, call, err)
	s.journal = oracleapi.Journal{Receipts: receipts, Decisions: []oracleapi.SignedDecision{s.decide(job, 1e14, 1, 1)}}
	for range 2 {
		require.NoError(t, s.tower.Round(t.Context()))
	}
	require.Equal(t, 1, s.counted("challenge", "dismissed"))
	require.EqualValues(t, 1_000, s.bond(1))
}

func TestTower_TwoDecisionsForOneRound(t *testing.T) {
	s := newScene(t)
	job := s.Post(t, requester, s.Request(t, requester))
	first, second := s.decide(job, 1e14, 1, 1, 7), s.decide(job, 2e14, 1, 7, 8)
	later := s.decide(job, 3e14, 1, 8)
	later.Decision.ValidUntil += 60
	digest, err := later.Decision.Digest(s.Contracts.MarketDomain())
	require.NoError(t, err)
	later.Signatures[0], err = s.Account(8).SignDigest(digest)
	require.NoError(t, err)
	s.journal = oracleapi.Journal{Decisions: []oracleapi.SignedDecision{first, second, later}}
	for range 2 {
		require.NoError(t, s.tower.Round(t.Context()))
	}
	require.Zero(t, s.bond(7))
	require.EqualValues(t, 1_000, s.bond(1))
	require.EqualValues(t, 1_000, s.bond(8), "the second came after the first had lapsed")
	require.EqualValues(t, 300, s.earned())
	require.Equal(t, 1, s.counted("prove equivocation", "punished"))
}

func TestPostReceipt(t *testing.T) {
	s := newScene(t)
	mux := http.NewServeMux()
	s.tower.Mount(mux.Handle)
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	client := oracleapi.NewClient(server.URL, &http.Client{Timeout: 5 * time.Second})
	job := s.Post(t, requester, s.Request(t, requester))
	require.NoError(t, client.SendReceipt(t.Context(), s.receipt(job, 1)[0]))

	var refusal *oracleapi.Refusal
	require.ErrorAs(t, client.SendReceipt(t.Context(), s.receipt(job, requester)[0]), &refusal)
	require.Equal(t, oracleapi.CodeForeignSignature, refusal.Code)
	require.Contains(t, refusal.Message, "no bond")
	broken := s.receipt(job, 1)[0]
	broken.Signature = hexutil.Bytes{1}
	require.ErrorAs(t, client.SendReceipt(t.Context(), broken), &refusal)
	require.Equal(t, oracleapi.CodeForeignSignature, refusal.Code)

	request, err := http.NewRequestWithContext(t.Context(), http.MethodPost, server.URL+"/v1/receipts", strings.NewReader(`{"receipts":[]}`))
	require.NoError(t, err)
	response, err := http.DefaultClient.Do(request)
	require.NoError(t, err)
	require.NoError(t, response.Body.Close())
	require.Equal(t, http.StatusBadRequest, response.StatusCode)
}
