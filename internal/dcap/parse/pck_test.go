package parse_test

import (
	"bytes"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"encoding/hex"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

func TestReadPCK_Simulated(t *testing.T) {
	config := simtee.PlatformConfig{
		Seed: []byte("x"), PPID: [16]byte{1, 2, 3}, InstanceID: [16]byte{4, 5, 6}, FMSPC: [6]byte{7, 8, 9}, PCEID: [2]byte{10, 11},
		Components: [16]uint8{0, 1, 127, 128, 255, 255, 3, 4, 5, 6, 7, 8, 9, 10, 200, 255}, CPUSVN: [16]byte{9, 8, 7},
		PCESVN: 40000, DynamicPlatform: true, SMTEnabled: true,
	}
	pck, err := parse.ReadPCK(dcaptest.NewWorldWith(t, config).Platform.PCK())
	require.NoError(t, err)
	require.Equal(t, config.PPID, pck.PPID)
	require.Equal(t, config.Components, pck.Components)
	require.Equal(t, config.CPUSVN, pck.CPUSVN)
	require.Equal(t, config.PCESVN, pck.PCESVN)
	require.Equal(t, config.PCEID, pck.PCEID)
	require.Equal(t, config.FMSPC, pck.FMSPC)
	require.Equal(t, parse.SGXScalable, pck.Type)
	require.Equal(t, config.InstanceID, *pck.InstanceID)
	require.Equal(t, parse.PlatformConfiguration{Dynamic: true, SMTEnabled: true}, *pck.Configuration)
}

func TestReadPCK_ProcessorCAHasNoPlatformFields(t *testing.T) {
	pck, err := parse.ReadPCK(dcaptest.NewWorldWith(t, simtee.PlatformConfig{CA: simtee.ProcessorCA}).Platform.PCK())
	require.NoError(t, err)
	require.Nil(t, pck.InstanceID)
	require.Nil(t, pck.Configuration)
	require.Equal(t, parse.SGXStandard, pck.Type)
}

func TestReadPCK_IntelSigned(t *testing.T) {
	q, err := parse.ReadQuote(dcaptest.IntelQuote())
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(q.PCKChainPEM)
	require.NoError(t, err)
	pck, err := parse.ReadPCK(chain.Leaf)
	require.NoError(t, err)
	require.Equal(t, "089ddfdb9c0359c82a3bc7719239574e", hex.EncodeToString(pck.PPID[:]))
	require.Equal(t, [16]uint8{3, 3, 2, 2, 2, 1, 0, 2}, pck.Components)
	require.Equal(t, [16]byte{3, 3, 2, 2, 2, 1, 0, 2}, pck.CPUSVN)
	require.EqualValues(t, 11, pck.PCESVN)
	require.Equal(t, [6]byte{0x50, 0x80, 0x6f}, pck.FMSPC)
	require.Equal(t, parse.SGXScalable, pck.Type)
	require.Equal(t, "8c314d17d205dfafcbecbb00fc87eff7", hex.EncodeToString(pck.InstanceID[:]))
	require.Equal(t, parse.PlatformConfiguration{Dynamic: true, CachedKeys: false, SMTEnabled: true}, *pck.Configuration)
}

// sgxValue returns the SGX extension of a simulated certificate.
func sgxValue(t testing.TB) []byte {
	t.Helper()
	cert := dcaptest.NewWorld(t).Platform.PCK()
	return bytes.Clone(cert.Extensions[len(cert.Extensions)-1].Value)
}

func sgxCert(values ...[]byte) *x509.Certificate {
	cert := &x509.Certificate{}
	for _, value := range values {
		cert.Extensions = append(cert.Extensions, pkix.Extension{
			Id: asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}, Value: value,
		})
	}
	return cert
}

// replaceOnce changes exactly one place, so that a test cannot pass for want of its pattern.
func replaceOnce(t *testing.T, value []byte, from, to string) []byte {
	t.Helper()
	f, err := hex.DecodeString(from)
	require.NoError(t, err)
	r, err := hex.DecodeString(to)
	require.NoError(t, err)
	require.Equal(t, 1, bytes.Count(value, f), "pattern %s", from)
	require.Len(t, r, len(f), "lengths must stay")
	return bytes.Replace(value, f, r, 1)
}

