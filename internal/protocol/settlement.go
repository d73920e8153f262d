package protocol

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// SettlementTerms is a JobRequest of which only the parts that settlement needs are opened; the rest come as their
// hashes.
type SettlementTerms struct {
	Requester        common.Address `json:"requester"`
	Nonce            *big.Int       `json:"nonce"`
	WorkHash         common.Hash    `json:"workHash"`
	RequirementsHash common.Hash    `json:"requirementsHash"`
	Assurance        Assurance      `json:"assurance"`
	Offer            Offer          `json:"offer"`
	Callback         Callback       `json:"callback"`
}

// SettlementTerms opens the parts that settlement needs and replaces the others by their hashes. Its amounts are copies.
func (r JobRequest) SettlementTerms() (SettlementTerms, error) {
	terms, err := r.Terms()
	if err != nil {
		return SettlementTerms{}, err
	}
	return SettlementTerms{
		Requester: terms.Requester, Nonce: terms.Nonce, WorkHash: terms.WorkHash,
		RequirementsHash: crypto.Keccak256Hash(r.Requirements.encode().words),
		Assurance:        r.Assurance, Offer: terms.Offer, Callback: r.Callback,
	}, nil
}

func (t SettlementTerms) encode() *encoder {
	return encodeStruct(requestType).
		address(t.Requester).
		number("nonce", t.Nonce, wordBits).
		hash(t.WorkHash).
		hash(t.RequirementsHash).
		nested("assurance", t.Assurance.encode()).
		nested("offer", t.Offer.encode()).
		nested("callback", t.Callback.encode())
}

// ID is the id of the job whose terms these are.
func (t SettlementTerms) ID(domain Domain) (common.Hash, error) {
	return domain.digest("settlement terms", t.encode())
}

// Escrow is what posting takes: the ceiling price for each replica, of which there is one but in TeeQuorum.
func (r JobRequest) Escrow() *big.Int {
	replicas := int64(1)
	if r.Assurance.Mode == ModeTeeQuorum {
		replicas = int64(r.Assurance.Replicas)
	}
	return new(big.Int).Mul(r.Offer.MaxPrice, big.NewInt(replicas))
}
