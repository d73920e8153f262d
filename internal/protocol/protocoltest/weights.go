// Package protocoltest holds values that tests of several packages share. Programs read theirs from the chain.
package protocoltest

import "github.com/assay-network/assay/internal/protocol"

// Weights are those of a development deployment.
func Weights() protocol.Weights {
	return protocol.Weights{
		Version: 1, Band: 300,
		Price: 5_000, Speed: 1_500, Headroom: 500, History: 1_500, Load: 1_000, TCB: 500,
	}
}
