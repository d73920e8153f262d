package pck_test

import (
	"bytes"
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/dcap-zk/lookup"
	"github.com/assay-network/assay/dcap-zk/pck"
	"github.com/assay-network/assay/dcap-zk/zktest"
	"github.com/assay-network/assay/internal/simtee"
)

// certificate is one that tests cut integers into.
type certificate struct{ tbs, fields []byte }

// lengthsAround returns the places of the lengths that enclose the byte at, outermost first; those of two bytes by their
// first.
func (c *certificate) grow(t *testing.T, at, by int) {
	t.Helper()
	pos, limit := 0, len(c.tbs)
	for pos < at {
		size, head := int(c.tbs[pos+1]), 2
		if size == 0x82 {
			size, head = int(binary.BigEndian.Uint16(c.tbs[pos+2:])), 4
		}
		require.LessOrEqual(t, pos+head+size, limit)
		if at >= pos+head+size {
			pos += head + size
			continue
		}
		if head == 4 {
			binary.BigEndian.PutUint16(c.tbs[pos+2:], uint16(size+by))
		} else {
			c.tbs[pos+1] = byte(size + by)
		}
		if tag := c.tbs[pos]; tag&0x20 == 0 && tag != 0x04 {
			return
		}
		limit = pos + head + size
		pos += head
	}
}

// replace puts other content into the INTEGER whose head is at, and mends every length around it.
func (c *certificate) replace(t *testing.T, at int, content ...byte) {
	t.Helper()
	require.Equal(t, byte(2), c.tbs[at])
	size := int(c.tbs[at+1])
	c.grow(t, at+2, len(content)-size)
	rest := append([]byte{}, c.tbs[at+2+size:]...)
	c.tbs = append(append(c.tbs[:at+2], content...), rest...)
}

func simulatedCertificate(t *testing.T) (*certificate, pck.Authority) {
	t.Helper()
	a := simulated(t)
	p, err := a.NewPlatform(simtee.PlatformConfig{Seed: []byte("integers")})
	require.NoError(t, err)
	return &certificate{
		tbs:    append([]byte{}, p.PCK().RawTBSCertificate...),
		fields: fieldsOf(t, p.PCK()),
	}, authority(a.CACert(simtee.PlatformCA).RawSubject, true)
}

