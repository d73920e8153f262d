package chain_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
)

// enclave registers an enclave of an account and returns its id and capacity.
func enclave(t *testing.T, w *chaintest.World, account int, seed string) (common.Hash, protocol.Capacity) {
	t.Helper()
	c := w.Contracts
	platform, err := w.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(seed)})
	require.NoError(t, err)
	call, err := c.AdmitPlatform(platform.PCKLeafDER(), w.Authority.PlatformCADER())
	w.Do(t, account, call, err)
	record, err := c.PckRecord(t.Context(), platform.PCKLeafDER(), w.Authority.PlatformCADER())
	require.NoError(t, err)

	capacity := protocol.Capacity{Cores: 8, MemoryMiB: 16384, KHz: 14000, Slots: 2, Modes: protocol.ModeExecute}
	packed, err := capacity.Pack()
	require.NoError(t, err)
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	statement := protocol.EnclaveStatement{
		Operator: w.Account(account).Address(), Signer: w.Account(9).Address(), Sequence: 1, RefBlock: head.Number.Uint64() - 1,
		RefBlockHash: head.ParentHash, Capacity: packed,
	}
	digest, err := statement.Digest(c.AttestationDomain())
	require.NoError(t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	quote, err := platform.EvidenceTDX(simtee.DefaultTD(), reportData)
	require.NoError(t, err)
	evidence := append(record.Packed, quote...)
	claims, err := c.VerifyEvidence(t.Context(), evidence)
	require.NoError(t, err)
	require.Equal(t, chaintest.Measurement(t), claims.Measurement)
	call, err = c.RegisterEnclave(statement, evidence)
	w.Do(t, account, call, err)
	return w.Seated(t, claims.Platform), capacity
}

func TestContracts_LifeOfAJob(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	c, worker := w.Contracts, w.Account(3)
	sink := &recorder{}
	watcher := chain.NewWatcher(c, sink, nil, zerolog.Nop())

	w.Stake(t, 3, 10)
	id, capacity := enclave(t, w, 3, "platform-a")
	record, err := c.Enclave(t.Context(), id, nil)
	require.NoError(t, err)
	require.Equal(t, worker.Address(), record.Operator)
	require.Equal(t, capacity, record.Capacity)
	require.True(t, record.Live)
	require.EqualValues(t, 2, record.FreeSlots())
	require.Equal(t, protocol.TcbUpToDate, record.Status)

	request := w.Request(t, 2)
	job := w.Post(t, 2, request)
	bid := protocol.Bid{
		JobID: job, Worker: worker.Address(), Enclave: id, Price: big.NewInt(5e14), ValidUntil: w.Now(t) + 3000,
	}
	call, err := c.Bid(bid, request)
	w.Do(t, 3, call, err)
	shown, err := c.Job(t.Context(), job, nil)
	require.NoError(t, err)
	require.Equal(t, protocol.StatusOpen, shown.Status)
	require.Equal(t, worker.Address(), shown.Worker)

	w.Pass(t, 10*time.Second)
	decision, signatures := w.Decide(t, bid)
	call, err = c.Assign(decision, signatures)
	w.Do(t, 1, call, err)

	publicValues := []byte("result")
	statement := protocol.TeeStatement{
		JobID: job, Worker: worker.Address(), Kind: protocol.KindSp1, Program: request.Work.Program,
		InputDigest: request.Work.InputDigest, ResultDigest: sha(publicValues), Cycles: 17, Outcome: protocol.OutcomeOk,
	}
	digest, err := statement.Digest(c.ProofDomain())
	require.NoError(t, err)
	signature, err := w.Account(9).SignDigest(digest)
	require.NoError(t, err)
	call, err = c.Deliver(statement, signature, publicValues, request)
	receipt := w.Do(t, 3, call, err)

	settled := only[chain.JobSettled](t, c.DecodeReceipt(receipt))
	require.Equal(t, publicValues, settled.PublicValues)
	credit, err := c.MarketCredit(t.Context(), worker.Address(), common.Address{}, nil)
	require.NoError(t, err)
	require.Equal(t, settled.Paid, credit)
	require.Equal(t, big.NewInt(5e14), new(big.Int).Add(settled.Paid, settled.Fee))

	drain(t, watcher)
	posted := only[chain.JobPosted](t, sink.events())
	require.Equal(t, request, posted.Request)
	require.NotZero(t, posted.Time)
	require.Equal(t, settled.TxHash, only[chain.JobSettled](t, sink.events()).TxHash)
	only[chain.EnclaveRegistered](t, sink.events())
	only[chain.SignerAdmitted](t, sink.events())
	only[chain.JobAssigned](t, sink.events())
	only[chain.CommitteeChanged](t, sink.events())
	only[chain.MeasurementAllowed](t, sink.events())

	found, err := c.JobRequest(t.Context(), job)
	require.NoError(t, err)
	require.Equal(t, request, found.Request)
	mine, err := c.AssignmentsOf(t.Context(), worker.Address(), 0)
	require.NoError(t, err)
	require.Len(t, mine, 1)
	none, err := c.AssignmentsOf(t.Context(), w.Account(4).Address(), 0)
	require.NoError(t, err)
	require.Empty(t, none)
}
