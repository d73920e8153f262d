package simtee

import (
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
)

// sgxOID returns the OID of Intel's SGX extension with the given arcs below it.
func sgxOID(arcs ...int) asn1.ObjectIdentifier {
	return append(asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}, arcs...)
}

// pair encodes SEQUENCE { oid, value }, the shape of every element of the SGX extension.
func pair(oid asn1.ObjectIdentifier, value any) ([]byte, error) {
	return marshal("SGX extension element", struct {
		ID    asn1.ObjectIdentifier
		Value any
	}{oid, value})
}

// pairs is a list of elements under construction; the first error sticks.
type pairs struct {
	der []byte
	err error
}

func (p *pairs) add(oid asn1.ObjectIdentifier, value any) {
	if p.err != nil {
		return
	}
	var der []byte
	der, p.err = pair(oid, value)
	p.der = append(p.der, der...)
}

// sequence returns the elements as one SEQUENCE.
func (p *pairs) sequence() asn1.RawValue {
	return asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: p.der}
}

// sgxExtension encodes the platform's identity and security versions the way a PCK certificate carries them. An SVN
// above 127 takes two bytes, as DER integers are signed.
func sgxExtension(c PlatformConfig) (pkix.Extension, error) {
	var tcb pairs
	for i, svn := range c.Components {
		tcb.add(sgxOID(2, i+1), big.NewInt(int64(svn)))
	}
	tcb.add(sgxOID(2, 17), big.NewInt(int64(c.PCESVN)))
	tcb.add(sgxOID(2, 18), c.CPUSVN[:])

	var configuration pairs
	configuration.add(sgxOID(7, 1), c.DynamicPlatform)
	configuration.add(sgxOID(7, 2), c.CachedKeys)
	configuration.add(sgxOID(7, 3), c.SMTEnabled)

	var all pairs
	all.add(sgxOID(1), c.PPID[:])
	all.add(sgxOID(2), tcb.sequence())
	all.add(sgxOID(3), c.PCEID[:])
	all.add(sgxOID(4), c.FMSPC[:])
	all.add(sgxOID(5), asn1.Enumerated(c.sgxType()))
	if c.CA == PlatformCA {
		all.add(sgxOID(6), c.InstanceID[:])
		all.add(sgxOID(7), configuration.sequence())
	}
	for _, p := range []pairs{tcb, configuration, all} {
		if p.err != nil {
			return pkix.Extension{}, p.err
		}
	}
	value, err := marshal("SGX extension", all.sequence())
	return pkix.Extension{Id: sgxOID(), Value: value}, err
}