// TestIntegers writes SVNs and the serial number in every way, and claims what a lenient reader would read.
func TestIntegers(t *testing.T) {
	_, platform := simulatedCertificate(t)
	system := compile(t, platform)
	const svns, pceSVN = 20 + 8 + 64 + 16, 20 + 8 + 64 + 16 + 16
	tests := []struct {
		name    string
		arc     byte
		content []byte
		good    bool
	}{
		{"svn 0", 3, []byte{0}, true},
		{"svn 127", 3, []byte{127}, true},
		{"svn 128", 3, []byte{0, 128}, true},
		{"svn 255", 3, []byte{0, 255}, true},
		{"svn negative", 3, []byte{128}, false},
		{"svn not minimal", 3, []byte{0, 127}, false},
		{"svn above 255", 3, []byte{1, 200}, false},
		{"svn of three bytes", 3, []byte{0, 0, 200}, false},
		{"svn empty", 3, nil, false},
		{"pce svn 0", 17, []byte{0}, true},
		{"pce svn 128", 17, []byte{0, 128}, true},
		{"pce svn 256", 17, []byte{1, 0}, true},
		{"pce svn 32768", 17, []byte{0, 128, 0}, true},
		{"pce svn 65535", 17, []byte{0, 255, 255}, true},
		{"pce svn negative", 17, []byte{128}, false},
		{"pce svn of two bytes negative", 17, []byte{128, 0}, false},
		{"pce svn not minimal", 17, []byte{0, 127}, false},
		{"pce svn not minimal in three", 17, []byte{0, 127, 255}, false},
		{"pce svn above 65535", 17, []byte{1, 255, 255}, false},
		{"pce svn of four bytes", 17, []byte{0, 0, 255, 255}, false},
		{"pce svn empty", 17, nil, false},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			c, _ := simulatedCertificate(t)
			id := []byte{0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 0x01, 0x0d, 0x01, 2, test.arc, 2}
			c.replace(t, bytes.Index(c.tbs, id)+len(id)-1, test.content...)
			padded := append(make([]byte, 4), test.content...)
			if test.arc == 17 {
				copy(c.fields[pceSVN:], padded[len(padded)-2:])
			} else {
				c.fields[svns+int(test.arc)-1] = padded[len(padded)-1]
			}
			err := zktest.Solve(system, readingOf(c.tbs, c.fields))
			require.Equal(t, test.good, err == nil, "%v", err)
		})
	}
	for _, test := range []struct {
		name    string
		content []byte
		good    bool
	}{
		{"16 bytes", bytes.Repeat([]byte{5}, 16), true},
		{"20 bytes", bytes.Repeat([]byte{127}, 20), true},
		{"21 bytes", append([]byte{0}, bytes.Repeat([]byte{128}, 20)...), true},
		{"15 bytes", bytes.Repeat([]byte{5}, 15), false},
		{"22 bytes", append([]byte{0}, bytes.Repeat([]byte{128}, 21)...), false},
		{"negative", bytes.Repeat([]byte{128}, 20), false},
		{"21 bytes without need", append([]byte{0}, bytes.Repeat([]byte{127}, 20)...), false},
		{"above 160 bits", append([]byte{1}, bytes.Repeat([]byte{128}, 20)...), false},
	} {
		t.Run("serial of "+test.name, func(t *testing.T) {
			c, _ := simulatedCertificate(t)
			c.replace(t, 9, test.content...)
			low := new(big.Int).SetBytes(test.content)
			low.Mod(low, new(big.Int).Lsh(big.NewInt(1), 160)).FillBytes(c.fields[:20])
			err := zktest.Solve(system, readingOf(c.tbs, c.fields))
			require.Equal(t, test.good, err == nil, "%v", err)
		})
	}
}

// TestLyingFlags has the hint flag another length of serial number and of PCE SVN, or none, or two.
func TestLyingFlags(t *testing.T) {
	c, platform := simulatedCertificate(t)
	system, err := zktest.Compile(&reading{authority: platform, silent: true})
	require.NoError(t, err)
	hint := pck.Hints()[0]
	good := readingOf(c.tbs, c.fields)
	for name, lie := range map[string]func([]*big.Int){
		"none":    func(flags []*big.Int) { unset(flags) },
		"two":     func(flags []*big.Int) { flags[0].SetInt64(1); flags[1].SetInt64(1) },
		"another": func(flags []*big.Int) { rotate(flags) },
		// One in all, and the right length on the average.
		"balanced": func(flags []*big.Int) {
			flags[0].Add(flags[0], big.NewInt(1))
			flags[1].Sub(flags[1], big.NewInt(2)).Mod(flags[1], zktest.Field())
			flags[2].Add(flags[2], big.NewInt(1))
		},
		"split": func(flags []*big.Int) {
			for _, flag := range flags {
				flag.ModInverse(big.NewInt(int64(len(flags))), zktest.Field())
			}
		},
	} {
		for _, outputs := range []int{6, 3} {
			err := zktest.Solve(system, good, zktest.Lie{Hint: hint, By: func(field *big.Int, inputs, results []*big.Int) error {
				if err := hint(field, inputs, results); err != nil || len(results) != outputs {
					return err
				}
				lie(results)
				return nil
			}})
			require.Error(t, err, "%s of %d", name, outputs)
		}
	}
}

