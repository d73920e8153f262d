package protocol

import (
	"encoding/json"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// DecisionSeconds is how long a decision counts: the last this many seconds up to its ValidUntil.
const DecisionSeconds = 60

const bidReceiptType = "BidReceipt(bytes32 jobId,uint8 round,address worker,bytes32 enclave,uint96 price," +
	"uint40 validUntil,uint16 score,uint32 weightsVersion,uint64 blockNumber,uint40 liveUntil,uint24 sequence," +
	"uint256 enclaveWord,uint256 workerWord)"

const sequenceBits = 24

// BidReceipt is a committee member's promise to a worker that an off-chain bid is in, and what it scores: the member then
// signs no decision for the job and round that scores less by more than the band. Its domain is SchedulerOracle's.
type BidReceipt struct {
	JobID   common.Hash    `json:"jobId"`
	Round   uint8          `json:"round"`
	Worker  common.Address `json:"worker"`
	Enclave common.Hash    `json:"enclave"`
	// Price fits 96 bits.
	Price *big.Int `json:"price"`
	// ValidUntil is the bid's. It fits 40 bits.
	ValidUntil uint64 `json:"validUntil"`
	// Score is 0..10,000.
	Score          uint16 `json:"score"`
	WeightsVersion uint32 `json:"weightsVersion"`
	// BlockNumber is the block whose state the facts below are.
	BlockNumber uint64 `json:"blockNumber,string"`
	// LiveUntil is the last second of the enclave's newest signer, Sequence that signer's; they fit 40 and 24 bits.
	LiveUntil uint64 `json:"liveUntil"`
	Sequence  uint32 `json:"sequence"`
	// EnclaveWord and WorkerWord are the packed records, see [UnpackEnclaveState] and [UnpackWorker].
	EnclaveWord common.Hash `json:"enclaveWord"`
	WorkerWord  common.Hash `json:"workerWord"`
}

func (r BidReceipt) encode() *encoder {
	return encodeStruct(bidReceiptType).
		hash(r.JobID).
		small(uint64(r.Round)).
		address(r.Worker).
		hash(r.Enclave).
		number("price", r.Price, amountBits).
		time("validUntil", r.ValidUntil).
		small(uint64(r.Score)).
		small(uint64(r.WeightsVersion)).
		small(r.BlockNumber).
		time("liveUntil", r.LiveUntil).
		number("sequence", new(big.Int).SetUint64(uint64(r.Sequence)), sequenceBits).
		hash(r.EnclaveWord).
		hash(r.WorkerWord)
}

// Digest is what the committee's member signs.
func (r BidReceipt) Digest(domain Domain) (common.Hash, error) {
	return domain.digest("bid receipt", r.encode())
}

type plainReceipt BidReceipt

type receiptJSON struct {
	plainReceipt
	Price       decimal `json:"price"`
	EnclaveWord decimal `json:"enclaveWord"`
	WorkerWord  decimal `json:"workerWord"`
}

// MarshalJSON writes price and words as decimal strings.
func (r BidReceipt) MarshalJSON() ([]byte, error) {
	return json.Marshal(receiptJSON{
		plainReceipt(r), newDecimal(r.Price), newDecimal(r.EnclaveWord.Big()), newDecimal(r.WorkerWord.Big()),
	})
}

// UnmarshalJSON refuses unknown fields and numbers out of range.
func (r *BidReceipt) UnmarshalJSON(data []byte) error {
	var read receiptJSON
	if err := decodeStrict(data, &read); err != nil {
		return fmt.Errorf("receipt: %w", err)
	}
	receipt := BidReceipt(read.plainReceipt)
	var err error
	if receipt.Price, err = read.Price.number("receipt.price", amountBits); err != nil {
		return err
	}
	for _, word := range []struct {
		field string
		from  decimal
		to    *common.Hash
	}{
		{"receipt.enclaveWord", read.EnclaveWord, &receipt.EnclaveWord},
		{"receipt.workerWord", read.WorkerWord, &receipt.WorkerWord},
	} {
		value, err := word.from.number(word.field, wordBits)
		if err != nil {
			return err
		}
		*word.to = common.BigToHash(value)
	}
	if _, err := receipt.encode().sum(); err != nil {
		return fmt.Errorf("receipt: %w", err)
	}
	*r = receipt
	return nil
}

// Breaks tells whether a decision goes back on the receipt, as far as the two documents tell: what became of worker and
// enclave in between, the chain knows.
func (r BidReceipt) Breaks(decision AssignmentDecision, band uint16) bool {
	return r.JobID == decision.JobID && r.Round == decision.Round && r.Worker != decision.Worker &&
		r.WeightsVersion == decision.WeightsVersion && uint32(r.Score) > uint32(decision.Score)+uint32(band) &&
		r.ValidUntil >= decision.ValidUntil && r.LiveUntil >= decision.ValidUntil
}

// Equivocates tells whether the two are different decisions about one job and round that count at the same time.
func (d AssignmentDecision) Equivocates(other AssignmentDecision, domain Domain) (bool, error) {
	first, last := min(d.ValidUntil, other.ValidUntil), max(d.ValidUntil, other.ValidUntil)
	if d.JobID != other.JobID || d.Round != other.Round || last-first >= DecisionSeconds {
		return false, nil
	}
	one, err := d.Digest(domain)
	if err != nil {
		return false, err
	}
	two, err := other.Digest(domain)
	return one != two, err
}
