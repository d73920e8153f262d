// Package witness takes quotes apart for the circuit. It makes every check that the circuit makes, and the verifier's
// check that the quoting enclave vouches for the attestation key, so that a quote that cannot be proven is refused here,
// in milliseconds and with its fault named. It is the circuit's native reference.
package witness

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/binary"
	"errors"
	"fmt"
	"math/big"

	"github.com/consensys/gnark/frontend"

	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/sha2"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Faults of quotes. A quote that cannot be read is the parser's error.
var (
	// ErrQuoteSignature reports a body that the attestation key did not sign.
	ErrQuoteSignature = errors.New("quote is not signed by its attestation key")
	// ErrReportSignature reports a quoting enclave's report that the machine's key did not sign.
	ErrReportSignature = errors.New("report of the quoting enclave is not signed by the machine's key")
	// ErrCertificateSignature reports a certificate that the circuit's authority did not sign.
	ErrCertificateSignature = errors.New("certificate is not signed by the authority of this circuit")
	// ErrCertificate reports a certificate of a shape that the circuit does not know.
	ErrCertificate = errors.New("certificate has a shape that the circuit cannot read")
)

// Quote is one quote ready to be proven.
type Quote struct {
	Claims    claims.Claims
	Disclosed claims.Disclosed

	slot circuit.Slot
}

// Read checks a quote and takes it apart.
func Read(raw []byte, authority circuit.Authority, salt [32]byte) (*Quote, error) {
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return nil, err
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return nil, err
	}
	pck, err := parse.ReadPCK(chain.Leaf)
	if err != nil {
		return nil, err
	}
	caSignature, err := checkCertificate(chain.Leaf, pck, authority)
	if err != nil {
		return nil, err
	}
	machine, err := point(chain.Leaf)
	if err != nil {
		return nil, err
	}
	if !verify(machine, sha256.Sum256(quote.QEReportRaw), quote.QESignature) {
		return nil, ErrReportSignature
	}
	if !verify(quote.AttestationKey, sha256.Sum256(quote.SignedPart), quote.Signature) {
		return nil, ErrQuoteSignature
	}
	out := &Quote{Disclosed: disclose(quote, chain.Leaf, pck, salt)}
	if out.Claims, err = out.Disclosed.Claims(); err != nil {
		return nil, err
	}
	out.slot = slotOf(quote, out.Claims, chain.Leaf, caSignature, authority)
	return out, nil
}

// Bounds of what the circuit reads beyond what the parser does.
const (
	leastSerialBits = 15*8 + 1
	mostSerialBits  = 160
	firstYear       = 2000
	lastYear        = 2049
)

// checkCertificate checks what the circuit asserts of the certificate, and returns the CA's signature as r||s.
func checkCertificate(leaf *x509.Certificate, pck *parse.PCK, authority circuit.Authority) (signature [64]byte, err error) {
	var ints struct{ R, S *big.Int }
	if rest, err := asn1.Unmarshal(leaf.Signature, &ints); err != nil || len(rest) > 0 ||
		ints.R.Sign() < 0 || ints.S.Sign() < 0 || ints.R.BitLen() > 256 || ints.S.BitLen() > 256 {
		return signature, fmt.Errorf("%w: signature is not a pair of numbers below 2^256", ErrCertificate)
	}
	ints.R.FillBytes(signature[:32])
	ints.S.FillBytes(signature[32:])
	var ca [64]byte
	authority.Key.X.FillBytes(ca[:32])
	authority.Key.Y.FillBytes(ca[32:])
	if !verify(ca, sha256.Sum256(leaf.RawTBSCertificate), signature) {
		return signature, fmt.Errorf("%w, which is %s", ErrCertificateSignature, authority.Name)
	}
	bounds, size := authority.Certificates, len(leaf.RawTBSCertificate)
	switch {
	case size < bounds.Least || size > bounds.Most:
		return signature, fmt.Errorf("%w: signed part of %d bytes, want %d to %d", ErrCertificate, size, bounds.Least, bounds.Most)
	case (pck.InstanceID != nil) != bounds.Instances:
		return signature, fmt.Errorf("%w: instance id present: %t", ErrCertificate, pck.InstanceID != nil)
	case leaf.SerialNumber.BitLen() < leastSerialBits || leaf.SerialNumber.BitLen() > mostSerialBits:
		return signature, fmt.Errorf("%w: serial number of %d bits, want %d to %d", ErrCertificate,
			leaf.SerialNumber.BitLen(), leastSerialBits, mostSerialBits)
	case leaf.NotBefore.Year() < firstYear || leaf.NotAfter.Year() > lastYear:
		return signature, fmt.Errorf("%w: valid from %d to %d, want years %d to %d", ErrCertificate,
			leaf.NotBefore.Year(), leaf.NotAfter.Year(), firstYear, lastYear)
	}
	return signature, nil
}

