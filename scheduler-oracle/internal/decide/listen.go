package decide

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/book"
	"github.com/assay-network/assay/scheduler-oracle/internal/facts"
)

// mostBrought is how many bids one member can add to those weighed for a moment.
const mostBrought = 256

// mostSaid is how many decisions of ours for a moment are remembered: one that pours bids in must not fill the memory with them.
const mostSaid = 16

// listen takes in what others say, and tells whether that makes a difference to what follows. Once somebody has signed what we said, it
// makes none: whoever signs waits for enough others that say the same, and stands alone for as long as a decision counts if they go
// on to something better. Until those that have not spoken had their time to, it does: nobody keeps their bids out by signing early.
func (d *Decider) listen(w *work, heard map[common.Address]oracleapi.Proposal) bool {
	if !w.bound && w.waitedFor() {
		d.bind(w, heard)
	}
	return !w.bound && d.merge(w, heard)
}

// remember keeps what the others were just told, if somebody can sign it.
func (w *work) remember() {
	if w.won && len(w.said) < mostSaid {
		w.said[w.proposal.InputsRoot] = w.conclusion
	}
}

// bind goes back to what we said and another signed; of several such things, to the one with the lowest root.
func (d *Decider) bind(w *work, heard map[common.Address]oracleapi.Proposal) {
	for _, proposal := range heard {
		said, known := w.said[proposal.InputsRoot]
		if len(proposal.Signature) == 0 || !known || (w.bound && said.proposal.InputsRoot.Cmp(w.proposal.InputsRoot) >= 0) {
			continue
		}
		ours, err := said.proposal.Digest(d.Exchange.Market)
		theirs, otherErr := proposal.Digest(d.Exchange.Market)
		if err != nil || otherErr != nil || ours != theirs {
			continue
		}
		w.shared = w.shared && w.proposal.InputsRoot == said.proposal.InputsRoot
		w.bound, w.conclusion = true, said
	}
	if w.bound {
		d.stake(w)
	}
}

// merge takes in the bids and the telemetry that others proposed, and tells whether any was new.
func (d *Decider) merge(w *work, heard map[common.Address]oracleapi.Proposal) bool {
	added := false
	for member, proposal := range heard {
		for _, bid := range proposal.Bids {
			if w.brought[member] < mostBrought && d.mergeBid(w, bid) {
				added = true
				w.brought[member]++
			}
		}
		for _, told := range proposal.Telemetry {
			added = mergeTelemetry(w, told, d.Exchange.Oracle) || added
		}
	}
	return added
}

// mergeBid takes a bid in if it is its worker's and for the question; one that proves infeasible is weighed once, and
// proposed by nobody.
func (d *Decider) mergeBid(w *work, bid oracleapi.SignedBid) bool {
	if bid.Bid.JobID != w.question.Job || bid.Bid.Round != w.question.Round {
		return false
	}
	digest, err := bid.Bid.Digest(d.Exchange.Market)
	if err != nil {
		return false
	}
	if _, held := w.bids[digest]; held {
		return false
	}
	if signer, err := protocol.RecoverDigest(digest, bid.Signature); err != nil || signer != bid.Bid.Worker {
		return false
	}
	w.bids[digest] = book.Entry{SignedBid: bid, Digest: digest}
	if told, exists := d.Telemetry.At(bid.Bid.Enclave, w.question.Moment); exists {
		mergeTelemetry(w, told, d.Exchange.Oracle)
	}
	return true
}

// mergeTelemetry keeps of each enclave the highest sequence until the moment; of two with the same, which only a dishonest
// enclave signs, the lower digest.
func mergeTelemetry(w *work, told oracleapi.SignedTelemetry, domain protocol.Domain) bool {
	t := told.Telemetry
	if t.Time > w.question.Moment || t.Time+facts.TelemetrySeconds < w.question.Moment || t.Check() != nil {
		return false
	}
	held, exists := w.telemetry[t.Enclave]
	if !exists || held.Telemetry.Sequence < t.Sequence {
		w.telemetry[t.Enclave] = told
		return true
	}
	if held.Telemetry.Sequence > t.Sequence {
		return false
	}
	one, err := t.Digest(domain)
	other, otherErr := held.Telemetry.Digest(domain)
	if err != nil || otherErr != nil || one.Cmp(other) >= 0 {
		return false
	}
	w.telemetry[t.Enclave] = told
	return true
}
