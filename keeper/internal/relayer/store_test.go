package relayer_test

import (
	"math/big"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	simpcs "github.com/assay-network/assay/internal/simtee/pcs"
	"github.com/assay-network/assay/keeper/internal/index"
	"github.com/assay-network/assay/keeper/internal/relayer"
)

// lately dates documents: newer than those of the deployment, which an hour was taken off, and not ahead of the chain, whose
// newest block may be some seconds old.
func lately() time.Time { return time.Now().Add(-time.Minute) }

// With the real contracts, a provisioning service and a registered machine: what ends is replaced, what will count is there
// ahead, and the machine that falls behind is named.
func TestRelayer_WithTheContracts(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, e := register(t, w)
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), lately)
	require.NoError(t, err)
	service := simpcs.New(authority, time.Now)
	raised := simtee.DefaultBundle()
	raised.TCBInfo = raised.TCBInfo.RaiseTCB("INTEL-SA-01079")
	raised.TCBInfo.Levels[0].Date = time.Now().AddDate(0, -6, 0)
	raised.QEIdentity.Evaluation = raised.TCBInfo.Evaluation
	service.Publish(raised)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)

	root, err := w.Contracts.RootKey(t.Context())
	require.NoError(t, err)
	store := relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(0), Timeout: time.Minute}
	r := relayer.New(relayer.Config{Ahead: 31 * day, Upsert: true}, relayer.Deps{
		Service: pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL}, Store: store,
		Enclaves: onChain(w, e), Registry: registryOf(w), Root: root, Clock: clock.System{}, Log: zerolog.Nop(),
		Metrics: relayer.NewMetrics(prometheus.NewRegistry()),
	})
	required, err := store.Required(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.EqualValues(t, 17, required)
	before, err := w.Contracts.HeldTCBInfo(t.Context(), 1, simtee.DefaultFMSPC(), 17)
	require.NoError(t, err)

	require.NoError(t, r.Round(t.Context()))
	after, err := w.Contracts.HeldTCBInfo(t.Context(), 1, simtee.DefaultFMSPC(), 17)
	require.NoError(t, err)
	require.Greater(t, after.Issued, before.Issued)
	for _, held := range []func() (chain.HeldCollateral, error){
		func() (chain.HeldCollateral, error) {
			return w.Contracts.HeldTCBInfo(t.Context(), 1, simtee.DefaultFMSPC(), 18)
		},
		func() (chain.HeldCollateral, error) { return w.Contracts.HeldQEIdentity(t.Context(), 1, 18) },
	} {
		dates, err := held()
		require.NoError(t, err)
		require.NotZero(t, dates.Ends, "the newest is there ahead of its day")
	}
	outlook := r.Report().Enclaves
	require.Len(t, outlook, 1)
	require.Equal(t, relayer.Drops, outlook[0].Fate)
	require.Equal(t, []string{"sgx component 0 (BIOS Early Microcode Update) has SVN 7, needs 8"}, outlook[0].Short)
}

