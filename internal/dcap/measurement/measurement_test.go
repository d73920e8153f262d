package measurement_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/measurement"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Each part that counts changes the digest, and each of the others does not.
func TestTDX_CoversWhatRuns(t *testing.T) {
	td := parse.TDReport{MRTD: [48]byte{1}, XFAM: [8]byte{2}}
	base := measurement.TDX(&td)
	require.Equal(t, base, measurement.Of(&parse.Quote{TD: &td}))
	counts := map[string]func(*parse.TDReport){
		"mrtd":       func(r *parse.TDReport) { r.MRTD[47] = 1 },
		"rtmr0":      func(r *parse.TDReport) { r.RTMR[0][0] = 1 },
		"rtmr1":      func(r *parse.TDReport) { r.RTMR[1][0] = 1 },
		"rtmr2":      func(r *parse.TDReport) { r.RTMR[2][0] = 1 },
		"mrconfigid": func(r *parse.TDReport) { r.MRConfigID[0] = 1 },
		"attributes": func(r *parse.TDReport) { r.Attributes[3] = 1 },
		"xfam":       func(r *parse.TDReport) { r.XFAM[7] = 1 },
	}
	for name, change := range counts {
		other := td
		change(&other)
		require.NotEqual(t, base, measurement.TDX(&other), name)
	}
	td.RTMR[3][0], td.ReportData[0], td.MROwner[0], td.TeeTCBSVN[0] = 1, 1, 1, 1
	require.Equal(t, base, measurement.TDX(&td))
}

func TestSGX_CoversWhatRuns(t *testing.T) {
	enclave := parse.EnclaveReport{MREnclave: [32]byte{1}}
	base := measurement.SGX(&enclave)
	require.Equal(t, base, measurement.Of(&parse.Quote{Enclave: &enclave}))
	require.EqualValues(t, crypto.Keccak256Hash(make([]byte, 16), []byte{1}, make([]byte, 95)), base)
	for name, change := range map[string]func(*parse.EnclaveReport){
		"mrenclave":  func(r *parse.EnclaveReport) { r.MREnclave[31] = 1 },
		"attributes": func(r *parse.EnclaveReport) { r.Attributes[15] = 1 },
		"configid":   func(r *parse.EnclaveReport) { r.ConfigID[63] = 1 },
	} {
		other := enclave
		change(&other)
		require.NotEqual(t, base, measurement.SGX(&other), name)
	}
	enclave.MRSigner[0], enclave.ISVSVN, enclave.ReportData[0] = 1, 2, 3
	require.Equal(t, base, measurement.SGX(&enclave))
}
