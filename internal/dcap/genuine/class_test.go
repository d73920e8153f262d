package genuine_test

import (
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/simtee"
)

// Where a quote is forged and its collateral of no use either, the forgery is what is reported.
func TestVerify_ForgeryComesBeforeUselessCollateral(t *testing.T) {
	w := dcaptest.NewWorld(t)
	forged := read(t, w.Quote(t, simtee.KnobCorruptSignature))
	strangers := read(t, w.Quote(t, simtee.KnobOtherQE))
	good := read(t, w.Quote(t))
	useless := map[string]func(*collateral.Set){
		"missing list":     func(s *collateral.Set) { s.PCKCRL = nil },
		"missing TCB info": func(s *collateral.Set) { s.TCBInfo = nil },
		"another family":   func(s *collateral.Set) { s.TCBInfo = w.CollateralOf(t, foreignFamily()).TCBInfo },
		"another CA":       func(s *collateral.Set) { s.PCKCRL = w.CollateralOf(t, processorFamily()).PCKCRL },
		"for enclaves":     func(s *collateral.Set) { s.TCBInfo = w.CollateralFor(t, simtee.SGXv3).TCBInfo },
	}
	for name, change := range useless {
		t.Run(name, func(t *testing.T) {
			set := w.Collateral(t)
			change(set)
			_, err := genuine.Verify(good, set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrCollateral)
			require.NotErrorIs(t, err, genuine.ErrNotGenuine)
			_, err = genuine.Verify(forged, set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrNotGenuine)
			_, err = genuine.Verify(strangers, set, w.Root, w.Now)
			require.ErrorIs(t, err, genuine.ErrQE)
		})
	}
	_, err := genuine.Verify(good, w.Collateral(t), w.Root, w.Now.AddDate(0, 2, 0))
	require.ErrorIs(t, err, genuine.ErrCollateral)
	_, err = genuine.Verify(forged, w.Collateral(t), w.Root, w.Now.AddDate(0, 2, 0))
	require.ErrorIs(t, err, genuine.ErrNotGenuine)
}

func foreignFamily() simtee.BundleConfig {
	bundle := simtee.DefaultBundle()
	bundle.TCBInfo.FMSPC[0] ^= 1
	return bundle
}

func processorFamily() simtee.BundleConfig {
	bundle := simtee.DefaultBundle()
	bundle.CA = simtee.ProcessorCA
	return bundle
}

// A platform on an ended list is revoked all the same: whoever withholds the newer list must not help it.
func TestVerify_RevokedOnAnEndedList(t *testing.T) {
	w, bundle := dcaptest.NewWorld(t), simtee.DefaultBundle()
	bundle.RevokedPCKs = []*big.Int{w.Platform.PCK().SerialNumber}
	_, err := genuine.Verify(read(t, w.Quote(t)), w.CollateralOf(t, bundle), w.Root, w.Now.AddDate(0, 2, 0))
	require.ErrorIs(t, err, genuine.ErrRevoked)
	require.ErrorIs(t, err, genuine.ErrNotGenuine)
}

// Tampered collateral is a forgery, not merely of no use.
func TestVerify_TamperedCollateralIsNotGenuine(t *testing.T) {
	w := dcaptest.NewWorld(t)
	set := w.Collateral(t)
	set.TCBInfo.Signature[9] ^= 1
	_, err := genuine.Verify(read(t, w.Quote(t)), set, w.Root, w.Now.AddDate(0, 2, 0))
	require.ErrorIs(t, err, genuine.ErrCollateralSignature)
	require.ErrorIs(t, err, genuine.ErrNotGenuine)
}

func TestVerifyEvaluations(t *testing.T) {
	w := dcaptest.NewWorld(t)
	doc, err := w.Authority.Evaluations(simtee.Evaluations{Numbers: []simtee.Evaluation{{Number: 17, Recovered: w.Now}}})
	require.NoError(t, err)
	list, err := collateral.ReadEvaluations(doc.Body)
	require.NoError(t, err)
	set := w.Collateral(t)
	chain := set.TCBInfoChain
	require.NoError(t, genuine.VerifyEvaluations(list, chain, set.RootCRL, w.Root, w.Now))

	require.ErrorIs(t, genuine.VerifyEvaluations(nil, chain, set.RootCRL, w.Root, w.Now), genuine.ErrIncomplete)
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain[:1], set.RootCRL, w.Root, w.Now), genuine.ErrIncomplete)
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, nil, w.Root, w.Now), genuine.ErrIncomplete)
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, set.PCKCRL, w.Root, w.Now), genuine.ErrRevocationList)
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, set.RootCRL, genuine.RootKey{}, w.Now), genuine.ErrRoot)
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, set.RootCRL, w.Root, w.Now.AddDate(0, 1, 0)), genuine.ErrExpired)
	bundle := simtee.DefaultBundle()
	bundle.RevokedByRoot = []*big.Int{w.Authority.TCBSigner().SerialNumber}
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, w.CollateralOf(t, bundle).RootCRL, w.Root, w.Now), genuine.ErrRevoked)
	list.Signature[0] ^= 1
	require.ErrorIs(t, genuine.VerifyEvaluations(list, chain, set.RootCRL, w.Root, w.Now), genuine.ErrCollateralSignature)
}
