// Package relayer keeps a deployment's collateral current: what Intel signs about platforms ends every month, and when it
// has ended nobody attests any more. Anybody may bring it; nobody has to be trusted with it.
//
// It also looks ahead. A TCB recovery is public for a year before it is the standard, and machines that were not updated by
// then drop out at once: who will, and which SVN is short, is told as soon as the newest event is published.
package relayer

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/internal/dcap/policy"
	"github.com/assay-network/assay/internal/service/clock"
)

// Errors of a store.
var (
	// ErrNoEvaluation means that no evaluation number counts yet: there is no list.
	ErrNoEvaluation = errors.New("no evaluation number counts yet")
	// ErrNotKept means that the store does not keep documents of this kind.
	ErrNotKept = errors.New("not kept in this deployment's store")
	// ErrOtherEvidence means that evidence is not of the platform's state at its last verdict.
	ErrOtherEvidence = errors.New("evidence of another state of the platform")
)

// Store is the deployment's CollateralStore.
type Store interface {
	// Held returns how a document stands.
	Held(ctx context.Context, document Document) (Held, error)
	// Required returns the evaluation number that appraisals use; ErrNoEvaluation if there is none.
	Required(ctx context.Context, tee parse.TEE) (uint32, error)
	// Announced returns the evaluation number that the store last told the enclaves' registry of. Time alone makes another count,
	// but verdicts end only once it is told.
	Announced(ctx context.Context, tee parse.TEE) (uint32, error)
	// Bring stores a document, and what it needs. It blocks until that is done.
	Bring(ctx context.Context, document Document) error
}

// Enclave is one that attests.
type Enclave struct {
	ID       common.Hash
	Operator common.Address
	// Platform is what the chain knows of its machine; the reason if nothing.
	Platform policy.Platform
	Unknown  string
}

// Enclaves tells who attests.
type Enclaves interface {
	// Attesting returns the enclaves that are live, or were until lately.
	Attesting(ctx context.Context) ([]Enclave, error)
	// Accepted returns the statuses that the deployment takes.
	Accepted(ctx context.Context) (Statuses, error)
	// Evidence returns what is known of an enclave's attestations in full, the newest first.
	Evidence(ctx context.Context, enclave common.Hash) ([][]byte, error)
}

// Registry is the deployment's registry of enclaves.
type Registry interface {
	// CutOff tells whether an enclave holds work that its verdict's end cuts off, and nobody has written down why.
	CutOff(ctx context.Context, enclave common.Hash) (bool, error)
	// RecordStatus writes down what has become of a platform's status, as the evidence shows: [ErrOtherEvidence] if it is not
	// that of the last verdict.
	RecordStatus(ctx context.Context, operator common.Address, evidence []byte) error
}

// Config says what to watch, and how far ahead to act.
type Config struct {
	// Families are watched besides those of the enclaves.
	Families []Family
	// Ahead is how long before its end a document is replaced.
	Ahead time.Duration
	// Upsert brings documents; without it their ends are only warned of.
	Upsert bool
}

// Deps are what a relayer works with.
type Deps struct {
	Service  Service
	Store    Store
	Enclaves Enclaves
	Registry Registry
	Root     genuine.RootKey
	Clock    clock.Clock
	Log      zerolog.Logger
	Metrics  *Metrics
}

// Relayer keeps collateral current. Run one Round at a time; Report may be asked concurrently.
type Relayer struct {
	config Config
	deps   Deps

	// told are the outlooks that were warned of, so that each is told once.
	told map[common.Hash]string
	// announced are the evaluation numbers that the store is known to have told of.
	announced map[parse.TEE]uint32

	mu     sync.Mutex
	report Report
}

// New makes a relayer. It asks nobody yet.
func New(config Config, deps Deps) *Relayer {
	return &Relayer{config: config, deps: deps, told: map[common.Hash]string{}, announced: map[parse.TEE]uint32{}}
}

// Report is what the last round found and did.
type Report struct {
	At time.Time `json:"at,omitzero"`
	// Documents are those of the store's collateral that somebody needs.
	Documents []Standing `json:"documents"`
	// Enclaves are what lies ahead of each.
	Enclaves []Outlook `json:"enclaves"`
	// Faults are what went wrong, in words.
	Faults []string `json:"faults"`
}

// Standing is how a document stands.
type Standing struct {
	Name string `json:"name"`
	// Holds until Ends, zero if the store has none.
	Ends   time.Time `json:"ends,omitzero"`
	Action Action    `json:"action"`
	Error  string    `json:"error,omitempty"`
}

// Report returns what the last round found and did.
func (r *Relayer) Report() Report {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.report
}

// round is one look at everything.
type round struct {
	*Relayer
	report Report
	// seen are the documents that were attended to.
	seen map[string]bool
}

