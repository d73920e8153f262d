package e2e_test

import (
	"context"
	"encoding/json"
	"math/big"
	"os"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/devnet"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
)

// A committee's bonds on a development chain, in whole tokens.
const (
	bonded      = 1_000
	slashed     = 500
	proverShare = 150
)

// cheapAndDear are two machines that differ in what their operators ask alone: the first has the better score.
func cheapAndDear(settings map[string]any) []devnet.NodeSpec {
	cheap := devnet.NodeSpec{
		Name: "node-cheap", Cores: 8, MemoryMiB: 16384, Slots: 4, KHz: 100_000, WeiPerGcycle: "10000000000000000",
		Settings: map[string]any{},
	}
	dear := cheap
	dear.Name, dear.Settings = "node-dear", map[string]any{"min-profit": "10000000000000000"}
	for name, value := range settings {
		cheap.Settings[name], dear.Settings[name] = value, value
	}
	return []devnet.NodeSpec{cheap, dear}
}

// until waits for something that the system does by itself.
func (w *world) until(what string, look func() bool) {
	w.t.Helper()
	ctx, cancel := context.WithTimeout(w.t.Context(), patience)
	defer cancel()
	for !look() {
		select {
		case <-ctx.Done():
			require.Fail(w.t, "waited too long", what)
		case <-time.After(200 * time.Millisecond):
		}
	}
}

// now is the chain's time.
func (w *world) now() uint64 {
	w.t.Helper()
	head, err := w.contracts.Client().Head(w.t.Context())
	require.NoError(w.t, err)
	return head.Time
}

// bond is what a member has left, in whole tokens.
func (w *world) bond(member int) int64 {
	w.t.Helper()
	bond, err := w.contracts.Bond(w.t.Context(), w.net.Oracles[member].Key.Address(), nil)
	require.NoError(w.t, err)
	return new(big.Int).Quo(bond.Amount, big.NewInt(1e18)).Int64()
}

// earned is what accounts have been credited together for proving faults, in whole tokens.
func (w *world) earned(accounts ...devnet.Account) int64 {
	w.t.Helper()
	sum := new(big.Int)
	for _, account := range accounts {
		credit, err := w.contracts.OracleCredit(w.t.Context(), account.Key.Address(), nil)
		require.NoError(w.t, err)
		sum.Add(sum, credit)
	}
	return sum.Quo(sum, big.NewInt(1e18)).Int64()
}

// signers are the members whose signatures assigned a job.
func (w *world) signers(assigned chain.JobAssigned) []common.Address {
	w.t.Helper()
	decisions, err := w.contracts.DecisionsIn(w.t.Context(), assigned.TxHash)
	require.NoError(w.t, err)
	found := slices.IndexFunc(decisions, func(d chain.SignedDecision) bool { return d.Decision.JobID == assigned.JobID })
	require.GreaterOrEqual(w.t, found, 0)
	digest, err := decisions[found].Decision.Digest(w.contracts.MarketDomain())
	require.NoError(w.t, err)
	var signers []common.Address
	for _, signature := range decisions[found].Signatures {
		signer, err := protocol.RecoverDigest(digest, signature)
		require.NoError(w.t, err)
		signers = append(signers, signer)
	}
	return signers
}

// fixedPrice are the arguments of a job whose ceiling does not move, open for bids long enough for a busy machine.
func fixedPrice(bidding string) []string {
	return []string{"--bidding", bidding, "--max-price", "0.02", "--min-price", "0.02"}
}

// lies are what a member says of another's honest proposal: that the other worker has won, signed the first time, and
// that the price is another one, in turns. It brings a bid for next to nothing that nobody made, too.
func lies(p *player, favourite common.Address, enclave common.Hash) func(oracleapi.Proposal) (oracleapi.Proposal, error) {
	turn := 0
	return func(honest oracleapi.Proposal) (lie oracleapi.Proposal, err error) {
		var decision protocol.AssignmentDecision
		lie, decision = honest, *honest.Decision
		lie.Decision, lie.Signature, lie.Revision = &decision, nil, uint64(time.Now().UnixMicro())
		forged := protocol.Bid{
			JobID: honest.JobID, Round: honest.Round, Worker: favourite, Enclave: enclave, Price: big.NewInt(1),
			ValidUntil: decision.ValidUntil + 600,
		}
		signature, err := p.sign(forged.Digest(p.world.contracts.MarketDomain()))
		if err != nil {
			return lie, err
		}
		lie.Bids = append(slices.Clone(honest.Bids), oracleapi.SignedBid{Bid: forged, Signature: signature})
		if turn%2 == 0 {
			decision.Worker, decision.Enclave, decision.Score = favourite, enclave, protocol.MaxScore
		} else {
			decision.Price = new(big.Int).Sub(decision.Price, big.NewInt(1))
		}
		if turn == 0 {
			lie.Signature, err = p.sign(decision.Digest(p.world.contracts.MarketDomain()))
		}
		turn++
		return lie, err
	}
}

