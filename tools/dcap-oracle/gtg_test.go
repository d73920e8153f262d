package dcaporacle_test

import (
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"

	gtgpcs "github.com/google/go-tdx-guest/pcs"
	"github.com/google/go-tdx-guest/verify"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

func errorIs(err, target error) bool { return err != nil && errors.Is(err, target) }

// bundleGetter answers go-tdx-guest's requests out of a bundle.
type bundleGetter map[string]string

// Get implements trust.HTTPSGetter.
func (b bundleGetter) Get(address string) (map[string][]string, []byte, error) {
	header := func(name, chain string) map[string][]string {
		return map[string][]string{name: {url.QueryEscape(b[chain])}}
	}
	answer := func(name, document, signature string) []byte {
		return fmt.Appendf(nil, `{"%s":%s,"signature":"%s"}`, name, b[document], b[signature])
	}
	switch {
	case strings.Contains(address, "/tcb?"):
		return header(gtgpcs.TcbInfoIssuerChainPhrase, "tcb_info_issuer_chain"), answer("tcbInfo", "tcb_info", "tcb_info_signature"), nil
	case strings.Contains(address, "/qe/identity"):
		return header(gtgpcs.SgxQeIdentityIssuerChainPhrase, "qe_identity_issuer_chain"),
			answer("enclaveIdentity", "qe_identity", "qe_identity_signature"), nil
	case strings.Contains(address, "/pckcrl"):
		der, err := hex.DecodeString(b["pck_crl"])
		return header(gtgpcs.SgxPckCrlIssuerChainPhrase, "pck_crl_issuer_chain"), der, err
	case strings.Contains(address, "IntelSGXRootCA.der"):
		der, err := hex.DecodeString(b["root_ca_crl"])
		return nil, der, err
	}
	return nil, nil, fmt.Errorf("no answer for %s", address)
}

// askGTG has go-tdx-guest verify the case. It knows nothing between accepted and refused: nil or an error.
func askGTG(t *testing.T, c *comparison) error {
	t.Helper()
	getter := bundleGetter{}
	require.NoError(t, json.Unmarshal(c.Bundle, &getter))
	root, err := x509.ParseCertificate(c.Root)
	require.NoError(t, err)
	roots := x509.NewCertPool()
	roots.AddCert(root)
	// Our bundles of collected answers lack this chain, which nothing but go-tdx-guest asks for.
	if chain, err := parse.ReadQuote(c.Quote); err == nil && getter["pck_crl_issuer_chain"] == "" {
		_, rest, _ := strings.Cut(string(chain.PCKChainPEM), "-----END CERTIFICATE-----\n")
		getter["pck_crl_issuer_chain"] = strings.TrimRight(rest, "\x00")
	}
	return verify.RawTdxQuote(c.Quote, &verify.Options{
		CheckRevocations: true, GetCollateral: true, Getter: getter, TrustedRoots: roots,
		Now: &verify.TimeSet{PckCertChain: c.At, TcbInfo: c.At, QeIdentity: c.At, PckCrl: c.At, RootCaCrl: c.At},
	})
}

// agreesGTG reports whether both refuse, or both accept: it accepts nothing but UpToDate, and has no policy.
func agreesGTG(c *comparison, theirs error) bool {
	return (theirs == nil) == (c.ours.appraised() && c.ours.result.Status == collateral.UpToDate)
}

func gtgExceptions() []exception[error] {
	return []exception[error]{
		{
			"it does not know the extended TD report", "dcap.TestAppraise_IntelSamples/tdx_v5_td15ex_b0c06f000000",
			func(c *comparison, _ error) bool { return isTD(c) && c.ours.result.TD.Extended != nil },
		},
		{
			"it looks at nothing but the module's status where the module has one: any TCB level will do",
			"policy.TestAppraise_Status, policy.TestAppraise_Merge",
			func(c *comparison, theirs error) bool {
				return theirs == nil && isTD(c) && c.ours.result.TD.TeeTCBSVN[1] > 0 && c.ours.result.ModuleStatus == collateral.UpToDate &&
					c.ours.result.QEStatus == collateral.UpToDate && c.ours.result.PlatformStatus != collateral.Unrecognized
			},
		},
		{
			"it compares hex digits of module versions in lower case, and finds none above 9", "collateral.TestReadTCBInfo_Simulated",
			func(c *comparison, theirs error) bool {
				return theirs != nil && isTD(c) && c.ours.result.TD.TeeTCBSVN[1] > 9
			},
		},
		{
			"it lets documents and lists end a second later", "genuine.TestVerify_Dates",
			func(c *comparison, theirs error) bool {
				return theirs == nil && c.turned("after-a-month") && errorIs(c.ours.err, genuine.ErrExpired)
			},
		},
		{
			"it knows the Platform CA alone", "genuine.TestVerify_ProcessorCAPlatform",
			func(c *comparison, theirs error) bool {
				return theirs != nil && c.turned("processor-ca") && strings.Contains(theirs.Error(), "Processor CA")
			},
		},
		{
			"it does not ask whether documents and lists have begun", "genuine.TestVerify_Dates",
			func(c *comparison, theirs error) bool {
				return theirs == nil && errorIs(c.ours.err, genuine.ErrNotYetValid)
			},
		},
		{
			"it reads answers, in which white space behind a document is not part of it", "genuine.TestVerify_TamperedCollateral",
			func(c *comparison, theirs error) bool {
				return theirs == nil && c.turned("tcb-spaced") && errorIs(c.ours.err, genuine.ErrCollateralSignature)
			},
		},
		{
			"it does not look at the quoting enclave's vendor", "parse.TestReadQuote_Faults/vendor",
			func(c *comparison, theirs error) bool {
				return theirs == nil && c.turned("wrong-vendor") && errorIs(c.ours.err, parse.ErrUnsupported)
			},
		},
	}
}

// covered are the cases in a format that go-tdx-guest reads.
func covered(cases []*comparison) []*comparison {
	return slices.DeleteFunc(slices.Clone(cases), func(c *comparison) bool {
		const teeAt, tdx = 4, 0x81
		return c.Quote[teeAt] != tdx
	})
}

func askAllGTG(t *testing.T, cases []*comparison) []error {
	t.Helper()
	answers := make([]error, len(cases))
	for i, c := range cases {
		answers[i] = askGTG(t, c)
	}
	return answers
}
