// Package committee is how members of the scheduler committee come to say the same, each by its own computation.
//
// The inputs are made equal by construction. A decision is for a moment, a second that follows from the chain's events
// alone; its facts are those of the last block until then, the same for whoever reads the chain. What is not on the chain,
// signed bids and telemetry, a member hands on to the others when it takes it, and once more with its proposal for the
// moment: everybody weighs the union of what everybody proposed, of each enclave only the cheapest feasible bid and the
// newest telemetry, so the union does not depend on who heard what first, and it can only grow.
//
// A member signs a decision once as many members as the chain asks for propose the very same: it never signs alone, and so
// hardly ever signs in vain. What the others say is worth what their keys sign: an envelope of no member counts for nothing,
// and of a member only the newest on a question does. Members that are late, missing or lying cost nothing as long as enough
// are left.
package committee

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/internal/service/secret"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
)

var (
	// ErrBadPeer means that a peer is not given as ADDRESS=URL.
	ErrBadPeer = errors.New("bad peer")
	// ErrNotMember means that an envelope comes from somebody who is not in the committee.
	ErrNotMember = errors.New("not a member of the committee")
	// ErrBadProposal means that a proposal contradicts itself, or is about no job that is known.
	ErrBadProposal = errors.New("bad proposal")
)

const (
	// AskTimeout is how long a member may take to answer another.
	AskTimeout = 2 * time.Second
	// cooldown is how long one that did not answer is left alone.
	cooldown = 3 * time.Second
	// keepSeconds is how long proposals are kept after their moment.
	keepSeconds = 5 * protocol.DecisionSeconds
	// maxBids bounds the bids of a proposal, momentsEach the moments that a member may speak of for one round: more than fit
	// into the time for which they are kept.
	maxBids     = 4_096
	momentsEach = 96
	// membersFor is how long the committee is not read anew.
	membersFor = 5 * time.Second
)

// Peer is another member.
type Peer struct {
	Address common.Address
	URL     secret.URL
}

// ParsePeer reads ADDRESS=URL.
func ParsePeer(text string) (Peer, error) {
	account, address, found := strings.Cut(strings.TrimSpace(text), "=")
	if !found || !common.IsHexAddress(account) {
		return Peer{}, fmt.Errorf("%w %q: give ADDRESS=URL, for example 0x70997970C51812dc3A010C7d01b50e0d17dc79C8=http://127.0.0.1:7201",
			ErrBadPeer, account)
	}
	url, err := secret.ParseURL(address)
	if err != nil || !url.IsSet() {
		return Peer{}, fmt.Errorf("%w %s: its address is no URL: %w", ErrBadPeer, account, err)
	}
	return Peer{Address: common.HexToAddress(account), URL: url}, nil
}

// Question is what a decision is wanted on.
type Question struct {
	Job    common.Hash
	Round  uint8
	Moment uint64
}

// turn is a round of a job.
type turn struct {
	job   common.Hash
	round uint8
}

func (q Question) turn() turn { return turn{q.Job, q.Round} }

// Jobs tells which jobs there are.
type Jobs interface {
	Job(id common.Hash) (board.Job, board.State)
}

// Ledger remembers what others signed.
type Ledger interface {
	Observe(member common.Address, decision protocol.AssignmentDecision, signature []byte) (contradicts bool, err error)
}

// Deps are what an exchange works with.
type Deps struct {
	Signer oracleapi.Signer
	// Oracle is the domain of envelopes and receipts, Market that of decisions.
	Oracle, Market protocol.Domain
	// Members reads the committee at the newest block.
	Members func(ctx context.Context) (chain.Committee, error)
	Jobs    Jobs
	Ledger  Ledger
	Clock   clock.Clock
	// Caught is told of each member that contradicted itself.
	Caught func(member common.Address)
	Log    zerolog.Logger
}

// Exchange talks to the other members. It may be used concurrently.
type Exchange struct {
	Deps
	peers []*peer

	mu    sync.Mutex
	own   map[Question]said
	heard map[Question]map[common.Address]oracleapi.Proposal
	// moments are those of each round that anybody spoke of.
	moments map[turn]map[uint64]struct{}
	members chain.Committee
	readAt  time.Time
	// news is closed and replaced when another member has said something.
	news chan struct{}
}

type peer struct {
	Peer
	client *oracleapi.Client

	mu   sync.Mutex
	down time.Time
}

