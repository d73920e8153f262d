// Package pcs asks a provisioning service for collateral: Intel's, a caching service in front of it, or the simulator's.
//
// It only fetches and reads. Nothing it returns was verified, and nothing needs to be trusted on the way: package genuine
// checks every byte that matters. How requests are made is the caller's choice, by way of [Getter].
package pcs

import (
	"bytes"
	"context"
	"crypto/x509"
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// ErrUnavailable means that the service did not give the answer asked for.
var ErrUnavailable = errors.New("provisioning service has no answer")

// IntelBase is where Intel's own service is.
const IntelBase = "https://api.trustedservices.intel.com"

// intelRootCRL is where Intel serves the root's revocation list, which its service proper does not.
const intelRootCRL = "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der"

// Names of the headers in which issuer chains come.
const (
	TCBInfoChainHeader     = "TCB-Info-Issuer-Chain"
	QEIdentityChainHeader  = "SGX-Enclave-Identity-Issuer-Chain"
	PCKCRLChainHeader      = "SGX-PCK-CRL-Issuer-Chain"
	EvaluationsChainHeader = "TCB-Evaluation-Data-Numbers-Issuer-Chain"
)

// Answer is what came back for one address.
type Answer struct {
	Header http.Header
	Body   []byte
}

// Getter fetches one address. A status other than 200 is an error.
type Getter interface {
	Get(ctx context.Context, address string) (Answer, error)
}

// Client asks one service. It is safe for concurrent use if its Getter is.
type Client struct {
	// Get makes the requests.
	Get Getter
	// Base is the service's address, such as [IntelBase], without the path.
	Base string
}

// Update selects which TCB recovery event the answer takes into account.
type Update string

// The updates Intel serves: what the newest event asks for, or what the newest of more than twelve months ago does.
const (
	Early    Update = "early"
	Standard Update = "standard"
)

// Request says which collateral is wanted.
type Request struct {
	TEE   parse.TEE
	FMSPC [6]byte
	// CA is the PCK CA that certified the platform.
	CA parse.CA
	// Update defaults to [Standard].
	Update Update
	// Evaluation asks for one recovery event by its evaluation number, whatever Update says; 0 does not.
	Evaluation uint32
}

// event selects the recovery event in a query.
func (r Request) event(query url.Values) url.Values {
	if r.Evaluation != 0 {
		query.Set("tcbEvaluationDataNumber", strconv.FormatUint(uint64(r.Evaluation), 10))
	} else {
		query.Set("update", string(r.Update))
	}
	return query
}

// RequestFor says what collateral a quote needs.
func RequestFor(quote *parse.Quote) (Request, error) {
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return Request{}, err
	}
	pck, err := parse.ReadPCK(chain.Leaf)
	if err != nil {
		return Request{}, err
	}
	return Request{TEE: quote.Header.TEE, FMSPC: pck.FMSPC, CA: pck.CA()}, nil
}

// Collateral fetches a whole set.
func (c Client) Collateral(ctx context.Context, r Request) (*collateral.Set, error) {
	if r.Update == "" {
		r.Update = Standard
	}
	set := &collateral.Set{}
	for _, part := range []struct {
		what string
		get  func(context.Context, Request, *collateral.Set) error
	}{
		{"TCB info", c.tcbInfo},
		{"QE identity", c.qeIdentity},
		{"PCK revocation list", c.pckCRL},
		{"root CA's revocation list", c.rootCRL},
	} {
		if err := part.get(ctx, r, set); err != nil {
			return nil, fmt.Errorf("fetch %s: %w", part.what, err)
		}
	}
	return set, nil
}

func (c Client) tcbInfo(ctx context.Context, r Request, set *collateral.Set) error {
	answer, err := c.ask(ctx, teePath(r.TEE)+"/tcb", r.event(url.Values{"fmspc": {hex.EncodeToString(r.FMSPC[:])}}))
	if err != nil {
		return err
	}
	if set.TCBInfo, err = collateral.ReadTCBInfo(answer.Body); err != nil {
		return err
	}
	set.TCBInfoChain, err = chain(answer, TCBInfoChainHeader)
	return err
}

