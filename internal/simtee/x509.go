package simtee

import (
	"crypto/sha1" //nolint:gosec // RFC 5280 key identifiers are SHA-1; nothing here relies on it
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"fmt"
	"math/big"
	"time"
)

// Organization is the O attribute of every simulated certificate. Common names must be Intel's, since verifiers
// compare them; this is where a person sees the difference. It has the length of Intel's own, so that simulated and
// genuine certificates have the same sizes and offsets.
const Organization = "Assay Simulations"

const (
	rootName        = "Intel SGX Root CA"
	platformCAName  = "Intel SGX PCK Platform CA"
	processorCAName = "Intel SGX PCK Processor CA"
	tcbSignerName   = "Intel SGX TCB Signing"
	pckName         = "Intel SGX PCK Certificate"

	rootCRLURL = "https://certificates.simulations.assay.invalid/IntelSGXRootCA.der"
	pckCRLURL  = "https://api.simulations.assay.invalid/sgx/certification/v4/pckcrl?ca=%s&encoding=der"
)

// certificate is what differs from one certificate to the next.
type certificate struct {
	subject  string
	serial   *big.Int
	from, to time.Time
	crlURL   string
	key      signingKey
	isCA     bool
	pathLen  int
	extra    []pkix.Extension
}

// issuer is a name and the key that signs under it.
type issuer struct {
	name string
	key  signingKey
}

type tbsCertificate struct {
	Version    int `asn1:"explicit,tag:0"`
	Serial     *big.Int
	Algorithm  pkix.AlgorithmIdentifier
	Issuer     asn1.RawValue
	Validity   struct{ NotBefore, NotAfter time.Time }
	Subject    asn1.RawValue
	PublicKey  asn1.RawValue
	Extensions []pkix.Extension `asn1:"explicit,tag:3"`
}

type signedObject struct {
	TBS       asn1.RawValue
	Algorithm pkix.AlgorithmIdentifier
	Signature asn1.BitString
}

type (
	utf8Attribute struct {
		Type  asn1.ObjectIdentifier
		Value string `asn1:"utf8"`
	}
	printableAttribute struct {
		Type  asn1.ObjectIdentifier
		Value string `asn1:"printable"`
	}
	distributionPointName struct {
		FullName []asn1.RawValue `asn1:"optional,tag:0"`
	}
	distributionPoint struct {
		Name distributionPointName `asn1:"optional,tag:0"`
	}
)

// ecdsaWithSHA256 is the only signature algorithm in this world; it has no parameters.
func ecdsaWithSHA256() pkix.AlgorithmIdentifier {
	return pkix.AlgorithmIdentifier{Algorithm: asn1.ObjectIdentifier{1, 2, 840, 10045, 4, 3, 2}}
}

// marshal encodes a value of this package's own types; what names the thing for the error.
func marshal(what string, value any) ([]byte, error) {
	der, err := asn1.Marshal(value)
	if err != nil {
		return nil, fmt.Errorf("encode %s: %w", what, err)
	}
	return der, nil
}

// distinguishedName encodes CN, O, L, ST, C in Intel's order and string types (UTF8String, but PrintableString for C).
func distinguishedName(commonName string) (asn1.RawValue, error) {
	var sets []byte
	attributes := []any{
		utf8Attribute{asn1.ObjectIdentifier{2, 5, 4, 3}, commonName},
		utf8Attribute{asn1.ObjectIdentifier{2, 5, 4, 10}, Organization},
		utf8Attribute{asn1.ObjectIdentifier{2, 5, 4, 7}, "Santa Clara"},
		utf8Attribute{asn1.ObjectIdentifier{2, 5, 4, 8}, "CA"},
		printableAttribute{asn1.ObjectIdentifier{2, 5, 4, 6}, "US"},
	}
	for _, attribute := range attributes {
		inner, err := marshal("name attribute", attribute)
		if err != nil {
			return asn1.RawValue{}, err
		}
		set, err := marshal("name set", asn1.RawValue{Tag: asn1.TagSet, IsCompound: true, Bytes: inner})
		if err != nil {
			return asn1.RawValue{}, err
		}
		sets = append(sets, set...)
	}
	der, err := marshal("name", asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: sets})
	return asn1.RawValue{FullBytes: der}, err
}

