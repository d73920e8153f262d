package prover_test

import (
	"math/big"
	"os"
	"testing"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/intelsample"
)

// realVariable names a directory of keys; where it is not set, nothing that takes minutes is done.
const realVariable = "DCAP_ZK_KEYS"

// TestIntelQuote proves the production quote for real, and verifies the proof here and on go-ethereum's machine. Keys are
// made where there are none, which takes some three CPU-minutes; proving takes some fifteen seconds.
func TestIntelQuote(t *testing.T) {
	dir := os.Getenv(realVariable)
	if dir == "" {
		t.Skipf("SKIPPED: %s names no directory of keys, so nothing was proven for real; make dcap-zk-prove", realVariable)
	}
	log := zerolog.New(zerolog.NewTestWriter(t))
	compiled, err := prover.Compile(circuit.IntelPlatform(), 1)
	require.NoError(t, err)
	keys, err := prover.Load(compiled, dir)
	if err != nil {
		require.ErrorIs(t, err, prover.ErrNoKeys)
		require.NoError(t, prover.Track(t.Context(), log, "setup", 0, func() (err error) {
			keys, err = prover.Setup(compiled, prover.DevelopmentBeacon(), dir)
			return err
		}))
	}
	salt := [32]byte{5}
	quote, err := witness.Read(intelsample.Quote(), compiled.Authority, salt)
	require.NoError(t, err)
	var proof *prover.Proof
	require.NoError(t, prover.Track(t.Context(), log, "prove", 0, func() (err error) {
		proof, err = prover.Prove(compiled, keys, []*witness.Quote{quote}, salt)
		return err
	}))

	proven, err := prover.VerifyDisclosed(keys, proof.Bytes, salt, proof.Disclosed)
	require.NoError(t, err)
	require.Equal(t, []claims.Claims{quote.Claims}, proven)
	contract := deploy(t, keys)
	gas, err := contract.verify(t, proof.Bytes, proof.Input)
	require.NoError(t, err)
	t.Logf("%d gas on top of a transaction's", gas)

	refused(t, keys, contract, proof)
}

// refused changes each thing that is shown beside the proof.
func refused(t *testing.T, keys *prover.Keys, contract *contract, proof *prover.Proof) {
	t.Helper()
	for name, change := range map[string]func(*claims.Disclosed){
		"body":     func(d *claims.Disclosed) { d.SignedPart = append([]byte{}, d.SignedPart...); d.SignedPart[100] ^= 1 },
		"report":   func(d *claims.Disclosed) { d.QEReport = append([]byte{}, d.QEReport...); d.QEReport[128] ^= 1 },
		"svn":      func(d *claims.Disclosed) { d.SVNs[0]++ },
		"fmspc":    func(d *claims.Disclosed) { d.FMSPC[0]++ },
		"platform": func(d *claims.Disclosed) { d.Platform[0]++ },
		"notAfter": func(d *claims.Disclosed) { d.NotAfter++ },
		"serial":   func(d *claims.Disclosed) { d.Serial[0]++ },
	} {
		changed := proof.Disclosed[0]
		change(&changed)
		_, err := prover.VerifyDisclosed(keys, proof.Bytes, proof.Salt, []claims.Disclosed{changed})
		require.ErrorIs(t, err, prover.ErrProof, name)
		claimed, err := changed.Claims()
		require.NoError(t, err)
		_, err = contract.verify(t, proof.Bytes, claims.PublicInput(proof.Salt, []claims.Claims{claimed}))
		require.Error(t, err, name)
	}
	_, err := prover.VerifyDisclosed(keys, proof.Bytes, [32]byte{6}, proof.Disclosed)
	require.ErrorIs(t, err, prover.ErrProof, "another deployment's salt")
	require.ErrorIs(t, prover.Verify(keys, proof.Bytes, new(big.Int)), prover.ErrProof)
}