func TestReadPCK_Faults(t *testing.T) {
	const oid = "2a864886f84d010d01"
	for _, test := range []struct{ name, field, from, to string }{
		{"first OID wrong", "pck.ppid", "060a" + oid + "01", "060a" + oid + "09"},
		{"elements out of order", "pck.pceid", "060a" + oid + "03", "060a" + oid + "04"},
		{"octet string as bit string", "pck.ppid", "060a" + oid + "010410", "060a" + oid + "010310"},
		{"component OID repeated", "pck.tcb component 2", "060b" + oid + "0202", "060b" + oid + "0201"},
		{"negative component", "pck.tcb component 1", "060b" + oid + "0201020107", "060b" + oid + "02010201ff"},
		{"component as octet string", "pck.tcb component 1", "060b" + oid + "0201020107", "060b" + oid + "0201040107"},
		{"negative PCESVN", "pck.pcesvn", "060b" + oid + "021102010b", "060b" + oid + "021102018b"},
		{"SGX type 3", "pck.sgx type", "060a" + oid + "050a0101", "060a" + oid + "050a0103"},
		{"SGX type as integer", "pck.sgx type", "060a" + oid + "050a0101", "060a" + oid + "05020101"},
		{"boolean that is neither", "pck.smt enabled", "060b" + oid + "0703010100", "060b" + oid + "0703010101"},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse.ReadPCK(sgxCert(replaceOnce(t, sgxValue(t), test.from, test.to)))
			require.ErrorIs(t, err, parse.ErrMalformed)
			require.ErrorContains(t, err, test.field)
		})
	}
}

func TestReadPCK_ShapeFaults(t *testing.T) {
	value := sgxValue(t)
	for _, test := range []struct {
		name, want string
		cert       *x509.Certificate
	}{
		{"no extension", "missing", sgxCert()},
		{"two extensions", "present twice", sgxCert(value, value)},
		{"trailing byte", "1 bytes too many", sgxCert(append(bytes.Clone(value), 0))},
		{"empty", "pck.sgx extension", sgxCert([]byte{})},
		{"empty sequence", "0 elements", sgxCert([]byte{0x30, 0x00})},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse.ReadPCK(test.cert)
			require.ErrorIs(t, err, parse.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
}

// element encodes SEQUENCE { 1.2.840.113741.1.13.1.arcs…, value }.
func element(t *testing.T, value any, arcs ...int) []byte {
	t.Helper()
	der, err := asn1.Marshal(struct {
		ID    asn1.ObjectIdentifier
		Value any
	}{append(asn1.ObjectIdentifier{1, 2, 840, 113741, 1, 13, 1}, arcs...), value})
	require.NoError(t, err)
	return der
}

func sequence(t *testing.T, elements ...[]byte) asn1.RawValue {
	t.Helper()
	return asn1.RawValue{Tag: asn1.TagSequence, IsCompound: true, Bytes: bytes.Join(elements, nil)}
}

func TestReadPCK_WrongSizes(t *testing.T) {
	build := func(components int, svn, pceSVN int, ppid, cpuSVN, fmspc int) *x509.Certificate {
		var tcb [][]byte
		for i := range components {
			tcb = append(tcb, element(t, svn, 2, i+1))
		}
		tcb = append(tcb, element(t, pceSVN, 2, 17), element(t, make([]byte, cpuSVN), 2, 18))
		all, err := asn1.Marshal(sequence(t,
			element(t, make([]byte, ppid), 1), element(t, sequence(t, tcb...), 2), element(t, make([]byte, 2), 3),
			element(t, make([]byte, fmspc), 4), element(t, asn1.Enumerated(0), 5)))
		require.NoError(t, err)
		return sgxCert(all)
	}
	_, err := parse.ReadPCK(build(16, 255, 65535, 16, 16, 6))
	require.NoError(t, err)
	for _, test := range []struct {
		name, field string
		cert        *x509.Certificate
	}{
		{"component of 256", "pck.tcb component 1", build(16, 256, 1, 16, 16, 6)},
		{"PCESVN of 65536", "pck.pcesvn", build(16, 1, 65536, 16, 16, 6)},
		{"fifteen components", "pck.tcb component 16", build(15, 1, 1, 16, 16, 6)},
		{"seventeen components", "pck.cpusvn", build(17, 1, 1, 16, 16, 6)},
		{"short PPID", "pck.ppid", build(16, 1, 1, 15, 16, 6)},
		{"long CPUSVN", "pck.cpusvn", build(16, 1, 1, 16, 17, 6)},
		{"long FMSPC", "pck.fmspc", build(16, 1, 1, 16, 16, 7)},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse.ReadPCK(test.cert)
			require.ErrorIs(t, err, parse.ErrMalformed)
			require.ErrorContains(t, err, test.field)
		})
	}
}

