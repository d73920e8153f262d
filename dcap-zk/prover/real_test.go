package prover_test

import (
	"context"
	"fmt"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/simtee"
)

// realVariable names a directory of keys; where it is not set, nothing that takes minutes is done.
const realVariable = "DCAP_ZK_KEYS"

// realKeys compiles a circuit and loads its keys, or makes them where there are none: a minute of one core for each slot.
func realKeys(t *testing.T, authority circuit.Authority, slots int) (*prover.Circuit, *prover.Keys) {
	t.Helper()
	dir := os.Getenv(realVariable)
	if dir == "" {
		t.Skipf("SKIPPED: %s names no directory of keys, so nothing was proven for real; make dcap-zk-prove", realVariable)
	}
	compiled, err := prover.Compile(authority, slots)
	require.NoError(t, err)
	keys, err := prover.Load(compiled, dir)
	if err != nil {
		require.ErrorIs(t, err, prover.ErrNoKeys)
		track(t, "setup", prover.SetupRate, compiled, func() (err error) {
			keys, err = prover.Setup(compiled, prover.DevelopmentBeacon(), dir)
			return err
		})
	}
	return compiled, keys
}

func track(t *testing.T, name string, rate time.Duration, c *prover.Circuit, step func() error) {
	t.Helper()
	log := zerolog.New(zerolog.NewTestWriter(t))
	require.NoError(t, prover.Track(t.Context(), log, name, rate*time.Duration(c.Constraints()), step))
}

// TestIntelQuote proves the production quote for real, and verifies the proof here and on go-ethereum's machine. Proving
// takes some seventeen seconds of one core.
func TestIntelQuote(t *testing.T) {
	compiled, keys := realKeys(t, circuit.IntelPlatform(), 1)
	salt := [32]byte{5}
	quote, err := witness.Read(intelsample.Quote(), compiled.Authority, salt)
	require.NoError(t, err)
	var proof *prover.Proof
	track(t, "prove", prover.ProveRate, compiled, func() (err error) {
		proof, err = prover.Prove(compiled, keys, []*witness.Quote{quote}, salt)
		return err
	})
	verified(t, keys, proof, []claims.Claims{quote.Claims})
}

// TestSimulatedBatch has the service gather quotes of simulated machines, prove them together, and hand the proof on.
func TestSimulatedBatch(t *testing.T) {
	for _, slots := range []int{1, 4} {
		t.Run(fmt.Sprint(slots), func(t *testing.T) { simulatedBatch(t, slots) })
	}
}

func simulatedBatch(t *testing.T, slots int) {
	compiled, keys := realKeys(t, circuit.SimulatedPlatform(), slots)
	salt := [32]byte{6}
	var proof *prover.Proof
	gathered, err := service.New(service.Config{
		Slots: slots, Window: time.Hour, Waiting: slots, Authority: compiled.Authority, Salt: salt,
	}, service.Deps[simtee.Format]{
		Prove: service.Local(compiled, keys, salt),
		Submit: func(_ context.Context, p *prover.Proof, items []service.Item[simtee.Format]) error {
			proof = p
			for i, item := range items {
				if item.Payload != simtee.Formats()[i] {
					return fmt.Errorf("quote %d is of format %s", i, item.Payload)
				}
			}
			return nil
		},
		After: time.After,
		Log:   zerolog.New(zerolog.NewTestWriter(t)),
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	go gathered.Run(ctx)
	var want []claims.Claims
	var answers []<-chan error
	for i, format := range simtee.Formats()[:slots] {
		raw := simulatedQuote(t, fmt.Sprint("machine ", i), format)
		answer, err := gathered.Add(raw, format)
		require.NoError(t, err)
		answers = append(answers, answer)
		quote, err := witness.Read(raw, compiled.Authority, salt)
		require.NoError(t, err)
		want = append(want, quote.Claims)
	}
	track(t, "prove", prover.ProveRate, compiled, func() error { return <-answers[0] })
	for _, answer := range answers[1:] {
		require.NoError(t, <-answer)
	}
	verified(t, keys, proof, want)
}

func simulatedQuote(t *testing.T, machine string, format simtee.Format) []byte {
	t.Helper()
	authority, err := simtee.NewAuthority([]byte(simtee.DevnetSeed), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	platform, err := authority.NewPlatform(simtee.PlatformConfig{Seed: []byte(machine)})
	require.NoError(t, err)
	raw, err := platform.Quote(simtee.QuoteConfig{Format: format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave()})
	require.NoError(t, err)
	return raw
}

// verified verifies a proof in Go and in the contract, and sees both refuse changed claims.
func verified(t *testing.T, keys *prover.Keys, proof *prover.Proof, want []claims.Claims) {
	t.Helper()
	proven, err := prover.VerifyDisclosed(keys, proof.Bytes, proof.Salt, proof.Disclosed)
	require.NoError(t, err)
	require.Equal(t, want, proven)
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
		disclosed := append([]claims.Disclosed{}, proof.Disclosed...)
		changed := &disclosed[len(disclosed)-1]
		change(changed)
		_, err := prover.VerifyDisclosed(keys, proof.Bytes, proof.Salt, disclosed)
		require.ErrorIs(t, err, prover.ErrProof, name)
		var claimed []claims.Claims
		for _, d := range disclosed {
			one, err := d.Claims()
			require.NoError(t, err)
			claimed = append(claimed, one)
		}
		_, err = contract.verify(t, proof.Bytes, claims.PublicInput(proof.Salt, claimed))
		require.Error(t, err, name)
	}
	_, err := prover.VerifyDisclosed(keys, proof.Bytes, [32]byte{99}, proof.Disclosed)
	require.ErrorIs(t, err, prover.ErrProof, "another deployment's salt")
	require.ErrorIs(t, prover.Verify(keys, proof.Bytes, new(big.Int)), prover.ErrProof)
}
