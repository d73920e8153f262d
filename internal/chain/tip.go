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

// GasPrice is what a unit of gas costs now, tip included, in wei.
func (c *Client) GasPrice(ctx context.Context) (*big.Int, error) {
	tip, err := c.SuggestTip(ctx)
	if err != nil {
		return nil, err
	}
	head, err := c.Head(ctx)
	if err != nil {
		return nil, err
	}
	price := new(big.Int).Set(tip)
	if head.BaseFee != nil {
		price.Add(price, head.BaseFee)
	}
	return price, nil
}
