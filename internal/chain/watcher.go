package chain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/rs/zerolog"
)

// errMoved means that the chain changed while it was being read: reading again gives a consistent picture.
var errMoved = errors.New("chain moved while reading")

// behindTolerated is how often a chain may end below the cursor before its blocks there are given up: behind one
// address may be several nodes, and one of them late.
const behindTolerated = 5

// Cursor is how far a sink has come: everything up to and including Block is applied. The zero Cursor means nothing is.
type Cursor struct {
	Block uint64
	Hash  common.Hash
}

// IsZero tells whether nothing is applied.
func (c Cursor) IsZero() bool { return c == Cursor{} }

// Sink takes in the chain's events. Its methods are called by one goroutine.
type Sink interface {
	// Cursor returns the newest block that is applied and that the sink remembers the hash of.
	Cursor(ctx context.Context) (Cursor, error)
	// Apply takes in blocks in rising order, all or none. The last one is how far the chain was read; the sink remembers
	// number and hash of each, at least of the last some hundred, so that it can go back.
	Apply(ctx context.Context, blocks []BlockEvents) error
	// Rollback forgets all blocks above `block`: they are no longer part of the chain.
	Rollback(ctx context.Context, block uint64) error
}

// WatchStatus is how a watcher stands.
type WatchStatus struct {
	// Head is the newest block seen, Applied how far the sink has come.
	Head, Applied uint64
	// At is when the last look ended well; Err is what went wrong since, nil if nothing did.
	At  time.Time
	Err error
}

// Watcher follows the contracts' events and feeds them to a sink: in order, each once, with as many confirmations as
// the client is configured for, and taken back when a reorganisation removes their blocks. It keeps no state of its own
// besides the status: a sink that persists can be stopped and started at any time.
type Watcher struct {
	contracts *Contracts
	sink      Sink
	clock     Clock
	log       zerolog.Logger
	// start is the block before the first to be read when the sink is empty.
	start uint64
	// span is how many blocks are asked for at once; it shrinks when nodes refuse.
	span uint64
	// rested is the newest block at the last look, if that left nothing to do for the sink at restedAt.
	rested   common.Hash
	restedAt Cursor
	// behind counts looks in a row at which the node's chain ended below the cursor and it did not know the cursor's block.
	behind int

	mu     sync.Mutex
	status WatchStatus
}

// NewWatcher makes a watcher over the deployment's whole life; [Watcher.StartAt] shortens that. A nil clock is the
// system's.
func NewWatcher(contracts *Contracts, sink Sink, clock Clock, log zerolog.Logger) *Watcher {
	if clock == nil {
		clock = SystemClock{}
	}
	w := &Watcher{contracts: contracts, sink: sink, clock: clock, log: log, span: contracts.client.cfg.MaxLogRange}
	w.StartAt(contracts.deployment.StartBlock)
	return w
}

// StartAt sets the first block to be read by an empty sink. Call it before Run.
func (w *Watcher) StartAt(block uint64) {
	w.start = max(block, w.contracts.deployment.StartBlock, 1) - 1
}

// Status returns how the watcher stands.
func (w *Watcher) Status() WatchStatus {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.status
}

// Run follows the chain until ctx ends, and then returns nil: failing requests and a failing sink are logged and tried
// again, ever more slowly.
func (w *Watcher) Run(ctx context.Context) error {
	wait := backoff{least: w.contracts.client.cfg.PollInterval, most: w.contracts.client.cfg.MaxBackoff}
	for {
		more, err := w.Step(ctx)
		if ctx.Err() != nil {
			return nil
		}
		delay := w.contracts.client.cfg.PollInterval
		switch {
		case errors.Is(err, errMoved):
			w.log.Debug().Err(err).Msg("Chain moved while it was read, reading again")
		case err != nil:
			delay = wait.step()
			w.log.Warn().Err(err).Stringer("retry_in", delay).Msg("Following the chain failed")
		case more:
			wait.reset()
			continue
		default:
			wait.reset()
		}
		if pause(ctx, w.clock, delay) != nil {
			return nil
		}
	}
}

