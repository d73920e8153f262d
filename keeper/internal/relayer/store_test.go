package relayer_test

import (
	"net/http/httptest"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/simtee"
	simpcs "github.com/assay-network/assay/internal/simtee/pcs"
	"github.com/assay-network/assay/keeper/internal/relayer"
)

// With the real contracts, a provisioning service and a registered machine: what ends is replaced, what will count is there
// ahead, and the machine that falls behind is named.
func TestRelayer_WithTheContracts(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, e := register(t, w)
	// Its documents are newer than those of the deployment, which an hour was taken off.
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), time.Now)
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
		Enclaves: onChain(w, e), Root: root, Clock: clock.System{}, Log: zerolog.Nop(),
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
	for _, held := range []func() (chain.CollateralDates, error){
		func() (chain.CollateralDates, error) {
			return w.Contracts.HeldTCBInfo(t.Context(), 1, simtee.DefaultFMSPC(), 18)
		},
		func() (chain.CollateralDates, error) { return w.Contracts.HeldQEIdentity(t.Context(), 1, 18) },
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

func TestChainStore_OnlyTheCouncilPutsThingsIn(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	s := set(t, func(_ *relayer.Config, d *relayer.Deps) {
		d.Store = relayer.ChainStore{Contract: w.Contracts, Sender: w.Sender(4), Timeout: time.Minute}
	})
	s.recover(1)
	require.ErrorContains(t, s.Round(t.Context()), "AccessManagedUnauthorized")
	_, err := (relayer.ChainStore{Contract: w.Contracts}).Required(t.Context(), parse.SGX)
	require.ErrorIs(t, err, relayer.ErrNoEvaluation)
	require.ErrorIs(t, (relayer.ChainStore{Contract: w.Contracts}).Bring(t.Context(), relayer.Document{Kind: relayer.RootCRL}), relayer.ErrNotKept)
}
