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
	worker := func(operator common.Address) []subject { return []subject{{aboutWorker, operator.Hex()}} }
	enclave := func(id common.Hash) []subject { return []subject{{aboutEnclave, id.Hex()}} }
	if of, ok := event.(chain.JobEvent); ok {
		subjects := []subject{{aboutJob, of.AboutJob().Hex()}}
		if busy := workerOf(event); busy != (common.Address{}) {
			subjects = append(subjects, worker(busy)...)
		}
		return subjects
	}
	switch e := event.(type) {
	case chain.WorkerRegistered:
		return worker(e.Operator)
	case chain.EndpointChanged:
		return worker(e.Operator)
	case chain.StakeDeposited:
		return worker(e.Operator)
	case chain.StakeWithdrawRequested:
		return worker(e.Operator)
	case chain.StakeWithdrawn:
		return worker(e.Operator)
	case chain.StakeSlashed:
		return worker(e.Operator)
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

// workerOf is the operator whose record a job's event changes; zero if it changes none.
func workerOf(event chain.Event) common.Address {
	switch e := event.(type) {
	case chain.JobAssigned:
		return e.Worker
	case chain.ReplicaAssigned:
		return e.Worker
	case chain.JobSettled:
		return e.Worker
	case chain.ResultStated:
		return e.Worker
	case chain.ReplicaEnded:
		return e.Worker
	case chain.RoundEnded:
		return e.Worker
	case chain.JobExpired:
		return e.Worker
	case chain.JobExcused:
		return e.Worker
	}
	return common.Address{}
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
		chain.RoundEnded{},
		chain.JobExcused{},
		chain.ResultStated{},
		chain.ResultDemanded{},
		chain.ResultPublished{},
		chain.JobFinalised{},
		chain.AssignmentSkipped{},
		chain.DeliverySkipped{},
		chain.CallbackDone{},
		chain.ReplicaAssigned{},
		chain.ReplicaDelivered{},
		chain.ReplicaEnded{},
		chain.QuorumReached{},
		chain.JobHeld{},
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
