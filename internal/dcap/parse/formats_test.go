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

// layoutOf is what a format must be read as.
type layoutOf struct {
	version  uint16
	tee      parse.TEE
	body     parse.BodyType
	bodySize int // with the announcement that version 5 puts before it
}

func layouts() map[simtee.Format]layoutOf {
	return map[simtee.Format]layoutOf{
		simtee.SGXv3:       {3, parse.SGX, parse.BodySGX, 384},
		simtee.SGXv4:       {4, parse.SGX, parse.BodySGX, 384},
		simtee.TDXv4:       {4, parse.TDX, parse.BodyTD10, 584},
		simtee.SGXv5:       {5, parse.SGX, parse.BodySGX, 6 + 384},
		simtee.TDXv5TD10:   {5, parse.TDX, parse.BodyTD10, 6 + 584},
		simtee.TDXv5TD15:   {5, parse.TDX, parse.BodyTD15, 6 + 648},
		simtee.TDXv5TD15Ex: {5, parse.TDX, parse.BodyTD15Ex, 6 + 885},
	}
}

func TestReadQuote_EveryFormat(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for format, want := range layouts() {
		t.Run(format.String(), func(t *testing.T) {
			raw := w.QuoteIn(t, format, nil, simtee.KnobPadded)
			q, err := parse.ReadQuote(raw)
			require.NoError(t, err)
			require.Equal(t, want.version, q.Header.Version)
			require.Equal(t, want.tee, q.Header.TEE)
			require.Equal(t, want.body, q.BodyType)
			require.Equal(t, raw[:parse.HeaderSize+want.bodySize], q.SignedPart)
			require.Equal(t, dcaptest.ReportData(), q.ReportData())
			require.Equal(t, w.Platform.AttestationKeyXY(), q.AttestationKey)
			require.Len(t, q.QEAuthData, 32)
			require.Positive(t, q.Trailing)
			require.Equal(t, want.tee == parse.SGX, q.Enclave != nil)
			require.Equal(t, want.tee == parse.TDX, q.TD != nil)
			evidence := parse.CompactEvidence(q)
			require.Len(t, evidence, parse.HeaderSize+want.bodySize+64+64+384+64+32)
		})
	}
}

func TestReadQuote_EnclaveFields(t *testing.T) {
	w, enclave := dcaptest.NewWorld(t), simtee.DefaultEnclave()
	enclave.MiscSelect, enclave.ISVProdID, enclave.ISVSVN = [4]byte{1, 2, 3, 4}, 0x0102, 0x0304
	q, err := parse.ReadQuote(w.QuoteIn(t, simtee.SGXv3, func(c *simtee.QuoteConfig) { c.Enclave = enclave }))
	require.NoError(t, err)
	require.Equal(t, enclave.MREnclave, q.Enclave.MREnclave)
	require.Equal(t, enclave.MRSigner, q.Enclave.MRSigner)
	require.Equal(t, enclave.Attributes, q.Enclave.Attributes)
	require.Equal(t, enclave.MiscSelect, q.Enclave.MiscSelect)
	require.EqualValues(t, 0x0102, q.Enclave.ISVProdID)
	require.EqualValues(t, 0x0304, q.Enclave.ISVSVN)
	require.Equal(t, w.Platform.Config().CPUSVN, q.Enclave.CPUSVN)
	require.EqualValues(t, simtee.DefaultQEISVSVN, q.Header.QESVN)
	require.EqualValues(t, simtee.DefaultPCESVN, q.Header.PCESVN)
	require.EqualValues(t, 1, q.QEReport.ISVProdID)
	require.False(t, q.Enclave.Debug())
	q, err = parse.ReadQuote(w.QuoteIn(t, simtee.SGXv5, nil, simtee.KnobDebug))
	require.NoError(t, err)
	require.True(t, q.Enclave.Debug())
}

func TestReadQuote_TD15Fields(t *testing.T) {
	w := dcaptest.NewWorld(t)
	change := func(c *simtee.QuoteConfig) {
		c.TD.TeeTCBSVN2, c.TD.MRServiceTD = [16]uint8{9, 3, 8, 15: 1}, [48]byte{0: 1, 47: 2}
	}
	for _, format := range []simtee.Format{simtee.TDXv5TD15, simtee.TDXv5TD15Ex} {
		q, err := parse.ReadQuote(w.QuoteIn(t, format, change))
		require.NoError(t, err)
		require.Equal(t, [16]uint8{9, 3, 8, 15: 1}, *q.TD.TeeTCBSVN2)
		require.Equal(t, [48]byte{0: 1, 47: 2}, *q.TD.MRServiceTD)
		require.Equal(t, format == simtee.TDXv5TD15Ex, q.TD.Extended != nil)
	}
	q, err := parse.ReadQuote(w.QuoteIn(t, simtee.TDXv5TD10, change))
	require.NoError(t, err)
	require.Nil(t, q.TD.TeeTCBSVN2)
	require.Nil(t, q.TD.MRServiceTD)
	require.Nil(t, q.TD.Extended)
}

