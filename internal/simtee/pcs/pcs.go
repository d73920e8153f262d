// Package pcs serves the simulated authority's collateral over HTTP as Intel's provisioning service does: the same paths,
// parameters, headers and bytes. It also answers what caching services answer beyond Intel's, the root's revocation list.
//
// What it serves changes when a TCB recovery is published to it, as Intel's does; its documents are dated anew on every
// request by the authority's clock.
package pcs

import (
	"encoding/hex"
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/assay-network/assay/internal/simtee"
)

// Paths and headers of the provisioning service, version 4.
const (
	sgxPath = "/sgx/certification/v4"
	tdxPath = "/tdx/certification/v4"

	tcbInfoChain     = "TCB-Info-Issuer-Chain"
	qeIdentityChain  = "SGX-Enclave-Identity-Issuer-Chain"
	pckCRLChain      = "SGX-PCK-CRL-Issuer-Chain"
	evaluationsChain = "TCB-Evaluation-Data-Numbers-Issuer-Chain"
)

// standardAge is how many months a recovery event is public before it is the standard.
const standardAge = 12

var (
	errUnknown = errors.New("not known here")
	errRequest = errors.New("bad request")
)

// Service is the provisioning service. It is an http.Handler and safe for concurrent use.
type Service struct {
	authority *simtee.Authority
	clock     func() time.Time
	mux       *http.ServeMux

	mu       sync.Mutex
	releases []simtee.BundleConfig
	pckLists map[simtee.CA]simtee.CRLConfig
	rootList simtee.CRLConfig
	lifetime time.Duration
}

// New returns a service of the authority that knows the default family in its current state, for enclaves and trust
// domains. The clock decides which recovery event is the standard one.
func New(authority *simtee.Authority, clock func() time.Time) *Service {
	s := &Service{
		authority: authority, clock: clock, mux: http.NewServeMux(),
		releases: []simtee.BundleConfig{simtee.DefaultBundle(), simtee.DefaultBundleSGX()},
		pckLists: map[simtee.CA]simtee.CRLConfig{},
	}
	for path, sgx := range map[string]bool{sgxPath: true, tdxPath: false} {
		s.handle(path+"/tcb", func(r *http.Request) (answer, error) { return s.tcbInfo(r, sgx) })
		s.handle(path+"/qe/identity", func(r *http.Request) (answer, error) { return s.qeIdentity(r, sgx) })
		s.handle(path+"/tcbevaluationdatanumbers", func(*http.Request) (answer, error) { return s.evaluations(sgx) })
	}
	s.handle(sgxPath+"/pckcrl", s.pckCRL)
	s.handle(sgxPath+"/rootcacrl", s.rootCRL)
	s.handle("/IntelSGXRootCA.der", s.rootCRLDER)
	return s
}

// Publish adds TCB info and QE identity of a family, in place of such as have the same TEE, family and evaluation number.
// A bundle whose TCB info was raised is a TCB recovery.
func (s *Service) Publish(bundle simtee.BundleConfig) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.releases = slices.DeleteFunc(s.releases, func(b simtee.BundleConfig) bool {
		return b.TCBInfo.SGX == bundle.TCBInfo.SGX && b.TCBInfo.FMSPC == bundle.TCBInfo.FMSPC &&
			b.TCBInfo.Evaluation == bundle.TCBInfo.Evaluation
	})
	s.releases = append(s.releases, bundle)
}

// SetPCKList replaces the revocation list of a PCK CA.
func (s *Service) SetPCKList(ca simtee.CA, list simtee.CRLConfig) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.pckLists[ca] = list
}

// SetRootList replaces the root's revocation list.
func (s *Service) SetRootList(list simtee.CRLConfig) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.rootList = list
}

// SetLifetime makes everything but the root's list end this long after it is asked for, unless its own configuration says when;
// zero is as at Intel's.
func (s *Service) SetLifetime(lifetime time.Duration) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.lifetime = lifetime
}

// end fills in when a document ends that nothing else says it of.
func (s *Service) end(nextUpdate time.Time) time.Time {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.lifetime == 0 || !nextUpdate.IsZero() {
		return nextUpdate
	}
	return s.clock().Add(s.lifetime)
}

// ServeHTTP implements http.Handler.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.mux.ServeHTTP(w, r) }

// answer is a body and the header that its issuers come in, if any.
type answer struct {
	body        []byte
	contentType string
	header      string
	chain       []byte
}

func (s *Service) handle(path string, respond func(*http.Request) (answer, error)) {
	s.mux.HandleFunc("GET "+path, func(w http.ResponseWriter, r *http.Request) {
		a, err := respond(r)
		switch {
		case errors.Is(err, errUnknown):
			http.Error(w, err.Error(), http.StatusNotFound)
			return
		case errors.Is(err, errRequest):
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		case err != nil:
			http.Error(w, err.Error(), http.StatusInternalServerError)
			return
		}
		if a.header != "" {
			w.Header().Set(a.header, url.PathEscape(string(a.chain)))
		}
		w.Header().Set("Content-Type", a.contentType)
		// A client that went away needs no answer.
		_, _ = w.Write(a.body)
	})
}

func (s *Service) tcbInfo(r *http.Request, sgx bool) (answer, error) {
	raw, err := hex.DecodeString(r.URL.Query().Get("fmspc"))
	if err != nil || len(raw) != 6 {
		return answer{}, fmt.Errorf("%w: fmspc %q is not 6 bytes of hex", errRequest, r.URL.Query().Get("fmspc"))
	}
	release, err := s.pick(r, sgx, func(b simtee.BundleConfig) bool { return b.TCBInfo.FMSPC == [6]byte(raw) })
	if err != nil {
		return answer{}, err
	}
	release.TCBInfo.NextUpdate = s.end(release.TCBInfo.NextUpdate)
	doc, err := s.authority.TCBInfo(release.TCBInfo)
	return s.document(doc, tcbInfoChain), err
}