func (c Client) qeIdentity(ctx context.Context, r Request, set *collateral.Set) error {
	answer, err := c.ask(ctx, teePath(r.TEE)+"/qe/identity", r.event(url.Values{}))
	if err != nil {
		return err
	}
	if set.QEIdentity, err = collateral.ReadQEIdentity(answer.Body); err != nil {
		return err
	}
	set.QEChain, err = chain(answer, QEIdentityChainHeader)
	return err
}

func (c Client) pckCRL(ctx context.Context, r Request, set *collateral.Set) error {
	answer, err := c.askPCKCRL(ctx, r.CA)
	if err != nil {
		return err
	}
	set.PCKCRL, err = readCRL(answer.Body)
	return err
}

func (c Client) askPCKCRL(ctx context.Context, ca parse.CA) (Answer, error) {
	return c.ask(ctx, teePath(parse.SGX)+"/pckcrl", url.Values{"ca": {string(ca)}, "encoding": {"der"}})
}

// PCKCRL fetches the revocation list of a PCK CA, and its issuer chain: the CA, then the root.
func (c Client) PCKCRL(ctx context.Context, ca parse.CA) (*x509.RevocationList, []*x509.Certificate, error) {
	answer, err := c.askPCKCRL(ctx, ca)
	if err != nil {
		return nil, nil, fmt.Errorf("fetch PCK revocation list: %w", err)
	}
	list, err := readCRL(answer.Body)
	if err != nil {
		return nil, nil, err
	}
	issuers, err := chain(answer, PCKCRLChainHeader)
	return list, issuers, err
}

func (c Client) rootCRL(ctx context.Context, _ Request, set *collateral.Set) error {
	address := c.address(teePath(parse.SGX)+"/rootcacrl", nil)
	if strings.TrimSuffix(c.Base, "/") == IntelBase {
		address = intelRootCRL
	}
	answer, err := c.Get.Get(ctx, address)
	if err != nil {
		return err
	}
	set.RootCRL, err = readCRL(answer.Body)
	return err
}

// Evaluations fetches the list of evaluation numbers and its issuer chain.
func (c Client) Evaluations(ctx context.Context, tee parse.TEE) (*collateral.Evaluations, []*x509.Certificate, error) {
	answer, err := c.ask(ctx, teePath(tee)+"/tcbevaluationdatanumbers", nil)
	if err != nil {
		return nil, nil, fmt.Errorf("fetch evaluation numbers: %w", err)
	}
	list, err := collateral.ReadEvaluations(answer.Body)
	if err != nil {
		return nil, nil, err
	}
	issuers, err := chain(answer, EvaluationsChainHeader)
	return list, issuers, err
}

func (c Client) ask(ctx context.Context, path string, query url.Values) (Answer, error) {
	return c.Get.Get(ctx, c.address(path, query))
}

func (c Client) address(path string, query url.Values) string {
	address := strings.TrimSuffix(c.Base, "/") + path
	if len(query) > 0 {
		address += "?" + query.Encode()
	}
	return address
}

func teePath(tee parse.TEE) string {
	if tee == parse.TDX {
		return "/tdx/certification/v4"
	}
	return "/sgx/certification/v4"
}

func chain(answer Answer, header string) ([]*x509.Certificate, error) {
	value := answer.Header.Get(header)
	if value == "" {
		return nil, fmt.Errorf("%w: answer has no header %s", ErrUnavailable, header)
	}
	return collateral.ReadChainHeader(value)
}

// readCRL reads a list in DER, or in hex as caching services send it.
func readCRL(body []byte) (*x509.RevocationList, error) {
	if der, err := hex.DecodeString(string(bytes.TrimSpace(body))); err == nil {
		body = der
	}
	return collateral.ReadCRL(body)
}
