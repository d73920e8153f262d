package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/assay-network/assay/bindings/collateralstore"
	"github.com/assay-network/assay/bindings/documentreader"
)

// HeldCollateral is what the store holds in one place; zero if nothing.
type HeldCollateral struct {
	// Issued and Ends are in seconds since the epoch.
	Issued, Ends uint64
	// Content is all but the dates, as the store packs it: see [Contracts.PackedTCBInfo] and its like. That of a revocation list
	// is its serial numbers, 20 bytes each, in their order.
	Content []byte
}

// HeldTCBInfo returns a stored TCB info.
func (c *Contracts) HeldTCBInfo(ctx context.Context, tee uint8, fmspc [6]byte, evaluation uint32) (HeldCollateral, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "TCB info", c.Addresses().CollateralStore, nil,
		store.PackTcbInfoOf(tee, fmspc, evaluation), store.UnpackTcbInfoOf)
	if err != nil {
		return HeldCollateral{}, err
	}
	return heldIn(out.Slot, out.Content), nil
}

// HeldQEIdentity returns a stored identity of a quoting enclave.
func (c *Contracts) HeldQEIdentity(ctx context.Context, tee uint8, evaluation uint32) (HeldCollateral, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "QE identity", c.Addresses().CollateralStore, nil,
		store.PackQeIdentityOf(tee, evaluation), store.UnpackQeIdentityOf)
	if err != nil {
		return HeldCollateral{}, err
	}
	return heldIn(out.Arg0, out.Arg1), nil
}

func heldIn(slot collateralstore.CollateralSlot, content []byte) HeldCollateral {
	return HeldCollateral{Issued: slot.IssueDate.Uint64(), Ends: slot.NextUpdate.Uint64(), Content: content}
}

// HeldEvaluations returns a stored list of evaluation numbers.
func (c *Contracts) HeldEvaluations(ctx context.Context, tee uint8) (HeldCollateral, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "evaluation numbers", c.Addresses().CollateralStore, nil,
		store.PackEvaluationsOf(tee), store.UnpackEvaluationsOf)
	if err != nil {
		return HeldCollateral{}, err
	}
	return heldIn(out.Arg0, out.Arg1), nil
}

// HeldRootCRL returns the root's stored revocation list.
func (c *Contracts) HeldRootCRL(ctx context.Context) (HeldCollateral, error) {
	return c.heldCRL(ctx, 0)
}

// HeldPCKCRL returns the stored revocation list of a PCK CA, whose certificate goes by its hash.
func (c *Contracts) HeldPCKCRL(ctx context.Context, ca common.Hash) (HeldCollateral, error) {
	id, err := c.certificate(ctx, ca)
	if err != nil || id == 0 {
		return HeldCollateral{}, err
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

func (c *Contracts) heldCRL(ctx context.Context, issuer uint16) (HeldCollateral, error) {
	store := collateralstore.NewCollateralStore()
	out, err := read(ctx, c.client, "revocation list", c.Addresses().CollateralStore, nil, store.PackCrlOf(issuer), store.UnpackCrlOf)
	if err != nil {
		return HeldCollateral{}, err
	}
	return HeldCollateral{Issued: out.Slot.ThisUpdate.Uint64(), Ends: out.Slot.NextUpdate.Uint64(), Content: out.Serials}, nil
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

// PackedTCBInfo is what the store would hold of a TCB info.
func (c *Contracts) PackedTCBInfo(ctx context.Context, json []byte) ([]byte, error) {
	return c.packed(ctx, "TCB info", documentreader.NewDocumentReader().PackReadTcbInfo(json))
}

// PackedQEIdentity is what the store would hold of the identity of a quoting enclave.
func (c *Contracts) PackedQEIdentity(ctx context.Context, json []byte) ([]byte, error) {
	return c.packed(ctx, "QE identity", documentreader.NewDocumentReader().PackReadQeIdentity(json))
}

// PackedEvaluations is what the store would hold of a list of evaluation numbers.
func (c *Contracts) PackedEvaluations(ctx context.Context, json []byte) ([]byte, error) {
	return c.packed(ctx, "evaluation numbers", documentreader.NewDocumentReader().PackReadEvaluations(json))
}

// packed has the store's reader read a document.
func (c *Contracts) packed(ctx context.Context, what string, data []byte) ([]byte, error) {
	store := collateralstore.NewCollateralStore()
	reader, err := read(ctx, c.client, "document reader", c.Addresses().CollateralStore, nil, store.PackREADER(), store.UnpackREADER)
	if err != nil {
		return nil, err
	}
	// All of the reader's functions answer in the same form.
	document, err := read(ctx, c.client, what, reader, nil, data, documentreader.NewDocumentReader().UnpackReadTcbInfo)
	return document.Content, err
}

// AnnouncedEvaluation is the evaluation number that the store last said it uses; 0 if it never did. Time makes another count
// before anybody says so: until then enclaves keep the verdicts they have.
func (c *Contracts) AnnouncedEvaluation(ctx context.Context, tee uint8) (uint32, error) {
	store := collateralstore.NewCollateralStore()
	topics := [][]common.Hash{{store.GetABI().Events["EvaluationRequired"].ID}, {common.BytesToHash([]byte{tee})}}
	logs, err := c.searchIn(ctx, []common.Address{c.Addresses().CollateralStore}, c.deployment.StartBlock, topics, true,
		func(*types.Log) bool { return true })
	if err != nil {
		return 0, fmt.Errorf("announced evaluation: %w", err)
	}
	if len(logs) == 0 {
		return 0, nil
	}
	event, err := store.UnpackEvaluationRequiredEvent(&logs[len(logs)-1])
	if err != nil {
		return 0, fmt.Errorf("announced evaluation: %w", err)
	}
	return event.Evaluation, nil
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