// Each field of the extended report is where the format puts it.
func TestReadQuote_TD15Extension(t *testing.T) {
	raw := dcaptest.NewWorld(t).QuoteIn(t, simtee.TDXv5TD15Ex, nil)
	const begin = parse.HeaderSize + 6 + parse.TDReport15Size
	for i := range parse.TDReport15ExSize - parse.TDReport15Size {
		raw[begin+i] = byte(i)
	}
	q, err := parse.ReadQuote(raw)
	require.NoError(t, err)
	e := q.TD.Extended
	require.EqualValues(t, 0, e.VMID)
	for name, field := range map[string]struct {
		at    int
		bytes []byte
	}{
		"td id":                              {649, e.TDID[:]},
		"device info":                        {681, e.DeviceInfo[:]},
		"initial service td hash":            {729, e.InitialServiceTDHash[:]},
		"initial service td attributes":      {777, e.InitialServiceTDAttributes[:]},
		"initial cpu svn":                    {785, e.InitialCPUSVN[:]},
		"initial tee tcb svn":                {801, e.InitialTeeTCBSVN[:]},
		"initial fmspc":                      {817, e.InitialFMSPC[:]},
		"current service td hash":            {829, e.CurrentServiceTDHash[:]},
		"current service td attributes, end": {877, e.CurrentServiceTDAttributes[:]},
	} {
		require.Equal(t, byte(field.at-parse.TDReport15Size), field.bytes[0], name)
		require.Equal(t, raw[parse.HeaderSize+6+field.at:][:len(field.bytes)], field.bytes, name)
	}
}

// Cut anywhere, a quote of any format is refused as truncated, and the error says where.
func TestReadQuote_EveryTruncationOfEveryFormat(t *testing.T) {
	w := dcaptest.NewWorld(t)
	for format := range layouts() {
		raw := w.QuoteIn(t, format, nil)
		for n := range raw {
			_, err := parse.ReadQuote(raw[:n])
			require.ErrorIs(t, err, parse.ErrTruncated, "%s cut to %d bytes", format, n)
			var field *parse.FieldError
			require.True(t, errors.As(err, &field))
			require.LessOrEqual(t, field.Offset, n)
		}
	}
}

func TestReadQuote_AnnouncedBody(t *testing.T) {
	for _, test := range []struct {
		name, field string
		kind        uint16
		size        uint32
		want        error
	}{
		{"type 0", "body.type", 0, 648, parse.ErrUnsupported},
		{"type 5", "body.type", 5, 648, parse.ErrUnsupported},
		{"an enclave's under a TDX header", "body.type", 1, 384, parse.ErrMalformed},
		{"size of another type", "body.size", 3, 584, parse.ErrMalformed},
		{"size zero", "body.size", 3, 0, parse.ErrMalformed},
		{"size huge", "body.size", 3, 0xffffffff, parse.ErrMalformed},
	} {
		t.Run(test.name, func(t *testing.T) {
			raw := dcaptest.NewWorld(t).QuoteIn(t, simtee.TDXv5TD15, nil)
			binary.LittleEndian.PutUint16(raw[48:], test.kind)
			binary.LittleEndian.PutUint32(raw[50:], test.size)
			_, err := parse.ReadQuote(raw)
			require.ErrorIs(t, err, test.want)
			var field *parse.FieldError
			require.True(t, errors.As(err, &field))
			require.Equal(t, test.field, field.Field)
		})
	}
}

// Signatures of either half and bytes behind the quote leave its identity alone, in every format.
func TestQuote_IdentityIgnoresMalleableParts(t *testing.T) {
	w := dcaptest.NewWorld(t)
	identities := map[[32]byte]simtee.Format{}
	for format := range layouts() {
		plain, err := parse.ReadQuote(w.QuoteIn(t, format, nil, simtee.KnobLowS, simtee.KnobLowSQE))
		require.NoError(t, err)
		other, err := parse.ReadQuote(append(w.QuoteIn(t, format, nil, simtee.KnobHighS, simtee.KnobHighSQE), 1, 2, 3))
		require.NoError(t, err)
		require.NotEqual(t, plain.Signature, other.Signature)
		require.Equal(t, plain.Identity(), other.Identity())
		require.NotContains(t, identities, plain.Identity(), "%s and %s", format, identities[plain.Identity()])
		identities[plain.Identity()] = format
	}
}

// Version 3 has no block around its credentials; bytes between them and the declared end are refused there as well.
func TestReadQuote_GapInsideTheSignatureOfVersion3(t *testing.T) {
	raw := dcaptest.NewWorld(t).QuoteIn(t, simtee.SGXv3, nil)
	const sigLenAt = 48 + 384
	binary.LittleEndian.PutUint32(raw[sigLenAt:], binary.LittleEndian.Uint32(raw[sigLenAt:])+4)
	_, err := parse.ReadQuote(append(bytes.Clone(raw), 0, 0, 0, 0))
	require.ErrorIs(t, err, parse.ErrMalformed)
	require.ErrorContains(t, err, "4 bytes too many")
}
