package collateral

import (
	"bytes"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/url"
)

// bundleJSON is the layout of dcap-qvl's collateral files: documents and chains as strings, lists and signatures in hex.
type bundleJSON struct {
	PCKCRL       string `json:"pck_crl"`
	RootCRL      string `json:"root_ca_crl"`
	TCBChain     string `json:"tcb_info_issuer_chain"`
	TCBInfo      string `json:"tcb_info"`
	TCBSignature string `json:"tcb_info_signature"`
	QEChain      string `json:"qe_identity_issuer_chain"`
	QEIdentity   string `json:"qe_identity"`
	QESignature  string `json:"qe_identity_signature"`
}

// ReadBundle reads a set from one JSON object. What is absent or empty stays nil in the set, and every verification
// refuses it for that. Fields it does not need, such as pck_crl_issuer_chain, are ignored: the list must be signed by the
// CA in the quote.
func ReadBundle(data []byte) (*Set, error) {
	var in bundleJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("%w: bundle: %w", ErrMalformed, err)
	}
	set := &Set{}
	for _, read := range []func(*Set) error{in.readTCBInfo, in.readQEIdentity, in.readLists} {
		if err := read(set); err != nil {
			return nil, err
		}
	}
	return set, nil
}

func (in *bundleJSON) readTCBInfo(set *Set) error {
	if in.TCBInfo != "" && in.TCBSignature != "" {
		doc, err := newDocument("tcb_info", []byte(in.TCBInfo), in.TCBSignature)
		if err != nil {
			return err
		}
		if set.TCBInfo, err = readTCBInfo(doc); err != nil {
			return err
		}
	}
	return readBundledChain("tcb_info_issuer_chain", in.TCBChain, &set.TCBInfoChain)
}

func (in *bundleJSON) readQEIdentity(set *Set) error {
	if in.QEIdentity != "" && in.QESignature != "" {
		doc, err := newDocument("qe_identity", []byte(in.QEIdentity), in.QESignature)
		if err != nil {
			return err
		}
		if set.QEIdentity, err = readQEIdentity(doc); err != nil {
			return err
		}
	}
	return readBundledChain("qe_identity_issuer_chain", in.QEChain, &set.QEChain)
}

func readBundledChain(name, text string, into *[]*x509.Certificate) error {
	if text == "" {
		return nil
	}
	chain, err := ReadChain([]byte(text))
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	*into = chain
	return nil
}

func (in *bundleJSON) readLists(set *Set) error {
	for _, list := range []struct {
		name, value string
		into        **x509.RevocationList
	}{{"pck_crl", in.PCKCRL, &set.PCKCRL}, {"root_ca_crl", in.RootCRL, &set.RootCRL}} {
		if list.value == "" {
			continue
		}
		der, err := hex.DecodeString(list.value)
		if err != nil {
			return fmt.Errorf("%w: %s: %w", ErrMalformed, list.name, err)
		}
		if *list.into, err = ReadCRL(der); err != nil {
			return fmt.Errorf("%s: %w", list.name, err)
		}
	}
	return nil
}

// chainLength is the length of every issuer chain the provisioning service sends: signer and root.
const chainLength = 2

// ReadChain reads a PEM issuer chain: the signer, then the root.
func ReadChain(text []byte) ([]*x509.Certificate, error) {
	var chain []*x509.Certificate
	for rest := bytes.TrimSpace(text); len(rest) > 0; rest = bytes.TrimSpace(rest) {
		if !bytes.HasPrefix(rest, []byte("-----BEGIN CERTIFICATE-----")) {
			return nil, fmt.Errorf("%w: issuer chain has text that is not a certificate", ErrMalformed)
		}
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			return nil, fmt.Errorf("%w: issuer chain is not PEM", ErrMalformed)
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, fmt.Errorf("%w: issuer chain: %w", ErrMalformed, err)
		}
		chain = append(chain, cert)
	}
	if len(chain) != chainLength {
		return nil, fmt.Errorf("%w: issuer chain has %d certificates, want signer and root", ErrMalformed, len(chain))
	}
	return chain, nil
}

// ReadChainHeader reads an issuer chain as the provisioning service sends it in a header: PEM, percent-encoded.
func ReadChainHeader(value string) ([]*x509.Certificate, error) {
	text, err := url.PathUnescape(value)
	if err != nil {
		return nil, fmt.Errorf("%w: issuer chain header: %w", ErrMalformed, err)
	}
	return ReadChain([]byte(text))
}

// ReadCRL reads a certificate revocation list in DER.
func ReadCRL(der []byte) (*x509.RevocationList, error) {
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, fmt.Errorf("%w: revocation list: %w", ErrMalformed, err)
	}
	if list.NextUpdate.IsZero() {
		return nil, fmt.Errorf("%w: revocation list has no nextUpdate", ErrMalformed)
	}
	return list, nil
}
