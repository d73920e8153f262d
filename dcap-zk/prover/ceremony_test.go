package prover_test

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/zktest"
)

func rootCircuit(t *testing.T) *prover.Circuit {
	t.Helper()
	c, err := prover.CompileDefinition("known-root", 1, &zktest.KnownRoot{})
	require.NoError(t, err)
	return c
}

func ceremony(t *testing.T) (*prover.Circuit, *prover.Ceremony, string) {
	t.Helper()
	c, dir := rootCircuit(t), t.TempDir()
	y, err := prover.NewCeremony(c, dir)
	require.NoError(t, err)
	return c, y, dir
}

// contribute has so many parties add to the phase, each opening the directory anew as another machine would.
func contribute(t *testing.T, c *prover.Circuit, dir string, parties int) (paths []string) {
	t.Helper()
	for range parties {
		y, err := prover.OpenCeremony(c, dir)
		require.NoError(t, err)
		path, err := y.Contribute()
		require.NoError(t, err)
		paths = append(paths, path)
	}
	return paths
}

func TestCeremony(t *testing.T) {
	c, y, dir := ceremony(t)
	_, err := prover.NewCeremony(c, dir)
	require.ErrorIs(t, err, prover.ErrCeremony, "there is one")
	contribute(t, c, dir, 3)
	_, err = y.Seal([]byte("too early"), t.TempDir())
	require.ErrorIs(t, err, prover.ErrCeremony)
	require.ErrorIs(t, y.EndFirst(nil), prover.ErrCeremony, "no beacon")
	require.NoError(t, y.EndFirst([]byte("beacon one")))
	require.ErrorIs(t, y.EndFirst([]byte("another")), prover.ErrCeremony, "ended")
	contribute(t, c, dir, 3)
	first, second, err := y.Verify()
	require.NoError(t, err)
	require.Equal(t, []int{3, 3}, []int{first, second})

	keys := t.TempDir()
	sealed, err := y.Seal([]byte("beacon two"), keys)
	require.NoError(t, err)
	require.False(t, sealed.Manifest.Development)
	require.Equal(t, [2]int{3, 3}, sealed.Manifest.Contributions)
	loaded, err := prover.Load(c, keys)
	require.NoError(t, err)
	proof, err := prover.ProveAny(c, loaded, &zktest.KnownRoot{Square: 49, Root: 7})
	require.NoError(t, err)
	require.NoError(t, prover.Verify(loaded, proof, big.NewInt(49)))
	require.ErrorIs(t, prover.Verify(loaded, proof, big.NewInt(48)), prover.ErrProof)

	again, err := y.Seal([]byte("beacon two"), t.TempDir())
	require.NoError(t, err)
	require.Equal(t, sealed.Manifest, again.Manifest, "anybody who seals comes to the same keys")
	other, err := y.Seal([]byte("beacon three"), t.TempDir())
	require.NoError(t, err)
	require.NotEqual(t, sealed.Manifest.VerifyingKey, other.Manifest.VerifyingKey)
}

// TestSetupIsACeremonyWithoutParties holds the quick way to development keys to gnark's: the same keys to the last byte.
func TestSetupIsACeremonyWithoutParties(t *testing.T) {
	for _, c := range []*prover.Circuit{rootCircuit(t), squareCircuit(t, 16)} {
		y, err := prover.NewCeremony(c, t.TempDir())
		require.NoError(t, err)
		require.NoError(t, y.EndFirst(prover.DevelopmentBeacon()))
		slow, err := y.Seal(prover.DevelopmentBeacon(), t.TempDir())
		require.NoError(t, err)
		require.True(t, slow.Manifest.Development)
		quick, err := prover.Setup(c, prover.DevelopmentBeacon(), t.TempDir())
		require.NoError(t, err)
		require.Equal(t, slow.Manifest, quick.Manifest, "%d constraints", c.Constraints())
	}
}

func TestOneContributorIsDevelopment(t *testing.T) {
	c, y, dir := ceremony(t)
	contribute(t, c, dir, 1)
	require.NoError(t, y.EndFirst([]byte("beacon")))
	contribute(t, c, dir, 3)
	keys, err := y.Seal([]byte("beacon"), t.TempDir())
	require.NoError(t, err)
	require.True(t, keys.Manifest.Development)
}

// TestContributionsOfLiars puts in place of a contribution one that does not follow: of another ceremony, left out, or
// damaged.
func TestContributionsOfLiars(t *testing.T) {
	for _, phase := range []string{"first", "second"} {
		t.Run(phase, func(t *testing.T) {
			c, y, dir := ceremony(t)
			_, other, otherDir := ceremony(t)
			if phase == "second" {
				require.NoError(t, y.EndFirst([]byte("beacon")))
				require.NoError(t, other.EndFirst([]byte("another beacon")))
			}
			paths := contribute(t, c, dir, 3)
			strangers := contribute(t, c, otherDir, 2)
			good, err := os.ReadFile(paths[1])
			require.NoError(t, err)
			stranger, err := os.ReadFile(strangers[1])
			require.NoError(t, err)
			third, err := os.ReadFile(paths[2])
			require.NoError(t, err)
			damaged := append([]byte{}, good...)
			damaged[len(damaged)/2] ^= 1
			for name, content := range map[string][]byte{
				"stranger": stranger, "left out": third, "damaged": damaged, "cut off": good[:len(good)/2],
			} {
				require.NoError(t, os.WriteFile(paths[1], content, 0o644))
				_, _, err = y.Verify()
				require.ErrorIs(t, err, prover.ErrContribution, name)
				_, err = y.Contribute()
				require.ErrorIs(t, err, prover.ErrContribution, name)
			}
		})
	}
}

func TestCeremonyOfAnotherCircuit(t *testing.T) {
	_, _, dir := ceremony(t)
	_, err := prover.OpenCeremony(squareCircuit(t, 17), dir)
	require.ErrorIs(t, err, prover.ErrCeremony)
	_, err = prover.OpenCeremony(rootCircuit(t), filepath.Join(dir, "nowhere"))
	require.ErrorIs(t, err, prover.ErrCeremony)
}
