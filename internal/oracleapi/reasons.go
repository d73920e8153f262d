package oracleapi

// Codes with which POST /v1/bids refuses, besides the reasons of an infeasible bid below.
const (
	CodeMalformed        = "malformed"
	CodeForeignSignature = "foreign_signature"
	CodeUnknownJob       = "unknown_job"
	CodeJobNotOpen       = "job_not_open"
	CodeDecided          = "already_decided"
	CodeDuplicate        = "duplicate"
	CodeNotBetter        = "not_better"
	CodeTooManyBids      = "too_many_bids"
	CodeBusy             = "busy"
	CodeChainUnavailable = "chain_unavailable"
	CodeInternal         = "internal"
)

// CodeNotDecided is the code of GET /v1/decisions/{jobId} while there is no decision on a job that the oracle knows.
const CodeNotDecided = "not_decided"

// Reasons for which a bid is not feasible: each is a fact on the chain or in the bid.
const (
	ReasonWrongJob        = "wrong_job"
	ReasonWrongRound      = "wrong_round"
	ReasonNotOpenYet      = "not_open_yet"
	ReasonBiddingOver     = "bidding_over"
	ReasonExpired         = "expired"
	ReasonAboveCeiling    = "price_above_ceiling"
	ReasonUnknownWorker   = "unknown_worker"
	ReasonUnknownEnclave  = "unknown_enclave"
	ReasonForeignEnclave  = "foreign_enclave"
	ReasonEnclaveNotLive  = "enclave_not_live"
	ReasonEnclaveEndsSoon = "enclave_ends_soon"
	ReasonKindNotAllowed  = "kind_not_allowed"
	ReasonTeeKind         = "tee_kind"
	ReasonTcbClass        = "tcb_class"
	ReasonCores           = "cores"
	ReasonSpeed           = "speed"
	ReasonMemory          = "memory"
	ReasonEPC             = "epc"
	ReasonNoFreeSlot      = "no_free_slot"
	ReasonStakeTooLow     = "stake_too_low"
	// ReasonTooSlow means that the job's cycles do not fit its window at the attested speed.
	ReasonTooSlow = "too_slow"
	// ReasonNotDistinct means that a replica of the job works on the same platform, or for the same operator.
	ReasonNotDistinct = "not_distinct"
	// ReasonDuplicate means that the very bid is there already.
	ReasonDuplicate = CodeDuplicate
)

// Reasons of feasible bids.
const (
	// ReasonWon is the winner's.
	ReasonWon = "won"
	// ReasonLowerScore means that another bid scored more.
	ReasonLowerScore = "lower_score"
	// ReasonBelowBand means that the market refuses it: the bid that it stored scored more, by more than the band.
	ReasonBelowBand = "below_band"
	// ReasonLessPreferred means that another bid within the band serves the scheduler's profile better.
	ReasonLessPreferred = "less_preferred"
	// ReasonYielded means that another bid within the band was taken so that a further job could be placed.
	ReasonYielded = "yielded"
	// ReasonLostTie means that another bid scored the same and comes first in the job's tie order.
	ReasonLostTie = "lost_tie"
)

// Sources of bids.
const (
	// SourceChain is the job's best on-chain bid.
	SourceChain = "chain"
	// SourceSigned is a bid that its worker signed and handed in.
	SourceSigned = "signed"
)

// Refusal is an oracle's reasoned no to a bid. It is an [ErrRefused].
type Refusal struct {
	// Code is one of the Code or Reason constants.
	Code    string
	Message string
}

// Error shows code and message.
func (r *Refusal) Error() string { return ErrRefused.Error() + ": " + r.Code + ": " + r.Message }

// Is makes every Refusal an [ErrRefused].
func (r *Refusal) Is(target error) bool { return target == ErrRefused }
