package simtee

import "time"

// Evaluation is one TCB recovery event as the list of evaluation numbers tells it.
type Evaluation struct {
	Number uint32
	// Recovered is when the event became public; TCBDate the date of levels current since then. Default the same day.
	Recovered, TCBDate time.Time
}

// Evaluations is the content of a list of evaluation numbers.
type Evaluations struct {
	// SGX makes the list that for enclaves.
	SGX                   bool
	IssueDate, NextUpdate time.Time
	Numbers               []Evaluation
}

type (
	evaluationJSON struct {
		Number    uint32 `json:"tcbEvaluationDataNumber"`
		Recovered string `json:"tcbRecoveryEventDate"`
		TCBDate   string `json:"tcbDate"`
	}
	evaluationsJSON struct {
		ID         string           `json:"id"`
		Version    int              `json:"version"`
		IssueDate  string           `json:"issueDate"`
		NextUpdate string           `json:"nextUpdate"`
		Numbers    []evaluationJSON `json:"tcbEvalNumbers"`
	}
)

// Evaluations signs the list under the TCB signing certificate.
func (a *Authority) Evaluations(list Evaluations) (Signed, error) {
	doc := evaluationsJSON{ID: "TDX", Version: 1, Numbers: []evaluationJSON{}}
	if list.SGX {
		doc.ID = "SGX"
	}
	doc.IssueDate, doc.NextUpdate = a.validity(list.IssueDate, list.NextUpdate)
	for _, e := range list.Numbers {
		if e.TCBDate.IsZero() {
			e.TCBDate = e.Recovered
		}
		doc.Numbers = append(doc.Numbers, evaluationJSON{
			e.Number, e.Recovered.UTC().Format(time.RFC3339), e.TCBDate.UTC().Format(time.RFC3339),
		})
	}
	return a.signDocument("tcbEvaluationDataNumbers", doc)
}
