package policy

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/assay-network/assay/internal/dcap/collateral"
)

// Default is the policy for a single look at a quote: it refuses debug, service TDs, and every status but UpToDate and
// SWHardeningNeeded, and says itself that whose code it is, what it said and how old the look is are left open.
func Default() Acceptance {
	return Acceptance{
		Statuses:       []collateral.Status{collateral.UpToDate, collateral.SWHardeningNeeded},
		AnyMeasurement: true,
		AnyReportData:  true,
		AnyAge:         true,
	}
}

type (
	measurementJSON struct {
		Name       string `json:"name"`
		MRTD       string `json:"mrtd"`
		RTMR0      string `json:"rtmr0"`
		RTMR1      string `json:"rtmr1"`
		RTMR2      string `json:"rtmr2"`
		RTMR3      string `json:"rtmr3"`
		MRConfigID string `json:"mrconfigid"`
		Attributes string `json:"attributes"`
		XFAM       string `json:"xfam"`
	}
	enclaveJSON struct {
		Name           string `json:"name"`
		MREnclave      string `json:"mrenclave"`
		Attributes     string `json:"attributes"`
		AttributesMask string `json:"attributesMask"`
	}
	acceptanceJSON struct {
		Statuses         []string          `json:"statuses"`
		Measurements     []measurementJSON `json:"measurements"`
		Enclaves         []enclaveJSON     `json:"enclaves"`
		ReportData       string            `json:"reportData"`
		DeniedAdvisories []string          `json:"deniedAdvisories"`
		DeniedFMSPCs     []string          `json:"deniedFmspcs"`
		MinEvaluation    uint32            `json:"minEvaluation"`
	}
)

// ReadAcceptance reads a policy from JSON: the default with the rules that the text names in place of its own. Byte strings
// are hex. A trust domain is named by mrtd, rtmr0 to rtmr2, mrconfigid, attributes and xfam, and rtmr3 if it counts; an
// enclave by mrenclave, attributes and attributesMask. Unknown names are refused: a misspelt rule must not be a rule less.
func ReadAcceptance(text []byte) (Acceptance, error) {
	var in acceptanceJSON
	decoder := json.NewDecoder(bytes.NewReader(text))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&in); err != nil {
		return Acceptance{}, fmt.Errorf("%w: %w", ErrPolicy, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return Acceptance{}, fmt.Errorf("%w: text behind the policy", ErrPolicy)
	}
	out := Default()
	out.DeniedAdvisories, out.MinEvaluation = in.DeniedAdvisories, in.MinEvaluation
	for _, read := range []func(*acceptanceJSON, *Acceptance) error{
		readStatuses, readMeasurements, readEnclaves, readReportData, readFMSPCs,
	} {
		if err := read(&in, &out); err != nil {
			return Acceptance{}, err
		}
	}
	return out, out.complete()
}

func readStatuses(in *acceptanceJSON, out *Acceptance) error {
	if in.Statuses == nil {
		return nil
	}
	out.Statuses = nil
	for _, name := range in.Statuses {
		status, found := statusOf(name)
		if !found {
			return fmt.Errorf("%w: status %q is not known", ErrPolicy, name)
		}
		out.Statuses = append(out.Statuses, status)
	}
	return nil
}

// statusOf finds a status by its name, those that only an appraisal finds included.
func statusOf(name string) (collateral.Status, bool) {
	for status := collateral.UpToDate; status <= collateral.TDRelaunchAdvisedConfigurationNeeded; status++ {
		if status.String() == name {
			return status, true
		}
	}
	return 0, false
}

func readMeasurements(in *acceptanceJSON, out *Acceptance) error {
	for i, m := range in.Measurements {
		one := Measurement{Name: m.Name}
		fields := []field{
			{"mrtd", m.MRTD, one.MRTD[:]},
			{"rtmr0", m.RTMR0, one.RTMR0[:]},
			{"rtmr1", m.RTMR1, one.RTMR1[:]},
			{"rtmr2", m.RTMR2, one.RTMR2[:]},
			{"mrconfigid", m.MRConfigID, one.MRConfigID[:]},
			{"attributes", m.Attributes, one.Attributes[:]},
			{"xfam", m.XFAM, one.XFAM[:]},
		}
		if m.RTMR3 != "" {
			one.RTMR3 = new([48]byte)
			fields = append(fields, field{"rtmr3", m.RTMR3, one.RTMR3[:]})
		}
		if err := readFields(fmt.Sprintf("measurements[%d]", i), fields); err != nil {
			return err
		}
		out.Measurements, out.AnyMeasurement = append(out.Measurements, one), false
	}
	return nil
}

func readEnclaves(in *acceptanceJSON, out *Acceptance) error {
	for i, e := range in.Enclaves {
		one := Enclave{Name: e.Name}
		err := readFields(fmt.Sprintf("enclaves[%d]", i), []field{
			{"mrenclave", e.MREnclave, one.MREnclave[:]},
			{"attributes", e.Attributes, one.Attributes[:]},
			{"attributesMask", e.AttributesMask, one.AttributesMask[:]},
		})
		if err != nil {
			return err
		}
		out.Enclaves, out.AnyMeasurement = append(out.Enclaves, one), false
	}
	return nil
}

func readReportData(in *acceptanceJSON, out *Acceptance) error {
	if in.ReportData == "" {
		return nil
	}
	out.ReportData, out.AnyReportData = new([64]byte), false
	return readFields("policy", []field{{"reportData", in.ReportData, out.ReportData[:]}})
}

func readFMSPCs(in *acceptanceJSON, out *Acceptance) error {
	for i, text := range in.DeniedFMSPCs {
		var one [6]byte
		if err := readFields("policy", []field{{fmt.Sprintf("deniedFmspcs[%d]", i), text, one[:]}}); err != nil {
			return err
		}
		out.DeniedFMSPCs = append(out.DeniedFMSPCs, one)
	}
	return nil
}

// field is a byte string of fixed length in hex.
type field struct {
	name, text string
	into       []byte
}

func readFields(where string, fields []field) error {
	for _, f := range fields {
		raw, err := hex.DecodeString(strings.TrimPrefix(f.text, "0x"))
		if err != nil {
			return fmt.Errorf("%w: %s: %s: %w", ErrPolicy, where, f.name, err)
		}
		if len(raw) != len(f.into) {
			return fmt.Errorf("%w: %s: %s has %d bytes, want %d", ErrPolicy, where, f.name, len(raw), len(f.into))
		}
		copy(f.into, raw)
	}
	return nil
}
