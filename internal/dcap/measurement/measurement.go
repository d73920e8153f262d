// Package measurement makes one digest of what runs in a TEE: the one under which the contracts allow-list it.
package measurement

import (
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// Of is the digest of what a quote speaks about.
func Of(quote *parse.Quote) [32]byte {
	if quote.TD != nil {
		return TDX(quote.TD)
	}
	return SGX(quote.Enclave)
}

// TDX is keccak256 of MRTD, RTMR0 to RTMR2, MRCONFIGID, TD attributes and XFAM. RTMR3 is left out because applications extend
// it.
func TDX(td *parse.TDReport) [32]byte {
	return crypto.Keccak256Hash(td.MRTD[:], td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.MRConfigID[:],
		td.Attributes[:], td.XFAM[:])
}

// SGX is keccak256 of attributes, MRENCLAVE and CONFIGID. The signer and the SVNs are left out: the code is named by itself.
func SGX(enclave *parse.EnclaveReport) [32]byte {
	return crypto.Keccak256Hash(enclave.Attributes[:], enclave.MREnclave[:], enclave.ConfigID[:])
}
