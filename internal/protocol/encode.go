package protocol

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrOutOfRange means that a number is missing, negative, or too large for its field.
var ErrOutOfRange = errors.New("number out of range")

const wordSize = 32

// encoder lays out values as ABI words and remembers the first that does not fit its field.
type encoder struct {
	words []byte
	err   error
}

// encodeStruct starts the EIP-712 encoding of a struct.
func encodeStruct(encodedType string) *encoder {
	return &encoder{words: crypto.Keccak256([]byte(encodedType))}
}

func (e *encoder) hash(value common.Hash) *encoder {
	e.words = append(e.words, value[:]...)
	return e
}

func (e *encoder) address(value common.Address) *encoder {
	return e.hash(common.BytesToHash(value[:]))
}

func (e *encoder) text(value string) *encoder {
	return e.hash(crypto.Keccak256Hash([]byte(value)))
}

func (e *encoder) small(value uint64) *encoder {
	var word [wordSize]byte
	binary.BigEndian.PutUint64(word[wordSize-8:], value)
	return e.hash(word)
}

// time encodes a point in time, which must fit 40 bits.
func (e *encoder) time(field string, value uint64) *encoder {
	if err := checkTime(field, value); err != nil {
		e.fail(err)
		return e
	}
	return e.small(value)
}

// number encodes an unsigned number, which must fit the given bits.
func (e *encoder) number(field string, value *big.Int, bits int) *encoder {
	if err := checkNumber(field, value, bits); err != nil {
		e.fail(err)
		return e
	}
	return e.hash(common.BigToHash(value))
}

// nested encodes a struct member.
func (e *encoder) nested(field string, member *encoder) *encoder {
	value, err := member.sum()
	if err != nil {
		e.fail(fmt.Errorf("%s.%w", field, err))
		return e
	}
	return e.hash(value)
}

func (e *encoder) fail(err error) {
	if e.err == nil {
		e.err = err
	}
}

// sum is the keccak256 of what was encoded.
func (e *encoder) sum() (common.Hash, error) {
	if e.err != nil {
		return common.Hash{}, e.err
	}
	return crypto.Keccak256Hash(e.words), nil
}

const timeBits = 40

func checkTime(field string, value uint64) error {
	if value>>timeBits != 0 {
		return fmt.Errorf("%s: %d does not fit %d bits (seconds since the epoch): %w", field, value, timeBits, ErrOutOfRange)
	}
	return nil
}

func checkNumber(field string, value *big.Int, bits int) error {
	switch {
	case value == nil:
		return fmt.Errorf("%s: missing: %w", field, ErrOutOfRange)
	case value.Sign() < 0:
		return fmt.Errorf("%s: %s is negative: %w", field, value, ErrOutOfRange)
	case value.BitLen() > bits:
		return fmt.Errorf("%s: %s does not fit %d bits: %w", field, value, bits, ErrOutOfRange)
	default:
		return nil
	}
}