// Round looks at everything once, brings what is due and warns of what lies ahead. What fails is left for the next round,
// and does not keep it from the rest; the errors are joined.
func (r *Relayer) Round(ctx context.Context) error {
	one := &round{Relayer: r, seen: map[string]bool{}, report: Report{
		At: r.deps.Clock.Now().UTC(), Documents: []Standing{}, Enclaves: []Outlook{}, Faults: []string{},
	}}
	err := one.run(ctx)
	r.deps.Metrics.note(one.report)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.report = one.report
	return err
}

func (r *round) run(ctx context.Context) error {
	enclaves, err := r.deps.Enclaves.Attesting(ctx)
	if err != nil {
		return r.fault("enclaves", err)
	}
	accepted, err := r.deps.Enclaves.Accepted(ctx)
	if err != nil {
		return r.fault("accepted statuses", err)
	}
	families := r.families(enclaves)
	var faults []error
	ahead := map[Family]verdicts{}
	for _, family := range families {
		found, err := r.family(ctx, family)
		faults = append(faults, err)
		if found.now != nil && found.then != nil {
			ahead[family] = found
		}
	}
	if len(families) > 0 {
		for _, ca := range []parse.CA{parse.PlatformCA, parse.ProcessorCA} {
			document, err := r.fetchPCKCRL(ctx, ca)
			if err != nil {
				faults = append(faults, r.fault("PCK revocation list of "+string(ca), err))
				continue
			}
			faults = append(faults, r.attend(ctx, document, false))
		}
	}
	return errors.Join(append(faults, r.look(ctx, enclaves, ahead, accepted))...)
}

// families are those to watch, each once.
func (r *round) families(enclaves []Enclave) []Family {
	families := slices.Clone(r.config.Families)
	for _, e := range enclaves {
		if e.Unknown == "" {
			families = append(families, Family{TEE: e.Platform.TEE, FMSPC: e.Platform.FMSPC})
		}
	}
	slices.SortFunc(families, func(a, b Family) int { return slices.Compare([]byte(a.String()), []byte(b.String())) })
	return slices.Compact(families)
}

// family attends to all documents of a family, and returns what its platforms are judged by now and will be.
func (r *round) family(ctx context.Context, family Family) (verdicts, error) {
	name := family.String()
	early, err := r.fetchSet(ctx, family, pcs.Request{Update: pcs.Early})
	if err != nil {
		return verdicts{}, r.fault(name, err)
	}
	faults := []error{r.attend(ctx, Document{
		Kind: RootCRL, DER: early.set.RootCRL.Raw, Period: Period{early.set.RootCRL.ThisUpdate, early.set.RootCRL.NextUpdate},
	}, false)}
	found := verdicts{then: early.set}
	required, requiredErr := r.deps.Store.Required(ctx, family.TEE)
	list, document, err := r.fetchEvaluations(ctx, family.TEE, early.set.RootCRL)
	if err != nil {
		faults = append(faults, r.fault(name, err))
	} else {
		faults = append(faults, r.attendList(ctx, document, required))
		found.counts = list.Counts(early.set.TCBInfo.Evaluation)
	}
	ask := pcs.Request{Update: pcs.Standard, Evaluation: required}
	if requiredErr != nil && !errors.Is(requiredErr, ErrNoEvaluation) {
		return found, errors.Join(append(faults, r.fault(name, requiredErr))...)
	}
	current, err := r.fetchSet(ctx, family, ask)
	if err != nil {
		return found, errors.Join(append(faults, r.fault(name, err))...)
	}
	found.now = current.set
	// The newest is stored ahead of its day: on that day everybody is judged by it.
	for _, document := range slices.Concat(current.documents, early.documents) {
		faults = append(faults, r.attend(ctx, document, false))
	}
	return found, errors.Join(faults...)
}

// attendList attends to a list of evaluation numbers, and brings it also when a number counts that nobody has told the store
// to go by: required is the one that counts, if any does.
func (r *round) attendList(ctx context.Context, document Document, required uint32) error {
	tee := document.TEE
	if required == 0 || r.announced[tee] == required {
		return r.attend(ctx, document, false)
	}
	announced, err := r.deps.Store.Announced(ctx, tee)
	if err != nil {
		return r.fault(document.Name(), err)
	}
	if announced != required {
		r.deps.Log.Info().Stringer("tee", tee).Uint32("evaluation", required).Uint32("before", announced).
			Msg("Another TCB recovery counts now")
		// It is looked at again in the next round, when it should have been told.
		return r.attend(ctx, document, true)
	}
	r.announced[tee] = required
	return r.attend(ctx, document, false)
}

