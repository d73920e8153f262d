package policy

import (
	"errors"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// ErrNotVerified means the evidence did not come from genuine.Verify.
var ErrNotVerified = errors.New("evidence was not verified")

// Result is everything an appraisal found out. Its fields are facts, not permissions: see [Acceptance].
type Result struct {
	TEE      parse.TEE
	Version  uint16
	BodyType parse.BodyType
	// Status merges the platform's, the module's and the quoting enclave's status. It is Unrecognized, which nobody
	// can accept, if one of them is below every level Intel still lists.
	Status collateral.Status
	// PlatformStatus, ModuleStatus and QEStatus are its parts. ModuleStatus is UpToDate where the module has no
	// levels of its own (major version 0), and for enclaves.
	PlatformStatus, ModuleStatus, QEStatus collateral.Status
	// Advisories is the sorted union of the advisories at the three levels.
	Advisories []string
	// TCBDate is the date of the platform's TCB level; zero if it is Unrecognized.
	TCBDate time.Time
	// Evaluation and QEEvaluation are the evaluation numbers of TCB info and QE identity.
	Evaluation, QEEvaluation uint32
	// Short lists what the platform would need for the best level; empty if it is there.
	Short []Shortfall

	FMSPC [6]byte
	PCEID [2]byte
	// PPID identifies the machine; treat it as personal data.
	PPID [16]byte
	// Enclave is the report of an SGX enclave, TD that of a trust domain; exactly one is set.
	Enclave *parse.EnclaveReport
	TD      *parse.TDReport
	// QuoteID is the SHA-256 of the quote's signed part.
	QuoteID    [32]byte
	ReportData [64]byte

	VerifiedAt time.Time
	// IssuedAt is the later issue date of TCB info and QE identity.
	IssuedAt time.Time
	Expiry   genuine.Expiry
}
