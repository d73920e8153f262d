package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/internal/protocol"
)

// PostJob posts a job; with a native-currency offer it carries the escrow.
func (c *Contracts) PostJob(request protocol.JobRequest) (Call, error) {
	if err := request.Validate(); err != nil {
		return Call{}, fmt.Errorf("encode postJob: %w", err)
	}
	data, err := c.market.TryPackPostJob(fromRequest(request))
	call, err := c.toMarket("postJob", data, err)
	if request.Offer.Token == (common.Address{}) {
		call.Value = request.Escrow()
	}
	return call, err
}

// PostJobWithPermit posts a job whose escrow the sender permits by a signature.
func (c *Contracts) PostJobWithPermit(request protocol.JobRequest, permit Permit) (Call, error) {
	if err := request.Validate(); err != nil {
		return Call{}, fmt.Errorf("encode postJobWithPermit: %w", err)
	}
	data, err := c.market.TryPackPostJobWithPermit(fromRequest(request), jobmarket.Permit(permit))
	return c.toMarket("postJobWithPermit", data, err)
}

// Anchor posts a job that its requester signed; the escrow comes out of the requester's deposit.
func (c *Contracts) Anchor(request protocol.JobRequest, signature []byte) (Call, error) {
	if err := request.Validate(); err != nil {
		return Call{}, fmt.Errorf("encode anchor: %w", err)
	}
	data, err := c.market.TryPackAnchor(fromRequest(request), signature)
	return c.toMarket("anchor", data, err)
}

// Revoke makes a signed request of the sender useless before anybody anchors it.
func (c *Contracts) Revoke(request protocol.JobRequest) (Call, error) {
	if err := request.Validate(); err != nil {
		return Call{}, fmt.Errorf("encode revoke: %w", err)
	}
	data, err := c.market.TryPackRevoke(fromRequest(request))
	return c.toMarket("revoke", data, err)
}

// Deposit adds to what an account's signed requests may draw on; in the native currency the call carries it.
func (c *Contracts) Deposit(account, token common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("deposit", amount); err != nil {
		return Call{}, err
	}
	data, err := c.market.TryPackDeposit(account, token, amount)
	call, err := c.toMarket("deposit", data, err)
	if token == (common.Address{}) {
		call.Value = amount
	}
	return call, err
}

// RequestDepositWithdrawal asks for deposit back; zero calls that off.
func (c *Contracts) RequestDepositWithdrawal(token common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("request deposit withdrawal", amount); err != nil {
		return Call{}, err
	}
	data, err := c.market.TryPackRequestDepositWithdrawal(token, amount)
	return c.toMarket("request deposit withdrawal", data, err)
}

// WithdrawDeposit takes deposit that was asked back.
func (c *Contracts) WithdrawDeposit(token common.Address) (Call, error) {
	data, err := c.market.TryPackWithdrawDeposit(token)
	return c.toMarket("withdraw deposit", data, err)
}

// Cancel takes an open job back.
func (c *Contracts) Cancel(id common.Hash) (Call, error) {
	data, err := c.market.TryPackCancel(id)
	return c.toMarket("cancel", data, err)
}

// Bid bids on chain for the job that the request posted.
func (c *Contracts) Bid(bid protocol.Bid, request protocol.JobRequest) (Call, error) {
	// The digest refuses numbers that do not fit their fields.
	if _, err := bid.Digest(c.MarketDomain()); err != nil {
		return Call{}, fmt.Errorf("encode bid: %w", err)
	}
	terms, err := fromTerms(request)
	if err != nil {
		return Call{}, fmt.Errorf("encode bid: %w", err)
	}
	data, err := c.market.TryPackBid(fromBid(bid), terms)
	return c.toMarket("bid", data, err)
}

// DropBid drops a best bid that can no longer be assigned.
func (c *Contracts) DropBid(id common.Hash) (Call, error) {
	data, err := c.market.TryPackDropBid(id)
	return c.toMarket("dropBid", data, err)
}

// Assign assigns the stored best bid as the committee decided.
func (c *Contracts) Assign(decision protocol.AssignmentDecision, signatures [][]byte) (Call, error) {
	if _, err := decision.Digest(c.MarketDomain()); err != nil {
		return Call{}, fmt.Errorf("encode assign: %w", err)
	}
	data, err := c.market.TryPackAssign(fromDecision(decision), signatures)
	return c.toMarket("assign", data, err)
}

// AssignBatch assigns many stored bids; those that cannot be are skipped.
func (c *Contracts) AssignBatch(decisions []protocol.AssignmentDecision, signatures [][][]byte) (Call, error) {
	given := make([]jobmarket.AssignmentDecision, 0, len(decisions))
	for _, decision := range decisions {
		if _, err := decision.Digest(c.MarketDomain()); err != nil {
			return Call{}, fmt.Errorf("encode assignBatch: %w", err)
		}
		given = append(given, fromDecision(decision))
	}
	data, err := c.market.TryPackAssignBatch(given, signatures)
	return c.toMarket("assignBatch", data, err)
}

// AssignSigned assigns a bid that its worker signed off chain, as the committee decided.
func (c *Contracts) AssignSigned(decision protocol.AssignmentDecision, signatures [][]byte, winner protocol.Bid,
	winnerSignature []byte, request protocol.JobRequest,
) (Call, error) {
	for _, digest := range []func(protocol.Domain) (common.Hash, error){decision.Digest, winner.Digest} {
		if _, err := digest(c.MarketDomain()); err != nil {
			return Call{}, fmt.Errorf("encode assignSigned: %w", err)
		}
	}
	terms, err := fromTerms(request)
	if err != nil {
		return Call{}, fmt.Errorf("encode assignSigned: %w", err)
	}
	data, err := c.market.TryPackAssignSigned(fromDecision(decision), signatures, fromBid(winner), winnerSignature, terms)
	return c.toMarket("assignSigned", data, err)
}

