package devnet

import (
	"net"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestFreePorts(t *testing.T) {
	var all []int
	for range 20 {
		ports, guard, err := freePorts(13)
		require.NoError(t, err)
		require.Len(t, ports, 13)
		t.Cleanup(func() { require.NoError(t, guard.Close()) })
		all = append(all, ports...)
	}
	slices.Sort(all)
	require.Len(t, slices.Compact(all), 20*13, "though nobody listens on them yet")
	for _, port := range all {
		listener, err := net.Listen("tcp", listen(port))
		require.NoError(t, err)
		require.NoError(t, listener.Close())
	}
}

func TestFreePorts_NotThoseInUse(t *testing.T) {
	ports, guard, err := freePorts(2)
	require.NoError(t, err)
	require.NoError(t, guard.Close())
	require.NotNil(t, unused(ports[0], 2))
	listener, err := net.Listen("tcp", listen(ports[1]))
	require.NoError(t, err)
	defer listener.Close()
	require.Nil(t, unused(ports[0], 2))
}

func TestFreePorts_NoMoreThanABlockHas(t *testing.T) {
	_, _, err := freePorts(blockSize)
	require.ErrorIs(t, err, errNoPorts)
}
