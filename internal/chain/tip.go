package chain

import (
	"context"
	"fmt"
	"math/big"
)

// SuggestTip is what a unit of gas costs now on top of the base fee, to be mined soon.
func (c *Client) SuggestTip(ctx context.Context) (*big.Int, error) {
	ctx, cancel := c.timeout(ctx)
	defer cancel()
	tip, err := c.backend.SuggestGasTipCap(ctx)
	if err != nil {
		return nil, fmt.Errorf("suggest tip: %w", err)
	}
	return tip, nil
}
