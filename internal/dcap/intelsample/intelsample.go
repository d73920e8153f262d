// Package intelsample gives access to a production TDX version 4 quote signed by Intel hardware, with the collateral
// Intel published for its platform family in June 2023. Both are the test data of github.com/google/go-tdx-guest
// (Apache-2.0), embedded in that module; nothing of it is copied here.
//
// The quote is genuine under Intel's root key. Its TCB status is Unrecognized: the machine is below both levels that
// its family's TCB info listed by then.
package intelsample

import (
	"fmt"
	"time"

	gtgtesting "github.com/google/go-tdx-guest/testing"
	gtgdata "github.com/google/go-tdx-guest/testing/testdata"

	"github.com/assay-network/assay/internal/dcap/collateral"
)

// Quote returns the raw quote. The caller must not change it.
func Quote() []byte { return gtgdata.RawQuote }

// Now is a moment at which all of the collateral was valid.
func Now() time.Time { return time.Date(2023, time.July, 1, 0, 0, 0, 0, time.UTC) }

// Collateral returns the collateral as the provisioning service answered it.
func Collateral() (*collateral.Set, error) {
	set := &collateral.Set{}
	var err error
	if set.TCBInfo, err = collateral.ReadTCBInfo(gtgdata.TcbInfoBody); err != nil {
		return nil, err
	}
	if set.QEIdentity, err = collateral.ReadQEIdentity(gtgdata.QeIdentityBody); err != nil {
		return nil, err
	}
	if set.PCKCRL, err = collateral.ReadCRL(gtgdata.PckCrlBody); err != nil {
		return nil, err
	}
	if set.RootCRL, err = collateral.ReadCRL(gtgdata.RootCrlBody); err != nil {
		return nil, err
	}
	if set.TCBInfoChain, err = collateral.ReadChainHeader(onlyValue(gtgtesting.TcbInfoHeader)); err != nil {
		return nil, fmt.Errorf("TCB info: %w", err)
	}
	if set.QEChain, err = collateral.ReadChainHeader(onlyValue(gtgtesting.QeIdentityHeader)); err != nil {
		return nil, fmt.Errorf("QE identity: %w", err)
	}
	return set, nil
}

// onlyValue returns the value of a header set that holds one header with one value, or nothing.
func onlyValue(header map[string][]string) string {
	for _, values := range header {
		if len(values) == 1 {
			return values[0]
		}
	}
	return ""
}
