package collateral

import (
	"encoding/json"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/parse"
)

// evaluationsVersion is the version of the evaluation numbers' document this package reads.
const evaluationsVersion = 1

// standardAge is how many months Intel gives operators before an evaluation number becomes the standard one.
const standardAge = 12

// Evaluations is Intel's signed list of the evaluation numbers in use: which TCB recovery events there were, and when.
// It says which TCB info a verifier may demand; whoever serves collateral cannot make one up, or withhold it for ever.
type Evaluations struct {
	Document
	TEE        parse.TEE
	IssueDate  time.Time
	NextUpdate time.Time
	// Numbers is never empty.
	Numbers []Evaluation
}

// Evaluation is one TCB recovery event.
type Evaluation struct {
	Number uint32
	// Recovered is when the event became public, TCBDate the date that levels current since then carry.
	Recovered, TCBDate time.Time
}

// Early returns the highest number: what the newest recovery event asks for.
func (e *Evaluations) Early() uint32 {
	var highest uint32
	for _, n := range e.Numbers {
		highest = max(highest, n.Number)
	}
	return highest
}

// Standard returns the highest number whose event was public for twelve months at the given time, and false if none
// was.
func (e *Evaluations) Standard(at time.Time) (uint32, bool) {
	var highest uint32
	found := false
	for _, n := range e.Numbers {
		if !n.Recovered.AddDate(0, standardAge, 0).After(at) {
			highest, found = max(highest, n.Number), true
		}
	}
	return highest, found
}

// Counts returns when a number is, or was, the standard one at the earliest: twelve months after its event. It is zero for
// a number that is not listed.
func (e *Evaluations) Counts(number uint32) time.Time {
	for _, n := range e.Numbers {
		if n.Number == number {
			return n.Recovered.AddDate(0, standardAge, 0)
		}
	}
	return time.Time{}
}

type evaluationsJSON struct {
	ID         string `json:"id"`
	Version    int    `json:"version"`
	IssueDate  string `json:"issueDate"`
	NextUpdate string `json:"nextUpdate"`
	Numbers    []struct {
		Number    *uint32 `json:"tcbEvaluationDataNumber"`
		Recovered string  `json:"tcbRecoveryEventDate"`
		TCBDate   string  `json:"tcbDate"`
	} `json:"tcbEvalNumbers"`
}

// ReadEvaluations reads an answer of the provisioning service: {"tcbEvaluationDataNumbers":{...},"signature":"..."}.
func ReadEvaluations(body []byte) (*Evaluations, error) {
	const name = "tcbEvaluationDataNumbers"
	doc, err := splitAnswer(name, body)
	if err != nil {
		return nil, err
	}
	var in evaluationsJSON
	if err := json.Unmarshal(doc.Raw, &in); err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrMalformed, name, err)
	}
	if in.Version != evaluationsVersion {
		return nil, fmt.Errorf("%w: %s version %d, want %d", ErrMalformed, name, in.Version, evaluationsVersion)
	}
	out := &Evaluations{Document: doc}
	if out.TEE, err = readTEE(name, in.ID, "SGX", "TDX"); err != nil {
		return nil, err
	}
	if out.IssueDate, out.NextUpdate, err = readValidity(name, in.IssueDate, in.NextUpdate); err != nil {
		return nil, err
	}
	if len(in.Numbers) == 0 || len(in.Numbers) > maxLevels {
		return nil, fmt.Errorf("%w: %s lists %d numbers, want 1 to %d", ErrMalformed, name, len(in.Numbers), maxLevels)
	}
	for i, n := range in.Numbers {
		where := fmt.Sprintf("tcbEvalNumbers[%d]", i)
		if n.Number == nil {
			return nil, fmt.Errorf("%w: %s has no tcbEvaluationDataNumber", ErrMalformed, where)
		}
		one := Evaluation{Number: *n.Number}
		if one.Recovered, err = readDate(where+".tcbRecoveryEventDate", n.Recovered); err != nil {
			return nil, err
		}
		if one.TCBDate, err = readDate(where+".tcbDate", n.TCBDate); err != nil {
			return nil, err
		}
		out.Numbers = append(out.Numbers, one)
	}
	return out, nil
}

// readTEE reads the id by which a document says what it is for.
func readTEE(where, id, sgx, tdx string) (parse.TEE, error) {
	switch id {
	case sgx:
		return parse.SGX, nil
	case tdx:
		return parse.TDX, nil
	}
	return 0, fmt.Errorf("%w: %s id %q, want %s or %s", ErrMalformed, where, id, sgx, tdx)
}