func TestLyingMemberChangesNothing(t *testing.T) {
	t.Parallel()
	w := newWorldWith(t, devnet.Options{Nodes: cheapAndDear(nil), Played: 1})
	best, favourite := w.net.Nodes[0].Key.Address(), w.net.Nodes[1].Key.Address()
	members := []*oracleapi.Client{oracle(w.net.OracleURL(0)), oracle(w.net.OracleURL(1))}
	liar := w.play(2)
	program, golden, buffers := example(t, "fibonacci", "twenty")
	liar.mu.Lock()
	liar.twist = lies(liar, favourite, w.enclaveOf(1))
	liar.mu.Unlock()
	id := w.post(program, buffers, fixedPrice("20s")...)

	accepted := 0
	w.until("the job's assignment", func() bool {
		liar.mu.Lock()
		said := liar.said
		liar.mu.Unlock()
		for _, member := range members {
			if said != nil && liar.propose(t, member, *said) == nil {
				accepted++
			}
		}
		return w.job(id).Status != protocol.StatusOpen
	})
	liar.mu.Lock()
	told := liar.told
	liar.mu.Unlock()
	require.Positive(t, told, "honest members were answered with lies")
	t.Logf("%d lies told in answers, %d proposals taken in", told, accepted)
	for i := range members {
		text, err := os.ReadFile(w.net.Process(devnet.OracleName(i)).LogPath())
		require.NoError(t, err)
		require.Contains(t, string(text), "Member proposes another decision")
	}

	assigned := find[chain.JobAssigned](t, w.events(id))
	require.Equal(t, best, assigned.Worker)
	require.NotZero(t, assigned.WeightsVersion, "the committee decided")
	require.ElementsMatch(t, []common.Address{w.net.Oracles[0].Key.Address(), w.net.Oracles[1].Key.Address()}, w.signers(assigned))
	var view oracleapi.JobView
	w.assayJSON(&view, "explain", "--json", id.Hex())
	require.Len(t, view.Decisions, 1)
	candidates := view.Decisions[0].Candidates
	require.Equal(t, best, candidates[0].Worker)
	require.Equal(t, candidates[0].Price.ToInt(), assigned.Price)
	weighed := 0
	for _, other := range candidates[1:] {
		require.NotEqual(t, big.NewInt(1), other.Price.ToInt(), "a bid that its worker did not sign is none")
		if other.Worker == favourite {
			require.Less(t, other.Score, candidates[0].Score)
			weighed++
		}
	}
	require.Positive(t, weighed, "the other worker did bid, and lost")
	w.awaitStatus(id, protocol.StatusSettled)
	require.Equal(t, []byte(golden.PublicValues), []byte(w.result(id).PublicValues))
}

// enclaveOf is the enclave of node number i.
func (w *world) enclaveOf(i int) common.Hash {
	w.t.Helper()
	var status struct {
		Enclave common.Hash `json:"enclave"`
	}
	require.NoError(w.t, json.Unmarshal(w.get(w.net.NodeURL(i)+"/v1/node"), &status))
	return status.Enclave
}

// decideFor is a decision for a bid that counts from now on.
func (w *world) decideFor(bid protocol.Bid, score uint16) protocol.AssignmentDecision {
	w.t.Helper()
	const life = 50
	return protocol.AssignmentDecision{
		JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Enclave: bid.Enclave, Price: bid.Price, Score: score,
		WeightsVersion: 1, InputsRoot: crypto.Keccak256Hash([]byte("what suits us")), ValidUntil: w.now() + life,
	}
}

