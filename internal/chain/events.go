package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/internal/protocol"
)

// Meta says where an event stands.
type Meta struct {
	Contract  common.Address
	Block     uint64
	BlockHash common.Hash
	// Time is the block's, in seconds since the epoch.
	Time     uint64
	TxHash   common.Hash
	LogIndex uint
}

// Where returns the place itself; it makes the types below an [Event].
func (m Meta) Where() Meta { return m }

// Event is what a contract said: one of the types of this file.
type Event interface {
	Where() Meta
}

// BlockEvents are the events of one block, in order. A block may have none: it then stands as the end of a stretch that
// was looked through.
type BlockEvents struct {
	Number     uint64
	Hash       common.Hash
	ParentHash common.Hash
	// Time is in seconds since the epoch.
	Time   uint64
	Events []Event
}

// WorkerRegistered made an operator known.
type WorkerRegistered struct {
	Meta
	Operator common.Address
	WorkerID uint32
	PeerID   common.Hash
	URL      string
}

// EndpointChanged moved an operator.
type EndpointChanged struct {
	Meta
	Operator common.Address
	PeerID   common.Hash
	URL      string
}

// StakeDeposited raised a stake.
type StakeDeposited struct {
	Meta
	Operator common.Address
	From     common.Address
	Amount   *big.Int
	Stake    *big.Int
}

// StakeWithdrawRequested started the unbonding of stake.
type StakeWithdrawRequested struct {
	Meta
	Operator    common.Address
	Amount      *big.Int
	AvailableAt uint64
}

// StakeWithdrawn paid unbonded stake out.
type StakeWithdrawn struct {
	Meta
	Operator common.Address
	Amount   *big.Int
}

// StakeSlashed took a faulty worker's collateral; what the three shares leave of it waits for a rescuer.
type StakeSlashed struct {
	Meta
	Operator    common.Address
	Amount      *big.Int
	Requester   common.Address
	ToRequester *big.Int
	Caller      common.Address
	ToCaller    *big.Int
	ToTreasury  *big.Int
}

// RescuePaid paid what was kept for whom rescued a job.
type RescuePaid struct {
	Meta
	To     common.Address
	Amount *big.Int
}

// StakeCreditWithdrawn paid a share of slashed stakes out.
type StakeCreditWithdrawn struct {
	Meta
	Account common.Address
	Amount  *big.Int
}

// TreasuryCollected credited the treasury with parts of slashes that lay with those who called the faults out.
type TreasuryCollected struct {
	Meta
	Amount *big.Int
}

// PlatformAdmitted let a machine in; Record is its packed PCK record.
type PlatformAdmitted struct {
	Meta
	Platform common.Hash
	PCK      common.Hash
	Record   []byte
}

// EnclaveRegistered let an enclave in.
type EnclaveRegistered struct {
	Meta
	Enclave     common.Hash
	Operator    common.Address
	Platform    common.Hash
	Index       uint32
	Measurement common.Hash
	FMSPC       [6]byte
}

// SignerAdmitted lets a key speak for an enclave, or longer than before.
type SignerAdmitted struct {
	Meta
	Enclave  common.Hash
	Signer   common.Address
	Sequence uint64
	// Expiry is the last second at which it signs validly.
	Expiry uint64
	// Capacity is as stated, packed; the speed that counts may be less.
	Capacity      *big.Int
	PeerID        common.Hash
	EncryptionKey common.Hash
}

// SignersRetired ended all signers of an enclave.
type SignersRetired struct {
	Meta
	Enclave common.Hash
}

// EnclaveAppraised gave a verdict on an enclave's platform.
type EnclaveAppraised struct {
	Meta
	Enclave    common.Hash
	Status     protocol.TcbStatus
	ValidUntil uint64
	Generation uint32
}

// EnclaveTakenOver took an enclave's platform.
type EnclaveTakenOver struct {
	Meta
	Enclave  common.Hash
	Platform [28]byte
}

// EnclaveFrozen froze an enclave or lifted that.
type EnclaveFrozen struct {
	Meta
	Enclave common.Hash
	Frozen  bool
}

// PlatformQuarantined quarantined a platform or lifted that.
type PlatformQuarantined struct {
	Meta
	Platform    [28]byte
	Quarantined bool
}

// FmspcDenied denied a platform family or lifted that.
type FmspcDenied struct {
	Meta
	FMSPC      [6]byte
	Denied     bool
	Generation uint32
}

// MeasurementAllowed listed a measurement or changed its terms.
type MeasurementAllowed struct {
	Meta
	Measurement common.Hash
	ID          uint16
	Tee         protocol.TeeKind
	Kinds       uint8
	MaxKHz      uint32
	Label       string
}

// MeasurementRemoved took a measurement off the list.
type MeasurementRemoved struct {
	Meta
	Measurement common.Hash
	Generation  uint32
}

// AllowedStatusesSet changed which TCB statuses are accepted.
type AllowedStatusesSet struct {
	Meta
	Statuses   uint16
	Generation uint32
}

// MaxBlockNumberDiffSet changed how far back a reference block may lie.
type MaxBlockNumberDiffSet struct {
	Meta
	Blocks uint16
}

// GenerationRaised says that collateral changed.
type GenerationRaised struct {
	Meta
	Generation uint32
	Tee        protocol.TeeKind
	FMSPC      [6]byte
}

// CommitteeChanged replaced the scheduler committee.
type CommitteeChanged struct {
	Meta
	Members   []common.Address
	Threshold uint8
	Version   uint32
}
