package jobs

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/keeperapi"
)

// said is one answer of a keeper.
type said struct {
	state string
	err   error
}

// scripted is a keeper that answers in order, the last answer for ever, and remembers what it was asked.
type scripted struct {
	answers []said
	asked   string
}

func (s *scripted) next(what string) (keeperapi.Taken, error) {
	answer := s.answers[0]
	if len(s.answers) > 1 {
		s.answers = s.answers[1:]
	}
	s.asked += what
	return keeperapi.Taken{State: answer.state}, answer.err
}

func (s *scripted) Submit(context.Context, keeperapi.SignedRequest) (keeperapi.Taken, error) {
	return s.next("S")
}

func (s *scripted) Request(context.Context, common.Hash) (keeperapi.Taken, error) {
	return s.next("R")
}

func TestAnchoring(t *testing.T) {
	id := common.Hash{1}
	pending, anchored := said{state: keeperapi.StatePending}, said{state: keeperapi.StateAnchored}
	refused, away := said{err: keeperapi.ErrRefused}, said{err: keeperapi.ErrUnavailable}
	forgotten := said{err: keeperapi.ErrUnknown}
	for _, test := range []struct {
		name    string
		answers []said
		asked   string
		state   string
		err     error
		unsure  bool
	}{
		{"at once", []said{anchored}, "S", keeperapi.StateAnchored, nil, false},
		{"after a while", []said{pending, pending, anchored}, "SRR", keeperapi.StateAnchored, nil, false},
		{"not taken", []said{refused}, "S", "", keeperapi.ErrRefused, false},
		{"nobody there", []said{away}, "S", "", keeperapi.ErrUnavailable, false},
		{"away for a moment", []said{pending, away, away, anchored}, "SRRR", keeperapi.StateAnchored, nil, false},
		{"back without it", []said{pending, away, forgotten, pending, anchored}, "SRRSR", keeperapi.StateAnchored, nil, false},
		{"refused later", []said{pending, {state: keeperapi.StateRefused}}, "SR", keeperapi.StateRefused, nil, false},
		{"back, and takes it no more", []said{pending, forgotten, refused}, "SRS", "", keeperapi.ErrRefused, true},
	} {
		t.Run(test.name, func(t *testing.T) {
			keeper := &scripted{answers: test.answers}
			taken, err := anchoring{keeper, time.Millisecond, time.Minute}.run(t.Context(), keeperapi.SignedRequest{}, id)
			require.ErrorIs(t, err, test.err)
			require.Equal(t, test.state, taken.State)
			require.Equal(t, test.asked, keeper.asked)
			if test.unsure {
				require.ErrorContains(t, err, "assay watch "+id.Hex())
			}
		})
	}
}

func TestAnchoring_KeeperStaysAway(t *testing.T) {
	keeper := &scripted{answers: []said{{state: keeperapi.StatePending}, {err: keeperapi.ErrUnavailable}}}
	_, err := anchoring{keeper, time.Millisecond, 5 * time.Millisecond}.run(t.Context(), keeperapi.SignedRequest{}, common.Hash{1})
	require.ErrorIs(t, err, keeperapi.ErrUnavailable)
	require.ErrorContains(t, err, "may still post it")
}

func TestAnchoring_GivenUp(t *testing.T) {
	keeper := &scripted{answers: []said{{state: keeperapi.StatePending}}}
	ctx, cancel := context.WithCancelCause(t.Context())
	cancel(errors.New("interrupted"))
	_, err := anchoring{keeper, time.Hour, time.Hour}.run(ctx, keeperapi.SignedRequest{}, common.Hash{1})
	require.ErrorIs(t, err, context.Canceled)
	require.ErrorContains(t, err, "may still post it")
}
