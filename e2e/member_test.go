package e2e_test

import (
	"encoding/json"
	"maps"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/httpd"
)

// player is a member of the committee whose part the test plays, with the member's key and at its address. It takes bids
// as members do, promises what the first member promises, and has nothing to propose unless it is told to.
type player struct {
	world *world
	key   chain.Key
	first *oracleapi.Client

	mu sync.Mutex
	// journal is what it shows of what it signed.
	journal oracleapi.Journal
	// bids and promised are what it took and what it gave for it, by worker.
	bids     map[common.Address]oracleapi.SignedBid
	promised map[common.Address]protocol.BidReceipt
	// twist makes its own proposal of another member's; nil proposes nothing.
	twist func(oracleapi.Proposal) (oracleapi.Proposal, error)
	// said is its newest proposal, told counts the proposals with which it answered.
	said *oracleapi.Proposal
	told int
}

// play begins to play the member number i of a world.
func (w *world) play(i int) *player {
	w.t.Helper()
	p := &player{
		world: w, key: w.net.Oracles[i].Key, first: oracle(w.net.OracleURL(0)),
		bids: map[common.Address]oracleapi.SignedBid{}, promised: map[common.Address]protocol.BidReceipt{},
	}
	mux := http.NewServeMux()
	mux.HandleFunc("POST /v1/bids", p.takeBid)
	mux.HandleFunc("GET /v1/journal", p.showJournal)
	mux.HandleFunc("POST /v1/committee/proposals", p.answerProposal)
	mux.HandleFunc("POST /v1/telemetry", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	server := httptest.NewUnstartedServer(mux)
	require.NoError(w.t, server.Listener.Close())
	var config net.ListenConfig
	var err error
	server.Listener, err = config.Listen(w.t.Context(), "tcp", strings.TrimPrefix(w.net.OracleURL(i), "http://"))
	require.NoError(w.t, err)
	server.Start()
	w.t.Cleanup(server.Close)
	return p
}

func oracle(address string) *oracleapi.Client {
	return oracleapi.NewClient(address, &http.Client{Timeout: 5 * time.Second})
}

// takeBid signs the same receipt for a bid that the first member gave; until there is one, the bidder is to come again.
func (p *player) takeBid(w http.ResponseWriter, r *http.Request) {
	var bid oracleapi.SignedBid
	if err := json.NewDecoder(r.Body).Decode(&bid); err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, err.Error())
		return
	}
	journal, err := p.first.Journal(r.Context(), 0, 0)
	found := slices.IndexFunc(journal.Receipts, func(s oracleapi.SignedReceipt) bool { return isFor(s.Receipt, bid.Bid) })
	if err != nil || found < 0 {
		httpd.WriteError(w, http.StatusServiceUnavailable, oracleapi.CodeBusy, "try again")
		return
	}
	receipt := journal.Receipts[found].Receipt
	signature, err := p.sign(receipt.Digest(p.world.contracts.OracleDomain()))
	if err != nil {
		httpd.WriteError(w, http.StatusInternalServerError, oracleapi.CodeInternal, err.Error())
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.bids[bid.Bid.Worker], p.promised[bid.Bid.Worker] = bid, receipt
	httpd.WriteJSON(w, http.StatusAccepted, oracleapi.Accepted{
		Score: receipt.Score, Block: receipt.BlockNumber,
		Receipts: []oracleapi.SignedReceipt{{Receipt: receipt, Signature: signature}},
	})
}

func isFor(receipt protocol.BidReceipt, bid protocol.Bid) bool {
	return receipt.JobID == bid.JobID && receipt.Round == bid.Round && receipt.Enclave == bid.Enclave &&
		receipt.Price.Cmp(bid.Price) == 0 && receipt.ValidUntil == bid.ValidUntil
}

func (p *player) showJournal(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	shown := oracleapi.Journal{NextReceipt: len(p.journal.Receipts), NextDecision: len(p.journal.Decisions)}
	if r.URL.Query().Get("decision") == "0" {
		shown.Decisions = p.journal.Decisions
	}
	httpd.WriteJSON(w, http.StatusOK, shown)
}

func (p *player) answerProposal(w http.ResponseWriter, r *http.Request) {
	var envelope oracleapi.Envelope
	var theirs oracleapi.Proposal
	err := json.NewDecoder(r.Body).Decode(&envelope)
	if err == nil {
		err = envelope.Open(p.world.contracts.OracleDomain(), &theirs)
	}
	if err != nil {
		httpd.WriteError(w, http.StatusBadRequest, oracleapi.CodeMalformed, err.Error())
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.twist == nil || theirs.Decision == nil {
		w.WriteHeader(http.StatusNoContent)
		return
	}
	own, err := p.twist(theirs)
	var answer oracleapi.Envelope
	if err == nil {
		answer, err = oracleapi.Seal(p.world.contracts.OracleDomain(), p.key, own)
	}
	if err != nil {
		httpd.WriteError(w, http.StatusInternalServerError, oracleapi.CodeInternal, err.Error())
		return
	}
	p.said, p.told = &own, p.told+1
	httpd.WriteJSON(w, http.StatusOK, answer)
}

// propose tells another member a proposal; whether that takes it is its own affair.
func (p *player) propose(t *testing.T, to *oracleapi.Client, proposal oracleapi.Proposal) error {
	t.Helper()
	proposal.Revision = uint64(time.Now().UnixMicro())
	envelope, err := oracleapi.Seal(p.world.contracts.OracleDomain(), p.key, proposal)
	require.NoError(t, err)
	_, err = to.Propose(t.Context(), envelope)
	return err
}

// decide signs a decision.
func (p *player) decide(t *testing.T, decision protocol.AssignmentDecision) hexutil.Bytes {
	t.Helper()
	signature, err := p.sign(decision.Digest(p.world.contracts.MarketDomain()))
	require.NoError(t, err)
	return signature
}

func (p *player) sign(digest common.Hash, err error) (hexutil.Bytes, error) {
	if err != nil {
		return nil, err
	}
	return p.key.SignDigest(digest)
}

// taken are the bids that it took and what it promised for them.
func (p *player) taken() (map[common.Address]oracleapi.SignedBid, map[common.Address]protocol.BidReceipt) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return maps.Clone(p.bids), maps.Clone(p.promised)
}
