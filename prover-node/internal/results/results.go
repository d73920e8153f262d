// Package results keeps the bytes of large results, of which the chain has only the digest, until nobody can demand them
// any more.
package results

import (
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/assay-network/assay/prover-node/internal/keep"
)

// Store keeps results by their jobs. It is safe for concurrent use.
type Store struct {
	drawer *keep.Drawer

	mu   sync.Mutex
	kept map[common.Hash]bool
}

// Open opens the store in a directory.
func Open(dir string) (*Store, error) {
	drawer, err := keep.Open(dir)
	if err != nil {
		return nil, fmt.Errorf("open results: %w", err)
	}
	files, err := drawer.List()
	if err != nil {
		return nil, fmt.Errorf("open results: %w", err)
	}
	s := &Store{drawer: drawer, kept: map[common.Hash]bool{}}
	for _, file := range files {
		raw, err := hexutil.Decode(file.Name)
		if err != nil || len(raw) != common.HashLength {
			return nil, fmt.Errorf("open results: foreign file %q in %s: move it elsewhere", file.Name, dir)
		}
		s.kept[common.Hash(raw)] = true
	}
	return s, nil
}

// Keep writes a job's result: it is there after a crash.
func (s *Store) Keep(id common.Hash, publicValues []byte) error {
	if err := s.drawer.Put(id.Hex(), publicValues); err != nil {
		return fmt.Errorf("result of job %s: %w", id, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.kept[id] = true
	return nil
}

// Load reads a job's result.
func (s *Store) Load(id common.Hash) ([]byte, error) {
	publicValues, err := s.drawer.Get(id.Hex())
	if err != nil {
		return nil, fmt.Errorf("result of job %s: %w", id, err)
	}
	return publicValues, nil
}

// Forget drops a job's result; one that is not there is no fault.
func (s *Store) Forget(id common.Hash) error {
	if err := s.drawer.Remove(id.Hex()); err != nil {
		return fmt.Errorf("result of job %s: %w", id, err)
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	delete(s.kept, id)
	return nil
}

// Kept returns the jobs whose results are there, in the order of their ids.
func (s *Store) Kept() []common.Hash {
	s.mu.Lock()
	defer s.mu.Unlock()
	ids := make([]common.Hash, 0, len(s.kept))
	for id := range s.kept {
		ids = append(ids, id)
	}
	slices.SortFunc(ids, common.Hash.Cmp)
	return ids
}
