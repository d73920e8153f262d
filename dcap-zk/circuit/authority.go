package circuit

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"

	"github.com/assay-network/assay/dcap-zk/p256"
	"github.com/assay-network/assay/dcap-zk/pck"
	"github.com/assay-network/assay/dcap-zk/sha2"
)

// Authority is the CA that a circuit believes.
type Authority struct {
	// Name tells circuits apart, as in intel-platform.
	Name string
	// Key is the CA's.
	Key p256.Key
	// Certificates is what the CA's certificates have in common.
	Certificates pck.Authority
}

// ErrAuthority reports a certificate that is not that of a PCK CA.
var ErrAuthority = errors.New("not the certificate of a PCK CA")

// Names of the authorities in certificates.
const (
	platformCA  = "Intel SGX PCK Platform CA"
	processorCA = "Intel SGX PCK Processor CA"
)

// Blocks that signed parts of certificates take, with padding: those of the Platform CA are 1,174 to 1,196 bytes, those
// of the Processor CA a hundred less.
const (
	platformBlocks       = 19
	processorBlocksLeast = 17
	processorBlocksMost  = 18
)

// IntelPlatform is Intel's CA for servers, which every TDX machine is under.
func IntelPlatform() Authority {
	return intel(platformCA, "intel-platform",
		"35207feeddb595748ed82bb3a71c3be1e241ef61320c6816e6b5c2b71dad5532eaea12a4eb3f948916429ea47ba6c3af82a15e4b19664e52657939a2d96633de")
}

// IntelProcessor is Intel's CA for machines with one processor.
func IntelProcessor() Authority {
	return intel(processorCA, "intel-processor",
		"bf6af8d329d883a0b5d9756e4fee599e7e4c6426f1a0a2f33efc7ecf9f28243777eb83cd79d54c04f66610c289fc88b89c2f377c0d069f621c1492309309ac13")
}

// SimulatedPlatform is the CA of development networks. The whole world has its key: a proof under it proves nothing but
// that proving works.
func SimulatedPlatform() Authority {
	return known(platformCA, "Assay Simulations", "simulated-platform",
		"fa8d0ac3d7ad74b2f4636fa73343611246afa146ec38bed123199d5ab8963a787fbec09959f0bd08c9897a2a07ba518d9ca55e55cebcac2fd32a004ea1a2353b")
}

// Known lists the authorities that have names.
func Known() []Authority { return []Authority{IntelPlatform(), IntelProcessor(), SimulatedPlatform()} }

func intel(commonName, name, point string) Authority {
	return known(commonName, "Intel Corporation", name, point)
}

func known(commonName, organization, name, point string) Authority {
	raw, err := hex.DecodeString(point)
	if err != nil {
		panic(err) // a constant of this file
	}
	return authority(name, commonName, caName(commonName, organization), [64]byte(raw))
}

// caName is Name { CN, O, L, ST, C } in DER, in Intel's order and string types.
func caName(commonName, organization string) []byte {
	var sets []byte
	for _, attribute := range []struct {
		kind, tag byte
		value     string
	}{
		{3, 0x0c, commonName}, {10, 0x0c, organization}, {7, 0x0c, "Santa Clara"}, {8, 0x0c, "CA"}, {6, 0x13, "US"},
	} {
		value := append([]byte{0x06, 3, 0x55, 0x04, attribute.kind, attribute.tag, byte(len(attribute.value))}, attribute.value...)
		sets = append(sets, 0x31, byte(len(value)+2), 0x30, byte(len(value)))
		sets = append(sets, value...)
	}
	return append([]byte{0x30, byte(len(sets))}, sets...)
}

// AuthorityOf returns the authority of a PCK CA's certificate, such as a simulated one's. The caller has made sure of the
// certificate.
func AuthorityOf(name string, ca *x509.Certificate) (Authority, error) {
	key, isECDSA := ca.PublicKey.(*ecdsa.PublicKey)
	commonName := ca.Subject.CommonName
	if !isECDSA || key.Curve != elliptic.P256() || (commonName != platformCA && commonName != processorCA) {
		return Authority{}, fmt.Errorf("%w: %q", ErrAuthority, commonName)
	}
	point, err := key.Bytes()
	if err != nil {
		return Authority{}, fmt.Errorf("%w: %w", ErrAuthority, err)
	}
	return authority(name, commonName, ca.RawSubject, [64]byte(point[1:])), nil
}

func authority(name, commonName string, issuer []byte, point [64]byte) Authority {
	a := Authority{
		Name:         name,
		Key:          p256.Key{X: new(big.Int).SetBytes(point[:32]), Y: new(big.Int).SetBytes(point[32:])},
		Certificates: pck.Authority{Issuer: issuer, Instances: commonName == platformCA},
	}
	least, most := processorBlocksLeast, processorBlocksMost
	if a.Certificates.Instances {
		least, most = platformBlocks, platformBlocks
	}
	// The lengths whose padding ends in these blocks.
	a.Certificates.Least = (least-1)*sha2.BlockSize - 8
	a.Certificates.Most = most*sha2.BlockSize - 9
	return a
}

// bufferSize is the bytes that hold a certificate's signed part with its padding.
func (a Authority) bufferSize() int { return sha2.Blocks(a.Certificates.Most) * sha2.BlockSize }
