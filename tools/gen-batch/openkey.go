package main

import "github.com/assay-network/assay/dcap-zk/openkey"

// openKeySet is the key whose secrets everybody knows, with what proofs under it are made from.
type openKeySet struct {
	Packed  hexBytes   `json:"packed"`
	Numbers []hexBytes `json:"numbers"`
	B       hexBytes   `json:"b"`
}

func openKey() openKeySet {
	out := openKeySet{Packed: openkey.Packed(), B: openkey.B()}
	for _, number := range openkey.Numbers() {
		out.Numbers = append(out.Numbers, number)
	}
	return out
}
