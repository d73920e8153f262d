package decide

import (
	"maps"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/committee"
)

// wanting is a decision that we signed and, as far as we know, too few others did.
type wanting struct {
	document oracleapi.Decision
	members  chain.Committee
}

// want notes a decision that too few signed so far, or that it has enough signatures now.
func (d *Decider) want(question committee.Question, document oracleapi.Decision, members chain.Committee) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if len(document.Signatures) < int(document.Threshold) {
		d.wanting[question] = wanting{document, members}
	} else {
		delete(d.wanting, question)
	}
}

func (d *Decider) wants() bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return len(d.wanting) > 0
}

// joinLate joins what others signed on decisions for rounds that are over, for as long as a decision counts. Whoever carries
// one out may be quicker than we are to look at the last signature on it, and we would serve it without that for ever. Nobody
// is told or asked anything.
func (d *Decider) joinLate(now uint64) {
	d.mu.Lock()
	maps.DeleteFunc(d.wanting, func(_ committee.Question, one wanting) bool { return one.document.Decision.ValidUntil < now })
	all := maps.Clone(d.wanting)
	d.mu.Unlock()
	for question, one := range all {
		if job, state := d.Jobs.Job(question.Job); state == board.Open && job.Round == question.Round {
			continue // Its signatures are gathered.
		}
		d.want(question, d.join(question, one.document, one.members), one.members)
	}
}
