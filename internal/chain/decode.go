package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/bindings/attestationregistry"
	"github.com/assay-network/assay/bindings/scheduleroracle"
	"github.com/assay-network/assay/bindings/workerregistry"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrUnknownEvent means that a log is no event of the deployment that this package knows.
var ErrUnknownEvent = errors.New("unknown event")

// decodeFunc turns a log into an event.
type decodeFunc func(log *types.Log, meta Meta) (Event, error)

// decoded joins a binding's unpacking with the conversion to an event.
func decoded[T any](unpack func(*types.Log) (*T, error), convert func(*T, Meta) Event) decodeFunc {
	return func(log *types.Log, meta Meta) (Event, error) {
		event, err := unpack(log)
		if err != nil {
			return nil, err
		}
		return convert(event, meta), nil
	}
}

// Decode reads a log of the deployment; blockTime is the time of its block. Logs of other contracts, and events without
// meaning for the services, are ErrUnknownEvent.
func (c *Contracts) Decode(log *types.Log, blockTime uint64) (Event, error) {
	if len(log.Topics) == 0 {
		return nil, fmt.Errorf("log without topics: %w", ErrUnknownEvent)
	}
	decode, known := c.events[log.Address][log.Topics[0]]
	if !known {
		return nil, fmt.Errorf("topic %s of %s: %w", log.Topics[0], log.Address, ErrUnknownEvent)
	}
	event, err := decode(log, Meta{
		Contract: log.Address, Block: log.BlockNumber, BlockHash: log.BlockHash, Time: blockTime, TxHash: log.TxHash,
		LogIndex: log.Index,
	})
	if err != nil {
		return nil, fmt.Errorf("decode log %d of block %d: %w", log.Index, log.BlockNumber, err)
	}
	return event, nil
}

// knows tells whether a log is an event that Decode reads.
func (c *Contracts) knows(log *types.Log) bool {
	return len(log.Topics) > 0 && c.events[log.Address][log.Topics[0]] != nil
}

// DecodeReceipt returns the events of a transaction that are known, their time being zero.
func (c *Contracts) DecodeReceipt(receipt *types.Receipt) []Event {
	var events []Event
	for _, log := range receipt.Logs {
		if event, err := c.Decode(log, 0); err == nil {
			events = append(events, event)
		}
	}
	return events
}

// sources are the contracts whose events are followed.
func (c *Contracts) sources() []common.Address {
	a := c.Addresses()
	return []common.Address{a.JobMarket, a.WorkerRegistry, a.AttestationRegistry, a.SchedulerOracle}
}

func (c *Contracts) decoders() map[common.Address]map[common.Hash]decodeFunc {
	a := c.Addresses()
	return map[common.Address]map[common.Hash]decodeFunc{
		a.JobMarket:           c.marketDecoders(),
		a.WorkerRegistry:      c.workerDecoders(),
		a.AttestationRegistry: c.attestationDecoders(),
		a.SchedulerOracle:     c.oracleDecoders(),
	}
}

