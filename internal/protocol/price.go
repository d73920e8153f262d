package protocol

import "math/big"

// CeilingDown is the highest price that a bid may ask at a point in time: MinPrice at OpenAt, MaxPrice once RampSeconds
// have passed, linear between and rounded down. The offer must be valid, and MinPrice at most MaxPrice, which the
// market makes sure of when a job is posted.
func (o Offer) CeilingDown(at uint64) *big.Int {
	if at <= o.OpenAt {
		if o.RampSeconds == 0 {
			return new(big.Int).Set(o.MaxPrice)
		}
		return new(big.Int).Set(o.MinPrice)
	}
	elapsed := at - o.OpenAt
	if elapsed >= uint64(o.RampSeconds) {
		return new(big.Int).Set(o.MaxPrice)
	}
	rise := new(big.Int).Sub(o.MaxPrice, o.MinPrice)
	rise.Mul(rise, new(big.Int).SetUint64(elapsed))
	rise.Quo(rise, new(big.Int).SetUint64(uint64(o.RampSeconds)))
	return rise.Add(rise, o.MinPrice)
}
