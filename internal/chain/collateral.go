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

// RequiredEvaluation is the evaluation number that appraisals use; 0 if none was chosen.
func (c *Contracts) RequiredEvaluation(ctx context.Context, tee uint8) (uint32, error) {
	store := collateralstore.NewCollateralStore()
	return read(ctx, c.client, "required evaluation", c.Addresses().CollateralStore, nil, store.PackRequiredEvaluation(tee),
		func(out []byte) (uint32, error) {
			if len(out) < common.HashLength {
				return 0, fmt.Errorf("answer of %d bytes: %w", len(out), ErrNotFound)
			}
			return uint32(common.BytesToHash(out[:common.HashLength]).Big().Uint64()), nil
		})
}

// SetTCBInfo stores a packed TCB info, given as its ABI encoding. It is the council's.
func (c *Contracts) SetTCBInfo(encoded []byte) (Call, error) {
	return c.setCollateral("setTcbInfo", encoded)
}

// SetQEIdentity stores a packed identity of a quoting enclave, given as its ABI encoding. It is the council's.
func (c *Contracts) SetQEIdentity(encoded []byte) (Call, error) {
	return c.setCollateral("setQeIdentity", encoded)
}

func (c *Contracts) setCollateral(name string, encoded []byte) (Call, error) {
	method, found := collateralstore.NewCollateralStore().GetABI().Methods[name]
	if !found {
		return Call{}, fmt.Errorf("encode %s: the store has no such function: %w", name, ErrNotFound)
	}
	return callTo(c.Addresses().CollateralStore, name, append(method.ID[:len(method.ID):len(method.ID)], encoded...), nil)
}
