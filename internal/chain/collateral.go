package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/assay-network/assay/bindings/collateralstore"
)

// CollateralDates are when what the store holds was issued and ends, in seconds since the epoch; zero if it holds nothing.
type CollateralDates struct {
	Issued, Ends uint64
}

// HeldTCBInfo returns the dates of a stored TCB info.
func (c *Contracts) HeldTCBInfo(ctx context.Context, tee uint8, fmspc [6]byte, evaluation uint32) (CollateralDates, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "TCB info", c.Addresses().CollateralStore, nil,
		store.PackTcbInfoOf(tee, fmspc, evaluation), store.UnpackTcbInfoOf)
	if err != nil {
		return CollateralDates{}, err
	}
	return datesOf(out.Slot), nil
}

// HeldQEIdentity returns the dates of a stored identity of a quoting enclave.
func (c *Contracts) HeldQEIdentity(ctx context.Context, tee uint8, evaluation uint32) (CollateralDates, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "QE identity", c.Addresses().CollateralStore, nil,
		store.PackQeIdentityOf(tee, evaluation), store.UnpackQeIdentityOf)
	if err != nil {
		return CollateralDates{}, err
	}
	return datesOf(out.Arg0), nil
}

func datesOf(slot collateralstore.CollateralSlot) CollateralDates {
	return CollateralDates{Issued: slot.IssueDate.Uint64(), Ends: slot.NextUpdate.Uint64()}
}

// HeldEvaluations returns the dates of a stored list of evaluation numbers.
func (c *Contracts) HeldEvaluations(ctx context.Context, tee uint8) (CollateralDates, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "evaluation numbers", c.Addresses().CollateralStore, nil,
		store.PackEvaluationsOf(tee), store.UnpackEvaluationsOf)
	if err != nil {
		return CollateralDates{}, err
	}
	return datesOf(out.Arg0), nil
}

// HeldRootCRL returns the dates of the root's stored revocation list.
func (c *Contracts) HeldRootCRL(ctx context.Context) (CollateralDates, error) {
	return c.heldCRL(ctx, 0)
}

// HeldPCKCRL returns the dates of the stored revocation list of a PCK CA, whose certificate goes by its hash.
func (c *Contracts) HeldPCKCRL(ctx context.Context, ca common.Hash) (CollateralDates, error) {
	id, err := c.certificate(ctx, ca)
	if err != nil || id == 0 {
		return CollateralDates{}, err
	}
	return c.heldCRL(ctx, id)
}

// KeepsCertificate tells whether the store keeps a certificate, which goes by its hash.
func (c *Contracts) KeepsCertificate(ctx context.Context, certificate common.Hash) (bool, error) {
	id, err := c.certificate(ctx, certificate)
	return id != 0, err
}

// certificate is the number of a kept certificate; 0 if it is not kept.
func (c *Contracts) certificate(ctx context.Context, certificate common.Hash) (uint16, error) {
	store := collateralstore.NewCollateralStore()
	kept, err := read(ctx, c.client, "certificate", c.Addresses().CollateralStore, nil,
		store.PackCertificateOf(certificate), store.UnpackCertificateOf)
	if RevertName(err) == "UnknownCertificate" {
		return 0, nil
	}
	return kept.Id, err
}

func (c *Contracts) heldCRL(ctx context.Context, issuer uint16) (CollateralDates, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "revocation list", c.Addresses().CollateralStore, nil, store.PackCrlOf(issuer), store.UnpackCrlOf)
	if err != nil {
		return CollateralDates{}, err
	}
	return CollateralDates{Issued: out.Slot.ThisUpdate.Uint64(), Ends: out.Slot.NextUpdate.Uint64()}, nil
}

// RequiredEvaluation is the evaluation number that appraisals use; 0 if none counts now.
func (c *Contracts) RequiredEvaluation(ctx context.Context, tee uint8) (uint32, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "required evaluation", c.Addresses().CollateralStore, nil,
		store.PackRequiredEvaluation(tee), store.UnpackRequiredEvaluation)
	switch RevertName(err) {
	case "EvaluationsMissing", "EvaluationsExpired", "CertificateRevokedSince":
		return 0, nil
	}
	return out.Evaluation, err
}

// Upsert puts collateral into the store: one of the calls that package upsert makes. Anybody may send it.
func (c *Contracts) Upsert(data []byte) (Call, error) {
	store := collateralstore.NewCollateralStore().GetABI()
	method, err := store.MethodById(data)
	if err != nil {
		return Call{}, fmt.Errorf("put collateral in: %w", err)
	}
	return callTo(c.Addresses().CollateralStore, method.Name, data, nil)
}
