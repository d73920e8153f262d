// Package chaintest is a whole deployment in memory for tests: the real contracts on go-ethereum's simulated chain,
// with collateral of a simulated platform, funded accounts and a committee. Only tests may import it.
package chaintest

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/eth/ethconfig"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/node"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// accounts is how many funded accounts a world has: [World.Account] 0 deploys and is council, 1 is the committee.
const accounts = 10

// Funds of each account.
const (
	etherEach  = 1_000_000
	tokensEach = 1_000_000
)

// World is one deployment and what belongs to it.
type World struct {
	Backend   *simulated.Backend
	Client    *chain.Client
	Contracts *chain.Contracts
	Authority *simtee.Authority

	node *miningNode
	keys []*ecdsa.PrivateKey
}

// Options change a world.
type Options struct {
	// Confirmations of the client.
	Confirmations uint64
	// FallbackDelay of the market in seconds; 30 if zero.
	FallbackDelay int64
	// Members are the accounts of the scheduler committee, account 1 alone if there are none; Threshold of them must sign,
	// one if zero.
	Members   []int
	Threshold uint8
	// NoCollateral leaves the collateral store empty, for [World.BringCollateral] to fill.
	NoCollateral bool
	// Manual leaves sent transactions waiting until [World.Mine].
	Manual bool
	// Wrap replaces the node under the client, to make it fail.
	Wrap func(chain.Backend) chain.Backend
}

// New deploys a world, which ends with the test.
func New(t testing.TB, options Options) *World {
	t.Helper()
	w := &World{}
	alloc := types.GenesisAlloc{}
	for i := range accounts {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("assay chaintest account"), []byte{byte(i)}))
		require.NoError(t, err)
		w.keys = append(w.keys, key)
		alloc[crypto.PubkeyToAddress(key.PublicKey)] = types.Account{Balance: units(etherEach)}
	}
	w.Backend = simulated.NewBackend(alloc, osaka)
	t.Cleanup(func() { require.NoError(t, w.Backend.Close()) })
	w.node = &miningNode{
		Client: w.Backend.Client(), mine: w.Backend.Commit, manual: true, waiting: map[common.Address]*types.Transaction{},
	}
	w.Backend.Commit()

	var err error
	w.Authority, err = simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Now().Add(-time.Hour) })
	require.NoError(t, err)
	var backend chain.Backend = w.node
	if options.Wrap != nil {
		backend = options.Wrap(backend)
	}
	w.Client, err = chain.New(t.Context(), backend, chain.Config{
		Confirmations: options.Confirmations, PollInterval: 5 * time.Millisecond, MaxBackoff: 20 * time.Millisecond,
	}, zerolog.Nop())
	require.NoError(t, err)
	w.Contracts, err = chain.Bind(w.Client, w.deploy(t, options))
	require.NoError(t, err)
	w.node.setManual(options.Manual)
	return w
}

// osaka are the rules that the contracts are compiled for (foundry.toml). Left to itself the simulated chain has those of every fork that
// go-ethereum knows, and under some that are to come new storage costs several times as much.
func osaka(_ *node.Config, eth *ethconfig.Config) {
	rules := *eth.Genesis.Config
	rules.AmsterdamTime, rules.BogotaTime, rules.UBTTime = nil, nil, nil
	eth.Genesis.Config = &rules
}

// units is a number of whole tokens or ether.
func units(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}

// Node is the simulated node, as a client sees it.
func (w *World) Node() chain.Backend { return w.node }

// Account returns the key of a funded account.
func (w *World) Account(i int) chain.Key { return chain.NewKey(w.keys[i]) }

// Council returns the account that deployed.
func (w *World) Council() chain.Key { return w.Account(0) }

// Committee returns the member of the scheduler committee, the first unless the options say otherwise.
func (w *World) Committee() chain.Key { return w.Account(1) }

// Mine makes blocks.
func (w *World) Mine(n int) {
	for range n {
		w.node.commit()
	}
}

// Pass lets time pass on the chain, which makes a block.
func (w *World) Pass(t testing.TB, d time.Duration) {
	t.Helper()
	w.node.mu.Lock()
	defer w.node.mu.Unlock()
	// The pool drops mined transactions a moment after their block is there, and time moves only while it is empty.
	const patience, pause = 10 * time.Second, 5 * time.Millisecond
	require.Eventually(t, func() bool { return w.Backend.AdjustTime(d) == nil }, patience, pause)
}

// Now returns the time of the newest block in seconds since the epoch.
func (w *World) Now(t testing.TB) uint64 {
	t.Helper()
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	return head.Time
}

// Sender makes the transaction manager of an account.
func (w *World) Sender(i int) *chain.TxManager {
	return chain.NewTxManager(w.Client, w.Account(i), chain.TxConfig{}, zerolog.Nop())
}

// Do sends a call from an account and demands that it succeeds.
func (w *World) Do(t testing.TB, account int, call chain.Call, err error) *types.Receipt {
	t.Helper()
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	receipt, err := w.Sender(account).Send(ctx, call)
	require.NoError(t, err)
	return receipt
}

// Stake registers an account as a worker with stake, in whole tokens.
func (w *World) Stake(t testing.TB, account int, tokens int64) {
	t.Helper()
	c := w.Contracts
	call, err := c.RegisterWorker(common.Hash{}, "")
	w.Do(t, account, call, err)
	call, err = c.Approve(c.Addresses().StakeToken, c.Addresses().WorkerRegistry, units(tokens))
	w.Do(t, account, call, err)
	call, err = c.DepositStake(w.Account(account).Address(), units(tokens))
	w.Do(t, account, call, err)
}

