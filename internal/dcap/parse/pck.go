package parse

import (
	"bytes"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"fmt"
)

// PCKChain is the certificate chain inside a quote.
type PCKChain struct {
	Leaf, CA, Root *x509.Certificate
}

// chainLength is the number of certificates certification data of type 5 holds.
const chainLength = 3

// ReadPCKChain splits certification data of type 5 into its three certificates. Intel's library ends the text with a
// zero byte, others with a line feed; anything else behind the last certificate is refused.
func ReadPCKChain(chainPEM []byte) (*PCKChain, error) {
	certs, rest, err := readCertificates(chainPEM)
	if err != nil {
		return nil, err
	}
	if len(certs) != chainLength {
		return nil, malformed("pck chain", -1, "%d certificates, want leaf, CA and root", len(certs))
	}
	if rest = bytes.TrimRight(rest, "\x00\r\n"); len(rest) > 0 {
		return nil, malformed("pck chain", len(chainPEM)-len(rest), "%d bytes behind the last certificate", len(rest))
	}
	return &PCKChain{Leaf: certs[0], CA: certs[1], Root: certs[2]}, nil
}

// readCertificates decodes PEM certificates until the text is not PEM any more, and returns what is left.
func readCertificates(text []byte) (certs []*x509.Certificate, rest []byte, err error) {
	rest = text
	for {
		trimmed := bytes.TrimLeft(rest, "\r\n")
		// pem.Decode would skip over text it does not know; certificates must follow one another.
		if !bytes.HasPrefix(trimmed, []byte("-----BEGIN CERTIFICATE-----")) {
			return certs, rest, nil
		}
		at := len(text) - len(trimmed)
		block, after := pem.Decode(trimmed)
		if block == nil {
			return nil, nil, malformed("certificate", at, "not PEM")
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, nil, malformed("certificate", at, "%v", err)
		}
		certs, rest = append(certs, cert), after
	}
}

// PlatformConfiguration holds the flags of a platform certified by the Platform CA.
type PlatformConfiguration struct {
	Dynamic, CachedKeys, SMTEnabled bool
}

// SGXType is the kind of SGX memory protection a platform has.
type SGXType int

// The SGX types.
const (
	SGXStandard SGXType = iota
	SGXScalable
	SGXScalableWithIntegrity
)

// PCK is what a PCK certificate says about its platform.
type PCK struct {
	Certificate *x509.Certificate
	// PPID identifies the machine; treat it as personal data.
	PPID [16]byte
	// Components are the 16 SGX TCB component SVNs, CPUSVN the raw value they were decoded from.
	Components [16]uint8
	CPUSVN     [16]byte
	PCESVN     uint16
	PCEID      [2]byte
	FMSPC      [6]byte
	Type       SGXType
	// InstanceID and Configuration are set under the Platform CA and nil under the Processor CA.
	InstanceID    *[16]byte
	Configuration *PlatformConfiguration
}

// CA is one of the two authorities that certify platforms, by the name that revocation lists are asked for with.
type CA string

// The authorities: for servers, which may have several processors, and for single processors.
const (
	PlatformCA  CA = "platform"
	ProcessorCA CA = "processor"
)

// CA returns the authority that certifies platforms of this shape.
func (p *PCK) CA() CA {
	if p.InstanceID != nil {
		return PlatformCA
	}
	return ProcessorCA
}

// sgxOID returns the OID of Intel's SGX extension with the given arcs below it.
func sgxOID(arcs ...int) asn1.ObjectIdentifier {
	return append(asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}, arcs...)
}

// sgxElement is SEQUENCE { oid, value }.
type sgxElement struct {
	ID    asn1.ObjectIdentifier
	Value asn1.RawValue
}

// ReadPCK reads the SGX extension of a PCK certificate. Every element must be there once, in Intel's order and with
// Intel's type and length: an on-chain verifier that walks the bytes must come to the same values.
func ReadPCK(cert *x509.Certificate) (*PCK, error) {
	var value []byte
	for _, extension := range cert.Extensions {
		if !extension.Id.Equal(sgxOID()) {
			continue
		}
		if value != nil {
			return nil, malformed("pck.sgx extension", -1, "present twice")
		}
		value = extension.Value
	}
	if value == nil {
		return nil, malformed("pck.sgx extension", -1, "missing; this is not a PCK certificate")
	}
	elements, err := readElements("pck.sgx extension", value)
	if err != nil {
		return nil, err
	}
	return readSGXExtension(cert, elements)
}

func readSGXExtension(cert *x509.Certificate, elements []sgxElement) (*PCK, error) {
	const processorElements, platformElements = 5, 7
	if n := len(elements); n != processorElements && n != platformElements {
		return nil, malformed("pck.sgx extension", -1, "%d elements, want 5 (Processor CA) or 7 (Platform CA)", n)
	}
	p := &PCK{Certificate: cert}
	w := &walker{elements: elements}
	w.octets("pck.ppid", sgxOID(1), p.PPID[:])
	w.nested("pck.tcb", sgxOID(2), p.readTCB)
	w.octets("pck.pceid", sgxOID(3), p.PCEID[:])
	w.octets("pck.fmspc", sgxOID(4), p.FMSPC[:])
	p.Type = SGXType(w.integer("pck.sgx type", sgxOID(5), asn1.TagEnum, int64(SGXScalableWithIntegrity)))
	if len(elements) == platformElements {
		p.InstanceID, p.Configuration = new([16]byte), new(PlatformConfiguration)
		w.octets("pck.platform instance id", sgxOID(6), p.InstanceID[:])
		w.nested("pck.configuration", sgxOID(7), p.Configuration.read)
	}
	return p, w.end("pck.sgx extension")
}

