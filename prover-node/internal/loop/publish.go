package loop

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// errOtherBytes means that the bytes that were kept are not those of the stated result.
var errOtherBytes = errors.New("kept bytes are not the stated result's")

// bringBytes publishes a large result that its requester demands.
func (n *Node) bringBytes(ctx context.Context, v view, a action) {
	t := n.taskOf(a.id)
	t.publishing = true
	n.start(func() func() {
		ctx, cancel := context.WithTimeout(ctx, time.Duration(a.job.Until-v.now+1)*time.Second)
		defer cancel()
		err := n.publishBytes(ctx, a.job.ID, a.job.Stated)
		return func() {
			t.publishing, t.publishAt = false, n.chainTime()+retryWork
			log := n.Log.With().Stringer("job_id", a.job.ID).Logger()
			switch {
			case err == nil:
				n.Metrics.Published("published")
				log.Info().Msg("Demanded result is on chain")
			case errors.Is(err, errOtherBytes) || chain.RevertName(err) == "WrongStatus" || chain.RevertName(err) == "WindowOver":
				// It is over, or nothing that is here will change it.
				t.publishAt = a.job.Until + 1
				n.Metrics.Published("failed")
				log.Error().Err(err).Msg("Demanded result not published")
			default:
				n.Metrics.Published("retried")
				log.Warn().Err(err).Msg("Demanded result not on chain yet, trying again")
			}
		}
	})
}

func (n *Node) publishBytes(ctx context.Context, id, stated common.Hash) error {
	publicValues, err := n.Results.Load(id)
	if err != nil {
		return err
	}
	if digest := common.Hash(sha256.Sum256(publicValues)); digest != stated {
		return fmt.Errorf("publish result of job %s: %w: %s, stated %s", id, errOtherBytes, digest, stated)
	}
	call, err := n.Chain.Publish(id, publicValues)
	if err != nil {
		return err
	}
	_, err = n.Sender.Send(ctx, call)
	return err
}

// forgetBytes drops a large result that nobody can demand any more.
func (n *Node) forgetBytes(a action) {
	if err := n.Results.Forget(a.id.job); err != nil {
		n.Log.Warn().Err(err).Stringer("job_id", a.id.job).Msg("Large result not forgotten")
	}
}
