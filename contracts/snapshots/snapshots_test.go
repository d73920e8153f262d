package snapshots_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/contracts/snapshots"
)

func TestFiguresAreWhatTheFilesSay(t *testing.T) {
	for _, name := range []string{"market", "attestation", "batch", "scheduling"} {
		group, err := snapshots.Group(name)
		require.NoError(t, err)
		require.NotEmpty(t, group)
		for call, gas := range group {
			// Nothing that writes is cheaper than a bare transaction, of which a member of a batch pays its share, and one storage slot.
			least := uint64(20_000)
			if strings.HasSuffix(call, ", per job") {
				least = 5_000
			}
			require.Greater(t, gas, least, "%s: %s", name, call)
		}
	}
	gas, err := snapshots.Gas("market", "postJob: eth")
	require.NoError(t, err)
	require.Less(t, gas, uint64(200_000))
	_, err = snapshots.Gas("market", "dance")
	require.ErrorIs(t, err, snapshots.ErrUnmeasured)
	_, err = snapshots.Gas("kitchen", "bid")
	require.ErrorIs(t, err, snapshots.ErrUnmeasured)
}