func (s *Service) qeIdentity(r *http.Request, sgx bool) (answer, error) {
	release, err := s.pick(r, sgx, func(simtee.BundleConfig) bool { return true })
	if err != nil {
		return answer{}, err
	}
	release.QEIdentity.NextUpdate = s.end(release.QEIdentity.NextUpdate)
	doc, err := s.authority.QEIdentity(release.QEIdentity)
	return s.document(doc, qeIdentityChain), err
}

func (s *Service) document(doc simtee.Signed, header string) answer {
	return answer{doc.Body, "application/json", header, s.authority.TCBSignerChainPEM()}
}

// recovered is when a release's recovery event became public: the date of its best level.
func recovered(b simtee.BundleConfig) time.Time { return b.TCBInfo.Levels[0].Date }

// pick returns the release that the request's parameters select among those for the TEE that match.
func (s *Service) pick(r *http.Request, sgx bool, matches func(simtee.BundleConfig) bool) (simtee.BundleConfig, error) {
	candidates := s.newestFirst(sgx)
	candidates = slices.DeleteFunc(candidates, func(b simtee.BundleConfig) bool { return !matches(b) })
	if len(candidates) == 0 {
		return simtee.BundleConfig{}, fmt.Errorf("%w: no such platform family", errUnknown)
	}
	query := r.URL.Query()
	if number := query.Get("tcbEvaluationDataNumber"); number != "" {
		wanted, err := strconv.ParseUint(number, 10, 32)
		if err != nil || query.Has("update") {
			return simtee.BundleConfig{}, fmt.Errorf("%w: tcbEvaluationDataNumber %q, without update", errRequest, number)
		}
		return first(candidates, func(b simtee.BundleConfig) bool { return uint64(b.TCBInfo.Evaluation) == wanted })
	}
	switch update := query.Get("update"); update {
	case "early":
		return candidates[0], nil
	case "", "standard":
		oldest := len(candidates) - 1
		at := slices.IndexFunc(candidates, func(b simtee.BundleConfig) bool {
			return !recovered(b).AddDate(0, standardAge, 0).After(s.clock())
		})
		if at < 0 {
			at = oldest
		}
		return candidates[at], nil
	default:
		return simtee.BundleConfig{}, fmt.Errorf("%w: update %q is neither early nor standard", errRequest, update)
	}
}

func first(candidates []simtee.BundleConfig, matches func(simtee.BundleConfig) bool) (simtee.BundleConfig, error) {
	if at := slices.IndexFunc(candidates, matches); at >= 0 {
		return candidates[at], nil
	}
	return simtee.BundleConfig{}, fmt.Errorf("%w: no such evaluation number", errUnknown)
}

// newestFirst returns the releases for a TEE by falling evaluation number.
func (s *Service) newestFirst(sgx bool) []simtee.BundleConfig {
	s.mu.Lock()
	defer s.mu.Unlock()
	out := slices.DeleteFunc(slices.Clone(s.releases), func(b simtee.BundleConfig) bool { return b.TCBInfo.SGX != sgx })
	slices.SortStableFunc(out, func(a, b simtee.BundleConfig) int {
		return int(int64(b.TCBInfo.Evaluation) - int64(a.TCBInfo.Evaluation))
	})
	return out
}

func (s *Service) evaluations(sgx bool) (answer, error) {
	list := simtee.Evaluations{SGX: sgx, NextUpdate: s.end(time.Time{})}
	seen := map[uint32]bool{}
	for _, b := range s.newestFirst(sgx) {
		if !seen[b.TCBInfo.Evaluation] {
			seen[b.TCBInfo.Evaluation] = true
			list.Numbers = append(list.Numbers, simtee.Evaluation{Number: b.TCBInfo.Evaluation, Recovered: recovered(b)})
		}
	}
	doc, err := s.authority.Evaluations(list)
	return s.document(doc, evaluationsChain), err
}

func (s *Service) pckCRL(r *http.Request) (answer, error) {
	ca, known := map[string]simtee.CA{"platform": simtee.PlatformCA, "processor": simtee.ProcessorCA}[r.URL.Query().Get("ca")]
	if !known {
		return answer{}, fmt.Errorf("%w: ca %q is neither platform nor processor", errRequest, r.URL.Query().Get("ca"))
	}
	if encoding := r.URL.Query().Get("encoding"); encoding != "der" {
		return answer{}, fmt.Errorf("%w: encoding %q; only der is served here", errRequest, encoding)
	}
	s.mu.Lock()
	config := s.pckLists[ca]
	s.mu.Unlock()
	config.NextUpdate = s.end(config.NextUpdate)
	list, err := s.authority.PCKCRLOf(ca, config)
	return answer{list, "application/pkix-crl", pckCRLChain, s.authority.CAChainPEM(ca)}, err
}

// rootCRL answers in hex, as caching services do.
func (s *Service) rootCRL(*http.Request) (answer, error) {
	list, err := s.root()
	return answer{body: []byte(hex.EncodeToString(list)), contentType: "text/plain"}, err
}

func (s *Service) rootCRLDER(*http.Request) (answer, error) {
	list, err := s.root()
	return answer{body: list, contentType: "application/pkix-crl"}, err
}

func (s *Service) root() ([]byte, error) {
	s.mu.Lock()
	config := s.rootList
	s.mu.Unlock()
	return s.authority.RootCRLOf(config)
}
