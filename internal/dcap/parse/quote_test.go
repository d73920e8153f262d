package parse_test

import (
	"bytes"
	"encoding/binary"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

// Offsets inside a version 4 TDX quote.
const (
	sigLenAt   = 632
	certTypeAt = sigLenAt + 4 + 64 + 64
	certLenAt  = certTypeAt + 2
	qeReportAt = certLenAt + 4
	authLenAt  = qeReportAt + 384 + 64
	pckTypeAt  = authLenAt + 2 + 32
	pckLenAt   = pckTypeAt + 2
)

func TestReadQuote_Fields(t *testing.T) {
	w, td := dcaptest.NewWorld(t), simtee.DefaultTD()
	for i, field := range []*[48]byte{&td.MRSeam, &td.MRTD, &td.MRConfigID, &td.MROwner, &td.MROwnerConfig, &td.RTMR[0], &td.RTMR[1], &td.RTMR[2], &td.RTMR[3]} {
		*field = [48]byte{0: byte(i + 1), 47: byte(0xf0 + i)}
	}
	raw := w.QuoteOf(t, td)
	q, err := parse.ReadQuote(raw)
	require.NoError(t, err)

	require.Equal(t, parse.TDX, q.Header.TEE)
	require.EqualValues(t, 4, q.Header.Version)
	require.Equal(t, parse.BodyTD10, q.BodyType)
	require.Nil(t, q.Enclave)
	require.Equal(t, td.TeeTCBSVN, q.TD.TeeTCBSVN)
	require.Equal(t, td.MRSeam, q.TD.MRSeam)
	require.Equal(t, td.MRSignerSeam, q.TD.MRSignerSeam)
	require.Equal(t, td.MRTD, q.TD.MRTD)
	require.Equal(t, td.MRConfigID, q.TD.MRConfigID)
	require.Equal(t, td.MROwner, q.TD.MROwner)
	require.Equal(t, td.MROwnerConfig, q.TD.MROwnerConfig)
	require.Equal(t, td.RTMR, q.TD.RTMR)
	require.Equal(t, dcaptest.ReportData(), q.ReportData())
	require.Equal(t, w.Platform.AttestationKeyXY(), q.AttestationKey)
	require.EqualValues(t, 2, q.QEReport.ISVProdID)
	require.EqualValues(t, 4, q.QEReport.ISVSVN)
	require.Equal(t, w.Platform.Config().CPUSVN, q.QEReport.CPUSVN)
	require.Equal(t, raw[:632], q.SignedPart)
	require.Zero(t, q.Trailing)
}

func TestReadQuote_TrailingBytesAreCountedAndIgnored(t *testing.T) {
	raw := dcaptest.NewWorld(t).Quote(t)
	plain, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	padded, err := parse.ReadQuote(append(bytes.Clone(raw), make([]byte, 37)...))
	require.NoError(t, err)
	require.Equal(t, 37, padded.Trailing)
	require.Equal(t, plain.Identity(), padded.Identity())
	require.Equal(t, plain.PCKChainPEM, padded.PCKChainPEM)
}

func TestCompactEvidence_Layout(t *testing.T) {
	w := dcaptest.NewWorld(t)
	q, err := parse.ReadQuote(w.Quote(t))
	require.NoError(t, err)
	evidence := parse.CompactEvidence(q)
	require.Len(t, evidence, 632+64+64+384+64+32)
	require.Equal(t, q.SignedPart, evidence[:632])
	require.Equal(t, q.Signature[:], evidence[632:696])
	require.Equal(t, q.AttestationKey[:], evidence[696:760])
	require.Equal(t, q.QEReportRaw, evidence[760:1144])
	require.Equal(t, q.QESignature[:], evidence[1144:1208])
	require.Equal(t, q.QEAuthData, evidence[1208:])

	direct, err := w.Platform.EvidenceTDX(simtee.DefaultTD(), dcaptest.ReportData())
	require.NoError(t, err)
	require.Equal(t, direct, evidence, "simulator and parser agree on the layout")
}

func TestReadQuote_Faults(t *testing.T) {
	set16 := func(at int, v uint16) func([]byte) {
		return func(b []byte) { binary.LittleEndian.PutUint16(b[at:], v) }
	}
	set32 := func(at int, v uint32) func([]byte) {
		return func(b []byte) { binary.LittleEndian.PutUint32(b[at:], v) }
	}
	add32 := func(at int, d int) func([]byte) {
		return func(b []byte) {
			binary.LittleEndian.PutUint32(b[at:], uint32(int(binary.LittleEndian.Uint32(b[at:]))+d))
		}
	}
	for _, test := range []struct {
		name, field string
		change      func([]byte)
		want        error
	}{
		{"version 2", "header.version", set16(0, 2), parse.ErrUnsupported},
		{"version 6", "header.version", set16(0, 6), parse.ErrUnsupported},
		{"TDX in version 3", "header.tee type", set16(0, 3), parse.ErrUnsupported},
		{"attestation key type 3", "header.attestation key type", set16(2, 3), parse.ErrUnsupported},
		{"unknown TEE", "header.tee type", set32(4, 0x82), parse.ErrUnsupported},
		{"vendor", "header.qe vendor id", func(b []byte) { b[27] ^= 1 }, parse.ErrUnsupported},
		{"signature length too small", "signature.certification data", add32(sigLenAt, -1), parse.ErrTruncated},
		{"signature length zero", "signature.quote signature", set32(sigLenAt, 0), parse.ErrTruncated},
		{"signature length huge", "signature", set32(sigLenAt, 0xffffffff), parse.ErrTruncated},
		{"certification type 5 outside", "signature.certification type", set16(certTypeAt, 5), parse.ErrUnsupported},
		{"certification length huge", "signature.certification data", set32(certLenAt, 0xffffffff), parse.ErrTruncated},
		{"certification length too small", "signature.pck chain", add32(certLenAt, -1), parse.ErrTruncated},
		{"auth data length huge", "signature.qe auth data", set16(authLenAt, 0xffff), parse.ErrTruncated},
		{"pck type 1", "signature.pck certification type", set16(pckTypeAt, 1), parse.ErrUnsupported},
		{"pck length huge", "signature.pck chain", set32(pckLenAt, 0xffffffff), parse.ErrTruncated},
		{"pck length too small", "signature.certification data", add32(pckLenAt, -1), parse.ErrMalformed},
	} {
		t.Run(test.name, func(t *testing.T) {
			raw := dcaptest.NewWorld(t).Quote(t)
			test.change(raw)
			_, err := parse.ReadQuote(raw)
			require.ErrorIs(t, err, test.want)
			var field *parse.FieldError
			require.True(t, errors.As(err, &field))
			require.Equal(t, test.field, field.Field)
			require.Contains(t, err.Error(), test.field)
		})
	}
}

// Bytes between the credentials and the declared end of the signature are refused: only what follows it is padding.
func TestReadQuote_GapInsideTheSignature(t *testing.T) {
	raw := dcaptest.NewWorld(t).Quote(t)
	binary.LittleEndian.PutUint32(raw[sigLenAt:], binary.LittleEndian.Uint32(raw[sigLenAt:])+4)
	_, err := parse.ReadQuote(append(raw, 0, 0, 0, 0))
	require.ErrorIs(t, err, parse.ErrMalformed)
	require.ErrorContains(t, err, "4 bytes too many")
}

func TestTEE_String(t *testing.T) {
	require.Equal(t, "SGX", parse.SGX.String())
	require.Equal(t, "TDX", parse.TDX.String())
	require.Equal(t, "TEE(0x5)", parse.TEE(5).String())
}

// FuzzReadQuote looks for panics, and for quotes whose parts do not add up.
func FuzzReadQuote(f *testing.F) {
	w := dcaptest.NewWorld(f)
	for format := range layouts() {
		f.Add(w.QuoteIn(f, format, nil))
	}
	f.Add(dcaptest.IntelQuote())
	f.Add(w.Quote(f)[:700])
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		q, err := parse.ReadQuote(data)
		if err != nil {
			var field *parse.FieldError
			require.True(t, errors.As(err, &field), "%v", err)
			return
		}
		require.True(t, bytes.HasPrefix(data, q.SignedPart))
		require.NotEqual(t, q.TD == nil, q.Enclave == nil)
		require.Len(t, q.QEReportRaw, parse.EnclaveReportSize)
		require.Len(t, parse.CompactEvidence(q), len(q.SignedPart)+64+64+384+64+len(q.QEAuthData))
		fixed := len(q.SignedPart) + 4 + 64 + 64 + 384 + 64 + 2 + 2 + 4
		if q.Header.Version > 3 {
			fixed += 2 + 4
		}
		require.Equal(t, len(data), fixed+len(q.QEAuthData)+len(q.PCKChainPEM)+q.Trailing)
		if chain, err := parse.ReadPCKChain(q.PCKChainPEM); err == nil {
			_, _ = parse.ReadPCK(chain.Leaf)
		}
	})
}