func TestBrokenReceiptIsChallenged(t *testing.T) {
	t.Parallel()
	w := newWorldWith(t, devnet.Options{Nodes: cheapAndDear(map[string]any{"bid-mode": "offchain"}), Played: 2})
	victim, favourite := w.net.Nodes[0].Key.Address(), w.net.Nodes[1].Key.Address()
	players := []*player{w.play(1), w.play(2)}
	program, _, buffers := example(t, "fibonacci", "twenty")
	id := w.post(program, buffers, fixedPrice("30s")...)

	// Both nodes bid, and have the promises of all three members; the nodes bring them to the keeper.
	w.until("bids of both nodes", func() bool {
		for _, p := range players {
			if bids, _ := p.taken(); len(bids) < 2 {
				return false
			}
		}
		return true
	})
	job := w.job(id)
	w.until("the end of bidding", func() bool { return w.now() > job.BidEnd })
	bids, promised := players[0].taken()
	weights, err := w.contracts.Weights(t.Context(), nil)
	require.NoError(t, err)
	require.Greater(t, promised[victim].Score, promised[favourite].Score+weights.Band)

	decision := w.decideFor(bids[favourite].Bid, promised[favourite].Score)
	slices.SortFunc(players, func(a, b *player) int { return a.key.Address().Cmp(b.key.Address()) })
	signatures := [][]byte{players[0].decide(t, decision), players[1].decide(t, decision)}
	posted := find[chain.JobPosted](t, w.events(id))
	call, err := w.contracts.AssignSigned(decision, signatures, bids[favourite].Bid, bids[favourite].Signature, posted.Request)
	require.NoError(t, err)
	sender := chain.NewTxManager(w.contracts.Client(), w.net.Spare[0].Key, chain.TxConfig{}, zerolog.Nop())
	_, err = sender.Send(t.Context(), call)
	require.NoError(t, err)
	require.Equal(t, favourite, find[chain.JobAssigned](t, w.events(id)).Worker, "two of three are enough, right or wrong")

	w.until("both members' punishment", func() bool { return w.bond(1) < bonded && w.bond(2) < bonded })
	require.EqualValues(t, bonded-slashed, w.bond(1))
	require.EqualValues(t, bonded-slashed, w.bond(2))
	require.EqualValues(t, bonded, w.bond(0), "it kept its word")
	require.EqualValues(t, 2*proverShare, w.earned(w.net.Keeper))
	committee, err := w.contracts.Committee(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, []common.Address{w.net.Oracles[0].Key.Address()}, committee.Members, "the others lost their seats")
}

func TestEquivocationIsProved(t *testing.T) {
	t.Parallel()
	w := newWorldWith(t, devnet.Options{Nodes: cheapAndDear(nil), Played: 2})
	program, _, buffers := example(t, "fibonacci", "twenty")
	id := w.post(program, buffers, "--bidding", "10m", "--deadline", "30m")
	bidOf := func(i int) protocol.Bid {
		return protocol.Bid{JobID: id, Worker: w.net.Nodes[i].Key.Address(), Enclave: w.enclaveOf(i), Price: big.NewInt(1e15)}
	}
	first, second := w.decideFor(bidOf(0), 1), w.decideFor(bidOf(1), 1)

	t.Run("by a keeper that reads the member's journal", func(t *testing.T) {
		member := w.play(1)
		member.mu.Lock()
		for _, one := range []protocol.AssignmentDecision{first, second} {
			member.journal.Decisions = append(member.journal.Decisions,
				oracleapi.SignedDecision{Decision: one, Signatures: []hexutil.Bytes{member.decide(t, one)}})
		}
		member.mu.Unlock()
		w.until("the member's punishment", func() bool { return w.bond(1) < bonded })
		require.EqualValues(t, bonded-slashed, w.bond(1))
		require.EqualValues(t, bonded, w.bond(0))
		require.EqualValues(t, bonded, w.bond(2))
		require.EqualValues(t, proverShare, w.earned(w.net.Keeper))
	})

	t.Run("by whoever is first when it told another member", func(t *testing.T) {
		member, honest := w.play(2), oracle(w.net.OracleURL(0))
		for i, one := range []protocol.AssignmentDecision{first, second} {
			proposal := oracleapi.Proposal{
				JobID: id, Moment: w.job(id).BidEnd + uint64(i), InputsRoot: one.InputsRoot, Decision: &one, Signature: member.decide(t, one),
			}
			require.ErrorIs(t, member.propose(t, honest, proposal), oracleapi.ErrNoProposal, "it is taken in, and there is nothing to say yet")
		}
		w.until("the member's punishment", func() bool { return w.bond(2) < bonded })
		require.EqualValues(t, bonded-slashed, w.bond(2))
		require.EqualValues(t, bonded, w.bond(0))
		require.EqualValues(t, 2*proverShare, w.earned(w.net.Keeper, w.net.Oracles[0]), "with that for the one before")
	})
}