// said is what we proposed.
type said struct {
	proposal oracleapi.Proposal
	inputs   []oracleapi.Input
}

// New makes an exchange with the given peers; our own address among them is left out.
func New(peers []Peer, deps Deps) *Exchange {
	e := &Exchange{
		Deps: deps, own: map[Question]said{}, heard: map[Question]map[common.Address]oracleapi.Proposal{},
		moments: map[turn]map[uint64]struct{}{}, news: make(chan struct{}),
	}
	shared := oracleapi.HTTPClient(AskTimeout)
	for _, one := range peers {
		if one.Address != deps.Signer.Address() {
			e.peers = append(e.peers, &peer{Peer: one, client: oracleapi.NewClient(one.URL.Reveal(), shared)})
		}
	}
	return e
}

// Committee is who decides, as read a short while ago at most.
func (e *Exchange) Committee(ctx context.Context) (chain.Committee, error) {
	e.mu.Lock()
	members, readAt := e.members, e.readAt
	e.mu.Unlock()
	if now := e.Clock.Now(); !readAt.IsZero() && now.Sub(readAt) < membersFor {
		return members, nil
	}
	members, err := e.Members(ctx)
	if err != nil {
		return chain.Committee{}, fmt.Errorf("read the committee: %w", err)
	}
	e.mu.Lock()
	defer e.mu.Unlock()
	e.members, e.readAt = members, e.Clock.Now()
	return members, nil
}

// Share makes our proposal known to the other members and takes in what they answer. It returns when all have answered or
// their time is over.
func (e *Exchange) Share(ctx context.Context, question Question, own oracleapi.Proposal, inputs []oracleapi.Input) error {
	own.JobID, own.Round, own.Moment = question.Job, question.Round, question.Moment
	own.Revision = uint64(e.Clock.Now().UnixMicro())
	e.mu.Lock()
	e.own[question] = said{own, inputs}
	e.mark(question)
	e.mu.Unlock()
	if len(e.peers) == 0 {
		return nil
	}
	envelope, err := oracleapi.Seal(e.Oracle, e.Signer, own)
	if err != nil {
		return err
	}
	e.all(func(p *peer) error {
		answer, err := p.client.Propose(ctx, envelope)
		if errors.Is(err, oracleapi.ErrNoProposal) {
			return nil
		}
		if err == nil {
			_, err = e.accept(ctx, answer)
		}
		return err
	})
	return nil
}

// all does something with every peer that is not known to be down, and waits.
func (e *Exchange) all(do func(p *peer) error) {
	var asked sync.WaitGroup
	for _, one := range e.peers {
		one.mu.Lock()
		resting := e.Clock.Now().Before(one.down)
		one.mu.Unlock()
		if resting {
			continue
		}
		asked.Go(func() {
			err := do(one)
			if err == nil {
				return
			}
			// The error of the HTTP client names the address, which may carry credentials.
			e.Log.Debug().Stringer("member", one.Address).Bool("unreachable", errors.Is(err, oracleapi.ErrUnavailable)).
				Msg("Member did not answer as it should")
			if errors.Is(err, oracleapi.ErrUnavailable) {
				one.mu.Lock()
				one.down = e.Clock.Now().Add(cooldown)
				one.mu.Unlock()
			}
		})
	}
	asked.Wait()
}

// Receive takes in another member's proposal and returns ours on the same question, or what we signed for the round
// already; false if we have nothing to say. [oracleapi.ErrForeignEnvelope], [ErrNotMember] and [ErrBadProposal] say why it
// counts for nothing.
func (e *Exchange) Receive(ctx context.Context, envelope oracleapi.Envelope) (oracleapi.Envelope, bool, error) {
	question, err := e.accept(ctx, envelope)
	if err != nil {
		return oracleapi.Envelope{}, false, err
	}
	e.tell()
	answer, exists := e.answer(question)
	if !exists {
		return oracleapi.Envelope{}, false, nil
	}
	sealed, err := oracleapi.Seal(e.Oracle, e.Signer, answer)
	return sealed, err == nil, err
}

// News returns a channel that is closed when another member next says something of its own accord.
func (e *Exchange) News() <-chan struct{} {
	e.mu.Lock()
	defer e.mu.Unlock()
	return e.news
}

func (e *Exchange) tell() {
	e.mu.Lock()
	defer e.mu.Unlock()
	close(e.news)
	e.news = make(chan struct{})
}

