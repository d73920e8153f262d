// Package committee gathers what the members of the scheduler committee decided about a job, and puts together what the
// market accepts: k signatures over one decision.
//
// Members are asked over HTTP at addresses from the configuration. Nothing they say is taken on trust: every signature
// is recovered and compared with the committee on chain.
package committee

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/secret"
)

// Faults of gathering.
var (
	// ErrNone means that no member has decided yet.
	ErrNone = errors.New("no decision yet")
	// ErrTooFew means that fewer members than needed agree on any decision.
	ErrTooFew = errors.New("too few signatures on one decision")
)

const askTimeout = 5 * time.Second

// Client asks members. It is safe for concurrent use.
type Client struct {
	members []member
}

type member struct {
	address secret.URL
	oracle  *oracleapi.Client
}

// NewClient asks the members at the given addresses.
func NewClient(addresses []secret.URL) *Client {
	shared := oracleapi.HTTPClient(askTimeout)
	members := make([]member, len(addresses))
	for i, address := range addresses {
		members[i] = member{address: address, oracle: oracleapi.NewClient(address.Reveal(), shared)}
	}
	return &Client{members: members}
}

// Ask asks all members at once and returns what those with a decision answered, and what went wrong with others. No
// answer and no error means that nobody has decided yet.
func (c *Client) Ask(ctx context.Context, job common.Hash) ([]oracleapi.Decision, error) {
	answers := make([]oracleapi.Decision, len(c.members))
	faults := make([]error, len(c.members))
	var asked sync.WaitGroup
	for i := range c.members {
		asked.Go(func() { answers[i], faults[i] = c.members[i].oracle.Decision(ctx, job) })
	}
	asked.Wait()
	var given []oracleapi.Decision
	for i, fault := range faults {
		switch {
		case fault == nil:
			given = append(given, answers[i])
		case errors.Is(fault, oracleapi.ErrNoDecision):
			faults[i] = nil
		default:
			faults[i] = fmt.Errorf("ask %s: %w", c.members[i].address, withoutAddress(fault))
		}
	}
	return given, errors.Join(faults...)
}

// withoutAddress leaves the address out of an error of the HTTP client: it may carry credentials.
func withoutAddress(err error) error {
	var told *url.Error
	if errors.As(err, &told) {
		return fmt.Errorf("%w: %w", oracleapi.ErrUnavailable, told.Err)
	}
	return err
}

// Question is what a decision must fit.
type Question struct {
	Job   common.Hash
	Round uint8
	// Now is the time in seconds since the epoch.
	Now uint64
	// Domain is the market's.
	Domain    protocol.Domain
	Committee chain.Committee
}

// Agreed is a decision that enough members signed.
type Agreed struct {
	Decision protocol.AssignmentDecision
	// Signatures are sorted by signer, each signer once, as many as are needed.
	Signatures [][]byte
	// Winner is the winning bid, if a member attached one that is the worker's own.
	Winner *oracleapi.SignedBid
}

// draft is a decision on its way to being agreed.
type draft struct {
	digest     common.Hash
	decision   protocol.AssignmentDecision
	signatures map[common.Address][]byte
	winner     *oracleapi.SignedBid
}

// Combine finds the decision that enough members signed. What does not fit the question counts for nothing and is told in
// notes. Should several decisions have enough signatures, which only a dishonest committee brings about, the better
// score counts, and notes say so.
func Combine(question Question, answers []oracleapi.Decision) (agreed *Agreed, notes []string, err error) {
	if len(answers) == 0 {
		return nil, nil, ErrNone
	}
	drafts, notes := gather(question, answers)
	enough := slices.DeleteFunc(slices.Clone(drafts), func(d *draft) bool {
		return len(d.signatures) < int(question.Committee.Threshold)
	})
	if len(enough) == 0 {
		most := 0
		for _, d := range drafts {
			most = max(most, len(d.signatures))
		}
		return nil, notes, fmt.Errorf("%w: %d of %d", ErrTooFew, most, question.Committee.Threshold)
	}
	slices.SortFunc(enough, func(a, b *draft) int {
		return cmp.Or(cmp.Compare(b.decision.Score, a.decision.Score), a.digest.Cmp(b.digest))
	})
	for _, other := range enough[1:] {
		notes = append(notes, fmt.Sprintf("the committee signed two decisions: %s and %s", enough[0].digest, other.digest))
	}
	best := enough[0]
	return &Agreed{
		Decision: best.decision, Signatures: best.sorted(int(question.Committee.Threshold)), Winner: best.winner,
	}, notes, nil
}

