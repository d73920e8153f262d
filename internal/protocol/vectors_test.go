package protocol_test

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"strconv"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
)

// number is a decimal string of the vector file.
type number struct{ *big.Int }

func (n *number) UnmarshalJSON(quoted []byte) error {
	text, err := strconv.Unquote(string(quoted))
	if err != nil {
		return err
	}
	n.Int = new(big.Int)
	return n.Int.UnmarshalText([]byte(text))
}

type messageVector struct {
	Name     string          `json:"name"`
	ChainID  number          `json:"chainId"`
	Contract common.Address  `json:"contract"`
	Message  json.RawMessage `json:"message"`
	Digest   common.Hash     `json:"digest"`
}

type vectorFile struct {
	JobRequests       []messageVector `json:"jobRequests"`
	Bids              []messageVector `json:"bids"`
	Decisions         []messageVector `json:"decisions"`
	TeeStatements     []messageVector `json:"teeStatements"`
	EnclaveStatements []messageVector `json:"enclaveStatements"`
	Signatures        []struct {
		Digest    common.Hash    `json:"digest"`
		Signature hexutil.Bytes  `json:"signature"`
		Signer    common.Address `json:"signer"`
	} `json:"signatures"`
	Prices []struct {
		MinPrice, MaxPrice, OpenAt, Time, Ceiling number
		RampSeconds                               uint32
	} `json:"prices"`
	Ties []struct {
		JobID   common.Hash      `json:"jobId"`
		Workers []common.Address `json:"workers"`
		Keys    []common.Hash    `json:"keys"`
	} `json:"ties"`
	Capacities []struct {
		protocol.Capacity
		Packed    number
		NeedMiB   uint32
		NeedSlots uint8
	} `json:"capacities"`
	EnclaveIDs []struct {
		Platform, Enclave common.Hash
		Number            uint32
	} `json:"enclaveIds"`
}

func readVectors(t *testing.T) vectorFile {
	t.Helper()
	content, err := os.ReadFile(filepath.Join("..", "..", "contracts", "test", "vectors", "protocol.json"))
	require.NoError(t, err)
	var vectors vectorFile
	require.NoError(t, json.Unmarshal(content, &vectors))
	return vectors
}

// TestVectors_Digests compares each committed digest with our code and with go-ethereum's.
func TestVectors_Digests(t *testing.T) {
	vectors, types := readVectors(t), solidityTypes(t)
	decoded := func(raw json.RawMessage, into any) { require.NoError(t, json.Unmarshal(raw, into)) }
	groups := map[string]struct {
		samples []messageVector
		digest  func(json.RawMessage, protocol.Domain) (common.Hash, error)
	}{
		"JobRequest": {vectors.JobRequests, func(raw json.RawMessage, d protocol.Domain) (common.Hash, error) {
			request, err := protocol.DecodeJobRequest(raw)
			require.NoError(t, err)
			return request.ID(d)
		}},
		"Bid": {vectors.Bids, func(raw json.RawMessage, d protocol.Domain) (common.Hash, error) {
			var bid protocol.Bid
			decoded(raw, &bid)
			return bid.Digest(d)
		}},
		"AssignmentDecision": {vectors.Decisions, func(raw json.RawMessage, d protocol.Domain) (common.Hash, error) {
			var decision protocol.AssignmentDecision
			decoded(raw, &decision)
			return decision.Digest(d)
		}},
		"TeeStatement": {vectors.TeeStatements, func(raw json.RawMessage, d protocol.Domain) (common.Hash, error) {
			var statement protocol.TeeStatement
			decoded(raw, &statement)
			return statement.Digest(d)
		}},
		"EnclaveStatement": {vectors.EnclaveStatements, func(raw json.RawMessage, d protocol.Domain) (common.Hash, error) {
			var statement protocol.EnclaveStatement
			decoded(raw, &statement)
			return statement.Digest(d)
		}},
	}
	for name, group := range groups {
		require.NotEmpty(t, group.samples, name)
		for _, sample := range group.samples {
			t.Run(name+" "+sample.Name, func(t *testing.T) {
				digest, err := group.digest(sample.Message, protocol.Domain{ChainID: sample.ChainID.Int, Contract: sample.Contract})
				require.NoError(t, err)
				require.Equal(t, sample.Digest, digest)

				var fields apitypes.TypedDataMessage
				decoded(sample.Message, &fields)
				independent, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
					Types: types, PrimaryType: name, Message: fields,
					Domain: apitypes.TypedDataDomain{
						Name: "Assay", Version: "1",
						ChainId: (*math.HexOrDecimal256)(sample.ChainID.Int), VerifyingContract: sample.Contract.Hex(),
					},
				})
				require.NoError(t, err)
				require.Equal(t, sample.Digest, common.BytesToHash(independent))
			})
		}
	}
}

func TestVectors_Points(t *testing.T) {
	vectors := readVectors(t)
	require.NotEmpty(t, vectors.Prices)
	for _, p := range vectors.Prices {
		offer := protocol.Offer{
			MinPrice: p.MinPrice.Int, MaxPrice: p.MaxPrice.Int, OpenAt: p.OpenAt.Uint64(), RampSeconds: p.RampSeconds,
		}
		require.Zero(t, p.Ceiling.Cmp(offer.CeilingDown(p.Time.Uint64())), "%+v", p)
	}
	require.NotEmpty(t, vectors.Ties)
	for _, tie := range vectors.Ties {
		for i, worker := range tie.Workers {
			require.Equal(t, tie.Keys[i], protocol.TieBreak(tie.JobID, worker))
			require.True(t, i == 0 || tie.Keys[i-1].Cmp(tie.Keys[i]) < 0)
		}
	}
	require.NotEmpty(t, vectors.Capacities)
	for _, c := range vectors.Capacities {
		packed, err := c.Pack()
		require.NoError(t, err)
		require.Zero(t, c.Packed.Cmp(packed))
		slots, fits := c.SlotsUp(protocol.Requirements{MemoryMiB: c.NeedMiB})
		require.True(t, fits)
		require.Equal(t, c.NeedSlots, slots)
	}
	require.NotEmpty(t, vectors.EnclaveIDs)
	for _, e := range vectors.EnclaveIDs {
		require.Equal(t, e.Enclave, protocol.EnclaveID(e.Platform, e.Number))
	}
	require.NotEmpty(t, vectors.Signatures)
	for _, s := range vectors.Signatures {
		signer, err := protocol.RecoverDigest(s.Digest, s.Signature)
		require.NoError(t, err)
		require.Equal(t, s.Signer, signer)
	}
}
