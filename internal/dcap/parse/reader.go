package parse

import (
	"encoding/binary"
	"fmt"
)

// reader walks a byte string; the first fault sticks and later reads return zeros, so that a layout can be read top to
// bottom and checked once. base is the offset of data in the object the errors speak of.
type reader struct {
	data []byte
	pos  int
	base int
	err  error
}

// bytes returns the next n bytes without copying them.
func (r *reader) bytes(field string, n int) []byte {
	if r.err != nil {
		return make([]byte, max(n, 0))
	}
	if left := len(r.data) - r.pos; n < 0 || n > left {
		r.err = &FieldError{Field: field, Offset: r.base + r.pos, Err: fmt.Errorf("%w: needs %d bytes, %d left", ErrTruncated, n, left)}
		// A hostile length field must not become an allocation.
		return make([]byte, min(max(n, 0), fixedFieldLimit))
	}
	out := r.data[r.pos : r.pos+n : r.pos+n]
	r.pos += n
	return out
}

// fixedFieldLimit covers every field of fixed size, which callers convert to arrays before they look at the error.
const fixedFieldLimit = 1024

// rest returns what is left.
func (r *reader) rest() []byte {
	if r.err != nil {
		return nil
	}
	return r.data[r.pos:]
}

// offset is the position of the next read in the object the errors speak of.
func (r *reader) offset() int { return r.base + r.pos }

func (r *reader) u16(field string) uint16 { return binary.LittleEndian.Uint16(r.bytes(field, 2)) }
func (r *reader) u32(field string) uint32 { return binary.LittleEndian.Uint32(r.bytes(field, 4)) }

// block returns a reader over the next n bytes, for structures that carry their own length.
func (r *reader) block(field string, n uint32) *reader {
	at := r.offset()
	// The comparison is made on the unsigned length: on a 32-bit machine int(n) could be negative.
	if left := len(r.data) - r.pos; r.err == nil && uint64(n) > uint64(left) {
		r.err = &FieldError{Field: field, Offset: at, Err: fmt.Errorf("%w: needs %d bytes, %d left", ErrTruncated, n, left)}
	}
	if r.err != nil {
		return &reader{base: at, err: r.err}
	}
	return &reader{data: r.bytes(field, int(n)), base: at}
}

// fail records a fault found by the caller; an earlier one wins.
func (r *reader) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// end demands that nothing is left.
func (r *reader) end(field string) {
	if left := len(r.rest()); left > 0 {
		r.fail(malformed(field, r.offset(), "%d bytes too many", left))
	}
}
