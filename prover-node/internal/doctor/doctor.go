// Package doctor finds out whether this machine can attest: what it has and lacks for each provider, whether a quote can
// in fact be had, and, if it is told where to ask, what Intel says of the platform now and after the next TCB recovery.
package doctor

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/dcap"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/machine"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// ErrUnfit means that the machine cannot attest with the provider that is wanted.
var ErrUnfit = errors.New("this machine cannot attest")

// trialTimeout bounds the making of a quote and the fetching of collateral each.
const trialTimeout = time.Minute

// developmentChain is where a simulated provider may be tried.
const developmentChain = 31337

// Deps are what an examination works with.
type Deps struct {
	System machine.System
	Wanted attest.Config
	// PCS is asked for collateral; nil leaves that out.
	PCS *pcs.Client
	// Root is the root key to believe.
	Root genuine.RootKey
	Now  func() time.Time
}

// Report is what was found out.
type Report struct {
	machine.Diagnosis
	// Wanted is the provider asked for.
	Wanted attest.Method `json:"wanted"`
	// Trial is the quote that was made; nil if there was nothing to make one with.
	Trial *Trial `json:"trial,omitempty"`
	// Fit tells whether a node could attest here.
	Fit bool `json:"fit"`
	// Reason says why not.
	Reason string `json:"reason,omitempty"`
}

// Trial is a quote that was made to see whether it can be.
type Trial struct {
	Provider    string `json:"provider"`
	TEE         string `json:"tee"`
	Version     uint16 `json:"version"`
	FMSPC       string `json:"fmspc"`
	Measurement string `json:"measurement"`
	Debug       bool   `json:"debug"`
	// Workload is what a dstack machine runs.
	Workload *Workload `json:"workload,omitempty"`
	// Verdicts are Intel's, in the order of [Updates]; empty where nobody was asked.
	Verdicts []Verdict `json:"verdicts,omitempty"`
}

// Workload is what a dstack machine runs.
type Workload struct {
	AppID       string `json:"appId"`
	ComposeHash string `json:"composeHash"`
	InstanceID  string `json:"instanceId"`
	LaterEvents int    `json:"laterEvents"`
	Binding     string `json:"binding"`
}

// Verdict is what Intel says of the platform under one TCB recovery event.
type Verdict struct {
	Update     pcs.Update `json:"update"`
	Status     string     `json:"status"`
	Evaluation uint32     `json:"evaluation"`
	Advisories []string   `json:"advisories"`
	// Refused tells whether a deployment refuses the status unless its council says otherwise.
	Refused bool `json:"refused"`
	// Short names every SVN below what the best level asks for.
	Short []string `json:"short"`
	// Error says why there is no verdict.
	Error string `json:"error,omitempty"`
}

// Updates are the recovery events asked about: the one that counts, and the newest.
func Updates() []pcs.Update { return []pcs.Update{pcs.Standard, pcs.Early} }

// Examine looks at the machine and, if it can, has a quote made. The report is complete even if the machine is unfit.
func Examine(ctx context.Context, deps Deps) Report {
	report := Report{Diagnosis: machine.Diagnose(deps.System, deps.Wanted.Places), Wanted: deps.Wanted.Method}
	if err := report.try(ctx, deps); err != nil {
		report.Reason = err.Error()
		return report
	}
	report.Fit = true
	return report
}

