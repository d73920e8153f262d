package enclave_test

import (
	"crypto/sha256"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/prover-node/internal/enclave"
)

func domains() enclave.Domains {
	return enclave.Domains{
		Market: protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{1}},
		Proof:  protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{2}},
		Oracle: protocol.Domain{ChainID: big.NewInt(31337), Contract: common.Address{3}},
	}
}

// order is a job and the execution that answers it.
func order(t *testing.T) (enclave.Order, enclave.Execution) {
	t.Helper()
	request := protocol.JobRequest{
		Requester: common.Address{7}, Nonce: big.NewInt(1),
		Work: protocol.Work{
			Kind: protocol.KindSp1, Program: common.Hash{1}, ProgramDigest: common.Hash{2}, InputDigest: common.Hash{3},
			CycleLimit: 100, MaxResultBytes: 8,
		},
		Assurance: protocol.Assurance{Mode: protocol.ModeTee},
		Offer: protocol.Offer{
			MinPrice: big.NewInt(1), MaxPrice: big.NewInt(2), FloorFee: big.NewInt(0), Collateral: big.NewInt(3),
		},
	}
	id, err := request.ID(domains().Market)
	require.NoError(t, err)
	return enclave.Order{JobID: id, Round: 2, Worker: common.Address{9}, Request: request}, enclave.Execution{
		VKey: [32]byte{1}, ProgramDigest: [32]byte{2}, InputDigest: [32]byte{3}, Outcome: protocol.OutcomeOk, Cycles: 42,
		PublicValues: []byte("result"),
	}
}

func TestSign(t *testing.T) {
	e, err := enclave.New(domains())
	require.NoError(t, err)
	job, ran := order(t)
	signed, err := e.Sign(job, ran)
	require.NoError(t, err)
	require.Equal(t, protocol.TeeStatement{
		JobID: job.JobID, Round: 2, Worker: common.Address{9}, Kind: protocol.KindSp1, Program: common.Hash{1},
		InputDigest: common.Hash{3}, ResultDigest: sha256.Sum256([]byte("result")), Cycles: 42, Outcome: protocol.OutcomeOk,
	}, signed.Statement)
	digest, err := signed.Statement.Digest(domains().Proof)
	require.NoError(t, err)
	signer, err := protocol.RecoverDigest(digest, signed.Signature)
	require.NoError(t, err)
	require.Equal(t, e.Address(), signer)
}

func TestSign_Refuses(t *testing.T) {
	cases := []struct {
		name   string
		change func(*enclave.Order, *enclave.Execution)
		want   error
	}{
		{"another id", func(o *enclave.Order, _ *enclave.Execution) { o.JobID[0] ^= 1 }, enclave.ErrOtherJob},
		{"another price in the request", func(o *enclave.Order, _ *enclave.Execution) { o.Request.Offer.MaxPrice = big.NewInt(9) }, enclave.ErrOtherJob},
		{"another cycle limit", func(o *enclave.Order, _ *enclave.Execution) { o.Request.Work.CycleLimit++ }, enclave.ErrOtherJob},
		{"another program", func(_ *enclave.Order, x *enclave.Execution) { x.VKey[0] ^= 1 }, enclave.ErrOtherProgram},
		{"other program bytes", func(_ *enclave.Order, x *enclave.Execution) { x.ProgramDigest[0] ^= 1 }, enclave.ErrOtherProgram},
		{"another input", func(_ *enclave.Order, x *enclave.Execution) { x.InputDigest[0] ^= 1 }, enclave.ErrOtherInput},
		{"result above the request's limit", func(_ *enclave.Order, x *enclave.Execution) { x.PublicValues = make([]byte, 9) }, enclave.ErrNoStatement},
		{"no outcome", func(_ *enclave.Order, x *enclave.Execution) { x.Outcome = 0 }, enclave.ErrNoStatement},
		{"ok with exit code", func(_ *enclave.Order, x *enclave.Execution) { x.ExitCode = 1 }, enclave.ErrNoStatement},
		{"failed without exit code", func(_ *enclave.Order, x *enclave.Execution) { x.Outcome, x.PublicValues = protocol.OutcomeFailed, nil }, enclave.ErrNoStatement},
		{"failed with a result", func(_ *enclave.Order, x *enclave.Execution) { x.Outcome, x.ExitCode = protocol.OutcomeFailed, 3 }, enclave.ErrNoStatement},
		{"limit exceeded with a result", func(_ *enclave.Order, x *enclave.Execution) { x.Outcome = protocol.OutcomeLimitExceeded }, enclave.ErrNoStatement},
	}
	e, err := enclave.New(domains())
	require.NoError(t, err)
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			job, ran := order(t)
			c.change(&job, &ran)
			signed, err := e.Sign(job, ran)
			require.ErrorIs(t, err, c.want)
			require.Empty(t, signed.Signature)
		})
	}
}