func (c *Contracts) workerDecoders() map[common.Hash]decodeFunc {
	w, topics := c.workers, c.workers.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["WorkerRegistered"].ID: decoded(w.UnpackWorkerRegisteredEvent,
			func(e *workerregistry.WorkerRegistryWorkerRegistered, at Meta) Event {
				return WorkerRegistered{Meta: at, Operator: e.Operator, WorkerID: e.WorkerId, PeerID: e.PeerId, URL: e.Url}
			}),
		topics["EndpointChanged"].ID: decoded(w.UnpackEndpointChangedEvent,
			func(e *workerregistry.WorkerRegistryEndpointChanged, at Meta) Event {
				return EndpointChanged{Meta: at, Operator: e.Operator, PeerID: e.PeerId, URL: e.Url}
			}),
		topics["StakeDeposited"].ID: decoded(w.UnpackStakeDepositedEvent,
			func(e *workerregistry.WorkerRegistryStakeDeposited, at Meta) Event {
				return StakeDeposited{Meta: at, Operator: e.Operator, From: e.From, Amount: e.Amount, Stake: e.Stake}
			}),
		topics["WithdrawRequested"].ID: decoded(w.UnpackWithdrawRequestedEvent,
			func(e *workerregistry.WorkerRegistryWithdrawRequested, at Meta) Event {
				return StakeWithdrawRequested{
					Meta: at, Operator: e.Operator, Amount: e.Amount, AvailableAt: e.AvailableAt.Uint64(),
				}
			}),
		topics["StakeWithdrawn"].ID: decoded(w.UnpackStakeWithdrawnEvent,
			func(e *workerregistry.WorkerRegistryStakeWithdrawn, at Meta) Event {
				return StakeWithdrawn{Meta: at, Operator: e.Operator, Amount: e.Amount}
			}),
		topics["StakeSlashed"].ID: decoded(w.UnpackStakeSlashedEvent,
			func(e *workerregistry.WorkerRegistryStakeSlashed, at Meta) Event {
				return StakeSlashed{
					Meta: at, Operator: e.Operator, Amount: e.Amount, Requester: e.Requester, ToRequester: e.ToRequester,
					Caller: e.Caller, ToCaller: e.ToCaller, ToTreasury: e.ToTreasury,
				}
			}),
		topics["RescuePaid"].ID: decoded(w.UnpackRescuePaidEvent,
			func(e *workerregistry.WorkerRegistryRescuePaid, at Meta) Event {
				return RescuePaid{Meta: at, To: e.To, Amount: e.Amount}
			}),
		topics["CreditWithdrawn"].ID: decoded(w.UnpackCreditWithdrawnEvent,
			func(e *workerregistry.WorkerRegistryCreditWithdrawn, at Meta) Event {
				return StakeCreditWithdrawn{Meta: at, Account: e.Account, Amount: e.Amount}
			}),
		topics["TreasuryCollected"].ID: decoded(w.UnpackTreasuryCollectedEvent,
			func(e *workerregistry.WorkerRegistryTreasuryCollected, at Meta) Event {
				return TreasuryCollected{Meta: at, Amount: e.Amount}
			}),
	}
}

func (c *Contracts) oracleDecoders() map[common.Hash]decodeFunc {
	return map[common.Hash]decodeFunc{
		c.oracle.GetABI().Events["CommitteeChanged"].ID: decoded(c.oracle.UnpackCommitteeChangedEvent,
			func(e *scheduleroracle.SchedulerOracleCommitteeChanged, at Meta) Event {
				return CommitteeChanged{Meta: at, Members: e.Members, Threshold: e.Threshold, Version: e.Version}
			}),
	}
}

func (c *Contracts) attestationDecoders() map[common.Hash]decodeFunc {
	all := c.enclaveDecoders()
	for topic, decode := range c.policyDecoders() {
		all[topic] = decode
	}
	return all
}

