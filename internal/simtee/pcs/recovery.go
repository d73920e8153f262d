package pcs

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"time"

	"github.com/assay-network/assay/internal/simtee"
)

// RecoveryPath is where [Control] takes the order for a TCB recovery.
const RecoveryPath = "/simtee/recovery"

// maxOrder bounds the body of an order.
const maxOrder = 1 << 16

// Recovery is a TCB recovery event as it is ordered, and as it was published.
type Recovery struct {
	// Counts is when the event becomes the standard one: twelve months after it was public. It must be a whole second.
	Counts time.Time `json:"counts"`
	// Advisories are why: those of platforms that lack the new microcode.
	Advisories []string `json:"advisories"`
	// Evaluation is the event's number, once it is published.
	Evaluation uint32 `json:"evaluation,omitempty"`
}

// ErrOrder means that a recovery is ordered that cannot be.
var ErrOrder = errors.New("TCB recovery")

// Recover publishes a TCB recovery for every family and TEE: the newest release of each, raised by one microcode SVN. The
// event is dated so that it becomes the standard one when it is asked to.
func (s *Service) Recover(order Recovery) (Recovery, error) {
	if order.Counts.IsZero() || order.Counts.Nanosecond() != 0 || len(order.Advisories) == 0 {
		return Recovery{}, fmt.Errorf("%w: it needs the whole second at which it counts, and an advisory", ErrOrder)
	}
	recovered := order.Counts.UTC().AddDate(0, -standardAge, 0)
	if !recovered.AddDate(0, standardAge, 0).Equal(order.Counts) {
		return Recovery{}, fmt.Errorf("%w: no day lies twelve months before %s", ErrOrder, order.Counts.Format(time.DateOnly))
	}
	for _, release := range s.newest() {
		raised := release.RaiseTCB(order.Advisories...)
		raised.TCBInfo.Levels[0].Date = recovered
		s.Publish(raised)
		order.Evaluation = raised.TCBInfo.Evaluation
	}
	return order, nil
}

// newest is the newest release of each family and TEE.
func (s *Service) newest() []simtee.BundleConfig {
	type key struct {
		sgx   bool
		fmspc [6]byte
	}
	seen := map[key]bool{}
	var out []simtee.BundleConfig
	for _, sgx := range []bool{false, true} {
		for _, release := range s.newestFirst(sgx) {
			if k := (key{sgx, release.TCBInfo.FMSPC}); !seen[k] {
				seen[k] = true
				out = append(out, release)
			}
		}
	}
	return out
}

// Control takes orders that Intel would not: POST [RecoveryPath] with a [Recovery] publishes one, and answers with it.
func (s *Service) Control() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+RecoveryPath, func(w http.ResponseWriter, r *http.Request) {
		var order Recovery
		if err := json.NewDecoder(http.MaxBytesReader(w, r.Body, maxOrder)).Decode(&order); err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		published, err := s.Recover(order)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		w.Header().Set("Content-Type", "application/json")
		// A client that went away needs no answer.
		_ = json.NewEncoder(w).Encode(published)
	})
	return mux
}
