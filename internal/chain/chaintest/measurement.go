package chaintest

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// Allow makes the council's call that lists a measurement, for SP1 jobs at any speed.
func (w *World) Allow(t testing.TB, measurement common.Hash, tee protocol.TeeKind) chain.Call {
	t.Helper()
	data := attestationregistry.NewAttestationRegistry().PackAllowMeasurement(measurement, uint8(tee), 1<<protocol.KindSp1,
		maxKHz, "listed by a test")
	return chain.Call{To: w.Contracts.Addresses().AttestationRegistry, Data: data, Label: "allow measurement"}
}
