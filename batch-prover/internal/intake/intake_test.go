package intake_test

import (
	"context"
	"errors"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/rs/zerolog"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/batch-prover/internal/intake"
	"github.com/assay-network/assay/dcap-zk/circuit"
	"github.com/assay-network/assay/dcap-zk/claims"
	"github.com/assay-network/assay/dcap-zk/openkey"
	"github.com/assay-network/assay/dcap-zk/prover"
	"github.com/assay-network/assay/dcap-zk/service"
	"github.com/assay-network/assay/dcap-zk/witness"
	"github.com/assay-network/assay/internal/batchapi"
	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/chain/chaintest"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/httpd"
	"github.com/assay-network/assay/internal/simtee"
)

const (
	slots = 4
	payer = 9
)

// held is a clock on which the window of a batch is over when the test says so.
type held struct {
	clock.System
	over chan time.Time
}

func (h held) After(time.Duration) <-chan time.Time { return h.over }

// bench is a batch prover before a deployment whose key everybody can prove under.
type bench struct {
	*chaintest.World
	client *batchapi.Client
	url    string
	over   chan time.Time
}

// proveOpen proves under the key whose secrets everybody knows: the same claims go into the same input.
func proveOpen(salt [32]byte) func(context.Context, []*witness.Quote) (*prover.Proof, error) {
	return func(_ context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
		_, filled, err := witness.Assign(quotes, slots, salt)
		if err != nil {
			return nil, err
		}
		input := claims.PublicInput(salt, filled)
		return &prover.Proof{Bytes: openkey.Prove(input, 5), Input: input, Salt: salt}, nil
	}
}

func start(t *testing.T, config func(*service.Config), prove func(context.Context, []*witness.Quote) (*prover.Proof, error)) *bench {
	t.Helper()
	w := chaintest.New(t, chaintest.Options{})
	desk, err := w.Contracts.BatchDesk(t.Context())
	require.NoError(t, err)
	b := &bench{World: w, over: make(chan time.Time)}
	c := service.Config{
		Slots: slots, Window: time.Minute, Waiting: slots, Authority: circuit.SimulatedPlatform(), Salt: desk.Salt,
	}
	if config != nil {
		config(&c)
	}
	if prove == nil {
		prove = proveOpen(desk.Salt)
	}
	in, err := intake.New(c, intake.Deps{
		Contracts: w.Contracts, Sender: w.Sender(payer), Prove: prove, Clock: held{over: b.over},
		Log: zerolog.New(zerolog.NewTestWriter(t)),
	})
	require.NoError(t, err)
	ctx, stop := context.WithCancel(context.Background())
	stopped := make(chan error, 1)
	go func() { stopped <- in.Run(ctx) }()
	server := httpd.New(httpd.DefaultConfig(""), zerolog.Nop(), prometheus.NewRegistry())
	in.Mount(server.Handle)
	listening := httptest.NewServer(server)
	t.Cleanup(func() {
		stop()
		require.NoError(t, <-stopped)
		listening.Close()
	})
	b.url = listening.URL
	b.client = batchapi.NewClient(b.url, listening.Client())
	return b
}

// attestation is what the node of an account would hand in.
func (b *bench) attestation(t *testing.T, account int, kind batchapi.Kind, sequence uint64, signer byte) batchapi.Attestation {
	t.Helper()
	packed, err := protocol.Capacity{Cores: 1, MemoryMiB: 64, KHz: 1, Slots: 1, Modes: protocol.ModeExecute}.Pack()
	require.NoError(t, err)
	head, err := b.Client.Head(t.Context())
	require.NoError(t, err)
	out := batchapi.Attestation{Kind: kind, Statement: protocol.EnclaveStatement{
		Operator: b.Account(account).Address(), Signer: common.Address{byte(account), signer}, Sequence: sequence,
		RefBlock: head.Number.Uint64() - 1, RefBlockHash: head.ParentHash, Capacity: packed,
	}}
	b.state(t, account, &out)
	return out
}

