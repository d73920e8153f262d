package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/bindings/scheduleroracle"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrNoDecision means that a transaction carries no decision that can be read: it came through another contract, or is no
// assignment.
var ErrNoDecision = errors.New("the transaction carries no decision")

// OracleDomain is what committee members sign receipts under.
func (c *Contracts) OracleDomain() protocol.Domain {
	return c.domain(c.deployment.Contracts.SchedulerOracle)
}

// Bond is what a committee member answers with, in the stake token.
type Bond struct {
	Amount *big.Int
	// Leaving is the part of Amount on its way out, which can be taken from AvailableAt on.
	Leaving     *big.Int
	AvailableAt uint64
}

// Bond reads an account's bond.
func (c *Contracts) Bond(ctx context.Context, account common.Address, at *big.Int) (Bond, error) {
	out, err := read(ctx, c.client, "bond", c.Addresses().SchedulerOracle, at, c.oracle.PackBondOf(account), c.oracle.UnpackBondOf)
	if err != nil {
		return Bond{}, err
	}
	return Bond{Amount: out.Amount, Leaving: out.Leaving, AvailableAt: out.AvailableAt.Uint64()}, nil
}

// OracleCredit is what an account can take from slashed bonds.
func (c *Contracts) OracleCredit(ctx context.Context, account common.Address, at *big.Int) (*big.Int, error) {
	return read(ctx, c.client, "oracle credit", c.Addresses().SchedulerOracle, at, c.oracle.PackCredits(account), c.oracle.UnpackCredits)
}

// WorkerWord reads a worker's packed record, see [protocol.UnpackWorker]; zero when the account is not registered.
func (c *Contracts) WorkerWord(ctx context.Context, operator common.Address, at *big.Int) (common.Hash, error) {
	word, err := read(ctx, c.client, "worker word", c.Addresses().WorkerRegistry, at, c.workers.PackWordOf(operator), c.workers.UnpackWordOf)
	return wordOf(word), err
}

// EnclaveWord reads an enclave's packed state, see [protocol.UnpackEnclaveState]; zero for an unknown one.
func (c *Contracts) EnclaveWord(ctx context.Context, id common.Hash, at *big.Int) (common.Hash, error) {
	word, err := read(ctx, c.client, "enclave word", c.Addresses().AttestationRegistry, at, c.attestation.PackWordOf(id), c.attestation.UnpackWordOf)
	return wordOf(word), err
}

// EnclaveID finds the id of an enclave by the registry's number of it.
func (c *Contracts) EnclaveID(ctx context.Context, index uint32, at *big.Int) (common.Hash, error) {
	id, err := read(ctx, c.client, "enclave id", c.Addresses().AttestationRegistry, at, c.attestation.PackEnclaveIdOf(index),
		c.attestation.UnpackEnclaveIdOf)
	return id, err
}

// LastBlockUntil finds the newest block whose time is not above the given second, among those up to a header that is of
// that second or above; nil if there is none. Times of blocks rise: the block of the very second is the last one until it.
func (c *Contracts) LastBlockUntil(ctx context.Context, seconds uint64, above *types.Header) (*types.Header, error) {
	if above.Time <= seconds {
		return above, nil
	}
	// Most often it is a few blocks back: the stretch doubles until it holds the block, then it is halved.
	high, step := above.Number.Uint64(), uint64(1)
	var low *types.Header
	for low == nil {
		if high == 0 {
			return nil, nil
		}
		header, err := c.client.Header(ctx, new(big.Int).SetUint64(high-min(step, high)))
		if err != nil {
			return nil, err
		}
		if header.Time <= seconds {
			low = header
			break
		}
		high, step = header.Number.Uint64(), step*2
	}
	for low.Number.Uint64()+1 < high {
		middle := low.Number.Uint64() + (high-low.Number.Uint64())/2
		header, err := c.client.Header(ctx, new(big.Int).SetUint64(middle))
		if err != nil {
			return nil, err
		}
		if header.Time <= seconds {
			low = header
		} else {
			high = middle
		}
	}
	return low, nil
}

func wordOf(word *big.Int) common.Hash {
	if word == nil {
		return common.Hash{}
	}
	return common.BigToHash(word)
}

// BondFor adds to a member's bond from the sender's tokens; the allowance must be given.
func (c *Contracts) BondFor(member common.Address, amount *big.Int) (Call, error) {
	if err := checkAmount("bond", amount); err != nil {
		return Call{}, err
	}
	data, err := c.oracle.TryPackBond(member, amount)
	return c.toOracle("bond", data, err)
}

// Challenge accuses the members that signed a receipt and a decision for less. Signatures are sorted by signer.
func (c *Contracts) Challenge(decision protocol.AssignmentDecision, decisionSignatures [][]byte, receipt protocol.BidReceipt,
	receiptSignatures [][]byte,
) (Call, error) {
	if _, err := decision.Digest(c.MarketDomain()); err != nil {
		return Call{}, fmt.Errorf("encode challenge: %w", err)
	}
	if _, err := receipt.Digest(c.OracleDomain()); err != nil {
		return Call{}, fmt.Errorf("encode challenge: %w", err)
	}
	data, err := c.oracle.TryPackChallenge(scheduleroracle.AssignmentDecision(fromDecision(decision)), decisionSignatures,
		fromReceipt(receipt), receiptSignatures)
	return c.toOracle("challenge", data, err)
}

