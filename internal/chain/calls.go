package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/jobmarket"
	"github.com/assay-network/assay/internal/protocol"
)

// The calls below are what accounts may ask of the contracts, ready for [TxManager.Send]. Those that can be handed
// values which do not fit their fields return an error; nothing is sent yet.

func (c *Contracts) toMarket(label string, data []byte, err error) (Call, error) {
	return callTo(c.Addresses().JobMarket, label, data, err)
}

func callTo(to common.Address, label string, data []byte, err error) (Call, error) {
	if err != nil {
		return Call{}, fmt.Errorf("encode %s: %w", label, err)
	}
	return Call{To: to, Data: data, Label: label}, nil
}

// amountBits is the width of amounts in the contracts.
const amountBits = 96

func checkAmount(label string, amount *big.Int) error {
	if amount == nil || amount.Sign() < 0 || amount.BitLen() > amountBits {
		return fmt.Errorf("encode %s: amount %v: %w", label, amount, protocol.ErrOutOfRange)
	}
	return nil
}

// PostJob posts a job; with a native-currency offer it carries the ceiling price.
func (c *Contracts) PostJob(request protocol.JobRequest) (Call, error) {
	if err := request.Validate(); err != nil {
		return Call{}, fmt.Errorf("encode postJob: %w", err)
	}
	data, err := c.market.TryPackPostJob(fromRequest(request))
	call, err := c.toMarket("postJob", data, err)
	if request.Offer.Token == (common.Address{}) {
		call.Value = request.Offer.MaxPrice
	}
	return call, err
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

// Deliver hands a result in; an outcome Failed needs the request for its terms.
func (c *Contracts) Deliver(statement protocol.TeeStatement, signature, publicValues []byte,
	request protocol.JobRequest,
) (Call, error) {
	delivery := jobmarket.IJobMarketDelivery{
		Statement: fromStatement(statement), Signature: signature, PublicValues: publicValues,
	}
	if statement.Outcome != protocol.OutcomeFailed {
		data, err := c.market.TryPackDeliver(delivery)
		return c.toMarket("deliver", data, err)
	}
	terms, err := fromTerms(request)
	if err != nil {
		return Call{}, fmt.Errorf("encode deliverFailed: %w", err)
	}
	data, err := c.market.TryPackDeliverFailed(delivery, terms)
	return c.toMarket("deliverFailed", data, err)
}

// Expire ends a job whose time is over.
func (c *Contracts) Expire(id common.Hash) (Call, error) {
	data, err := c.market.TryPackExpire(id)
	return c.toMarket("expire", data, err)
}

// WithdrawCredit pays out the sender's credit at the market.
func (c *Contracts) WithdrawCredit(token common.Address) (Call, error) {
	data, err := c.market.TryPackWithdrawCredit(token)
	return c.toMarket("withdrawCredit", data, err)
}

func (c *Contracts) toWorkers(label string, data []byte, err error) (Call, error) {
	return callTo(c.Addresses().WorkerRegistry, label, data, err)
}

// RegisterWorker registers the sender as an operator.
func (c *Contracts) RegisterWorker(peerID common.Hash, url string) (Call, error) {
	data, err := c.workers.TryPackRegister(peerID, url)
	return c.toWorkers("register worker", data, err)
}

// SetEndpoint changes the sender's endpoint.
func (c *Contracts) SetEndpoint(peerID common.Hash, url string) (Call, error) {
	data, err := c.workers.TryPackSetEndpoint(peerID, url)
	return c.toWorkers("set endpoint", data, err)
}

// DepositStake adds to an operator's stake; the allowance must be given.
func (c *Contracts) DepositStake(operator common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("deposit stake", amount); err != nil {
		return Call{}, err
	}
	data, err := c.workers.TryPackDeposit(operator, amount)
	return c.toWorkers("deposit stake", data, err)
}

// RequestWithdraw starts to take free stake out.
func (c *Contracts) RequestWithdraw(amount *big.Int) (Call, error) {
	if err := checkAmount("request stake withdrawal", amount); err != nil {
		return Call{}, err
	}
	data, err := c.workers.TryPackRequestWithdraw(amount)
	return c.toWorkers("request stake withdrawal", data, err)
}

// WithdrawStake takes what has finished unbonding.
func (c *Contracts) WithdrawStake() (Call, error) {
	data, err := c.workers.TryPackWithdraw()
	return c.toWorkers("withdraw stake", data, err)
}

// WithdrawStakeCredit takes the sender's share of slashed stakes.
func (c *Contracts) WithdrawStakeCredit() (Call, error) {
	data, err := c.workers.TryPackWithdrawCredit()
	return c.toWorkers("withdraw stake credit", data, err)
}

// Approve allows a spender to take tokens of the sender.
func (c *Contracts) Approve(token, spender common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("approve", amount); err != nil {
		return Call{}, err
	}
	data, err := c.token.TryPackApprove(spender, amount)
	return callTo(token, "approve", data, err)
}

// Transfer sends tokens.
func (c *Contracts) Transfer(token, to common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("transfer", amount); err != nil {
		return Call{}, err
	}
	data, err := c.token.TryPackTransfer(to, amount)
	return callTo(token, "transfer", data, err)
}

func (c *Contracts) toAttestation(label string, data []byte, err error) (Call, error) {
	return callTo(c.Addresses().AttestationRegistry, label, data, err)
}

// AdmitPlatform admits a machine by its PCK certificate.
func (c *Contracts) AdmitPlatform(leafDER, caDER []byte) (Call, error) {
	data, err := c.attestation.TryPackAdmitPlatform(leafDER, caDER)
	return c.toAttestation("admitPlatform", data, err)
}

// RegisterEnclave registers an enclave with its first signer.
func (c *Contracts) RegisterEnclave(statement protocol.EnclaveStatement, evidence []byte) (Call, error) {
	if _, err := statement.Digest(c.AttestationDomain()); err != nil {
		return Call{}, fmt.Errorf("encode register enclave: %w", err)
	}
	data, err := c.attestation.TryPackRegister(fromEnclaveStatement(statement), evidence)
	return c.toAttestation("register enclave", data, err)
}

// Reattest extends the newest signer of an enclave or admits another beside it.
func (c *Contracts) Reattest(statement protocol.EnclaveStatement, evidence []byte) (Call, error) {
	if _, err := statement.Digest(c.AttestationDomain()); err != nil {
		return Call{}, fmt.Errorf("encode reattest: %w", err)
	}
	data, err := c.attestation.TryPackReattest(fromEnclaveStatement(statement), evidence)
	return c.toAttestation("reattest", data, err)
}

// Supersede admits a signer and ends all others of the enclave.
func (c *Contracts) Supersede(statement protocol.EnclaveStatement, evidence []byte) (Call, error) {
	if _, err := statement.Digest(c.AttestationDomain()); err != nil {
		return Call{}, fmt.Errorf("encode supersede: %w", err)
	}
	data, err := c.attestation.TryPackSupersede(fromEnclaveStatement(statement), evidence)
	return c.toAttestation("supersede", data, err)
}

// Retire ends all signers of the sender's enclave.
func (c *Contracts) Retire(enclave common.Hash) (Call, error) {
	data, err := c.attestation.TryPackRetire(enclave)
	return c.toAttestation("retire", data, err)
}
