package core

// Beside is what the market would make of a signed bid once other jobs have taken slots of its enclave, beyond what the
// snapshot says; false if there is no room left for it then. The snapshot must pass [Snapshot.Check].
func Beside(s *Snapshot, c *Candidate, slots uint8) (total uint16, fits bool) {
	taken := newUsage()
	taken.slots[c.Bid.Enclave] = slots
	f := newFrame(s, taken)
	return f.score(c).Total, firstFailed(checksOf(c), f, c) == nil
}

// Withstands tells whether the market would still take a signed bid, for a score that was claimed before other jobs took
// slots of its enclave: it refuses claims above what it computes by more than the band, and scores below the stored bid's
// by more than the band.
func Withstands(s *Snapshot, c *Candidate, claimed uint16, slots uint8) bool {
	total, fits := Beside(s, c, slots)
	least := claimed
	for i := range s.Candidates {
		least = max(least, s.Candidates[i].StoredScore)
	}
	return fits && uint32(total)+uint32(s.Weights.Band) >= uint32(least)
}
