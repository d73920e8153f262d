package attest

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"errors"
	"fmt"
	"slices"

	"github.com/assay-network/assay/internal/chain"
	"github.com/assay-network/assay/internal/protocol"
)

// ErrRefused means that the registry does not want this enclave, and will not as long as nobody changes something: its
// policy, the platform, or the operator's standing.
var ErrRefused = errors.New("attestation refused")

// ErrCollateral means that the chain does not have, or has no more, what Intel signs about platforms. Anybody may bring it.
var ErrCollateral = errors.New("collateral is missing or has ended, somebody has to bring it: a keeper with --pcs-url does")

// passing are refusals that another attempt with a fresh quote and fresh facts may not meet.
func passing() []string {
	return []string{
		"RefBlockNotPast", "RefBlockTooOld", "RefBlockHashMismatch", "SequenceNotRising", "PlatformTaken",
		"EnclaveExists", "EnclaveDisplaced", "UnknownEnclave", "PckNotAdmitted",
	}
}

// awaited are refusals that end when somebody brings what Intel signed anew.
func awaited() []string {
	return []string{
		"CollateralMissing", "CollateralExpired", "CrlMissing", "CrlExpired", "EvaluationsMissing", "EvaluationsExpired",
		"CertificateRevokedSince",
	}
}

// judge tells refusals that stay from those that pass; ca is the certificate of who issued the platform's.
func (a *Attestor) judge(ctx context.Context, err error, ca []byte) error {
	name := chain.RevertName(err)
	switch {
	case !errors.Is(err, chain.ErrReverted) || slices.Contains(passing(), name):
		return err
	case slices.Contains(awaited(), name):
		return fmt.Errorf("%w: %w", ErrCollateral, err)
	case name == "UnknownCertificate":
		// Certificates of CAs are brought like collateral, but only those that the root has signed ever will be.
		known, failed := a.isRooted(ctx, ca)
		if failed != nil {
			return errors.Join(err, failed)
		}
		if known {
			return fmt.Errorf("%w: %w", ErrCollateral, err)
		}
	case name == "StatusNotAllowed":
		return fmt.Errorf("%w: the platform is %s: update its firmware; prover-node doctor --pcs URL names what is short: %w",
			ErrRefused, statusIn(err), err)
	}
	return fmt.Errorf("%w: %w", ErrRefused, err)
}

// statusIn is the TCB status that a refusal names.
func statusIn(err error) protocol.TcbStatus {
	var revert *chain.RevertError
	if errors.As(err, &revert) {
		if status, found := revert.Arg("status"); found {
			if number, ok := status.(uint8); ok {
				return protocol.TcbStatus(number)
			}
		}
	}
	return protocol.TcbUnrecognized
}

// isRooted tells whether the deployment's root signed a certificate.
func (a *Attestor) isRooted(ctx context.Context, der []byte) (bool, error) {
	root, err := a.Registry.RootKey(ctx)
	if err != nil {
		return false, err
	}
	key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), slices.Concat([]byte{4}, root[:]))
	if err != nil {
		return false, fmt.Errorf("root key: %w", err)
	}
	cert, err := x509.ParseCertificate(der)
	if err != nil {
		return false, fmt.Errorf("PCK CA: %w", err)
	}
	digest := sha256.Sum256(cert.RawTBSCertificate)
	return ecdsa.VerifyASN1(key, digest[:], cert.Signature), nil
}

// recordStatus has the registry write down what has become of the platform's status: its enclave's jobs are excused then, and
// nobody is slashed for a recovery that came in between. It is done once.
func (a *Attestor) recordStatus(ctx context.Context, record chain.Enclave) error {
	allowed, err := a.Registry.AllowedStatuses(ctx)
	if err != nil || allowed>>record.Status&1 == 0 {
		return err
	}
	quote, err := Take(ctx, a.Provider, [64]byte{})
	if err != nil {
		return err
	}
	call, err := a.Registry.RecordStatus(a.Sender.From(), a.inFull(quote))
	if err != nil {
		return err
	}
	if _, err := a.Sender.Send(ctx, call); err != nil {
		return err
	}
	a.Log.Warn().Stringer("enclave", record.ID).Msg("Platform is not accepted any more: recorded, so that its jobs are excused")
	return nil
}
