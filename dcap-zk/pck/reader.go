package pck

import (
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// Tags of DER.
const (
	tagInteger     = 0x02
	tagOctetString = 0x04
	tagUTCTime     = 0x17
	tagEnumerated  = 0x0a
	tagSequence    = 0x30
	tagExtensions  = 0xa3
)

// reader walks bytes from a position that may depend on what it read. The first fault in building the circuit sticks.
type reader struct {
	api    frontend.API
	args   *lookup.Arguments
	memory *lookup.Memory
	pos    frontend.Variable
	dates  *calendar
	err    error
}

// take reads the next n bytes and moves behind them.
func (r *reader) take(n int) []lookup.Byte {
	bytes := r.peek(0, n)
	r.skip(n)
	return bytes
}

// peek reads n bytes from some distance ahead, without moving.
func (r *reader) peek(ahead frontend.Variable, n int) []lookup.Byte {
	if r.err != nil {
		return make([]lookup.Byte, n)
	}
	bytes, err := r.memory.ReadBytes(r.api.Add(r.pos, ahead), n)
	if err != nil {
		r.err = fmt.Errorf("read certificate: %w", err)
		return make([]lookup.Byte, n)
	}
	return bytes
}

func (r *reader) skip(n frontend.Variable) { r.pos = r.api.Add(r.pos, n) }

// expect takes bytes that must be the ones given.
func (r *reader) expect(want ...byte) {
	got := r.take(len(want))
	if r.err == nil {
		r.args.RequireEqual(got, lookup.Const(want))
	}
}

// expectPlus takes bytes that must be the ones given, but with extra added at each of the places.
func (r *reader) expectPlus(extra frontend.Variable, places []int, want ...byte) {
	got := r.take(len(want))
	if r.err != nil {
		return
	}
	weight := new(big.Int)
	for _, place := range places {
		weight.Add(weight, new(big.Int).Lsh(big.NewInt(1), uint(8*(len(want)-1-place))))
	}
	r.api.AssertIsEqual(r.args.Join(got), r.api.Add(r.args.Join(lookup.Const(want)), r.api.Mul(extra, weight)))
}

// openShort takes a tag and a length below 128, and returns where the content ends.
func (r *reader) openShort(tag byte) (end frontend.Variable) {
	head := r.take(2)
	if r.err != nil {
		return 0
	}
	r.api.AssertIsEqual(head[0].Var(), tag)
	r.args.Range(128).Require(head[1].Var())
	return r.api.Add(r.pos, head[1].Var())
}

// openLong takes a tag and a length of two bytes, above 255, and returns where the content ends.
func (r *reader) openLong(tag byte) (end frontend.Variable) {
	r.expect(tag, 0x82)
	length := r.take(2)
	if r.err != nil {
		return 0
	}
	r.api.AssertIsDifferent(length[0].Var(), 0)
	return r.api.Add(r.pos, r.args.Join(length))
}

// at asserts that the walk has come to a position.
func (r *reader) at(end frontend.Variable) { r.api.AssertIsEqual(r.pos, end) }
