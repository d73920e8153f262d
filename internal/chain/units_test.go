package chain_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
)

func TestKey_NeverShowsItsSecret(t *testing.T) {
	secret, err := crypto.GenerateKey()
	require.NoError(t, err)
	key := chain.NewKey(secret)
	var out strings.Builder
	log := zerolog.New(&out)
	log.Info().Interface("key", key).Stringer("again", key).Msg("Key")
	marshalled, err := json.Marshal(map[string]any{"key": key})
	require.NoError(t, err)
	all := out.String() + string(marshalled) + fmt.Sprintf("%v %+v %#v %s", key, key, key, key)
	scalar := crypto.FromECDSA(secret)
	require.NotContains(t, all, fmt.Sprintf("%x", scalar))
	require.NotContains(t, all, new(big.Int).SetBytes(scalar).String())
	require.Contains(t, all, key.Address().Hex())
}

func TestKey_SaveAndLoad(t *testing.T) {
	dir := t.TempDir()
	key, err := chain.GenerateKey()
	require.NoError(t, err)
	file, password := filepath.Join(dir, "keys", "key.json"), filepath.Join(dir, "password")
	require.NoError(t, chain.SaveKey(key, file, "pass word", true))
	require.NoError(t, os.WriteFile(password, []byte("pass word\n"), 0o600))
	loaded, err := chain.LoadKey(file, password)
	require.NoError(t, err)
	require.Equal(t, key.Address(), loaded.Address())
	digest := common.Hash{1}
	signature, err := loaded.SignDigest(digest)
	require.NoError(t, err)
	signer, err := protocol.RecoverDigest(digest, signature)
	require.NoError(t, err)
	require.Equal(t, key.Address(), signer)
	info, err := os.Stat(file)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())

	require.ErrorIs(t, chain.SaveKey(key, file, "other", true), chain.ErrKey, "an existing file stays")
	require.NoError(t, os.WriteFile(password, []byte("wrong"), 0o600))
	_, err = chain.LoadKey(file, password)
	require.ErrorIs(t, err, chain.ErrKey)
	require.NotContains(t, err.Error(), "wrong")
	_, err = chain.LoadKey(filepath.Join(dir, "none"), password)
	require.ErrorIs(t, err, os.ErrNotExist)
	_, err = chain.LoadKey("", "")
	require.ErrorIs(t, err, chain.ErrKey)
	_, err = chain.Key{}.SignDigest(digest)
	require.ErrorIs(t, err, chain.ErrKey)
}

