package committee_test

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/keeper/internal/committee"
)

const now = 1_000

var job = common.HexToHash("0x11")

// cast is the keys of a story: members of the committee, a worker, a stranger.
type cast struct {
	members  []*ecdsa.PrivateKey
	worker   *ecdsa.PrivateKey
	stranger *ecdsa.PrivateKey
	question committee.Question
}

func newCast(t *testing.T, members, threshold int) cast {
	t.Helper()
	key := func() *ecdsa.PrivateKey {
		made, err := crypto.GenerateKey()
		require.NoError(t, err)
		return made
	}
	c := cast{worker: key(), stranger: key(), question: committee.Question{
		Job: job, Round: 1, Now: now, Domain: protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{0xaa}},
		Committee: chain.Committee{Threshold: uint8(threshold)},
	}}
	for range members {
		member := key()
		c.members = append(c.members, member)
		c.question.Committee.Members = append(c.question.Committee.Members, crypto.PubkeyToAddress(member.PublicKey))
	}
	return c
}

func (c cast) decision() protocol.AssignmentDecision {
	return protocol.AssignmentDecision{
		JobID: job, Round: 1, Worker: crypto.PubkeyToAddress(c.worker.PublicKey), Enclave: common.Hash{0xe}, Price: big.NewInt(5),
		Score: 7, WeightsVersion: 1, InputsRoot: common.Hash{4}, ValidUntil: now,
	}
}

// signed is a decision with the signatures of some keys.
func (c cast) signed(t *testing.T, decision protocol.AssignmentDecision, keys ...*ecdsa.PrivateKey) oracleapi.Decision {
	t.Helper()
	digest, err := decision.Digest(c.question.Domain)
	require.NoError(t, err)
	answer := oracleapi.Decision{Decision: decision}
	for _, key := range keys {
		signature, err := protocol.SignDigest(key, digest)
		require.NoError(t, err)
		answer.Signatures = append(answer.Signatures, signature)
	}
	return answer
}

func (c cast) winner(t *testing.T, key *ecdsa.PrivateKey, change func(*protocol.Bid)) *oracleapi.SignedBid {
	t.Helper()
	d := c.decision()
	bid := protocol.Bid{JobID: d.JobID, Round: d.Round, Worker: d.Worker, Enclave: d.Enclave, Price: d.Price, ValidUntil: now}
	if change != nil {
		change(&bid)
	}
	digest, err := bid.Digest(c.question.Domain)
	require.NoError(t, err)
	signature, err := protocol.SignDigest(key, digest)
	require.NoError(t, err)
	return &oracleapi.SignedBid{Bid: bid, Signature: signature}
}

// requireAccepted demands what the market demands of signatures.
func (c cast) requireAccepted(t *testing.T, agreed *committee.Agreed) {
	t.Helper()
	digest, err := agreed.Decision.Digest(c.question.Domain)
	require.NoError(t, err)
	require.Len(t, agreed.Signatures, int(c.question.Committee.Threshold))
	var last common.Address
	for _, signature := range agreed.Signatures {
		signer, err := protocol.RecoverDigest(digest, signature)
		require.NoError(t, err)
		require.Contains(t, c.question.Committee.Members, signer)
		require.Positive(t, bytes.Compare(signer[:], last[:]), "sorted, each once")
		last = signer
	}
}

func TestCombineTakesJustEnoughSignaturesInOrder(t *testing.T) {
	c := newCast(t, 5, 3)
	agreed, notes, err := committee.Combine(c.question, []oracleapi.Decision{
		c.signed(t, c.decision(), c.members[4], c.members[0]),
		c.signed(t, c.decision(), c.members[0]),
		c.signed(t, c.decision(), c.members[2], c.members[1]),
	})
	require.NoError(t, err)
	require.Empty(t, notes)
	require.Equal(t, c.decision(), agreed.Decision)
	c.requireAccepted(t, agreed)
	require.Nil(t, agreed.Winner)
}