func disclose(quote *parse.Quote, leaf *x509.Certificate, pck *parse.PCK, salt [32]byte) claims.Disclosed {
	d := claims.Disclosed{
		SignedPart:     quote.SignedPart,
		AttestationKey: quote.AttestationKey,
		QEReport:       quote.QEReportRaw,
		QEAuthData:     quote.QEAuthData,
		SVNs:           pck.Components,
		PCESVN:         pck.PCESVN,
		PCEID:          pck.PCEID,
		FMSPC:          pck.FMSPC,
		Platform:       claims.Platform(pck.PPID, salt),
		NotBefore:      uint32(leaf.NotBefore.Unix()),
		NotAfter:       uint32(leaf.NotAfter.Unix()),
	}
	leaf.SerialNumber.FillBytes(d.Serial[:])
	return d
}

func slotOf(quote *parse.Quote, c claims.Claims, leaf *x509.Certificate, caSignature [64]byte, authority circuit.Authority) circuit.Slot {
	tbs := leaf.RawTBSCertificate
	return circuit.Slot{
		Digest:      [32]frontend.Variable(variables(c.Digest[:])),
		Key:         [64]frontend.Variable(variables(c.Key[:])),
		Signature:   [64]frontend.Variable(variables(quote.Signature[:])),
		QEReport:    [32]frontend.Variable(variables(c.QEReport[:])),
		QESignature: [64]frontend.Variable(variables(quote.QESignature[:])),
		Certificate: variables(padded(tbs, sha2.Blocks(authority.Certificates.Most)*sha2.BlockSize)),
		Length:      len(tbs),
		CASignature: [64]frontend.Variable(variables(caSignature[:])),
	}
}

// padded is a message with the padding of SHA-256 behind it, and zeros up to size.
func padded(message []byte, size int) []byte {
	out := make([]byte, size)
	copy(out, message)
	out[len(message)] = 0x80
	binary.BigEndian.PutUint64(out[sha2.Blocks(len(message))*sha2.BlockSize-8:], uint64(len(message))*8)
	return out
}

// Assign fills a circuit of so many slots with quotes, repeating the last where there are fewer. It returns the claims of
// every slot as well.
func Assign(quotes []*Quote, slots int, salt [32]byte) (*circuit.Batch, []claims.Claims, error) {
	filled, err := claims.Fill(quotes, slots)
	if err != nil {
		return nil, nil, err
	}
	batch := &circuit.Batch{Salt: [32]frontend.Variable(variables(salt[:]))}
	var proven []claims.Claims
	for _, quote := range filled {
		batch.Slots = append(batch.Slots, quote.slot)
		proven = append(proven, quote.Claims)
	}
	batch.Input = claims.PublicInput(salt, proven)
	return batch, proven, nil
}

func variables(raw []byte) []frontend.Variable {
	out := make([]frontend.Variable, len(raw))
	for i, b := range raw {
		out[i] = int(b)
	}
	return out
}

// point returns the certificate's key as x||y.
func point(cert *x509.Certificate) ([64]byte, error) {
	key, isECDSA := cert.PublicKey.(*ecdsa.PublicKey)
	if !isECDSA || key.Curve != elliptic.P256() {
		return [64]byte{}, fmt.Errorf("%w: its key is not of P-256", ErrCertificate)
	}
	encoded, err := key.Bytes()
	if err != nil {
		return [64]byte{}, fmt.Errorf("%w: %w", ErrCertificate, err)
	}
	return [64]byte(encoded[1:]), nil
}

// verify reports whether r||s is a signature over the digest by the key x||y, with s in either half.
func verify(key [64]byte, digest [32]byte, signature [64]byte) bool {
	const uncompressed = 4
	public, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{uncompressed}, key[:]...))
	if err != nil {
		return false
	}
	return ecdsa.Verify(public, digest[:], new(big.Int).SetBytes(signature[:32]), new(big.Int).SetBytes(signature[32:]))
}