func TestSign_OtherOutcomes(t *testing.T) {
	e, err := enclave.New(domains())
	require.NoError(t, err)
	job, ran := order(t)
	ran.PublicValues, ran.Outcome, ran.ExitCode = nil, protocol.OutcomeFailed, 3
	signed, err := e.Sign(job, ran)
	require.NoError(t, err)
	require.EqualValues(t, sha256.Sum256(nil), signed.Statement.ResultDigest)
	ran.Outcome, ran.ExitCode = protocol.OutcomeLimitExceeded, 0
	_, err = e.Sign(job, ran)
	require.NoError(t, err)
}

func TestEnclave_KeysDifferAndStayInside(t *testing.T) {
	one, err := enclave.New(domains())
	require.NoError(t, err)
	other, err := enclave.New(domains())
	require.NoError(t, err)
	require.NotEqual(t, one.Address(), other.Address())
	for _, shown := range []string{fmt.Sprint(one), fmt.Sprintf("%+v", one), fmt.Sprintf("%#v", one), fmt.Sprintf("%v", []any{one})} {
		require.Contains(t, shown, one.Address().Hex())
		require.Less(t, len(shown), 70)
	}
}

func TestSignBatch(t *testing.T) {
	e, err := enclave.New(domains())
	require.NoError(t, err)
	job, ran := order(t)
	one, err := e.Sign(job, ran)
	require.NoError(t, err)
	job.Round++
	two, err := e.Sign(job, ran)
	require.NoError(t, err)

	signature, err := e.SignBatch([]enclave.Signed{one, two})
	require.NoError(t, err)
	digest, err := protocol.TeeBatch{one.Statement, two.Statement}.Digest(domains().Proof)
	require.NoError(t, err)
	signer, err := protocol.RecoverDigest(digest, signature)
	require.NoError(t, err)
	require.Equal(t, e.Address(), signer)

	_, err = e.SignBatch(nil)
	require.ErrorIs(t, err, protocol.ErrOutOfRange)
	for name, change := range map[string]func(*enclave.Signed){
		"another result":    func(s *enclave.Signed) { s.Statement.ResultDigest[0]++ },
		"another round":     func(s *enclave.Signed) { s.Statement.Round++ },
		"another signature": func(s *enclave.Signed) { s.Signature = one.Signature },
		"no signature":      func(s *enclave.Signed) { s.Signature = nil },
	} {
		changed := two
		change(&changed)
		_, err := e.SignBatch([]enclave.Signed{one, changed})
		require.ErrorIs(t, err, enclave.ErrNotStated, name)
	}
	other, err := enclave.New(domains())
	require.NoError(t, err)
	_, err = other.SignBatch([]enclave.Signed{one})
	require.ErrorIs(t, err, enclave.ErrNotStated, "what another enclave stated")
}

func TestSignTelemetry(t *testing.T) {
	e, err := enclave.New(domains())
	require.NoError(t, err)
	telemetry := protocol.Telemetry{Enclave: common.Hash{1}, Sequence: 2, Time: 3}
	signature, err := e.SignTelemetry(telemetry)
	require.NoError(t, err)
	digest, err := telemetry.Digest(domains().Oracle)
	require.NoError(t, err)
	signer, err := protocol.RecoverDigest(digest, signature)
	require.NoError(t, err)
	require.Equal(t, e.Address(), signer)
	telemetry.Load = protocol.MaxScore + 1
	_, err = e.SignTelemetry(telemetry)
	require.ErrorIs(t, err, protocol.ErrBadTelemetry)
}