// keyIdentifier is RFC 5280's first method: SHA-1 of the public key bits.
func keyIdentifier(key signingKey) []byte {
	sum := sha1.Sum(append([]byte{4}, key.point[:]...)) //nolint:gosec // see the import
	return sum[:]
}

// authorityKeyIdentifier returns the extension that names the signer's key.
func authorityKeyIdentifier(key signingKey) (pkix.Extension, error) {
	value, err := marshal("authority key identifier", struct {
		ID []byte `asn1:"tag:0"`
	}{keyIdentifier(key)})
	return pkix.Extension{Id: asn1.ObjectIdentifier{2, 5, 29, 35}, Value: value}, err
}

// extensions returns the certificate's extensions in Intel's order.
func (c certificate) extensions(by issuer) ([]pkix.Extension, error) {
	authority, err := authorityKeyIdentifier(by.key)
	if err != nil {
		return nil, err
	}
	points, err := marshal("CRL distribution points", []distributionPoint{{distributionPointName{
		FullName: []asn1.RawValue{{Class: asn1.ClassContextSpecific, Tag: 6, Bytes: []byte(c.crlURL)}},
	}}})
	if err != nil {
		return nil, err
	}
	subject, err := marshal("subject key identifier", keyIdentifier(c.key))
	if err != nil {
		return nil, err
	}
	usage := asn1.BitString{Bytes: []byte{0xc0}, BitLength: 2} // digitalSignature, nonRepudiation
	constraints := []byte{0x30, 0x00}
	if c.isCA {
		usage = asn1.BitString{Bytes: []byte{0x06}, BitLength: 7} // keyCertSign, cRLSign
		constraints = []byte{0x30, 0x06, 0x01, 0x01, 0xff, 0x02, 0x01, byte(c.pathLen)}
	}
	usageDER, err := marshal("key usage", usage)
	if err != nil {
		return nil, err
	}
	return append([]pkix.Extension{
		authority,
		{Id: asn1.ObjectIdentifier{2, 5, 29, 31}, Value: points},
		{Id: asn1.ObjectIdentifier{2, 5, 29, 14}, Value: subject},
		{Id: asn1.ObjectIdentifier{2, 5, 29, 15}, Critical: true, Value: usageDER},
		{Id: asn1.ObjectIdentifier{2, 5, 29, 19}, Critical: true, Value: constraints},
	}, c.extra...), nil
}

// issue signs the certificate. The standard library's own builder is not used: it chooses other string types and
// another extension order, refuses the 20-byte serials Intel uses, and randomises the signature.
func (c certificate) issue(by issuer) (*x509.Certificate, error) {
	issuerName, err := distinguishedName(by.name)
	if err != nil {
		return nil, err
	}
	subjectName, err := distinguishedName(c.subject)
	if err != nil {
		return nil, err
	}
	extensions, err := c.extensions(by)
	if err != nil {
		return nil, err
	}
	public, err := x509.MarshalPKIXPublicKey(&c.key.private.PublicKey)
	if err != nil {
		return nil, fmt.Errorf("encode public key of %s: %w", c.subject, err)
	}
	tbs := tbsCertificate{
		Version:    2,
		Serial:     c.serial,
		Algorithm:  ecdsaWithSHA256(),
		Issuer:     issuerName,
		Subject:    subjectName,
		PublicKey:  asn1.RawValue{FullBytes: public},
		Extensions: extensions,
	}
	tbs.Validity.NotBefore, tbs.Validity.NotAfter = c.from.UTC(), c.to.UTC()
	der, err := signObject(c.subject, tbs, by.key)
	if err != nil {
		return nil, err
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, fmt.Errorf("parse own certificate %s: %w", c.subject, err)
	}
	return parsed, nil
}

// signObject wraps a to-be-signed structure with its signature, as certificates and revocation lists are.
func signObject(what string, tbs any, key signingKey) ([]byte, error) {
	body, err := marshal(what, tbs)
	if err != nil {
		return nil, err
	}
	signature, err := key.signDER(body)
	if err != nil {
		return nil, fmt.Errorf("issue %s: %w", what, err)
	}
	return marshal(what, signedObject{
		TBS:       asn1.RawValue{FullBytes: body},
		Algorithm: ecdsaWithSHA256(),
		Signature: asn1.BitString{Bytes: signature, BitLength: len(signature) * 8},
	})
}