func (p *PCK) readTCB(w *walker) {
	for i := range p.Components {
		field := fmt.Sprintf("pck.tcb component %d", i+1)
		p.Components[i] = uint8(w.integer(field, sgxOID(2, i+1), asn1.TagInteger, 0xff))
	}
	p.PCESVN = uint16(w.integer("pck.pcesvn", sgxOID(2, 17), asn1.TagInteger, 0xffff))
	w.octets("pck.cpusvn", sgxOID(2, 18), p.CPUSVN[:])
}

func (c *PlatformConfiguration) read(w *walker) {
	c.Dynamic = w.boolean("pck.dynamic platform", sgxOID(7, 1))
	c.CachedKeys = w.boolean("pck.cached keys", sgxOID(7, 2))
	c.SMTEnabled = w.boolean("pck.smt enabled", sgxOID(7, 3))
}

// readElements reads a SEQUENCE OF SEQUENCE { oid, value }.
func readElements(field string, der []byte) ([]sgxElement, error) {
	var elements []sgxElement
	rest, err := asn1.Unmarshal(der, &elements)
	if err != nil {
		return nil, malformed(field, -1, "%v", err)
	}
	if len(rest) > 0 {
		return nil, malformed(field, -1, "%d bytes too many", len(rest))
	}
	return elements, nil
}

// walker takes elements off a list in order; the first fault sticks.
type walker struct {
	elements []sgxElement
	err      error
}

func (w *walker) fail(field, format string, args ...any) {
	if w.err == nil {
		w.err = malformed(field, -1, format, args...)
	}
}

// next takes the next element, which must have the given OID, and checks its value's tag.
func (w *walker) next(field string, oid asn1.ObjectIdentifier, tag int, compound bool) asn1.RawValue {
	if w.err != nil {
		return asn1.RawValue{}
	}
	if len(w.elements) == 0 {
		w.fail(field, "missing")
		return asn1.RawValue{}
	}
	element := w.elements[0]
	w.elements = w.elements[1:]
	value := element.Value
	switch {
	case !element.ID.Equal(oid):
		w.fail(field, "found %v, want %v", element.ID, oid)
	case value.Class != asn1.ClassUniversal || value.Tag != tag || value.IsCompound != compound:
		w.fail(field, "has tag %d, want %d", value.Tag, tag)
	}
	return value
}

func (w *walker) octets(field string, oid asn1.ObjectIdentifier, into []byte) {
	value := w.next(field, oid, asn1.TagOctetString, false)
	if w.err == nil && len(value.Bytes) != len(into) {
		w.fail(field, "has %d bytes, want %d", len(value.Bytes), len(into))
	}
	copy(into, value.Bytes)
}

// integer reads an INTEGER or ENUMERATED between 0 and limit. 255 takes two bytes in DER: 00 FF.
func (w *walker) integer(field string, oid asn1.ObjectIdentifier, tag int, limit int64) int64 {
	value := w.next(field, oid, tag, false)
	if w.err != nil {
		return 0
	}
	var n int64
	var err error
	if tag == asn1.TagEnum {
		var e asn1.Enumerated
		_, err = asn1.Unmarshal(value.FullBytes, &e)
		n = int64(e)
	} else {
		_, err = asn1.Unmarshal(value.FullBytes, &n)
	}
	switch {
	case err != nil:
		w.fail(field, "%v", err)
	case n < 0 || n > limit:
		w.fail(field, "is %d, want 0 to %d", n, limit)
	default:
		return n
	}
	return 0
}

func (w *walker) boolean(field string, oid asn1.ObjectIdentifier) bool {
	value := w.next(field, oid, asn1.TagBoolean, false)
	if w.err != nil {
		return false
	}
	var b bool
	if _, err := asn1.Unmarshal(value.FullBytes, &b); err != nil {
		w.fail(field, "%v", err)
	}
	return b
}

// nested reads an element whose value is itself a list of elements.
func (w *walker) nested(field string, oid asn1.ObjectIdentifier, read func(*walker)) {
	value := w.next(field, oid, asn1.TagSequence, true)
	if w.err != nil {
		return
	}
	elements, err := readElements(field, value.FullBytes)
	if err != nil {
		w.err = err
		return
	}
	inner := &walker{elements: elements}
	read(inner)
	w.err = inner.end(field)
}

// end demands that no element is left.
func (w *walker) end(field string) error {
	if w.err == nil && len(w.elements) > 0 {
		w.fail(field, "%d elements too many, first %v", len(w.elements), w.elements[0].ID)
	}
	return w.err
}
