package chain

// UnpackEvidence reads the evidence in a call's data.
func UnpackEvidence(c *Contracts, data []byte) []SubmittedEvidence {
	return c.unpackEvidence(data, maxNesting)
}
