// Package simulated has the simulated authority's collateral as calls of the on-chain CollateralStore.
package simulated

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/simtee"
)

// Calls store all that the simulated authority has to say: its certificates, the revocation lists of the root and of both
// PCK CAs, and the bundles with the evaluation numbers they are of. The lists are those of the last bundle.
func Calls(a *simtee.Authority, bundles ...simtee.BundleConfig) ([][]byte, error) {
	if len(bundles) == 0 {
		return nil, fmt.Errorf("%w: no bundle", upsert.ErrIncomplete)
	}
	signer := a.TCBSigner().Raw
	calls := [][]byte{upsert.Certificate(signer)}
	lists, err := simulatedLists(a, bundles[len(bundles)-1])
	if err != nil {
		return nil, err
	}
	calls = append(calls, lists...)
	for _, list := range evaluationLists(bundles) {
		doc, err := a.Evaluations(list)
		if err != nil {
			return nil, err
		}
		calls = append(calls, upsert.Evaluations(document(doc), signer))
	}
	for _, bundle := range bundles {
		qe, err := a.QEIdentity(bundle.QEIdentity)
		if err != nil {
			return nil, err
		}
		info, err := a.TCBInfo(bundle.TCBInfo)
		if err != nil {
			return nil, err
		}
		calls = append(calls, upsert.QEIdentity(document(qe), signer), upsert.TCBInfo(document(info), signer))
	}
	return upsert.Once(calls), nil
}

// simulatedLists are the CAs and all revocation lists.
func simulatedLists(a *simtee.Authority, bundle simtee.BundleConfig) ([][]byte, error) {
	root, err := a.RootCRLOf(bundle.RootList())
	if err != nil {
		return nil, err
	}
	calls := [][]byte{upsert.RootCRL(root)}
	for _, ca := range []simtee.CA{simtee.PlatformCA, simtee.ProcessorCA} {
		list, err := a.PCKCRLOf(ca, bundle.PCKList())
		if err != nil {
			return nil, err
		}
		calls = append(calls, upsert.Certificate(a.CADER(ca)), upsert.PCKCRL(list, a.CADER(ca)))
	}
	return calls, nil
}

// evaluationLists name the bundles' numbers, a list for each TEE. A number's event became public on the date of its best
// level.
func evaluationLists(bundles []simtee.BundleConfig) []simtee.Evaluations {
	numbers := map[bool]map[uint32]time.Time{}
	for _, b := range bundles {
		if numbers[b.TCBInfo.SGX] == nil {
			numbers[b.TCBInfo.SGX] = map[uint32]time.Time{}
		}
		numbers[b.TCBInfo.SGX][b.TCBInfo.Evaluation] = b.TCBInfo.Levels[0].Date
	}
	var out []simtee.Evaluations
	for _, sgx := range []bool{false, true} {
		if numbers[sgx] == nil {
			continue
		}
		list := simtee.Evaluations{SGX: sgx}
		for number, recovered := range numbers[sgx] {
			list.Numbers = append(list.Numbers, simtee.Evaluation{Number: number, Recovered: recovered})
		}
		slices.SortFunc(list.Numbers, func(a, b simtee.Evaluation) int { return cmp.Compare(b.Number, a.Number) })
		out = append(out, list)
	}
	return out
}

func document(signed simtee.Signed) collateral.Document {
	return collateral.Document{Raw: signed.Document, Signature: signed.Signature}
}
