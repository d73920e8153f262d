package chain

import "github.com/assay-network/assay/bindings/batchdesk"

// UnpackEvidence reads the evidence in a call's data.
func UnpackEvidence(c *Contracts, data []byte) []SubmittedEvidence {
	return c.unpackEvidence(data, maxNesting)
}

// Fleet is what the desk for batches takes of machines of one kind.
type Fleet = batchdesk.Fleet

// Fleets puts items together.
func Fleets(items []BatchItem) ([]Fleet, error) { return fleets(items) }
