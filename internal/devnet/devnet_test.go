package devnet_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/devnet"
)

func TestNetworksThatCannotBe(t *testing.T) {
	full := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(full, "file"), nil, 0o600))
	for _, c := range []struct {
		name    string
		options devnet.Options
		want    string
	}{
		{"no nodes", devnet.Options{}, "0 nodes"},
		{"more nodes than accounts", devnet.Options{Nodes: make([]devnet.NodeSpec, 7)}, "7 nodes"},
		{"more oracles than accounts", devnet.Options{Nodes: devnet.DefaultNodes(), Oracles: 4}, "a committee of 4"},
		{"more played than there are", devnet.Options{Nodes: devnet.DefaultNodes(), Oracles: 2, Played: 3}, "3 members of the committee to be played, of 2"},
		{"a folder with something in it", devnet.Options{Nodes: devnet.DefaultNodes(), Dir: full}, "is not empty"},
		{
			"ports for another number of nodes",
			devnet.Options{Nodes: devnet.DefaultNodes(), Dir: filepath.Join(t.TempDir(), "a"), Ports: devnet.WellKnownPorts(3, 2)},
			"2 ports for 3 nodes, 3 for 3 oracles",
		},
		{
			"ports for another committee",
			devnet.Options{Nodes: devnet.DefaultNodes(), Dir: filepath.Join(t.TempDir(), "b"), Ports: devnet.WellKnownPorts(1, 3)},
			"3 ports for 3 nodes, 1 for 3 oracles",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := devnet.Start(t.Context(), c.options)
			require.ErrorContains(t, err, c.want)
			if c.options.Dir != full {
				require.NoDirExists(t, filepath.Join(c.options.Dir, "logs"), "nothing was started")
			}
		})
	}
}

func TestWellKnownPortsDiffer(t *testing.T) {
	ports := devnet.WellKnownPorts(3, 6)
	seen := map[int]bool{}
	for _, port := range append(append([]int{ports.Chain, ports.Keeper, ports.Provisioning}, ports.Oracles...), ports.Nodes...) {
		require.False(t, seen[port], port)
		seen[port] = true
	}
	require.Len(t, seen, 12)
}
