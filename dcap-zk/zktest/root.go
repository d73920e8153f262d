package zktest

import (
	"errors"

	"github.com/consensys/gnark/frontend"
)

// KnownRoot is the smallest circuit that keys can be made for: somebody knows a root of the public square. It has a
// commitment, as all circuits here do, and a handful of constraints: a ceremony's work grows with the circuit, and is done
// anew in every step.
type KnownRoot struct {
	Square frontend.Variable `gnark:",public"`
	Root   frontend.Variable
}

// Define asserts the square, and that the commitment is another number.
func (k *KnownRoot) Define(api frontend.API) error {
	committer, can := api.(frontend.Committer)
	if !can {
		return errors.New("builder makes no commitments")
	}
	commitment, err := committer.Commit(k.Root)
	if err != nil {
		return err
	}
	api.AssertIsDifferent(commitment, k.Square)
	api.AssertIsEqual(k.Square, api.Mul(k.Root, k.Root))
	return nil
}
