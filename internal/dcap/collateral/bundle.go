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

// ReadBundle reads a complete set from one JSON object. Fields it does not need, such as pck_crl_issuer_chain, are
// ignored: the list must be signed by the CA in the quote.
func ReadBundle(data []byte) (*Set, error) {
	var in bundleJSON
	if err := json.Unmarshal(data, &in); err != nil {
		return nil, fmt.Errorf("%w: bundle: %w", ErrMalformed, err)
	}
	set := &Set{}
	tcbDoc, err := newDocument("tcb_info", []byte(in.TCBInfo), in.TCBSignature)
	if err != nil {
		return nil, err
	}
	if set.TCBInfo, err = readTCBInfo(tcbDoc); err != nil {
		return nil, err
	}
	qeDoc, err := newDocument("qe_identity", []byte(in.QEIdentity), in.QESignature)
	if err != nil {
		return nil, err
	}
	if set.QEIdentity, err = readQEIdentity(qeDoc); err != nil {
		return nil, err
	}
	if set.TCBInfoChain, err = ReadChain([]byte(in.TCBChain)); err != nil {
		return nil, fmt.Errorf("tcb_info_issuer_chain: %w", err)
	}
	if set.QEChain, err = ReadChain([]byte(in.QEChain)); err != nil {
		return nil, fmt.Errorf("qe_identity_issuer_chain: %w", err)
	}
	for _, list := range []struct {
		name, value string
		into        **x509.RevocationList
	}{{"pck_crl", in.PCKCRL, &set.PCKCRL}, {"root_ca_crl", in.RootCRL, &set.RootCRL}} {
		der, err := hex.DecodeString(list.value)
		if err != nil {
			return nil, fmt.Errorf("%w: %s: %w", ErrMalformed, list.name, err)
		}
		if *list.into, err = ReadCRL(der); err != nil {
			return nil, fmt.Errorf("%s: %w", list.name, err)
		}
	}
	return set, nil
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
