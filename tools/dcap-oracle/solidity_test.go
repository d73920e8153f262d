package dcaporacle_test

import (
	"bytes"
	"crypto/sha256"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/bindings/collateralstore"
	"github.com/assay-network/assay/bindings/p256quoteverifier"
	"github.com/assay-network/assay/internal/chain/upsert"
	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// contractAnswer is what our contracts say of a case: an error, or a status with advisories.
type contractAnswer struct {
	Status     collateral.Status
	Advisories []string
	// Error names what was refused last: the quote, and before it any of the documents.
	Error string
}

// contracts are the collateral store and the quote verifier in an EVM of this process.
type contracts struct {
	state           *state.StateDB
	store, verifier common.Address
	// inShort counts the cases whose certificate was looked at in short as well.
	inShort int
}

// chainGas is more than a block has; what a call takes is the contracts' tests' to say.
const chainGas = 1_000_000_000

func newContracts(t *testing.T, rootDER []byte) *contracts {
	t.Helper()
	root, err := keyOf(rootDER)
	require.NoError(t, err)
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	require.NoError(t, err)
	c := &contracts{state: db}
	c.store = c.create(t, &collateralstore.CollateralStoreMetaData, collateralstore.NewCollateralStore().PackConstructor(
		new(big.Int).SetBytes(root[:32]), new(big.Int).SetBytes(root[32:]), common.Address{1}))
	c.verifier = c.create(t, &p256quoteverifier.P256QuoteVerifierMetaData,
		p256quoteverifier.NewP256QuoteVerifier().PackConstructor(c.store, [32]byte{}))
	return c
}

func (c *contracts) create(t *testing.T, metadata *bind.MetaData, constructor []byte) common.Address {
	t.Helper()
	_, address, _, err := runtime.Create(slices.Concat(common.FromHex(metadata.Bin), constructor), c.config(time.Unix(1, 0)))
	require.NoError(t, err)
	return address
}

// config is a block of the development chain at the given time.
func (c *contracts) config(at time.Time) *runtime.Config {
	return &runtime.Config{
		ChainConfig: params.AllDevChainProtocolChanges, State: c.state, Time: uint64(at.Unix()), GasLimit: chainGas,
		Origin: common.Address{2}, BlockNumber: big.NewInt(1),
	}
}

// plan is a case as it is sent to the contracts: calls that fill the store, and the quote in parts.
type plan struct {
	upserts    [][]byte
	leaf, ca   []byte
	compact    []byte
	evaluation uint32
	tcb        *collateral.TCBInfo
	qe         *collateral.QEIdentity
	at         time.Time
	unreadable string
}

// planOf takes a case apart, as whoever sends it to a chain has to.
func planOf(c *comparison) plan {
	p := plan{at: c.At, evaluation: 1}
	quote, err := parse.ReadQuote(c.Quote)
	if err != nil {
		p.unreadable = err.Error()
		return p
	}
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	if err != nil {
		p.unreadable = err.Error()
		return p
	}
	p.leaf, p.ca, p.compact = chain.Leaf.Raw, chain.CA.Raw, parse.CompactEvidence(quote)
	set, err := collateral.ReadBundle(c.Bundle)
	if err != nil {
		p.unreadable = err.Error()
		return p
	}
	if len(set.TCBInfoChain) == 0 {
		set.TCBInfo = nil
	}
	if len(set.QEChain) == 0 {
		set.QEIdentity = nil
	}
	if p.tcb, p.qe = set.TCBInfo, set.QEIdentity; p.tcb != nil {
		p.evaluation = p.tcb.Evaluation
	}
	if p.upserts, err = upsert.Set(set, p.ca); err != nil {
		p.unreadable = err.Error()
	}
	return p
}

// key is the same for cases with the same collateral at the same time.
func (p plan) key() [32]byte {
	return sha256.Sum256(append(bytes.Join(p.upserts, nil), p.at.String()...))
}

// askContracts has the contracts of each root answer every case. Cases with the same collateral share its upserts.
func askContracts(t *testing.T, cases []*comparison) []contractAnswer {
	t.Helper()
	answers := make([]contractAnswer, len(cases))
	plans := make([]plan, len(cases))
	groups := map[[32]byte][]int{}
	for i, c := range cases {
		plans[i] = planOf(c)
		groups[plans[i].key()] = append(groups[plans[i].key()], i)
	}
	c := newContracts(t, cases[0].Root)
	empty := c.state
	for _, members := range groups {
		c.state = empty.Copy()
		refused := c.upsert(plans[members[0]])
		for _, i := range members {
			answers[i] = c.ask(t, plans[i])
			if answers[i].Error != "" && refused != "" {
				answers[i].Error += "; before: " + refused
			}
		}
	}
	require.Greater(t, c.inShort, len(cases)/2, "certificates in short")
	return answers
}

// upsert sends what can be sent; what is refused is missing afterwards.
func (c *contracts) upsert(p plan) (refused string) {
	for _, call := range p.upserts {
		if answer, _, err := runtime.Call(c.store, call, c.config(p.at)); err != nil {
			refused += refusal(answer, err) + " "
		}
	}
	return refused
}

// ask verifies the quote, and takes the advisories from the documents' levels that the verdict names.
func (c *contracts) ask(t *testing.T, p plan) contractAnswer {
	t.Helper()
	if p.unreadable != "" {
		return contractAnswer{Error: "cannot be sent: " + p.unreadable}
	}
	binding := p256quoteverifier.NewP256QuoteVerifier()
	hash := upsert.Hash(p.ca)
	raw, _, err := runtime.Call(c.verifier, binding.PackVerifyChain(p.leaf, hash[:], p.compact, p.evaluation), c.config(p.at))
	c.checkShort(t, p, raw, err)
	if err != nil {
		return contractAnswer{Error: refusal(raw, err)}
	}
	answer, err := binding.UnpackVerifyChain(raw)
	require.NoError(t, err)
	verdict := answer.Verdict
	require.Equal(t, answer.Claims.Status, verdict.Status)
	platform := advisoriesOf(t, verdict.Platform, levelAdvisories(p.tcb))
	module := advisoriesOf(t, verdict.Module, moduleAdvisories(p.tcb))
	qe := advisoriesOf(t, verdict.Qe, isvAdvisories(p.qe.Levels))
	raw, _, err = runtime.Call(c.verifier, binding.PackCheckAdvisories(verdict, platform, module, qe), c.config(p.at))
	require.NoError(t, err, refusal(raw, err))
	all := slices.Concat(platform, module, qe)
	slices.Sort(all)
	return contractAnswer{Status: collateral.Status(verdict.Status), Advisories: slices.Compact(all)}
}

// checkShort has the same quote verified with its certificate in short, if it has such a form: the answer must be the same.
func (c *contracts) checkShort(t *testing.T, p plan, want []byte, wantErr error) {
	t.Helper()
	binding := p256quoteverifier.NewP256QuoteVerifier()
	hash := upsert.Hash(p.ca)
	if _, _, err := runtime.Call(c.verifier, binding.PackKeepForm(p.leaf, hash[:]), c.config(p.at)); err != nil && wantErr == nil {
		return
	}
	raw, _, err := runtime.Call(c.verifier, binding.PackShorten(p.leaf, hash[:]), c.config(p.at))
	if err != nil {
		return
	}
	short, err := binding.UnpackShorten(raw)
	require.NoError(t, err)
	if len(short) == 0 {
		return
	}
	c.inShort++
	got, _, err := runtime.Call(c.verifier, binding.PackVerifyChain(short, hash[:], p.compact, p.evaluation), c.config(p.at))
	require.Equal(t, wantErr != nil, err != nil, "in short: %s", refusal(got, err))
	require.Equal(t, want, got)
}

// advisoriesOf finds the list that a level's word has the hash of.
func advisoriesOf(t *testing.T, level [32]byte, lists [][]string) []string {
	t.Helper()
	const hashAt = 8
	if bytes.Equal(level[hashAt:], make([]byte, 32-hashAt)) {
		return nil
	}
	for _, list := range lists {
		if hash := crypto.Keccak256(encodeStrings(list)); bytes.Equal(hash[:32-hashAt], level[hashAt:]) {
			return list
		}
	}
	t.Fatalf("no level has the advisories %x", level[hashAt:])
	return nil
}

func levelAdvisories(info *collateral.TCBInfo) [][]string {
	var out [][]string
	for _, level := range info.Levels {
		out = append(out, level.Advisories)
	}
	return out
}

func moduleAdvisories(info *collateral.TCBInfo) [][]string {
	var out [][]string
	for _, module := range info.Modules {
		out = append(out, isvAdvisories(module.Levels)...)
	}
	return out
}

func isvAdvisories(levels []collateral.ISVLevel) [][]string {
	var out [][]string
	for _, level := range levels {
		out = append(out, level.Advisories)
	}
	return out
}

// encodeStrings is abi.encode(string[]).
func encodeStrings(values []string) []byte {
	const word = 32
	number := func(n int) []byte { return common.BigToHash(big.NewInt(int64(n))).Bytes() }
	var offsets, bodies []byte
	for _, v := range values {
		offsets = append(offsets, number(word*len(values)+len(bodies))...)
		bodies = append(append(bodies, number(len(v))...), v...)
		if over := len(v) % word; over > 0 {
			bodies = append(bodies, make([]byte, word-over)...)
		}
	}
	return slices.Concat(number(word), number(len(values)), offsets, bodies)
}

// refusal names the custom error; a refusal without one is the machine's.
func refusal(data []byte, err error) string {
	if err == nil {
		return ""
	}
	if len(data) >= 4 {
		for _, abi := range []*bind.MetaData{&collateralstore.CollateralStoreMetaData, &p256quoteverifier.P256QuoteVerifierMetaData} {
			parsed, parseErr := abi.ParseABI()
			if parseErr != nil {
				return parseErr.Error()
			}
			if named, found := parsed.ErrorByID([4]byte(data)); found == nil {
				return named.Name
			}
		}
	}
	return err.Error() + " " + common.Bytes2Hex(data[:min(len(data), 36)])
}

// agreesContract reports whether the contracts' answer is ours, to the last advisory.
func agreesContract(c *comparison, theirs contractAnswer) bool {
	if !c.ours.appraised() {
		return theirs.Error != ""
	}
	r := c.ours.result
	return theirs.Error == "" && theirs.Status == r.Status && slices.Equal(theirs.Advisories, r.Advisories)
}

// contractExceptions is what the contracts do not know: there is one such thing.
func contractExceptions() []exception[contractAnswer] {
	return []exception[contractAnswer]{{
		"they do not know the extended TD report", "parse.TestReadQuote_EveryFormat",
		func(c *comparison, a contractAnswer) bool {
			return isTD(c) && c.ours.result.BodyType == parse.BodyTD15Ex && strings.HasPrefix(a.Error, "BodyType")
		},
	}}
}
