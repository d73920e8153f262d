// Package sweep makes room in the blob store: anybody may upload, so a store that only grew would be full for good. What
// the market's live jobs refer to is never removed, nor what was stored or asked for a short while ago: its job may be
// about to be posted.
package sweep

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/rs/zerolog"

	"github.com/assay-network/assay/internal/artifact"
	"github.com/assay-network/assay/internal/service/clock"
	"github.com/assay-network/assay/keeper/internal/index"
)

// The store is swept when it is fuller than the high mark, down to the low one; in percent of its quota.
const (
	highPercent = 90
	lowPercent  = 70
)

// Blobs is the store.
type Blobs interface {
	List() ([]artifact.Held, error)
	Remove(digest artifact.Digest) error
	Used() int64
	Quota() int64
}

// Jobs tells which jobs are live and what they refer to.
type Jobs interface {
	Live(ctx context.Context) ([]index.Live, error)
	Job(ctx context.Context, id common.Hash) (*index.Job, error)
}

// Sweeper makes room.
type Sweeper struct {
	Blobs Blobs
	Jobs  Jobs
	Clock clock.Clock
	Log   zerolog.Logger
	// Grace is how long a blob that no job refers to is kept after its last use.
	Grace time.Duration
}

// Sweep looks once, and removes blobs if the store is too full.
func (s *Sweeper) Sweep(ctx context.Context) error {
	if s.Blobs.Used()*100 <= s.Blobs.Quota()*highPercent {
		return nil
	}
	needed, err := s.needed(ctx)
	if err != nil {
		return fmt.Errorf("sweep blobs: %w", err)
	}
	held, err := s.Blobs.List()
	if err != nil {
		return fmt.Errorf("sweep blobs: %w", err)
	}
	excess := s.Blobs.Used() - s.Blobs.Quota()/100*lowPercent
	removable := plan(held, needed, s.Clock.Now().Add(-s.Grace), excess)
	for _, digest := range removable {
		if err := s.Blobs.Remove(digest); err != nil {
			return fmt.Errorf("sweep blobs: %w", err)
		}
	}
	s.Log.Info().Int("removed", len(removable)).Int64("used", s.Blobs.Used()).Int64("quota", s.Blobs.Quota()).Msg("Swept blobs")
	return nil
}

// needed are the blobs that live jobs refer to.
func (s *Sweeper) needed(ctx context.Context) (map[artifact.Digest]bool, error) {
	live, err := s.Jobs.Live(ctx)
	if err != nil {
		return nil, err
	}
	needed := make(map[artifact.Digest]bool, 2*len(live))
	for _, one := range live {
		job, err := s.Jobs.Job(ctx, one.ID)
		if err != nil {
			return nil, err
		}
		if job.Request != nil {
			needed[artifact.Digest(job.Request.Work.ProgramDigest)] = true
			needed[artifact.Digest(job.Request.Work.InputDigest)] = true
		}
	}
	return needed, nil
}

// plan picks what to remove, given blobs from the one used longest ago on: nothing needed, nothing used since `before`,
// and no more than frees the excess.
func plan(held []artifact.Held, needed map[artifact.Digest]bool, before time.Time, excess int64) []artifact.Digest {
	var picked []artifact.Digest
	for _, blob := range held {
		if excess <= 0 || !blob.UsedAt.Before(before) {
			break
		}
		if needed[blob.Digest] {
			continue
		}
		picked = append(picked, blob.Digest)
		excess -= blob.Size
	}
	return picked
}
