package chain

// trailLength is how many blocks a [Trail] remembers.
const trailLength = 256

// Trail remembers the newest blocks that were applied: the part of a [Sink] kept in memory that knows how to go back.
// The zero Trail has come nowhere. It is not safe for concurrent use.
type Trail struct {
	steps []Cursor
}

// Cursor returns the newest block remembered.
func (t *Trail) Cursor() Cursor {
	if len(t.steps) == 0 {
		return Cursor{}
	}
	return t.steps[len(t.steps)-1]
}

// Append remembers blocks that were applied.
func (t *Trail) Append(blocks []BlockEvents) {
	for _, block := range blocks {
		t.steps = append(t.steps, Cursor{Block: block.Number, Hash: block.Hash})
	}
	if surplus := len(t.steps) - trailLength; surplus > 0 {
		t.steps = append([]Cursor{}, t.steps[surplus:]...)
	}
}

// Rollback forgets the blocks above `block`.
func (t *Trail) Rollback(block uint64) {
	for len(t.steps) > 0 && t.steps[len(t.steps)-1].Block > block {
		t.steps = t.steps[:len(t.steps)-1]
	}
}
