package protocol

import "fmt"

// JobStatus is where a job stands. The numbers are the contract's.
type JobStatus uint8

const (
	// StatusNone means that the job was never posted.
	StatusNone JobStatus = iota
	// StatusOpen means that the job takes bids.
	StatusOpen
	// StatusAssigned means that somebody owes a result.
	StatusAssigned
	// StatusDelivered means that there is a result, and part of the payment is still to be decided.
	StatusDelivered
	// StatusHeld means that statements disagree and nothing is paid yet.
	StatusHeld
	// StatusSettled means that the worker is paid.
	StatusSettled
	// StatusExpired means that the worker missed the deadline, was slashed, and the requester is refunded.
	StatusExpired
	// StatusCancelled means that the requester took the job back before it was assigned.
	StatusCancelled
	// StatusRefunded means that nobody took the job in time, or that its worker was cut off and nobody else could take it.
	StatusRefunded
)

// String names the status.
func (s JobStatus) String() string {
	return enumName(uint8(s), "status", []string{
		"none", "open", "assigned", "delivered", "held", "settled", "expired", "cancelled", "refunded",
	})
}

// IsFinal tells whether no transition leaves the status.
func (s JobStatus) IsFinal() bool {
	switch s {
	case StatusSettled, StatusExpired, StatusCancelled, StatusRefunded:
		return true
	default:
		return false
	}
}

// JobKind is the kind of work. The numbers are part of the signed request.
type JobKind uint8

const (
	// KindSp1 is an SP1 zkVM program.
	KindSp1 JobKind = 1
	// KindContainer is an OCI container.
	KindContainer JobKind = 2
)

// String names the kind.
func (k JobKind) String() string {
	return enumName(uint8(k), "kind", jobKindNames())
}

func jobKindNames() []string { return []string{"none", "sp1", "container"} }

// AssuranceMode is what must vouch for a result before it is paid. The numbers are part of the signed request.
type AssuranceMode uint8

const (
	// ModeTee asks for one enclave statement.
	ModeTee AssuranceMode = 1
	// ModeTeeQuorum asks for equal statements of k of n distinct enclaves.
	ModeTeeQuorum AssuranceMode = 2
	// ModeZk asks for an SP1 proof.
	ModeZk AssuranceMode = 3
	// ModeTeeAndZk asks for a statement and a proof that agree.
	ModeTeeAndZk AssuranceMode = 4
	// ModeTeeThenZkAudit pays on a statement and draws some jobs for a proof.
	ModeTeeThenZkAudit AssuranceMode = 5
)

// String names the mode.
func (m AssuranceMode) String() string {
	return enumName(uint8(m), "mode", assuranceModeNames())
}

func assuranceModeNames() []string {
	return []string{"none", "tee", "tee-quorum", "zk", "tee-and-zk", "tee-then-zk-audit"}
}

// TeeKind is the kind of trusted hardware; a set of kinds uses bit 1 << kind.
type TeeKind uint8

const (
	// TeeSgx is Intel SGX.
	TeeSgx TeeKind = 0
	// TeeTdx is Intel TDX.
	TeeTdx TeeKind = 1
)

// String names the kind of hardware.
func (k TeeKind) String() string {
	return enumName(uint8(k), "tee", []string{"sgx", "tdx"})
}

// TcbStatus is how current a platform's trusted computing base is; a set of statuses uses bit 1 << status.
type TcbStatus uint8

const (
	// TcbUpToDate is Intel's UpToDate.
	TcbUpToDate TcbStatus = iota
	// TcbSWHardeningNeeded is Intel's SWHardeningNeeded.
	TcbSWHardeningNeeded
	// TcbConfigurationAndSWHardeningNeeded is Intel's ConfigurationAndSWHardeningNeeded.
	TcbConfigurationAndSWHardeningNeeded
	// TcbConfigurationNeeded is Intel's ConfigurationNeeded.
	TcbConfigurationNeeded
	// TcbOutOfDate is Intel's OutOfDate.
	TcbOutOfDate
	// TcbOutOfDateConfigurationNeeded is Intel's OutOfDateConfigurationNeeded.
	TcbOutOfDateConfigurationNeeded
	// TcbRevoked is Intel's Revoked.
	TcbRevoked
	// TcbUnrecognized means that no level of the TCB info matches, or that nobody appraised the platform.
	TcbUnrecognized
	// TcbRelaunchAdvised means that a trust domain would not be outdated if it were started again.
	TcbRelaunchAdvised
	// TcbRelaunchAdvisedConfigurationNeeded means that some configuration is missing as well.
	TcbRelaunchAdvisedConfigurationNeeded
)

// String names the status as Intel does.
func (s TcbStatus) String() string {
	return enumName(uint8(s), "tcb", []string{
		"UpToDate", "SWHardeningNeeded", "ConfigurationAndSWHardeningNeeded", "ConfigurationNeeded",
		"OutOfDate", "OutOfDateConfigurationNeeded", "Revoked", "Unrecognized",
		"TDRelaunchAdvised", "TDRelaunchAdvisedConfigurationNeeded",
	})
}

// ReplicaState is where one replica of a TeeQuorum job stands. The numbers are the contract's.
type ReplicaState uint8

const (
	// ReplicaNone means that there is no such replica.
	ReplicaNone ReplicaState = iota
	// ReplicaWorking means that it owes an answer.
	ReplicaWorking
	// ReplicaDelivered means that it answered and nothing is decided yet.
	ReplicaDelivered
	// ReplicaPaid means that its answer was among the equal ones.
	ReplicaPaid
	// ReplicaDissented means that its answer was another than the one that counts.
	ReplicaDissented
	// ReplicaExcused means that its enclave was cut off through no fault of its worker.
	ReplicaExcused
	// ReplicaSlashed means that it missed its deadline.
	ReplicaSlashed
	// ReplicaFreed means that the job ended without a verdict on it.
	ReplicaFreed
)

// String names the state.
func (s ReplicaState) String() string {
	return enumName(uint8(s), "replica", []string{
		"none", "working", "delivered", "paid", "dissented", "excused", "slashed", "freed",
	})
}

// enumName is the value's name, or the type's name with the number when there is none.
func enumName(value uint8, typeName string, names []string) string {
	if int(value) < len(names) {
		return names[value]
	}
	return fmt.Sprintf("%s(%d)", typeName, value)
}