// TestTwoFlags writes integers as long as two lengths together, flags both, and claims what is then read.
func TestTwoFlags(t *testing.T) {
	_, platform := simulatedCertificate(t)
	system := compile(t, platform)
	hint := pck.Hints()[0]
	flag := func(outputs int, places ...int) zktest.Lie {
		return zktest.Lie{Hint: hint, By: func(field *big.Int, inputs, results []*big.Int) error {
			if len(results) != outputs {
				return hint(field, inputs, results)
			}
			unset(results)
			for _, place := range places {
				results[place].SetInt64(1)
			}
			return nil
		}}
	}
	const pceFlags, serialFlags = 3, 6
	t.Run("pce svn of two and three bytes", func(t *testing.T) {
		c, _ := simulatedCertificate(t)
		id := []byte{0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 0x01, 0x0d, 0x01, 2, 17, 2}
		c.replace(t, bytes.Index(c.tbs, id)+len(id)-1, 0, 1, 2, 200, 5)
		copy(c.fields[20+8+64+16+16:], []byte{200, 5})
		require.Error(t, zktest.Solve(system, readingOf(c.tbs, c.fields), flag(pceFlags, 1, 2)))
	})
	t.Run("serial of 16 and 17 bytes", func(t *testing.T) {
		c, _ := simulatedCertificate(t)
		content := make([]byte, 16+17)
		for i := range content {
			content[i] = byte(i + 1)
		}
		c.replace(t, 9, content...)
		// The last byte of both readings is the last of the field.
		serial := make([]byte, 20)
		for i := range 17 {
			serial[len(serial)-1-i] = content[17-1-i]
			if i < 16 {
				serial[len(serial)-1-i] += content[16-1-i]
			}
		}
		copy(c.fields, serial)
		require.Error(t, zktest.Solve(system, readingOf(c.tbs, c.fields), flag(serialFlags, 0, 1)))
	})
}

// TestShortLength has a name of 133 bytes whose length stands in one byte, as if 0x85 did not announce five more.
func TestShortLength(t *testing.T) {
	c, platform := simulatedCertificate(t)
	at := bytes.Index(c.tbs, []byte("Intel SGX PCK Certificate")) - 13
	size := int(c.tbs[at+1])
	require.Equal(t, byte(0x30), c.tbs[at])
	more := make([]byte, 0x85-size)
	c.grow(t, at, len(more))
	c.tbs[at+1] += byte(len(more))
	end := at + 2 + size
	c.tbs = append(append(append([]byte{}, c.tbs[:end]...), more...), c.tbs[end:]...)
	require.Error(t, zktest.Solve(compile(t, platform), readingOf(c.tbs, c.fields)))
}

// TestLyingCalendar reads another day out of the tables of dates, and claims it.
func TestLyingCalendar(t *testing.T) {
	c, platform := simulatedCertificate(t)
	system := compile(t, platform)
	hint := lookup.Hints()[1]
	const day, months, dates = 86400, 24, 20
	late := zktest.Lie{Hint: hint, By: func(field *big.Int, inputs, outputs []*big.Int) error {
		err := hint(field, inputs, outputs)
		if len(inputs) == 1+months {
			outputs[0].Add(outputs[0], big.NewInt(1))
		}
		return err
	}}
	for _, at := range []int{dates, dates + 4} {
		binary.BigEndian.PutUint32(c.fields[at:], binary.BigEndian.Uint32(c.fields[at:])+day)
	}
	require.Error(t, zktest.Solve(system, readingOf(c.tbs, c.fields), late))
}

// TestEnds gives the TCB another length, in both places that name it.
func TestEnds(t *testing.T) {
	c, platform := simulatedCertificate(t)
	system := compile(t, platform)
	require.NoError(t, zktest.Solve(system, readingOf(c.tbs, c.fields)))
	at := bytes.Index(c.tbs, []byte{0x06, 10, 0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 0x01, 0x0d, 0x01, 2, 0x30, 0x82})
	require.Positive(t, at)
	c.tbs[at-1]++
	c.tbs[at+15]++
	require.Error(t, zktest.Solve(system, readingOf(c.tbs, c.fields)))
}

func unset(flags []*big.Int) {
	for _, flag := range flags {
		flag.SetInt64(0)
	}
}

func rotate(flags []*big.Int) {
	first := flags[0].Int64()
	for i := range flags[1:] {
		flags[i].Set(flags[i+1])
	}
	flags[len(flags)-1].SetInt64(first)
}
