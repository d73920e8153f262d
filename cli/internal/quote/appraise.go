package quote

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/dcap/policy"
)

// outcome is what the command prints as JSON. A field that could not be found out is empty.
type outcome struct {
	TEE        string   `json:"tee"`
	Version    uint16   `json:"version"`
	Genuine    bool     `json:"genuine"`
	Status     string   `json:"status"`
	Advisories []string `json:"advisories"`
	FMSPC      string   `json:"fmspc"`
	Policy     decision `json:"policy"`
}

type decision struct {
	Accepted bool     `json:"accepted"`
	Reasons  []string `json:"reasons"`
}

// report is an outcome with what people want to know besides.
type report struct {
	outcome
	result *policy.Result
}

// appraise verifies the quote and has the policy judge it. The error says why the quote is not accepted.
func appraise(ctx context.Context, in input) (report, error) {
	shown := report{outcome: outcome{Advisories: []string{}, Policy: decision{Reasons: []string{}}}}
	verdict := shown.fill(ctx, in)
	if verdict != nil && len(shown.Policy.Reasons) == 0 {
		shown.Policy.Reasons = []string{verdict.Error()}
	}
	shown.Policy.Accepted = verdict == nil
	return shown, verdict
}

func (s *report) fill(ctx context.Context, in input) error {
	quote, err := parse.ReadQuote(in.raw)
	if err != nil {
		return err
	}
	s.TEE, s.Version, s.FMSPC = quote.Header.TEE.String(), quote.Header.Version, familyOf(quote)
	set, missing := in.source(ctx, quote)
	if errors.Is(missing, collateral.ErrMalformed) || errors.Is(missing, parse.ErrMalformed) {
		return missing
	}
	// Without collateral the quote's own signatures are still there to be checked, and their faults come first.
	evidence, err := genuine.Verify(quote, set, in.root, in.at)
	s.Genuine = err == nil || isKnownGenuine(err)
	if err != nil {
		if missing != nil && errors.Is(err, genuine.ErrCollateral) {
			return missing
		}
		return err
	}
	if s.result, err = policy.Appraise(evidence); err != nil {
		return err
	}
	s.Status, s.Advisories = statusName(s.result.Status), append(s.Advisories, s.result.Advisories...)
	return s.judge(in)
}

// judge asks the policy.
func (s *report) judge(in input) error {
	reasons := in.accept.Reasons(s.result, in.at)
	if len(reasons) == 0 {
		return nil
	}
	for _, reason := range reasons {
		s.Policy.Reasons = append(s.Policy.Reasons, reason.Error())
	}
	return fmt.Errorf("%w: %s", errRefused, strings.Join(s.Policy.Reasons, "; "))
}

// isKnownGenuine reports whether every signature was found good and nothing revoked although the collateral is of no use,
// because it ended or is of another family.
func isKnownGenuine(err error) bool {
	return errors.Is(err, genuine.ErrCollateral) && !errors.Is(err, genuine.ErrIncomplete) && !errors.Is(err, genuine.ErrRevocationList)
}

// familyOf returns the FMSPC in the quote's certificate, whoever signed it, or nothing.
func familyOf(quote *parse.Quote) string {
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		return ""
	}
	pck, err := parse.ReadPCK(chain.Leaf)
	if err != nil {
		return ""
	}
	return fmt.Sprintf("%X", pck.FMSPC)
}

// statusName is the status in Intel's words, which has one for platforms that no level describes.
func statusName(status collateral.Status) string {
	if status == collateral.Unrecognized {
		return "NotSupported"
	}
	return status.String()
}

// exitCode is the code of the first class that applies.
func exitCode(verdict error) int {
	switch {
	case errors.Is(verdict, errRefused):
		return exitRefused
	case errors.Is(verdict, genuine.ErrNotGenuine):
		return exitNotGenuine
	case errors.Is(verdict, genuine.ErrCollateral), errors.Is(verdict, pcs.ErrUnavailable):
		return exitCollateral
	}
	return exitMalformed
}

// table prints the report for people.
func (s *report) table(out io.Writer) {
	w := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	row := func(name, format string, args ...any) { _, _ = fmt.Fprintf(w, name+"\t"+format+"\n", args...) }
	if s.TEE != "" {
		row("quote", "%s, version %d", s.TEE, s.Version)
	}
	row("genuine", "%t", s.Genuine)
	if s.FMSPC != "" {
		row("fmspc", "%s", s.FMSPC)
	}
	if s.result != nil {
		s.facts(row)
	}
	row("accepted", "%t", s.Policy.Accepted)
	for _, reason := range s.Policy.Reasons {
		row("", "%s", reason)
	}
	_ = w.Flush()
}

// facts prints what the appraisal found out.
func (s *report) facts(row func(name, format string, args ...any)) {
	r := s.result
	row("status", "%s (platform %s, module %s, quoting enclave %s)", s.Status,
		statusName(r.PlatformStatus), statusName(r.ModuleStatus), statusName(r.QEStatus))
	for _, short := range r.Short {
		row("short", "%s", short)
	}
	if len(r.Advisories) > 0 {
		row("advisories", "%s", strings.Join(r.Advisories, " "))
	}
	row("evaluation", "TCB info %d, QE identity %d", r.Evaluation, r.QEEvaluation)
	row("collateral until", "%s", r.Expiry.Earliest().UTC())
	row("ppid", "%x", r.PPID)
	if r.TD != nil {
		row("mrtd", "%x", r.TD.MRTD)
		for i, rtmr := range r.TD.RTMR {
			row(fmt.Sprintf("rtmr%d", i), "%x", rtmr)
		}
		row("attributes", "%x", r.TD.Attributes)
	}
	if r.Enclave != nil {
		row("mrenclave", "%x", r.Enclave.MREnclave)
		row("mrsigner", "%x", r.Enclave.MRSigner)
		row("attributes", "%x", r.Enclave.Attributes)
	}
	row("report data", "%x", r.ReportData)
}