func TestLoadDeployment(t *testing.T) {
	good := chain.Deployment{ChainID: 31337, StartBlock: 3, Profile: "development", Contracts: chain.Addresses{
		JobMarket: common.Address{1}, WorkerRegistry: common.Address{2}, AttestationRegistry: common.Address{3},
		P256QuoteVerifier: common.Address{4}, MultiProof: common.Address{5}, SchedulerOracle: common.Address{6},
		StakeToken: common.Address{7},
	}}
	cases := []struct {
		name  string
		write func(chain.Deployment) string
		want  string
	}{
		{"good", marshal, ""},
		{"no chain", func(d chain.Deployment) string { d.ChainID = 0; return marshal(d) }, "chainId is missing"},
		{
			"no market", func(d chain.Deployment) string { d.Contracts.JobMarket = common.Address{}; return marshal(d) },
			"contracts.JobMarket is missing",
		},
		{"not JSON", func(chain.Deployment) string { return "{" }, "unexpected EOF"},
		{"more behind", func(d chain.Deployment) string { return marshal(d) + "{}" }, "something after"},
		{"bad address", func(d chain.Deployment) string {
			return strings.Replace(marshal(d), common.Address{1}.Hex()[:20], "0xzz", 1)
		}, "address"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "31337.json")
			require.NoError(t, os.WriteFile(path, []byte(c.write(good)), 0o600))
			loaded, err := chain.LoadDeployment(path)
			if c.want != "" {
				require.ErrorIs(t, err, chain.ErrDeployment)
				require.ErrorContains(t, err, c.want)
				return
			}
			require.NoError(t, err)
			require.Equal(t, good, loaded)
		})
	}
	_, err := chain.LoadDeployment(filepath.Join(t.TempDir(), "none.json"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

func marshal(d chain.Deployment) string {
	text, err := json.Marshal(d)
	if err != nil {
		panic(err)
	}
	return string(text)
}

func TestDial_Refusals(t *testing.T) {
	_, err := chain.Dial(t.Context(), chain.Config{}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrConfig)
	_, err = chain.Dial(t.Context(), chain.Config{RPCURL: "http://127.0.0.1:1"}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrUnreachable)
	_, err = chain.Dial(t.Context(), chain.Config{RPCURL: "gopher://127.0.0.1"}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrUnreachable)
}

func TestBind_WrongChain(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, err := chain.New(t.Context(), w.Node(), chain.Config{ChainID: 5}, zerolog.Nop())
	require.ErrorIs(t, err, chain.ErrWrongChain)
	elsewhere := w.Contracts.Deployment()
	elsewhere.ChainID = 5
	_, err = chain.Bind(w.Client, elsewhere)
	require.ErrorIs(t, err, chain.ErrWrongChain)

	nowhere := w.Contracts.Deployment()
	nowhere.Contracts.JobMarket = common.Address{0xee}
	contracts, err := chain.Bind(w.Client, nowhere)
	require.NoError(t, err)
	_, err = contracts.Job(t.Context(), common.Hash{1}, nil)
	require.ErrorIs(t, err, chain.ErrNoContract)
}

func TestReads_NotFound(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	_, err := w.Contracts.Job(t.Context(), common.Hash{1}, nil)
	require.ErrorIs(t, err, chain.ErrNotFound)
	_, err = w.Contracts.Enclave(t.Context(), common.Hash{1}, nil)
	require.ErrorIs(t, err, chain.ErrNotFound)
	_, err = w.Contracts.JobRequest(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, chain.ErrNotFound)
	worker, err := w.Contracts.Worker(t.Context(), common.Address{1}, nil)
	require.NoError(t, err)
	require.Zero(t, worker.ID)
	require.Zero(t, worker.FreeStake().Sign())
}

func TestReads_Terms(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{FallbackDelay: 44})
	terms, err := w.Contracts.MarketTerms(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, chain.MarketTerms{
		FeeBps: 100, MinCollateral: big.NewInt(1e16), FallbackDelay: 44, RebidSeconds: 15, Treasury: chaintest.Treasury(),
	}, terms)
	committee, err := w.Contracts.Committee(t.Context(), nil)
	require.NoError(t, err)
	require.Equal(t, []common.Address{w.Committee().Address()}, committee.Members)
	root, err := w.Contracts.RootKey(t.Context())
	require.NoError(t, err)
	require.Equal(t, w.Authority.RootKeyXY(), root)
	token, err := w.Contracts.Token(t.Context(), w.Contracts.Addresses().StakeToken)
	require.NoError(t, err)
	require.Equal(t, chain.Token{Symbol: "dSTAKE", Decimals: 18}, token)
	policy, err := w.Contracts.Measurement(t.Context(), chaintest.Measurement(t))
	require.NoError(t, err)
	require.True(t, policy.Active)
}

func TestBlockAtTime(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	before, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	w.Pass(t, 1000e9)
	w.Mine(3)
	at, err := w.Contracts.BlockAtTime(t.Context(), before.Time+1)
	require.NoError(t, err)
	require.Equal(t, before.Number.Uint64()+1, at)
	at, err = w.Contracts.BlockAtTime(t.Context(), 0)
	require.NoError(t, err)
	require.Equal(t, w.Contracts.Deployment().StartBlock, at)
	at, err = w.Contracts.BlockAtTime(t.Context(), before.Time+1e9)
	require.NoError(t, err)
	head, err := w.Client.Head(t.Context())
	require.NoError(t, err)
	require.Equal(t, head.Number.Uint64(), at)
}

// dataError is how nodes report a revert.
type dataError struct{ data any }

func (dataError) Error() string    { return "execution reverted" }
func (dataError) ErrorCode() int   { return 3 }
func (d dataError) ErrorData() any { return d.data }

func TestErrorDecoder(t *testing.T) {
	selector := func(signature string) string { return fmt.Sprintf("%x", crypto.Keccak256([]byte(signature))[:4]) }
	word := func(n int64) string { return fmt.Sprintf("%064x", n) }
	text := fmt.Sprintf("%064x%064x%s", 32, 5, "68656c6c6f"+strings.Repeat("0", 54))
	cases := []struct{ name, data, want string }{
		{
			"project error", selector("NotBetter(bytes32,uint16,uint16)") + word(1) + word(5) + word(6),
			"reverted: NotBetter(jobId=0x0000000000000000000000000000000000000000000000000000000000000001, score=5, best=6)",
		},
		{"address", selector("NotRegistered(address)") + word(1), "reverted: NotRegistered(operator=0x0000000000000000000000000000000000000001)"},
		{
			"field name", selector("StatementMismatch(bytes32,bytes32,bytes32)") + "6b696e64" + strings.Repeat("0", 56) + word(1) + word(2),
			`reverted: StatementMismatch(field="kind", given=0x`,
		},
		{"no arguments", selector("Paused()"), "reverted: Paused()"},
		{"text", selector("Error(string)") + text, `reverted: Error(reason="hello")`},
		{"panic", selector("Panic(uint256)") + word(0x11), `reverted: Panic(code="arithmetic overflow")`},
		{"unknown", "deadbeef01", "reverted with unknown error 0xdeadbeef01"},
		{"too short", "de", "reverted with unknown error 0xde"},
		{"truncated", selector("NotBetter(bytes32,uint16,uint16)") + word(1), "reverted with unknown error"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := chain.DecodeRevert(fmt.Errorf("call: %w", dataError{"0x" + c.data}))
			require.ErrorIs(t, err, chain.ErrReverted)
			require.ErrorContains(t, err, c.want)
		})
	}
	for _, other := range []error{nil, errors.New("x"), dataError{nil}, dataError{"0x"}, dataError{"0xzz"}} {
		require.Equal(t, other, chain.DecodeRevert(other))
	}
}

