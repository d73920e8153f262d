package doctor

import (
	"fmt"
	"strings"

	"github.com/assay-network/assay/internal/dcap/pcs"
	"github.com/assay-network/assay/prover-node/internal/attest"
)

// Text tells people what was found out.
func (r Report) Text() string {
	var text strings.Builder
	text.WriteString(r.Diagnosis.Text())
	if r.Trial != nil {
		r.Trial.write(&text)
	}
	switch {
	case r.Fit && r.Trial.Provider == string(attest.MethodSim):
		text.WriteString("The simulated machine can attest, on development chains.\n")
	case r.Fit:
		text.WriteString("This machine can attest.\n")
	}
	return text.String()
}

func (t *Trial) write(text *strings.Builder) {
	fmt.Fprintf(text, "A quote was made by %s: %s version %d, platform family %s\n", t.Provider, t.TEE, t.Version, t.FMSPC)
	fmt.Fprintf(text, "  measurement %s; a deployment must allow it\n", t.Measurement)
	if t.Debug {
		text.WriteString("  under debug: the host can look inside, and every deployment refuses it\n")
	}
	if w := t.Workload; w != nil {
		fmt.Fprintf(text, "  app %s, compose hash %s, instance %s: %s\n", w.AppID, w.ComposeHash, w.InstanceID, w.Binding)
	}
	for _, verdict := range t.Verdicts {
		when := "now"
		if verdict.Update == pcs.Early {
			when = "once the newest TCB recovery counts"
		}
		if verdict.Error != "" {
			fmt.Fprintf(text, "  Intel, %s: no verdict: %s\n", when, verdict.Error)
			continue
		}
		fmt.Fprintf(text, "  Intel, %s (evaluation %d): %s %s\n", when, verdict.Evaluation, verdict.Status,
			strings.Join(verdict.Advisories, ", "))
		if verdict.Refused {
			fmt.Fprintf(text, "    refused by deployments, unless they say otherwise: update firmware and microcode, then ask for a new PCK certificate\n")
		}
		for _, short := range verdict.Short {
			fmt.Fprintf(text, "    below the best level: %s\n", short)
		}
	}
}
