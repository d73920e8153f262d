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

// decide says what to do about a document, given what the store holds of it and how long ahead of an end to act.
func decide(held, offered Period, now time.Time, ahead time.Duration) Action {
	switch {
	case held.Ends.IsZero():
		return Bring
	case held.Ends.After(now.Add(ahead)):
		return Leave
	case offered.Issued.After(held.Issued):
		return Bring
	default:
		return Wait
	}
}
