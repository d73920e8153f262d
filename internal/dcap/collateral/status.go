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

// The statuses, from good to worst.
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
)

// statusNames are the spellings in Intel's documents, indexed by status, and ours behind them.
func statusNames() [8]string {
	return [8]string{
		"UpToDate", "SWHardeningNeeded", "ConfigurationAndSWHardeningNeeded", "ConfigurationNeeded",
		"OutOfDate", "OutOfDateConfigurationNeeded", "Revoked", "Unrecognized",
	}
}

// String returns Intel's spelling, or "Unrecognized".
func (s Status) String() string {
	if names := statusNames(); int(s) < len(names) {
		return names[s]
	}
	return fmt.Sprintf("Status(%d)", uint8(s))
}

// ParseStatus reads Intel's spelling.
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
