package attest_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/openkey"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// desk sends each attestation in a batch of its own, at once, under the key that everybody can prove under.
type desk struct {
	t       *testing.T
	w       *chaintest.World
	account int
	// kinds are what was handed in.
	kinds []string
	// fault is answered instead.
	fault error
}

const (
	deskSlots = 4
	deskPayer = 9
)

func (d *desk) Consent(statement protocol.EnclaveStatement) ([]byte, error) {
	return d.w.Contracts.Consent(d.w.Account(d.account), statement)
}

func (d *desk) Submit(ctx context.Context, attestation batchapi.Attestation) (batchapi.Outcome, error) {
	kind := string(attestation.Kind)
	if attestation.Whole {
		kind += " in full"
	}
	if d.kinds = append(d.kinds, kind); d.fault != nil {
		return batchapi.Outcome{}, d.fault
	}
	contract, err := d.w.Contracts.BatchDesk(ctx)
	require.NoError(d.t, err)
	key, err := contract.Key(ctx, deskSlots, d.w.Authority.PlatformCADER())
	require.NoError(d.t, err)
	quote, err := witness.Read(attestation.Quote, circuit.SimulatedPlatform(), contract.Salt)
	require.NoError(d.t, err)
	filled, err := claims.Fill([]claims.Claims{quote.Claims}, deskSlots)
	require.NoError(d.t, err)
	item := chain.BatchItem{
		Statement: attestation.Statement, Consent: attestation.Consent, Evidence: quote.Disclosed.Evidence(key.CA),
	}
	makeCall := contract.Register
	switch attestation.Kind {
	case batchapi.Reattest:
		makeCall = contract.Reattest
	case batchapi.Rotate:
		makeCall = contract.Rotate
	}
	if attestation.Kind != batchapi.Register && !attestation.Whole {
		item.Evidence = quote.Disclosed.KnownEvidence(key.CA)
	}
	call, err := makeCall(key.Number, []chain.BatchItem{item}, openkey.Prove(claims.PublicInput(contract.Salt, filled), 5))
	require.NoError(d.t, err)
	receipt, err := d.w.Sender(deskPayer).Send(ctx, call)
	if chain.RevertName(err) != "" {
		return batchapi.Outcome{Refusal: revertData(d.t, err)}, nil
	}
	require.NoError(d.t, err)
	return batchapi.Outcome{Transaction: receipt.TxHash}, nil
}

func revertData(t *testing.T, err error) []byte {
	t.Helper()
	var revert *chain.RevertError
	require.ErrorAs(t, err, &revert)
	return revert.Data
}

func batched(t *testing.T, w *chaintest.World, account int, signer common.Address) (*attest.Attestor, *desk, *counted) {
	t.Helper()
	provider, err := attest.NewSim(attest.SimConfig{AuthoritySeed: simtee.DevnetSeed, PlatformSeed: "machine"}, w.Client.ChainID())
	require.NoError(t, err)
	metrics := &counted{attested: map[string]int{}, lengths: map[string][]int{}}
	d := &desk{t: t, w: w, account: account}
	return attest.New(attest.Identity{
		Signer:   signer,
		Capacity: protocol.Capacity{Cores: 4, MemoryMiB: 8192, KHz: 12_000, Slots: 2, Modes: protocol.ModeExecute},
	}, attest.Deps{
		Registry: w.Contracts, Heads: w.Client, Sender: recorded{w.Sender(account), metrics.lengths}, Provider: provider,
		Clock: follower{t: t, w: w}, Metrics: metrics, Log: zerolog.New(zerolog.NewTestWriter(t)), Batches: d,
	}), d, metrics
}

// An enclave whose statements go through batches: the node itself sends nothing, so nobody sees its machine's certificate.
func TestAttestor_Batches(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	first, second := common.Address{0x11}, common.Address{0x22}
	a, d, metrics := batched(t, w, 3, first)
	step(t, a)
	registered := a.State()
	require.InDelta(t, w.Now(t)+3600, registered.Expiry, 5)
	w.Pass(t, 1801*time.Second)
	step(t, a)
	require.Greater(t, a.State().Expiry, registered.Expiry)
	require.Equal(t, []string{"register", "reattest"}, d.kinds, "the short form was enough")

	// Under new terms it is not.
	w.Do(t, 0, w.ChangeTerms(t, 7000), nil)
	step(t, a)
	require.Equal(t, []string{"rotate in full"}, d.kinds[2:])
	require.NotZero(t, a.State().Expiry)
	require.Empty(t, metrics.lengths, "nothing was sent from here")

	// Another process: its key is admitted beside the one that is lost.
	b, d, metrics := batched(t, w, 3, second)
	step(t, b)
	require.Equal(t, "rotate", d.kinds[0])
	require.NotZero(t, b.State().Expiry)
	record, err := w.Contracts.Enclave(t.Context(), registered.Enclave, nil)
	require.NoError(t, err)
	require.Equal(t, second, record.Newest.Key)
	require.Equal(t, first, record.Previous.Key)
	require.NotZero(t, record.Previous.Expiry)
	require.Empty(t, metrics.lengths)
}

func TestAttestor_BatchRefused(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	a, d, _ := batched(t, w, 3, common.Address{0x11})
	err := a.Run(t.Context())
	require.ErrorIs(t, err, attest.ErrRefused)
	require.Equal(t, "NotRegistered", chain.RevertName(err))
	require.Equal(t, []string{"register"}, d.kinds)

	// As is what the batch prover does not take at all.
	a, d, _ = batched(t, w, 3, common.Address{0x11})
	d.fault = batchapi.ErrRefused
	require.ErrorIs(t, a.Run(t.Context()), attest.ErrRefused)
}

// A batch prover that is down is no reason to give up, nor to attest directly.
func TestAttestor_BatchUnavailable(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	a, d, metrics := batched(t, w, 3, common.Address{0x11})
	d.fault = batchapi.ErrUnavailable
	_, err := a.Step(t.Context())
	require.ErrorIs(t, err, batchapi.ErrUnavailable)
	require.NotErrorIs(t, err, attest.ErrRefused)
	require.Equal(t, 1, metrics.attested["register failed"])
	d.fault = nil
	step(t, a)
	require.NotZero(t, a.State().Expiry)
	require.Empty(t, metrics.lengths)
}