func TestCalls_RefuseWhatDoesNotFit(t *testing.T) {
	w := chaintest.New(t, chaintest.Options{})
	c, request := w.Contracts, w.Request(t, 2)
	wide := new(big.Int).Lsh(big.NewInt(1), 96)
	calls := map[string]func() error{
		"bid without price": func() error { _, err := c.Bid(protocol.Bid{}, request); return err },
		"bid above 96 bits": func() error { _, err := c.Bid(protocol.Bid{Price: wide}, request); return err },
		"decision":          func() error { _, err := c.Assign(protocol.AssignmentDecision{}, nil); return err },
		"deposit":           func() error { _, err := c.DepositStake(common.Address{}, nil); return err },
		"negative":          func() error { _, err := c.RequestWithdraw(big.NewInt(-1)); return err },
		"request":           func() error { _, err := c.PostJob(protocol.JobRequest{}); return err },
		"statement":         func() error { _, err := c.Reattest(protocol.EnclaveStatement{}, nil); return err },
		"failed without a term": func() error {
			_, err := c.Deliver(protocol.TeeStatement{Outcome: protocol.OutcomeFailed}, nil, nil, protocol.JobRequest{})
			return err
		},
	}
	for name, call := range calls {
		t.Run(name, func(t *testing.T) { require.ErrorIs(t, call(), protocol.ErrOutOfRange) })
	}
}
