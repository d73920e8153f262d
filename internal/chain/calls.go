package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/workerregistry"
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

// DepositStakeWithPermit adds to an operator's stake by a permit of the sender for exactly the amount.
func (c *Contracts) DepositStakeWithPermit(operator common.Address, amount *big.Int, permit Permit) (Call, error) {
	if err := checkAmount("deposit stake", amount); err != nil {
		return Call{}, err
	}
	data, err := c.workers.TryPackDepositWithPermit(operator, amount, workerregistry.Permit(permit))
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

// CollectForTreasury credits the treasury with what lies with those who called faults out.
func (c *Contracts) CollectForTreasury(callers []common.Address) (Call, error) {
	data, err := c.workers.TryPackCollect(callers)
	return c.toWorkers("collect for the treasury", data, err)
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

// KeepForm has the deployment keep what a PCK certificate has in common with others of its CA: they then go in short.
func (c *Contracts) KeepForm(leafDER, caDER []byte) (Call, error) {
	data, err := c.verifier.TryPackKeepForm(leafDER, caDER)
	return callTo(c.Addresses().P256QuoteVerifier, "keepForm", data, err)
}

// AdmitPlatform admits a machine by its PCK certificate, in DER or as ShortLeaf gives it.
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

// RecordStatus writes down that the status of an operator's platform has fallen below what is accepted, which excuses the work
// that this cut off. Anybody may send it; the evidence is in full, its statement any.
func (c *Contracts) RecordStatus(operator common.Address, evidence []byte) (Call, error) {
	data, err := c.attestation.TryPackRecordStatus(operator, evidence)
	return c.toAttestation("record status", data, err)
}

// Retire ends all signers of the sender's enclave.
func (c *Contracts) Retire(enclave common.Hash) (Call, error) {
	data, err := c.attestation.TryPackRetire(enclave)
	return c.toAttestation("retire", data, err)
}
