package chain

import (
	"bytes"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/internal/protocol"
)

func (c *Contracts) marketDecoders() map[common.Hash]decodeFunc {
	m, topics := c.market, c.market.GetABI().Events
	all := map[common.Hash]decodeFunc{
		topics["JobPosted"].ID: c.decodePosted,
		topics["JobCancelled"].ID: decoded(m.UnpackJobCancelledEvent, func(e *jobmarket.JobMarketJobCancelled, at Meta) Event {
			return JobCancelled{Meta: at, JobID: e.JobId, Requester: e.Requester, Refund: e.Refund}
		}),
		topics["BidPlaced"].ID: decoded(m.UnpackBidPlacedEvent, func(e *jobmarket.JobMarketBidPlaced, at Meta) Event {
			return BidPlaced{
				Meta: at, JobID: e.JobId, Worker: e.Worker, Enclave: e.Enclave, Round: e.Round, Price: e.Price,
				Score: e.Score, ValidUntil: e.ValidUntil.Uint64(),
			}
		}),
		topics["BidDropped"].ID: decoded(m.UnpackBidDroppedEvent, func(e *jobmarket.JobMarketBidDropped, at Meta) Event {
			return BidDropped{Meta: at, JobID: e.JobId, Round: e.Round}
		}),
		topics["JobAssigned"].ID: decoded(m.UnpackJobAssignedEvent, func(e *jobmarket.JobMarketJobAssigned, at Meta) Event {
			return JobAssigned{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Enclave: e.Enclave, Round: e.Round,
				Price: e.Price, Score: e.Score, Deadline: e.Deadline.Uint64(), WeightsVersion: e.WeightsVersion,
				InputsRoot: e.InputsRoot,
			}
		}),
		topics["JobSettled"].ID: decoded(m.UnpackJobSettledEvent, func(e *jobmarket.JobMarketJobSettled, at Meta) Event {
			return JobSettled{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Outcome: protocol.Outcome(e.Outcome),
				ResultDigest: e.ResultDigest, Cycles: e.Cycles, ExitCode: e.ExitCode, Paid: e.Paid, Fee: e.Fee,
				PublicValues: e.PublicValues,
			}
		}),
		topics["JobExpired"].ID: decoded(m.UnpackJobExpiredEvent, func(e *jobmarket.JobMarketJobExpired, at Meta) Event {
			return JobExpired{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Refund: e.Refund, Slashed: e.Slashed,
			}
		}),
		topics["CreditWithdrawn"].ID: decoded(m.UnpackCreditWithdrawnEvent,
			func(e *jobmarket.JobMarketCreditWithdrawn, at Meta) Event {
				return CreditWithdrawn{Meta: at, Account: e.Account, Token: e.Token, Amount: e.Amount}
			}),
		topics["TokenAllowed"].ID: decoded(m.UnpackTokenAllowedEvent, func(e *jobmarket.JobMarketTokenAllowed, at Meta) Event {
			return TokenAllowed{Meta: at, TokenID: e.TokenId, Token: e.Token, Allowed: e.Allowed}
		}),
		topics["PauseChanged"].ID: decoded(m.UnpackPauseChangedEvent, func(e *jobmarket.JobMarketPauseChanged, at Meta) Event {
			return PauseChanged{Meta: at, Paused: e.Paused}
		}),
	}
	maps.Copy(all, c.depositDecoders())
	maps.Copy(all, c.endingDecoders())
	maps.Copy(all, c.quorumDecoders())
	return all
}

// depositDecoders read what accounts put aside for signed requests.
func (c *Contracts) depositDecoders() map[common.Hash]decodeFunc {
	m, topics := c.market, c.market.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["Deposited"].ID: decoded(m.UnpackDepositedEvent, func(e *jobmarket.JobMarketDeposited, at Meta) Event {
			return Deposited{Meta: at, Account: e.Account, Token: e.Token, From: e.From, Amount: e.Amount}
		}),
		topics["DepositWithdrawalRequested"].ID: decoded(m.UnpackDepositWithdrawalRequestedEvent,
			func(e *jobmarket.JobMarketDepositWithdrawalRequested, at Meta) Event {
				return DepositWithdrawalRequested{
					Meta: at, Account: e.Account, Token: e.Token, Leaving: e.Leaving, AvailableAt: e.AvailableAt.Uint64(),
				}
			}),
		topics["DepositWithdrawn"].ID: decoded(m.UnpackDepositWithdrawnEvent,
			func(e *jobmarket.JobMarketDepositWithdrawn, at Meta) Event {
				return DepositWithdrawn{Meta: at, Account: e.Account, Token: e.Token, Amount: e.Amount}
			}),
	}
}

