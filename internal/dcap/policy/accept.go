package policy

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
)

// Reasons to reject an appraised quote.
var (
	// ErrDebug means the host can look into the trust domain.
	ErrDebug = errors.New("debug trust domain")
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
	// ErrMeasurement means no accepted measurement matches the trust domain.
	ErrMeasurement = errors.New("measurement is not accepted")
	// ErrReportData means the report data is not the expected one.
	ErrReportData = errors.New("report data is not the expected one")
	// ErrStale means the verification is too old, or something it rests on has ended.
	ErrStale = errors.New("verification is stale")
	// ErrPolicy means the acceptance leaves a rule open without saying so.
	ErrPolicy = errors.New("acceptance policy is incomplete")
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

// Acceptance is the set of rules an appraised quote must meet. A debug trust domain, one with a service TD, and a
// revoked or unrecognized platform are refused whatever the rules.
type Acceptance struct {
	// Statuses are the accepted TCB statuses. Never empty.
	Statuses []collateral.Status
	// Measurements are the accepted trust domains. If it is empty, AnyMeasurement must be set.
	Measurements   []Measurement
	AnyMeasurement bool
	// ReportData is what the attested software must have said. If it is nil, AnyReportData must be set.
	ReportData    *[64]byte
	AnyReportData bool
	// DeniedAdvisories and DeniedFMSPCs are deny-lists; empty denies nothing.
	DeniedAdvisories []string
	DeniedFMSPCs     [][6]byte
	// MinEvaluation is the lowest accepted evaluation number; 0 accepts every one.
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
	case slices.ContainsFunc(a.Statuses, func(s collateral.Status) bool { return s >= collateral.Revoked }):
		return fmt.Errorf("%w: Revoked and Unrecognized can never be accepted", ErrPolicy)
	case (len(a.Measurements) == 0) != a.AnyMeasurement:
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
	if err := a.complete(); err != nil {
		return err
	}
	if r == nil || r.TD == nil {
		return ErrNotVerified
	}
	for _, check := range []func(*Result) error{
		checkDebug, checkServiceTD, a.checkStatus, a.checkAdvisories, a.checkPlatform, a.checkMeasurement, a.checkReportData,
	} {
		if err := check(r); err != nil {
			return err
		}
	}
	return a.checkFresh(r, now)
}

func checkDebug(r *Result) error {
	if r.TD.Debug() {
		return fmt.Errorf("%w: TD attributes %x", ErrDebug, r.TD.Attributes)
	}
	return nil
}

func checkServiceTD(r *Result) error {
	if r.TD.MRServiceTD != nil && *r.TD.MRServiceTD != [48]byte{} {
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

func (a *Acceptance) checkPlatform(r *Result) error {
	if r.Evaluation < a.MinEvaluation {
		return fmt.Errorf("%w: %d, minimum %d", ErrEvaluation, r.Evaluation, a.MinEvaluation)
	}
	if slices.Contains(a.DeniedFMSPCs, r.FMSPC) {
		return fmt.Errorf("%w: %X", ErrFMSPC, r.FMSPC)
	}
	return nil
}

func (a *Acceptance) checkMeasurement(r *Result) error {
	if a.AnyMeasurement {
		return nil
	}
	for i := range a.Measurements {
		if a.Measurements[i].matches(r) {
			return nil
		}
	}
	return fmt.Errorf("%w: MRTD %x", ErrMeasurement, r.TD.MRTD)
}

func (m *Measurement) matches(r *Result) bool {
	td := r.TD
	return td.MRTD == m.MRTD && td.RTMR[0] == m.RTMR0 && td.RTMR[1] == m.RTMR1 && td.RTMR[2] == m.RTMR2 &&
		(m.RTMR3 == nil || td.RTMR[3] == *m.RTMR3) &&
		td.MRConfigID == m.MRConfigID && td.Attributes == m.Attributes && td.XFAM == m.XFAM
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
