package decide_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/assay-network/assay/internal/oracleapi"
	"github.com/assay-network/assay/internal/protocol"
	"github.com/assay-network/assay/scheduler-oracle/internal/board"
	"github.com/assay-network/assay/scheduler-oracle/internal/decide"
	"github.com/assay-network/assay/scheduler-oracle/internal/markettest"
)

// lastToHear has two members sign a decision, the second of whom has both signatures and gets it carried out before the
// first looks at what it heard.
func lastToHear(t *testing.T) (m *markettest.Market, members []*markettest.Member, job board.Job, own oracleapi.Decision) {
	t.Helper()
	m, members = twoOfThree(t)
	enclave := m.Worker(alice, markettest.Fast())
	job = m.Job()
	sync(t, members...)
	_, err := members[0].Client.Offer(t.Context(), m.Sign(alice, m.Bid(alice, enclave, job.ID, 5e14)))
	require.NoError(t, err)
	members[2].Stop(true)
	m.EndBidding()
	for range 3 {
		for i, one := range members[:2] {
			one.Round(t)
			decision, err := one.Decided(t.Context(), job.ID)
			if err != nil || len(decision.Signatures) < 2 {
				continue
			}
			other := members[1-i]
			own, err = other.Decided(t.Context(), job.ID)
			require.NoError(t, err)
			require.Len(t, own.Signatures, 1, "it has not looked yet")
			assign(t, m, job, decision)
			other.Sync(t)
			_, state := other.Board.Job(job.ID)
			require.NotEqual(t, board.Open, state)
			return m, []*markettest.Member{other, one}, job, own
		}
	}
	t.Fatal("no member has two signatures")
	return nil, nil, job, own
}

func TestCommittee_JoinsWhatItHeardOfADecisionThatWasCarriedOut(t *testing.T) {
	_, members, job, own := lastToHear(t)
	late, first := members[0], members[1]
	news := first.Exchange.News()
	late.Round(t)
	decision, err := late.Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, own.Digest, decision.Digest)
	theirs, err := first.Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, theirs.Signatures, decision.Signatures)
	require.Len(t, decision.Signatures, 2)
	select {
	case <-news:
		t.Fatal("it told the others of a job that is over")
	default:
	}
}

func TestCommittee_JoinsNothingOnceADecisionLapsed(t *testing.T) {
	m, members, job, own := lastToHear(t)
	m.Pass(t, (protocol.DecisionSeconds+decide.MomentSeconds)*time.Second)
	require.Greater(t, m.Now(t), own.Decision.ValidUntil)
	members[0].Round(t)
	decision, err := members[0].Decided(t.Context(), job.ID)
	require.NoError(t, err)
	require.Equal(t, own.Signatures, decision.Signatures)
}
