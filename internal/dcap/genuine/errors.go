package genuine

import "errors"

// Every refusal is of one of two classes, and the class comes first: a forged quote is reported as forged even if its
// collateral has ended as well.
var (
	// ErrNotGenuine means that a signature, a certificate or an identity is not what Intel makes, or was revoked.
	ErrNotGenuine = errors.New("not genuine")
	// ErrCollateral means that nothing is forged, but the collateral is missing, not valid now, or of another platform.
	ErrCollateral = errors.New("collateral cannot be used")
)

// Reasons to refuse a quote. Each comes wrapped with what was found, and in its class.
var (
	// ErrRoot means a chain does not end in the pinned root key.
	ErrRoot = errors.New("root key is not the trusted one")
	// ErrChain means a certificate chain is not of the shape, names or signatures required.
	ErrChain = errors.New("certificate chain is not valid")
	// ErrExpired means a certificate, list or document is past its end.
	ErrExpired = errors.New("expired")
	// ErrNotYetValid means a certificate, list or document begins in the future.
	ErrNotYetValid = errors.New("not yet valid")
	// ErrRevoked means a certificate is on its issuer's revocation list.
	ErrRevoked = errors.New("certificate is revoked")
	// ErrRevocationList means a revocation list is missing or not signed by the CA it should be from.
	ErrRevocationList = errors.New("revocation list is not usable")
	// ErrQEReportSignature means the PCK key did not sign the quoting enclave's report.
	ErrQEReportSignature = errors.New("QE report is not signed by the PCK key")
	// ErrQEBinding means the quoting enclave's report does not vouch for the attestation key.
	ErrQEBinding = errors.New("QE report does not bind the attestation key")
	// ErrQuoteSignature means the attestation key did not sign the quote.
	ErrQuoteSignature = errors.New("quote is not signed by the attestation key")
	// ErrCollateralSignature means TCB info or QE identity is not signed by its signer.
	ErrCollateralSignature = errors.New("collateral is not signed by the TCB signing key")
	// ErrCollateralMismatch means the collateral is of another TEE or platform family.
	ErrCollateralMismatch = errors.New("collateral does not belong to this platform")
	// ErrIncomplete means a part of the collateral is missing.
	ErrIncomplete = errors.New("collateral is incomplete")
	// ErrModule means the TDX module is not the one Intel's TCB info describes.
	ErrModule = errors.New("TDX module is not Intel's")
	// ErrQE means the quoting enclave is not the one its identity describes.
	ErrQE = errors.New("quoting enclave is not the one of the QE identity")
)
