package pck_test

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/x509"
	"encoding/binary"
	"fmt"
	"testing"
	"time"

	"github.com/consensys/gnark/constraint"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/pck"
	"github.com/assay-network/assay/dcap-zk/zktest"
	"github.com/assay-network/assay/internal/dcap/intelsample"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

const (
	bufferSize = 1216
	fieldsSize = 20 + 4 + 4 + 64 + 16 + 16 + 2 + 2 + 6
)

// reading asserts what is read of a certificate.
type reading struct {
	Buffer    [bufferSize]frontend.Variable
	Length    frontend.Variable
	Fields    [fieldsSize]frontend.Variable
	authority pck.Authority
	// silent leaves what was read unasserted, so that only the gadget's own assertions stand.
	silent bool
}

func (c *reading) Define(api frontend.API) error {
	args := lookup.New(api)
	leaf, err := pck.Read(api, args, args.Bytes(c.Buffer[:]), c.Length, c.authority)
	if err != nil {
		return err
	}
	at := 0
	for _, field := range [][]lookup.Byte{
		leaf.Serial[:], leaf.NotBefore[:], leaf.NotAfter[:], leaf.Key[:], leaf.PPID[:], leaf.SVNs[:], leaf.PCESVN[:],
		leaf.PCEID[:], leaf.FMSPC[:],
	} {
		for _, b := range field {
			if !c.silent {
				api.AssertIsEqual(b.Var(), c.Fields[at])
			}
			at++
		}
	}
	return nil
}

// fieldsOf is the native reference.
func fieldsOf(t *testing.T, cert *x509.Certificate) []byte {
	t.Helper()
	read, err := parse.ReadPCK(cert)
	require.NoError(t, err)
	key, err := cert.PublicKey.(*ecdsa.PublicKey).Bytes()
	require.NoError(t, err)
	out := cert.SerialNumber.FillBytes(make([]byte, 20))
	out = binary.BigEndian.AppendUint32(out, uint32(cert.NotBefore.Unix()))
	out = binary.BigEndian.AppendUint32(out, uint32(cert.NotAfter.Unix()))
	out = append(out, key[1:]...)
	out = append(out, read.PPID[:]...)
	out = append(out, read.Components[:]...)
	out = binary.BigEndian.AppendUint16(out, read.PCESVN)
	out = append(out, read.PCEID[:]...)
	return append(out, read.FMSPC[:]...)
}

func readingOf(tbs, fields []byte) *reading {
	buffer := make([]byte, bufferSize)
	copy(buffer, tbs)
	return &reading{
		Buffer: [bufferSize]frontend.Variable(zktest.Bytes(buffer)),
		Length: len(tbs),
		Fields: [fieldsSize]frontend.Variable(zktest.Bytes(fields)),
	}
}

func authority(issuer []byte, instances bool) pck.Authority {
	return pck.Authority{Issuer: issuer, Instances: instances, Least: 1000, Most: bufferSize}
}

func compile(t *testing.T, authority pck.Authority) constraint.ConstraintSystem {
	t.Helper()
	system, err := zktest.Compile(&reading{authority: authority})
	require.NoError(t, err)
	t.Logf("%d constraints with byte checks", system.GetNbConstraints())
	return system
}

func simulated(t *testing.T) *simtee.Authority {
	t.Helper()
	a, err := simtee.NewAuthority([]byte("pck tests"), func() time.Time { return time.Unix(1_800_000_000, 0) })
	require.NoError(t, err)
	return a
}

func TestReadIntel(t *testing.T) {
	quote, err := parse.ReadQuote(intelsample.Quote())
	require.NoError(t, err)
	chain, err := parse.ReadPCKChain(quote.PCKChainPEM)
	require.NoError(t, err)
	system := compile(t, authority(chain.CA.RawSubject, true))
	require.NoError(t, zktest.Solve(system, readingOf(chain.Leaf.RawTBSCertificate, fieldsOf(t, chain.Leaf))))
}

// configurations are machines whose certificates differ in shape: SVNs and PCE SVNs of every length.
func configurations() []simtee.PlatformConfig {
	var all []simtee.PlatformConfig
	for i, pceSVN := range []uint16{1, 127, 128, 255, 256, 32767, 32768, 65535} {
		config := simtee.PlatformConfig{Seed: []byte(fmt.Sprint("machine ", i)), PCESVN: pceSVN}
		for j := range config.Components {
			config.Components[j] = uint8(i * 37 * (j + 1))
		}
		all = append(all, config)
	}
	edges := simtee.PlatformConfig{Seed: []byte("edges"), PCEID: [2]byte{1, 2}}
	copy(edges.Components[:], []byte{0, 1, 127, 128, 129, 254, 255})
	return append(all, edges)
}

func TestReadSimulated(t *testing.T) {
	a := simulated(t)
	for _, ca := range []simtee.CA{simtee.PlatformCA, simtee.ProcessorCA} {
		system := compile(t, authority(a.CACert(ca).RawSubject, ca == simtee.PlatformCA))
		for _, config := range configurations() {
			config.CA = ca
			p, err := a.NewPlatform(config)
			require.NoError(t, err)
			leaf := p.PCK()
			require.NoError(t, zktest.Solve(system, readingOf(leaf.RawTBSCertificate, fieldsOf(t, leaf))), string(config.Seed))
			for i := range fieldsSize {
				if i%9 != 0 {
					continue
				}
				fields := fieldsOf(t, leaf)
				fields[i] ^= 1
				require.Error(t, zktest.Solve(system, readingOf(leaf.RawTBSCertificate, fields)), "field byte %d", i)
			}
		}
	}
}