func gather(question Question, answers []oracleapi.Decision) (drafts []*draft, notes []string) {
	byDigest := make(map[common.Hash]*draft)
	for _, answer := range answers {
		if answer.Decision.JobID == question.Job && answer.Decision.Round < question.Round {
			continue // What was decided before the job's last failure: they are not there yet.
		}
		digest, err := checkDecision(question, answer.Decision)
		if err != nil {
			notes = append(notes, err.Error())
			continue
		}
		d, known := byDigest[digest]
		if !known {
			d = &draft{digest: digest, decision: answer.Decision, signatures: make(map[common.Address][]byte)}
			byDigest[digest] = d
			drafts = append(drafts, d)
		}
		notes = append(notes, d.add(question, answer)...)
	}
	return drafts, notes
}

func checkDecision(question Question, decision protocol.AssignmentDecision) (common.Hash, error) {
	switch {
	case decision.JobID != question.Job:
		return common.Hash{}, fmt.Errorf("a decision is about job %s", decision.JobID)
	case decision.Round != question.Round:
		return common.Hash{}, fmt.Errorf("a decision is about round %d, the job is in round %d", decision.Round, question.Round)
	case decision.ValidUntil < question.Now:
		return common.Hash{}, fmt.Errorf("a decision lapsed at %d", decision.ValidUntil)
	}
	return decision.Digest(question.Domain)
}

func (d *draft) add(question Question, answer oracleapi.Decision) (notes []string) {
	for _, signature := range answer.Signatures {
		signer, err := protocol.RecoverDigest(d.digest, signature)
		if err != nil {
			notes = append(notes, fmt.Sprintf("a signature is none: %v", err))
			continue
		}
		if !slices.Contains(question.Committee.Members, signer) {
			notes = append(notes, fmt.Sprintf("%s signed and is no member of the committee", signer))
			continue
		}
		d.signatures[signer] = signature
	}
	if d.winner == nil && answer.Winner != nil {
		if err := checkWinner(question, d.decision, answer.Winner); err != nil {
			return append(notes, err.Error())
		}
		d.winner = answer.Winner
	}
	return notes
}

// checkWinner tells whether the market would take the bid as the one decided for.
func checkWinner(question Question, decision protocol.AssignmentDecision, winner *oracleapi.SignedBid) error {
	bid := winner.Bid
	same := bid.JobID == decision.JobID && bid.Round == decision.Round && bid.Worker == decision.Worker &&
		bid.Enclave == decision.Enclave && bid.Price != nil && bid.Price.Cmp(decision.Price) == 0
	if !same {
		return errors.New("the attached bid is another than the one decided for")
	}
	digest, err := bid.Digest(question.Domain)
	if err != nil {
		return fmt.Errorf("the attached bid is none: %w", err)
	}
	signer, err := protocol.RecoverDigest(digest, winner.Signature)
	if err != nil {
		return fmt.Errorf("the attached bid's signature is none: %w", err)
	}
	if signer != bid.Worker {
		return fmt.Errorf("the attached bid of %s is signed by %s", bid.Worker, signer)
	}
	return nil
}

// sorted returns as many signatures as are needed, by signer: more would only cost gas.
func (d *draft) sorted(needed int) [][]byte {
	signers := make([]common.Address, 0, len(d.signatures))
	for signer := range d.signatures {
		signers = append(signers, signer)
	}
	slices.SortFunc(signers, func(a, b common.Address) int { return bytes.Compare(a[:], b[:]) })
	signatures := make([][]byte, needed)
	for i := range signatures {
		signatures[i] = d.signatures[signers[i]]
	}
	return signatures
}
