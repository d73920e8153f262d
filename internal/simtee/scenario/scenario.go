// Package scenario puts simulated quotes together with the collateral to judge them by, right or wrong in any of the ways
// it knows, and in any two of them at once. It is what verifiers are compared on.
//
// A [Knob] turns one thing: in the machine, the trust domain or enclave, the quote, the collateral, or the time it is looked
// at. Everything follows from names, so the same scenario is the same bytes in every run.
package scenario

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/assay-network/assay/internal/simtee"
)

// ErrScenario means that a scenario names an unknown knob, or knobs that exclude each other or do not suit the format.
var ErrScenario = errors.New("no such scenario")

// Scenario is a format and the knobs that are turned.
type Scenario struct {
	Format simtee.Format
	Knobs  []string
}

// String names the scenario.
func (s Scenario) String() string {
	return strings.Join(append([]string{s.Format.String()}, s.Knobs...), " ")
}

// Case is a scenario made into bytes.
type Case struct {
	Scenario
	// Quote is what a guest would read, Bundle the collateral in dcap-qvl's layout.
	Quote, Bundle []byte
	// Root is the certificate to trust, in DER.
	Root []byte
	// At is when it is looked at.
	At time.Time
}

// Knob turns one thing.
type Knob struct {
	Name, Doc string
	// Group is what it turns: of one group only one knob can be turned.
	Group string
	suits func(simtee.Format) bool
	apply func(*recipe)
}

// Suits reports whether the knob makes a difference in the format.
func (k Knob) Suits(format simtee.Format) bool { return k.suits == nil || k.suits(format) }

// recipe is a case before it is made.
type recipe struct {
	platform simtee.PlatformConfig
	quote    simtee.QuoteConfig
	knobs    []simtee.Knob
	bundle   simtee.BundleConfig
	at       time.Time
	// withPlatform changes the collateral once the machine's certificate exists, finish the bundle's fields at last, and
	// trail what stands behind the quote.
	withPlatform func(*simtee.Authority, *simtee.Platform, *simtee.BundleConfig)
	finish       func(map[string]string)
	trail        []byte
}

// World makes cases of one authority. It is safe for concurrent use.
type World struct {
	authority *simtee.Authority
	now       time.Time
	knobs     map[string]Knob
}

// NewWorld grows the world's authority from the seed; its collateral is issued at the given time.
func NewWorld(seed []byte, now time.Time) (*World, error) {
	authority, err := simtee.NewAuthority(seed, func() time.Time { return now })
	if err != nil {
		return nil, err
	}
	w := &World{authority: authority, now: now, knobs: map[string]Knob{}}
	for _, knob := range Knobs() {
		w.knobs[knob.Name] = knob
	}
	return w, nil
}

// Authority returns the world's authority.
func (w *World) Authority() *simtee.Authority { return w.authority }

// Make makes the scenario into a case.
func (w *World) Make(s Scenario) (Case, error) {
	r, err := w.recipe(s)
	if err != nil {
		return Case{}, err
	}
	platform, err := w.authority.NewPlatform(r.platform)
	if err != nil {
		return Case{}, err
	}
	raw, err := platform.Quote(r.quote, r.knobs...)
	if err != nil {
		return Case{}, err
	}
	if r.withPlatform != nil {
		r.withPlatform(w.authority, platform, &r.bundle)
	}
	bundle, err := w.authority.Bundle(r.bundle)
	if err != nil {
		return Case{}, err
	}
	if r.finish != nil {
		if bundle, err = rewrite(bundle, r.finish); err != nil {
			return Case{}, err
		}
	}
	return Case{Scenario: s, Quote: append(raw, r.trail...), Bundle: bundle, Root: w.authority.Root().Raw, At: r.at}, nil
}

// recipe turns the scenario's knobs on the plain recipe.
func (w *World) recipe(s Scenario) (*recipe, error) {
	r := &recipe{
		platform: simtee.PlatformConfig{Seed: []byte("scenario")},
		quote:    simtee.QuoteConfig{Format: s.Format, TD: simtee.DefaultTD(), Enclave: simtee.DefaultEnclave()},
		bundle:   simtee.DefaultBundleSGX(),
		at:       w.now,
	}
	if s.Format.TDX() {
		r.bundle = simtee.DefaultBundle()
	}
	groups := map[string]string{}
	for _, name := range s.Knobs {
		knob, known := w.knobs[name]
		switch {
		case !known:
			return nil, fmt.Errorf("%w: knob %q is not known", ErrScenario, name)
		case !knob.Suits(s.Format):
			return nil, fmt.Errorf("%w: knob %q does nothing to %s", ErrScenario, name, s.Format)
		case groups[knob.Group] != "":
			return nil, fmt.Errorf("%w: %q and %q turn the same thing", ErrScenario, groups[knob.Group], name)
		}
		groups[knob.Group] = name
		knob.apply(r)
	}
	return r, nil
}

func rewrite(bundle []byte, change func(map[string]string)) ([]byte, error) {
	fields := map[string]string{}
	if err := json.Unmarshal(bundle, &fields); err != nil {
		return nil, fmt.Errorf("rewrite bundle: %w", err)
	}
	change(fields)
	return json.Marshal(fields)
}

// Singles returns a scenario for every knob in every format it suits, after the plain one of each format.
func Singles(formats ...simtee.Format) []Scenario {
	var out []Scenario
	for _, format := range formats {
		out = append(out, Scenario{Format: format})
		for _, knob := range Knobs() {
			if knob.Suits(format) {
				out = append(out, Scenario{format, []string{knob.Name}})
			}
		}
	}
	return out
}

// Pairs returns a scenario for every two knobs that can be turned at once, each in one of the formats that both suit, by
// turns.
func Pairs(formats ...simtee.Format) []Scenario {
	var out []Scenario
	knobs := Knobs()
	for i, first := range knobs {
		for j, second := range knobs[:i] {
			suited := slices.DeleteFunc(slices.Clone(formats), func(f simtee.Format) bool {
				return !first.Suits(f) || !second.Suits(f)
			})
			if first.Group == second.Group || len(suited) == 0 {
				continue
			}
			out = append(out, Scenario{suited[(i+j)%len(suited)], []string{second.Name, first.Name}})
		}
	}
	return out
}
