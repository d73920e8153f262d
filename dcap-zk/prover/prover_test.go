package prover_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/prover"
)

// square is a circuit like the real one in all that keys and proofs see of it: one public input, one commitment.
type square struct {
	Input  frontend.Variable `gnark:",public"`
	Secret frontend.Variable
	bound  int
}

func (c *square) Define(api frontend.API) error {
	lookup.New(api).Range(c.bound).Require(c.Secret)
	api.AssertIsEqual(c.Input, api.Mul(c.Secret, c.Secret))
	return nil
}

func squareCircuit(t *testing.T, bound int) *prover.Circuit {
	t.Helper()
	c, err := prover.CompileDefinition("square", 1, &square{bound: bound})
	require.NoError(t, err)
	return c
}

func setup(t *testing.T) (*prover.Circuit, *prover.Keys, string) {
	t.Helper()
	c, dir := squareCircuit(t, 16), t.TempDir()
	keys, err := prover.Setup(c, prover.DevelopmentBeacon(), dir)
	require.NoError(t, err)
	return c, keys, dir
}

func proofOf7(t *testing.T, c *prover.Circuit, keys *prover.Keys) []byte {
	t.Helper()
	proof, err := prover.ProveAny(c, keys, &square{Input: 49, Secret: 7})
	require.NoError(t, err)
	require.Len(t, proof, prover.ProofSize)
	return proof
}

func TestProveAndVerify(t *testing.T) {
	c, keys, _ := setup(t)
	proof := proofOf7(t, c, keys)
	require.NoError(t, prover.Verify(keys, proof, big.NewInt(49)))
	require.ErrorIs(t, prover.Verify(keys, proof, big.NewInt(36)), prover.ErrProof, "another claim")
	wrapped := new(big.Int).Add(big.NewInt(49), ecc.BN254.ScalarField())
	require.ErrorIs(t, prover.Verify(keys, proof, wrapped), prover.ErrMalformed, "the same modulo the field's order")
	require.ErrorIs(t, prover.Verify(keys, proof, big.NewInt(-1)), prover.ErrMalformed)
	_, err := prover.ProveAny(c, keys, &square{Input: 48, Secret: 7})
	require.Error(t, err, "a false statement")
}

// TestPacked takes the two equations of a proof from the packed key, as a contract does.
func TestPacked(t *testing.T) {
	c, keys, _ := setup(t)
	proof := proofOf7(t, c, keys)
	packed, err := keys.Packed()
	require.NoError(t, err)
	require.Len(t, packed, 28*32)
	reader := bytes.NewReader(packed)
	var one [4]bn254.G1Affine // alpha, and the points of constant, input and commitment
	var two [5]bn254.G2Affine // -delta, -beta, -gamma, -sigma G, G
	read := bn254.NewDecoder(reader)
	for _, point := range []any{&two[0], &one[0], &two[1], &two[2], &two[3], &two[4], &one[1], &one[2], &one[3]} {
		require.NoError(t, read.Decode(point))
	}
	var a, ar, commitment, knowledge bn254.G1Affine
	var b bn254.G2Affine
	read = bn254.NewDecoder(bytes.NewReader(proof))
	for _, point := range []any{&a, &b, &ar, &commitment, &knowledge} {
		require.NoError(t, read.Decode(point))
	}
	times := func(p bn254.G1Affine, by *big.Int) (out bn254.G1Affine) { return *out.ScalarMultiplication(&p, by) }
	input, hashed := times(one[2], big.NewInt(49)), times(one[3], new(big.Int).SetBytes(crypto.Keccak256(proof[256:320])))
	sum := one[1]
	sum.Add(&sum, &input).Add(&sum, &hashed).Add(&sum, &commitment)
	good, err := bn254.PairingCheck([]bn254.G1Affine{a, ar, one[0], sum}, []bn254.G2Affine{b, two[0], two[1], two[2]})
	require.NoError(t, err)
	require.True(t, good, "the proof's equation")
	good, err = bn254.PairingCheck([]bn254.G1Affine{commitment, knowledge}, []bn254.G2Affine{two[3], two[4]})
	require.NoError(t, err)
	require.True(t, good, "the commitment's equation")
}

// TestChangedProofs flips a bit in each of the proof's numbers, and exchanges its parts for others that are points.
func TestChangedProofs(t *testing.T) {
	c, keys, _ := setup(t)
	proof := proofOf7(t, c, keys)
	for at := 31; at < len(proof); at += 32 {
		changed := append([]byte{}, proof...)
		changed[at] ^= 1
		err := prover.Verify(keys, changed, big.NewInt(49))
		require.True(t, errors.Is(err, prover.ErrMalformed) || errors.Is(err, prover.ErrProof), "byte %d: %v", at, err)
	}
	_, _, one, _ := bn254.Generators()
	g1 := one.RawBytes()
	for _, at := range []int{0, 192, 256, 320} {
		changed := append([]byte{}, proof...)
		copy(changed[at:], g1[:])
		require.ErrorIs(t, prover.Verify(keys, changed, big.NewInt(49)), prover.ErrProof, "point at %d", at)
	}
	for _, size := range []int{0, 383, 385, 320, 448} {
		resized := append(append([]byte{}, proof...), make([]byte, 64)...)[:size]
		require.ErrorIs(t, prover.Verify(keys, resized, big.NewInt(49)), prover.ErrMalformed, "%d bytes", size)
	}
	other, err := prover.ProveAny(c, keys, &square{Input: 64, Secret: 8})
	require.NoError(t, err)
	mixed := append(append([]byte{}, proof[:256]...), other[256:]...)
	require.ErrorIs(t, prover.Verify(keys, mixed, big.NewInt(49)), prover.ErrProof, "commitment of another proof")
}

