package policy

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Reasons to reject an appraised quote.
var (
	// ErrDebug means the host can look into the enclave or trust domain.
	ErrDebug = errors.New("under debug")
	// ErrServiceTD means a service TD, which could migrate the trust domain, is bound to it.
	ErrServiceTD = errors.New("trust domain has a service TD")
	// ErrStatus means the merged TCB status is not among the accepted ones.
	ErrStatus = errors.New("TCB status is not accepted")
	// ErrAdvisory means an advisory on the deny-list applies.
	ErrAdvisory = errors.New("advisory is not accepted")
	// ErrEvaluation means the collateral's evaluation number is below the minimum.
	ErrEvaluation = errors.New("TCB evaluation number is too low")
	// ErrFMSPC means the platform family is on the deny-list.
	ErrFMSPC = errors.New("platform family is not accepted")
	// ErrMeasurement means no accepted measurement matches the enclave or trust domain.
	ErrMeasurement = errors.New("measurement is not accepted")
	// ErrReportData means the report data is not the expected one.
	ErrReportData = errors.New("report data is not the expected one")
	// ErrStale means the verification is too old, or something it rests on has ended.
	ErrStale = errors.New("verification is stale")
	// ErrPolicy means the acceptance leaves a rule open without saying so, or cannot be read.
	ErrPolicy = errors.New("acceptance policy is not usable")
)

// Measurement is an accepted trust domain. All registers named here must match exactly; RTMR3 only if given, since
// applications extend it while they run.
type Measurement struct {
	Name       string
	MRTD       [48]byte
	RTMR0      [48]byte
	RTMR1      [48]byte
	RTMR2      [48]byte
	RTMR3      *[48]byte
	MRConfigID [48]byte
	// Attributes and XFAM are compared whole.
	Attributes [8]byte
	XFAM       [8]byte
}

// Enclave is an accepted enclave: its code, not whoever signed it.
type Enclave struct {
	Name      string
	MREnclave [32]byte
	// Attributes must match under the mask. A mask without the debug bit does not let debug enclaves in.
	Attributes, AttributesMask [16]byte
}

// Acceptance is the set of rules an appraised quote must meet. Debug, a service TD, and a revoked or unrecognized
// platform are refused whatever the rules.
type Acceptance struct {
	// Statuses are the accepted TCB statuses. Never empty.
	Statuses []collateral.Status
	// Measurements are the accepted trust domains, Enclaves the accepted enclaves. If both are empty, AnyMeasurement
	// must be set.
	Measurements   []Measurement
	Enclaves       []Enclave
	AnyMeasurement bool
	// ReportData is what the attested software must have said. If it is nil, AnyReportData must be set.
	ReportData    *[64]byte
	AnyReportData bool
	// DeniedAdvisories and DeniedFMSPCs are deny-lists; empty denies nothing.
	DeniedAdvisories []string
	DeniedFMSPCs     [][6]byte
	// MinEvaluation is the lowest accepted evaluation number, of TCB info and QE identity alike; 0 accepts every one.
	MinEvaluation uint32
	// MaxAge bounds the time since the verification. If it is 0, AnyAge must be set; the ends of validity of what the
	// verification rests on hold in either case.
	MaxAge time.Duration
	AnyAge bool
}

// complete reports a rule left open by oversight.
func (a *Acceptance) complete() error {
	switch {
	case len(a.Statuses) == 0:
		return fmt.Errorf("%w: no TCB status is accepted", ErrPolicy)
	case slices.Contains(a.Statuses, collateral.Revoked) || slices.Contains(a.Statuses, collateral.Unrecognized):
		return fmt.Errorf("%w: Revoked and Unrecognized can never be accepted", ErrPolicy)
	case (len(a.Measurements)+len(a.Enclaves) == 0) != a.AnyMeasurement:
		return fmt.Errorf("%w: give measurements or set AnyMeasurement, not both and not neither", ErrPolicy)
	case (a.ReportData == nil) != a.AnyReportData:
		return fmt.Errorf("%w: give report data or set AnyReportData, not both and not neither", ErrPolicy)
	case a.MaxAge < 0 || (a.MaxAge == 0) != a.AnyAge:
		return fmt.Errorf("%w: give a positive MaxAge or set AnyAge, not both and not neither", ErrPolicy)
	}
	return nil
}

// Check returns nil if the result meets every rule at the given time, and the first reason why not otherwise.
func (a *Acceptance) Check(r *Result, now time.Time) error {
	if reasons := a.Reasons(r, now); len(reasons) > 0 {
		return reasons[0]
	}
	return nil
}