// A recovery that is published is on chain at once, and ends the verdicts on the day that it counts.
func TestRelayer_RecoveryComesToCount(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, e := register(t, w)
	e.ID = w.Seated(t, e.Platform)
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), lately)
	require.NoError(t, err)
	service := simpcs.New(authority, time.Now)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	root, err := w.Contracts.RootKey(t.Context())
	require.NoError(t, err)
	store := relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(5), Timeout: time.Minute}
	start := func() *relayer.Relayer {
		return relayer.New(relayer.Config{Ahead: day, Upsert: true}, relayer.Deps{
			Service: pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL}, Store: store,
			Enclaves: onChain(w, e), Registry: registryOf(w), Root: root, Clock: clock.System{}, Log: zerolog.Nop(),
			Metrics: relayer.NewMetrics(prometheus.NewRegistry()),
		})
	}
	r := start()
	done := func() map[string]relayer.Action {
		require.NoError(t, r.Round(t.Context()))
		actions := map[string]relayer.Action{}
		for _, document := range r.Report().Documents {
			require.Empty(t, document.Error)
			actions[document.Name] = document.Action
		}
		return actions
	}
	for name, action := range done() {
		require.Equal(t, relayer.Leave, action, "%s: the deployment brought the same", name)
	}

	counts := time.Unix(int64(w.Now(t)), 0).Add(20 * time.Minute)
	_, err = service.Recover(simpcs.Recovery{Counts: counts, Advisories: []string{"INTEL-SA-01079"}})
	require.NoError(t, err)
	actions := done()
	require.Equal(t, relayer.Bring, actions["evaluations TDX"])
	require.Equal(t, relayer.Bring, actions[info18])
	require.Equal(t, relayer.Leave, actions[info17])
	require.Equal(t, counts.UTC(), r.Report().Enclaves[0].Counts)
	requireLive := func(want bool) {
		enclave, err := w.Contracts.Enclave(t.Context(), e.ID, nil)
		require.NoError(t, err)
		require.Equal(t, want, enclave.Live)
	}

	w.Pass(t, 21*time.Minute)
	announced, err := store.Announced(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.EqualValues(t, 17, announced)
	requireLive(true)
	// Another relayer goes on where the first stopped.
	r = start()
	require.Equal(t, relayer.Bring, done()["evaluations TDX"])
	announced, err = store.Announced(t.Context(), parse.TDX)
	require.NoError(t, err)
	require.EqualValues(t, 18, announced)
	requireLive(false)
	require.Equal(t, relayer.Leave, done()["evaluations TDX"])
	require.Equal(t, relayer.Refused, r.Report().Enclaves[0].Fate)
}

func registryOf(w *chaintest.World) relayer.ChainRegistry {
	return relayer.ChainRegistry{Contract: w.Contracts, Sender: w.Sender(5), Timeout: time.Minute}
}

// A recovery drops a machine that is down, with a bid in hand: the keeper writes down why, out of what the machine once sent.
func TestRelayer_RecordsForAMachineThatIsDown(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	o, e := register(t, w)
	id := w.Seated(t, e.Platform)
	e.ID = id
	enclave := func() chain.Enclave {
		record, err := w.Contracts.Enclave(t.Context(), id, nil)
		require.NoError(t, err)
		return record
	}
	// Its newest attestation is by a known key, and shows nothing of the quoting enclave.
	e.Signers = []index.Signer{o.submit(common.Address{signerAccount}, false, w.Contracts.Reattest)}
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), lately)
	require.NoError(t, err)
	service := simpcs.New(authority, time.Now)
	_, err = service.Recover(simpcs.Recovery{Counts: time.Now().Truncate(time.Second).Add(-time.Hour), Advisories: []string{"INTEL-SA-01079"}})
	require.NoError(t, err)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	root, err := w.Contracts.RootKey(t.Context())
	require.NoError(t, err)
	r := relayer.New(relayer.Config{Ahead: day, Upsert: true}, relayer.Deps{
		Service:  pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL},
		Store:    relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(5), Timeout: time.Minute},
		Enclaves: onChain(w, e), Registry: registryOf(w), Root: root, Clock: clock.System{}, Log: zerolog.Nop(),
		Metrics: relayer.NewMetrics(prometheus.NewRegistry()),
	})
	request := w.Request(t, 2)
	bid := protocol.Bid{
		JobID: w.Post(t, 2, request), Worker: e.Operator, Enclave: id, Price: request.Offer.MinPrice, ValidUntil: w.Now(t) + 600,
	}
	call, err := w.Contracts.Bid(bid, request)
	w.Do(t, 3, call, err)
	require.NotZero(t, enclave().Used)

	require.NoError(t, r.Round(t.Context()), "brings what counts")
	require.NoError(t, r.Round(t.Context()), "finds who is refused by it")
	require.False(t, enclave().Live)
	require.Equal(t, protocol.TcbOutOfDate, enclave().Status)
	excuse, err := w.Contracts.ExcuseOf(t.Context(), enclave().Index, nil)
	require.NoError(t, err)
	require.Equal(t, "status", excuse)
	cutOff, err := registryOf(w).CutOff(t.Context(), id)
	require.NoError(t, err)
	require.False(t, cutOff, "it is written down")
}

