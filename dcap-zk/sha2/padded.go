package sha2

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// lengthField is the bytes at the end of a padded message that hold its length in bits.
const lengthField = 8

// SumPadded returns the SHA-256 of a message whose length is only known to be between least and most, both included.
// The message stands in buffer with its padding; the buffer has room for the longest.
func (h *Hasher) SumPadded(buffer []lookup.Byte, length frontend.Variable, least, most int) ([]lookup.Byte, error) {
	first, last := Blocks(least), Blocks(most)
	if least > most || len(buffer) != last*BlockSize {
		panic(fmt.Sprintf("buffer of %d bytes for messages of %d to %d", len(buffer), least, most))
	}
	ends, err := h.ends(length, least, most)
	if err != nil {
		return nil, err
	}
	final := make([]frontend.Variable, last+1)
	for blocks := first; blocks <= last; blocks++ {
		low, high := max(least, (blocks-1)*BlockSize-8), min(most, blocks*BlockSize-9)
		final[blocks] = lookup.Sum(h.api, ends[low-least:high-least+1])
	}
	h.requirePadding(buffer, ends, least, final, first)
	for blocks := first; blocks <= last; blocks++ {
		// The field holds the length in the block that is the last, and only there.
		field := h.args.Join(buffer[blocks*BlockSize-lengthField : blocks*BlockSize])
		h.api.AssertIsEqual(h.api.Mul(final[blocks], h.api.Sub(field, h.api.Mul(8, length))), 0)
	}

	var digests [][8]frontend.Variable
	_, err = h.blocks(initial(), buffer, func(block int, s state) {
		if block+1 >= first {
			digests = append(digests, s.dense())
		}
	})
	if err != nil {
		return nil, err
	}
	return h.digest(h.choose(final[first:], digests))
}

// ends returns one flag for every possible length, of which exactly the one of the message is set.
func (h *Hasher) ends(length frontend.Variable, least, most int) ([]frontend.Variable, error) {
	ends, err := h.api.NewHint(endHint, most-least+1, length, least)
	if err != nil {
		return nil, fmt.Errorf("mark end: %w", err)
	}
	at := make([]frontend.Variable, len(ends))
	for i, end := range ends {
		h.api.AssertIsBoolean(end)
		at[i] = h.api.Mul(end, least+i)
	}
	h.api.AssertIsEqual(lookup.Sum(h.api, ends), 1)
	h.api.AssertIsEqual(lookup.Sum(h.api, at), length)
	return ends, nil
}

// requirePadding asserts that 0x80 follows the message and zeros follow that, up to the length field of the last block.
func (h *Hasher) requirePadding(buffer []lookup.Byte, ends []frontend.Variable, least int, final []frontend.Variable, first int) {
	var behind frontend.Variable = 0
	var marks, rests []frontend.Variable
	for i := least; i < len(buffer); i++ {
		rest := behind
		if block := i/BlockSize + 1; i%BlockSize >= BlockSize-lengthField && block >= first {
			rest = h.api.Sub(rest, final[block])
		}
		if at := i - least; at < len(ends) {
			marks = append(marks, h.api.Mul(ends[at], buffer[i].Var()))
			behind = h.api.Add(behind, ends[at])
		}
		rests = append(rests, h.api.Mul(rest, buffer[i].Var()))
	}
	// Only one end is set, so the first sum is the byte there; no term of the second can be negative.
	h.api.AssertIsEqual(lookup.Sum(h.api, marks), 0x80)
	h.api.AssertIsEqual(lookup.Sum(h.api, rests), 0)
}

// choose returns the digest whose flag is set.
func (h *Hasher) choose(flags []frontend.Variable, digests [][8]frontend.Variable) [8]frontend.Variable {
	if len(digests) == 1 {
		return digests[0]
	}
	var out [8]frontend.Variable
	for i := range out {
		terms := make([]frontend.Variable, len(digests))
		for j, digest := range digests {
			terms[j] = h.api.Mul(flags[j], digest[i])
		}
		out[i] = lookup.Sum(h.api, terms)
	}
	return out
}