// Step looks once: it applies one stretch of blocks or takes blocks back, and says whether there is more to do at once.
func (w *Watcher) Step(ctx context.Context) (more bool, err error) {
	defer func() { w.note(err) }()
	cursor, err := w.sink.Cursor(ctx)
	if err != nil {
		return false, fmt.Errorf("cursor: %w", err)
	}
	head, err := w.contracts.client.Head(ctx)
	if err != nil {
		return false, err
	}
	w.seen(head.Number.Uint64(), cursor.Block)
	hash := head.Hash()
	if hash == w.rested && cursor == w.restedAt {
		return false, nil
	}
	w.rested = common.Hash{}
	lost, err := w.isLost(ctx, cursor, head)
	if err != nil {
		return false, err
	}
	if lost {
		w.log.Info().Uint64("block", cursor.Block).Stringer("hash", cursor.Hash).Msg("Block left the chain, going back")
		if err := w.sink.Rollback(ctx, cursor.Block-1); err != nil {
			return false, fmt.Errorf("rollback: %w", err)
		}
		return true, nil
	}
	more, err = w.advance(ctx, cursor, head)
	if err != nil || more {
		return more, err
	}
	if w.restedAt, err = w.sink.Cursor(ctx); err != nil {
		return false, fmt.Errorf("cursor: %w", err)
	}
	w.rested = hash
	return false, nil
}

// isLost tells whether the cursor's block is no longer part of the chain: there is another in its place, or the chain
// ends below it and stays so.
func (w *Watcher) isLost(ctx context.Context, cursor Cursor, head *types.Header) (bool, error) {
	if cursor.IsZero() || cursor.Block == 0 {
		return false, nil
	}
	if head.Number.Uint64() < cursor.Block {
		return w.isOther(ctx, cursor)
	}
	w.behind = 0
	if head.ParentHash == cursor.Hash || head.Hash() == cursor.Hash {
		return false, nil
	}
	header, err := w.contracts.client.Header(ctx, bigOf(cursor.Block))
	if errors.Is(err, ethereum.NotFound) {
		return false, fmt.Errorf("%w: %w", errMoved, err)
	}
	if err != nil {
		return false, err
	}
	return header.Hash() != cursor.Hash, nil
}

// isOther tells, for a node whose chain ends below the cursor, whether it has never heard of the cursor's block.
func (w *Watcher) isOther(ctx context.Context, cursor Cursor) (bool, error) {
	ctx, cancel := w.contracts.client.timeout(ctx)
	defer cancel()
	_, err := w.contracts.client.backend.HeaderByHash(ctx, cursor.Hash)
	if err == nil {
		return false, fmt.Errorf("%w: the node is behind block %d", errMoved, cursor.Block)
	}
	if errors.Is(err, ethereum.NotFound) {
		if w.behind++; w.behind < behindTolerated {
			return false, fmt.Errorf("%w: the chain ends below block %d", errMoved, cursor.Block)
		}
		w.behind = 0
		return true, nil
	}
	return false, fmt.Errorf("header %s: %w", cursor.Hash, err)
}

// advance reads the next stretch of confirmed blocks and applies it.
func (w *Watcher) advance(ctx context.Context, cursor Cursor, head *types.Header) (bool, error) {
	confirmations := w.contracts.client.cfg.Confirmations
	if head.Number.Uint64() < confirmations {
		return false, nil
	}
	target := head.Number.Uint64() - confirmations
	from := w.start + 1
	if !cursor.IsZero() {
		from = cursor.Block + 1
	}
	if from > target {
		return false, nil
	}
	to := min(from+w.span-1, target)
	var blocks []BlockEvents
	var err error
	if from == head.Number.Uint64() {
		blocks, err = w.readBlock(ctx, cursor, head)
	} else {
		blocks, err = w.readRange(ctx, cursor, from, to)
	}
	if err != nil {
		return false, err
	}
	if err := w.sink.Apply(ctx, blocks); err != nil {
		return false, fmt.Errorf("apply blocks %d to %d: %w", from, to, err)
	}
	w.seen(head.Number.Uint64(), to)
	w.span = min(2*w.span, w.contracts.client.cfg.MaxLogRange)
	return to < target, nil
}

// readBlock reads the newest block's events, when only that is missing: by its hash, so no other's can slip in.
func (w *Watcher) readBlock(ctx context.Context, cursor Cursor, head *types.Header) ([]BlockEvents, error) {
	if !cursor.IsZero() && head.ParentHash != cursor.Hash {
		return nil, fmt.Errorf("%w: block %s is not on top of %s", errMoved, head.Number, cursor.Hash)
	}
	hash := head.Hash()
	logs, err := w.contracts.filter(ctx, ethereum.FilterQuery{BlockHash: &hash, Addresses: w.contracts.sources()})
	if err != nil {
		return nil, fmt.Errorf("logs of block %s: %w", hash, err)
	}
	return w.group(ctx, logs, head)
}