// Seated is the id of the enclave that sits on a platform, and there must be one.
func (w *World) Seated(t testing.TB, platform common.Hash) common.Hash {
	t.Helper()
	seat, err := w.Contracts.SeatOf(t.Context(), platform)
	require.NoError(t, err)
	require.NotZero(t, seat.Enclave)
	return seat.Enclave
}

// Request is a job request that the market takes now; change it as the test needs.
func (w *World) Request(t testing.TB, account int) protocol.JobRequest {
	t.Helper()
	return protocol.JobRequest{
		Requester: w.Account(account).Address(),
		Nonce:     big.NewInt(time.Now().UnixNano()),
		Work: protocol.Work{
			Kind: protocol.KindSp1, Program: common.Hash{1}, ProgramDigest: common.Hash{2}, InputDigest: common.Hash{3},
			CycleLimit: 1_000_000, MaxResultBytes: 1024,
			ProgramURI: "http://127.0.0.1:1/program", InputURI: "http://127.0.0.1:1/input",
		},
		Requirements: protocol.Requirements{TEEKinds: 1 << protocol.TeeTdx, MinKHz: 1000},
		Assurance:    protocol.Assurance{Mode: protocol.ModeTee},
		Offer: protocol.Offer{
			MinPrice: big.NewInt(1e15), MaxPrice: big.NewInt(1e15), FloorFee: big.NewInt(1e13), Collateral: big.NewInt(1e18),
			BiddingWindow: 5, ExecutionWindow: 120, FinalDeadline: w.Now(t) + 3600,
		},
	}
}

// Post posts a request and returns the job's id.
func (w *World) Post(t testing.TB, account int, request protocol.JobRequest) common.Hash {
	t.Helper()
	call, err := w.Contracts.PostJob(request)
	w.Do(t, account, call, err)
	id, err := request.ID(w.Contracts.MarketDomain())
	require.NoError(t, err)
	return id
}

// Decide has the committee choose a bid, and returns the decision with its signature.
func (w *World) Decide(t testing.TB, bid protocol.Bid) (protocol.AssignmentDecision, [][]byte) {
	t.Helper()
	decision := protocol.AssignmentDecision{
		JobID: bid.JobID, Round: bid.Round, Worker: bid.Worker, Enclave: bid.Enclave, Price: bid.Price,
		WeightsVersion: 1, InputsRoot: common.Hash{1}, ValidUntil: w.Now(t) + protocol.DecisionSeconds,
	}
	digest, err := decision.Digest(w.Contracts.MarketDomain())
	require.NoError(t, err)
	signature, err := w.Committee().SignDigest(digest)
	require.NoError(t, err)
	return decision, [][]byte{signature}
}

// miningNode is the simulated node; unless it is manual it makes a block for each transaction that it takes.
type miningNode struct {
	simulated.Client
	mine func() common.Hash

	mu     sync.Mutex
	manual bool
	// waiting is the newest transaction that each account sent since the last block.
	waiting map[common.Address]*types.Transaction
}

// SendTransaction takes a transaction and mines it.
func (n *miningNode) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	if err := n.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	if !n.manual {
		n.mine()
		return nil
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err == nil {
		n.waiting[from] = tx
	}
	return err
}

// CallContractAtHash implements [chain.Backend]; the simulated client has it, its interface does not say so.
func (n *miningNode) CallContractAtHash(ctx context.Context, message ethereum.CallMsg, block common.Hash) ([]byte, error) {
	return n.Client.(interface {
		CallContractAtHash(ctx context.Context, message ethereum.CallMsg, block common.Hash) ([]byte, error)
	}).CallContractAtHash(ctx, message, block)
}

func (n *miningNode) commit() {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.mine()
	clear(n.waiting)
}

func (n *miningNode) setManual(manual bool) {
	n.mu.Lock()
	defer n.mu.Unlock()
	n.manual = manual
}

// Pending returns the first transaction of an account that waits to be mined; nil if none does.
func (w *World) Pending(t testing.TB, account common.Address) *types.Transaction {
	t.Helper()
	w.node.mu.Lock()
	defer w.node.mu.Unlock()
	return w.node.waiting[account]
}

// Freeze is the guardian's call that freezes an enclave or lifts that; the council's account may make it.
func (w *World) Freeze(t testing.TB, enclave common.Hash, frozen bool) chain.Call {
	t.Helper()
	return chain.Call{
		To: w.Contracts.Addresses().AttestationRegistry, Label: "setFrozen",
		Data: attestationregistry.NewAttestationRegistry().PackSetFrozen(enclave, frozen),
	}
}

// ChangeTerms is the council's call that changes the terms of the reference measurement, after which its enclaves must
// attest again.
func (w *World) ChangeTerms(t testing.TB, maxKHz uint32) chain.Call {
	t.Helper()
	return chain.Call{
		To: w.Contracts.Addresses().AttestationRegistry, Label: "allowMeasurement",
		Data: attestationregistry.NewAttestationRegistry().PackAllowMeasurement(Measurement(t), uint8(protocol.TeeTdx),
			1<<protocol.KindSp1, maxKHz, "new terms"),
	}
}
