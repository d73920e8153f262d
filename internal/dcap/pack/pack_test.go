package pack_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"flag"
	"math/big"
	"os"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/dcaptest"
	"github.com/assay-network/assay/internal/dcap/pack"
	"github.com/assay-network/assay/internal/dcap/parse"
	"github.com/assay-network/assay/internal/simtee"
)

var update = flag.Bool("update", false, "rewrite golden files")

func packed(t *testing.T) *pack.Collateral {
	t.Helper()
	set := dcaptest.NewWorld(t).Collateral(t)
	out, err := pack.NewCollateral(set.TCBInfo, set.QEIdentity)
	require.NoError(t, err)
	return out
}

func TestNewCollateral_Golden(t *testing.T) {
	got, err := json.MarshalIndent(packed(t), "", "  ")
	require.NoError(t, err)
	got = append(got, '\n')
	const file = "testdata/collateral.golden.json"
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), string(got))
}

func TestNewCollateral_Facts(t *testing.T) {
	c := packed(t)
	require.EqualValues(t, 1, c.TCBInfo.TEE)
	require.EqualValues(t, 1, c.QEIdentity.ID)
	require.EqualValues(t, dcaptest.Now().Unix(), c.TCBInfo.IssueDate)
	require.EqualValues(t, dcaptest.Now().AddDate(0, 0, 30).Unix(), c.QEIdentity.NextUpdate)
	require.Len(t, c.TCBInfo.Levels, 3)
	require.EqualValues(t, 11, c.TCBInfo.Levels[0].PCESVN)
	require.EqualValues(t, 5, c.TCBInfo.Levels[2].Status)
	require.Equal(t, []uint8{0, 3, 1}, []uint8{c.TCBInfo.Modules[0].Version, c.TCBInfo.Modules[1].Version, c.TCBInfo.Modules[2].Version})
	require.NotNil(t, c.TCBInfo.Modules[0].Levels, "JSON must show [], not null")
	require.Len(t, c.TCBInfo.Modules[0].MRSigner, 48)
}

// The hash must be what a contract computes as keccak256(abi.encode(ids)), whatever the order of the document.
func TestAdvisoriesHash_AgreesWithABIEncoder(t *testing.T) {
	kind, err := abi.NewType("string[]", "", nil)
	require.NoError(t, err)
	for _, test := range []struct{ document, sorted []string }{
		{nil, []string{}},
		{[]string{"INTEL-SA-00001"}, []string{"INTEL-SA-00001"}},
		{[]string{"B", "A", "C"}, []string{"A", "B", "C"}},
		{
			[]string{"exactly thirty-two bytes long ..", "", "one more than thirty-two bytes .."},
			[]string{"", "exactly thirty-two bytes long ..", "one more than thirty-two bytes .."},
		},
	} {
		encoded, err := abi.Arguments{{Type: kind}}.Pack(test.sorted)
		require.NoError(t, err)
		qe := &collateral.QEIdentity{
			IssueDate: time.Unix(1, 0), NextUpdate: time.Unix(2, 0),
			Levels: []collateral.ISVLevel{{Date: time.Unix(1, 0), Advisories: test.document}},
		}
		out, err := pack.NewQEIdentity(qe)
		require.NoError(t, err)
		require.Equal(t, crypto.Keccak256(encoded), []byte(out.Levels[0].AdvisoriesHash))
	}
	require.Equal(t, "569e75fc77c1a856f6daaf9e69d8a9566ca34aa47f9133711ce065a571af0cfd",
		hex.EncodeToString(packed(t).TCBInfo.Levels[0].AdvisoriesHash), "the empty list")
}