// readRange reads events such that all of them belong to the chain that ends in block `to`.
func (w *Watcher) readRange(ctx context.Context, cursor Cursor, from, to uint64) ([]BlockEvents, error) {
	last, err := w.contracts.client.Header(ctx, bigOf(to))
	if err != nil {
		return nil, err
	}
	logs, err := w.contracts.logs(ctx, w.contracts.sources(), from, to, nil)
	if err != nil {
		// Nodes refuse stretches with too much in them, in words of their own.
		w.span = max(w.span/2, 1)
		return nil, err
	}
	blocks, err := w.group(ctx, logs, last)
	if err != nil {
		return nil, err
	}
	if !cursor.IsZero() && blocks[0].Number == from && blocks[0].ParentHash != cursor.Hash {
		return nil, fmt.Errorf("%w: block %d is not on top of %s", errMoved, from, cursor.Hash)
	}
	again, err := w.contracts.client.Header(ctx, bigOf(to))
	if err != nil {
		return nil, err
	}
	if again.Hash() != last.Hash() {
		return nil, fmt.Errorf("%w: block %d was replaced", errMoved, to)
	}
	return blocks, nil
}

// group sorts logs into their blocks, checks that these are the chain's, and ends with the last block of the stretch.
func (w *Watcher) group(ctx context.Context, logs []types.Log, last *types.Header) ([]BlockEvents, error) {
	var blocks []BlockEvents
	for i := range logs {
		log := &logs[i]
		if log.Removed {
			continue
		}
		if len(blocks) == 0 || blocks[len(blocks)-1].Number != log.BlockNumber {
			header, err := w.headerOf(ctx, log.BlockNumber, last)
			if err != nil {
				return nil, err
			}
			blocks = append(blocks, blockOf(header))
		}
		block := &blocks[len(blocks)-1]
		if block.Hash != log.BlockHash {
			return nil, fmt.Errorf("%w: log of block %s at number %d", errMoved, log.BlockHash, log.BlockNumber)
		}
		event, err := w.contracts.Decode(log, block.Time)
		if errors.Is(err, ErrUnknownEvent) {
			continue
		}
		if err != nil {
			return nil, err
		}
		block.Events = append(block.Events, event)
	}
	if len(blocks) == 0 || blocks[len(blocks)-1].Number != last.Number.Uint64() {
		blocks = append(blocks, blockOf(last))
	}
	return blocks, nil
}

func (w *Watcher) headerOf(ctx context.Context, number uint64, last *types.Header) (*types.Header, error) {
	if number == last.Number.Uint64() {
		return last, nil
	}
	return w.contracts.client.Header(ctx, bigOf(number))
}

func blockOf(header *types.Header) BlockEvents {
	return BlockEvents{
		Number: header.Number.Uint64(), Hash: header.Hash(), ParentHash: header.ParentHash, Time: header.Time,
	}
}

func (w *Watcher) seen(head, applied uint64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.status.Head, w.status.Applied = head, applied
}

func (w *Watcher) note(err error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.status.Err = err
	if err == nil {
		w.status.At = w.clock.Now()
	}
}

// logs reads the contracts' logs in a range of blocks, both ends included; topics narrow them down.
func (c *Contracts) logs(ctx context.Context, contracts []common.Address, from, to uint64, topics [][]common.Hash) ([]types.Log, error) {
	logs, err := c.filter(ctx, ethereum.FilterQuery{
		FromBlock: bigOf(from), ToBlock: bigOf(to), Addresses: contracts, Topics: topics,
	})
	if err != nil {
		return nil, fmt.Errorf("logs of blocks %d to %d: %w", from, to, err)
	}
	return logs, nil
}

func (c *Contracts) filter(ctx context.Context, query ethereum.FilterQuery) ([]types.Log, error) {
	ctx, cancel := c.client.timeout(ctx)
	defer cancel()
	return c.client.backend.FilterLogs(ctx, query)
}

// BlockAtTime returns the number of the first block whose time is not before `seconds`, or the newest block's when all
// are before; it searches down to the deployment's first block.
func (c *Contracts) BlockAtTime(ctx context.Context, seconds uint64) (uint64, error) {
	head, err := c.client.Head(ctx)
	if err != nil {
		return 0, err
	}
	low, high := min(c.deployment.StartBlock, head.Number.Uint64()), head.Number.Uint64()
	for low < high {
		middle := low + (high-low)/2
		header, err := c.client.Header(ctx, new(big.Int).SetUint64(middle))
		if err != nil {
			return 0, err
		}
		if header.Time < seconds {
			low = middle + 1
		} else {
			high = middle
		}
	}
	return low, nil
}