// state gives an attestation the quote and the consent of its statement.
func (b *bench) state(t *testing.T, account int, attestation *batchapi.Attestation) {
	t.Helper()
	digest, err := attestation.Statement.Digest(b.Contracts.AttestationDomain())
	require.NoError(t, err)
	attestation.Quote = b.quote(t, account, digest)
	attestation.Consent, err = b.Contracts.Consent(b.Account(account), attestation.Statement)
	require.NoError(t, err)
}

func (b *bench) quote(t *testing.T, account int, digest common.Hash, knobs ...simtee.Knob) []byte {
	t.Helper()
	platform, err := b.Authority.NewPlatform(simtee.PlatformConfig{Seed: []byte{byte(account)}})
	require.NoError(t, err)
	var reportData [64]byte
	copy(reportData[:], digest[:])
	raw, err := platform.QuoteTDX(simtee.DefaultTD(), reportData, knobs...)
	require.NoError(t, err)
	return raw
}

// answer is what a submission came to.
type answer struct {
	batchapi.Outcome
	err error
}

// submit hands an attestation in and does not wait.
func (b *bench) submit(t *testing.T, attestation batchapi.Attestation) <-chan answer {
	t.Helper()
	out := make(chan answer, 1)
	go func() {
		outcome, err := b.client.Submit(t.Context(), attestation)
		out <- answer{outcome, err}
	}()
	return out
}

// alone hands an attestation in and ends the window once it is in the batch.
func (b *bench) alone(t *testing.T, attestation batchapi.Attestation) answer {
	t.Helper()
	out := b.submit(t, attestation)
	select {
	case b.over <- time.Time{}:
		return <-out
	case early := <-out:
		return early
	}
}

func refusalOf(a answer) string {
	if len(a.Refusal) == 0 {
		return ""
	}
	return chain.ProjectErrors().Decode(a.Refusal).Name
}

// TestBatch registers three of four operators under one proof, tells the fourth why not, and re-attests.
func TestBatch(t *testing.T) {
	b := start(t, nil, nil)
	accounts := []int{3, 4, 5, 6}
	for _, account := range accounts[:3] {
		b.Stake(t, account, 1)
	}
	var answers []<-chan answer
	for _, account := range accounts {
		answers = append(answers, b.submit(t, b.attestation(t, account, batchapi.Register, 1, 1)))
	}
	var transaction common.Hash
	for i, pending := range answers {
		got := <-pending
		require.NoError(t, got.err)
		if i == 0 {
			transaction = got.Transaction
		}
		require.Equal(t, transaction, got.Transaction, "one for all")
		require.Equal(t, map[bool]string{true: "NotRegistered"}[i == 3], refusalOf(got))
	}
	require.NotZero(t, transaction)
	desk, err := b.Contracts.BatchDesk(t.Context())
	require.NoError(t, err)
	batches, err := desk.Batches(t.Context())
	require.NoError(t, err)
	require.Equal(t, []chain.ProvenBatch{{Transaction: transaction, Quotes: 4, Refused: 1}}, batches)

	// Under the verdict that holds, and anew for another signer, in short and in full.
	short := b.alone(t, b.attestation(t, 4, batchapi.Reattest, 2, 1))
	require.NoError(t, short.err)
	require.Empty(t, refusalOf(short))
	rotated := b.alone(t, b.attestation(t, 4, batchapi.Rotate, 3, 2))
	require.NoError(t, rotated.err)
	require.Empty(t, refusalOf(rotated))
	whole := b.attestation(t, 4, batchapi.Rotate, 4, 3)
	whole.Whole = true
	full := b.alone(t, whole)
	require.NoError(t, full.err)
	require.Empty(t, refusalOf(full))

	// Nothing to change: no transaction.
	for kind, says := range map[batchapi.Kind]string{batchapi.Rotate: "SequenceNotRising", batchapi.Reattest: "NotCovered"} {
		stale := b.alone(t, b.attestation(t, 4, kind, 1, 3))
		require.NoError(t, stale.err)
		require.Equal(t, says, refusalOf(stale))
		require.Zero(t, stale.Transaction)
	}
	batches, err = desk.Batches(t.Context())
	require.NoError(t, err)
	require.Len(t, batches, 4)
}

