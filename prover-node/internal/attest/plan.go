package attest

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// FullLife is how long a signer lives at most, in seconds, as the registry has it.
const FullLife = 3600

// leastLook and mostLook bound the time between two looks, in seconds. When collateral or terms change the enclave counts for
// nothing until it has attested anew, and its jobs wait.
const (
	leastLook = 5
	mostLook  = 15
)

// Kind is what to do about the enclave's attestation.
type Kind int

// What to do.
const (
	// Nothing until the next look.
	Nothing Kind = iota
	// Register makes the enclave known, with its first signer.
	Register
	// Reattest extends the signer's life.
	Reattest
	// Supersede replaces the signers of a process that is gone.
	Supersede
	// Blocked means that nothing can be done from here; Reason says what stands in the way.
	Blocked
)

// String names the kind as metrics do.
func (k Kind) String() string {
	return [...]string{"nothing", "register", "reattest", "supersede", "blocked"}[k]
}

// Snapshot is what the plan is made from.
type Snapshot struct {
	// Now is the chain's time.
	Now uint64
	// Signer is this process's key.
	Signer common.Address
	// Seat is the platform's.
	Seat chain.Seat
	// Record is the enclave's; nil while it does not have the seat.
	Record *chain.Enclave
	// Former is of another measurement that has the seat, of the same operator; nil if none is.
	Former *chain.Enclave
	// Life is how long the signer's present life was when it began; 0 takes the full one.
	Life uint64
}

// ID is the enclave's id; zero while it does not have the platform's seat.
func (s Snapshot) ID() common.Hash {
	if s.Record == nil {
		return common.Hash{}
	}
	return s.Record.ID
}

// Step is what to do and when to look again.
type Step struct {
	Kind Kind
	// Anew tells that no verdict holds under which a signer could be extended.
	Anew bool
	// Sequence is for the next statement.
	Sequence uint64
	// NextLook is how many seconds to wait afterwards, or instead.
	NextLook uint64
	Reason   string
}

// Plan decides. It is a pure function.
func Plan(s Snapshot) Step {
	step := Step{Sequence: nextSequence(s.Record, s.Former), NextLook: leastLook}
	switch {
	case s.Seat.Quarantined:
		return step.blocked("the guardian has quarantined the platform")
	case s.Record != nil && s.Record.Frozen:
		return step.blocked("the guardian has frozen the enclave")
	case s.Record == nil:
		return planSeat(s, step)
	case s.Record.Newest.Key != s.Signer:
		step.Kind = Supersede
		step.Reason = fmt.Sprintf("the newest signer is %s, of an earlier process", s.Record.Newest.Key)
		return step
	}
	return planRenewal(s, step)
}

func (s Step) blocked(reason string) Step {
	s.Kind, s.Reason = Blocked, reason
	return s
}

// planSeat takes the platform's seat, once whoever has it now is gone.
func planSeat(s Snapshot, step Step) Step {
	if s.Seat.LiveUntil >= s.Now && s.Seat.Enclave != (common.Hash{}) {
		step = step.blocked(fmt.Sprintf("enclave %s sits on this platform until %d, in %d seconds", s.Seat.Enclave,
			s.Seat.LiveUntil, s.Seat.LiveUntil-s.Now))
		step.NextLook = min(s.Seat.LiveUntil-s.Now+1, 60)
		return step
	}
	step.Kind = Register
	return step
}

// planRenewal extends the signer's life when half of it is over, or at once when it does not count any more.
func planRenewal(s Snapshot, step Step) Step {
	life := s.Life
	if life == 0 {
		life = FullLife
	}
	expiry := s.Record.Newest.Expiry
	renewAt := expiry - min(expiry, life/2)
	switch {
	case !s.Record.Live:
		step.Kind, step.Anew, step.Reason = Reattest, true, "the verdict on the platform does not count any more"
	case s.Now >= renewAt:
		step.Kind, step.Reason = Reattest, "half of the signer's life is over"
	default:
		step.NextLook = max(min(renewAt-s.Now, mostLook), leastLook)
	}
	return step
}

// nextSequence is above what these enclaves have stated: an operator's next enclave on a platform goes on where its former stopped.
func nextSequence(stated ...*chain.Enclave) uint64 {
	last := uint64(0)
	for _, enclave := range stated {
		if enclave != nil {
			last = max(last, enclave.Newest.Sequence, enclave.Previous.Sequence)
		}
	}
	return last + 1
}