func TestReadPCKChain(t *testing.T) {
	w := dcaptest.NewWorld(t)
	leaf, ca, root := w.Platform.PCK(), w.Authority.CACert(simtee.PlatformCA), w.Authority.Root()
	good := dcaptest.PEM(leaf, ca, root)
	for _, ending := range []string{"", "\n", "\x00", "\n\x00"} {
		chain, err := parse.ReadPCKChain(append(bytes.Clone(good), ending...))
		require.NoError(t, err, "%q", ending)
		require.Equal(t, leaf.Raw, chain.Leaf.Raw)
		require.Equal(t, ca.Raw, chain.CA.Raw)
		require.Equal(t, root.Raw, chain.Root.Raw)
	}
	for _, test := range []struct {
		name, want string
		text       []byte
	}{
		{"empty", "0 certificates", nil},
		{"one", "1 certificates", dcaptest.PEM(leaf)},
		{"four", "4 certificates", dcaptest.PEM(leaf, ca, root, root)},
		{"text behind", "behind the last certificate", append(bytes.Clone(good), "hello"...)},
		{"text before", "0 certificates", append([]byte("hello\n"), good...)},
		{"text between", "1 certificates", bytes.Join([][]byte{dcaptest.PEM(leaf), dcaptest.PEM(ca, root)}, []byte("x\n"))},
		{"not base64", "not PEM", []byte("-----BEGIN CERTIFICATE-----\n!!!\n-----END CERTIFICATE-----\n")},
		{"not a certificate", "x509", []byte("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")},
	} {
		t.Run(test.name, func(t *testing.T) {
			_, err := parse.ReadPCKChain(test.text)
			require.ErrorIs(t, err, parse.ErrMalformed)
			require.ErrorContains(t, err, test.want)
		})
	}
}

// FuzzReadPCK looks for panics in the walk over the SGX extension.
func FuzzReadPCK(f *testing.F) {
	f.Add(sgxValue(f))
	f.Add([]byte{0x30, 0x00})
	f.Fuzz(func(t *testing.T, value []byte) {
		pck, err := parse.ReadPCK(sgxCert(value))
		if err == nil {
			require.NotNil(t, pck)
			return
		}
		require.ErrorIs(t, err, parse.ErrMalformed)
	})
}

// FuzzReadPCKChain looks for panics, and for text that is accepted although it is not three certificates.
func FuzzReadPCKChain(f *testing.F) {
	w := dcaptest.NewWorld(f)
	f.Add(dcaptest.PEM(w.Platform.PCK(), w.Authority.CACert(simtee.PlatformCA), w.Authority.Root()))
	f.Fuzz(func(t *testing.T, text []byte) {
		chain, err := parse.ReadPCKChain(text)
		if err != nil {
			require.ErrorIs(t, err, parse.ErrMalformed)
			return
		}
		require.Equal(t, 3, bytes.Count(text, []byte("-----BEGIN CERTIFICATE-----")))
		require.NotNil(t, chain.Root)
	})
}
