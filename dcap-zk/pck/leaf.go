package pck

import (
	"fmt"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/lookup"
)

// Authority is what the certificates of one PCK CA have in common.
type Authority struct {
	// Issuer is the CA's name in DER, as its certificates have it.
	Issuer []byte
	// Instances says that certificates carry instance id and configuration, as those of the Platform CA do.
	Instances bool
	// Least and Most bound the length of the signed part.
	Least, Most int
}

// Leaf is what is read of a certificate. Numbers are big-endian.
type Leaf struct {
	// Serial is padded with zeros in front.
	Serial [20]lookup.Byte
	// NotBefore and NotAfter are seconds since 1970.
	NotBefore, NotAfter [4]lookup.Byte
	// Key is x||y. That it is a point is for the verifier of signatures to assert.
	Key    [64]lookup.Byte
	PPID   [16]lookup.Byte
	SVNs   [16]lookup.Byte
	PCESVN [2]lookup.Byte
	PCEID  [2]lookup.Byte
	FMSPC  [6]lookup.Byte
}

// Read reads the certificate whose signed part is the first length bytes of the buffer.
func Read(api frontend.API, args *lookup.Arguments, buffer []lookup.Byte, length frontend.Variable, authority Authority) (*Leaf, error) {
	if len(buffer) < serialAt+longestSerial {
		return nil, fmt.Errorf("buffer of %d bytes holds no certificate", len(buffer))
	}
	r := &reader{api: api, args: args, memory: args.Memory(lookup.Vars(buffer)), pos: 0}
	leaf := &Leaf{}
	r.api.AssertIsEqual(r.openLong(tagSequence), length)
	r.expect(0xa0, 0x03, tagInteger, 0x01, 0x02) // version 3
	r.serial(buffer, leaf)
	r.expect(ecdsaWithSHA256()...)
	r.expect(authority.Issuer...)
	r.expect(tagSequence, 30)
	leaf.NotBefore = r.time()
	leaf.NotAfter = r.time()
	r.subject()
	r.expect(p256Key()...)
	leaf.Key = [64]lookup.Byte(r.take(64))
	r.extensions(length)
	r.sgx(length, authority.Instances, leaf)
	return leaf, r.err
}

// ecdsaWithSHA256 is SEQUENCE { ecdsa-with-SHA256 }.
func ecdsaWithSHA256() []byte {
	return []byte{tagSequence, 10, 0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x04, 0x03, 0x02}
}

// p256Key is a SubjectPublicKeyInfo up to the coordinates.
func p256Key() []byte {
	return []byte{
		tagSequence, 89, tagSequence, 19,
		0x06, 7, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x02, 0x01, // an elliptic-curve key
		0x06, 8, 0x2a, 0x86, 0x48, 0xce, 0x3d, 0x03, 0x01, 0x07, // on P-256
		0x03, 66, 0, 4, // no unused bits, not compressed
	}
}

const (
	// serialAt is the first byte of the serial number, behind the heads of certificate, version and number.
	serialAt       = 11
	shortestSerial = 16
	longestSerial  = 21
)

// serial reads the serial number. It stands at a fixed place, only its length varies: each possible length has a flag.
func (r *reader) serial(buffer []lookup.Byte, leaf *Leaf) {
	head := r.take(2)
	if r.err != nil {
		return
	}
	r.api.AssertIsEqual(head[0].Var(), tagInteger)
	size := head[1].Var()
	flags, err := r.api.NewHint(oneHotHint, longestSerial-shortestSerial+1, size, shortestSerial)
	if err != nil {
		r.err = fmt.Errorf("flag length of serial number: %w", err)
		return
	}
	r.requireOneHot(flags, shortestSerial, size)
	for i := range leaf.Serial {
		// The byte i places before the last.
		var bytes []lookup.Byte
		for j, flag := range flags {
			if at := shortestSerial + j - 1 - i; at >= 0 {
				bytes = append(bytes, r.args.Mask(flag, buffer[serialAt+at]))
			}
		}
		leaf.Serial[len(leaf.Serial)-1-i] = r.args.OneOf(bytes)
	}
	// Positive; and if it has a 21st byte, that is the zero in front of a set bit.
	first, second := buffer[serialAt].Var(), buffer[serialAt+1].Var()
	r.args.Range(128).Require(first)
	longest := flags[len(flags)-1]
	r.api.AssertIsEqual(r.api.Mul(longest, first), 0)
	r.args.Range(128).Require(r.api.Mul(longest, r.api.Sub(second, 128)))
	r.skip(size)
}

// requireOneHot asserts that exactly the flag of value is set, the first being of least.
func (r *reader) requireOneHot(flags []frontend.Variable, least int, value frontend.Variable) {
	values := make([]frontend.Variable, len(flags))
	for i, flag := range flags {
		r.api.AssertIsBoolean(flag)
		values[i] = r.api.Mul(flag, least+i)
	}
	r.api.AssertIsEqual(lookup.Sum(r.api, flags), 1)
	r.api.AssertIsEqual(lookup.Sum(r.api, values), value)
}

// subject reads the subject's name: SEQUENCE of SET of SEQUENCE { type, string }, the common name first.
func (r *reader) subject() {
	const commonName = "Intel SGX PCK Certificate"
	end := r.openShort(tagSequence)
	r.expect(append([]byte{
		0x31, 34, tagSequence, 32, 0x06, 3, 0x55, 0x04, 0x03, 0x0c, byte(len(commonName)),
	}, commonName...)...)
	r.pos = end
}

// extensions reads all extensions but the last.
func (r *reader) extensions(limit frontend.Variable) {
	r.api.AssertIsEqual(r.openLong(tagExtensions), limit)
	r.api.AssertIsEqual(r.openLong(tagSequence), limit)
	const authorityKey, distributionPoints, subjectKey, keyUsage, basicConstraints = 35, 31, 14, 15, 19
	for _, id := range []byte{authorityKey, distributionPoints, subjectKey} {
		end := r.openShort(tagSequence)
		r.expect(0x06, 3, 0x55, 0x1d, id)
		r.pos = end
	}
	// Critical; digital signature and non-repudiation.
	r.expect(tagSequence, 14, 0x06, 3, 0x55, 0x1d, keyUsage, 0x01, 1, 0xff, tagOctetString, 4, 0x03, 2, 6, 0xc0)
	// Critical; an empty sequence: not a CA.
	r.expect(tagSequence, 12, 0x06, 3, 0x55, 0x1d, basicConstraints, 0x01, 1, 0xff, tagOctetString, 2, tagSequence, 0)
}