// Resting is how many of the members are left alone now, because they did not answer a moment ago.
func (e *Exchange) Resting(members []common.Address) int {
	count, now := 0, e.Clock.Now()
	for _, one := range e.peers {
		one.mu.Lock()
		if now.Before(one.down) && slices.Contains(members, one.Address) {
			count++
		}
		one.mu.Unlock()
	}
	return count
}

// answer is what we proposed for the moment, unless we signed for another one: then that.
func (e *Exchange) answer(question Question) (oracleapi.Proposal, bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	found, exists := e.own[question]
	if exists && len(found.proposal.Signature) > 0 {
		return found.proposal, true
	}
	for moment := range e.moments[question.turn()] {
		one := e.own[Question{question.Job, question.Round, moment}]
		if len(one.proposal.Signature) > 0 && moment+protocol.DecisionSeconds > question.Moment {
			return one.proposal, true
		}
	}
	return found.proposal, exists
}

// accept checks an envelope and keeps its proposal.
func (e *Exchange) accept(ctx context.Context, envelope oracleapi.Envelope) (Question, error) {
	var proposal oracleapi.Proposal
	if err := envelope.Open(e.Oracle, &proposal); err != nil {
		return Question{}, err
	}
	members, err := e.Committee(ctx)
	if err != nil {
		return Question{}, err
	}
	if envelope.Member == e.Signer.Address() || !slices.Contains(members.Members, envelope.Member) {
		return Question{}, fmt.Errorf("%s: %w", envelope.Member, ErrNotMember)
	}
	if err := e.check(envelope.Member, proposal); err != nil {
		return Question{}, err
	}
	if len(proposal.Signature) > 0 {
		contradicts, err := e.Ledger.Observe(envelope.Member, *proposal.Decision, proposal.Signature)
		if err != nil {
			return Question{}, err
		}
		if contradicts {
			e.Log.Error().Stringer("member", envelope.Member).Stringer("job_id", proposal.JobID).
				Msg("Member signed two decisions for one round")
			e.Caught(envelope.Member)
		}
	}
	question := Question{proposal.JobID, proposal.Round, proposal.Moment}
	e.keep(question, envelope.Member, proposal)
	return question, nil
}

// check refuses what contradicts itself.
func (e *Exchange) check(member common.Address, p oracleapi.Proposal) error {
	if _, state := e.Jobs.Job(p.JobID); state == board.Unknown {
		return fmt.Errorf("%w: no job %s is known here", ErrBadProposal, p.JobID)
	}
	if len(p.Bids) > maxBids || len(p.Telemetry) > maxBids {
		return fmt.Errorf("%w: %d bids", ErrBadProposal, len(p.Bids))
	}
	if p.Decision == nil {
		if len(p.Signature) > 0 {
			return fmt.Errorf("%w: a signature on nothing", ErrBadProposal)
		}
		return nil
	}
	digest, err := p.Decision.Digest(e.Market)
	switch {
	case err != nil:
		return fmt.Errorf("%w: %w", ErrBadProposal, err)
	case p.Decision.JobID != p.JobID || p.Decision.Round != p.Round || p.Decision.InputsRoot != p.InputsRoot:
		return fmt.Errorf("%w: the decision is about something else", ErrBadProposal)
	case len(p.Signature) == 0:
		return nil
	}
	if signer, err := protocol.RecoverDigest(digest, p.Signature); err != nil || signer != member {
		return fmt.Errorf("%w: the decision is not signed by %s", ErrBadProposal, member)
	}
	return nil
}

func (e *Exchange) keep(question Question, member common.Address, proposal oracleapi.Proposal) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if before, exists := e.heard[question][member]; exists {
		if before.Revision < proposal.Revision {
			e.heard[question][member] = proposal
		}
		return
	}
	moments := 0
	for moment := range e.moments[question.turn()] {
		if _, spoke := e.heard[Question{question.Job, question.Round, moment}][member]; spoke {
			moments++
		}
	}
	if moments >= momentsEach {
		return
	}
	if e.heard[question] == nil {
		e.heard[question] = map[common.Address]oracleapi.Proposal{}
	}
	e.heard[question][member] = proposal
	e.mark(question)
}

// mark notes that somebody spoke of a question; the caller has the lock.
func (e *Exchange) mark(question Question) {
	if e.moments[question.turn()] == nil {
		e.moments[question.turn()] = map[uint64]struct{}{}
	}
	e.moments[question.turn()][question.Moment] = struct{}{}
}
