package bidding

import "fmt"

// Reasons why no bid is made, as logs, metrics and the node's status name them.
const (
	ReasonNotAttested      = "not_attested"
	ReasonCircuitOpen      = "circuit_open"
	ReasonNotOpenYet       = "not_open_yet"
	ReasonBiddingOver      = "bidding_over"
	ReasonKind             = "kind_not_offered"
	ReasonMode             = "mode_not_offered"
	ReasonTee              = "tee_kind_not_met"
	ReasonTcbClass         = "tcb_class_not_met"
	ReasonCores            = "cores_not_met"
	ReasonMemory           = "memory_not_met"
	ReasonSpeed            = "speed_not_met"
	ReasonWindowTooShort   = "execution_window_too_short"
	ReasonNoSlot           = "no_free_slot"
	ReasonNoStake          = "no_free_stake"
	ReasonCollateralBudget = "collateral_budget_spent"
	ReasonToken            = "payment_token_not_accepted"
	ReasonFloorFee         = "floor_fee_too_low"
	ReasonUnprofitable     = "unprofitable"
)

// Reasons lists them all, in the order in which they are looked for.
func Reasons() []string {
	return []string{
		ReasonNotAttested, ReasonCircuitOpen, ReasonNotOpenYet, ReasonBiddingOver, ReasonKind, ReasonMode, ReasonTee,
		ReasonTcbClass, ReasonCores, ReasonMemory, ReasonSpeed, ReasonWindowTooShort, ReasonNoSlot, ReasonNoStake,
		ReasonCollateralBudget, ReasonToken, ReasonFloorFee, ReasonUnprofitable,
	}
}

// Decline is a reasoned no.
type Decline struct {
	Reason string
	Detail string
}

// Passing tells whether the same job may be worth a bid later.
func (d *Decline) Passing() bool {
	switch d.Reason {
	case ReasonNotAttested, ReasonCircuitOpen, ReasonNotOpenYet, ReasonNoSlot, ReasonNoStake, ReasonCollateralBudget,
		ReasonFloorFee, ReasonUnprofitable:
		return true
	}
	return false
}

// WantsRoom tells whether the node only lacks what its other jobs and bids hold: each of them that ends may make room.
func (d *Decline) WantsRoom() bool {
	switch d.Reason {
	case ReasonNoSlot, ReasonNoStake, ReasonCollateralBudget:
		return true
	}
	return false
}

func decline(reason, format string, args ...any) *Decline {
	return &Decline{Reason: reason, Detail: fmt.Sprintf(format, args...)}
}
