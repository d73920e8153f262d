package sha2

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// BlockSize is the bytes of a block.
const BlockSize = 64

// threeDigitBlocks is the number of blocks from which the larger table of Ch costs less than it saves.
const threeDigitBlocks = 34

// Hasher hashes; all that it hashes shares its tables.
type Hasher struct {
	api     frontend.API
	args    *lookup.Arguments
	spreads map[[2]int64]*lookup.Function
	maj     *normaliser
	ch      *normaliser
	sigma   *normaliser
}

// New returns a hasher for some number of blocks in all, which decides how large a table pays.
func New(api frontend.API, args *lookup.Arguments, blocks int) *Hasher {
	chDigits := 2
	if blocks >= threeDigitBlocks {
		chDigits = 3
	}
	return &Hasher{
		api:     api,
		args:    args,
		spreads: make(map[[2]int64]*lookup.Function),
		maj:     newNormaliser(args, kindMaj, baseA, 3),
		ch:      newNormaliser(args, kindCh, baseE, chDigits),
		sigma:   newNormaliser(args, kindSigma, baseA, 3),
	}
}

// Blocks returns how many blocks a message of so many bytes takes, with its padding.
func Blocks(length int) int { return (length + 9 + BlockSize - 1) / BlockSize }

// state is the eight words between blocks: a to d as the a-words of rounds, e to h as their e-words.
type state [8]word

func initial() state {
	var s state
	for i, v := range initialHash() {
		if i < 4 {
			s[i] = constant(v, baseA, cutsA())
		} else {
			s[i] = constant(v, baseE, cutsE())
		}
	}
	return s
}

// Sum returns the SHA-256 of a message of fixed length.
func (h *Hasher) Sum(message []lookup.Byte) ([]lookup.Byte, error) {
	s, err := h.blocks(initial(), append(append([]lookup.Byte{}, message...), padding(len(message))...), nil)
	if err != nil {
		return nil, err
	}
	return h.digest(s.dense())
}

// padding is what FIPS 180-4 puts behind a message of so many bytes.
func padding(length int) []lookup.Byte {
	raw := make([]byte, Blocks(length)*BlockSize-length)
	raw[0] = 0x80
	for i, bits := len(raw)-1, uint64(length)*8; bits > 0; i, bits = i-1, bits>>8 {
		raw[i] = byte(bits)
	}
	return lookup.Const(raw)
}

// blocks takes in a padded message; after is called with the state behind every block.
func (h *Hasher) blocks(s state, padded []lookup.Byte, after func(block int, s state)) (state, error) {
	for at := 0; at < len(padded); at += BlockSize {
		var err error
		if s, err = h.block(s, padded[at:at+BlockSize]); err != nil {
			return state{}, fmt.Errorf("block %d: %w", at/BlockSize, err)
		}
		if after != nil {
			after(at/BlockSize, s)
		}
	}
	return s, nil
}

func (s state) dense() [8]frontend.Variable {
	var out [8]frontend.Variable
	for i := range s {
		out[i] = s[i].dense
	}
	return out
}

// digest writes the words as bytes.
func (h *Hasher) digest(words [8]frontend.Variable) ([]lookup.Byte, error) {
	var out []lookup.Byte
	for _, w := range words {
		bytes, err := h.args.Split(w, 4)
		if err != nil {
			return nil, err
		}
		out = append(out, bytes...)
	}
	return out, nil
}

// block is the compression function and the addition behind it.
func (h *Hasher) block(in state, bytes []lookup.Byte) (state, error) {
	schedule, err := h.schedule(bytes)
	if err != nil {
		return state{}, err
	}
	s := in
	for t, k := range roundConstants() {
		if s, err = h.round(s, schedule[t], k); err != nil {
			return state{}, err
		}
	}
	var out state
	for i := range out {
		base, cuts := int64(baseA), cutsA()
		if i >= 4 {
			base, cuts = baseE, cutsE()
		}
		if out[i], err = h.reduce(h.api.Add(in[i].dense, s[i].dense), base, cuts); err != nil {
			return state{}, err
		}
	}
	return out, nil
}

// round is one of the sixty-four.
func (h *Hasher) round(s state, message frontend.Variable, k uint32) (state, error) {
	a, b, c, d, e, f, g, last := s[0], s[1], s[2], s[3], s[4], s[5], s[6], s[7]
	choice, err := h.ch.read(h.api, h.api.Add(
		e.sparse, h.api.Mul(2, f.sparse), h.api.Mul(3, g.sparse), h.api.Mul(7, h.rotated(e, baseE, 6, 11, 25)),
	))
	if err != nil {
		return state{}, err
	}
	majority, err := h.maj.read(h.api, h.api.Add(
		a.sparse, b.sparse, c.sparse, h.api.Mul(4, h.rotated(a, baseA, 2, 13, 22)),
	))
	if err != nil {
		return state{}, err
	}
	first := h.api.Add(last.dense, message, k, choice)
	newE, err := h.reduce(h.api.Add(d.dense, first), baseE, cutsE())
	if err != nil {
		return state{}, err
	}
	newA, err := h.reduce(h.api.Add(first, majority), baseA, cutsA())
	if err != nil {
		return state{}, err
	}
	return state{newA, a, b, c, newE, e, f, g}, nil
}

// schedule expands a block into the words of the rounds. The last two are left unreduced, below 2^34: no word is made of
// them, and the rounds reduce what they enter.
func (h *Hasher) schedule(bytes []lookup.Byte) ([64]frontend.Variable, error) {
	var dense [64]frontend.Variable
	var words [64]word
	for t := range dense {
		var err error
		if t < 16 {
			dense[t] = h.args.Join(bytes[4*t : 4*t+4])
		} else if dense[t], err = h.expand(words, dense, t); err != nil {
			return dense, err
		}
		cuts := scheduleCuts(t)
		if cuts == nil {
			continue
		}
		if words[t], err = h.reduce(dense[t], baseA, cuts); err != nil {
			return dense, err
		}
		dense[t] = words[t].dense
	}
	return dense, nil
}

// scheduleCuts says how the word t of the schedule is cut: as the words that are made of it need.
func scheduleCuts(t int) []int {
	in0, in1 := t >= 1 && t <= 48, t >= 14 && t <= 61
	switch {
	case in0 && in1:
		return cutsSmallBoth()
	case in0:
		return cutsSmall0()
	case in1:
		return cutsSmall1()
	}
	return nil
}

// expand returns the word t of the schedule, not reduced.
func (h *Hasher) expand(words [64]word, dense [64]frontend.Variable, t int) (frontend.Variable, error) {
	small0 := h.api.Add(h.rotated(words[t-15], baseA, 7, 18), h.shifted(words[t-15], baseA, 3))
	small1 := h.api.Add(h.rotated(words[t-2], baseA, 17, 19), h.shifted(words[t-2], baseA, 10))
	both, err := h.sigma.read(h.api, h.api.Add(small0, h.api.Mul(4, small1)))
	if err != nil {
		return nil, err
	}
	return h.api.Add(both, dense[t-7], dense[t-16]), nil
}
