package relayer

import (
	"time"
)

// Action is what is to be done about a document.
type Action string

// The actions.
const (
	// Leave: what the store holds lasts long enough.
	Leave Action = "leave"
	// Bring it: the store has none, or what it has ends soon.
	Bring Action = "bring"
	// Wait: what the store has ends soon, and the service has nothing newer.
	Wait Action = "wait"
)

// Held is how a document stands in the store.
type Held struct {
	// Period is of what is stored in its place; zero if nothing is.
	Period
	// Stale tells that the service's document says something else, its dates aside.
	Stale bool
}

// decide says what to do about a document, given what the store holds of it and how long ahead of an end to act. News are
// not waited with: a revocation or a new recovery event counts from the day that Intel signs it.
func decide(held Held, offered Period, now time.Time, ahead time.Duration) Action {
	older := offered.Issued.Before(held.Issued)
	switch {
	case held.Ends.IsZero(), held.Stale && !older:
		return Bring
	case held.Ends.After(now.Add(ahead)):
		return Leave
	case offered.Issued.After(held.Issued):
		return Bring
	default:
		return Wait
	}
}
