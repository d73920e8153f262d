package attest_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// A node that is there before the collateral waits for it, and says what for.
func TestAttestor_WaitsForCollateral(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{NoCollateral: true})
	w.Stake(t, 3, 1)
	a, metrics := attestor(t, w, 3, "machine", common.Address{0x11})
	_, err := a.Step(t.Context())
	require.ErrorIs(t, err, attest.ErrCollateral)
	require.NotErrorIs(t, err, attest.ErrRefused)
	require.ErrorContains(t, err, "a keeper with --pcs-url does")
	require.Equal(t, "UnknownCertificate", chain.RevertName(err))
	require.Empty(t, metrics.attested)

	// In part it is not enough either.
	bundle := simtee.DefaultBundle()
	bundle.TCBInfo.FMSPC = [6]byte{1}
	w.BringCollateral(t, 5, bundle)
	_, err = a.Step(t.Context())
	require.ErrorIs(t, err, attest.ErrCollateral)
	require.Equal(t, "CollateralMissing", chain.RevertName(err))
	w.BringCollateral(t, 5, simtee.DefaultBundle())
	step(t, a)
	require.NotZero(t, a.State().Expiry)
}

// A TCB recovery drops the platform: that is written down, once, which excuses what the enclave owed; after the microcode
// update the same enclave goes on.
func TestAttestor_TCBRecovery(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	a, metrics := attestor(t, w, 3, "machine", common.Address{0x11})
	step(t, a)
	enclave := func() chain.Enclave {
		record, err := w.Contracts.Enclave(t.Context(), a.State().Enclave, nil)
		require.NoError(t, err)
		return record
	}
	excuse := func() string {
		reason, err := w.Contracts.ExcuseOf(t.Context(), enclave().Index, nil)
		require.NoError(t, err)
		return reason
	}
	w.BringCollateral(t, 5, simtee.DefaultBundle(), simtee.DefaultBundle().RaiseTCB("INTEL-SA-01079"))
	require.Empty(t, excuse(), "nobody has shown yet what it does to this platform")

	_, err := a.Step(t.Context())
	require.ErrorIs(t, err, attest.ErrRefused)
	require.Equal(t, "StatusNotAllowed", chain.RevertName(err))
	require.ErrorContains(t, err, "the platform is OutOfDate: update its firmware")
	require.Zero(t, a.State().Expiry)
	require.Equal(t, protocol.TcbOutOfDate, enclave().Status)
	require.Equal(t, "status", excuse())
	require.Len(t, metrics.lengths["record status"], 1)
	_, err = a.Step(t.Context())
	require.ErrorIs(t, err, attest.ErrRefused)
	require.Len(t, metrics.lengths["record status"], 1, "it is known already")

	// Restarted without the update it says so and ends; what it owed stays excused.
	again, metrics := attestor(t, w, 3, "machine", common.Address{0x22})
	require.ErrorIs(t, again.Run(t.Context()), attest.ErrRefused)
	require.Empty(t, metrics.lengths["record status"])
	require.Equal(t, "status", excuse())

	provider, err := attest.NewSim(attest.SimConfig{
		AuthoritySeed: simtee.DevnetSeed, PlatformSeed: "machine", Microcode: simtee.DefaultComponents()[0] + 1,
	}, w.Client.ChainID())
	require.NoError(t, err)
	updated, _ := attestorOn(t, w, 3, provider, common.Address{0x33})
	step(t, updated)
	require.Equal(t, a.State().Enclave, updated.State().Enclave, "the same machine")
	require.NotZero(t, updated.State().Expiry)
	require.Equal(t, protocol.TcbUpToDate, enclave().Status)
	require.Empty(t, excuse())
}

// Killed between the recovery and its next look, a node writes the status down when it is back.
func TestAttestor_TCBRecoveryWhileDown(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	w.Stake(t, 3, 1)
	a, _ := attestor(t, w, 3, "machine", common.Address{0x11})
	step(t, a)
	w.BringCollateral(t, 5, simtee.DefaultBundle(), simtee.DefaultBundle().RaiseTCB("INTEL-SA-01079"))
	back, metrics := attestor(t, w, 3, "machine", common.Address{0x22})
	require.ErrorIs(t, back.Run(t.Context()), attest.ErrRefused)
	require.Len(t, metrics.lengths["record status"], 1)
	record, err := w.Contracts.Enclave(t.Context(), a.State().Enclave, nil)
	require.NoError(t, err)
	reason, err := w.Contracts.ExcuseOf(t.Context(), record.Index, nil)
	require.NoError(t, err)
	require.Equal(t, "status", reason)
}