// endingDecoders read how rounds, windows and batches end.
func (c *Contracts) endingDecoders() map[common.Hash]decodeFunc {
	m, topics := c.market, c.market.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["RoundEnded"].ID: decoded(m.UnpackRoundEndedEvent, func(e *jobmarket.JobMarketRoundEnded, at Meta) Event {
			return RoundEnded{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Round: e.Round, Why: label(e.Why),
				Slashed: e.Slashed, BidEnd: e.BidEnd.Uint64(),
			}
		}),
		topics["JobExcused"].ID: decoded(m.UnpackJobExcusedEvent, func(e *jobmarket.JobMarketJobExcused, at Meta) Event {
			return JobExcused{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Reason: label(e.Reason), Refund: e.Refund,
			}
		}),
		topics["ResultStated"].ID: decoded(m.UnpackResultStatedEvent, func(e *jobmarket.JobMarketResultStated, at Meta) Event {
			return ResultStated{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Outcome: protocol.Outcome(e.Outcome),
				ResultDigest: e.ResultDigest, ExitCode: e.ExitCode, Paid: e.Paid, Reserve: e.Reserve, Until: e.Until.Uint64(),
			}
		}),
		topics["ResultDemanded"].ID: decoded(m.UnpackResultDemandedEvent,
			func(e *jobmarket.JobMarketResultDemanded, at Meta) Event {
				return ResultDemanded{Meta: at, JobID: e.JobId, Requester: e.Requester, Until: e.Until.Uint64()}
			}),
		topics["ResultPublished"].ID: decoded(m.UnpackResultPublishedEvent,
			func(e *jobmarket.JobMarketResultPublished, at Meta) Event {
				return ResultPublished{Meta: at, JobID: e.JobId, PublicValues: e.PublicValues}
			}),
		topics["JobFinalised"].ID: decoded(m.UnpackJobFinalisedEvent, func(e *jobmarket.JobMarketJobFinalised, at Meta) Event {
			return JobFinalised{
				Meta: at, JobID: e.JobId, Requester: e.Requester, Worker: e.Worker, Paid: e.Paid, Refund: e.Refund,
			}
		}),
		topics["AssignmentSkipped"].ID: decoded(m.UnpackAssignmentSkippedEvent,
			func(e *jobmarket.JobMarketAssignmentSkipped, at Meta) Event {
				return AssignmentSkipped{Meta: at, JobID: e.JobId, Reason: e.Reason}
			}),
		topics["DeliverySkipped"].ID: decoded(m.UnpackDeliverySkippedEvent,
			func(e *jobmarket.JobMarketDeliverySkipped, at Meta) Event {
				return DeliverySkipped{Meta: at, JobID: e.JobId, Status: protocol.JobStatus(e.Status)}
			}),
		topics["CallbackDone"].ID: decoded(m.UnpackCallbackDoneEvent, func(e *jobmarket.JobMarketCallbackDone, at Meta) Event {
			return CallbackDone{Meta: at, JobID: e.JobId, Target: e.Target, Success: e.Success}
		}),
	}
}

// quorumDecoders read what replicas of TeeQuorum jobs do.
func (c *Contracts) quorumDecoders() map[common.Hash]decodeFunc {
	m, topics := c.market, c.market.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["ReplicaAssigned"].ID: decoded(m.UnpackReplicaAssignedEvent,
			func(e *jobmarket.JobMarketReplicaAssigned, at Meta) Event {
				return ReplicaAssigned{
					Meta: at, JobID: e.JobId, Replica: e.Replica, Worker: e.Worker, Enclave: e.Enclave, Price: e.Price,
					Deadline: e.Deadline.Uint64(),
				}
			}),
		topics["ReplicaDelivered"].ID: decoded(m.UnpackReplicaDeliveredEvent,
			func(e *jobmarket.JobMarketReplicaDelivered, at Meta) Event {
				return ReplicaDelivered{
					Meta: at, JobID: e.JobId, Replica: e.Replica, Worker: e.Worker, ResultDigest: e.ResultDigest,
					Outcome: protocol.Outcome(e.Outcome), ExitCode: e.ExitCode,
				}
			}),
		topics["ReplicaEnded"].ID: decoded(m.UnpackReplicaEndedEvent, func(e *jobmarket.JobMarketReplicaEnded, at Meta) Event {
			return ReplicaEnded{
				Meta: at, JobID: e.JobId, Replica: e.Replica, Worker: e.Worker, State: protocol.ReplicaState(e.State),
				Paid: e.Paid,
			}
		}),
		topics["QuorumReached"].ID: decoded(m.UnpackQuorumReachedEvent, func(e *jobmarket.JobMarketQuorumReached, at Meta) Event {
			return QuorumReached{
				Meta: at, JobID: e.JobId, Requester: e.Requester, ResultDigest: e.ResultDigest, PublicValues: e.PublicValues,
			}
		}),
		topics["JobHeld"].ID: decoded(m.UnpackJobHeldEvent, func(e *jobmarket.JobMarketJobHeld, at Meta) Event {
			return JobHeld{Meta: at, JobID: e.JobId, Requester: e.Requester, Until: e.Until.Uint64()}
		}),
	}
}

// label is the text of a word that holds up to 32 characters.
func label(word [32]byte) string { return string(bytes.TrimRight(word[:], "\x00")) }

// decodePosted reads a posted job. The event's data is the sender's own calldata, which the market reads only in part,
// so a request that does not decode, or has another digest than the job's id, is the sender's doing and no fault here.
func (c *Contracts) decodePosted(log *types.Log, at Meta) (Event, error) {
	const topics = 3
	if len(log.Topics) != topics {
		return nil, fmt.Errorf("%d topics, want %d", len(log.Topics), topics)
	}
	id, requester := log.Topics[1], common.BytesToAddress(log.Topics[2][:])
	unreadable := func(reason string) Event {
		return JobUnreadable{Meta: at, JobID: id, Requester: requester, Reason: reason}
	}
	posted, err := c.market.UnpackJobPostedEvent(log)
	if err != nil {
		return unreadable(err.Error()), nil
	}
	request := toRequest(posted.Request)
	computed, err := request.ID(c.MarketDomain())
	if err != nil {
		return unreadable(err.Error()), nil
	}
	if computed != id {
		return unreadable(fmt.Sprintf("the request's digest is %s", computed)), nil
	}
	return JobPosted{Meta: at, JobID: id, Requester: requester, Request: request}, nil
}
