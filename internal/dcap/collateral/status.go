package collateral

import (
	"encoding/json"
	"errors"
	"fmt"
)

// ErrMalformed means a document contradicts its format; the message names the field.
var ErrMalformed = errors.New("malformed collateral")

// Status is what a TCB level is worth. The numbers are those Automata's contracts report.
type Status uint8

// The statuses of Intel's documents, from good to worst, and those that an appraisal adds.
const (
	UpToDate                          Status = 0
	SWHardeningNeeded                 Status = 1
	ConfigurationAndSWHardeningNeeded Status = 2
	ConfigurationNeeded               Status = 3
	OutOfDate                         Status = 4
	OutOfDateConfigurationNeeded      Status = 5
	Revoked                           Status = 6
	// Unrecognized is not Intel's: it says that no TCB level matches, because the platform is older than all of them.
	Unrecognized Status = 7
	// TDRelaunchAdvised says that a trust domain is outdated and would not be if it were started again: the machine has
	// been updated underneath it. No document holds it or the next; an appraisal finds them.
	TDRelaunchAdvised Status = 8
	// TDRelaunchAdvisedConfigurationNeeded says that some configuration is missing as well.
	TDRelaunchAdvisedConfigurationNeeded Status = 9
)

// statusNames are the spellings in Intel's documents, indexed by status, and the others behind them.
func statusNames() [10]string {
	return [10]string{
		"UpToDate", "SWHardeningNeeded", "ConfigurationAndSWHardeningNeeded", "ConfigurationNeeded",
		"OutOfDate", "OutOfDateConfigurationNeeded", "Revoked", "Unrecognized",
		"TDRelaunchAdvised", "TDRelaunchAdvisedConfigurationNeeded",
	}
}

// String returns Intel's spelling, or "Unrecognized".
func (s Status) String() string {
	if names := statusNames(); int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("Status(%d)", uint8(s))
}

// ParseStatus reads the status of a level in Intel's spelling. Statuses that only an appraisal finds are refused.
func ParseStatus(name string) (Status, error) {
	names := statusNames()
	for i, known := range names[:Unrecognized] {
		if name == known {
			return Status(i), nil
		}
	}
	return 0, fmt.Errorf("%w: tcbStatus %q is not known", ErrMalformed, name)
}

// UnmarshalJSON implements json.Unmarshaler.
func (s *Status) UnmarshalJSON(data []byte) error {
	var name string
	if err := json.Unmarshal(data, &name); err != nil {
		return fmt.Errorf("%w: tcbStatus: %w", ErrMalformed, err)
	}
	parsed, err := ParseStatus(name)
	if err != nil {
		return err
	}
	*s = parsed
	return nil
}

// MarshalJSON implements json.Marshaler.
func (s Status) MarshalJSON() ([]byte, error) { return json.Marshal(s.String()) }