// registered has enclaves of four operators.
func registered(t *testing.T) *bench {
	t.Helper()
	b := start(t, nil, nil)
	var answers []<-chan answer
	for _, account := range []int{3, 4, 5, 6} {
		b.Stake(t, account, 1)
		answers = append(answers, b.submit(t, b.attestation(t, account, batchapi.Register, 1, 1)))
	}
	for _, pending := range answers {
		require.NoError(t, (<-pending).err)
	}
	return b
}

// TestNotCovered extends who can be, and tells every other the same.
func TestNotCovered(t *testing.T) {
	b := registered(t)
	answers := map[int]<-chan answer{}
	for _, account := range []int{3, 4, 5, 6} {
		answers[account] = b.submit(t, b.attestation(t, account, batchapi.Reattest, 2, byte(account-3)))
	}
	for account, pending := range answers {
		got := <-pending
		require.NoError(t, got.err)
		require.NotZero(t, got.Transaction)
		require.Equal(t, map[bool]string{true: "NotCovered"}[account != 4], refusalOf(got), "account %d", account)
	}
	for _, account := range []int{3, 4, 5, 6} {
		answers[account] = b.submit(t, b.attestation(t, account, batchapi.Reattest, 1, 1))
	}
	for _, pending := range answers {
		got := <-pending
		require.NoError(t, got.err)
		require.Zero(t, got.Transaction)
		require.Equal(t, "NotCovered", refusalOf(got))
	}
}

// TestOtherBranch sends each for itself when one is over a block that the chain has no more, under the same proof.
func TestOtherBranch(t *testing.T) {
	b := registered(t)
	answers := map[int]<-chan answer{}
	for _, account := range []int{3, 4, 5, 6} {
		attestation := b.attestation(t, account, batchapi.Reattest, 2, 1)
		if account == 4 {
			attestation.Statement.RefBlockHash = common.Hash{4}
			b.state(t, account, &attestation)
		}
		answers[account] = b.submit(t, attestation)
	}
	for account, pending := range answers {
		got := <-pending
		require.NoError(t, got.err)
		require.NotZero(t, got.Transaction)
		require.Equal(t, map[bool]string{true: "RefBlockHashMismatch"}[account == 4], refusalOf(got), "account %d", account)
	}
}

// TestNoneTaken tells the first its reason, and the others to come again, since nobody knows theirs.
func TestNoneTaken(t *testing.T) {
	b := start(t, nil, nil)
	var answers []<-chan answer
	for _, account := range []int{3, 4, 5, 6} {
		answers = append(answers, b.submit(t, b.attestation(t, account, batchapi.Register, 1, 1)))
	}
	refused := 0
	for _, pending := range answers {
		got := <-pending
		if got.err == nil {
			refused++
			require.Equal(t, "NotRegistered", refusalOf(got))
			continue
		}
		require.ErrorIs(t, got.err, batchapi.ErrUnavailable)
		require.ErrorContains(t, got.err, "nothing in it was taken")
	}
	require.Equal(t, 1, refused)
}