// ProveEquivocation accuses the member that signed two decisions which count at once.
func (c *Contracts) ProveEquivocation(first protocol.AssignmentDecision, firstSignature []byte, second protocol.AssignmentDecision,
	secondSignature []byte,
) (Call, error) {
	for _, decision := range []protocol.AssignmentDecision{first, second} {
		if _, err := decision.Digest(c.MarketDomain()); err != nil {
			return Call{}, fmt.Errorf("encode equivocation: %w", err)
		}
	}
	data, err := c.oracle.TryPackProveEquivocation(scheduleroracle.AssignmentDecision(fromDecision(first)), firstSignature,
		scheduleroracle.AssignmentDecision(fromDecision(second)), secondSignature)
	return c.toOracle("prove equivocation", data, err)
}

func (c *Contracts) toOracle(label string, data []byte, err error) (Call, error) {
	return callTo(c.Addresses().SchedulerOracle, label, data, err)
}

func fromReceipt(r protocol.BidReceipt) scheduleroracle.BidReceipt {
	return scheduleroracle.BidReceipt{
		JobId: r.JobID, Round: r.Round, Worker: r.Worker, Enclave: r.Enclave, Price: r.Price, ValidUntil: bigOf(r.ValidUntil),
		Score: r.Score, WeightsVersion: r.WeightsVersion, BlockNumber: r.BlockNumber, LiveUntil: bigOf(r.LiveUntil),
		Sequence: bigOf(uint64(r.Sequence)), EnclaveWord: r.EnclaveWord.Big(), WorkerWord: r.WorkerWord.Big(),
	}
}

// SignedDecision is a decision with the signatures that it was submitted with.
type SignedDecision struct {
	Decision   protocol.AssignmentDecision
	Signatures [][]byte
}

// DecisionsIn reads the decisions that a transaction to the market carried: [ErrNoDecision] if it has none to read.
func (c *Contracts) DecisionsIn(ctx context.Context, hash common.Hash) ([]SignedDecision, error) {
	requestCtx, cancel := c.client.timeout(ctx)
	defer cancel()
	tx, _, err := c.client.backend.TransactionByHash(requestCtx, hash)
	if err != nil {
		return nil, fmt.Errorf("transaction %s: %w", hash, err)
	}
	if to := tx.To(); to == nil || *to != c.Addresses().JobMarket {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrNoDecision)
	}
	decisions, err := c.unpackDecisions(tx.Data())
	if err != nil {
		return nil, fmt.Errorf("transaction %s: %w", hash, err)
	}
	return decisions, nil
}

func (c *Contracts) unpackDecisions(data []byte) ([]SignedDecision, error) {
	const selector = 4
	if len(data) < selector {
		return nil, ErrNoDecision
	}
	market := c.market.GetABI()
	method, err := market.MethodById(data)
	if err != nil {
		return nil, ErrNoDecision
	}
	values, err := method.Inputs.Unpack(data[selector:])
	if err != nil {
		return nil, fmt.Errorf("%w: arguments of %s: %w", ErrNoDecision, method.RawName, err)
	}
	switch method.RawName {
	case "assign", "assignSigned":
		var call struct {
			Decision   scheduleroracle.AssignmentDecision
			Signatures [][]byte
		}
		if err := firstArguments(method, values, &call); err != nil {
			return nil, err
		}
		return []SignedDecision{{toDecision(call.Decision), call.Signatures}}, nil
	case "assignBatch":
		var call struct {
			Decisions  []scheduleroracle.AssignmentDecision
			Signatures [][][]byte
		}
		if err := firstArguments(method, values, &call); err != nil {
			return nil, err
		}
		var found []SignedDecision
		for i := range min(len(call.Decisions), len(call.Signatures)) {
			found = append(found, SignedDecision{toDecision(call.Decisions[i]), call.Signatures[i]})
		}
		return found, nil
	default:
		return nil, ErrNoDecision
	}
}

// firstArguments puts the first two arguments of a call, the decisions and their signatures, into a struct with a field for
// either. That they do not fit is an error, not a panic as of a conversion: contract and program may differ in age.
func firstArguments(method *abi.Method, values []any, call any) error {
	const wanted = 2
	if len(method.Inputs) < wanted || len(values) < wanted {
		return fmt.Errorf("%w: %s has %d arguments", ErrNoDecision, method.RawName, len(values))
	}
	if err := method.Inputs[:wanted].Copy(call, values[:wanted]); err != nil {
		return fmt.Errorf("%w: arguments of %s: %w", ErrNoDecision, method.RawName, err)
	}
	return nil
}

func toDecision(d scheduleroracle.AssignmentDecision) protocol.AssignmentDecision {
	return protocol.AssignmentDecision{
		JobID: d.JobId, Round: d.Round, Worker: d.Worker, Enclave: d.Enclave, Price: d.Price, Score: d.Score,
		WeightsVersion: d.WeightsVersion, SnapshotBlock: d.SnapshotBlock, InputsRoot: d.InputsRoot, ValidUntil: d.ValidUntil.Uint64(),
	}
}
