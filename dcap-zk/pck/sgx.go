package pck

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// sgxID is OBJECT IDENTIFIER 1.2.840.113741.1.13.1 with the arcs given below it.
func sgxID(arcs ...byte) []byte {
	id := append([]byte{0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 0x01, 0x0d, 0x01}, arcs...)
	return append([]byte{0x06, byte(len(id))}, id...)
}

// element is SEQUENCE { id, value } up to the value's content of so many bytes.
func element(id []byte, tag byte, size int) []byte {
	out := append([]byte{tagSequence, byte(len(id) + 2 + size)}, id...)
	return append(out, tag, byte(size))
}

// sgx reads the SGX extension, which ends the certificate.
func (r *reader) sgx(limit frontend.Variable, instances bool, leaf *Leaf) {
	r.api.AssertIsEqual(r.openLong(tagSequence), limit)
	r.expect(sgxID()...)
	r.api.AssertIsEqual(r.openLong(tagOctetString), limit)
	r.api.AssertIsEqual(r.openLong(tagSequence), limit)

	r.expect(element(sgxID(1), tagOctetString, 16)...)
	leaf.PPID = [16]lookup.Byte(r.take(16))
	r.tcb(leaf)
	r.expect(element(sgxID(3), tagOctetString, 2)...)
	leaf.PCEID = [2]lookup.Byte(r.take(2))
	r.expect(element(sgxID(4), tagOctetString, 6)...)
	leaf.FMSPC = [6]lookup.Byte(r.take(6))
	r.expect(element(sgxID(5), tagEnumerated, 1)...)
	r.skip(1)
	if instances {
		r.expect(element(sgxID(6), tagOctetString, 16)...)
		r.skip(16)
		const configuration = 3 * (2 + 13 + 3)
		r.expect(element(sgxID(7), tagSequence, configuration)...)
		r.skip(configuration)
	}
	r.at(limit)
}

// tcb reads the component SVNs, PCE SVN and CPU SVN.
func (r *reader) tcb(leaf *Leaf) {
	end := r.openLong(tagSequence)
	r.expect(sgxID(2)...)
	r.api.AssertIsEqual(r.openLong(tagSequence), end)
	for i := range leaf.SVNs {
		leaf.SVNs[i] = r.component(byte(i + 1))
	}
	leaf.PCESVN = r.pceSVN()
	r.expect(element(sgxID(2, 18), tagOctetString, 16)...)
	r.skip(16)
	r.at(end)
}

// Places in the head of SEQUENCE { id, INTEGER } that grow with the integer.
const (
	outerLength = 1
	innerLength = 16
)

// component reads an INTEGER of 0 to 255: one byte below 128, or a zero and one from 128.
func (r *reader) component(arc byte) lookup.Byte {
	size := r.peek(innerLength, 1)[0]
	if r.err != nil {
		return lookup.Byte{}
	}
	long := r.api.Sub(size.Var(), 1)
	r.api.AssertIsBoolean(long)
	r.expectPlus(long, []int{outerLength, innerLength}, element(sgxID(2, arc), tagInteger, 1)...)
	first, last := r.peek(0, 1)[0], r.peek(long, 1)[0]
	if r.err != nil {
		return lookup.Byte{}
	}
	r.api.AssertIsEqual(r.api.Mul(long, first.Var()), 0)
	r.args.Range(128).Require(r.api.Sub(last.Var(), r.api.Mul(128, long)))
	r.skip(size.Var())
	return last
}

// pceSVN reads an INTEGER of 0 to 65,535, in one to three bytes and no more than it needs.
func (r *reader) pceSVN() [2]lookup.Byte {
	size := r.peek(innerLength, 1)[0]
	if r.err != nil {
		return [2]lookup.Byte{}
	}
	flags, err := r.api.NewHint(oneHotHint, 3, size.Var(), 1)
	if err != nil {
		r.err = fmt.Errorf("flag length of PCE SVN: %w", err)
		return [2]lookup.Byte{}
	}
	r.requireOneHot(flags, 1, size.Var())
	more := r.api.Sub(size.Var(), 1)
	r.expectPlus(more, []int{outerLength, innerLength}, element(sgxID(2, 17), tagInteger, 1)...)
	first := r.peek(0, 1)[0]
	// The two last bytes; of an integer of one byte, the first of them is still its length.
	last := r.peek(r.api.Sub(more, 1), 2)
	if r.err != nil {
		return [2]lookup.Byte{}
	}
	one, two, three := flags[0], flags[1], flags[2]
	high, low := r.args.Mask(r.api.Sub(1, one), last[0]), last[1]
	// One byte: below 128. Two: positive, and not below 128. Three: a zero, and not below 32,768.
	r.args.Range(128).Require(r.api.Mul(one, low.Var()))
	r.args.Range(128).Require(r.api.Sub(high.Var(), r.api.Mul(128, three)))
	value := r.api.Add(r.api.Mul(256, high.Var()), low.Var())
	if _, err := r.args.Split(r.api.Mul(two, r.api.Sub(value, 128)), 2); err != nil {
		r.err = err
	}
	r.api.AssertIsEqual(r.api.Mul(three, first.Var()), 0)
	r.skip(size.Var())
	return [2]lookup.Byte{high, low}
}