// free returns the bytes that may differ: those whose content nothing asserts or returns.
func free(t *testing.T, tbs []byte) map[int]bool {
	t.Helper()
	out := make(map[int]bool)
	mark := func(from, size int) {
		for i := range size {
			out[from+i] = true
		}
	}
	find := func(pattern ...byte) int {
		at := bytes.Index(tbs, pattern)
		require.GreaterOrEqual(t, at, 0)
		return at
	}
	name := bytes.Index(tbs, []byte("Intel SGX PCK Certificate")) + 25
	mark(name, bytes.Index(tbs, []byte{0x30, 89, 0x30, 19})-name) // the rest of the subject
	for _, id := range []byte{35, 31, 14} {
		at := find(0x06, 3, 0x55, 0x1d, id)
		mark(at+5, int(tbs[at-1])-5)
	}
	oid := []byte{0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 0x01, 0x0d, 0x01}
	mark(find(append(oid, 2, 18, 4, 16)...)+13, 16)
	mark(find(append(oid, 5, 0x0a, 1)...)+12, 1)
	mark(find(append(oid, 6, 4, 16)...)+12, 16)
	mark(find(append(oid, 7, 0x30)...)+12, 54)
	return out
}

// TestEveryByteCounts changes each byte of a certificate in turn. What it then says is no longer what was claimed, or it
// is no certificate any more; only bytes known to be free may change.
func TestEveryByteCounts(t *testing.T) {
	a := simulated(t)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("bytes"), Components: [16]uint8{200, 5}, PCESVN: 300})
	require.NoError(t, err)
	system := compile(t, authority(a.CACert(simtee.PlatformCA).RawSubject, true))
	tbs, fields := p.PCK().RawTBSCertificate, fieldsOf(t, p.PCK())
	free := free(t, tbs)
	rejected, accepted := 0, 0
	for at := range tbs {
		// The second change is of the sign bit, which lengths and integers look at.
		for _, mask := range []byte{0x01, 0x80} {
			if mask == 0x80 && at%5 != 0 {
				continue
			}
			changed := append([]byte{}, tbs...)
			changed[at] ^= mask
			err := zktest.Solve(system, readingOf(changed, fields))
			if free[at] {
				require.NoError(t, err, "byte %d is free", at)
				accepted++
				continue
			}
			require.Error(t, err, "byte %d, %#x", at, mask)
			rejected++
		}
	}
	t.Logf("%d changes rejected, %d without effect", rejected, accepted)
	require.Greater(t, rejected, 1000)
}

// TestRefusals are certificates that are well-formed in one place and not in another, with the fields they would have.
func TestRefusals(t *testing.T) {
	a := simulated(t)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("refused"), Components: [16]uint8{7, 200}, PCESVN: 300})
	require.NoError(t, err)
	system := compile(t, authority(a.CACert(simtee.PlatformCA).RawSubject, true))
	tbs, fields := p.PCK().RawTBSCertificate, fieldsOf(t, p.PCK())
	dates := bytes.Index(tbs, []byte{0x17, 13})
	const notBefore = 20
	// put sets digits of notBefore and claims the second that they would be.
	put := func(at int, digits string, seconds int64) func([]byte, []byte) {
		return func(tbs, fields []byte) {
			copy(tbs[dates+2+at:], digits)
			was := binary.BigEndian.Uint32(fields[notBefore:])
			binary.BigEndian.PutUint32(fields[notBefore:], uint32(int64(was)+seconds))
		}
	}
	const day = 86400
	tests := map[string]func(tbs, fields []byte){
		"month 0":      put(2, "00", -31*day),
		"month 13":     put(2, "13", 365*day),
		"day 0":        put(4, "00", -day),
		"day 32":       put(4, "32", 31*day),
		"hour 24":      put(6, "24", day),
		"minute 60":    put(8, "60", 3600),
		"second 60":    put(10, "60", 60),
		"not a digit":  put(10, "0:", 10),
		"not a digit'": put(10, "0/", -1),
		"year 50": func(tbs, fields []byte) {
			copy(tbs[dates+2:], "50")
			at := time.Date(2050, 1, 1, 0, 0, 0, 0, time.UTC).Unix()
			binary.BigEndian.PutUint32(fields[notBefore:], uint32(at))
		},
	}
	for name, change := range tests {
		t.Run(name, func(t *testing.T) {
			changed, claimed := append([]byte{}, tbs...), append([]byte{}, fields...)
			change(changed, claimed)
			require.Error(t, zktest.Solve(system, readingOf(changed, claimed)))
		})
	}
	t.Run("leap years", func(t *testing.T) {
		for _, year := range []int{0, 1, 4, 23, 24, 28, 49} {
			for _, month := range []int{1, 2, 3, 12} {
				changed, claimed := append([]byte{}, tbs...), append([]byte{}, fields...)
				copy(changed[dates+2:], fmt.Sprintf("%02d%02d28235959", year, month))
				at := time.Date(2000+year, time.Month(month), 28, 23, 59, 59, 0, time.UTC).Unix()
				binary.BigEndian.PutUint32(claimed[notBefore:], uint32(at))
				require.NoError(t, zktest.Solve(system, readingOf(changed, claimed)), "%d-%d", year, month)
			}
		}
	})
	t.Run("another length", func(t *testing.T) {
		for _, by := range []int{-1, 1} {
			bad := readingOf(tbs, fields)
			bad.Length = len(tbs) + by
			require.Error(t, zktest.Solve(system, bad))
		}
	})
	t.Run("other authority's shape", func(t *testing.T) {
		other := compile(t, authority(a.CACert(simtee.PlatformCA).RawSubject, false))
		require.Error(t, zktest.Solve(other, readingOf(tbs, fields)))
	})
}