// AssignFallback assigns the stored best bid when no decision came.
func (c *Contracts) AssignFallback(id common.Hash) (Call, error) {
	data, err := c.market.TryPackAssignFallback(id)
	return c.toMarket("assignFallback", data, err)
}

// Deliver hands a result in by the entry that it needs: the plain one, or, for what needs the request opened, the other.
func (c *Contracts) Deliver(statement protocol.TeeStatement, signature, publicValues []byte,
	request protocol.JobRequest,
) (Call, error) {
	delivery := deliveryOf(statement, signature, publicValues)
	if !opened(statement, publicValues, request) {
		data, err := c.market.TryPackDeliver(delivery)
		return c.toMarket("deliver", data, err)
	}
	terms, err := request.SettlementTerms()
	if err != nil {
		return Call{}, fmt.Errorf("encode deliverOpened: %w", err)
	}
	if len(publicValues) > MaxResultBytes {
		delivery.PublicValues = nil
	}
	data, err := c.market.TryPackDeliverOpened(delivery, fromSettlementTerms(terms))
	call, err := c.toMarket("deliverOpened", data, err)
	if err != nil {
		return Call{}, err
	}
	// Replicas that are alike answer at about the same moment, and the last pays all: another's answer may make this one the last.
	call.GasReserve = uint64(request.Assurance.Replicas) * gasToPayReplica
	return call, nil
}

// gasToPayReplica is more than the last answer of a quorum takes beyond the first, for each replica: 51,000 between parties that have
// dealt before (contracts/snapshots), 272,000 between others under the storage prices of forks to come, as go-ethereum has them.
const gasToPayReplica = 300_000

// MaxResultBytes is how much of a result a delivery carries; of a larger one it states the digest.
const MaxResultBytes = 1024

// opened tells whether a delivery needs the request opened.
func opened(statement protocol.TeeStatement, publicValues []byte, request protocol.JobRequest) bool {
	return statement.Outcome == protocol.OutcomeFailed || request.Callback.Target != (common.Address{}) ||
		request.Assurance.Mode != protocol.ModeTee || len(publicValues) > MaxResultBytes
}

// Batchable tells whether a result may be delivered in a batch.
func Batchable(statement protocol.TeeStatement, publicValues []byte, request protocol.JobRequest) bool {
	return !opened(statement, publicValues, request)
}

// Result is one member of a batch of deliveries.
type Result struct {
	Statement    protocol.TeeStatement
	PublicValues []byte
}

// DeliverBatch hands many results of one worker's enclave in, under one signature on the batch of their statements.
func (c *Contracts) DeliverBatch(worker common.Address, results []Result, signature []byte) (Call, error) {
	items := make([]jobmarket.BatchItem, 0, len(results))
	for _, result := range results {
		s := result.Statement
		items = append(items, jobmarket.BatchItem{
			JobId: s.JobID, Program: s.Program, InputDigest: s.InputDigest, Cycles: s.Cycles, Outcome: uint8(s.Outcome),
			PublicValues: result.PublicValues,
		})
	}
	data, err := c.market.TryPackDeliverBatch(worker, items, signature)
	return c.toMarket("deliverBatch", data, err)
}

// DeliverLate hands a result in after its deadline, for part of the price.
func (c *Contracts) DeliverLate(statement protocol.TeeStatement, signature, publicValues []byte) (Call, error) {
	data, err := c.market.TryPackDeliverLate(deliveryOf(statement, signature, publicValues))
	return c.toMarket("deliverLate", data, err)
}

func deliveryOf(statement protocol.TeeStatement, signature, publicValues []byte) jobmarket.Delivery {
	return jobmarket.Delivery{Statement: fromStatement(statement), Signature: signature, PublicValues: publicValues}
}

// Publish brings the bytes of a stated result on chain.
func (c *Contracts) Publish(id common.Hash, publicValues []byte) (Call, error) {
	data, err := c.market.TryPackPublish(id, publicValues)
	return c.toMarket("publish", data, err)
}

// DemandResult asks for the bytes of a stated result.
func (c *Contracts) DemandResult(id common.Hash) (Call, error) {
	data, err := c.market.TryPackDemandResult(id)
	return c.toMarket("demandResult", data, err)
}

// Finalise ends what a window kept open.
func (c *Contracts) Finalise(id common.Hash) (Call, error) {
	data, err := c.market.TryPackFinalise(id)
	return c.toMarket("finalise", data, err)
}

// Excuse frees a worker whose enclave was cut off.
func (c *Contracts) Excuse(id common.Hash) (Call, error) {
	data, err := c.market.TryPackExcuse(id)
	return c.toMarket("excuse", data, err)
}

// Expire ends a round, or a job, whose time is over.
func (c *Contracts) Expire(id common.Hash) (Call, error) {
	data, err := c.market.TryPackExpire(id)
	return c.toMarket("expire", data, err)
}

// WithdrawCredit pays out the sender's credit at the market.
func (c *Contracts) WithdrawCredit(token common.Address) (Call, error) {
	data, err := c.market.TryPackWithdrawCredit(token)
	return c.toMarket("withdrawCredit", data, err)
}
