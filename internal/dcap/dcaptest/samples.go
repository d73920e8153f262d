package dcaptest

import (
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/intelsample"
)

// SamplesVariable names the environment variable that holds the directory of collected Intel-signed quotes: quotes/*.bin
// and collateral/*. They are not part of this project.
const SamplesVariable = "DCAP_SAMPLES"

// SamplesDir returns the directory, or skips the test and says so.
func SamplesDir(t testing.TB) string {
	t.Helper()
	dir := os.Getenv(SamplesVariable)
	if dir == "" {
		t.Skipf("SKIPPED: %s is not set, so no collected Intel-signed quotes were looked at", SamplesVariable)
	}
	return dir
}

// Sample is a collected quote with collateral of its platform family, in the bundle format, and a time at which all of
// that was valid. Of one platform only the TCB info was collected for the time of its certificate: there the rest had
// ended.
type Sample struct {
	Name          string
	Quote, Bundle []byte
	At            time.Time
}

// Samples reads every collected quote, each with all the complete collateral there is for its family.
func Samples(t testing.TB) []Sample {
	t.Helper()
	b := bundler{t: t, dir: filepath.Join(SamplesDir(t), "collateral")}
	families := []struct {
		bundle []byte
		at     time.Time
		quotes []string
	}{
		{b.file("bundle_sgx_quote_collateral.json"), day(2025, time.July, 1), []string{"sgx_v3_processor_00a067110000_a"}},
		{
			b.monthly("2025-08_tcbinfo_v3_sgx_00606a000000.json", "2025-08_qe_identity_sgx.json", b.file("2025-08_pck_platform_crl.der")),
			day(2025, time.August, 20),
			[]string{"sgx_v3_platform_00606a000000_a", "sgx_v3_platform_00606a000000_debug_occlum"},
		},
		{b.june2023(), intelsample.Now(), []string{"tdx_v4_50806f000000_spr_e4", "tdx_v4_50806f000000_debug"}},
		{
			b.monthly("2025-06_tcbinfo_v3_tdx_00806f050000.json", "2025-06_qe_identity_td.json", b.june2025CRL()),
			day(2025, time.June, 25),
			[]string{"tdx_v4_00806f050000_a", "tdx_v4_00806f050000_azure"},
		},
		{
			b.monthly("2025-06_tcbinfo_v3_tdx_90c06f000000.json", "2025-06_qe_identity_td.json", b.june2025CRL()),
			day(2025, time.June, 25),
			[]string{"tdx_v5_td15_90c06f000000_alibaba_servicetd", "tdx_v5_td15_90c06f000000_servicetd_old"},
		},
		{
			b.monthly("2026-02_tcbinfo_v3_tdx_90c06f000000.json", "2025-06_qe_identity_td.json", b.june2025CRL()),
			day(2026, time.March, 1),
			[]string{"tdx_v5_td15_90c06f000000_gtg"},
		},
		{b.file("bundle_tdx_quote_collateral.json"), day(2025, time.July, 1), b0c0Quotes()},
		{b.autumn2026(), day(2026, time.October, 20), append(b0c0Quotes(), "tdx_v5_td15ex_b0c06f000000")},
	}
	var out []Sample
	seen := map[string]bool{}
	for _, family := range families {
		for _, name := range family.quotes {
			quote, err := os.ReadFile(filepath.Join(b.dir, "..", "quotes", name+".bin"))
			require.NoError(t, err)
			seen[name+".bin"] = true
			out = append(out, Sample{Name: name + " " + family.at.Format(time.DateOnly), Quote: quote, Bundle: family.bundle, At: family.at})
		}
	}
	files, err := filepath.Glob(filepath.Join(b.dir, "..", "quotes", "*.bin"))
	require.NoError(t, err)
	require.Len(t, seen, len(files), "every collected quote is looked at")
	return out
}

func b0c0Quotes() []string {
	return []string{
		"tdx_v4_b0c06f000000_a", "tdx_v4_b0c06f000000_tappd", "tdx_v4_b0c06f000000_dstack_old",
		"tdx_v4_b0c06f000000_flashbots_f200",
	}
}

func day(year int, month time.Month, d int) time.Time {
	return time.Date(year, month, d, 0, 0, 0, 0, time.UTC)
}

// bundler puts answers of the provisioning service together to bundles.
type bundler struct {
	t   testing.TB
	dir string
}

func (b bundler) file(name string) []byte {
	b.t.Helper()
	content, err := os.ReadFile(filepath.Join(b.dir, name))
	require.NoError(b.t, err)
	return content
}

// autumn2026 is a bundle without the certificates of the one platform it was collected for.
func (b bundler) autumn2026() []byte {
	b.t.Helper()
	var bundle map[string]string
	require.NoError(b.t, json.Unmarshal(b.file("bundle_tdx_quote_td15ex_collateral.json"), &bundle))
	delete(bundle, "pck_certificate_chain")
	text, err := json.Marshal(bundle)
	require.NoError(b.t, err)
	return text
}

// june2025CRL is the Platform CA's list of June 2025, which was collected within a bundle.
func (b bundler) june2025CRL() []byte {
	b.t.Helper()
	var bundle struct {
		PCKCRL string `json:"pck_crl"`
	}
	require.NoError(b.t, json.Unmarshal(b.file("bundle_tdx_quote_collateral.json"), &bundle))
	der, err := hex.DecodeString(bundle.PCKCRL)
	require.NoError(b.t, err)
	return der
}

// monthly makes a bundle of answers from 2025, when the documents were signed by the certificate collected apart.
func (b bundler) monthly(tcbInfo, qeIdentity string, pckCRL []byte) []byte {
	b.t.Helper()
	var chain []*x509.Certificate
	for _, name := range []string{"intel_tcb_signing.der", "intel_sgx_root_ca.der"} {
		cert, err := x509.ParseCertificate(b.file(name))
		require.NoError(b.t, err)
		chain = append(chain, cert)
	}
	return b.bundle(b.file(tcbInfo), b.file(qeIdentity), PEM(chain...), pckCRL, b.file("2025-03_root_ca_crl.der"))
}

// june2023 makes a bundle of what package intelsample knows.
func (b bundler) june2023() []byte {
	b.t.Helper()
	set := IntelCollateral(b.t)
	return b.bundle(
		b.file("2023-06_tcbinfo_v3_tdx_50806f000000.json"), b.file("2023-06_qe_identity_td.json"),
		PEM(set.TCBInfoChain...), b.file("2023-06_pck_platform_crl.der"), b.file("2023-04_root_ca_crl.der"))
}

func (b bundler) bundle(tcbInfo, qeIdentity, chain, pckCRL, rootCRL []byte) []byte {
	b.t.Helper()
	out := map[string]string{
		"tcb_info_issuer_chain": string(chain), "qe_identity_issuer_chain": string(chain),
		"pck_crl": hex.EncodeToString(pckCRL), "root_ca_crl": hex.EncodeToString(rootCRL),
	}
	out["tcb_info"], out["tcb_info_signature"] = b.split("tcbInfo", tcbInfo)
	out["qe_identity"], out["qe_identity_signature"] = b.split("enclaveIdentity", qeIdentity)
	text, err := json.Marshal(out)
	require.NoError(b.t, err)
	return text
}

// split takes a document, byte for byte, and its signature out of an answer.
func (b bundler) split(name string, answer []byte) (document, signature string) {
	b.t.Helper()
	var parts map[string]json.RawMessage
	require.NoError(b.t, json.Unmarshal(answer, &parts))
	require.NoError(b.t, json.Unmarshal(parts["signature"], &signature))
	return string(parts[name]), signature
}