func TestKeysAreKept(t *testing.T) {
	c, keys, dir := setup(t)
	require.True(t, keys.Manifest.Development, "one party made them")
	loaded, err := prover.Load(c, dir)
	require.NoError(t, err)
	require.Equal(t, keys.Manifest, loaded.Manifest)
	proof := proofOf7(t, c, loaded)
	verifying, err := prover.LoadVerifying(keys.Dir)
	require.NoError(t, err)
	require.NoError(t, prover.Verify(verifying, proof, big.NewInt(49)))
	_, err = prover.ProveAny(c, verifying, &square{Input: 49, Secret: 7})
	require.ErrorIs(t, err, prover.ErrKeys, "no proving key was loaded")

	again, err := prover.Setup(c, []byte("another beacon"), t.TempDir())
	require.NoError(t, err)
	require.ErrorIs(t, prover.Verify(again, proof, big.NewInt(49)), prover.ErrProof, "other keys of the same circuit")
}

func TestKeysOfOthers(t *testing.T) {
	c, keys, dir := setup(t)
	other := squareCircuit(t, 17)
	require.NotEqual(t, c.Hash, other.Hash)
	_, err := prover.Load(other, dir)
	require.ErrorIs(t, err, prover.ErrNoKeys)
	_, err = prover.ProveAny(other, keys, &square{Input: 49, Secret: 7})
	require.ErrorIs(t, err, prover.ErrKeys)
	require.NoError(t, os.Rename(keys.Dir, filepath.Join(dir, other.Hash)))
	_, err = prover.Load(other, dir)
	require.ErrorIs(t, err, prover.ErrKeys, "the directory's name is not enough")
}

func TestChangedKeys(t *testing.T) {
	flip := func(content []byte, _ prover.Manifest) { content[len(content)/2] ^= 0x20 }
	// What a manifest tells besides, as the beacon, is for people: other text there changes nothing.
	digit := func(of func(prover.Manifest) string) func([]byte, prover.Manifest) {
		return func(content []byte, manifest prover.Manifest) {
			content[bytes.Index(content, []byte(of(manifest)))] ^= 0x01
		}
	}
	for _, change := range []struct {
		name, file string
		change     func([]byte, prover.Manifest)
	}{
		{"proving key", "proving.key", flip},
		{"verifying key", "verifying.key", flip},
		{"circuit", "manifest.json", digit(func(m prover.Manifest) string { return m.Circuit })},
		{"proving key's checksum", "manifest.json", digit(func(m prover.Manifest) string { return m.ProvingKey })},
		{"verifying key's checksum", "manifest.json", digit(func(m prover.Manifest) string { return m.VerifyingKey })},
	} {
		t.Run(change.name, func(t *testing.T) {
			c, keys, dir := setup(t)
			path := filepath.Join(keys.Dir, change.file)
			content, err := os.ReadFile(path)
			require.NoError(t, err)
			change.change(content, keys.Manifest)
			require.NoError(t, os.WriteFile(path, content, 0o644))
			_, err = prover.Load(c, dir)
			require.ErrorIs(t, err, prover.ErrKeys)
			require.NoError(t, os.Remove(path))
			_, err = prover.Load(c, dir)
			require.Error(t, err)
		})
	}
}

func TestKeysOfAnotherRelease(t *testing.T) {
	c, keys, dir := setup(t)
	path := filepath.Join(keys.Dir, "manifest.json")
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	old := strings.Replace(string(text), prover.GnarkVersion, "v0.15.0", 1)
	require.NoError(t, os.WriteFile(path, []byte(old), 0o644))
	_, err = prover.Load(c, dir)
	require.ErrorIs(t, err, prover.ErrKeys)
	require.ErrorContains(t, err, "v0.15.0")
}

func TestTrack(t *testing.T) {
	fault := errors.New("fault")
	log := zerolog.New(io.Discard)
	require.ErrorIs(t, prover.Track(t.Context(), log, "step", time.Second, func() error { return fault }), fault)
	ctx, cancel := context.WithCancel(t.Context())
	release := make(chan struct{})
	defer close(release)
	cancel()
	err := prover.Track(ctx, log, "step", time.Second, func() error { <-release; return nil })
	require.ErrorIs(t, err, context.Canceled)
}