func (r *Report) try(ctx context.Context, deps Deps) error {
	wanted := deps.Wanted
	if wanted.Method == attest.MethodAuto {
		if r.Best == "" {
			return fmt.Errorf("%w with any provider", ErrUnfit)
		}
		wanted.Method = attest.Method(r.Best)
	}
	chainID := big.NewInt(developmentChain)
	provider, err := attest.Open(wanted, chainID, deps.System)
	if err != nil {
		return err
	}
	ctx, cancel := context.WithTimeout(ctx, trialTimeout)
	defer cancel()
	var reportData [64]byte
	if _, err := rand.Read(reportData[:]); err != nil {
		return fmt.Errorf("random report data: %w", err)
	}
	raw, err := provider.Quote(ctx, reportData)
	if err != nil {
		return fmt.Errorf("%w %s: %w", attest.ErrProvider, provider.Name(), err)
	}
	quote, err := parse.ReadQuote(raw)
	if err != nil {
		return fmt.Errorf("%w %s: %w", attest.ErrProvider, provider.Name(), err)
	}
	if r.Trial, err = newTrial(provider, quote); err != nil {
		return err
	}
	if quote.ReportData() != reportData {
		return fmt.Errorf("%w %s: the quote has other report data than was asked for", attest.ErrProvider, provider.Name())
	}
	if r.Trial.Debug {
		return fmt.Errorf("%w: it is under debug, which every deployment refuses", ErrUnfit)
	}
	return r.Trial.ask(ctx, deps, raw, quote)
}

func newTrial(provider attest.Provider, quote *parse.Quote) (*Trial, error) {
	evidence, err := attest.NewEvidence(quote)
	if err != nil {
		return nil, fmt.Errorf("%w %s: %w", attest.ErrProvider, provider.Name(), err)
	}
	request, err := pcs.RequestFor(quote)
	if err != nil {
		return nil, fmt.Errorf("%w %s: %w", attest.ErrProvider, provider.Name(), err)
	}
	trial := &Trial{
		Provider: provider.Name(), TEE: evidence.TEE.String(), Version: evidence.Version,
		FMSPC: hex.EncodeToString(request.FMSPC[:]), Measurement: evidence.Measurement.Hex(),
	}
	if quote.TD != nil {
		trial.Debug = quote.TD.Debug()
	} else {
		trial.Debug = quote.Enclave.Debug()
	}
	if onDstack, ok := provider.(*attest.Dstack); ok {
		if workload, known := onDstack.Workload(); known {
			trial.Workload = &Workload{
				AppID: hex.EncodeToString(workload.AppID), ComposeHash: hex.EncodeToString(workload.ComposeHash[:]),
				InstanceID: hex.EncodeToString(workload.InstanceID), LaterEvents: workload.Later,
				Binding: workload.Binding.String(),
			}
		}
	}
	return trial, nil
}

// ask has the quote judged by what the provisioning service serves. A quote that is not genuine makes the machine unfit;
// so does a status that is refused now, and a service that is asked and has no answer, since then nobody knows.
func (t *Trial) ask(ctx context.Context, deps Deps, raw []byte, quote *parse.Quote) error {
	if deps.PCS == nil {
		return nil
	}
	request, err := pcs.RequestFor(quote)
	if err != nil {
		return err
	}
	var faults []error
	for _, update := range Updates() {
		request.Update = update
		verdict, err := judge(ctx, deps, raw, request)
		if err != nil {
			verdict.Error = err.Error()
			faults = append(faults, fmt.Errorf("%s: %w", update, err))
		}
		if update == pcs.Standard && verdict.Refused {
			faults = append(faults, fmt.Errorf("%w: its status is %s, which deployments refuse unless they say otherwise: %s",
				ErrUnfit, verdict.Status, strings.Join(verdict.Short, "; ")))
		}
		t.Verdicts = append(t.Verdicts, verdict)
	}
	return errors.Join(faults...)
}

func judge(ctx context.Context, deps Deps, raw []byte, request pcs.Request) (Verdict, error) {
	verdict := Verdict{Update: request.Update, Advisories: []string{}, Short: []string{}}
	set, err := deps.PCS.Collateral(ctx, request)
	if err != nil {
		return verdict, err
	}
	result, err := dcap.Appraise(raw, set, deps.Root, deps.Now())
	if err != nil {
		return verdict, err
	}
	verdict.Status, verdict.Evaluation = result.Status.String(), result.Evaluation
	verdict.Refused = !slices.Contains(policy.Default().Statuses, result.Status)
	verdict.Advisories = append(verdict.Advisories, result.Advisories...)
	for _, short := range result.Short {
		verdict.Short = append(verdict.Short, short.String())
	}
	return verdict, nil
}