// attend does what is to be done about a document, once a round; due is for one that is to be brought whatever its dates.
func (r *round) attend(ctx context.Context, document Document, due bool) error {
	name := document.Name()
	if r.seen[name] {
		return nil
	}
	r.seen[name] = true
	held, err := r.deps.Store.Held(ctx, document)
	if errors.Is(err, ErrNotKept) {
		return nil
	}
	if err != nil {
		return r.fault(name, err)
	}
	standing := Standing{Name: name, Ends: held.Ends, Action: decide(held, document.Period, r.report.At, r.config.Ahead)}
	if due {
		standing.Action = Bring
	}
	log := r.deps.Log.With().Str("document", name).Time("held_until", held.Ends).Logger()
	switch {
	case standing.Action == Wait:
		log.Warn().Msg("Collateral ends soon and the service has nothing newer")
	case standing.Action == Bring && !r.config.Upsert:
		log.Warn().Msg("Collateral is due and this keeper does not bring it")
	case standing.Action == Bring:
		if err = r.deps.Store.Bring(ctx, document); err != nil {
			r.deps.Metrics.brought(document.Kind, "failed")
			standing.Error = err.Error()
			err = r.fault(name, err)
			break
		}
		standing.Ends = document.Period.Ends
		r.deps.Metrics.brought(document.Kind, "done")
		log.Info().Time("holds_until", document.Period.Ends).Msg("Collateral brought")
	}
	r.report.Documents = append(r.report.Documents, standing)
	return err
}

// look tells what lies ahead of each enclave, and sees to those that have dropped out.
func (r *round) look(ctx context.Context, enclaves []Enclave, ahead map[Family]verdicts, accepted Statuses) error {
	var faults []error
	for _, e := range enclaves {
		outlook := Outlook{Fate: Unknown, Reason: e.Unknown}
		if e.Unknown == "" {
			family := Family{TEE: e.Platform.TEE, FMSPC: e.Platform.FMSPC}
			outlook.Reason = "no collateral of its platform family was to be had"
			if found, ok := ahead[family]; ok {
				var err error
				if outlook, err = foresee(e.Platform, found, accepted); err != nil {
					outlook = Outlook{Fate: Unknown, Reason: err.Error()}
				}
			}
			outlook.Family = family.String()
		}
		outlook.Enclave, outlook.Operator = e.ID, e.Operator
		r.tell(outlook)
		r.report.Enclaves = append(r.report.Enclaves, outlook)
		if outlook.Fate == Refused && r.config.Upsert {
			if err := r.record(ctx, e); err != nil {
				faults = append(faults, r.fault("status of enclave "+e.ID.String(), err))
			}
		}
	}
	return errors.Join(faults...)
}

// record has it written down why an enclave's work was cut off, if nobody has: its own node may be down.
func (r *round) record(ctx context.Context, e Enclave) error {
	cutOff, err := r.deps.Registry.CutOff(ctx, e.ID)
	if err != nil || !cutOff {
		return err
	}
	all, err := r.deps.Enclaves.Evidence(ctx, e.ID)
	if err != nil {
		return err
	}
	for _, evidence := range all {
		err := r.deps.Registry.RecordStatus(ctx, e.Operator, evidence)
		if errors.Is(err, ErrOtherEvidence) {
			continue
		}
		if err == nil {
			r.deps.Log.Info().Stringer("enclave", e.ID).Stringer("operator", e.Operator).
				Msg("Platform's status recorded, so that what this cut off is excused")
		}
		return err
	}
	r.deps.Log.Debug().Stringer("enclave", e.ID).Msg("No evidence on chain of an enclave's last verdict")
	return nil
}

// tell warns of an enclave that will drop out, or has; once for each state of affairs.
func (r *round) tell(o Outlook) {
	state := fmt.Sprint(o.Fate, o.Now, o.Then, o.Evaluation, o.Short)
	if r.told[o.Enclave] == state {
		return
	}
	r.told[o.Enclave] = state
	log := r.deps.Log.With().Stringer("enclave", o.Enclave).Stringer("operator", o.Operator).Str("family", o.Family).Logger()
	switch o.Fate {
	case Drops:
		log.Warn().Str("status", o.Now).Str("then", o.Then).Uint32("evaluation", o.Evaluation).Time("counts", o.Counts).
			Strs("short", o.Short).Strs("advisories", o.Advisories).Msg("Enclave will drop out with the next TCB recovery")
	case Refused:
		log.Warn().Str("status", o.Now).Strs("short", o.Short).Msg("Enclave's platform is no longer accepted")
	case Unknown:
		log.Info().Str("reason", o.Reason).Msg("Nothing is known of an enclave's platform")
	case Keeps:
	}
}

// fault notes what went wrong.
func (r *round) fault(what string, err error) error {
	err = fmt.Errorf("%s: %w", what, err)
	r.report.Faults = append(r.report.Faults, err.Error())
	return err
}