// Reasons returns every reason why the result is refused at the given time; none means that it is accepted.
func (a *Acceptance) Reasons(r *Result, now time.Time) []error {
	if err := a.complete(); err != nil {
		return []error{err}
	}
	if r == nil || (r.TD == nil) == (r.Enclave == nil) {
		return []error{ErrNotVerified}
	}
	var reasons []error
	for _, check := range []func(*Result) error{
		checkDebug, checkServiceTD, a.checkStatus, a.checkAdvisories, a.checkEvaluation, a.checkFamily, a.checkMeasurement,
		a.checkReportData, func(r *Result) error { return a.checkFresh(r, now) },
	} {
		if err := check(r); err != nil {
			reasons = append(reasons, err)
		}
	}
	return reasons
}

func checkDebug(r *Result) error {
	switch {
	case r.TD != nil && r.TD.Debug():
		return fmt.Errorf("%w: TD attributes %x", ErrDebug, r.TD.Attributes)
	case r.Enclave != nil && r.Enclave.Debug():
		return fmt.Errorf("%w: enclave attributes %x", ErrDebug, r.Enclave.Attributes)
	}
	return nil
}

func checkServiceTD(r *Result) error {
	if r.TD != nil && r.TD.MRServiceTD != nil && *r.TD.MRServiceTD != [48]byte{} {
		return fmt.Errorf("%w: MRSERVICETD is %x", ErrServiceTD, *r.TD.MRServiceTD)
	}
	return nil
}

func (a *Acceptance) checkStatus(r *Result) error {
	if !slices.Contains(a.Statuses, r.Status) {
		return fmt.Errorf("%w: %s (accepted %v; short: %v)", ErrStatus, r.Status, a.Statuses, r.Short)
	}
	return nil
}

func (a *Acceptance) checkAdvisories(r *Result) error {
	for _, advisory := range r.Advisories {
		if slices.Contains(a.DeniedAdvisories, advisory) {
			return fmt.Errorf("%w: %s", ErrAdvisory, advisory)
		}
	}
	return nil
}

func (a *Acceptance) checkEvaluation(r *Result) error {
	if r.Evaluation < a.MinEvaluation {
		return fmt.Errorf("%w: TCB info has %d, minimum %d", ErrEvaluation, r.Evaluation, a.MinEvaluation)
	}
	if r.QEEvaluation < a.MinEvaluation {
		return fmt.Errorf("%w: QE identity has %d, minimum %d", ErrEvaluation, r.QEEvaluation, a.MinEvaluation)
	}
	return nil
}

func (a *Acceptance) checkFamily(r *Result) error {
	if slices.Contains(a.DeniedFMSPCs, r.FMSPC) {
		return fmt.Errorf("%w: %X", ErrFMSPC, r.FMSPC)
	}
	return nil
}

func (a *Acceptance) checkMeasurement(r *Result) error {
	if a.AnyMeasurement {
		return nil
	}
	if r.TD != nil {
		if slices.ContainsFunc(a.Measurements, func(m Measurement) bool { return m.matches(r.TD) }) {
			return nil
		}
		return fmt.Errorf("%w: MRTD %x", ErrMeasurement, r.TD.MRTD)
	}
	if slices.ContainsFunc(a.Enclaves, func(e Enclave) bool { return e.matches(r.Enclave) }) {
		return nil
	}
	return fmt.Errorf("%w: MRENCLAVE %x", ErrMeasurement, r.Enclave.MREnclave)
}

func (m *Measurement) matches(td *parse.TDReport) bool {
	return td.MRTD == m.MRTD && td.RTMR[0] == m.RTMR0 && td.RTMR[1] == m.RTMR1 && td.RTMR[2] == m.RTMR2 &&
		(m.RTMR3 == nil || td.RTMR[3] == *m.RTMR3) &&
		td.MRConfigID == m.MRConfigID && td.Attributes == m.Attributes && td.XFAM == m.XFAM
}

func (e *Enclave) matches(report *parse.EnclaveReport) bool {
	for i, mask := range e.AttributesMask {
		if report.Attributes[i]&mask != e.Attributes[i] {
			return false
		}
	}
	return report.MREnclave == e.MREnclave
}

func (a *Acceptance) checkReportData(r *Result) error {
	if a.ReportData != nil && *a.ReportData != r.ReportData {
		return fmt.Errorf("%w: quote has %x, expected %x", ErrReportData, r.ReportData, *a.ReportData)
	}
	return nil
}

func (a *Acceptance) checkFresh(r *Result, now time.Time) error {
	if now.Before(r.VerifiedAt) {
		return fmt.Errorf("%w: verified at %s, which is after %s", ErrStale, r.VerifiedAt.UTC(), now.UTC())
	}
	if end := r.Expiry.Earliest(); !now.Before(end) {
		return fmt.Errorf("%w: what it rests on ended %s", ErrStale, end.UTC())
	}
	if age := now.Sub(r.VerifiedAt); !a.AnyAge && age > a.MaxAge {
		return fmt.Errorf("%w: %s old, at most %s", ErrStale, age, a.MaxAge)
	}
	return nil
}