func TestCombineCountsOnlyWhatFits(t *testing.T) {
	c := newCast(t, 3, 2)
	changed := func(change func(*protocol.AssignmentDecision)) protocol.AssignmentDecision {
		d := c.decision()
		change(&d)
		return d
	}
	garbled := c.signed(t, c.decision(), c.members[0])
	garbled.Signatures[0] = garbled.Signatures[0][:64]
	malleable := c.signed(t, c.decision(), c.members[0])
	flipS(malleable.Signatures[0])
	for _, x := range []struct {
		name   string
		second oracleapi.Decision
		note   string
	}{
		{"the same member again", c.signed(t, c.decision(), c.members[1]), ""},
		{"another decision", c.signed(t, changed(func(d *protocol.AssignmentDecision) { d.Score++ }), c.members[0]), ""},
		{"a stranger", c.signed(t, c.decision(), c.stranger), "is no member of the committee"},
		{"another job", c.signed(t, changed(func(d *protocol.AssignmentDecision) { d.JobID[0]++ }), c.members[0]), "about job 0x01"},
		{"another round", c.signed(t, changed(func(d *protocol.AssignmentDecision) { d.Round++ }), c.members[0]), "about round 2"},
		{"a lapsed one", c.signed(t, changed(func(d *protocol.AssignmentDecision) { d.ValidUntil-- }), c.members[0]), "lapsed at 999"},
		{"half a signature", garbled, "a signature is none"},
		{"a high s", malleable, "a signature is none"},
		{"no price", oracleapi.Decision{Decision: changed(func(d *protocol.AssignmentDecision) { d.Price = nil })}, "price"},
	} {
		t.Run(x.name, func(t *testing.T) {
			agreed, notes, err := committee.Combine(c.question, []oracleapi.Decision{c.signed(t, c.decision(), c.members[1]), x.second})
			require.ErrorIs(t, err, committee.ErrTooFew)
			require.ErrorContains(t, err, "1 of 2")
			require.Nil(t, agreed)
			if x.note == "" {
				require.Empty(t, notes)
				return
			}
			require.Len(t, notes, 1)
			require.Contains(t, notes[0], x.note)

			// And it does not stand in the way of those who agree.
			agreed, _, err = committee.Combine(c.question, []oracleapi.Decision{
				x.second, c.signed(t, c.decision(), c.members[1]), c.signed(t, c.decision(), c.members[2]),
			})
			require.NoError(t, err)
			c.requireAccepted(t, agreed)
		})
	}
}

