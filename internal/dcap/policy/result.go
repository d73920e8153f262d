package policy

import (
	"errors"
	"fmt"
	"time"

	"github.com/assay-network/assay/internal/dcap/collateral"
	"github.com/assay-network/assay/internal/dcap/genuine"
	"github.com/assay-network/assay/internal/dcap/parse"
)

// Reasons why Intel's rules give a quote no status.
var (
	// ErrNotVerified means the evidence did not come from genuine.Verify.
	ErrNotVerified = errors.New("evidence was not verified")
	// ErrModule means the TDX module is not one Intel vouches for.
	ErrModule = errors.New("TDX module is not Intel's")
	// ErrQE means the quoting enclave is not the one its identity describes.
	ErrQE = errors.New("quoting enclave is not the one of the QE identity")
	// ErrUnsupportedBody means the quote's body has no appraisal rules here.
	ErrUnsupportedBody = errors.New("quote body is not supported")
)

// Result is everything an appraisal found out. Its fields are facts, not permissions: see [Acceptance].
type Result struct {
	TEE      parse.TEE
	Version  uint16
	BodyType parse.BodyType
	// Status merges the platform's, the module's and the quoting enclave's status. It is Unrecognized, which nobody
	// can accept, if one of them is below every level Intel still lists.
	Status collateral.Status
	// PlatformStatus, ModuleStatus and QEStatus are its parts. ModuleStatus is UpToDate where the module has no
	// levels of its own (major version 0).
	PlatformStatus, ModuleStatus, QEStatus collateral.Status
	// Advisories is the sorted union of the advisories at the three levels.
	Advisories []string
	// TCBDate is the date of the platform's TCB level; zero if it is Unrecognized.
	TCBDate time.Time
	// Evaluation is the TCB info's evaluation number.
	Evaluation uint32
	// Short lists what the platform would need for the best level; empty if it is there.
	Short []Shortfall

	FMSPC [6]byte
	PCEID [2]byte
	// PPID identifies the machine; treat it as personal data.
	PPID [16]byte
	// TD is the trust domain's report.
	TD *parse.TDReport
	// QuoteID is the SHA-256 of the quote's signed part.
	QuoteID    [32]byte
	ReportData [64]byte

	VerifiedAt time.Time
	// IssuedAt is the later issue date of TCB info and QE identity.
	IssuedAt time.Time
	Expiry   genuine.Expiry
}

// Shortfall is one SVN below what the best TCB level asks for.
type Shortfall struct {
	// Part says whose SVN it is: "sgx component 3 (BIOS)", "pce", "tdx component 2", "tdx module", "quoting enclave".
	Part       string
	Have, Need uint16
}

// String returns the shortfall in one phrase.
func (s Shortfall) String() string {
	return fmt.Sprintf("%s has SVN %d, needs %d", s.Part, s.Have, s.Need)
}
