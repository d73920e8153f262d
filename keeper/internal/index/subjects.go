package index

import (
	"encoding/json"
	"fmt"
	"reflect"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/chain"
)

// Kinds of what events are about.
const (
	aboutJob     = "job"
	aboutWorker  = "worker"
	aboutEnclave = "enclave"
)

// subject is one job, worker or enclave.
type subject struct {
	kind string
	key  string
}

// subjectsOf says whose records an event changes. Events about the deployment as a whole change none and are not kept.
func subjectsOf(event chain.Event) []subject {
	job := func(id common.Hash) subject { return subject{aboutJob, id.Hex()} }
	worker := func(operator common.Address) subject { return subject{aboutWorker, operator.Hex()} }
	enclave := func(id common.Hash) []subject { return []subject{{aboutEnclave, id.Hex()}} }
	switch e := event.(type) {
	case chain.JobPosted:
		return []subject{job(e.JobID)}
	case chain.JobUnreadable:
		return []subject{job(e.JobID)}
	case chain.JobCancelled:
		return []subject{job(e.JobID)}
	case chain.BidPlaced:
		return []subject{job(e.JobID)}
	case chain.BidDropped:
		return []subject{job(e.JobID)}
	case chain.JobAssigned:
		return []subject{job(e.JobID), worker(e.Worker)}
	case chain.JobSettled:
		return []subject{job(e.JobID), worker(e.Worker)}
	case chain.JobExpired:
		if e.Worker == (common.Address{}) {
			return []subject{job(e.JobID)}
		}
		return []subject{job(e.JobID), worker(e.Worker)}
	case chain.WorkerRegistered:
		return []subject{worker(e.Operator)}
	case chain.EndpointChanged:
		return []subject{worker(e.Operator)}
	case chain.StakeDeposited:
		return []subject{worker(e.Operator)}
	case chain.StakeWithdrawRequested:
		return []subject{worker(e.Operator)}
	case chain.StakeWithdrawn:
		return []subject{worker(e.Operator)}
	case chain.StakeSlashed:
		return []subject{worker(e.Operator)}
	case chain.EnclaveRegistered:
		return enclave(e.Enclave)
	case chain.SignerAdmitted:
		return enclave(e.Enclave)
	case chain.SignersRetired:
		return enclave(e.Enclave)
	case chain.EnclaveAppraised:
		return enclave(e.Enclave)
	case chain.EnclaveTakenOver:
		return enclave(e.Enclave)
	case chain.EnclaveFrozen:
		return enclave(e.Enclave)
	}
	return nil
}

// keptTypes are the events that have subjects, to be read back by name.
func keptTypes() map[string]reflect.Type {
	types := make(map[string]reflect.Type)
	for _, event := range []chain.Event{
		chain.JobPosted{},
		chain.JobUnreadable{},
		chain.JobCancelled{},
		chain.BidPlaced{},
		chain.BidDropped{},
		chain.JobAssigned{},
		chain.JobSettled{},
		chain.JobExpired{},
		chain.WorkerRegistered{},
		chain.EndpointChanged{},
		chain.StakeDeposited{},
		chain.StakeWithdrawRequested{},
		chain.StakeWithdrawn{},
		chain.StakeSlashed{},
		chain.EnclaveRegistered{},
		chain.SignerAdmitted{},
		chain.SignersRetired{},
		chain.EnclaveAppraised{},
		chain.EnclaveTakenOver{},
		chain.EnclaveFrozen{},
	} {
		kept := reflect.TypeOf(event)
		types[kept.Name()] = kept
	}
	return types
}

func encodeEvent(event chain.Event) (name string, body []byte, err error) {
	name = reflect.TypeOf(event).Name()
	body, err = json.Marshal(event)
	if err != nil {
		return "", nil, fmt.Errorf("encode event %s: %w", name, err)
	}
	return name, body, nil
}

func decodeEvent(types map[string]reflect.Type, name string, body []byte) (chain.Event, error) {
	kept, known := types[name]
	if !known {
		return nil, fmt.Errorf("decode event: the index holds a %q, which this version does not know; index anew", name)
	}
	into := reflect.New(kept)
	if err := json.Unmarshal(body, into.Interface()); err != nil {
		return nil, fmt.Errorf("decode event %s: %w", name, err)
	}
	return into.Elem().Interface().(chain.Event), nil
}
