package attest_test

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/simtee"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// Every format that the contracts read: an enclave or trust domain registers, and attests anew in short form.
func TestAttestor_EveryFormatTheContractsRead(t *testing.T) {
	for _, format := range []simtee.Format{
		simtee.SGXv3, simtee.SGXv4, simtee.SGXv5, simtee.TDXv4, simtee.TDXv5TD10, simtee.TDXv5TD15,
	} {
		t.Run(format.String(), func(t *testing.T) {
			w := chaintest.New(t, chaintest.Options{})
			w.Stake(t, 3, 1)
			provider, err := attest.NewSim(attest.SimConfig{
				AuthoritySeed: simtee.DevnetSeed, PlatformSeed: "machine", Format: format,
			}, w.Client.ChainID())
			require.NoError(t, err)
			evidence, err := attest.Take(t.Context(), provider, [64]byte{})
			require.NoError(t, err)
			tee := protocol.TeeSgx
			if format.TDX() {
				tee = protocol.TeeTdx
			}
			w.Do(t, 0, w.Allow(t, evidence.Measurement, tee), nil)

			a, metrics := attestorOn(t, w, 3, provider, common.Address{0x11})
			step(t, a)
			require.NotZero(t, a.State().Expiry)
			record, err := w.Contracts.Enclave(t.Context(), a.State().Enclave, nil)
			require.NoError(t, err)
			require.Equal(t, tee, record.Tee)
			require.Equal(t, evidence.Measurement, record.Measurement)
			w.Pass(t, 1801*time.Second)
			step(t, a)
			require.Equal(t, 1, metrics.attested["reattest ok"])
			require.Len(t, metrics.lengths["reattest"], 1, "the short form was enough")
		})
	}
}