func (c *Contracts) enclaveDecoders() map[common.Hash]decodeFunc {
	r, topics := c.attestation, c.attestation.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["PlatformAdmitted"].ID: decoded(r.UnpackPlatformAdmittedEvent,
			func(e *attestationregistry.AttestationRegistryPlatformAdmitted, at Meta) Event {
				return PlatformAdmitted{Meta: at, Platform: e.Platform, PCK: e.Pck, Record: e.Record}
			}),
		topics["EnclaveRegistered"].ID: decoded(r.UnpackEnclaveRegisteredEvent,
			func(e *attestationregistry.AttestationRegistryEnclaveRegistered, at Meta) Event {
				return EnclaveRegistered{
					Meta: at, Enclave: e.Enclave, Operator: e.Operator, Platform: e.Platform, Index: e.Index,
					Measurement: e.Measurement, FMSPC: e.Fmspc,
				}
			}),
		topics["SignerAdmitted"].ID: decoded(r.UnpackSignerAdmittedEvent,
			func(e *attestationregistry.AttestationRegistrySignerAdmitted, at Meta) Event {
				return SignerAdmitted{
					Meta: at, Enclave: e.Enclave, Signer: e.Signer, Sequence: e.Sequence, Expiry: e.Expiry.Uint64(),
					Capacity: e.Capacity, PeerID: e.PeerId, EncryptionKey: e.EncryptionKey,
				}
			}),
		topics["SignersRetired"].ID: decoded(r.UnpackSignersRetiredEvent,
			func(e *attestationregistry.AttestationRegistrySignersRetired, at Meta) Event {
				return SignersRetired{Meta: at, Enclave: e.Enclave}
			}),
		topics["EnclaveAppraised"].ID: decoded(r.UnpackEnclaveAppraisedEvent,
			func(e *attestationregistry.AttestationRegistryEnclaveAppraised, at Meta) Event {
				return EnclaveAppraised{
					Meta: at, Enclave: e.Enclave, Status: protocol.TcbStatus(e.Status), ValidUntil: e.ValidUntil.Uint64(),
					Generation: e.Generation,
				}
			}),
		topics["EnclaveTakenOver"].ID: decoded(r.UnpackEnclaveTakenOverEvent,
			func(e *attestationregistry.AttestationRegistryEnclaveTakenOver, at Meta) Event {
				return EnclaveTakenOver{Meta: at, Enclave: e.Enclave, Platform: e.Platform}
			}),
		topics["EnclaveFrozenSet"].ID: decoded(r.UnpackEnclaveFrozenSetEvent,
			func(e *attestationregistry.AttestationRegistryEnclaveFrozenSet, at Meta) Event {
				return EnclaveFrozen{Meta: at, Enclave: e.Enclave, Frozen: e.Frozen}
			}),
		topics["PlatformQuarantineSet"].ID: decoded(r.UnpackPlatformQuarantineSetEvent,
			func(e *attestationregistry.AttestationRegistryPlatformQuarantineSet, at Meta) Event {
				return PlatformQuarantined{Meta: at, Platform: e.Platform, Quarantined: e.Quarantined}
			}),
	}
}

func (c *Contracts) policyDecoders() map[common.Hash]decodeFunc {
	r, topics := c.attestation, c.attestation.GetABI().Events
	return map[common.Hash]decodeFunc{
		topics["FmspcDeniedSet"].ID: decoded(r.UnpackFmspcDeniedSetEvent,
			func(e *attestationregistry.AttestationRegistryFmspcDeniedSet, at Meta) Event {
				return FmspcDenied{Meta: at, FMSPC: e.Fmspc, Denied: e.Denied, Generation: e.Generation}
			}),
		topics["MeasurementAllowed"].ID: decoded(r.UnpackMeasurementAllowedEvent,
			func(e *attestationregistry.AttestationRegistryMeasurementAllowed, at Meta) Event {
				return MeasurementAllowed{
					Meta: at, Measurement: e.Measurement, ID: e.Id, Tee: protocol.TeeKind(e.Tee), Kinds: e.Kinds,
					MaxKHz: e.MaxKHz, Label: e.Label,
				}
			}),
		topics["MeasurementRemoved"].ID: decoded(r.UnpackMeasurementRemovedEvent,
			func(e *attestationregistry.AttestationRegistryMeasurementRemoved, at Meta) Event {
				return MeasurementRemoved{Meta: at, Measurement: e.Measurement, Generation: e.Generation}
			}),
		topics["AllowedStatusesSet"].ID: decoded(r.UnpackAllowedStatusesSetEvent,
			func(e *attestationregistry.AttestationRegistryAllowedStatusesSet, at Meta) Event {
				return AllowedStatusesSet{Meta: at, Statuses: e.Statuses, Generation: e.Generation}
			}),
		topics["MaxBlockNumberDiffSet"].ID: decoded(r.UnpackMaxBlockNumberDiffSetEvent,
			func(e *attestationregistry.AttestationRegistryMaxBlockNumberDiffSet, at Meta) Event {
				return MaxBlockNumberDiffSet{Meta: at, Blocks: e.Blocks}
			}),
		topics["GenerationRaised"].ID: decoded(r.UnpackGenerationRaisedEvent,
			func(e *attestationregistry.AttestationRegistryGenerationRaised, at Meta) Event {
				return GenerationRaised{Meta: at, Generation: e.Generation, Tee: protocol.TeeKind(e.Tee), FMSPC: e.Fmspc}
			}),
	}
}