// The encoding is read back with types written out by hand, as a contract would.
func TestABI_DecodesToTheSameValues(t *testing.T) {
	c := packed(t)
	level := []abi.ArgumentMarshaling{
		{Name: "sgx", Type: "bytes16"},
		{Name: "tdx", Type: "bytes16"},
		{Name: "pce", Type: "uint16"},
		{Name: "status", Type: "uint8"},
		{Name: "date", Type: "uint64"},
		{Name: "hash", Type: "bytes32"},
	}
	moduleLevel := level[2:]
	tcb, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "tee", Type: "uint8"},
		{Name: "fmspc", Type: "bytes6"},
		{Name: "pceId", Type: "bytes2"},
		{Name: "evaluation", Type: "uint32"},
		{Name: "issued", Type: "uint64"},
		{Name: "next", Type: "uint64"},
		{Name: "levels", Type: "tuple[]", Components: level},
		{Name: "modules", Type: "tuple[]", Components: []abi.ArgumentMarshaling{
			{Name: "version", Type: "uint8"},
			{Name: "signer", Type: "bytes"},
			{Name: "attributes", Type: "bytes8"},
			{Name: "mask", Type: "bytes8"},
			{Name: "levels", Type: "tuple[]", Components: moduleLevel},
		}},
	})
	require.NoError(t, err)
	values, err := abi.Arguments{{Type: tcb}}.Unpack(c.TCBInfoABI)
	require.NoError(t, err)
	got := reflect.ValueOf(values[0])
	require.EqualValues(t, 1, got.FieldByName("Tee").Interface())
	require.Equal(t, simtee.DefaultFMSPC(), got.FieldByName("Fmspc").Interface())
	require.EqualValues(t, 17, got.FieldByName("Evaluation").Interface())
	require.EqualValues(t, c.TCBInfo.NextUpdate, got.FieldByName("Next").Interface())
	require.Equal(t, 3, got.FieldByName("Levels").Len())
	second := got.FieldByName("Levels").Index(1)
	require.EqualValues(t, 5, second.FieldByName("Pce").Interface())
	require.EqualValues(t, 4, second.FieldByName("Status").Interface())
	require.Equal(t, [32]byte(c.TCBInfo.Levels[1].AdvisoriesHash), second.FieldByName("Hash").Interface())
	module := got.FieldByName("Modules").Index(2)
	require.EqualValues(t, 1, module.FieldByName("Version").Interface())
	require.Len(t, module.FieldByName("Signer").Interface(), 48)
	require.EqualValues(t, 2, module.FieldByName("Levels").Index(1).FieldByName("Pce").Interface())

	// A struct with dynamic members is encoded as one value: an offset word of 32, then its members.
	for _, encoded := range [][]byte{c.TCBInfoABI, c.QEIdentityABI} {
		require.EqualValues(t, 32, new(big.Int).SetBytes(encoded[:32]).Int64())
	}
	require.Equal(t, []byte(c.QEIdentity.MRSigner), []byte(c.QEIdentityABI[32+8*32:32+9*32]))
}

func TestMeasurementTDX_CoversWhatItNamesAndNothingElse(t *testing.T) {
	base := parse.TDReport{MRTD: [48]byte{1}}
	want := pack.MeasurementTDX(&base)
	manual := bytes.Join([][]byte{base.MRTD[:], make([]byte, 48*4+8+8)}, nil)
	require.Equal(t, [32]byte(crypto.Keccak256(manual)), want)
	for name, change := range map[string]func(*parse.TDReport){
		"MRTD":       func(r *parse.TDReport) { r.MRTD[47] = 1 },
		"RTMR0":      func(r *parse.TDReport) { r.RTMR[0][0] = 1 },
		"RTMR1":      func(r *parse.TDReport) { r.RTMR[1][0] = 1 },
		"RTMR2":      func(r *parse.TDReport) { r.RTMR[2][0] = 1 },
		"MRCONFIGID": func(r *parse.TDReport) { r.MRConfigID[0] = 1 },
		"attributes": func(r *parse.TDReport) { r.Attributes[3] = 1 },
		"XFAM":       func(r *parse.TDReport) { r.XFAM[0] = 1 },
	} {
		changed := base
		change(&changed)
		require.NotEqual(t, want, pack.MeasurementTDX(&changed), name)
	}
	other := base
	other.RTMR[3], other.MROwner, other.ReportData, other.TeeTCBSVN = [48]byte{1}, [48]byte{1}, [64]byte{1}, [16]uint8{1}
	require.Equal(t, want, pack.MeasurementTDX(&other))
}

func TestNewCollateral_DatesOutOfRange(t *testing.T) {
	early, late := time.Unix(-1, 0), time.Unix(1<<40, 0)
	for name, change := range map[string]func(*collateral.Set){
		"TCB issue date":    func(s *collateral.Set) { s.TCBInfo.IssueDate = early },
		"TCB next update":   func(s *collateral.Set) { s.TCBInfo.NextUpdate = late },
		"level date":        func(s *collateral.Set) { s.TCBInfo.Levels[1].Date = early },
		"module level date": func(s *collateral.Set) { s.TCBInfo.Modules[1].Levels[0].Date = late },
		"QE issue date":     func(s *collateral.Set) { s.QEIdentity.IssueDate = early },
		"QE level date":     func(s *collateral.Set) { s.QEIdentity.Levels[0].Date = late },
	} {
		t.Run(name, func(t *testing.T) {
			set := dcaptest.NewWorld(t).Collateral(t)
			change(set)
			_, err := pack.NewCollateral(set.TCBInfo, set.QEIdentity)
			require.ErrorIs(t, err, pack.ErrRange)
		})
	}
}
