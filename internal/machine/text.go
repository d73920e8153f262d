package machine

import (
	"fmt"
	"strings"
)

// Text tells people what was found, and what to do about what is missing.
func (d Diagnosis) Text() string {
	var text strings.Builder
	for _, way := range d.Ways {
		state := "ready"
		if !way.Ready {
			state = "not ready"
		}
		fmt.Fprintf(&text, "%s: %s\n", way.Name, state)
		for _, check := range way.Checks {
			mark := "ok     "
			if !check.OK {
				mark = "missing"
			}
			fmt.Fprintf(&text, "  %s  %s (%s)\n", mark, check.What, check.Found)
			if check.Cure != "" {
				fmt.Fprintf(&text, "           -> %s\n", check.Cure)
			}
		}
	}
	if d.Best == "" {
		text.WriteString("This machine cannot attest. Without hardware, --attestation-provider sim works on development chains.\n")
	}
	return text.String()
}
