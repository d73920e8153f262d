package relayer

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/policy"
)

// Fate is what a TCB recovery does to an enclave.
type Fate string

// The fates.
const (
	// Keeps: its platform is accepted now, and will be.
	Keeps Fate = "keeps"
	// Drops: it is accepted now, and will not be.
	Drops Fate = "drops"
	// Refused: it is not accepted as it is.
	Refused Fate = "refused"
	// Unknown: nobody can tell from the chain what its platform has.
	Unknown Fate = "unknown"
)

// Outlook is what lies ahead of an enclave.
type Outlook struct {
	Enclave  common.Hash    `json:"enclave"`
	Operator common.Address `json:"operator"`
	Family   string         `json:"family,omitempty"`
	Fate     Fate           `json:"fate"`
	// Now and Then are the platform's status under the evaluation number that counts, and under the newest.
	Now  string `json:"now,omitempty"`
	Then string `json:"then,omitempty"`
	// Evaluation is the newest number, and Counts when it becomes the standard one.
	Evaluation uint32    `json:"evaluation,omitempty"`
	Counts     time.Time `json:"counts,omitzero"`
	// Short names every SVN that is below what the best level of the newest event asks for.
	Short      []string `json:"short,omitempty"`
	Advisories []string `json:"advisories,omitempty"`
	// Reason says why nothing is known.
	Reason string `json:"reason,omitempty"`
}

// verdicts are a family's collateral under the number that counts and under the newest.
type verdicts struct {
	now, then *collateral.Set
	// counts is when the newest becomes the standard.
	counts time.Time
}

// foresee compares what a platform is worth now and will be. Accepted is the set of statuses that the deployment takes.
func foresee(platform policy.Platform, v verdicts, accepted Statuses) (Outlook, error) {
	now, err := policy.Foresee(platform, v.now)
	if err != nil {
		return Outlook{}, err
	}
	then, err := policy.Foresee(platform, v.then)
	if err != nil {
		return Outlook{}, err
	}
	out := Outlook{
		Now: now.Status.String(), Then: then.Status.String(), Evaluation: then.Evaluation, Counts: v.counts,
		Advisories: then.Advisories, Fate: Keeps,
	}
	for _, short := range then.Short {
		out.Short = append(out.Short, short.String())
	}
	switch {
	case !accepted.Has(now.Status):
		out.Fate = Refused
	case !accepted.Has(then.Status):
		out.Fate = Drops
	}
	return out, nil
}

// Statuses is a set of bits 1 << collateral.Status.
type Statuses uint16

// Has tells whether a status is in the set.
func (s Statuses) Has(status collateral.Status) bool { return s>>status&1 != 0 }