// flipS turns a signature into its twin, which an elliptic curve takes as well and the market does not.
func flipS(signature []byte) {
	s := new(big.Int).SetBytes(signature[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(signature[32:64])
	signature[64] ^= 27 ^ 28
}

func TestCombineTellsOfTwoDecisions(t *testing.T) {
	c := newCast(t, 2, 1)
	better := c.decision()
	better.Score++
	for _, answers := range [][]oracleapi.Decision{
		{c.signed(t, c.decision(), c.members[0]), c.signed(t, better, c.members[1])},
		{c.signed(t, better, c.members[1]), c.signed(t, c.decision(), c.members[0])},
	} {
		agreed, notes, err := committee.Combine(c.question, answers)
		require.NoError(t, err)
		require.Equal(t, better, agreed.Decision)
		require.Len(t, notes, 1)
		require.Contains(t, notes[0], "the committee signed two decisions")
	}
}

func TestCombineWithoutAnswers(t *testing.T) {
	_, _, err := committee.Combine(newCast(t, 1, 1).question, nil)
	require.ErrorIs(t, err, committee.ErrNone)
}

func TestCombineChecksTheAttachedBid(t *testing.T) {
	c := newCast(t, 1, 1)
	short := c.winner(t, c.worker, nil)
	short.Signature = short.Signature[:10]
	for _, x := range []struct {
		name   string
		winner *oracleapi.SignedBid
		note   string
	}{
		{"right", c.winner(t, c.worker, nil), ""},
		{"signed by another", c.winner(t, c.stranger, nil), "is signed by"},
		{"another price", c.winner(t, c.worker, func(b *protocol.Bid) { b.Price = big.NewInt(4) }), "another than the one decided for"},
		{"another enclave", c.winner(t, c.worker, func(b *protocol.Bid) { b.Enclave[0]++ }), "another than the one decided for"},
		{"another job", c.winner(t, c.worker, func(b *protocol.Bid) { b.JobID[0]++ }), "another than the one decided for"},
		{"another round", c.winner(t, c.worker, func(b *protocol.Bid) { b.Round++ }), "another than the one decided for"},
		{"another worker", c.winner(t, c.worker, func(b *protocol.Bid) { b.Worker[0]++ }), "another than the one decided for"},
		{"half a signature", short, "signature is none"},
		{"empty", &oracleapi.SignedBid{}, "another than the one decided for"},
	} {
		t.Run(x.name, func(t *testing.T) {
			answer := c.signed(t, c.decision(), c.members[0])
			answer.Winner = x.winner
			agreed, notes, err := committee.Combine(c.question, []oracleapi.Decision{answer})
			require.NoError(t, err, "the decision stands by itself")
			if x.note == "" {
				require.Equal(t, x.winner, agreed.Winner)
				return
			}
			require.Nil(t, agreed.Winner)
			require.Len(t, notes, 1)
			require.Contains(t, notes[0], x.note)
		})
	}
}

func member(t *testing.T, handler http.HandlerFunc) secret.URL {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	address, err := secret.ParseURL(server.URL + "/token/")
	require.NoError(t, err)
	return address
}

func TestAskGathersFromThoseWhoAnswer(t *testing.T) {
	c := newCast(t, 1, 1)
	answer := c.signed(t, c.decision(), c.members[0])
	answer.Winner = c.winner(t, c.worker, nil)
	var paths []string
	good := member(t, func(w http.ResponseWriter, r *http.Request) {
		paths = append(paths, r.URL.Path)
		// A member tells more than is needed here.
		raw, err := json.Marshal(map[string]any{
			"decision": answer.Decision, "signatures": answer.Signatures, "winner": answer.Winner, "scores": []int{1},
		})
		if err != nil {
			t.Error(err)
		}
		_, _ = w.Write(raw)
	})
	undecided := member(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })

	answers, err := committee.NewClient([]secret.URL{undecided, good}).Ask(t.Context(), job)
	require.NoError(t, err)
	require.Equal(t, []oracleapi.Decision{answer}, answers)
	require.Equal(t, []string{"/token/v1/decisions/" + job.Hex()}, paths)
	agreed, _, err := committee.Combine(c.question, answers)
	require.NoError(t, err)
	require.Equal(t, answer.Winner, agreed.Winner)

	answers, err = committee.NewClient([]secret.URL{undecided}).Ask(t.Context(), job)
	require.NoError(t, err)
	require.Empty(t, answers)
}

func TestAskTellsWhatWentWrong(t *testing.T) {
	gone := httptest.NewServer(http.NotFoundHandler())
	goneURL, err := secret.ParseURL(gone.URL + "/token")
	require.NoError(t, err)
	gone.Close()
	for name, x := range map[string]struct {
		member secret.URL
		want   string
	}{
		"unreachable": {goneURL, "connection refused"},
		"failing":     {member(t, func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(500) }), "status 500"},
		"no JSON":     {member(t, func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "hello") }), "decision"},
		"wrong fields": {member(t, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = io.WriteString(w, `{"decision":{"jobId":"0x11"}}`)
		}), "decision"},
		"endless": {member(t, func(w http.ResponseWriter, _ *http.Request) {
			_, _ = w.Write(slices.Repeat([]byte(" "), 4<<20+1))
		}), "unavailable"},
	} {
		t.Run(name, func(t *testing.T) {
			answers, err := committee.NewClient([]secret.URL{x.member}).Ask(t.Context(), job)
			require.ErrorContains(t, err, x.want)
			require.NotContains(t, err.Error(), "token", "addresses may carry credentials")
			require.Empty(t, answers)
		})
	}
}

func TestAnswerDecodesWhatItEncodes(t *testing.T) {
	c := newCast(t, 1, 1)
	answer := c.signed(t, c.decision(), c.members[0])
	raw, err := json.Marshal(answer)
	require.NoError(t, err)
	var back oracleapi.Decision
	require.NoError(t, json.Unmarshal(raw, &back))
	require.Equal(t, answer, back)
	require.Contains(t, string(raw), hexutil.Encode(answer.Signatures[0]))
}
