package telemetry

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestMemoryFree(t *testing.T) {
	for _, c := range []struct {
		name, table string
		want        uint16
	}{
		{"half", "MemTotal:       2000 kB\nMemFree:  1 kB\nMemAvailable:   1000 kB\n", 5000},
		{"more than there is", "MemTotal: 10 kB\nMemAvailable: 20 kB\n", 10_000},
		{"nothing said", "", 0},
		{"nothing available", "MemTotal: 10 kB\n", 0},
		{"no numbers", "MemTotal: lots\nMemAvailable: some\n", 0},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, memoryFree(strings.NewReader(c.table))) })
	}
	require.LessOrEqual(t, MemoryFree(), uint16(10_000))
}

func TestShare(t *testing.T) {
	require.EqualValues(t, 0, share(0, 4))
	require.EqualValues(t, 7500, share(3, 4))
	require.EqualValues(t, 10_000, share(9, 4), "more work than slots, after a restart with fewer")
	require.EqualValues(t, 10_000, share(0, 0), "no slots at all are all taken")
}