// A revocation is on chain with the next round, however long the stored list would hold.
func TestRelayer_RevocationIsNotWaitedWith(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, e := register(t, w)
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), lately)
	require.NoError(t, err)
	service := simpcs.New(authority, time.Now)
	server := httptest.NewServer(service)
	t.Cleanup(server.Close)
	root, err := w.Contracts.RootKey(t.Context())
	require.NoError(t, err)
	r := relayer.New(relayer.Config{Ahead: day, Upsert: true}, relayer.Deps{
		Service:  pcs.Client{Get: pcs.HTTP{Client: server.Client()}, Base: server.URL},
		Store:    relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(5), Timeout: time.Minute},
		Enclaves: onChain(w, e), Registry: registryOf(w), Root: root, Clock: clock.System{}, Log: zerolog.Nop(),
		Metrics: relayer.NewMetrics(prometheus.NewRegistry()),
	})
	ca := upsert.Hash(authority.CADER(simtee.PlatformCA))
	serials := func() []byte {
		require.NoError(t, r.Round(t.Context()))
		held, err := w.Contracts.HeldPCKCRL(t.Context(), ca)
		require.NoError(t, err)
		return held.Content
	}
	require.Empty(t, serials())
	service.SetPCKList(simtee.PlatformCA, simtee.CRLConfig{Number: 2, Revoked: []*big.Int{big.NewInt(0xbad), big.NewInt(7)}})
	want := make([]byte, 40)
	want[18], want[19], want[39] = 0x0b, 0xad, 7
	require.Equal(t, want, serials())
	standing := func() relayer.Action {
		for _, document := range r.Report().Documents {
			if document.Name == "pck-crl platform" {
				return document.Action
			}
		}
		return ""
	}
	require.Equal(t, relayer.Bring, standing())
	serials()
	require.Equal(t, relayer.Leave, standing())
}

// An empty store is filled by whoever comes, certificates first; what is forged is refused by name.
func TestChainStore_AnybodyPutsThingsIn(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), lately)
	require.NoError(t, err)
	ca, signer := authority.CACert(simtee.ProcessorCA), authority.TCBSigner()
	store := relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(4), Timeout: time.Minute}

	list, err := authority.PCKCRL(simtee.ProcessorCA)
	require.NoError(t, err)
	document := relayer.Document{Kind: relayer.PCKCRL, CA: parse.ProcessorCA, DER: list, Issuer: ca}
	before, err := store.Held(t.Context(), document)
	require.NoError(t, err)
	require.NoError(t, store.Bring(t.Context(), document))
	after, err := store.Held(t.Context(), document)
	require.NoError(t, err)
	require.False(t, after.Issued.Before(before.Issued))

	rootList, err := authority.RootCRL()
	require.NoError(t, err)
	numbers, err := authority.Evaluations(simtee.Evaluations{SGX: true})
	require.NoError(t, err)
	for _, document := range []relayer.Document{
		{Kind: relayer.RootCRL, DER: rootList},
		{Kind: relayer.Evaluations, TEE: parse.SGX, Signed: collateral.Document{Raw: numbers.Document}},
	} {
		held, err := store.Held(t.Context(), document)
		if document.Kind == relayer.RootCRL {
			require.NoError(t, err)
			require.False(t, held.Ends.IsZero())
			require.False(t, held.Stale)
		} else {
			require.ErrorContains(t, err, "Json", "a list without numbers is none")
		}
	}
	forged := relayer.Document{Kind: relayer.TCBInfo, Issuer: signer, Signed: collateral.Document{Raw: []byte("{}")}}
	require.ErrorContains(t, store.Bring(t.Context(), forged), "DocumentSignature")
	require.ErrorIs(t, store.Bring(t.Context(), relayer.Document{Kind: relayer.TCBInfo}), relayer.ErrNotKept)
	_, err = store.Held(t.Context(), relayer.Document{Kind: "minutes"})
	require.ErrorIs(t, err, relayer.ErrNotKept)
}
