package protocol_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

type digester func(protocol.Domain) (common.Hash, error)

func wholeMessages() map[string]struct {
	message any
	digest  digester
} {
	return map[string]struct {
		message any
		digest  digester
	}{
		"JobRequest":         {wholeRequest(), wholeRequest().ID},
		"Bid":                {wholeBid(), wholeBid().Digest},
		"AssignmentDecision": {wholeDecision(), wholeDecision().Digest},
		"TeeStatement":       {wholeTeeStatement(), wholeTeeStatement().Digest},
		"EnclaveStatement":   {wholeEnclaveStatement(), wholeEnclaveStatement().Digest},
	}
}

// solidityTypes reads the type strings out of the contracts' sources, so that neither side can drift.
func solidityTypes(t *testing.T) apitypes.Types {
	t.Helper()
	types := apitypes.Types{}
	structs := regexp.MustCompile(`([A-Z]\w*)\(([^()]*)\)`)
	for _, file := range []string{"RequestLib.sol", "MessageLib.sol", "DomainLib.sol"} {
		source, err := os.ReadFile(filepath.Join("..", "..", "contracts", "src", "libraries", file))
		require.NoError(t, err)
		for _, quoted := range regexp.MustCompile(`"([^"]*)"`).FindAllStringSubmatch(string(source), -1) {
			for _, found := range structs.FindAllStringSubmatch(quoted[1], -1) {
				types[found[1]] = fieldsOf(found[2])
			}
		}
	}
	return types
}

func fieldsOf(list string) []apitypes.Type {
	var fields []apitypes.Type
	for field := range strings.SplitSeq(list, ",") {
		kind, name, _ := strings.Cut(field, " ")
		fields = append(fields, apitypes.Type{Name: name, Type: kind})
	}
	return fields
}

// TestDigests_AgreeWithTypedData compares with go-ethereum's own EIP-712 code, fed with the contracts' type strings and
// with the JSON form of each message, whose field names must therefore be the contracts'.
func TestDigests_AgreeWithTypedData(t *testing.T) {
	types := solidityTypes(t)
	domain := testDomain()
	for name, whole := range wholeMessages() {
		t.Run(name, func(t *testing.T) {
			want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
				Types:       types,
				PrimaryType: name,
				Domain: apitypes.TypedDataDomain{
					Name: "Assay", Version: "1",
					ChainId:           (*math.HexOrDecimal256)(domain.ChainID),
					VerifyingContract: domain.Contract.Hex(),
				},
				Message: typedMessage(t, whole.message),
			})
			require.NoError(t, err)

			digest, err := whole.digest(domain)
			require.NoError(t, err)
			require.Equal(t, common.BytesToHash(want), digest)
		})
	}
}

// typedMessage is a message as EIP-712 code takes it, by way of its JSON form.
func typedMessage(t *testing.T, message any) apitypes.TypedDataMessage {
	t.Helper()
	encoded, err := json.Marshal(message)
	require.NoError(t, err)
	var fields apitypes.TypedDataMessage
	require.NoError(t, json.Unmarshal(encoded, &fields))
	return fields
}

func TestDigests_ChangeWithTheDomain(t *testing.T) {
	otherChain, otherContract := testDomain(), testDomain()
	otherChain.ChainID = big.NewInt(1)
	otherContract.Contract[19]++
	for name, whole := range wholeMessages() {
		t.Run(name, func(t *testing.T) {
			seen := map[common.Hash]bool{}
			for _, domain := range []protocol.Domain{testDomain(), otherChain, otherContract} {
				digest, err := whole.digest(domain)
				require.NoError(t, err)
				seen[digest] = true
			}
			require.Len(t, seen, 3)
		})
	}
}

func TestTerms_HaveTheRequestsID(t *testing.T) {
	request := wholeRequest()
	id, err := request.ID(testDomain())
	require.NoError(t, err)
	terms, err := request.Terms()
	require.NoError(t, err)
	termsID, err := terms.ID(testDomain())
	require.NoError(t, err)
	require.Equal(t, id, termsID)

	terms.Offer.MinPrice.SetInt64(0)
	require.Equal(t, wholeRequest(), request, "terms must not share amounts with the request")
	otherID, err := terms.ID(testDomain())
	require.NoError(t, err)
	require.NotEqual(t, id, otherID)
}

func TestDigests_RefuseWhatDoesNotFit(t *testing.T) {
	tooLarge := func(bits uint) *big.Int { return new(big.Int).Lsh(big.NewInt(1), bits) }
	request := func(change func(*protocol.JobRequest)) digester {
		changed := wholeRequest()
		change(&changed)
		return changed.ID
	}
	bid, decision, statement := wholeBid(), wholeDecision(), wholeEnclaveStatement()
	bid.Price, decision.ValidUntil, statement.Capacity = tooLarge(96), 1<<40, tooLarge(256)

	cases := []struct {
		name   string
		digest digester
		want   string
	}{
		{"negative nonce", request(func(r *protocol.JobRequest) { r.Nonce = big.NewInt(-1) }), "job request: nonce: -1 is negative"},
		{"wide nonce", request(func(r *protocol.JobRequest) { r.Nonce = tooLarge(256) }), "nonce"},
		{"no minPrice", request(func(r *protocol.JobRequest) { r.Offer.MinPrice = nil }), "offer.minPrice: missing"},
		{"wide maxPrice", request(func(r *protocol.JobRequest) { r.Offer.MaxPrice = tooLarge(96) }), "offer.maxPrice"},
		{"wide floorFee", request(func(r *protocol.JobRequest) { r.Offer.FloorFee = tooLarge(96) }), "offer.floorFee"},
		{"wide collateral", request(func(r *protocol.JobRequest) { r.Offer.Collateral = tooLarge(96) }), "offer.collateral"},
		{"wide openAt", request(func(r *protocol.JobRequest) { r.Offer.OpenAt = 1 << 40 }), "offer.openAt"},
		{"wide finalDeadline", request(func(r *protocol.JobRequest) { r.Offer.FinalDeadline = 1 << 40 }), "offer.finalDeadline"},
		{"wide bid price", bid.Digest, "bid: price"},
		{"wide decision time", decision.Digest, "assignment decision: validUntil"},
		{"wide capacity", statement.Digest, "enclave statement: capacity"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			_, err := c.digest(testDomain())
			require.ErrorIs(t, err, protocol.ErrOutOfRange)
			require.ErrorContains(t, err, c.want)
		})
	}

	_, err := wholeBid().Digest(protocol.Domain{})
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
	require.ErrorContains(t, err, "domain: chainId: missing")
	unfit := wholeRequest()
	unfit.Offer.MaxPrice = nil
	_, err = unfit.Terms()
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
}

func TestEnclaveID(t *testing.T) {
	platform := common.HexToHash("0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20")
	want := common.HexToHash("0x0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c00030201")
	require.Equal(t, want, protocol.EnclaveID(platform, 0x030201))
	require.Equal(t, byte(0x20), platform[31], "the platform stays what it is")
}
