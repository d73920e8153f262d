// Package dcap verifies Intel DCAP attestation quotes in one call. It joins the four packages below it:
//
//	parse       bytes to fields, nothing checked but form
//	collateral  Intel's documents about platforms, nothing checked but form
//	genuine     signatures, revocation and dates, from a pinned root key to the quote's body
//	policy      what Intel's rules, and then ours, say about a genuine quote
//
// Nothing here touches network, disk or clock: collateral, root key and time are arguments.
package dcap

import (
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/policy"
)

// IntelRoot returns the public key of the Intel SGX Root CA as x||y, the root to pin unless told otherwise.
//
// Source: the self-signed certificate "Intel SGX Root CA" that Intel publishes as IntelSGXRootCA.cer at
// certificates.trustedservices.intel.com and that ends the chain inside every genuine quote; serial number
// 22650CD65A9D3489F383B49552BF501B392706AC, SHA-256 of its DER
// 44a0196b2b99f889b8e149e95b807a350e7424964399e885a7cbb8ccfab674d3.
func IntelRoot() genuine.RootKey {
	return genuine.RootKey{
		0x0b, 0xa9, 0xc4, 0xc0, 0xc0, 0xc8, 0x61, 0x93, 0xa3, 0xfe, 0x23, 0xd6, 0xb0, 0x2c, 0xda, 0x10,
		0xa8, 0xbb, 0xd4, 0xe8, 0x8e, 0x48, 0xb4, 0x45, 0x85, 0x61, 0xa3, 0x6e, 0x70, 0x55, 0x25, 0xf5,
		0x67, 0x91, 0x8e, 0x2e, 0xdc, 0x88, 0xe4, 0x0d, 0x86, 0x0b, 0xd0, 0xcc, 0x4e, 0xe2, 0x6a, 0xac,
		0xc9, 0x88, 0xe5, 0x05, 0xa9, 0x53, 0x55, 0x8c, 0x45, 0x3f, 0x6b, 0x09, 0x04, 0xae, 0x73, 0x94,
	}
}

// Appraise parses a quote, verifies it under the root key at the given time, and appraises it. The result still has to
// be accepted: see [policy.Acceptance]. An error is the parser's ([parse.FieldError]), or of class
// [genuine.ErrNotGenuine] or [genuine.ErrCollateral]; where several apply it is the first of them.
func Appraise(raw []byte, set *collateral.Set, root genuine.RootKey, now time.Time) (*policy.Result, error) {
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return nil, err
	}
	evidence, err := genuine.Verify(quote, set, root, now)
	if err != nil {
		return nil, err
	}
	return policy.Appraise(evidence)
}