func TestRefusals(t *testing.T) {
	b := start(t, nil, nil)
	b.Stake(t, 3, 1)
	for name, test := range map[string]struct {
		change func(*batchapi.Attestation)
		says   string
	}{
		"unknown kind": {func(a *batchapi.Attestation) { a.Kind = "supersede" }, "there are register, rotate and reattest"},
		"another's consent": {func(a *batchapi.Attestation) {
			consent, err := b.Contracts.Consent(b.Account(4), a.Statement)
			require.NoError(t, err)
			a.Consent = consent
		}, "no signature of operator"},
		"no consent":           {func(a *batchapi.Attestation) { a.Consent = nil }, "no signature of operator"},
		"another statement":    {func(a *batchapi.Attestation) { a.Statement.Sequence++ }, "no signature of operator"},
		"no quote":             {func(a *batchapi.Attestation) { a.Quote = []byte("quote") }, "header"},
		"quote over something": {func(a *batchapi.Attestation) { a.Quote = b.quote(t, 3, common.Hash{1}) }, "over something else"},
		"forged quote": {func(a *batchapi.Attestation) {
			digest, err := a.Statement.Digest(b.Contracts.AttestationDomain())
			require.NoError(t, err)
			a.Quote = b.quote(t, 3, digest, simtee.KnobCorruptSignature)
		}, "cannot be proven"},
	} {
		t.Run(name, func(t *testing.T) {
			attestation := b.attestation(t, 3, batchapi.Register, 1, 1)
			test.change(&attestation)
			got := b.alone(t, attestation)
			require.ErrorIs(t, got.err, batchapi.ErrRefused)
			require.ErrorContains(t, got.err, test.says)
		})
	}
	for body, says := range map[string]string{
		"":                 "no attestation",
		`{"kind":1}`:       "no attestation",
		`{"colour":"red"}`: "unknown field",
		`{} {}`:            "after the document",
	} {
		response, err := http.Post(b.url+"/v1/attestations", "application/json", strings.NewReader(body))
		require.NoError(t, err)
		require.Equal(t, 400, response.StatusCode)
		content, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		require.Contains(t, string(content), says)
		require.NoError(t, response.Body.Close())
	}
}

// TestOneOfAMachine has a machine hand in two statements: whichever comes first is taken, and the other has to come again.
func TestOneOfAMachine(t *testing.T) {
	b := start(t, nil, nil)
	b.Stake(t, 3, 1)
	one, other := b.submit(t, b.attestation(t, 3, batchapi.Register, 1, 1)), b.submit(t, b.attestation(t, 3, batchapi.Register, 1, 2))
	var early answer
	pending := one
	select {
	case early = <-one:
		pending = other
	case early = <-other:
	}
	require.ErrorIs(t, early.err, batchapi.ErrUnavailable)
	require.ErrorContains(t, early.err, "of this machine waits already: try again in a minute")
	b.over <- time.Time{}
	got := <-pending
	require.NoError(t, got.err)
	require.Empty(t, refusalOf(got))
}

func TestNoKeyOnChain(t *testing.T) {
	b := start(t, func(c *service.Config) { c.Slots, c.Waiting = 2, 2 }, nil)
	got := b.alone(t, b.attestation(t, 3, batchapi.Register, 1, 1))
	require.ErrorIs(t, got.err, batchapi.ErrRefused)
	require.ErrorContains(t, got.err, "no key for 2 slots")
}

// TestProofFails has the operator told that it is not its fault, whether there is no proof or one that does not hold.
func TestProofFails(t *testing.T) {
	fault := errors.New("out of memory")
	for name, test := range map[string]struct {
		prove func(context.Context, []*witness.Quote) (*prover.Proof, error)
		says  string
	}{
		"none": {func(context.Context, []*witness.Quote) (*prover.Proof, error) { return nil, fault }, "out of memory"},
		"of other claims": {func(ctx context.Context, quotes []*witness.Quote) (*prover.Proof, error) {
			return proveOpen([32]byte{0xff})(ctx, quotes)
		}, "ProofInvalid"},
	} {
		t.Run(name, func(t *testing.T) {
			b := start(t, nil, test.prove)
			b.Stake(t, 3, 1)
			got := b.alone(t, b.attestation(t, 3, batchapi.Register, 1, 1))
			require.ErrorIs(t, got.err, batchapi.ErrUnavailable)
			require.ErrorContains(t, got.err, test.says)
		})
	}
}
